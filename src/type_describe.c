#include "type.h"

#include "peek.h"

#include <limits.h>
#include <string.h>

/* Bases and metaclass. */

/* The tuple of bases: those given beside the slots, else Py_tp_bases if it is
 * there (even as NULL), else Py_tp_base, else object; each may be one type or
 * a tuple. */
static PyObject *
find_bases(const struct abd_slots *slots, PyObject *given)
{
    if (given == NULL) {
        given = slots->value[Py_tp_bases].ptr;
    }
    if (given == NULL && !abd_slots_has(slots, Py_tp_bases)) {
        given = slots->value[Py_tp_base].ptr;
    }
    if (given == NULL) {
        given = (PyObject *)&PyBaseObject_Type;
    }
    return PyTuple_Check(given) ? Py_NewRef(given) : PyTuple_Pack(1, given);
}

static int
same_shape(PyTypeObject *a, PyTypeObject *b)
{
    return abd_type_basicsize(a) == abd_type_basicsize(b)
           && abd_type_itemsize(a) == abd_type_itemsize(b);
}

/* If the pointer at `offset` is new in `type` and its last field, the size
 * without it; else `size`. */
static Py_ssize_t
without_last(Py_ssize_t size, Py_ssize_t offset, Py_ssize_t base_offset)
{
    Py_ssize_t pointer = (Py_ssize_t)sizeof(void *);
    int is_last = offset != 0 && base_offset == 0 && offset + pointer == size;
    return is_last ? size - pointer : size;
}

/* True if instances of `type` have fields that those of `base` lack, other
 * than the dict and weak reference pointers that a class statement appends,
 * in either order (up to 3.11; later they stand before the object). */
static int
adds_fields(PyTypeObject *type, PyTypeObject *base)
{
    if (!abd_host_below(ABD_PY(3, 12)) || abd_type_itemsize(type) != 0
        || abd_type_itemsize(base) != 0 || !abd_type_is_heap(type))
    {
        return !same_shape(type, base);
    }
    Py_ssize_t size = abd_type_basicsize(type);
    for (int round = 0; round < 2; round++) {
        size = without_last(size, abd_type_weaklistoffset(type),
                            abd_type_weaklistoffset(base));
        size = without_last(size, abd_type_dictoffset(type),
                            abd_type_dictoffset(base));
    }
    return size != abd_type_basicsize(base);
}

/* The nearest ancestor that decides the layout of `type`'s instances. */
static PyTypeObject *
layout_base(PyTypeObject *type)
{
    PyTypeObject *parent = abd_type_base(type);
    PyTypeObject *base = parent != NULL ? layout_base(parent)
                                        : &PyBaseObject_Type;
    return adds_fields(type, base) ? type : base;
}

static int
check_base(PyObject *base)
{
    if (!PyType_Check(base)) {
        PyErr_Format(PyExc_TypeError, "bases must be types; got '%T'", base);
        return -1;
    }
    if (!abd_type_has((PyTypeObject *)base, Py_TPFLAGS_BASETYPE)) {
        PyErr_Format(PyExc_TypeError,
                     "type '%.100s' is not an acceptable base type",
                     abd_type_name((PyTypeObject *)base));
        return -1;
    }
    return 0;
}

/* The base whose layout the new type extends.  Borrowed. */
static PyTypeObject *
choose_base(PyObject *bases)
{
    PyTypeObject *chosen = NULL, *winner = NULL;
    Py_ssize_t count = PyTuple_Size(bases);

    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *item = PyTuple_GetItem(bases, i);
        if (check_base(item) < 0) {
            return NULL;
        }
        PyTypeObject *base = (PyTypeObject *)item;
        if (abd_type_mro(base) == NULL && PyType_Ready(base) < 0) {
            return NULL;
        }
        PyTypeObject *candidate = layout_base(base);
        if (winner == NULL || (winner != candidate
                               && PyType_IsSubtype(candidate, winner)))
        {
            winner = candidate;
            chosen = base;
        }
        else if (!PyType_IsSubtype(winner, candidate)) {
            PyErr_SetString(PyExc_TypeError,
                            "multiple bases have instance lay-out conflict");
            return NULL;
        }
    }
    if (chosen == NULL) {
        PyErr_SetString(PyExc_TypeError, "a type needs at least one base");
    }
    return chosen;
}

/* The most derived metaclass of `wanted` and the bases.  Borrowed. */
static PyTypeObject *
choose_metaclass(PyTypeObject *wanted, PyObject *bases)
{
    PyTypeObject *winner = wanted != NULL ? wanted : &PyType_Type;
    Py_ssize_t count = PyTuple_Size(bases);

    for (Py_ssize_t i = 0; i < count; i++) {
        PyTypeObject *other = Py_TYPE(PyTuple_GetItem(bases, i));
        if (PyType_IsSubtype(winner, other)) {
            continue;
        }
        if (!PyType_IsSubtype(other, winner)) {
            PyErr_SetString(PyExc_TypeError,
                "metaclass conflict: the metaclass of a derived class must be "
                "a (non-strict) subclass of the metaclasses of all its bases");
            return NULL;
        }
        winner = other;
    }
    if (!PyType_IsSubtype(winner, &PyType_Type)) {
        PyErr_Format(PyExc_TypeError,
                     "Metaclass '%R' is not a subclass of 'type'.", winner);
        return NULL;
    }
    const void *new_function = abd_peek_pointer(winner, abd_layout->tp_new);
    if (new_function != NULL
        && new_function != abd_peek_pointer(&PyType_Type, abd_layout->tp_new))
    {
        PyErr_SetString(PyExc_TypeError,
                        "Metaclasses with custom tp_new are not supported.");
        return NULL;
    }
    return winner;
}

/* 3.9 has no Py_TPFLAGS_IMMUTABLETYPE on its own types: there static ones are
 * the immutable ones. */
static int
is_immutable(PyTypeObject *type)
{
    return abd_type_has(type, Py_TPFLAGS_IMMUTABLETYPE)
           || !abd_type_is_heap(type);
}

static int
check_immutable_bases(const struct abd_type_description *description)
{
    if (!(description->flags & Py_TPFLAGS_IMMUTABLETYPE)) {
        return 0;
    }
    Py_ssize_t count = PyTuple_Size(description->bases);
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *base = PyTuple_GetItem(description->bases, i);
        if (!is_immutable((PyTypeObject *)base)) {
            PyErr_Format(PyExc_TypeError,
                         "Creating immutable type %s from mutable base %N",
                         description->name, base);
            return -1;
        }
    }
    return 0;
}

/* Sizes and members. */

enum extent { EXTENT_INHERITED, EXTENT_FIXED, EXTENT_EXTENDED };

/* A type with an allocator of its own may keep its instances as it likes. */
static int
allocates_usually(const struct abd_type_description *description)
{
    allocfunc usual = PyType_GenericAlloc;
    const void *address = abd_peek_pointer(description->base,
                                           abd_layout->tp_alloc);
    if (abd_slots_has(&description->slots, Py_tp_alloc)) {
        address = description->slots.value[Py_tp_alloc].ptr;
    }
    return memcmp(&address, &usual, sizeof(address)) == 0;
}

/* Up to 3.11 a class statement puts the dict of a variable-size type behind
 * the last item and counts it in the basic size, of which it is no part: all
 * that is between ends where it would begin without the dict. */
static int
has_dict_behind_items(PyTypeObject *type)
{
    return abd_host_below(ABD_PY(3, 12)) && abd_type_dictoffset(type) < 0;
}

/* Makes basicsize absolute.  `amount` is the whole size (fixed) or what the
 * type adds to its base (extended). */
static int
settle_size(struct abd_type_description *description, enum extent extent,
            Py_ssize_t amount)
{
    PyTypeObject *base = description->base;
    Py_ssize_t base_size = abd_type_basicsize(base);

    if (extent == EXTENT_INHERITED) {
        description->basicsize = base_size;
        return 0;
    }
    if (extent == EXTENT_FIXED) {
        description->basicsize = amount;
        if (amount < base_size && allocates_usually(description)) {
            PyErr_Format(PyExc_TypeError,
                         "tp_basicsize for type '%s' (%zd) is too small for "
                         "base '%s' (%zd)", description->name, amount,
                         abd_type_name(base), base_size);
            return -1;
        }
        return 0;
    }
    if (abd_type_itemsize(base) != 0
        && !(description->flags & Py_TPFLAGS_ITEMS_AT_END)
        && !abd_type_items_at_end(base))
    {
        PyErr_SetString(PyExc_SystemError,
                        "Cannot extend variable-size class without "
                        "Py_TPFLAGS_ITEMS_AT_END.");
        return -1;
    }
    if (amount > PY_SSIZE_T_MAX - base_size - 32) {
        PyErr_Format(PyExc_SystemError,
                     "type %s: a size of %zd bytes beyond its base is "
                     "impossible", description->name, amount);
        return -1;
    }
    description->basicsize =
        ABD_ALIGN_DATA(base_size) + ABD_ALIGN_DATA(amount);
    if (has_dict_behind_items(base)) {
        description->basicsize += (Py_ssize_t)sizeof(PyObject *);
    }
    return 0;
}

/* `__dictoffset__` and its two like: members that set a field of the type. */
static int
note_special_member(struct abd_type_description *description,
                    const PyMemberDef *given, Py_ssize_t offset)
{
    Py_ssize_t *field =
        strcmp(given->name, "__weaklistoffset__") == 0
            ? &description->weaklistoffset
        : strcmp(given->name, "__dictoffset__") == 0 ? &description->dictoffset
        : strcmp(given->name, "__vectorcalloffset__") == 0
            ? &description->vectorcalloffset : NULL;
    if (field == NULL) {
        return 0;
    }
    if (given->type != Py_T_PYSSIZET) {
        PyErr_Format(PyExc_SystemError, "type of %s must be Py_T_PYSSIZET",
                     given->name);
        return -1;
    }
    if ((given->flags & ~Py_RELATIVE_OFFSET) != Py_READONLY) {
        PyErr_Format(PyExc_SystemError,
                     "flags for %s must be Py_READONLY or (Py_READONLY | "
                     "Py_RELATIVE_OFFSET)", given->name);
        return -1;
    }
    *field = offset;
    return 0;
}

static int
check_special_offsets(const struct abd_type_description *description)
{
    const struct { const char *what; Py_ssize_t offset; } specials[] = {
        {"weaklist", description->weaklistoffset},
        {"dict", description->dictoffset},
        {"vectorcall", description->vectorcalloffset},
    };
    Py_ssize_t limit = description->basicsize - (Py_ssize_t)sizeof(void *);

    for (size_t i = 0; i < sizeof(specials) / sizeof(specials[0]); i++) {
        if (specials[i].offset > limit && allocates_usually(description)) {
            PyErr_Format(PyExc_TypeError,
                         "%s offset %zd is out of bounds for type '%s' "
                         "(tp_basicsize = %zd)", specials[i].what,
                         specials[i].offset, description->name,
                         description->basicsize);
            return -1;
        }
    }
    return 0;
}

static int
copy_members(struct abd_type_description *description, enum extent extent,
             Py_ssize_t amount)
{
    const PyMemberDef *given = description->slots.value[Py_tp_members].ptr;
    if (given == NULL) {
        return 0;
    }
    Py_ssize_t count = 0;
    while (given[count].name != NULL) {
        count++;
    }
    PyMemberDef *members =
        PyMem_Calloc((size_t)count + 1, sizeof(PyMemberDef));
    if (members == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    description->members = members;
    description->member_count = count;
    memcpy(members, given, (size_t)count * sizeof(PyMemberDef));

    Py_ssize_t data = ABD_ALIGN_DATA(abd_type_basicsize(description->base));
    for (PyMemberDef *member = members; member->name != NULL; member++) {
        const PyMemberDef was = *member;
        if (member->flags & Py_RELATIVE_OFFSET) {
            if (member->offset < 0) {
                PyErr_SetString(PyExc_SystemError,
                                "Member offset must not be negative");
                return -1;
            }
            if (extent != EXTENT_EXTENDED) {
                PyErr_SetString(PyExc_SystemError,
                                "With Py_RELATIVE_OFFSET, basicsize must be "
                                "extended");
                return -1;
            }
            if (member->offset >= amount) {
                PyErr_SetString(PyExc_SystemError,
                                "Member offset out of range "
                                "(0..extra_basicsize)");
                return -1;
            }
            member->offset += data;
            member->flags &= ~Py_RELATIVE_OFFSET;
        }
        if (note_special_member(description, &was, member->offset) < 0) {
            return -1;
        }
    }
    return check_special_offsets(description);
}

/* What 3.11 and later say of a type that could not be collected. */
static int
check_gc(const struct abd_type_description *description)
{
    if ((description->flags & Py_TPFLAGS_HAVE_GC)
        && description->slots.value[Py_tp_traverse].func == NULL)
    {
        PyErr_Format(PyExc_SystemError,
                     "type %s has the Py_TPFLAGS_HAVE_GC flag but has no "
                     "traverse function", description->name);
        return -1;
    }
    return 0;
}

/* All that a spec and slots have in common. */
static int
settle(struct abd_type_description *description, PyTypeObject *metaclass,
       PyObject *bases, enum extent extent, Py_ssize_t amount)
{
    description->bases = find_bases(&description->slots, bases);
    if (description->bases == NULL) {
        return -1;
    }
    description->base = choose_base(description->bases);
    if (description->base == NULL) {
        return -1;
    }
    description->metaclass = choose_metaclass(metaclass, description->bases);
    if (has_dict_behind_items(description->base)) {
        /* The base has it; on the type itself it would say that its items
         * begin at the basic size. */
        description->flags &= ~(unsigned long)Py_TPFLAGS_ITEMS_AT_END;
    }
    if (description->metaclass == NULL
        || check_immutable_bases(description) < 0
        || settle_size(description, extent, amount) < 0
        || copy_members(description, extent, amount) < 0)
    {
        return -1;
    }
    return check_gc(description);
}

static int
refuse_slots_only(const struct abd_slots *before, int id,
                  union abd_slot_value value, void *arg)
{
    (void)before, (void)value, (void)arg;
    switch (id) {
        case Py_tp_name: case Py_tp_basicsize: case Py_tp_extra_basicsize:
        case Py_tp_itemsize: case Py_tp_flags: case Py_tp_metaclass:
        case Py_tp_module:
            PyErr_Format(PyExc_SystemError,
                         "%s must not be used with PyType_Spec",
                         abd_slot_name(id));
            return -1;
        default:
            return 0;
    }
}

int
abd_type_describe_spec(struct abd_type_description *description,
                       PyTypeObject *metaclass, PyObject *module,
                       PyType_Spec *spec, PyObject *bases)
{
    memset(description, 0, sizeof(*description));
    if (spec->name == NULL) {
        PyErr_SetString(PyExc_SystemError,
                        "Type spec does not define the name field.");
        return -1;
    }
    description->name = spec->name;
    if (abd_slots_read(&description->slots, ABD_KIND_TYPE, ABD_FORM_TYPE,
                       spec->slots, spec->name, refuse_slots_only, NULL) < 0)
    {
        return -1;
    }
    description->flags = spec->flags;
    description->itemsize = spec->itemsize;
    description->module = module;
    if (abd_slots_has(&description->slots, Py_tp_token)) {
        void *token = description->slots.value[Py_tp_token].ptr;
        description->token = token == Py_TP_USE_SPEC ? spec : token;
    }
    Py_ssize_t size = spec->basicsize;
    enum extent extent = size == 0 ? EXTENT_INHERITED
                         : size > 0 ? EXTENT_FIXED : EXTENT_EXTENDED;
    return settle(description, metaclass, bases, extent,
                  size < 0 ? -size : size);
}

static int
check_type_slot(const struct abd_slots *before, int id,
                union abd_slot_value value, void *arg)
{
    (void)before, (void)arg;
    if ((id == Py_tp_basicsize || id == Py_tp_extra_basicsize
         || id == Py_tp_itemsize) && value.size <= 0)
    {
        PyErr_Format(PyExc_SystemError, "%s must be positive",
                     abd_slot_name(id));
        return -1;
    }
    if (id == Py_tp_token && value.ptr == Py_TP_USE_SPEC) {
        PyErr_SetString(PyExc_SystemError,
                        "Py_tp_token: Py_TP_USE_SPEC (NULL) can only be used "
                        "with PyType_Spec");
        return -1;
    }
    return 0;
}

int
abd_type_describe_slots(struct abd_type_description *description,
                        const PySlot *array)
{
    memset(description, 0, sizeof(*description));
    struct abd_slots *slots = &description->slots;
    if (abd_slots_read(slots, ABD_KIND_TYPE, ABD_FORM_PYSLOT, array, NULL,
                       check_type_slot, NULL) < 0)
    {
        return -1;
    }
    description->name = slots->value[Py_tp_name].ptr;
    if (description->name == NULL) {
        PyErr_SetString(PyExc_SystemError, "Py_tp_name slot is required.");
        return -1;
    }
    Py_ssize_t fixed = slots->value[Py_tp_basicsize].size;
    Py_ssize_t extra = slots->value[Py_tp_extra_basicsize].size;
    if (fixed != 0 && extra != 0) {
        PyErr_Format(PyExc_SystemError,
                     "type %s: Py_tp_basicsize and Py_tp_extra_basicsize are "
                     "mutually exclusive", description->name);
        return -1;
    }
    /* 3.15 keeps the flags in an int. */
    description->flags = (unsigned int)slots->value[Py_tp_flags].u64;
    description->itemsize = slots->value[Py_tp_itemsize].size;
    description->module = slots->value[Py_tp_module].ptr;
    description->token = slots->value[Py_tp_token].ptr;
    return settle(description, slots->value[Py_tp_metaclass].ptr, NULL,
                  extra != 0 ? EXTENT_EXTENDED
                  : fixed != 0 ? EXTENT_FIXED : EXTENT_INHERITED,
                  extra != 0 ? extra : fixed);
}

void
abd_type_forget(struct abd_type_description *description)
{
    Py_CLEAR(description->bases);
    PyMem_Free(description->members);
    description->members = NULL;
}
