/* What manylinux and musllinux promise beside the C library: manifest/platforms.tsv. */
#ifndef ABIDING_COMMAND_POLICY_H
#define ABIDING_COMMAND_POLICY_H

#include "image.h"
#include "platform.h"

/* `inside` are the shared libraries in the wheel, without folders: what they bring need not be promised. */

/* NULL, or which version of symbols the file needs and the tag `platform` does not promise, and what to do. */
const char *policy_too_new(struct arena *arena, const char *platform, const struct linux_promise *promise,
                           const struct image *image, const struct names *inside);
/* NULL, or a library that the file needs and that neither the tag promises nor the wheel has. */
const char *policy_missing(const char *platform, const struct image *image, const struct names *inside);

#endif
