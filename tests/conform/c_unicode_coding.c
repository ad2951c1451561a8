/* Strings: from bytes and to bytes. */
#include "calls.h"

/* Of bytes: where they are and how many. */
#define DATA_ARG                                                              \
    const char *data = NULL;                                                  \
    Py_ssize_t size = 0;                                                      \
    if (args[0] != Py_Ellipsis) {                                             \
        data = PyBytes_AsString(args[0]);                                     \
        size = PyBytes_Size(args[0]);                                         \
        if (data == NULL) {                                                   \
            return NULL;                                                      \
        }                                                                     \
    }

#define CODECS(X)                                                             \
    X(UTF7) X(UTF8) X(UnicodeEscape) X(RawUnicodeEscape) X(Latin1) X(ASCII)

/* Decode...(bytes, errors) */
#define DECODE(NAME)                                                          \
    static PyObject *                                                         \
    Decode##NAME(ARGS)                                                        \
    {                                                                         \
        NEED(2)                                                               \
        DATA_ARG                                                              \
        return answer_object(PyUnicode_Decode##NAME(data, size, text(args[1]))); \
    }
CODECS(DECODE)

/* Decode...Stateful(bytes, errors, with_consumed) -> (text, consumed) */
#define DECODE_STATEFUL(NAME)                                                 \
    static PyObject *                                                         \
    Decode##NAME##Stateful(ARGS)                                              \
    {                                                                         \
        NEED(3)                                                               \
        DATA_ARG                                                              \
        Py_ssize_t consumed = -77;                                            \
        PyObject *made = answer_object(PyUnicode_Decode##NAME##Stateful(      \
            data, size, text(args[1]), args[2] == Py_True ? &consumed : NULL)); \
        return made == NULL ? NULL : Py_BuildValue("(Nn)", made, consumed);   \
    }
DECODE_STATEFUL(UTF7)
DECODE_STATEFUL(UTF8)

/* Decode...(bytes, errors, byte order or ...) -> (text, byte order) */
#define DECODE_ORDER(NAME)                                                    \
    static PyObject *                                                         \
    Decode##NAME(ARGS)                                                        \
    {                                                                         \
        NEED(3)                                                               \
        DATA_ARG                                                              \
        int with_order = args[2] != Py_Ellipsis;                              \
        int order = with_order ? (int)PyLong_AsLong(args[2]) : 77;            \
        PyObject *made = answer_object(PyUnicode_Decode##NAME(                \
            data, size, text(args[1]), with_order ? &order : NULL));          \
        return made == NULL ? NULL : Py_BuildValue("(Ni)", made, order);      \
    }                                                                         \
    static PyObject *                                                         \
    Decode##NAME##Stateful(ARGS)                                              \
    {                                                                         \
        NEED(4)                                                               \
        DATA_ARG                                                              \
        int with_order = args[2] != Py_Ellipsis;                              \
        int order = with_order ? (int)PyLong_AsLong(args[2]) : 77;            \
        Py_ssize_t consumed = -77;                                            \
        PyObject *made = answer_object(PyUnicode_Decode##NAME##Stateful(      \
            data, size, text(args[1]), with_order ? &order : NULL,            \
            args[3] == Py_True ? &consumed : NULL));                          \
        return made == NULL ? NULL                                            \
                            : Py_BuildValue("(Nin)", made, order, consumed);  \
    }
DECODE_ORDER(UTF16)
DECODE_ORDER(UTF32)

static PyObject *
Decode(ARGS)
{
    NEED(3)
    DATA_ARG
    return answer_object(PyUnicode_Decode(data, size, text(args[1]), text(args[2])));
}

static PyObject *
AsEncodedString(ARGS)
{
    NEED(3)
    return answer_object(PyUnicode_AsEncodedString(args[0], text(args[1]),
                                                   text(args[2])));
}

/* DecodeCharmap(bytes, mapping or ..., errors) */
static PyObject *
DecodeCharmap(ARGS)
{
    NEED(3)
    DATA_ARG
    return answer_object(PyUnicode_DecodeCharmap(data, size, NULLABLE(args[1]),
                                                 text(args[2])));
}

#define FUNCTIONS(X)                                                          \
    X(O_O, PyUnicode_AsUTF8String)                                            \
    X(O_O, PyUnicode_AsUTF16String)                                           \
    X(O_O, PyUnicode_AsUTF32String)                                           \
    X(O_O, PyUnicode_AsUnicodeEscapeString)                                   \
    X(O_O, PyUnicode_AsRawUnicodeEscapeString)                                \
    X(O_O, PyUnicode_AsLatin1String)                                          \
    X(O_O, PyUnicode_AsASCIIString)                                           \
    X(O_OO, PyUnicode_AsCharmapString)                                        \
    X(O_O, PyUnicode_BuildEncodingMap)

FUNCTIONS(DEFINE_CALL)

#define DECODE_METHOD(NAME) METHOD(Decode##NAME),

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    CODECS(DECODE_METHOD)
    METHOD(DecodeUTF7Stateful),
    METHOD(DecodeUTF8Stateful),
    METHOD(DecodeUTF16),
    METHOD(DecodeUTF16Stateful),
    METHOD(DecodeUTF32),
    METHOD(DecodeUTF32Stateful),
    METHOD(Decode),
    METHOD(AsEncodedString),
    METHOD(DecodeCharmap),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_unicode_coding, methods)
