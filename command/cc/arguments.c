#include "arguments.h"

#include "file.h"
#include "run.h"

#include <ctype.h>
#include <string.h>

enum { DEEPEST = 100 };

/* Options whose value is the next word. */
static const struct {
    const char *word;
    enum role role;
} separate[] = {
    {"-D", ROLE_COMPILE}, {"-U", ROLE_COMPILE}, {"-I", ROLE_COMPILE}, {"-A", ROLE_COMPILE},
    {"-include", ROLE_COMPILE}, {"-imacros", ROLE_COMPILE}, {"-isystem", ROLE_COMPILE},
    {"-idirafter", ROLE_COMPILE}, {"-iquote", ROLE_COMPILE}, {"-iprefix", ROLE_COMPILE},
    {"-iwithprefix", ROLE_COMPILE}, {"-iwithprefixbefore", ROLE_COMPILE},
    {"-imultilib", ROLE_COMPILE}, {"-include-pch", ROLE_COMPILE},
    {"-cxx-isystem", ROLE_COMPILE}, {"-ivfsoverlay", ROLE_COMPILE},
    {"-Xpreprocessor", ROLE_COMPILE}, {"-Xassembler", ROLE_COMPILE},
    {"-Xclang", ROLE_COMPILE}, {"-aux-info", ROLE_COMPILE}, {"-dumpbase", ROLE_COMPILE},
    {"-dumpbase-ext", ROLE_COMPILE}, {"-dumpdir", ROLE_COMPILE},
    {"-MF", ROLE_DEPEND}, {"-MT", ROLE_DEPEND}, {"-MQ", ROLE_DEPEND}, {"-MJ", ROLE_DEPEND},
    {"-L", ROLE_LINK}, {"-u", ROLE_LINK}, {"-T", ROLE_LINK}, {"-z", ROLE_LINK},
    {"-e", ROLE_LINK}, {"-Xlinker", ROLE_LINK},
    {"-l", ROLE_LIBRARY}, {"-o", ROLE_OWN}, {"-x", ROLE_OWN},
    {"-B", ROLE_BOTH}, {"-isysroot", ROLE_BOTH}, {"--sysroot", ROLE_BOTH},
    {"--param", ROLE_BOTH}, {"-target", ROLE_BOTH}, {"-mllvm", ROLE_BOTH},
    {"-gcc-toolchain", ROLE_BOTH}, {"-wrapper", ROLE_BOTH},
};

/* Options that begin so; of two that fit the first counts. */
static const struct {
    const char *start;
    enum role role;
} joined[] = {
    {"-Wl,", ROLE_LINK}, {"-Wp,-M", ROLE_DEPEND}, {"-Wp,", ROLE_COMPILE}, {"-Wa,", ROLE_COMPILE},
    {"-isysroot", ROLE_BOTH}, {"-undef", ROLE_COMPILE}, {"-D", ROLE_COMPILE}, {"-U", ROLE_COMPILE}, {"-I", ROLE_COMPILE},
    {"-i", ROLE_COMPILE}, {"-MF", ROLE_DEPEND}, {"-MT", ROLE_DEPEND}, {"-MQ", ROLE_DEPEND},
    {"-M", ROLE_DEPEND}, {"-std=", ROLE_COMPILE}, {"-ansi", ROLE_COMPILE},
    {"-L", ROLE_LINK}, {"-u", ROLE_LINK}, {"-T", ROLE_LINK}, {"-fuse-ld=", ROLE_LINK},
    {"-static", ROLE_LINK}, {"-nostdlib", ROLE_LINK}, {"-nodefaultlibs", ROLE_LINK},
    {"-nostartfiles", ROLE_LINK}, {"-l", ROLE_LIBRARY},
};

static const struct {
    const char *word;
    enum role role;
} alone[] = {
    {"-shared", ROLE_LINK}, {"-rdynamic", ROLE_LINK}, {"-s", ROLE_LINK}, {"-pie", ROLE_LINK},
    {"-no-pie", ROLE_LINK}, {"-r", ROLE_LINK}, {"-symbolic", ROLE_LINK}, {"-c", ROLE_OWN},
    {"-v", ROLE_OWN}, {"-###", ROLE_OWN}, {"--help", ROLE_OWN},
};

/* With one of these the compiler does something else than make objects. */
static const char *const others[] = {
    "-E", "-S", "-M", "-MM", "-fsyntax-only", "--version", "--analyze", "-emit-llvm",
    "--target-help", "-V", "-r",
};
static const char *const other_starts[] = {
    "-print-", "--print-", "-dump", "--help=", "-fdump-go", "-emit-",
};

static const char *const classed[] = {
    ".c", ".i", ".cc", ".cp", ".cxx", ".cpp", ".CPP", ".c++", ".C", ".ii", ".m", ".mi",
    ".mm", ".M", ".mii",
};
static const char *const once[] = {
    ".s", ".S", ".sx", ".f", ".for", ".ftn", ".F", ".FOR", ".f90", ".f95", ".f03", ".f08",
    ".F90", ".F95", ".F03", ".F08", ".go", ".d", ".adb", ".ads",
};
static const char *const headers[] = {
    ".h", ".hh", ".H", ".hp", ".hxx", ".hpp", ".HPP", ".h++", ".tcc", ".pch", ".gch",
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static bool
one_of(const char *const *list, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++) {
        if (text_is(list[i], word)) {
            return true;
        }
    }
    return false;
}

/* --- @file ------------------------------------------------------------------ */

/* The words in the text of a file: quotes and backslashes as in a shell. */
static struct words
split(const char *at)
{
    struct words words = {0};
    while (*(at += strspn(at, " \t\n\v\f\r")) != '\0') {
        char *word = text_memory(strlen(at) + 1), *end = word;
        for (char quote = '\0'; *at != '\0' && (quote || !isspace((unsigned char)*at)); at++) {
            if (*at == '\\' && at[1] != '\0') {
                *end++ = *++at;
            }
            else if (*at == quote) {
                quote = '\0';
            }
            else if (!quote && (*at == '\'' || *at == '"')) {
                quote = *at;
            }
            else {
                *end++ = *at;
            }
        }
        words_add(&words, text("%s", word));
    }
    return words;
}

static void
expand(struct words *expanded, struct words words, int depth)
{
    for (size_t i = 0; i < words.count; i++) {
        struct bytes contents;
        if (words.at[i][0] != '@' || !file_read(words.at[i] + 1, &contents)) {
            words_add(expanded, words.at[i]);       /* as compilers do */
        }
        else if (depth == DEEPEST) {
            run_stop(1, "%s contains itself", words.at[i]);
        }
        else {
            expand(expanded, split((const char *)contents.at), depth + 1);
        }
    }
}

struct words
arguments_expand(struct words words)
{
    struct words expanded = {0};
    expand(&expanded, words, 0);
    return expanded;
}

/* --- options ---------------------------------------------------------------- */

static enum role
source_role(struct arguments *arguments, const char *name, const char *language)
{
    if (language != NULL) {
        if (text_ends(language, "-header") || text_ends(language, "-unit")) {
            arguments->pass_on = true;
        }
        bool c = text_starts(language, "c") || text_starts(language, "objective-c");
        return c ? ROLE_CLASSED : ROLE_ONCE;
    }
    const char *dot = strrchr(text_name(name), '.');
    const char *suffix = dot != NULL ? dot : "";
    if (text_is(name, "-") || one_of(headers, COUNT(headers), suffix)) {
        arguments->pass_on = true;
    }
    return one_of(classed, COUNT(classed), suffix) ? ROLE_CLASSED
           : one_of(once, COUNT(once), suffix) ? ROLE_ONCE : ROLE_FILE;
}

static enum role
option_role(const char *word, bool *takes_value)
{
    for (size_t i = 0; i < COUNT(separate); i++) {
        if (text_is(word, separate[i].word)) {
            *takes_value = true;
            return separate[i].role;
        }
    }
    *takes_value = false;
    for (size_t i = 0; i < COUNT(alone); i++) {
        if (text_is(word, alone[i].word)) {
            return alone[i].role;
        }
    }
    for (size_t i = 0; i < COUNT(joined); i++) {
        if (text_starts(word, joined[i].start)) {
            return joined[i].role;
        }
    }
    return ROLE_BOTH;
}

/* Notes what an option means to us. */
static void
note_option(struct arguments *arguments, const char *word, const char *value)
{
    arguments->compile |= text_is(word, "-c");
    arguments->shared |= text_is(word, "-shared") || text_is(word, "--shared");
    arguments->help |= text_is(word, "--help");
    arguments->shown |= text_is(word, "-v");
    arguments->dry |= text_is(word, "-###");
    arguments->dependencies |= text_is(word, "-MD") || text_is(word, "-MMD");
    arguments->dependencies_named |= text_starts(word, "-MF");
    arguments->dependencies_target |= text_starts(word, "-MT") || text_starts(word, "-MQ");
    if (text_is(word, "-o")) {
        arguments->output = value;
    }
    arguments->pass_on |= one_of(others, COUNT(others), word);
    for (size_t i = 0; i < COUNT(other_starts); i++) {
        arguments->pass_on |= text_starts(word, other_starts[i])
                              && !text_is(word, "-dumpbase") && !text_is(word, "-dumpdir")
                              && !text_is(word, "-dumpbase-ext");
    }
}

struct arguments
arguments_read(struct words words)
{
    struct arguments arguments = {0};
    const char *language = NULL;
    arguments.at = text_memory((words.count + 1) * sizeof(*arguments.at));
    for (size_t i = 0; i < words.count; i++) {
        struct argument argument = {.word = words.at[i]};
        bool takes_value;
        if (argument.word[0] != '-' || argument.word[1] == '\0') {
            argument.role = source_role(&arguments, argument.word, language);
            argument.language = language;
            arguments.inputs++;
            arguments.sources += argument.role != ROLE_FILE;
        }
        else {
            argument.role = option_role(argument.word, &takes_value);
            if (takes_value) {
                if (i + 1 == words.count) {
                    arguments.pass_on = true;       /* the compiler will say so */
                    break;
                }
                argument.value = words.at[++i];
            }
            else if ((text_starts(argument.word, "-o") || text_starts(argument.word, "-x"))
                     && argument.role == ROLE_BOTH) {
                argument.value = argument.word + 2;
                argument.word = text("%.2s", argument.word);
                argument.role = ROLE_OWN;
            }
            if (text_is(argument.word, "-x")) {
                language = text_is(argument.value, "none") ? NULL : argument.value;
            }
            arguments.inputs += argument.role == ROLE_LIBRARY;
            note_option(&arguments, argument.word, argument.value);
        }
        arguments.at[arguments.count++] = argument;
    }
    return arguments;
}

void
words_add_argument(struct words *words, const struct argument *argument)
{
    words_add(words, argument->word);
    if (argument->value != NULL) {
        words_add(words, argument->value);
    }
}
