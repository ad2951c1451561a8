/* Numbers. */
#include "shim_test.h"

static PyObject *
index_(ARGS)
{
    NEED(1)
    return answer_object(PyNumber_Index(NULLABLE(args[0])));
}

static PyMethodDef methods[] = {
    METHOD(index_),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_number, methods)
