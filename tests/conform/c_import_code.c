/* import.h: modules from code objects, from the host itself, and once more. */
#include "calls.h"

#include <stdio.h>
#include <stdlib.h>

static PyObject *
magic_number(ARGS)
{
    (void)args;
    NEED(0)
    long number = PyImport_GetMagicNumber();
    return PyErr_Occurred() ? NULL : PyLong_FromLong(number);
}

static PyObject *
magic_tag(ARGS)
{
    (void)args;
    NEED(0)
    return answer_object(PyUnicode_FromString(PyImport_GetMagicTag()));
}

#define O_SO(F)                                                               \
    CALL(F, 2, TEXT_ARG(s, 0), answer_object(F(s, OBJECT_ARG(1))))
#define O_SOS(F)                                                              \
    CALL(F, 3, TEXT_ARG(s, 0) TEXT_ARG(t, 2),                                 \
         answer_object(F(s, OBJECT_ARG(1), t)))
#define O_SOSS(F)                                                             \
    CALL(F, 4, TEXT_ARG(s, 0) TEXT_ARG(t, 2) TEXT_ARG(u, 3),                  \
         answer_object(F(s, OBJECT_ARG(1), t, u)))
#define O_OOOO(F)                                                             \
    CALL(F, 4, , answer_object(F(OBJECT_ARG(0), OBJECT_ARG(1), OBJECT_ARG(2), \
                                 OBJECT_ARG(3))))
#define I_S(F)                                                                \
    CALL(F, 1, TEXT_ARG(s, 0), answer_int(F(s)))

#define FUNCTIONS(X)                                                          \
    X(O_SO, PyImport_ExecCodeModule)                                          \
    X(O_SOS, PyImport_ExecCodeModuleEx)                                       \
    X(O_SOSS, PyImport_ExecCodeModuleWithPathnames)                           \
    X(O_OOOO, PyImport_ExecCodeModuleObject)                                  \
    X(O_O, PyImport_GetImporter)                                              \
    X(O_O, PyImport_ReloadModule)                                             \
    X(I_O, PyImport_ImportFrozenModuleObject)                                 \
    X(I_S, PyImport_ImportFrozenModule)

FUNCTIONS(DEFINE_CALL)

/* --- modules that are built in: their initialization tells that it was called --- */

static PyObject *
init_added(void)
{
    PyErr_SetString(PyExc_KeyError, "abd_added is initialized");
    return NULL;
}

static PyObject *
append(ARGS)
{
    (void)args;
    NEED(0)
    return answer_int(PyImport_AppendInittab("abd_added", init_added));
}

/* Importing the module runs its initialization: prints what that says. */
static void
print_added(void)
{
    PyObject *module = PyImport_ImportModule("abd_added");
    PyObject *error = PyErr_GetRaisedException();
    PyObject *told = error != NULL ? PyObject_Str(error) : NULL;
    const char *words = told != NULL ? PyUnicode_AsUTF8AndSize(told, NULL) : NULL;
    printf("%s, %s\n", module != NULL ? "a module" : "no module",
           words != NULL ? words : "no text");
    Py_XDECREF(module);
    Py_XDECREF(error);
    Py_XDECREF(told);
}

static void
start_again(void)
{
    printf("%d", Py_IsInitialized());
    printf(", %d", PyImport_AppendInittab("abd_added", init_added));
    Py_Initialize();
    printf(", %d, ", Py_IsInitialized());
    print_added();
    printf("%d\n", Py_FinalizeEx());
    fflush(stdout);
}

/* Once the interpreter is gone: adds the module, and starts another. */
static PyObject *
append_at_exit(ARGS)
{
    (void)args;
    NEED(0)
    return answer_int(atexit(start_again));
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(magic_number),
    METHOD(magic_tag),
    METHOD(append),
    METHOD(append_at_exit),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_import_code, methods)
