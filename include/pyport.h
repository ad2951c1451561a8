/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_PYPORT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_PYPORT_H

#include "abiding/port.h"

#ifdef __cplusplus
extern "C" {
#endif

#define PY_LLONG_MIN LLONG_MIN
#define PY_LLONG_MAX LLONG_MAX
#define PY_ULLONG_MAX ULLONG_MAX
#define PYLONG_BITS_IN_DIGIT 30
#define PY_SSIZE_T_MAX PTRDIFF_MAX
#define PY_SSIZE_T_MIN (-PY_SSIZE_T_MAX - 1)
#define SIZEOF_PY_HASH_T SIZEOF_SIZE_T
#define SIZEOF_PY_UHASH_T SIZEOF_SIZE_T
#define PY_SIZE_MAX SIZE_MAX
#define PY_FORMAT_SIZE_T "z"
#define PY_DWORD_MAX 4294967295U
#define Py_CAN_START_THREADS 1

typedef uintptr_t Py_uintptr_t;
typedef intptr_t Py_intptr_t;
typedef ssize_t Py_ssize_t;
typedef Py_ssize_t Py_hash_t;
typedef size_t Py_uhash_t;
typedef Py_ssize_t Py_ssize_clean_t;

#define PY_LONG_LONG long long
#define PY_UINT32_T uint32_t
#define PY_UINT64_T uint64_t
#define PY_INT32_T int32_t
#define PY_INT64_T int64_t
#define Py_ARITHMETIC_RIGHT_SHIFT(TYPE, I, J) ((I) >> (J))
#define Py_FORCE_EXPANSION(X) X
#define Py_SAFE_DOWNCAST(VALUE, WIDE, NARROW) _Py_STATIC_CAST(NARROW, (VALUE))
#define Py_LL(x) x##LL
#define Py_ULL(x) x##ULL
#define Py_VA_COPY va_copy
#define WITH_THREAD

#ifdef __cplusplus
}
#endif

#endif
#endif
