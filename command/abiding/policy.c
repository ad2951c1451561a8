#include "policy.h"

#include <gen/platforms.h>

#include <stdlib.h>
#include <string.h>

static const struct newest_row {
    unsigned minor;
    const char *prefix, *version, *machine;
} newest_rows[] = {
#define ABD_NEWEST_ROW(minor, prefix, version, machine) {minor, prefix, version, machine},
#include <gen/platforms.h>
};

static const struct named_row {
    unsigned minor;
    const char *name;
} from_rows[] = {
#define ABD_FROM_ROW(minor, version) {minor, version},
#include <gen/platforms.h>
}, library_rows[] = {
#define ABD_LIBRARY_ROW(minor, library) {minor, library},
#include <gen/platforms.h>
};

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static bool
is_inside(const struct names *inside, const char *library)
{
    for (size_t i = 0; i < inside->count; i++) {
        if (strcmp(inside->at[i], library) == 0) {
            return true;
        }
    }
    return false;
}

/* As strcmp() does, but number by number: 3.4.9 before 3.4.19. */
static int
compare(const char *a, const char *b)
{
    while (*a != '\0' || *b != '\0') {
        char *rest_a, *rest_b;
        unsigned long one = strtoul(a, &rest_a, 10), other = strtoul(b, &rest_b, 10);
        if (one != other) {
            return one < other ? -1 : 1;
        }
        if (rest_a == a || rest_b == b) {
            return rest_a == a && rest_b == b ? 0 : rest_a == a ? -1 : 1;
        }
        a = rest_a + (*rest_a == '.');
        b = rest_b + (*rest_b == '.');
    }
    return 0;
}

/* The number behind the prefix; NULL: another prefix, or a name that is no number: GLIBC_PRIVATE. */
static const char *
number_of(const char *version, const char *prefix)
{
    size_t size = strlen(prefix);
    return strncmp(version, prefix, size) == 0 && version[size] >= '0' && version[size] <= '9' ? version + size : NULL;
}

static bool
is_for(const struct newest_row *row, const struct linux_promise *promise)
{
    return *row->machine == '\0' || strcmp(row->machine, promise->machine) == 0;
}

/* What glibc 2.`*minor` has to be so that a tag promises this version; 0: no known one does.
 * false: nothing is known of such versions. */
static bool
first_with(const char *version, const struct linux_promise *promise, unsigned *minor)
{
    bool known = false;
    unsigned best = 0;
    const char *number = number_of(version, "GLIBC_2.");
    if (number != NULL) {
        known = true;
        best = (unsigned)strtoul(number, NULL, 10);
    }
    for (size_t i = 0; i < COUNT(from_rows); i++) {
        if (strcmp(from_rows[i].name, version) == 0) {
            known = true;
            best = from_rows[i].minor;
        }
    }
    for (size_t i = 0; i < COUNT(newest_rows); i++) {
        const struct newest_row *row = &newest_rows[i];
        number = number_of(version, row->prefix);
        if (number != NULL && is_for(row, promise)) {
            known = true;
            if (compare(number, row->version) <= 0 && (best == 0 || row->minor < best)) {
                best = row->minor;
            }
        }
    }
    *minor = best;
    return known;
}

static const char *
user_of(const struct image *image, const char *version)
{
    for (size_t i = 0; i < image->imports.count; i++) {
        const struct import *import = &image->imports.at[i];
        if (import->version != NULL && strcmp(import->version, version) == 0) {
            return import->name;
        }
    }
    return "something";
}

const char *
policy_too_new(struct arena *arena, const char *platform, const struct linux_promise *promise,
               const struct image *image, const struct names *inside)
{
    const char *found = NULL;
    unsigned worst = 0;
    for (size_t i = 0; promise->libc != NULL && i < image->versions.count; i++) {
        const struct need *need = &image->versions.at[i];
        bool glibc = strncmp(need->version, "GLIBC_", 6) == 0;
        unsigned minor;
        if (is_inside(inside, need->library)) {
            continue;
        }
        if (strcmp(promise->libc, "musl") == 0) {
            if (glibc) {
                return arena_text(arena, "needs %s for %s, which musl has not, and the tag says %s: build it on musl, or "
                                  "say manylinux", need->version, user_of(image, need->version), platform);
            }
            continue;
        }
        if (!first_with(need->version, promise, &minor) || (!glibc && promise->minor > ABD_PLATFORMS_KNOWN)) {
            continue;
        }
        minor = minor == 0 ? ABD_PLATFORMS_KNOWN + 1 : minor;
        if (minor > promise->minor && minor > worst) {
            worst = minor;
            found = need->version;
        }
    }
    if (found == NULL) {
        return NULL;
    }
    const char *advice = worst > ABD_PLATFORMS_KNOWN && strncmp(found, "GLIBC_", 6) != 0 ? ""
                         : arena_text(arena, ", or say manylinux_2_%u_%s", worst, promise->machine);
    return arena_text(arena, "needs %s for %s, %s promises glibc %u.%u and what comes with it: build it on a system that old%s",
                      found, user_of(image, found), platform, promise->major, promise->minor, advice);
}

/* The C library and its loader, which the libc of the tag stands for; Python's own is told of elsewhere. */
static bool
is_the_system(const char *library)
{
    static const char *const starts[] = {"ld-linux", "ld64.so.", "ld-musl-", "libc.musl-", "libpython3", "$ORIGIN/"};
    for (size_t i = 0; i < COUNT(starts); i++) {
        if (strncmp(library, starts[i], strlen(starts[i])) == 0) {
            return true;
        }
    }
    return false;
}

static bool
is_promised(const struct linux_promise *promise, const char *library)
{
    bool musl = strcmp(promise->libc, "musl") == 0;
    for (size_t i = 0; i < COUNT(library_rows); i++) {
        const struct named_row *row = &library_rows[i];
        if (strcmp(row->name, library) == 0 && (row->minor == 0) == musl && row->minor <= promise->minor) {
            return true;
        }
    }
    return false;
}

const char *
policy_missing(const char *platform, const struct image *image, const struct names *inside)
{
    struct linux_promise promise;
    if (image->system != SYSTEM_LINUX || !platform_read_linux(platform, &promise) || promise.libc == NULL
        || (promise.minor > ABD_PLATFORMS_KNOWN && strcmp(promise.libc, "glibc") == 0)) {
        return NULL;
    }
    for (size_t i = 0; i < image->needed.count; i++) {
        const char *library = image->needed.at[i], *slash = strrchr(library, '/');
        if (!is_the_system(library) && !is_promised(&promise, library)
            && !is_inside(inside, slash == NULL ? library : slash + 1)) {
            return library;
        }
    }
    return NULL;
}
