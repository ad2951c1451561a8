/* Which number is a float? Read where the host is known, else asked. */
#ifndef ABIDING_FLOAT_H
#define ABIDING_FLOAT_H

/* CPython's macro that the Limited API leaves out: `op` must be a float. On a known host nothing is checked and nothing
 * fails; on others it is PyFloat_AsDouble(). Needs an attached thread state. */
static inline Py_ALWAYS_INLINE double PyFloat_AS_DOUBLE(PyObject *op)
{
    size_t at = ABIDING_HOST(float_value);
    return ABIDING_LIKELY(at != 0) ? ABIDING_GET(double, op, at) : PyFloat_AsDouble(op);
}

/* The inline form of PyFloat_AsDouble(), with all that it promises. */
static inline Py_ALWAYS_INLINE double abiding_float_as_double(PyObject *obj)
{
    size_t at = ABIDING_HOST(float_value);
    return at != 0 && obj != _Py_NULL && PyFloat_Check(obj) ? ABIDING_GET(double, obj, at) : PyFloat_AsDouble(obj);
}
#define PyFloat_AsDouble(obj) abiding_float_as_double(obj)

#endif
