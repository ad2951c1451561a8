/* Running other programs, several at once, and leaving nothing behind.
 *
 * Temporary files are removed when the program ends, also when it is
 * interrupted; a result appears under its name only when it is whole. */
#ifndef COMMAND_RUN_H
#define COMMAND_RUN_H

#include "text.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdnoreturn.h>

struct job {
    struct words command;
    const char *input;      /* a file to read instead of our standard input */
    const char *hushed;     /* a file for what it prints, shown by nobody */
    int status;             /* its exit status; -1: not run */
    int process;
};

struct jobs {
    struct job *at;
    size_t count;
};

/* -v: print each command; -###: print and do not run it. */
extern bool run_shown, run_dry;

/* To be called first.  `name` is what messages begin with. */
void run_begin(const char *name);

/* The job stays at its place until the next one is added. */
struct job *jobs_add(struct jobs *jobs, struct words command);

/* Runs jobs, as many at once as there are processors, earlier ones first; after
 * a failure starts no more.  False if one failed. */
bool run_jobs(struct jobs *jobs);

/* Runs jobs of which none may fail: else ends the program with its status. */
void run_all(struct jobs *jobs);

/* What the command prints, without the end of the line; "" if it fails. */
char *run_ask(struct words command);

/* Replaces this program. */
noreturn void run_instead(struct words command);

/* A path in the temporary folder, different for each call. */
char *run_temporary(const char *name);
/* Has a file removed at the end. */
const char *run_remove_later(const char *path);
/* Gives a finished file the name under which it was asked for. */
void run_deliver(const char *made, const char *wanted);

/* Copies a file to standard error. */
void run_show(const char *path);

/* Says what is wrong and ends the program. */
__attribute__((format(printf, 2, 3))) noreturn void run_stop(int status, const char *format, ...);
/* Ends the program. */
noreturn void run_end(int status);

#endif
