/* Makes a heap type through the host's PyType_FromMetaclass(), on 3.12 to 3.14.
 *
 * The host gets a spec in which sizes and offsets are absolute and slot ids
 * are those that it knows, so that none of the ways in which these versions
 * fall short of 3.15 is taken; what has no slot there is written afterwards. */
#include "type.h"

#include "bind.h"
#include "peek.h"

#include <limits.h>
#include <string.h>

ABD_HOST_PyType_FromMetaclass

/* Slots that reach the host in another way, or not at all. */
static int
is_settled(int id)
{
    switch (id) {
        case Py_tp_base: case Py_tp_bases: case Py_tp_members:
        case Py_tp_token:
            return 1;
        default:
            return 0;
    }
}

static void
translate_slots(PyType_Slot *out,
                const struct abd_type_description *description)
{
    const struct abd_slots *slots = &description->slots;
    int minor = (int)(abiding_host.version >> 16 & 0xFF);

    for (int id = 1; id < ABD_SLOT_COUNT; id++) {
        int first_minor, old_id = abd_slot_old_id(id, &first_minor), table;
        if (!abd_slots_has(slots, id) || is_settled(id) || old_id == 0
            || first_minor > minor || abd_slot_offset(id, &table) < 0)
        {
            continue;
        }
        *out++ = (PyType_Slot){old_id, slots->value[id].ptr};
    }
    if (description->members != NULL) {
        *out++ = (PyType_Slot){Py_tp_members, description->members};
    }
    if (description->token != NULL && minor >= 14) {
        *out++ = (PyType_Slot){Py_tp_token, description->token};
    }
    *out = (PyType_Slot){0, NULL};
}

PyObject *
abd_type_from_host(const struct abd_type_description *description)
{
    PyType_Slot slots[ABD_SLOT_COUNT + 1];

    if (description->basicsize > INT_MAX || description->itemsize > INT_MAX) {
        PyErr_Format(PyExc_SystemError,
                     "type %s: CPython below 3.15 takes no type of more than "
                     "%d bytes", description->name, INT_MAX);
        return NULL;
    }
    translate_slots(slots, description);
    PyType_Spec spec = {
        .name = description->name,
        .basicsize = (int)description->basicsize,
        .itemsize = (int)description->itemsize,
        .flags = (unsigned int)description->flags,
        .slots = slots,
    };
    PyObject *type = host_PyType_FromMetaclass(
        description->metaclass, description->module, &spec,
        description->bases);
    if (type == NULL || !abd_host_below(ABD_PY(3, 14))) {
        return type;
    }
    void *vectorcall = description->slots.value[Py_tp_vectorcall].ptr;
    if (vectorcall != NULL) {
        abd_poke_pointer(type, abd_layout->tp_vectorcall, vectorcall);
    }
    if (description->token != NULL
        && abd_tail_write((PyTypeObject *)type, description->token, NULL) < 0)
    {
        Py_DECREF(type);
        return NULL;
    }
    return type;
}
