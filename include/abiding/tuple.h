/* How many items has a tuple, and which? Anything unusual is the host's function to answer, or to refuse. */
#ifndef ABIDING_TUPLE_H
#define ABIDING_TUPLE_H

static inline Py_ALWAYS_INLINE Py_ssize_t abiding_tuple_size(PyObject *p)
{
    size_t at = ABIDING_HOST(ob_size);
    return at != 0 && PyTuple_Check(p) ? ABIDING_READ(Py_ssize_t, p, at) : PyTuple_Size(p);
}
#define PyTuple_Size(p) abiding_tuple_size(p)

static inline Py_ALWAYS_INLINE PyObject *abiding_tuple_item(PyObject *p, Py_ssize_t pos)
{
    size_t at = ABIDING_HOST(tuple_item);
    if (at != 0 && PyTuple_Check(p) && (size_t)pos < (size_t)Py_SIZE(p))
        return ABIDING_READ(PyObject *, p, at + (size_t)pos * sizeof(PyObject *));
    return PyTuple_GetItem(p, pos);
}
#define PyTuple_GetItem(p, pos) abiding_tuple_item((p), (pos))

/* CPython's, which the Limited API leaves out: `p` is a tuple, `pos` within it. Nothing is checked where the host is
 * known; elsewhere they are the calls above, and PyTuple_SetItem(). */

/* Returns a borrowed reference. */
static inline Py_ALWAYS_INLINE PyObject *PyTuple_GET_ITEM(PyObject *p, Py_ssize_t pos)
{
    size_t at = ABIDING_HOST(tuple_item);
    if (at != 0)
        return ABIDING_READ(PyObject *, p, at + (size_t)pos * sizeof(PyObject *));
    return PyTuple_GetItem(p, pos);
}

static inline Py_ALWAYS_INLINE Py_ssize_t PyTuple_GET_SIZE(PyObject *p)
{
    size_t at = ABIDING_HOST(ob_size);
    return at != 0 ? ABIDING_READ(Py_ssize_t, p, at) : PyTuple_Size(p);
}

/* Steals the reference to `o`, and forgets what was there: for a new tuple that nobody else has. */
static inline Py_ALWAYS_INLINE void PyTuple_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o)
{
    size_t at = ABIDING_HOST(tuple_item);
    if (at != 0)
        ABIDING_WRITE(PyObject *, p, at + (size_t)pos * sizeof(PyObject *), o);
    else
        PyTuple_SetItem(p, pos, o);
}

#endif
