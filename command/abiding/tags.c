#include "tags.h"

#include <stdlib.h>
#include <string.h>

#define PRODUCT_MOST 4096       /* combinations; the widest that is of use has 36 */

static struct names
split(struct arena *arena, const char *text, size_t size)
{
    struct names set = {0};
    for (const char *end = text + size; text <= end;) {
        const char *dot = memchr(text, '.', (size_t)(end - text));
        size_t part = (size_t)((dot == NULL ? end : dot) - text);
        *arena_add(arena, &set) = arena_text(arena, "%.*s", (int)part, text);
        text += part + 1;
    }
    return set;
}

const char *
tags_read(struct arena *arena, const char *name, struct tags *tags)
{
    size_t size = strlen(name);
    const char *dashes[5];
    int count = 0;
    if (size < 4 || strcmp(name + size - 4, ".whl") != 0) {
        return "its name does not end in .whl";
    }
    for (const char *c = name; (c = strchr(c, '-')) != NULL; c++) {
        if (count == 5) {
            count++;
            break;
        }
        dashes[count++] = c;
    }
    if (count != 4 && count != 5) {
        return "its name is not of the form NAME-VERSION(-BUILD)-PYTHON-ABI-PLATFORM.whl";
    }
    const char *python = dashes[count - 3] + 1, *abi = dashes[count - 2] + 1, *platform = dashes[count - 1] + 1;
    const char *end = name + size - 4;
    if (size > 4096 || dashes[0] == name || abi - python < 2 || platform - abi < 2 || platform >= end) {
        return "its name has an empty part";
    }
    *tags = (struct tags){
        .distribution = arena_text(arena, "%.*s", (int)(dashes[0] - name), name),
        .version = arena_text(arena, "%.*s", (int)(dashes[1] - dashes[0] - 1), dashes[0] + 1),
        .text = arena_text(arena, "%.*s", (int)(end - python), python),
        .pythons = split(arena, python, (size_t)(abi - python - 1)),
        .abis = split(arena, abi, (size_t)(platform - abi - 1)),
        .platforms = split(arena, platform, (size_t)(end - platform)),
    };
    if (tags->pythons.count * tags->abis.count * tags->platforms.count > PRODUCT_MOST) {
        return "its name has absurdly many tags";
    }
    return NULL;
}

struct names
tags_expand(struct arena *arena, const struct tags *tags)
{
    struct names all = {0};
    for (size_t i = 0; i < tags->pythons.count; i++) {
        for (size_t k = 0; k < tags->abis.count; k++) {
            for (size_t m = 0; m < tags->platforms.count; m++) {
                *arena_add(arena, &all) = arena_text(arena, "%s-%s-%s", tags->pythons.at[i], tags->abis.at[k],
                                                     tags->platforms.at[m]);
            }
        }
    }
    return all;
}

/* The minor version of "cp39" or "py3"; 0 for "py3", -1 if it is none of 3. */
static int
minor_of(const char *tag)
{
    const char *digits = tag + 2;
    if ((strncmp(tag, "cp", 2) != 0 && strncmp(tag, "py", 2) != 0) || *digits != '3'
        || digits[1 + strspn(digits + 1, "0123456789")] != '\0' || strlen(digits) > 5) {
        return -1;
    }
    return atoi(digits + 1);
}

static unsigned
hosts_of_pair(const char *python, const char *abi)
{
    int minor = minor_of(python);
    unsigned bits = 0;
    bool none = strcmp(abi, "none") == 0, abi3 = strcmp(abi, "abi3") == 0, abi3t = strcmp(abi, "abi3t") == 0;
    for (enum host host = 0; minor >= 0 && host < HOSTS; host++) {
        const struct host_row *row = &hosts[host];
        bool reached = (int)row->minor >= minor, same = (int)row->minor == minor;
        bool takes = none ? (python[0] == 'p' ? reached : same)
                     : python[0] != 'c' ? false
                     : abi3 ? reached && !row->free_threaded
                     : abi3t ? reached && row->free_threaded
                     : same && strcmp(row->tag, abi) == 0;
        bits |= takes ? HOST_BIT(host) : 0;
    }
    return bits;
}

bool
tags_have(const struct names *set, const char *tag)
{
    for (size_t i = 0; i < set->count; i++) {
        if (strcmp(set->at[i], tag) == 0) {
            return true;
        }
    }
    return false;
}

struct claims
tags_claims(struct arena *arena, const struct tags *tags)
{
    bool abi3 = tags_have(&tags->abis, "abi3"), abi3t = tags_have(&tags->abis, "abi3t");
    struct claims claims = {
        .kind = abi3t ? KIND_ABI3T : abi3 ? KIND_ABI3 : tags_have(&tags->abis, "none") ? KIND_UNTOLD : KIND_SPECIFIC,
        .says = arena_text(arena, "the tag %s", tags->text),
    };
    for (size_t i = 0; i < tags->pythons.count; i++) {
        for (size_t k = 0; k < tags->abis.count; k++) {
            claims.hosts |= hosts_of_pair(tags->pythons.at[i], tags->abis.at[k]);
        }
        int minor = minor_of(tags->pythons.at[i]);
        if ((abi3 || abi3t) && minor > 0 && (claims.floor == 0 || (unsigned)minor < claims.floor)) {
            claims.floor = (unsigned)minor;
        }
    }
    claims.meant = claims.kind == KIND_SPECIFIC ? claims.hosts : 0;
    return claims;
}

const char *
tags_disorder(const struct names *set)
{
    for (size_t i = 1; i < set->count; i++) {
        if (strcmp(set->at[i - 1], set->at[i]) >= 0) {
            return set->at[i];
        }
    }
    return NULL;
}
