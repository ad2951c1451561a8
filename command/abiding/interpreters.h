/* Which Pythons are on this machine?  Each is asked what it is. */
#ifndef ABIDING_COMMAND_INTERPRETERS_H
#define ABIDING_COMMAND_INTERPRETERS_H

#include "arena.h"

struct interpreter {
    const char *path;
    const char *name;           /* its folder's name in a folder of hosts, else its tag: "cp313t" */
    const char *release;        /* "3.13.5"; "" if it did not answer */
    int minor;                  /* 13 of 3.13; of one that is no host, too great */
    const char *refused;        /* why it is no host; NULL: it is one */
};

struct interpreters {
    struct interpreter *at;
    size_t count;
};

/* One of each name, the oldest first; behind them those that are no hosts. */
struct interpreters interpreters_find(struct arena *arena);

#endif
