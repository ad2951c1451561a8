/* object.h: what any object may be asked. */
#include "calls.h"

static PyObject *
rich_compare(ARGS)
{
    NEED(3)
    SIZE_ARG(op, 2)
    return answer_object(PyObject_RichCompare(OBJECT_ARG(0), OBJECT_ARG(1), (int)op));
}

static PyObject *
rich_compare_bool(ARGS)
{
    NEED(3)
    SIZE_ARG(op, 2)
    return answer_int(PyObject_RichCompareBool(OBJECT_ARG(0), OBJECT_ARG(1), (int)op));
}

static PyObject *
generic_get_dict(PyObject *o)
{
    return PyObject_GenericGetDict(o, NULL);
}

static int
generic_set_dict(PyObject *o, PyObject *value)
{
    return PyObject_GenericSetDict(o, value, NULL);
}

/* A hash may be any number but -1. */
static PyObject *
answer_hash(Py_hash_t hash)
{
    if (hash == -1) {
        return PyErr_Occurred() ? NULL : broken("error without an exception");
    }
    return PyErr_Occurred() ? broken("exception without an error")
                            : PyLong_FromSsize_t(hash);
}

#define ANSWER_H answer_hash
#define H_O(F) CALL_O(H, F)

#define FUNCTIONS(X)                                                          \
    X(O_O, PyObject_Repr)                                                     \
    X(O_O, PyObject_Str)                                                      \
    X(O_O, PyObject_ASCII)                                                    \
    X(O_O, PyObject_Bytes)                                                    \
    X(O_O, PyObject_Dir)                                                      \
    X(O_OO, PyObject_GetAttr)                                                 \
    X(O_OS, PyObject_GetAttrString)                                           \
    X(I_OOO, PyObject_SetAttr)                                                \
    X(I_OSO, PyObject_SetAttrString)                                          \
    X(I_OO, PyObject_HasAttr)                                                 \
    X(I_OS, PyObject_HasAttrString)                                           \
    X(O_OO, PyObject_GenericGetAttr)                                          \
    X(I_OOO, PyObject_GenericSetAttr)                                         \
    X(O_O, generic_get_dict)                                                  \
    X(I_OO, generic_set_dict)                                                 \
    X(O_O, PyObject_SelfIter)                                                 \
    X(I_O, PyObject_IsTrue)                                                   \
    X(I_O, PyObject_Not)                                                      \
    X(I_O, PyCallable_Check)                                                  \
    X(H_O, PyObject_Hash)                                                     \
    X(H_O, PyObject_HashNotImplemented)                                       \
    X(I_O, Py_ReprEnter)

FUNCTIONS(DEFINE_CALL)

/* With an exception set, which must stay. */
static PyObject *
repr_leave(ARGS)
{
    NEED(1)
    PyErr_SetString(PyExc_KeyError, "before");
    Py_ReprLeave(args[0]);
    if (!PyErr_ExceptionMatches(PyExc_KeyError)) {
        return broken("the exception is gone");
    }
    PyErr_Clear();
    return Py_NewRef(Py_None);
}

/* A NULL value with an exception set: (result, what is raised then). */
static PyObject *
set_null_in_error(ARGS)
{
    NEED(3)
    PyErr_SetString(PyExc_KeyError, "before");
    int code = PyObject_IsTrue(args[2])
               ? PyObject_SetAttrString(args[0], text(args[1]), NULL)
               : PyObject_SetAttr(args[0], args[1], NULL);
    PyObject *raised = PyErr_GetRaisedException();
    PyObject *result = Py_BuildValue("(iO)", code, raised ? raised : Py_None);
    Py_XDECREF(raised);
    return result;
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(rich_compare),
    METHOD(rich_compare_bool),
    METHOD(repr_leave),
    METHOD(set_null_in_error),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_object, methods)
