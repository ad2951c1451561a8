/* A module body for all tests of the entry: what they say must not depend on
 * what the module does. */
#include <Python.h>

#ifndef IDENT
#  define IDENT "spam"
#endif

static PyObject *
body_ident(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(arg))
{
    return PyUnicode_FromString(IDENT);
}

static int
body_exec(PyObject *module)
{
    /* a gap on hosts below 3.13: the file needs the library */
    return PyModule_Add(module, "loaded", PyLong_FromLong(1));
}

static PyMethodDef body_methods[] = {
    {"ident", body_ident, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

PyABIInfo_VAR(body_abi);

/* Forms that every C and C++ takes, with either set of headers. */
#define BODY_SLOTS(name)                                                      \
    {                                                                         \
        PySlot_PTR(Py_mod_abi, &body_abi),                                    \
        PySlot_PTR(Py_mod_name, name),                                        \
        PySlot_PTR_STATIC(Py_mod_methods, body_methods),                      \
        PySlot_PTR(Py_mod_exec, body_exec),                                   \
        PySlot_PTR(Py_mod_gil, Py_MOD_GIL_NOT_USED),                          \
        PySlot_PTR(Py_mod_multiple_interpreters,                              \
                   Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),                     \
        PySlot_END                                                            \
    }
