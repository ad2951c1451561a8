/* PyMutex: the host's from 3.13 on, below that ours, of the same byte.
 *
 * Ours has three bits.  LOCKED.  WAITED: threads may be waiting at the byte,
 * so that who unlocks must wake one; that one sets the bit again, as there may
 * be more.  OVERDUE: some thread has waited for a millisecond, and others may
 * not take the mutex before it.  Who finds OVERDUE on an unlocked mutex waits
 * for a millisecond at most and is overdue then itself: so a thread that the
 * host ended while it waited, or that fork() left behind, holds nobody up.
 *
 * No wake-up is lost: a waiter sleeps only while the byte has WAITED set, and
 * who clears the bit wakes somebody after that. */
#include "mutex.h"

#include "park.h"
#include "pystate.h"

#include <string.h>

#define LOCKED 1
#define WAITED 2
#define OVERDUE 4

#define PATIENCE 1000000        /* nanoseconds */

_Static_assert(sizeof(PyMutex) == 1, "as CPython's");

/* --- Whose it is -------------------------------------------------------- */

/* The size may change in any version of CPython, and an extension has room
 * for one byte: a version that did not exist yet is tried, where nobody else
 * needs the memory. */
static int
new_host_fits(void)
{
    static const char *const names[] = {"PyMutex_Lock", "PyMutex_IsLocked", "PyMutex_Unlock"};
    abd_fn functions[3];
    for (int i = 0; i < 3; i++) {
        functions[i] = abd_load_function(names[i]);
        if (functions[i] == NULL) {
            return 0;
        }
    }
    union {
        PyMutex mutex;
        max_align_t aligned[8];
        unsigned char bytes[8 * sizeof(max_align_t)];
    } room, zero;
    memset(&room, 0, sizeof(room));
    memset(&zero, 0, sizeof(zero));
    ((void (*)(PyMutex *))functions[0])(&room.mutex);
    int fits = room.bytes[0] != 0 && ((int (*)(PyMutex *))functions[1])(&room.mutex) != 0
               && memcmp(room.bytes + 1, zero.bytes + 1, sizeof(room) - 1) == 0;
    ((void (*)(PyMutex *))functions[2])(&room.mutex);
    return fits && memcmp(&room, &zero, sizeof(room)) == 0;
}

int
abd_mutex_is_hosts(void)
{
    static _Atomic(signed char) known;     /* 1 yes, -1 no */
    signed char answer = atomic_load_explicit(&known, memory_order_relaxed);
    if (answer == 0) {
        answer = !abd_host_below(ABD_PY(3, 13)) && (abiding_host.checked || new_host_fits()) ? 1 : -1;
        atomic_store_explicit(&known, answer, memory_order_relaxed);
    }
    return answer > 0;
}

abd_fn
abd_mutex_bind(const char *name, abd_fn fallback)
{
    if (!abd_mutex_is_hosts()) {
        return fallback;
    }
    if (!abiding_host.free_threaded) {
        return abd_bind(name, 0, fallback);
    }
    /* Ours is not for its mutexes, also where a test wants it. */
    abd_fn function = abd_load_function(name);
    return function != NULL ? function : fallback;
}

/* --- Ours --------------------------------------------------------------- */

ABD_MUTEX_SLOT(PyMutex_Lock, (PyMutex *m), (m))

/* Waits without the GIL; what may be set as an exception stays with the state. */
static void
wait_detached(abd_byte *bits, uint8_t value, int64_t until)
{
    PyThreadState *state = abd_thread_attached();
    if (state != NULL) {
        PyEval_SaveThread();
    }
    abd_park_wait(bits, value, until);
    if (state != NULL) {
        abd_thread_attach(state);
    }
}

static void
old_PyMutex_Lock(PyMutex *m)
{
    abd_byte *bits = (abd_byte *)&m->_bits;
    uint8_t seen = atomic_load_explicit(bits, memory_order_relaxed);
    int waited = 0, overdue = 0;
    int64_t patient_until = 0;
    for (;;) {
        if (!(seen & LOCKED) && (overdue || !(seen & OVERDUE))) {
            uint8_t taken = (uint8_t)((overdue ? seen & ~OVERDUE : seen)
                                      | LOCKED | (waited ? WAITED : 0));
            if (atomic_compare_exchange_weak(bits, &seen, taken)) {
                return;
            }
            continue;
        }
        uint8_t marked = (uint8_t)(seen | WAITED | (overdue ? OVERDUE : 0));
        if (marked != seen && !atomic_compare_exchange_weak(bits, &seen, marked)) {
            continue;
        }
        if (!waited) {
            patient_until = abd_park_now() + PATIENCE;
            waited = 1;
        }
        wait_detached(bits, marked, overdue ? ABD_PARK_FOREVER : patient_until);
        overdue = overdue || abd_park_now() >= patient_until;
        seen = atomic_load_explicit(bits, memory_order_relaxed);
    }
}

ABD_MUTEX_SLOT(PyMutex_Unlock, (PyMutex *m), (m))

static void
old_PyMutex_Unlock(PyMutex *m)
{
    abd_byte *bits = (abd_byte *)&m->_bits;
    uint8_t seen = atomic_load_explicit(bits, memory_order_relaxed);
    do {
        if (!(seen & LOCKED)) {
            Py_FatalError("PyMutex_Unlock: unlocking mutex that is not locked");
        }
    } while (!atomic_compare_exchange_weak(bits, &seen, seen & OVERDUE));
    if (seen & WAITED) {
        /* All, if only one of them may have it. */
        abd_park_wake(bits, (seen & OVERDUE) != 0);
    }
}

/* 3.13 has none; the bit is the same there. */
ABIDING_HIDDEN int
PyMutex_IsLocked(PyMutex *m)
{
    if (abd_mutex_is_hosts() && !abd_host_below(ABD_PY(3, 14))) {
        int (*is_locked)(PyMutex *) = (int (*)(PyMutex *))abd_load_function("PyMutex_IsLocked");
        return is_locked(m);
    }
    return atomic_load_explicit((abd_byte *)&m->_bits, memory_order_relaxed) & LOCKED;
}
