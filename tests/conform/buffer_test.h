/* What tests of buffers share: a Py_buffer made by hand, and its description. */
#ifndef BUFFER_TEST_H
#define BUFFER_TEST_H

#include "calls.h"

#define MOST_DIMENSIONS 8

/* A view on the memory of a bytearray, of any shape. */
struct by_hand {
    Py_buffer view;
    Py_ssize_t shape[MOST_DIMENSIONS], strides[MOST_DIMENSIONS];
    Py_ssize_t indices[MOST_DIMENSIONS];
};

/* Numbers from a tuple; None stands for NULL. */
static inline int
numbers(PyObject *tuple, Py_ssize_t *array, Py_ssize_t **place)
{
    if (tuple == Py_None) {
        *place = NULL;
        return 0;
    }
    Py_ssize_t count = PyTuple_Size(tuple);
    if (count < 0 || count > MOST_DIMENSIONS) {
        broken("no tuple, or too many numbers");
        return -1;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        array[i] = PyLong_AsSsize_t(PyTuple_GetItem(tuple, i));
    }
    *place = array;
    return PyErr_Occurred() ? -1 : 0;
}

/* From (bytearray, offset, format, itemsize, shape, strides): the first six
 * arguments of each function that works on such a view. */
#define BY_HAND 6

static inline int
by_hand(struct by_hand *it, PyObject *const *args)
{
    static const Py_buffer empty;
    it->view = empty;
    Py_ssize_t offset = PyLong_AsSsize_t(args[1]);
    Py_ssize_t itemsize = PyLong_AsSsize_t(args[3]);
    if (numbers(args[4], it->shape, &it->view.shape) < 0
        || numbers(args[5], it->strides, &it->view.strides) < 0
        || PyErr_Occurred()) {
        return -1;
    }
    char *memory = PyByteArray_AsString(args[0]);
    it->view.buf = memory + offset;
    it->view.itemsize = itemsize;
    it->view.format = (char *)(args[2] == Py_None ? NULL : text(args[2]));
    it->view.ndim = args[4] == Py_None ? 0 : (int)PyTuple_Size(args[4]);
    it->view.len = itemsize;
    for (int i = 0; i < it->view.ndim; i++) {
        it->view.len *= it->shape[i];
    }
    return 0;
}

static inline PyObject *
tuple_of(const Py_ssize_t *array, int count)
{
    if (array == NULL) {
        return Py_NewRef(Py_None);
    }
    PyObject *tuple = PyTuple_New(count);
    for (int i = 0; tuple != NULL && i < count; i++) {
        PyObject *number = PyLong_FromSsize_t(array[i]);
        if (number == NULL || PyTuple_SetItem(tuple, i, number) < 0) {
            Py_CLEAR(tuple);
        }
    }
    return tuple;
}

/* (len, itemsize, readonly, ndim, format, shape, strides, suboffsets) */
static inline PyObject *
described(const Py_buffer *view)
{
    return Py_BuildValue("(nniizNNN)", view->len, view->itemsize, view->readonly,
                         view->ndim, view->format, tuple_of(view->shape, view->ndim),
                         tuple_of(view->strides, view->ndim),
                         tuple_of(view->suboffsets, view->ndim));
}

static inline char
order_of(PyObject *object)
{
    const char *order = text(object);
    return order == NULL ? 0 : order[0];
}

#endif
