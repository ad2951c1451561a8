/* Integers to and from C. */
#include "shim_test.h"

#include <stdint.h>
#include <stdlib.h>

/* as_x(obj): the value.  `pattern` is what an output is filled with before. */
#define PATTERN 0x5A

#define AS_RESULT(NAME, TYPE, FUNCTION, MAKE)                                 \
    static PyObject *                                                         \
    NAME(ARGS)                                                                \
    {                                                                         \
        NEED(1)                                                               \
        TYPE value = FUNCTION(NULLABLE(args[0]));                             \
        if (value == (TYPE)-1 && PyErr_Occurred()) {                          \
            return NULL;                                                      \
        }                                                                     \
        return PyErr_Occurred() ? broken("exception without an error")        \
                                : MAKE(value);                                \
    }

AS_RESULT(as_int, int, PyLong_AsInt, PyLong_FromLong)
AS_RESULT(as_long, long, PyLong_AsLong, PyLong_FromLong)
AS_RESULT(as_long_long, long long, PyLong_AsLongLong, PyLong_FromLongLong)
AS_RESULT(as_unsigned_long_mask, unsigned long, PyLong_AsUnsignedLongMask,
          PyLong_FromUnsignedLong)
AS_RESULT(as_unsigned_long_long_mask, unsigned long long,
          PyLong_AsUnsignedLongLongMask, PyLong_FromUnsignedLongLong)

#define AS_OVERFLOW(NAME, TYPE, FUNCTION, FORMAT)                             \
    static PyObject *                                                         \
    NAME(ARGS)                                                                \
    {                                                                         \
        NEED(1)                                                               \
        int overflow = 77;                                                    \
        TYPE value = FUNCTION(NULLABLE(args[0]), &overflow);                  \
        if (value == -1 && PyErr_Occurred()) {                                \
            return overflow == 0 ? NULL : broken("overflow is not 0");        \
        }                                                                     \
        return Py_BuildValue(FORMAT, value, overflow);                        \
    }

AS_OVERFLOW(as_long_and_overflow, long, PyLong_AsLongAndOverflow, "(li)")
AS_OVERFLOW(as_long_long_and_overflow, long long, PyLong_AsLongLongAndOverflow,
            "(Li)")

#define AS_OUT(NAME, TYPE, FUNCTION, MAKE)                                    \
    static PyObject *                                                         \
    NAME(ARGS)                                                                \
    {                                                                         \
        NEED(1)                                                               \
        TYPE value;                                                           \
        memset(&value, PATTERN, sizeof(value));                               \
        int code = FUNCTION(NULLABLE(args[0]), &value);                       \
        if (code != 0) {                                                      \
            return answer_int(code);                                          \
        }                                                                     \
        return answer_object(MAKE(value));                                    \
    }

AS_OUT(as_int32, int32_t, PyLong_AsInt32, PyLong_FromInt32)
AS_OUT(as_uint32, uint32_t, PyLong_AsUInt32, PyLong_FromUInt32)
AS_OUT(as_int64, int64_t, PyLong_AsInt64, PyLong_FromInt64)
AS_OUT(as_uint64, uint64_t, PyLong_AsUInt64, PyLong_FromUInt64)

/* from_x(bits): makes the int from the low bits of an unsigned long long. */
#define FROM(NAME, TYPE, FUNCTION)                                            \
    static PyObject *                                                         \
    NAME(ARGS)                                                                \
    {                                                                         \
        NEED(1)                                                               \
        unsigned long long bits = PyLong_AsUnsignedLongLong(args[0]);         \
        if (bits == (unsigned long long)-1 && PyErr_Occurred()) {             \
            return NULL;                                                      \
        }                                                                     \
        return answer_object(FUNCTION((TYPE)bits));                           \
    }

FROM(from_int32, int32_t, PyLong_FromInt32)
FROM(from_uint32, uint32_t, PyLong_FromUInt32)
FROM(from_int64, int64_t, PyLong_FromInt64)
FROM(from_uint64, uint64_t, PyLong_FromUInt64)

/* as_native_bytes(obj, n, flags) -> (result, bytes written, bytes behind) */
static PyObject *
as_native_bytes(ARGS)
{
    NEED(3)
    enum { GUARD = 8 };
    Py_ssize_t n = PyLong_AsSsize_t(args[1]);
    long flags = PyLong_AsLong(args[2]);
    if (PyErr_Occurred()) {
        return NULL;
    }
    size_t room = n > 0 ? (size_t)n : 0;
    char *buffer = malloc(room + GUARD);
    if (buffer == NULL) {
        return PyErr_NoMemory();
    }
    memset(buffer, PATTERN, room + GUARD);
    Py_ssize_t size = PyLong_AsNativeBytes(NULLABLE(args[0]),
                                           n == 0 ? NULL : buffer, n, (int)flags);
    PyObject *result = NULL;
    if (size < 0) {
        result = answer_int((int)size);
    }
    else if (PyErr_Occurred()) {
        result = broken("exception without an error");
    }
    else {
        PyObject *written = PyBytes_FromStringAndSize(buffer, (Py_ssize_t)room);
        PyObject *behind = PyBytes_FromStringAndSize(buffer + room, GUARD);
        result = Py_BuildValue("(nNN)", size, written, behind);
    }
    free(buffer);
    return result;
}

#define FROM_BYTES(NAME, FUNCTION)                                            \
    static PyObject *                                                         \
    NAME(ARGS)                                                                \
    {                                                                         \
        NEED(2)                                                               \
        long flags = PyLong_AsLong(args[1]);                                  \
        if (PyErr_Occurred()) {                                               \
            return NULL;                                                      \
        }                                                                     \
        if (args[0] == Py_Ellipsis) {                                         \
            return answer_object(FUNCTION(NULL, 4, (int)flags));              \
        }                                                                     \
        return answer_object(FUNCTION(PyBytes_AsString(args[0]),              \
                                      (size_t)PyBytes_Size(args[0]),          \
                                      (int)flags));                           \
    }

FROM_BYTES(from_native_bytes, PyLong_FromNativeBytes)
FROM_BYTES(from_unsigned_native_bytes, PyLong_FromUnsignedNativeBytes)

static PyMethodDef methods[] = {
    METHOD(as_int),
    METHOD(as_long),
    METHOD(as_long_long),
    METHOD(as_unsigned_long_mask),
    METHOD(as_unsigned_long_long_mask),
    METHOD(as_long_and_overflow),
    METHOD(as_long_long_and_overflow),
    METHOD(as_int32),
    METHOD(as_uint32),
    METHOD(as_int64),
    METHOD(as_uint64),
    METHOD(from_int32),
    METHOD(from_uint32),
    METHOD(from_int64),
    METHOD(from_uint64),
    METHOD(as_native_bytes),
    METHOD(from_native_bytes),
    METHOD(from_unsigned_native_bytes),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_long, methods)
