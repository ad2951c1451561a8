/* intrcheck.h: interrupts, and forks by hand. */
#include "shim_test.h"

#include <unistd.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/* interrupted(): what is said of an interrupt before it came, when it came and
 * once that was said; and then of signals in general. */
static PyObject *
interrupted(ARGS)
{
    (void)args;
    NEED(0)
    int before = PyOS_InterruptOccurred();
    PyErr_SetInterrupt();
    int first = PyOS_InterruptOccurred(), second = PyOS_InterruptOccurred();
    int signals = PyErr_CheckSignals();
    return signals < 0 ? NULL : Py_BuildValue("(iiii)", before, first, second, signals);
}

/* Without an interrupt of our own. */
static PyObject *
interrupt_occurred(ARGS)
{
    (void)args;
    NEED(0)
    return answer_int(PyOS_InterruptOccurred());
}

static PyObject *
interrupt(ARGS)
{
    (void)args;
    NEED(0)
    PyErr_SetInterrupt();
    return answer_int(0);
}

/* split(how) -> 0 in the child; "child", "old" by the function of before 3.7;
 * "none" forks nothing, as if that had failed. */
static PyObject *
split(ARGS)
{
    NEED(1)
    const char *how = text(args[0]);
    PyOS_BeforeFork();
    pid_t child = strcmp(how, "none") == 0 ? -1 : fork();
    if (child != 0) {
        PyOS_AfterFork_Parent();
    }
    else if (strcmp(how, "old") == 0) {
        PyOS_AfterFork();
    }
    else {
        PyOS_AfterFork_Child();
    }
    return PyErr_Occurred() ? broken("an exception that must not be")
                            : PyLong_FromLong((long)child);
}

static PyMethodDef methods[] = {
    METHOD(interrupted),
    METHOD(interrupt_occurred),
    METHOD(interrupt),
    METHOD(split),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_intrcheck, methods)
