#include "file_name.h"

#include <string.h>

const char *
file_name_last(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL ? path : slash + 1;
}

/* Does the suffix fit the pattern?  `word` is what stands for {platform}. */
static bool
fits(struct arena *arena, const char *suffix, const char *pattern, const char **word)
{
    const char *gap = strstr(pattern, "{platform}");
    *word = NULL;
    if (gap == NULL) {
        return strcmp(suffix, pattern) == 0;
    }
    const char *behind = gap + strlen("{platform}");
    size_t front = (size_t)(gap - pattern), back = strlen(behind), size = strlen(suffix);
    if (size <= front + back || strncmp(suffix, pattern, front) != 0
        || strcmp(suffix + size - back, behind) != 0) {
        return false;
    }
    *word = arena_text(arena, "%.*s", (int)(size - front - back), suffix + front);
    return strchr(*word, '.') == NULL;
}

/* For one version of one implementation? */
static bool
is_versioned(const char *suffix, enum system system)
{
    return strncmp(suffix, ".cpython-", 9) == 0 || strncmp(suffix, ".pypy", 5) == 0
           || strncmp(suffix, ".graalpy", 8) == 0
           || (system == SYSTEM_WINDOWS && strncmp(suffix, ".cp", 3) == 0);
}

struct file_name
file_name_read(struct arena *arena, const char *path, enum system system)
{
    const char *name = file_name_last(path), *dot = strchr(name, '.');
    struct file_name found = {
        .module = dot == NULL ? name : arena_text(arena, "%.*s", (int)(dot - name), name),
        .suffix = dot == NULL ? "" : dot,
    };
    if (strcmp(found.module, "__init__") == 0 && name > path) {
        /* of a package: called as its folder is */
        const char *end = name - 1, *start = end;
        while (start > path && start[-1] != '/') {
            start--;
        }
        found.module = arena_text(arena, "%.*s", (int)(end - start), start);
    }
    found.abi3 = strncmp(found.suffix, ".abi3.", 6) == 0 || strncmp(found.suffix, ".abi3-", 6) == 0;
    found.abi3t = strncmp(found.suffix, ".abi3t.", 7) == 0 || strncmp(found.suffix, ".abi3t-", 7) == 0;
    for (size_t i = 0; i < suffix_count; i++) {
        const struct suffix_row *row = &suffix_rows[i];
        const char *word;
        if (row->system == (int)system && fits(arena, found.suffix, row->suffix, &word)) {
            found.hosts |= HOST_BIT(row->host);
            bool one = is_versioned(row->suffix, system);
            found.versioned |= one;
            found.platform = word != NULL ? word : found.platform;
            /* What comes after 3.15 looks for what 3.15 looks for, but for its number. */
            if (hosts[row->host].minor == NATIVE_MINOR && !one) {
                found.hosts |= HOST_BIT(hosts[row->host].free_threaded ? HOST_LATER_T : HOST_LATER);
            }
        }
    }
    found.versioned |= is_versioned(found.suffix, system);
    return found;
}

size_t
file_name_rank(struct arena *arena, const struct file_name *name, enum system system, enum host host)
{
    enum host known = host == HOST_LATER ? HOST_cp315 : host == HOST_LATER_T ? HOST_cp315t : host;
    size_t place = 0;
    const char *word;
    for (size_t i = 0; i < suffix_count && (name->hosts & HOST_BIT(host)) != 0; i++) {
        if (suffix_rows[i].host == known && suffix_rows[i].system == (int)system) {
            if (fits(arena, name->suffix, suffix_rows[i].suffix, &word)) {
                return place;
            }
            place++;
        }
    }
    return SIZE_MAX;
}
