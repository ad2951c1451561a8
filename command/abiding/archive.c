#include "archive.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* deflate can make a thousand bytes of one; what is worth shipping does not. */
#define GROWTH_MOST 200
#define GROWTH_FREE ((uint64_t)64 << 20)
#define PIECE 65536

static bool
is_improper(const char *name)
{
    if (*name == '/' || *name == '\0' || strchr(name, '\\') != NULL || (*name != '\0' && name[1] == ':')) {
        return true;
    }
    for (const char *part = name; part != NULL; part = strchr(part, '/')) {
        part += *part == '/';
        if (strncmp(part, "..", 2) == 0 && (part[2] == '/' || part[2] == '\0')) {
            return true;
        }
    }
    return false;
}

static int
compare(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char *
read_contents(struct arena *arena, uint64_t file_size, struct archive *archive)
{
    zip_int64_t count = zip_get_num_entries(archive->zip, 0);
    uint64_t packed = 0, unpacked = 0;
    for (zip_int64_t i = 0; i < count; i++) {
        zip_stat_t found;
        const uint64_t wanted = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(archive->zip, (zip_uint64_t)i, ZIP_FL_ENC_RAW, &found) != 0
            || (found.valid & wanted) != wanted) {
            return arena_text(arena, "entry %lld of its table of contents is damaged", (long long)i);
        }
        const char *name = arena_text(arena, "%s", found.name);
        packed += found.comp_size > file_size ? file_size + 1 : found.comp_size;
        unpacked += found.size > UINT64_MAX / 2 - unpacked ? 0 : found.size;
        if (packed > file_size || found.size > UINT64_MAX / 4) {
            return arena_text(arena, "its members overlap, or end behind the file: %s does", name);
        }
        if (unpacked > GROWTH_FREE && unpacked > GROWTH_MOST * file_size) {
            return arena_text(arena, "it would unpack to more than %d times its size", GROWTH_MOST);
        }
        if (archive->improper == NULL && is_improper(name)) {
            archive->improper = name;
        }
        *arena_add(arena, archive) = (struct member){.name = name, .size = found.size, .index = (uint64_t)i};
        *arena_add(arena, &archive->names) = name;
    }
    struct names *names = &archive->names;
    if (names->count > 0) {
        qsort(names->at, names->count, sizeof(*names->at), compare);
    }
    for (size_t i = 1; i < names->count && archive->twice == NULL; i++) {
        archive->twice = strcmp(names->at[i - 1], names->at[i]) == 0 ? names->at[i] : NULL;
    }
    return NULL;
}

const char *
archive_open(struct arena *arena, const char *path, const void *bytes, uint64_t size, struct archive *archive)
{
    zip_error_t error;
    *archive = (struct archive){0};
    zip_error_init(&error);
    if (path != NULL) {
        struct stat found;
        if (stat(path, &found) != 0) {
            return arena_text(arena, "%s", strerror(errno));
        }
        if (!S_ISREG(found.st_mode)) {
            return "is no regular file";
        }
        size = (uint64_t)found.st_size;
    }
    zip_source_t *source = path != NULL ? zip_source_file_create(path, 0, -1, &error)
                           : zip_source_buffer_create(bytes, size, 0, &error);
    archive->zip = source == NULL ? NULL : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive->zip == NULL) {
        const char *why = arena_text(arena, "is no zip archive that can be read: %s, in %llu bytes",
                                     zip_error_strerror(&error), (unsigned long long)size);
        if (source != NULL) {
            zip_source_free(source);
        }
        zip_error_fini(&error);
        return why;
    }
    zip_error_fini(&error);
    const char *why = read_contents(arena, size, archive);
    if (why != NULL) {
        archive_close(archive);
    }
    return why;
}

void
archive_close(struct archive *archive)
{
    zip_discard(archive->zip);
    archive->zip = NULL;
}

bool
archive_has(const struct archive *archive, const char *name)
{
    const struct names *names = &archive->names;
    return names->count > 0 && bsearch(&name, names->at, names->count, sizeof(*names->at), compare) != NULL;
}

const struct member *
archive_find(const struct archive *archive, const char *name)
{
    for (size_t i = 0; i < archive->count; i++) {
        if (strcmp(archive->at[i].name, name) == 0) {
            return &archive->at[i];
        }
    }
    return NULL;
}

const char *
archive_read(struct arena *arena, const struct archive *archive, const struct member *member,
             archive_take *take, void *target)
{
    unsigned char piece[PIECE];
    zip_file_t *file = zip_fopen_index(archive->zip, member->index, 0);
    if (file == NULL) {
        return arena_text(arena, "%s in it cannot be unpacked: %s", member->name, zip_strerror(archive->zip));
    }
    uint64_t done = 0;
    zip_int64_t got;
    while ((got = zip_fread(file, piece, sizeof(piece))) > 0) {
        done += (uint64_t)got;
        if (done > member->size) {
            break;
        }
        take(target, piece, (size_t)got);
    }
    const char *why = got < 0 ? arena_text(arena, "%s in it is damaged: %s, behind byte %llu of it", member->name,
                                           zip_file_strerror(file), (unsigned long long)done)
                      : done != member->size ? arena_text(arena, "%s in it is not of the size that the archive says",
                                                          member->name) : NULL;
    zip_fclose(file);
    return why;
}

static void
take_whole(void *target, const unsigned char *at, size_t size)
{
    unsigned char **put = target;
    memcpy(*put, at, size);
    *put += size;
}

const char *
archive_read_whole(struct arena *arena, const struct archive *archive, const struct member *member, uint64_t most,
                   unsigned char **whole)
{
    *whole = NULL;
    if (member->size > most) {
        return arena_text(arena, "%s in it is larger than %llu bytes", member->name, (unsigned long long)most);
    }
    unsigned char *put = malloc(member->size + 1);
    if (put == NULL) {
        return arena_text(arena, "there is no memory for %s in it", member->name);
    }
    *whole = put;
    const char *why = archive_read(arena, archive, member, take_whole, &put);
    if (why != NULL) {
        free(*whole);
        *whole = NULL;
        return why;
    }
    *put = '\0';
    return NULL;
}
