/* Text in the encoding of the locale and of file names. */
#include "calls.h"

/* decode_locale(bytes, with_size) */
static PyObject *
decode_locale(ARGS)
{
    NEED(2)
    size_t size = 77;
    int with_size = args[1] == Py_True;
    wchar_t *wide = Py_DecodeLocale(text(args[0]), with_size ? &size : NULL);
    if (wide == NULL) {
        return PyErr_Occurred() ? broken("an exception") : PyLong_FromLong((long)size);
    }
    PyObject *made = PyUnicode_FromWideChar(wide, with_size ? (Py_ssize_t)size : -1);
    PyMem_RawFree(wide);
    return answer_object(made);
}

/* encode_locale(text, with_position) -> bytes, or the position of the error */
static PyObject *
encode_locale(ARGS)
{
    NEED(2)
    size_t position = 77;
    int with_position = args[1] == Py_True;
    wchar_t *wide = PyUnicode_AsWideCharString(args[0], NULL);
    if (wide == NULL) {
        return NULL;
    }
    char *made = Py_EncodeLocale(wide, with_position ? &position : NULL);
    PyMem_Free(wide);
    if (made == NULL) {
        return PyErr_Occurred() ? broken("an exception") : PyLong_FromSize_t(position);
    }
    PyObject *result = with_position && position != (size_t)-1
                           ? broken("a position without an error")
                           : PyBytes_FromString(made);
    PyMem_Free(made);
    return result;
}

static PyObject *
DecodeLocale(ARGS)
{
    NEED(2)
    return answer_object(PyUnicode_DecodeLocale(text(args[0]), text(args[1])));
}

static PyObject *
DecodeLocaleAndSize(ARGS)
{
    NEED(3)
    SIZE_ARG(size, 1)
    return answer_object(PyUnicode_DecodeLocaleAndSize(text(args[0]), size,
                                                       text(args[2])));
}

static PyObject *
DecodeFSDefault(ARGS)
{
    NEED(1)
    return answer_object(PyUnicode_DecodeFSDefault(text(args[0])));
}

static PyObject *
DecodeFSDefaultAndSize(ARGS)
{
    NEED(2)
    SIZE_ARG(size, 1)
    return answer_object(PyUnicode_DecodeFSDefaultAndSize(text(args[0]), size));
}

/* What a converter makes, and what it does when asked to clean up. */
#define CONVERTER(NAME, FUNCTION)                                             \
    static PyObject *                                                         \
    NAME(PyObject *object)                                                    \
    {                                                                         \
        PyObject *made = UNSET;                                               \
        int code = FUNCTION(object, &made);                                   \
        if (code == 0) {                                                      \
            return made == UNSET ? NULL : broken("error, but the result was set"); \
        }                                                                     \
        if (code != Py_CLEANUP_SUPPORTED || made == NULL || made == UNSET) {  \
            return broken("no success, nor an error");                        \
        }                                                                     \
        PyObject *result = Py_NewRef(made);                                   \
        if (FUNCTION(NULL, &made) != 1 || made != NULL) {                     \
            Py_DECREF(result);                                                \
            return broken("not cleaned up");                                  \
        }                                                                     \
        return result;                                                        \
    }

CONVERTER(fs_converter, PyUnicode_FSConverter)
CONVERTER(fs_decoder, PyUnicode_FSDecoder)

#define FUNCTIONS(X)                                                          \
    X(O_OS, PyUnicode_EncodeLocale)                                           \
    X(O_O, PyUnicode_EncodeFSDefault)                                         \
    X(O_O, fs_converter)                                                      \
    X(O_O, fs_decoder)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(decode_locale),
    METHOD(encode_locale),
    METHOD(DecodeLocale),
    METHOD(DecodeLocaleAndSize),
    METHOD(DecodeFSDefault),
    METHOD(DecodeFSDefaultAndSize),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_locale, methods)
