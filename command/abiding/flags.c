/* abiding cflags, libs, includes, version, hosts: what a build asks for. */
#include "arena.h"
#include "command.h"
#include "interpreters.h"

#include "abiding/abiding.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *module;

static error_t
parse(int key, char *argument, struct argp_state *state)
{
    (void)state;
    if (key == 'm') {
        module = argument;
        return 0;
    }
    return ARGP_ERR_UNKNOWN;
}

static const struct argp_option module_option[] = {
    {"module", 'm', "NAME", 0, "Of the module that the flags are for", 0},
    {0},
};
static const struct argp cflags_argp = {
    .options = module_option, .parser = parse,
    .doc = "Prints what a compiler needs to be told; PyInit_NAME is emitted where --module is given.",
};
static const struct argp libs_argp = {.doc = "Prints what a linker needs to be told."};
static const struct argp includes_argp = {.doc = "Prints where the headers are, as an option of the compiler."};
static const struct argp version_argp = {.doc = "Prints Abiding's version."};
static const struct argp hosts_argp = {
    .doc = "Prints the Python interpreters that are found here, and what each is. Looks into $ABIDING_HOSTS, a folder of "
           "unpacked ones, or the cache folder; then where pyenv and uv put theirs; then PATH.",
};

/* A place beside the program, links followed; NULL and a message if nothing is there. */
static const char *
beside(struct arena *arena, const char *where, const char *what)
{
    char self[PATH_MAX], found[PATH_MAX];
    ssize_t size = readlink("/proc/self/exe", self, sizeof(self) - 1);
    if (size <= 0) {
        fputs("abiding: cannot tell where this program is, so not where the headers are\n", stderr);
        return NULL;
    }
    self[size] = '\0';
    *strrchr(self, '/') = '\0';
    const char *path = arena_text(arena, "%s/%s", self, where);
    if (realpath(path, found) == NULL || access(arena_text(arena, "%s%s", found, what), R_OK) != 0) {
        fprintf(stderr, "abiding: %s%s is not there: install Abiding as a whole\n", path, what);
        return NULL;
    }
    return arena_text(arena, "%s", found);
}

/* As a shell takes it. */
static const char *
quoted(struct arena *arena, const char *path)
{
    if (path[strspn(path, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+./=:@,")] == '\0') {
        return path;
    }
    const char *made = "'";
    for (; *path != '\0'; path++) {
        made = arena_text(arena, *path == '\'' ? "%s'\\%c'" : "%s%c", made, *path);
    }
    return arena_text(arena, "%s'", made);
}

static int
put_includes(const char *more)
{
    struct arena arena = {0};
    const char *include = beside(&arena, ABIDING_TO_INCLUDE, "/Python.h");
    if (include != NULL) {
        printf("-I%s%s%s\n", quoted(&arena, include), *more == '\0' ? "" : " ", more);
    }
    arena_free(&arena);
    return include == NULL ? 2 : 0;
}

static int
run_cflags(int count, char **words)
{
    struct arena arena = {0};
    words[0] = "abiding cflags";
    argp_parse(&cflags_argp, count, words, 0, NULL, NULL);
    int status = put_includes(module == NULL ? "" : arena_text(&arena, "-DABIDING_MODULE=%s", quoted(&arena, module)));
    arena_free(&arena);
    return status;
}

static int
run_includes(int count, char **words)
{
    words[0] = "abiding includes";
    argp_parse(&includes_argp, count, words, 0, NULL, NULL);
    return put_includes("");
}

static int
run_libs(int count, char **words)
{
    struct arena arena = {0};
    words[0] = "abiding libs";
    argp_parse(&libs_argp, count, words, 0, NULL, NULL);
    const char *library = beside(&arena, ABIDING_TO_LIBRARY, "");
    if (library != NULL) {
        const char *options = ABIDING_LINK_OPTIONS, *libraries = ABIDING_LINK_LIBRARIES;
        printf("%s%s%s%s%s\n", options, *options == '\0' ? "" : " ", quoted(&arena, library),
               *libraries == '\0' ? "" : " ", libraries);
    }
    arena_free(&arena);
    return library == NULL ? 2 : 0;
}

static int
run_version(int count, char **words)
{
    words[0] = "abiding version";
    argp_parse(&version_argp, count, words, 0, NULL, NULL);
    puts(ABIDING_VERSION);
    return 0;
}

static int
run_hosts(int count, char **words)
{
    struct arena arena = {0};
    words[0] = "abiding hosts";
    argp_parse(&hosts_argp, count, words, 0, NULL, NULL);
    struct interpreters found = interpreters_find(&arena);
    for (size_t i = 0; i < found.count; i++) {
        const struct interpreter *one = &found.at[i];
        printf("%-11s %-10s %s%s%s\n", one->name, one->release, one->path, one->refused != NULL ? ": " : "",
               one->refused != NULL ? one->refused : "");
    }
    arena_free(&arena);
    return 0;
}

const struct command command_cflags = {"cflags", "options for the compiler", &cflags_argp, run_cflags};
const struct command command_libs = {"libs", "options for the linker", &libs_argp, run_libs};
const struct command command_includes = {"includes", "the folder of the headers, as an option", &includes_argp, run_includes};
const struct command command_version = {"version", "Abiding's version", &version_argp, run_version};
const struct command command_hosts = {"hosts", "which Pythons are here?", &hosts_argp, run_hosts};
