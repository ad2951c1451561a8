/* Strings: comparison with strings and UTF-8 (3.13, 3.14), and the answers of
 * older hosts that a caller must not see: an unset size, a string of
 * uninitialised characters, a bytes-like object taken for a path. */
#include "bind.h"

#include <string.h>

ABD_BIND_PyUnicode_Equal
ABD_BIND_PyUnicode_EqualToUTF8
ABD_BIND_PyUnicode_EqualToUTF8AndSize
ABD_BIND_PyUnicode_AsUTF8AndSize
ABD_HOST_PyUnicode_AsUTF8AndSize
ABD_BIND_PyUnicode_FromStringAndSize
ABD_HOST_PyUnicode_FromStringAndSize
ABD_BIND_PyUnicode_FSDecoder
ABD_HOST_PyUnicode_FSDecoder

static int
check_str(PyObject *op, const char *which)
{
    if (PyUnicode_Check(op)) {
        return 0;
    }
    PyErr_Format(PyExc_TypeError, "%s argument must be str, not %T", which, op);
    return -1;
}

static int
old_PyUnicode_Equal(PyObject *str1, PyObject *str2)
{
    if (check_str(str1, "first") < 0 || check_str(str2, "second") < 0) {
        return -1;
    }
    if (str1 == str2) {
        return 1;
    }
    if (PyUnicode_GetLength(str1) != PyUnicode_GetLength(str2)) {
        return 0;
    }
    int order = PyUnicode_Compare(str1, str2);
    if (order == -1 && PyErr_Occurred()) {
        return -1;
    }
    return order == 0;
}

/* Decodes one character and moves *next behind it; -1 if what stands there is
 * not UTF-8 as str.encode() writes it: overlong, cut off, a surrogate. */
static int32_t
utf8_next(const unsigned char **next, const unsigned char *end)
{
    const unsigned char *p = *next;
    unsigned int first = *p;
    if (first < 0x80) {
        *next = p + 1;
        return (int32_t)first;
    }
    int trail = first < 0xC2 ? -1 : first < 0xE0 ? 1 : first < 0xF0 ? 2
                : first < 0xF5 ? 3 : -1;
    if (trail < 0 || end - p <= trail) {
        return -1;
    }
    static const uint32_t lowest[] = {0, 0x80, 0x800, 0x10000};
    uint32_t c = first & (0x3Fu >> trail);
    for (int i = 1; i <= trail; i++) {
        if ((p[i] & 0xC0) != 0x80) {
            return -1;
        }
        c = c << 6 | (p[i] & 0x3Fu);
    }
    if (c < lowest[trail] || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) {
        return -1;
    }
    *next = p + trail + 1;
    return (int32_t)c;
}

/* Raises nothing, allocates nothing, leaves an exception that is set alone:
 * so the string is read character by character. */
static int
old_PyUnicode_EqualToUTF8AndSize(PyObject *unicode, const char *str,
                                 Py_ssize_t size)
{
    const unsigned char *next = (const unsigned char *)str;
    const unsigned char *end = next + size;
    Py_ssize_t length = PyUnicode_GetLength(unicode);
    if (length > size || length < size / 4) {
        return 0;
    }
    for (Py_ssize_t i = 0; i < length; i++) {
        if (next == end) {
            return 0;
        }
        int32_t c = utf8_next(&next, end);
        if (c < 0 || PyUnicode_ReadChar(unicode, i) != (Py_UCS4)c) {
            return 0;
        }
    }
    return next == end;
}

static int
old_PyUnicode_EqualToUTF8(PyObject *unicode, const char *str)
{
    return PyUnicode_EqualToUTF8AndSize(unicode, str, (Py_ssize_t)strlen(str));
}

/* Up to 3.12: the size of what could not be encoded is left alone. */
static const char *
old_PyUnicode_AsUTF8AndSize(PyObject *unicode, Py_ssize_t *size)
{
    const char *result = host_PyUnicode_AsUTF8AndSize(unicode, size);
    if (result == NULL && size != NULL) {
        *size = -1;
    }
    return result;
}

/* Up to 3.11: characters that nobody wrote, and no way to write them. */
static PyObject *
old_PyUnicode_FromStringAndSize(const char *u, Py_ssize_t size)
{
    if (u == NULL && size > 0) {
        PyErr_SetString(PyExc_SystemError,
                        "NULL string with positive size with NULL passed to "
                        "PyUnicode_FromStringAndSize");
        return NULL;
    }
    return host_PyUnicode_FromStringAndSize(u, size);
}

/* Up to 3.11 any bytes-like object passes for a path, with a warning.  No
 * argument means: release what an earlier call converted. */
static int
old_PyUnicode_FSDecoder(PyObject *arg, void *result)
{
    if (arg == NULL) {
        return host_PyUnicode_FSDecoder(arg, result);
    }
    PyObject *path = PyOS_FSPath(arg);
    if (path == NULL) {
        return 0;
    }
    int status = host_PyUnicode_FSDecoder(path, result);
    Py_DECREF(path);
    return status;
}
