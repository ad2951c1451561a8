/* The constants of Py_GetConstant(). */
#include "shim_test.h"

static PyObject *
get(ARGS)
{
    NEED(1)
    return answer_object(Py_GetConstant((unsigned int)PyLong_AsUnsignedLong(args[0])));
}

/* Takes the reference that a borrowed result lacks. */
static PyObject *
get_borrowed(ARGS)
{
    NEED(1)
    unsigned int id = (unsigned int)PyLong_AsUnsignedLong(args[0]);
    PyObject *result = Py_GetConstantBorrowed(id);
    Py_XINCREF(result);
    return answer_object(result);
}

/* What objects compiled with CPython's headers do: return the borrowed
 * object as if it were a new reference. */
static PyObject *
return_borrowed(ARGS)
{
    NEED(1)
    return Py_GetConstantBorrowed((unsigned int)PyLong_AsUnsignedLong(args[0]));
}

/* Gives references away that nobody took, as `times` returns would. */
static PyObject *
give_away(ARGS)
{
    NEED(2)
    unsigned int id = (unsigned int)PyLong_AsUnsignedLong(args[0]);
    Py_ssize_t times = PyLong_AsSsize_t(args[1]);
    for (Py_ssize_t i = 0; i < times; i++) {
        Py_DecRef(Py_GetConstantBorrowed(id));
    }
    return PyLong_FromLong(0);
}

static PyObject *
return_none(ARGS)
{
    (void)args;
    NEED(0)
    Py_RETURN_NONE;
}

static PyObject *
return_true(ARGS)
{
    (void)args;
    NEED(0)
    Py_RETURN_TRUE;
}

static PyObject *
return_false(ARGS)
{
    (void)args;
    NEED(0)
    Py_RETURN_FALSE;
}

static PyObject *
return_not_implemented(ARGS)
{
    (void)args;
    NEED(0)
    Py_RETURN_NOTIMPLEMENTED;
}

static PyObject *
return_comparison(ARGS)
{
    NEED(3)
    long a = PyLong_AsLong(args[0]), b = PyLong_AsLong(args[1]);
    Py_RETURN_RICHCOMPARE(a, b, (int)PyLong_AsLong(args[2]));
}

/* The macros, as borrowed references: (None, True, False, ...). */
static PyObject *
macros(ARGS)
{
    (void)args;
    NEED(0)
    return PyTuple_Pack(5, Py_None, Py_False, Py_True, Py_Ellipsis, Py_NotImplemented);
}

static PyMethodDef methods[] = {
    METHOD(get),
    METHOD(get_borrowed),
    METHOD(return_borrowed),
    METHOD(give_away),
    METHOD(return_none),
    METHOD(return_true),
    METHOD(return_false),
    METHOD(return_not_implemented),
    METHOD(return_comparison),
    METHOD(macros),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_constant, methods)
