/* How many items has a tuple, and which? Anything unusual is the host's function to answer, or to refuse. */
#ifndef ABIDING_TUPLE_H
#define ABIDING_TUPLE_H

/* CPython's macros that the Limited API leaves out: `p` must be a tuple, `pos` within it. On a known host nothing is
 * checked and nothing fails; on others these are the calls of the Limited API, which set an exception then. All need an
 * attached thread state. */

/* Returns a borrowed reference. */
static inline Py_ALWAYS_INLINE PyObject *PyTuple_GET_ITEM(PyObject *p, Py_ssize_t pos)
{
    size_t at = ABIDING_HOST(tuple_item);
    if (ABIDING_LIKELY(at != 0))
        return ABIDING_GET(PyObject *, p, at + (size_t)pos * sizeof(PyObject *));
    return PyTuple_GetItem(p, pos);
}

/* Returns the number of items. */
static inline Py_ALWAYS_INLINE Py_ssize_t PyTuple_GET_SIZE(PyObject *p)
{
    size_t at = ABIDING_HOST(ob_size);
    return ABIDING_LIKELY(at != 0) ? ABIDING_GET(Py_ssize_t, p, at) : PyTuple_Size(p);
}

/* Steals the reference to `o`. For a new tuple that nobody else has, and a place that nothing is in yet: what was there is
 * not given back on a known host. */
static inline Py_ALWAYS_INLINE void PyTuple_SET_ITEM(PyObject *p, Py_ssize_t pos, PyObject *o)
{
    size_t at = ABIDING_HOST(tuple_item);
    if (ABIDING_LIKELY(at != 0))
        ABIDING_WRITE(PyObject *, p, at + (size_t)pos * sizeof(PyObject *), o);
    else
        PyTuple_SetItem(p, pos, o);
}

/* The inline forms of PyTuple_Size() and PyTuple_GetItem(), with all that these promise. */

static inline Py_ALWAYS_INLINE Py_ssize_t abiding_tuple_size(PyObject *p)
{
    return ABIDING_HOST(ob_size) != 0 && PyTuple_Check(p) ? PyTuple_GET_SIZE(p) : PyTuple_Size(p);
}
#define PyTuple_Size(p) abiding_tuple_size(p)

static inline Py_ALWAYS_INLINE PyObject *abiding_tuple_item(PyObject *p, Py_ssize_t pos)
{
    if (ABIDING_HOST(tuple_item) != 0 && PyTuple_Check(p) && (size_t)pos < (size_t)PyTuple_GET_SIZE(p))
        return PyTuple_GET_ITEM(p, pos);
    return PyTuple_GetItem(p, pos);
}
#define PyTuple_GetItem(p, pos) abiding_tuple_item((p), (pos))

#endif
