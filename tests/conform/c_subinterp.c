/* Runs code in an interpreter of its own: also where the standard library has
 * no module for that.  Other tests use it in processes of their own. */
#include "shim_test.h"

static int
run_here(const char *source)
{
    PyObject *code = Py_CompileString(source, "<subinterpreter>", Py_file_input);
    PyObject *module = PyImport_AddModule("__main__"), *result = NULL;
    if (code != NULL && module != NULL) {
        PyObject *names = PyModule_GetDict(module);
        result = PyEval_EvalCode(code, names, names);
    }
    Py_XDECREF(code);
    if (result == NULL) {
        PyErr_Print();
        return -1;
    }
    Py_DECREF(result);
    return 0;
}

static PyObject *
run(ARGS)
{
    NEED(1)
    const char *source = text(args[0]);
    PyThreadState *before = PyThreadState_Get();
    PyThreadState *made = Py_NewInterpreter();
    if (made == NULL) {
        return broken("no new interpreter");
    }
    int code = run_here(source);
    Py_EndInterpreter(made);
    PyThreadState_Swap(before);
    return code < 0 ? broken("the code raised") : answer_int(0);
}

static PyMethodDef methods[] = {
    METHOD(run),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_subinterp, methods)
