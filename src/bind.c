#include "bind.h"

#include <stdlib.h>

#ifdef ABIDING_TESTING
/* ABIDING_FORCE_FALLBACK=1: take our body of every gap also where the host
 * has the function, so that a test can compare the two on one host. */
static int
fallback_is_forced(void)
{
    const char *value = getenv("ABIDING_FORCE_FALLBACK");
    return value != NULL && value[0] == '1';
}
#else
#  define fallback_is_forced() 0
#endif

abd_fn
abd_bind(const char *name, unsigned int native, abd_fn fallback)
{
    if (abiding_host.version < native) {
        return fallback;
    }
    if (fallback_is_forced() && !abiding_host.native) {
        return fallback;
    }
    abd_fn function = abd_load_function(name);
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
