/* Whose mutex is it? */
#ifndef ABD_MUTEX_H
#define ABD_MUTEX_H

#include "bind.h"

/* True if a PyMutex is the host's, whose functions may then be used on it.
 * All functions on mutexes have to agree on that, so it is asked once. */
int abd_mutex_is_hosts(void);

/* As abd_bind(), for a function on mutexes: the host's if the mutex is. */
abd_fn abd_mutex_bind(const char *name, abd_fn fallback);

/* ABD_SLOT of such a function. */
#define ABD_MUTEX_SLOT(F, PARAMS, ARGS)                                       \
    ABD_SLOT_PARTS(void, F, PARAMS)                                           \
    static void bind_##F PARAMS                                               \
    {                                                                         \
        type_##F bound = (type_##F)abd_mutex_bind(#F, (abd_fn)old_##F);       \
        atomic_store_explicit(&slot_##F, bound, memory_order_relaxed);        \
        bound ARGS;                                                           \
    }                                                                         \
    ABIDING_HIDDEN void (F) PARAMS { ABD_SLOT_CURRENT(F) ARGS; }

#endif
