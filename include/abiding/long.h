/* Which number is an int? Read where the host is known and one digit holds it, else asked. */
#ifndef ABIDING_LONG_H
#define ABIDING_LONG_H

/* Returns 1 and the number if that is simple; 0 if the host is to be asked. Sets no exception. */
static inline Py_ALWAYS_INLINE int abiding_long_small(PyObject *obj, long *value)
{
    size_t at = ABIDING_HOST(long_digit);
    if (at == 0 || obj == _Py_NULL || !PyLong_Check(obj))
        return 0;
    Py_ssize_t head = ABIDING_GET(Py_ssize_t, obj, ABIDING_HOST(ob_size));
    if (ABIDING_HOST(long_tagged)) {
        /* The number of digits times 8, and the sign: 0 positive, 1 zero, 2 negative. */
        if ((size_t)head >= 16)
            return 0;
        *value = (long)(1 - (head & 3)) * (long)ABIDING_GET(uint32_t, obj, at);
        return 1;
    }
    /* The number of digits, negative if the number is. */
    if ((size_t)head + 1 > 2)
        return 0;
    *value = head == 0 ? 0 : (long)head * (long)ABIDING_GET(uint32_t, obj, at);
    return 1;
}

static inline Py_ALWAYS_INLINE long abiding_long_as_long(PyObject *obj)
{
    long value;
    return abiding_long_small(obj, &value) ? value : PyLong_AsLong(obj);
}
#define PyLong_AsLong(obj) abiding_long_as_long(obj)

static inline Py_ALWAYS_INLINE long long abiding_long_as_long_long(PyObject *obj)
{
    long value;
    return abiding_long_small(obj, &value) ? value : PyLong_AsLongLong(obj);
}
#define PyLong_AsLongLong(obj) abiding_long_as_long_long(obj)

static inline Py_ALWAYS_INLINE Py_ssize_t abiding_long_as_size(PyObject *obj)
{
    long value;
    return abiding_long_small(obj, &value) ? (Py_ssize_t)value : PyLong_AsSsize_t(obj);
}
#define PyLong_AsSsize_t(obj) abiding_long_as_size(obj)

#endif
