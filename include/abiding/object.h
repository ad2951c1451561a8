/* Of which type is an object, how many items has it, where is its data? Read where the host is known, else asked. */
#ifndef ABIDING_OBJECT_H
#define ABIDING_OBJECT_H

static inline Py_ALWAYS_INLINE PyTypeObject *abiding_type(PyObject *ob)
{
    size_t at = ABIDING_HOST(ob_type);
    if (!ABIDING_LIKELY(at != 0))
        return Py_TYPE(ob);
    ABIDING_ASSUME(ABIDING_HOST(tp_flags) != 0 && ABIDING_HOST(tp_base) != 0);     /* not asked once more */
    return ABIDING_GET(PyTypeObject *, ob, at);
}
#define Py_TYPE(ob) abiding_type(ob)

static inline Py_ALWAYS_INLINE int abiding_is_type(PyObject *ob, PyTypeObject *type)
{
    size_t at = ABIDING_HOST(ob_type);
    return ABIDING_LIKELY(at != 0) ? ABIDING_GET(PyTypeObject *, ob, at) == type : Py_IS_TYPE(ob, type);
}
#define Py_IS_TYPE(ob, type) abiding_is_type((ob), (type))

static inline Py_ALWAYS_INLINE Py_ssize_t abiding_size(PyObject *ob)
{
    size_t at = ABIDING_HOST(ob_size);
    return ABIDING_LIKELY(at != 0) ? ABIDING_READ(Py_ssize_t, ob, at) : Py_SIZE(ob);
}
#define Py_SIZE(ob) abiding_size(ob)

static inline Py_ALWAYS_INLINE unsigned long abiding_flags(PyTypeObject *type)
{
    size_t at = ABIDING_HOST(tp_flags);
    return ABIDING_LIKELY(at != 0) ? ABIDING_READ(unsigned long, type, at) : PyType_GetFlags(type);
}
#define PyType_GetFlags(type) abiding_flags(type)

/* Behind the base's data, at the next multiple of 16. */
static inline Py_ALWAYS_INLINE void *abiding_type_data(PyObject *obj, PyTypeObject *cls)
{
    size_t at = ABIDING_HOST(tp_base);
    if (!ABIDING_LIKELY(at != 0))
        return PyObject_GetTypeData(obj, cls);
    PyTypeObject *base = ABIDING_GET(PyTypeObject *, cls, at);
    size_t size = (size_t)ABIDING_GET(Py_ssize_t, base, ABIDING_HOST(tp_basicsize));
    return (char *)obj + ((size + 15) & ~(size_t)15);
}
#define PyObject_GetTypeData(obj, cls) abiding_type_data((obj), (cls))

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
