/* abstract.h: what any object may be asked. */
#include "calls.h"

#define FUNCTIONS(X)                                                          \
    X(O_O, PyObject_Type)                                                     \
    X(O_OO, PyObject_Format)                                                  \
    X(O_O, PyObject_GetIter)                                                  \
    X(I_O, PyIter_Check)                                                      \
    X(I_OO, PyObject_IsInstance)                                              \
    X(I_OO, PyObject_IsSubclass)

FUNCTIONS(DEFINE_CALL)

/* The next item; Ellipsis at the end. */
static PyObject *
iter_next(ARGS)
{
    NEED(1)
    PyObject *item = PyIter_Next(args[0]);
    if (item == NULL && !PyErr_Occurred()) {
        return Py_NewRef(Py_Ellipsis);
    }
    return answer_object(item);
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(iter_next),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_abstract_object, methods)
