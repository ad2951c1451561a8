/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_PYFRAME_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_PYFRAME_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_FUNC(int) PyFrame_GetLineNumber(PyFrameObject *frame);
PyAPI_FUNC(PyCodeObject *) PyFrame_GetCode(PyFrameObject *frame);

#ifdef __cplusplus
}
#endif

#endif
#endif
