/* Runs code in interpreters of its own, with the main one's GIL or their own,
 * and modules and types in them. */
#include "shim_test.h"

#include <dlfcn.h>
#include <stdlib.h>

/* CPython's PyInterpreterConfig and PyStatus, since 3.12; not part of the
 * Limited API, so the function is asked for by name. */
struct config {
    int use_main_obmalloc, allow_fork, allow_exec, allow_threads;
    int allow_daemon_threads, check_multi_interp_extensions, gil;
};

struct status {
    int type;
    const char *function, *message;
    int exit_code;
};

enum { GIL_SHARED = 1, GIL_OWN = 2 };

typedef struct status (*new_function)(PyThreadState **, const struct config *);

static PyThreadState *
new_interpreter(const char *kind)
{
    if (strcmp(kind, "legacy") == 0) {
        return Py_NewInterpreter();
    }
    new_function make = (new_function)(uintptr_t)dlsym(
        RTLD_DEFAULT, "Py_NewInterpreterFromConfig");
    if (make == NULL) {
        PyErr_SetString(PyExc_NotImplementedError, "3.12 and later");
        return NULL;
    }
    int own = strcmp(kind, "own") == 0;
    struct config config = {
        .use_main_obmalloc = !own,
        .allow_threads = 1,
        .check_multi_interp_extensions = 1,
        .gil = own ? GIL_OWN : GIL_SHARED,
    };
    PyThreadState *made = NULL;
    struct status status = make(&made, &config);
    if (status.type != 0 || made == NULL) {
        broken(status.message != NULL ? status.message : "no new interpreter");
        return NULL;
    }
    return made;
}

/* What the code leaves in `result`, as malloc'ed text; NULL if it raised. */
static char *
run_here(const char *source)
{
    char *answer = NULL;
    PyObject *code = Py_CompileString(source, "<interpreter>", Py_file_input);
    PyObject *module = PyImport_AddModule("__main__"), *done = NULL;
    if (code != NULL && module != NULL) {
        PyObject *names = PyModule_GetDict(module);
        done = PyEval_EvalCode(code, names, names);
        PyObject *found =
            done == NULL ? NULL : PyDict_GetItemString(names, "result");
        PyObject *shown = found == NULL ? NULL : PyObject_Repr(found);
        const char *told = shown == NULL ? NULL : text(shown);
        answer = told == NULL ? NULL : strdup(told);
        Py_XDECREF(shown);
    }
    Py_XDECREF(code);
    Py_XDECREF(done);
    if (answer == NULL) {
        PyErr_Print();
    }
    return answer;
}

/* run(kind, source): repr of `result`.  `kind` is "legacy", "shared" or "own";
 * the latter two admit only modules that say they may be there. */
static PyObject *
run(ARGS)
{
    NEED(2)
    const char *kind = text(args[0]), *source = text(args[1]);
    PyThreadState *before = PyThreadState_Get();
    PyThreadState *made = new_interpreter(kind);
    if (made == NULL) {
        if (PyThreadState_Get() != before) {
            PyThreadState_Swap(before);
        }
        return PyErr_Occurred() ? NULL : broken("no new interpreter");
    }
    char *answer = run_here(source);
    Py_EndInterpreter(made);
    PyThreadState_Swap(before);
    if (answer == NULL) {
        return broken("the code raised");
    }
    PyObject *result = PyUnicode_FromString(answer);
    free(answer);
    return result;
}

/* Modules and types in whatever interpreter this file is imported. */

struct state {
    PyObject *type;
    long created;
};

static long freed;

static struct {
    char token;
} of_type;

static PyObject *
state_address(PyObject *module, PyObject *Py_UNUSED(ignored))
{
    return PyLong_FromVoidPtr(PyModule_GetState(module));
}

static PyObject *
take_freed(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(ignored))
{
    return PyLong_FromLong(__atomic_exchange_n(&freed, 0, __ATOMIC_RELAXED));
}

/* The state of this module, found from an instance. */
static PyObject *
count(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    PyTypeObject *owner;
    if (PyType_GetBaseByToken(Py_TYPE(self), &of_type.token, &owner) != 1) {
        return PyErr_Occurred() ? NULL : broken("no such base");
    }
    struct state *state = PyType_GetModuleState(owner);
    long *own = PyObject_GetTypeData(self, owner);
    int mine = state != NULL && state->type == (PyObject *)owner;
    Py_DECREF((PyObject *)owner);
    if (!mine) {
        return broken("the state is another interpreter's");
    }
    return Py_BuildValue("(ll)", ++state->created, ++*own);
}

static PyMethodDef counter_methods[] = {
    {"count", count, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}
};

static int
interp_exec(PyObject *module)
{
    struct state *state = PyModule_GetState(module);
    PySlot slots[] = {
        PySlot_STATIC_DATA(Py_tp_name, (void *)"c_interp.Counter"),
        PySlot_STATIC_DATA(Py_tp_methods, counter_methods),
        PySlot_STATIC_DATA(Py_tp_token, &of_type.token),
        PySlot_SIZE(Py_tp_extra_basicsize, sizeof(long)),
        PySlot_UINT64(Py_tp_flags, Py_TPFLAGS_BASETYPE),
        PySlot_DATA(Py_tp_module, module),
        PySlot_END
    };
    state->type = PyType_FromSlots(slots);
    return state->type == NULL ? -1 : PyModule_AddObjectRef(
        module, "Counter", state->type);
}

static int
interp_traverse(PyObject *module, visitproc visit, void *arg)
{
    struct state *state = PyModule_GetState_DuringGC(module);
    Py_VISIT(state->type);
    return 0;
}

static int
interp_clear(PyObject *module)
{
    struct state *state = PyModule_GetState(module);
    Py_CLEAR(state->type);
    return 0;
}

static void
interp_free(void *module)
{
    interp_clear(module);
    __atomic_add_fetch(&freed, 1, __ATOMIC_RELAXED);
}

static PyMethodDef methods[] = {
    METHOD(run),
    {"state_address", state_address, METH_NOARGS, NULL},
    {"take_freed", take_freed, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}
};

PyABIInfo_VAR(abi);

static PySlot interp_slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi),
    PySlot_STATIC_DATA(Py_mod_name, (void *)"c_interp"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_FUNC(Py_mod_exec, interp_exec),
    PySlot_SIZE(Py_mod_state_size, sizeof(struct state)),
    PySlot_FUNC(Py_mod_state_traverse, interp_traverse),
    PySlot_FUNC(Py_mod_state_clear, interp_clear),
    PySlot_FUNC(Py_mod_state_free, interp_free),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_DATA(Py_mod_multiple_interpreters,
                Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_c_interp(void)
{
    return interp_slots;
}
