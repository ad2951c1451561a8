/* Adding names to a module: who owns the value afterwards. */
#include "shim_test.h"

static PyObject *
add_object_ref(ARGS)
{
    NEED(3)
    return answer_int(PyModule_AddObjectRef(args[0], text(args[1]), args[2]));
}

static PyObject *
add(ARGS)
{
    NEED(3)
    Py_INCREF(args[2]);
    return answer_int(PyModule_Add(args[0], text(args[1]), args[2]));
}

/* PyModule_AddObject() takes the reference only when it succeeds. */
static PyObject *
add_object(ARGS)
{
    NEED(3)
    Py_INCREF(args[2]);
    int code = PyModule_AddObject(args[0], text(args[1]), args[2]);
    if (code < 0) {
        Py_DECREF(args[2]);
    }
    return answer_int(code);
}

/* A NULL value: with no exception set, or passing on a ValueError. */
static PyObject *
add_null(ARGS)
{
    NEED(3)
    if (PyObject_IsTrue(args[2])) {
        PyErr_SetString(PyExc_ValueError, "the value could not be made");
    }
    switch (PyLong_AsLong(args[1])) {
        case 0:
            return answer_int(PyModule_AddObjectRef(args[0], "name", NULL));
        case 1:
            return answer_int(PyModule_Add(args[0], "name", NULL));
        default:
            return answer_int(PyModule_AddObject(args[0], "name", NULL));
    }
}

static PyMethodDef methods[] = {
    METHOD(add_object_ref),
    METHOD(add),
    METHOD(add_object),
    METHOD(add_null),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_modadd, methods)
