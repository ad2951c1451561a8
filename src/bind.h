/* How a hidden definition reaches the host: the self-binding slot.
 *
 * A function that some host lacks (a gap) or does differently (an override)
 * is defined here under CPython's own name, hidden.  Its body is one indirect
 * jump through a slot.  The slot starts out at a binder, which looks once and
 * stores either the host's function or our fallback.  Racing binders store
 * the same value, so no lock is needed; a binder uses no Python API, so a
 * slot may be called with no attached thread state.
 *
 * For function F the three parts are slot_F, bind_F and old_F.  A shim file
 * writes `ABD_BIND_F` (generated, gen/bind.h) and the body of old_F. */
#ifndef ABD_BIND_H
#define ABD_BIND_H

#include <Python.h>

#include <stdatomic.h>

#include "gen/bind.h"
#include "host.h"
#include "load.h"

/* The function behind a slot: the host's own where it has one and, for an
 * override, where the host is at least `native` (an ABD_PY(); 0 for a gap);
 * else `fallback`.  Never NULL. */
abd_fn abd_bind(const char *name, unsigned int native, abd_fn fallback);

/* The host's own function `name`, for an override that builds on it.  Only
 * for names that every host on the calling path exports. */
abd_fn abd_bind_original(const char *name);

#define ABD_SLOT_PARTS(R, F, PARAMS)                                          \
    typedef R (*type_##F) PARAMS;                                             \
    static R old_##F PARAMS;                                                  \
    static R bind_##F PARAMS;                                                 \
    static _Atomic(type_##F) slot_##F = bind_##F;

#define ABD_SLOT_RESOLVE(F, NATIVE)                                           \
    type_##F bound = (type_##F)abd_bind(#F, NATIVE, (abd_fn)old_##F);         \
    atomic_store_explicit(&slot_##F, bound, memory_order_relaxed);

#define ABD_SLOT_CURRENT(F)                                                   \
    atomic_load_explicit(&slot_##F, memory_order_relaxed)

/* The name in parentheses: some are function-like macros in Python.h. */
#define ABD_SLOT(R, F, PARAMS, ARGS, NATIVE)                                  \
    ABD_SLOT_PARTS(R, F, PARAMS)                                              \
    static R bind_##F PARAMS { ABD_SLOT_RESOLVE(F, NATIVE) return bound ARGS; } \
    ABIDING_HIDDEN R (F) PARAMS { return ABD_SLOT_CURRENT(F) ARGS; }

#define ABD_SLOT_VOID(F, PARAMS, ARGS, NATIVE)                                \
    ABD_SLOT_PARTS(void, F, PARAMS)                                           \
    static void bind_##F PARAMS { ABD_SLOT_RESOLVE(F, NATIVE) bound ARGS; }   \
    ABIDING_HIDDEN void (F) PARAMS { ABD_SLOT_CURRENT(F) ARGS; }

/* host_F: the host's function F itself, past our definition of that name. */
#define ABD_ORIGINAL_PARTS(R, F, PARAMS)                                      \
    typedef R (*host_type_##F) PARAMS;                                        \
    static R host_bind_##F PARAMS;                                            \
    static _Atomic(host_type_##F) host_slot_##F = host_bind_##F;

#define ABD_ORIGINAL_RESOLVE(F)                                               \
    host_type_##F bound = (host_type_##F)abd_bind_original(#F);               \
    atomic_store_explicit(&host_slot_##F, bound, memory_order_relaxed);

#define ABD_ORIGINAL_CURRENT(F)                                               \
    atomic_load_explicit(&host_slot_##F, memory_order_relaxed)

#define ABD_ORIGINAL(R, F, PARAMS, ARGS)                                      \
    ABD_ORIGINAL_PARTS(R, F, PARAMS)                                          \
    static R host_bind_##F PARAMS { ABD_ORIGINAL_RESOLVE(F) return bound ARGS; } \
    static inline R host_##F PARAMS { return ABD_ORIGINAL_CURRENT(F) ARGS; }

#define ABD_ORIGINAL_VOID(F, PARAMS, ARGS)                                    \
    ABD_ORIGINAL_PARTS(void, F, PARAMS)                                       \
    static void host_bind_##F PARAMS { ABD_ORIGINAL_RESOLVE(F) bound ARGS; }  \
    static inline void host_##F PARAMS { ABD_ORIGINAL_CURRENT(F) ARGS; }

#endif
