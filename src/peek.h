/* Typed reads and writes of the host's structures, at verified offsets.
 *
 * The only place that turns an offset into a pointer.  Everything below
 * abd_peek_* is for hosts below 3.15, after abd_host_check() succeeded:
 * abd_layout is not NULL there. */
#ifndef ABD_PEEK_H
#define ABD_PEEK_H

#include "host.h"

#include <string.h>

static inline void *
abd_peek_pointer(const void *base, size_t offset)
{
    void *value;
    memcpy(&value, (const char *)base + offset, sizeof(value));
    return value;
}

static inline Py_ssize_t
abd_peek_size(const void *base, size_t offset)
{
    Py_ssize_t value;
    memcpy(&value, (const char *)base + offset, sizeof(value));
    return value;
}

static inline void
abd_poke_pointer(void *base, size_t offset, const void *value)
{
    memcpy((char *)base + offset, &value, sizeof(value));
}

static inline void
abd_poke_size(void *base, size_t offset, Py_ssize_t value)
{
    memcpy((char *)base + offset, &value, sizeof(value));
}

/* Objects. */

static inline PyTypeObject *
abd_object_type(PyObject *op)
{
    return abd_peek_pointer(op, abd_layout->ob_type);
}

static inline Py_ssize_t
abd_object_size(PyObject *op)
{
    return abd_peek_size(op, abd_layout->ob_size);
}

/* Types.  All pointers are borrowed. */

#define ABD_TYPE_POINTER(NAME, FIELD, TYPE)                                   \
    static inline TYPE NAME(PyTypeObject *type)                               \
    {                                                                         \
        return (TYPE)abd_peek_pointer(type, abd_layout->FIELD);               \
    }
#define ABD_TYPE_SIZE(NAME, FIELD)                                            \
    static inline Py_ssize_t NAME(PyTypeObject *type)                         \
    {                                                                         \
        return abd_peek_size(type, abd_layout->FIELD);                        \
    }

ABD_TYPE_POINTER(abd_type_base, tp_base, PyTypeObject *)
ABD_TYPE_POINTER(abd_type_mro, tp_mro, PyObject *)
ABD_TYPE_POINTER(abd_type_name, tp_name, const char *)
ABD_TYPE_SIZE(abd_type_basicsize, tp_basicsize)
ABD_TYPE_SIZE(abd_type_itemsize, tp_itemsize)
ABD_TYPE_SIZE(abd_type_dictoffset, tp_dictoffset)
ABD_TYPE_SIZE(abd_type_weaklistoffset, tp_weaklistoffset)

#undef ABD_TYPE_POINTER
#undef ABD_TYPE_SIZE

/* PyType_GetFlags() reads the field as the host must (atomically where it is
 * free-threaded). */
static inline int
abd_type_has(PyTypeObject *type, unsigned long flag)
{
    return (PyType_GetFlags(type) & flag) != 0;
}

#define ABD_TPFLAGS_HEAPTYPE (1UL << 9)

static inline int
abd_type_is_heap(PyTypeObject *type)
{
    return abd_type_has(type, ABD_TPFLAGS_HEAPTYPE);
}

/* The module of a heap type, or NULL. */
static inline PyObject *
abd_type_module(PyTypeObject *type)
{
    return abd_peek_pointer(type, abd_layout->ht_module);
}

/* The PyMemberDef array behind a heap type, ended by an unused entry. */
static inline PyMemberDef *
abd_type_members(PyTypeObject *type)
{
    return (PyMemberDef *)((char *)type
                           + abd_type_basicsize(abd_object_type((PyObject *)type)));
}

/* Modules. */

static inline PyModuleDef *
abd_module_def(PyObject *module)
{
    return abd_peek_pointer(module, abd_layout->md_def);
}

static inline void *
abd_module_state(PyObject *module)
{
    return abd_peek_pointer(module, abd_layout->md_state);
}

#endif
