/* abiding try: imports a file under every interpreter that is here, each in a process of its own. */
#include "check.h"
#include "command.h"
#include "file_name.h"
#include "interpreters.h"
#include "process.h"
#include "wheel.h"
#include "whole_file.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct {
    const char *path;
    const char *module;         /* --import */
    unsigned seconds;
    char **arguments;           /* behind "--"; NULL: none */
} given = {.seconds = 60};

static const struct argp_option options[] = {
    {"import", 'i', "NAME", 0, "What to import (default: each extension module in the file)", 0},
    {"timeout", 't', "SECONDS", 0, "How long each may take (default: 60)", 0},
    {0},
};

static error_t
parse(int key, char *argument, struct argp_state *state)
{
    char *end;
    switch (key) {
    case 'i':
        given.module = argument;
        return 0;
    case 't': {
        unsigned long seconds = strtoul(argument, &end, 10);
        if (*argument == '\0' || *end != '\0' || seconds < 1 || seconds > 86400) {
            argp_error(state, "--timeout takes a number of seconds, not '%s'", argument);
        }
        given.seconds = (unsigned)seconds;
        return 0;
    }
    case ARGP_KEY_ARG:
        if (given.path != NULL) {
            argp_error(state, "takes one file; what is for Python comes behind --");
        }
        given.path = argument;
        return 0;
    default:
        return command_wants_words(key, state);
    }
}

static const struct argp argp = {
    .options = options,
    .parser = parse,
    .args_doc = "FILE|WHEEL [-- ARGUMENT...]",
    .doc = "Imports an extension module, or all in a wheel, under every Python that `abiding hosts` finds; with "
           "arguments, runs `python ARGUMENT...` where the modules can be imported. A crash of one is a row, not the end."
           "\vExit status: 0 it worked everywhere, 1 not so, 2 it could not be tried.",
};

/* --- a wheel, unpacked into a folder that goes away again */

static void
take(void *file, const unsigned char *at, size_t size)
{
    fwrite(at, 1, size, file);
}

static const char *
unpack(struct arena *arena, const char *path, const char *folder)
{
    struct archive archive;
    const char *wrong = archive_open(arena, path, NULL, 0, &archive);
    if (wrong != NULL) {
        return wrong;
    }
    if (archive.improper != NULL || archive.twice != NULL) {
        wrong = "it has names that no installer should unpack";
    }
    for (size_t i = 0; i < archive.count && wrong == NULL; i++) {
        char *name = arena_text(arena, "%s/%s", folder, archive.at[i].name);
        for (char *slash = name + strlen(folder) + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
            *slash = '\0';
            if (mkdir(name, 0777) != 0 && errno != EEXIST) {
                wrong = arena_text(arena, "%s: %s", name, strerror(errno));
            }
            *slash = '/';
        }
        if (wrong != NULL || name[strlen(name) - 1] == '/') {
            continue;
        }
        FILE *file = fopen(name, "wxb");
        if (file == NULL) {
            wrong = arena_text(arena, "%s: %s", name, strerror(errno));
            break;
        }
        wrong = archive_read(arena, &archive, &archive.at[i], take, file);
        if (fclose(file) != 0 && wrong == NULL) {
            wrong = arena_text(arena, "%s: %s", name, strerror(errno));
        }
    }
    archive_close(&archive);
    return wrong;
}

/* "a/b/spam.so" as "a.b.spam" */
static const char *
dotted(struct arena *arena, const struct extension *extension)
{
    if (extension->member == NULL) {
        return extension->module;
    }
    const char *last = file_name_last(extension->member);
    char *made = arena_text(arena, "%.*s%s", (int)(last - extension->member), extension->member, extension->module);
    for (char *c = made; *c != '\0'; c++) {
        *c = *c == '/' ? '.' : *c;
    }
    return made;
}

/* --- the run */

/* A signal's name, an exit status, the last line. */
static const char *
describe(struct arena *arena, const struct outcome *outcome)
{
    char *text = arena_text(arena, "%s", outcome->output);
    size_t size = strlen(text);
    while (size > 0 && (text[size - 1] == '\n' || text[size - 1] == ' ')) {
        text[--size] = '\0';
    }
    const char *line = strrchr(text, '\n');
    line = line == NULL ? text : line + 1;
    if (!outcome->started) {
        return arena_text(arena, "does not start: %s", strerror(outcome->status));
    }
    if (outcome->late) {
        return arena_text(arena, "not done within %u seconds", given.seconds);
    }
    if (outcome->status > 128) {
        return arena_text(arena, "crashes: %s", strsignal(outcome->status - 128));
    }
    return outcome->status == 0 ? (given.arguments != NULL ? line : "") : line;
}

static int
try_all(struct arena *arena, const struct result *result, const char *folder)
{
    struct interpreters found = interpreters_find(arena);
    const char *imports = given.module == NULL ? "" : arena_text(arena, "import %s\n", given.module);
    for (size_t i = 0; given.module == NULL && i < result->extensions.count; i++) {
        const char *name = dotted(arena, &result->extensions.at[i]);
        imports = arena_text(arena, "%simport %s\n", imports, name);
    }
    if (given.arguments == NULL && *imports == '\0') {
        fprintf(stderr, "abiding try: %s: has no extension modules; --import says what to import\n", given.path);
        return 2;
    }
    int status = 0;
    size_t tried = 0;
    struct names words = {0};
    for (size_t i = 0; i < found.count; i++) {
        const struct interpreter *one = &found.at[i];
        if (one->refused != NULL) {
            printf("%-11s %-10s not tried: %s\n", one->name, one->release, one->refused);
            continue;
        }
        words = (struct names){0};
        *arena_add(arena, &words) = one->path;
        *arena_add(arena, &words) = given.arguments == NULL ? "-c" : given.arguments[0];
        *arena_add(arena, &words) = given.arguments == NULL ? imports : given.arguments[1];
        for (size_t k = 2; given.arguments != NULL && given.arguments[1] != NULL && given.arguments[k] != NULL; k++) {
            *arena_add(arena, &words) = given.arguments[k];
        }
        *arena_add(arena, &words) = NULL;
        struct outcome outcome = process_run(arena, (char *const *)words.at, given.arguments == NULL ? folder : NULL,
                                             folder, given.seconds);
        bool worked = outcome.started && !outcome.late && outcome.status == 0;
        const char *more = describe(arena, &outcome);
        printf("%-11s %-10s %s%s%s\n", one->name, one->release, worked ? "works" : "fails", *more == '\0' ? "" : ": ", more);
        fflush(stdout);
        status |= !worked;
        tried++;
    }
    if (tried == 0) {
        fputs("abiding try: no Python is here: `abiding hosts --help` tells where they are looked for\n", stderr);
        return 2;
    }
    return status;
}

static int
run_try(int count, char **words)
{
    for (int i = 1; i < count; i++) {
        if (strcmp(words[i], "--") == 0) {
            given.arguments = i + 1 < count ? words + i + 1 : NULL;
            count = i;
        }
    }
    words[0] = "abiding try";
    argp_parse(&argp, count, words, 0, NULL, NULL);
    struct check_options none = {0};
    struct result *result = inspect(given.path, &none);
    struct arena *arena = &result->arena;
    const char *wrong = result->error;
    const char *temporary = getenv("TMPDIR");
    char *folder = arena_text(arena, "%s/abiding-try-XXXXXX", temporary != NULL && *temporary != '\0' ? temporary : "/tmp");
    char real[PATH_MAX];
    bool made = false;
    int status = 2;
    if (wrong == NULL && result->wheel != NULL) {
        made = mkdtemp(folder) != NULL;
        wrong = made ? unpack(arena, given.path, folder) : strerror(errno);
    }
    else if (wrong == NULL) {
        folder = realpath(given.path, real) == NULL ? NULL : real;
        wrong = folder == NULL ? strerror(errno) : NULL;
        if (folder != NULL) {
            *strrchr(real, '/') = '\0';
        }
    }
    if (wrong != NULL) {
        command_complain(&command_try, given.path, wrong);
    }
    else {
        status = try_all(arena, result, folder);
    }
    if (made) {
        whole_folder_remove(folder);
    }
    result_free(result);
    return status;
}

const struct command command_try = {"try", "import a file under every Python that is here", &argp, run_try};
