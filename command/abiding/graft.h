/* A linked abi3t extension, made to work on every host by a companion.
 *
 * What the companion has is called there by names of its own, which hold a
 * hash of the extension: two grafted files in one process, of whatever
 * versions, do not see each other's.  Hosts below 3.15 find PyInit_NAME in the
 * companion; later ones call the extension's PyModExport_NAME as before. */
#ifndef ABIDING_COMMAND_GRAFT_H
#define ABIDING_COMMAND_GRAFT_H

#include "image.h"

struct graft_options {
    bool assume_abi3t;          /* the caller says so, where the file does not */
    const char *companion;      /* the companion's file, if not the installed one */
};

struct graft_file {
    const char *name;           /* without a folder */
    const unsigned char *at;
    size_t size;
};

struct graft {
    struct graft_file extension, companion;
    size_t bound;               /* symbols that are the companion's now */
    const char *refusal;        /* why nothing was made; NULL: it was */
    bool unreadable;            /* because it is damaged, or no shared file at all */
};

/* Grafts the file called `path`, whose bytes are changed.  Everything made
 * lives in the arena, as does the refusal. */
void graft_extension(struct arena *arena, const char *path, unsigned char *at, size_t size,
                     const struct graft_options *options, struct graft *graft);

#endif
