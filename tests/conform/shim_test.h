/* What a conformance module needs to show C functions to Python: NULL as an
 * argument and as a result, out parameters that must have been set, and the
 * hook of a module that has functions only.
 *
 * Nothing here goes through a function that Abiding replaces. */
#ifndef SHIM_TEST_H
#define SHIM_TEST_H

#include <Python.h>

#include <string.h>

/* A function taking positional arguments: `args[0]` .. `args[nargs - 1]`. */
#define ARGS PyObject *Py_UNUSED(self), PyObject *const *args, Py_ssize_t nargs

#define METHOD(NAME) {#NAME, (PyCFunction)(void (*)(void))NAME, METH_FASTCALL, NULL}

#define NEED(COUNT)                                                           \
    if (nargs != (COUNT)) {                                                   \
        PyErr_SetString(PyExc_AssertionError, "this test function takes "     \
                        #COUNT " arguments");                                 \
        return NULL;                                                          \
    }

/* Ellipsis stands for NULL. */
#define NULLABLE(OBJECT) ((OBJECT) == Py_Ellipsis ? NULL : (OBJECT))

/* A value that no function may leave behind in an out parameter. */
#define UNSET ((PyObject *)(uintptr_t)0x5e7)

/* A C string from str or bytes; NULL from Ellipsis. */
static inline const char *
text(PyObject *object)
{
    if (object == Py_Ellipsis) {
        return NULL;
    }
    if (PyBytes_Check(object)) {
        return PyBytes_AsString(object);
    }
    return PyUnicode_AsUTF8AndSize(object, NULL);
}

static inline PyObject *
broken(const char *what)
{
    PyErr_Clear();
    PyErr_SetString(PyExc_AssertionError, what);
    return NULL;
}

/* An int result that is -1 with an exception on error. */
static inline PyObject *
answer_int(int code)
{
    if (code < 0) {
        return PyErr_Occurred() ? NULL : broken("error without an exception");
    }
    return PyErr_Occurred() ? broken("exception without an error")
                            : PyLong_FromLong(code);
}

/* A new reference that is NULL with an exception on error. */
static inline PyObject *
answer_object(PyObject *object)
{
    if (object == NULL) {
        return PyErr_Occurred() ? NULL : broken("NULL without an exception");
    }
    if (PyErr_Occurred()) {
        Py_DECREF(object);
        return broken("exception without an error");
    }
    return object;
}

/* (code, object) of a function with an out parameter.  Steals `object`. */
static inline PyObject *
answer_pair(int code, PyObject *object)
{
    if (object == UNSET) {
        return broken("the out parameter was not set");
    }
    if (code < 0) {
        return object == NULL ? answer_int(code)
                              : broken("error, but the out parameter is not NULL");
    }
    PyObject *number = answer_int(code);
    if (number == NULL) {
        Py_XDECREF(object);
        return NULL;
    }
    PyObject *pair = PyTuple_Pack(2, number, object != NULL ? object : Py_Ellipsis);
    Py_DECREF(number);
    Py_XDECREF(object);
    return pair;
}

#define SHIM_TEST_MODULE(NAME, METHODS)                                       \
    PyABIInfo_VAR(NAME##_abi);                                                \
    static PySlot NAME##_slots[] = {                                          \
        PySlot_STATIC_DATA(Py_mod_abi, &NAME##_abi),                          \
        PySlot_STATIC_DATA(Py_mod_name, (void *)#NAME),                       \
        PySlot_STATIC_DATA(Py_mod_methods, METHODS),                          \
        PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),                         \
        PySlot_DATA(Py_mod_multiple_interpreters,                             \
                    Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),                    \
        PySlot_END                                                            \
    };                                                                        \
    PyMODEXPORT_FUNC                                                          \
    PyModExport_##NAME(void)                                                  \
    {                                                                         \
        return NAME##_slots;                                                  \
    }

#endif
