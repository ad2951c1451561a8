/* Dictionaries: the calls that give strong references. */
#include "shim_test.h"

static PyObject *
get_item_ref(ARGS)
{
    NEED(2)
    PyObject *result = UNSET;
    int code = PyDict_GetItemRef(args[0], args[1], &result);
    return answer_pair(code, result);
}

static PyObject *
get_item_string_ref(ARGS)
{
    NEED(2)
    PyObject *result = UNSET;
    int code = PyDict_GetItemStringRef(args[0], text(args[1]), &result);
    return answer_pair(code, result);
}

static PyObject *
set_default_ref(ARGS)
{
    NEED(3)
    PyObject *result = UNSET;
    int code = PyDict_SetDefaultRef(args[0], args[1], args[2], &result);
    return answer_pair(code, result);
}

static PyObject *
set_default_ref_no_result(ARGS)
{
    NEED(3)
    return answer_int(PyDict_SetDefaultRef(args[0], args[1], args[2], NULL));
}

static PyMethodDef methods[] = {
    METHOD(get_item_ref),
    METHOD(get_item_string_ref),
    METHOD(set_default_ref),
    METHOD(set_default_ref_no_result),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_dict, methods)
