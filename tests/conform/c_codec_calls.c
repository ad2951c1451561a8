/* Codecs: finding and calling them, and what they do about errors. */
#include "calls.h"

static PyObject *
known(ARGS)
{
    NEED(1)
    int known = PyCodec_KnownEncoding(text(args[0]));
    return PyErr_Occurred() ? broken("an exception") : PyLong_FromLong(known);
}

/* The functions that take the name of an encoding or a handler. */
#define NAMED(F)                                                              \
    static PyObject *                                                         \
    F(ARGS)                                                                   \
    {                                                                         \
        NEED(1)                                                               \
        return answer_object(Py##F(text(args[0])));                           \
    }
NAMED(Codec_Encoder)
NAMED(Codec_Decoder)
NAMED(Codec_LookupError)

#define NAMED_AND_ERRORS(F)                                                   \
    static PyObject *                                                         \
    F(ARGS)                                                                   \
    {                                                                         \
        NEED(2)                                                               \
        return answer_object(Py##F(text(args[0]), text(args[1])));            \
    }
NAMED_AND_ERRORS(Codec_IncrementalEncoder)
NAMED_AND_ERRORS(Codec_IncrementalDecoder)

#define STREAM(F)                                                             \
    static PyObject *                                                         \
    F(ARGS)                                                                   \
    {                                                                         \
        NEED(3)                                                               \
        return answer_object(Py##F(text(args[0]), args[1], text(args[2])));   \
    }
STREAM(Codec_StreamReader)
STREAM(Codec_StreamWriter)

#define OBJECT_AND_NAME(F)                                                    \
    static PyObject *                                                         \
    F(ARGS)                                                                   \
    {                                                                         \
        NEED(3)                                                               \
        return answer_object(Py##F(args[0], text(args[1]), text(args[2])));   \
    }
OBJECT_AND_NAME(Codec_Encode)
OBJECT_AND_NAME(Codec_Decode)

static PyObject *
register_error(ARGS)
{
    NEED(2)
    return answer_int(PyCodec_RegisterError(text(args[0]), args[1]));
}

#define FUNCTIONS(X)                                                          \
    X(I_O, PyCodec_Register)                                                  \
    X(O_O, PyCodec_StrictErrors)                                              \
    X(O_O, PyCodec_IgnoreErrors)                                              \
    X(O_O, PyCodec_ReplaceErrors)                                             \
    X(O_O, PyCodec_XMLCharRefReplaceErrors)                                   \
    X(O_O, PyCodec_BackslashReplaceErrors)                                    \
    X(O_O, PyCodec_NameReplaceErrors)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(known),
    METHOD(Codec_Encoder),
    METHOD(Codec_Decoder),
    METHOD(Codec_LookupError),
    METHOD(Codec_IncrementalEncoder),
    METHOD(Codec_IncrementalDecoder),
    METHOD(Codec_StreamReader),
    METHOD(Codec_StreamWriter),
    METHOD(Codec_Encode),
    METHOD(Codec_Decode),
    METHOD(register_error),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_codec_calls, methods)
