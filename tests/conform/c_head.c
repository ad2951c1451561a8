/* What is in an object's head: its type, size and references; and the
 * singletons, which hosts below 3.12 count. */
#include "shim_test.h"

static PyObject *
type_of(ARGS)
{
    NEED(1)
    return Py_NewRef((PyObject *)Py_TYPE(args[0]));
}

static PyObject *
is_type(ARGS)
{
    NEED(2)
    return answer_int(Py_IS_TYPE(args[0], (PyTypeObject *)args[1]));
}

static PyObject *
type_check(ARGS)
{
    NEED(2)
    return answer_int(PyObject_TypeCheck(args[0], (PyTypeObject *)args[1]));
}

static PyObject *
size(ARGS)
{
    NEED(1)
    return PyLong_FromSsize_t(Py_SIZE(args[0]));
}

/* set_size(x, n): (size then, size before), put back again. */
static PyObject *
set_size(ARGS)
{
    NEED(2)
    PyVarObject *var = (PyVarObject *)args[0];
    Py_ssize_t before = Py_SIZE(args[0]);
    Py_SET_SIZE(var, PyLong_AsSsize_t(args[1]));
    Py_ssize_t then = Py_SIZE(args[0]);
    Py_SET_SIZE(var, before);
    return Py_BuildValue("(nn)", then, before);
}

/* References beyond those of the caller. */
static PyObject *
refcnt(ARGS)
{
    NEED(1)
    return PyLong_FromSsize_t(Py_REFCNT(args[0]));
}

/* What each way of taking and giving back adds: five numbers. */
static PyObject *
reference_steps(ARGS)
{
    NEED(1)
    PyObject *x = args[0], *held, *none = NULL;
    Py_ssize_t base = Py_REFCNT(x), step[6];
    Py_INCREF(x);
    step[0] = Py_REFCNT(x) - base;
    held = Py_NewRef(x);
    step[1] = Py_REFCNT(x) - base;
    PyObject *again = Py_XNewRef(x);
    Py_XINCREF(x);
    step[2] = Py_REFCNT(x) - base;
    Py_XDECREF(x);
    Py_DECREF(again);
    step[3] = Py_REFCNT(x) - base;
    Py_CLEAR(held);
    step[4] = Py_REFCNT(x) - base;
    Py_DECREF(x);
    step[5] = Py_REFCNT(x) - base;
    Py_XINCREF(none);
    Py_XDECREF(none);
    Py_CLEAR(none);
    if (held != NULL || Py_XNewRef(none) != NULL) {
        return broken("NULL became something");
    }
    return Py_BuildValue("(nnnnnn)", step[0], step[1], step[2], step[3],
                         step[4], step[5]);
}

/* The count of a fresh list, set to something else and back. */
static PyObject *
set_refcnt(ARGS)
{
    NEED(0)
    (void)args;
    PyObject *x = PyList_New(0);
    if (x == NULL) {
        return NULL;
    }
    Py_ssize_t before = Py_REFCNT(x);
    Py_SET_REFCNT(x, before + 1000);
    Py_ssize_t then = Py_REFCNT(x);
    Py_SET_REFCNT(x, before);
    Py_ssize_t after = Py_REFCNT(x);
    Py_DECREF(x);
    return Py_BuildValue("(nnn)", before, then, after);
}

/* Drops the last reference. */
static PyObject *
drop_last(ARGS)
{
    NEED(1)
    PyObject *made = PyObject_CallNoArgs(args[0]);
    if (made == NULL) {
        return NULL;
    }
    Py_CLEAR(made);
    return Py_NewRef(Py_None);
}

/* Macros that return singletons. */

#define RETURNS(NAME, STATEMENT)                                              \
    static PyObject *                                                         \
    NAME(PyObject *Py_UNUSED(self), PyObject *Py_UNUSED(ignored))             \
    {                                                                         \
        STATEMENT;                                                            \
    }

RETURNS(return_none, Py_RETURN_NONE)
RETURNS(return_true, Py_RETURN_TRUE)
RETURNS(return_false, Py_RETURN_FALSE)
RETURNS(return_not_implemented, Py_RETURN_NOTIMPLEMENTED)
RETURNS(return_ellipsis, return Py_NewRef(Py_Ellipsis))
RETURNS(return_new_none, return Py_NewRef(Py_None))
RETURNS(return_true_by_test, return PyBool_FromLong(5))

static PyObject *
identities(ARGS)
{
    NEED(1)
    PyObject *x = args[0];
    return Py_BuildValue("(iiiii)", Py_IsNone(x), Py_IsTrue(x), Py_IsFalse(x),
                         x == Py_NotImplemented, x == Py_Ellipsis);
}

/* A type that compares by Py_RETURN_RICHCOMPARE; unequal types are
 * NotImplemented. */
static PyObject *
ordered_richcompare(PyObject *a, PyObject *b, int op)
{
    if (!Py_IS_TYPE(b, Py_TYPE(a))) {
        Py_RETURN_NOTIMPLEMENTED;
    }
    int *x = PyObject_GetTypeData(a, Py_TYPE(a));
    int *y = PyObject_GetTypeData(b, Py_TYPE(b));
    Py_RETURN_RICHCOMPARE(*x, *y, op);
}

static int
ordered_init(PyObject *self, PyObject *args, PyObject *Py_UNUSED(kwargs))
{
    return PyArg_ParseTuple(args, "i", (int *)PyObject_GetTypeData(
                                           self, Py_TYPE(self))) ? 0 : -1;
}

/* A variable-size type with room for its items, and PyType_GenericAlloc(). */
static PyObject *
var_new(PyTypeObject *type, PyObject *args, PyObject *Py_UNUSED(kwargs))
{
    Py_ssize_t items;
    if (!PyArg_ParseTuple(args, "n", &items)) {
        return NULL;
    }
    allocfunc alloc = (allocfunc)(uintptr_t)PyType_GetSlot(type, Py_tp_alloc);
    PyObject *self = alloc(type, items);
    if (self != NULL && Py_SIZE(self) != items) {
        Py_DECREF(self);
        return broken("Py_SIZE() is not the number of items");
    }
    return self;
}

static Py_ssize_t
var_length(PyObject *self)
{
    return Py_SIZE(self);
}

static int
head_exec(PyObject *module)
{
    PySlot ordered[] = {
        PySlot_STATIC_DATA(Py_tp_name, (void *)"c_head.Ordered"),
        PySlot_SIZE(Py_tp_extra_basicsize, sizeof(int)),
        PySlot_FUNC(Py_tp_richcompare, ordered_richcompare),
        PySlot_FUNC(Py_tp_init, ordered_init),
        PySlot_END
    };
    PyType_Slot var_slots[] = {
        {Py_tp_new, (void *)(uintptr_t)var_new},
        {Py_sq_length, (void *)(uintptr_t)var_length},
        {0, NULL}
    };
    /* A tuple's head, so that the items come behind the size. */
    PyType_Spec var = {"c_head.Var", 128, 8, Py_TPFLAGS_DEFAULT, var_slots};
    PyObject *types[] = {PyType_FromSlots(ordered), PyType_FromSpec(&var)};
    int failed = types[0] == NULL || types[1] == NULL
                 || PyModule_AddObjectRef(module, "Ordered", types[0]) < 0
                 || PyModule_AddObjectRef(module, "Var", types[1]) < 0;
    Py_XDECREF(types[0]);
    Py_XDECREF(types[1]);
    return failed ? -1 : 0;
}

#define RETURN_METHOD(NAME) {#NAME, NAME, METH_NOARGS, NULL}

static PyMethodDef methods[] = {
    METHOD(type_of), METHOD(is_type), METHOD(type_check), METHOD(size),
    METHOD(set_size), METHOD(refcnt), METHOD(reference_steps),
    METHOD(set_refcnt), METHOD(drop_last), METHOD(identities),
    RETURN_METHOD(return_none), RETURN_METHOD(return_true),
    RETURN_METHOD(return_false), RETURN_METHOD(return_not_implemented),
    RETURN_METHOD(return_ellipsis), RETURN_METHOD(return_new_none),
    RETURN_METHOD(return_true_by_test),
    {NULL, NULL, 0, NULL}
};

PyABIInfo_VAR(abi);

static PySlot head_slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi),
    PySlot_STATIC_DATA(Py_mod_name, (void *)"c_head"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_FUNC(Py_mod_exec, head_exec),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_DATA(Py_mod_multiple_interpreters,
                Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_c_head(void)
{
    return head_slots;
}
