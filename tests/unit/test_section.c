/* What happens on a host whose critical sections need more room than ours, on
 * one whose mutex does, and where there is no memory?
 *
 * critical_section.c and critical_section_mutex.c are compiled into this file,
 * and their host is made up: its sections are 80 and 96 bytes, all of which it
 * writes. */
#include "shim/critical_section.c"
#include "shim/critical_section_mutex.c"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define SIZE 80
#define SIZE2 96

static int line;

#define CHECK(condition)                                                      \
    do {                                                                      \
        if (!(condition)) {                                                   \
            printf("line %d: %s is false; message: %s\n", line, #condition,   \
                   message);                                                  \
            exit(1);                                                          \
        }                                                                     \
    } while (0)
#define AT line = __LINE__

/* --- The host ----------------------------------------------------------- */

ABIDING_HIDDEN struct abiding_host abiding_host;
ABIDING_HIDDEN const struct abd_layout *abd_layout;
PyObject *PyExc_SystemError = (PyObject *)"SystemError", *PyExc_MemoryError;

static char message[300];
static const char *error;
static jmp_buf fatal;
static int no_memory, allocated, mutex_fits = 1;
static struct {
    void *section;
    const void *one, *two;
    int begun;
} host;

/* What stands on both sides of the caller's structure. */
static struct {
    char before[64];
    PyCriticalSection2 section;
    char after[64];
} place;

static void
host_begin(void *section, size_t size, const void *one, const void *two)
{
    memset(section, 0x5A, size);
    host.section = section;
    host.one = one;
    host.two = two;
    host.begun++;
}

static void
host_end(void *section, size_t size)
{
    CHECK(section == host.section);
    for (size_t i = 0; i < size; i++) {
        CHECK(((unsigned char *)section)[i] == 0x5A);
    }
    host.begun--;
}

static void begin(PyCriticalSection *c, PyObject *op) { host_begin(c, SIZE, op, NULL); }
static void end(PyCriticalSection *c) { host_end(c, SIZE); }
static void begin2(PyCriticalSection2 *c, PyObject *a, PyObject *b) { host_begin(c, SIZE2, a, b); }
static void end2(PyCriticalSection2 *c) { host_end(c, SIZE2); }
static void begin_mutex(PyCriticalSection *c, PyMutex *m) { host_begin(c, SIZE, m, NULL); }
static void
begin_mutex2(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2)
{
    host_begin(c, SIZE2, m1, m2);
}

static const struct {
    const char *name;
    abd_fn function;
} exports[] = {
    {"PyCriticalSection_Begin", (abd_fn)begin},
    {"PyCriticalSection_End", (abd_fn)end},
    {"PyCriticalSection2_Begin", (abd_fn)begin2},
    {"PyCriticalSection2_End", (abd_fn)end2},
    {"PyCriticalSection_BeginMutex", (abd_fn)begin_mutex},
    {"PyCriticalSection2_BeginMutex", (abd_fn)begin_mutex2},
};

abd_fn
abd_bind_original(const char *name)
{
    for (size_t i = 0; i < sizeof(exports) / sizeof(exports[0]); i++) {
        if (strcmp(name, exports[i].name) == 0) {
            return exports[i].function;
        }
    }
    printf("line %d: the host has no %s\n", line, name);
    exit(1);
}

abd_fn
abd_bind(const char *name, unsigned int native, abd_fn fallback)
{
    (void)native, (void)fallback;
    return abd_bind_original(name);
}

int
abd_mutex_is_hosts(void)
{
    return mutex_fits;
}

abd_fn
abd_mutex_bind(const char *name, abd_fn fallback)
{
    return mutex_fits ? abd_bind_original(name) : fallback;
}

/* --- What else is called ------------------------------------------------ */

void *
PyMem_RawCalloc(size_t count, size_t size)
{
    allocated += !no_memory;
    return no_memory ? NULL : calloc(count, size);
}

void
PyMem_RawFree(void *pointer)
{
    allocated--;
    free(pointer);
}

void
Py_FatalError(const char *text)
{
    snprintf(message, sizeof(message), "%s", text);
    longjmp(fatal, 1);
}

PyObject *
PyErr_Format(PyObject *type, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof(message), format, arguments);
    va_end(arguments);
    error = (const char *)type;
    return NULL;
}

PyObject *
PyErr_NoMemory(void)
{
    error = "MemoryError";
    return NULL;
}

/* --- The questions ------------------------------------------------------ */

static PyObject *const x = (PyObject *)"x", *const y = (PyObject *)"y";
static PyMutex m1, m2;

static int
untouched(void)
{
    for (size_t i = 0; i < sizeof(place.before); i++) {
        if (place.before[i] != 0x33 || place.after[i] != 0x33) {
            return 0;
        }
    }
    return 1;
}

/* Each begin with its end; `way` 1 is that with an error. */
static void
begin_and_end(int which, int way)
{
    PyCriticalSection2 *two = &place.section;
    PyCriticalSection *one = &two->_cs_base;
    int code = 0;
    memset(&place, 0x33, sizeof(place));
    error = NULL;
    switch (which + 4 * way) {
        case 0: PyCriticalSection_Begin(one, x); break;
        case 1: PyCriticalSection2_Begin(two, x, y); break;
        case 2: PyCriticalSection_BeginMutex(one, &m1); break;
        case 3: PyCriticalSection2_BeginMutex(two, &m1, &m2); break;
        case 4: code = Abiding_CriticalSection_BeginWithError(one, x); break;
        case 5: code = Abiding_CriticalSection2_BeginWithError(two, x, y); break;
        case 6: code = Abiding_CriticalSection_BeginMutexWithError(one, &m1); break;
        default: code = Abiding_CriticalSection2_BeginMutexWithError(two, &m1, &m2); break;
    }
    if (no_memory) {
        CHECK(way == 1 && code == -1 && strcmp(error, "MemoryError") == 0);
        CHECK(host.begun == 0 && allocated == 0);
        return;
    }
    CHECK(code == 0 && error == NULL && host.begun == 1 && allocated == 1);
    CHECK(host.section != (void *)two && untouched());
    CHECK(host.one == (which < 2 ? (void *)x : (void *)&m1));
    CHECK(host.two == (which % 2 == 0 ? NULL : which == 1 ? (void *)y : (void *)&m2));
    if (which % 2 == 0) {
        PyCriticalSection_End(one);
    }
    else {
        PyCriticalSection2_End(two);
    }
    CHECK(host.begun == 0 && allocated == 0 && untouched());
}

int
main(void)
{
    static struct abd_layout layout = {.section_size = SIZE, .section2_size = SIZE2};
    abiding_host.free_threaded = 1;
    abd_layout = &layout;
    section_constructor();
    section_mutex_constructor();

    for (int which = 0; which < 4; which++) {
        AT; begin_and_end(which, 0);
        AT; begin_and_end(which, 1);
    }

    AT;
    no_memory = 1;
    for (int which = 0; which < 4; which++) {
        begin_and_end(which, 1);
        message[0] = '\0';
        if (setjmp(fatal) == 0) {
            begin_and_end(which, 0);
            CHECK(!"it came back");
        }
        CHECK(strstr(message, "no memory for a critical section") != NULL);
        CHECK(strstr(message, "Abiding_CriticalSection_BeginWithError() reports") != NULL);
        CHECK(host.begun == 0);
    }
    no_memory = 0;

    /* A mutex of the host does not fit into ours. */
    AT;
    mutex_fits = 0;
    for (int which = 0; which < 2; which++) {
        int code = which == 0
            ? Abiding_CriticalSection_BeginMutexWithError(&place.section._cs_base, &m1)
            : Abiding_CriticalSection2_BeginMutexWithError(&place.section, &m1, &m2);
        CHECK(code == -1 && strcmp(error, "SystemError") == 0 && allocated == 0);
        CHECK(strstr(message, "the PyMutex of this host is larger than one byte") != NULL);
        CHECK(strstr(message, "use critical sections on objects") != NULL);
        message[0] = '\0';
        if (setjmp(fatal) == 0) {
            (which == 0 ? old_PyCriticalSection_BeginMutex(&place.section._cs_base, &m1)
                        : old_PyCriticalSection2_BeginMutex(&place.section, &m1, &m2));
            CHECK(!"it came back");
        }
        CHECK(strstr(message, "use critical sections on objects") != NULL);
    }
    puts("ok");
    return 0;
}
