/* Iterators: the next item, sending, asynchronous iterators. */
#include "shim_test.h"

static PyObject *
next_item(ARGS)
{
    NEED(1)
    PyObject *item = UNSET;
    int code = PyIter_NextItem(args[0], &item);
    return answer_pair(code, item);
}

/* (PYGEN_..., object); PYGEN_ERROR is the exception. */
static PyObject *
send(ARGS)
{
    NEED(2)
    PyObject *result = UNSET;
    PySendResult code = PyIter_Send(args[0], args[1], &result);
    if (code != PYGEN_ERROR && result == NULL) {
        return broken("no error, but no object");
    }
    return answer_pair((int)code, result);
}

static PyObject *
aiter_check(ARGS)
{
    NEED(1)
    return answer_int(PyAIter_Check(args[0]));
}

static PyObject *
get_aiter(ARGS)
{
    NEED(1)
    return answer_object(PyObject_GetAIter(args[0]));
}

/* A type with am_send: yields what is sent, doubled in a list; returns an int,
 * fails on a str. */
static PySendResult
sender_send(PyObject *Py_UNUSED(self), PyObject *arg, PyObject **result)
{
    if (PyUnicode_Check(arg)) {
        *result = NULL;
        PyErr_SetObject(PyExc_LookupError, arg);
        return PYGEN_ERROR;
    }
    if (PyLong_Check(arg)) {
        *result = Py_NewRef(arg);
        return PYGEN_RETURN;
    }
    *result = PyList_New(2);
    if (*result == NULL) {
        return PYGEN_ERROR;
    }
    PyList_SetItem(*result, 0, Py_NewRef(arg));
    PyList_SetItem(*result, 1, Py_NewRef(arg));
    return PYGEN_NEXT;
}

static PyType_Slot sender_slots[] = {
    {Py_am_send, (void *)sender_send},
    {0, NULL}
};

static PyType_Spec sender_spec = {
    "c_iter.Sender", 0, 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, sender_slots
};

/* An iterator in C that ends without an exception, as many do. */
static PyObject *
ended_next(PyObject *Py_UNUSED(self))
{
    return NULL;
}

static PyType_Slot ended_slots[] = {
    {Py_tp_iter, (void *)PyObject_SelfIter},
    {Py_tp_iternext, (void *)ended_next},
    {0, NULL}
};

static PyType_Spec ended_spec = {
    "c_iter.Ended", 0, 0, Py_TPFLAGS_DEFAULT, ended_slots
};

static PyObject *
make_sender(ARGS)
{
    (void)args;
    NEED(0)
    return PyType_FromSpec(&sender_spec);
}

static PyObject *
make_ended(ARGS)
{
    (void)args;
    NEED(0)
    return PyType_FromSpec(&ended_spec);
}

static PyMethodDef methods[] = {
    METHOD(next_item),
    METHOD(send),
    METHOD(aiter_check),
    METHOD(get_aiter),
    METHOD(make_sender),
    METHOD(make_ended),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_iter, methods)
