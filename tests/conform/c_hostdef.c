/* The functions that take the host's own PyModuleDef, which is no type of
 * abi3t: the tests say how it starts on their host, the rest is alike on all. */
#include "calls.h"

#include <stdlib.h>

struct fields {
    PyObject *(*m_init)(void);
    Py_ssize_t m_index;
    PyObject *m_copy;
    const char *m_name;
    const char *m_doc;
    Py_ssize_t m_size;
    PyMethodDef *m_methods;
    PyModuleDef_Slot *m_slots;
    traverseproc m_traverse;
    inquiry m_clear;
    freefunc m_free;
};

enum { HEAD = 64, SLOTS = 5, TEXT = 64 };

/* The host keeps it: never freed. */
struct definition {
    union {
        char bytes[HEAD + sizeof(struct fields)];
        void *aligned;
    } host;
    PyModuleDef_Slot slots[SLOTS];
    char name[TEXT];
    char doc[TEXT];
};

static PyObject *
answer(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return PyModule_GetNameObject(self);
}

static PyMethodDef answers[] = {
    {"answer", answer, METH_NOARGS, "What the module is called."},
    {NULL, NULL, 0, NULL}
};

/* The int that the state starts with; NULL without a state, with an exception on error. */
static int *
int_in_state(PyObject *module)
{
    Py_ssize_t size;
    if (PyModule_GetStateSize(module, &size) != 0) {
        return NULL;
    }
    return size >= (Py_ssize_t)sizeof(int) ? PyModule_GetState(module) : NULL;
}

/* --- what slots call --- */

/* Counts in the module how often it was executed, and in its state if there is one. */
static int
exec_counts(PyObject *module)
{
    int *state = int_in_state(module);
    if (state != NULL) {
        *state += 1;
    }
    else if (PyErr_Occurred()) {
        return -1;
    }
    PyObject *list = PyObject_GetAttrString(module, "executed");
    if (list == NULL) {
        PyErr_Clear();
        list = PyList_New(0);
    }
    int code = list == NULL || PyList_Append(list, Py_None) < 0
               || PyObject_SetAttrString(module, "executed", list) < 0 ? -1 : 0;
    Py_XDECREF(list);
    return code;
}

static int
exec_fails(PyObject *Py_UNUSED(module))
{
    PyErr_SetString(PyExc_KeyError, "exec");
    return -1;
}

static int
exec_is_silent(PyObject *Py_UNUSED(module))
{
    return -1;
}

static int
exec_is_unreported(PyObject *module)
{
    exec_fails(module);
    return 0;
}

/* (the spec, the definition): no module. */
static PyObject *
create_pair(PyObject *spec, PyModuleDef *def)
{
    return Py_BuildValue("(ON)", spec, PyLong_FromVoidPtr(def));
}

static PyObject *
create_module(PyObject *Py_UNUSED(spec), PyModuleDef *Py_UNUSED(def))
{
    return PyModule_New("created");
}

static PyObject *
create_fails(PyObject *Py_UNUSED(spec), PyModuleDef *Py_UNUSED(def))
{
    PyErr_SetString(PyExc_KeyError, "create");
    return NULL;
}

static PyObject *
create_is_silent(PyObject *Py_UNUSED(spec), PyModuleDef *Py_UNUSED(def))
{
    return NULL;
}

#define CALLED(NAME) {#NAME, (void (*)(void))NAME}

static const struct {
    const char *name;
    void (*function)(void);
} called[] = {
    CALLED(exec_counts), CALLED(exec_fails), CALLED(exec_is_silent),
    CALLED(exec_is_unreported), CALLED(create_pair), CALLED(create_module),
    CALLED(create_fails), CALLED(create_is_silent),
};

static void *
find_called(PyObject *name)
{
    const char *wanted = text(name);
    for (size_t i = 0; wanted != NULL && i < sizeof(called) / sizeof(called[0]); i++) {
        if (strcmp(wanted, called[i].name) == 0) {
            void *address;
            memcpy(&address, &called[i].function, sizeof(address));
            return address;
        }
    }
    return broken("no such function");
}

static int frees;

static void
count_free(void *Py_UNUSED(module))
{
    frees++;
}

static PyObject *
freed(ARGS)
{
    (void)args;
    NEED(0)
    return PyLong_FromLong(frees);
}

/* --- definitions, each an address --- */

static int
fill_slots(PyModuleDef_Slot *slots, PyObject *list)
{
    Py_ssize_t count = PyList_Size(list);
    if (count < 0 || count >= SLOTS) {
        broken("no room for the slots");
        return -1;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *pair = PyList_GetItem(list, i);
        slots[i].slot = (int)PyLong_AsLong(PyTuple_GetItem(pair, 0));
        slots[i].value = find_called(PyTuple_GetItem(pair, 1));
        if (PyErr_Occurred()) {
            return -1;
        }
    }
    return 0;
}

/* define(head, name, doc or NULL, size, has methods, [(id, function), ...] or NULL) */
static PyObject *
define(ARGS)
{
    NEED(6)
    SIZE_ARG(size, 3)
    TEXT_ARG(name, 1)
    TEXT_ARG(doc, 2)
    Py_ssize_t head = PyBytes_Size(args[0]);
    struct definition *made = calloc(1, sizeof(*made));
    if (head < 0 || head > HEAD || strlen(name) >= TEXT || made == NULL) {
        free(made);
        return broken("no room for the definition");
    }
    struct fields *fields = (struct fields *)(void *)(made->host.bytes + head);
    memcpy(made->host.bytes, PyBytes_AsString(args[0]), (size_t)head);
    fields->m_name = strcpy(made->name, name);
    if (doc != NULL) {
        strncpy(made->doc, doc, TEXT - 1);
        fields->m_doc = made->doc;
    }
    fields->m_size = size;
    fields->m_methods = PyObject_IsTrue(args[4]) ? answers : NULL;
    fields->m_free = size > 0 ? count_free : NULL;      /* it frees the state */
    if (args[5] != Py_Ellipsis) {
        fields->m_slots = made->slots;
        if (fill_slots(made->slots, args[5]) < 0) {
            free(made);
            return NULL;
        }
    }
    return PyLong_FromVoidPtr(made->host.bytes);
}

#define DEFINITION_ARG(NAME, INDEX)                                           \
    PyModuleDef *NAME = PyLong_AsVoidPtr(args[INDEX]);                        \
    if (NAME == NULL) {                                                       \
        return broken("no definition");                                       \
    }

static PyObject *
init(ARGS)
{
    NEED(1)
    DEFINITION_ARG(def, 0)
    return answer_object(Py_XNewRef(PyModuleDef_Init(def)));
}

/* create(definition, version) */
static PyObject *
create(ARGS)
{
    NEED(2)
    DEFINITION_ARG(def, 0)
    SIZE_ARG(version, 1)
    return answer_object(PyModule_Create2(def, (int)version));
}

/* from_spec(definition, spec, version) */
static PyObject *
from_spec(ARGS)
{
    NEED(3)
    DEFINITION_ARG(def, 0)
    SIZE_ARG(version, 2)
    return answer_object(PyModule_FromDefAndSpec2(def, args[1], (int)version));
}

/* exec_(module, definition) */
static PyObject *
exec_(ARGS)
{
    NEED(2)
    DEFINITION_ARG(def, 1)
    return answer_int(PyModule_ExecDef(args[0], def));
}

static PyObject *
definition_of(ARGS)
{
    NEED(1)
    return answer_object(PyLong_FromVoidPtr(PyModule_GetDef(args[0])));
}

static PyObject *
state_of(ARGS)
{
    NEED(1)
    const int *state = int_in_state(args[0]);
    if (state != NULL) {
        return answer_object(PyLong_FromLong(*state));
    }
    return PyErr_Occurred() ? NULL : Py_NewRef(Py_None);
}

static PyMethodDef methods[] = {
    METHOD(define),
    METHOD(init),
    METHOD(create),
    METHOD(from_spec),
    METHOD(exec_),
    METHOD(definition_of),
    METHOD(state_of),
    METHOD(freed),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_hostdef, methods)
