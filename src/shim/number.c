/* What counts as a number: __index__ gives an int, not a subclass of it. */
#include "bind.h"

ABD_BIND_PyNumber_Index
ABD_HOST_PyNumber_Index

/* 3.9 hands an instance of a subclass back as it is. */
static PyObject *
old_PyNumber_Index(PyObject *o)
{
    PyObject *index = host_PyNumber_Index(o);
    if (index == NULL || PyLong_CheckExact(index)) {
        return index;
    }
    /* int.__int__() copies the value and asks no method of the subclass. */
    unaryfunc copy = (unaryfunc)PyType_GetSlot(&PyLong_Type, Py_nb_int);
    PyObject *result = copy != NULL ? copy(index) : NULL;
    Py_DECREF(index);
    return result;
}
