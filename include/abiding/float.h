/* Which number is a float? Read where the host is known, else asked. */
#ifndef ABIDING_FLOAT_H
#define ABIDING_FLOAT_H

static inline Py_ALWAYS_INLINE double abiding_float_as_double(PyObject *obj)
{
    size_t at = ABIDING_HOST(float_value);
    return at != 0 && obj != _Py_NULL && PyFloat_Check(obj) ? ABIDING_GET(double, obj, at) : PyFloat_AsDouble(obj);
}
#define PyFloat_AsDouble(obj) abiding_float_as_double(obj)

#endif
