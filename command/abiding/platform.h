/* Does a shared file keep what the platform part of a wheel's tags promises? */
#ifndef ABIDING_COMMAND_PLATFORM_H
#define ABIDING_COMMAND_PLATFORM_H

#include "image.h"
#include "tags.h"

/* What "linux_x86_64", "manylinux_2_17_x86_64" or "musllinux_1_2_x86_64" says. */
struct linux_promise {
    const char *libc;           /* NULL: any */
    unsigned major, minor;      /* of it; 0: nothing promised */
    const char *machine;
};

/* false: it is none of those. */
bool platform_read_linux(const char *platform, struct linux_promise *promise);

/* `inside` are the shared libraries in the wheel, without folders.  NULL, or what is promised but not so; *about says of what kind that is. */
const char *platform_broken(struct arena *arena, const char *platform, const struct image *image,
                            const struct names *inside, enum about *about);

/* The machines that "macosx_11_0_universal2" promises at once, else one or none. */
bool platform_wants_machine(const char *platform, const char *machine);

#endif
