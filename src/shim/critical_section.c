/* Critical sections.  A host with a GIL needs none, whether or not it exports
 * the functions (3.13 and 3.14 do, doing nothing); one without has had them
 * since 3.13.
 *
 * The structures have the size that 3.15 promises.  On a host below that
 * needs more, none so far, what the host gets is allocated, and ours points
 * at it. */
#include "critical_section.h"

#include "bind.h"

#include <stdlib.h>

_Static_assert(sizeof(PyCriticalSection) == 2 * sizeof(void *), "as 3.15 promises");
_Static_assert(sizeof(PyCriticalSection2) == 3 * sizeof(void *), "as 3.15 promises");

ABD_BIND_PyCriticalSection_Begin
ABD_HOST_PyCriticalSection_Begin

static void
old_PyCriticalSection_Begin(PyCriticalSection *c, PyObject *op)
{
    (void)c, (void)op;
}

ABD_BIND_PyCriticalSection_End
ABD_HOST_PyCriticalSection_End

static void
old_PyCriticalSection_End(PyCriticalSection *c)
{
    (void)c;
}

ABD_BIND_PyCriticalSection2_Begin
ABD_HOST_PyCriticalSection2_Begin

static void
old_PyCriticalSection2_Begin(PyCriticalSection2 *c, PyObject *a, PyObject *b)
{
    (void)c, (void)a, (void)b;
}

ABD_BIND_PyCriticalSection2_End
ABD_HOST_PyCriticalSection2_End

static void
old_PyCriticalSection2_End(PyCriticalSection2 *c)
{
    (void)c;
}

/* --- On a host whose structures outgrew ours ---------------------------- */

size_t abd_section_room, abd_section_room2;

static void *
room_of(PyCriticalSection *c)
{
    return c->_cs_mutex;
}

static void *
room_for(PyCriticalSection *c, size_t size)
{
    c->_cs_prev = 0;
    c->_cs_mutex = PyMem_RawCalloc(1, size);
    return c->_cs_mutex;
}

void *
abd_section_room_or_end(PyCriticalSection *c, size_t size)
{
    void *place = room_for(c, size);
    if (place == NULL) {
        Py_FatalError("PyCriticalSection_Begin: no memory for a critical section; "
                      "Abiding_CriticalSection_BeginWithError() reports that instead");
    }
    return place;
}

static void
roomy_Begin(PyCriticalSection *c, PyObject *op)
{
    host_PyCriticalSection_Begin(abd_section_room_or_end(c, abd_section_room), op);
}

static void
roomy_End(PyCriticalSection *c)
{
    host_PyCriticalSection_End(room_of(c));
    PyMem_RawFree(room_of(c));
}

static void
roomy_Begin2(PyCriticalSection2 *c, PyObject *a, PyObject *b)
{
    host_PyCriticalSection2_Begin(abd_section_room_or_end(&c->_cs_base, abd_section_room2), a, b);
}

static void
roomy_End2(PyCriticalSection2 *c)
{
    host_PyCriticalSection2_End(room_of(&c->_cs_base));
    PyMem_RawFree(room_of(&c->_cs_base));
}

/* After that of host.c. */
__attribute__((constructor(103))) static void
section_constructor(void)
{
    if (!abiding_host.free_threaded) {
        return;
    }
    if (abd_layout != NULL && abd_layout->section_size > sizeof(PyCriticalSection)) {
        abd_section_room = abd_layout->section_size;
    }
    if (abd_layout != NULL && abd_layout->section2_size > sizeof(PyCriticalSection2)) {
        abd_section_room2 = abd_layout->section2_size;
    }
#ifdef ABIDING_TESTING
    if (getenv("ABIDING_SECTIONS_OUTGROWN") != NULL) {
        abd_section_room = 2 * sizeof(PyCriticalSection);
        abd_section_room2 = 2 * sizeof(PyCriticalSection2);
    }
#endif
    if (abd_section_room != 0) {
        atomic_store(&slot_PyCriticalSection_Begin, roomy_Begin);
        atomic_store(&slot_PyCriticalSection_End, roomy_End);
    }
    if (abd_section_room2 != 0) {
        atomic_store(&slot_PyCriticalSection2_Begin, roomy_Begin2);
        atomic_store(&slot_PyCriticalSection2_End, roomy_End2);
    }
}

/* --- With an error ------------------------------------------------------ */

int
abd_section_fail_for_null(const char *function)
{
    PyErr_Format(PyExc_SystemError, "%s: a pointer is NULL", function);
    return -1;
}

void *
abd_section_place(PyCriticalSection *c, size_t size)
{
    if (size == 0) {
        return c;
    }
    void *place = room_for(c, size);
    if (place == NULL) {
        PyErr_NoMemory();
    }
    return place;
}

int
Abiding_CriticalSection_BeginWithError(PyCriticalSection *c, PyObject *op)
{
    if (c == NULL || op == NULL) {
        return abd_section_fail_for_null("Abiding_CriticalSection_BeginWithError");
    }
    void *place = abd_section_place(c, abd_section_room);
    if (place == NULL) {
        return -1;
    }
    (place == c ? PyCriticalSection_Begin : host_PyCriticalSection_Begin)(place, op);
    return 0;
}

int
Abiding_CriticalSection2_BeginWithError(PyCriticalSection2 *c, PyObject *a, PyObject *b)
{
    if (c == NULL || a == NULL || b == NULL) {
        return abd_section_fail_for_null("Abiding_CriticalSection2_BeginWithError");
    }
    void *place = abd_section_place(&c->_cs_base, abd_section_room2);
    if (place == NULL) {
        return -1;
    }
    (place == c ? PyCriticalSection2_Begin : host_PyCriticalSection2_Begin)(place, a, b);
    return 0;
}
