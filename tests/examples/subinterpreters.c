/* Runs code in a new interpreter, also on hosts whose standard library has no
 * module for it.  For the tests of the examples. */
#include <Python.h>

#include <dlfcn.h>
#include <string.h>

/* PyInterpreterConfig and PyStatus, the same since 3.12 but not in the Limited
 * API. */
struct config {
    int use_main_obmalloc, allow_fork, allow_exec, allow_threads,
        allow_daemon_threads, check_multi_interp_extensions, gil;
};

struct status {
    int type;
    const char *function, *message;
    int exit_code;
};

enum { OWN_GIL = 2 };

typedef struct status (*new_function)(PyThreadState **, const struct config *);

/* NULL if this host has no such interpreters. */
static new_function
new_with_own_gil(void)
{
    void *address = dlsym(RTLD_DEFAULT, "Py_NewInterpreterFromConfig");
    new_function function;
    memcpy(&function, &address, sizeof(function));
    return function;
}

static int
run_here(const char *text)
{
    PyObject *main_module = PyImport_AddModule("__main__");
    PyObject *code = Py_CompileString(text, "<subinterpreter>", 257);
    PyObject *result = NULL;
    if (main_module != NULL && code != NULL) {
        PyObject *names = PyModule_GetDict(main_module);
        result = PyEval_EvalCode(code, names, names);
    }
    if (result == NULL) {
        PyErr_Print();
    }
    int status = result == NULL ? -1 : 0;
    Py_XDECREF(result);
    Py_XDECREF(code);
    return status;
}

/* Held while an interpreter is made: without the GIL, CPython 3.15 races with
 * itself if two are made at once (posixmodule_exec).  What runs in them does so
 * at once. */
static PyThread_type_lock making;

static int
prepare(PyObject *module)
{
    (void)module;
    making = PyThread_allocate_lock();
    if (making == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    return 0;
}

/* run(code, own_gil): RuntimeError if the code raised, after its traceback was
 * printed. */
static PyObject *
run(PyObject *module, PyObject *args)
{
    const char *text;
    int own_gil;
    (void)module;
    if (!PyArg_ParseTuple(args, "sp:run", &text, &own_gil)) {
        return NULL;
    }
    PyThreadState *before = PyThreadState_Get(), *made = NULL;
    new_function make = new_with_own_gil();
    if (own_gil && make == NULL) {
        PyErr_SetString(PyExc_RuntimeError,
                        "this Python has no interpreters with their own GIL");
        return NULL;
    }
    Py_BEGIN_ALLOW_THREADS
    PyThread_acquire_lock(making, WAIT_LOCK);
    Py_END_ALLOW_THREADS
    if (own_gil) {
        struct config config = {
            .allow_threads = 1,
            .check_multi_interp_extensions = 1,
            .gil = OWN_GIL,
        };
        struct status status = make(&made, &config);
        if (status.type != 0) {
            made = NULL;
        }
    }
    else {
        made = Py_NewInterpreter();
    }
    PyThread_release_lock(making);
    if (made == NULL) {
        PyThreadState_Swap(before);
        PyErr_SetString(PyExc_RuntimeError, "no new interpreter");
        return NULL;
    }
    int status = run_here(text);
    Py_EndInterpreter(made);
    PyThreadState_Swap(before);
    if (status < 0) {
        PyErr_SetString(PyExc_RuntimeError, "the code raised, see above");
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"run", run, METH_VARARGS, "run($module, code, own_gil, /)\n--\n\n"},
    {NULL, NULL, 0, NULL},
};

PyABIInfo_VAR(abi_info);

static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, "subinterpreters"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_FUNC(Py_mod_exec, prepare),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_subinterpreters(void)
{
    return slots;
}
