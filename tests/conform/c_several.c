/* Several modules in one file, and names that are not ASCII. */
#include "shim_test.h"

#ifndef ABIDING_EXPORT      /* CPython's own headers */
#  define ABIDING_EXPORT(NAME) extern int several_##NAME
#  define ABIDING_EXPORT_U(NAME) extern int several_u_##NAME
#endif

PyABIInfo_VAR(abi);

static PyObject *
about(PyObject *module, PyObject *Py_UNUSED(ignored))
{
    void *token;
    if (PyModule_GetToken(module, &token) < 0) {
        return NULL;
    }
    const char **state = PyModule_GetState(module);
    return Py_BuildValue("(sN)", *state, PyLong_FromVoidPtr(token));
}

static PyMethodDef methods[] = {
    {"about", about, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}
};

#define MODULE(NAME, HOOK)                                                    \
    static int                                                                \
    NAME##_exec(PyObject *module)                                             \
    {                                                                         \
        const char **state = PyModule_GetState(module);                       \
        *state = #NAME;                                                       \
        return 0;                                                             \
    }                                                                         \
                                                                              \
    static PySlot NAME##_slots[] = {                                          \
        PySlot_STATIC_DATA(Py_mod_abi, &abi),                                 \
        PySlot_STATIC_DATA(Py_mod_methods, methods),                          \
        PySlot_FUNC(Py_mod_exec, NAME##_exec),                                \
        PySlot_SIZE(Py_mod_state_size, sizeof(char *)),                       \
        PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),                         \
        PySlot_END                                                            \
    };                                                                        \
                                                                              \
    PyMODEXPORT_FUNC                                                          \
    HOOK(void)                                                                \
    {                                                                         \
        return NAME##_slots;                                                  \
    }

MODULE(first, PyModExport_c_several)

MODULE(second, PyModExport_c_second)
ABIDING_EXPORT(c_second);

/* zweit\u00e9 */
MODULE(third, PyModExportU_zweit_fsa)
ABIDING_EXPORT_U(zweit_fsa);

/* \u540d */
MODULE(fourth, PyModExportU_eqr)
ABIDING_EXPORT_U(eqr);
