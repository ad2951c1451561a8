/* abiding man and completion: made of what the commands say of themselves. */
#include "arena.h"
#include "command.h"

#include "abiding/abiding.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static const struct argp man_argp = {.doc = "Prints the man page: `abiding man | man -l -` shows it."};

/* --- the man page */

static void
put_roff(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (text[i] == '-' || text[i] == '\\') {
            putchar('\\');
        }
        else if ((text[i] == '.' || text[i] == '\'') && (i == 0 || text[i - 1] == '\n')) {
            fputs("\\&", stdout);
        }
        putchar(text[i] == '\\' ? 'e' : text[i]);
    }
}

static void
put_command(const struct command *command)
{
    const char *doc = command->argp->doc, *end = doc + strcspn(doc, "\v");
    printf(".SS \\fBabiding %s\\fR", command->name);
    if (command->argp->args_doc != NULL) {
        fputs(" \\fI", stdout);
        put_roff(command->argp->args_doc, strlen(command->argp->args_doc));
        fputs("\\fR", stdout);
    }
    putchar('\n');
    put_roff(doc, (size_t)(end - doc));
    putchar('\n');
    for (const struct argp_option *option = command->argp->options; option != NULL && option->name != NULL; option++) {
        fputs(".TP\n", stdout);
        if (option->key < 256) {
            printf("\\fB\\-%c\\fR, ", option->key);
        }
        fputs("\\fB\\-\\-", stdout);
        put_roff(option->name, strlen(option->name));
        fputs("\\fR", stdout);
        if (option->arg != NULL) {
            fputs("=\\fI", stdout);
            put_roff(option->arg, strlen(option->arg));
            fputs("\\fR", stdout);
        }
        putchar('\n');
        put_roff(option->doc, strlen(option->doc));
        putchar('\n');
    }
    if (*end == '\v') {
        puts(".PP");
        put_roff(end + 1, strlen(end + 1));
        putchar('\n');
    }
}

static int
run_man(int count, char **words)
{
    words[0] = "abiding man";
    argp_parse(&man_argp, count, words, 0, NULL, NULL);
    puts(".TH ABIDING 1 \"\" \"Abiding " ABIDING_VERSION "\" \"User Commands\"\n"
         ".SH NAME\nabiding \\- tells on which CPython an extension module will load\n"
         ".SH SYNOPSIS\n\\fBabiding\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIARGUMENT\\fR...]\n"
         ".SH COMMANDS");
    for (size_t i = 0; i < command_count; i++) {
        put_command(commands[i]);
    }
    puts(".SH EXIT STATUS\n0 well, 1 not as it should be, 2 it could not be found out.");
    return 0;
}

/* --- completion */

static const char *shell;

static error_t
parse(int key, char *argument, struct argp_state *state)
{
    switch (key) {
    case ARGP_KEY_ARG:
        if (strcmp(argument, "bash") != 0 && strcmp(argument, "zsh") != 0 && strcmp(argument, "fish") != 0) {
            argp_error(state, "knows bash, zsh and fish, not '%s'", argument);
        }
        shell = argument;
        return 0;
    default:
        return command_wants_words(key, state);
    }
}

static const struct argp completion_argp = {
    .parser = parse,
    .args_doc = "bash|zsh|fish",
    .doc = "Prints what makes a shell complete this command: `eval \"$(abiding completion bash)\"`.",
};

static void
put_options(const struct command *command)
{
    for (const struct argp_option *option = command->argp->options; option != NULL && option->name != NULL; option++) {
        printf("--%s ", option->name);
    }
    fputs("--help", stdout);
}

static void
put_bash(void)
{
    puts("_abiding()\n{\n    local word=${COMP_WORDS[COMP_CWORD]} words=\n"
         "    if [ \"$COMP_CWORD\" = 1 ]; then\n        words=\"");
    for (size_t i = 0; i < command_count; i++) {
        printf("%s%s", i == 0 ? "" : " ", commands[i]->name);
    }
    puts(" --help --version\"\n    elif [ \"${word#-}\" != \"$word\" ]; then\n        case ${COMP_WORDS[1]} in");
    for (size_t i = 0; i < command_count; i++) {
        printf("        %s) words=\"", commands[i]->name);
        put_options(commands[i]);
        puts("\" ;;");
    }
    puts("        esac\n    fi\n    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n}\n"
         "complete -o default -F _abiding abiding");
}

static void
put_fish(void)
{
    for (size_t i = 0; i < command_count; i++) {
        printf("complete -c abiding -n __fish_use_subcommand -f -a %s -d '%s'\n", commands[i]->name, commands[i]->help);
        for (const struct argp_option *option = commands[i]->argp->options; option != NULL && option->name != NULL;
             option++) {
            printf("complete -c abiding -n '__fish_seen_subcommand_from %s' -l %s%s\n", commands[i]->name, option->name,
                   option->arg == NULL ? "" : " -r");
        }
    }
}

static int
run_completion(int count, char **words)
{
    words[0] = "abiding completion";
    argp_parse(&completion_argp, count, words, 0, NULL, NULL);
    if (strcmp(shell, "fish") == 0) {
        put_fish();
        return 0;
    }
    if (strcmp(shell, "zsh") == 0) {
        puts("#compdef abiding\nautoload -U +X bashcompinit && bashcompinit");
    }
    put_bash();
    return 0;
}

const struct command command_man = {"man", "the man page", &man_argp, run_man};
const struct command command_completion = {"completion", "make a shell complete these commands", &completion_argp,
                                           run_completion};
