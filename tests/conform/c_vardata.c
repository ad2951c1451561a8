/* conform: modes=abiding,fat,fallback,opaque,unknown */
/* Types of variable size, and metaclasses with data. */
#include "shim_test.h"

/* What a row has beside its items, which are 64-bit numbers. */
typedef struct {
    ABIDING_VAR_HEAD
    int64_t sum;
    PyObject *label;        /* NULL: none */
} Row;

/* What a row that derives from one in C has beside that. */
typedef struct {
    int64_t product;
} Product;

static char row_token, meta_token;

static Row *
row_of(PyObject *self)
{
    return Abiding_GetTypeDataByToken(self, &row_token);
}

/* Fills the items with 1, 2, 3... and sums up. */
static int
fill(PyObject *self)
{
    Row *row = row_of(self);
    int64_t *item = row == NULL ? NULL : PyObject_GetItemData(self);
    if (item == NULL) {
        return -1;
    }
    row->sum = 0;
    row->label = NULL;
    for (Py_ssize_t i = 0; i < Py_SIZE(self); i++) {
        item[i] = i + 1;
        row->sum += i + 1;
    }
    return 0;
}

static PyObject *
row_new(PyTypeObject *type, PyObject *args, PyObject *Py_UNUSED(kwargs))
{
    Py_ssize_t count;
    if (!PyArg_ParseTuple(args, "n", &count)) {
        return NULL;
    }
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    PyObject *self = alloc(type, count);
    if (self != NULL && fill(self) < 0) {
        Py_CLEAR(self);
    }
    return self;
}

static int
row_traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(Py_TYPE(self));
    PyTypeObject *owner;
    if (PyType_GetBaseByToken_DuringGC(Py_TYPE(self), &row_token, &owner) == 1) {
        Row *row = PyObject_GetTypeData_DuringGC(self, owner);
        Py_VISIT(row->label);
    }
    return 0;
}

static int
row_clear(PyObject *self)
{
    Row *row = row_of(self);
    Py_CLEAR(row->label);
    return 0;
}

static void
row_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    row_clear(self);
    freefunc free = (freefunc)PyType_GetSlot(type, Py_tp_free);
    free(self);
    Py_DECREF((PyObject *)type);
}

static PyType_Slot row_slots[] = {
    {Py_tp_token, &row_token},
    {Py_tp_new, row_new},
    {Py_tp_traverse, row_traverse},
    {Py_tp_clear, row_clear},
    {Py_tp_dealloc, row_dealloc},
    {0, NULL},
};

static PyType_Slot derived_slots[] = {{0, NULL}};

#define ROW_FLAGS                                                             \
    (Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC)

/* make_row(bases) -> the type that brings the items. */
static PyObject *
make_row(ARGS)
{
    NEED(1)
    PyType_Spec spec = {"c_vardata.Row", -(int)sizeof(Row), sizeof(int64_t),
                        ROW_FLAGS | Py_TPFLAGS_ITEMS_AT_END, row_slots};
    return answer_object(PyType_FromSpecWithBases(&spec, args[0]));
}

/* The same by slots. */
static PyObject *
make_row_by_slots(ARGS)
{
    NEED(0)
    (void)args;
    PySlot slots[] = {
        PySlot_STATIC_DATA(Py_tp_name, (void *)"c_vardata.Row"),
        PySlot_SIZE(Py_tp_extra_basicsize, sizeof(Row)),
        PySlot_SIZE(Py_tp_itemsize, sizeof(int64_t)),
        PySlot_UINT64(Py_tp_flags, ROW_FLAGS | Py_TPFLAGS_ITEMS_AT_END),
        PySlot_PTR(Py_tp_slots, row_slots),
        PySlot_END
    };
    return answer_object(PyType_FromSlots(slots));
}

/* A type with data of its own below one with items: says ITEMS_AT_END itself
 * or leaves it to the base. */
static PyObject *
make_derived(ARGS)
{
    NEED(2)
    PyType_Spec spec = {
        "c_vardata.Derived", -(int)sizeof(Product), 0,
        (unsigned int)(Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE
                       | (args[1] == Py_True ? Py_TPFLAGS_ITEMS_AT_END : 0)),
        derived_slots};
    return answer_object(PyType_FromSpecWithBases(&spec, args[0]));
}

/* An instance by PyObject_GC_NewVar(). */
static PyObject *
new_var(ARGS)
{
    NEED(2)
    PyObject *self = (PyObject *)PyObject_GC_NewVar(
        PyVarObject, (PyTypeObject *)args[0], PyLong_AsSsize_t(args[1]));
    if (self != NULL && fill(self) < 0) {
        Py_CLEAR(self);
    }
    return answer_object(self);
}

/* By PyObject_NewVar(), of a type that is not collected: (count, items). */
static PyObject *
plain(ARGS)
{
    NEED(1)
    PyType_Slot slots[] = {{0, NULL}};
    PyType_Spec spec = {"c_vardata.Plain", -(int)sizeof(Py_ssize_t), 4,
                        Py_TPFLAGS_DEFAULT | Py_TPFLAGS_ITEMS_AT_END, slots};
    PyObject *type = PyType_FromSpec(&spec);
    PyObject *self = type == NULL ? NULL : (PyObject *)PyObject_NewVar(
        PyVarObject, (PyTypeObject *)type, PyLong_AsSsize_t(args[0]));
    int32_t *item = self == NULL ? NULL : PyObject_GetItemData(self);
    Py_XDECREF(type);
    if (item == NULL) {
        Py_XDECREF(self);
        return answer_object(NULL);
    }
    int64_t sum = 0;
    for (Py_ssize_t i = 0; i < Py_SIZE(self); i++) {
        item[i] = (int32_t)i;
    }
    for (Py_ssize_t i = 0; i < Py_SIZE(self); i++) {
        sum += item[i];
    }
    PyObject *answer = Py_BuildValue("nL", Py_SIZE(self), (long long)sum);
    Py_DECREF(self);
    return answer;
}

/* (count, items, sum, distance of the items from the object) */
static PyObject *
look(ARGS)
{
    NEED(1)
    PyObject *self = args[0], *items = PyList_New(0);
    Row *row = row_of(self);
    int64_t *item = row == NULL ? NULL : PyObject_GetItemData(self);
    if (item == NULL) {
        return answer_object(NULL);
    }
    if ((PyObject_GetItemData)(self) != item) {
        return broken("two places for the items");
    }
    for (Py_ssize_t i = 0; items != NULL && i < Py_SIZE(self); i++) {
        PyObject *number = PyLong_FromInt64(item[i]);
        if (number == NULL || PyList_Append(items, number) < 0) {
            Py_CLEAR(items);
        }
        Py_XDECREF(number);
    }
    return Py_BuildValue("nNLn", Py_SIZE(self), items, (long long)row->sum,
                         (Py_ssize_t)((char *)item - (char *)self));
}

/* Fills all the data that the type has in the object with ones, every bit. */
static PyObject *
overwrite(ARGS)
{
    NEED(2)
    PyTypeObject *type = (PyTypeObject *)args[1];
    Py_ssize_t size = PyType_GetTypeDataSize(type);
    if (size < (Py_ssize_t)sizeof(Product)) {
        return broken("too little data");
    }
    memset(PyObject_GetTypeData(args[0], type), 0xff, (size_t)size);
    Py_RETURN_NONE;
}

static PyObject *
label(ARGS)
{
    NEED(2)
    Row *row = row_of(args[0]);
    if (row == NULL) {
        return NULL;
    }
    Py_XSETREF(row->label, Py_NewRef(args[1]));
    Py_RETURN_NONE;
}

static PyObject *
item_data(ARGS)
{
    NEED(1)
    char *data = PyObject_GetItemData(args[0]);
    return data == NULL ? answer_object(NULL)
           : PyLong_FromSsize_t(data - (char *)args[0]);
}

/* The room at the head, by handle; by object data where the base is object. */
static PyObject *
head(ARGS)
{
    NEED(2)
    Abiding_TypeDataHandle handle;
    PyTypeObject *type = (PyTypeObject *)NULLABLE(args[1]);
    if (Abiding_GetTypeDataHandle(type, &handle) < 0) {
        return answer_object(NULL);
    }
    Row *row = Abiding_GetTypeDataByHandle(args[0], handle);
    return Py_BuildValue("nL", row->abiding_var_head, (long long)row->sum);
}

/* Metaclasses with data. */

static PyType_Slot meta_slots[] = {{Py_tp_token, &meta_token}, {0, NULL}};

static PyObject *
make_meta(ARGS)
{
    NEED(1)
    PyType_Spec spec = {"c_vardata.Meta", -(int)sizeof(int64_t), 0,
                        Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, meta_slots};
    return answer_object(PyType_FromSpecWithBases(&spec, args[0]));
}

/* made_by(metaclass, members): a type made in C, with member descriptors. */
static PyObject *
made_by(ARGS)
{
    NEED(1)
    static PyMemberDef members[] = {
        {"number", Py_T_INT, 0, Py_RELATIVE_OFFSET, NULL},
        {"other", Py_T_INT, 4, Py_RELATIVE_OFFSET, NULL},
        {NULL, 0, 0, 0, NULL},
    };
    PyType_Slot slots[] = {
        {Py_tp_members, members}, {Py_tp_token, &row_token}, {0, NULL}};
    PyType_Spec spec = {"c_vardata.Made", -8, 0,
                        Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, slots};
    return answer_object(
        PyType_FromMetaclass((PyTypeObject *)args[0], NULL, &spec, NULL));
}

/* Adds to the number that a class keeps for its metaclass; -> the sum. */
static PyObject *
meta_add(ARGS)
{
    NEED(2)
    int64_t *number = Abiding_GetTypeDataByToken(args[0], &meta_token);
    if (number == NULL) {
        return answer_object(NULL);
    }
    *number += PyLong_AsLong(args[1]);
    return PyLong_FromInt64(*number);
}

static PyMethodDef methods[] = {
    METHOD(make_row), METHOD(make_row_by_slots), METHOD(make_derived),
    METHOD(new_var), METHOD(plain), METHOD(look), METHOD(overwrite),
    METHOD(label), METHOD(item_data), METHOD(head), METHOD(make_meta),
    METHOD(made_by), METHOD(meta_add),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_vardata, methods)
