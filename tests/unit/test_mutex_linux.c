/* mutex_test.h, where the kernel keeps who waits. */
#include "park.linux.c"

#include "mutex_test.h"
