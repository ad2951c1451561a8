/* Byte arrays. */
#include "calls.h"

/* from_size(data or ..., size): an uninitialized one is filled with `x`. */
static PyObject *
from_size(ARGS)
{
    NEED(2)
    SIZE_ARG(size, 1)
    PyObject *made = PyByteArray_FromStringAndSize(text(args[0]), size);
    if (made == NULL) {
        return answer_object(NULL);
    }
    if (args[0] == Py_Ellipsis && size > 0) {
        memset(PyByteArray_AsString(made), 'x', (size_t)size);
    }
    return answer_object(made);
}

static PyObject *
contents(PyObject *array)
{
    Py_ssize_t size = PyByteArray_Size(array);
    const char *data = PyByteArray_AsString(array);
    if (size < 0 || data == NULL) {
        return broken("no contents");
    }
    return data[size] == '\0' ? PyBytes_FromStringAndSize(data, size)
                              : broken("no null byte at the end");
}

/* Writes `x` over the whole. */
static PyObject *
fill(PyObject *array)
{
    memset(PyByteArray_AsString(array), 'x', (size_t)PyByteArray_Size(array));
    return Py_NewRef(array);
}

#define FUNCTIONS(X)                                                          \
    X(O_O, PyByteArray_FromObject)                                            \
    X(O_OO, PyByteArray_Concat)                                               \
    X(N_O, PyByteArray_Size)                                                  \
    X(O_O, contents)                                                          \
    X(O_O, fill)                                                              \
    X(I_ON, PyByteArray_Resize)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(from_size),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_bytearray, methods)
