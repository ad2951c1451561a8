/* Weak references: the referent as a strong reference. */
#include "shim_test.h"

static PyObject *
get_ref(ARGS)
{
    NEED(1)
    PyObject *result = UNSET;
    int code = PyWeakref_GetRef(NULLABLE(args[0]), &result);
    return answer_pair(code, result);
}

static PyMethodDef methods[] = {
    METHOD(get_ref),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_weakref, methods)
