/* Does a shared file keep what the platform part of a wheel's tags promises? */
#ifndef ABIDING_COMMAND_PLATFORM_H
#define ABIDING_COMMAND_PLATFORM_H

#include "image.h"
#include "tags.h"

/* NULL, or what is promised but not so; *about says of what kind that is. */
const char *platform_broken(struct arena *arena, const char *platform, const struct image *image,
                            enum about *about);

/* The machines that "macosx_11_0_universal2" promises at once, else one or none. */
bool platform_wants_machine(const char *platform, const char *machine);

#endif
