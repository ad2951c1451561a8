/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_LONGOBJECT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_LONGOBJECT_H

#ifdef __cplusplus
extern "C" {
#endif

#define Py_ASNATIVEBYTES_DEFAULTS (-1)
#define Py_ASNATIVEBYTES_BIG_ENDIAN 0
#define Py_ASNATIVEBYTES_LITTLE_ENDIAN 1
#define Py_ASNATIVEBYTES_NATIVE_ENDIAN 3
#define Py_ASNATIVEBYTES_UNSIGNED_BUFFER 4
#define Py_ASNATIVEBYTES_REJECT_NEGATIVE 8
#define Py_ASNATIVEBYTES_ALLOW_INDEX 16

typedef struct PyLongWriter PyLongWriter;
typedef struct PyLongLayout {
    uint8_t bits_per_digit;
    uint8_t digit_size;
    int8_t digits_order;
    int8_t digit_endianness;
} PyLongLayout;
typedef struct PyLongExport {
    int64_t value;
    uint8_t negative;
    Py_ssize_t ndigits;
    const void *digits;
    Py_uintptr_t _reserved;
} PyLongExport;

PyAPI_FUNC(PyObject *) PyLong_FromLong(long v);
PyAPI_FUNC(PyObject *) PyLong_FromUnsignedLong(unsigned long v);
PyAPI_FUNC(PyObject *) PyLong_FromSize_t(size_t v);
PyAPI_FUNC(PyObject *) PyLong_FromSsize_t(Py_ssize_t v);
PyAPI_FUNC(PyObject *) PyLong_FromDouble(double v);
ABIDING_FUNC(long) PyLong_AsLong(PyObject *obj);
ABIDING_FUNC(long) PyLong_AsLongAndOverflow(PyObject *obj, int *overflow);
PyAPI_FUNC(Py_ssize_t) PyLong_AsSsize_t(PyObject *pylong);
PyAPI_FUNC(size_t) PyLong_AsSize_t(PyObject *pylong);
PyAPI_FUNC(unsigned long) PyLong_AsUnsignedLong(PyObject *pylong);
ABIDING_FUNC(unsigned long) PyLong_AsUnsignedLongMask(PyObject *obj);
ABIDING_FUNC(int) PyLong_AsInt(PyObject *obj);
ABIDING_FUNC(PyObject *) PyLong_FromInt32(int32_t value);
ABIDING_FUNC(PyObject *) PyLong_FromUInt32(uint32_t value);
ABIDING_FUNC(PyObject *) PyLong_FromInt64(int64_t value);
ABIDING_FUNC(PyObject *) PyLong_FromUInt64(uint64_t value);
ABIDING_FUNC(int) PyLong_AsInt32(PyObject *obj, int32_t *value);
ABIDING_FUNC(int) PyLong_AsUInt32(PyObject *obj, uint32_t *value);
ABIDING_FUNC(int) PyLong_AsInt64(PyObject *obj, int64_t *value);
ABIDING_FUNC(int) PyLong_AsUInt64(PyObject *obj, uint64_t *value);
ABIDING_FUNC(Py_ssize_t) PyLong_AsNativeBytes(PyObject *v, void *buffer, Py_ssize_t n_bytes, int flags);
ABIDING_FUNC(PyObject *) PyLong_FromNativeBytes(const void *buffer, size_t n_bytes, int flags);
ABIDING_FUNC(PyObject *) PyLong_FromUnsignedNativeBytes(const void *buffer, size_t n_bytes, int flags);
PyAPI_FUNC(PyObject *) PyLong_GetInfo(void);
PyAPI_FUNC(double) PyLong_AsDouble(PyObject *pylong);
PyAPI_FUNC(PyObject *) PyLong_FromVoidPtr(void *p);
PyAPI_FUNC(void *) PyLong_AsVoidPtr(PyObject *pylong);
PyAPI_FUNC(PyObject *) PyLong_FromLongLong(long long v);
PyAPI_FUNC(PyObject *) PyLong_FromUnsignedLongLong(unsigned long long v);
ABIDING_FUNC(long long) PyLong_AsLongLong(PyObject *obj);
PyAPI_FUNC(unsigned long long) PyLong_AsUnsignedLongLong(PyObject *pylong);
ABIDING_FUNC(unsigned long long) PyLong_AsUnsignedLongLongMask(PyObject *obj);
ABIDING_FUNC(long long) PyLong_AsLongLongAndOverflow(PyObject *obj, int *overflow);
PyAPI_FUNC(PyObject *) PyLong_FromString(const char *str, char **pend, int base);
PyAPI_FUNC(unsigned long) PyOS_strtoul(const char *str, char **ptr, int base);
PyAPI_FUNC(long) PyOS_strtol(const char *str, char **ptr, int base);
ABIDING_FUNC(const PyLongLayout *) PyLong_GetNativeLayout(void);
ABIDING_FUNC(int) PyLong_Export(PyObject *obj, PyLongExport *export_long);
ABIDING_FUNC(void) PyLong_FreeExport(PyLongExport *export_long);
ABIDING_FUNC(PyLongWriter *) PyLongWriter_Create(int negative, Py_ssize_t ndigits, void **digits);
ABIDING_FUNC(PyObject *) PyLongWriter_Finish(PyLongWriter *writer);
ABIDING_FUNC(void) PyLongWriter_Discard(PyLongWriter *writer);

#define PyLong_Check(op) PyType_FastSubclass(Py_TYPE(op), Py_TPFLAGS_LONG_SUBCLASS)
#define PyLong_CheckExact(op) Py_IS_TYPE((op), &PyLong_Type)
#define PyLong_AS_LONG(op) PyLong_AsLong(op)
#define PyLong_FromPid PyLong_FromLong
#define PyLong_AsPid PyLong_AsInt

#ifdef __cplusplus
}
#endif

#include "abiding/long.h"

#endif
#endif
