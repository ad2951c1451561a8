/* Exceptions: raised, handled, their arguments; signals. */
#include "shim_test.h"

/* What is raised, as one object; nothing may stay behind. */
static PyObject *
take(void)
{
    PyObject *exc = PyErr_GetRaisedException();
    if (PyErr_Occurred()) {
        Py_XDECREF(exc);
        return broken("still raised");
    }
    return exc != NULL ? exc : Py_NewRef(Py_Ellipsis);
}

static PyObject *
raised_nothing(ARGS)
{
    (void)args;
    NEED(0)
    return take();
}

static PyObject *
raised_string(ARGS)
{
    NEED(2)
    PyErr_SetString(args[0], text(args[1]));
    return take();
}

static PyObject *
raised_none(ARGS)
{
    NEED(1)
    PyErr_SetNone(args[0]);
    return take();
}

static PyObject *
raised_object(ARGS)
{
    NEED(2)
    PyErr_SetObject(args[0], args[1]);
    return take();
}

static PyObject *
raised_restore(ARGS)
{
    NEED(3)
    for (int i = 0; i < 3; i++) {
        Py_XINCREF(NULLABLE(args[i]));
    }
    PyErr_Restore(NULLABLE(args[0]), NULLABLE(args[1]), NULLABLE(args[2]));
    return take();
}

/* What calling args[0] raises. */
static PyObject *
raised_call(ARGS)
{
    NEED(1)
    PyObject *result = PyObject_CallNoArgs(args[0]);
    if (result != NULL) {
        return result;
    }
    return take();
}

static PyObject *
set_raised(ARGS)
{
    NEED(1)
    PyErr_SetRaisedException(Py_NewRef(args[0]));
    return NULL;
}

/* Over another exception, which has to go. */
static PyObject *
set_raised_over(ARGS)
{
    NEED(2)
    PyErr_SetObject(PyExc_ValueError, args[1]);
    PyErr_SetRaisedException(Py_NewRef(args[0]));
    return take();
}

static PyObject *
set_raised_null(ARGS)
{
    NEED(1)
    PyErr_SetObject(PyExc_ValueError, args[0]);
    PyErr_SetRaisedException(NULL);
    return take();
}

/* Takes away what calling args[0] raises, calls args[1], raises it again. */
static PyObject *
set_aside(ARGS)
{
    NEED(2)
    PyObject *result = PyObject_CallNoArgs(args[0]);
    PyObject *exc = PyErr_GetRaisedException();
    PyObject *other = PyObject_CallNoArgs(args[1]);
    if (other == NULL) {
        Py_XDECREF(exc);
        Py_XDECREF(result);
        return NULL;
    }
    Py_DECREF(other);
    PyErr_SetRaisedException(exc);
    return result;
}

static PyObject *
three(PyObject *type, PyObject *value, PyObject *traceback)
{
    PyObject *result = PyTuple_Pack(3, type != NULL ? type : Py_Ellipsis,
                                    value != NULL ? value : Py_Ellipsis,
                                    traceback != NULL ? traceback : Py_Ellipsis);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(traceback);
    return result;
}

static PyObject *
fetched(void)
{
    PyObject *type = UNSET, *value = UNSET, *traceback = UNSET;
    PyErr_Fetch(&type, &value, &traceback);
    if (type == UNSET || value == UNSET || traceback == UNSET) {
        return broken("an out parameter was not set");
    }
    if (PyErr_Occurred()) {
        return broken("still raised");
    }
    return three(type, value, traceback);
}

static PyObject *
fetch_nothing(ARGS)
{
    (void)args;
    NEED(0)
    return fetched();
}

static PyObject *
fetch_string(ARGS)
{
    NEED(2)
    PyErr_SetString(args[0], text(args[1]));
    return fetched();
}

static PyObject *
fetch_none(ARGS)
{
    NEED(1)
    PyErr_SetNone(args[0]);
    return fetched();
}

static PyObject *
fetch_object(ARGS)
{
    NEED(2)
    PyErr_SetObject(args[0], args[1]);
    return fetched();
}

static PyObject *
fetch_restored(ARGS)
{
    NEED(3)
    for (int i = 0; i < 3; i++) {
        Py_XINCREF(NULLABLE(args[i]));
    }
    PyErr_Restore(NULLABLE(args[0]), NULLABLE(args[1]), NULLABLE(args[2]));
    return fetched();
}

static PyObject *
fetch_call(ARGS)
{
    NEED(1)
    PyObject *result = PyObject_CallNoArgs(args[0]);
    return result != NULL ? result : fetched();
}

static PyObject *
fetch_and_restore(ARGS)
{
    NEED(1)
    PyObject *result = PyObject_CallNoArgs(args[0]);
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_Restore(type, value, traceback);
    return result;
}

static PyObject *
handled(ARGS)
{
    (void)args;
    NEED(0)
    PyObject *exc = PyErr_GetHandledException();
    return exc != NULL ? exc : Py_NewRef(Py_Ellipsis);
}

/* Calls args[1] while args[0] is handled. */
static PyObject *
with_handled(ARGS)
{
    NEED(2)
    PyObject *before = PyErr_GetHandledException();
    PyErr_SetHandledException(NULLABLE(args[0]));
    PyObject *result = PyObject_CallNoArgs(args[1]);
    PyObject *raised = PyErr_GetRaisedException();
    PyErr_SetHandledException(before);
    Py_XDECREF(before);
    PyErr_SetRaisedException(raised);
    return result;
}

static PyObject *
exc_info(ARGS)
{
    (void)args;
    NEED(0)
    PyObject *type = UNSET, *value = UNSET, *traceback = UNSET;
    PyErr_GetExcInfo(&type, &value, &traceback);
    return three(type, value, traceback);
}

/* Calls args[3] with args[0] .. args[2] as the handled exception. */
static PyObject *
with_exc_info(ARGS)
{
    NEED(4)
    PyObject *type, *value, *traceback;
    PyErr_GetExcInfo(&type, &value, &traceback);
    for (int i = 0; i < 3; i++) {
        Py_XINCREF(NULLABLE(args[i]));
    }
    PyErr_SetExcInfo(NULLABLE(args[0]), NULLABLE(args[1]), NULLABLE(args[2]));
    PyObject *result = PyObject_CallNoArgs(args[3]);
    PyErr_SetExcInfo(type, value, traceback);
    return result;
}

static PyObject *
display(ARGS)
{
    NEED(1)
    PyErr_DisplayException(args[0]);
    return answer_int(0);
}

static PyObject *
get_args(ARGS)
{
    NEED(1)
    return answer_object(PyException_GetArgs(args[0]));
}

static PyObject *
set_args(ARGS)
{
    NEED(2)
    PyException_SetArgs(args[0], args[1]);
    return answer_int(0);
}

/* Both while a ValueError is raised, which must survive. */
static PyObject *
args_while_raised(ARGS)
{
    NEED(2)
    PyErr_SetString(PyExc_ValueError, "survives");
    PyException_SetArgs(args[0], args[1]);
    PyObject *got = PyException_GetArgs(args[0]);
    if (got == NULL) {
        return broken("no arguments");
    }
    Py_DECREF(got);
    return NULL;
}

static PyObject *
interrupt(ARGS)
{
    NEED(1)
    int code = PyErr_SetInterruptEx((int)PyLong_AsLong(args[0]));
    if (PyErr_Occurred()) {
        return NULL;
    }
    return PyLong_FromLong(code);
}

static PyObject *
check_signals(ARGS)
{
    (void)args;
    NEED(0)
    return answer_int(PyErr_CheckSignals());
}

static PyMethodDef methods[] = {
    METHOD(raised_nothing),
    METHOD(raised_string),
    METHOD(raised_none),
    METHOD(raised_object),
    METHOD(raised_restore),
    METHOD(raised_call),
    METHOD(set_raised),
    METHOD(set_raised_over),
    METHOD(set_raised_null),
    METHOD(set_aside),
    METHOD(fetch_nothing),
    METHOD(fetch_string),
    METHOD(fetch_none),
    METHOD(fetch_object),
    METHOD(fetch_restored),
    METHOD(fetch_call),
    METHOD(fetch_and_restore),
    METHOD(handled),
    METHOD(with_handled),
    METHOD(exc_info),
    METHOD(with_exc_info),
    METHOD(display),
    METHOD(get_args),
    METHOD(set_args),
    METHOD(args_while_raised),
    METHOD(interrupt),
    METHOD(check_signals),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_errors, methods)
