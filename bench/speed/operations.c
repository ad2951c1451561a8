/* What extensions do in their inner loops, one function for each.
 *
 * The list at the end, names and groups, is the benchmark; bench/speed/run.py
 * says how it is measured. */
#include "variant.h"

/* An object with data of its own. */
struct point {
    OWN_HEAD
    long x;
    PyObject *held;
};

#define POINT(O) OWN(struct point, O, point_place)

struct world {
    PyObject *one, *other, *list, *tuple, *dict, *key, *number, *text, *bytes;
    PyObject *point, *derived, *function, *name, *array, *module, *many[MANY];
    PyObject *foreign;      /* made by another thread */
};

static PyTypeObject *point_type, *derived_type;
static own_place point_place;
static int point_token;

OP(empty_loop) { REPEAT { FENCE(); } }

OP(incref_decref)
{
    PyObject *o = w->one;
    REPEAT { Py_INCREF(o); FENCE(); Py_DECREF(o); FENCE(); }
}

OP(incref_decref_array)
{
    for (long i = 0; i < n; i += MANY) {
        for (int k = 0; k < MANY; k++) {
            Py_INCREF(w->many[k]);
        }
        FENCE();
        for (int k = 0; k < MANY; k++) {
            Py_DECREF(w->many[k]);
        }
        FENCE();
    }
}

OP(incref_decref_foreign)
{
    PyObject *o = w->foreign;
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
    PyObject *place = Py_NewRef(w->one);
    REPEAT {
        PyObject *old = place;
        place = Py_NewRef(i & 1 ? w->one : w->other);
        Py_DECREF(old);
        FENCE();
    }
    Py_DECREF(place);
}

OP(type_of)
{
    PyObject *o = w->one;
    REPEAT { HIDE(o); USE(Py_TYPE(o)); }
}

OP(exact_check)
{
    PyObject *o = w->number;
    REPEAT { HIDE(o); USE((long)PyLong_CheckExact(o)); }
}

OP(subclass_check)
{
    PyObject *o = w->list;
    REPEAT { HIDE(o); USE((long)PyList_Check(o)); }
}

OP(own_type_check)
{
    PyObject *o = w->point;
    REPEAT { HIDE(o); USE((long)PyObject_TypeCheck(o, point_type)); }
}

OP(own_subtype_check)
{
    PyObject *o = w->derived;
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

OP(list_size) { PyObject *o = w->list; REPEAT { HIDE(o); USE(LIST_SIZE(o)); } }
OP(tuple_size) { PyObject *o = w->tuple; REPEAT { HIDE(o); USE(TUPLE_SIZE(o)); } }

OP(list_items)
{
    for (long i = 0; i < n; i += MANY) {
        for (Py_ssize_t k = 0; k < MANY; k++) {
            USE(LIST_ITEM(w->list, k));
        }
    }
}

OP(tuple_items)
{
    for (long i = 0; i < n; i += MANY) {
        for (Py_ssize_t k = 0; k < MANY; k++) {
            USE(TUPLE_ITEM(w->tuple, k));
        }
    }
}

OP(own_data)
{
    PyObject *o = w->point;
    REPEAT { HIDE(o); POINT(o)->x++; }
}

OP(own_object)
{
    PyObject *o = w->point;
    REPEAT { HIDE(o); Py_INCREF(POINT(o)->held); FENCE(); Py_DECREF(POINT(o)->held); }
}

OP(section_one)
{
    PyObject *o = w->one;
    REPEAT {
        Py_BEGIN_CRITICAL_SECTION(o);
        FENCE();
        Py_END_CRITICAL_SECTION();
    }
}

OP(section_two)
{
    PyObject *a = w->one, *b = w->other;
    REPEAT {
        Py_BEGIN_CRITICAL_SECTION2(a, b);
        FENCE();
        Py_END_CRITICAL_SECTION2();
    }
}

OP(module_state)
{
    PyObject *o = w->module;
    REPEAT { HIDE(o); USE(PyModule_GetState(o)); }
}

OP(list_build)
{
    for (long i = 0; i < n; i += 8) {
        PyObject *o = PyList_New(8);
        for (Py_ssize_t k = 0; k < 8; k++) {
            LIST_SET(o, k, Py_NewRef(w->one));
        }
        Py_DECREF(o);
    }
}

OP(tuple_build)
{
    for (long i = 0; i < n; i += 8) {
        PyObject *o = PyTuple_New(8);
        for (Py_ssize_t k = 0; k < 8; k++) {
            TUPLE_SET(o, k, Py_NewRef(w->one));
        }
        Py_DECREF(o);
    }
}

OP(list_append)
{
    PyObject *o = PyList_New(0);
    REPEAT { PyList_Append(o, w->one); }
    Py_DECREF(o);
}

OP(dict_build)
{
    for (long i = 0; i < n; i += 4) {
        PyObject *o = PyDict_New();
        for (int k = 0; k < 4; k++) {
            PyDict_SetItem(o, LIST_ITEM(w->list, k), w->one);
        }
        Py_DECREF(o);
    }
}

OP(dict_lookup) { REPEAT { USE(PyDict_GetItemWithError(w->dict, w->key)); } }
OP(int_create) { REPEAT { Py_DECREF(PyLong_FromLong(i + 1000)); } }
OP(int_read) { REPEAT { USE(PyLong_AsLong(w->number)); } }
OP(float_create) { REPEAT { Py_DECREF(PyFloat_FromDouble((double)i)); } }
OP(str_create) { REPEAT { Py_DECREF(PyUnicode_FromStringAndSize("a text", 6)); } }
OP(str_read) { REPEAT { Py_ssize_t size; USE(PyUnicode_AsUTF8AndSize(w->text, &size)); } }
OP(bytes_create) { REPEAT { Py_DECREF(PyBytes_FromStringAndSize("some bytes", 10)); } }
OP(attribute) { REPEAT { Py_DECREF(PyObject_GetAttr(w->derived, w->name)); } }

OP(call)
{
    REPEAT { Py_DECREF(PyObject_CallFunctionObjArgs(w->function, w->one, NULL)); }
}

OP(vectorcall)
{
    PyObject *arguments[] = {NULL, w->one};
    REPEAT {
        Py_DECREF(PyObject_Vectorcall(w->function, arguments + 1,
                                      1 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL));
    }
}

OP(method_call)
{
    PyObject *arguments[] = {w->list};
    REPEAT { Py_DECREF(PyObject_VectorcallMethod(w->key, arguments, 1, NULL)); }
}

OP(parse_arguments)
{
    PyObject *a, *b = NULL;
    REPEAT { PyArg_ParseTuple(w->array, "O|O", &a, &b); USE(a); }
}

OP(instance)
{
    REPEAT { Py_DECREF(PyObject_CallFunctionObjArgs((PyObject *)point_type, NULL)); }
}

OP(buffer)
{
    Py_buffer view;
    REPEAT {
        PyObject_GetBuffer(w->bytes, &view, PyBUF_SIMPLE);
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
        PyObject *iterator = PyObject_GetIter(w->list), *item;
        while ((item = PyIter_Next(iterator)) != NULL) {
            Py_DECREF(item);
        }
        Py_DECREF(iterator);
    }
}

/* The documented way to one's own data, when self may be of any subclass. */
OP(own_data_by_token)
{
    PyObject *o = w->derived;
    REPEAT {
        HIDE(o);
#ifdef SPEED_NATIVE
        if (PyObject_TypeCheck(o, point_type)) {
            ((struct point *)o)->x++;
        }
#elif defined(ABIDING_TYPEDATA_H)
        struct point *data = (struct point *)Abiding_GetTypeDataByToken(o, &point_token);
        if (data != NULL) {
            data->x++;
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

static const struct operation operations[] = {
    {"empty_loop", "reference", op_empty_loop},
#define ROW(NAME) {#NAME, "primitive", op_##NAME},
    PRIMITIVE(ROW)
#undef ROW
#define ROW(NAME) {#NAME, "host-bound", op_##NAME},
    HOST_BOUND(ROW)
#undef ROW
};

/* --- what they work on --- */

static PyType_Slot point_slots[] = {
#ifndef SPEED_NATIVE
    {Py_tp_token, &point_token},
#endif
    {0, NULL},
};
static PyType_Spec point_spec = {
    TEXT(SPEED_NAME) ".Point",
    OWN_SIZE(struct point), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, point_slots,
};

static int
start(PyObject *module)
{
    (void)module;
    point_type = (PyTypeObject *)PyType_FromSpec(&point_spec);
    if (point_type == NULL || find_own(point_type, &point_place) < 0) {
        return -1;
    }
    derived_type = (PyTypeObject *)PyObject_CallFunction(
        (PyObject *)&PyType_Type, "s(O){}", "Derived", point_type);
    return derived_type == NULL ? -1 : 0;
}

static int
fill(struct world *w, PyObject *module, PyObject *given)
{
    const struct {
        const char *name;
        PyObject **place;
    } objects[] = {
        {"one", &w->one}, {"other", &w->other}, {"list", &w->list}, {"tuple", &w->tuple},
        {"dict", &w->dict}, {"key", &w->key}, {"number", &w->number}, {"text", &w->text},
        {"bytes", &w->bytes}, {"function", &w->function}, {"name", &w->name},
        {"array", &w->array}, {"foreign", &w->foreign},
    };
    for (size_t i = 0; i < sizeof(objects) / sizeof(objects[0]); i++) {
        PyObject *value = PyDict_GetItemString(given, objects[i].name);
        if (value == NULL) {
            PyErr_SetString(PyExc_KeyError, objects[i].name);
            return -1;
        }
        *objects[i].place = Py_NewRef(value);
    }
    PyObject *many = PyDict_GetItemString(given, "many");
    if (many == NULL) {
        PyErr_SetString(PyExc_KeyError, "many");
        return -1;
    }
    for (Py_ssize_t i = 0; i < MANY; i++) {
        PyObject *item = PyList_GetItem(many, i);
        if (item == NULL) {
            return -1;
        }
        w->many[i] = Py_NewRef(item);
    }
    w->module = module;
    w->point = PyObject_CallFunctionObjArgs((PyObject *)point_type, NULL);
    w->derived = PyObject_CallFunctionObjArgs((PyObject *)derived_type, NULL);
    if (w->point == NULL || w->derived == NULL) {
        return -1;
    }
    POINT(w->point)->held = w->one;
    return PyObject_SetAttr(w->derived, w->name, w->one);
}

#include "module.h"
