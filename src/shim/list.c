/* Lists: an item as a strong reference (below 3.13). */
#include "bind.h"

ABD_BIND_PyList_GetItemRef

static PyObject *
old_PyList_GetItemRef(PyObject *op, Py_ssize_t i)
{
    if (!PyList_Check(op)) {
        PyErr_SetString(PyExc_TypeError, "expected a list");
        return NULL;
    }
    PyObject *item = PyList_GetItem(op, i);
    Py_XINCREF(item);
    return item;
}
