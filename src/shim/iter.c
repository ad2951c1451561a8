/* Iterators: the next item with an answer of its own (below 3.14), send() and
 * asynchronous iterators (3.9). */
#include "bind.h"
#include "type.h"

ABD_BIND_PyIter_NextItem

static int
old_PyIter_NextItem(PyObject *iter, PyObject **item)
{
    *item = NULL;
    if (PyType_GetSlot(Py_TYPE(iter), Py_tp_iternext) == NULL) {
        PyErr_Format(PyExc_TypeError, "expected an iterator, got '%T'", iter);
        return -1;
    }
    *item = PyIter_Next(iter);
    if (*item != NULL) {
        return 1;
    }
    return PyErr_Occurred() ? -1 : 0;
}

/* The value that a finished generator returned: takes it from StopIteration,
 * None where a C iterator ended with no exception.  0, or -1 for any other
 * exception. */
static int
iter_take_result(PyObject **result)
{
    if (!PyErr_Occurred()) {
        *result = Py_NewRef(Py_None);
        return 0;
    }
    if (!PyErr_ExceptionMatches(PyExc_StopIteration)) {
        return -1;
    }
    PyObject *stop = PyErr_GetRaisedException();
    *result = PyObject_GetAttrString(stop, "value");
    Py_DECREF(stop);
    return *result != NULL ? 0 : -1;
}

ABD_BIND_PyIter_Send

static PySendResult
old_PyIter_Send(PyObject *iter, PyObject *arg, PyObject **result)
{
    PyTypeObject *type = Py_TYPE(iter);
    abd_sendfunc send = (abd_sendfunc)(abd_fn)PyType_GetSlot(type, Py_am_send);
    if (send != NULL) {
        return send(iter, arg, result);
    }
    if (Py_IsNone(arg) && PyIter_Check(iter)) {
        iternextfunc next = (iternextfunc)(abd_fn)PyType_GetSlot(type, Py_tp_iternext);
        *result = next(iter);
    }
    else {
        *result = PyObject_CallMethod(iter, "send", "(O)", arg);
    }
    if (*result != NULL) {
        return PYGEN_NEXT;
    }
    return iter_take_result(result) == 0 ? PYGEN_RETURN : PYGEN_ERROR;
}

ABD_BIND_PyAIter_Check

/* A host stores its own function where a class says `__anext__ = None`. */
static int
old_PyAIter_Check(PyObject *obj)
{
    abd_fn next = (abd_fn)PyType_GetSlot(Py_TYPE(obj), Py_am_anext);
    return next != NULL && next != abd_load_function("_PyObject_NextNotImplemented");
}

ABD_BIND_PyObject_GetAIter

static PyObject *
old_PyObject_GetAIter(PyObject *obj)
{
    unaryfunc get = (unaryfunc)(abd_fn)PyType_GetSlot(Py_TYPE(obj), Py_am_aiter);
    if (get == NULL) {
        PyErr_Format(PyExc_TypeError, "'%T' object is not an async iterable", obj);
        return NULL;
    }
    PyObject *iter = get(obj);
    if (iter != NULL && !PyAIter_Check(iter)) {
        PyErr_Format(PyExc_TypeError, "%T.__aiter__() must return an async "
                                      "iterator, not %T", obj, iter);
        Py_CLEAR(iter);
    }
    return iter;
}
