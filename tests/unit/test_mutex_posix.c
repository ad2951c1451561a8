/* mutex_test.h, where waiting is looking again. */
#include "park.posix.c"

#include "mutex_test.h"
