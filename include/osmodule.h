/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_OSMODULE_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_OSMODULE_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_FUNC(PyObject *) PyOS_FSPath(PyObject *path);

#ifdef __cplusplus
}
#endif

#endif
#endif
