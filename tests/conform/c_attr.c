/* Attributes and items that may be absent. */
#include "shim_test.h"

static PyObject *
del_attr(ARGS)
{
    NEED(2)
    return answer_int(PyObject_DelAttr(args[0], args[1]));
}

static PyObject *
del_attr_string(ARGS)
{
    NEED(2)
    return answer_int(PyObject_DelAttrString(args[0], text(args[1])));
}

static PyObject *
get_optional_attr(ARGS)
{
    NEED(2)
    PyObject *result = UNSET;
    int code = PyObject_GetOptionalAttr(args[0], args[1], &result);
    return answer_pair(code, result);
}

static PyObject *
get_optional_attr_string(ARGS)
{
    NEED(2)
    PyObject *result = UNSET;
    int code = PyObject_GetOptionalAttrString(args[0], text(args[1]), &result);
    return answer_pair(code, result);
}

static PyObject *
has_attr(ARGS)
{
    NEED(2)
    return answer_int(PyObject_HasAttrWithError(args[0], args[1]));
}

static PyObject *
has_attr_string(ARGS)
{
    NEED(2)
    return answer_int(PyObject_HasAttrStringWithError(args[0], text(args[1])));
}

static PyObject *
get_optional_item(ARGS)
{
    NEED(2)
    PyObject *result = UNSET;
    int code = PyMapping_GetOptionalItem(args[0], args[1], &result);
    return answer_pair(code, result);
}

static PyObject *
get_optional_item_string(ARGS)
{
    NEED(2)
    PyObject *result = UNSET;
    int code = PyMapping_GetOptionalItemString(args[0], text(args[1]), &result);
    return answer_pair(code, result);
}

static PyObject *
has_key(ARGS)
{
    NEED(2)
    return answer_int(PyMapping_HasKeyWithError(args[0], args[1]));
}

static PyObject *
has_key_string(ARGS)
{
    NEED(2)
    return answer_int(PyMapping_HasKeyStringWithError(args[0], text(args[1])));
}

static PyMethodDef methods[] = {
    METHOD(del_attr),
    METHOD(del_attr_string),
    METHOD(get_optional_attr),
    METHOD(get_optional_attr_string),
    METHOD(has_attr),
    METHOD(has_attr_string),
    METHOD(get_optional_item),
    METHOD(get_optional_item_string),
    METHOD(has_key),
    METHOD(has_key_string),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_attr, methods)
