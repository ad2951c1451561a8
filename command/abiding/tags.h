/* What a wheel's file name promises: on which hosts, for which systems. */
#ifndef ABIDING_COMMAND_TAGS_H
#define ABIDING_COMMAND_TAGS_H

#include "extension.h"

struct tags {
    const char *distribution, *version;
    const char *text;           /* "cp39-abi3-any": the last three parts of the name */
    struct names pythons, abis, platforms;  /* each a compressed set */
};

/* NULL, or what is wrong with the name.  `name` is the last part of the path. */
const char *tags_read(struct arena *arena, const char *name, struct tags *tags);

/* Every combination: "cp39-abi3-any". */
struct names tags_expand(struct arena *arena, const struct tags *tags);

/* The hosts that install it, and what they take it for. */
struct claims tags_claims(struct arena *arena, const struct tags *tags);

/* The first member of a set that is not in text order, or there twice; NULL if none is. */
const char *tags_disorder(const struct names *set);

bool tags_have(const struct names *set, const char *tag);

#endif
