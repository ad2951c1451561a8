#include "bind.h"

#include <stdlib.h>
#include <string.h>

#ifdef ABIDING_TESTING
/* ABIDING_FORCE_FALLBACK=1: take our body of every gap also where the host
 * has the function, so that a test can compare the two on one host.  Not a
 * body that needs a GIL where there is none. */
static int
fallback_is_forced(const char *name)
{
    static const char *const gil_bodies[] = {ABD_GIL_BODIES};
    const char *value = getenv("ABIDING_FORCE_FALLBACK");
    if (value == NULL || value[0] != '1') {
        return 0;
    }
    for (size_t i = 0; abiding_host.free_threaded
                       && i < sizeof(gil_bodies) / sizeof(gil_bodies[0]); i++)
    {
        if (strcmp(name, gil_bodies[i]) == 0) {
            return 0;
        }
    }
    return 1;
}

/* Writes down what was bound; only in a module under test, whose recorder
 * defines it. */
__attribute__((weak)) ABIDING_HIDDEN void abd_bound(const char *name, int ours);

static void
record_bound(const char *name, int ours)
{
    if (abd_bound != NULL) {
        abd_bound(name, ours);
    }
}
#else
#  define fallback_is_forced(name) 0
#  define record_bound(name, ours) ((void)0)
#endif

abd_fn
abd_bind(const char *name, unsigned int native, abd_fn fallback)
{
    abd_fn function = NULL;
    if (abiding_host.version >= native
        && (abiding_host.native || !fallback_is_forced(name))) {
        function = abd_load_function(name);
    }
    record_bound(name, function == NULL);
    return function != NULL ? function : fallback;
}

abd_fn
abd_bind_original(const char *name)
{
    abd_fn function = abd_load_function(name);
    if (function == NULL) {
        Py_FatalError("abiding: the host lacks a function that every "
                      "supported version of CPython exports");
    }
    return function;
}
