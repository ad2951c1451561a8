#include "module.h"

#include "abiding/module.h"
#include "bind.h"
#include "host.h"
#include "peek.h"
#include "slots.h"

#include <stdalign.h>
#include <stdatomic.h>
#include <string.h>

/* Below 3.15 the ids of module slots are these. */
enum { OLD_CREATE = 1, OLD_EXEC, OLD_MULTIPLE_INTERPRETERS, OLD_GIL };

typedef PyObject *(*create_function)(PyObject *spec, PyModuleDef *def);
typedef int (*exec_function)(PyObject *module);

/* What a slots array says; compared to find an equal definition. */
struct description {
    void *token;
    create_function create;
    exec_function exec;
    Py_ssize_t state_size;
    PyMethodDef *methods;
    traverseproc traverse;
    inquiry clear;
    freefunc free;
    uint64_t multiple_interpreters, gil;
    int has_multiple_interpreters, has_gil, has_token;
};

struct abd_definition {
    /* First, so that a PyModuleDef of ours converts to its definition. */
    alignas(16) unsigned char host_def[128];
    struct description description;
    PyModuleDef_Slot host_slots[5];
    const char *name, *doc;         /* doc may be NULL */
    struct abd_definition *next;
    char strings[];
};

/* All definitions of this extension, newest first; grows only. */
static _Atomic(struct abd_definition *) definitions;

static PyModuleDef *
host_def(struct abd_definition *definition)
{
    return (PyModuleDef *)(void *)definition->host_def;
}

static const struct abd_definition *
find_by_def(const PyModuleDef *def)
{
    const struct abd_definition *definition =
        atomic_load_explicit(&definitions, memory_order_acquire);
    while (definition != NULL && (const void *)definition->host_def != def) {
        definition = definition->next;
    }
    return definition;
}

const struct abd_definition *
abd_module_definition(PyObject *module)
{
    PyModuleDef *def = abd_module_def(module);
    return def == NULL ? NULL : find_by_def(def);
}

void *
abd_module_token(PyObject *module)
{
    PyModuleDef *def = abd_module_def(module);
    const struct abd_definition *definition =
        def == NULL ? NULL : find_by_def(def);
    return definition != NULL ? definition->description.token : def;
}

/* What the host calls in place of the extension's functions. */

static PyObject *
create_trampoline(PyObject *spec, PyModuleDef *def)
{
    const struct description *description = &find_by_def(def)->description;
    PyObject *module = description->create(spec, NULL);
    if (module != NULL && description->has_token && !PyModule_Check(module)) {
        PyObject *name = PyObject_GetAttrString(spec, "name");
        if (name != NULL) {
            PyErr_Format(PyExc_SystemError,
                         "module %U specifies a token, but did not create a "
                         "ModuleType instance", name);
            Py_DECREF(name);
        }
        Py_DECREF(module);
        return NULL;
    }
    return module;
}

static int
exec_trampoline(PyObject *module)
{
    int result = abd_module_definition(module)->description.exec(module);
    if (result != 0) {
        if (PyErr_Occurred() == NULL) {
            PyErr_Format(PyExc_SystemError,
                         "execution of %R failed without setting an exception",
                         module);
        }
        return -1;
    }
    if (PyErr_Occurred() != NULL) {
        PyObject *unreported = PyErr_GetRaisedException();
        PyErr_Format(PyExc_SystemError,
                     "execution of module %R raised unreported exception",
                     module);
        PyObject *raised = PyErr_GetRaisedException();
        PyException_SetCause(raised, Py_NewRef(unreported));
        PyException_SetContext(raised, unreported);
        PyErr_SetRaisedException(raised);
        return -1;
    }
    return 0;
}

static void
add_host_slot(struct abd_definition *definition, int id, void *value)
{
    PyModuleDef_Slot *slot = definition->host_slots;
    while (slot->slot != 0) {
        slot++;
    }
    slot->slot = id;
    slot->value = value;
}

static void
fill_host_slots(struct abd_definition *definition)
{
    const struct description *description = &definition->description;
    create_function create = create_trampoline;
    exec_function exec = exec_trampoline;
    void *address;
    _Static_assert(sizeof(address) == sizeof(create), "POSIX pointers");

    if (description->create != NULL) {
        memcpy(&address, &create, sizeof(address));
        add_host_slot(definition, OLD_CREATE, address);
    }
    if (description->exec != NULL) {
        memcpy(&address, &exec, sizeof(address));
        add_host_slot(definition, OLD_EXEC, address);
    }
    /* Below 3.12 every interpreter shares one GIL, and 3.15 lets all modules
     * into such interpreters; below 3.13 there is a GIL. */
    if (description->has_multiple_interpreters
        && !abd_host_below(ABD_PY(3, 12)))
    {
        add_host_slot(definition, OLD_MULTIPLE_INTERPRETERS,
                      (void *)(uintptr_t)description->multiple_interpreters);
    }
    if (description->has_gil && !abd_host_below(ABD_PY(3, 13))) {
        add_host_slot(definition, OLD_GIL, (void *)(uintptr_t)description->gil);
    }
}

#define POKE_FUNCTION(FIELD, VALUE)                                           \
    do {                                                                      \
        void *address_;                                                       \
        memcpy(&address_, &(VALUE), sizeof(address_));                        \
        abd_poke_pointer(definition->host_def, abd_layout->FIELD, address_);  \
    } while (0)

static void
fill_host_def(struct abd_definition *definition)
{
    const struct description *description = &definition->description;

    memcpy(definition->host_def, abd_layout->def_head, abd_layout->object_size);
    abd_poke_pointer(definition->host_def, abd_layout->m_name, definition->name);
    abd_poke_pointer(definition->host_def, abd_layout->m_doc, definition->doc);
    abd_poke_size(definition->host_def, abd_layout->m_size,
                  description->state_size);
    abd_poke_pointer(definition->host_def, abd_layout->m_methods,
                     description->methods);
    abd_poke_pointer(definition->host_def, abd_layout->m_slots,
                     definition->host_slots);
    POKE_FUNCTION(m_traverse, description->traverse);
    POKE_FUNCTION(m_clear, description->clear);
    POKE_FUNCTION(m_free, description->free);
}

static int
same_text(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static struct abd_definition *
find_equal(const struct description *description, const char *name,
           const char *doc)
{
    struct abd_definition *definition =
        atomic_load_explicit(&definitions, memory_order_acquire);
    while (definition != NULL
           && (memcmp(&definition->description, description,
                      sizeof(*description)) != 0
               || !same_text(definition->name, name)
               || !same_text(definition->doc, doc)))
    {
        definition = definition->next;
    }
    return definition;
}

/* Two threads may add equal definitions at once: harmless, as either serves. */
static void
publish(struct abd_definition *definition)
{
    struct abd_definition *head =
        atomic_load_explicit(&definitions, memory_order_relaxed);
    do {
        definition->next = head;
    } while (!atomic_compare_exchange_weak_explicit(
                 &definitions, &head, definition,
                 memory_order_release, memory_order_relaxed));
}

/* NULL with MemoryError set if there is no memory. */
static struct abd_definition *
definition_for(const struct description *description, const char *name,
               const char *doc)
{
    struct abd_definition *definition = find_equal(description, name, doc);
    if (definition != NULL) {
        return definition;
    }
    size_t name_size = strlen(name) + 1;
    size_t doc_size = doc != NULL ? strlen(doc) + 1 : 0;
    definition = PyMem_RawCalloc(1, sizeof(*definition) + name_size + doc_size);
    if (definition == NULL) {
        PyErr_NoMemory();
        return NULL;
    }
    memcpy(&definition->description, description, sizeof(*description));
    memcpy(definition->strings, name, name_size);
    definition->name = definition->strings;
    if (doc != NULL) {
        definition->doc = memcpy(definition->strings + name_size, doc, doc_size);
    }
    fill_host_slots(definition);
    fill_host_def(definition);
    publish(definition);
    return definition;
}

static int
check_slot(const struct abd_slots *before, int id, union abd_slot_value value,
           void *arg)
{
    const char *name = arg;
    if (id == Py_mod_abi) {
        return PyABIInfo_Check(value.ptr, name);
    }
    if (id == Py_mod_exec && abd_slots_has(before, Py_mod_exec)) {
        PyErr_Format(PyExc_SystemError,
                     "module %s has multiple Py_mod_exec slots", name);
        return -1;
    }
    return 0;
}

/* The definition for `slots`; `token` is what a missing Py_mod_token means.
 * NULL with an exception set. */
static struct abd_definition *
read_slots(const PySlot *array, const char *name, void *token)
{
    struct abd_slots slots;
    if (abd_slots_read(&slots, ABD_KIND_MOD, ABD_FORM_PYSLOT, array, name,
                       check_slot, (void *)name) < 0)
    {
        return NULL;
    }
    if (!abd_slots_has(&slots, Py_mod_abi)) {
        PyErr_Format(PyExc_SystemError,
                     "module %s does not define Py_mod_abi, which is mandatory "
                     "for modules defined from slots only.", name);
        return NULL;
    }
    const union abd_slot_value *value = slots.value;
    if (value[Py_mod_state_size].size < 0) {
        PyErr_Format(PyExc_SystemError,
                     "module %s: m_size may not be negative for multi-phase "
                     "initialization", name);
        return NULL;
    }
    struct description description;
    /* Padding too, as descriptions are compared byte by byte. */
    memset(&description, 0, sizeof(description));
    description.has_token = abd_slots_has(&slots, Py_mod_token);
    description.token =
        description.has_token ? value[Py_mod_token].ptr : token;
    description.create = (create_function)value[Py_mod_create].func;
    description.exec = (exec_function)value[Py_mod_exec].func;
    description.state_size = value[Py_mod_state_size].size;
    description.methods = value[Py_mod_methods].ptr;
    description.traverse = (traverseproc)value[Py_mod_state_traverse].func;
    description.clear = (inquiry)value[Py_mod_state_clear].func;
    description.free = (freefunc)value[Py_mod_state_free].func;
    description.has_multiple_interpreters =
        abd_slots_has(&slots, Py_mod_multiple_interpreters);
    description.multiple_interpreters = value[Py_mod_multiple_interpreters].u64;
    description.has_gil = abd_slots_has(&slots, Py_mod_gil);
    description.gil = value[Py_mod_gil].u64;

    const char *own_name = value[Py_mod_name].ptr;
    return definition_for(&description, own_name != NULL ? own_name : name,
                          value[Py_mod_doc].ptr);
}

/* The entry: what PyInit_<name> does. */

int (*abd_module_prepare)(void);

/* What the module is called in messages if the entry could not tell. */
static const char *
name_in_slots(const PySlot *slot)
{
    while (slot->sl_id != Py_slot_end && slot->sl_id != Py_mod_name) {
        slot++;
    }
    return slot->sl_id == Py_mod_name && slot->sl_ptr != NULL
           ? slot->sl_ptr : "?";
}

int
abiding_enter(const char *name)
{
    if (abd_host_check(name != NULL ? name : "?") < 0) {
        return -1;
    }
    return abd_module_prepare == NULL ? 0 : abd_module_prepare();
}

PyObject *
abiding_init(PySlot *slots, const char *name)
{
    if (slots == NULL) {
        if (PyErr_Occurred() == NULL) {
            PyErr_Format(PyExc_SystemError,
                         "module export hook for module '%s' failed without "
                         "setting an exception", name != NULL ? name : "?");
        }
        return NULL;
    }
    if (name == NULL) {
        name = name_in_slots(slots);
    }
    if (PyErr_Occurred() != NULL) {
        PyErr_Format(PyExc_SystemError,
                     "module export hook for module '%s' raised unreported "
                     "exception", name);
        return NULL;
    }
    if (abiding_host.native) {
        /* Such a host calls the hook itself; reached only if somebody calls
         * PyInit_<name> by hand. */
        PyErr_Format(PyExc_ImportError,
                     "module '%s': this host imports through "
                     "PyModExport_%s, not through PyInit_%s", name, name, name);
        return NULL;
    }
    struct abd_definition *definition = read_slots(slots, name, slots);
    return definition == NULL ? NULL : PyModuleDef_Init(host_def(definition));
}

/* The functions of 3.15. */

ABD_BIND_PyModule_FromSlotsAndSpec

static PyObject *
old_PyModule_FromSlotsAndSpec(const PySlot *slots, PyObject *spec)
{
    if (slots == NULL) {
        PyErr_SetString(PyExc_SystemError,
                        "PyModule_FromSlotsAndSpec called with NULL slots");
        return NULL;
    }
    PyObject *name = PyObject_GetAttrString(spec, "name");
    if (name == NULL) {
        return NULL;
    }
    PyObject *module = NULL;
    const char *text = PyUnicode_AsUTF8AndSize(name, NULL);
    if (text != NULL) {
        struct abd_definition *definition = read_slots(slots, text, NULL);
        if (definition != NULL) {
            module = PyModule_FromDefAndSpec2(host_def(definition), spec,
                                              PYTHON_API_VERSION);
        }
    }
    Py_DECREF(name);
    return module;
}

static int
check_module(PyObject *module)
{
    if (PyModule_Check(module)) {
        return 0;
    }
    PyErr_Format(PyExc_TypeError, "expected module, got %T", module);
    return -1;
}

ABD_BIND_PyModule_Exec

static int
old_PyModule_Exec(PyObject *module)
{
    if (check_module(module) < 0) {
        return -1;
    }
    PyModuleDef *def = abd_module_def(module);
    if (def == NULL
        || abd_peek_pointer(def, abd_layout->m_slots) == NULL)
    {
        return 0;
    }
    return PyModule_ExecDef(module, def);
}

ABD_BIND_PyModule_GetToken

static int
old_PyModule_GetToken(PyObject *module, void **result)
{
    *result = NULL;
    if (check_module(module) < 0) {
        return -1;
    }
    *result = abd_module_token(module);
    return 0;
}

ABD_BIND_PyModule_GetToken_DuringGC

static int
old_PyModule_GetToken_DuringGC(PyObject *module, void **result)
{
    return PyModule_GetToken(module, result);
}

ABD_BIND_PyModule_GetStateSize

static int
old_PyModule_GetStateSize(PyObject *module, Py_ssize_t *result)
{
    *result = -1;
    if (check_module(module) < 0) {
        return -1;
    }
    PyModuleDef *def = abd_module_def(module);
    *result = def == NULL ? 0 : abd_peek_size(def, abd_layout->m_size);
    return 0;
}

ABD_BIND_PyModule_GetState_DuringGC

static void *
old_PyModule_GetState_DuringGC(PyObject *module)
{
    return PyModule_GetState(module);
}

/* 3.15 gives no PyModuleDef for a module that was made from slots. */
ABD_HOST_PyModule_GetDef
ABD_BIND_PyModule_GetDef

static PyModuleDef *
old_PyModule_GetDef(PyObject *module)
{
    if (PyModule_Check(module) && abd_module_definition(module) != NULL) {
        return NULL;
    }
    return host_PyModule_GetDef(module);
}
