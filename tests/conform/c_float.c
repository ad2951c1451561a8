/* Floats, complex numbers, and doubles as text.
 *
 * A double is eight bytes here, so that nothing under test carries it. */
#include "calls.h"

#include <float.h>

static PyObject *
from_double(double value)
{
    return PyBytes_FromStringAndSize((const char *)&value, sizeof(value));
}

/* A double that is -1 with an exception on error. */
static PyObject *
answer_double(double value)
{
    if (PyErr_Occurred()) {
        return value == -1.0 ? NULL : broken("an error that is not -1");
    }
    return from_double(value);
}
#define ANSWER_D answer_double

static double
to_double(PyObject *bytes)
{
    double value;
    memcpy(&value, PyBytes_AsString(bytes), sizeof(value));
    return value;
}

static PyObject *
limits(ARGS)
{
    (void)args;
    NEED(0)
    return PyFloat_GetMax() == DBL_MAX && PyFloat_GetMin() == DBL_MIN
               ? Py_BuildValue("(NN)", from_double(PyFloat_GetMax()),
                               from_double(PyFloat_GetMin()))
               : broken("not the limits of a double");
}

static PyObject *
info(ARGS)
{
    (void)args;
    NEED(0)
    return answer_object(PyFloat_GetInfo());
}

static PyObject *
make_float(PyObject *bytes)
{
    return PyFloat_FromDouble(to_double(bytes));
}

static PyObject *
make_complex(PyObject *real, PyObject *imag)
{
    return PyComplex_FromDoubles(to_double(real), to_double(imag));
}

/* string_to_double(text, with_end, overflow exception or ...)
 * -> (double, how many characters or None, exception type or None) */
static PyObject *
string_to_double(ARGS)
{
    NEED(3)
    const char *string = text(args[0]);
    char *end = (char *)UNSET;
    double value = PyOS_string_to_double(string, args[1] == Py_True ? &end : NULL,
                                         NULLABLE(args[2]));
    PyObject *type = Py_XNewRef(PyErr_Occurred());
    PyErr_Clear();
    if (type == NULL) {
        type = Py_NewRef(Py_None);
    }
    if (args[1] != Py_True) {
        return Py_BuildValue("(NON)", from_double(value), Py_None, type);
    }
    return Py_BuildValue("(NnN)", from_double(value), (Py_ssize_t)(end - string), type);
}

/* double_to_string(double, code, precision, flags, with_type) -> (text, type) */
static PyObject *
double_to_string(ARGS)
{
    NEED(5)
    int type = -1;
    char *string = PyOS_double_to_string(
        to_double(args[0]), *text(args[1]), (int)PyLong_AsLong(args[2]),
        (int)PyLong_AsLong(args[3]), args[4] == Py_True ? &type : NULL);
    if (string == NULL) {
        return answer_object(NULL);
    }
    PyObject *result = answer_object(Py_BuildValue("(si)", string, type));
    PyMem_Free(string);
    return result;
}

static PyObject *
flags(ARGS)
{
    (void)args;
    NEED(0)
    return Py_BuildValue("(iiii)(iii)", Py_DTSF_SIGN, Py_DTSF_ADD_DOT_0, Py_DTSF_ALT,
                         Py_DTSF_NO_NEG_0, Py_DTST_FINITE, Py_DTST_INFINITE,
                         Py_DTST_NAN);
}

static PyObject *
not_a_number(ARGS)
{
    (void)args;
    NEED(0)
    Py_RETURN_NAN;
}

static PyObject *
infinite(ARGS)
{
    NEED(1)
    Py_RETURN_INF(PyLong_AsLong(args[0]) < 0 ? -1.0 : 1.0);
}

#define D_O(F) CALL_O(D, F)

#define FUNCTIONS(X)                                                          \
    X(O_O, make_float)                                                        \
    X(O_OO, make_complex)                                                     \
    X(O_O, PyFloat_FromString)                                                \
    X(D_O, PyFloat_AsDouble)                                                  \
    X(D_O, PyComplex_RealAsDouble)                                            \
    X(D_O, PyComplex_ImagAsDouble)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(limits),
    METHOD(info),
    METHOD(string_to_double),
    METHOD(double_to_string),
    METHOD(flags),
    METHOD(not_a_number),
    METHOD(infinite),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_float, methods)
