/* How does a thread wait for another? PyMutex, which the Limited API lacks, on every host: one byte, all zeros when it is
 * not locked. It may be static, on the stack, or part of any structure; it must not be copied or moved, and needs no end.
 *
 * Extensions may share one, and on a known host from 3.13 on with code that was built for that version alone.
 */
#ifndef ABIDING_MUTEX_H
#define ABIDING_MUTEX_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct PyMutex {
    uint8_t _bits;                    /* bit 0: locked */
} PyMutex;

/* Locks m; waits while it is locked, with the thread state detached if there is one, so that neither the GIL nor a stop of
 * all threads waits for it. Not recursive: a thread that locks what it has locked waits for ever. Fair: a thread that has
 * waited for a millisecond comes before those that come new. Never fails, leaves a set exception alone. Needs no attached
 * thread state. All hosts; theirs from 3.13 on. */
ABIDING_FUNC(void) PyMutex_Lock(PyMutex *m);

/* Unlocks m, in any thread; a fatal error if it is not locked. Needs no attached thread state. All hosts; theirs from 3.13
 * on. */
ABIDING_FUNC(void) PyMutex_Unlock(PyMutex *m);

/* Returns 1 if m is locked, by whatever thread, else 0: for assertions, as it may have changed since. Needs no attached
 * thread state. All hosts; theirs from 3.14 on. */
ABIDING_FUNC(int) PyMutex_IsLocked(PyMutex *m);

/* A lock that nobody has is one instruction: on known hosts the bits are what they are here. */
#define ABIDING_MUTEX_CHANGE(m, from, to) \
    (ABIDING_LIKELY(ABIDING_HOST(fast)) \
     && ABIDING_LIKELY(__atomic_compare_exchange_n(&(m)->_bits, &(from), (to), 0, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED)))

static inline Py_ALWAYS_INLINE void abiding_mutex_lock(PyMutex *m)
{
    uint8_t unlocked = 0;
    if (!ABIDING_MUTEX_CHANGE(m, unlocked, 1))
        PyMutex_Lock(m);
}
#define PyMutex_Lock(m) abiding_mutex_lock(m)

static inline Py_ALWAYS_INLINE void abiding_mutex_unlock(PyMutex *m)
{
    uint8_t locked = 1;
    if (!ABIDING_MUTEX_CHANGE(m, locked, 0))
        PyMutex_Unlock(m);
}
#define PyMutex_Unlock(m) abiding_mutex_unlock(m)

#ifdef __cplusplus
}
#endif

#endif
