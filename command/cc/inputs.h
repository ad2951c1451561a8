/* What do the files of a link command carry?
 *
 * An input is cut into its copies for the layout classes and the rest, which
 * was compiled otherwise and is linked as it is. */
#ifndef COMMAND_INPUTS_H
#define COMMAND_INPUTS_H

#include "fat.h"

struct input {
    const struct argument *argument;
    const char *path;                       /* of a file, also one found by -l; else NULL */
    bool carries;
    struct words copies[ABIDING_CLASSES];   /* for each class: objects, or an archive */
    const char *rest;                       /* an archive of what carries nothing; NULL: none */
};

struct inputs {
    struct input *at;
    size_t count;
    bool carry;                             /* one of them does */
    bool bytecode;                          /* objects of gcc for link-time optimization */
};

struct inputs inputs_read(const struct place *place, const struct arguments *arguments);

/* The words that an option says to the linker: those behind -Wl, or -Xlinker. */
struct words inputs_linker_words(const struct argument *argument);

/* The file that wants a symbol and carries nothing, "the archive(its member)";
 * NULL if there is none. */
const char *inputs_who_wants(const struct inputs *inputs, const char *symbol);

#endif
