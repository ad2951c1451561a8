/* objimpl.h: memory, and objects made by hand. */
#include "calls.h"

#include <stdint.h>

static Py_ssize_t
gc_collect(PyObject *Py_UNUSED(ignored))
{
    return PyGC_Collect();
}

#define FUNCTIONS(X)                                                          \
    X(N_O, gc_collect)                                                        \
    X(I_O, PyObject_GC_IsTracked)                                             \
    X(I_O, PyObject_GC_IsFinalized)

FUNCTIONS(DEFINE_CALL)

/* --- memory --- */

static int
is_filled(const unsigned char *memory, size_t size, unsigned char with)
{
    for (size_t i = 0; i < size; i++) {
        if (memory[i] != with) {
            return 0;
        }
    }
    return 1;
}

#define SIZE_T_ARG(NAME, INDEX)                                               \
    size_t NAME = PyLong_AsSize_t(args[INDEX]);                               \
    if (NAME == (size_t)-1 && PyErr_Occurred()) {                             \
        return NULL;                                                          \
    }

/* No memory is no exception: None. */
static PyObject *
memory_none(void)
{
    return PyErr_Occurred() ? broken("an exception") : Py_NewRef(Py_None);
}

/* Two blocks of `size`: whether they are fit for use and lie apart. */
static PyObject *
malloc_(ARGS)
{
    NEED(1)
    SIZE_T_ARG(size, 0)
    unsigned char *first = PyObject_Malloc(size), *second = PyObject_Malloc(size);
    if (first == NULL || second == NULL) {
        PyObject_Free(first);
        PyObject_Free(second);
        return memory_none();
    }
    memset(first, 0x5a, size);
    memset(second, 0xa5, size);
    int good = first != second && (uintptr_t)first % 8 == 0
               && is_filled(first, size, 0x5a) && is_filled(second, size, 0xa5);
    PyObject_Free(first);
    PyObject_Free(second);
    return PyBool_FromLong(good);
}

static PyObject *
calloc_(ARGS)
{
    NEED(2)
    SIZE_T_ARG(count, 0)
    SIZE_T_ARG(size, 1)
    unsigned char *first = PyObject_Calloc(count, size);
    if (first == NULL) {
        return memory_none();
    }
    int good = is_filled(first, count * size, 0);
    memset(first, 0x5a, count * size);
    PyObject_Free(first);
    first = PyObject_Calloc(count, size);      /* the same memory, may be */
    good &= first != NULL && is_filled(first, count * size, 0);
    PyObject_Free(first);
    return PyBool_FromLong(good);
}

/* realloc_(old, new): None if that failed, and then the old block is as it
 * was; whether the contents were kept.  An old size of -1 stands for NULL. */
static PyObject *
realloc_(ARGS)
{
    NEED(2)
    SIZE_ARG(old_size, 0)
    SIZE_T_ARG(new_size, 1)
    unsigned char *old = NULL;
    if (old_size >= 0) {
        old = PyObject_Malloc((size_t)old_size);
        if (old == NULL) {
            return broken("no memory to begin with");
        }
        memset(old, 0x5a, (size_t)old_size);
    }
    size_t same = old == NULL ? 0 : (size_t)old_size;
    unsigned char *moved = PyObject_Realloc(old, new_size);
    if (moved == NULL) {
        int good = old != NULL && is_filled(old, same, 0x5a);
        PyObject_Free(old);
        return old == NULL || good ? memory_none() : broken("the old block changed");
    }
    int good = is_filled(moved, same < new_size ? same : new_size, 0x5a);
    memset(moved, 0x11, new_size);
    PyObject_Free(moved);
    return PyBool_FromLong(good);
}

static PyObject *
free_null(ARGS)
{
    (void)args;
    NEED(0)
    PyObject_Free(NULL);
    return memory_none();
}

/* --- types: behind the head of a variable object, items that are objects --- */

static Py_ssize_t head;                 /* one number for the whole process */
static long deallocated;

static PyObject **
items_of(PyObject *self)
{
    return (PyObject **)((char *)self + __atomic_load_n(&head, __ATOMIC_RELAXED));
}

static int
items_traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(Py_TYPE(self));
    for (Py_ssize_t i = 0; i < Py_SIZE(self); i++) {
        Py_VISIT(items_of(self)[i]);
    }
    return 0;
}

static int
items_clear(PyObject *self)
{
    for (Py_ssize_t i = 0; i < Py_SIZE(self); i++) {
        Py_CLEAR(items_of(self)[i]);
    }
    return 0;
}

static void
items_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    PyObject_GC_UnTrack(self);                 /* once more does no harm */
    items_clear(self);
    __atomic_add_fetch(&deallocated, 1, __ATOMIC_RELAXED);
    PyObject_GC_Del(self);
    Py_DECREF((PyObject *)type);
}

static void
plain_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    __atomic_add_fetch(&deallocated, 1, __ATOMIC_RELAXED);
    PyObject_Free(self);
    Py_DECREF((PyObject *)type);
}

static PyObject *
take_deallocated(ARGS)
{
    (void)args;
    NEED(0)
    return PyLong_FromLong(__atomic_exchange_n(&deallocated, 0, __ATOMIC_RELAXED));
}

/* make_type(size of an object, collected): Py_ssize_t more is the head of a
 * variable object. */
static PyObject *
make_type(ARGS)
{
    NEED(2)
    SIZE_ARG(object_size, 0)
    __atomic_store_n(&head, object_size + (Py_ssize_t)sizeof(Py_ssize_t),
                     __ATOMIC_RELAXED);
    int collected = PyObject_IsTrue(args[1]);
    /* A 0 ends the array early. */
    PyType_Slot slots[] = {
        {Py_tp_dealloc, collected ? (void *)items_dealloc : (void *)plain_dealloc},
        {collected ? Py_tp_traverse : 0, (void *)items_traverse},
        {Py_tp_clear, (void *)items_clear},
        {0, NULL}
    };
    PyType_Spec spec = {
        "c_objimpl.T", (int)(object_size + (Py_ssize_t)sizeof(Py_ssize_t)),
        sizeof(PyObject *),
        Py_TPFLAGS_DEFAULT | (collected ? Py_TPFLAGS_HAVE_GC : 0), slots
    };
    return answer_object(PyType_FromSpec(&spec));
}

/* --- objects --- */

#define TYPE_ARG(INDEX) ((PyTypeObject *)args[INDEX])

/* init(type): in memory of our own; what lies behind the head stays. */
static PyObject *
init(ARGS)
{
    NEED(1)
    size_t size = (size_t)head + 64;
    unsigned char *memory = PyObject_Malloc(size);
    if (memory == NULL) {
        return PyErr_NoMemory();
    }
    memset(memory, 0x5a, size);
    PyObject *object = PyObject_Init((PyObject *)memory, TYPE_ARG(0));
    if (object != (PyObject *)memory || Py_REFCNT(object) != 1
        || !is_filled(memory + head - sizeof(Py_ssize_t),
                      size - (size_t)head + sizeof(Py_ssize_t), 0x5a)) {
        return broken("PyObject_Init() did something else");
    }
    return answer_object(object);
}

static PyObject *
init_var(ARGS)
{
    NEED(2)
    SIZE_ARG(count, 1)
    size_t size = (size_t)head + (size_t)count * sizeof(PyObject *);
    unsigned char *memory = PyObject_Malloc(size);
    if (memory == NULL) {
        return PyErr_NoMemory();
    }
    memset(memory, 0x5a, size);
    PyVarObject *var = PyObject_InitVar((PyVarObject *)memory, TYPE_ARG(0), count);
    PyObject *object = (PyObject *)var;
    if (object != (PyObject *)memory || Py_REFCNT(object) != 1
        || Py_SIZE(object) != count
        || !is_filled(memory + head, size - (size_t)head, 0x5a)) {
        return broken("PyObject_InitVar() did something else");
    }
    return answer_object(object);
}

static PyObject *
init_null(ARGS)
{
    NEED(1)
    return answer_object(PyObject_Init(NULL, TYPE_ARG(0)));
}

static PyObject *
init_var_null(ARGS)
{
    NEED(1)
    return answer_object((PyObject *)PyObject_InitVar(NULL, TYPE_ARG(0), 3));
}

static PyObject *
new_(ARGS)
{
    NEED(1)
    PyObject *object = _PyObject_New(TYPE_ARG(0));
    if (object != NULL) {
        memset((char *)object + head - sizeof(Py_ssize_t), 0, sizeof(Py_ssize_t));
    }
    return answer_object(object);
}

/* An object that is not collected, its items' memory written to. */
static PyObject *
new_var(ARGS)
{
    NEED(2)
    SIZE_ARG(count, 1)
    PyObject *object = (PyObject *)_PyObject_NewVar(TYPE_ARG(0), count);
    if (object != NULL) {
        if (Py_SIZE(object) != count || Py_REFCNT(object) != 1) {
            return broken("_PyObject_NewVar() did something else");
        }
        memset(items_of(object), 0x5a, (size_t)count * sizeof(PyObject *));
    }
    return answer_object(object);
}

/* --- collected objects --- */

static PyObject *
gc_new(ARGS)
{
    NEED(1)
    PyObject *object = _PyObject_GC_New(TYPE_ARG(0));
    if (object != NULL) {
        if (Py_REFCNT(object) != 1 || PyObject_GC_IsTracked(object)) {
            return broken("_PyObject_GC_New() did something else");
        }
        memset((char *)items_of(object) - sizeof(Py_ssize_t), 0, sizeof(Py_ssize_t));
    }
    return answer_object(object);
}

/* gc_new_var(type, *items), tracked from then on. */
static PyObject *
gc_new_var(ARGS)
{
    Py_ssize_t count = nargs - 1;
    PyObject *object = (PyObject *)_PyObject_GC_NewVar(TYPE_ARG(0), count);
    if (object == NULL) {
        return answer_object(NULL);
    }
    if (Py_REFCNT(object) != 1 || Py_SIZE(object) != count
        || PyObject_GC_IsTracked(object)) {
        return broken("_PyObject_GC_NewVar() did something else");
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        items_of(object)[i] = Py_NewRef(args[i + 1]);
    }
    PyObject_GC_Track(object);
    return answer_object(object);
}

static PyObject *
gc_new_var_of_size(ARGS)
{
    NEED(2)
    SIZE_ARG(count, 1)
    PyObject *object = (PyObject *)_PyObject_GC_NewVar(TYPE_ARG(0), count);
    if (object != NULL) {
        memset(items_of(object), 0, (size_t)count * sizeof(PyObject *));
        PyObject_GC_Track(object);
    }
    return answer_object(object);
}

static PyObject *
items(ARGS)
{
    NEED(1)
    PyObject *list = PyList_New(0);
    for (Py_ssize_t i = 0; list != NULL && i < Py_SIZE(args[0]); i++) {
        PyObject *item = items_of(args[0])[i];
        if (PyList_Append(list, item != NULL ? item : Py_Ellipsis) < 0) {
            Py_CLEAR(list);
        }
    }
    return list;
}

static PyObject *
set_item(ARGS)
{
    NEED(3)
    SIZE_ARG(index, 1)
    PyObject *old = items_of(args[0])[index];
    items_of(args[0])[index] = Py_NewRef(args[2]);
    return old != NULL ? old : Py_NewRef(Py_None);
}

/* resized(type, size, *items): an object of these items that has been resized
 * before it was tracked.  New items are NULL. */
static PyObject *
resized(ARGS)
{
    SIZE_ARG(size, 1)
    Py_ssize_t count = nargs - 2;
    PyVarObject *var = _PyObject_GC_NewVar(TYPE_ARG(0), count);
    if (var == NULL) {
        return NULL;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        items_of((PyObject *)var)[i] = Py_NewRef(args[i + 2]);
    }
    for (Py_ssize_t i = size; i < count; i++) {
        Py_CLEAR(items_of((PyObject *)var)[i]);
    }
    PyVarObject *moved = _PyObject_GC_Resize(var, size);
    if (moved == NULL) {
        if (Py_SIZE((PyObject *)var) != count) {
            return broken("the object that was not resized changed");
        }
        Py_DECREF((PyObject *)var);
        return answer_object(NULL);
    }
    PyObject *object = (PyObject *)moved;
    if (Py_SIZE(object) != size || Py_REFCNT(object) != 1) {
        return broken("_PyObject_GC_Resize() did something else");
    }
    for (Py_ssize_t i = count; i < size; i++) {
        items_of(object)[i] = NULL;
    }
    PyObject_GC_Track(object);
    return answer_object(object);
}

static PyObject *
track(ARGS)
{
    NEED(1)
    PyObject_GC_Track(args[0]);
    return Py_NewRef(Py_None);
}

static PyObject *
untrack(ARGS)
{
    NEED(1)
    PyObject_GC_UnTrack(args[0]);
    return Py_NewRef(Py_None);
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(malloc_),
    METHOD(calloc_),
    METHOD(realloc_),
    METHOD(free_null),
    METHOD(take_deallocated),
    METHOD(make_type),
    METHOD(init),
    METHOD(init_var),
    METHOD(init_null),
    METHOD(init_var_null),
    METHOD(new_),
    METHOD(new_var),
    METHOD(gc_new),
    METHOD(gc_new_var),
    METHOD(gc_new_var_of_size),
    METHOD(items),
    METHOD(set_item),
    METHOD(resized),
    METHOD(track),
    METHOD(untrack),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_objimpl, methods)
