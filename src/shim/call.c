/* Calls: with arguments built from a format (overridden below 3.14), by the
 * vectorcall protocol (3.9, 3.10; PyVectorcall_NARGS below 3.12). */
#include "bind.h"

#include <string.h>

/* With a format. */

static PyObject *
call_null(void)
{
    if (!PyErr_Occurred()) {
        PyErr_SetString(PyExc_SystemError, "null argument to internal routine");
    }
    return NULL;
}

/* One unit that gives a tuple is the tuple of all arguments. */
static PyObject *
call_format(PyObject *callable, const char *format, va_list vargs)
{
    if (format == NULL || format[strspn(format, "#&,: \t")] == '\0') {
        return PyObject_CallNoArgs(callable);
    }
    PyObject *built = Py_VaBuildValue(format, vargs);
    if (built == NULL) {
        return NULL;
    }
    PyObject *result = PyTuple_Check(built) ? PyObject_Call(callable, built, NULL)
                                            : PyObject_Vectorcall(callable, &built, 1, NULL);
    Py_DECREF(built);
    return result;
}

ABIDING_HIDDEN PyObject *
PyObject_CallFunction(PyObject *callable, const char *format, ...)
{
    if (callable == NULL) {
        return call_null();
    }
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = call_format(callable, format, arguments);
    va_end(arguments);
    return result;
}

ABIDING_HIDDEN PyObject *
PyObject_CallMethod(PyObject *obj, const char *name, const char *format, ...)
{
    if (obj == NULL || name == NULL) {
        return call_null();
    }
    PyObject *callable = PyObject_GetAttrString(obj, name);
    if (callable == NULL) {
        return NULL;
    }
    PyObject *result = NULL;
    if (!PyCallable_Check(callable)) {
        PyErr_Format(PyExc_TypeError, "attribute of type '%.200T' is not callable", callable);
    }
    else {
        va_list arguments;
        va_start(arguments, format);
        result = call_format(callable, format, arguments);
        va_end(arguments);
    }
    Py_DECREF(callable);
    return result;
}

/* Vectorcall. */

ABD_BIND_PyVectorcall_NARGS

static Py_ssize_t
old_PyVectorcall_NARGS(size_t nargsf)
{
    return (Py_ssize_t)(nargsf & ~PY_VECTORCALL_ARGUMENTS_OFFSET);
}

/* Not in the Limited API, but in every host below 3.15: the whole protocol,
 * with the keywords in a dictionary. */
ABD_ORIGINAL(PyObject *, PyObject_VectorcallDict,
             (PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *keywords),
             (callable, args, nargsf, keywords))

ABD_BIND_PyObject_Vectorcall

static PyObject *
old_PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf,
                        PyObject *kwnames)
{
    Py_ssize_t count = kwnames != NULL ? PyTuple_Size(kwnames) : 0;
    if (count <= 0) {
        return count < 0 ? NULL : host_PyObject_VectorcallDict(callable, args, nargsf, NULL);
    }
    PyObject *keywords = PyDict_New();
    if (keywords == NULL) {
        return NULL;
    }
    Py_ssize_t positional = PyVectorcall_NARGS(nargsf);
    for (Py_ssize_t i = 0; i < count; i++) {
        if (PyDict_SetItem(keywords, PyTuple_GetItem(kwnames, i), args[positional + i]) < 0) {
            Py_DECREF(keywords);
            return NULL;
        }
    }
    PyObject *result = host_PyObject_VectorcallDict(callable, args, nargsf, keywords);
    Py_DECREF(keywords);
    return result;
}
