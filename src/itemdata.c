/* The items of variable-size types.
 *
 * They begin at the basic size of the object's type.  Up to 3.11 that of a
 * class made in Python may count a dict as well, which stands behind the last
 * item (a negative __dictoffset__). */
#include "type.h"

#include "bind.h"

#undef PyObject_GetItemData

ABD_SLOT(void *, PyObject_GetItemData, (PyObject *obj), (obj), 0)

int
abd_type_items_at_end(PyTypeObject *type)
{
    for (PyTypeObject *base = type; base != NULL;
         base = PyType_GetSlot(base, Py_tp_base))
    {
        if (base == &PyType_Type
            || (PyType_GetFlags(base) & Py_TPFLAGS_ITEMS_AT_END) != 0)
        {
            return 1;
        }
    }
    return 0;
}

Py_ssize_t
abd_type_size_attribute(PyTypeObject *type, const char *name)
{
    PyObject *number = PyObject_GetAttrString((PyObject *)type, name);
    if (number == NULL) {
        return -1;
    }
    Py_ssize_t value = PyLong_AsSsize_t(number);
    Py_DECREF(number);
    return value;
}

static void *
old_PyObject_GetItemData(PyObject *obj)
{
    PyTypeObject *type = Py_TYPE(obj);
    if (!abd_type_items_at_end(type)) {
        PyErr_Format(PyExc_TypeError,
                     "type '%N' does not have Py_TPFLAGS_ITEMS_AT_END", type);
        return NULL;
    }
    Py_ssize_t offset = abd_type_size_attribute(type, "__basicsize__");
    Py_ssize_t dict = offset < 0 ? 0
                      : abd_type_size_attribute(type, "__dictoffset__");
    if (offset < 0 || (dict < 0 && PyErr_Occurred())) {
        return NULL;
    }
    if (dict < 0 && abd_host_below(ABD_PY(3, 12))) {
        offset -= (Py_ssize_t)sizeof(PyObject *);
    }
    return (char *)obj + offset;
}
