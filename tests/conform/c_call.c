/* The vectorcall protocol. */
#include "shim_test.h"

/* vectorcall(callable, arguments, kwnames, room): `arguments` is a tuple of
 * all values; `room` says that the place before the first may be used. */
static PyObject *
vectorcall(ARGS)
{
    NEED(4)
    PyObject *space[64] = {UNSET}, *kwnames = NULLABLE(args[2]);
    Py_ssize_t count = PyTuple_Size(args[1]);
    if (count < 0 || count > 62) {
        return broken("arguments");
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        space[i + 1] = PyTuple_GetItem(args[1], i);
    }
    size_t nargsf = (size_t)(count - (kwnames != NULL ? PyTuple_Size(kwnames) : 0));
    if (PyObject_IsTrue(args[3])) {
        nargsf |= PY_VECTORCALL_ARGUMENTS_OFFSET;
    }
    PyObject *result = PyObject_Vectorcall(args[0], count != 0 || nargsf != 0 ? space + 1 : NULL,
                                           nargsf, kwnames);
    if (space[0] != UNSET) {
        return broken("the place before the arguments was not restored");
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        if (space[i + 1] != PyTuple_GetItem(args[1], i)) {
            return broken("the arguments were changed");
        }
    }
    return answer_object(result);
}

static PyObject *
number_of_arguments(ARGS)
{
    NEED(1)
    size_t nargsf = PyLong_AsSize_t(args[0]);
    return PyLong_FromSsize_t(PyVectorcall_NARGS(nargsf | PY_VECTORCALL_ARGUMENTS_OFFSET) * 1000
                              + PyVectorcall_NARGS(nargsf));
}

static PyMethodDef methods[] = {
    METHOD(vectorcall),
    METHOD(number_of_arguments),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_call, methods)
