/* Compiled once, by a plain compiler: knows nothing of Python or of classes. */
#include "zoo.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char zoo_logged[1000];

void
zoo_log(const char *what, int class_)
{
    size_t length = strlen(zoo_logged);
    snprintf(zoo_logged + length, sizeof(zoo_logged) - length, "%s@%d ", what, class_);
    const char *path = getenv("ZOO_LOG");
    FILE *file = path != NULL ? fopen(path, "a") : NULL;
    if (file != NULL) {
        fprintf(file, "%s@%d ", what, class_);
        fclose(file);
    }
}

__attribute__((constructor)) static void
plain_begins(void)
{
    zoo_log("plain", -1);
}
