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

static PyMethodDef methods[] = {
    METHOD(register_),
    METHOD(unregister),
    METHOD(encoder),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_codec, methods)
