#include "platform.h"

#include "policy.h"

#include <stdlib.h>
#include <string.h>

/* PEPs 513, 571, 599, 600 and 656. */
bool
platform_read_linux(const char *platform, struct linux_promise *promise)
{
    static const struct {
        const char *start;
        unsigned minor;
    } old[] = {{"manylinux1_", 5}, {"manylinux2010_", 12}, {"manylinux2014_", 17}};
    *promise = (struct linux_promise){.libc = "glibc", .major = 2};
    for (size_t i = 0; i < sizeof(old) / sizeof(*old); i++) {
        if (strncmp(platform, old[i].start, strlen(old[i].start)) == 0) {
            promise->minor = old[i].minor;
            promise->machine = platform + strlen(old[i].start);
            return true;
        }
    }
    if (strncmp(platform, "linux_", 6) == 0) {
        *promise = (struct linux_promise){.machine = platform + 6};
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

static const char *
linux_broken(struct arena *arena, const char *platform, const struct image *image, const struct names *inside,
             enum about *about)
{
    struct linux_promise promise;
    if (image->system != SYSTEM_LINUX || !platform_read_linux(platform, &promise)) {
        return arena_text(arena, "is %s, the tag says %s", image->format, platform);
    }
    if (strcmp(image->machine, "unknown") != 0 && strcmp(promise.machine, image->machine) != 0
        && !(strcmp(image->machine, "armv7l") == 0 && strcmp(promise.machine, "armv6l") == 0)) {
        return arena_text(arena, "is for %s, the tag says %s: build it there, or tag it for what it is", image->machine, platform);
    }
    *about = ABOUT_LIBC;
    if (promise.libc != NULL && image->libc != NULL && strcmp(promise.libc, image->libc) != 0) {
        return arena_text(arena, "needs %s, the tag says %s", image->libc, platform);
    }
    return policy_too_new(arena, platform, &promise, image, inside);
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
platform_broken(struct arena *arena, const char *platform, const struct image *image, const struct names *inside,
                enum about *about)
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
        return linux_broken(arena, platform, image, inside, about);
    }
    return NULL;                /* iOS, Android and others: nothing is known of them here */
}
