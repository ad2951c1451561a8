/* The checked build: who is in which critical section?
 *
 * Each section is written down from its begin to its end, on hosts with a GIL
 * as well: what is found there fails on one without.
 *
 * One list for all threads, as a section may be ended by a wrong one. */
#include "abiding/config.h"

#include "checked.h"

#include "shim/pystate.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

/* A section that was begun and not ended. */
struct open {
    struct open *outer;             /* begun before, by whatever thread */
    const void *section;            /* the caller's structure */
    const void *locks[2];           /* objects or mutexes; NULL for none */
    PyThreadState *state;
    pthread_t thread;
    struct place begun;
    char type[64];                  /* of the first object */
};

static struct open *innermost;

static void
describe(char *buffer, size_t size, const char *before, const struct open *open,
         const char *after)
{
    snprintf(buffer, size, "%sthe section on a '%s' begun in %s (%s:%d)%s", before, open->type,
             open->begun.function, open->begun.file, open->begun.line, after);
}

/* --- Sections ----------------------------------------------------------- */

static int
is_ours(const struct open *open)
{
    return pthread_equal(open->thread, pthread_self());
}

/* The innermost one of this thread. */
static struct open *
own_innermost(void)
{
    struct open *open = innermost;
    while (open != NULL && !is_ours(open)) {
        open = open->outer;
    }
    return open;
}

static struct open *
find(const void *section)
{
    struct open *open = innermost;
    while (open != NULL && open->section != section) {
        open = open->outer;
    }
    return open;
}

static int
has_lock(const struct open *open, const void *lock)
{
    return open->locks[0] == lock || open->locks[1] == lock;
}

/* True if `address` is in a part of this thread's stack, below `below`, that
 * functions have returned from. */
static int
has_returned(const void *address, const void *below)
{
#ifdef __linux__
    static _Thread_local uintptr_t lowest;
    if (lowest == 0) {
        pthread_attr_t attributes;
        void *start;
        size_t size;
        if (pthread_getattr_np(pthread_self(), &attributes) != 0) {
            return 0;
        }
        if (pthread_attr_getstack(&attributes, &start, &size) == 0) {
            lowest = (uintptr_t)start;
        }
        pthread_attr_destroy(&attributes);
    }
    return (uintptr_t)address > lowest
           && (uintptr_t)address < (uintptr_t)below;
#else
    (void)address, (void)below;
    return 0;
#endif
}

/* What can be wrong with a begin: anything up to the lock. */
static void
check_begin(const char *called, const struct open *new)
{
    char text[600];
    const struct place *at = &new->begun;
    if (new->section == NULL || new->locks[0] == NULL) {
        abd_checked_misuse(called, at, "", "a pointer is NULL", "Pass the object that is to be locked");
    }
    abd_checked_enter();
    struct open *same = find(new->section), *outer = own_innermost();
    struct open found = same != NULL ? *same : outer != NULL ? *outer : *new;
    abd_checked_leave();
    int none = same == NULL && outer == NULL;
    if (!none && is_ours(&found) && has_returned(found.section, at->below)) {
        describe(text, sizeof(text), "", &found, " was not ended before that function returned");
        abd_checked_misuse(called, at, new->type, text,
            "End it on every way out, or use ABIDING_CRITICAL_SECTION(), which does so");
    }
    if (same != NULL) {
        describe(text, sizeof(text), "this structure still has ", &found, "");
        abd_checked_misuse(called, at, new->type, text,
            "End that one first, or use a structure of its own");
    }
    if (!none && at->frame != NULL && found.begun.frame == at->frame
        && strcmp(found.begun.function, at->function) == 0
        && !(has_lock(new, found.locks[0])
             && (found.locks[1] == NULL || has_lock(new, found.locks[1]))))
    {
        describe(text, sizeof(text), "it may suspend ", &found, ", inside of which it begins");
        abd_checked_misuse(called, at, new->type, text,
            "Lock both at once with Py_BEGIN_CRITICAL_SECTION2(), or begin the inner one in "
            "a function of its own that does not rely on the outer one");
    }
}

static void
write_down(const struct open *new)
{
    struct open *open = PyMem_RawMalloc(sizeof(*open));
    if (open == NULL) {
        Py_FatalError("abiding: no memory for the checked build's record of a section");
    }
    *open = *new;
    abd_checked_enter();
    open->outer = innermost;
    innermost = open;
    abd_checked_leave();
}

static struct open
describe_new(const char *called, const void *section, const void *one, const void *two,
             struct place at)
{
    abiding_checked_attached(called, at.function, at.file, at.line, at.frame);
    return (struct open){
        .section = section, .locks = {one, two}, .state = abd_thread_attached(),
        .thread = pthread_self(), .begun = at, .type = "PyMutex",
    };
}

static struct open
describe_objects(const char *called, const void *section, PyObject *a, PyObject *b,
                 struct place at)
{
    struct open new = describe_new(called, section, a, b, at);
    new.type[0] = '\0';
    if (a != NULL) {
        abd_checked_name(new.type, sizeof(new.type), Py_TYPE(a));
    }
    return new;
}

#define BEGIN(CALLED, DESCRIBE, C, A, B, CALL)                                \
    struct open new = DESCRIBE(CALLED, C, A, B, PLACE);                       \
    check_begin(CALLED, &new);                                                \
    CALL;                                                                     \
    write_down(&new)

#define BEGIN_WITH_ERROR(CALLED, DESCRIBE, C, A, B, CALL)                     \
    struct open new = DESCRIBE(CALLED, C, A, B, PLACE);                       \
    if ((C) != NULL && (A) != NULL) {                                         \
        check_begin(CALLED, &new);                                            \
    }                                                                         \
    if ((CALL) < 0) {                                                         \
        return -1;                                                            \
    }                                                                         \
    write_down(&new);                                                         \
    return 0

void
abiding_checked_PyCriticalSection_Begin(PyCriticalSection *c, PyObject *op,
                                        ABIDING_HERE_PARAMETERS)
{
    BEGIN("PyCriticalSection_Begin", describe_objects, c, op, NULL,
          PyCriticalSection_Begin(c, op));
}

void
abiding_checked_PyCriticalSection2_Begin(PyCriticalSection2 *c, PyObject *a, PyObject *b,
                                         ABIDING_HERE_PARAMETERS)
{
    BEGIN("PyCriticalSection2_Begin", describe_objects, c, a, b,
          PyCriticalSection2_Begin(c, a, b));
}

void
abiding_checked_PyCriticalSection_BeginMutex(PyCriticalSection *c, PyMutex *m,
                                             ABIDING_HERE_PARAMETERS)
{
    BEGIN("PyCriticalSection_BeginMutex", describe_new, c, m, NULL,
          PyCriticalSection_BeginMutex(c, m));
}

void
abiding_checked_PyCriticalSection2_BeginMutex(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2,
                                              ABIDING_HERE_PARAMETERS)
{
    BEGIN("PyCriticalSection2_BeginMutex", describe_new, c, m1, m2,
          PyCriticalSection2_BeginMutex(c, m1, m2));
}

int
abiding_checked_BeginWithError(PyCriticalSection *c, PyObject *op, ABIDING_HERE_PARAMETERS)
{
    BEGIN_WITH_ERROR("Abiding_CriticalSection_BeginWithError", describe_objects, c, op, NULL,
                     Abiding_CriticalSection_BeginWithError(c, op));
}

int
abiding_checked_2_BeginWithError(PyCriticalSection2 *c, PyObject *a, PyObject *b,
                                 ABIDING_HERE_PARAMETERS)
{
    BEGIN_WITH_ERROR("Abiding_CriticalSection2_BeginWithError", describe_objects, c, a, b,
                     Abiding_CriticalSection2_BeginWithError(c, a, b));
}

int
abiding_checked_BeginMutexWithError(PyCriticalSection *c, PyMutex *m, ABIDING_HERE_PARAMETERS)
{
    BEGIN_WITH_ERROR("Abiding_CriticalSection_BeginMutexWithError", describe_new, c, m, NULL,
                     Abiding_CriticalSection_BeginMutexWithError(c, m));
}

int
abiding_checked_2_BeginMutexWithError(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2,
                                      ABIDING_HERE_PARAMETERS)
{
    BEGIN_WITH_ERROR("Abiding_CriticalSection2_BeginMutexWithError", describe_new, c, m1, m2,
                     Abiding_CriticalSection2_BeginMutexWithError(c, m1, m2));
}

/* Finds nothing wrong with the end of `section`, and strikes it off. */
static void
check_end(const char *called, const void *section, struct place at)
{
    char text[600];
    abiding_checked_attached(called, at.function, at.file, at.line, at.frame);
    abd_checked_enter();
    struct open *open = find(section), *inner = own_innermost(), none = {0};
    struct open found = open != NULL ? *open : none, inside = inner != NULL ? *inner : none;
    int begun = open != NULL, is_innermost = open == inner;
    abd_checked_leave();
    if (!begun) {
        abd_checked_misuse(called, &at, "", "this section is not open: it was ended before, or never begun",
            "End each section once, with the structure that began it");
    }
    if (!is_ours(&found)) {
        describe(text, sizeof(text), "", &found, " belongs to another thread");
        abd_checked_misuse(called, &at, found.type, text, "Begin and end a section in one thread");
    }
    if (found.state != abd_thread_attached()) {
        describe(text, sizeof(text), "", &found, " was begun under another thread state");
        abd_checked_misuse(called, &at, found.type, text,
            "Attach the thread state again that the section was begun under");
    }
    if (!is_innermost) {
        describe(text, sizeof(text), "", &inside, has_returned(inside.section, at.below)
                 ? " was not ended before that function returned" : " is inside it and still open");
        abd_checked_misuse(called, &at, found.type, text, "End the inner section first, on every way out");
    }
    abd_checked_enter();
    struct open **link = &innermost;
    while (*link != open) {
        link = &(*link)->outer;
    }
    *link = open->outer;
    abd_checked_leave();
    PyMem_RawFree(open);
}

void
abiding_checked_PyCriticalSection_End(PyCriticalSection *c, ABIDING_HERE_PARAMETERS)
{
    check_end("PyCriticalSection_End", c, PLACE);
    PyCriticalSection_End(c);
}

void
abiding_checked_PyCriticalSection2_End(PyCriticalSection2 *c, ABIDING_HERE_PARAMETERS)
{
    check_end("PyCriticalSection2_End", c, PLACE);
    PyCriticalSection2_End(c);
}

/* The section that `section` has, for a scope that ends: where it was begun is
 * all that is known about the place. */
static int
look_up(const void *section, struct open *found)
{
    abd_checked_enter();
    struct open *open = find(section);
    if (open != NULL) {
        *found = *open;
    }
    abd_checked_leave();
    return open != NULL;
}

static void
check_left(const char *end, const void *section)
{
    struct open found;
    if (look_up(section, &found)) {
        abd_checked_misuse(end, &found.begun, found.type,
            "it was not called before the scope that began the section was left",
            "End it on every way out, or use ABIDING_CRITICAL_SECTION(), which does so");
    }
}

void
abiding_checked_left(PyCriticalSection *c)
{
    check_left("Py_END_CRITICAL_SECTION", c);
}

void
abiding_checked_left2(PyCriticalSection2 *c)
{
    check_left("Py_END_CRITICAL_SECTION2", c);
}

void
abiding_checked_at_end(PyCriticalSection *c)
{
    struct open found = {.begun = {"a block", "?", 0, NULL, NULL}};
    look_up(c, &found);
    found.begun.below = __builtin_frame_address(0);
    check_end("ABIDING_CRITICAL_SECTION", c, found.begun);
    PyCriticalSection_End(c);
}

void
abiding_checked_at_end2(PyCriticalSection2 *c)
{
    struct open found = {.begun = {"a block", "?", 0, NULL, NULL}};
    look_up(c, &found);
    found.begun.below = __builtin_frame_address(0);
    check_end("ABIDING_CRITICAL_SECTION2", c, found.begun);
    PyCriticalSection2_End(c);
}

void
abiding_checked_section(PyObject *op, ABIDING_HERE_PARAMETERS)
{
    static const char called[] = "ABIDING_ASSERT_CRITICAL_SECTION";
    abiding_checked_attached(called, function, file, line, frame);
    char type[64], text[600] = "there is no section in this thread";
    abd_checked_name(type, sizeof(type), Py_TYPE(op));
    abd_checked_enter();
    struct open *inner = own_innermost();
    struct open found = inner != NULL ? *inner : (struct open){0};
    abd_checked_leave();
    if (inner == NULL || !has_lock(&found, op)) {
        if (inner != NULL) {
            describe(text, sizeof(text), "the innermost section of this thread is not on it, but ",
                     &found, ", which may have suspended all others");
        }
        abd_checked_misuse(called, &PLACE, type, text,
            "Begin a section on this object here; on two objects at once with "
            "Py_BEGIN_CRITICAL_SECTION2()");
    }
}
