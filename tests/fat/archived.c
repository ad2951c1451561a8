/* In an archive, of which the linker takes what is asked for. */
#include <Python.h>

#include "zoo.h"

#ifdef UNUSED
__attribute__((constructor)) static void
never(void)
{
    zoo_log("unused", 0);
}
#else
int
archived_class(void)
{
    return ABIDING_HOST(layout_class);
}
#endif
