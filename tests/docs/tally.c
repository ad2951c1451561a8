/* The module of docs/how-do-i-port-my-extension.md, as one wrote it for the full API. */
#include <Python.h>
#include <structmember.h>

typedef struct {
    PyObject_HEAD
    long count;
    PyObject *label;
} Tally;

static PyTypeObject Tally_type;

static int
Tally_init(Tally *self, PyObject *args, PyObject *kwargs)
{
    static char *keywords[] = {"count", "label", NULL};
    PyObject *label = Py_None;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "l|O", keywords, &self->count, &label)) {
        return -1;
    }
    Py_INCREF(label);
    Py_XDECREF(self->label);
    self->label = label;
    return 0;
}

static void
Tally_dealloc(Tally *self)
{
    Py_XDECREF(self->label);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyObject *
Tally_repr(Tally *self)
{
    return PyUnicode_FromFormat("<%s %ld>", Py_TYPE(self)->tp_name, self->count);
}

static PyObject *
Tally_add(Tally *self, PyObject *arg)
{
    long more = PyLong_AsLong(arg);
    if (more == -1 && PyErr_Occurred()) {
        return NULL;
    }
    self->count += more;
    Py_INCREF(self);
    return (PyObject *)self;
}

static PyObject *
Tally_copy(Tally *self, PyObject *Py_UNUSED(arg))
{
    Tally *copy;
    if ((copy = PyObject_New(Tally, &Tally_type)) == NULL) {
        return NULL;
    }
    copy->count = self->count;
    copy->label = self->label;
    Py_XINCREF(copy->label);
    return (PyObject *)copy;
}

static PyMemberDef Tally_members[] = {
    {"count", T_LONG, offsetof(Tally, count), READONLY, "How many."},
    {"label", T_OBJECT, offsetof(Tally, label), 0, "Of what."},
    {NULL, 0, 0, 0, NULL},
};

static PyMethodDef Tally_methods[] = {
    {"add", (PyCFunction)Tally_add, METH_O, "Count more."},
    {"copy", (PyCFunction)Tally_copy, METH_NOARGS, "Another one."},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject Tally_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "tally.Tally",
    .tp_basicsize = sizeof(Tally),
    .tp_dealloc = (destructor)Tally_dealloc,
    .tp_repr = (reprfunc)Tally_repr,
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .tp_methods = Tally_methods,
    .tp_members = Tally_members,
    .tp_init = (initproc)Tally_init,
    .tp_new = PyType_GenericNew,
};

static PyObject *
total(PyObject *Py_UNUSED(module), PyObject *arg)
{
    PyObject *tallies = PySequence_Fast(arg, "tallies are wanted");
    if (tallies == NULL) {
        return NULL;
    }
    long sum = 0;
    for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(tallies); i++) {
        PyObject *item = PySequence_Fast_GET_ITEM(tallies, i);
        if (!PyObject_TypeCheck(item, &Tally_type)) {
            PyErr_Format(PyExc_TypeError, "a Tally is wanted, not %.200s", Py_TYPE(item)->tp_name);
            Py_DECREF(tallies);
            return NULL;
        }
        sum += ((Tally *)item)->count;
    }
    Py_DECREF(tallies);
    return PyLong_FromLong(sum);
}

static PyMethodDef methods[] = {
    {"total", total, METH_O, "The sum of all."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef tally = {
    PyModuleDef_HEAD_INIT,
    "tally",
    "Counts.",
    -1,
    methods,
    NULL,
    NULL,
    NULL,
    NULL,
};

PyMODINIT_FUNC
PyInit_tally(void)
{
    PyObject *module = PyModule_Create(&tally);
    if (module == NULL) {
        return NULL;
    }
    if (PyType_Ready(&Tally_type) < 0) {
        return NULL;
    }
    if (PyModule_AddType(module, &Tally_type) < 0) {
        return NULL;
    }
    return module;
}
