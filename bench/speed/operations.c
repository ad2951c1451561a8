/* What extensions do in their inner loops, one function for each.
 *
 * One source, compiled with Abiding's headers, with CPython's for abi3t, and
 * with a host's own headers as a build for that version alone, where it is
 * written as such builds are: with the macros and the struct fields that the
 * Limited API has not.  The list at the end, names and groups, is the
 * benchmark; bench/speed/run.py says how it is measured.
 *
 * SPEED_NAME: the module's name.  SPEED_NATIVE: for one version. */
#include <Python.h>

#include <time.h>

#define STRING(X) #X
#define TEXT(X) STRING(X)
#define JOIN(A, B) A##B
#define NAMED(A, B) JOIN(A, B)

/* The compiler may not carry anything over this line. */
#define FENCE() __asm__ volatile("" : : : "memory")
#define USE(X) __asm__ volatile("" : : "r"(X) : "memory")
/* Hides from the compiler where a pointer comes from. */
#define HIDE(X) __asm__ volatile("" : "+r"(X))

#define MANY 256

/* An object with data of its own. */
struct point {
#ifdef SPEED_NATIVE
    PyObject_HEAD
#endif
    long x;
    PyObject *held;
};

#if defined(SPEED_NATIVE) && PY_VERSION_HEX < 0x030a0000
static inline PyObject *
Py_NewRef(PyObject *o)
{
    Py_INCREF(o);
    return o;
}
#endif

#if defined(SPEED_NATIVE) || defined(ABIDING_HOST_H)
#  define LIST_ITEM PyList_GET_ITEM
#  define LIST_SIZE PyList_GET_SIZE
#  define TUPLE_ITEM PyTuple_GET_ITEM
#  define TUPLE_SIZE PyTuple_GET_SIZE
#  define LIST_SET PyList_SET_ITEM
#  define TUPLE_SET PyTuple_SET_ITEM
#else
#  define LIST_ITEM PyList_GetItem
#  define LIST_SIZE PyList_Size
#  define TUPLE_ITEM PyTuple_GetItem
#  define TUPLE_SIZE PyTuple_Size
#  define LIST_SET PyList_SetItem
#  define TUPLE_SET PyTuple_SetItem
#endif

#ifdef SPEED_NATIVE
#  define POINT(o) ((struct point *)(o))
#else
#  define POINT(o) ((struct point *)PyObject_GetTypeData((o), point_type))
#endif

/* From 3.13 on; a build for an older version has nothing there. */
#ifndef Py_BEGIN_CRITICAL_SECTION
#  define Py_BEGIN_CRITICAL_SECTION(op) {
#  define Py_END_CRITICAL_SECTION() }
#  define Py_BEGIN_CRITICAL_SECTION2(a, b) {
#  define Py_END_CRITICAL_SECTION2() }
#endif

static PyTypeObject *point_type, *derived_type;
static PyObject *one, *other, *list, *tuple, *dict, *key, *number, *text, *bytes;
static PyObject *point, *derived, *function, *name, *array, *module_, *many[MANY];
static PyObject *foreign;       /* made by another thread */

static int point_token;

#define OP(NAME) static void op_##NAME(long n)
#define REPEAT for (long i = 0; i < n; i++)

OP(empty_loop) { REPEAT { FENCE(); } }

OP(incref_decref)
{
    PyObject *o = one;
    REPEAT { Py_INCREF(o); FENCE(); Py_DECREF(o); FENCE(); }
}

OP(incref_decref_array)
{
    for (long i = 0; i < n; i += MANY) {
        for (int k = 0; k < MANY; k++) {
            Py_INCREF(many[k]);
        }
        FENCE();
        for (int k = 0; k < MANY; k++) {
            Py_DECREF(many[k]);
        }
        FENCE();
    }
}

OP(incref_decref_foreign)
{
    PyObject *o = foreign;
    REPEAT { Py_INCREF(o); FENCE(); Py_DECREF(o); FENCE(); }
}

OP(incref_decref_none)
{
    PyObject *o = Py_None;
    HIDE(o);
    REPEAT { Py_INCREF(o); FENCE(); Py_DECREF(o); FENCE(); }
}

OP(replace_reference)
{
    PyObject *place = Py_NewRef(one);
    REPEAT {
        PyObject *old = place;
        place = Py_NewRef(i & 1 ? one : other);
        Py_DECREF(old);
        FENCE();
    }
    Py_DECREF(place);
}

OP(type_of)
{
    PyObject *o = one;
    REPEAT { HIDE(o); USE(Py_TYPE(o)); }
}

OP(exact_check)
{
    PyObject *o = number;
    REPEAT { HIDE(o); USE((long)PyLong_CheckExact(o)); }
}

OP(subclass_check)
{
    PyObject *o = list;
    REPEAT { HIDE(o); USE((long)PyList_Check(o)); }
}

OP(own_type_check)
{
    PyObject *o = point;
    REPEAT { HIDE(o); USE((long)PyObject_TypeCheck(o, point_type)); }
}

OP(own_subtype_check)
{
    PyObject *o = derived;
    REPEAT { HIDE(o); USE((long)PyObject_TypeCheck(o, point_type)); }
}

static PyObject *__attribute__((noinline)) give_none(void) { FENCE(); Py_RETURN_NONE; }

OP(return_none)
{
    REPEAT { PyObject *o = give_none(); HIDE(o); Py_DECREF(o); }
}

OP(is_true_singleton)
{
    PyObject *o = Py_True;
    REPEAT { HIDE(o); USE((long)(o == Py_True || o == Py_False)); }
}

OP(list_size) { PyObject *o = list; REPEAT { HIDE(o); USE(LIST_SIZE(o)); } }
OP(tuple_size) { PyObject *o = tuple; REPEAT { HIDE(o); USE(TUPLE_SIZE(o)); } }

OP(list_items)
{
    for (long i = 0; i < n; i += MANY) {
        for (Py_ssize_t k = 0; k < MANY; k++) {
            USE(LIST_ITEM(list, k));
        }
    }
}

OP(tuple_items)
{
    for (long i = 0; i < n; i += MANY) {
        for (Py_ssize_t k = 0; k < MANY; k++) {
            USE(TUPLE_ITEM(tuple, k));
        }
    }
}

OP(own_data)
{
    PyObject *o = point;
    REPEAT { HIDE(o); POINT(o)->x++; }
}

OP(own_object)
{
    PyObject *o = point;
    REPEAT { HIDE(o); Py_INCREF(POINT(o)->held); FENCE(); Py_DECREF(POINT(o)->held); }
}

OP(section_one)
{
    PyObject *o = one;
    REPEAT {
        Py_BEGIN_CRITICAL_SECTION(o);
        FENCE();
        Py_END_CRITICAL_SECTION();
    }
}

OP(section_two)
{
    PyObject *a = one, *b = other;
    REPEAT {
        Py_BEGIN_CRITICAL_SECTION2(a, b);
        FENCE();
        Py_END_CRITICAL_SECTION2();
    }
}

OP(module_state)
{
    PyObject *o = module_;
    REPEAT { HIDE(o); USE(PyModule_GetState(o)); }
}

OP(list_build)
{
    for (long i = 0; i < n; i += 8) {
        PyObject *o = PyList_New(8);
        for (Py_ssize_t k = 0; k < 8; k++) {
            LIST_SET(o, k, Py_NewRef(one));
        }
        Py_DECREF(o);
    }
}

OP(tuple_build)
{
    for (long i = 0; i < n; i += 8) {
        PyObject *o = PyTuple_New(8);
        for (Py_ssize_t k = 0; k < 8; k++) {
            TUPLE_SET(o, k, Py_NewRef(one));
        }
        Py_DECREF(o);
    }
}

OP(list_append)
{
    PyObject *o = PyList_New(0);
    REPEAT { PyList_Append(o, one); }
    Py_DECREF(o);
}

OP(dict_build)
{
    for (long i = 0; i < n; i += 4) {
        PyObject *o = PyDict_New();
        for (int k = 0; k < 4; k++) {
            PyDict_SetItem(o, LIST_ITEM(list, k), one);
        }
        Py_DECREF(o);
    }
}

OP(dict_lookup) { REPEAT { USE(PyDict_GetItemWithError(dict, key)); } }
OP(int_create) { REPEAT { Py_DECREF(PyLong_FromLong(i + 1000)); } }
OP(int_read) { REPEAT { USE(PyLong_AsLong(number)); } }
OP(float_create) { REPEAT { Py_DECREF(PyFloat_FromDouble((double)i)); } }
OP(str_create) { REPEAT { Py_DECREF(PyUnicode_FromStringAndSize("a text", 6)); } }
OP(str_read) { REPEAT { Py_ssize_t size; USE(PyUnicode_AsUTF8AndSize(text, &size)); } }
OP(bytes_create) { REPEAT { Py_DECREF(PyBytes_FromStringAndSize("some bytes", 10)); } }
OP(attribute) { REPEAT { Py_DECREF(PyObject_GetAttr(derived, name)); } }

OP(call)
{
    REPEAT { Py_DECREF(PyObject_CallFunctionObjArgs(function, one, NULL)); }
}

OP(vectorcall)
{
    PyObject *arguments[] = {NULL, one};
    REPEAT {
        Py_DECREF(PyObject_Vectorcall(function, arguments + 1,
                                      1 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL));
    }
}

OP(method_call)
{
    PyObject *arguments[] = {list};
    REPEAT { Py_DECREF(PyObject_VectorcallMethod(key, arguments, 1, NULL)); }
}

OP(parse_arguments)
{
    PyObject *a, *b = NULL;
    REPEAT { PyArg_ParseTuple(array, "O|O", &a, &b); USE(a); }
}

OP(instance)
{
    REPEAT { Py_DECREF(PyObject_CallFunctionObjArgs((PyObject *)point_type, NULL)); }
}

OP(buffer)
{
    Py_buffer view;
    REPEAT {
        PyObject_GetBuffer(bytes, &view, PyBUF_SIMPLE);
        USE(view.buf);
        PyBuffer_Release(&view);
    }
}

OP(exception)
{
    REPEAT { PyErr_SetString(PyExc_ValueError, "wrong"); PyErr_Clear(); }
}

OP(iterate)
{
    for (long i = 0; i < n; i += MANY) {
        PyObject *iterator = PyObject_GetIter(list), *item;
        while ((item = PyIter_Next(iterator)) != NULL) {
            Py_DECREF(item);
        }
        Py_DECREF(iterator);
    }
}

/* The documented way to one's own data, when self may be of any subclass. */
OP(own_data_by_token)
{
    PyObject *o = derived;
    REPEAT {
        HIDE(o);
#ifdef SPEED_NATIVE
        if (PyObject_TypeCheck(o, point_type)) {
            ((struct point *)o)->x++;
        }
#else
        PyTypeObject *cls;
        if (PyType_GetBaseByToken(Py_TYPE(o), &point_token, &cls) > 0) {
            ((struct point *)PyObject_GetTypeData(o, cls))->x++;
            Py_DECREF(cls);
        }
#endif
    }
}

/* --- the list --- */

#define PRIMITIVE(X) \
    X(incref_decref) X(incref_decref_array) X(incref_decref_foreign) \
    X(incref_decref_none) X(replace_reference) X(type_of) X(exact_check) \
    X(subclass_check) X(own_type_check) X(own_subtype_check) X(return_none) \
    X(is_true_singleton) X(list_size) X(tuple_size) X(list_items) X(tuple_items) \
    X(own_data) X(own_object) X(section_one) X(section_two) X(module_state)
#define HOST_BOUND(X) \
    X(list_build) X(tuple_build) X(list_append) X(dict_build) X(dict_lookup) \
    X(int_create) X(int_read) X(float_create) X(str_create) X(str_read) \
    X(bytes_create) X(attribute) X(call) X(vectorcall) X(method_call) \
    X(parse_arguments) X(instance) X(buffer) X(exception) X(iterate) \
    X(own_data_by_token)

static const struct {
    const char *name, *group;
    void (*run)(long);
} operations[] = {
    {"empty_loop", "reference", op_empty_loop},
#define ROW(NAME) {#NAME, "primitive", op_##NAME},
    PRIMITIVE(ROW)
#undef ROW
#define ROW(NAME) {#NAME, "host-bound", op_##NAME},
    HOST_BOUND(ROW)
#undef ROW
};
#define OPERATIONS ((long)(sizeof(operations) / sizeof(operations[0])))

/* list_operations() -> [(name, group)] */
static PyObject *
list_operations(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    PyObject *names = PyList_New(0);
    for (long i = 0; i < OPERATIONS && names != NULL; i++) {
        PyObject *row = Py_BuildValue("(ss)", operations[i].name, operations[i].group);
        if (row == NULL || PyList_Append(names, row) < 0) {
            Py_CLEAR(names);
        }
        Py_XDECREF(row);
    }
    return names;
}

/* run(index, n) -> nanoseconds for n repetitions */
static PyObject *
run(PyObject *self, PyObject *args)
{
    long index, n;
    (void)self;
    if (!PyArg_ParseTuple(args, "ll", &index, &n)) {
        return NULL;
    }
    if (index < 0 || index >= OPERATIONS) {
        PyErr_SetString(PyExc_IndexError, "no such operation");
        return NULL;
    }
    struct timespec begin, end;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    operations[index].run(n);
    clock_gettime(CLOCK_MONOTONIC, &end);
    if (PyErr_Occurred()) {
        return NULL;
    }
    return PyFloat_FromDouble((double)(end.tv_sec - begin.tv_sec) * 1e9
                              + (double)(end.tv_nsec - begin.tv_nsec));
}

/* setup(globals): what the operations work on, made in Python by run.py. */
static PyObject *
setup(PyObject *self, PyObject *given)
{
    static PyObject **const places[] = {
        &one, &other, &list, &tuple, &dict, &key, &number, &text, &bytes,
        &function, &name, &array, &foreign,
    };
    static const char *const names[] = {
        "one", "other", "list", "tuple", "dict", "key", "number", "text", "bytes",
        "function", "name", "array", "foreign",
    };
    for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
        PyObject *value = PyDict_GetItemString(given, names[i]);
        if (value == NULL) {
            PyErr_SetString(PyExc_KeyError, names[i]);
            return NULL;
        }
        Py_INCREF(value);
        *places[i] = value;
    }
    PyObject *objects = PyDict_GetItemString(given, "many");
    for (Py_ssize_t i = 0; i < MANY; i++) {
        many[i] = PyList_GetItem(objects, i);
        if (many[i] == NULL) {
            return NULL;
        }
        Py_INCREF(many[i]);
    }
    module_ = self;
    point = PyObject_CallFunctionObjArgs((PyObject *)point_type, NULL);
    derived = PyObject_CallFunctionObjArgs((PyObject *)derived_type, NULL);
    if (point == NULL || derived == NULL) {
        return NULL;
    }
    POINT(point)->held = one;
    if (PyObject_SetAttr(derived, name, one) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"list_operations", list_operations, METH_NOARGS, NULL},
    {"run", run, METH_VARARGS, NULL},
    {"setup", setup, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot point_slots[] = {
#ifndef SPEED_NATIVE
    {Py_tp_token, &point_token},
#endif
    {0, NULL},
};
static PyType_Spec point_spec = {
    TEXT(SPEED_NAME) ".Point",
#ifdef SPEED_NATIVE
    (int)sizeof(struct point),
#else
    -(int)sizeof(struct point),
#endif
    0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, point_slots,
};

static int
start(PyObject *module)
{
    (void)module;
    point_type = (PyTypeObject *)PyType_FromSpec(&point_spec);
    if (point_type == NULL) {
        return -1;
    }
    derived_type = (PyTypeObject *)PyObject_CallFunction(
        (PyObject *)&PyType_Type, "s(O){}", "Derived", point_type);
    return derived_type == NULL ? -1 : 0;
}

#ifdef SPEED_NATIVE
static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, (void *)start},
#  ifdef Py_mod_gil
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#  endif
    {0, NULL},
};
static PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, TEXT(SPEED_NAME), NULL, 16, methods, slots, NULL, NULL, NULL,
};
PyMODINIT_FUNC
NAMED(PyInit_, SPEED_NAME)(void)
{
    return PyModuleDef_Init(&definition);
}
#else
PyABIInfo_VAR(abi_info);
static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, (void *)TEXT(SPEED_NAME)),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_SIZE(Py_mod_state_size, 16),
    PySlot_FUNC(Py_mod_exec, start),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};
PyMODEXPORT_FUNC
NAMED(PyModExport_, SPEED_NAME)(void)
{
    return slots;
}
#endif
