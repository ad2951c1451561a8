/* Critical sections have nothing to do on a host that is known to have a GIL: no call there. */
#ifndef ABIDING_CRITICAL_SECTION_H
#define ABIDING_CRITICAL_SECTION_H

static inline Py_ALWAYS_INLINE void abiding_section_begin(PyCriticalSection *c, PyObject *op)
{
    if (!ABIDING_LIKELY(ABIDING_HOST(has_gil)))
        PyCriticalSection_Begin(c, op);
}
#define PyCriticalSection_Begin(c, op) abiding_section_begin((c), (op))

static inline Py_ALWAYS_INLINE void abiding_section_end(PyCriticalSection *c)
{
    if (!ABIDING_LIKELY(ABIDING_HOST(has_gil)))
        PyCriticalSection_End(c);
}
#define PyCriticalSection_End(c) abiding_section_end(c)

static inline Py_ALWAYS_INLINE void abiding_section2_begin(PyCriticalSection2 *c, PyObject *a, PyObject *b)
{
    if (!ABIDING_LIKELY(ABIDING_HOST(has_gil)))
        PyCriticalSection2_Begin(c, a, b);
}
#define PyCriticalSection2_Begin(c, a, b) abiding_section2_begin((c), (a), (b))

static inline Py_ALWAYS_INLINE void abiding_section2_end(PyCriticalSection2 *c)
{
    if (!ABIDING_LIKELY(ABIDING_HOST(has_gil)))
        PyCriticalSection2_End(c);
}
#define PyCriticalSection2_End(c) abiding_section2_end(c)

#endif
