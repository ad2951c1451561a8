/* pybuffer.h: asking for buffers and working on them. */
#include "buffer_test.h"

#define FUNCTIONS(X)                                                          \
    X(I_O, PyObject_CheckBuffer)                                              \
    X(I_OO, PyObject_CopyData)

FUNCTIONS(DEFINE_CALL)

static PyObject *
flags(ARGS)
{
    (void)args;
    NEED(0)
    return Py_BuildValue("{sisisisisisisisisisisisisisisisisisisi}",
        "SIMPLE", PyBUF_SIMPLE, "WRITABLE", PyBUF_WRITABLE, "FORMAT", PyBUF_FORMAT,
        "ND", PyBUF_ND, "STRIDES", PyBUF_STRIDES, "C_CONTIGUOUS", PyBUF_C_CONTIGUOUS,
        "F_CONTIGUOUS", PyBUF_F_CONTIGUOUS, "ANY_CONTIGUOUS", PyBUF_ANY_CONTIGUOUS,
        "INDIRECT", PyBUF_INDIRECT, "CONTIG", PyBUF_CONTIG, "CONTIG_RO", PyBUF_CONTIG_RO,
        "STRIDED", PyBUF_STRIDED, "STRIDED_RO", PyBUF_STRIDED_RO,
        "RECORDS", PyBUF_RECORDS, "RECORDS_RO", PyBUF_RECORDS_RO, "FULL", PyBUF_FULL,
        "FULL_RO", PyBUF_FULL_RO, "READ", PyBUF_READ, "WRITE", PyBUF_WRITE);
}

/* get_buffer(exporter, flags, callback): while it is held the callback gets
 * (view->obj, description, the memory as bytes). */
static PyObject *
get_buffer(ARGS)
{
    NEED(3)
    SIZE_ARG(wanted, 1)
    Py_buffer view;
    memset(&view, 0x5a, sizeof(view));
    int code = PyObject_GetBuffer(args[0], &view, (int)wanted);
    if (code < 0) {
        return code == -1 && PyErr_Occurred() ? NULL
                                              : broken("error without an exception");
    }
    if (PyErr_Occurred()) {
        return broken("exception without an error");
    }
    PyObject *description = described(&view);
    PyObject *memory = PyBytes_FromStringAndSize(
        view.buf, view.strides == NULL ? view.len : 0);
    PyObject *result = PyObject_CallFunctionObjArgs(
        args[2], view.obj ? view.obj : Py_Ellipsis, description, memory, NULL);
    Py_XDECREF(description);
    Py_XDECREF(memory);
    PyBuffer_Release(&view);
    if (view.obj != NULL) {
        return broken("view->obj is not NULL after PyBuffer_Release()");
    }
    PyBuffer_Release(&view);                   /* nothing more to be released */
    return answer_object(result);
}

/* What view->obj is after a failure: "NULL", "unset", or something else. */
static PyObject *
failed_obj(ARGS)
{
    NEED(2)
    SIZE_ARG(wanted, 1)
    Py_buffer view;
    memset(&view, 0, sizeof(view));
    view.obj = UNSET;
    if (PyObject_GetBuffer(args[0], &view, (int)wanted) != -1) {
        return broken("that did not fail");
    }
    PyErr_Clear();
    return PyUnicode_FromString(view.obj == NULL ? "NULL"
                                : view.obj == UNSET ? "unset" : "something");
}

/* fill_info(exporter, bytearray, readonly, flags) */
static PyObject *
fill_info(ARGS)
{
    NEED(4)
    SIZE_ARG(wanted, 3)
    Py_buffer view;
    memset(&view, 0x5a, sizeof(view));
    char *memory = PyByteArray_AsString(args[1]);
    int code = PyBuffer_FillInfo(&view, OBJECT_ARG(0), memory,
                                 PyByteArray_Size(args[1]), PyObject_IsTrue(args[2]),
                                 (int)wanted);
    if (code < 0) {
        return code == -1 ? answer_object(NULL) : broken("an error that is not -1");
    }
    if (view.buf != memory || view.internal != NULL
        || view.obj != NULLABLE(args[0])) {
        return broken("PyBuffer_FillInfo() did something else");
    }
    PyObject *result = described(&view);
    PyBuffer_Release(&view);
    return answer_object(result);
}

static PyObject *
fill_info_null(ARGS)
{
    (void)args;
    NEED(0)
    return answer_int(PyBuffer_FillInfo(NULL, NULL, NULL, 0, 0, PyBUF_SIMPLE));
}

static PyObject *
size_from_format(ARGS)
{
    NEED(1)
    TEXT_ARG(format, 0)
    return answer_size(PyBuffer_SizeFromFormat(format));
}

/* fill_strides(shape, itemsize, order) */
static PyObject *
fill_strides(ARGS)
{
    NEED(3)
    SIZE_ARG(itemsize, 1)
    struct by_hand it;
    Py_ssize_t *shape;
    if (numbers(args[0], it.shape, &shape) < 0) {
        return NULL;
    }
    int count = (int)PyTuple_Size(args[0]);
    it.strides[count] = 77;
    PyBuffer_FillContiguousStrides(count, shape, it.strides, (int)itemsize,
                                   order_of(args[2]));
    if (it.strides[count] != 77) {
        return broken("one stride too many");
    }
    return tuple_of(it.strides, count);
}

/* By hand, order */
static PyObject *
is_contiguous(ARGS)
{
    NEED(BY_HAND + 1)
    struct by_hand it;
    if (by_hand(&it, args) < 0) {
        return NULL;
    }
    return answer_int(PyBuffer_IsContiguous(&it.view, order_of(args[BY_HAND])));
}

/* By hand, indices: how far from the memory's start. */
static PyObject *
get_pointer(ARGS)
{
    NEED(BY_HAND + 1)
    struct by_hand it;
    Py_ssize_t *indices;
    if (by_hand(&it, args) < 0
        || numbers(args[BY_HAND], it.indices, &indices) < 0) {
        return NULL;
    }
    char *found = PyBuffer_GetPointer(&it.view, indices);
    return PyLong_FromSsize_t(found - PyByteArray_AsString(args[0]));
}

/* By hand, order, length of the bytes that come out. */
static PyObject *
to_contiguous(ARGS)
{
    NEED(BY_HAND + 2)
    SIZE_ARG(length, BY_HAND + 1)
    struct by_hand it;
    if (by_hand(&it, args) < 0) {
        return NULL;
    }
    PyObject *result = PyBytes_FromStringAndSize(NULL, length);
    if (result != NULL
        && PyBuffer_ToContiguous(PyBytes_AsString(result), &it.view, length,
                                 order_of(args[BY_HAND])) != 0) {
        Py_CLEAR(result);
    }
    return answer_object(result);
}

/* By hand, bytes, order */
static PyObject *
from_contiguous(ARGS)
{
    NEED(BY_HAND + 2)
    struct by_hand it;
    if (by_hand(&it, args) < 0) {
        return NULL;
    }
    return answer_int(PyBuffer_FromContiguous(
        &it.view, PyBytes_AsString(args[BY_HAND]), PyBytes_Size(args[BY_HAND]),
        order_of(args[BY_HAND + 1])));
}

/* "abc" and "def" lie apart, and a table points to both: (contiguous in any
 * order, item (row, column), all items as contiguous bytes). */
static PyObject *
indirect(ARGS)
{
    NEED(2)
    SIZE_ARG(row, 0)
    SIZE_ARG(column, 1)
    char upper[] = "--abc", lower[] = "--def", *table[] = {upper, lower};
    Py_ssize_t shape[] = {2, 3}, strides[] = {sizeof(char *), 1};
    Py_ssize_t suboffsets[] = {2, -1}, indices[] = {row, column};
    Py_buffer view = {
        .buf = table, .len = 6, .itemsize = 1, .ndim = 2, .shape = shape,
        .strides = strides, .suboffsets = suboffsets
    };
    char copied[6];
    if (PyBuffer_ToContiguous(copied, &view, 6, 'C') < 0) {
        return NULL;
    }
    int contiguous = PyBuffer_IsContiguous(&view, 'C')
                     + PyBuffer_IsContiguous(&view, 'F')
                     + PyBuffer_IsContiguous(&view, 'A');
    return Py_BuildValue("(iy#y#)", contiguous, PyBuffer_GetPointer(&view, indices),
                         (Py_ssize_t)1, copied, (Py_ssize_t)6);
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(flags),
    METHOD(get_buffer),
    METHOD(failed_obj),
    METHOD(fill_info),
    METHOD(fill_info_null),
    METHOD(size_from_format),
    METHOD(fill_strides),
    METHOD(is_contiguous),
    METHOD(get_pointer),
    METHOD(to_contiguous),
    METHOD(from_contiguous),
    METHOD(indirect),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_pybuffer, methods)
