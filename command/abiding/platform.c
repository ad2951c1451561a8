#include "platform.h"

#include <stdlib.h>
#include <string.h>

struct promise {
    const char *libc;           /* NULL: any */
    unsigned major, minor;      /* of it; 0: nothing promised */
    const char *machine;
};

/* PEPs 513, 571, 599, 600 and 656. */
static bool
read_linux(const char *platform, struct promise *promise)
{
    static const struct {
        const char *start;
        unsigned minor;
    } old[] = {{"manylinux1_", 5}, {"manylinux2010_", 12}, {"manylinux2014_", 17}};
    *promise = (struct promise){.libc = "glibc", .major = 2};
    for (size_t i = 0; i < sizeof(old) / sizeof(*old); i++) {
        if (strncmp(platform, old[i].start, strlen(old[i].start)) == 0) {
            promise->minor = old[i].minor;
            promise->machine = platform + strlen(old[i].start);
            return true;
        }
    }
    if (strncmp(platform, "linux_", 6) == 0) {
        *promise = (struct promise){.machine = platform + 6};
        return true;
    }
    bool musl = strncmp(platform, "musllinux_", 10) == 0;
    if (!musl && strncmp(platform, "manylinux_", 10) != 0) {
        return false;
    }
    char *end;
    promise->libc = musl ? "musl" : "glibc";
    promise->major = (unsigned)strtoul(platform + 10, &end, 10);
    promise->minor = *end == '_' ? (unsigned)strtoul(end + 1, &end, 10) : 0;
    promise->machine = *end == '_' ? end + 1 : "";
    return true;
}

/* The newest glibc that the file asks for, "GLIBC_2.17", if newer than promised. */
static const char *
too_new(const struct image *image, const struct promise *promise)
{
    unsigned long best = promise->major * 1000ul + promise->minor;
    const char *found = NULL;
    for (size_t i = 0; i < image->versions.count; i++) {
        const char *version = image->versions.at[i];
        if (strncmp(version, "GLIBC_", 6) != 0) {
            continue;
        }
        char *end;
        unsigned long value = 1000 * (strtoul(version + 6, &end, 10) % 1000000);
        value += *end == '.' ? strtoul(end + 1, NULL, 10) % 1000 : 0;
        if (value > best) {
            best = value;
            found = version;
        }
    }
    return found;
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

static const char *
linux_broken(struct arena *arena, const char *platform, const struct image *image, enum about *about)
{
    struct promise promise;
    if (image->system != SYSTEM_LINUX || !read_linux(platform, &promise)) {
        return arena_text(arena, "is %s, the tag says %s", image->format, platform);
    }
    if (strcmp(image->machine, "unknown") != 0 && strcmp(promise.machine, image->machine) != 0
        && !(strcmp(image->machine, "armv7l") == 0 && strcmp(promise.machine, "armv6l") == 0)) {
        return arena_text(arena, "is for %s, the tag says %s", image->machine, platform);
    }
    *about = ABOUT_LIBC;
    if (promise.libc != NULL && image->libc != NULL && strcmp(promise.libc, image->libc) != 0) {
        return arena_text(arena, "needs %s, the tag says %s", image->libc, platform);
    }
    const char *version = promise.libc != NULL && strcmp(promise.libc, "glibc") == 0
                          ? too_new(image, &promise) : NULL;
    if (version != NULL) {
        return arena_text(arena, "needs %s for %s, %s promises glibc %u.%u", version, user_of(image, version), platform,
                          promise.major, promise.minor);
    }
    return NULL;
}

bool
platform_wants_machine(const char *platform, const char *machine)
{
    const char *last = platform;
    for (int i = 0; i < 3 && last != NULL; i++) {
        last = strchr(last, '_');
        last = last == NULL ? NULL : last + 1;
    }
    if (last == NULL) {
        return false;
    }
    return strcmp(last, machine) == 0
           || (strcmp(last, "universal2") == 0 && (strcmp(machine, "x86_64") == 0 || strcmp(machine, "arm64") == 0))
           || (strcmp(last, "intel") == 0 && (strcmp(machine, "x86_64") == 0 || strcmp(machine, "i386") == 0))
           || strcmp(last, "universal") == 0 || strncmp(last, "fat", 3) == 0;
}

const char *
platform_broken(struct arena *arena, const char *platform, const struct image *image, enum about *about)
{
    *about = ABOUT_MACHINE;
    if (strcmp(platform, "any") == 0) {
        return arena_text(arena, "is %s for %s, the tag says any", image->format, image->machine);
    }
    if (strncmp(platform, "macosx_", 7) == 0) {
        /* A fat file may bring more than is asked for. */
        return image->system == SYSTEM_MACOS ? NULL
               : arena_text(arena, "is %s, the tag says %s", image->format, platform);
    }
    if (strncmp(platform, "win", 3) == 0) {
        bool right = image->system == SYSTEM_WINDOWS
                     && (strcmp(platform, image->machine) == 0
                         || (strncmp(platform, "win_", 4) == 0 && strcmp(platform + 4, image->machine) == 0));
        return right ? NULL : arena_text(arena, "is %s for %s, the tag says %s", image->format, image->machine, platform);
    }
    if (strstr(platform, "linux") != NULL) {
        return linux_broken(arena, platform, image, about);
    }
    return NULL;                /* iOS, Android and others: nothing is known of them here */
}
