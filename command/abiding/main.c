/* abiding: tells on which CPython an extension will load, and what to ship it as. */
#include "check.h"
#include "command.h"

#include "abiding/abiding.h"

#include <stdio.h>
#include <string.h>

const struct command *const commands[] = {
    &command_check, &command_explain, &command_tag, &command_graft, &command_try, &command_plan,
    &command_new,
    &command_cflags, &command_libs, &command_includes, &command_version, &command_hosts,
    &command_completion, &command_man,
};
const size_t command_count = sizeof(commands) / sizeof(*commands);

int
command_complain(const struct command *command, const char *path, const char *what)
{
    fprintf(stderr, "abiding %s: ", command->name);
    put_clean(stderr, path);
    fputs(": ", stderr);
    put_clean(stderr, what);
    fputc('\n', stderr);
    return 2;
}

static void
put_help(FILE *out)
{
    fputs("usage: abiding COMMAND [OPTION...] [ARGUMENT...]\n"
          "\n"
          "One compiled extension for every CPython: tells where a file will load, by\n"
          "reading it, and makes what belongs around it.\n\n", out);
    for (size_t i = 0; i < command_count; i++) {
        fprintf(out, "  %-11s %s\n", commands[i]->name, commands[i]->help);
    }
    fputs("\n`abiding COMMAND --help` tells more.\n", out);
}

int
main(int count, char **words)
{
    argp_err_exit_status = 2;
    if (count > 1 && (strcmp(words[1], "--help") == 0 || strcmp(words[1], "-h") == 0)) {
        put_help(stdout);
        return 0;
    }
    if (count > 1 && strcmp(words[1], "--version") == 0) {
        puts("abiding " ABIDING_VERSION);
        return 0;
    }
    for (size_t i = 0; count > 1 && i < command_count; i++) {
        if (strcmp(words[1], commands[i]->name) == 0) {
            int status = commands[i]->run(count - 1, words + 1);
            /* A full disk is no success. */
            if (fflush(stdout) != 0 || ferror(stdout)) {
                perror("abiding: standard output");
                return 2;
            }
            return status;
        }
    }
    if (count > 1) {
        fprintf(stderr, "abiding: there is no command '%s'\n\n", words[1]);
    }
    put_help(stderr);
    return 2;
}
