/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_GENERICALIASOBJECT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_GENERICALIASOBJECT_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_DATA(PyTypeObject) Py_GenericAliasType;

PyAPI_FUNC(PyObject *) Py_GenericAlias(PyObject *origin, PyObject *args);

#ifdef __cplusplus
}
#endif

#endif
#endif
