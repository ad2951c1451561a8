/* Attributes of sys as strong references (below 3.15), audit arguments as a
 * tuple (below 3.13). */
#include "bind.h"

/* The dictionary of the interpreter's own sys, borrowed; NULL if it cannot be
 * found, perhaps with an exception.
 *
 * PySys_GetObject() looks there but gives a borrowed reference, which another
 * thread can take away where there is no GIL.  sys.modules["sys"] may be
 * something else.  But a function of sys knows its module. */
static PyObject *
sys_dict(void)
{
    PyObject *function = PySys_GetObject("__excepthook__");
    if (function != NULL && PyCFunction_Check(function)) {
        PyObject *module = PyCFunction_GetSelf(function), *found = NULL;
        if (module != NULL && PyModule_Check(module)) {
            PyObject *dict = PyModule_GetDict(module);
            if (PyDict_GetItemStringRef(dict, "__excepthook__", &found) < 0) {
                return NULL;
            }
            Py_XDECREF(found);
            if (found == function) {
                return dict;
            }
        }
    }
    PyObject *module = PyImport_AddModule("sys");
    return module != NULL ? PyModule_GetDict(module) : NULL;
}

ABD_BIND_PySys_GetOptionalAttr

static int
old_PySys_GetOptionalAttr(PyObject *name, PyObject **value)
{
    *value = NULL;
    if (!PyUnicode_Check(name)) {
        PyErr_Format(PyExc_TypeError, "attribute name must be string, not '%T'",
                     name);
        return -1;
    }
    PyObject *dict = sys_dict();
    if (dict == NULL) {
        return -1;
    }
    return PyDict_GetItemRef(dict, name, value);
}

ABD_BIND_PySys_GetOptionalAttrString

static int
old_PySys_GetOptionalAttrString(const char *name, PyObject **value)
{
    *value = NULL;
    PyObject *text = PyUnicode_FromString(name);
    if (text == NULL) {
        return -1;
    }
    int code = PySys_GetOptionalAttr(text, value);
    Py_DECREF(text);
    return code;
}

ABD_BIND_PySys_GetAttr

static PyObject *
old_PySys_GetAttr(PyObject *name)
{
    PyObject *value;
    if (PySys_GetOptionalAttr(name, &value) == 0) {
        PyErr_Format(PyExc_RuntimeError, "lost sys.%U", name);
    }
    return value;
}

ABD_BIND_PySys_GetAttrString

static PyObject *
old_PySys_GetAttrString(const char *name)
{
    PyObject *text = PyUnicode_FromString(name);
    if (text == NULL) {
        return NULL;
    }
    PyObject *value = PySys_GetAttr(text);
    Py_DECREF(text);
    return value;
}

ABD_BIND_PySys_AuditTuple

/* For the format "O", PySys_Audit() passes a tuple on as the arguments. */
static int
old_PySys_AuditTuple(const char *event, PyObject *args)
{
    if (args == NULL) {
        return PySys_Audit(event, NULL);
    }
    if (!PyTuple_Check(args)) {
        PyErr_Format(PyExc_TypeError, "args must be tuple, got %T", args);
        return -1;
    }
    return PySys_Audit(event, "O", args);
}
