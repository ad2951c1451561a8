/* Switching the garbage collector on and off. */
#include "shim_test.h"

static PyObject *
enable(ARGS)
{
    (void)args;
    NEED(0)
    return answer_int(PyGC_Enable());
}

static PyObject *
disable(ARGS)
{
    (void)args;
    NEED(0)
    return answer_int(PyGC_Disable());
}

static PyObject *
is_enabled(ARGS)
{
    (void)args;
    NEED(0)
    return answer_int(PyGC_IsEnabled());
}

/* All three with an exception set, which must stay: the answers. */
static PyObject *
in_error(ARGS)
{
    (void)args;
    NEED(0)
    PyErr_SetString(PyExc_KeyError, "before");
    int answers[3] = {PyGC_IsEnabled(), PyGC_Disable(), PyGC_Enable()};
    if (!PyErr_ExceptionMatches(PyExc_KeyError)) {
        return broken("the exception is gone");
    }
    PyErr_Clear();
    return Py_BuildValue("(iii)", answers[0], answers[1], answers[2]);
}

static PyMethodDef methods[] = {
    METHOD(enable),
    METHOD(disable),
    METHOD(is_enabled),
    METHOD(in_error),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_gc, methods)
