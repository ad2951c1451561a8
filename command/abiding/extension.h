/* On which hosts does an extension module load, and if not, why?
 *
 * What is told comes from the bytes, from the file's name and, in a wheel, from
 * its tags, in this order of trust; nothing is guessed.  A host "loads" what
 * its loader takes, whose hook it finds, and whose layout of objects is its
 * own; "cannot tell" where that is not to be seen from outside. */
#ifndef ABIDING_COMMAND_EXTENSION_H
#define ABIDING_COMMAND_EXTENSION_H

#include "database.h"
#include "image.h"

enum verdict { LOADS, UNTOLD, FAILS };

/* For which hosts it was compiled. */
enum kind {
    KIND_ABIDING,               /* universal, from the floor on */
    KIND_ABI3T,                 /* with and without the GIL */
    KIND_ABI3,                  /* with the GIL */
    KIND_SPECIFIC,              /* one version */
    KIND_UNTOLD,
};

/* What a reason is about. */
enum about {
    ABOUT_SUFFIX,               /* the host does not look for such a file name */
    ABOUT_HOOK,                 /* it finds no entry in it */
    ABOUT_SYMBOL,               /* it lacks what the file needs */
    ABOUT_LIBRARY,              /* the file needs another Python's library */
    ABOUT_LAYOUT,               /* its objects are laid out otherwise */
    ABOUT_ABI,                  /* the file is for another version */
    ABOUT_MACHINE,
    ABOUT_LIBC,
    ABOUT_TAG,                  /* of a wheel: what its tags say is not what is in it */
    ABOUT_RECORD,               /* of a wheel: its list of files, and the files themselves */
};
extern const char *const about_names[];

struct reason {
    enum about about;
    enum verdict verdict;
    unsigned hosts;             /* bits of those concerned */
    const char *symbol;         /* NULL: none */
    const char *text;
};

struct reasons {
    struct reason *at;
    size_t count;
};

/* What a wheel's tags, or --host, promise. */
struct claims {
    unsigned hosts;
    enum kind kind;             /* KIND_UNTOLD: nothing is promised beyond the hosts */
    unsigned meant;             /* a specific one: the hosts of its tags */
    unsigned floor;             /* minor version */
    const char *says;           /* "the tag cp39-abi3", "--host" */
};

struct extension {
    const char *path;           /* to be printed */
    const char *member;         /* in a wheel: its path there; else NULL */
    const char *module;
    const struct image *image;
    enum kind kind;
    const char *kind_from;      /* "note", "data", "name", "library", "tag", "symbols" */
    unsigned meant;             /* a specific one: for these hosts, none of them known if 0 */
    unsigned floor;             /* minor version; 0: not told */
    enum verdict verdicts[HOSTS];
    struct reasons reasons;
    struct reasons problems;    /* what is promised, but not so; no host is concerned more than others */
    struct claims claims;
};

/* Is this a file that Python is meant to import?  `name` is the last part of its path. */
bool extension_is(const char *name, const struct image *image);

/* Is it what `abiding graft` places beside an extension? */
bool extension_is_companion(const struct image *image);
/* The name of the companion that a grafted file needs beside it; NULL: it is not grafted. */
const char *extension_companion(const struct image *image);

/* Fills in all of it.  Everything stays in the arena. */
void extension_judge(struct arena *arena, const char *path, const struct image *image,
                     const struct claims *claims, struct extension *extension);

/* "cp39 to cp311, cp313t" */
const char *hosts_text(struct arena *arena, unsigned bits);
/* "abi3", "specific", ... */
extern const char *const kind_names[];

/* The hosts where it does not load although its claims say so. */
unsigned extension_broken(const struct extension *extension);

#endif
