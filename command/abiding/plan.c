/* abiding plan: how many files does a release have, and how many would it have? */
#include "command.h"
#include "file_name.h"
#include "tags.h"

#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static struct arena arena;
static struct names paths;

static bool
is_wheel(const char *path)
{
    size_t size = strlen(path);
    return size > 4 && strcmp(path + size - 4, ".whl") == 0;
}

static int
see(const char *path, const struct stat *found, int type, struct FTW *where)
{
    (void)found;
    (void)where;
    if (type == FTW_F && is_wheel(path)) {
        *arena_add(&arena, &paths) = arena_text(&arena, "%s", path);
    }
    return 0;
}

static void
add(const char *path)
{
    struct stat found;
    if (stat(path, &found) == 0 && S_ISDIR(found.st_mode)) {
        nftw(path, see, 64, FTW_PHYS);
    }
    else {
        *arena_add(&arena, &paths) = arena_text(&arena, "%s", path);
    }
}

static void
add_lines(void)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t size;
    while ((size = getline(&line, &room, stdin)) > 0) {
        line[strcspn(line, "\r\n")] = '\0';
        if (*line != '\0') {
            add(line);
        }
    }
    free(line);
}

static error_t
parse(int key, char *argument, struct argp_state *state)
{
    (void)state;
    switch (key) {
    case ARGP_KEY_ARG:
        if (strcmp(argument, "-") == 0) {
            add_lines();
        }
        else {
            add(argument);
        }
        return 0;
    case ARGP_KEY_NO_ARGS:
        add_lines();
        return 0;
    default:
        return ARGP_ERR_UNKNOWN;
    }
}

static const struct argp argp = {
    .parser = parse,
    .args_doc = "[WHEEL|FOLDER|-]...",
    .doc = "Tells from the names of a release's wheels how many files it ships now, and how many it would with one "
           "universal wheel for each platform. Without arguments the names are read from standard input. Of wheels that "
           "are here, bytes are told, too. Only what was shown can be promised: what `check` and `try` say of the files."
           "\vExit status: 0; 2 if a name is not that of a wheel.",
};

struct item {
    const char *release;        /* "spam 1.0" */
    const char *platform;
    enum { ITEM_PURE, ITEM_OTHER, ITEM_CPYTHON } kind;
    unsigned long long bytes;   /* 0: it is not here */
};

struct items {
    struct item *at;
    size_t count;
};

static int
compare(const void *a, const void *b)
{
    const struct item *left = a, *right = b;
    int order = strcmp(left->release, right->release);
    order = order != 0 ? order : strcmp(left->platform, right->platform);
    return order != 0 ? order : (int)left->kind - (int)right->kind;
}

static bool
read_item(const char *path, struct items *items)
{
    struct tags tags;
    struct stat found;
    const char *wrong = tags_read(&arena, file_name_last(path), &tags);
    if (wrong != NULL) {
        command_complain(&command_plan, path, wrong);
        return false;
    }
    bool cpython = false;
    for (size_t i = 0; i < tags.pythons.count; i++) {
        cpython |= strncmp(tags.pythons.at[i], "cp", 2) == 0;
    }
    *arena_add(&arena, items) = (struct item){
        .release = arena_text(&arena, "%s %s", tags.distribution, tags.version),
        .platform = strrchr(tags.text, '-') + 1,
        .kind = tags_have(&tags.abis, "none") ? ITEM_PURE : cpython ? ITEM_CPYTHON : ITEM_OTHER,
        .bytes = stat(path, &found) == 0 && S_ISREG(found.st_mode) ? (unsigned long long)found.st_size : 0,
    };
    return true;
}

/* One release: its wheels for CPython become one for each platform, the rest stay. */
static void
put_release(const struct item *items, size_t count)
{
    size_t now = count, then = 0, missing = 0;
    unsigned long long bytes_now = 0, bytes_then = 0;
    for (size_t i = 0; i < count;) {
        unsigned long long largest = 0;
        size_t end = i;
        while (end < count && items[end].kind == items[i].kind && strcmp(items[end].platform, items[i].platform) == 0) {
            largest = items[end].bytes > largest ? items[end].bytes : largest;
            bytes_now += items[end].bytes;
            bytes_then += items[end].kind == ITEM_CPYTHON ? 0 : items[end].bytes;
            then += items[end].kind != ITEM_CPYTHON;
            missing += items[end].bytes == 0;
            end++;
        }
        then += items[i].kind == ITEM_CPYTHON;
        bytes_then += items[i].kind == ITEM_CPYTHON ? largest : 0;
        i = end;
    }
    printf("%s: %zu wheel%s now, %zu with Abiding", items[0].release, now, now == 1 ? "" : "s", then);
    if (missing == 0) {
        printf("; %llu bytes now, about %llu if each is as large as the largest for its platform", bytes_now, bytes_then);
    }
    putchar('\n');
}

static int
run_plan(int count, char **words)
{
    struct items items = {0};
    int status = 0;
    words[0] = "abiding plan";
    argp_parse(&argp, count, words, 0, NULL, NULL);
    for (size_t i = 0; i < paths.count; i++) {
        status = read_item(paths.at[i], &items) ? status : 2;
    }
    if (items.count > 0) {
        qsort(items.at, items.count, sizeof(*items.at), compare);
    }
    for (size_t first = 0; first < items.count;) {
        size_t end = first;
        while (end < items.count && strcmp(items.at[end].release, items.at[first].release) == 0) {
            end++;
        }
        put_release(&items.at[first], end - first);
        first = end;
    }
    if (items.count > 0) {
        puts("This counts names. What a universal file does is known once it is built, checked and tried.");
    }
    arena_free(&arena);
    return status;
}

const struct command command_plan = {"plan", "how many wheels would a release need?", &argp, run_plan};
