/* The checked build: its messages, thread states, and type data. */
#include "abiding/config.h"

#include "checked.h"

#include "peek.h"
#include "shim/pystate.h"

#include <sched.h>
#include <stdio.h>

static atomic_flag busy = ATOMIC_FLAG_INIT;

void
abd_checked_enter(void)
{
    while (atomic_flag_test_and_set_explicit(&busy, memory_order_acquire)) {
        sched_yield();
    }
}

void
abd_checked_leave(void)
{
    atomic_flag_clear_explicit(&busy, memory_order_release);
}

/* --- Messages ----------------------------------------------------------- */

void
abd_checked_misuse(const char *called, const struct place *at, const char *type,
                   const char *what, const char *cure)
{
    static char text[1200];
    snprintf(text, sizeof(text), "abiding: %s() in %s (%s:%d)%s%s%s: %s. %s.", called,
             at->function, at->file, at->line, type[0] != '\0' ? ", on a '" : "", type,
             type[0] != '\0' ? "'" : "", what, cure);
    Py_FatalError(text);
}

void
abd_checked_name(char *buffer, size_t size, PyTypeObject *type)
{
    PyObject *error_type, *value, *traceback;
    PyErr_Fetch(&error_type, &value, &traceback);
    PyObject *name = PyType_GetName(type);
    Py_ssize_t length;
    const char *utf8 = name != NULL ? PyUnicode_AsUTF8AndSize(name, &length) : NULL;
    snprintf(buffer, size, "%s", utf8 != NULL ? utf8 : "");
    Py_XDECREF(name);
    PyErr_Restore(error_type, value, traceback);
}

void
abiding_checked_attached(const char *called, ABIDING_HERE_PARAMETERS)
{
    if (abd_thread_attached() == NULL) {
        abd_checked_misuse(called, &PLACE, "", "no thread state is attached to this thread",
            "Call it before Py_BEGIN_ALLOW_THREADS or after Py_END_ALLOW_THREADS, or attach "
            "one with PyThreadState_Ensure()");
    }
}

/* --- Types -------------------------------------------------------------- */

/* The types that this file made.  One that has ended stays: at worst a subclass
 * in its place is taken for it. */
static PyTypeObject **types;
static size_t type_count, type_room;

static int
is_own_type(const PyTypeObject *type)
{
    int found = 0;
    abd_checked_enter();
    for (size_t i = 0; i < type_count && !found; i++) {
        found = types[i] == type;
    }
    abd_checked_leave();
    return found;
}

PyObject *
abiding_checked_type(PyObject *type)
{
    if (type == NULL || is_own_type((PyTypeObject *)type)) {
        return type;
    }
    abd_checked_enter();
    if (type_count == type_room) {
        size_t more = type_room != 0 ? 2 * type_room : 16;
        PyTypeObject **grown = PyMem_RawRealloc(types, more * sizeof(*types));
        if (grown == NULL) {
            abd_checked_leave();
            return type;            /* it will not be checked */
        }
        types = grown;
        type_room = more;
    }
    types[type_count++] = (PyTypeObject *)type;
    abd_checked_leave();
    return type;
}

/* The first base of `type` that this file made, or NULL.  Borrowed. */
static PyTypeObject *
own_base(PyTypeObject *type)
{
    while (type != NULL && !is_own_type(type)) {
        /* 3.9 has no slots of static types. */
        type = abd_layout != NULL ? abd_type_base(type) : PyType_GetSlot(type, Py_tp_base);
    }
    return type;
}

void *
abiding_checked_PyObject_GetTypeData(PyObject *obj, PyTypeObject *cls, ABIDING_HERE_PARAMETERS)
{
    static const char called[] = "PyObject_GetTypeData";
    abiding_checked_attached(called, function, file, line, frame);
    PyTypeObject *owner = own_base(cls);
    if (owner != NULL && owner != cls) {
        char type[64], base[64], text[300];
        abd_checked_name(type, sizeof(type), cls);
        abd_checked_name(base, sizeof(base), owner);
        snprintf(text, sizeof(text),
                 "this is a subclass of '%s', and what it gets is not the data of '%s'", base, base);
        abd_checked_misuse(called, &PLACE, type, text,
            "Do not ask with Py_TYPE(): pass the type that has the data, from the module state, "
            "PyType_GetBaseByToken() or a METH_METHOD function's defining class");
    }
    return PyObject_GetTypeData(obj, cls);
}
