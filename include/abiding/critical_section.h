/* What CPython has on critical sections and the Limited API lacks: sections on mutexes, a begin that can fail, a form
 * without unpaired braces. On a host that is known to have a GIL a section has nothing to do: no call there.
 *
 * Only the innermost section of a thread is certain to be active. docs/what-does-a-critical-section-guarantee.md
 */
#ifndef ABIDING_CRITICAL_SECTION_H
#define ABIDING_CRITICAL_SECTION_H

#include "mutex.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Locks m, or both, and begins a section, which PyCriticalSection_End() or PyCriticalSection2_End() ends. On a host with
 * a GIL it does nothing, as in CPython. A fatal error where the other form would fail. Needs an attached thread state. All
 * hosts; theirs from 3.14 on. */
ABIDING_FUNC(void) PyCriticalSection_BeginMutex(PyCriticalSection *c, PyMutex *m);
ABIDING_FUNC(void) PyCriticalSection2_BeginMutex(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2);

#if defined(__GNUC__)
#  define ABIDING_MUST_USE __attribute__((warn_unused_result))
#  define ABIDING_AT_END(function) __attribute__((cleanup(function)))
#else
#  define ABIDING_MUST_USE
#endif

/* As the forms without WithError; these report what those end the process for.
 * Return 0 with the section begun; -1 with no section begun and an exception set: SystemError if a pointer is NULL or the
 * host cannot do it, MemoryError on a host that needs more memory for a section than 3.15 does. The result must be used.
 * Need an attached thread state. All hosts. */
ABIDING_FUNC(int) Abiding_CriticalSection_BeginWithError(PyCriticalSection *c, PyObject *op) ABIDING_MUST_USE;
ABIDING_FUNC(int) Abiding_CriticalSection2_BeginWithError(PyCriticalSection2 *c, PyObject *a, PyObject *b)
    ABIDING_MUST_USE;
ABIDING_FUNC(int) Abiding_CriticalSection_BeginMutexWithError(PyCriticalSection *c, PyMutex *m) ABIDING_MUST_USE;
ABIDING_FUNC(int) Abiding_CriticalSection2_BeginMutexWithError(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2)
    ABIDING_MUST_USE;

/* Does this begin or end on a host of which no more is known than that it has no GIL? */
#define ABIDING_SECTION_ACTS (!ABIDING_LIKELY(ABIDING_HOST(has_gil)))

static inline Py_ALWAYS_INLINE void abiding_section_begin(PyCriticalSection *c, PyObject *op)
{
    if (ABIDING_SECTION_ACTS)
        PyCriticalSection_Begin(c, op);
}

static inline Py_ALWAYS_INLINE void abiding_section2_begin(PyCriticalSection2 *c, PyObject *a, PyObject *b)
{
    if (ABIDING_SECTION_ACTS)
        PyCriticalSection2_Begin(c, a, b);
}

static inline Py_ALWAYS_INLINE void abiding_section_begin_mutex(PyCriticalSection *c, PyMutex *m)
{
    if (ABIDING_SECTION_ACTS)
        PyCriticalSection_BeginMutex(c, m);
}

static inline Py_ALWAYS_INLINE void abiding_section2_begin_mutex(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2)
{
    if (ABIDING_SECTION_ACTS)
        PyCriticalSection2_BeginMutex(c, m1, m2);
}

static inline Py_ALWAYS_INLINE void abiding_section_end(PyCriticalSection *c)
{
    if (ABIDING_SECTION_ACTS)
        PyCriticalSection_End(c);
}

static inline Py_ALWAYS_INLINE void abiding_section2_end(PyCriticalSection2 *c)
{
    if (ABIDING_SECTION_ACTS)
        PyCriticalSection2_End(c);
}

#ifdef __cplusplus
}
#endif

#define PyCriticalSection_Begin(c, op) abiding_section_begin((c), (op))
#define PyCriticalSection2_Begin(c, a, b) abiding_section2_begin((c), (a), (b))
#define PyCriticalSection_BeginMutex(c, m) abiding_section_begin_mutex((c), (m))
#define PyCriticalSection2_BeginMutex(c, m1, m2) abiding_section2_begin_mutex((c), (m1), (m2))
#define PyCriticalSection_End(c) abiding_section_end(c)
#define PyCriticalSection2_End(c) abiding_section2_end(c)

/* Ended by Py_END_CRITICAL_SECTION() and Py_END_CRITICAL_SECTION2(). */
#define Py_BEGIN_CRITICAL_SECTION_MUTEX(m) { PyCriticalSection _py_cs; PyCriticalSection_BeginMutex(&_py_cs, (m))
#define Py_BEGIN_CRITICAL_SECTION2_MUTEX(m1, m2) { PyCriticalSection2 _py_cs2; \
    PyCriticalSection2_BeginMutex(&_py_cs2, (m1), (m2))

/* The form without unpaired braces, for GCC and Clang:
 *
 *     ABIDING_CRITICAL_SECTION(self) {
 *         ...
 *     }
 *
 * The section ends with the block, however it is left: by return (whose value is made before), goto or, as the block is
 * that of a loop, break and continue. It does not end when longjmp() or a C++ exception without guard leaves it. */
#if defined(__GNUC__)
#  define ABIDING_SECTION_BLOCK(type, end, begin) \
    for (type abiding_section ABIDING_AT_END(end), *abiding_once = (begin, &abiding_section); abiding_once != _Py_NULL; \
         abiding_once = _Py_NULL)

static inline void abiding_section_at_end(PyCriticalSection *c)
{
    PyCriticalSection_End(c);
}

static inline void abiding_section2_at_end(PyCriticalSection2 *c)
{
    PyCriticalSection2_End(c);
}

#  define ABIDING_CRITICAL_SECTION(op) ABIDING_SECTION_BLOCK(PyCriticalSection, abiding_section_at_end, \
    PyCriticalSection_Begin(&abiding_section, _PyObject_CAST(op)))
#  define ABIDING_CRITICAL_SECTION2(a, b) ABIDING_SECTION_BLOCK(PyCriticalSection2, abiding_section2_at_end, \
    PyCriticalSection2_Begin(&abiding_section, _PyObject_CAST(a), _PyObject_CAST(b)))
#  define ABIDING_CRITICAL_SECTION_MUTEX(m) ABIDING_SECTION_BLOCK(PyCriticalSection, abiding_section_at_end, \
    PyCriticalSection_BeginMutex(&abiding_section, (m)))
#  define ABIDING_CRITICAL_SECTION2_MUTEX(m1, m2) ABIDING_SECTION_BLOCK(PyCriticalSection2, abiding_section2_at_end, \
    PyCriticalSection2_BeginMutex(&abiding_section, (m1), (m2)))
#endif

#endif
