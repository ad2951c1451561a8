/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_PYMEM_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_PYMEM_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_FUNC(void *) PyMem_Malloc(size_t size);
PyAPI_FUNC(void *) PyMem_Calloc(size_t nelem, size_t elsize);
PyAPI_FUNC(void *) PyMem_Realloc(void *ptr, size_t new_size);
PyAPI_FUNC(void) PyMem_Free(void *ptr);
PyAPI_FUNC(void *) PyMem_RawMalloc(size_t size);
PyAPI_FUNC(void *) PyMem_RawCalloc(size_t nelem, size_t elsize);
PyAPI_FUNC(void *) PyMem_RawRealloc(void *ptr, size_t new_size);
PyAPI_FUNC(void) PyMem_RawFree(void *ptr);

#define PyMem_New(type, \
    n) ((size_t)(n) > (size_t)PY_SSIZE_T_MAX / sizeof(type) ? _Py_NULL : (type *)PyMem_Malloc((size_t)(n) * \
    sizeof(type)))
#define PyMem_Resize(p, type, \
    n) ((p) = (size_t)(n) > (size_t)PY_SSIZE_T_MAX / sizeof(type) ? _Py_NULL : (type *)PyMem_Realloc((p), \
    (size_t)(n) * sizeof(type)))
#define PyMem_MALLOC(n) PyMem_Malloc((n))
#define PyMem_NEW(type, n) PyMem_New(type, (n))
#define PyMem_REALLOC(p, n) PyMem_Realloc((p), (n))
#define PyMem_RESIZE(p, type, n) PyMem_Resize((p), type, (n))
#define PyMem_FREE(p) PyMem_Free((p))
#define PyMem_Del(p) PyMem_Free((p))
#define PyMem_DEL(p) PyMem_Free((p))

#ifdef __cplusplus
}
#endif

#endif
#endif
