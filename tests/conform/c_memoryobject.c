/* memoryobject.h: memoryviews. */
#include "buffer_test.h"

#define FUNCTIONS(X)                                                          \
    X(O_O, PyMemoryView_FromObject)

FUNCTIONS(DEFINE_CALL)

/* from_memory(bytearray, size, write): the caller keeps the memory. */
static PyObject *
from_memory(ARGS)
{
    NEED(3)
    SIZE_ARG(size, 1)
    return answer_object(PyMemoryView_FromMemory(
        PyByteArray_AsString(args[0]), size,
        PyObject_IsTrue(args[2]) ? PyBUF_WRITE : PyBUF_READ));
}

/* By hand (see buffer_test.h), readonly */
static PyObject *
from_buffer(ARGS)
{
    NEED(BY_HAND + 1)
    struct by_hand it;
    if (by_hand(&it, args) < 0) {
        return NULL;
    }
    it.view.readonly = PyObject_IsTrue(args[BY_HAND]);
    PyObject *view = PyMemoryView_FromBuffer(&it.view);
    memset(&it, 0x5a, sizeof(it));             /* all was copied */
    return answer_object(view);
}

static PyObject *
from_null_buffer(ARGS)
{
    (void)args;
    NEED(0)
    static const Py_buffer empty;
    return answer_object(PyMemoryView_FromBuffer(&empty));
}

/* get_contiguous(object, write, order) */
static PyObject *
get_contiguous(ARGS)
{
    NEED(3)
    return answer_object(PyMemoryView_GetContiguous(
        args[0], PyObject_IsTrue(args[1]) ? PyBUF_WRITE : PyBUF_READ,
        order_of(args[2])));
}

static PyObject *
check(ARGS)
{
    NEED(1)
    return answer_int(PyMemoryView_Check(args[0]));
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(from_memory),
    METHOD(from_buffer),
    METHOD(from_null_buffer),
    METHOD(get_contiguous),
    METHOD(check),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_memoryobject, methods)
