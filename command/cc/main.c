/* abiding-cc and abiding-c++: a compiler that makes fat files.
 *
 * Takes the command line of cc.  With -c it compiles a source once for each
 * layout class (compile.c), with -shared it links the copies so that one is
 * chosen when the file is loaded (link.c).  All else is the compiler's. */
#include "arguments.h"
#include "fat.h"
#include "own_path.h"
#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <stdnoreturn.h>
#include <sys/stat.h>
#include <unistd.h>

static const char help[] =
    "usage: %1$s [--compiler PROGRAM] ARGUMENT...\n"
    "\n"
    "Compiles and links an extension module as PROGRAM would, but each source once\n"
    "for each layout class of CPython; the file uses the one that is its host's.\n"
    "The arguments are those of the compiler.  Abiding's headers are found before\n"
    "CPython's; -shared adds its library.\n"
    "\n"
    "PROGRAM is $ABIDING_%2$s where --compiler does not say it, and %3$s where that is\n"
    "not set either.  -v prints each command, -### prints and does not run it.\n"
    "\n"
    "  %1$s -shared -fPIC -O2 -DABIDING_MODULE=spam spam.c -o spam.so\n"
    "\n"
    "The compiler's own options: %4$s --help\n";

static struct place
find_place(struct words compiler)
{
    const char *self = own_path();
    if (self == NULL) {
        run_stop(1, "cannot tell where this program is, so not where the headers are");
    }
    const char *folder = text("%.*s", (int)(text_name(self) - self), self);
    const char *include = text("%s%s", folder, ABIDING_TO_INCLUDE);
    const char *straight = realpath(include, NULL);
    struct place place = {
        .compiler = compiler,
        .include = straight != NULL ? straight : include,
        .library = text("%s%s", folder, ABIDING_TO_LIBRARY),
    };
    if (access(text("%s/Python.h", place.include), R_OK) != 0) {
        run_stop(1, "%s/Python.h is not there: install Abiding as a whole", place.include);
    }
    return place;
}

/* Is the output something that is not to be replaced, such as /dev/null? */
static bool
is_special(const char *path)
{
    struct stat found;
    return stat(path, &found) == 0 && !S_ISREG(found.st_mode);
}

/* Hands everything to the compiler. */
static noreturn void
pass_on(const struct place *place, struct words given)
{
    struct words command = {0};
    const char *include = text("-I%s", place->include);
    words_add_all(&command, place->compiler);
    for (size_t i = 0; i < given.count; i++) {
        /* What is in an @file is not known here. */
        if (include != NULL && (given.at[i][0] == '@'
                                || fat_finds_python(given.at[i], given.at[i + 1]))) {
            words_add(&command, include);
            include = NULL;
        }
        words_add(&command, given.at[i]);
    }
    if (include != NULL) {
        words_add(&command, include);
    }
    run_instead(command);
}

int
main(int count, char **words_given)
{
    const char *name = count > 0 ? text_name(words_given[0]) : "abiding-cc";
    bool cxx = text_ends(name, "++");
    const char *wanted = getenv(cxx ? "ABIDING_CXX" : "ABIDING_CC");
    struct words compiler = {0}, given = {0};
    int first = 1;

    run_begin(name);
    words_add_split(&compiler, wanted != NULL ? wanted : "");
    if (compiler.count == 0) {
        words_add(&compiler, cxx ? "c++" : "cc");
    }
    if (count > 1 && text_is(words_given[1], "--compiler")) {
        if (count == 2) {
            run_stop(1, "--compiler wants a program");
        }
        compiler = (struct words){0};
        words_add(&compiler, words_given[2]);
        first = 3;
    }
    for (int i = first; i < count; i++) {
        words_add(&given, words_given[i]);
    }
    struct arguments arguments = arguments_read(arguments_expand(given));
    if (arguments.help) {
        printf(help, name, cxx ? "CXX" : "CC", cxx ? "c++" : "cc",
               compiler.at[compiler.count - 1]);
        return 0;
    }

    struct place place = find_place(compiler);
    bool several = arguments.compile && arguments.output != NULL && arguments.sources > 1;
    if (arguments.pass_on || arguments.inputs == 0 || several
        || (arguments.compile ? arguments.sources == 0 : !arguments.shared)
        || (arguments.output != NULL && is_special(arguments.output))) {
        pass_on(&place, given);
    }
    run_shown = arguments.shown || arguments.dry;
    run_dry = arguments.dry;
    if (arguments.output == NULL && !arguments.compile) {
        arguments.output = "a.out";
    }
    if (arguments.compile) {
        fat_compile(&place, &arguments);
    }
    else {
        fat_compile_first(&place, &arguments);
        fat_link(&place, &arguments);
    }
    run_end(0);
}
