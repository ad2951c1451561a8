/* Makes a heap type by hand, on 3.9 to 3.11.
 *
 * Their PyType_From* functions know no metaclass, keep pointers to the
 * caller's strings (3.9, 3.10), crash on a NULL Py_tp_doc (3.9) and ignore
 * what 3.15 refuses.  All three lay out a heap type alike but for the offsets
 * in the manifest, and PyType_Ready() does the rest. */
#include "type.h"

#include "bind.h"
#include "peek.h"

#include <stdatomic.h>
#include <string.h>

ABD_HOST_PyType_FromSpec

/* The deallocator of classes that bring none, which no host exports: read
 * once from a type that the host made.  NULL with an exception set. */
static void *
default_dealloc(void)
{
    static _Atomic(void *) known;
    void *dealloc = atomic_load_explicit(&known, memory_order_relaxed);
    if (dealloc == NULL) {
        PyType_Slot slots[] = {{0, NULL}};
        PyType_Spec spec = {"abiding.probe", 0, 0, Py_TPFLAGS_DEFAULT, slots};
        PyObject *probe = host_PyType_FromSpec(&spec);
        if (probe == NULL) {
            return NULL;
        }
        dealloc = abd_peek_pointer(probe, abd_layout->tp_dealloc);
        Py_DECREF(probe);
        atomic_store_explicit(&known, dealloc, memory_order_relaxed);
    }
    return dealloc;
}

/* The part of a dotted name behind the last dot. */
static const char *
last_part(const char *name)
{
    const char *dot = strrchr(name, '.');
    return dot != NULL ? dot + 1 : name;
}

/* The type's own copy of its name and docstring.  Where a type has no field
 * that owns the name (3.9, 3.10) it stands behind the docstring, in the block
 * that the type's deallocator frees. */
struct texts {
    char *block;        /* PyObject_Malloc */
    const char *name;
    int has_doc;
};

static int
copy_texts(struct texts *texts, const struct abd_type_description *description)
{
    const char *doc = description->slots.value[Py_tp_doc].ptr;
    size_t doc_size = doc != NULL ? strlen(doc) + 1 : 1;
    size_t name_size = strlen(description->name) + 1;

    texts->has_doc = doc != NULL;
    texts->block = PyObject_Malloc(doc_size + name_size);
    if (texts->block == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    memcpy(texts->block, doc != NULL ? doc : "", doc_size);
    texts->name = memcpy(texts->block + doc_size, description->name, name_size);
    return 0;
}

static void
write_slots(char *type, const struct abd_type_description *description)
{
    const struct abd_slots *slots = &description->slots;

    for (int id = 1; id < ABD_SLOT_COUNT; id++) {
        int table;
        int offset = abd_slot_offset(id, &table);
        if (offset < 0 || !abd_slots_has(slots, id)) {
            continue;
        }
        char *place = table == 0 ? type
                                 : abd_peek_pointer(type, (size_t)table);
        abd_poke_pointer(place, (size_t)offset, slots->value[id].ptr);
    }
}

/* Everything that PyType_Ready() needs to find. */
static int
fill(PyObject *op, const struct abd_type_description *description,
     const struct texts *texts)
{
    char *type = (char *)op;
    const struct abd_layout *layout = abd_layout;
    PyTypeObject *base = description->base;
    unsigned long flags = description->flags;

    abd_poke_pointer(type, layout->tp_as_async, type + layout->as_async);
    abd_poke_pointer(type, layout->tp_as_number, type + layout->as_number);
    abd_poke_pointer(type, layout->tp_as_mapping, type + layout->as_mapping);
    abd_poke_pointer(type, layout->tp_as_sequence, type + layout->as_sequence);
    abd_poke_pointer(type, layout->tp_as_buffer, type + layout->as_buffer);
    write_slots(type, description);

    /* 3.9 caches attribute look-ups only for types that say so; up to 3.11
     * the vectorcall flag of a type whose __call__ can be replaced lies. */
    if (abd_host_below(ABD_PY(3, 10))) {
        flags |= 1UL << 18;
    }
    if (!(flags & Py_TPFLAGS_IMMUTABLETYPE)
        || (description->vectorcalloffset == 0
            && abd_peek_size(base, layout->tp_vectorcall_offset) == 0))
    {
        flags &= ~(unsigned long)Py_TPFLAGS_HAVE_VECTORCALL;
    }
    flags |= Py_TPFLAGS_HEAPTYPE;
    memcpy(type + layout->tp_flags, &flags, sizeof(flags));

    /* From here on the type can be deallocated. */
    abd_poke_pointer(type, layout->tp_base, Py_NewRef((PyObject *)base));
    abd_poke_pointer(type, layout->tp_bases, Py_NewRef(description->bases));
    abd_poke_pointer(type, layout->tp_name, texts->name);
    abd_poke_pointer(type, layout->tp_doc,
                     texts->has_doc ? texts->block : NULL);
    abd_poke_size(type, layout->tp_basicsize, description->basicsize);
    abd_poke_size(type, layout->tp_itemsize, description->itemsize);
    abd_poke_size(type, layout->tp_dictoffset, description->dictoffset);
    abd_poke_size(type, layout->tp_weaklistoffset,
                  description->weaklistoffset);
    abd_poke_size(type, layout->tp_vectorcall_offset,
                  description->vectorcalloffset);
    abd_poke_pointer(type, layout->ht_module,
                     Py_XNewRef(description->module));
    abd_poke_pointer(type, layout->tp_members, NULL);
    if (description->members != NULL) {
        PyMemberDef *members = abd_type_members((PyTypeObject *)op);
        memcpy(members, description->members,
               (size_t)description->member_count * sizeof(PyMemberDef));
        abd_poke_pointer(type, layout->tp_members, members);
    }

    PyObject *name = PyUnicode_FromString(last_part(description->name));
    if (name == NULL) {
        return -1;
    }
    abd_poke_pointer(type, layout->ht_name, name);
    abd_poke_pointer(type, layout->ht_qualname, Py_NewRef(name));

    if (description->slots.value[Py_tp_dealloc].func == NULL) {
        void *dealloc = default_dealloc();
        if (dealloc == NULL) {
            return -1;
        }
        abd_poke_pointer(type, layout->tp_dealloc, dealloc);
    }
    return 0;
}

/* `__module__`, from what stands before the last dot of the name. */
static int
set_module_name(PyObject *type, const struct abd_type_description *description)
{
    PyObject *dict = abd_peek_pointer(type, abd_layout->tp_dict);
    PyObject *key = PyUnicode_InternFromString("__module__");
    if (key == NULL) {
        return -1;
    }
    int result = PyDict_Contains(dict, key);
    if (result == 0) {
        const char *last = last_part(description->name);
        if (last == description->name) {
            result = PyErr_WarnFormat(PyExc_DeprecationWarning, 1,
                                      "builtin type %.200s has no __module__ "
                                      "attribute", description->name);
        }
        else {
            PyObject *value = PyUnicode_FromStringAndSize(
                description->name, last - 1 - description->name);
            result = value == NULL ? -1 : PyDict_SetItem(dict, key, value);
            Py_XDECREF(value);
        }
    }
    Py_DECREF(key);
    return result < 0 ? -1 : 0;
}

/* What PyType_Ready() leaves in the type's dictionary otherwise than 3.15. */
static int
mend_dict(PyObject *type, const struct abd_type_description *description,
          const struct texts *texts)
{
    PyObject *dict = abd_peek_pointer(type, abd_layout->tp_dict);

    /* An empty docstring is '', not None. */
    if (texts->has_doc && PyDict_GetItemString(dict, "__doc__") == Py_None) {
        PyObject *empty = PyUnicode_FromStringAndSize("", 0);
        int result = empty == NULL ? -1
                     : PyDict_SetItemString(dict, "__doc__", empty);
        Py_XDECREF(empty);
        if (result < 0) {
            return -1;
        }
    }
    if (description->weaklistoffset != 0
        && PyDict_DelItemString(dict, "__weaklistoffset__") < 0)
    {
        return -1;
    }
    if (description->dictoffset != 0
        && PyDict_DelItemString(dict, "__dictoffset__") < 0)
    {
        return -1;
    }
    return set_module_name(type, description);
}

/* What must wait until the type is ready. */
static int
finish(PyObject *type, const struct abd_type_description *description,
       const struct texts *texts)
{
    if (abd_host_below(ABD_PY(3, 10))
        && (description->flags & Py_TPFLAGS_DISALLOW_INSTANTIATION))
    {
        abd_poke_pointer(type, abd_layout->tp_new, NULL);
    }
    abd_sendfunc send = NULL;
    if (abd_host_below(ABD_PY(3, 10))) {
        send = (abd_sendfunc)description->slots.value[Py_am_send].func;
    }
    if ((description->token != NULL || send != NULL)
        && abd_tail_write((PyTypeObject *)type, description->token, send) < 0)
    {
        return -1;
    }
    if (mend_dict(type, description, texts) < 0) {
        return -1;
    }
    PyType_Modified((PyTypeObject *)type);
    return 0;
}

PyObject *
abd_type_build(const struct abd_type_description *description)
{
    struct texts texts;
    if (copy_texts(&texts, description) < 0) {
        return NULL;
    }
    void *address = abd_peek_pointer(description->metaclass,
                                     abd_layout->tp_alloc);
    allocfunc alloc;
    memcpy(&alloc, &address, sizeof(alloc));
    PyObject *type = alloc(description->metaclass, description->member_count);
    if (type == NULL) {
        PyObject_Free(texts.block);
        return NULL;
    }
    int ready = fill(type, description, &texts) == 0
                && PyType_Ready((PyTypeObject *)type) == 0;
    /* Now that nothing reads the docstring any more, the type takes over the
     * block, whether or not it begins with one. */
    abd_poke_pointer(type, abd_layout->tp_doc, texts.block);
    if (!ready || finish(type, description, &texts) < 0) {
        Py_DECREF(type);
        return NULL;
    }
    return type;
}
