/* Strings made of nothing but a length, or of characters in memory: functions
 * that every host has and none promises, the Limited API leaving them out. */
#include "bind.h"

#include <string.h>

ABD_SLOT(PyObject *, PyUnicode_New, (Py_ssize_t size, Py_UCS4 maxchar),
         (size, maxchar), 0)
ABD_SLOT(PyObject *, PyUnicode_FromKindAndData,
         (int kind, const void *buffer, Py_ssize_t size),
         (kind, buffer, size), 0)

static PyObject *
no_good(const char *what)
{
    PyErr_SetString(PyExc_SystemError, what);
    return NULL;
}

/* From four bytes each. */
static PyObject *
decode(const Py_UCS4 *characters, Py_ssize_t size)
{
    const union { unsigned char first; int one; } probe = {.one = 1};
    int order = probe.first == 1 ? -1 : 1;      /* else a mark is looked for */
    return PyUnicode_DecodeUTF32((const char *)characters,
                                 size * (Py_ssize_t)sizeof(Py_UCS4),
                                 "surrogatepass", &order);
}

static Py_UCS4 *
allocate(Py_ssize_t size)
{
    size_t most = (size_t)PY_SSIZE_T_MAX / sizeof(Py_UCS4);
    Py_UCS4 *characters = (size_t)size > most ? NULL
                          : PyMem_Malloc((size_t)size * sizeof(Py_UCS4));
    if (characters == NULL) {
        PyErr_NoMemory();
    }
    return characters;
}

/* What the host decodes is new and may be written to, save for strings of one
 * character, which it keeps; cut off from two it is new as well. */
static PyObject *
old_PyUnicode_New(Py_ssize_t size, Py_UCS4 maxchar)
{
    if (size < 0) {
        return no_good("Negative size passed to PyUnicode_New");
    }
    if (maxchar > 0x10ffff) {
        return no_good("invalid maximum character passed to PyUnicode_New");
    }
    if (size == 0) {
        return PyUnicode_FromStringAndSize("", 0);
    }
    Py_ssize_t count = size == 1 ? 2 : size;
    Py_UCS4 *characters = allocate(count);
    if (characters == NULL) {
        return NULL;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        characters[i] = maxchar < 0x80 ? 0x7f : maxchar < 0x100 ? 0xff
                        : maxchar < 0x10000 ? 0xffff : 0x10ffff;
    }
    PyObject *unicode = decode(characters, count);
    PyMem_Free(characters);
    if (unicode != NULL && size < count
        && PyUnicode_Resize(&unicode, size) < 0)
    {
        Py_CLEAR(unicode);
    }
    return unicode;
}

static PyObject *
old_PyUnicode_FromKindAndData(int kind, const void *buffer, Py_ssize_t size)
{
    if (size < 0) {
        PyErr_SetString(PyExc_ValueError, "size must be positive");
        return NULL;
    }
    if (kind != PyUnicode_1BYTE_KIND && kind != PyUnicode_2BYTE_KIND
        && kind != PyUnicode_4BYTE_KIND)
    {
        return no_good("invalid kind");
    }
    if (kind == PyUnicode_1BYTE_KIND) {
        return PyUnicode_DecodeLatin1(buffer, size, NULL);
    }
    Py_UCS4 *characters = allocate(size);
    if (characters == NULL) {
        return NULL;
    }
    Py_UCS4 all = 0;
    for (Py_ssize_t i = 0; i < size; i++) {
        characters[i] = PyUnicode_READ(kind, buffer, i);
        all = characters[i] > 0x10ffff ? characters[i] : all;
    }
    PyObject *unicode =
        all != 0 ? no_good("invalid maximum character passed to PyUnicode_New")
                 : decode(characters, size);
    PyMem_Free(characters);
    return unicode;
}
