/* object.h: types, and the end of their instances. */
#include "calls.h"

#include <stddef.h>

#define TYPE_ARG(INDEX) ((PyTypeObject *)args[INDEX])

static PyObject *
is_subtype(ARGS)
{
    NEED(2)
    return answer_int(PyType_IsSubtype(TYPE_ARG(0), TYPE_ARG(1)));
}

static PyObject *
get_flags(ARGS)
{
    NEED(1)
    return PyLong_FromUnsignedLong(PyType_GetFlags(TYPE_ARG(0)));
}

static PyObject *
ready(ARGS)
{
    NEED(1)
    return answer_int(PyType_Ready(TYPE_ARG(0)));
}

static PyObject *
generic_alloc(ARGS)
{
    NEED(2)
    SIZE_ARG(nitems, 1)
    return answer_object(PyType_GenericAlloc(TYPE_ARG(0), nitems));
}

static PyObject *
generic_new(ARGS)
{
    NEED(3)
    return answer_object(PyType_GenericNew(TYPE_ARG(0), OBJECT_ARG(1), OBJECT_ARG(2)));
}

static PyObject *
clear_cache(ARGS)
{
    (void)args;
    NEED(0)
    unsigned int version = PyType_ClearCache();
    return answer_object(PyLong_FromUnsignedLong(version));
}

static PyObject *
modified(ARGS)
{
    NEED(1)
    PyType_Modified(TYPE_ARG(0));
    return PyErr_Occurred() ? broken("an exception") : Py_NewRef(Py_None);
}

/* Nothing but a deallocator may do that. */
static PyObject *
clear_weakrefs(ARGS)
{
    NEED(1)
    PyObject_ClearWeakRefs(OBJECT_ARG(0));
    return PyErr_Occurred() ? NULL : Py_NewRef(Py_None);
}

/* ending_type(): a type whose instances are made from (log, finalizer).
 * tp_finalize calls finalizer(instance); the deallocator does what one has to
 * and appends what PyObject_CallFinalizerFromDealloc() said to `log`. */
struct ending {
    PyObject *log;
    PyObject *finalizer;
    PyObject *weaklist;
};

static struct ending *
ending_data(PyObject *self)
{
    return PyObject_GetTypeData(self, Py_TYPE(self));      /* no subclasses */
}

static int
ending_init(PyObject *self, PyObject *args, PyObject *Py_UNUSED(kwargs))
{
    struct ending *data = ending_data(self);
    if (data == NULL) {
        return -1;
    }
    data->log = Py_NewRef(PyTuple_GetItem(args, 0));
    data->finalizer = Py_NewRef(PyTuple_GetItem(args, 1));
    return 0;
}

static void
ending_finalize(PyObject *self)
{
    PyObject *raised = PyErr_GetRaisedException();
    struct ending *data = ending_data(self);
    PyObject *result = PyObject_CallFunctionObjArgs(data->finalizer, self, NULL);
    if (result == NULL) {
        PyErr_WriteUnraisable(self);
    }
    Py_XDECREF(result);
    PyErr_SetRaisedException(raised);
}

static void
ending_log(PyObject *log, int code)
{
    PyObject *number = PyLong_FromLong(code);
    if (number == NULL || PyList_Append(log, number) < 0) {
        PyErr_WriteUnraisable(log);
    }
    Py_XDECREF(number);
}

static void
ending_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    struct ending *data = ending_data(self);
    int code = PyObject_CallFinalizerFromDealloc(self);
    ending_log(data->log, code);
    if (code < 0) {
        return;
    }
    if (data->weaklist != NULL) {
        PyObject_ClearWeakRefs(self);
    }
    Py_CLEAR(data->log);
    Py_CLEAR(data->finalizer);
    freefunc free_ = (freefunc)(uintptr_t)PyType_GetSlot(type, Py_tp_free);
    free_(self);
    Py_DECREF((PyObject *)type);
}

static PyObject *
ending_type(ARGS)
{
    (void)args;
    NEED(0)
    static PyMemberDef members[] = {
        {"__weaklistoffset__", Py_T_PYSSIZET, offsetof(struct ending, weaklist),
         Py_READONLY | Py_RELATIVE_OFFSET, NULL},
        {NULL, 0, 0, 0, NULL}
    };
    PySlot slots[] = {
        PySlot_STATIC_DATA(Py_tp_name, (void *)"c_object_type.Ending"),
        PySlot_SIZE(Py_tp_extra_basicsize, sizeof(struct ending)),
        PySlot_STATIC_DATA(Py_tp_members, members),
        PySlot_FUNC(Py_tp_init, ending_init),
        PySlot_FUNC(Py_tp_finalize, ending_finalize),
        PySlot_FUNC(Py_tp_dealloc, ending_dealloc),
        PySlot_END
    };
    return answer_object(PyType_FromSlots(slots));
}

static PyMethodDef methods[] = {
    METHOD(is_subtype),
    METHOD(get_flags),
    METHOD(ready),
    METHOD(generic_alloc),
    METHOD(generic_new),
    METHOD(clear_cache),
    METHOD(modified),
    METHOD(clear_weakrefs),
    METHOD(ending_type),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_object_type, methods)
