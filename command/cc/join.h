/* The copies of a layout class as one object.
 *
 * 1. The linker joins them, as far as names decide, by its usual rules.  A script
 *    gathers the functions that run when a file is loaded in arrays that nobody
 *    runs.
 * 2. All names become the object's own but for those arrays and the entry points,
 *    which get a name with the class in it. */
#ifndef COMMAND_JOIN_H
#define COMMAND_JOIN_H

#include "inputs.h"

struct joined {
    const char *object;         /* all in one */
    const char *local;          /* its names made its own */
    struct bytes contents;      /* of `object` */
    struct words entries;       /* names of entry points in it, the same in every class */
};

/* Step 1 for all classes; ends the program if an entry point is not in all. */
void join_classes(const struct place *place, const struct inputs *inputs, struct joined *joined);

/* The command of step 2. */
struct words join_localize(const char *objcopy, struct joined *joined, int class);

/* Adds the options that say for which machine; if the command compiles, also
 * those that say how. */
void join_add_target(struct words *command, const struct inputs *inputs, bool compiling);

#endif
