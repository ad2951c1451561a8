/* Bound methods, which every host has and none promises: the Limited API
 * leaves them out. */
#include "bind.h"

#include <string.h>

ABD_SLOT(PyObject *, PyMethod_New, (PyObject *func, PyObject *self),
         (func, self), 0)
ABD_SLOT(PyObject *, PyMethod_Function, (PyObject *meth), (meth), 0)
ABD_SLOT(PyObject *, PyMethod_Self, (PyObject *meth), (meth), 0)

/* New reference. */
static PyObject *
import_method_type(void)
{
    PyObject *types = PyImport_ImportModule("types");
    if (types == NULL) {
        return NULL;
    }
    PyObject *type = PyObject_GetAttrString(types, "MethodType");
    Py_DECREF(types);
    return type;
}

PyTypeObject *
abiding_method_type(void)
{
    static _Atomic(PyTypeObject *) of_host;
    PyTypeObject *type = atomic_load_explicit(&of_host, memory_order_relaxed);
    if (type != NULL) {
        return type;
    }
    abd_fn found = abd_bind("PyMethod_Type", 0, NULL);
    if (found == NULL) {
        /* Not kept: each interpreter may have its own.  The module `types`
         * holds it. */
        type = (PyTypeObject *)import_method_type();
        Py_XDECREF((PyObject *)type);
        return type;
    }
    memcpy(&type, &found, sizeof(type));
    atomic_store_explicit(&of_host, type, memory_order_relaxed);
    return type;
}

static PyObject *
bad_call(void)
{
    PyErr_SetString(PyExc_SystemError, "bad argument to internal function");
    return NULL;
}

static PyObject *
old_PyMethod_New(PyObject *func, PyObject *self)
{
    if (self == NULL) {
        return bad_call();
    }
    PyObject *type = import_method_type();
    PyObject *method = type == NULL ? NULL
                       : PyObject_CallFunctionObjArgs(type, func, self, NULL);
    Py_XDECREF(type);
    return method;
}

/* What the method refers to, and keeps. */
static PyObject *
part(PyObject *meth, const char *name)
{
    PyTypeObject *type = abiding_method_type();
    if (type == NULL) {
        return NULL;
    }
    if (!Py_IS_TYPE(meth, type)) {
        return bad_call();
    }
    PyObject *value = PyObject_GetAttrString(meth, name);
    Py_XDECREF(value);
    return value;
}

static PyObject *
old_PyMethod_Function(PyObject *meth)
{
    return part(meth, "__func__");
}

static PyObject *
old_PyMethod_Self(PyObject *meth)
{
    return part(meth, "__self__");
}
