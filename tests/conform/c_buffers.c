/* Types that export buffers: own memory, two dimensions, export counts. */
#include "shim_test.h"

#include <stdlib.h>

#define ROWS 3
#define COLUMNS 4

struct memory {
    int items[ROWS][COLUMNS];
    Py_ssize_t shape[2], strides[2];
    int exports, readonly;
    long given, released;
    PyObject *released_by;      /* what the last releasebuffer got, borrowed */
};

static char memory_token[1];

static struct memory *
memory_of(PyObject *self)
{
    PyTypeObject *owner;
    if (PyType_GetBaseByToken(Py_TYPE(self), memory_token, &owner) != 1) {
        return PyErr_Occurred() ? NULL : (void *)broken("not a memory");
    }
    struct memory *memory = PyObject_GetTypeData(self, owner);
    Py_DECREF((PyObject *)owner);
    return memory;
}

static int
memory_getbuffer(PyObject *self, Py_buffer *view, int flags)
{
    struct memory *memory = memory_of(self);
    if (memory->readonly && (flags & PyBUF_WRITABLE)) {
        PyErr_SetString(PyExc_BufferError, "read only");
        view->obj = NULL;
        return -1;
    }
    view->buf = memory->items;
    view->obj = Py_NewRef(self);
    view->len = sizeof(memory->items);
    view->itemsize = sizeof(int);
    view->readonly = memory->readonly;
    view->ndim = 2;
    view->format = (flags & PyBUF_FORMAT) ? (char *)"i" : NULL;
    view->shape = memory->shape;
    view->strides = memory->strides;
    view->suboffsets = NULL;
    view->internal = malloc(8);     /* what a releasebuffer is for */
    memory->exports++;
    memory->given++;
    return 0;
}

static void
memory_releasebuffer(PyObject *self, Py_buffer *view)
{
    struct memory *memory = memory_of(self);
    free(view->internal);
    view->internal = NULL;
    memory->exports--;
    memory->released++;
    memory->released_by = self;
}

/* The simple way: PyBuffer_FillInfo(), nothing to release. */
static int
flat_getbuffer(PyObject *self, Py_buffer *view, int flags)
{
    struct memory *memory = memory_of(self);
    return PyBuffer_FillInfo(view, self, memory->items, sizeof(memory->items),
                             memory->readonly, flags);
}

static int
memory_init(PyObject *self, PyObject *args, PyObject *Py_UNUSED(kwargs))
{
    struct memory *memory = memory_of(self);
    if (memory == NULL || !PyArg_ParseTuple(args, "|i", &memory->readonly)) {
        return -1;
    }
    for (int i = 0; i < ROWS * COLUMNS; i++) {
        memory->items[i / COLUMNS][i % COLUMNS] = i;
    }
    memory->shape[0] = ROWS;
    memory->shape[1] = COLUMNS;
    memory->strides[0] = COLUMNS * (Py_ssize_t)sizeof(int);
    memory->strides[1] = sizeof(int);
    return 0;
}

/* (exports now, given, released, released by self) */
static PyObject *
counts(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    struct memory *memory = memory_of(self);
    return Py_BuildValue("(illO)", memory->exports, memory->given,
                         memory->released,
                         memory->released_by == self ? Py_True : Py_False);
}

static PyObject *
items(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    struct memory *memory = memory_of(self);
    PyObject *list = PyList_New(0);
    for (int i = 0; list != NULL && i < ROWS * COLUMNS; i++) {
        PyObject *item =
            PyLong_FromLong(memory->items[i / COLUMNS][i % COLUMNS]);
        if (item == NULL || PyList_Append(list, item) < 0) {
            Py_CLEAR(list);
        }
        Py_XDECREF(item);
    }
    return list;
}

static PyMethodDef memory_methods[] = {
    {"counts", counts, METH_NOARGS, NULL},
    {"items", items, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}
};

#define COMMON_SLOTS                                                          \
    {Py_tp_token, memory_token},                                              \
    {Py_tp_init, (void *)(uintptr_t)memory_init},                             \
    {Py_tp_methods, memory_methods}

/* make(how): "slots", "spec", "old" (the ids up to 3.14) or "flat". */
static PyObject *
make(ARGS)
{
    NEED(1)
    const char *how = text(args[0]);
    PyType_Slot common[] = {COMMON_SLOTS, {0, NULL}};
    PyType_Slot new_ids[] = {
        {Py_bf_getbuffer, (void *)(uintptr_t)memory_getbuffer},
        {Py_bf_releasebuffer, (void *)(uintptr_t)memory_releasebuffer},
        COMMON_SLOTS, {0, NULL}
    };
    PyType_Slot old_ids[] = {
        {1, (void *)(uintptr_t)memory_getbuffer},
        {2, (void *)(uintptr_t)memory_releasebuffer},
        COMMON_SLOTS, {0, NULL}
    };
    PyType_Slot flat[] = {
        {Py_bf_getbuffer, (void *)(uintptr_t)flat_getbuffer},
        COMMON_SLOTS, {0, NULL}
    };
    PySlot slots[] = {
        PySlot_DATA(Py_tp_name, "c_buffers.Memory"),
        PySlot_FUNC(Py_bf_getbuffer, memory_getbuffer),
        PySlot_FUNC(Py_bf_releasebuffer, memory_releasebuffer),
        PySlot_DATA(Py_tp_slots, common),
        PySlot_SIZE(Py_tp_extra_basicsize, sizeof(struct memory)),
        PySlot_UINT64(Py_tp_flags, Py_TPFLAGS_BASETYPE),
        PySlot_END
    };
    if (strcmp(how, "slots") == 0) {
        return answer_object(PyType_FromSlots(slots));
    }
    PyType_Spec spec = {
        "c_buffers.Memory", -(int)sizeof(struct memory), 0,
        Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
        strcmp(how, "spec") == 0 ? new_ids : strcmp(how, "old") == 0 ? old_ids
                                                                     : flat,
    };
    return answer_object(PyType_FromSpec(&spec));
}

/* get(exporter, flags): what a consumer sees, the buffer being released again:
 * (obj is exporter, length, readonly, itemsize, format, ndim). */
static PyObject *
get(ARGS)
{
    NEED(2)
    Py_buffer view;
    int flags = (int)PyLong_AsLong(args[1]);
    if (PyObject_GetBuffer(args[0], &view, flags) < 0) {
        return NULL;
    }
    PyObject *seen = Py_BuildValue(
        "(Onniis)", view.obj == args[0] ? Py_True : Py_False, view.len,
        view.itemsize, view.readonly, view.ndim, view.format);
    PyBuffer_Release(&view);
    return view.obj == NULL ? seen : broken("obj is not NULL after the release");
}

/* hold(exporter, callable): calls while the buffer is held. */
static PyObject *
hold(ARGS)
{
    NEED(2)
    Py_buffer view;
    if (PyObject_GetBuffer(args[0], &view, PyBUF_SIMPLE) < 0) {
        return NULL;
    }
    PyObject *result = PyObject_CallNoArgs(args[1]);
    PyBuffer_Release(&view);
    PyBuffer_Release(&view);    /* a second time does nothing */
    return result;
}

static PyMethodDef methods[] = {
    METHOD(make),
    METHOD(get),
    METHOD(hold),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_buffers, methods)
