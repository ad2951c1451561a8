/* Exceptions as objects: raised (below 3.12), handled (below 3.11), their
 * arguments, and signals (3.9).
 *
 * Up to 3.11 a raised exception is a triple that may not have become an object
 * yet; from 3.12 on it is always one object.  Up to 3.10 a handled exception
 * is a triple too, but always a complete one. */
#if !defined(_POSIX_C_SOURCE) && !defined(_WIN32)
#  define _POSIX_C_SOURCE 200809L
#endif

#include "bind.h"

/* Raised. */

ABD_HOST_PyErr_Fetch
ABD_HOST_PyException_GetTraceback

/* Up to 3.11 the host gives the None that somebody set; that is no traceback. */
static PyObject *
traceback_of(PyObject *ex)
{
    PyObject *tb = host_PyException_GetTraceback(ex);
    if (tb == Py_None) {
        Py_DECREF(tb);
        return NULL;
    }
    return tb;
}

ABD_BIND_PyErr_Fetch

static void
old_PyErr_Fetch(PyObject **ptype, PyObject **pvalue, PyObject **ptraceback)
{
    host_PyErr_Fetch(ptype, pvalue, ptraceback);
    if (*ptype == NULL) {
        return;
    }
    PyErr_NormalizeException(ptype, pvalue, ptraceback);
    if (*ptraceback != NULL) {
        PyException_SetTraceback(*pvalue, *ptraceback);
    }
    else {
        *ptraceback = traceback_of(*pvalue);
    }
}

ABD_BIND_PyErr_GetRaisedException

static PyObject *
old_PyErr_GetRaisedException(void)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    Py_XDECREF(type);
    Py_XDECREF(traceback);
    return value;
}

ABD_BIND_PyErr_SetRaisedException

static void
old_PyErr_SetRaisedException(PyObject *exc)
{
    if (exc == NULL) {
        PyErr_Restore(NULL, NULL, NULL);
        return;
    }
    PyObject *type = (PyObject *)Py_TYPE(exc);
    Py_INCREF(type);
    PyErr_Restore(type, exc, traceback_of(exc));
}

ABD_BIND_PyErr_DisplayException

static void
old_PyErr_DisplayException(PyObject *exc)
{
    PyErr_Display((PyObject *)Py_TYPE(exc), exc, NULL);
}

/* Handled. */

ABD_HOST_PyErr_GetExcInfo
ABD_HOST_PyErr_SetExcInfo
ABD_BIND_PyErr_GetHandledException

static PyObject *
old_PyErr_GetHandledException(void)
{
    PyObject *type, *value, *traceback;
    host_PyErr_GetExcInfo(&type, &value, &traceback);
    Py_XDECREF(type);
    Py_XDECREF(traceback);
    if (value != NULL && Py_IsNone(value)) {
        Py_CLEAR(value);
    }
    return value;
}

ABD_BIND_PyErr_SetHandledException

static void
old_PyErr_SetHandledException(PyObject *exc)
{
    if (exc == NULL || Py_IsNone(exc)) {
        host_PyErr_SetExcInfo(NULL, NULL, NULL);
        return;
    }
    PyObject *type = (PyObject *)Py_TYPE(exc);
    Py_INCREF(type);
    Py_INCREF(exc);
    host_PyErr_SetExcInfo(type, exc, traceback_of(exc));
}

ABD_BIND_PyErr_GetExcInfo

static void
old_PyErr_GetExcInfo(PyObject **ptype, PyObject **pvalue, PyObject **ptraceback)
{
    PyObject *exc = PyErr_GetHandledException();
    PyObject *type = exc != NULL ? (PyObject *)Py_TYPE(exc) : Py_None;
    PyObject *traceback = exc != NULL ? traceback_of(exc) : NULL;
    *ptype = Py_NewRef(type);
    *pvalue = exc;
    *ptraceback = traceback != NULL ? traceback : Py_NewRef(Py_None);
}

ABD_BIND_PyErr_SetExcInfo

static void
old_PyErr_SetExcInfo(PyObject *type, PyObject *value, PyObject *traceback)
{
    PyErr_SetHandledException(value);
    Py_XDECREF(value);
    Py_XDECREF(type);
    Py_XDECREF(traceback);
}

/* Arguments.  A subclass may have its own `args`; these are the exception's,
 * which BaseException's descriptor reaches. */

static PyObject *
error_args(PyObject *ex, PyObject *new_args)
{
    PyObject *result = NULL;
    PyObject *pending = PyErr_GetRaisedException();
    PyObject *descriptor = PyObject_GetAttrString(PyExc_BaseException, "args");
    if (descriptor != NULL) {
        result = new_args == NULL
            ? PyObject_CallMethod(descriptor, "__get__", "(O)", ex)
            : PyObject_CallMethod(descriptor, "__set__", "(OO)", ex, new_args);
        Py_DECREF(descriptor);
    }
    if (pending != NULL) {
        PyErr_SetRaisedException(pending);
    }
    return result;
}

ABD_BIND_PyException_GetTraceback

static PyObject *
old_PyException_GetTraceback(PyObject *ex)
{
    return traceback_of(ex);
}

ABD_BIND_PyException_GetArgs

static PyObject *
old_PyException_GetArgs(PyObject *ex)
{
    return error_args(ex, NULL);
}

ABD_BIND_PyException_SetArgs

static void
old_PyException_SetArgs(PyObject *ex, PyObject *args)
{
    PyObject *done = error_args(ex, args);
    if (done == NULL) {
        PyErr_WriteUnraisable(ex);
    }
    Py_XDECREF(done);
}
