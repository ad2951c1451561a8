/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_CRITICAL_SECTION_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_CRITICAL_SECTION_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct PyCriticalSection {
    uintptr_t _cs_prev;
    struct PyMutex *_cs_mutex;
} PyCriticalSection;
typedef struct PyCriticalSection2 {
    PyCriticalSection _cs_base;
    struct PyMutex *_cs_mutex2;
} PyCriticalSection2;

ABIDING_FUNC(void) PyCriticalSection_Begin(PyCriticalSection *c, PyObject *op);
ABIDING_FUNC(void) PyCriticalSection_End(PyCriticalSection *c);
ABIDING_FUNC(void) PyCriticalSection2_Begin(PyCriticalSection2 *c, PyObject *a, PyObject *b);
ABIDING_FUNC(void) PyCriticalSection2_End(PyCriticalSection2 *c);

#define Py_BEGIN_CRITICAL_SECTION(op) { PyCriticalSection _py_cs; PyCriticalSection_Begin(&_py_cs, _PyObject_CAST(op))
#define Py_END_CRITICAL_SECTION() PyCriticalSection_End(&_py_cs); }
#define Py_BEGIN_CRITICAL_SECTION2(a, b) { PyCriticalSection2 _py_cs2; PyCriticalSection2_Begin(&_py_cs2, \
    _PyObject_CAST(a), _PyObject_CAST(b))
#define Py_END_CRITICAL_SECTION2() PyCriticalSection2_End(&_py_cs2); }

#ifdef __cplusplus
}
#endif

#include "abiding/critical_section.h"
#include "abiding/critical_method.h"

#endif
#endif
