/* Comparison without case, of C strings. */
#include "calls.h"

static PyObject *
sign(int order)
{
    return PyLong_FromLong((order > 0) - (order < 0));
}

static PyObject *
stricmp(ARGS)
{
    NEED(2)
    int order = PyOS_mystricmp(text(args[0]), text(args[1]));
    if (order != PyOS_stricmp(text(args[0]), text(args[1]))) {
        return broken("the macro is not the function");
    }
    return sign(order);
}

static PyObject *
strnicmp(ARGS)
{
    NEED(3)
    SIZE_ARG(size, 2)
    int order = PyOS_mystrnicmp(text(args[0]), text(args[1]), size);
    if (order != PyOS_strnicmp(text(args[0]), text(args[1]), size)) {
        return broken("the macro is not the function");
    }
    return sign(order);
}

static PyMethodDef methods[] = {
    METHOD(stricmp),
    METHOD(strnicmp),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_strcmp, methods)
