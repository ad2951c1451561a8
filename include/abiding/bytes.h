/* Where are the bytes of a bytes object, and how many? Read where the host is known, else asked. */
#ifndef ABIDING_BYTES_H
#define ABIDING_BYTES_H

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
