/* What to do about a file that does not load where it is said to. */
#ifndef ABIDING_COMMAND_ADVICE_H
#define ABIDING_COMMAND_ADVICE_H

#include "extension.h"

/* One sentence for each thing that is to be done, in the arena; none if no promise is broken. */
struct names extension_advice(struct arena *arena, const struct extension *extension);

#endif
