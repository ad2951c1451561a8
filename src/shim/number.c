/* What counts as a number: __index__ gives an int, not a subclass of it, and
 * __trunc__ makes no int out of what has neither __int__ nor __index__. */
#include "bind.h"
#include "peek.h"

ABD_BIND_PyNumber_Index
ABD_HOST_PyNumber_Index
ABD_BIND_PyNumber_Long
ABD_HOST_PyNumber_Long

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

static int
has_slot(PyObject *o, int slot)
{
    return PyType_GetSlot(Py_TYPE(o), slot) != NULL;
}

/* Up to 3.13 the host's last resort is __trunc__: it is asked for what has
 * some other way to become an int, and for NULL, which it knows to refuse. */
static PyObject *
old_PyNumber_Long(PyObject *o)
{
    if (o == NULL || has_slot(o, Py_nb_int) || has_slot(o, Py_nb_index)
        || PyUnicode_Check(o) || PyObject_CheckBuffer(o))
    {
        return host_PyNumber_Long(o);
    }
    PyErr_Format(PyExc_TypeError,
                 "int() argument must be a string, a bytes-like object or a "
                 "real number, not '%.200s'", abd_type_name(Py_TYPE(o)));
    return NULL;
}
