/* pythonrun.h and traceback.h: exceptions printed, tracebacks made and printed. */
#include "calls.h"

/* Prints args[0], by PyErr_PrintEx(args[1]) or, without that, PyErr_Print(). */
static PyObject *
print_raised(ARGS)
{
    NEED(2)
    int set = args[1] == Py_Ellipsis ? 0 : (int)PyLong_AsLong(args[1]);
    PyErr_SetRaisedException(Py_NewRef(args[0]));
    if (args[1] == Py_Ellipsis) {
        PyErr_Print();
    }
    else {
        PyErr_PrintEx(set);
    }
    return answer_int(0);
}

static PyObject *
display(ARGS)
{
    NEED(3)
    PyErr_Display(OBJECT_ARG(0), args[1], OBJECT_ARG(2));
    return answer_int(0);
}

/* args[0] after it was raised and passed through the frames that follow. */
static PyObject *
traceback_here(ARGS)
{
    PyErr_SetRaisedException(Py_NewRef(args[0]));
    for (Py_ssize_t i = 1; i < nargs; i++) {
        if (PyTraceBack_Here((PyFrameObject *)args[i]) != 0) {
            return NULL;
        }
    }
    return PyErr_GetRaisedException();
}

CALL(PyTraceBack_Print, 2, , answer_int(PyTraceBack_Print(OBJECT_ARG(0), OBJECT_ARG(1))))

static PyMethodDef methods[] = {
    METHOD(print_raised),
    METHOD(display),
    METHOD(traceback_here),
    CALL_METHOD(, PyTraceBack_Print)
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_printing, methods)
