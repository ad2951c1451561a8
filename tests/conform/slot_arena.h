/* Slot arrays from Python values, in memory that lives for one call only.
 *
 * A list of (id, value) or (id, value, flags) becomes an array of PySlot,
 * PyType_Slot or PyModuleDef_Slot.  A value is
 *
 *     None                     NULL
 *     int                      the number itself, 64 bits
 *     bytes                    a C string
 *     ("object", x)            the PyObject *
 *     ("c", "name")            an address from the includer's addresses()
 *     ("slots", [...])         a nested array of PySlot
 *     ("type_slots", [...])    a nested array of PyType_Slot
 *     ("module_slots", [...])  a nested array of PyModuleDef_Slot
 *     ("members", [(name, type, offset, flags), ...])
 *     ("abi", (major, minor, flags, build_version, abi_version))
 *
 * arena_discard() overwrites everything with 0xDD before it frees it: 3.15
 * lets callers do so as soon as a function that takes slots has returned.
 * What a slot marked PySlot_STATIC points to, and the strings inside members,
 * stay for ever, as promised to CPython. */
#ifndef SLOT_ARENA_H
#define SLOT_ARENA_H

#include "shim_test.h"

#include <stdlib.h>

struct address {
    const char *name;
    void *address;
};

/* Of the includer; ended by a NULL name. */
static const struct address *addresses(void);

#define ADDRESS(NAME) {#NAME, (void *)(uintptr_t)NAME}

struct arena_block {
    struct arena_block *next;
    size_t size;
};

struct arena {
    struct arena_block *blocks;
};

/* What was promised to stay. */
static struct arena_block *eternal;

static void *
arena_take(struct arena *arena, size_t size, int stays)
{
    struct arena_block *block = calloc(1, sizeof(*block) + size);
    if (block == NULL) {
        PyErr_NoMemory();
        return NULL;
    }
    block->size = size;
    if (!stays) {
        block->next = arena->blocks;
        arena->blocks = block;
        return block + 1;
    }
    struct arena_block *head = __atomic_load_n(&eternal, __ATOMIC_RELAXED);
    do {
        block->next = head;
    } while (!__atomic_compare_exchange_n(&eternal, &head, block, 1,
                                          __ATOMIC_RELEASE, __ATOMIC_RELAXED));
    return block + 1;
}

static void
arena_discard(struct arena *arena)
{
    while (arena->blocks != NULL) {
        struct arena_block *block = arena->blocks;
        arena->blocks = block->next;
        memset(block + 1, 0xDD, block->size);
        free(block);
    }
}

static char *
arena_string(struct arena *arena, PyObject *bytes, int stays)
{
    char *given;
    Py_ssize_t size;
    if (PyBytes_AsStringAndSize(bytes, &given, &size) < 0) {
        return NULL;
    }
    char *copy = arena_take(arena, (size_t)size + 1, stays);
    return copy == NULL ? NULL : memcpy(copy, given, (size_t)size + 1);
}

/* Item `i` of a tuple, as a number; 0 if the tuple is shorter. */
static unsigned long long
arena_number(PyObject *tuple, Py_ssize_t i)
{
    return i < PyTuple_Size(tuple)
           ? PyLong_AsUnsignedLongLongMask(PyTuple_GetItem(tuple, i)) : 0;
}

static PyMemberDef *
arena_members(struct arena *arena, PyObject *list, int stays)
{
    Py_ssize_t count = PyList_Size(list);
    PyMemberDef *members =
        arena_take(arena, ((size_t)count + 1) * sizeof(PyMemberDef), stays);
    for (Py_ssize_t i = 0; members != NULL && i < count; i++) {
        PyObject *item = PyList_GetItem(list, i);
        members[i].name = arena_string(arena, PyTuple_GetItem(item, 0), 1);
        members[i].type = (int)arena_number(item, 1);
        members[i].offset = (Py_ssize_t)arena_number(item, 2);
        members[i].flags = (int)arena_number(item, 3);
    }
    return members;
}

static PyABIInfo *
arena_abi(struct arena *arena, PyObject *tuple, int stays)
{
    PyABIInfo *info = arena_take(arena, sizeof(*info), stays);
    if (info != NULL) {
        info->abiinfo_major_version = (uint8_t)arena_number(tuple, 0);
        info->abiinfo_minor_version = (uint8_t)arena_number(tuple, 1);
        info->flags = (uint16_t)arena_number(tuple, 2);
        info->build_version = (uint32_t)arena_number(tuple, 3);
        info->abi_version = (uint32_t)arena_number(tuple, 4);
    }
    return info;
}

static void *
find_address(const char *name)
{
    for (const struct address *a = addresses(); a->name != NULL; a++) {
        if (strcmp(a->name, name) == 0) {
            return a->address;
        }
    }
    return broken("no such address");
}

static PySlot *arena_slots(struct arena *, PyObject *list, int stays);
static PyType_Slot *arena_type_slots(struct arena *, PyObject *list, int stays);
static PyModuleDef_Slot *arena_module_slots(struct arena *, PyObject *list,
                                            int stays);

/* 0, or -1 with an exception set. */
static int
arena_value(struct arena *arena, PyObject *value, int stays, uint64_t *result)
{
    void *pointer = NULL;

    if (value == Py_None) {
        *result = 0;
        return 0;
    }
    if (PyLong_Check(value)) {
        *result = PyLong_AsUnsignedLongLongMask(value);
        return PyErr_Occurred() ? -1 : 0;
    }
    if (PyBytes_Check(value)) {
        pointer = arena_string(arena, value, stays);
    }
    else if (PyTuple_Check(value) && PyTuple_Size(value) == 2) {
        const char *kind = text(PyTuple_GetItem(value, 0));
        PyObject *content = PyTuple_GetItem(value, 1);
        if (kind == NULL) {
            return -1;
        }
        pointer = strcmp(kind, "object") == 0 ? content
            : strcmp(kind, "c") == 0 ? find_address(text(content))
            : strcmp(kind, "slots") == 0
                ? (void *)arena_slots(arena, content, stays)
            : strcmp(kind, "type_slots") == 0
                ? (void *)arena_type_slots(arena, content, stays)
            : strcmp(kind, "module_slots") == 0
                ? (void *)arena_module_slots(arena, content, stays)
            : strcmp(kind, "members") == 0
                ? (void *)arena_members(arena, content, stays)
            : strcmp(kind, "abi") == 0 ? (void *)arena_abi(arena, content, stays)
            : (void *)broken("no such kind of value");
    }
    else {
        broken("not a slot value");
    }
    *result = (uint64_t)(uintptr_t)pointer;
    return PyErr_Occurred() ? -1 : 0;
}

/* The functions that build an array differ in its element only. */
#define ARENA_ARRAY(NAME, ELEMENT, SET)                                       \
    static ELEMENT *                                                          \
    NAME(struct arena *arena, PyObject *list, int stays)                      \
    {                                                                         \
        Py_ssize_t count = PyList_Size(list);                                 \
        if (count < 0) {                                                      \
            return NULL;                                                      \
        }                                                                     \
        ELEMENT *array = arena_take(                                          \
            arena, ((size_t)count + 1) * sizeof(ELEMENT), stays);             \
        for (Py_ssize_t i = 0; array != NULL && i < count; i++) {             \
            PyObject *item = PyList_GetItem(list, i);                         \
            unsigned int id = (unsigned int)arena_number(item, 0);            \
            unsigned int flags = (unsigned int)arena_number(item, 2);         \
            uint64_t value;                                                   \
            if (arena_value(arena, PyTuple_GetItem(item, 1),                  \
                            stays || (flags & PySlot_STATIC), &value) < 0) {  \
                return NULL;                                                  \
            }                                                                 \
            SET                                                               \
        }                                                                     \
        return array;                                                         \
    }

ARENA_ARRAY(arena_slots, PySlot, {
    array[i].sl_id = (uint16_t)id;
    array[i].sl_flags = (uint16_t)flags;
    array[i].sl_uint64 = value;
})
ARENA_ARRAY(arena_type_slots, PyType_Slot, {
    array[i].slot = (int)id;
    array[i].pfunc = (void *)(uintptr_t)value;
})
ARENA_ARRAY(arena_module_slots, PyModuleDef_Slot, {
    array[i].slot = (int)id;
    array[i].value = (void *)(uintptr_t)value;
})

/* {"tp_repr": 66, ...}: every slot id of 3.15. */
static PyObject *
slot_ids(ARGS)
{
    NEED(0)
    (void)args;
#define ID(NAME) {"" #NAME, Py_##NAME}
    static const struct { const char *name; int id; } ids[] = {
        ID(slot_end), ID(slot_invalid), ID(slot_subslots),
        ID(mp_subscript), ID(nb_absolute), ID(nb_add), ID(nb_and), ID(nb_bool),
        ID(nb_divmod), ID(nb_float), ID(nb_floor_divide), ID(nb_index),
        ID(nb_inplace_add), ID(nb_inplace_and), ID(nb_inplace_floor_divide),
        ID(nb_inplace_lshift), ID(nb_inplace_multiply), ID(nb_inplace_or),
        ID(nb_inplace_power), ID(nb_inplace_remainder), ID(nb_inplace_rshift),
        ID(nb_inplace_subtract), ID(nb_inplace_true_divide),
        ID(nb_inplace_xor), ID(nb_int), ID(nb_invert), ID(nb_lshift),
        ID(nb_multiply), ID(nb_negative), ID(nb_or), ID(nb_positive),
        ID(nb_power), ID(nb_remainder), ID(nb_rshift), ID(nb_subtract),
        ID(nb_true_divide), ID(nb_xor), ID(sq_ass_item), ID(sq_concat),
        ID(sq_contains), ID(sq_inplace_concat), ID(sq_inplace_repeat),
        ID(sq_item), ID(sq_length), ID(sq_repeat), ID(tp_alloc), ID(tp_base),
        ID(tp_bases), ID(tp_call), ID(tp_clear), ID(tp_dealloc), ID(tp_del),
        ID(tp_descr_get), ID(tp_descr_set), ID(tp_doc), ID(tp_getattr),
        ID(tp_getattro), ID(tp_hash), ID(tp_init), ID(tp_is_gc), ID(tp_iter),
        ID(tp_iternext), ID(tp_methods), ID(tp_new), ID(tp_repr),
        ID(tp_richcompare), ID(tp_setattr), ID(tp_setattro), ID(tp_str),
        ID(tp_traverse), ID(tp_members), ID(tp_getset), ID(tp_free),
        ID(nb_matrix_multiply), ID(nb_inplace_matrix_multiply), ID(am_await),
        ID(am_aiter), ID(am_anext), ID(tp_finalize), ID(am_send),
        ID(tp_vectorcall), ID(tp_token), ID(mod_create), ID(mod_exec),
        ID(mod_multiple_interpreters), ID(mod_gil), ID(bf_getbuffer),
        ID(bf_releasebuffer), ID(mp_ass_subscript), ID(mp_length),
        ID(tp_slots), ID(mod_slots), ID(tp_name), ID(tp_basicsize),
        ID(tp_extra_basicsize), ID(tp_itemsize), ID(tp_flags), ID(mod_name),
        ID(mod_doc), ID(mod_state_size), ID(mod_methods),
        ID(mod_state_traverse), ID(mod_state_clear), ID(mod_state_free),
        ID(tp_metaclass), ID(tp_module), ID(mod_abi), ID(mod_token),
    };
#undef ID
    PyObject *result = PyDict_New();
    for (size_t i = 0; result != NULL && i < sizeof(ids) / sizeof(ids[0]); i++) {
        PyObject *id = PyLong_FromLong(ids[i].id);
        if (id == NULL || PyDict_SetItemString(result, ids[i].name, id) < 0) {
            Py_CLEAR(result);
        }
        Py_XDECREF(id);
    }
    return result;
}

/* The number that a ("c", name) value stands for. */
static PyObject *
address(ARGS)
{
    NEED(1)
    void *found = find_address(text(args[0]));
    return found == NULL ? NULL : PyLong_FromVoidPtr(found);
}

#endif
