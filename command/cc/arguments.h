/* What does a compiler's command line ask for?
 *
 * It is read as gcc and clang read it, so far as that matters here: what is an
 * input and what a value, and which options are for compiling or for linking
 * alone.  What is not known is an option without a value, for both. */
#ifndef COMMAND_ARGUMENTS_H
#define COMMAND_ARGUMENTS_H

#include "text.h"

enum role {
    ROLE_OWN,           /* -c, -o, -x and the like: in the structure below */
    ROLE_COMPILE,       /* an option that means nothing to the linker */
    ROLE_DEPEND,        /* about the file of dependencies, which one compilation writes */
    ROLE_LINK,          /* an option for the linker */
    ROLE_BOTH,
    ROLE_CLASSED,       /* a source, compiled once for each layout class */
    ROLE_ONCE,          /* a source that knows no classes, such as assembler */
    ROLE_FILE,          /* any other input: the linker's */
    ROLE_LIBRARY,       /* -l */
};

struct argument {
    enum role role;
    const char *word;
    const char *value;      /* the word after it, if that belongs to it */
    const char *language;   /* of a source, if -x says it */
    enum role compiled;     /* of a source that was: the word is its object now */
};

struct arguments {
    struct argument *at;
    size_t count;
    const char *output;             /* -o */
    bool compile;                   /* -c */
    bool shared;                    /* -shared */
    bool pass_on;                   /* nothing to do with classes: the compiler's alone */
    bool help, shown, dry;          /* --help, -v, -### */
    bool dependencies;              /* -MD, -MMD */
    bool dependencies_named;        /* -MF */
    bool dependencies_target;       /* -MT, -MQ */
    size_t sources, inputs;
};

/* The words with each @file replaced by what is in it. */
struct words arguments_expand(struct words words);

struct arguments arguments_read(struct words words);

/* Adds the word and its value. */
void words_add_argument(struct words *words, const struct argument *argument);

#endif
