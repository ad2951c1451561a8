/* abiding check: what is found out about files, and how that is told. */
#ifndef ABIDING_COMMAND_CHECK_H
#define ABIDING_COMMAND_CHECK_H

#include "extension.h"

#include <stdio.h>

struct extensions {
    struct extension *at;
    size_t count;
};

/* What its file name and WHEEL say of a wheel; tags are in order, as "cp39-abi3-any". */
struct wheel_facts {
    const char *distribution, *version;
    struct names tags;
    const char *tags_text;      /* the last three parts of the file name */
    size_t files;
};

/* About one path of the command line. */
struct result {
    const char *path;
    const char *error;          /* unreadable: why; NULL: it was read */
    const struct wheel_facts *wheel;    /* NULL: a plain file */
    struct extensions extensions;
    struct reasons problems;    /* of the wheel as a whole */
    struct arena arena;         /* where all of it is */
};

struct check_options {
    unsigned hosts;             /* bits of --host; 0: what the file itself promises */
};

/* Looks at one file.  Never fails: what went wrong is in the result. */
struct result *inspect(const char *path, const struct check_options *options);
void result_free(struct result *result);

/* The exit status that it calls for: 0 all is as promised, 1 it is not, 2 unreadable. */
int result_status(const struct result *result);

/* Three ways to tell.  begin and end stand around all results of a run. */
struct report {
    void (*begin)(FILE *out);
    void (*result)(FILE *out, const struct result *result, bool first);
    void (*end)(FILE *out, size_t count);
};
extern const struct report report_text, report_json, report_html;

/* What a page begins with, so that one is known again. */
#define REPORT_HTML_START "<!doctype html>"
/* Without control characters, which come from names in files and could make a terminal do things. */
void put_clean(FILE *out, const char *text);
extern bool report_colour;      /* whether report_text may use it */

#endif
