/* Switching the garbage collector on and off, which 3.9 shows to Python only.
 *
 * As in CPython nothing here fails and an exception that is set stays. */
#include "bind.h"

ABD_BIND_PyGC_Enable
ABD_BIND_PyGC_Disable
ABD_BIND_PyGC_IsEnabled

/* Whether the collector is on; then calls gc.`change`(), if that is not NULL.
 * A host whose gc module is gone is shutting down and collects nothing. */
static int
collector_state(const char *change)
{
    int enabled = 0;
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyObject *gc = PyImport_ImportModule("gc");
    PyObject *state = NULL, *done = NULL;
    if (gc != NULL) {
        state = PyObject_CallMethod(gc, "isenabled", NULL);
    }
    if (state != NULL) {
        enabled = state == Py_True;
        if (change != NULL) {
            done = PyObject_CallMethod(gc, change, NULL);
        }
    }
    Py_XDECREF(gc);
    Py_XDECREF(state);
    Py_XDECREF(done);
    PyErr_Restore(type, value, traceback);
    return enabled;
}

static int
old_PyGC_Enable(void)
{
    return collector_state("enable");
}

static int
old_PyGC_Disable(void)
{
    return collector_state("disable");
}

static int
old_PyGC_IsEnabled(void)
{
    return collector_state(NULL);
}
