/* Lists: what every host has. */
#include "calls.h"

static PyObject *
get_item(PyObject *list, Py_ssize_t index)
{
    return Py_XNewRef(PyList_GetItem(list, index));
}

static PyObject *
new_empty(PyObject *size)
{
    return PyList_New(PyLong_AsSsize_t(size));
}

/* A new list whose items are set one by one, from the last to the first. */
static PyObject *
fill(PyObject *tuple)
{
    Py_ssize_t count = PyTuple_Size(tuple);
    PyObject *list = PyList_New(count);
    if (list == NULL) {
        return NULL;
    }
    if (PyList_Size(list) != count) {
        Py_DECREF(list);
        return broken("not of the size asked for");
    }
    for (Py_ssize_t i = count - 1; i >= 0; i--) {
        if (PyList_SetItem(list, i, Py_NewRef(PyTuple_GetItem(tuple, i))) != 0) {
            Py_DECREF(list);
            return NULL;
        }
    }
    return list;
}

/* PyList_SetItem takes the item over. */
static int
set_item(PyObject *list, Py_ssize_t index, PyObject *item)
{
    return PyList_SetItem(list, index, Py_XNewRef(item));
}

#define FUNCTIONS(X)                                                          \
    X(O_O, new_empty)                                                         \
    X(O_O, fill)                                                              \
    X(N_O, PyList_Size)                                                       \
    X(O_ON, get_item)                                                         \
    X(I_ONO, set_item)                                                        \
    X(I_ONO, PyList_Insert)                                                   \
    X(I_OO, PyList_Append)                                                    \
    X(O_ONN, PyList_GetSlice)                                                 \
    X(I_ONNO, PyList_SetSlice)                                                \
    X(I_O, PyList_Sort)                                                       \
    X(I_O, PyList_Reverse)                                                    \
    X(O_O, PyList_AsTuple)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_list_items, methods)
