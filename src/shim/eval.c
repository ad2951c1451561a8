/* The frame that runs: its builtins, globals and locals as new references. */
#include "bind.h"

ABD_BIND_PyEval_GetFrameBuiltins
ABD_BIND_PyEval_GetFrameGlobals
ABD_BIND_PyEval_GetFrameLocals

static PyObject *
old_PyEval_GetFrameBuiltins(void)
{
    return Py_XNewRef(PyEval_GetBuiltins());
}

static PyObject *
old_PyEval_GetFrameGlobals(void)
{
    return Py_XNewRef(PyEval_GetGlobals());
}

/* Whether the frame keeps its locals elsewhere than in a dict, as a function
 * does; -1 with an exception set. */
static int
frame_is_optimized(PyFrameObject *frame)
{
    enum { CO_OPTIMIZED = 1 };
    PyObject *code = (PyObject *)PyFrame_GetCode(frame);
    PyObject *flags = PyObject_GetAttrString(code, "co_flags");
    Py_DECREF(code);
    if (flags == NULL) {
        return -1;
    }
    long value = PyLong_AsLong(flags);
    Py_DECREF(flags);
    return value == -1 && PyErr_Occurred() ? -1 : (value & CO_OPTIMIZED) != 0;
}

/* As locals() does from 3.13 on (PEP 667): a function's are a snapshot, not
 * the one dict that up to 3.12 every call refreshes. */
static PyObject *
old_PyEval_GetFrameLocals(void)
{
    PyFrameObject *frame = PyEval_GetFrame();
    if (frame == NULL) {
        PyErr_SetString(PyExc_SystemError, "frame does not exist");
        return NULL;
    }
    int optimized = frame_is_optimized(frame);
    if (optimized < 0) {
        return NULL;
    }
    PyObject *locals = PyEval_GetLocals();
    if (locals == NULL) {
        return NULL;
    }
    return optimized ? PyDict_Copy(locals) : Py_NewRef(locals);
}
