/* abstract.h: numbers. */
#include "calls.h"

#define FUNCTIONS(X)                                                          \
    X(I_O, PyNumber_Check)                                                    \
    X(I_O, PyIndex_Check)                                                     \
    X(O_OO, PyNumber_Add)                                                     \
    X(O_OO, PyNumber_Subtract)                                                \
    X(O_OO, PyNumber_Multiply)                                                \
    X(O_OO, PyNumber_MatrixMultiply)                                          \
    X(O_OO, PyNumber_FloorDivide)                                             \
    X(O_OO, PyNumber_TrueDivide)                                              \
    X(O_OO, PyNumber_Remainder)                                               \
    X(O_OO, PyNumber_Divmod)                                                  \
    X(O_OOO, PyNumber_Power)                                                  \
    X(O_O, PyNumber_Negative)                                                 \
    X(O_O, PyNumber_Positive)                                                 \
    X(O_O, PyNumber_Absolute)                                                 \
    X(O_O, PyNumber_Invert)                                                   \
    X(O_OO, PyNumber_Lshift)                                                  \
    X(O_OO, PyNumber_Rshift)                                                  \
    X(O_OO, PyNumber_And)                                                     \
    X(O_OO, PyNumber_Xor)                                                     \
    X(O_OO, PyNumber_Or)                                                      \
    X(O_OO, PyNumber_InPlaceAdd)                                              \
    X(O_OO, PyNumber_InPlaceSubtract)                                         \
    X(O_OO, PyNumber_InPlaceMultiply)                                         \
    X(O_OO, PyNumber_InPlaceMatrixMultiply)                                   \
    X(O_OO, PyNumber_InPlaceFloorDivide)                                      \
    X(O_OO, PyNumber_InPlaceTrueDivide)                                       \
    X(O_OO, PyNumber_InPlaceRemainder)                                        \
    X(O_OOO, PyNumber_InPlacePower)                                           \
    X(O_OO, PyNumber_InPlaceLshift)                                           \
    X(O_OO, PyNumber_InPlaceRshift)                                           \
    X(O_OO, PyNumber_InPlaceAnd)                                              \
    X(O_OO, PyNumber_InPlaceXor)                                              \
    X(O_OO, PyNumber_InPlaceOr)                                               \
    X(O_O, PyNumber_Long)                                                     \
    X(O_O, PyNumber_Float)                                                    \
    X(O_ON, to_base)                                                          \
    X(O_OO, as_ssize_t)

static PyObject *
to_base(PyObject *n, Py_ssize_t base)
{
    return PyNumber_ToBase(n, (int)base);
}

/* -1 is a value too. */
static PyObject *
as_ssize_t(PyObject *o, PyObject *exc)
{
    Py_ssize_t n = PyNumber_AsSsize_t(o, exc);
    if (PyErr_Occurred()) {
        return n == -1 ? NULL : broken("an error that is not -1");
    }
    return PyLong_FromSsize_t(n);
}

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_abstract_number, methods)
