/* Two modules in one file. */
#include <Python.h>

#include "zoo.h"

int zoo_common;

__attribute__((weak)) int cpp_report(char *buffer, int size);

static PyObject *
classes(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none))
{
    return Py_BuildValue("(iii)", (int)ABIDING_HOST(layout_class), parts_class(), archived_class());
}

static PyObject *
report(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(none))
{
    char cpp[200] = "";
    int sum = 0, counted = parts_count(), common = zoo_common;
    for (const int *entry = zoo_table_first(); entry != zoo_table_end(); entry++) {
        sum += *entry;
    }
    if (cpp_report != NULL) {
        cpp_report(cpp, sizeof(cpp));
    }
    return PyUnicode_FromFormat("count=%d common=%d table=%d cpp: %s log: %s", counted, common, sum,
                                cpp, zoo_logged);
}

static PyMethodDef methods[] = {
    {"classes", classes, METH_NOARGS, NULL},
    {"report", report, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

PyABIInfo_VAR(abi_info);

static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, "zoo"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};

static PySlot slots_too[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, "zoo_too"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};

ABIDING_EXPORT(zoo);
#ifndef NO_STUB
ABIDING_EXPORT(zoo_too);
#endif

PyMODEXPORT_FUNC
PyModExport_zoo(void)
{
    return slots;
}

PyMODEXPORT_FUNC
PyModExport_zoo_too(void)
{
    return slots_too;
}
