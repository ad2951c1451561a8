/* What the leak checks do over and over: import this, make types, make
 * instances in cycles, return singletons, fail. */
#include <Python.h>

#include <stddef.h>

struct state {
    PyTypeObject *knot;
};

struct knot {
    PyObject *held;
    PyObject *dict;
    PyObject *weaklist;
};

static char knot_token[1];
static PySlot churn_slots[];

static struct knot *
knot_data(PyObject *self)
{
    PyTypeObject *owner;
    if (PyType_GetBaseByToken(Py_TYPE(self), knot_token, &owner) != 1) {
        return NULL;
    }
    struct knot *knot = PyObject_GetTypeData(self, owner);
    Py_DECREF((PyObject *)owner);
    return knot;
}

static int
knot_traverse(PyObject *self, visitproc visit, void *arg)
{
    PyTypeObject *owner = NULL;

    Py_VISIT(Py_TYPE(self));
    if (PyType_GetBaseByToken_DuringGC(Py_TYPE(self), knot_token, &owner) == 1) {
        struct knot *knot = PyObject_GetTypeData_DuringGC(self, owner);
        Py_VISIT(knot->held);
        Py_VISIT(knot->dict);
    }
    return 0;
}

static int
knot_clear(PyObject *self)
{
    struct knot *knot = knot_data(self);
    Py_CLEAR(knot->held);
    Py_CLEAR(knot->dict);
    return 0;
}

static void
knot_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    if (knot_data(self)->weaklist != NULL) {
        PyObject_ClearWeakRefs(self);
    }
    knot_clear(self);
    freefunc release = (freefunc)(uintptr_t)PyType_GetSlot(type, Py_tp_free);
    release(self);
    Py_DECREF((PyObject *)type);
}

static PyObject *
knot_hold(PyObject *self, PyObject *value)
{
    struct knot *knot = knot_data(self);
    PyObject *old = knot->held;
    knot->held = Py_NewRef(value);
    Py_XDECREF(old);
    Py_RETURN_NONE;
}

static PyMethodDef knot_methods[] = {
    {"hold", knot_hold, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyMemberDef knot_members[] = {
    {"__dictoffset__", Py_T_PYSSIZET, offsetof(struct knot, dict),
     Py_READONLY | Py_RELATIVE_OFFSET, NULL},
    {"__weaklistoffset__", Py_T_PYSSIZET, offsetof(struct knot, weaklist),
     Py_READONLY | Py_RELATIVE_OFFSET, NULL},
    {NULL, 0, 0, 0, NULL},
};

static PySlot knot_slots[] = {
    PySlot_STATIC_DATA(Py_tp_name, "churn.Knot"),
    PySlot_SIZE(Py_tp_extra_basicsize, sizeof(struct knot)),
    PySlot_UINT64(Py_tp_flags, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE
                               | Py_TPFLAGS_HAVE_GC),
    PySlot_DATA(Py_tp_token, knot_token),
    PySlot_STATIC_DATA(Py_tp_doc, "Holds one object."),
    PySlot_STATIC_DATA(Py_tp_methods, knot_methods),
    PySlot_STATIC_DATA(Py_tp_members, knot_members),
    PySlot_FUNC(Py_tp_traverse, knot_traverse),
    PySlot_FUNC(Py_tp_clear, knot_clear),
    PySlot_FUNC(Py_tp_dealloc, knot_dealloc),
    PySlot_END
};

static PyObject *
make_type(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(arg))
{
    return PyType_FromSlots(knot_slots);
}

/* A type whose size does not fit its base: refused, nothing left behind. */
static PyObject *
make_impossible_type(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(arg))
{
    static PySlot slots[] = {
        PySlot_STATIC_DATA(Py_tp_name, "churn.Impossible"),
        PySlot_SIZE(Py_tp_basicsize, 1),
        PySlot_END
    };
    return PyType_FromSlots(slots);
}

static PyObject *
none(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(arg))
{
    Py_RETURN_NONE;
}

static PyObject *
yes(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(arg))
{
    Py_RETURN_TRUE;
}

static PyObject *
no(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(arg))
{
    Py_RETURN_FALSE;
}

static PyObject *
not_implemented(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(arg))
{
    Py_RETURN_NOTIMPLEMENTED;
}

static PyObject *
ellipsis(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(arg))
{
    return Py_NewRef(Py_Ellipsis);
}

static PyObject *
constant(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(arg))
{
    return Py_GetConstant(Py_CONSTANT_NONE);
}

static PyObject *
complain(PyObject *Py_UNUSED(module), PyObject *arg)
{
    return PyErr_Format(PyExc_ValueError, "%T is not wanted", arg);
}

static PyMethodDef churn_methods[] = {
    {"make_type", make_type, METH_NOARGS, NULL},
    {"make_impossible_type", make_impossible_type, METH_NOARGS, NULL},
    {"none", none, METH_NOARGS, NULL},
    {"yes", yes, METH_NOARGS, NULL},
    {"no", no, METH_NOARGS, NULL},
    {"not_implemented", not_implemented, METH_NOARGS, NULL},
    {"ellipsis", ellipsis, METH_NOARGS, NULL},
    {"constant", constant, METH_NOARGS, NULL},
    {"complain", complain, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static int
churn_exec(PyObject *module)
{
    struct state *state = PyModule_GetState(module);
    PyObject *knot = PyType_FromSlots(knot_slots);
    state->knot = (PyTypeObject *)knot;
    return knot == NULL ? -1 : PyModule_AddObjectRef(module, "Knot", knot);
}

static int
churn_traverse(PyObject *module, visitproc visit, void *arg)
{
    struct state *state = PyModule_GetState_DuringGC(module);
    Py_VISIT(state->knot);
    return 0;
}

static int
churn_clear(PyObject *module)
{
    struct state *state = PyModule_GetState(module);
    Py_CLEAR(state->knot);
    return 0;
}

static void
churn_free(void *module)
{
    churn_clear(module);
}

PyABIInfo_VAR(churn_abi);

static PySlot churn_slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &churn_abi),
    PySlot_STATIC_DATA(Py_mod_name, "churn"),
    PySlot_STATIC_DATA(Py_mod_doc, "For the leak checks."),
    PySlot_STATIC_DATA(Py_mod_methods, churn_methods),
    PySlot_SIZE(Py_mod_state_size, sizeof(struct state)),
    PySlot_FUNC(Py_mod_exec, churn_exec),
    PySlot_FUNC(Py_mod_state_traverse, churn_traverse),
    PySlot_FUNC(Py_mod_state_clear, churn_clear),
    PySlot_FUNC(Py_mod_state_free, churn_free),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_DATA(Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_churn(void)
{
    return churn_slots;
}
