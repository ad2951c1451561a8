/* Where are the bytes of a bytes object, and how many? Read where the host is known, else asked. */
#ifndef ABIDING_BYTES_H
#define ABIDING_BYTES_H

/* CPython's macros that the Limited API leaves out: `op` must be a bytes object. On a known host nothing is checked and
 * nothing fails; on others these are the calls of the Limited API, which set an exception then. Both need an attached
 * thread state. */

/* Returns the first byte of all, valid as long as the object; a 0 follows the last. */
static inline Py_ALWAYS_INLINE char *PyBytes_AS_STRING(PyObject *op)
{
    size_t at = ABIDING_HOST(bytes_data);
    return ABIDING_LIKELY(at != 0) ? (char *)op + at : PyBytes_AsString(op);
}

/* Returns the number of bytes. */
static inline Py_ALWAYS_INLINE Py_ssize_t PyBytes_GET_SIZE(PyObject *op)
{
    return ABIDING_LIKELY(ABIDING_HOST(bytes_data) != 0) ? Py_SIZE(op) : PyBytes_Size(op);
}

/* The inline forms of PyBytes_Size() and PyBytes_AsString(), with all that these promise. */

static inline Py_ALWAYS_INLINE Py_ssize_t abiding_bytes_size(PyObject *o)
{
    return ABIDING_HOST(bytes_data) != 0 && PyBytes_Check(o) ? Py_SIZE(o) : PyBytes_Size(o);
}
#define PyBytes_Size(o) abiding_bytes_size(o)

static inline Py_ALWAYS_INLINE char *abiding_bytes_data(PyObject *o)
{
    size_t at = ABIDING_HOST(bytes_data);
    return at != 0 && PyBytes_Check(o) ? (char *)o + at : PyBytes_AsString(o);
}
#define PyBytes_AsString(o) abiding_bytes_data(o)

#endif
