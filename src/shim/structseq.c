/* Struct sequences: the unnamed field, the type's own copy of its name, and
 * __match_args__, all of which 3.9 and 3.10 do not offer or not to us.
 *
 * Those hosts tell an unnamed field by a pointer that they do not export.  So
 * the host makes the type with the unnamed fields last, under a placeholder
 * name; then each named field's member gets the offset of its true place, and
 * what was made for the placeholders goes.  From 3.11 on the pointer is the
 * host's. */
#include "bind.h"
#include "data.h"
#include "peek.h"

#include <string.h>

ABD_BIND_PyStructSequence_NewType
ABD_HOST_PyStructSequence_NewType

extern ABIDING_HIDDEN const char *abd_structseq_unnamed
    ABD_DATA_SYMBOL(PyStructSequence_UnnamedField);
const char *abd_structseq_unnamed = "unnamed field";

ABD_DATA_CONSTRUCTOR
fill_unnamed(void)
{
    const char *const *host = abd_load_data("PyStructSequence_UnnamedField");
    if (host != NULL) {
        abd_structseq_unnamed = *host;
    }
}

/* No attribute can be read under this name by mistake. */
static const char placeholder[] = "(unnamed)";

struct structseq_fields {
    PyStructSequence_Field *sorted;     /* named ones first, then the others */
    Py_ssize_t *places;                 /* of the named ones, in the sequence */
    Py_ssize_t count, named;
};

static int
fields_sort(struct structseq_fields *fields, const PyStructSequence_Field *given)
{
    fields->count = 0;
    while (given[fields->count].name != NULL) {
        fields->count++;
    }
    size_t room = (size_t)fields->count + 1;
    fields->sorted = PyMem_Calloc(room, sizeof(*fields->sorted));
    fields->places = PyMem_Calloc(room, sizeof(*fields->places));
    if (fields->sorted == NULL || fields->places == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    fields->named = 0;
    for (Py_ssize_t i = 0; i < fields->count; i++) {
        if (given[i].name != PyStructSequence_UnnamedField) {
            fields->places[fields->named] = i;
            fields->sorted[fields->named++] = given[i];
        }
    }
    for (Py_ssize_t i = fields->named; i < fields->count; i++) {
        fields->sorted[i].name = placeholder;
    }
    return 0;
}

static void
fields_free(struct structseq_fields *fields)
{
    PyMem_Free(fields->sorted);
    PyMem_Free(fields->places);
}

/* Moves the named members to their places and takes the others away. */
static int
settle_members(PyTypeObject *type, const struct structseq_fields *fields)
{
    if (fields->named == fields->count) {
        return 0;
    }
    PyMemberDef *members = abd_type_members(type);
    for (Py_ssize_t i = fields->named - 1; i >= 0; i--) {
        members[i].offset = members[0].offset
                            + fields->places[i] * (Py_ssize_t)sizeof(PyObject *);
    }
    if (PyObject_DelAttrString((PyObject *)type, placeholder) < 0) {
        return -1;
    }
    memset(members + fields->named, 0,
           (size_t)(fields->count - fields->named) * sizeof(*members));
    PyObject *unnamed = PyLong_FromSsize_t(fields->count - fields->named);
    if (unnamed == NULL) {
        return -1;
    }
    int result = PyObject_SetAttrString((PyObject *)type, "n_unnamed_fields",
                                        unnamed);
    Py_DECREF(unnamed);
    return result;
}

static int
set_match_args(PyTypeObject *type, const struct structseq_fields *fields,
               Py_ssize_t visible)
{
    Py_ssize_t count = 0;
    while (count < fields->named && fields->places[count] < visible) {
        count++;
    }
    PyObject *names = PyTuple_New(count);
    for (Py_ssize_t i = 0; names != NULL && i < count; i++) {
        PyObject *name = PyUnicode_FromString(fields->sorted[i].name);
        if (name == NULL || PyTuple_SetItem(names, i, name) < 0) {
            Py_CLEAR(names);
        }
    }
    if (names == NULL) {
        return -1;
    }
    int result = PyObject_SetAttrString((PyObject *)type, "__match_args__", names);
    Py_DECREF(names);
    return result;
}

/* The name moves behind the docstring, into the block that the host frees
 * with the type: nothing else there lives that long. */
static int
own_name(PyTypeObject *type)
{
    const char *name = abd_type_name(type);
    char *doc = abd_peek_pointer(type, abd_layout->tp_doc);
    size_t doc_size = (doc != NULL ? strlen(doc) : 0) + 1;
    size_t name_size = strlen(name) + 1;
    char *block = PyObject_Malloc(doc_size + name_size);
    if (block == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    memcpy(block, doc != NULL ? doc : "", doc_size);
    memcpy(block + doc_size, name, name_size);
    abd_poke_pointer(type, abd_layout->tp_doc, block);
    abd_poke_pointer(type, abd_layout->tp_name, block + doc_size);
    PyObject_Free(doc);
    return 0;
}

static PyTypeObject *
old_PyStructSequence_NewType(PyStructSequence_Desc *desc)
{
    struct structseq_fields fields = {0};
    PyStructSequence_Desc sorted = *desc;
    PyTypeObject *type = NULL;
    if (fields_sort(&fields, desc->fields) < 0) {
        goto error;
    }
    sorted.fields = fields.sorted;
    type = host_PyStructSequence_NewType(&sorted);
    if (type == NULL
        || settle_members(type, &fields) != 0
        || set_match_args(type, &fields, desc->n_in_sequence) != 0
        || (abd_host_below(ABD_PY(3, 11)) && own_name(type) != 0))
    {
        goto error;
    }
    fields_free(&fields);
    return type;

error:
    fields_free(&fields);
    Py_XDECREF((PyObject *)type);
    return NULL;
}
