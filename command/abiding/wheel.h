/* What does a wheel promise, and is it so?  Nothing is unpacked to disk. */
#ifndef ABIDING_COMMAND_WHEEL_H
#define ABIDING_COMMAND_WHEEL_H

#include "archive.h"
#include "check.h"

/* Fills in the result, result->path being set.  The wheel's bytes, or NULL to read the file. */
void wheel_inspect(struct result *result, const struct check_options *options, const void *bytes, uint64_t size);

/* The one folder NAME.dist-info of the archive, without a slash; NULL if there is none or more than one. */
const char *wheel_info_folder(struct arena *arena, const struct archive *archive);

/* The values of a header of WHEEL, such as "Tag". */
struct names wheel_headers(struct arena *arena, const char *text, const char *name);

#endif
