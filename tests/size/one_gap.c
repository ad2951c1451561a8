/* An extension with one function of which older hosts have none. */
#include <Python.h>

static PyObject *
first(PyObject *Py_UNUSED(module), PyObject *list)
{
#ifdef WITHOUT_GAP
    return PySequence_GetItem(list, 0);
#else
    return PyList_GetItemRef(list, 0);
#endif
}

static PyMethodDef methods[] = {
    {"first", first, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

PyABIInfo_VAR(abi_info);

static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, "one_gap"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_one_gap(void)
{
    return slots;
}
