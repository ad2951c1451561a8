#include "own_path.h"

#include "text.h"

#include <limits.h>
#include <unistd.h>

const char *
own_path(void)
{
    char path[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", path, sizeof(path));
    return length > 0 && (size_t)length < sizeof(path) ? text("%.*s", (int)length, path) : NULL;
}
