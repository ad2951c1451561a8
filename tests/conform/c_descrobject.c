/* descrobject.h: descriptors, wrappers, read-only mappings. */
#include "calls.h"
#include "methods_test.h"

#include <stddef.h>

#define FUNCTIONS(X)                                                          \
    X(O_O, PyDictProxy_New)                                                   \
    X(O_OO, PyWrapper_New)

FUNCTIONS(DEFINE_CALL)

#define TYPE_ARG(INDEX) ((PyTypeObject *)args[INDEX])

/* --- methods --- */

static PyMethodDef definitions[] = {
    DEFINITION(varargs, METH_VARARGS),
    DEFINITION(keywords, METH_VARARGS | METH_KEYWORDS),
    DEFINITION(noargs, METH_NOARGS),
    DEFINITION(o, METH_O),
    DEFINITION(fastcall, METH_FASTCALL),
    DEFINITION(fastkeywords, METH_FASTCALL | METH_KEYWORDS),
    DEFINITION(method, METH_METHOD | METH_FASTCALL | METH_KEYWORDS),
    {"bad_flags", m_varargs, METH_NOARGS | METH_O, NULL},
    {"undocumented", m_noargs, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}
};

static PyObject *
new_method(ARGS)
{
    NEED(2)
    PyMethodDef *found = find_definition(definitions, args[1]);
    return found ? answer_object(PyDescr_NewMethod(TYPE_ARG(0), found)) : NULL;
}

static PyObject *
new_class_method(ARGS)
{
    NEED(2)
    PyMethodDef *found = find_definition(definitions, args[1]);
    return found ? answer_object(PyDescr_NewClassMethod(TYPE_ARG(0), found)) : NULL;
}

/* --- members and properties --- */

struct data {
    int number;
    PyObject *object;
};

static struct data *
data_of(PyObject *self)
{
    return PyObject_GetTypeData(self, Py_TYPE(self));
}

static PyObject *
get_number(PyObject *self, void *closure)
{
    return Py_BuildValue("(is)", data_of(self)->number, closure ? closure : "");
}

static int
set_number(PyObject *self, PyObject *value, void *closure)
{
    if (value == NULL) {
        PyErr_SetString(PyExc_KeyError, closure ? closure : "");
        return -1;
    }
    data_of(self)->number = (int)PyLong_AsLong(value);
    return PyErr_Occurred() ? -1 : 0;
}

static PyGetSetDef number_getset = {
    "number", get_number, set_number, "The number.", (void *)"closure"
};
static PyGetSetDef readonly_getset = {"readonly", get_number, NULL, NULL, NULL};
static PyGetSetDef hidden_getset = {"hidden", NULL, NULL, NULL, NULL};

static PyObject *
new_getset(ARGS)
{
    NEED(2)
    const char *name = text(args[1]);
    return answer_object(PyDescr_NewGetSet(
        TYPE_ARG(0), strcmp(name, "number") == 0 ? &number_getset
                     : strcmp(name, "readonly") == 0 ? &readonly_getset
                                                     : &hidden_getset));
}

/* The definition has to stay: each call makes the same one. */
static PyMemberDef member = {"member", Py_T_INT, 0, 0, "The member."};
static PyMemberDef readonly_member = {"readonly", Py_T_INT, 0, Py_READONLY, NULL};
static PyMemberDef relative_member = {"relative", Py_T_INT, 0, Py_RELATIVE_OFFSET, NULL};

/* new_member(type, instance, name) */
static PyObject *
new_member(ARGS)
{
    NEED(3)
    Py_ssize_t offset = (char *)&data_of(args[1])->number - (char *)args[1];
    member.offset = readonly_member.offset = relative_member.offset = offset;
    const char *name = text(args[2]);
    return answer_object(PyDescr_NewMember(
        TYPE_ARG(0), strcmp(name, "member") == 0 ? &member
                     : strcmp(name, "readonly") == 0 ? &readonly_member
                                                     : &relative_member));
}

/* A type with a `struct data`, and what C code finds in it. */
static PyObject *
data_type(ARGS)
{
    (void)args;
    NEED(0)
    PySlot slots[] = {
        PySlot_STATIC_DATA(Py_tp_name, (void *)"c_descrobject.Data"),
        PySlot_SIZE(Py_tp_extra_basicsize, sizeof(struct data)),
        PySlot_UINT64(Py_tp_flags, Py_TPFLAGS_DEFAULT),
        PySlot_END
    };
    return answer_object(PyType_FromSlots(slots));
}

static PyObject *
number_of(ARGS)
{
    NEED(1)
    return PyLong_FromLong(data_of(args[0])->number);
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(new_method),
    METHOD(new_class_method),
    METHOD(new_getset),
    METHOD(new_member),
    METHOD(data_type),
    METHOD(number_of),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_descrobject, methods)
