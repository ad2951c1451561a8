#include "interpreters.h"

#include "process.h"

#include <glob.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SECONDS_TO_ANSWER 30

/* As tools/hosts.py asks; what is asked may be as old as Python 2. */
static const char question[] =
    "import platform, sys, sysconfig\n"
    "v = sys.version_info\n"
    "print('%s %d %d %d.%d.%d%s %d %d' % (platform.python_implementation(), v[0], v[1], v[0], v[1], v[2],\n"
    "    '' if v[3] == 'final' else {'alpha': 'a', 'beta': 'b', 'candidate': 'rc'}[v[3]] + str(v[4]),\n"
    "    bool(sysconfig.get_config_var('Py_GIL_DISABLED')), hasattr(sys, 'gettotalrefcount')))\n";

struct search {
    struct arena *arena;
    struct interpreters found;
    struct names real;          /* what the paths lead to */
};

static bool
taken(struct search *search, const char *path)
{
    char real[PATH_MAX];
    if (realpath(path, real) == NULL) {
        return true;
    }
    for (size_t i = 0; i < search->real.count; i++) {
        if (strcmp(search->real.at[i], real) == 0) {
            return true;
        }
    }
    *arena_add(search->arena, &search->real) = arena_text(search->arena, "%s", real);
    return false;
}

static void
ask(struct search *search, const char *path, const char *name)
{
    struct arena *arena = search->arena;
    if (access(path, X_OK) != 0 || taken(search, path)) {
        return;
    }
    char *words[] = {(char *)path, "-E", "-S", "-c", (char *)question, NULL};
    struct outcome outcome = process_run(arena, words, NULL, NULL, SECONDS_TO_ANSWER);
    char kind[32], release[32];
    int major, minor = 0, free_threaded, debug;
    struct interpreter one = {.path = path, .name = "-", .release = ""};
    if (!outcome.started || outcome.late || outcome.status != 0
        || sscanf(outcome.output, "%31s %d %d %31s %d %d", kind, &major, &minor, release, &free_threaded, &debug) != 6) {
        one.refused = outcome.late ? "does not answer" : "does not answer as a Python does";
    }
    else {
        one.release = arena_text(arena, "%s", release);
        one.name = name != NULL ? name : arena_text(arena, "cp%d%d%s%s", major, minor, free_threaded ? "t" : "",
                                                    debug ? "d" : "");
        one.refused = strcmp(kind, "CPython") != 0 ? arena_text(arena, "%s is not CPython", kind)
                      : major != 3 || minor < 9 ? "is older than 3.9" : NULL;
        for (size_t i = 0; i < search->found.count && one.refused == NULL; i++) {
            if (search->found.at[i].refused == NULL && strcmp(search->found.at[i].name, one.name) == 0) {
                return;
            }
        }
    }
    one.minor = one.refused == NULL ? minor : INT_MAX;
    *arena_add(arena, &search->found) = one;
}

static int
compare(const void *a, const void *b)
{
    const struct interpreter *left = a, *right = b;
    return left->minor != right->minor ? (left->minor > right->minor) - (left->minor < right->minor)
           : strcmp(left->refused == NULL ? left->name : left->path, right->refused == NULL ? right->name : right->path);
}

/* `up`: the interpreter's folder is that many folders below the one it is named after; 0: it is not. */
static void
ask_all(struct search *search, const char *pattern, int up)
{
    glob_t paths;
    if (glob(pattern, 0, NULL, &paths) != 0) {
        return;
    }
    for (size_t i = 0; i < paths.gl_pathc; i++) {
        const char *path = arena_text(search->arena, "%s", paths.gl_pathv[i]), *end = path + strlen(path), *name = NULL;
        for (int k = 0; k < up; k++) {
            while (end > path && *--end != '/') {
            }
        }
        if (up > 0) {
            const char *start = end;
            while (start > path && start[-1] != '/') {
                start--;
            }
            name = arena_text(search->arena, "%.*s", (int)(end - start), start);
        }
        ask(search, path, name);
    }
    globfree(&paths);
}

/* The variable, or a folder in the home folder. */
static const char *
folder_of(struct arena *arena, const char *variable, const char *in_home)
{
    const char *value = getenv(variable), *home = getenv("HOME");
    return value != NULL && *value != '\0' ? value
           : arena_text(arena, "%s/%s", home == NULL ? "" : home, in_home);
}

struct interpreters
interpreters_find(struct arena *arena)
{
    struct search search = {.arena = arena};
    const char *given = getenv("ABIDING_HOSTS");
    const char *hosts = given != NULL && *given != '\0' ? given
                        : arena_text(arena, "%s/abiding/hosts", folder_of(arena, "XDG_CACHE_HOME", ".cache"));
    ask_all(&search, arena_text(arena, "%s/*/bin/python3", hosts), 2);
    ask_all(&search, arena_text(arena, "%s/versions/*/bin/python", folder_of(arena, "PYENV_ROOT", ".pyenv")), 0);
    const char *uv = getenv("UV_PYTHON_INSTALL_DIR");
    ask_all(&search, arena_text(arena, "%s/*/bin/python3", uv != NULL ? uv
                                : arena_text(arena, "%s/uv/python", folder_of(arena, "XDG_DATA_HOME", ".local/share"))), 0);
    const char *path = getenv("PATH");
    static const char *const patterns[] = {
        "python3", "python3.[0-9]", "python3.[0-9][0-9]", "python3.[0-9][0-9]t", "python3.[0-9]-dbg", "python3.[0-9][0-9]-dbg",
    };
    while (path != NULL && *path != '\0') {
        size_t size = strcspn(path, ":");
        bool shims = size >= 6 && strncmp(path + size - 6, "/shims", 6) == 0;
        for (size_t i = 0; size > 0 && !shims && i < sizeof(patterns) / sizeof(*patterns); i++) {
            ask_all(&search, arena_text(arena, "%.*s/%s", (int)size, path, patterns[i]), 0);
        }
        path += size + (path[size] == ':');
    }
    if (search.found.count > 0) {
        qsort(search.found.at, search.found.count, sizeof(*search.found.at), compare);
    }
    return search.found;
}
