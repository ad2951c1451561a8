/* Numbers. */
#include "shim_test.h"

static PyObject *
index_(ARGS)
{
    NEED(1)
    return answer_object(PyNumber_Index(NULLABLE(args[0])));
}

static PyObject *
long_(ARGS)
{
    NEED(1)
    return answer_object(PyNumber_Long(NULLABLE(args[0])));
}

static PyObject *
answer_double(double value)
{
    if (PyErr_Occurred()) {
        return value == -1.0 ? NULL : broken("error, but the result is not -1.0");
    }
    return PyFloat_FromDouble(value);
}

static PyObject *
real(ARGS)
{
    NEED(1)
    return answer_double(PyComplex_RealAsDouble(args[0]));
}

static PyObject *
imag(ARGS)
{
    NEED(1)
    return answer_double(PyComplex_ImagAsDouble(args[0]));
}

/* double_to_string(value, code, precision, flags) -> (text, type) */
static PyObject *
double_to_string(ARGS)
{
    NEED(4)
    int type = 77;
    char code = (char)PyLong_AsLong(args[1]);
    int precision = (int)PyLong_AsLong(args[2]), flags = (int)PyLong_AsLong(args[3]);
    double value = PyFloat_AsDouble(args[0]);
    char *plain = PyOS_double_to_string(value, code, precision, flags, NULL);
    char *typed = PyOS_double_to_string(value, code, precision, flags, &type);
    PyObject *result = NULL;
    if (plain == NULL || typed == NULL) {
        result = answer_object(NULL);
    }
    else if (strcmp(plain, typed) != 0) {
        result = broken("two answers");
    }
    else {
        result = Py_BuildValue("(si)", typed, type);
    }
    PyMem_Free(plain);
    PyMem_Free(typed);
    return result;
}

static PyMethodDef methods[] = {
    METHOD(index_),
    METHOD(long_),
    METHOD(real),
    METHOD(imag),
    METHOD(double_to_string),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_number, methods)
