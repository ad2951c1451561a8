/* Dictionaries: what every host has. */
#include "calls.h"

static PyObject *
new(ARGS)
{
    (void)args;
    NEED(0)
    return answer_object(PyDict_New());
}

/* A borrowed reference or NULL (seen as Ellipsis) without an exception. */
static PyObject *
answer_borrowed(PyObject *item)
{
    if (item == NULL && !PyErr_Occurred()) {
        return Py_NewRef(Py_Ellipsis);
    }
    return answer_object(Py_XNewRef(item));
}

static PyObject *
get_item(ARGS)
{
    NEED(2)
    return answer_borrowed(PyDict_GetItem(args[0], args[1]));
}

static PyObject *
get_item_with_error(ARGS)
{
    NEED(2)
    return answer_borrowed(PyDict_GetItemWithError(args[0], args[1]));
}

static PyObject *
get_item_string(ARGS)
{
    NEED(2)
    return answer_borrowed(PyDict_GetItemString(args[0], text(args[1])));
}

static PyObject *
clear(ARGS)
{
    NEED(1)
    PyDict_Clear(args[0]);
    return answer_int(0);
}

/* next(dict, want_key, want_value) -> [(key or ..., value or ...), ...] */
static PyObject *
next(ARGS)
{
    NEED(3)
    PyObject *key = Py_Ellipsis, *value = Py_Ellipsis;
    PyObject **pkey = args[1] == Py_True ? &key : NULL;
    PyObject **pvalue = args[2] == Py_True ? &value : NULL;
    PyObject *pairs = PyList_New(0);
    Py_ssize_t position = 0, last = -1;
    while (pairs != NULL && PyDict_Next(args[0], &position, pkey, pvalue)) {
        PyObject *pair = PyTuple_Pack(2, key, value);
        if (position <= last || pair == NULL || PyList_Append(pairs, pair) < 0) {
            Py_CLEAR(pairs);
        }
        last = position;
        Py_XDECREF(pair);
    }
    return answer_object(pairs);
}

/* Values change while PyDict_Next goes through: each x becomes (x,). */
static PyObject *
next_changing_values(PyObject *dict)
{
    PyObject *key, *value;
    Py_ssize_t position = 0;
    while (PyDict_Next(dict, &position, &key, &value)) {
        PyObject *changed = PyTuple_Pack(1, value);
        if (changed == NULL || PyDict_SetItem(dict, key, changed) < 0) {
            Py_XDECREF(changed);
            return NULL;
        }
        Py_DECREF(changed);
    }
    return Py_NewRef(dict);
}

static int
merge(PyObject *dict, PyObject *other, Py_ssize_t override)
{
    return PyDict_Merge(dict, other, (int)override);
}

static int
merge_from_pairs(PyObject *dict, PyObject *pairs, Py_ssize_t override)
{
    return PyDict_MergeFromSeq2(dict, pairs, (int)override);
}

static PyObject *
generic_get_dict(PyObject *object)
{
    return PyObject_GenericGetDict(object, NULL);
}

#define I_OON(F)                                                              \
    CALL(F, 3, SIZE_ARG(n, 2), answer_int(F(OBJECT_ARG(0), OBJECT_ARG(1), n)))

#define FUNCTIONS(X)                                                          \
    X(I_OOO, PyDict_SetItem)                                                  \
    X(I_OSO, PyDict_SetItemString)                                            \
    X(I_OO, PyDict_DelItem)                                                   \
    X(I_OS, PyDict_DelItemString)                                             \
    X(O_O, PyDict_Keys)                                                       \
    X(O_O, PyDict_Values)                                                     \
    X(O_O, PyDict_Items)                                                      \
    X(N_O, PyDict_Size)                                                       \
    X(O_O, PyDict_Copy)                                                       \
    X(I_OO, PyDict_Contains)                                                  \
    X(I_OO, PyDict_Update)                                                    \
    X(I_OON, merge)                                                           \
    X(I_OON, merge_from_pairs)                                                \
    X(O_O, next_changing_values)                                              \
    X(O_O, generic_get_dict)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(new),
    METHOD(get_item),
    METHOD(get_item_with_error),
    METHOD(get_item_string),
    METHOD(clear),
    METHOD(next),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_dict_items, methods)
