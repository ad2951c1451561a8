/* conform: modes=abiding,fat,fallback,opaque,unknown */
/* The code that the guides in docs/ show, letter for letter; tests/docs compares
 * them.  What stands between is what a guide leaves out. */
#include "shim_test.h"

static char tally_token;

/* --- how-do-i-make-my-extension-safe-without-a-gil ------------------------ */

typedef struct {
    Py_ssize_t next;
    PyObject *seen;      /* dict: object -> the same */
} State;

/* Numbers from 0, none of them twice. */
static PyObject *
number(PyObject *module, PyObject *Py_UNUSED(args))
{
    State *state = (State *)PyModule_GetState(module);
    Py_ssize_t mine;
    Py_BEGIN_CRITICAL_SECTION(module);
    mine = state->next++;
    Py_END_CRITICAL_SECTION();
    return PyLong_FromSsize_t(mine);
}

/* The first that was asked for of all objects that are equal. */
static PyObject *
first_like(PyObject *module, PyObject *object)
{
    State *state = (State *)PyModule_GetState(module);
    PyObject *first;
    if (PyDict_SetDefaultRef(state->seen, object, object, &first) < 0) {
        return NULL;
    }
    return first;
}

typedef struct {
    Py_ssize_t count;
    PyObject *last;      /* owned; NULL before the first */
} Tally;

/* tally.add(object): counts, and keeps the object. */
static PyObject *
tally_add(PyObject *self, PyObject *object)
{
    Tally *tally = (Tally *)Abiding_GetObjectData(self);
    PyObject *before;
    Py_BEGIN_CRITICAL_SECTION(self);
    tally->count++;
    before = tally->last;
    tally->last = Py_NewRef(object);
    Py_END_CRITICAL_SECTION();
    Py_XDECREF(before);
    Py_RETURN_NONE;
}

/* tally.get() -> (count, last) */
static PyObject *
tally_get(PyObject *self, PyObject *Py_UNUSED(args))
{
    Tally *tally = (Tally *)Abiding_GetObjectData(self);
    Py_ssize_t count;
    PyObject *last;
    Py_BEGIN_CRITICAL_SECTION(self);
    count = tally->count;
    last = Py_NewRef(tally->last != NULL ? tally->last : Py_None);
    Py_END_CRITICAL_SECTION();
    return Py_BuildValue("nN", count, last);
}

/* tally.take_over(other): moves the other's count to this one. */
static PyObject *
tally_take_over(PyObject *self, PyObject *other)
{
    Tally *to = (Tally *)Abiding_GetObjectData(self);
    Tally *from = (Tally *)Abiding_GetTypeDataByToken(other, &tally_token);
    if (from == NULL) {
        return NULL;
    }
    Py_BEGIN_CRITICAL_SECTION2(self, other);
    Py_ssize_t moved = from->count;
    from->count = 0;
    to->count += moved;
    Py_END_CRITICAL_SECTION2();
    Py_RETURN_NONE;
}

/* tally.change(function): what the function makes of the last object replaces it. */
static PyObject *
tally_change(PyObject *self, PyObject *function)
{
    Tally *tally = (Tally *)Abiding_GetObjectData(self);
    for (;;) {
        PyObject *seen, *made;
        int unchanged;
        Py_BEGIN_CRITICAL_SECTION(self);
        seen = Py_XNewRef(tally->last);
        Py_END_CRITICAL_SECTION();

        made = PyObject_CallFunctionObjArgs(function, seen != NULL ? seen : Py_None, NULL);
        if (made == NULL) {
            Py_XDECREF(seen);
            return NULL;
        }

        Py_BEGIN_CRITICAL_SECTION(self);
        unchanged = tally->last == seen;
        if (unchanged) {
            tally->last = Py_NewRef(made);
        }
        Py_END_CRITICAL_SECTION();
        if (unchanged) {
            Py_XDECREF(seen);       /* what the tally held */
        }
        Py_XDECREF(seen);
        if (unchanged) {
            return made;
        }
        Py_DECREF(made);
    }
}

static int
tally_traverse(PyObject *self, visitproc visit, void *arg)
{
    Tally *tally = (Tally *)Abiding_GetObjectData(self);
    Py_VISIT(Py_TYPE(self));
    Py_VISIT(tally->last);
    return 0;
}

static int
tally_clear(PyObject *self)
{
    Tally *tally = (Tally *)Abiding_GetObjectData(self);
    Py_CLEAR(tally->last);
    return 0;
}

static void
tally_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    tally_clear(self);
    freefunc free = (freefunc)PyType_GetSlot(type, Py_tp_free);
    free(self);
    Py_DECREF((PyObject *)type);
}

static PyMethodDef tally_methods[] = {
    {"add", tally_add, METH_O, NULL},
    {"get", tally_get, METH_NOARGS, NULL},
    {"take_over", tally_take_over, METH_O, NULL},
    {"change", tally_change, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot tally_slots[] = {
    {Py_tp_token, &tally_token},
    {Py_tp_methods, tally_methods},
    {Py_tp_traverse, tally_traverse},
    {Py_tp_clear, tally_clear},
    {Py_tp_dealloc, tally_dealloc},
    {0, NULL},
};

static PyType_Spec tally_spec = {
    .name = "c_guide.Tally",
    .basicsize = -(int)sizeof(Tally),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
    .slots = tally_slots,
};

/* The sum of a dict's values, which are floats. */
static PyObject *
sum_values(PyObject *Py_UNUSED(module), PyObject *dict)
{
    if (!PyDict_Check(dict)) {
        PyErr_SetString(PyExc_TypeError, "sum_values() needs a dict");
        return NULL;
    }
    PyObject *value;
    Py_ssize_t position = 0;
    double sum = 0;
    int all_floats = 1;
    Py_BEGIN_CRITICAL_SECTION(dict);
    while (all_floats && PyDict_Next(dict, &position, NULL, &value)) {
        all_floats = PyFloat_CheckExact(value);
        sum += all_floats ? PyFloat_AS_DOUBLE(value) : 0;
    }
    Py_END_CRITICAL_SECTION();
    if (!all_floats) {
        PyErr_SetString(PyExc_TypeError, "sum_values() needs values that are floats");
        return NULL;
    }
    return PyFloat_FromDouble(sum);
}

/* A check sum of bytes. */
static PyObject *
checksum(PyObject *Py_UNUSED(module), PyObject *object)
{
    Py_buffer view;
    if (PyObject_GetBuffer(object, &view, PyBUF_SIMPLE) < 0) {
        return NULL;
    }
    uint32_t sum = 0;
    Py_BEGIN_ALLOW_THREADS
    for (Py_ssize_t i = 0; i < view.len; i++) {
        sum = sum * 31 + ((const unsigned char *)view.buf)[i];
    }
    Py_END_ALLOW_THREADS
    PyBuffer_Release(&view);
    return PyLong_FromUInt32(sum);
}

/* --- how-do-i-make-a-type-with-items --------------------------------------- */

static PyObject *row_get(PyObject *self, PyObject *Py_UNUSED(args));

static PyMethodDef row_methods[] = {
    {"get", row_get, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

typedef struct {
    ABIDING_VAR_HEAD
    double sum;
} Row;

static PyObject *
row_new(PyTypeObject *type, PyObject *args, PyObject *Py_UNUSED(kwargs))
{
    Py_ssize_t count;
    if (!PyArg_ParseTuple(args, "n", &count)) {
        return NULL;
    }
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    PyObject *self = alloc(type, count);
    double *item = self == NULL ? NULL : (double *)PyObject_GetItemData(self);
    if (item == NULL) {
        Py_XDECREF(self);
        return NULL;
    }
    for (Py_ssize_t i = 0; i < Py_SIZE(self); i++) {
        item[i] = (double)i;
        ((Row *)Abiding_GetObjectData(self))->sum += item[i];
    }
    return self;
}

static PyType_Slot row_slots[] = {
    {Py_tp_new, (void *)row_new},
    {Py_tp_methods, row_methods},
    {0, NULL},
};

static PyType_Spec row_spec = {
    .name = "c_guide.Row",
    .basicsize = -(int)sizeof(Row),
    .itemsize = sizeof(double),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_ITEMS_AT_END,
    .slots = row_slots,
};

/* row.get() -> (number of items, their sum, what was summed up) */
static PyObject *
row_get(PyObject *self, PyObject *Py_UNUSED(args))
{
    double *item = (double *)PyObject_GetItemData(self), sum = 0;
    if (item == NULL) {
        return NULL;
    }
    for (Py_ssize_t i = 0; i < Py_SIZE(self); i++) {
        sum += item[i];
    }
    return Py_BuildValue("ndd", Py_SIZE(self), sum,
                         ((Row *)Abiding_GetObjectData(self))->sum);
}

/* --- which-names-beyond-the-limited-api-are-there -------------------------- */

/* How many spaces has a string? */
static PyObject *
count_spaces(PyObject *Py_UNUSED(module), PyObject *text)
{
    Abiding_UnicodeView view;
    if (Abiding_UnicodeView_Begin(&view, text) < 0) {
        return NULL;
    }
    Py_ssize_t spaces = 0;
    for (Py_ssize_t i = 0; i < view.length; i++) {
        spaces += PyUnicode_READ(view.kind, view.data, i) == ' ';
    }
    Abiding_UnicodeView_Release(&view);
    return PyLong_FromSsize_t(spaces);
}

/* A string back to front. */
static PyObject *
reversed(PyObject *Py_UNUSED(module), PyObject *text)
{
    Abiding_UnicodeView view;
    Abiding_UnicodeBuilder builder;
    if (Abiding_UnicodeView_Begin(&view, text) < 0) {
        return NULL;
    }
    PyObject *result = NULL;
    if (Abiding_UnicodeBuilder_Begin(&builder, view.length, PyUnicode_MAX_CHAR_VALUE(text)) == 0) {
        for (Py_ssize_t i = 0; i < view.length; i++) {
            Py_UCS4 character = PyUnicode_READ(view.kind, view.data, i);
            PyUnicode_WRITE(builder.kind, builder.data, view.length - 1 - i, character);
        }
        result = Abiding_UnicodeBuilder_Finish(&builder);
    }
    Abiding_UnicodeView_Release(&view);
    return result;
}

/* --- the module ------------------------------------------------------------ */

static PyMethodDef methods[] = {
    {"number", number, METH_NOARGS, NULL},
    {"first_like", first_like, METH_O, NULL},
    {"sum_values", sum_values, METH_O, NULL},
    {"checksum", checksum, METH_O, NULL},
    {"count_spaces", count_spaces, METH_O, NULL},
    {"reversed", reversed, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static int
add_type(PyObject *module, const char *name, PyType_Spec *spec)
{
    PyObject *type = PyType_FromModuleAndSpec(module, spec, NULL);
    int code = type == NULL ? -1
               : Abiding_CheckObjectData((PyTypeObject *)type);
    if (code == 0) {
        code = PyModule_AddObjectRef(module, name, type);
    }
    Py_XDECREF(type);
    return code;
}

static int
start(PyObject *module)
{
    State *state = (State *)PyModule_GetState(module);
    state->seen = PyDict_New();
    return state->seen == NULL || add_type(module, "Tally", &tally_spec) < 0
           || add_type(module, "Row", &row_spec) < 0 ? -1 : 0;
}

static int
state_traverse(PyObject *module, visitproc visit, void *arg)
{
    State *state = (State *)PyModule_GetState(module);
    Py_VISIT(state->seen);
    return 0;
}

static int
state_clear(PyObject *module)
{
    State *state = (State *)PyModule_GetState(module);
    Py_CLEAR(state->seen);
    return 0;
}

PyABIInfo_VAR(abi_info);

static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, (void *)"c_guide"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_SIZE(Py_mod_state_size, sizeof(State)),
    PySlot_FUNC(Py_mod_exec, start),
    PySlot_FUNC(Py_mod_state_traverse, state_traverse),
    PySlot_FUNC(Py_mod_state_clear, state_clear),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_DATA(Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_c_guide(void)
{
    return slots;
}
