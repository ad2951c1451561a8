/* Integers from and to doubles and text. */
#include "calls.h"

#include <errno.h>

/* A double is its eight bytes here, so that no other conversion takes part. */
static PyObject *
from_double(ARGS)
{
    NEED(1)
    double value;
    memcpy(&value, PyBytes_AsString(args[0]), sizeof(value));
    return answer_object(PyLong_FromDouble(value));
}

static PyObject *
as_double(ARGS)
{
    NEED(1)
    double value = PyLong_AsDouble(OBJECT_ARG(0));
    if (PyErr_Occurred()) {
        return value == -1.0 ? NULL : broken("an error that is not -1");
    }
    return PyBytes_FromStringAndSize((const char *)&value, sizeof(value));
}

static PyObject *
info(ARGS)
{
    (void)args;
    NEED(0)
    return answer_object(PyLong_GetInfo());
}

/* from_string(text, base, with an end) -> (int or exception, where the end is or None) */
static PyObject *
from_string(ARGS)
{
    NEED(3)
    TEXT_ARG(string, 0)
    SIZE_ARG(base, 1)
    char *end = NULL;
    PyObject *made = PyLong_FromString(string, PyObject_IsTrue(args[2]) ? &end : NULL,
                                       (int)base);
    if (made == NULL) {
        if (!PyErr_Occurred()) {
            return answer_object(NULL);
        }
        made = PyErr_GetRaisedException();
    }
    else if (PyErr_Occurred()) {
        return answer_object(made);
    }
    return end == NULL ? Py_BuildValue("(NO)", made, Py_None)
                       : Py_BuildValue("(Nn)", made, (Py_ssize_t)(end - string));
}

/* NAME(text, base, with an end) -> (value, where the end is or None, out of range) */
#define PARSER(NAME, TYPE, FUNCTION, FORMAT)                                  \
    static PyObject *                                                         \
    NAME(ARGS)                                                                \
    {                                                                         \
        NEED(3)                                                               \
        TEXT_ARG(string, 0)                                                   \
        SIZE_ARG(base, 1)                                                     \
        char *end = NULL;                                                     \
        errno = 0;                                                            \
        TYPE value = FUNCTION(string, PyObject_IsTrue(args[2]) ? &end : NULL, \
                              (int)base);                                     \
        int range_error = errno == ERANGE;                                    \
        PyObject *place = end == NULL ? Py_NewRef(Py_None)                    \
                                      : PyLong_FromSsize_t(end - string);     \
        return answer_object(Py_BuildValue("(" FORMAT "Ni)", value, place,    \
                                           range_error));                     \
    }

PARSER(strtoul_, unsigned long, PyOS_strtoul, "k")
PARSER(strtol_, long, PyOS_strtol, "l")

static PyMethodDef methods[] = {
    METHOD(from_double),
    METHOD(as_double),
    METHOD(info),
    METHOD(from_string),
    METHOD(strtoul_),
    METHOD(strtol_),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_long_text, methods)
