/* Struct sequences. */
#include "shim_test.h"

#include <stdlib.h>

/* In static data, as a constructor of C++ or C code at load would have it. */
static const char *unnamed_at_load;

__attribute__((constructor)) static void
read_unnamed(void)
{
    unnamed_at_load = PyStructSequence_UnnamedField;
}

static PyObject *
unnamed(ARGS)
{
    (void)args;
    NEED(0)
    if (unnamed_at_load != PyStructSequence_UnnamedField) {
        return broken("the pointer was not there at load");
    }
    return PyUnicode_FromString(PyStructSequence_UnnamedField);
}

/* make(name, doc or ..., [(field or None, doc or ...), ...], n_in_sequence)
 * None is an unnamed field.  Name and descriptor are gone afterwards. */
static PyObject *
make(ARGS)
{
    NEED(4)
    Py_ssize_t count = PyList_Size(args[2]);
    const char *name = text(args[0]);
    if (name == NULL) {
        return NULL;
    }
    char *own_name = malloc(strlen(name) + 1);
    PyStructSequence_Field *fields = calloc((size_t)count + 1, sizeof(*fields));
    if (own_name == NULL || fields == NULL) {
        free(own_name);
        free(fields);
        return PyErr_NoMemory();
    }
    strcpy(own_name, name);
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *pair = PyList_GetItem(args[2], i);
        PyObject *field = PyTuple_GetItem(pair, 0);
        fields[i].name = field == Py_None ? PyStructSequence_UnnamedField : text(field);
        fields[i].doc = text(PyTuple_GetItem(pair, 1));
    }
    PyStructSequence_Desc desc = {own_name, text(args[1]), fields,
                                  (int)PyLong_AsLong(args[3])};
    PyTypeObject *type = PyStructSequence_NewType(&desc);
    memset(own_name, 'X', strlen(own_name));
    memset(fields, 0x55, (size_t)count * sizeof(*fields));
    free(own_name);
    free(fields);
    return answer_object((PyObject *)type);
}

/* new(type, [item, ...]): an instance whose items are set one by one. */
static PyObject *
new(ARGS)
{
    NEED(2)
    PyObject *instance = PyStructSequence_New((PyTypeObject *)args[0]);
    if (instance == NULL) {
        return answer_object(NULL);
    }
    Py_ssize_t count = PyList_Size(args[1]);
    for (Py_ssize_t i = 0; i < count; i++) {
        PyStructSequence_SetItem(instance, i, Py_NewRef(PyList_GetItem(args[1], i)));
    }
    return answer_object(instance);
}

static PyObject *
get_item(ARGS)
{
    NEED(2)
    return answer_object(Py_XNewRef(
        PyStructSequence_GetItem(args[0], PyLong_AsSsize_t(args[1]))));
}

static PyMethodDef methods[] = {
    METHOD(unnamed),
    METHOD(make),
    METHOD(new),
    METHOD(get_item),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_structseq, methods)
