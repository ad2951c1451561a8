/* weakrefobject.h: making weak references. */
#include "calls.h"

#define FUNCTIONS(X)                                                          \
    X(O_OO, PyWeakref_NewRef)                                                 \
    X(O_OO, PyWeakref_NewProxy)

FUNCTIONS(DEFINE_CALL)

/* What the four PyWeakref_Check macros say. */
static PyObject *
checks(ARGS)
{
    NEED(1)
    return Py_BuildValue("(iiii)", !!PyWeakref_Check(args[0]),
                         !!PyWeakref_CheckRef(args[0]),
                         !!PyWeakref_CheckRefExact(args[0]),
                         !!PyWeakref_CheckProxy(args[0]));
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(checks),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_weakrefobject, methods)
