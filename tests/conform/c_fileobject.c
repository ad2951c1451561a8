/* fileobject.h: file objects from C. */
#include "calls.h"

#define FUNCTIONS(X)                                                          \
    X(O_ON, PyFile_GetLine)                                                   \
    X(I_O, PyObject_AsFileDescriptor)

FUNCTIONS(DEFINE_CALL)

/* from_fd(fd, name, mode, buffering, encoding, errors, newline, closefd) */
static PyObject *
from_fd(ARGS)
{
    NEED(8)
    return answer_object(PyFile_FromFd(
        (int)PyLong_AsLong(args[0]), text(args[1]), text(args[2]),
        (int)PyLong_AsLong(args[3]), text(args[4]), text(args[5]), text(args[6]),
        (int)PyLong_AsLong(args[7])));
}

static PyObject *
write_object(ARGS)
{
    NEED(3)
    return answer_int(PyFile_WriteObject(NULLABLE(args[0]), NULLABLE(args[1]),
                                         (int)PyLong_AsLong(args[2])));
}

static PyObject *
write_string(ARGS)
{
    NEED(2)
    return answer_int(PyFile_WriteString(text(args[0]), NULLABLE(args[1])));
}

/* Where the class args[2] is raised already. */
static PyObject *
write_string_raised(ARGS)
{
    NEED(3)
    PyErr_SetNone(args[2]);
    return answer_int(PyFile_WriteString(text(args[0]), NULLABLE(args[1])));
}

static PyObject *
print_raw(ARGS)
{
    (void)args;
    NEED(0)
    return PyLong_FromLong(Py_PRINT_RAW);
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(from_fd),
    METHOD(write_object),
    METHOD(write_string),
    METHOD(write_string_raised),
    METHOD(print_raw),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_fileobject, methods)
