/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_RANGEOBJECT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_RANGEOBJECT_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_DATA(PyTypeObject) PyRange_Type;
PyAPI_DATA(PyTypeObject) PyRangeIter_Type;
PyAPI_DATA(PyTypeObject) PyLongRangeIter_Type;

#define PyRange_Check(op) Py_IS_TYPE((op), &PyRange_Type)

#ifdef __cplusplus
}
#endif

#endif
#endif
