/* A zip archive that nobody vouches for, read member by member.
 *
 * Before anything is unpacked, its table of contents is checked: no names that
 * leave the folder, no two of the same, nothing overlapping, and not absurdly
 * more than the file's own size. */
#ifndef ABIDING_COMMAND_ARCHIVE_H
#define ABIDING_COMMAND_ARCHIVE_H

#include "arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <zip.h>

struct member {
    const char *name;
    uint64_t size;              /* unpacked */
    uint64_t index;
};

struct archive {
    zip_t *zip;
    struct member *at;          /* in the order of the archive */
    size_t count;
    struct names names;         /* sorted */
    const char *improper;       /* a name that no installer should unpack; NULL: none */
    const char *twice;          /* a name that is there twice; NULL: none */
};

/* NULL, or why it cannot be read.  Takes a path, or if that is NULL bytes. */
const char *archive_open(struct arena *arena, const char *path, const void *bytes, uint64_t size,
                         struct archive *archive);
void archive_close(struct archive *archive);

bool archive_has(const struct archive *archive, const char *name);
/* NULL if there is none.  Looks at each in turn. */
const struct member *archive_find(const struct archive *archive, const char *name);

/* Unpacks a member piece by piece; `take` may be called many times.  NULL, or what went wrong. */
typedef void archive_take(void *target, const unsigned char *at, size_t size);
const char *archive_read(struct arena *arena, const struct archive *archive, const struct member *member,
                         archive_take *take, void *target);

/* The whole of a member of at most `most` bytes, a zero byte behind it; free() it. */
const char *archive_read_whole(struct arena *arena, const struct archive *archive,
                               const struct member *member, uint64_t most, unsigned char **whole);

#endif
