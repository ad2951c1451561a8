/* iterobject.h: iterators over sequences and over calls. */
#include "calls.h"

#define FUNCTIONS(X)                                                          \
    X(O_O, PySeqIter_New)                                                     \
    X(O_OO, PyCallIter_New)

FUNCTIONS(DEFINE_CALL)

/* (PySeqIter_Check(), PyCallIter_Check()) */
static PyObject *
checks(ARGS)
{
    NEED(1)
    return Py_BuildValue("(ii)", PySeqIter_Check(args[0]), PyCallIter_Check(args[0]));
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(checks),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_iterobject, methods)
