/* PyCFunction_New(), which only 3.9 does not export as a function. */
#include "bind.h"

ABD_BIND_PyCFunction_New

static PyObject *
old_PyCFunction_New(PyMethodDef *ml, PyObject *self)
{
    return PyCMethod_New(ml, self, NULL, NULL);
}
