/* The place of a type's own data in its instances. */
#include "type.h"

#include "host.h"
#include "peek.h"

/* On a host of which we know no better: is the number of items right behind
 * what every object starts with, where ABIDING_VAR_HEAD leaves room for it?
 * Seen on an object that is longer than that.  0, or -1 with an exception. */
static int
check_var_head(PyTypeObject *cls)
{
    Py_ssize_t items = abd_type_size_attribute(cls, "__itemsize__"), found;
    Py_ssize_t head = items <= 0 || abiding_host.checked ? 0
        : abd_type_size_attribute(&PyBaseObject_Type, "__basicsize__");
    if (items < 0 || head <= 0) {
        return items < 0 || head < 0 ? -1 : 0;
    }
    PyObject *seventy = PyBytes_FromStringAndSize(NULL, 70);
    if (seventy == NULL) {
        return -1;
    }
    memcpy(&found, (char *)seventy + head, sizeof(found));
    Py_DECREF(seventy);
    if (found != 70) {
        PyErr_Format(PyExc_SystemError,
                     "this CPython keeps the number of items of a type such "
                     "as '%N' elsewhere than this version of Abiding expects",
                     cls);
        return -1;
    }
    return 0;
}

/* Asked by documented names, so that any host answers.  That data begins
 * behind the base's is what 3.12 began to do and what we do below; a host of
 * which we know no better is asked whether it still does.  (A debug build
 * checks that the object is an instance, and we have none.) */
int
Abiding_GetTypeDataHandle(PyTypeObject *cls, Abiding_TypeDataHandle *handle)
{
    handle->offset = 0;
    if (cls == NULL) {
        PyErr_SetString(PyExc_TypeError, "expected a type, got NULL");
        return -1;
    }
    if (!PyType_Check((PyObject *)cls)) {
        PyErr_Format(PyExc_TypeError, "expected a type, got a '%T' object", cls);
        return -1;
    }
    PyObject *base = PyObject_GetAttrString((PyObject *)cls, "__base__");
    if (base == NULL) {
        return -1;
    }
    /* A size may be asked for below a base only. */
    if (!PyType_Check(base) || PyType_GetTypeDataSize(cls) <= 0) {
        Py_DECREF(base);
        PyErr_Format(PyExc_TypeError,
                     "type '%N' has no data of its own: it was not made with a "
                     "negative basicsize", cls);
        return -1;
    }
    Py_ssize_t size = abd_type_size_attribute((PyTypeObject *)base, "__basicsize__");
    Py_DECREF(base);
    if (size < 0) {
        return -1;
    }
    size = ABD_ALIGN_DATA(size);
    if (size > (Py_ssize_t)UINT32_MAX
        || (!abiding_host.checked && !abiding_host.debug
            && PyObject_GetTypeData((PyObject *)cls, cls) != (char *)cls + size))
    {
        PyErr_Format(PyExc_SystemError,
                     "the data of type '%N' is not where this version of "
                     "Abiding expects it; use PyObject_GetTypeData()", cls);
        return -1;
    }
    if (check_var_head(cls) < 0) {
        return -1;
    }
    handle->offset = (uint32_t)size;
    return 0;
}

ABIDING_HIDDEN Abiding_TypeDataHandle abiding_object_data;

int
Abiding_CheckObjectData(PyTypeObject *cls)
{
    Abiding_TypeDataHandle handle;
    if (Abiding_GetTypeDataHandle(cls, &handle) < 0) {
        return -1;
    }
    PyObject *base = PyObject_GetAttrString((PyObject *)cls, "__base__");
    if (base == NULL) {
        return -1;
    }
    Py_DECREF(base);
    if (base != (PyObject *)&PyBaseObject_Type) {
        PyErr_Format(PyExc_TypeError,
                     "type '%N' does not derive from object alone; use "
                     "Abiding_GetTypeDataHandle()", cls);
        return -1;
    }
    /* The same for all types, so it does not matter which thread writes. */
    __atomic_store_n(&abiding_object_data.offset, handle.offset, __ATOMIC_RELAXED);
    return 0;
}

void *
abiding_type_data_by_token(PyObject *obj, const void *token)
{
    PyTypeObject *type = Py_TYPE(obj), *owner;
    /* Nearly always a type or a base finds it, without a reference. */
    if (abd_layout != NULL && token != NULL) {
        for (PyTypeObject *base = type; base != NULL; base = abd_type_base(base)) {
            if (abd_type_token(base) == token) {
                return PyObject_GetTypeData(obj, base);
            }
        }
    }
    int found = PyType_GetBaseByToken(type, (void *)token, &owner);
    if (found == 0) {
        PyErr_Format(PyExc_TypeError,
                     "'%T' object has no data of the type that is asked for",
                     obj);
    }
    if (found <= 0) {
        return NULL;
    }
    void *data = PyObject_GetTypeData(obj, owner);
    Py_DECREF(owner);
    return data;
}

void *
abiding_type_data_missing(PyObject *obj, PyTypeObject *cls)
{
    PyErr_Format(PyExc_TypeError, "expected a '%N' object, got '%T'", cls, obj);
    return NULL;
}
