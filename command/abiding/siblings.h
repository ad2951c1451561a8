/* Of several files for one module in a wheel, which does a host import? */
#ifndef ABIDING_COMMAND_SIBLINGS_H
#define ABIDING_COMMAND_SIBLINGS_H

#include "archive.h"
#include "check.h"

/* Narrows what each extension has to promise to the hosts that would import it, and adds what is wrong about
 * that to the result: hosts of the tags for which there is no file, a package of the same name that comes first. */
void siblings_check(struct result *result, const struct archive *archive, unsigned promised);

#endif
