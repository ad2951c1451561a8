/* The subcommands: each takes the words from its own name on, and returns the
 * exit status: 0 well, 1 not as it should be, 2 it could not be found out. */
#ifndef ABIDING_COMMAND_COMMAND_H
#define ABIDING_COMMAND_COMMAND_H

#include <stdbool.h>

int command_check(int count, char **words);

#endif
