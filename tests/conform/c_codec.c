/* Codecs. */
#include "shim_test.h"

static PyObject *
register_(ARGS)
{
    NEED(1)
    return answer_int(PyCodec_Register(args[0]));
}

static PyObject *
unregister(ARGS)
{
    NEED(1)
    return answer_int(PyCodec_Unregister(args[0]));
}

static PyObject *
encoder(ARGS)
{
    NEED(1)
    return answer_object(PyCodec_Encoder(text(args[0])));
}

/* The accessors of Unicode errors: get(kind, field, error), and
 * set(kind, field, error, value), kind being "Encode" and so on. */

#define IS(ARGUMENT, TEXT) (strcmp(text(ARGUMENT), TEXT) == 0)

#define GET(KIND)                                                             \
    if (IS(args[0], #KIND)) {                                                 \
        Py_ssize_t place = -77;                                               \
        if (IS(args[1], "object")) {                                          \
            return answer_object(PyUnicode##KIND##Error_GetObject(args[2]));  \
        }                                                                     \
        if (IS(args[1], "reason")) {                                          \
            return answer_object(PyUnicode##KIND##Error_GetReason(args[2]));  \
        }                                                                     \
        int code = IS(args[1], "start")                                       \
            ? PyUnicode##KIND##Error_GetStart(args[2], &place)                \
            : PyUnicode##KIND##Error_GetEnd(args[2], &place);                 \
        if (code < 0) {                                                       \
            return answer_int(code);                                          \
        }                                                                     \
        return PyLong_FromSsize_t(place);                                     \
    }

#define SET(KIND)                                                             \
    if (IS(args[0], #KIND)) {                                                 \
        if (IS(args[1], "reason")) {                                          \
            return answer_int(PyUnicode##KIND##Error_SetReason(               \
                args[2], text(args[3])));                                     \
        }                                                                     \
        Py_ssize_t place = PyLong_AsSsize_t(args[3]);                         \
        return answer_int(IS(args[1], "start")                                \
            ? PyUnicode##KIND##Error_SetStart(args[2], place)                 \
            : PyUnicode##KIND##Error_SetEnd(args[2], place));                 \
    }

static PyObject *
get(ARGS)
{
    NEED(3)
    if (IS(args[1], "encoding")) {
        return answer_object(IS(args[0], "Encode")
                                 ? PyUnicodeEncodeError_GetEncoding(args[2])
                                 : PyUnicodeDecodeError_GetEncoding(args[2]));
    }
    GET(Encode)
    GET(Decode)
    GET(Translate)
    return broken("no such kind");
}

static PyObject *
set(ARGS)
{
    NEED(4)
    SET(Encode)
    SET(Decode)
    SET(Translate)
    return broken("no such kind");
}

static PyMethodDef methods[] = {
    METHOD(get),
    METHOD(set),
    METHOD(register_),
    METHOD(unregister),
    METHOD(encoder),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_codec, methods)
