/* Test functions that do no more than call one C function, under its name.
 *
 * A module lists what it calls, each with its shape:
 *
 *     #define FUNCTIONS(X)          \
 *         X(O_OO, PyNumber_Add)     \
 *         X(I_O, PyNumber_Check)
 *     FUNCTIONS(DEFINE_CALL)
 *     static PyMethodDef methods[] = {FUNCTIONS(CALL_METHOD) ...};
 *
 * A shape is the result, then the arguments: O an object (Ellipsis is NULL),
 * I an int that is negative on error, N a Py_ssize_t that is, S a C string
 * (from str or bytes; Ellipsis is NULL).  That an error has an exception, and
 * a result has none, is checked here. */
#ifndef CALLS_H
#define CALLS_H

#include "shim_test.h"

/* A Py_ssize_t result that is -1 with an exception on error. */
static inline PyObject *
answer_size(Py_ssize_t size)
{
    if (size < 0) {
        return PyErr_Occurred() ? NULL : broken("error without an exception");
    }
    return PyErr_Occurred() ? broken("exception without an error")
                            : PyLong_FromSsize_t(size);
}

#define ANSWER_O answer_object
#define ANSWER_I answer_int
#define ANSWER_N answer_size

#define OBJECT_ARG(INDEX) NULLABLE(args[INDEX])

#define SIZE_ARG(NAME, INDEX)                                                 \
    Py_ssize_t NAME = PyLong_AsSsize_t(args[INDEX]);                          \
    if (NAME == -1 && PyErr_Occurred()) {                                     \
        return NULL;                                                          \
    }

#define TEXT_ARG(NAME, INDEX)                                                 \
    const char *NAME = text(args[INDEX]);                                     \
    if (NAME == NULL && args[INDEX] != Py_Ellipsis) {                         \
        return NULL;                                                          \
    }

#define CALL(F, COUNT, ARGUMENTS, ANSWER)                                     \
    static PyObject *                                                         \
    call_##F(ARGS)                                                            \
    {                                                                         \
        NEED(COUNT)                                                           \
        ARGUMENTS                                                             \
        return ANSWER;                                                        \
    }

#define CALL_O(R, F)                                                          \
    CALL(F, 1, , ANSWER_##R(F(OBJECT_ARG(0))))
#define CALL_OO(R, F)                                                         \
    CALL(F, 2, , ANSWER_##R(F(OBJECT_ARG(0), OBJECT_ARG(1))))
#define CALL_OOO(R, F)                                                        \
    CALL(F, 3, , ANSWER_##R(F(OBJECT_ARG(0), OBJECT_ARG(1), OBJECT_ARG(2))))
#define CALL_ON(R, F)                                                         \
    CALL(F, 2, SIZE_ARG(n, 1), ANSWER_##R(F(OBJECT_ARG(0), n)))
#define CALL_ONO(R, F)                                                        \
    CALL(F, 3, SIZE_ARG(n, 1), ANSWER_##R(F(OBJECT_ARG(0), n, OBJECT_ARG(2))))
#define CALL_ONN(R, F)                                                        \
    CALL(F, 3, SIZE_ARG(n, 1) SIZE_ARG(m, 2),                                 \
         ANSWER_##R(F(OBJECT_ARG(0), n, m)))
#define CALL_ONNO(R, F)                                                       \
    CALL(F, 4, SIZE_ARG(n, 1) SIZE_ARG(m, 2),                                 \
         ANSWER_##R(F(OBJECT_ARG(0), n, m, OBJECT_ARG(3))))
#define CALL_OS(R, F)                                                         \
    CALL(F, 2, TEXT_ARG(s, 1), ANSWER_##R(F(OBJECT_ARG(0), s)))
#define CALL_OSO(R, F)                                                        \
    CALL(F, 3, TEXT_ARG(s, 1), ANSWER_##R(F(OBJECT_ARG(0), s, OBJECT_ARG(2))))

#define O_O(F) CALL_O(O, F)
#define I_O(F) CALL_O(I, F)
#define N_O(F) CALL_O(N, F)
#define O_OO(F) CALL_OO(O, F)
#define I_OO(F) CALL_OO(I, F)
#define N_OO(F) CALL_OO(N, F)
#define O_OOO(F) CALL_OOO(O, F)
#define I_OOO(F) CALL_OOO(I, F)
#define O_ON(F) CALL_ON(O, F)
#define I_ON(F) CALL_ON(I, F)
#define I_ONO(F) CALL_ONO(I, F)
#define O_ONN(F) CALL_ONN(O, F)
#define I_ONN(F) CALL_ONN(I, F)
#define I_ONNO(F) CALL_ONNO(I, F)
#define O_OS(F) CALL_OS(O, F)
#define I_OS(F) CALL_OS(I, F)
#define I_OSO(F) CALL_OSO(I, F)

#define DEFINE_CALL(SHAPE, F) SHAPE(F)
#define CALL_METHOD(SHAPE, F)                                                 \
    {#F, (PyCFunction)(void (*)(void))call_##F, METH_FASTCALL, NULL},

#endif
