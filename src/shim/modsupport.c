/* Parsing arguments and building values (overridden below 3.13 and 3.14).
 *
 * From 3.13 on '#' always means Py_ssize_t.  Before, the host's functions
 * with "SizeT" in their names take it so, which every host has; the others
 * read an int (3.9) or refuse.  For building, hosts below 3.14 besides lack
 * 'p' and trip over a space before a closing parenthesis: that is done here. */
#include "bind.h"

#include <string.h>
#include <wchar.h>

/* Parsing. */

ABD_ORIGINAL(int, _PyArg_VaParse_SizeT,
             (PyObject *args, const char *format, va_list vargs),
             (args, format, vargs))
ABD_ORIGINAL(int, _PyArg_VaParseTupleAndKeywords_SizeT,
             (PyObject *args, PyObject *kw, const char *format, char *const *keywords,
              va_list vargs),
             (args, kw, format, keywords, vargs))

ABD_BIND_PyArg_VaParse

static int
old_PyArg_VaParse(PyObject *args, const char *format, va_list vargs)
{
    return host__PyArg_VaParse_SizeT(args, format, vargs);
}

ABIDING_HIDDEN int
(PyArg_ParseTuple)(PyObject *args, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int code = PyArg_VaParse(args, format, arguments);
    va_end(arguments);
    return code;
}

ABD_BIND_PyArg_VaParseTupleAndKeywords

static int
old_PyArg_VaParseTupleAndKeywords(PyObject *args, PyObject *kw, const char *format,
                                  char *const *keywords, va_list vargs)
{
    return host__PyArg_VaParseTupleAndKeywords_SizeT(args, kw, format, keywords, vargs);
}

ABIDING_HIDDEN int
(PyArg_ParseTupleAndKeywords)(PyObject *args, PyObject *kw, const char *format,
                            char *const *keywords, ...)
{
    va_list arguments;
    va_start(arguments, keywords);
    int code = PyArg_VaParseTupleAndKeywords(args, kw, format, keywords, arguments);
    va_end(arguments);
    return code;
}

/* How many pointers the caller passed for a format of PyArg_Parse(). */
static size_t
parse_count(const char *format)
{
    size_t count = 0;
    for (; *format != '\0' && *format != ':' && *format != ';'; format++) {
        if (strchr("()|$ \t", *format) != NULL || *format == '*') {
            continue;
        }
        /* "es" and "et" take an encoding besides; '#' a length, '!' a type,
         * '&' a converter: each counts one where it stands. */
        count++;
    }
    return count;
}

#define PARSE_MOST 64

/* No host has a form with a va_list, which would be needed to pass the
 * arguments on.  But all of them are pointers. */
ABIDING_HIDDEN int
(PyArg_Parse)(PyObject *args, const char *format, ...)
{
    typedef int (*parse_type)(PyObject *, const char *, ...);
    parse_type parse = (parse_type)abd_bind_original(
        abd_host_below(ABD_PY(3, 13)) ? "_PyArg_Parse_SizeT" : "PyArg_Parse");

    va_list arguments;
    va_start(arguments, format);
    void *p[PARSE_MOST] = {NULL};
    size_t count = parse_count(format);
    int code;
    if (count <= PARSE_MOST) {
        for (size_t i = 0; i < count; i++) {
            p[i] = va_arg(arguments, void *);
        }
        /* Surplus arguments do no harm. */
        code = count <= 8
            ? parse(args, format, p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7])
            : parse(args, format,
                    p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7],
                    p[8], p[9], p[10], p[11], p[12], p[13], p[14], p[15],
                    p[16], p[17], p[18], p[19], p[20], p[21], p[22], p[23],
                    p[24], p[25], p[26], p[27], p[28], p[29], p[30], p[31],
                    p[32], p[33], p[34], p[35], p[36], p[37], p[38], p[39],
                    p[40], p[41], p[42], p[43], p[44], p[45], p[46], p[47],
                    p[48], p[49], p[50], p[51], p[52], p[53], p[54], p[55],
                    p[56], p[57], p[58], p[59], p[60], p[61], p[62], p[63]);
    }
    else {
        /* As the one argument of a tuple: only error texts count differently. */
        PyObject *tuple = PyTuple_Pack(1, args);
        code = tuple != NULL && PyArg_VaParse(tuple, format, arguments);
        Py_XDECREF(tuple);
    }
    va_end(arguments);
    return code;
}

/* Building. */

struct build {
    const char *format;
    va_list arguments;
};

static PyObject *build_value(struct build *build);

/* The number of units up to `end` on this level, -1 with an exception. */
static Py_ssize_t
build_count(const char *format, char end)
{
    Py_ssize_t count = 0;
    int depth = 0;
    for (; depth > 0 || *format != end; format++) {
        if (*format == '\0') {
            PyErr_SetString(PyExc_SystemError, "unmatched paren in format");
            return -1;
        }
        if (strchr(")]}", *format) != NULL) {
            depth--;
        }
        else if (strchr("#&,: \t", *format) == NULL) {
            count += depth == 0;
            depth += strchr("([{", *format) != NULL;
        }
    }
    return count;
}

static void
build_skip(struct build *build)
{
    build->format += strspn(build->format, ":, \t");
}

/* The units up to `end`, in a tuple or list; moves behind `end`.  A failure is
 * reported after all of them have been built: 'N' gives references away that
 * somebody has to drop. */
static PyObject *
build_items(struct build *build, char end, PyObject *(*make)(Py_ssize_t),
            int (*set)(PyObject *, Py_ssize_t, PyObject *))
{
    Py_ssize_t count = build_count(build->format, end);
    if (count < 0) {
        return NULL;
    }
    PyObject *items = make(count);
    int failed = items == NULL;
    PyObject *raised = failed ? PyErr_GetRaisedException() : NULL;
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *item = build_value(build);
        if (item == NULL && !failed) {
            failed = 1;
            raised = PyErr_GetRaisedException();
        }
        else if (failed) {
            Py_XDECREF(item);
            PyErr_Clear();
        }
        else {
            set(items, i, item);
        }
    }
    build_skip(build);
    if (!failed && *build->format != end) {
        failed = 1;
        PyErr_SetString(PyExc_SystemError, "Unmatched paren in format");
        raised = PyErr_GetRaisedException();
    }
    if (*build->format == end && end != '\0') {
        build->format++;
    }
    if (failed) {
        Py_CLEAR(items);
        PyErr_SetRaisedException(raised);
    }
    return items;
}

static PyObject *
build_tuple(struct build *build, char end)
{
    return build_items(build, end, PyTuple_New, PyTuple_SetItem);
}

static PyObject *
build_dict(struct build *build)
{
    PyObject *items = build_tuple(build, '}');
    if (items == NULL) {
        return NULL;
    }
    Py_ssize_t count = PyTuple_Size(items);
    PyObject *dict = NULL;
    if (count % 2 != 0) {
        PyErr_SetString(PyExc_SystemError, "Bad dict format");
    }
    else {
        dict = PyDict_New();
    }
    for (Py_ssize_t i = 0; dict != NULL && i < count; i += 2) {
        if (PyDict_SetItem(dict, PyTuple_GetItem(items, i), PyTuple_GetItem(items, i + 1)) < 0) {
            Py_CLEAR(dict);
        }
    }
    Py_DECREF(items);
    return dict;
}

/* The length behind '#', or that of a text ended by a zero. */
static Py_ssize_t
build_take_length(struct build *build, size_t (*measure)(const void *), const void *text)
{
    Py_ssize_t length = -1;
    if (*build->format == '#') {
        build->format++;
        length = va_arg(build->arguments, Py_ssize_t);
    }
    return text != NULL && length < 0 ? (Py_ssize_t)measure(text) : length;
}

static size_t
build_measure(const void *text)
{
    return strlen(text);
}

static size_t
build_measure_wide(const void *text)
{
    return wcslen(text);
}

static PyObject *
build_string(struct build *build, PyObject *(*make)(const char *, Py_ssize_t))
{
    const char *text = va_arg(build->arguments, const char *);
    Py_ssize_t length = build_take_length(build, build_measure, text);
    return text != NULL ? make(text, length) : Py_NewRef(Py_None);
}

static PyObject *
build_wide(struct build *build)
{
    const wchar_t *text = va_arg(build->arguments, const wchar_t *);
    Py_ssize_t length = build_take_length(build, build_measure_wide, text);
    return text != NULL ? PyUnicode_FromWideChar(text, length) : Py_NewRef(Py_None);
}

static PyObject *
build_object(struct build *build, int steal)
{
    if (*build->format == '&') {
        typedef PyObject *(*converter)(void *);
        build->format++;
        converter convert = va_arg(build->arguments, converter);
        return convert(va_arg(build->arguments, void *));
    }
    PyObject *object = va_arg(build->arguments, PyObject *);
    if (object == NULL) {
        if (!PyErr_Occurred()) {
            PyErr_SetString(PyExc_SystemError, "NULL object passed to Py_BuildValue");
        }
        return NULL;
    }
    return steal ? object : Py_NewRef(object);
}

/* The next unit. */
static PyObject *
build_value(struct build *build)
{
    build_skip(build);
    char unit = *build->format;
    build->format += unit != '\0';
    switch (unit) {
        case '(':
            return build_tuple(build, ')');
        case '[':
            return build_items(build, ']', PyList_New, PyList_SetItem);
        case '{':
            return build_dict(build);
        case 'b': case 'B': case 'h': case 'i':
            return PyLong_FromLong(va_arg(build->arguments, int));
        case 'H': case 'I':
            return PyLong_FromUnsignedLong(va_arg(build->arguments, unsigned int));
        case 'n':
            return PyLong_FromSsize_t(va_arg(build->arguments, Py_ssize_t));
        case 'l':
            return PyLong_FromLong(va_arg(build->arguments, long));
        case 'k':
            return PyLong_FromUnsignedLong(va_arg(build->arguments, unsigned long));
        case 'L':
            return PyLong_FromLongLong(va_arg(build->arguments, long long));
        case 'K':
            return PyLong_FromUnsignedLongLong(va_arg(build->arguments, unsigned long long));
        case 'p':
            return PyBool_FromLong(va_arg(build->arguments, int));
        case 'f': case 'd':
            return PyFloat_FromDouble(va_arg(build->arguments, double));
        case 'D': {
            const double *parts = va_arg(build->arguments, const double *);
            return PyComplex_FromDoubles(parts[0], parts[1]);
        }
        case 'c': {
            char byte = (char)va_arg(build->arguments, int);
            return PyBytes_FromStringAndSize(&byte, 1);
        }
        case 'C':
            return PyUnicode_FromOrdinal(va_arg(build->arguments, int));
        case 's': case 'z': case 'U':
            return build_string(build, PyUnicode_FromStringAndSize);
        case 'y':
            return build_string(build, PyBytes_FromStringAndSize);
        case 'u':
            return build_wide(build);
        case 'N': case 'S': case 'O':
            return build_object(build, unit == 'N');
        default:
            PyErr_SetString(PyExc_SystemError, "bad format char passed to Py_BuildValue");
            return NULL;
    }
}

ABD_BIND_Py_VaBuildValue

static PyObject *
old_Py_VaBuildValue(const char *format, va_list vargs)
{
    struct build build;
    build.format = format;
    Py_ssize_t count = build_count(format, '\0');
    if (count < 0) {
        return NULL;
    }
    if (count == 0) {
        return Py_NewRef(Py_None);
    }
    va_copy(build.arguments, vargs);
    PyObject *result = count == 1 ? build_value(&build) : build_tuple(&build, '\0');
    va_end(build.arguments);
    return result;
}

ABIDING_HIDDEN PyObject *
Py_BuildValue(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = Py_VaBuildValue(format, arguments);
    va_end(arguments);
    return result;
}
