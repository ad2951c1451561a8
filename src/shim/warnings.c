/* Warnings and output with a format: the text is made by
 * PyUnicode_FromFormatV(), the host's function gets it whole (below 3.14 its
 * own formatter is not 3.15's; a variable argument list cannot be passed on,
 * so newer hosts are called the same way). */
#include "bind.h"

typedef int (*warn_type)(PyObject *, Py_ssize_t, const char *, ...);
typedef void (*print_type)(const char *, ...);

ABIDING_HIDDEN int
PyErr_WarnFormat(PyObject *category, Py_ssize_t stack_level, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *text = PyUnicode_FromFormatV(format, arguments);
    va_end(arguments);
    if (text == NULL) {
        return -1;
    }
    warn_type warn = (warn_type)abd_bind_original("PyErr_WarnFormat");
    int code = warn(category, stack_level, "%U", text);
    Py_DECREF(text);
    return code;
}

ABIDING_HIDDEN int
PyErr_ResourceWarning(PyObject *source, Py_ssize_t stack_level, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *text = PyUnicode_FromFormatV(format, arguments);
    va_end(arguments);
    if (text == NULL) {
        return -1;
    }
    warn_type warn = (warn_type)abd_bind_original("PyErr_ResourceWarning");
    int code = warn(source, stack_level, "%U", text);
    Py_DECREF(text);
    return code;
}

/* Neither errors nor what is raised already may change. */
static void
warnings_print(const char *function, const char *format, va_list arguments)
{
    PyObject *pending = PyErr_GetRaisedException();
    PyObject *text = PyUnicode_FromFormatV(format, arguments);
    if (text != NULL) {
        print_type print = (print_type)abd_bind_original(function);
        print("%U", text);
        Py_DECREF(text);
    }
    PyErr_SetRaisedException(pending);
}

ABIDING_HIDDEN void
PySys_FormatStdout(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    warnings_print("PySys_FormatStdout", format, arguments);
    va_end(arguments);
}

ABIDING_HIDDEN void
PySys_FormatStderr(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    warnings_print("PySys_FormatStderr", format, arguments);
    va_end(arguments);
}
