/* A whole program: JSON to lists, dicts, strings and numbers, which are then
 * walked through and added up.
 *
 * What is parsed has to be what Python's own json module makes of it. */
#include "variant.h"

#include <string.h>

#define DEEPEST 100

struct world {
    PyObject *document;     /* str */
    double weight;          /* of what is in it */
};

#ifdef SPEED_NATIVE
#  define FLOAT_VALUE PyFloat_AS_DOUBLE
#  define STR_LENGTH PyUnicode_GET_LENGTH
#else
#  define FLOAT_VALUE PyFloat_AsDouble
#  define STR_LENGTH PyUnicode_GetLength
#endif

/* --- the parser --- */

struct parser {
    const char *start, *at, *end;   /* ends with a 0 byte */
    int depth;
    PyObject *keys;         /* {key: key}: equal keys become one object */
    PyObject **values;      /* of the arrays that are not complete yet */
    Py_ssize_t count, room;
    char *buffer;           /* as long as the text: strings without their escapes */
};

static PyObject *parse_value(struct parser *p);

static PyObject *
wrong(struct parser *p, const char *what)
{
    PyErr_Format(PyExc_ValueError, "JSON: %s at byte %zd", what, (Py_ssize_t)(p->at - p->start));
    return NULL;
}

static void
skip_space(struct parser *p)
{
    while (*p->at == ' ' || *p->at == '\n' || *p->at == '\t' || *p->at == '\r') {
        p->at++;
    }
}

/* Reads four hexadecimal digits. Returns -1 if they are not there. */
static long
parse_hex(const char *at)
{
    long code = 0;
    for (int i = 0; i < 4; i++) {
        const char *digits = "0123456789abcdef", *digit = strchr(digits, at[i] | 0x20);
        if (at[i] < '0' || digit == NULL) {
            return -1;
        }
        code = code * 16 + (digit - digits);
    }
    return code;
}

static char *
put_utf8(char *to, long code)
{
    if (code < 0x80) {
        *to++ = (char)code;
    }
    else if (code < 0x800) {
        *to++ = (char)(0xc0 | code >> 6);
        *to++ = (char)(0x80 | (code & 0x3f));
    }
    else {
        if (code < 0x10000) {
            *to++ = (char)(0xe0 | code >> 12);
        }
        else {
            *to++ = (char)(0xf0 | code >> 18);
            *to++ = (char)(0x80 | (code >> 12 & 0x3f));
        }
        *to++ = (char)(0x80 | (code >> 6 & 0x3f));
        *to++ = (char)(0x80 | (code & 0x3f));
    }
    return to;
}

/* From a backslash on, which p->at is at, with what comes before it. */
static PyObject *
parse_escaped(struct parser *p, const char *from)
{
    char *to = p->buffer;
    memcpy(to, from, (size_t)(p->at - from));
    to += p->at - from;
    while (*p->at != '"') {
        if ((unsigned char)*p->at < 0x20) {
            return wrong(p, "a string without an end");
        }
        if (*p->at != '\\') {
            *to++ = *p->at++;
            continue;
        }
        const char *letters = "\"\\/bfnrt", *letter;
        p->at++;
        if (*p->at == 'u') {
            long code = parse_hex(p->at + 1), low;
            if (code >= 0xd800 && code < 0xdc00 && p->at[5] == '\\' && p->at[6] == 'u'
                && (low = parse_hex(p->at + 7)) >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                p->at += 6;
            }
            if (code < 0) {
                return wrong(p, "a bad escape");
            }
            to = put_utf8(to, code);
            p->at += 5;
        }
        else if (*p->at != 0 && (letter = strchr(letters, *p->at)) != NULL) {
            *to++ = "\"\\/\b\f\n\r\t"[letter - letters];
            p->at++;
        }
        else {
            return wrong(p, "a bad escape");
        }
    }
    p->at++;
    return PyUnicode_FromStringAndSize(p->buffer, to - p->buffer);
}

static PyObject *
parse_string(struct parser *p)
{
    const char *from = ++p->at;
    while (*p->at != '"' && *p->at != '\\' && (unsigned char)*p->at >= 0x20) {
        p->at++;
    }
    if (*p->at != '"') {
        return parse_escaped(p, from);
    }
    return PyUnicode_FromStringAndSize(from, p->at++ - from);
}

static PyObject *
parse_number(struct parser *p)
{
    const char *from = p->at, *digits;
    unsigned long long value = 0;
    p->at += *p->at == '-';
    for (digits = p->at; *p->at >= '0' && *p->at <= '9'; p->at++) {
        value = value * 10 + (unsigned long long)(*p->at - '0');
    }
    if (p->at == digits || (*digits == '0' && p->at - digits > 1)) {
        return wrong(p, "no value");
    }
    if (*p->at == '.' || *p->at == 'e' || *p->at == 'E') {
        char *end;
        double number = PyOS_string_to_double(from, &end, NULL);
        p->at = end;
        return number == -1.0 && PyErr_Occurred() ? NULL : PyFloat_FromDouble(number);
    }
    if (p->at - digits <= 18) {
        return PyLong_FromLongLong(*from == '-' ? -(long long)value : (long long)value);
    }
    memcpy(p->buffer, from, (size_t)(p->at - from));
    p->buffer[p->at - from] = 0;
    return PyLong_FromString(p->buffer, NULL, 10);
}

/* Steals the reference to `value`, NULL being a failure already. Returns 0, or -1 with an exception. */
static int
keep(struct parser *p, PyObject *value)
{
    if (value != NULL && p->count == p->room) {
        Py_ssize_t room = p->room * 2 + 64;
        PyObject **values = PyMem_Realloc(p->values, (size_t)room * sizeof(*values));
        if (values == NULL) {
            PyErr_NoMemory();
            Py_CLEAR(value);
        }
        else {
            p->values = values;
            p->room = room;
        }
    }
    if (value == NULL) {
        return -1;
    }
    p->values[p->count++] = value;
    return 0;
}

static PyObject *
parse_array(struct parser *p)
{
    Py_ssize_t first = p->count;
    p->at++;
    skip_space(p);
    if (*p->at != ']') {
        for (;;) {
            if (keep(p, parse_value(p)) < 0) {
                return NULL;
            }
            skip_space(p);
            if (*p->at != ',') {
                break;
            }
            p->at++;
        }
        if (*p->at != ']') {
            return wrong(p, "an array without an end");
        }
    }
    p->at++;
    PyObject *array = PyList_New(p->count - first);
    if (array != NULL) {
        for (Py_ssize_t i = first; i < p->count; i++) {
            LIST_SET(array, i - first, p->values[i]);
        }
        p->count = first;
    }
    return array;
}

/* Returns a new reference. */
static PyObject *
parse_key(struct parser *p)
{
    skip_space(p);
    if (*p->at != '"') {
        return wrong(p, "no key");
    }
    PyObject *key = parse_string(p);
    if (key == NULL) {
        return NULL;
    }
    PyObject *known = PyDict_GetItemWithError(p->keys, key);
    if (known != NULL) {
        Py_INCREF(known);
        Py_DECREF(key);
        return known;
    }
    if (PyErr_Occurred() || PyDict_SetItem(p->keys, key, key) < 0) {
        Py_CLEAR(key);
    }
    return key;
}

static PyObject *
parse_object(struct parser *p)
{
    PyObject *object = PyDict_New();
    p->at++;
    skip_space(p);
    if (object != NULL && *p->at == '}') {
        p->at++;
        return object;
    }
    while (object != NULL) {
        PyObject *key = parse_key(p), *value = NULL;
        if (key != NULL) {
            skip_space(p);
            value = *p->at == ':' ? (p->at++, parse_value(p)) : wrong(p, "a key without a value");
        }
        if (value == NULL || PyDict_SetItem(object, key, value) < 0) {
            Py_CLEAR(object);
        }
        Py_XDECREF(value);
        Py_XDECREF(key);
        skip_space(p);
        if (object == NULL || *p->at != ',') {
            break;
        }
        p->at++;
    }
    if (object != NULL && *p->at++ != '}') {
        p->at--;
        Py_CLEAR(object);
        wrong(p, "an object without an end");
    }
    return object;
}

/* Returns `constant` as a new reference, if that is what is written there. */
static PyObject *
parse_constant(struct parser *p, const char *name, PyObject *constant)
{
    size_t size = strlen(name);
    if (strncmp(p->at, name, size) != 0) {
        return wrong(p, "no value");
    }
    p->at += size;
    return Py_NewRef(constant);
}

static PyObject *
parse_value(struct parser *p)
{
    skip_space(p);
    switch (*p->at) {
    case '"': return parse_string(p);
    case 't': return parse_constant(p, "true", Py_True);
    case 'f': return parse_constant(p, "false", Py_False);
    case 'n': return parse_constant(p, "null", Py_None);
    case '[':
    case '{': {
        if (p->depth == DEEPEST) {
            return wrong(p, "too many levels");
        }
        p->depth++;
        PyObject *value = *p->at == '[' ? parse_array(p) : parse_object(p);
        p->depth--;
        return value;
    }
    default: return parse_number(p);
    }
}

/* Returns what a document says, or NULL with an exception. */
static PyObject *
parse(PyObject *document)
{
    Py_ssize_t size;
    const char *text = PyUnicode_AsUTF8AndSize(document, &size);
    if (text == NULL) {
        return NULL;
    }
    struct parser p = {.start = text, .at = text, .end = text + size};
    PyObject *value = NULL;
    p.keys = PyDict_New();
    p.buffer = PyMem_Malloc((size_t)size + 1);
    if (p.buffer == NULL) {
        PyErr_NoMemory();
    }
    else if (p.keys != NULL) {
        value = parse_value(&p);
        skip_space(&p);
        if (value != NULL && p.at != p.end) {
            Py_CLEAR(value);
            wrong(&p, "something after the end");
        }
    }
    while (p.count > 0) {
        Py_DECREF(p.values[--p.count]);
    }
    PyMem_Free(p.values);
    PyMem_Free(p.buffer);
    Py_XDECREF(p.keys);
    return value;
}

/* --- what is done with it --- */

/* A number that depends on everything in `o`; weigh() in inside.py gives the same. */
static double
weigh(PyObject *o)
{
    double sum = 0;
    if (o == Py_None) {
        return 1;
    }
    if (o == Py_True) {
        return 2;
    }
    if (o == Py_False) {
        return 3;
    }
    if (PyLong_Check(o)) {
        return (double)(PyLong_AsLong(o) & 0xffff);
    }
    if (PyFloat_Check(o)) {
        return FLOAT_VALUE(o);
    }
    if (PyUnicode_Check(o)) {
        return (double)STR_LENGTH(o);
    }
    if (PyList_Check(o)) {
        Py_ssize_t size = LIST_SIZE(o);
        for (Py_ssize_t i = 0; i < size; i++) {
            sum += weigh(LIST_ITEM(o, i));
        }
        return sum + 4;
    }
    if (PyDict_Check(o)) {
        PyObject *key, *value;
        Py_ssize_t place = 0;
        while (PyDict_Next(o, &place, &key, &value)) {
            sum += (double)STR_LENGTH(key) + weigh(value);
        }
        return sum + 5;
    }
    PyErr_SetString(PyExc_TypeError, "nothing that JSON has");
    return -1;
}

/* For each MANY repetitions: the document once. */
OP(parser)
{
    for (long i = 0; i < n && !PyErr_Occurred(); i += MANY) {
        PyObject *value = parse(w->document);
        if (value != NULL && weigh(value) != w->weight) {
            PyErr_SetString(PyExc_AssertionError, "not what the document says");
        }
        Py_XDECREF(value);
    }
}

static const struct operation operations[] = {{"parser", "program", op_parser}};

static int
start(PyObject *module)
{
    (void)module;
    return 0;
}

static int
fill(struct world *w, PyObject *module, PyObject *given)
{
    (void)module;
    PyObject *parsed = PyDict_GetItemString(given, "parsed");
    PyObject *weight = PyDict_GetItemString(given, "weight");
    w->document = PyDict_GetItemString(given, "document");
    if (parsed == NULL || weight == NULL || w->document == NULL) {
        PyErr_SetString(PyExc_KeyError, "document, parsed or weight");
        return -1;
    }
    Py_INCREF(w->document);
    w->weight = PyFloat_AsDouble(weight);
    PyObject *value = parse(w->document);
    int same = value == NULL ? -1 : PyObject_RichCompareBool(value, parsed, Py_EQ);
    Py_XDECREF(value);
    if (same == 0) {
        PyErr_SetString(PyExc_AssertionError, "not what the json module makes of it");
    }
    return same == 1 ? 0 : -1;
}

#include "module.h"
