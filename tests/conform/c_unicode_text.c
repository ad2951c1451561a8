/* Strings: putting together, taking apart, finding, comparing. */
#include "calls.h"

static PyObject *
append(PyObject *left, PyObject *right)
{
    PyObject *place = Py_XNewRef(left);
    PyUnicode_Append(&place, right);
    return place;
}

static PyObject *
append_and_del(PyObject *left, PyObject *right)
{
    PyObject *place = Py_XNewRef(left);
    PyUnicode_AppendAndDel(&place, Py_XNewRef(right));
    return place;
}

/* `part` again and again, to a value that nobody else has. */
static PyObject *
append_often(PyObject *part, Py_ssize_t times)
{
    PyObject *place = PyUnicode_FromString("");
    while (place != NULL && times-- > 0) {
        PyUnicode_Append(&place, part);
    }
    return place;
}

static PyObject *
splitlines(PyObject *string, Py_ssize_t keepends)
{
    return PyUnicode_Splitlines(string, (int)keepends);
}

static PyObject *
translate(ARGS)
{
    NEED(3)
    return answer_object(PyUnicode_Translate(args[0], args[1], text(args[2])));
}

/* tailmatch, find(str, part, start, end, direction): -2 is an error. */
static PyObject *
tailmatch(ARGS)
{
    NEED(5)
    SIZE_ARG(start, 2)
    SIZE_ARG(end, 3)
    SIZE_ARG(direction, 4)
    return answer_size(PyUnicode_Tailmatch(args[0], args[1], start, end, (int)direction));
}

static PyObject *
answer_place(Py_ssize_t place)
{
    if (place == -2) {
        return PyErr_Occurred() ? NULL : broken("error without an exception");
    }
    return PyErr_Occurred() ? broken("exception without an error")
                            : PyLong_FromSsize_t(place);
}

static PyObject *
find(ARGS)
{
    NEED(5)
    SIZE_ARG(start, 2)
    SIZE_ARG(end, 3)
    SIZE_ARG(direction, 4)
    return answer_place(PyUnicode_Find(args[0], args[1], start, end, (int)direction));
}

static PyObject *
find_char(ARGS)
{
    NEED(5)
    SIZE_ARG(character, 1)
    SIZE_ARG(start, 2)
    SIZE_ARG(end, 3)
    SIZE_ARG(direction, 4)
    return answer_place(PyUnicode_FindChar(args[0], (Py_UCS4)character, start, end,
                                           (int)direction));
}

static PyObject *
count(ARGS)
{
    NEED(4)
    SIZE_ARG(start, 2)
    SIZE_ARG(end, 3)
    return answer_size(PyUnicode_Count(args[0], args[1], start, end));
}

static PyObject *
replace(ARGS)
{
    NEED(4)
    SIZE_ARG(maximum, 3)
    return answer_object(PyUnicode_Replace(args[0], args[1], args[2], maximum));
}

/* -1 is a value too. */
static PyObject *
compare(PyObject *left, PyObject *right)
{
    int order = PyUnicode_Compare(left, right);
    if (PyErr_Occurred()) {
        return order == -1 ? NULL : broken("an error that is not -1");
    }
    return PyLong_FromLong(order);
}

static PyObject *
compare_with_ascii(ARGS)
{
    NEED(2)
    int order = PyUnicode_CompareWithASCIIString(args[0], text(args[1]));
    return PyErr_Occurred() ? broken("an exception")
                            : PyLong_FromLong((order > 0) - (order < 0));
}

static PyObject *
rich_compare(ARGS)
{
    NEED(3)
    SIZE_ARG(op, 2)
    return answer_object(PyUnicode_RichCompare(args[0], args[1], (int)op));
}

#define O_OON(F)                                                              \
    CALL(F, 3, SIZE_ARG(n, 2), answer_object(F(OBJECT_ARG(0), OBJECT_ARG(1), n)))

#define FUNCTIONS(X)                                                          \
    X(O_OO, PyUnicode_Concat)                                                 \
    X(O_OO, append)                                                           \
    X(O_OO, append_and_del)                                                   \
    X(O_ON, append_often)                                                     \
    X(O_OON, PyUnicode_Split)                                                 \
    X(O_OON, PyUnicode_RSplit)                                                \
    X(O_ON, splitlines)                                                       \
    X(O_OO, PyUnicode_Partition)                                              \
    X(O_OO, PyUnicode_RPartition)                                             \
    X(O_OO, PyUnicode_Join)                                                   \
    X(O_OO, compare)                                                          \
    X(O_OO, PyUnicode_Format)                                                 \
    X(I_OO, PyUnicode_Contains)                                               \
    X(I_O, PyUnicode_IsIdentifier)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(translate),
    METHOD(tailmatch),
    METHOD(find),
    METHOD(find_char),
    METHOD(count),
    METHOD(replace),
    METHOD(compare_with_ascii),
    METHOD(rich_compare),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_unicode_text, methods)
