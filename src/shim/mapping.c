/* Items that may be absent, from any object with keys (below 3.13). */
#include "bind.h"

ABD_BIND_PyMapping_GetOptionalItem

static int
old_PyMapping_GetOptionalItem(PyObject *obj, PyObject *key, PyObject **result)
{
    if (PyDict_CheckExact(obj)) {
        return PyDict_GetItemRef(obj, key, result);
    }
    *result = PyObject_GetItem(obj, key);
    if (*result != NULL) {
        return 1;
    }
    if (!PyErr_ExceptionMatches(PyExc_KeyError)) {
        return -1;
    }
    PyErr_Clear();
    return 0;
}

ABD_BIND_PyMapping_GetOptionalItemString

static int
old_PyMapping_GetOptionalItemString(PyObject *obj, const char *key, PyObject **result)
{
    *result = NULL;
    if (key == NULL) {
        PyErr_SetString(PyExc_SystemError, "null argument to internal routine");
        return -1;
    }
    PyObject *name = PyUnicode_FromString(key);
    if (name == NULL) {
        return -1;
    }
    int code = PyMapping_GetOptionalItem(obj, name, result);
    Py_DECREF(name);
    return code;
}

ABD_BIND_PyMapping_HasKeyWithError

static int
old_PyMapping_HasKeyWithError(PyObject *obj, PyObject *key)
{
    PyObject *value;
    int code = PyMapping_GetOptionalItem(obj, key, &value);
    Py_XDECREF(value);
    return code;
}

ABD_BIND_PyMapping_HasKeyStringWithError

static int
old_PyMapping_HasKeyStringWithError(PyObject *obj, const char *key)
{
    PyObject *value;
    int code = PyMapping_GetOptionalItemString(obj, key, &value);
    Py_XDECREF(value);
    return code;
}
