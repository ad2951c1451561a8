/* What a type was made from: its slots, its data, its token, its module. */
#include "type.h"

#include "bind.h"
#include "module.h"
#include "peek.h"

static int
check_type(PyTypeObject *type)
{
    if (PyType_Check((PyObject *)type)) {
        return 0;
    }
    PyErr_Format(PyExc_TypeError, "expected a type, got a '%T' object", type);
    return -1;
}

/* Slots. */

ABD_BIND_PyType_GetSlot

static void *
old_PyType_GetSlot(PyTypeObject *type, int slot)
{
    int id = slot < 0 ? -1 : abd_slot_resolve(ABD_KIND_TYPE, (unsigned int)slot);
    if (id < 0 || abd_slot_kind(id) == ABD_KIND_MOD) {
        PyErr_Format(PyExc_SystemError, "invalid slot (Py_slot_invalid, %u)",
                     Py_slot_invalid);
        return NULL;
    }
    if (id == Py_tp_token) {
        return abd_type_token(type);
    }
    int table, offset = abd_slot_offset(id, &table);
    if (offset < 0) {
        if (id == Py_am_send) {
            abd_sendfunc send = abd_tail_send(type);
            void *address;
            memcpy(&address, &send, sizeof(address));
            return address;
        }
        PyErr_Format(PyExc_SystemError,
                     "invalid PyType_GetSlot slot %d (%s)", slot,
                     abd_slot_name(id));
        return NULL;
    }
    const void *place = type;
    if (table != 0) {
        place = abd_peek_pointer(type, (size_t)table);
        if (place == NULL) {
            return NULL;
        }
    }
    return abd_peek_pointer(place, (size_t)offset);
}

/* Data. */

ABD_BIND_PyObject_GetTypeData

static void *
old_PyObject_GetTypeData(PyObject *obj, PyTypeObject *cls)
{
    Py_ssize_t base_size = abd_type_basicsize(abd_type_base(cls));
    return (char *)obj + ABD_ALIGN_DATA(base_size);
}

ABD_BIND_PyObject_GetTypeData_DuringGC

static void *
old_PyObject_GetTypeData_DuringGC(PyObject *obj, PyTypeObject *cls)
{
    return old_PyObject_GetTypeData(obj, cls);
}

ABD_BIND_PyType_GetTypeDataSize

static Py_ssize_t
old_PyType_GetTypeDataSize(PyTypeObject *cls)
{
    Py_ssize_t base_size = abd_type_basicsize(abd_type_base(cls));
    Py_ssize_t size = abd_type_basicsize(cls) - ABD_ALIGN_DATA(base_size);
    if (abd_type_dictoffset(cls) < 0 && abd_host_below(ABD_PY(3, 12))) {
        size -= (Py_ssize_t)sizeof(PyObject *);     /* a dict behind the items */
    }
    return size < 0 ? 0 : size;
}

/* Walking the ancestors. */

typedef int (*type_predicate)(PyTypeObject *type, const void *token);

/* The first of the type's ancestors, itself included, that fits; NULL if none
 * does.  Borrowed.  No exception, no allocation: for use during collection. */
static PyTypeObject *
find_during_gc(PyTypeObject *type, type_predicate fits, const void *token)
{
    if (fits(type, token)) {
        return type;
    }
    PyObject *mro = abd_type_mro(type);
    if (mro == NULL) {
        PyTypeObject *base = abd_type_base(type);
        while (base != NULL && !fits(base, token)) {
            base = abd_type_base(base);
        }
        return base;
    }
    Py_ssize_t count = abd_object_size(mro);
    for (Py_ssize_t i = 1; i < count; i++) {
        PyTypeObject *base = (PyTypeObject *)PyTuple_GetItem(mro, i);
        if (fits(base, token)) {
            return base;
        }
    }
    return NULL;
}

/* The same at any other time: where threads run at once, another one may
 * replace the tuple of ancestors while we read it.  A new reference. */
static PyTypeObject *
find(PyTypeObject *type, type_predicate fits, const void *token)
{
    /* No tuple: the collector is taking the type apart. */
    if (!abiding_host.free_threaded || abd_type_mro(type) == NULL
        || fits(type, token))
    {
        return (PyTypeObject *)Py_XNewRef(
            (PyObject *)find_during_gc(type, fits, token));
    }
    PyObject *mro = PyObject_GetAttrString((PyObject *)type, "__mro__");
    if (mro == NULL) {
        PyErr_Clear();
        return NULL;
    }
    PyObject *found = NULL;
    Py_ssize_t count = PyTuple_Size(mro);
    for (Py_ssize_t i = 1; i < count && found == NULL; i++) {
        PyObject *base = PyTuple_GetItem(mro, i);
        if (fits((PyTypeObject *)base, token)) {
            found = Py_NewRef(base);
        }
    }
    Py_DECREF(mro);
    return (PyTypeObject *)found;
}

/* Tokens. */

void *
abd_type_token(PyTypeObject *type)
{
    if (abd_layout->ht_token == ABD_ABSENT) {
        return abd_tail_token(type);
    }
    return abd_type_is_heap(type)
           ? abd_peek_pointer(type, abd_layout->ht_token) : NULL;
}

static int
has_token(PyTypeObject *type, const void *token)
{
    return abd_type_token(type) == token;
}

static int
check_token_arguments(PyTypeObject *type, const void *token)
{
    if (token == NULL) {
        PyErr_SetString(PyExc_SystemError,
                        "PyType_GetBaseByToken called with token=NULL");
        return -1;
    }
    return check_type(type);
}

ABD_BIND_PyType_GetBaseByToken

static int
old_PyType_GetBaseByToken(PyTypeObject *type, void *token,
                          PyTypeObject **result)
{
    PyTypeObject *ignored;
    if (result == NULL) {
        result = &ignored;
    }
    *result = NULL;
    if (check_token_arguments(type, token) < 0) {
        return -1;
    }
    *result = find(type, has_token, token);
    int found = *result != NULL;
    if (result == &ignored) {
        Py_XDECREF((PyObject *)ignored);
    }
    return found;
}

ABD_BIND_PyType_GetBaseByToken_DuringGC

static int
old_PyType_GetBaseByToken_DuringGC(PyTypeObject *type, void *token,
                                   PyTypeObject **result)
{
    PyTypeObject *found = NULL;
    int status = check_token_arguments(type, token);
    if (status == 0) {
        found = find_during_gc(type, has_token, token);
        status = found != NULL;
    }
    if (result != NULL) {
        *result = found;
    }
    return status;
}

/* Modules. */

ABD_BIND_PyType_GetModule_DuringGC

static PyObject *
old_PyType_GetModule_DuringGC(PyTypeObject *type)
{
    return abd_type_is_heap(type) ? abd_type_module(type) : NULL;
}

ABD_BIND_PyType_GetModuleState_DuringGC

static void *
old_PyType_GetModuleState_DuringGC(PyTypeObject *type)
{
    PyObject *module = old_PyType_GetModule_DuringGC(type);
    return module != NULL && PyModule_Check(module) ? abd_module_state(module)
                                                    : NULL;
}

static int
module_has_token(PyTypeObject *type, const void *token)
{
    PyObject *module = old_PyType_GetModule_DuringGC(type);
    return module != NULL && PyModule_Check(module)
           && abd_module_token(module) == token;
}

static void
say_no_module(PyTypeObject *type)
{
    PyErr_Format(PyExc_TypeError,
                 "PyType_GetModuleByDef: No superclass of '%s' has the given "
                 "module", abd_type_name(type));
}

ABD_BIND_PyType_GetModuleByToken

static PyObject *
old_PyType_GetModuleByToken(PyTypeObject *type, const void *token)
{
    PyTypeObject *owner = find(type, module_has_token, token);
    if (owner == NULL) {
        say_no_module(type);
        return NULL;
    }
    PyObject *module = Py_NewRef(abd_type_module(owner));
    Py_DECREF((PyObject *)owner);
    return module;
}

ABD_BIND_PyType_GetModuleByToken_DuringGC

static PyObject *
old_PyType_GetModuleByToken_DuringGC(PyTypeObject *type, const void *token)
{
    PyTypeObject *owner = find_during_gc(type, module_has_token, token);
    return owner != NULL ? abd_type_module(owner) : NULL;
}

/* Under abi3t the PyModuleDef is opaque: what comes here is a token. */
ABD_BIND_PyType_GetModuleByDef

static PyObject *
old_PyType_GetModuleByDef(PyTypeObject *type, PyModuleDef *def)
{
    PyObject *module = old_PyType_GetModuleByToken(type, def);
    /* Borrowed: the type keeps its module. */
    Py_XDECREF(module);
    return module;
}
