/* A file in memory, and a file written whole or not at all. */
#ifndef ABIDING_COMMAND_WHOLE_FILE_H
#define ABIDING_COMMAND_WHOLE_FILE_H

#include "arena.h"

#include <stdbool.h>
#include <stdio.h>

/* More than any file that Python imports. */
#define WHOLE_FILE_MOST ((size_t)2 << 30)

struct whole_file {
    unsigned char *at;
    size_t size;
};

/* NULL, or what went wrong. */
const char *whole_file_read(struct arena *arena, const char *path, struct whole_file *file);

/* A new file beside `path`, to take its place when it is finished.  NULL with
 * errno set if there can be none; *temporary is its name. */
FILE *whole_file_begin(struct arena *arena, const char *path, const char **temporary);
/* Puts it in place.  false with errno set if that went wrong; the temporary file is gone then. */
bool whole_file_end(FILE *file, const char *temporary, const char *path);

/* Makes a folder, and those that it is in, unless it is there.  NULL, or what to do about it. */
const char *whole_folder_make(struct arena *arena, const char *path);
/* Removes a folder and what is in it, as far as that goes. */
void whole_folder_remove(const char *path);

#endif
