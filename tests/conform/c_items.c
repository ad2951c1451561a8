/* conform: modes=abiding,fat,fallback,opaque,unknown */
/* CPython's macros for items and sizes that the Limited API leaves out, and
 * bound methods. */
#include "shim_test.h"

/* (size, [items]) by the macros of a kind. */
#define ITEMS(NAME, SIZE, ITEM)                                               \
    static PyObject *NAME(ARGS)                                               \
    {                                                                         \
        NEED(1)                                                               \
        Py_ssize_t size = SIZE(args[0]);                                      \
        PyObject *items = PyList_New(0);                                      \
        for (Py_ssize_t i = 0; items != NULL && i < size; i++) {              \
            if (PyList_Append(items, ITEM(args[0], i)) < 0) {                 \
                Py_CLEAR(items);                                              \
            }                                                                 \
        }                                                                     \
        return items == NULL ? NULL : Py_BuildValue("nN", size, items);       \
    }
ITEMS(list_items, PyList_GET_SIZE, PyList_GET_ITEM)
ITEMS(tuple_items, PyTuple_GET_SIZE, PyTuple_GET_ITEM)
ITEMS(fast_items, PySequence_Fast_GET_SIZE, PySequence_Fast_GET_ITEM)

/* A list and a tuple of the items of a list, each put in its place. */
static PyObject *
copies(ARGS)
{
    NEED(1)
    Py_ssize_t size = PyList_GET_SIZE(args[0]);
    PyObject *list = PyList_New(size), *tuple = PyTuple_New(size);
    for (Py_ssize_t i = 0; list != NULL && tuple != NULL && i < size; i++) {
        PyList_SET_ITEM(list, i, Py_NewRef(PyList_GET_ITEM(args[0], i)));
        PyTuple_SET_ITEM(tuple, i, Py_NewRef(PyList_GET_ITEM(args[0], i)));
    }
    return Py_BuildValue("NN", list, tuple);
}

/* The bytes and the 0 behind them. */
static PyObject *
of_bytes(ARGS)
{
    NEED(1)
    return PyBytes_FromStringAndSize(PyBytes_AS_STRING(args[0]),
                                     PyBytes_GET_SIZE(args[0]) + 1);
}

static PyObject *
of_bytearray(ARGS)
{
    NEED(1)
    return PyBytes_FromStringAndSize(PyByteArray_AS_STRING(args[0]),
                                     PyByteArray_GET_SIZE(args[0]) + 1);
}

/* Writes through the address. */
static PyObject *
upper(ARGS)
{
    NEED(1)
    char *byte = PyByteArray_AS_STRING(args[0]);
    for (Py_ssize_t i = 0; i < PyByteArray_GET_SIZE(args[0]); i++) {
        byte[i] = (char)(byte[i] & ~0x20);
    }
    Py_RETURN_NONE;
}

static PyObject *
of_float(ARGS)
{
    NEED(1)
    return PyFloat_FromDouble(PyFloat_AS_DOUBLE(args[0]));
}

/* Bound methods. */

static PyObject *
method_new(ARGS)
{
    NEED(2)
    return answer_object(PyMethod_New(NULLABLE(args[0]), NULLABLE(args[1])));
}

static PyObject *
method_check(ARGS)
{
    NEED(1)
    return answer_int(PyMethod_Check(args[0]));
}

/* (function, self), each found in two ways. */
static PyObject *
method_parts(ARGS)
{
    NEED(1)
    PyObject *function = PyMethod_Function(args[0]);
    PyObject *self = function == NULL ? NULL : PyMethod_Self(args[0]);
    if (self == NULL) {
        return answer_object(NULL);
    }
    if (PyMethod_GET_FUNCTION(args[0]) != function
        || PyMethod_GET_SELF(args[0]) != self) {
        return broken("two answers");
    }
    return Py_BuildValue("OO", function, self);
}

static PyObject *
method_self(ARGS)
{
    NEED(1)
    PyObject *self = PyMethod_Self(args[0]);
    return answer_object(Py_XNewRef(self));
}

static PyMethodDef methods[] = {
    METHOD(list_items), METHOD(tuple_items), METHOD(fast_items), METHOD(copies),
    METHOD(of_bytes), METHOD(of_bytearray), METHOD(upper), METHOD(of_float),
    METHOD(method_new), METHOD(method_check), METHOD(method_parts),
    METHOD(method_self),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_items, methods)
