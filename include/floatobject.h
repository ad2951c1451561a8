/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_FLOATOBJECT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_FLOATOBJECT_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_DATA(PyTypeObject) PyFloat_Type;

PyAPI_FUNC(double) PyFloat_GetMax(void);
PyAPI_FUNC(double) PyFloat_GetMin(void);
PyAPI_FUNC(PyObject *) PyFloat_GetInfo(void);
PyAPI_FUNC(PyObject *) PyFloat_FromString(PyObject *str);
PyAPI_FUNC(PyObject *) PyFloat_FromDouble(double v);
PyAPI_FUNC(double) PyFloat_AsDouble(PyObject *pyfloat);

#define PyFloat_Check(op) PyObject_TypeCheck(op, &PyFloat_Type)
#define PyFloat_CheckExact(op) Py_IS_TYPE((op), &PyFloat_Type)
#define Py_RETURN_NAN return PyFloat_FromDouble(Py_NAN)
#define Py_RETURN_INF(sign) do { return PyFloat_FromDouble(copysign(1.0, \
    (sign)) == 1.0 ? Py_INFINITY : -Py_INFINITY); } while (0)

#ifdef __cplusplus
}
#endif

#include "abiding/float.h"

#endif
#endif
