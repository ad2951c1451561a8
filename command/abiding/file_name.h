/* What does the name of a file say: which module, and which hosts look for it? */
#ifndef ABIDING_COMMAND_FILE_NAME_H
#define ABIDING_COMMAND_FILE_NAME_H

#include "database.h"
#include "image.h"

struct file_name {
    const char *module;         /* what is imported */
    const char *suffix;         /* all behind it, as it stands in the name */
    unsigned hosts;             /* bits: these look for it */
    const char *platform;       /* the word in a suffix of one version; NULL: none there */
    bool versioned;             /* ".cpython-312-...", known here or not */
    bool abi3, abi3t;
};

struct file_name file_name_read(struct arena *arena, const char *path, enum system system);

/* Which place it has in the host's search, 0 being the first; SIZE_MAX if the host does not look for it. */
size_t file_name_rank(struct arena *arena, const struct file_name *name, enum system system, enum host host);

/* The last part of a path. */
const char *file_name_last(const char *path);

#endif
