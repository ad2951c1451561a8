/* Is the interpreter on its way out?  Private up to 3.12, under this name. */
#include "bind.h"

ABD_BIND_Py_IsFinalizing

static int
old_Py_IsFinalizing(void)
{
    /* The public name serves a host that is made to take this path. */
    int (*ask)(void) = (int (*)(void))abd_load_function("_Py_IsFinalizing");
    if (ask == NULL) {
        ask = (int (*)(void))abd_load_function("Py_IsFinalizing");
    }
    return ask != NULL && ask();
}
