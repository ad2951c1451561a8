/* Types made from a PyType_Spec or from slots, on hosts below 3.15.
 *
 * type_describe.c reads what the caller wrote into one description with
 * absolute sizes and offsets and 3.15's checks.  A builder makes the type:
 * type_build.c by hand on 3.9 to 3.11, whose PyType_From* functions lack most
 * of what 3.15 promises; type_host.c through the host's
 * PyType_FromMetaclass() from 3.12 on.
 *
 * The tail: behind a heap type's own PyMemberDef array every host allocates
 * one unused, zeroed entry.  What an old host has no field for is kept there:
 * no allocation, no clean-up, no table to outlive the type. */
#ifndef ABD_TYPE_H
#define ABD_TYPE_H

#include <Python.h>

#include "slots.h"

struct abd_type_description {
    struct abd_slots slots;
    const char *name;               /* the caller's */
    Py_ssize_t basicsize, itemsize; /* absolute; basicsize 0: the base's */
    unsigned long flags;
    PyTypeObject *metaclass;        /* borrowed from the caller or a base */
    PyTypeObject *base;             /* borrowed from `bases` */
    PyObject *bases;                /* owned tuple */
    PyObject *module;               /* borrowed; may be NULL */
    PyMemberDef *members;           /* owned copy, absolute offsets, ended by
                                       an entry without name; may be NULL */
    Py_ssize_t member_count;
    Py_ssize_t dictoffset, weaklistoffset, vectorcalloffset;    /* 0: none */
    void *token;                    /* NULL: none */
};

/* Fills `description` from a spec (with the metaclass, module and bases given
 * beside it, each may be NULL) or from PySlots.  0, or -1 with an exception
 * set.  Either way the caller ends with abd_type_forget(). */
int abd_type_describe_spec(struct abd_type_description *description,
                           PyTypeObject *metaclass, PyObject *module,
                           PyType_Spec *spec, PyObject *bases);
int abd_type_describe_slots(struct abd_type_description *description,
                            const PySlot *slots);
void abd_type_forget(struct abd_type_description *description);

/* The builders: a new reference, or NULL with an exception set. */
PyObject *abd_type_build(const struct abd_type_description *description);
PyObject *abd_type_from_host(const struct abd_type_description *description);

/* Where data of a type begins in its instances, given its base's size: 3.15
 * aligns it for any C type. */
#define ABD_ALIGN_DATA(size) (((size) + 15) & ~(Py_ssize_t)15)

/* True if the items of a variable-size type stand behind all fixed data of
 * its instances, however much a subclass adds: the type or a base says
 * Py_TPFLAGS_ITEMS_AT_END, or it is a metaclass.  (Up to 3.11 types do not
 * inherit the flag, and `type` does not have it.)  No exception, all hosts. */
int abd_type_items_at_end(PyTypeObject *type);

/* The attribute of a type, which is a size: what any host answers.  -1 with
 * an exception set; a __dictoffset__ may be -1 without. */
Py_ssize_t abd_type_size_attribute(PyTypeObject *type, const char *name);

/* The tail. */

typedef PySendResult (*abd_sendfunc)(PyObject *iter, PyObject *value,
                                     PyObject **result);

/* Writes the tail of a type that a builder has just made.  0, or -1 with an
 * exception set if the type has none. */
int abd_tail_write(PyTypeObject *type, void *token, abd_sendfunc send);

/* The type's own token or am_send, NULL if it has none.  Safe during garbage
 * collection. */
void *abd_tail_token(PyTypeObject *type);
abd_sendfunc abd_tail_send(PyTypeObject *type);

/* The type's own token, wherever this host keeps it; NULL if it has none.
 * Safe during garbage collection. */
void *abd_type_token(PyTypeObject *type);

#endif
