/* abiding tag: gives a wheel the widest tags that its content proves.
 *
 * Only the file name, the Tag lines of WHEEL and its line in RECORD change; all
 * other members are copied as they are, still packed. */
#include "check.h"
#include "command.h"
#include "file_name.h"
#include "record.h"
#include "tag.h"
#include "tags.h"
#include "wheel.h"
#include "whole_file.h"

#include <argp.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

static const char long_pythons[] = "cp313.cp314.cp39", long_abis[] = "abi3.abi3t.cp313t.cp314t";

static struct {
    const char *folder;         /* -o */
    bool new_installers, in_place, dry;
    struct arena arena;         /* of the arguments */
    struct names wheels;
} given;

enum { OPTION_NEW = 256, OPTION_IN_PLACE, OPTION_DRY };

static const struct argp_option options[] = {
    {"output", 'o', "FOLDER", 0, "Where the new wheels go, made if need be (default: beside the old ones)", 0},
    {"new-installers", OPTION_NEW, NULL, 0,
     "The short set of tags, cp39-abi3.abi3t, which pip below 26.1 and uv below 0.11.3 do not install "
     "on free-threaded Pythons", 0},
    {"in-place", OPTION_IN_PLACE, NULL, 0, "Remove the old wheel once the new one is there", 0},
    {"dry-run", OPTION_DRY, NULL, 0, "Only print the names", 0},
    {0},
};

static error_t
parse(int key, char *argument, struct argp_state *state)
{
    switch (key) {
    case 'o': given.folder = argument; return 0;
    case OPTION_NEW: given.new_installers = true; return 0;
    case OPTION_IN_PLACE: given.in_place = true; return 0;
    case OPTION_DRY: given.dry = true; return 0;
    case ARGP_KEY_ARG: *arena_add(&given.arena, &given.wheels) = argument; return 0;
    case ARGP_KEY_NO_ARGS: argp_usage(state); return 0;
    default: return ARGP_ERR_UNKNOWN;
    }
}

static const struct argp argp = {
    .options = options,
    .parser = parse,
    .args_doc = "WHEEL...",
    .doc = "Rewrites the tags of wheels to the widest that their extension modules prove, all of them being made "
           "with Abiding or telling that they are for abi3t: name, WHEEL and RECORD. Prints the path of each new wheel."
           "\vExit status: 0 all were tagged, 1 one does not deserve it, 2 one could not be read or written.",
};

/* The tags that the content proves, but for the platform.  NULL, or what keeps it from being more than it is. */
static const char *
prove(struct arena *arena, const struct result *result, const char **pythons, const char **abis)
{
    unsigned floor = 0;
    if (result->extensions.count == 0) {
        return "it has no extension modules: tag it py3-none";
    }
    for (size_t i = 0; i < result->problems.count; i++) {
        const struct reason *problem = &result->problems.at[i];
        /* Wrong tags are what is to be mended. */
        if (problem->verdict == FAILS && problem->about != ABOUT_TAG) {
            return problem->text;
        }
    }
    for (size_t i = 0; i < result->extensions.count; i++) {
        const struct extension *extension = &result->extensions.at[i];
        bool data = extension->kind == KIND_ABI3T && strcmp(extension->kind_from, "data") == 0;
        if (extension->kind != KIND_ABIDING && !data) {
            return arena_text(arena, "%s neither is made with Abiding nor says in its Py_mod_abi that it is for abi3t; "
                              "nothing proves more than the tags it has",
                              extension->path);
        }
        unsigned own = data ? extension->floor : 0;
        floor = own > floor ? own : floor;
        for (size_t k = 0; k < extension->reasons.count; k++) {
            const struct reason *reason = &extension->reasons.at[k];
            for (enum host host = 0; host < HOSTS; host++) {
                if ((reason->hosts & HOST_BIT(host)) != 0 && hosts[host].minor >= own) {
                    return arena_text(arena, "%s: %s %s", extension->path, hosts[host].tag, reason->text);
                }
            }
        }
    }
    *pythons = floor != 0 ? arena_text(arena, "cp3%u", floor) : given.new_installers ? "cp39" : long_pythons;
    *abis = floor != 0 || given.new_installers ? "abi3.abi3t" : long_abis;
    return NULL;
}

/* WHEEL with other tags, all else as it was. */
static const char *
retagged(struct arena *arena, const char *text, const struct tags *tags)
{
    const char *made = "";
    bool done = false;
    struct names all = tags_expand(arena, tags);
    while (*text != '\0') {
        size_t line = strcspn(text, "\n") + 1;
        line = text[line - 1] == '\0' ? line - 1 : line;
        if (strncasecmp(text, "Tag:", 4) != 0) {
            made = arena_text(arena, "%s%.*s", made, (int)line, text);
        }
        for (size_t i = 0; strncasecmp(text, "Tag:", 4) == 0 && !done && i < all.count; i++) {
            made = arena_text(arena, "%sTag: %s\n", made, all.at[i]);
        }
        done |= strncasecmp(text, "Tag:", 4) == 0;
        text += line;
    }
    return made;
}

/* RECORD with another hash and size for one path. */
static const char *
rerecorded(struct arena *arena, const char *text, const char *path, const char *content)
{
    size_t size = strlen(path);
    const char *line = text;
    while (*line != '\0' && (strncmp(line, path, size) != 0 || line[size] != ',')) {
        line += strcspn(line, "\n");
        line += *line == '\n';
    }
    if (*line == '\0') {
        return NULL;
    }
    return arena_text(arena, "%.*s%s,%s,%zu%s", (int)(line - text), text, path,
                      record_sha256(arena, content, strlen(content)), strlen(content), line + strcspn(line, "\r\n"));
}

struct change {
    const struct member *member;
    const char *content;
};

static const char *
read_text(struct arena *arena, const struct archive *archive, const char *info, const char *name, struct change *change)
{
    unsigned char *whole;
    change->member = archive_find(archive, arena_text(arena, "%s/%s", info, name));
    if (change->member == NULL) {
        return arena_text(arena, "there is no %s/%s in it", info, name);
    }
    const char *wrong = archive_read_whole(arena, archive, change->member, 1 << 26, &whole);
    if (wrong == NULL) {
        change->content = arena_text(arena, "%s", (char *)whole);
        free(whole);
    }
    return wrong;
}

/* libzip copies what is not changed as it is, and makes a file of its own that
 * takes the place of `path` at the end. */
static const char *
write_changes(struct arena *arena, const char *path, const struct change *changes, size_t count)
{
    int error = 0;
    zip_t *zip = zip_open(path, 0, &error);
    if (zip == NULL) {
        return "cannot be opened again";
    }
    for (size_t i = 0; i < count; i++) {
        zip_stat_t was;
        zip_uint64_t index = changes[i].member->index;
        zip_source_t *source = zip_source_buffer(zip, changes[i].content, strlen(changes[i].content), 0);
        if (source == NULL || zip_stat_index(zip, index, 0, &was) != 0) {
            zip_source_free(source);
            zip_discard(zip);
            return "cannot be changed";
        }
        if (zip_file_replace(zip, index, source, 0) != 0) {
            zip_source_free(source);
        }
        /* The same wheel gives the same bytes, whenever that is. */
        if ((was.valid & ZIP_STAT_MTIME) != 0) {
            zip_file_set_mtime(zip, index, was.mtime, 0);
        }
        zip_set_file_compression(zip, index, (was.valid & ZIP_STAT_COMP_METHOD) != 0 ? was.comp_method : ZIP_CM_STORE, 0);
    }
    if (zip_close(zip) != 0) {
        const char *why = arena_text(arena, "%s", zip_strerror(zip));
        zip_discard(zip);
        return why;
    }
    return NULL;
}

static const char *
copy(struct arena *arena, const char *from, const char *to, const struct change *changes, size_t count)
{
    struct whole_file file;
    const char *temporary, *wrong = whole_file_read(arena, from, &file);
    if (wrong != NULL) {
        return wrong;
    }
    FILE *out = whole_file_begin(arena, to, &temporary);
    if (out == NULL) {
        return arena_text(arena, "%s: %s", to, strerror(errno));
    }
    const char *half = arena_text(arena, "%s.new", temporary);
    if (fwrite(file.at, 1, file.size, out) != file.size || !whole_file_end(out, temporary, half)) {
        wrong = arena_text(arena, "%s: %s", to, strerror(errno));
        unlink(temporary);
        return wrong;
    }
    wrong = write_changes(arena, half, changes, count);
    if (wrong == NULL && rename(half, to) != 0) {
        wrong = arena_text(arena, "%s: %s", to, strerror(errno));
    }
    if (wrong != NULL) {
        unlink(half);
    }
    return wrong;
}

int
tag_wheel(const char *path, const char *into)
{
    struct check_options none = {0};
    struct result *result = inspect(path, &none);
    struct arena *arena = &result->arena;
    struct tags tags;
    const char *wrong = result->error;
    int status = 2;
    struct archive archive = {0};
    if (wrong == NULL) {
        status = 1;
        wrong = result->wheel == NULL ? "is no wheel: `abiding check` reads single files" : tags_read(arena, file_name_last(path), &tags);
    }
    const char *pythons = NULL, *abis = NULL;
    wrong = wrong != NULL ? wrong : prove(arena, result, &pythons, &abis);
    if (wrong != NULL) {
        goto finish;
    }
    status = 2;
    const char *name = file_name_last(path), *platform = strrchr(name, '-') + 1;
    const char *front = strstr(name, tags.text);
    const char *folder = into != NULL ? into : arena_text(arena, "%.*s", (int)(name - path), path);
    const char *made = arena_text(arena, "%s%s%.*s%s-%s-%s", folder,
                                  *folder != '\0' && folder[strlen(folder) - 1] != '/' ? "/" : "", (int)(front - name),
                                  name, pythons, abis, platform);
    struct tags wanted;
    wrong = tags_read(arena, file_name_last(made), &wanted);
    if (wrong == NULL && into != NULL && !given.dry && (wrong = whole_folder_make(arena, into)) != NULL) {
        path = into;            /* which is what the message is about */
    }
    struct change changes[2];
    wrong = wrong != NULL ? wrong : archive_open(arena, path, NULL, 0, &archive);
    const char *info = wrong != NULL ? NULL : wheel_info_folder(arena, &archive);
    if (wrong == NULL && info == NULL) {
        wrong = "there is not one folder NAME.dist-info in it";
    }
    wrong = wrong != NULL ? wrong : read_text(arena, &archive, info, "WHEEL", &changes[0]);
    wrong = wrong != NULL ? wrong : read_text(arena, &archive, info, "RECORD", &changes[1]);
    if (wrong == NULL) {
        changes[0].content = retagged(arena, changes[0].content, &wanted);
        changes[1].content = rerecorded(arena, changes[1].content, changes[0].member->name, changes[0].content);
        wrong = changes[1].content == NULL ? "RECORD writes the path of WHEEL in another way" : NULL;
    }
    struct stat from, to;
    if (wrong == NULL && !given.dry && stat(path, &from) == 0 && stat(made, &to) == 0 && from.st_ino == to.st_ino
        && from.st_dev == to.st_dev && !given.in_place) {
        printf("%s\n", path);           /* has these tags, and is left alone */
        status = 0;
        goto finish;
    }
    if (wrong == NULL && !given.dry) {
        wrong = copy(arena, path, made, changes, 2);
        if (wrong == NULL && given.in_place && strcmp(path, made) != 0 && unlink(path) != 0) {
            wrong = arena_text(arena, "the new wheel is there, the old one stays: %s", strerror(errno));
        }
    }
    if (wrong == NULL) {
        printf("%s\n", made);
        status = 0;
    }
finish:
    if (wrong != NULL) {
        command_complain(&command_tag, path, wrong);
    }
    if (archive.zip != NULL) {
        archive_close(&archive);
    }
    result_free(result);
    return status;
}

static int
run_tag(int count, char **words)
{
    int status = 0;
    words[0] = "abiding tag";
    argp_parse(&argp, count, words, 0, NULL, NULL);
    for (size_t i = 0; i < given.wheels.count; i++) {
        int one = tag_wheel(given.wheels.at[i], given.folder);
        status = one > status ? one : status;
    }
    arena_free(&given.arena);
    return status;
}

const struct command command_tag = {"tag", "give wheels the widest tags that their content proves", &argp, run_tag};
