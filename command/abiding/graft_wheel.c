#include "graft_wheel.h"

#include "archive.h"
#include "extension.h"
#include "file_name.h"
#include "record.h"
#include "wheel.h"
#include "whole_file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define RECORD_MOST ((uint64_t)64 << 20)

struct change {
    const struct member *member;
    const char *name, *companion;       /* paths in the wheel */
    struct graft graft;
};

struct changes {
    struct change *at;
    size_t count;
};

struct work {
    struct arena *arena;
    const struct graft_options *options;
    struct archive archive;
    struct changes changes;
    bool unreadable;
};

/* --- what is in it */

static bool
may_be_extension(const char *name)
{
    size_t size = strlen(name);
    return size > 3 && (strcmp(name + size - 3, ".so") == 0 || (size > 4 && strcmp(name + size - 4, ".pyd") == 0));
}

static const char *
graft_member(struct work *work, const struct member *member)
{
    unsigned char *whole = NULL;
    const char *wrong = archive_read_whole(work->arena, &work->archive, member, WHOLE_FILE_MOST, &whole);
    if (wrong != NULL) {
        work->unreadable = true;
        return arena_text(work->arena, "%s in it: %s", member->name, wrong);
    }
    struct reader reader = {.at = whole, .size = member->size};
    struct images images = {0};
    const char *file = file_name_last(member->name);
    bool wanted = image_is(whole, member->size) && image_read(&reader, work->arena, &images)
                  && extension_is(file, &images.at[0]);
    if (wanted && images.at[0].note.found && extension_companion(&images.at[0]) == NULL) {
        wanted = false;                 /* universal as it is */
    }
    if (wanted) {
        struct change *change = arena_add(work->arena, &work->changes);
        unsigned char *bytes = arena_get(work->arena, member->size + 1);
        int folder = (int)(file - member->name);
        memcpy(bytes, whole, member->size);
        change->member = member;
        graft_extension(work->arena, member->name, bytes, member->size, work->options, &change->graft);
        work->unreadable |= change->graft.unreadable;
        wrong = change->graft.refusal == NULL ? NULL
                : arena_text(work->arena, "%s in it %s", member->name, change->graft.refusal);
        change->name = arena_text(work->arena, "%.*s%s", folder, member->name, change->graft.extension.name);
        change->companion = arena_text(work->arena, "%.*s%s", folder, member->name, change->graft.companion.name);
        if (wrong == NULL && strcmp(change->name, member->name) != 0 && archive_has(&work->archive, change->name)) {
            wrong = arena_text(work->arena, "holds both %s and %s", member->name, change->name);
        }
    }
    free(whole);
    return wrong;
}

/* --- RECORD */

static const char *
line_of(struct work *work, const char *path, const struct graft_file *file)
{
    bool quoted = strpbrk(path, ",\"") != NULL;
    return arena_text(work->arena, "%s%s%s,%s,%zu", quoted ? "\"" : "", path, quoted ? "\"" : "",
                      record_sha256(work->arena, file->at, file->size), file->size);
}

/* The line of an extension becomes two. */
static const char *
recorded(struct work *work, const char *text, const struct change *change)
{
    const char *path = change->member->name, *line = text;
    size_t size = strlen(path);
    bool quoted = strpbrk(path, ",\"") != NULL;
    while (*line != '\0' && (strncmp(line + quoted, path, size) != 0 || line[quoted + size] != (quoted ? '"' : ','))) {
        line += strcspn(line, "\n");
        line += *line == '\n';
    }
    if (*line == '\0') {
        return NULL;
    }
    const char *end = line + strcspn(line, "\r\n"), *ending = *end == '\r' ? "\r\n" : "\n";
    return arena_text(work->arena, "%.*s%s%s%s%s", (int)(line - text), text,
                      line_of(work, change->companion, &change->graft.companion), ending,
                      line_of(work, change->name, &change->graft.extension), end);
}

/* --- the new wheel */

static bool
replace(zip_t *zip, uint64_t index, const void *at, size_t size)
{
    zip_stat_t was;
    zip_source_t *source = zip_source_buffer(zip, at, size, 0);
    if (source == NULL || zip_stat_index(zip, index, 0, &was) != 0 || zip_file_replace(zip, index, source, 0) != 0) {
        zip_source_free(source);
        return false;
    }
    /* The same wheel gives the same bytes, whenever that is. */
    return zip_file_set_mtime(zip, index, was.mtime, 0) == 0
           && zip_set_file_compression(zip, index, was.comp_method, 0) == 0;
}

static bool
add_companion(zip_t *zip, const struct change *change)
{
    zip_stat_t beside;
    zip_uint8_t system;
    zip_uint32_t attributes;
    const struct graft_file *file = &change->graft.companion;
    zip_source_t *source = zip_source_buffer(zip, file->at, file->size, 0);
    zip_int64_t index = source == NULL ? -1 : zip_file_add(zip, change->companion, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_stat_index(zip, change->member->index, ZIP_FL_UNCHANGED, &beside) == 0
           && zip_file_get_external_attributes(zip, change->member->index, 0, &system, &attributes) == 0
           && zip_file_set_mtime(zip, (zip_uint64_t)index, beside.mtime, 0) == 0
           && zip_set_file_compression(zip, (zip_uint64_t)index, beside.comp_method, 0) == 0
           && zip_file_set_external_attributes(zip, (zip_uint64_t)index, 0, system, attributes) == 0;
}

/* Changes the copy at `path`; libzip writes a new file that takes its place. */
static const char *
change_archive(struct work *work, const char *path, const struct member *record, const char *text)
{
    int error = 0;
    zip_t *zip = zip_open(path, 0, &error);
    bool good = zip != NULL && replace(zip, record->index, text, strlen(text));
    for (size_t i = 0; good && i < work->changes.count; i++) {
        const struct change *change = &work->changes.at[i];
        good = add_companion(zip, change)
               && replace(zip, change->member->index, change->graft.extension.at, change->graft.extension.size)
               && (strcmp(change->name, change->member->name) == 0
                   || zip_file_rename(zip, change->member->index, change->name, ZIP_FL_ENC_UTF_8) == 0);
    }
    if (zip != NULL && (!good || zip_close(zip) != 0)) {
        const char *why = arena_text(work->arena, "%s: %s", path, zip_strerror(zip));
        zip_discard(zip);
        return why;
    }
    return good ? NULL : arena_text(work->arena, "%s cannot be written", path);
}

static const char *
copy(struct work *work, const char *from, const char *to)
{
    struct whole_file file;
    const char *temporary, *wrong = whole_file_read(work->arena, from, &file);
    FILE *out = wrong != NULL ? NULL : whole_file_begin(work->arena, to, &temporary);
    if (wrong == NULL && (out == NULL || fwrite(file.at, 1, file.size, out) != file.size
                          || !whole_file_end(out, temporary, to))) {
        wrong = arena_text(work->arena, "%s: %s", to, strerror(errno));
    }
    return wrong;
}

static const char *
graft_open(struct work *work, const char *path, const char *folder)
{
    struct archive *archive = &work->archive;
    const char *info = wheel_info_folder(work->arena, archive), *wrong = archive->improper;
    if (wrong != NULL || (wrong = archive->twice) != NULL) {
        return arena_text(work->arena, "holds %s, which no wheel should: abiding check tells more", wrong);
    }
    if (info == NULL) {
        return "is no wheel: there is not one folder NAME.dist-info in it";
    }
    if (archive_has(archive, arena_text(work->arena, "%s/RECORD.jws", info))) {
        return "is signed, and what is changed in it would not be";
    }
    if (strstr(file_name_last(path), "-musllinux") != NULL || strstr(file_name_last(path), ".musllinux") != NULL) {
        return "is for musl, whose loader does not take a companion from the folder of the file ($ORIGIN)";
    }
    for (size_t i = 0; wrong == NULL && i < archive->count; i++) {
        if (may_be_extension(archive->at[i].name)) {
            wrong = graft_member(work, &archive->at[i]);
        }
    }
    if (wrong != NULL) {
        return wrong;
    }
    if (work->changes.count == 0) {
        return "has no extension modules that could be grafted";
    }
    const struct member *record = archive_find(archive, arena_text(work->arena, "%s/RECORD", info));
    unsigned char *whole = NULL;
    if (record == NULL) {
        return arena_text(work->arena, "there is no %s/RECORD in it", info);
    }
    work->unreadable = true;
    wrong = archive_read_whole(work->arena, archive, record, RECORD_MOST, &whole);
    if (wrong != NULL) {
        return wrong;
    }
    const char *text = arena_text(work->arena, "%s", (char *)whole);
    free(whole);
    for (size_t i = 0; i < work->changes.count; i++) {
        text = recorded(work, text, &work->changes.at[i]);
        if (text == NULL) {
            work->unreadable = false;
            return arena_text(work->arena, "does not list %s in RECORD", work->changes.at[i].member->name);
        }
    }
    const char *to = arena_text(work->arena, "%s/%s", folder, file_name_last(path));
    wrong = copy(work, path, to);
    wrong = wrong != NULL ? wrong : change_archive(work, to, record, text);
    if (wrong != NULL) {
        unlink(to);
    }
    return wrong;
}

const char *
graft_wheel(struct arena *arena, const char *path, const char *folder, const struct graft_options *options,
            bool *unreadable)
{
    struct work work = {.arena = arena, .options = options, .unreadable = true};
    const char *wrong = archive_open(arena, path, NULL, 0, &work.archive);
    if (wrong == NULL) {
        work.unreadable = false;
        wrong = graft_open(&work, path, folder);
        archive_close(&work.archive);
    }
    *unreadable = work.unreadable;
    return wrong;
}
