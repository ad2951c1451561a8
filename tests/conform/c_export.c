/* Modules that are imported: what the export hook may return or do.
 *
 * `sys.c_export` names the array that the hook returns, or what it does
 * instead; each import asks anew.  Py_mod_create calls
 * `sys.c_export_create(spec, def_is_null)`, Py_mod_exec
 * `sys.c_export_exec(module)` if there is one; Ellipsis as their result stands
 * for failure without an exception. */
#include "shim_test.h"

struct state {
    PyObject *kept;
    long imports;       /* 1 after the execution of a fresh state */
};

static struct {
    long traverse, clear, free;
} counts;

#define COUNT(NAME) __atomic_add_fetch(&counts.NAME, 1, __ATOMIC_RELAXED)
#define TAKE(NAME) __atomic_exchange_n(&counts.NAME, 0, __ATOMIC_RELAXED)

static const char *
chosen(void)
{
    PyObject *name = PySys_GetObject("c_export");
    return name == NULL ? "plain" : text(name);
}

static PyObject *
export_create(PyObject *spec, PyModuleDef *def)
{
    PyObject *result = PyObject_CallFunctionObjArgs(
        PySys_GetObject("c_export_create"), spec,
        def == NULL ? Py_True : Py_False, NULL);
    if (result == Py_Ellipsis) {
        Py_CLEAR(result);
    }
    return result;
}

static int
call_exec(PyObject *module)
{
    PyObject *function = PySys_GetObject("c_export_exec");
    if (function == NULL || function == Py_None) {
        return 0;
    }
    PyObject *result = PyObject_CallFunctionObjArgs(function, module, NULL);
    int failed = result == NULL || result == Py_Ellipsis;
    Py_XDECREF(result);
    return failed ? -1 : 0;
}

static int
export_exec(PyObject *module)
{
    struct state *state = PyModule_GetState(module);
    if (state == NULL || state->kept != NULL || state->imports != 0) {
        broken("the state is not there, or not zero at first");
        return -1;
    }
    state->imports = 1;
    if (PyModule_AddIntConstant(module, "executed", 1) < 0) {
        return -1;
    }
    return call_exec(module);
}

static int
export_traverse(PyObject *module, visitproc visit, void *arg)
{
    struct state *state = PyModule_GetState_DuringGC(module);
    COUNT(traverse);
    Py_VISIT(state->kept);
    return 0;
}

static int
export_clear(PyObject *module)
{
    struct state *state = PyModule_GetState(module);
    COUNT(clear);
    Py_CLEAR(state->kept);
    return 0;
}

static void
export_free(void *module)
{
    struct state *state = PyModule_GetState(module);
    COUNT(free);
    Py_CLEAR(state->kept);
}

/* Functions of the module. */

static PyObject *
bump(PyObject *module, PyObject *Py_UNUSED(ignored))
{
    struct state *state = PyModule_GetState(module);
    return PyLong_FromLong(++state->imports);
}

static PyObject *
keep(PyObject *module, PyObject *value)
{
    struct state *state = PyModule_GetState(module);
    PyObject *old = state->kept;
    state->kept = Py_NewRef(value);
    Py_XDECREF(old);
    Py_RETURN_NONE;
}

static PyObject *
take_counts(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(ignored))
{
    return Py_BuildValue("(lll)", TAKE(traverse), TAKE(clear), TAKE(free));
}

/* (token, state size, whether there is a definition) */
static PyObject *
about(PyObject *module, PyObject *Py_UNUSED(ignored))
{
    void *token;
    Py_ssize_t size;
    if (PyModule_GetToken(module, &token) != 0
        || PyModule_GetStateSize(module, &size) != 0)
    {
        return NULL;
    }
    return Py_BuildValue("(NnN)", PyLong_FromVoidPtr(token), size,
                         PyBool_FromLong(PyModule_GetDef(module) != NULL));
}

static PyObject *hook_result(PyObject *, PyObject *name);

static PyMethodDef methods[] = {
    {"bump", bump, METH_NOARGS, "bump($module)\n--\n\nCounts."},
    {"keep", keep, METH_O, NULL},
    {"take_counts", take_counts, METH_NOARGS, NULL},
    {"about", about, METH_NOARGS, NULL},
    {"hook_result", hook_result, METH_O, NULL},
    {NULL, NULL, 0, NULL}
};

/* Arrays. */

PyABIInfo_VAR(good_abi);
static PyABIInfo new_form = {2, 0, PyABIInfo_STABLE, 0x030F0000, 0x030F0000};
static PyABIInfo future = {1, 0, PyABIInfo_STABLE, 0x03300000, 0x03300000};

#define ABI PySlot_STATIC_DATA(Py_mod_abi, &good_abi)
#define NO_GIL PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED)
#define STATE                                                                 \
    PySlot_SIZE(Py_mod_state_size, sizeof(struct state)),                     \
    PySlot_FUNC(Py_mod_state_traverse, export_traverse),                      \
    PySlot_FUNC(Py_mod_state_clear, export_clear),                            \
    PySlot_FUNC(Py_mod_state_free, export_free)
#define BASIC                                                                 \
    ABI, STATE,                                                               \
    PySlot_STATIC_DATA(Py_mod_name, (void *)"its own name"),                  \
    PySlot_STATIC_DATA(Py_mod_doc, (void *)"The doc."),                       \
    PySlot_STATIC_DATA(Py_mod_methods, methods),                              \
    PySlot_FUNC(Py_mod_exec, export_exec)

static PySlot plain[] = {
    BASIC, NO_GIL,
    PySlot_DATA(Py_mod_multiple_interpreters,
                Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_END
};
static PySlot shared[] = {
    BASIC, NO_GIL,
    PySlot_DATA(Py_mod_multiple_interpreters,
                Py_MOD_MULTIPLE_INTERPRETERS_SUPPORTED),
    PySlot_END
};
static PySlot alone[] = {
    BASIC, NO_GIL,
    PySlot_DATA(Py_mod_multiple_interpreters,
                Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED),
    PySlot_END
};
static PySlot silent[] = {BASIC, NO_GIL, PySlot_END};
static PySlot no_gil_slot[] = {BASIC, PySlot_END};
static PySlot gil_used[] = {
    BASIC, PySlot_DATA(Py_mod_gil, Py_MOD_GIL_USED), PySlot_END
};
static char own_token[1];
static PySlot token[] = {
    BASIC, NO_GIL, PySlot_STATIC_DATA(Py_mod_token, own_token), PySlot_END
};
static PySlot create[] = {
    BASIC, NO_GIL, PySlot_FUNC(Py_mod_create, export_create), PySlot_END
};
static PySlot create_only[] = {
    ABI, NO_GIL, PySlot_FUNC(Py_mod_create, export_create), PySlot_END
};
static PySlot bare[] = {ABI, PySlot_END};
static PySlot only_exec[] = {
    ABI, NO_GIL, PySlot_FUNC(Py_mod_exec, call_exec), PySlot_END
};

static PyModuleDef_Slot old_form[] = {
    {Py_mod_exec, (void *)(uintptr_t)export_exec},
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
    {Py_mod_methods, methods},
    {0, NULL}
};
static PyModuleDef_Slot old_form_and_ids[] = {
    {2, (void *)(uintptr_t)export_exec},
    {4, Py_MOD_GIL_NOT_USED},
    {3, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
    {Py_mod_methods, methods},
    {0, NULL}
};
static PySlot inner[] = {
    STATE, PySlot_STATIC_DATA(Py_mod_slots, old_form), PySlot_END
};
static PySlot inner_old[] = {
    STATE, PySlot_STATIC_DATA(Py_mod_slots, old_form_and_ids), PySlot_END
};
static PySlot nested[] = {
    ABI, PySlot_STATIC_DATA(Py_slot_subslots, inner),
    PySlot_STATIC_DATA(Py_mod_doc, (void *)"The doc."), PySlot_END
};
static PySlot nested_old[] = {
    ABI, PySlot_STATIC_DATA(Py_slot_subslots, inner_old),
    PySlot_STATIC_DATA(Py_mod_doc, (void *)"The doc."), PySlot_END
};
static PySlot flags[] = {
    {999, PySlot_OPTIONAL, {0}, {NULL}},
    {Py_tp_repr, PySlot_OPTIONAL | PySlot_STATIC, {0}, {NULL}},
    PySlot_PTR_STATIC(Py_mod_abi, &good_abi),
    PySlot_PTR(Py_mod_state_size, (intptr_t)sizeof(struct state)),
    PySlot_PTR(Py_mod_state_free, (uintptr_t)export_free),
    PySlot_PTR(Py_mod_exec, (uintptr_t)export_exec),
    PySlot_PTR_STATIC(Py_mod_methods, methods),
    PySlot_PTR_STATIC(Py_mod_doc, (void *)"The doc."),
    PySlot_UINT64(Py_mod_gil, (uintptr_t)Py_MOD_GIL_NOT_USED),
    {Py_slot_invalid, PySlot_OPTIONAL, {0}, {NULL}},
    PySlot_END
};

static PySlot no_abi[] = {NO_GIL, PySlot_END};
static PySlot null_abi[] = {
    PySlot_STATIC_DATA(Py_mod_abi, NULL), NO_GIL, PySlot_END
};
static PySlot high_abi[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &new_form), NO_GIL, PySlot_END
};
static PySlot future_abi[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &future), NO_GIL, PySlot_END
};
static PySlot unknown[] = {ABI, NO_GIL, PySlot_DATA(999, NULL), PySlot_END};
static PySlot two_execs[] = {
    BASIC, NO_GIL, PySlot_FUNC(Py_mod_exec, call_exec), PySlot_END
};
static PySlot two_docs[] = {
    BASIC, NO_GIL, PySlot_STATIC_DATA(Py_mod_doc, (void *)"Again."), PySlot_END
};
static PySlot negative[] = {
    ABI, NO_GIL, PySlot_SIZE(Py_mod_state_size, -1), PySlot_END
};

static PySlot *
find_array(const char *name)
{
#define ARRAY(NAME) {#NAME, NAME}
    static const struct { const char *name; PySlot *slots; } arrays[] = {
        ARRAY(plain), ARRAY(shared), ARRAY(alone), ARRAY(silent),
        ARRAY(no_gil_slot), ARRAY(gil_used), ARRAY(token), ARRAY(create),
        ARRAY(create_only), ARRAY(bare), ARRAY(only_exec), ARRAY(nested),
        ARRAY(nested_old), ARRAY(flags), ARRAY(no_abi), ARRAY(null_abi),
        ARRAY(high_abi), ARRAY(future_abi), ARRAY(unknown), ARRAY(two_execs),
        ARRAY(two_docs), ARRAY(negative),
    };
#undef ARRAY
    for (size_t i = 0; i < sizeof(arrays) / sizeof(arrays[0]); i++) {
        if (strcmp(arrays[i].name, name) == 0) {
            return arrays[i].slots;
        }
    }
    broken("no such array");
    return NULL;
}

/* The address that the hook returns: the default of tokens. */
static PyObject *
hook_result(PyObject *Py_UNUSED(module), PyObject *name)
{
    PySlot *slots = find_array(text(name));
    return slots == NULL ? NULL : PyLong_FromVoidPtr(
        slots == token ? (void *)own_token : (void *)slots);
}

PyMODEXPORT_FUNC
PyModExport_c_export(void)
{
    const char *name = chosen();
    if (strcmp(name, "null") == 0) {
        return NULL;
    }
    if (strcmp(name, "raise") == 0) {
        PyErr_SetString(PyExc_ValueError, "raised by the hook");
        return NULL;
    }
    if (strcmp(name, "both") == 0) {
        PyErr_SetString(PyExc_ValueError, "raised by the hook");
        return plain;
    }
    return find_array(name);
}
