/* How is a reference taken and given back? By the host's own functions, which every version exports. */
#ifndef ABIDING_REFCOUNT_H
#define ABIDING_REFCOUNT_H

static inline Py_ALWAYS_INLINE void Py_INCREF(PyObject *op)
{
    Py_IncRef(op);
}

static inline Py_ALWAYS_INLINE void Py_DECREF(PyObject *op)
{
    Py_DecRef(op);
}

static inline void Py_XINCREF(PyObject *op)
{
    if (op != _Py_NULL)
        Py_INCREF(op);
}

static inline void Py_XDECREF(PyObject *op)
{
    if (op != _Py_NULL)
        Py_DECREF(op);
}

/* Takes a pointer to any object, as CPython's does, which is stricter in taking references than in giving them back. */
#define Py_DECREF(op) Py_DECREF(_PyObject_CAST(op))

static inline PyObject *_Py_NewRef(PyObject *obj)
{
    Py_INCREF(obj);
    return obj;
}

static inline PyObject *_Py_XNewRef(PyObject *obj)
{
    Py_XINCREF(obj);
    return obj;
}

/* The functions of these names are there for those who look them up. */
#define Py_NewRef(obj) _Py_NewRef(obj)
#define Py_XNewRef(obj) _Py_XNewRef(obj)

static inline void Py_SET_REFCNT(PyObject *ob, Py_ssize_t refcnt)
{
    _Py_SetRefcnt(ob, refcnt);
}

/* A variable gets its new value first and loses the old one then: the old object's end may run code that reads the
 * variable. Each argument is evaluated once. */
#define Py_CLEAR(op) \
    do { \
        _Py_TYPEOF(&(op)) abiding_place = &(op); \
        _Py_TYPEOF(op) abiding_old = *abiding_place; \
        if (abiding_old != _Py_NULL) { \
            *abiding_place = _Py_NULL; \
            Py_DECREF(abiding_old); \
        } \
    } while (0)

#define ABIDING_REPLACE(dst, src, release) \
    do { \
        _Py_TYPEOF(&(dst)) abiding_place = &(dst); \
        _Py_TYPEOF(dst) abiding_old = *abiding_place; \
        *abiding_place = (src); \
        release(_PyObject_CAST(abiding_old)); \
    } while (0)
#define Py_SETREF(dst, src) ABIDING_REPLACE(dst, src, Py_DECREF)
#define Py_XSETREF(dst, src) ABIDING_REPLACE(dst, src, Py_XDECREF)

#endif
