/* Parsing arguments and building values: '#' is a Py_ssize_t, 'p' a bool. */
#include "shim_test.h"

#include <stdint.h>
#include <wchar.h>

/* Parsing.  `which` chooses the function that reads the arguments. */

/* The functions: c_inline has what the macros of these names call. */
#undef PyArg_Parse
#undef PyArg_ParseTuple
#undef PyArg_ParseTupleAndKeywords

enum which { PARSE_TUPLE, VA_PARSE, PARSE, KEYWORDS, VA_KEYWORDS };

static int
va_parse(PyObject *args, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int code = PyArg_VaParse(args, format, arguments);
    va_end(arguments);
    return code;
}

static int
va_keywords(PyObject *args, PyObject *keywords, const char *format, char **names, ...)
{
    va_list arguments;
    va_start(arguments, names);
    int code = PyArg_VaParseTupleAndKeywords(args, keywords, format, names, arguments);
    va_end(arguments);
    return code;
}

static char *one_name[] = {"value", NULL};

#define READ(WHICH, ARGS_, FORMAT, ...)                                       \
    ((WHICH) == PARSE_TUPLE ? PyArg_ParseTuple(ARGS_, FORMAT, __VA_ARGS__)    \
     : (WHICH) == VA_PARSE ? va_parse(ARGS_, FORMAT, __VA_ARGS__)             \
     : (WHICH) == PARSE ? PyArg_Parse(ARGS_, FORMAT, __VA_ARGS__)             \
     : (WHICH) == KEYWORDS ? PyArg_ParseTupleAndKeywords(                     \
           ARGS_, NULL, FORMAT, one_name, __VA_ARGS__)                        \
     : va_keywords(ARGS_, NULL, FORMAT, one_name, __VA_ARGS__))

/* A failed parser must have set an exception, a successful one not. */
static int
failed(int code)
{
    if (code != 0 && code != 1) {
        broken("neither 0 nor 1");
        return 1;
    }
    if ((code == 0) != (PyErr_Occurred() != NULL)) {
        broken("exception and result disagree");
        return 1;
    }
    return code == 0;
}

/* What lies around a length tells whether a wrong type was written. */
struct length {
    uint64_t before;
    Py_ssize_t value;
    uint64_t after;
};

#define GUARD 0x5a5a5a5a5a5a5a5aULL
#define LENGTH_INIT {GUARD, (Py_ssize_t)GUARD, GUARD}

static PyObject *
bytes_or_null(const char *text, const struct length *length)
{
    if (length->before != GUARD || length->after != GUARD) {
        return broken("written beside the length");
    }
    if (text == NULL) {
        return length->value == 0 ? Py_NewRef(Py_Ellipsis) : broken("a length without a text");
    }
    return PyBytes_FromStringAndSize(text, length->value);
}

/* parse_text(which, args, format): one of s# z# y#. */
static PyObject *
parse_text(ARGS)
{
    NEED(3)
    const char *text_ = "unset";
    struct length length = LENGTH_INIT;
    if (failed(READ(PyLong_AsLong(args[0]), args[1], text(args[2]), &text_, &length.value))) {
        return NULL;
    }
    return bytes_or_null(text_, &length);
}

/* parse_encoded(which, args, format, encoding): es# or et#. */
static PyObject *
parse_encoded(ARGS)
{
    NEED(4)
    char *buffer = NULL;
    struct length length = LENGTH_INIT;
    if (failed(READ(PyLong_AsLong(args[0]), args[1], text(args[2]), text(args[3]),
                    &buffer, &length.value))) {
        return NULL;
    }
    PyObject *result = bytes_or_null(buffer, &length);
    PyMem_Free(buffer);
    return result;
}

/* The same into a buffer of 8 bytes. */
static PyObject *
parse_into_buffer(ARGS)
{
    NEED(4)
    char storage[8], *buffer = storage;
    struct length length = LENGTH_INIT;
    length.value = sizeof(storage);
    if (failed(READ(PyLong_AsLong(args[0]), args[1], text(args[2]), text(args[3]),
                    &buffer, &length.value))) {
        return NULL;
    }
    return buffer == storage ? bytes_or_null(buffer, &length) : broken("another buffer");
}

static int
converter(PyObject *object, void *target)
{
    if (PyUnicode_Check(object)) {
        PyErr_SetObject(PyExc_LookupError, object);
        return 0;
    }
    *(PyObject **)target = object;
    return 1;
}

/* parse_mixed(which, args, format): units of every kind with their numbers of
 * arguments, in one fixed order: O s# O! i O& es# d p. */
static PyObject *
parse_mixed(ARGS)
{
    NEED(3)
    enum which which = (enum which)PyLong_AsLong(args[0]);
    static char *names[] = {"a", "b", "c", "d", "e", "f", "g", "h", NULL};
    PyObject *object = NULL, *list = NULL, *converted = NULL;
    const char *string = NULL;
    char *encoded = NULL;
    struct length one = LENGTH_INIT, two = LENGTH_INIT;
    int number = 0, truth = 0;
    double real = 0;
    const char *format = text(args[2]);
    if (format == NULL) {
        return NULL;
    }
    int code;
#define TARGETS &object, &string, &one.value, &PyList_Type, &list, &number, converter, \
                &converted, "utf-8", &encoded, &two.value, &real, &truth
    switch (which) {
        case PARSE_TUPLE: code = PyArg_ParseTuple(args[1], format, TARGETS); break;
        case VA_PARSE: code = va_parse(args[1], format, TARGETS); break;
        case PARSE: code = PyArg_Parse(args[1], format, TARGETS); break;
        case KEYWORDS:
            code = PyArg_ParseTupleAndKeywords(args[1], NULL, format, names, TARGETS);
            break;
        default: code = va_keywords(args[1], NULL, format, names, TARGETS); break;
    }
    if (failed(code)) {
        return NULL;
    }
    PyObject *first = bytes_or_null(string, &one), *second = bytes_or_null(encoded, &two);
    PyMem_Free(encoded);
    PyObject *result = PyTuple_New(8);
    PyTuple_SetItem(result, 0, Py_NewRef(object));
    PyTuple_SetItem(result, 1, first);
    PyTuple_SetItem(result, 2, Py_NewRef(list));
    PyTuple_SetItem(result, 3, PyLong_FromLong(number));
    PyTuple_SetItem(result, 4, Py_NewRef(converted));
    PyTuple_SetItem(result, 5, second);
    PyTuple_SetItem(result, 6, PyFloat_FromDouble(real));
    PyTuple_SetItem(result, 7, PyLong_FromLong(truth));
    return result;
}

/* parse_keywords(which, args, keywords, format): two of s#, names "first" and
 * "second". */
static PyObject *
parse_keywords(ARGS)
{
    NEED(4)
    static char *names[] = {"first", "second", NULL};
    const char *first = NULL, *second = NULL, *format = text(args[3]);
    struct length one = LENGTH_INIT, two = LENGTH_INIT;
    one.value = two.value = 0;
    int code = PyLong_AsLong(args[0]) == KEYWORDS
        ? PyArg_ParseTupleAndKeywords(args[1], NULLABLE(args[2]), format, names,
                                      &first, &one.value, &second, &two.value)
        : va_keywords(args[1], NULLABLE(args[2]), format, names,
                      &first, &one.value, &second, &two.value);
    if (failed(code)) {
        return NULL;
    }
    PyObject *a = bytes_or_null(first, &one), *b = bytes_or_null(second, &two);
    PyObject *result = a != NULL && b != NULL ? PyTuple_Pack(2, a, b) : NULL;
    Py_XDECREF(a);
    Py_XDECREF(b);
    return result;
}

/* PyArg_Parse() with some and with very many targets. */
#define TEN(N) &v[N], &v[N + 1], &v[N + 2], &v[N + 3], &v[N + 4], &v[N + 5], &v[N + 6], \
               &v[N + 7], &v[N + 8], &v[N + 9]

static PyObject *
parse_many(ARGS)
{
    NEED(2)
    int v[80] = {0};
    int code = PyArg_Parse(args[0], text(args[1]), TEN(0), TEN(10), TEN(20), TEN(30), TEN(40),
                           TEN(50), TEN(60), TEN(70));
    if (failed(code)) {
        return NULL;
    }
    PyObject *list = PyList_New(0);
    for (int i = 0; i < 80; i++) {
        PyObject *number = PyLong_FromLong(v[i]);
        PyList_Append(list, number);
        Py_DECREF(number);
    }
    return list;
}

static PyObject *
parse_nothing(ARGS)
{
    NEED(2)
    return answer_int(!failed(PyArg_ParseTuple(args[0], text(args[1]))) - 1);
}

/* Building.  Each case is built through Py_BuildValue() and through
 * Py_VaBuildValue(). */

static PyObject *
va_build(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = Py_VaBuildValue(format, arguments);
    va_end(arguments);
    return result;
}

static PyObject *
make_text(void *argument)
{
    return PyUnicode_FromString(argument);
}

static PyObject *
make_error(void *argument)
{
    PyErr_SetString(PyExc_LookupError, argument);
    return NULL;
}

static const double a_complex[2] = {1.5, -2.5};

/* `o` is an object that a case may use. */
#define CASES(F)                                                              \
    case 0: return F("");                                                     \
    case 1: return F("p", 0);                                                 \
    case 2: return F("p", 1);                                                 \
    case 3: return F("p", -5);                                                \
    case 4: return F("pp", 1, 0);                                             \
    case 5: return F("(p)", 1);                                               \
    case 6: return F("[pp]", 1, 0);                                           \
    case 7: return F("{s:p,s:p}", "yes", 1, "no", 0);                         \
    case 8: return F("{p:p}", 1, 0);                                          \
    case 9: return F("(i(p[p{p:(pp)}])p)", 1, 0, 1, 0, 1, 1, 0);              \
    case 10: return F("s#", "text\0more", (Py_ssize_t)9);                     \
    case 11: return F("y#", "text\0more", (Py_ssize_t)9);                     \
    case 12: return F("z#", NULL, (Py_ssize_t)9);                             \
    case 13: return F("s#i", "ab", (Py_ssize_t)2, 7);                         \
    case 14: return F("U#y#z#", "gr\303\274n", (Py_ssize_t)5, "ab",           \
                      (Py_ssize_t)1, "x", (Py_ssize_t)1);                     \
    case 15: return F("pbBhHiIlkLKnp", 1, -1, 255, -300, 65535, -70000,       \
                      4000000000u, -5000000000L, 5000000000UL,                \
                      -6000000000LL, 18446744073709551615ULL,                 \
                      (Py_ssize_t)-8, 0);                                     \
    case 16: return F("fdDp", 1.5f, 2.25, a_complex, 1);                      \
    case 17: return F("cCp", 'x', 0x20ac, 1);                                 \
    case 18: return F("szUyup", "s", "z", "U", "y", L"wide", 1);              \
    case 19: return F("szUyup", NULL, NULL, NULL, NULL, NULL, 1);             \
    case 20: return F("s#z#U#y#u#p", "s\0s", (Py_ssize_t)3, "z\0z",           \
                      (Py_ssize_t)3, "U\0U", (Py_ssize_t)3, "y\0y",           \
                      (Py_ssize_t)3, L"w\0w", (Py_ssize_t)3, 1);              \
    case 21: return F("s#z#U#y#u#p", NULL, (Py_ssize_t)3, NULL,               \
                      (Py_ssize_t)3, NULL, (Py_ssize_t)3, NULL,               \
                      (Py_ssize_t)3, NULL, (Py_ssize_t)3, 1);                 \
    case 22: return F("OSNp", o, o, Py_NewRef(o), 1);                         \
    case 23: return F("O&p", make_text, "converted", 1);                      \
    case 24: return F(" ( p , p ) : \t[ ]  {}", 1, 0);                        \
    case 25: return F("()p", 1);                                              \
    case 26: return F("s#p", "rest by strlen", (Py_ssize_t)-1, 1);            \
    case 27: return F("p", 2147483647);                                       \
    case 28: return F(" :,\t");                                               \
    case 29: return F(" p ", 1);                                              \
    case 30: return F("iiiiiiiiiipdddddddddds#p", 1, 2, 3, 4, 5, 6, 7, 8, 9,  \
                      10, 1, .5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, \
                      "end", (Py_ssize_t)3, 0);                               \
    /* failures */                                                            \
    case 100: return F("Op", NULL, 1);                                        \
    case 101: return F("(Np(NO&)N)", Py_NewRef(o), 1, Py_NewRef(o),           \
                       make_error, "why", Py_NewRef(o));                      \
    case 102: return F("[Np", Py_NewRef(o), 1);                               \
    case 103: return F("(p]", 1);                                             \
    case 104: return F("{s}p", "key", 0);                                     \
    case 105: return F("{OpNN}", o, 1, PyList_New(0), Py_NewRef(o));          \
    case 106: return F("pq", 1);                                              \
    case 107: return F("pC", 1, -1);                                          \
    case 108: return F("ps", 1, "\377");                                      \
    case 109: return F("p(", 1);                                              \
    case 110: return F("(i&)", 1);                                            \
    case 114: return F("ii&", 1, 2);                                          \
    case 111: return F("(O&Np)", make_error, "first", Py_NewRef(o), 1);       \
    case 112: return F("{sNsp", "a", Py_NewRef(o), "b", 1);                   \
    case 113: return F("([O&O&]p)", make_error, "first", make_error,          \
                       "second", 1);

static PyObject *
build(ARGS)
{
    NEED(2)
    PyObject *o = args[1];
    switch (PyLong_AsLong(args[0])) {
        CASES(Py_BuildValue)
    }
    return broken("no such case");
}

static PyObject *
build_va(ARGS)
{
    NEED(2)
    PyObject *o = args[1];
    switch (PyLong_AsLong(args[0])) {
        CASES(va_build)
    }
    return broken("no such case");
}

/* NULL for an object while an exception is raised: that one stays. */
static PyObject *
build_null_while_raised(ARGS)
{
    NEED(1)
    PyErr_SetString(PyExc_KeyError, "raised");
    return Py_BuildValue(text(args[0]), NULL, 1);
}

/* Calling with a format. */

#define CALLS(F)                                                              \
    case 0: return F(NULL);                                                   \
    case 1: return F("");                                                     \
    case 2: return F("p", 1);                                                 \
    case 3: return F("(p)", 0);                                               \
    case 4: return F("pis#", 1, 5, "a\0b", (Py_ssize_t)3);                    \
    case 5: return F("(pi)", 1, 5);                                           \
    case 6: return F("((pi))", 1, 5);                                         \
    case 7: return F("O", o);                                                 \
    case 8: return F("N", Py_NewRef(o));                                      \
    case 9: return F("(O)", o);                                               \
    case 10: return F("OO", o, o);                                            \
    case 11: return F("[p]", 1);                                              \
    case 12: return F("{s:p}", "key", 1);                                     \
    case 13: return F(" , ");                                                 \
    case 14: return F("()");                                                  \
    case 15: return F("y#", "a\0b", (Py_ssize_t)3);                           \
    case 16: return F("NO&", Py_NewRef(o), make_error, "why");                \
    case 17: return F("q", 1);                                                \
    case 18: return F("O", NULL);                                             \
    case 19: return F("iiiiiiiiiiiiiiiip", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, \
                      12, 13, 14, 15, 16, 1);

#define CALL_FUNCTION(...) PyObject_CallFunction(callable, __VA_ARGS__)
#define CALL_METHOD(...) PyObject_CallMethod(callable, name, __VA_ARGS__)

static PyObject *
call_function(ARGS)
{
    NEED(3)
    PyObject *callable = NULLABLE(args[0]), *o = args[2];
    switch (PyLong_AsLong(args[1])) {
        CALLS(CALL_FUNCTION)
    }
    return broken("no such case");
}

static PyObject *
call_method(ARGS)
{
    NEED(4)
    PyObject *callable = NULLABLE(args[0]), *o = args[3];
    const char *name = text(args[1]);
    switch (PyLong_AsLong(args[2])) {
        CALLS(CALL_METHOD)
    }
    return broken("no such case");
}

static PyMethodDef methods[] = {
    METHOD(parse_text),
    METHOD(parse_encoded),
    METHOD(parse_into_buffer),
    METHOD(parse_mixed),
    METHOD(parse_keywords),
    METHOD(parse_many),
    METHOD(parse_nothing),
    METHOD(build),
    METHOD(build_va),
    METHOD(build_null_while_raised),
    METHOD(call_function),
    METHOD(call_method),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_args, methods)
