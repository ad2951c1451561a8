/* abiding: tells on which CPython an extension will load, and what to ship it as. */
#include "command.h"

#include "abiding/abiding.h"

#include <argp.h>
#include <stdio.h>
#include <string.h>

static const struct {
    const char *name;
    int (*run)(int count, char **words);
    const char *help;
} commands[] = {
    {"check", command_check, "on which hosts will these files and wheels load?"},
};
#define COMMANDS (sizeof(commands) / sizeof(*commands))

static void
put_help(FILE *out)
{
    fputs("usage: abiding COMMAND [OPTION...] [ARGUMENT...]\n"
          "\n"
          "One compiled extension for every CPython: tells where a file will load, by\n"
          "reading it, and makes what belongs around it.\n\n", out);
    for (size_t i = 0; i < COMMANDS; i++) {
        fprintf(out, "  %-9s %s\n", commands[i].name, commands[i].help);
    }
    fputs("\n`abiding COMMAND --help` tells more.\n", out);
}

int
main(int count, char **words)
{
    if (count > 1 && (strcmp(words[1], "--help") == 0 || strcmp(words[1], "-h") == 0)) {
        put_help(stdout);
        return 0;
    }
    if (count > 1 && strcmp(words[1], "--version") == 0) {
        puts("abiding " ABIDING_VERSION);
        return 0;
    }
    argp_err_exit_status = 2;
    for (size_t i = 0; count > 1 && i < COMMANDS; i++) {
        if (strcmp(words[1], commands[i].name) == 0) {
            return commands[i].run(count - 1, words + 1);
        }
    }
    if (count > 1) {
        fprintf(stderr, "abiding: there is no command '%s'\n\n", words[1]);
    }
    put_help(stderr);
    return 2;
}
