/* The constants of 3.13: None and friends, 0, 1, "", b"" and ().
 *
 * Objects compiled with the official headers return what
 * Py_GetConstantBorrowed() gives without taking a reference, since from 3.12
 * on a constant never dies.  On hosts that count, a constant is therefore
 * pinned whenever it is handed out that way: its count is raised so far that
 * no program gives it all away.  Asked for again after half of that is gone,
 * it is pinned again, so that a lost update does no harm either: the count
 * is written without the GIL where the caller has none.  All interpreters
 * share one GIL on those hosts.  One of the five that is made for each
 * interpreter stays allocated when a subinterpreter ends. */
#include "bind.h"
#include "error.h"
#include "peek.h"

ABD_BIND_Py_GetConstant
ABD_BIND_Py_GetConstantBorrowed

/* 2^62 with 64-bit pointers; no more than half of the range in use. */
#define PIN ((Py_ssize_t)1 << (sizeof(Py_ssize_t) * 8 - 2))

static PyObject *
singleton(unsigned int constant_id)
{
    switch (constant_id) {
        case Py_CONSTANT_NONE:
            return &_Py_NoneStruct;
        case Py_CONSTANT_FALSE:
            return (PyObject *)&_Py_FalseStruct;
        case Py_CONSTANT_TRUE:
            return (PyObject *)&_Py_TrueStruct;
        case Py_CONSTANT_ELLIPSIS:
            return &_Py_EllipsisObject;
        case Py_CONSTANT_NOT_IMPLEMENTED:
            return &_Py_NotImplementedStruct;
        default:
            return NULL;
    }
}

/* The host keeps one object for each of these and gives it again. */
static PyObject *
old_Py_GetConstant(unsigned int constant_id)
{
    switch (constant_id) {
        case Py_CONSTANT_ZERO:
            return PyLong_FromLong(0);
        case Py_CONSTANT_ONE:
            return PyLong_FromLong(1);
        case Py_CONSTANT_EMPTY_STR:
            return PyUnicode_FromStringAndSize(NULL, 0);
        case Py_CONSTANT_EMPTY_BYTES:
            return PyBytes_FromStringAndSize(NULL, 0);
        case Py_CONSTANT_EMPTY_TUPLE:
            return PyTuple_New(0);
    }
    PyObject *result = singleton(constant_id);
    if (result == NULL) {
        abd_bad_internal_call();
    }
    Py_XINCREF(result);
    return result;
}

static void
pin(PyObject *constant)
{
    Py_ssize_t count = abd_peek_size(constant, abd_layout->ob_refcnt);
    if (count < PIN / 2) {
        abd_poke_size(constant, abd_layout->ob_refcnt, count + PIN);
    }
}

static PyObject *
old_Py_GetConstantBorrowed(unsigned int constant_id)
{
    PyObject *result = Py_GetConstant(constant_id);
    if (result != NULL) {
        if (abiding_host.counts_singletons) {
            pin(result);
        }
        Py_DECREF(result);
    }
    return result;
}
