/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_BOOLOBJECT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_BOOLOBJECT_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_DATA(PyLongObject) _Py_FalseStruct;
PyAPI_DATA(PyLongObject) _Py_TrueStruct;

ABIDING_FUNC(int) Py_IsTrue(PyObject *x);
ABIDING_FUNC(int) Py_IsFalse(PyObject *x);
PyAPI_FUNC(PyObject *) PyBool_FromLong(long v);

#define PyBool_Check(x) Py_IS_TYPE((x), &PyBool_Type)
#define Py_IsTrue(x) Py_Is((x), Py_True)
#define Py_IsFalse(x) Py_Is((x), Py_False)

#ifdef __cplusplus
}
#endif

#endif
#endif
