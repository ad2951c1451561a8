/* refcount.h: references that are taken and given back by function. */
#include "calls.h"

/* A reference more and less than there was, `times` over; nothing for NULL. */
static PyObject *
inc_ref(ARGS)
{
    NEED(2)
    SIZE_ARG(times, 1)
    for (Py_ssize_t i = 0; i < times; i++) {
        Py_IncRef(OBJECT_ARG(0));
    }
    return Py_NewRef(Py_None);
}

static PyObject *
dec_ref(ARGS)
{
    NEED(2)
    SIZE_ARG(times, 1)
    for (Py_ssize_t i = 0; i < times; i++) {
        Py_DecRef(OBJECT_ARG(0));
    }
    return Py_NewRef(Py_None);
}

/* Makes an object by calling `args[0]`, whose only reference is ours, and gives
 * it back, in turn with Py_DecRef() and with what that does at the end. */
static PyObject *
last_reference(ARGS)
{
    NEED(2)
    PyObject *object = PyObject_CallNoArgs(args[0]);
    if (object == NULL) {
        return NULL;
    }
    if (Py_REFCNT(object) != 1) {
        return broken("somebody else holds it");
    }
    if (PyObject_IsTrue(args[1])) {
        Py_SET_REFCNT(object, 0);
        _Py_Dealloc(object);
    }
    else {
        Py_DecRef(object);
    }
    return PyErr_Occurred() ? NULL : Py_NewRef(Py_None);
}

static PyMethodDef methods[] = {
    METHOD(inc_ref),
    METHOD(dec_ref),
    METHOD(last_reference),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_refcount, methods)
