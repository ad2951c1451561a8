/* conform: modes=abiding,fat,fallback,opaque,unknown */
/* The characters of strings by CPython's macros that the Limited API leaves
 * out, by views, and strings made of characters. */
#include "shim_test.h"

/* (kind, length, highest, is ASCII, characters) by the macros; a second look
 * at the length checks that nothing was changed. */
static PyObject *
by_macros(ARGS)
{
    NEED(1)
    PyObject *s = args[0], *all = PyList_New(0);
    if (PyUnicode_READY(s) < 0) {
        return NULL;
    }
    for (Py_ssize_t i = 0; all != NULL && i < PyUnicode_GET_LENGTH(s); i++) {
        PyObject *character = PyLong_FromUInt32(PyUnicode_READ_CHAR(s, i));
        if (character == NULL || PyList_Append(all, character) < 0) {
            Py_CLEAR(all);
        }
        Py_XDECREF(character);
    }
    if (all == NULL || PyErr_Occurred()) {
        return broken("an exception");
    }
    return Py_BuildValue("inIiN", PyUnicode_KIND(s), PyUnicode_GET_LENGTH(s),
                         PyUnicode_MAX_CHAR_VALUE(s), (int)PyUnicode_IS_ASCII(s),
                         all);
}

/* (kind, length, characters, the one behind them, owned references) */
static PyObject *
by_view(ARGS)
{
    NEED(1)
    Abiding_UnicodeView view;
    PyObject *s = NULLABLE(args[0]);
    if (Abiding_UnicodeView_Begin(&view, s) < 0) {
        Abiding_UnicodeView_Release(&view);
        return view.data == NULL && view.length == 0 ? answer_object(NULL)
               : broken("an error, but a view");
    }
    PyObject *all = PyList_New(0);
    for (Py_ssize_t i = 0; all != NULL && i < view.length; i++) {
        PyObject *character =
            PyLong_FromUInt32(PyUnicode_READ(view.kind, view.data, i));
        if (character == NULL || PyList_Append(all, character) < 0) {
            Py_CLEAR(all);
        }
        Py_XDECREF(character);
    }
    Py_UCS4 behind = PyUnicode_READ(view.kind, view.data, view.length);
    int kind = view.kind;
    Py_ssize_t length = view.length;
    Abiding_UnicodeView_Release(&view);
    Abiding_UnicodeView_Release(&view);
    return Py_BuildValue("inNI", kind, length, all, behind);
}

/* A view keeps its string: drops the list's reference before it reads. */
static PyObject *
keep(ARGS)
{
    NEED(1)
    Abiding_UnicodeView view;
    if (Abiding_UnicodeView_Begin(&view, PyList_GetItem(args[0], 0)) < 0
        || PyList_SetSlice(args[0], 0, 1, NULL) < 0)
    {
        return NULL;
    }
    PyObject *copy =
        PyUnicode_FromKindAndData(view.kind, view.data, view.length);
    Abiding_UnicodeView_Release(&view);
    return copy;
}

/* Is there a copy, so that the test knows which way it went? */
static PyObject *
copies(ARGS)
{
    NEED(1)
    Abiding_UnicodeView view;
    if (Abiding_UnicodeView_Begin(&view, args[0]) < 0) {
        return NULL;
    }
    int copied = view.copy != NULL;
    Abiding_UnicodeView_Release(&view);
    return PyBool_FromLong(copied);
}

static PyObject *
utf8(ARGS)
{
    NEED(1)
    const char *found = PyUnicode_AsUTF8(args[0]);
    return found == NULL ? answer_object(NULL) : PyBytes_FromString(found);
}

/* build(length, maxchar, characters): through a builder. */
static PyObject *
build(ARGS)
{
    NEED(3)
    Abiding_UnicodeBuilder builder;
    unsigned long highest = PyLong_AsUnsignedLong(args[1]);
    if (Abiding_UnicodeBuilder_Begin(&builder, PyLong_AsSsize_t(args[0]),
                                     (Py_UCS4)highest) < 0)
    {
        Abiding_UnicodeBuilder_Discard(&builder);
        return builder.data == NULL ? answer_object(NULL)
               : broken("an error, but a builder");
    }
    for (Py_ssize_t i = 0; i < builder.length; i++) {
        PyUnicode_WRITE(builder.kind, builder.data, i,
                        (Py_UCS4)PyLong_AsUnsignedLong(PyList_GetItem(args[2], i)));
    }
    if (PyErr_Occurred()) {
        Abiding_UnicodeBuilder_Discard(&builder);
        Abiding_UnicodeBuilder_Discard(&builder);
        return NULL;
    }
    return answer_object(Abiding_UnicodeBuilder_Finish(&builder));
}

/* create(size, maxchar, characters): by PyUnicode_New and WriteChar. */
static PyObject *
create(ARGS)
{
    NEED(3)
    unsigned long highest = PyLong_AsUnsignedLong(args[1]);
    Py_ssize_t size = PyLong_AsSsize_t(args[0]);
    PyObject *made = PyUnicode_New(size, (Py_UCS4)highest);
    for (Py_ssize_t i = 0; made != NULL && i < size; i++) {
        Py_UCS4 character =
            (Py_UCS4)PyLong_AsUnsignedLong(PyList_GetItem(args[2], i));
        if (PyUnicode_WriteChar(made, i, character) < 0) {
            Py_CLEAR(made);
        }
    }
    return answer_object(made);
}

static PyObject *
from_data(ARGS)
{
    NEED(3)
    return answer_object(PyUnicode_FromKindAndData(
        (int)PyLong_AsLong(args[0]), PyBytes_AS_STRING(args[1]),
        PyLong_AsSsize_t(args[2])));
}

static PyMethodDef methods[] = {
    METHOD(by_macros), METHOD(by_view), METHOD(keep), METHOD(copies),
    METHOD(utf8), METHOD(build), METHOD(create), METHOD(from_data),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_chars, methods)
