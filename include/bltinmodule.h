/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_BLTINMODULE_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_BLTINMODULE_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_DATA(PyTypeObject) PyFilter_Type;
PyAPI_DATA(PyTypeObject) PyMap_Type;
PyAPI_DATA(PyTypeObject) PyZip_Type;

#ifdef __cplusplus
}
#endif

#endif
#endif
