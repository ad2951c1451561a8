/* What the headers do inline on a host they know, beside the function that it
 * stands for.  A name in parentheses is the function. */
#include "shim_test.h"

/* (fast, counting) as inline code sees them; None with CPython's headers. */
static PyObject *
host(ARGS)
{
    NEED(0)
    (void)args;
#ifdef ABIDING_HOST_H
    return Py_BuildValue("(ii)", (int)abiding_host.fast,
                         (int)abiding_host.layout_class);
#else
    Py_RETURN_NONE;
#endif
}

/* The same answers twice: inline, called. */
static PyObject *
types(ARGS)
{
    NEED(2)
    PyObject *o = args[0];
    PyTypeObject *type = (PyTypeObject *)args[1];
    return Py_BuildValue(
        "((OikiN)(Oik))", Py_TYPE(o), Py_IS_TYPE(o, type),
        PyType_GetFlags(Py_TYPE(o)), PyObject_TypeCheck(o, type),
        PyBool_FromLong(PyLong_Check(o) == PyObject_IsInstance(o, (PyObject *)&PyLong_Type)),
        (Py_TYPE)(o), (Py_IS_TYPE)(o, type), (PyType_GetFlags)((Py_TYPE)(o)));
}

static PyObject *
sizes(ARGS)
{
    NEED(1)
    return Py_BuildValue("nn", Py_SIZE(args[0]), (Py_SIZE)(args[0]));
}

#define SIZE(NAME)                                                            \
    static PyObject *inline_##NAME(ARGS)                                      \
    {                                                                         \
        NEED(1)                                                               \
        Py_ssize_t size = NAME(args[0]);                                      \
        return size < 0 ? NULL : PyLong_FromSsize_t(size);                    \
    }                                                                         \
    static PyObject *called_##NAME(ARGS)                                      \
    {                                                                         \
        NEED(1)                                                               \
        Py_ssize_t size = (NAME)(args[0]);                                    \
        return size < 0 ? NULL : PyLong_FromSsize_t(size);                    \
    }
#define ITEM(NAME)                                                            \
    static PyObject *inline_##NAME(ARGS)                                      \
    {                                                                         \
        NEED(2)                                                               \
        return Py_XNewRef(NAME(args[0], PyLong_AsSsize_t(args[1])));          \
    }                                                                         \
    static PyObject *called_##NAME(ARGS)                                      \
    {                                                                         \
        NEED(2)                                                               \
        return Py_XNewRef((NAME)(args[0], PyLong_AsSsize_t(args[1])));        \
    }
SIZE(PyTuple_Size)
SIZE(PyList_Size)
ITEM(PyTuple_GetItem)
ITEM(PyList_GetItem)

#define VALUE(NAME, TYPE, CONVERT)                                            \
    static PyObject *inline_##NAME(ARGS)                                      \
    {                                                                         \
        NEED(1)                                                               \
        TYPE value = NAME(args[0]);                                           \
        return PyErr_Occurred() ? NULL : CONVERT(value);                      \
    }                                                                         \
    static PyObject *called_##NAME(ARGS)                                      \
    {                                                                         \
        NEED(1)                                                               \
        TYPE value = (NAME)(args[0]);                                         \
        return PyErr_Occurred() ? NULL : CONVERT(value);                      \
    }
VALUE(PyLong_AsLong, long, PyLong_FromLong)
VALUE(PyLong_AsLongLong, long long, PyLong_FromLongLong)
VALUE(PyLong_AsSsize_t, Py_ssize_t, PyLong_FromSsize_t)
VALUE(PyFloat_AsDouble, double, PyFloat_FromDouble)
SIZE(PyBytes_Size)
VALUE(PyBytes_AsString, char *, PyLong_FromVoidPtr)

/* ParseTuple(tuple), Parse(str), Keywords(tuple, dict) -> [(text, size), number] */
#define PARSE(WAY, NAME, ...)                                                 \
    static PyObject *WAY(ARGS)                                                \
    {                                                                         \
        static char *names[] = {"text", "number", NULL};                      \
        const char *utf8 = NULL;                                              \
        Py_ssize_t size = -1;                                                 \
        int number = -2;                                                      \
        (void)nargs, (void)names, (void)number;                               \
        if (!NAME(__VA_ARGS__)) {                                             \
            return NULL;                                                      \
        }                                                                     \
        return Py_BuildValue("s#i", utf8, size, number);                      \
    }
#define PARSE_BOTH(NAME, ...)                                                 \
    PARSE(inline_##NAME, NAME, __VA_ARGS__)                                   \
    PARSE(called_##NAME, (NAME), __VA_ARGS__)
PARSE_BOTH(PyArg_Parse, args[0], "s#:name", &utf8, &size)
PARSE_BOTH(PyArg_ParseTuple, args[0], "s#|i:name", &utf8, &size, &number)
PARSE_BOTH(PyArg_ParseTupleAndKeywords, args[0], args[1], "s#|i:name", names, &utf8,
           &size, &number)

/* (address, size) */
#define UTF8(WAY, NAME)                                                       \
    static PyObject *WAY##_PyUnicode_AsUTF8AndSize(ARGS)                      \
    {                                                                         \
        NEED(1)                                                               \
        Py_ssize_t size = -2;                                                 \
        const char *utf8 = NAME(args[0], &size);                              \
        if (utf8 == NULL) {                                                   \
            return size == -1 ? NULL : broken("an error, but a size");        \
        }                                                                     \
        if (NAME(args[0], NULL) != utf8) {                                    \
            return broken("without a size another address");                  \
        }                                                                     \
        return Py_BuildValue("(Nn)", PyLong_FromVoidPtr((void *)utf8), size); \
    }
UTF8(inline, PyUnicode_AsUTF8AndSize)
UTF8(called, (PyUnicode_AsUTF8AndSize))

#ifdef ABIDING_HOST_H
/* (length, list, tuple) of the items of a tuple, by the macros of CPython that the Limited API leaves out. */
static PyObject *
rebuild(ARGS)
{
    NEED(1)
    Py_ssize_t length = PyTuple_GET_SIZE(args[0]);
    PyObject *list = PyList_New(length), *tuple = PyTuple_New(length);
    if (list == NULL || tuple == NULL) {
        Py_XDECREF(list);
        Py_XDECREF(tuple);
        return NULL;
    }
    for (Py_ssize_t i = 0; i < length; i++) {
        PyList_SET_ITEM(list, i, Py_NewRef(PyTuple_GET_ITEM(args[0], i)));
        PyTuple_SET_ITEM(tuple, i, Py_NewRef(PyList_GET_ITEM(list, i)));
    }
    return Py_BuildValue("nNN", PyList_GET_SIZE(list), list, tuple);
}
#endif

/* Counts before, with `times` references more, and after. */
static PyObject *
count(ARGS)
{
    NEED(2)
    long times = PyLong_AsLong(args[1]);
    Py_ssize_t before = Py_REFCNT(args[0]);
    for (long i = 0; i < times; i++) {
        Py_INCREF(args[0]);
    }
    Py_ssize_t between = Py_REFCNT(args[0]);
    for (long i = 0; i < times; i++) {
        Py_DECREF(args[0]);
    }
    return Py_BuildValue("nnn", before, between, Py_REFCNT(args[0]));
}

/* Takes references and gives them back, in any thread. */
static PyObject *
churn(ARGS)
{
    NEED(2)
    long times = PyLong_AsLong(args[1]);
    for (long i = 0; i < times; i++) {
        Py_INCREF(args[0]);
        Py_INCREF(args[0]);
        Py_DECREF(args[0]);
        Py_DECREF(args[0]);
    }
    Py_RETURN_NONE;
}

/* Empties a list of one item; the item's last reference is given back here. */
static PyObject *
drop_last(ARGS)
{
    NEED(1)
    PyObject *item = Py_XNewRef(PyList_GetItem(args[0], 0));
    if (item == NULL || PyList_SetSlice(args[0], 0, 1, NULL) < 0) {
        Py_XDECREF(item);
        return NULL;
    }
    Py_DECREF(item);
    Py_RETURN_NONE;
}

static PyObject *
data(ARGS)
{
    NEED(2)
    PyTypeObject *cls = (PyTypeObject *)args[1];
    char *found = PyObject_GetTypeData(args[0], cls);
    return Py_BuildValue("nN", (Py_ssize_t)(found - (char *)args[0]),
                         PyBool_FromLong(found == (PyObject_GetTypeData)(args[0], cls)));
}

static PyObject *
sections(ARGS)
{
    NEED(2)
    PyObject *length = NULL;
    Py_BEGIN_CRITICAL_SECTION(args[0]);
    Py_BEGIN_CRITICAL_SECTION2(args[0], args[1]);
    length = PyLong_FromSsize_t(PyList_Size(args[0]) + PyList_Size(args[1]));
    Py_END_CRITICAL_SECTION2();
    Py_END_CRITICAL_SECTION();
    return length;
}

/* The same by the functions. */
static PyObject *
called_sections(ARGS)
{
    NEED(2)
    PyCriticalSection one;
    PyCriticalSection2 two;
    (PyCriticalSection_Begin)(&one, args[0]);
    (PyCriticalSection2_Begin)(&two, args[0], args[1]);
    PyObject *length = PyLong_FromSsize_t((PyList_Size)(args[0])
                                          + (PyList_Size)(args[1]));
    (PyCriticalSection2_End)(&two);
    (PyCriticalSection_End)(&one);
    return length;
}

#define BOTH(NAME) METHOD(inline_##NAME), METHOD(called_##NAME)
static PyMethodDef methods[] = {
    METHOD(host), METHOD(types), METHOD(sizes), METHOD(count), METHOD(churn),
    METHOD(drop_last), METHOD(data), METHOD(sections),
    METHOD(called_sections),
#ifdef ABIDING_HOST_H
    METHOD(rebuild),
#endif
    BOTH(PyTuple_Size), BOTH(PyList_Size),
    BOTH(PyTuple_GetItem), BOTH(PyList_GetItem),
    BOTH(PyLong_AsLong), BOTH(PyLong_AsLongLong), BOTH(PyLong_AsSsize_t),
    BOTH(PyFloat_AsDouble), BOTH(PyBytes_Size), BOTH(PyBytes_AsString),
    BOTH(PyUnicode_AsUTF8AndSize),
    BOTH(PyArg_Parse), BOTH(PyArg_ParseTuple), BOTH(PyArg_ParseTupleAndKeywords),
    {NULL, NULL, 0, NULL},
};

static PyType_Slot data_slots[] = {{0, NULL}};
static PyType_Spec data_spec = {
    "c_inline.Data", -24, 0, Py_TPFLAGS_BASETYPE, data_slots,
};

static int
add_type(PyObject *module)
{
    PyObject *type = PyType_FromModuleAndSpec(module, &data_spec, NULL);
    int code = PyModule_AddObjectRef(module, "Data", type);
    Py_XDECREF(type);
    return code;
}

PyABIInfo_VAR(abi_info);
static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, (void *)"c_inline"),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_FUNC(Py_mod_exec, add_type),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_DATA(Py_mod_multiple_interpreters,
                Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_c_inline(void)
{
    return slots;
}
