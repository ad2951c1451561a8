/* Of which type is an object? Asked through the host: a type's flags and its bases never need a layout. */
#ifndef ABIDING_OBJECT_H
#define ABIDING_OBJECT_H

static inline int PyType_HasFeature(PyTypeObject *type, unsigned long feature)
{
    return (PyType_GetFlags(type) & feature) != 0;
}

static inline int PyType_Check(PyObject *op)
{
    return PyType_HasFeature(Py_TYPE(op), Py_TPFLAGS_TYPE_SUBCLASS);
}

static inline int PyType_CheckExact(PyObject *op)
{
    return Py_IS_TYPE(op, &PyType_Type);
}

static inline int PyObject_TypeCheck(PyObject *ob, PyTypeObject *type)
{
    return Py_IS_TYPE(ob, type) || PyType_IsSubtype(Py_TYPE(ob), type);
}

#define _PyType_CAST(op) (assert(PyType_Check(op)), _Py_CAST(PyTypeObject *, (op)))

#endif
