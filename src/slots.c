#include "slots.h"

#include "host.h"

#include <stddef.h>
#include <string.h>

/* Nesting in 3.15: an array, and at most four levels below it. */
#define MAX_DEPTH 5

enum dtype { DTYPE_VOID, DTYPE_PTR, DTYPE_FUNC, DTYPE_SIZE, DTYPE_UINT64,
             DTYPE_RESOLVE };
enum policy { POLICY_ALLOW, POLICY_DEPRECATED, POLICY_REJECT };
enum table { TABLE_NONE, TABLE_TYPE, TABLE_ASYNC, TABLE_NUMBER, TABLE_MAPPING,
             TABLE_SEQUENCE, TABLE_BUFFER };

/* All names in one object, so that a row needs no pointer, which the loader
 * would have to relocate in every extension. */
static const struct slot_names {
#define ABD_SLOT_ROW(ID, NAME, ...) char name_##ID[sizeof(#NAME)];
#include "gen/slots.h"
} names = {
#define ABD_SLOT_ROW(ID, NAME, ...) #NAME,
#include "gen/slots.h"
};

struct slot_row {
    uint16_t name;          /* offset in `names` */
    uint16_t offset;
    uint8_t kind, dtype, duplicates, nulls, must_be_static;
    uint8_t old_id, first_minor, table;
};

static const struct slot_row rows[] = {
#define ABD_SLOT_ROW(ID, NAME, KIND, DTYPE, DUP, NULLS, STATIC, OLD_ID, MINOR, TABLE, OFFSET) \
    [ID] = {                                                                  \
        .name = offsetof(struct slot_names, name_##ID), .offset = OFFSET,     \
        .kind = ABD_KIND_##KIND, .dtype = DTYPE_##DTYPE,                      \
        .duplicates = POLICY_##DUP, .nulls = POLICY_##NULLS,                  \
        .must_be_static = STATIC, .old_id = OLD_ID, .first_minor = MINOR,     \
        .table = TABLE_##TABLE,                                               \
    },
#include "gen/slots.h"
};
_Static_assert(sizeof(rows) / sizeof(rows[0]) == ABD_SLOT_COUNT,
               "the manifest has another number of slots");

int
abd_slot_resolve(enum abd_slot_kind kind, unsigned int id)
{
    static const unsigned char type_ids[] = {
        0, Py_bf_getbuffer, Py_bf_releasebuffer, Py_mp_ass_subscript, Py_mp_length};
    static const unsigned char mod_ids[] = {
        0, Py_mod_create, Py_mod_exec, Py_mod_multiple_interpreters, Py_mod_gil};

    if (id >= 1 && id <= 4) {
        return kind == ABD_KIND_TYPE ? type_ids[id] : mod_ids[id];
    }
    return id < ABD_SLOT_COUNT ? (int)id : -1;
}

enum abd_slot_kind
abd_slot_kind(int id)
{
    return (enum abd_slot_kind)rows[id].kind;
}

const char *
abd_slot_name(int id)
{
    return (const char *)&names + rows[id].name;
}

int
abd_slot_old_id(int id, int *first_minor)
{
    *first_minor = rows[id].first_minor;
    return rows[id].old_id;
}

int
abd_slot_offset(int id, int *table)
{
    int offset = rows[id].offset;

    *table = 0;
    switch ((enum table)rows[id].table) {
        case TABLE_NONE:
            return -1;
        case TABLE_TYPE:
            /* Counted from the end of the object head. */
            return abd_layout->object_size + offset;
        case TABLE_ASYNC:
            if (id == Py_am_send && abd_host_below(ABD_PY(3, 10))) {
                return -1;
            }
            *table = abd_layout->tp_as_async;
            break;
        case TABLE_NUMBER:
            *table = abd_layout->tp_as_number;
            break;
        case TABLE_MAPPING:
            *table = abd_layout->tp_as_mapping;
            break;
        case TABLE_SEQUENCE:
            *table = abd_layout->tp_as_sequence;
            break;
        case TABLE_BUFFER:
            *table = abd_layout->tp_as_buffer;
            break;
    }
    return offset;
}

/* One array being read. */
struct level {
    const void *next;
    enum abd_slot_form form;
};

struct entry {
    unsigned int id, flags;
    union abd_slot_value value;
};

static struct entry
take_entry(struct level *level)
{
    struct entry entry = {0};

    switch (level->form) {
        case ABD_FORM_PYSLOT: {
            const PySlot *slot = level->next;
            entry.id = slot->sl_id;
            entry.flags = slot->sl_flags;
            entry.value.u64 = slot->sl_uint64;
            level->next = slot + 1;
            break;
        }
        case ABD_FORM_TYPE: {
            const PyType_Slot *slot = level->next;
            entry.id = (uint16_t)slot->slot;
            entry.flags = PySlot_INTPTR;
            entry.value.ptr = slot->pfunc;
            level->next = slot + 1;
            break;
        }
        case ABD_FORM_MOD: {
            const PyModuleDef_Slot *slot = level->next;
            entry.id = (uint16_t)slot->slot;
            entry.flags = PySlot_INTPTR;
            entry.value.ptr = slot->value;
            level->next = slot + 1;
            break;
        }
    }
    return entry;
}

/* PySlot_INTPTR: a number that was stored as a pointer. */
static void
widen_pointer(struct entry *entry, enum dtype dtype)
{
    intptr_t number = (intptr_t)entry->value.ptr;
    if (dtype == DTYPE_SIZE) {
        entry->value.size = (Py_ssize_t)number;
    }
    else if (dtype == DTYPE_UINT64) {
        entry->value.i64 = number;
    }
}

static const char *
kind_name(enum abd_slot_kind kind)
{
    return kind == ABD_KIND_TYPE ? "type" : "module";
}

/* 1: a slot to look at; 0: to be passed over; -1 with an exception. */
static int
check_known(enum abd_slot_kind kind, const struct entry *entry, int id)
{
    int known = id >= 0;
    if (known && (rows[id].kind == kind || rows[id].kind == ABD_KIND_SLOT)) {
        return 1;
    }
    if (entry->flags & PySlot_OPTIONAL) {
        return 0;
    }
    if (entry->id == Py_slot_invalid) {
        PyErr_Format(PyExc_SystemError, "invalid slot (Py_slot_invalid, %u)",
                     entry->id);
    }
    else if (known) {
        PyErr_Format(PyExc_SystemError, "invalid %s slot %d (%s)",
                     kind_name(kind), (int)entry->id, abd_slot_name(id));
    }
    else {
        PyErr_Format(PyExc_SystemError, "unknown %s slot ID %d",
                     kind_name(kind), (int)entry->id);
    }
    return -1;
}

struct reader {
    struct abd_slots *slots;
    enum abd_slot_kind kind;
    const char *name;
    int modern;             /* the outermost array is of PySlot */
    struct level levels[MAX_DEPTH];
    int depth;
};

static int
check_static(const struct reader *reader, const struct entry *entry, int id)
{
    if (!rows[id].must_be_static || (entry->flags & PySlot_STATIC)
        || reader->levels[reader->depth].form != ABD_FORM_PYSLOT)
    {
        return 0;
    }
    PyErr_Format(PyExc_SystemError, "%s requires PySlot_STATIC", abd_slot_name(id));
    return -1;
}

static int
check_null(const struct reader *reader, const struct entry *entry, int id)
{
    int is_null = (rows[id].dtype == DTYPE_PTR && entry->value.ptr == NULL)
                  || (rows[id].dtype == DTYPE_FUNC && entry->value.func == NULL);
    if (!is_null || rows[id].nulls == POLICY_ALLOW) {
        return 0;
    }
    if (rows[id].nulls == POLICY_REJECT) {
        PyErr_Format(PyExc_SystemError, "NULL not allowed for slot %s",
                     abd_slot_name(id));
        return -1;
    }
    if (!reader->modern) {
        return 0;
    }
    return PyErr_WarnFormat(PyExc_DeprecationWarning, 1,
                            "NULL value in slot %s is deprecated",
                            abd_slot_name(id));
}

static int
check_duplicate(const struct reader *reader, int id)
{
    if (rows[id].duplicates == POLICY_ALLOW || !abd_slots_has(reader->slots, id)) {
        return 0;
    }
    const char *space = reader->name != NULL ? " " : "";
    const char *name = reader->name != NULL ? reader->name : "";
    if (rows[id].duplicates == POLICY_REJECT) {
        PyErr_Format(PyExc_SystemError, "%s%s%s has multiple %s (%d) slots",
                     kind_name(reader->kind), space, name, abd_slot_name(id), id);
        return -1;
    }
    if (!reader->modern) {
        return 0;
    }
    return PyErr_WarnFormat(PyExc_DeprecationWarning, 0,
                            "%s%s%s has multiple %s (%d) slots. This is "
                            "deprecated.", kind_name(reader->kind), space, name,
                            abd_slot_name(id), id);
}

/* Py_slot_subslots, Py_tp_slots, Py_mod_slots: goes one level down. */
static int
enter_nested(struct reader *reader, const struct entry *entry, int id)
{
    if (entry->value.ptr == NULL) {
        return 0;
    }
    if (reader->depth + 1 >= MAX_DEPTH) {
        PyErr_Format(PyExc_SystemError,
                     "%s (slot %d): too many levels of nested slots",
                     abd_slot_name(id), (int)entry->id);
        return -1;
    }
    struct level *level = &reader->levels[++reader->depth];
    level->next = entry->value.ptr;
    level->form = id == Py_slot_subslots ? ABD_FORM_PYSLOT
                  : id == Py_tp_slots ? ABD_FORM_TYPE : ABD_FORM_MOD;
    return 0;
}

static int
store(struct reader *reader, struct entry *entry, int id,
      abd_slot_visitor visit, void *arg)
{
    if (entry->flags & PySlot_INTPTR) {
        widen_pointer(entry, (enum dtype)rows[id].dtype);
    }
    if (check_static(reader, entry, id) < 0
        || check_null(reader, entry, id) < 0
        || check_duplicate(reader, id) < 0)
    {
        return -1;
    }
    if (visit != NULL && visit(reader->slots, id, entry->value, arg) < 0) {
        return -1;
    }
    if (id == Py_tp_name) {
        reader->name = entry->value.ptr;
    }
    reader->slots->seen[id / 64] |= UINT64_C(1) << (id % 64);
    reader->slots->value[id] = entry->value;
    return 0;
}

int
abd_slots_read(struct abd_slots *slots, enum abd_slot_kind kind,
               enum abd_slot_form form, const void *array, const char *name,
               abd_slot_visitor visit, void *arg)
{
    struct reader reader = {
        .slots = slots, .kind = kind, .name = name,
        .modern = form == ABD_FORM_PYSLOT,
        .levels = {{array, form}},
    };
    memset(slots, 0, sizeof(*slots));

    while (reader.depth >= 0) {
        struct entry entry = take_entry(&reader.levels[reader.depth]);
        int id = abd_slot_resolve(kind, entry.id);
        int look = check_known(kind, &entry, id);
        if (look < 0) {
            return -1;
        }
        if (look == 0) {
            continue;
        }
        if (id == Py_slot_end) {
            if (entry.flags & PySlot_OPTIONAL) {
                PyErr_Format(PyExc_SystemError,
                             "invalid flags for Py_slot_end: 0x%x", entry.flags);
                return -1;
            }
            reader.depth--;
            continue;
        }
        int nests = id == Py_slot_subslots || id == Py_tp_slots
                    || id == Py_mod_slots;
        if (nests ? enter_nested(&reader, &entry, id) < 0
                  : store(&reader, &entry, id, visit, arg) < 0)
        {
            return -1;
        }
    }
    return 0;
}
