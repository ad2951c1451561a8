/* The parts of what can become a complex number: up to 3.12 the host does not
 * ask for __complex__, nor whether what has no imaginary part is a number. */
#include "bind.h"

ABD_BIND_PyComplex_RealAsDouble
ABD_HOST_PyComplex_RealAsDouble
ABD_BIND_PyComplex_ImagAsDouble
ABD_HOST_PyComplex_ImagAsDouble

/* A new reference: what `op` becomes if its type has __complex__, else `op`.
 * NULL with an exception set. */
static PyObject *
complex_or_same(PyObject *op)
{
    if (PyComplex_Check(op)) {
        return Py_NewRef(op);
    }
    PyObject *method;
    int found = PyObject_GetOptionalAttrString((PyObject *)Py_TYPE(op),
                                               "__complex__", &method);
    if (found < 0) {
        return NULL;
    }
    Py_XDECREF(method);
    return found ? PyObject_CallFunctionObjArgs((PyObject *)&PyComplex_Type, op,
                                                NULL)
                 : Py_NewRef(op);
}

static double
old_PyComplex_RealAsDouble(PyObject *op)
{
    PyObject *number = complex_or_same(op);
    if (number == NULL) {
        return -1.0;
    }
    double real = host_PyComplex_RealAsDouble(number);
    Py_DECREF(number);
    return real;
}

/* What has no imaginary part must still be a number. */
static double
old_PyComplex_ImagAsDouble(PyObject *op)
{
    PyObject *number = complex_or_same(op);
    if (number == NULL) {
        return -1.0;
    }
    double imaginary = 0.0;
    if (PyComplex_Check(number)) {
        imaginary = host_PyComplex_ImagAsDouble(number);
    }
    else if (PyFloat_AsDouble(number) == -1.0 && PyErr_Occurred()) {
        imaginary = -1.0;
    }
    Py_DECREF(number);
    return imaginary;
}
