/* A PyModuleDef in the shape of abiding/moduledef.h, as slots. */
#include "abiding/moduledef.h"

#include "host.h"

#include <string.h>

enum state { UNSET, BEING_WRITTEN, SET };

PyABIInfo_VAR(abi_info);

static PySlot
data_slot(int id, void *value)
{
    PySlot slot = {.sl_id = (uint16_t)id, .sl_flags = PySlot_STATIC,
                   .sl_ptr = value};
    return slot;
}

static void
write_slots(PyModuleDef *def)
{
    PySlot *slot = def->m_base.abiding_slots;

    *slot++ = data_slot(Py_mod_abi, &abi_info);
    *slot++ = data_slot(Py_mod_token, def);
    *slot++ = data_slot(Py_mod_name, (void *)def->m_name);
    if (def->m_doc != NULL) {
        *slot++ = data_slot(Py_mod_doc, (void *)def->m_doc);
    }
    PySlot size = PySlot_SIZE(Py_mod_state_size, def->m_size);
    *slot++ = size;
    if (def->m_methods != NULL) {
        *slot++ = data_slot(Py_mod_methods, def->m_methods);
    }
    if (def->m_slots != NULL) {
        *slot++ = data_slot(Py_mod_slots, def->m_slots);
    }
    if (def->m_traverse != NULL) {
        PySlot traverse = PySlot_FUNC(Py_mod_state_traverse, def->m_traverse);
        *slot++ = traverse;
    }
    if (def->m_clear != NULL) {
        PySlot clear = PySlot_FUNC(Py_mod_state_clear, def->m_clear);
        *slot++ = clear;
    }
    if (def->m_free != NULL) {
        PySlot free = PySlot_FUNC(Py_mod_state_free, def->m_free);
        *slot++ = free;
    }
    memset(slot, 0, sizeof(*slot));
}

/* Several interpreters may import at once: one writes, the others wait for
 * the few stores that takes. */
static PySlot *
slots_of(PyModuleDef *def)
{
    int *state = &def->m_base.abiding_state, expected = UNSET;
    if (__atomic_compare_exchange_n(state, &expected, BEING_WRITTEN, 0,
                                    __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE))
    {
        write_slots(def);
        __atomic_store_n(state, SET, __ATOMIC_RELEASE);
    }
    while (__atomic_load_n(state, __ATOMIC_ACQUIRE) != SET) {
    }
    return def->m_base.abiding_slots;
}

PyObject *
abiding_moduledef_init(PyModuleDef *def)
{
    const char *name = def->m_name;
    if (abiding_enter(name) < 0) {
        return NULL;
    }
    PySlot *slots = slots_of(def);
    return abiding_host.native ? (PyObject *)slots : abiding_init(slots, name);
}
