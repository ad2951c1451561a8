/* pycapsule.h: pointers that travel through Python code.
 *
 * A pointer is an int here, a context a list (Ellipsis is NULL), a destructor
 * the number of one below (0 is NULL).  Names are kept by the tests. */
#include "calls.h"

#include <stdint.h>

/* Appends (which destructor, pointer) to the context. */
static void
tell(PyObject *capsule, int which)
{
    PyObject *list = PyCapsule_GetContext(capsule);
    void *pointer = PyCapsule_GetPointer(capsule, PyCapsule_GetName(capsule));
    PyObject *item = Py_BuildValue("(iN)", which, PyLong_FromVoidPtr(pointer));
    if (list == NULL || item == NULL || PyList_Append(list, item) < 0) {
        PyErr_WriteUnraisable(list);
    }
    Py_XDECREF(item);
}

static void
first(PyObject *capsule)
{
    tell(capsule, 1);
}

static void
second(PyObject *capsule)
{
    tell(capsule, 2);
}

static const PyCapsule_Destructor destructors[] = {NULL, first, second};

enum { DESTRUCTORS = sizeof(destructors) / sizeof(destructors[0]) };

#define POINTER_ARG(NAME, INDEX)                                              \
    void *NAME = PyLong_AsVoidPtr(args[INDEX]);                               \
    if (NAME == NULL && PyErr_Occurred()) {                                   \
        return NULL;                                                          \
    }

#define DESTRUCTOR_ARG(NAME, INDEX)                                           \
    SIZE_ARG(NAME##_index, INDEX)                                             \
    if (NAME##_index < 0 || NAME##_index >= DESTRUCTORS) {                    \
        return broken("no such destructor");                                  \
    }                                                                         \
    PyCapsule_Destructor NAME = destructors[NAME##_index];

/* new(pointer, name, destructor) */
static PyObject *
new(ARGS)
{
    NEED(3)
    POINTER_ARG(pointer, 0)
    TEXT_ARG(name, 1)
    DESTRUCTOR_ARG(destructor, 2)
    return answer_object(PyCapsule_New(pointer, name, destructor));
}

static PyObject *
answer_pointer(void *pointer)
{
    if (pointer == NULL) {
        return answer_object(NULL);
    }
    return PyErr_Occurred() ? broken("exception without an error")
                            : PyLong_FromVoidPtr(pointer);
}

static PyObject *
get_pointer(ARGS)
{
    NEED(2)
    TEXT_ARG(name, 1)
    return answer_pointer(PyCapsule_GetPointer(OBJECT_ARG(0), name));
}

static PyObject *
import_(ARGS)
{
    NEED(2)
    TEXT_ARG(name, 0)
    SIZE_ARG(no_block, 1)
    return answer_pointer(PyCapsule_Import(name, (int)no_block));
}

/* The name as an address, 0 for NULL: it is kept, not copied. */
static PyObject *
get_name(ARGS)
{
    NEED(1)
    const char *name = PyCapsule_GetName(OBJECT_ARG(0));
    if (name == NULL && PyErr_Occurred()) {
        return NULL;
    }
    return answer_object(PyLong_FromVoidPtr((void *)(uintptr_t)name));
}

static PyObject *
address_of_text(ARGS)
{
    NEED(1)
    TEXT_ARG(name, 0)
    return PyLong_FromVoidPtr((void *)(uintptr_t)name);
}

static PyObject *
get_context(ARGS)
{
    NEED(1)
    PyObject *context = PyCapsule_GetContext(OBJECT_ARG(0));
    if (context == NULL && PyErr_Occurred()) {
        return NULL;
    }
    return answer_object(Py_NewRef(context != NULL ? context : Py_Ellipsis));
}

static PyObject *
get_destructor(ARGS)
{
    NEED(1)
    PyCapsule_Destructor destructor = PyCapsule_GetDestructor(OBJECT_ARG(0));
    if (destructor == NULL && PyErr_Occurred()) {
        return NULL;
    }
    for (long i = 0; i < DESTRUCTORS; i++) {
        if (destructors[i] == destructor) {
            return answer_object(PyLong_FromLong(i));
        }
    }
    return broken("a destructor of somebody else");
}

static PyObject *
set_pointer(ARGS)
{
    NEED(2)
    POINTER_ARG(pointer, 1)
    return answer_int(PyCapsule_SetPointer(OBJECT_ARG(0), pointer));
}

static PyObject *
set_destructor(ARGS)
{
    NEED(2)
    DESTRUCTOR_ARG(destructor, 1)
    return answer_int(PyCapsule_SetDestructor(OBJECT_ARG(0), destructor));
}

static PyObject *
set_context(ARGS)
{
    NEED(2)
    return answer_int(PyCapsule_SetContext(OBJECT_ARG(0), OBJECT_ARG(1)));
}

static PyObject *
check_exact(ARGS)
{
    NEED(1)
    return answer_int(PyCapsule_CheckExact(args[0]));
}

#define FUNCTIONS(X)                                                          \
    X(I_OS, PyCapsule_IsValid)                                                \
    X(I_OS, PyCapsule_SetName)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(new),
    METHOD(get_pointer),
    METHOD(import_),
    METHOD(get_name),
    METHOD(address_of_text),
    METHOD(get_context),
    METHOD(get_destructor),
    METHOD(set_pointer),
    METHOD(set_destructor),
    METHOD(set_context),
    METHOD(check_exact),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_pycapsule, methods)
