/* Types made from Python's description of their slots, and questions about
 * types: what c_types and c_box have in common. */
#ifndef TYPE_BUILDER_H
#define TYPE_BUILDER_H

#include "slot_arena.h"

/* from_slots([(id, value[, flags]), ...]) */
static PyObject *
from_slots(ARGS)
{
    NEED(1)
    struct arena arena = {NULL};
    PySlot *slots = arena_slots(&arena, args[0], 0);
    PyObject *type = slots == NULL ? NULL : PyType_FromSlots(slots);
    arena_discard(&arena);
    return answer_object(type);
}

/* from_spec(how, name, basicsize, itemsize, flags, slots,
 *           bases, module, metaclass)
 *
 * `how` names the function: "spec", "bases", "module" or "metaclass".  Ellipsis
 * stands for NULL among the last three, and for a NULL name. */
static PyObject *
from_spec(ARGS)
{
    NEED(9)
    struct arena arena = {NULL};
    PyObject *type = NULL;
    PyObject *bases = NULLABLE(args[6]), *module = NULLABLE(args[7]);
    PyTypeObject *metaclass = (PyTypeObject *)NULLABLE(args[8]);
    const char *how = text(args[0]);
    PyType_Slot *slots = arena_type_slots(&arena, args[5], 0);
    PyType_Spec *spec = arena_take(&arena, sizeof(*spec), 0);

    if (how != NULL && slots != NULL && spec != NULL) {
        spec->name = args[1] == Py_Ellipsis
                     ? NULL : arena_string(&arena, args[1], 0);
        spec->basicsize = (int)PyLong_AsLong(args[2]);
        spec->itemsize = (int)PyLong_AsLong(args[3]);
        spec->flags = (unsigned int)PyLong_AsUnsignedLongMask(args[4]);
        spec->slots = slots;
    }
    if (!PyErr_Occurred()) {
        type = strcmp(how, "spec") == 0 ? PyType_FromSpec(spec)
            : strcmp(how, "bases") == 0 ? PyType_FromSpecWithBases(spec, bases)
            : strcmp(how, "module") == 0
                ? PyType_FromModuleAndSpec(module, spec, bases)
            : PyType_FromMetaclass(metaclass, module, spec, bases);
    }
    arena_discard(&arena);
    return answer_object(type);
}

/* A type whose token is its spec (Py_TP_USE_SPEC), and that address. */
static PyObject *
from_static_spec(ARGS)
{
    NEED(0)
    (void)args;
    static PyType_Slot slots[] = {{Py_tp_token, Py_TP_USE_SPEC}, {0, NULL}};
    static PyType_Spec spec = {"builder.Static", 0, 0, Py_TPFLAGS_DEFAULT, slots};
    PyObject *type = PyType_FromSpec(&spec);
    PyObject *token = PyLong_FromVoidPtr(&spec);
    PyObject *pair = type == NULL || token == NULL
                     ? NULL : PyTuple_Pack(2, type, token);
    Py_XDECREF(type);
    Py_XDECREF(token);
    return pair;
}

/* The address of what may be NULL: a number or None. */
static PyObject *
answer_address(void *pointer)
{
    if (PyErr_Occurred()) {
        return pointer == NULL ? NULL : broken("an exception beside a result");
    }
    return pointer == NULL ? Py_NewRef(Py_None) : PyLong_FromVoidPtr(pointer);
}

static PyObject *
get_slot(ARGS)
{
    NEED(2)
    int id = (int)PyLong_AsLong(args[1]);
    return answer_address(PyType_GetSlot((PyTypeObject *)args[0], id));
}

static PyObject *
get_flags(ARGS)
{
    NEED(1)
    return PyLong_FromUnsignedLong(PyType_GetFlags((PyTypeObject *)args[0]));
}

static PyObject *
get_type_data_size(ARGS)
{
    NEED(1)
    return PyLong_FromSsize_t(PyType_GetTypeDataSize((PyTypeObject *)args[0]));
}

/* How far into `obj` the data of `cls` begins. */
static PyObject *
get_type_data_offset(ARGS)
{
    NEED(2)
    PyTypeObject *cls = (PyTypeObject *)args[1];
    char *data = PyObject_GetTypeData(args[0], cls);
    if (data != PyObject_GetTypeData_DuringGC(args[0], cls)) {
        return broken("PyObject_GetTypeData_DuringGC says something else");
    }
    return PyLong_FromSsize_t(data - (char *)args[0]);
}

/* get_base_by_token(type, token): (code, base or Ellipsis), having compared
 * all forms of the question. */
static PyObject *
get_base_by_token(ARGS)
{
    NEED(2)
    PyTypeObject *type = (PyTypeObject *)args[0];
    void *token = PyLong_AsVoidPtr(args[1]);
    if (PyErr_Occurred()) {
        return NULL;
    }
    PyTypeObject *during = (PyTypeObject *)UNSET;
    PyTypeObject *result = (PyTypeObject *)UNSET;
    int during_code = PyType_GetBaseByToken_DuringGC(type, token, &during);
    PyErr_Clear();
    int short_code = PyType_GetBaseByToken(type, token, NULL);
    PyErr_Clear();
    int code_ = PyType_GetBaseByToken(type, token, &result);
    if (short_code != code_ || during_code != code_ || during != result) {
        Py_XDECREF((PyObject *)result);
        return broken("the forms of PyType_GetBaseByToken disagree");
    }
    return answer_pair(code_, (PyObject *)result);
}

static PyObject *
get_module(ARGS)
{
    NEED(1)
    PyTypeObject *type = (PyTypeObject *)args[0];
    PyObject *module = PyType_GetModule(type);
    if (module != PyType_GetModule_DuringGC(type)) {
        return broken("PyType_GetModule_DuringGC says something else");
    }
    return answer_object(Py_XNewRef(module));
}

static PyObject *
get_module_state(ARGS)
{
    NEED(1)
    PyTypeObject *type = (PyTypeObject *)args[0];
    void *state = PyType_GetModuleState(type);
    if (state != PyType_GetModuleState_DuringGC(type)) {
        return broken("PyType_GetModuleState_DuringGC says something else");
    }
    return answer_address(state);
}

static PyObject *
get_module_by_token(ARGS)
{
    NEED(2)
    PyTypeObject *type = (PyTypeObject *)args[0];
    void *token = PyLong_AsVoidPtr(args[1]);
    PyObject *by_def = PyType_GetModuleByDef(type, (PyModuleDef *)token);
    PyErr_Clear();
    PyObject *module = PyType_GetModuleByToken(type, token);
    if (by_def != module
        || PyType_GetModuleByToken_DuringGC(type, token) != module)
    {
        Py_XDECREF(module);
        return broken("the forms of PyType_GetModuleByToken disagree");
    }
    return answer_object(module);
}

#define TYPE_BUILDER_METHODS                                                  \
    METHOD(slot_ids), METHOD(address), METHOD(from_slots), METHOD(from_spec), \
    METHOD(from_static_spec), METHOD(get_slot), METHOD(get_flags),            \
    METHOD(get_type_data_size), METHOD(get_type_data_offset),                 \
    METHOD(get_base_by_token), METHOD(get_module), METHOD(get_module_state),  \
    METHOD(get_module_by_token)

#endif
