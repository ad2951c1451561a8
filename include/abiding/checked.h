/* Which misuse of threads and sections does the compiler not see? The checked build finds it while the tests run, on every
 * host, also on one with a GIL, where a section does nothing: -DABIDING_CHECKED for all sources of an extension. It ends
 * the process with a message that says in which function, on what type, where, and what to do.
 *
 * docs/what-does-the-checked-build-find.md has the list. Without the definition nothing of this is in the file, but for one
 * macro that then says nothing.
 */
#ifndef ABIDING_CHECKED_H
#define ABIDING_CHECKED_H

/* "From here on I rely on the lock of op": a misuse if the innermost section of this thread is not on op. An outer one may
 * be suspended. */
#ifndef ABIDING_CHECKED
#  define ABIDING_ASSERT_CRITICAL_SECTION(op) ((void)sizeof(op))
#else

#include "checked_functions.h"

#define ABIDING_HERE __func__, __FILE__, __LINE__, __builtin_frame_address(0)

#define ABIDING_ASSERT_CRITICAL_SECTION(op) abiding_checked_section(_PyObject_CAST(op), ABIDING_HERE)

#undef PyCriticalSection_Begin
#undef PyCriticalSection2_Begin
#undef PyCriticalSection_BeginMutex
#undef PyCriticalSection2_BeginMutex
#undef PyCriticalSection_End
#undef PyCriticalSection2_End
#define PyCriticalSection_Begin(c, op) abiding_checked_PyCriticalSection_Begin((c), (op), ABIDING_HERE)
#define PyCriticalSection2_Begin(c, a, b) abiding_checked_PyCriticalSection2_Begin((c), (a), (b), ABIDING_HERE)
#define PyCriticalSection_BeginMutex(c, m) abiding_checked_PyCriticalSection_BeginMutex((c), (m), ABIDING_HERE)
#define PyCriticalSection2_BeginMutex(c, m1, m2) \
    abiding_checked_PyCriticalSection2_BeginMutex((c), (m1), (m2), ABIDING_HERE)
#define PyCriticalSection_End(c) abiding_checked_PyCriticalSection_End((c), ABIDING_HERE)
#define PyCriticalSection2_End(c) abiding_checked_PyCriticalSection2_End((c), ABIDING_HERE)
#define Abiding_CriticalSection_BeginWithError(c, op) abiding_checked_BeginWithError((c), (op), ABIDING_HERE)
#define Abiding_CriticalSection2_BeginWithError(c, a, b) abiding_checked_2_BeginWithError((c), (a), (b), ABIDING_HERE)
#define Abiding_CriticalSection_BeginMutexWithError(c, m) abiding_checked_BeginMutexWithError((c), (m), ABIDING_HERE)
#define Abiding_CriticalSection2_BeginMutexWithError(c, m1, m2) \
    abiding_checked_2_BeginMutexWithError((c), (m1), (m2), ABIDING_HERE)

/* As they are, and with an eye on the scope. */
#undef Py_BEGIN_CRITICAL_SECTION
#undef Py_BEGIN_CRITICAL_SECTION2
#undef Py_BEGIN_CRITICAL_SECTION_MUTEX
#undef Py_BEGIN_CRITICAL_SECTION2_MUTEX
#define ABIDING_WATCHED { PyCriticalSection _py_cs ABIDING_AT_END(abiding_checked_left)
#define ABIDING_WATCHED2 { PyCriticalSection2 _py_cs2 ABIDING_AT_END(abiding_checked_left2)
#define Py_BEGIN_CRITICAL_SECTION(op) ABIDING_WATCHED; PyCriticalSection_Begin(&_py_cs, _PyObject_CAST(op))
#define Py_BEGIN_CRITICAL_SECTION2(a, b) ABIDING_WATCHED2; \
    PyCriticalSection2_Begin(&_py_cs2, _PyObject_CAST(a), _PyObject_CAST(b))
#define Py_BEGIN_CRITICAL_SECTION_MUTEX(m) ABIDING_WATCHED; PyCriticalSection_BeginMutex(&_py_cs, (m))
#define Py_BEGIN_CRITICAL_SECTION2_MUTEX(m1, m2) ABIDING_WATCHED2; PyCriticalSection2_BeginMutex(&_py_cs2, (m1), (m2))
#define abiding_section_at_end abiding_checked_at_end
#define abiding_section2_at_end abiding_checked_at_end2

/* Data of a type is asked for with the type that this file made, not with a subclass. */
#undef PyObject_GetTypeData
#define PyObject_GetTypeData(obj, cls) abiding_checked_PyObject_GetTypeData((obj), (cls), ABIDING_HERE)
#define ABIDING_CHECKED_TYPE(function, ...) \
    (ABIDING_CHECKED_CALL(function), abiding_checked_type((function)(__VA_ARGS__)))
#define PyType_FromSlots(...) ABIDING_CHECKED_TYPE(PyType_FromSlots, __VA_ARGS__)
#define PyType_FromSpec(...) ABIDING_CHECKED_TYPE(PyType_FromSpec, __VA_ARGS__)
#define PyType_FromSpecWithBases(...) ABIDING_CHECKED_TYPE(PyType_FromSpecWithBases, __VA_ARGS__)
#define PyType_FromModuleAndSpec(...) ABIDING_CHECKED_TYPE(PyType_FromModuleAndSpec, __VA_ARGS__)
#define PyType_FromMetaclass(...) ABIDING_CHECKED_TYPE(PyType_FromMetaclass, __VA_ARGS__)

/* References, which are taken and given back inline. */
#define ABIDING_CHECKED_CALL(called) abiding_checked_attached(#called, ABIDING_HERE)
#undef Py_INCREF
#undef Py_DECREF
#undef Py_XINCREF
#undef Py_XDECREF
#define Py_INCREF(op) (ABIDING_CHECKED_CALL(Py_INCREF), (Py_INCREF)(_PyObject_CAST(op)))
#define Py_DECREF(op) (ABIDING_CHECKED_CALL(Py_DECREF), (Py_DECREF)(_PyObject_CAST(op)))
#define Py_XINCREF(op) (ABIDING_CHECKED_CALL(Py_XINCREF), (Py_XINCREF)(_PyObject_CAST(op)))
#define Py_XDECREF(op) (ABIDING_CHECKED_CALL(Py_XDECREF), (Py_XDECREF)(_PyObject_CAST(op)))

#include "checked_calls.h"

#endif
#endif
