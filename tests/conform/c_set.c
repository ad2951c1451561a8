/* Sets. */
#include "calls.h"

/* A frozen set filled while nobody else has it. */
static PyObject *
fill_frozen(PyObject *first, PyObject *second)
{
    PyObject *set = PyFrozenSet_New(NULL);
    if (set == NULL) {
        return NULL;
    }
    if (PySet_Add(set, first) != 0 || PySet_Add(set, second) != 0) {
        Py_DECREF(set);
        return NULL;
    }
    return set;
}

#define FUNCTIONS(X)                                                          \
    X(O_O, PySet_New)                                                         \
    X(O_O, PyFrozenSet_New)                                                   \
    X(I_OO, PySet_Add)                                                        \
    X(O_OO, fill_frozen)                                                      \
    X(I_O, PySet_Clear)                                                       \
    X(I_OO, PySet_Contains)                                                   \
    X(I_OO, PySet_Discard)                                                    \
    X(O_O, PySet_Pop)                                                         \
    X(N_O, PySet_Size)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_set, methods)
