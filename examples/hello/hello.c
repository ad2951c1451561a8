#include <Python.h>

static PyObject *
greet(PyObject *Py_UNUSED(module), PyObject *name)
{
    return PyUnicode_FromFormat("Hello %S, this is Python %d.%d", name,
                                (int)(Py_Version >> 24),
                                (int)(Py_Version >> 16 & 0xFF));
}

static PyMethodDef methods[] = {
    {"greet", greet, METH_O, "greet($module, name, /)\n--\n\nSay hello."},
    {NULL, NULL, 0, NULL},
};

PyABIInfo_VAR(abi_info);

static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, "hello"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_hello(void)
{
    return slots;
}
