/* Tuples. */
#include "calls.h"

/* A borrowed reference as a new one; NULL with an exception stays NULL. */
static PyObject *
get_item(PyObject *tuple, Py_ssize_t index)
{
    return Py_XNewRef(PyTuple_GetItem(tuple, index));
}

static PyObject *
new_empty(PyObject *size)
{
    return PyTuple_New(PyLong_AsSsize_t(size));
}

/* A new tuple whose items are set one by one, from the last to the first. */
static PyObject *
fill(PyObject *list)
{
    Py_ssize_t count = PyList_Size(list);
    PyObject *tuple = PyTuple_New(count);
    if (tuple == NULL) {
        return NULL;
    }
    if (PyTuple_Size(tuple) != count) {
        Py_DECREF(tuple);
        return broken("not of the size asked for");
    }
    for (Py_ssize_t i = count - 1; i >= 0; i--) {
        if (PyTuple_GetItem(tuple, i) != NULL || PyErr_Occurred()) {
            Py_DECREF(tuple);
            return broken("an item that is neither NULL nor an error");
        }
        if (PyTuple_SetItem(tuple, i, Py_NewRef(PyList_GetItem(list, i))) != 0) {
            Py_DECREF(tuple);
            return NULL;
        }
    }
    return tuple;
}

/* set_item(tuple, index, item): on the tuple of the caller, who shares it. */
static int
set_item(PyObject *tuple, Py_ssize_t index, PyObject *item)
{
    return PyTuple_SetItem(tuple, index, Py_XNewRef(item));
}

/* replace(old, index, item): item in place of `old`, on a new tuple (old,). */
static PyObject *
replace(PyObject *old, Py_ssize_t index, PyObject *item)
{
    PyObject *tuple = PyTuple_New(1);
    if (tuple == NULL || PyTuple_SetItem(tuple, 0, Py_NewRef(old)) < 0) {
        return NULL;
    }
    int code = PyTuple_SetItem(tuple, index, Py_NewRef(item));
    if (code != 0) {
        PyObject *first = PyTuple_GetItem(tuple, 0);
        int kept = first == old;
        Py_DECREF(tuple);
        return code == -1 && kept ? NULL : broken("a failing call changed the tuple");
    }
    return tuple;
}

static PyObject *
pack(ARGS)
{
    switch (nargs) {
    case 0:
        return answer_object(PyTuple_Pack(0));
    case 1:
        return answer_object(PyTuple_Pack(1, args[0]));
    case 2:
        return answer_object(PyTuple_Pack(2, args[0], args[1]));
    case 5:
        return answer_object(PyTuple_Pack(5, args[0], args[1], args[2], args[3],
                                          args[4]));
    default:
        return broken("no such number of arguments here");
    }
}

#define O_ONO(F) CALL_ONO(O, F)

#define FUNCTIONS(X)                                                          \
    X(O_O, new_empty)                                                         \
    X(O_O, fill)                                                              \
    X(N_O, PyTuple_Size)                                                      \
    X(O_ON, get_item)                                                         \
    X(I_ONO, set_item)                                                        \
    X(O_ONO, replace)                                                         \
    X(O_ONN, PyTuple_GetSlice)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(pack),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_tuple, methods)
