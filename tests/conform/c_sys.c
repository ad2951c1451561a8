/* Attributes of sys, and auditing. */
#include "shim_test.h"

static PyObject *
get_attr(ARGS)
{
    NEED(1)
    return answer_object(PySys_GetAttr(args[0]));
}

static PyObject *
get_attr_string(ARGS)
{
    NEED(1)
    return answer_object(PySys_GetAttrString(text(args[0])));
}

static PyObject *
get_optional_attr(ARGS)
{
    NEED(1)
    PyObject *result = UNSET;
    int code = PySys_GetOptionalAttr(args[0], &result);
    return answer_pair(code, result);
}

static PyObject *
get_optional_attr_string(ARGS)
{
    NEED(1)
    PyObject *result = UNSET;
    int code = PySys_GetOptionalAttrString(text(args[0]), &result);
    return answer_pair(code, result);
}

static PyObject *
audit_tuple(ARGS)
{
    NEED(2)
    return answer_int(PySys_AuditTuple(text(args[0]), NULLABLE(args[1])));
}

static PyMethodDef methods[] = {
    METHOD(get_attr),
    METHOD(get_attr_string),
    METHOD(get_optional_attr),
    METHOD(get_optional_attr_string),
    METHOD(audit_tuple),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_sys, methods)
