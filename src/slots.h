/* Slot arrays: one reader for the three forms in which they come.
 *
 * PySlot arrays (PEP 820) nest each other and the two older forms,
 * PyType_Slot and PyModuleDef_Slot.  Reading one gives a flat record of the
 * last value of each slot id, checked by the rules that 3.15 applies and with
 * its exceptions.  Used on hosts below 3.15 only. */
#ifndef ABD_SLOTS_H
#define ABD_SLOTS_H

#include <Python.h>

#include <stdint.h>

#define ABD_SLOT_COUNT 111

enum abd_slot_kind { ABD_KIND_COMPAT, ABD_KIND_SLOT, ABD_KIND_TYPE, ABD_KIND_MOD };

/* How the array handed in is laid out. */
enum abd_slot_form { ABD_FORM_PYSLOT, ABD_FORM_TYPE, ABD_FORM_MOD };

union abd_slot_value {
    void *ptr;
    void (*func)(void);
    Py_ssize_t size;
    int64_t i64;
    uint64_t u64;
};

struct abd_slots {
    uint64_t seen[2];
    union abd_slot_value value[ABD_SLOT_COUNT];
};

/* What the owner of the array wants to check as each slot comes by.  Returns
 * 0 to go on, -1 with an exception set. */
typedef int (*abd_slot_visitor)(const struct abd_slots *before, int id,
                                union abd_slot_value value, void *arg);

/* Fills `slots` from `array`.  `name` is the type's or module's name for
 * messages; NULL until the array itself gives it.  0, or -1 with an exception
 * set.  Keeps no pointer to the array. */
int abd_slots_read(struct abd_slots *slots, enum abd_slot_kind kind,
                   enum abd_slot_form form, const void *array,
                   const char *name, abd_slot_visitor visit, void *arg);

static inline int
abd_slots_has(const struct abd_slots *slots, int id)
{
    return (slots->seen[id / 64] >> (id % 64)) & 1;
}

/* The id in today's numbering: 1 to 4 mean different things in types and in
 * modules.  -1 for an id that 3.15 does not know. */
int abd_slot_resolve(enum abd_slot_kind kind, unsigned int id);

/* Whether a known id is for types, modules, or both. */
enum abd_slot_kind abd_slot_kind(int id);

/* "Py_tp_repr" and the like, for messages. */
const char *abd_slot_name(int id);

/* The id that hosts up to 3.14 know for a type slot; 0 if they have none.
 * `first_minor` receives the first 3.x that accepts it. */
int abd_slot_old_id(int id, int *first_minor);

/* Where a type slot lives.  `table` receives the offset, in the type, of the
 * pointer to the method table it is in, 0 for the type itself; the result is
 * the offset inside that table or type; -1 if this host has no such field. */
int abd_slot_offset(int id, int *table);

#endif
