/* Text from a format, and who makes such text: errors, warnings, output.
 *
 * Each call passes one value of the type in the function's name, then the int
 * 77, so that a test can see whether the arguments after it are found. */
#include "shim_test.h"

#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

#define FORMAT_NUMBER(NAME, TYPE, TAKE)                                       \
    static PyObject *                                                         \
    NAME(ARGS)                                                                \
    {                                                                         \
        NEED(2)                                                               \
        TYPE value = (TYPE)TAKE(args[1]);                                     \
        if (PyErr_Occurred()) {                                               \
            return NULL;                                                      \
        }                                                                     \
        return answer_object(PyUnicode_FromFormat(text(args[0]), value, 77)); \
    }

FORMAT_NUMBER(an_int, int, PyLong_AsLong)
FORMAT_NUMBER(an_unsigned_int, unsigned int, PyLong_AsUnsignedLong)
FORMAT_NUMBER(a_long, long, PyLong_AsLong)
FORMAT_NUMBER(an_unsigned_long, unsigned long, PyLong_AsUnsignedLong)
FORMAT_NUMBER(a_long_long, long long, PyLong_AsLongLong)
FORMAT_NUMBER(an_unsigned_long_long, unsigned long long, PyLong_AsUnsignedLongLong)
FORMAT_NUMBER(an_intmax, intmax_t, PyLong_AsLongLong)
FORMAT_NUMBER(a_uintmax, uintmax_t, PyLong_AsUnsignedLongLong)
FORMAT_NUMBER(a_ssize, Py_ssize_t, PyLong_AsSsize_t)
FORMAT_NUMBER(a_size, size_t, PyLong_AsSize_t)
FORMAT_NUMBER(a_ptrdiff, ptrdiff_t, PyLong_AsSsize_t)
FORMAT_NUMBER(a_pointer, const void *, (uintptr_t)PyLong_AsSize_t)

static PyObject *
nothing(ARGS)
{
    NEED(1)
    return answer_object(PyUnicode_FromFormat(text(args[0])));
}

static PyObject *
a_string(ARGS)
{
    NEED(2)
    return answer_object(PyUnicode_FromFormat(text(args[0]), text(args[1]), 77));
}

static PyObject *
an_object(ARGS)
{
    NEED(2)
    return answer_object(PyUnicode_FromFormat(text(args[0]), args[1], 77));
}

static PyObject *
a_wide_string(ARGS)
{
    NEED(2)
    wchar_t *wide = PyUnicode_AsWideCharString(args[1], NULL);
    if (wide == NULL) {
        return NULL;
    }
    PyObject *result = PyUnicode_FromFormat(text(args[0]), wide, 77);
    PyMem_Free(wide);
    return answer_object(result);
}

/* %V: an object or NULL, a string. */
static PyObject *
object_or_string(ARGS)
{
    NEED(3)
    return answer_object(PyUnicode_FromFormat(text(args[0]), NULLABLE(args[1]),
                                              text(args[2]), 77));
}

static PyObject *
object_or_wide_string(ARGS)
{
    NEED(3)
    wchar_t *wide = PyUnicode_AsWideCharString(args[2], NULL);
    if (wide == NULL) {
        return NULL;
    }
    PyObject *result = PyUnicode_FromFormat(text(args[0]), NULLABLE(args[1]), wide, 77);
    PyMem_Free(wide);
    return answer_object(result);
}

/* With one or two asterisks before the value. */
static PyObject *
star_int(ARGS)
{
    NEED(3)
    return answer_object(PyUnicode_FromFormat(text(args[0]), (int)PyLong_AsLong(args[1]),
                                              (int)PyLong_AsLong(args[2]), 77));
}

static PyObject *
star_star_int(ARGS)
{
    NEED(4)
    return answer_object(PyUnicode_FromFormat(text(args[0]), (int)PyLong_AsLong(args[1]),
                                              (int)PyLong_AsLong(args[2]),
                                              (int)PyLong_AsLong(args[3]), 77));
}

static PyObject *
star_string(ARGS)
{
    NEED(3)
    return answer_object(PyUnicode_FromFormat(text(args[0]), (int)PyLong_AsLong(args[1]),
                                              text(args[2]), 77));
}

static PyObject *
star_star_object(ARGS)
{
    NEED(4)
    return answer_object(PyUnicode_FromFormat(text(args[0]), (int)PyLong_AsLong(args[1]),
                                              (int)PyLong_AsLong(args[2]), args[3], 77));
}

/* More arguments than fit into registers, of every class but double. */
static PyObject *
many(ARGS)
{
    NEED(2)
    return answer_object(PyUnicode_FromFormat(
        "%d %s %ld %U %lld %c %zd %S %x %R %p %T %i %A %u %N %05d %-4d| %%",
        1, "two", 3L, args[0], 5LL, '6', (Py_ssize_t)7, args[1], 8, args[1],
        (void *)(uintptr_t)9, args[1], 10, args[0], 11u, Py_TYPE(args[1]), -12, 13));
}

static PyObject *
through_va_list(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyUnicode_FromFormatV(format, arguments);
    va_end(arguments);
    return result;
}

static PyObject *
from_va_list(ARGS)
{
    NEED(2)
    return answer_object(through_va_list(text(args[0]), args[1], 77));
}

static PyObject *
error(ARGS)
{
    NEED(3)
    return PyErr_Format(args[0], text(args[1]), args[2], 77);
}

static PyObject *
error_through_va_list(PyObject *exception, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyErr_FormatV(exception, format, arguments);
    va_end(arguments);
    return result;
}

static PyObject *
error_va_list(ARGS)
{
    NEED(3)
    return error_through_va_list(args[0], text(args[1]), args[2], 77);
}

/* Over another exception. */
static PyObject *
error_over(ARGS)
{
    NEED(3)
    PyErr_SetString(PyExc_KeyError, "before");
    return PyErr_Format(args[0], text(args[1]), args[2], 77);
}

static PyObject *
warn(ARGS)
{
    NEED(4)
    return answer_int(PyErr_WarnFormat(NULLABLE(args[0]), PyLong_AsSsize_t(args[1]),
                                       text(args[2]), args[3], 77));
}

static PyObject *
warn_resource(ARGS)
{
    NEED(4)
    return answer_int(PyErr_ResourceWarning(NULLABLE(args[0]), PyLong_AsSsize_t(args[1]),
                                            text(args[2]), args[3], 77));
}

static PyObject *
print_out(ARGS)
{
    NEED(2)
    PySys_FormatStdout(text(args[0]), args[1], 77);
    return answer_int(0);
}

static PyObject *
print_err(ARGS)
{
    NEED(2)
    PySys_FormatStderr(text(args[0]), args[1], 77);
    return answer_int(0);
}

/* While an exception is raised, which must survive. */
static PyObject *
print_while_raised(ARGS)
{
    NEED(2)
    PyErr_SetString(PyExc_KeyError, "survives");
    PySys_FormatStdout(text(args[0]), args[1], 77);
    PySys_FormatStderr(text(args[0]), args[1], 77);
    return NULL;
}

static PyMethodDef methods[] = {
    METHOD(an_int),
    METHOD(an_unsigned_int),
    METHOD(a_long),
    METHOD(an_unsigned_long),
    METHOD(a_long_long),
    METHOD(an_unsigned_long_long),
    METHOD(an_intmax),
    METHOD(a_uintmax),
    METHOD(a_ssize),
    METHOD(a_size),
    METHOD(a_ptrdiff),
    METHOD(a_pointer),
    METHOD(nothing),
    METHOD(a_string),
    METHOD(an_object),
    METHOD(a_wide_string),
    METHOD(object_or_string),
    METHOD(object_or_wide_string),
    METHOD(star_int),
    METHOD(star_star_int),
    METHOD(star_string),
    METHOD(star_star_object),
    METHOD(many),
    METHOD(from_va_list),
    METHOD(error),
    METHOD(error_va_list),
    METHOD(error_over),
    METHOD(warn),
    METHOD(warn_resource),
    METHOD(print_out),
    METHOD(print_err),
    METHOD(print_while_raised),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_format, methods)
