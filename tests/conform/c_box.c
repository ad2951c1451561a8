/* Types whose instances hold native data, below any base and of any size.
 *
 * A type made with the box_* functions and the token box_token keeps a
 * `struct box` behind what its base has.  Each function finds it as
 * extensions for the opaque PyObject do: the base by its token, then the data
 * of that base. */
#include "type_builder.h"

#include <stddef.h>

#define NUMBER 77
#define STATE_MAGIC 0x5a7e

struct box {
    PyObject *held;
    PyObject *dict;
    PyObject *weaklist;
    vectorcallfunc vectorcall;
    long long number;
    char text[8];
    double real;
};

static char box_token[1];

static PySlot c_box_slots[8];

/* What box_traverse() saw, all in one collection. */
static struct {
    long traversed, wrong;
} gc_seen;

static PyTypeObject *
box_owner(PyTypeObject *type)
{
    PyTypeObject *owner;
    int found = PyType_GetBaseByToken(type, box_token, &owner);
    if (found == 0) {
        PyErr_SetString(PyExc_AssertionError, "not a box");
    }
    /* A base outlives the type whose base it is. */
    Py_XDECREF((PyObject *)owner);
    return owner;
}

static struct box *
box_data(PyObject *self)
{
    PyTypeObject *owner = box_owner(Py_TYPE(self));
    return owner == NULL ? NULL : PyObject_GetTypeData(self, owner);
}

static PyObject *
box_vectorcall(PyObject *self, PyObject *const *args, size_t nargsf,
               PyObject *kwnames)
{
    Py_ssize_t count = PyVectorcall_NARGS(nargsf);
    return Py_BuildValue("(sOnOO)", "vectorcall", self, count,
                         count > 0 ? args[0] : Py_None,
                         kwnames ? kwnames : Py_None);
}

static PyObject *
box_descr_get(PyObject *self, PyObject *instance, PyObject *Py_UNUSED(type))
{
    return instance == NULL ? Py_NewRef(self) : PyTuple_Pack(2, self, instance);
}

/* Calls the base's own tp_new, so that any base will do. */
static PyObject *
box_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static const struct box empty;
    PyTypeObject *owner = box_owner(type);
    if (owner == NULL) {
        return NULL;
    }
    PyTypeObject *base = PyType_GetSlot(owner, Py_tp_base);
    newfunc base_new = (newfunc)(uintptr_t)PyType_GetSlot(base, Py_tp_new);
    PyObject *self;
    if (base == &PyBaseObject_Type) {
        allocfunc alloc =
            (allocfunc)(uintptr_t)PyType_GetSlot(type, Py_tp_alloc);
        self = alloc(type, 0);
    }
    else {
        self = base_new(type, args, kwargs);
    }
    if (self == NULL) {
        return NULL;
    }
    struct box *box = PyObject_GetTypeData(self, owner);
    if (memcmp(box, &empty, sizeof(empty)) != 0) {
        Py_DECREF(self);
        return broken("the data is not zero at first");
    }
    box->number = NUMBER;
    box->vectorcall = box_vectorcall;
    return self;
}

/* Objects may be collected at any moment: only _DuringGC functions here. */
static int
box_traverse(PyObject *self, visitproc visit, void *arg)
{
    PyTypeObject *type = Py_TYPE(self), *owner = NULL;
    void *token = NULL;

    Py_VISIT(type);
    if (PyType_GetBaseByToken_DuringGC(type, box_token, &owner) != 1) {
        __atomic_add_fetch(&gc_seen.wrong, 1, __ATOMIC_RELAXED);
        return 0;
    }
    struct box *box = PyObject_GetTypeData_DuringGC(self, owner);
    if (box->vectorcall == NULL) {
        return 0;       /* being deallocated: its types may be half gone */
    }
    PyObject *module = PyType_GetModule_DuringGC(owner);
    int right = box->number == NUMBER || box->number == 0;
    if (module != NULL) {
        int *state = PyModule_GetState_DuringGC(module);
        right &= PyModule_GetToken_DuringGC(module, &token) == 0
                 && token == c_box_slots && state != NULL
                 && *state == STATE_MAGIC
                 && PyType_GetModuleState_DuringGC(owner) == state
                 && PyType_GetModuleByToken_DuringGC(type, token) == module;
    }
    __atomic_add_fetch(&gc_seen.traversed, 1, __ATOMIC_RELAXED);
    __atomic_add_fetch(&gc_seen.wrong, !right, __ATOMIC_RELAXED);
    Py_VISIT(box->held);
    Py_VISIT(box->dict);

    PyTypeObject *base = PyType_GetSlot(owner, Py_tp_base);
    traverseproc traverse =
        (traverseproc)(uintptr_t)PyType_GetSlot(base, Py_tp_traverse);
    return traverse != NULL ? traverse(self, visit, arg) : 0;
}

static int
box_clear(PyObject *self)
{
    PyTypeObject *owner = box_owner(Py_TYPE(self));
    struct box *box = PyObject_GetTypeData(self, owner);
    Py_CLEAR(box->held);
    Py_CLEAR(box->dict);
    PyTypeObject *base = PyType_GetSlot(owner, Py_tp_base);
    inquiry clear = (inquiry)(uintptr_t)PyType_GetSlot(base, Py_tp_clear);
    return clear != NULL ? clear(self) : 0;
}

static void
box_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self), *owner = box_owner(type);
    struct box *box = PyObject_GetTypeData(self, owner);
    if (PyType_GetFlags(type) & Py_TPFLAGS_HAVE_GC) {
        PyObject_GC_UnTrack(self);
    }
    if (box->weaklist != NULL) {
        PyObject_ClearWeakRefs(self);
    }
    Py_CLEAR(box->held);
    Py_CLEAR(box->dict);
    box->vectorcall = NULL;
    PyTypeObject *base = PyType_GetSlot(owner, Py_tp_base);
    destructor dealloc =
        (destructor)(uintptr_t)PyType_GetSlot(base, Py_tp_dealloc);
    /* It untracks the object itself, and some want to find it tracked. */
    if (PyType_GetFlags(base) & Py_TPFLAGS_HAVE_GC) {
        PyObject_GC_Track(self);
    }
    dealloc(self);
    Py_DECREF((PyObject *)type);
}

/* What `held` holds is called, and may keep the object alive. */
static void
box_finalize(PyObject *self)
{
    PyObject *raised = PyErr_GetRaisedException();
    struct box *box = box_data(self);
    if (box->held != NULL && PyCallable_Check(box->held)) {
        PyObject *result = PyObject_CallFunctionObjArgs(box->held, self, NULL);
        if (result == NULL) {
            PyErr_WriteUnraisable(self);
        }
        Py_XDECREF(result);
    }
    PyErr_SetRaisedException(raised);
}

/* Methods. */

static PyObject *
hold(PyObject *self, PyObject *value)
{
    struct box *box = box_data(self);
    if (box == NULL) {
        return NULL;
    }
    PyObject *old = box->held;
    box->held = Py_NewRef(value);
    return old != NULL ? old : Py_NewRef(Py_None);
}

static PyObject *
held(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    struct box *box = box_data(self);
    return box == NULL ? NULL : Py_NewRef(box->held ? box->held : Py_None);
}

/* (number, text, real) as C sees them. */
static PyObject *
seen(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    struct box *box = box_data(self);
    return box == NULL ? NULL
                       : Py_BuildValue("(Lsd)", box->number, box->text,
                                       box->real);
}

/* The state of the module of the class that defines this method. */
static PyObject *
state_magic(PyObject *Py_UNUSED(self), PyTypeObject *defining_class,
            PyObject *const *Py_UNUSED(args), Py_ssize_t Py_UNUSED(nargs),
            PyObject *Py_UNUSED(kwnames))
{
    int *state = PyType_GetModuleState(defining_class);
    return state == NULL ? answer_address(state) : PyLong_FromLong(*state);
}

static PyMethodDef box_methods[] = {
    {"hold", hold, METH_O, NULL},
    {"held", held, METH_NOARGS, NULL},
    {"seen", seen, METH_NOARGS, NULL},
    {"state_magic", (PyCFunction)(void (*)(void))state_magic,
     METH_METHOD | METH_FASTCALL | METH_KEYWORDS, NULL},
    {NULL, NULL, 0, NULL}
};

static const struct address *
addresses(void)
{
    static const struct address all[] = {
        ADDRESS(box_new), ADDRESS(box_traverse), ADDRESS(box_clear),
        ADDRESS(box_dealloc), ADDRESS(box_finalize), ADDRESS(box_methods),
        ADDRESS(box_vectorcall), ADDRESS(box_descr_get), ADDRESS(box_token),
        ADDRESS(PyVectorcall_Call), ADDRESS(PyType_GenericNew),
        {"module_token", c_box_slots},
        {NULL, NULL}
    };
    return all;
}

/* Where the fields of a box are: for members. */
static PyObject *
offsets(ARGS)
{
    NEED(0)
    (void)args;
    return Py_BuildValue("{snsnsnsnsnsnsnsn}",
        "held", (Py_ssize_t)offsetof(struct box, held),
        "dict", (Py_ssize_t)offsetof(struct box, dict),
        "weaklist", (Py_ssize_t)offsetof(struct box, weaklist),
        "vectorcall", (Py_ssize_t)offsetof(struct box, vectorcall),
        "number", (Py_ssize_t)offsetof(struct box, number),
        "text", (Py_ssize_t)offsetof(struct box, text),
        "real", (Py_ssize_t)offsetof(struct box, real),
        "size", (Py_ssize_t)sizeof(struct box));
}

/* (calls of box_traverse(), those that found something wrong) since then. */
static PyObject *
take_gc_seen(ARGS)
{
    NEED(0)
    (void)args;
    return Py_BuildValue(
        "(ll)", __atomic_exchange_n(&gc_seen.traversed, 0, __ATOMIC_RELAXED),
        __atomic_exchange_n(&gc_seen.wrong, 0, __ATOMIC_RELAXED));
}

static PyMethodDef methods[] = {
    TYPE_BUILDER_METHODS,
    METHOD(offsets),
    METHOD(take_gc_seen),
    {NULL, NULL, 0, NULL}
};

static int
c_box_exec(PyObject *module)
{
    int *state = PyModule_GetState(module);
    *state = STATE_MAGIC;
    return 0;
}

PyABIInfo_VAR(c_box_abi);

static PySlot c_box_slots[8] = {
    PySlot_STATIC_DATA(Py_mod_abi, &c_box_abi),
    PySlot_STATIC_DATA(Py_mod_name, (void *)"c_box"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_SIZE(Py_mod_state_size, sizeof(int)),
    PySlot_FUNC(Py_mod_exec, c_box_exec),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_DATA(Py_mod_multiple_interpreters,
                Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_c_box(void)
{
    return c_box_slots;
}
