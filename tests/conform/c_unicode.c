/* Strings. */
#include "shim_test.h"

static PyObject *
equal(ARGS)
{
    NEED(2)
    return answer_int(PyUnicode_Equal(args[0], args[1]));
}

/* equal_to_utf8(str, bytes[, size]): the bytes need not end in NUL. */
static PyObject *
equal_to_utf8(ARGS)
{
    if (nargs == 2) {
        return answer_int(PyUnicode_EqualToUTF8(args[0],
                                                PyBytes_AsString(args[1])));
    }
    NEED(3)
    Py_ssize_t size = PyLong_AsSsize_t(args[2]);
    return answer_int(PyUnicode_EqualToUTF8AndSize(
        args[0], PyBytes_AsString(args[1]), size));
}

/* The same with an exception set: whether it is still there. */
static PyObject *
equal_to_utf8_in_error(ARGS)
{
    NEED(2)
    PyErr_SetString(PyExc_KeyError, "before");
    int result = PyUnicode_EqualToUTF8AndSize(
        args[0], PyBytes_AsString(args[1]), PyBytes_Size(args[1]));
    if (!PyErr_ExceptionMatches(PyExc_KeyError)) {
        return broken("the exception is gone");
    }
    PyErr_Clear();
    return PyLong_FromLong(result);
}

/* as_utf8(obj) -> (bytes or None, size, exception or None) */
static PyObject *
as_utf8(ARGS)
{
    NEED(1)
    Py_ssize_t size = 77;
    const char *utf8 = PyUnicode_AsUTF8AndSize(args[0], &size);
    if (utf8 == NULL) {
        PyObject *raised = PyErr_GetRaisedException();
        if (raised == NULL) {
            return broken("NULL without an exception");
        }
        return Py_BuildValue("(OnN)", Py_None, size, raised);
    }
    if (utf8[size] != '\0') {
        return broken("not ended by NUL");
    }
    PyObject *bytes = PyBytes_FromStringAndSize(utf8, size);
    return Py_BuildValue("(NnO)", bytes, size, Py_None);
}

/* With nowhere to put the size. */
static PyObject *
as_utf8_only(ARGS)
{
    NEED(1)
    const char *utf8 = PyUnicode_AsUTF8AndSize(args[0], NULL);
    return utf8 == NULL ? answer_object(NULL) : PyBytes_FromString(utf8);
}

/* from_string_and_size(bytes or ..., size) */
static PyObject *
from_string_and_size(ARGS)
{
    NEED(2)
    Py_ssize_t size = PyLong_AsSsize_t(args[1]);
    return answer_object(PyUnicode_FromStringAndSize(text(args[0]), size));
}

static PyObject *
fs_decoder(ARGS)
{
    NEED(1)
    PyObject *path = NULL;
    int status = PyUnicode_FSDecoder(args[0], &path);
    if (status == 0) {
        return path == NULL ? answer_object(NULL) : broken("error, but a path");
    }
    if (status != Py_CLEANUP_SUPPORTED) {
        return broken("no clean-up");
    }
    return answer_object(path);
}

/* Converts and gives the result back, as PyArg_Parse does when a later
 * argument is wrong. */
static PyObject *
fs_decoder_cleanup(ARGS)
{
    NEED(1)
    PyObject *path = NULL;
    if (PyUnicode_FSDecoder(args[0], &path) == 0) {
        return answer_object(NULL);
    }
    int status = PyUnicode_FSDecoder(NULL, &path);
    return path != NULL ? broken("not given back") : PyLong_FromLong(status);
}

static PyMethodDef methods[] = {
    METHOD(fs_decoder),
    METHOD(fs_decoder_cleanup),
    METHOD(equal),
    METHOD(equal_to_utf8),
    METHOD(equal_to_utf8_in_error),
    METHOD(as_utf8),
    METHOD(as_utf8_only),
    METHOD(from_string_and_size),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_unicode, methods)
