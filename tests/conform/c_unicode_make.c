/* Strings: making them, and their characters. */
#include "calls.h"

#define ANSWER_UCS4(BUFFER, COUNT)                                            \
    PyBytes_FromStringAndSize((const char *)(BUFFER),                         \
                              (COUNT) * (Py_ssize_t)sizeof(Py_UCS4))

static PyObject *
from_string(ARGS)
{
    NEED(1)
    return answer_object(PyUnicode_FromString(text(args[0])));
}

static PyObject *
intern_from_string(ARGS)
{
    NEED(1)
    return answer_object(PyUnicode_InternFromString(text(args[0])));
}

static PyObject *
intern(PyObject *object)
{
    PyObject *place = Py_NewRef(object);
    PyUnicode_InternInPlace(&place);
    return place;
}

static PyObject *
from_encoded(ARGS)
{
    NEED(3)
    return answer_object(PyUnicode_FromEncodedObject(NULLABLE(args[0]), text(args[1]),
                                                     text(args[2])));
}

static PyObject *
from_ordinal(ARGS)
{
    NEED(1)
    SIZE_ARG(ordinal, 0)
    return answer_object(PyUnicode_FromOrdinal((int)ordinal));
}

/* from_wide(bytes of wchar_t or ..., size) */
static PyObject *
from_wide(ARGS)
{
    NEED(2)
    SIZE_ARG(size, 1)
    return answer_object(PyUnicode_FromWideChar((const wchar_t *)(const void *)
                                                text(args[0]), size));
}

/* as_wide(text or ..., size) -> (answer, bytes of what was written); without
 * a place to write if the size is negative. */
static PyObject *
as_wide(ARGS)
{
    NEED(2)
    SIZE_ARG(size, 1)
    wchar_t wide[16];
    memset(wide, 0x77, sizeof(wide));
    Py_ssize_t answer = PyUnicode_AsWideChar(NULLABLE(args[0]), size < 0 ? NULL : wide,
                                             size < 0 ? 0 : size);
    if (answer < 0) {
        return answer_size(answer);
    }
    return answer_object(Py_BuildValue("(nN)", answer, PyBytes_FromStringAndSize(
        (const char *)wide, (Py_ssize_t)sizeof(wide))));
}

static PyObject *
as_wide_string(ARGS)
{
    NEED(2)
    Py_ssize_t size = -77;
    wchar_t *wide = PyUnicode_AsWideCharString(NULLABLE(args[0]),
                                               args[1] == Py_True ? &size : NULL);
    if (wide == NULL) {
        return answer_object(NULL);
    }
    PyObject *result = Py_BuildValue("(nN)", size, PyUnicode_FromWideChar(
        wide, args[1] == Py_True ? size : -1));
    if (args[1] == Py_True && wide[size] != L'\0') {
        Py_CLEAR(result);
    }
    PyMem_Free(wide);
    return result == NULL ? broken("no null character at the end") : result;
}

/* as_ucs4(text, size of the buffer, copy_null) -> the whole buffer of eight;
 * a negative size is given as it is. */
static PyObject *
as_ucs4(ARGS)
{
    NEED(3)
    SIZE_ARG(size, 1)
    Py_UCS4 buffer[8];
    memset(buffer, 0x77, sizeof(buffer));
    Py_UCS4 *answer = PyUnicode_AsUCS4(args[0], buffer, size, args[2] == Py_True);
    if (answer == NULL) {
        return answer_object(NULL);
    }
    return answer == buffer ? ANSWER_UCS4(buffer, 8) : broken("not the buffer");
}

static PyObject *
as_ucs4_nowhere(PyObject *string)
{
    return PyUnicode_AsUCS4(string, NULL, 100, 1) == NULL ? NULL : broken("no error");
}

static PyObject *
as_ucs4_copy(PyObject *string)
{
    Py_UCS4 *copy = PyUnicode_AsUCS4Copy(string);
    if (copy == NULL) {
        return NULL;
    }
    PyObject *result = ANSWER_UCS4(copy, PyUnicode_GetLength(string) + 1);
    PyMem_Free(copy);
    return result;
}

static PyObject *
read_char(PyObject *string, Py_ssize_t index)
{
    Py_UCS4 character = PyUnicode_ReadChar(string, index);
    if (PyErr_Occurred()) {
        return character == (Py_UCS4)-1 ? NULL : broken("an error that is not -1");
    }
    return PyLong_FromUnsignedLong(character);
}

/* write(copied, index, character): into a copy that nobody else has. */
static PyObject *
write(ARGS)
{
    NEED(3)
    SIZE_ARG(index, 1)
    SIZE_ARG(character, 2)
    Py_ssize_t size;
    const char *utf8 = PyUnicode_AsUTF8AndSize(args[0], &size);
    PyObject *copy = utf8 == NULL ? NULL : PyUnicode_FromStringAndSize(utf8, size);
    if (copy != NULL && PyUnicode_WriteChar(copy, index, (Py_UCS4)character) != 0) {
        Py_CLEAR(copy);
    }
    return answer_object(copy);
}

/* write_shared(text, index, character): into the caller's own. */
static PyObject *
write_shared(ARGS)
{
    NEED(3)
    SIZE_ARG(index, 1)
    SIZE_ARG(character, 2)
    return answer_int(PyUnicode_WriteChar(args[0], index, (Py_UCS4)character));
}

/* resize(text, size, copied): what is new is filled with `x`. */
static PyObject *
resize(ARGS)
{
    NEED(3)
    SIZE_ARG(size, 1)
    Py_ssize_t length = PyUnicode_GetLength(args[0]), bytes;
    const char *utf8 = PyUnicode_AsUTF8AndSize(args[0], &bytes);
    if (utf8 == NULL) {
        return NULL;
    }
    PyObject *place = args[2] == Py_True ? PyUnicode_FromStringAndSize(utf8, bytes)
                                         : Py_NewRef(args[0]);
    int code = PyUnicode_Resize(&place, size);
    if (code != 0) {
        Py_DECREF(place);               /* on error it stays what it was */
        return code == -1 ? NULL : broken("neither 0 nor -1");
    }
    for (Py_ssize_t i = length; i < size; i++) {
        if (PyUnicode_WriteChar(place, i, 'x') < 0) {
            Py_DECREF(place);
            return NULL;
        }
    }
    return answer_object(place);
}

static PyObject *
resize_other(PyObject *object)
{
    PyObject *place = Py_XNewRef(object);
    int code = PyUnicode_Resize(&place, 5);
    Py_XDECREF(place);
    return code == -1 ? NULL : broken("no error");
}

static PyObject *
default_encoding(ARGS)
{
    (void)args;
    NEED(0)
    return PyUnicode_FromString(PyUnicode_GetDefaultEncoding());
}

#define FUNCTIONS(X)                                                          \
    X(O_ONN, PyUnicode_Substring)                                             \
    X(N_O, PyUnicode_GetLength)                                               \
    X(O_O, PyUnicode_FromObject)                                              \
    X(O_O, intern)                                                            \
    X(O_O, as_ucs4_nowhere)                                                   \
    X(O_O, as_ucs4_copy)                                                      \
    X(O_ON, read_char)                                                        \
    X(O_O, resize_other)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(from_string),
    METHOD(intern_from_string),
    METHOD(from_encoded),
    METHOD(from_ordinal),
    METHOD(from_wide),
    METHOD(as_wide),
    METHOD(as_wide_string),
    METHOD(as_ucs4),
    METHOD(write),
    METHOD(write_shared),
    METHOD(resize),
    METHOD(default_encoding),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_unicode_make, methods)
