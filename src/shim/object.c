/* Attributes that may be absent, and deleting them (below 3.13). */
#include "bind.h"

/* 1 for a value, 0 where the exception said "absent", -1 for any other. */
static int
object_settle(PyObject *value, PyObject *absent)
{
    if (value != NULL) {
        return 1;
    }
    if (!PyErr_ExceptionMatches(absent)) {
        return -1;
    }
    PyErr_Clear();
    return 0;
}

ABD_BIND_PyObject_DelAttr

static int
old_PyObject_DelAttr(PyObject *v, PyObject *name)
{
    return PyObject_SetAttr(v, name, NULL);
}

ABD_BIND_PyObject_DelAttrString

static int
old_PyObject_DelAttrString(PyObject *v, const char *name)
{
    return PyObject_SetAttrString(v, name, NULL);
}

ABD_BIND_PyObject_GetOptionalAttr

static int
old_PyObject_GetOptionalAttr(PyObject *obj, PyObject *name, PyObject **result)
{
    *result = PyObject_GetAttr(obj, name);
    return object_settle(*result, PyExc_AttributeError);
}

ABD_BIND_PyObject_GetOptionalAttrString

static int
old_PyObject_GetOptionalAttrString(PyObject *obj, const char *name, PyObject **result)
{
    *result = PyObject_GetAttrString(obj, name);
    return object_settle(*result, PyExc_AttributeError);
}

ABD_BIND_PyObject_HasAttrWithError

static int
old_PyObject_HasAttrWithError(PyObject *obj, PyObject *name)
{
    PyObject *value;
    int code = PyObject_GetOptionalAttr(obj, name, &value);
    Py_XDECREF(value);
    return code;
}

ABD_BIND_PyObject_HasAttrStringWithError

static int
old_PyObject_HasAttrStringWithError(PyObject *obj, const char *name)
{
    PyObject *value;
    int code = PyObject_GetOptionalAttrString(obj, name, &value);
    Py_XDECREF(value);
    return code;
}
