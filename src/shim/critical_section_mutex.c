/* Critical sections on mutexes, which a host without a GIL exports from 3.14
 * on.  In a file of its own, as it brings the mutex along. */
#include "critical_section.h"

#include "mutex.h"

ABD_MUTEX_SLOT(PyCriticalSection_BeginMutex, (PyCriticalSection *c, PyMutex *m), (c, m))
ABD_MUTEX_SLOT(PyCriticalSection2_BeginMutex, (PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2),
               (c, m1, m2))

/* A section is suspended by the host, which has to know the mutex. */
static int
mutexes_can_be_sections(void)
{
    return !abiding_host.free_threaded || abd_mutex_is_hosts();
}

/* 3.13 without a GIL exports what its inline functions call. */
static abd_fn
slow_begin(_Atomic(abd_fn) *known, const char *name)
{
    abd_fn function = atomic_load_explicit(known, memory_order_relaxed);
    if (function == NULL) {
        if (!mutexes_can_be_sections()) {
            Py_FatalError("PyCriticalSection_BeginMutex: the PyMutex of this host is larger "
                          "than one byte; use critical sections on objects");
        }
        function = abd_bind_original(name);
        atomic_store_explicit(known, function, memory_order_relaxed);
    }
    return function;
}

static void
old_PyCriticalSection_BeginMutex(PyCriticalSection *c, PyMutex *m)
{
    static _Atomic(abd_fn) known;
    if (abiding_host.free_threaded) {
        ((void (*)(PyCriticalSection *, PyMutex *))
             slow_begin(&known, "_PyCriticalSection_BeginSlow"))(c, m);
    }
}

static void
old_PyCriticalSection2_BeginMutex(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2)
{
    static _Atomic(abd_fn) known;
    if (!abiding_host.free_threaded) {
        return;
    }
    if (m1 == m2) {
        c->_cs_mutex2 = NULL;
        old_PyCriticalSection_BeginMutex(&c->_cs_base, m1);
        return;
    }
    int in_order = (uintptr_t)m1 < (uintptr_t)m2;
    ((void (*)(PyCriticalSection2 *, PyMutex *, PyMutex *, int))
         slow_begin(&known, "_PyCriticalSection2_BeginSlow"))(
        c, in_order ? m1 : m2, in_order ? m2 : m1, 0);
}

/* --- On a host whose structures outgrew ours ---------------------------- */

/* What those on mutexes begin with, past our definition of that name. */
static type_PyCriticalSection_BeginMutex
host_begin_mutex(void)
{
    return (type_PyCriticalSection_BeginMutex)abd_mutex_bind(
        "PyCriticalSection_BeginMutex", (abd_fn)old_PyCriticalSection_BeginMutex);
}

static type_PyCriticalSection2_BeginMutex
host_begin_mutex2(void)
{
    return (type_PyCriticalSection2_BeginMutex)abd_mutex_bind(
        "PyCriticalSection2_BeginMutex", (abd_fn)old_PyCriticalSection2_BeginMutex);
}

static void
roomy_BeginMutex(PyCriticalSection *c, PyMutex *m)
{
    host_begin_mutex()(abd_section_room_or_end(c, abd_section_room), m);
}

static void
roomy_BeginMutex2(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2)
{
    host_begin_mutex2()(abd_section_room_or_end(&c->_cs_base, abd_section_room2), m1, m2);
}

/* After that of critical_section.c. */
__attribute__((constructor(104))) static void
section_mutex_constructor(void)
{
    if (abd_section_room != 0) {
        atomic_store(&slot_PyCriticalSection_BeginMutex, roomy_BeginMutex);
    }
    if (abd_section_room2 != 0) {
        atomic_store(&slot_PyCriticalSection2_BeginMutex, roomy_BeginMutex2);
    }
}

/* --- With an error ------------------------------------------------------ */

static int
fail_for_mutex(const char *function)
{
    PyErr_Format(PyExc_SystemError, "%s: the PyMutex of this host is larger than one byte; "
                 "use critical sections on objects", function);
    return -1;
}

int
Abiding_CriticalSection_BeginMutexWithError(PyCriticalSection *c, PyMutex *m)
{
    static const char name[] = "Abiding_CriticalSection_BeginMutexWithError";
    if (c == NULL || m == NULL) {
        return abd_section_fail_for_null(name);
    }
    if (!mutexes_can_be_sections()) {
        return fail_for_mutex(name);
    }
    void *place = abd_section_place(c, abd_section_room);
    if (place == NULL) {
        return -1;
    }
    (place == c ? PyCriticalSection_BeginMutex : host_begin_mutex())(place, m);
    return 0;
}

int
Abiding_CriticalSection2_BeginMutexWithError(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2)
{
    static const char name[] = "Abiding_CriticalSection2_BeginMutexWithError";
    if (c == NULL || m1 == NULL || m2 == NULL) {
        return abd_section_fail_for_null(name);
    }
    if (!mutexes_can_be_sections()) {
        return fail_for_mutex(name);
    }
    void *place = abd_section_place(&c->_cs_base, abd_section_room2);
    if (place == NULL) {
        return -1;
    }
    (place == c ? PyCriticalSection2_BeginMutex : host_begin_mutex2())(place, m1, m2);
    return 0;
}
