/* descrobject.h: fields of C structures as attributes. */
#include "calls.h"

#include <stddef.h>

struct fields {
    short short_;
    int int_;
    long long_;
    float float_;
    double double_;
    const char *string;
    char char_;
    signed char byte;
    unsigned char ubyte;
    unsigned short ushort;
    unsigned int uint;
    unsigned long ulong;
    char inplace[8];
    char bool_;
    PyObject *object_ex;
    long long longlong;
    unsigned long long ulonglong;
    Py_ssize_t ssize;
};

#define FIELD(TYPE, NAME) {#TYPE, TYPE, offsetof(struct fields, NAME), 0, NULL}

static const PyMemberDef fields[] = {
    FIELD(Py_T_SHORT, short_), FIELD(Py_T_INT, int_), FIELD(Py_T_LONG, long_),
    FIELD(Py_T_FLOAT, float_), FIELD(Py_T_DOUBLE, double_),
    FIELD(Py_T_STRING, string), FIELD(Py_T_CHAR, char_), FIELD(Py_T_BYTE, byte),
    FIELD(Py_T_UBYTE, ubyte), FIELD(Py_T_USHORT, ushort), FIELD(Py_T_UINT, uint),
    FIELD(Py_T_ULONG, ulong), FIELD(Py_T_STRING_INPLACE, inplace),
    FIELD(Py_T_BOOL, bool_), FIELD(Py_T_OBJECT_EX, object_ex),
    FIELD(Py_T_LONGLONG, longlong), FIELD(Py_T_ULONGLONG, ulonglong),
    FIELD(Py_T_PYSSIZET, ssize),
    {"bad", 99, 0, 0, NULL},
    {NULL, 0, 0, 0, NULL}
};

static struct fields *
fields_of(PyObject *self)
{
    return PyObject_GetTypeData(self, Py_TYPE(self));
}

static void
fields_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    Py_CLEAR(fields_of(self)->object_ex);
    freefunc free_ = (freefunc)(uintptr_t)PyType_GetSlot(type, Py_tp_free);
    free_(self);
    Py_DECREF((PyObject *)type);
}

static PyObject *
fields_type(ARGS)
{
    (void)args;
    NEED(0)
    PySlot slots[] = {
        PySlot_STATIC_DATA(Py_tp_name, (void *)"c_descrobject_member.Fields"),
        PySlot_SIZE(Py_tp_extra_basicsize, sizeof(struct fields)),
        PySlot_FUNC(Py_tp_dealloc, fields_dealloc),
        PySlot_END
    };
    return answer_object(PyType_FromSlots(slots));
}

/* The definition called `name`, counted from the start of `self`. */
static int
find(PyObject *self, PyObject *name, PyObject *flags, PyMemberDef *member)
{
    const char *wanted = text(name);
    for (const PyMemberDef *each = fields; wanted && each->name != NULL; each++) {
        if (strcmp(each->name, wanted) == 0) {
            *member = *each;
            member->offset += (char *)fields_of(self) - (char *)self;
            member->flags = (int)PyLong_AsLong(flags);
            return PyErr_Occurred() ? -1 : 0;
        }
    }
    broken("no such field");
    return -1;
}

/* get(instance, field, flags) */
static PyObject *
get(ARGS)
{
    NEED(3)
    PyMemberDef member;
    if (find(args[0], args[1], args[2], &member) < 0) {
        return NULL;
    }
    return answer_object(PyMember_GetOne((const char *)args[0], &member));
}

/* set_(instance, field, flags, value or NULL) */
static PyObject *
set_(ARGS)
{
    NEED(4)
    PyMemberDef member;
    if (find(args[0], args[1], args[2], &member) < 0) {
        return NULL;
    }
    return answer_int(PyMember_SetOne((char *)args[0], &member, OBJECT_ARG(3)));
}

/* The fields as C has them, each as the widest of its kind. */
static PyObject *
seen(ARGS)
{
    NEED(1)
    const struct fields *it = fields_of(args[0]);
    return Py_BuildValue(
        "{si si sl sd sd si si sI sI sI sk si sL sK sn}",
        "Py_T_SHORT", (int)it->short_, "Py_T_INT", it->int_, "Py_T_LONG", it->long_,
        "Py_T_FLOAT", (double)it->float_, "Py_T_DOUBLE", it->double_,
        "Py_T_CHAR", (int)it->char_, "Py_T_BYTE", (int)it->byte,
        "Py_T_UBYTE", (unsigned int)it->ubyte, "Py_T_USHORT", (unsigned int)it->ushort,
        "Py_T_UINT", it->uint, "Py_T_ULONG", it->ulong, "Py_T_BOOL", (int)it->bool_,
        "Py_T_LONGLONG", it->longlong, "Py_T_ULONGLONG", it->ulonglong,
        "Py_T_PYSSIZET", it->ssize);
}

static PyObject *
set_strings(ARGS)
{
    NEED(1)
    struct fields *it = fields_of(args[0]);
    it->string = "gr\xc3\xbcn, and rather long";
    memcpy(it->inplace, "inplace", 8);
    it->bool_ = 5;
    return Py_NewRef(Py_None);
}

static PyMethodDef methods[] = {
    METHOD(fields_type),
    METHOD(get),
    METHOD(set_),
    METHOD(seen),
    METHOD(set_strings),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_descrobject_member, methods)
