/* abiding graft: linked abi3t extensions, made universal. */
#include "check.h"
#include "command.h"
#include "file_name.h"
#include "graft.h"
#include "graft_wheel.h"
#include "tag.h"
#include "whole_file.h"

#include <argp.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct run {
    const char **paths;
    size_t count;
    const char *folder;
    struct graft_options options;
};

enum { OPTION_ASSUME = 256, OPTION_COMPANION };

static error_t
parse(int key, char *argument, struct argp_state *state)
{
    struct run *run = state->input;
    switch (key) {
    case 'o':
        run->folder = argument;
        return 0;
    case OPTION_ASSUME:
        run->options.assume_abi3t = true;
        return 0;
    case OPTION_COMPANION:
        run->options.companion = argument;
        return 0;
    case ARGP_KEY_ARG:
        run->paths[run->count++] = argument;
        return 0;
    default:
        return command_wants_words(key, state);
    }
}

static const struct argp_option options[] = {
    {"output", 'o', "FOLDER", 0, "Write there, making it if need be (default: here)", 0},
    {"assume-abi3t", OPTION_ASSUME, NULL, 0,
     "Take the word of the caller for a file that does not tell: it was compiled with Py_TARGET_ABI3T", 0},
    {"companion", OPTION_COMPANION, "FILE", 0, "Use this companion, made by another build of Abiding", 0},
    {0},
};

static const struct argp argp = {
    .options = options,
    .parser = parse,
    .args_doc = "FILE|WHEEL...",
    .doc = "Makes extensions that were compiled and linked for abi3t of 3.15 load on every CPython from 3.9 on. "
           "What older hosts lack is bound to a small companion library, which is placed beside the extension and "
           "has to stay there. Nothing else changes in the file; the one that is given is not touched. In a wheel all extensions are "
           "grafted; RECORD and tags follow."
           "\vExit status: 0 all were grafted; 1 one cannot be, for the reason that is told; 2 one could not be read "
           "or written.",
};

/* A file written but not yet in place. */
struct output {
    const char *path, *temporary;
    FILE *file;
};

static bool
begin(struct arena *arena, const char *folder, const struct graft_file *made, struct output *output)
{
    output->path = arena_text(arena, "%s/%s", folder, made->name);
    output->file = whole_file_begin(arena, output->path, &output->temporary);
    return output->file != NULL && fwrite(made->at, 1, made->size, output->file) == made->size;
}

static void
give_up(struct output *output)
{
    if (output->file != NULL) {
        fclose(output->file);
        unlink(output->temporary);
    }
}

/* The companion first: no moment sees an extension without it. */
static int
write_both(struct arena *arena, const char *folder, const char *input, const struct graft *graft)
{
    struct output extension = {.file = NULL}, companion = {.file = NULL};
    struct stat given, there;
    if (stat(input, &given) == 0 && stat(arena_text(arena, "%s/%s", folder, graft->extension.name), &there) == 0
        && given.st_dev == there.st_dev && given.st_ino == there.st_ino) {
        return command_complain(&command_graft, input, "would be replaced by what is made of it; name another folder with -o");
    }
    const char *wrong = whole_folder_make(arena, folder);
    if (wrong != NULL) {
        return command_complain(&command_graft, folder, wrong);
    }
    if (!begin(arena, folder, &graft->companion, &companion) || !begin(arena, folder, &graft->extension, &extension)) {
        const char *why = strerror(errno);
        give_up(&companion);
        give_up(&extension);
        return command_complain(&command_graft, extension.path != NULL ? extension.path : companion.path, why);
    }
    bool existed = access(companion.path, F_OK) == 0;
    if (!whole_file_end(companion.file, companion.temporary, companion.path)) {
        const char *why = strerror(errno);
        give_up(&extension);
        return command_complain(&command_graft, companion.path, why);
    }
    if (!whole_file_end(extension.file, extension.temporary, extension.path)) {
        const char *why = strerror(errno);
        if (!existed) {
            unlink(companion.path);
        }
        return command_complain(&command_graft, extension.path, why);
    }
    printf("%s/%s: grafted; %zu symbols are bound to %s beside it\n", folder, graft->extension.name, graft->bound,
           graft->companion.name);
    return 0;
}

/* In a folder of its own first: only a wheel whose new content proves its new tags is put in place. */
static int
graft_one_wheel(struct run *run, const char *path)
{
    struct arena arena = {NULL};
    char *folder = arena_text(&arena, "%s/.abiding-graft-XXXXXX", run->folder);
    int status = 2;
    const char *none = whole_folder_make(&arena, run->folder);
    if (none != NULL) {
        command_complain(&command_graft, run->folder, none);
    }
    else if (mkdtemp(folder) == NULL) {
        command_complain(&command_graft, run->folder,
                         arena_text(&arena, "cannot be written to (%s); name another folder with -o", strerror(errno)));
    }
    else {
        bool unreadable = false;
        const char *wrong = graft_wheel(&arena, path, folder, &run->options, &unreadable);
        const char *made = arena_text(&arena, "%s/%s", folder, file_name_last(path));
        if (wrong != NULL) {
            command_complain(&command_graft, path, wrong);
            status = unreadable ? 2 : 1;
        }
        else {
            status = tag_wheel(made, run->folder);
            unlink(made);
        }
        rmdir(folder);
    }
    arena_free(&arena);
    return status;
}

static bool
is_wheel(const char *path)
{
    size_t size = strlen(path);
    return size > 4 && strcmp(path + size - 4, ".whl") == 0;
}

static int
graft_one(struct run *run, const char *path)
{
    struct arena arena = {NULL};
    struct whole_file file;
    struct graft graft;
    int status;
    const char *why = whole_file_read(&arena, path, &file);
    if (why != NULL) {
        status = command_complain(&command_graft, path, why);
    }
    else {
        graft_extension(&arena, path, file.at, file.size, &run->options, &graft);
        if (graft.refusal != NULL) {
            command_complain(&command_graft, path, graft.refusal);
            status = graft.unreadable ? 2 : 1;
        }
        else {
            status = write_both(&arena, run->folder, path, &graft);
        }
    }
    arena_free(&arena);
    return status;
}

static int
run_graft(int count, char **words)
{
    struct run run = {.paths = calloc((size_t)count, sizeof(*run.paths)), .folder = "."};
    if (run.paths == NULL) {
        fputs("abiding: out of memory\n", stderr);
        return 2;
    }
    words[0] = "abiding graft";
    argp_parse(&argp, count, words, 0, NULL, &run);
    int status = 0;
    for (size_t i = 0; i < run.count; i++) {
        int one = is_wheel(run.paths[i]) ? graft_one_wheel(&run, run.paths[i]) : graft_one(&run, run.paths[i]);
        status = one > status ? one : status;
    }
    free(run.paths);
    return status;
}

const struct command command_graft = {"graft", "make linked abi3t extensions load on every host", &argp, run_graft};
