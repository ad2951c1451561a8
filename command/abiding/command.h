/* The subcommands.  Help, man page and completion are all made of these. */
#ifndef ABIDING_COMMAND_COMMAND_H
#define ABIDING_COMMAND_COMMAND_H

#include <argp.h>
#include <stddef.h>

struct command {
    const char *name;
    const char *help;           /* one line */
    const struct argp *argp;
    /* Takes the words from the command's own name on.  Returns the exit status:
     * 0 well, 1 not as it should be, 2 it could not be found out. */
    int (*run)(int count, char **words);
};

/* What is left for the parser of a command that is nothing without arguments: to be
 * called without them is misuse, and ends the process; other keys are not its own. */
static inline error_t
command_wants_words(int key, struct argp_state *state)
{
    if (key == ARGP_KEY_NO_ARGS) {
        argp_usage(state);
    }
    return ARGP_ERR_UNKNOWN;
}

/* "abiding NAME: PATH: WHAT", without control characters, which names in files may hold.  Returns 2. */
int command_complain(const struct command *command, const char *path, const char *what);

extern const struct command *const commands[];
extern const size_t command_count;

extern const struct command command_check, command_explain, command_tag, command_graft, command_try, command_plan, command_new,
    command_cflags, command_libs, command_includes, command_version, command_hosts, command_completion, command_man;

#endif
