/* boolobject.h: truth values. */
#include "calls.h"

static PyObject *
from_long(ARGS)
{
    NEED(1)
    long value = PyLong_AsLong(args[0]);
    if (value == -1 && PyErr_Occurred()) {
        return NULL;
    }
    return answer_object(PyBool_FromLong(value));
}

static PyObject *
check(ARGS)
{
    NEED(1)
    return answer_int(PyBool_Check(args[0]));
}

static PyMethodDef methods[] = {
    METHOD(from_long),
    METHOD(check),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_boolobject, methods)
