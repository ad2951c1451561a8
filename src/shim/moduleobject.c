/* Adding names to modules, the value's owner said in the name (PyModule_Add
 * below 3.13, PyModule_AddObjectRef on 3.9); PyModule_AddObject of 3.9 takes a
 * missing value for a TypeError. */
#include "bind.h"

ABD_BIND_PyModule_AddObjectRef

static int
old_PyModule_AddObjectRef(PyObject *mod, const char *name, PyObject *value)
{
    if (!PyModule_Check(mod)) {
        PyErr_SetString(PyExc_TypeError, "PyModule_AddObjectRef() first "
                                         "argument must be a module");
        return -1;
    }
    if (value == NULL) {
        if (!PyErr_Occurred()) {
            PyErr_SetString(PyExc_SystemError,
                            "PyModule_AddObjectRef() must be called with an "
                            "exception raised if value is NULL");
        }
        return -1;
    }
    PyObject *dict = PyModule_GetDict(mod);
    if (dict == NULL) {
        PyErr_SetString(PyExc_SystemError, "module has no __dict__");
        return -1;
    }
    return PyDict_SetItemString(dict, name, value);
}

ABD_BIND_PyModule_Add

static int
old_PyModule_Add(PyObject *mod, const char *name, PyObject *value)
{
    int code = PyModule_AddObjectRef(mod, name, value);
    Py_XDECREF(value);
    return code;
}

ABD_BIND_PyModule_AddObject

static int
old_PyModule_AddObject(PyObject *module, const char *name, PyObject *value)
{
    int code = PyModule_AddObjectRef(module, name, value);
    if (code == 0) {
        Py_DECREF(value);
    }
    return code;
}
