/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_TRACEBACK_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_TRACEBACK_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_DATA(PyTypeObject) PyTraceBack_Type;

PyAPI_FUNC(int) PyTraceBack_Here(PyFrameObject *frame);
PyAPI_FUNC(int) PyTraceBack_Print(PyObject *tb, PyObject *f);

#define PyTraceBack_Check(v) Py_IS_TYPE((v), &PyTraceBack_Type)

#ifdef __cplusplus
}
#endif

#endif
#endif
