/* The characters of a string on a host that keeps them in a way which is not
 * known: asked for one by one, or copied and brought to the smallest kind. */
#include <Python.h>

static Py_UCS4
bound_of(Py_UCS4 highest)
{
    return highest < 0x80 ? 0x7f : highest < 0x100 ? 0xff
           : highest < 0x10000 ? 0xffff : 0x10ffff;
}

static int
kind_for(Py_UCS4 highest)
{
    return highest < 0x100 ? PyUnicode_1BYTE_KIND
           : highest < 0x10000 ? PyUnicode_2BYTE_KIND : PyUnicode_4BYTE_KIND;
}

/* By a function that cannot fail for a string and an index within it, so
 * that this cannot either. */
Py_UCS4
abiding_unicode_max(PyObject *unicode)
{
    Py_ssize_t length = PyUnicode_GetLength(unicode);
    Py_UCS4 all = 0;
    for (Py_ssize_t i = 0; i < length && all < 0x10000; i++) {
        all |= PyUnicode_ReadChar(unicode, i);
    }
    return bound_of(all);
}

int
abiding_unicode_kind(PyObject *unicode)
{
    return kind_for(abiding_unicode_max(unicode));
}

void
abiding_unicode_free(void *copy)
{
    PyMem_Free(copy);
}

static int
empty(Abiding_UnicodeView *view)
{
    view->data = NULL;
    view->length = 0;
    view->kind = 0;
    view->unicode = NULL;
    view->copy = NULL;
    return -1;
}

/* Rewrites characters of four bytes each as ones of `kind` bytes, in place:
 * no character is written before it was read. */
static void
narrow(Py_UCS4 *copy, Py_ssize_t count, int kind)
{
    for (Py_ssize_t i = 0; kind != PyUnicode_4BYTE_KIND && i < count; i++) {
        Py_UCS4 character;
        memcpy(&character, copy + i, sizeof(character));
        if (kind == PyUnicode_1BYTE_KIND) {
            Py_UCS1 narrower = (Py_UCS1)character;
            memcpy((char *)copy + i, &narrower, sizeof(narrower));
        }
        else {
            Py_UCS2 narrower = (Py_UCS2)character;
            memcpy((char *)copy + 2 * i, &narrower, sizeof(narrower));
        }
    }
}

int
abiding_unicode_view(Abiding_UnicodeView *view, PyObject *unicode)
{
    empty(view);
    if (unicode == NULL) {
        PyErr_SetString(PyExc_TypeError, "expected str, got NULL");
        return -1;
    }
    if (!PyUnicode_Check(unicode)) {
        PyErr_Format(PyExc_TypeError, "expected str, got %T", unicode);
        return -1;
    }
    Py_ssize_t length = PyUnicode_GetLength(unicode);
    Py_UCS4 *copy = length < 0 ? NULL : PyUnicode_AsUCS4Copy(unicode);
    if (copy == NULL) {
        return -1;
    }
    Py_UCS4 all = 0;
    for (Py_ssize_t i = 0; i < length; i++) {
        all |= copy[i];
    }
    view->kind = kind_for(all);
    narrow(copy, length + 1, view->kind);
    view->data = view->copy = copy;
    view->length = length;
    view->unicode = Py_NewRef(unicode);
    return 0;
}

int
abiding_unicode_builder(Abiding_UnicodeBuilder *builder, Py_ssize_t length,
                        Py_UCS4 maxchar)
{
    builder->data = NULL;
    builder->length = 0;
    builder->kind = kind_for(maxchar);
    builder->unicode = NULL;
    if (length < 0) {
        PyErr_SetString(PyExc_SystemError,
                        "Negative size passed to PyUnicode_New");
        return -1;
    }
    if (maxchar > 0x10ffff) {
        PyErr_SetString(PyExc_SystemError,
                        "invalid maximum character passed to PyUnicode_New");
        return -1;
    }
    if (length > PY_SSIZE_T_MAX / builder->kind - 1) {
        PyErr_NoMemory();
        return -1;
    }
    builder->data = PyMem_Calloc((size_t)length + 1, (size_t)builder->kind);
    if (builder->data == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    builder->length = length;
    return 0;
}

PyObject *
abiding_unicode_finish(Abiding_UnicodeBuilder *builder)
{
    void *data = builder->data;
    if (data == NULL) {
        PyErr_SetString(PyExc_SystemError,
                        "Abiding_UnicodeBuilder_Finish: the builder is empty");
        return NULL;
    }
    builder->data = NULL;
    PyObject *unicode =
        PyUnicode_FromKindAndData(builder->kind, data, builder->length);
    PyMem_Free(data);
    return unicode;
}
