/* pymem.h: memory for anything but objects. */
#include "shim_test.h"

/* The two families promise the same: called by one shape, mem or raw. */
#define BY_FAMILY(ARG, NAME, ...)                                             \
    (PyLong_AsLong(ARG) == 0 ? PyMem_##NAME(__VA_ARGS__) : PyMem_Raw##NAME(__VA_ARGS__))

/* A failure is NULL without an exception: None. */
static PyObject *
address(void *block)
{
    if (PyErr_Occurred()) {
        return broken("an exception that must not be");
    }
    return block != NULL ? PyLong_FromVoidPtr(block) : Py_NewRef(Py_None);
}

#define SIZE(ARG) PyLong_AsSize_t(ARG)

static PyObject *
allocate(ARGS)
{
    NEED(2)
    return address(BY_FAMILY(args[0], Malloc, SIZE(args[1])));
}

static PyObject *
allocate_cleared(ARGS)
{
    NEED(3)
    return address(BY_FAMILY(args[0], Calloc, SIZE(args[1]), SIZE(args[2])));
}

static PyObject *
resize(ARGS)
{
    NEED(3)
    return address(BY_FAMILY(args[0], Realloc, PyLong_AsVoidPtr(args[1]), SIZE(args[2])));
}

static PyObject *
release(ARGS)
{
    NEED(2)
    BY_FAMILY(args[0], Free, PyLong_AsVoidPtr(args[1]));
    return answer_object(Py_NewRef(Py_None));
}

static PyObject *
fill(ARGS)
{
    NEED(2)
    memcpy(PyLong_AsVoidPtr(args[0]), PyBytes_AsString(args[1]), (size_t)PyBytes_Size(args[1]));
    Py_RETURN_NONE;
}

static PyObject *
content(ARGS)
{
    NEED(2)
    return PyBytes_FromStringAndSize(PyLong_AsVoidPtr(args[0]), PyLong_AsSsize_t(args[1]));
}

/* Without an attached thread state: what is read back after each step. */
static PyObject *
raw_detached(ARGS)
{
    (void)args;
    NEED(0)
    char seen[4] = {0};
    Py_BEGIN_ALLOW_THREADS
    char *made = PyMem_RawMalloc(1), *cleared = PyMem_RawCalloc(1, 2);
    if (made != NULL && cleared != NULL) {
        *made = 'm';
        char *grown = PyMem_RawRealloc(made, 100000);
        if (grown != NULL) {
            made = grown;
            made[99999] = 'g';
            memcpy(seen, (char[]){made[0], made[99999], cleared[0], cleared[1]}, 4);
        }
    }
    PyMem_RawFree(made);
    PyMem_RawFree(cleared);
    Py_END_ALLOW_THREADS
    return PyBytes_FromStringAndSize(seen, 4);
}

/* The macros: typed, and careful of the size. */
static PyObject *
macros(ARGS)
{
    (void)args;
    NEED(0)
    double *block = PyMem_New(double, 3);
    if (block == NULL) {
        return PyErr_NoMemory();
    }
    block[2] = 1.5;
    PyMem_Resize(block, double, 1000);
    if (block == NULL) {
        return PyErr_NoMemory();
    }
    block[999] = 2.5;
    PyObject *seen = Py_BuildValue("(dd)", block[2], block[999]);
    PyMem_Free(block);
    if (PyMem_New(double, PY_SSIZE_T_MAX / 4) != NULL) {
        return broken("too much was allocated");
    }
    return seen;
}

static PyMethodDef methods[] = {
    METHOD(allocate),
    METHOD(allocate_cleared),
    METHOD(resize),
    METHOD(release),
    METHOD(fill),
    METHOD(content),
    METHOD(raw_detached),
    METHOD(macros),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_pymem, methods)
