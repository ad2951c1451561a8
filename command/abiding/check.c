/* abiding check: many files at once, told in the order in which they were named. */
#include "check.h"
#include "command.h"
#include "whole_file.h"

#include <argp.h>
#include <errno.h>
#include <ftw.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#define JOBS_MOST 64

struct run {
    struct arena arena;
    struct names paths;
    struct check_options options;
    const struct report *report;
    const char *html;           /* the file to write; NULL: none */
    size_t jobs;

    pthread_mutex_t lock;
    pthread_cond_t changed;
    size_t taken, told;         /* paths so far */
    struct result *waiting[4 * JOBS_MOST];  /* done and not told, by path */
};

static struct run run;

/* --- which files */

static bool
ends(const char *path, const char *end)
{
    size_t size = strlen(path), wanted = strlen(end);
    return size > wanted && strcasecmp(path + size - wanted, end) == 0;
}

static int
see_file(const char *path, const struct stat *found, int type, struct FTW *where)
{
    (void)where;
    bool wanted = type == FTW_F && S_ISREG(found->st_mode)
                  && (ends(path, ".whl") || ends(path, ".so") || ends(path, ".pyd"));
    if (wanted) {
        *arena_add(&run.arena, &run.paths) = arena_text(&run.arena, "%s", path);
    }
    return 0;
}

static int
by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* What a folder holds, in order. */
static void
add_path(const char *path)
{
    struct stat found;
    if (stat(path, &found) != 0 || !S_ISDIR(found.st_mode)) {
        *arena_add(&run.arena, &run.paths) = path;
        return;
    }
    size_t first = run.paths.count;
    nftw(path, see_file, 64, FTW_PHYS);
    if (run.paths.count > first) {
        qsort(run.paths.at + first, run.paths.count - first, sizeof(*run.paths.at), by_name);
    }
}

/* --- arguments */

enum { OPTION_JSON = 256, OPTION_HTML, OPTION_HOST, OPTION_COLOUR };

static unsigned
read_hosts(const char *list, struct argp_state *state)
{
    unsigned bits = 0;
    while (*list != '\0') {
        size_t size = strcspn(list, ",");
        enum host host = host_find(list, size);
        if (host == HOSTS) {
            argp_error(state, "--host: '%.*s' is none of %s", (int)size, list,
                       "cp39 ... cp315, cp313t, cp314t, cp315t, later, later-t");
        }
        bits |= HOST_BIT(host);
        list += size + (list[size] == ',');
    }
    return bits;
}

static error_t
parse(int key, char *argument, struct argp_state *state)
{
    switch (key) {
    case OPTION_JSON:
        run.report = &report_json;
        return 0;
    case OPTION_HTML:
        run.report = &report_html;
        run.html = argument;
        return 0;
    case OPTION_HOST:
        run.options.hosts |= read_hosts(argument, state);
        return 0;
    case OPTION_COLOUR:
        if (strcmp(argument, "always") != 0 && strcmp(argument, "never") != 0 && strcmp(argument, "auto") != 0) {
            argp_error(state, "--color takes always, never or auto, not '%s'", argument);
        }
        report_colour = *argument == 'a' && argument[1] == 'l' ? true : *argument == 'n' ? false : report_colour;
        return 0;
    case 'j': {
        char *end;
        unsigned long jobs = strtoul(argument, &end, 10);
        if (*argument == '\0' || *end != '\0' || jobs < 1 || jobs > JOBS_MOST) {
            argp_error(state, "--jobs takes a number from 1 to %d, not '%s'", JOBS_MOST, argument);
        }
        run.jobs = jobs;
        return 0;
    }
    case ARGP_KEY_ARG:
        add_path(argument);
        return 0;
    default:
        return command_wants_words(key, state);
    }
}

static const struct argp_option options[] = {
    {"json", OPTION_JSON, NULL, 0, "Print JSON, as docs/what-does-check-tell.md has it", 0},
    {"html", OPTION_HTML, "FILE", 0, "Write one page that needs nothing else", 0},
    {"host", OPTION_HOST, "HOST,...", 0,
     "It has to load on these (cp39, cp313t, later ...), not where its name or tags say", 0},
    {"jobs", 'j', "N", 0, "Look at N files at once (default: one for each processor)", 0},
    {"color", OPTION_COLOUR, "WHEN", 0, "always, never, or auto: in a terminal", 0},
    {0},
};

static const struct argp argp = {
    .options = options,
    .parser = parse,
    .args_doc = "FILE|WHEEL|FOLDER...",
    .doc = "Tells for each extension module on which CPython it will load, and why not on the others. "
           "Files are read, never loaded."
           "\vExit status: 0 each file loads wherever its name, its tags or --host say; 1 one does not; "
           "2 one could not be read.",
};

/* --- the work */

static struct result **
place_of(size_t index)
{
    return &run.waiting[index % (sizeof(run.waiting) / sizeof(*run.waiting))];
}

static void *
work(void *unused)
{
    (void)unused;
    pthread_mutex_lock(&run.lock);
    for (;;) {
        /* Not far ahead of what is told, or results would pile up. */
        while (run.taken < run.paths.count && run.taken >= run.told + 2 * run.jobs) {
            pthread_cond_wait(&run.changed, &run.lock);
        }
        if (run.taken >= run.paths.count) {
            break;
        }
        size_t index = run.taken++;
        pthread_mutex_unlock(&run.lock);
        struct result *result = inspect(run.paths.at[index], &run.options);
        pthread_mutex_lock(&run.lock);
        *place_of(index) = result;
        pthread_cond_broadcast(&run.changed);
    }
    pthread_mutex_unlock(&run.lock);
    return NULL;
}

static int
tell_all(FILE *out, bool progress)
{
    int status = 0;
    run.report->begin(out);
    for (size_t i = 0; i < run.paths.count; i++) {
        pthread_mutex_lock(&run.lock);
        while (*place_of(i) == NULL) {
            pthread_cond_wait(&run.changed, &run.lock);
        }
        struct result *result = *place_of(i);
        *place_of(i) = NULL;
        run.told = i + 1;
        pthread_cond_broadcast(&run.changed);
        pthread_mutex_unlock(&run.lock);
        if (progress) {
            fprintf(stderr, "\r\033[K");
        }
        run.report->result(out, result, i == 0);
        int called_for = result_status(result);
        status = called_for > status ? called_for : status;
        result_free(result);
        if (progress && i + 1 < run.paths.count) {
            fflush(out);
            fprintf(stderr, "%zu of %zu", i + 1, run.paths.count);
        }
    }
    run.report->end(out, run.paths.count);
    return status;
}

/* Is there something of another kind under the name of the page? As after `--html spam.so`. */
static bool
would_be_lost(const char *path)
{
    char start[sizeof(REPORT_HTML_START) - 1];
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return false;
    }
    size_t count = fread(start, 1, sizeof(start), file);
    fclose(file);
    return count > 0 && (count < sizeof(start) || memcmp(start, REPORT_HTML_START, sizeof(start)) != 0);
}

static int
run_check(int count, char **words)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    run.report = &report_text;
    run.jobs = processors < 1 ? 1 : processors > JOBS_MOST ? JOBS_MOST : (size_t)processors;
    report_colour = isatty(STDOUT_FILENO) && getenv("NO_COLOR") == NULL;
    words[0] = "abiding check";
    argp_parse(&argp, count, words, 0, NULL, NULL);

    if (run.html != NULL && would_be_lost(run.html)) {
        fprintf(stderr, "abiding check: %s: is there already and is no page of HTML, so it is not overwritten; "
                "--html takes the name of the page\n", run.html);
        return 2;
    }
    const char *temporary = NULL;
    FILE *out = run.html == NULL ? stdout : whole_file_begin(&run.arena, run.html, &temporary);
    if (out == NULL) {
        fprintf(stderr, "abiding check: %s: %s\n", run.html, strerror(errno));
        return 2;
    }
    pthread_mutex_init(&run.lock, NULL);
    pthread_cond_init(&run.changed, NULL);
    pthread_t threads[JOBS_MOST];
    size_t started = 0;
    while (started < run.jobs && started < run.paths.count
           && pthread_create(&threads[started], NULL, work, NULL) == 0) {
        started++;
    }
    if (started == 0 && run.paths.count > 0) {
        fputs("abiding check: no thread could be started\n", stderr);
        return 2;
    }
    int status = tell_all(out, isatty(STDERR_FILENO) && run.paths.count > 1);
    for (size_t i = 0; i < started; i++) {
        pthread_join(threads[i], NULL);
    }
    if (run.html != NULL ? !whole_file_end(out, temporary, run.html) : fflush(out) != 0) {
        fprintf(stderr, "abiding check: %s: %s\n", run.html != NULL ? run.html : "standard output", strerror(errno));
        status = 2;
    }
    arena_free(&run.arena);
    return status;
}

const struct command command_check = {"check", "on which hosts will these files and wheels load?", &argp, run_check};
