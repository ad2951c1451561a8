/* Exception classes that old hosts lack: data, usable from the first line of
 * the module on. */
#include "shim_test.h"

static PyObject *
encoding_warning(ARGS)
{
    (void)args;
    NEED(0)
    return Py_NewRef(PyExc_EncodingWarning);
}

static PyObject *
base_exception_group(ARGS)
{
    (void)args;
    NEED(0)
    return Py_NewRef(PyExc_BaseExceptionGroup);
}

/* Raises a group of the exceptions in args[1]. */
static PyObject *
raise_group(ARGS)
{
    NEED(2)
    PyObject *group = PyObject_CallFunctionObjArgs(PyExc_BaseExceptionGroup, args[0], args[1],
                                                   NULL);
    if (group != NULL) {
        PyErr_SetObject((PyObject *)Py_TYPE(group), group);
        Py_DECREF(group);
    }
    return NULL;
}

/* Whether what calling args[0] raises is a group; its split by args[1]. */
static PyObject *
catch_group(ARGS)
{
    NEED(2)
    PyObject *result = PyObject_CallNoArgs(args[0]);
    if (result != NULL) {
        return result;
    }
    if (!PyErr_ExceptionMatches(PyExc_BaseExceptionGroup)) {
        return NULL;
    }
    PyObject *exc = PyErr_GetRaisedException();
    result = PyObject_CallMethod(exc, "split", "(O)", args[1]);
    Py_DECREF(exc);
    return result;
}

static PyObject *
warn_encoding(ARGS)
{
    NEED(1)
    return answer_int(PyErr_WarnEx(PyExc_EncodingWarning, text(args[0]), 1));
}

static PyMethodDef methods[] = {
    METHOD(encoding_warning),
    METHOD(base_exception_group),
    METHOD(raise_group),
    METHOD(catch_group),
    METHOD(warn_encoding),
    {NULL, NULL, 0, NULL}
};

/* The classes are there when the module is executed. */
static int
execute(PyObject *module)
{
    return PyModule_AddObjectRef(module, "group_at_start", PyExc_BaseExceptionGroup) < 0
           || PyModule_AddObjectRef(module, "warning_at_start", PyExc_EncodingWarning) < 0
        ? -1 : 0;
}

PyABIInfo_VAR(c_excgroup_abi);
static PySlot c_excgroup_slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &c_excgroup_abi),
    PySlot_STATIC_DATA(Py_mod_name, (void *)"c_excgroup"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_FUNC(Py_mod_exec, execute),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_DATA(Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_c_excgroup(void)
{
    return c_excgroup_slots;
}
