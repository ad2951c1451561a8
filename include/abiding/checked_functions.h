/* What the checked build calls; checked.h says when. */
#ifndef ABIDING_CHECKED_FUNCTIONS_H
#define ABIDING_CHECKED_FUNCTIONS_H

#ifdef __cplusplus
extern "C" {
#endif

/* Where a call stands: function, file, line, and what tells one activation of the function from another (NULL: unknown). */
#define ABIDING_HERE_PARAMETERS const char *function, const char *file, int line, const void *frame

/* They do what the name says, after they have found nothing wrong. */
ABIDING_FUNC(void) abiding_checked_PyCriticalSection_Begin(PyCriticalSection *c, PyObject *op, ABIDING_HERE_PARAMETERS);
ABIDING_FUNC(void) abiding_checked_PyCriticalSection2_Begin(PyCriticalSection2 *c, PyObject *a, PyObject *b,
    ABIDING_HERE_PARAMETERS);
ABIDING_FUNC(void) abiding_checked_PyCriticalSection_BeginMutex(PyCriticalSection *c, PyMutex *m,
    ABIDING_HERE_PARAMETERS);
ABIDING_FUNC(void) abiding_checked_PyCriticalSection2_BeginMutex(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2,
    ABIDING_HERE_PARAMETERS);
ABIDING_FUNC(int) abiding_checked_BeginWithError(PyCriticalSection *c, PyObject *op, ABIDING_HERE_PARAMETERS)
    ABIDING_MUST_USE;
ABIDING_FUNC(int) abiding_checked_2_BeginWithError(PyCriticalSection2 *c, PyObject *a, PyObject *b,
    ABIDING_HERE_PARAMETERS) ABIDING_MUST_USE;
ABIDING_FUNC(int) abiding_checked_BeginMutexWithError(PyCriticalSection *c, PyMutex *m, ABIDING_HERE_PARAMETERS)
    ABIDING_MUST_USE;
ABIDING_FUNC(int) abiding_checked_2_BeginMutexWithError(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2,
    ABIDING_HERE_PARAMETERS) ABIDING_MUST_USE;
ABIDING_FUNC(void) abiding_checked_PyCriticalSection_End(PyCriticalSection *c, ABIDING_HERE_PARAMETERS);
ABIDING_FUNC(void) abiding_checked_PyCriticalSection2_End(PyCriticalSection2 *c, ABIDING_HERE_PARAMETERS);
ABIDING_FUNC(void *) abiding_checked_PyObject_GetTypeData(PyObject *obj, PyTypeObject *cls, ABIDING_HERE_PARAMETERS);

/* The scope of one has ended, by whatever way: it must have been ended before. */
ABIDING_FUNC(void) abiding_checked_left(PyCriticalSection *c);
ABIDING_FUNC(void) abiding_checked_left2(PyCriticalSection2 *c);
/* The block of ABIDING_CRITICAL_SECTION() has ended, and with it the section. */
ABIDING_FUNC(void) abiding_checked_at_end(PyCriticalSection *c);
ABIDING_FUNC(void) abiding_checked_at_end2(PyCriticalSection2 *c);

/* A misuse if no thread state is attached to this thread. */
ABIDING_FUNC(void) abiding_checked_attached(const char *called, ABIDING_HERE_PARAMETERS);
/* A misuse if the innermost section of this thread is not on op. */
ABIDING_FUNC(void) abiding_checked_section(PyObject *op, ABIDING_HERE_PARAMETERS);
/* Remembers a new type of this file; returns it. */
ABIDING_FUNC(PyObject *) abiding_checked_type(PyObject *type);

#ifdef __cplusplus
}
#endif

#endif
