/* Types: what the functions that make them accept, refuse and produce.
 *
 * The plain_* functions serve as slots.  They need no data of their own and
 * tell what they were called with: by their result or, where a slot has none,
 * by a LookupError. */
#include "type_builder.h"

static int
said(PyObject *what)
{
    if (what != NULL) {
        PyErr_SetObject(PyExc_LookupError, what);
        Py_DECREF(what);
    }
    return -1;
}

static PyObject *
plain_repr(PyObject *Py_UNUSED(self))
{
    return PyUnicode_FromString("the repr");
}

static PyObject *
plain_str(PyObject *Py_UNUSED(self))
{
    return PyUnicode_FromString("the str");
}

static Py_hash_t
plain_hash(PyObject *Py_UNUSED(self))
{
    return 42;
}

static PyObject *
plain_call(PyObject *Py_UNUSED(self), PyObject *args, PyObject *kwargs)
{
    return Py_BuildValue("(sOO)", "call", args, kwargs ? kwargs : Py_None);
}

static PyObject *
plain_vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf,
                 PyObject *kwnames)
{
    Py_ssize_t count = PyVectorcall_NARGS(nargsf);
    if (kwnames != NULL) {
        count += PyTuple_Size(kwnames);
    }
    PyObject *list = PyList_New(0);
    for (Py_ssize_t i = 0; list != NULL && i < count; i++) {
        if (PyList_Append(list, args[i]) < 0) {
            Py_CLEAR(list);
        }
    }
    return list == NULL ? NULL
                        : Py_BuildValue("(sONO)", "vectorcall", callable, list,
                                        kwnames ? kwnames : Py_None);
}

static PyObject *
plain_iter(PyObject *self)
{
    return Py_NewRef(self);
}

static PyObject *
plain_iternext(PyObject *Py_UNUSED(self))
{
    return PyUnicode_FromString("next");
}

static PyObject *
plain_richcompare(PyObject *Py_UNUSED(self), PyObject *other, int op)
{
    return Py_BuildValue("(iO)", op, other);
}

static PyObject *
plain_unary(PyObject *self)
{
    return Py_BuildValue("(sO)", "unary", self);
}

static PyObject *
plain_binary(PyObject *a, PyObject *b)
{
    return Py_BuildValue("(sOO)", "binary", a, b);
}

static PyObject *
plain_ternary(PyObject *a, PyObject *b, PyObject *c)
{
    return Py_BuildValue("(sOOO)", "ternary", a, b, c);
}

static int
plain_inquiry(PyObject *Py_UNUSED(self))
{
    return 0;
}

static Py_ssize_t
plain_length(PyObject *Py_UNUSED(self))
{
    return 7;
}

static PyObject *
plain_index(PyObject *Py_UNUSED(self))
{
    return PyLong_FromLong(5);
}

static PyObject *
plain_float(PyObject *Py_UNUSED(self))
{
    return PyFloat_FromDouble(1.5);
}

static PyObject *
plain_item(PyObject *self, Py_ssize_t i)
{
    return Py_BuildValue("(sOn)", "item", self, i);
}

static int
plain_ass_item(PyObject *Py_UNUSED(self), Py_ssize_t i, PyObject *value)
{
    return said(Py_BuildValue("(snO)", "item", i, value ? value : Py_None));
}

static int
plain_ass_subscript(PyObject *Py_UNUSED(self), PyObject *key, PyObject *value)
{
    return said(Py_BuildValue("(sOO)", "subscript", key,
                              value ? value : Py_None));
}

static int
plain_contains(PyObject *Py_UNUSED(self), PyObject *value)
{
    return PyObject_IsTrue(value);
}

static PyObject *
plain_getattr(PyObject *Py_UNUSED(self), char *name)
{
    return Py_BuildValue("(ss)", "getattr", name);
}

static int
plain_setattr(PyObject *Py_UNUSED(self), char *name, PyObject *value)
{
    return said(Py_BuildValue("(ssO)", "setattr", name,
                              value ? value : Py_None));
}

static PyObject *
plain_getattro(PyObject *Py_UNUSED(self), PyObject *name)
{
    return Py_BuildValue("(sO)", "getattro", name);
}

static int
plain_setattro(PyObject *Py_UNUSED(self), PyObject *name, PyObject *value)
{
    return said(Py_BuildValue("(sOO)", "setattro", name,
                              value ? value : Py_None));
}

static PyObject *
plain_descr_get(PyObject *Py_UNUSED(self), PyObject *instance, PyObject *type)
{
    return Py_BuildValue("(sOO)", "descr_get", instance ? instance : Py_None,
                         type ? type : Py_None);
}

static int
plain_descr_set(PyObject *Py_UNUSED(self), PyObject *instance, PyObject *value)
{
    return said(Py_BuildValue("(sOO)", "descr_set", instance,
                              value ? value : Py_None));
}

static int
plain_init(PyObject *Py_UNUSED(self), PyObject *args, PyObject *kwargs)
{
    return said(Py_BuildValue("(sOO)", "init", args,
                              kwargs ? kwargs : Py_None));
}

/* As extensions do it: the type's own allocator, asked for by slot. */
static PyObject *
plain_new(PyTypeObject *type, PyObject *Py_UNUSED(args),
          PyObject *Py_UNUSED(kwargs))
{
    allocfunc alloc =
        (allocfunc)(uintptr_t)PyType_GetSlot(type, Py_tp_alloc);
    return alloc(type, 0);
}

static PyObject *
plain_await(PyObject *Py_UNUSED(self))
{
    PyObject *list = PyList_New(0);
    PyObject *iter = list == NULL ? NULL : PyObject_GetIter(list);
    Py_XDECREF(list);
    return iter;
}

/* None is answered by a yield, anything else returned. */
static PySendResult
plain_send(PyObject *Py_UNUSED(self), PyObject *value, PyObject **result)
{
    if (value == Py_None) {
        *result = PyUnicode_FromString("sent");
        return *result == NULL ? PYGEN_ERROR : PYGEN_NEXT;
    }
    *result = Py_NewRef(value);
    return PYGEN_RETURN;
}

static int
plain_traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(Py_TYPE(self));
    return 0;
}

/* How often each of these ran since it was last asked. */
static struct {
    long alloc, free, dealloc, finalize;
} counts;

#define COUNT(NAME) __atomic_add_fetch(&counts.NAME, 1, __ATOMIC_RELAXED)
#define TAKE(NAME) __atomic_exchange_n(&counts.NAME, 0, __ATOMIC_RELAXED)

static PyObject *
plain_alloc(PyTypeObject *type, Py_ssize_t items)
{
    COUNT(alloc);
    return PyType_GenericAlloc(type, items);
}

static void
plain_free(void *self)
{
    COUNT(free);
    PyObject_Free(self);
}

static void
plain_finalize(PyObject *Py_UNUSED(self))
{
    COUNT(finalize);
}

static void
plain_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    freefunc release = (freefunc)(uintptr_t)PyType_GetSlot(type, Py_tp_free);
    COUNT(dealloc);
    release(self);
    Py_DECREF((PyObject *)type);
}

static PyObject *
take_counts(ARGS)
{
    NEED(0)
    (void)args;
    return Py_BuildValue("{slslslsl}", "alloc", TAKE(alloc), "free", TAKE(free),
                         "dealloc", TAKE(dealloc), "finalize", TAKE(finalize));
}

/* Tables. */

static PyObject *
who(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return Py_NewRef((PyObject *)Py_TYPE(self));
}

static PyObject *
class_is(PyObject *type, PyObject *Py_UNUSED(ignored))
{
    return Py_NewRef(type);
}

static PyObject *
static_is(PyObject *self, PyObject *argument)
{
    return Py_BuildValue("(OO)", self ? self : Py_None, argument);
}

static PyObject *
defined_by(PyObject *Py_UNUSED(self), PyTypeObject *defining_class,
           PyObject *const *Py_UNUSED(args), Py_ssize_t Py_UNUSED(nargs),
           PyObject *Py_UNUSED(kwnames))
{
    return Py_NewRef((PyObject *)defining_class);
}

static PyMethodDef plain_methods[] = {
    {"who", who, METH_NOARGS, "who($self)\n--\n\nThe type of self."},
    {"class_is", class_is, METH_NOARGS | METH_CLASS, NULL},
    {"static_is", static_is, METH_O | METH_STATIC, NULL},
    {"defined_by", (PyCFunction)(void (*)(void))defined_by,
     METH_METHOD | METH_FASTCALL | METH_KEYWORDS, NULL},
    {"__reduce__", who, METH_NOARGS | METH_COEXIST, NULL},
    {NULL, NULL, 0, NULL}
};

static PyObject *
get_value(PyObject *Py_UNUSED(self), void *closure)
{
    return Py_BuildValue("(ss)", "get", (char *)closure);
}

static int
set_value(PyObject *Py_UNUSED(self), PyObject *value, void *closure)
{
    return said(Py_BuildValue("(ssO)", "set", (char *)closure,
                              value ? value : Py_None));
}

static PyGetSetDef plain_getset[] = {
    {"value", get_value, set_value, "The value.", (void *)"closure"},
    {"fixed", get_value, NULL, NULL, (void *)"fixed"},
    {NULL, NULL, NULL, NULL, NULL}
};

static char a_token[1], another_token[1];

static const struct address *
addresses(void)
{
    static const struct address all[] = {
        ADDRESS(plain_repr), ADDRESS(plain_str), ADDRESS(plain_hash),
        ADDRESS(plain_call), ADDRESS(plain_vectorcall), ADDRESS(plain_iter),
        ADDRESS(plain_iternext), ADDRESS(plain_richcompare),
        ADDRESS(plain_unary), ADDRESS(plain_binary), ADDRESS(plain_ternary),
        ADDRESS(plain_inquiry), ADDRESS(plain_length), ADDRESS(plain_index),
        ADDRESS(plain_float), ADDRESS(plain_item), ADDRESS(plain_ass_item),
        ADDRESS(plain_ass_subscript), ADDRESS(plain_contains),
        ADDRESS(plain_getattr), ADDRESS(plain_setattr),
        ADDRESS(plain_getattro), ADDRESS(plain_setattro),
        ADDRESS(plain_descr_get), ADDRESS(plain_descr_set),
        ADDRESS(plain_init), ADDRESS(plain_new), ADDRESS(plain_await),
        ADDRESS(plain_send), ADDRESS(plain_traverse), ADDRESS(plain_alloc),
        ADDRESS(plain_free), ADDRESS(plain_finalize), ADDRESS(plain_dealloc),
        ADDRESS(plain_methods), ADDRESS(plain_getset), ADDRESS(a_token),
        ADDRESS(another_token), ADDRESS(PyType_GenericNew),
        ADDRESS(PyObject_GenericGetAttr), ADDRESS(PyObject_GenericSetAttr),
        ADDRESS(PyObject_HashNotImplemented), ADDRESS(PyVectorcall_Call),
        {NULL, NULL}
    };
    return all;
}

/* What PyIter_Send() makes of an object: (result code, value). */
static PyObject *
iter_send(ARGS)
{
    NEED(2)
    PyObject *result = UNSET;
    PySendResult sent = PyIter_Send(args[0], args[1], &result);
    if (sent == PYGEN_ERROR) {
        return result == NULL ? answer_int(-1)
                              : broken("error, but the result is not NULL");
    }
    return Py_BuildValue("(iN)", (int)sent, result);
}

static PyMethodDef methods[] = {
    TYPE_BUILDER_METHODS,
    METHOD(take_counts),
    METHOD(iter_send),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_types, methods)
