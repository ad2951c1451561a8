/* A wheel, all of whose abi3t extensions are grafted. */
#ifndef ABIDING_COMMAND_GRAFT_WHEEL_H
#define ABIDING_COMMAND_GRAFT_WHEEL_H

#include "graft.h"

/* Writes a wheel of the same name into a folder: extensions grafted, each with its companion, RECORD after them, all
 * other members as they are, still packed.  The tags stay.  Returns NULL, or why not; *unreadable: since it could not be
 * read or written, not because of what it is. */
const char *graft_wheel(struct arena *arena, const char *path, const char *folder, const struct graft_options *options,
                        bool *unreadable);

#endif
