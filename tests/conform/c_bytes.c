/* Bytes. */
#include "calls.h"

/* from_size(data or ..., size): uninitialized bytes are filled with `x`. */
static PyObject *
from_size(ARGS)
{
    NEED(2)
    SIZE_ARG(size, 1)
    PyObject *made = PyBytes_FromStringAndSize(text(args[0]), size);
    if (made == NULL) {
        return answer_object(NULL);
    }
    if (args[0] == Py_Ellipsis && size > 0) {
        memset(PyBytes_AsString(made), 'x', (size_t)size);
    }
    return PyBytes_AsString(made)[size] == '\0' ? answer_object(made)
                                                : broken("no null byte at the end");
}

static PyObject *
from_string(ARGS)
{
    NEED(1)
    return answer_object(PyBytes_FromString(text(args[0])));
}

/* A copy of the contents, seen by PyBytes_AsString and PyBytes_Size. */
static PyObject *
contents(PyObject *bytes)
{
    Py_ssize_t size = PyBytes_Size(bytes);
    const char *data = PyBytes_AsString(bytes);
    if (size < 0 || data == NULL) {
        return size == -1 && data == NULL ? NULL : broken("one of them is wrong");
    }
    return data[size] == '\0' ? PyByteArray_FromStringAndSize(data, size)
                              : broken("no null byte at the end");
}

static PyObject *
size_only(PyObject *bytes)
{
    Py_ssize_t size = PyBytes_Size(bytes);
    return size < 0 ? NULL : PyLong_FromSsize_t(size);
}

static PyObject *
as_string_and_size(PyObject *bytes)
{
    char *data = (char *)UNSET;
    Py_ssize_t size = -77;
    int code = PyBytes_AsStringAndSize(bytes, &data, &size);
    if (code != 0) {
        return code == -1 ? NULL : broken("neither 0 nor -1");
    }
    return data == PyBytes_AsString(bytes) ? PyByteArray_FromStringAndSize(data, size)
                                           : broken("not the contents themselves");
}

/* Without a size a null byte within is an error. */
static PyObject *
as_string(PyObject *bytes)
{
    char *data = (char *)UNSET;
    int code = PyBytes_AsStringAndSize(bytes, &data, NULL);
    if (code != 0) {
        return code == -1 ? NULL : broken("neither 0 nor -1");
    }
    return PyByteArray_FromStringAndSize(data, (Py_ssize_t)strlen(data));
}

static PyObject *
no_place_for_string(PyObject *bytes)
{
    return PyBytes_AsStringAndSize(bytes, NULL, NULL) == -1 ? NULL
                                                            : broken("no error");
}

static PyObject *
repr(PyObject *bytes, Py_ssize_t smart)
{
    return PyBytes_Repr(bytes, (int)smart);
}

/* concat(bytes or ..., part or ...): ... back for NULL without an exception. */
static PyObject *
concat(PyObject *bytes, PyObject *part)
{
    PyObject *place = Py_XNewRef(bytes);
    PyBytes_Concat(&place, part);
    return place == NULL && !PyErr_Occurred() ? Py_NewRef(Py_Ellipsis) : place;
}

static PyObject *
concat_and_del(PyObject *bytes, PyObject *part)
{
    PyObject *place = Py_XNewRef(bytes);
    PyBytes_ConcatAndDel(&place, Py_XNewRef(part));
    return place == NULL && !PyErr_Occurred() ? Py_NewRef(Py_Ellipsis) : place;
}

/* `part` again and again, to a value that nobody else has. */
static PyObject *
concat_often(PyObject *part, Py_ssize_t times)
{
    PyObject *place = PyBytes_FromStringAndSize(NULL, 0);
    while (place != NULL && times-- > 0) {
        PyBytes_Concat(&place, part);
    }
    return place;
}

/* decode_escape(bytes, errors): the arguments no longer used are given too. */
static PyObject *
decode_escape(ARGS)
{
    NEED(2)
    const char *errors = text(args[1]);
    PyObject *first = PyBytes_DecodeEscape(PyBytes_AsString(args[0]),
                                           PyBytes_Size(args[0]), errors, 0, NULL);
    return answer_object(first);
}

static PyObject *
decode_escape_unicode(PyObject *bytes)
{
    return PyBytes_DecodeEscape(PyBytes_AsString(bytes), PyBytes_Size(bytes), NULL, 1,
                                "latin-1");
}

static PyObject *
format_v(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyBytes_FromFormatV(format, arguments);
    va_end(arguments);
    return result;
}

/* format(format, kind, argument, ...): twice, by either function. */
static PyObject *
format(ARGS)
{
    const char *string = text(args[0]);
    const char *kind = text(args[1]);
    PyObject *one = NULL, *other = NULL;
    if (strcmp(kind, "") == 0) {
        one = PyBytes_FromFormat(string, NULL);
        other = one == NULL ? NULL : format_v(string, NULL);
    }
    else if (strcmp(kind, "i") == 0) {
        int value = (int)PyLong_AsLong(args[2]);
        one = PyBytes_FromFormat(string, value);
        other = one == NULL ? NULL : format_v(string, value);
    }
    else if (strcmp(kind, "l") == 0) {
        long value = PyLong_AsLong(args[2]);
        one = PyBytes_FromFormat(string, value);
        other = one == NULL ? NULL : format_v(string, value);
    }
    else if (strcmp(kind, "L") == 0) {
        unsigned long value = PyLong_AsUnsignedLong(args[2]);
        one = PyBytes_FromFormat(string, value);
        other = one == NULL ? NULL : format_v(string, value);
    }
    else if (strcmp(kind, "s") == 0) {
        one = PyBytes_FromFormat(string, text(args[2]));
        other = one == NULL ? NULL : format_v(string, text(args[2]));
    }
    else if (strcmp(kind, "p") == 0) {
        void *value = PyLong_AsVoidPtr(args[2]);
        one = PyBytes_FromFormat(string, value);
        other = one == NULL ? NULL : format_v(string, value);
    }
    else if (strcmp(kind, "isi") == 0 && nargs == 5) {
        int first = (int)PyLong_AsLong(args[2]), last = (int)PyLong_AsLong(args[4]);
        one = PyBytes_FromFormat(string, first, text(args[3]), last);
        other = one == NULL ? NULL : format_v(string, first, text(args[3]), last);
    }
    if (one == NULL || other == NULL) {
        return answer_object(NULL);
    }
    PyObject *same = PyObject_RichCompare(one, other, Py_EQ);
    Py_XDECREF(same);
    Py_DECREF(other);
    if (same != Py_True) {
        Py_DECREF(one);
        return broken("PyBytes_FromFormat is not PyBytes_FromFormatV");
    }
    return answer_object(one);
}

#define FUNCTIONS(X)                                                          \
    X(O_O, PyBytes_FromObject)                                                \
    X(O_O, contents)                                                          \
    X(O_O, size_only)                                                         \
    X(O_O, as_string_and_size)                                                \
    X(O_O, as_string)                                                         \
    X(O_O, no_place_for_string)                                               \
    X(O_ON, repr)                                                             \
    X(O_OO, concat)                                                           \
    X(O_OO, concat_and_del)                                                   \
    X(O_ON, concat_often)                                                     \
    X(O_O, decode_escape_unicode)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(from_size),
    METHOD(from_string),
    METHOD(decode_escape),
    METHOD(format),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_bytes, methods)
