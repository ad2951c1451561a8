#include <Python.h>

#ifndef MODULE_NAME
#  define MODULE_NAME "hello"
#endif

static PyMethodDef methods[] = {{NULL, NULL, 0, NULL}};

static int
hello_exec(PyObject *module)
{
    return PyModule_AddStringConstant(module, "greeting", "hello");
}

PyABIInfo_VAR(abi_info);

static PySlot slots[] = {
    PySlot_PTR(Py_mod_abi, &abi_info),
    PySlot_PTR(Py_mod_name, MODULE_NAME),
    PySlot_PTR_STATIC(Py_mod_methods, methods),
    PySlot_PTR(Py_mod_exec, hello_exec),
    PySlot_PTR(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_hello(void)
{
    return slots;
}
