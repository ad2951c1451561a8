/* A whole program: a growing array of objects, as a type with methods, sequence
 * slots, an iterator and garbage collection, used from C and from Python.
 *
 * What is done with it is done with a list too, and has to come out the same. */
#include "variant.h"

#include <string.h>

struct series {
    OWN_HEAD
    PyObject **items;
    Py_ssize_t size, room;
};

/* Where an iteration is. */
struct cursor {
    OWN_HEAD
    PyObject *series;       /* NULL: at the end */
    Py_ssize_t next;
};

struct world {
    PyObject *numbers, *place, *use;
    PyObject *append, *extend, *insert, *index, *pop, *reverse;
    long result;            /* of work() */
    PyObject *use_result;
};

static PyTypeObject *series_type, *cursor_type;
static own_place series_place, cursor_place;

#define SERIES(o) OWN(struct series, o, series_place)
#define CURSOR(o) OWN(struct cursor, o, cursor_place)

/* --- the type --- */

/* Makes room for `more` items. Returns 0, or -1 with MemoryError. */
static int
grow(struct series *s, Py_ssize_t more)
{
    if (s->size + more <= s->room) {
        return 0;
    }
    Py_ssize_t room = s->size + more + (s->size >> 1) + 6;
    PyObject **items = PyMem_Realloc(s->items, (size_t)room * sizeof(*items));
    if (items == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    s->items = items;
    s->room = room;
    return 0;
}

static PyObject *
series_append(PyObject *self, PyObject *item)
{
    int failed;
    Py_BEGIN_CRITICAL_SECTION(self);
    struct series *s = SERIES(self);
    failed = grow(s, 1);
    if (!failed) {
        s->items[s->size++] = Py_NewRef(item);
    }
    Py_END_CRITICAL_SECTION();
    if (failed) {
        return NULL;
    }
    Py_RETURN_NONE;
}

/* Of a list; anything else is made one. */
static PyObject *
series_extend(PyObject *self, PyObject *given)
{
    PyObject *list = PyList_CheckExact(given) ? Py_NewRef(given) : PySequence_List(given);
    if (list == NULL) {
        return NULL;
    }
    int failed;
    Py_BEGIN_CRITICAL_SECTION2(self, list);
    struct series *s = SERIES(self);
    Py_ssize_t size = LIST_SIZE(list);
    failed = grow(s, size);
    for (Py_ssize_t i = 0; i < size && !failed; i++) {
        s->items[s->size++] = Py_NewRef(LIST_ITEM(list, i));
    }
    Py_END_CRITICAL_SECTION2();
    Py_DECREF(list);
    if (failed) {
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *
series_insert(PyObject *self, PyObject *const *args, Py_ssize_t count)
{
    if (count != 2) {
        PyErr_SetString(PyExc_TypeError, "insert() takes an index and an item");
        return NULL;
    }
    Py_ssize_t at = PyLong_AsSsize_t(args[0]);
    if (at == -1 && PyErr_Occurred()) {
        return NULL;
    }
    int failed;
    Py_BEGIN_CRITICAL_SECTION(self);
    struct series *s = SERIES(self);
    failed = grow(s, 1);
    if (!failed) {
        at = at < 0 ? (at + s->size < 0 ? 0 : at + s->size) : at > s->size ? s->size : at;
        memmove(s->items + at + 1, s->items + at, (size_t)(s->size - at) * sizeof(*s->items));
        s->items[at] = Py_NewRef(args[1]);
        s->size++;
    }
    Py_END_CRITICAL_SECTION();
    if (failed) {
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *
series_pop(PyObject *self, PyObject *const *args, Py_ssize_t count)
{
    Py_ssize_t at = -1;
    if (count > 1) {
        PyErr_SetString(PyExc_TypeError, "pop() takes one index");
        return NULL;
    }
    if (count == 1) {
        at = PyLong_AsSsize_t(args[0]);
        if (at == -1 && PyErr_Occurred()) {
            return NULL;
        }
    }
    PyObject *item = NULL;
    Py_BEGIN_CRITICAL_SECTION(self);
    struct series *s = SERIES(self);
    at += at < 0 ? s->size : 0;
    if (at >= 0 && at < s->size) {
        item = s->items[at];
        s->size--;
        memmove(s->items + at, s->items + at + 1, (size_t)(s->size - at) * sizeof(*s->items));
    }
    Py_END_CRITICAL_SECTION();
    if (item == NULL) {
        PyErr_SetString(PyExc_IndexError, "pop index out of range");
    }
    return item;
}

static PyObject *
series_reverse(PyObject *self, PyObject *unused)
{
    (void)unused;
    Py_BEGIN_CRITICAL_SECTION(self);
    struct series *s = SERIES(self);
    for (Py_ssize_t i = 0, k = s->size - 1; i < k; i++, k--) {
        PyObject *item = s->items[i];
        s->items[i] = s->items[k];
        s->items[k] = item;
    }
    Py_END_CRITICAL_SECTION();
    Py_RETURN_NONE;
}

/* Returns where `value` is, -1 if it is not there, -2 with an exception. Comparing may run code that changes the series. */
static Py_ssize_t
find(PyObject *self, PyObject *value)
{
    Py_ssize_t found = -1;
    Py_BEGIN_CRITICAL_SECTION(self);
    struct series *s = SERIES(self);
    for (Py_ssize_t i = 0; i < s->size && found == -1; i++) {
        PyObject *item = Py_NewRef(s->items[i]);
        int same = item == value ? 1
                 : Py_TYPE(item) != Py_TYPE(value) || !PyLong_CheckExact(item)
                 ? PyObject_RichCompareBool(item, value, Py_EQ)
                 : PyLong_AsLong(item) == PyLong_AsLong(value);
        Py_DECREF(item);
        if (same != 0) {
            found = same < 0 ? -2 : i;
        }
    }
    Py_END_CRITICAL_SECTION();
    return found;
}

static PyObject *
series_index(PyObject *self, PyObject *value)
{
    Py_ssize_t found = find(self, value);
    if (found == -1) {
        PyErr_SetString(PyExc_ValueError, "not in the series");
    }
    return found < 0 ? NULL : PyLong_FromSsize_t(found);
}

static int
series_contains(PyObject *self, PyObject *value)
{
    Py_ssize_t found = find(self, value);
    return found == -2 ? -1 : found >= 0;
}

static Py_ssize_t
series_length(PyObject *self)
{
    return SERIES(self)->size;
}

static PyObject *
series_item(PyObject *self, Py_ssize_t i)
{
    PyObject *item = NULL;
    Py_BEGIN_CRITICAL_SECTION(self);
    struct series *s = SERIES(self);
    if (i >= 0 && i < s->size) {
        item = Py_NewRef(s->items[i]);
    }
    Py_END_CRITICAL_SECTION();
    if (item == NULL) {
        PyErr_SetString(PyExc_IndexError, "index out of range");
    }
    return item;
}

static int
series_set_item(PyObject *self, Py_ssize_t i, PyObject *value)
{
    PyObject *old = NULL;
    Py_BEGIN_CRITICAL_SECTION(self);
    struct series *s = SERIES(self);
    if (i >= 0 && i < s->size && value != NULL) {
        old = s->items[i];
        s->items[i] = Py_NewRef(value);
    }
    Py_END_CRITICAL_SECTION();
    if (old == NULL) {
        PyErr_SetString(PyExc_IndexError, "index out of range, or an item to delete");
        return -1;
    }
    Py_DECREF(old);
    return 0;
}

static int
series_traverse(PyObject *self, visitproc visit, void *arg)
{
    struct series *s = OWN_IN_GC(struct series, self, series_place);
    Py_VISIT(Py_TYPE(self));
    for (Py_ssize_t i = 0; i < s->size; i++) {
        Py_VISIT(s->items[i]);
    }
    return 0;
}

static int
series_clear(PyObject *self)
{
    struct series *s = SERIES(self);
    PyObject **items = s->items;
    Py_ssize_t size = s->size;
    s->items = NULL;
    s->size = s->room = 0;
    while (size > 0) {
        Py_DECREF(items[--size]);
    }
    PyMem_Free(items);
    return 0;
}

static void
series_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    (void)series_clear(self);
    PyObject_GC_Del(self);
    Py_DECREF(type);
}

static PyObject *
series_iter(PyObject *self)
{
    PyObject *cursor = (PyObject *)PyObject_GC_New(PyObject, cursor_type);
    if (cursor != NULL) {
        CURSOR(cursor)->series = Py_NewRef(self);
        CURSOR(cursor)->next = 0;
        PyObject_GC_Track(cursor);
    }
    return cursor;
}

static PyObject *
cursor_next(PyObject *self)
{
    struct cursor *c = CURSOR(self);
    PyObject *item = NULL;
    if (c->series == NULL) {
        return NULL;
    }
    Py_BEGIN_CRITICAL_SECTION(c->series);
    struct series *s = SERIES(c->series);
    if (c->next < s->size) {
        item = Py_NewRef(s->items[c->next++]);
    }
    Py_END_CRITICAL_SECTION();
    if (item == NULL) {
        Py_CLEAR(c->series);
    }
    return item;
}

static int
cursor_traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(Py_TYPE(self));
    Py_VISIT(OWN_IN_GC(struct cursor, self, cursor_place)->series);
    return 0;
}

static void
cursor_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    Py_XDECREF(CURSOR(self)->series);
    PyObject_GC_Del(self);
    Py_DECREF(type);
}

static PyMethodDef series_methods[] = {
    {"append", series_append, METH_O, NULL},
    {"extend", series_extend, METH_O, NULL},
    {"index", series_index, METH_O, NULL},
    {"insert", (PyCFunction)(void (*)(void))series_insert, METH_FASTCALL, NULL},
    {"pop", (PyCFunction)(void (*)(void))series_pop, METH_FASTCALL, NULL},
    {"reverse", series_reverse, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};
static PyType_Slot series_slots[] = {
    {Py_tp_methods, series_methods},
    {Py_sq_length, (void *)series_length},
    {Py_sq_item, (void *)series_item},
    {Py_sq_ass_item, (void *)series_set_item},
    {Py_sq_contains, (void *)series_contains},
    {Py_tp_iter, (void *)series_iter},
    {Py_tp_traverse, (void *)series_traverse},
    {Py_tp_clear, (void *)series_clear},
    {Py_tp_dealloc, (void *)series_dealloc},
    {0, NULL},
};
static PyType_Spec series_spec = {
    TEXT(SPEED_NAME) ".Series", OWN_SIZE(struct series), 0,
    Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, series_slots,
};
static PyType_Slot cursor_slots[] = {
    {Py_tp_iter, (void *)PyObject_SelfIter},
    {Py_tp_iternext, (void *)cursor_next},
    {Py_tp_traverse, (void *)cursor_traverse},
    {Py_tp_dealloc, (void *)cursor_dealloc},
    {0, NULL},
};
static PyType_Spec cursor_spec = {
    TEXT(SPEED_NAME) ".Cursor", OWN_SIZE(struct cursor), 0,
    Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, cursor_slots,
};

static int
start(PyObject *module)
{
    (void)module;
    series_type = (PyTypeObject *)PyType_FromSpec(&series_spec);
    cursor_type = (PyTypeObject *)PyType_FromSpec(&cursor_spec);
    return series_type == NULL || cursor_type == NULL
        || find_own(series_type, &series_place) < 0
        || find_own(cursor_type, &cursor_place) < 0 ? -1 : 0;
}

/* --- what is done with it --- */

/* Calls a method and takes what it returns as a number, None being 0. -1 with an exception. */
static long
call(PyObject *self, PyObject *name, PyObject *a, PyObject *b)
{
    PyObject *arguments[] = {self, a, b};
    size_t count = 1 + (a != NULL) + (b != NULL);
    PyObject *result = PyObject_VectorcallMethod(name, arguments, count, NULL);
    long number = result == NULL ? -1 : result == Py_None ? 0 : PyLong_AsLong(result);
    Py_XDECREF(result);
    return number;
}

static int
count_visit(PyObject *item, void *count)
{
    ++*(Py_ssize_t *)count;
    return item == NULL;
}

/* Swaps two items. Returns 0, or -1 with an exception. */
static int
swap(PyObject *s, Py_ssize_t i, Py_ssize_t k)
{
    PyObject *a = PySequence_GetItem(s, i), *b = PySequence_GetItem(s, k);
    int failed = a == NULL || b == NULL || PySequence_SetItem(s, i, b) < 0
                 || PySequence_SetItem(s, k, a) < 0;
    Py_XDECREF(a);
    Py_XDECREF(b);
    return -failed;
}

/* What the collector does: each item and the type have to be visited. Returns 0, or -1 with an exception. */
static int
traverse(PyObject *s)
{
    Py_ssize_t visits = 0;
    traverseproc visit_all = (traverseproc)PyType_GetSlot(series_type, Py_tp_traverse);
    if (visit_all(s, count_visit, &visits) == 0 && visits == 1 + SERIES(s)->size) {
        return 0;
    }
    PyErr_SetString(PyExc_AssertionError, "not every item was visited");
    return -1;
}

/* The part in C. `type` is a list or works like one. Returns a number that depends on every item, -1 with an exception. */
static long
work(const struct world *w, PyTypeObject *type)
{
    long sum = 0, number;
    PyObject *s = PyObject_CallFunctionObjArgs((PyObject *)type, NULL), *item, *iterator;
    if (s == NULL) {
        return -1;
    }
    for (Py_ssize_t i = 0; i < MANY; i++) {
        if (call(s, w->append, LIST_ITEM(w->numbers, i), NULL) < 0) {
            goto failed;
        }
    }
    if (call(s, w->extend, w->numbers, NULL) < 0 || call(s, w->reverse, NULL, NULL) < 0) {
        goto failed;
    }
    Py_ssize_t size = PySequence_Size(s);
    for (Py_ssize_t i = 0; i < size; i++) {
        if (i % 4 == 0 && swap(s, i, size - 1 - i) < 0) {
            goto failed;
        }
        if ((item = PySequence_GetItem(s, i)) == NULL) {
            goto failed;
        }
        sum += i * PyLong_AsLong(item);
        Py_DECREF(item);
    }
    for (Py_ssize_t i = 0; i < MANY; i += 32) {
        item = LIST_ITEM(w->numbers, i);
        if ((number = call(s, w->index, item, NULL)) < 0 || PySequence_Contains(s, item) != 1
            || call(s, w->insert, w->place, item) < 0) {
            goto failed;
        }
        sum += number;
    }
    if ((iterator = PyObject_GetIter(s)) == NULL) {
        goto failed;
    }
    while ((item = PyIter_Next(iterator)) != NULL) {
        sum = (sum * 31 + PyLong_AsLong(item)) % 1000003;
        Py_DECREF(item);
    }
    Py_DECREF(iterator);
    if (type == series_type && traverse(s) < 0) {
        goto failed;
    }
    for (Py_ssize_t i = 0; i < MANY; i++) {
        if ((number = call(s, w->pop, NULL, NULL)) < 0) {
            goto failed;
        }
        sum = (sum * 31 + number) % 1000003;
    }
    Py_DECREF(s);
    return PyErr_Occurred() ? -1 : sum;
failed:
    Py_DECREF(s);
    return -1;
}

/* For each MANY repetitions: the part in C, and the part in Python (world() in inside.py). */
OP(container)
{
    for (long i = 0; i < n && !PyErr_Occurred(); i += MANY) {
        long result = work(w, series_type);
        PyObject *use_result = result == -1 ? NULL
                             : PyObject_CallFunctionObjArgs(w->use, series_type, NULL);
        if (use_result == NULL) {
            return;
        }
        if (result != w->result || PyObject_RichCompareBool(use_result, w->use_result, Py_EQ) != 1) {
            PyErr_SetString(PyExc_AssertionError, "a series does otherwise than a list");
        }
        Py_DECREF(use_result);
    }
}

static const struct operation operations[] = {{"container", "program", op_container}};

static int
fill(struct world *w, PyObject *module, PyObject *given)
{
    (void)module;
    w->use = PyDict_GetItemString(given, "use_series");
    w->numbers = PyList_New(MANY);
    if (w->use == NULL || w->numbers == NULL) {
        PyErr_SetString(PyExc_KeyError, "use_series");
        return -1;
    }
    Py_INCREF(w->use);
    for (Py_ssize_t i = 0; i < MANY; i++) {
        PyObject *number = PyLong_FromLong((i * 7919 + 257) % 10007);
        if (number == NULL || PyList_SetItem(w->numbers, i, number) < 0) {
            return -1;
        }
    }
    if ((w->place = PyLong_FromLong(100)) == NULL
        || (w->append = PyUnicode_InternFromString("append")) == NULL
        || (w->extend = PyUnicode_InternFromString("extend")) == NULL
        || (w->index = PyUnicode_InternFromString("index")) == NULL
        || (w->insert = PyUnicode_InternFromString("insert")) == NULL
        || (w->pop = PyUnicode_InternFromString("pop")) == NULL
        || (w->reverse = PyUnicode_InternFromString("reverse")) == NULL) {
        return -1;
    }
    w->result = work(w, &PyList_Type);
    w->use_result = w->result == -1 ? NULL
                  : PyObject_CallFunctionObjArgs(w->use, &PyList_Type, NULL);
    return w->use_result == NULL ? -1 : 0;
}

#include "module.h"
