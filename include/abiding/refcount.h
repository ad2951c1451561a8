/* How is a reference taken and given back? Where the host is known, as its own headers do it; else by its functions. */
#ifndef ABIDING_REFCOUNT_H
#define ABIDING_REFCOUNT_H

/* Both bounds are CPython's from 3.14 on: a count may wander between them and never comes back down. What is immortal on
 * 3.12 and 3.13 is beyond both. */
#define ABIDING_IMMORTAL_INCREF 0xC0000000u
#define ABIDING_IMMORTAL_DECREF 0x80000000u
/* A free-threaded host's count of the owning thread. */
#define ABIDING_IMMORTAL_LOCAL 0xFFFFFFFFu

/* The start of an object of a free-threaded host. */
struct abiding_split {
    uintptr_t owner;        /* what abiding_thread() is in the owning thread */
    uint32_t other;
    uint32_t local;
};

/* The running thread, as free-threaded hosts tell threads apart. */
#if defined(__x86_64__) && defined(__APPLE__)
#  define ABIDING_THREAD_ASM "movq %%gs:0, %0"
#elif defined(__x86_64__)
#  define ABIDING_THREAD_ASM "movq %%fs:0, %0"
#elif defined(__aarch64__) && defined(__APPLE__)
#  define ABIDING_THREAD_ASM "mrs %0, tpidrro_el0"
#elif defined(__aarch64__)
#  define ABIDING_THREAD_ASM "mrs %0, tpidr_el0"
#endif
#ifdef ABIDING_THREAD_ASM
static inline Py_ALWAYS_INLINE uintptr_t abiding_thread(void)
{
    uintptr_t id;
    __asm__(ABIDING_THREAD_ASM : "=r"(id));
    return id;
}
#  define ABIDING_OWNED(split) (__atomic_load_n(&(split)->owner, __ATOMIC_RELAXED) == abiding_thread())
#else
#  define ABIDING_OWNED(split) 0
#endif

/* The order of the questions decides how fast each host is. From 3.12 on only 32 bits are touched: a load of 64 would wait
 * for a store of half of them. */

static inline Py_ALWAYS_INLINE void Py_INCREF(PyObject *op)
{
    unsigned int counting = ABIDING_HOST(counting);
    if (counting > ABIDING_COUNTING_SPLIT) {
        if (*(uint32_t *)(void *)op < ABIDING_IMMORTAL_INCREF)
            ++*(uint32_t *)(void *)op;
        return;
    }
    if (counting == ABIDING_COUNTING_SPLIT) {
        struct abiding_split *split = (struct abiding_split *)(void *)op;
        uint32_t local = __atomic_load_n(&split->local, __ATOMIC_RELAXED);
        if (local == ABIDING_IMMORTAL_LOCAL)
            return;
        if (ABIDING_OWNED(split)) {
            __atomic_store_n(&split->local, local + 1, __ATOMIC_RELAXED);
            return;
        }
    }
    else if (counting == ABIDING_COUNTING_ALL) {
        ++*(uint64_t *)(void *)op;
        return;
    }
    Py_IncRef(op);
}

static inline Py_ALWAYS_INLINE void Py_DECREF(PyObject *op)
{
    unsigned int counting = ABIDING_HOST(counting);
    if (counting > ABIDING_COUNTING_SPLIT) {
        if (*(uint32_t *)(void *)op < ABIDING_IMMORTAL_DECREF && --*(uint32_t *)(void *)op == 0)
            _Py_Dealloc(op);
        return;
    }
    if (counting == ABIDING_COUNTING_SPLIT) {
        struct abiding_split *split = (struct abiding_split *)(void *)op;
        uint32_t local = __atomic_load_n(&split->local, __ATOMIC_RELAXED);
        if (local == ABIDING_IMMORTAL_LOCAL)
            return;
        if (ABIDING_OWNED(split)) {
            __atomic_store_n(&split->local, local - 1, __ATOMIC_RELAXED);
            if (local == 1)
                abiding_host.merge_zero(op);
            return;
        }
    }
    else if (counting == ABIDING_COUNTING_ALL) {
        if (--*(uint64_t *)(void *)op == 0)
            _Py_Dealloc(op);
        return;
    }
    Py_DecRef(op);
}

static inline void Py_XINCREF(PyObject *op)
{
    if (op != _Py_NULL)
        Py_INCREF(op);
}

static inline void Py_XDECREF(PyObject *op)
{
    if (op != _Py_NULL)
        Py_DECREF(op);
}

/* Takes a pointer to any object, as CPython's does, which is stricter in taking references than in giving them back. */
#define Py_DECREF(op) Py_DECREF(_PyObject_CAST(op))

static inline PyObject *_Py_NewRef(PyObject *obj)
{
    Py_INCREF(obj);
    return obj;
}

static inline PyObject *_Py_XNewRef(PyObject *obj)
{
    Py_XINCREF(obj);
    return obj;
}

/* The functions of these names are there for those who look them up. */
#define Py_NewRef(obj) _Py_NewRef(obj)
#define Py_XNewRef(obj) _Py_XNewRef(obj)

static inline void Py_SET_REFCNT(PyObject *ob, Py_ssize_t refcnt)
{
    _Py_SetRefcnt(ob, refcnt);
}

/* A variable gets its new value first and loses the old one then: the old object's end may run code that reads the
 * variable. Each argument is evaluated once. */
#define Py_CLEAR(op) \
    do { \
        _Py_TYPEOF(&(op)) abiding_place = &(op); \
        _Py_TYPEOF(op) abiding_old = *abiding_place; \
        if (abiding_old != _Py_NULL) { \
            *abiding_place = _Py_NULL; \
            Py_DECREF(abiding_old); \
        } \
    } while (0)

#define ABIDING_REPLACE(dst, src, release) \
    do { \
        _Py_TYPEOF(&(dst)) abiding_place = &(dst); \
        _Py_TYPEOF(dst) abiding_old = *abiding_place; \
        *abiding_place = (src); \
        release(_PyObject_CAST(abiding_old)); \
    } while (0)
#define Py_SETREF(dst, src) ABIDING_REPLACE(dst, src, Py_DECREF)
#define Py_XSETREF(dst, src) ABIDING_REPLACE(dst, src, Py_XDECREF)

#endif
