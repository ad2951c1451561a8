/* genericaliasobject.h: what list[int] is. */
#include "calls.h"

#define FUNCTIONS(X)                                                          \
    X(O_OO, Py_GenericAlias)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    {NULL, NULL, 0, NULL}
};

static PyMethodDef generic_methods[] = {
    {"__class_getitem__", Py_GenericAlias, METH_O | METH_CLASS, "As documented."},
    {NULL, NULL, 0, NULL}
};

static int
c_genericaliasobject_exec(PyObject *module)
{
    PySlot slots[] = {
        PySlot_STATIC_DATA(Py_tp_name, (void *)"c_genericaliasobject.Generic"),
        PySlot_STATIC_DATA(Py_tp_methods, generic_methods),
        PySlot_END
    };
    PyObject *type = PyType_FromSlots(slots);
    int code = PyModule_AddObjectRef(module, "Generic", type);
    Py_XDECREF(type);
    return code < 0 ? -1
                    : PyModule_AddObjectRef(module, "GenericAliasType",
                                            (PyObject *)&Py_GenericAliasType);
}

PyABIInfo_VAR(c_genericaliasobject_abi);

static PySlot c_genericaliasobject_slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &c_genericaliasobject_abi),
    PySlot_STATIC_DATA(Py_mod_name, (void *)"c_genericaliasobject"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_FUNC(Py_mod_exec, c_genericaliasobject_exec),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_DATA(Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_c_genericaliasobject(void)
{
    return c_genericaliasobject_slots;
}
