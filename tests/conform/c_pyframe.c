/* pyframe.h: where a frame is. */
#include "shim_test.h"

static PyObject *
line_number(ARGS)
{
    NEED(1)
    return answer_int(PyFrame_GetLineNumber((PyFrameObject *)args[0]));
}

static PyObject *
code(ARGS)
{
    NEED(1)
    return answer_object((PyObject *)PyFrame_GetCode((PyFrameObject *)args[0]));
}

static PyMethodDef methods[] = {
    METHOD(line_number),
    METHOD(code),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_pyframe, methods)
