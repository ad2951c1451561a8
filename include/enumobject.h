/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_ENUMOBJECT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_ENUMOBJECT_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_DATA(PyTypeObject) PyEnum_Type;
PyAPI_DATA(PyTypeObject) PyReversed_Type;

#ifdef __cplusplus
}
#endif

#endif
#endif
