/* How many bytes has a bytearray, and where are they? */
#ifndef ABIDING_BYTEARRAY_H
#define ABIDING_BYTEARRAY_H

/* CPython's macros that the Limited API leaves out: `op` must be a bytearray. Both need an attached thread state; without a
 * GIL, a bytearray that no other thread changes meanwhile. All hosts. */

/* Returns the first byte of all, valid until the size changes; a 0 follows the last. Never fails. */
static inline Py_ALWAYS_INLINE char *PyByteArray_AS_STRING(PyObject *op)
{
    return PyByteArray_AsString(op);
}

/* Returns the number of bytes. Never fails. */
static inline Py_ALWAYS_INLINE Py_ssize_t PyByteArray_GET_SIZE(PyObject *op)
{
    return ABIDING_LIKELY(ABIDING_HOST(ob_size) != 0) ? Py_SIZE(op) : PyByteArray_Size(op);
}

#endif
