/* abiding explain: what is a symbol on each host? */
#include "command.h"
#include "database.h"

#include <argp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CLOSE_SHOWN 5
#define NAME_MOST 128

static const char *const kinds[] = {"function", "variable"};

static void
put_hosts(const struct name_row *row)
{
    for (enum host host = 0; host < HOST_LATER; host++) {
        bool exported = (row->hosts & HOST_BIT(host)) != 0;
        const char *how = row->tier == TIER_NONE || row->tier == TIER_OLD ? (exported ? "exported" : "not there")
                          : row->tier == TIER_WINDOWS ? "on Windows alone"
                          : hosts[host].minor >= row->native ? "native"
                          : !exported ? "fallback: Abiding's own, as the host has none"
                          : row->tier == TIER_OVERRIDE ? "override: Abiding's own, as the host's does otherwise"
                          : "native";
        printf("  %-7s %s\n", hosts[host].tag, how);
    }
}

static void
put_row(const struct name_row *row)
{
    printf("%s\n", row->name);
    if (*row->prototype != '\0') {
        printf("  %s\n", row->prototype);
    }
    switch (row->tier) {
    case TIER_NONE:
        puts("  Not in the stable ABI: a later CPython may be without it.");
        break;
    case TIER_OLD:
    case TIER_WINDOWS:
        printf("  A function of the stable ABI since 3.%u, kept for old binaries%s; the Limited API of abi3t lacks it.\n", row->since,
               row->tier == TIER_WINDOWS ? " of Windows" : "");
        break;
    default:
        printf("  A %s of the stable ABI since 3.%u; ", kinds[row->data], row->since);
        if (row->first == hosts[0].minor) {
            puts("every host exports it.");
        }
        else {
            printf("exported since 3.%u.\n", row->first);
        }
        break;
    }
    put_hosts(row);
    if (*row->page != '\0') {
        printf("  https://docs.python.org/3.15/%s.html\n", row->page);
    }
}

/* How many letters have to be changed to make one of the other. */
static unsigned
distance(const char *a, const char *b)
{
    unsigned row[NAME_MOST + 1];
    size_t size = strlen(b);
    if (size > NAME_MOST || strlen(a) > NAME_MOST) {
        return NAME_MOST;
    }
    for (size_t k = 0; k <= size; k++) {
        row[k] = (unsigned)k;
    }
    for (unsigned i = 1; a[i - 1] != '\0'; i++) {
        unsigned corner = row[0];
        row[0] = i;
        for (size_t k = 1; k <= size; k++) {
            unsigned same = corner + (a[i - 1] != b[k - 1]);
            unsigned other = (row[k] < row[k - 1] ? row[k] : row[k - 1]) + 1;
            corner = row[k];
            row[k] = same < other ? same : other;
        }
    }
    return row[size];
}

static void
put_close(const char *name)
{
    fprintf(stderr, "abiding explain: no CPython from 3.9 to 3.15 exports %s", name);
    unsigned most = (unsigned)(strlen(name) / 4 + 1);
    size_t shown = 0;
    for (unsigned wanted = 1; wanted <= most && shown < CLOSE_SHOWN; wanted++) {
        for (size_t i = 0; i < name_count && shown < CLOSE_SHOWN; i++) {
            if (distance(name, name_rows[i].name) == wanted) {
                fprintf(stderr, "%s%s", shown++ == 0 ? "; did you mean " : ", ", name_rows[i].name);
            }
        }
    }
    fputc('\n', stderr);
}

static int status = 0;

static error_t
parse(int key, char *argument, struct argp_state *state)
{
    static bool several = false;
    switch (key) {
    case ARGP_KEY_ARG: {
        const struct name_row *row = name_find(argument);
        if (row == NULL) {
            fflush(stdout);
            put_close(argument);
            status = 1;
            return 0;
        }
        if (several) {
            putchar('\n');
        }
        several = true;
        put_row(row);
        return 0;
    }
    default:
        return command_wants_words(key, state);
    }
}

static const struct argp argp = {
    .parser = parse,
    .args_doc = "SYMBOL...",
    .doc = "Tells of functions and variables of the C API since when each host has them, and what a file "
           "made with Abiding uses there: the host's own or Abiding's."
           "\vExit status: 0 all are known, 1 one is not.",
};

static int
run_explain(int count, char **words)
{
    words[0] = "abiding explain";
    argp_parse(&argp, count, words, 0, NULL, NULL);
    return status;
}

const struct command command_explain = {"explain", "since when does each host have this symbol?", &argp, run_explain};
