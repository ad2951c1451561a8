/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_COMPLEXOBJECT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_COMPLEXOBJECT_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_DATA(PyTypeObject) PyComplex_Type;

PyAPI_FUNC(PyObject *) PyComplex_FromDoubles(double real, double imag);
ABIDING_FUNC(double) PyComplex_RealAsDouble(PyObject *op);
ABIDING_FUNC(double) PyComplex_ImagAsDouble(PyObject *op);

#define PyComplex_Check(op) PyObject_TypeCheck((op), &PyComplex_Type)
#define PyComplex_CheckExact(op) Py_IS_TYPE((op), &PyComplex_Type)

#ifdef __cplusplus
}
#endif

#endif
#endif
