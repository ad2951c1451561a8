/* Integers to and from C: the exact-width conversions of 3.13 and 3.14, and
 * what 3.9 still converts with __int__.
 *
 * Everything is built on PyLong_AsNativeBytes() and PyLong_FromNativeBytes(),
 * as in CPython.  Their bodies below use C arithmetic for what fits a long
 * long, and the methods of `int` itself beyond that. */
#include "bind.h"
#include "error.h"

#include <limits.h>
#include <stdint.h>
#include <string.h>

ABD_BIND_PyLong_AsInt
ABD_BIND_PyLong_AsInt32
ABD_BIND_PyLong_AsUInt32
ABD_BIND_PyLong_AsInt64
ABD_BIND_PyLong_AsUInt64
ABD_BIND_PyLong_FromInt32
ABD_BIND_PyLong_FromUInt32
ABD_BIND_PyLong_FromInt64
ABD_BIND_PyLong_FromUInt64
ABD_BIND_PyLong_AsNativeBytes
ABD_BIND_PyLong_FromNativeBytes
ABD_BIND_PyLong_FromUnsignedNativeBytes
ABD_BIND_PyLong_AsLong
ABD_BIND_PyLong_AsLongLong
ABD_BIND_PyLong_AsLongAndOverflow
ABD_BIND_PyLong_AsLongLongAndOverflow
ABD_BIND_PyLong_AsUnsignedLongMask
ABD_BIND_PyLong_AsUnsignedLongLongMask
ABD_HOST_PyLong_AsLong
ABD_HOST_PyLong_AsLongLong
ABD_HOST_PyLong_AsLongAndOverflow
ABD_HOST_PyLong_AsLongLongAndOverflow
ABD_HOST_PyLong_AsUnsignedLongMask
ABD_HOST_PyLong_AsUnsignedLongLongMask

#define DEFAULTS (-1)
#define LITTLE_ENDIAN_BYTES 1
#define OVERRULING_NATIVE 2
#define UNSIGNED_BUFFER 4
#define REJECT_NEGATIVE 8
#define ALLOW_INDEX 16
#define NATIVE (LITTLE_ENDIAN_BYTES | OVERRULING_NATIVE)

/* Magnitudes below this are one digit of an int on every host. */
#define COMPACT_LIMIT (1LL << 30)

static int
is_little_endian(int flags)
{
    if (flags == DEFAULTS || (flags & OVERRULING_NATIVE)) {
        return PY_LITTLE_ENDIAN;
    }
    return flags & LITTLE_ENDIAN_BYTES;
}

static int
has_flag(int flags, int flag)
{
    return flags != DEFAULTS && (flags & flag);
}

static int
is_unsigned_buffer(int flags)
{
    return flags == DEFAULTS || (flags & UNSIGNED_BUFFER);
}

/* A method of `int`, past what a subclass makes of it. */
static PyObject *
long_method(const char *name)
{
    return PyObject_GetAttrString((PyObject *)&PyLong_Type, name);
}

/* Number of bits of the magnitude; -1 with an exception set. */
static Py_ssize_t
long_bit_length(PyObject *v)
{
    PyObject *method = long_method("bit_length");
    if (method == NULL) {
        return -1;
    }
    PyObject *bits = PyObject_CallFunctionObjArgs(method, v, NULL);
    Py_DECREF(method);
    if (bits == NULL) {
        return -1;
    }
    Py_ssize_t result = PyLong_AsSsize_t(bits);
    Py_DECREF(bits);
    return result;
}

/* `method(*args, signed=is_signed)`; steals args, which may be NULL. */
static PyObject *
call_signed(PyObject *method, PyObject *args, int is_signed)
{
    PyObject *result = NULL, *kwargs = NULL;
    if (args != NULL) {
        kwargs = Py_BuildValue("{s:N}", "signed", PyBool_FromLong(is_signed));
    }
    if (kwargs != NULL) {
        result = PyObject_Call(method, args, kwargs);
    }
    Py_XDECREF(args);
    Py_XDECREF(kwargs);
    return result;
}

/* The value as `size` bytes in two's complement, least significant first. */
static PyObject *
long_to_bytes(PyObject *v, Py_ssize_t size)
{
    PyObject *method = long_method("to_bytes");
    if (method == NULL) {
        return NULL;
    }
    PyObject *args = Py_BuildValue("(Ons)", v, size, "little");
    PyObject *result = call_signed(method, args, 1);
    Py_DECREF(method);
    return result;
}

static PyObject *
long_from_bytes(const void *buffer, size_t size, int little, int is_signed)
{
    if (size > (size_t)PY_SSIZE_T_MAX) {
        return PyErr_NoMemory();
    }
    PyObject *method = long_method("from_bytes");
    if (method == NULL) {
        return NULL;
    }
    PyObject *args = NULL;
    PyObject *bytes = PyBytes_FromStringAndSize(buffer, (Py_ssize_t)size);
    if (bytes != NULL) {
        args = Py_BuildValue("(Ns)", bytes, little ? "little" : "big");
    }
    PyObject *result = call_signed(method, args, is_signed);
    Py_DECREF(method);
    return result;
}

/* Writes n bytes: those of `from` (least significant first, two's
 * complement), cut off or filled up with copies of the sign. */
static void
write_bytes(unsigned char *to, Py_ssize_t n, int little,
            const unsigned char *from, Py_ssize_t size)
{
    unsigned char fill = from[size - 1] & 0x80 ? 0xFF : 0;
    for (Py_ssize_t i = 0; i < n; i++) {
        to[little ? i : n - 1 - i] = i < size ? from[i] : fill;
    }
}

static int
magnitude_bits(unsigned long long magnitude)
{
    int bits = 0;
    for (; magnitude != 0; magnitude >>= 1) {
        bits++;
    }
    return bits;
}

/* What PyLong_AsNativeBytes() returns for a one-digit int: the size of the
 * machine word it is kept in, unless n bytes hold it. */
static Py_ssize_t
compact_size(long long value, Py_ssize_t n, int flags)
{
    const Py_ssize_t word = sizeof(Py_ssize_t);
    if (n <= 0 || n >= word) {
        return word;
    }
    int bits = magnitude_bits(value < 0 ? ~(unsigned long long)value
                                        : (unsigned long long)value);
    if (bits < n * 8) {
        return n;
    }
    if (value >= 0 && bits == n * 8) {
        return is_unsigned_buffer(flags) ? n : n + 1;
    }
    return word;
}

/* The same for any other: the bytes that `bits` of magnitude and a sign take.
 * Two values do without the sign bit that would not fit: a positive one that
 * goes to an unsigned buffer, and the most negative one.  For the latter
 * `lowest` says whether all bits below the highest are zero. */
static Py_ssize_t
big_size(Py_ssize_t bits, int negative, int lowest, Py_ssize_t n, int flags)
{
    Py_ssize_t size = bits / 8 + 1;
    if (n > 0 && size == n + 1 && bits % 8 == 0
        && (negative ? lowest : is_unsigned_buffer(flags)))
    {
        return n;
    }
    return size;
}

/* A power of two: the top bit of the magnitude and nothing else. */
static int
bytes_are_lowest(const unsigned char *bytes, Py_ssize_t bits)
{
    for (Py_ssize_t i = 0; i < (bits - 1) / 8; i++) {
        if (bytes[i] != 0) {
            return 0;
        }
    }
    return bytes[(bits - 1) / 8] == (unsigned char)(0xFF << ((bits - 1) % 8));
}

static Py_ssize_t
write_big(PyObject *v, unsigned char *buffer, Py_ssize_t n, int flags,
          int negative)
{
    Py_ssize_t bits = long_bit_length(v);
    if (bits < 0) {
        return -1;
    }
    if (n == 0) {
        return bits / 8 + 1;
    }
    Py_ssize_t size = bits / 8 + 1;
    PyObject *bytes = long_to_bytes(v, size);
    if (bytes == NULL) {
        return -1;
    }
    const unsigned char *data = (unsigned char *)PyBytes_AsString(bytes);
    write_bytes(buffer, n, is_little_endian(flags), data, size);
    size = big_size(bits, negative, bytes_are_lowest(data, bits), n, flags);
    Py_DECREF(bytes);
    return size;
}

static Py_ssize_t
write_word(long long value, unsigned char *buffer, Py_ssize_t n, int flags)
{
    unsigned char bytes[sizeof(value)];
    unsigned long long rest = (unsigned long long)value;
    for (size_t i = 0; i < sizeof(bytes); i++) {
        bytes[i] = (unsigned char)(rest & 0xFF);
        rest >>= 8;
    }
    write_bytes(buffer, n, is_little_endian(flags), bytes, sizeof(bytes));
    if (-COMPACT_LIMIT < value && value < COMPACT_LIMIT) {
        return compact_size(value, n, flags);
    }
    unsigned long long magnitude = value < 0 ? 0 - (unsigned long long)value
                                             : (unsigned long long)value;
    return big_size(magnitude_bits(magnitude), value < 0,
                    (magnitude & (magnitude - 1)) == 0, n, flags);
}

static Py_ssize_t
old_PyLong_AsNativeBytes(PyObject *v, void *buffer, Py_ssize_t n_bytes,
                         int flags)
{
    if (v == NULL || n_bytes < 0) {
        abd_bad_internal_call();
        return -1;
    }
    if (PyLong_Check(v)) {
        Py_INCREF(v);
    }
    else if (has_flag(flags, ALLOW_INDEX)) {
        v = PyNumber_Index(v);
        if (v == NULL) {
            return -1;
        }
    }
    else {
        PyErr_Format(PyExc_TypeError, "expect int, got %T", v);
        return -1;
    }

    int overflow;
    long long value = PyLong_AsLongLongAndOverflow(v, &overflow);
    int negative = overflow ? overflow < 0 : value < 0;
    Py_ssize_t result;
    if (negative && has_flag(flags, REJECT_NEGATIVE)) {
        PyErr_SetString(PyExc_ValueError, "Cannot convert negative int");
        result = -1;
    }
    else if (overflow) {
        result = write_big(v, buffer, n_bytes, flags, negative);
    }
    else {
        result = write_word(value, buffer, n_bytes, flags);
    }
    Py_DECREF(v);
    return result;
}

static PyObject *
from_native_bytes(const unsigned char *buffer, size_t size, int flags,
                  int is_signed)
{
    if (buffer == NULL) {
        abd_bad_internal_call();
        return NULL;
    }
    int little = is_little_endian(flags);
    if (size > sizeof(long long)) {
        return long_from_bytes(buffer, size, little, is_signed);
    }
    unsigned long long value = 0;
    for (size_t i = 0; i < size; i++) {
        value = value << 8 | buffer[little ? size - 1 - i : i];
    }
    if (!is_signed || size == 0) {
        return PyLong_FromUnsignedLongLong(value);
    }
    unsigned long long sign = 1ULL << (8 * size - 1);
    return PyLong_FromLongLong((long long)((value ^ sign) - sign));
}

static PyObject *
old_PyLong_FromNativeBytes(const void *buffer, size_t n_bytes, int flags)
{
    int is_signed = flags == DEFAULTS || !(flags & UNSIGNED_BUFFER);
    return from_native_bytes(buffer, n_bytes, flags, is_signed);
}

static PyObject *
old_PyLong_FromUnsignedNativeBytes(const void *buffer, size_t n_bytes,
                                   int flags)
{
    return from_native_bytes(buffer, n_bytes, flags, 0);
}

/* Exact widths.  As on 3.15 a value that is too large leaves its lowest bits
 * in *value. */

static int
as_exact(PyObject *obj, void *value, Py_ssize_t size, int flags,
         const char *type)
{
    Py_ssize_t needed = PyLong_AsNativeBytes(obj, value, size,
                                             NATIVE | ALLOW_INDEX | flags);
    if (needed < 0) {
        return -1;
    }
    if (needed > size) {
        PyErr_Format(PyExc_OverflowError,
                     "Python int too large to convert to C %s", type);
        return -1;
    }
    return 0;
}

static int
old_PyLong_AsInt32(PyObject *obj, int32_t *value)
{
    return as_exact(obj, value, sizeof(*value), 0, "int32_t");
}

static int
old_PyLong_AsUInt32(PyObject *obj, uint32_t *value)
{
    return as_exact(obj, value, sizeof(*value),
                    UNSIGNED_BUFFER | REJECT_NEGATIVE, "uint32_t");
}

static int
old_PyLong_AsInt64(PyObject *obj, int64_t *value)
{
    return as_exact(obj, value, sizeof(*value), 0, "int64_t");
}

static int
old_PyLong_AsUInt64(PyObject *obj, uint64_t *value)
{
    return as_exact(obj, value, sizeof(*value),
                    UNSIGNED_BUFFER | REJECT_NEGATIVE, "uint64_t");
}

static PyObject *
old_PyLong_FromInt32(int32_t value)
{
    return PyLong_FromLong(value);
}

static PyObject *
old_PyLong_FromUInt32(uint32_t value)
{
    return PyLong_FromUnsignedLong(value);
}

static PyObject *
old_PyLong_FromInt64(int64_t value)
{
    return PyLong_FromLongLong(value);
}

static PyObject *
old_PyLong_FromUInt64(uint64_t value)
{
    return PyLong_FromUnsignedLongLong(value);
}

static int
old_PyLong_AsInt(PyObject *obj)
{
    int overflow;
    long value = PyLong_AsLongAndOverflow(obj, &overflow);
    if (overflow || value > INT_MAX || value < INT_MIN) {
        PyErr_SetString(PyExc_OverflowError,
                        "Python int too large to convert to C int");
        return -1;
    }
    return (int)value;
}

/* 3.9: what is no int goes through __index__ alone, before the host's
 * function would try __int__.  It keeps its answer for NULL. */

static PyObject *
index_unless_long(PyObject *obj)
{
    if (obj == NULL || PyLong_Check(obj)) {
        return Py_XNewRef(obj);
    }
    return PyNumber_Index(obj);
}

#define OLD_CONVERSION(R, F, PARAMS, ARGS)                                    \
    static R                                                                  \
    old_##F PARAMS                                                            \
    {                                                                         \
        PyObject *v = index_unless_long(obj);                                 \
        if (v == NULL && obj != NULL) {                                       \
            return (R)-1;                                                     \
        }                                                                     \
        R result = host_##F ARGS;                                             \
        Py_XDECREF(v);                                                        \
        return result;                                                        \
    }

OLD_CONVERSION(long, PyLong_AsLong, (PyObject *obj), (v))
OLD_CONVERSION(long long, PyLong_AsLongLong, (PyObject *obj), (v))
OLD_CONVERSION(unsigned long, PyLong_AsUnsignedLongMask, (PyObject *obj), (v))
OLD_CONVERSION(unsigned long long, PyLong_AsUnsignedLongLongMask,
               (PyObject *obj), (v))

#undef OLD_CONVERSION

static long
old_PyLong_AsLongAndOverflow(PyObject *obj, int *overflow)
{
    *overflow = 0;
    PyObject *v = index_unless_long(obj);
    if (v == NULL && obj != NULL) {
        return -1;
    }
    long result = host_PyLong_AsLongAndOverflow(v, overflow);
    Py_XDECREF(v);
    return result;
}

static long long
old_PyLong_AsLongLongAndOverflow(PyObject *obj, int *overflow)
{
    *overflow = 0;
    PyObject *v = index_unless_long(obj);
    if (v == NULL && obj != NULL) {
        return -1;
    }
    long long result = host_PyLong_AsLongLongAndOverflow(v, overflow);
    Py_XDECREF(v);
    return result;
}
