/* Linking a shared object: the copies of each layout class among themselves
 * (join.h), then everything together, tied by a small source (abiding/fat.h). */
#include "inputs.h"
#include "join.h"

#include "run.h"

#include <stdio.h>
#include <string.h>

/* The source that ties the classes together. */
static const char *
write_dispatcher(struct words entries)
{
    char *source = "#include \"abiding/fat.h\"\nABIDING_FAT_ARRAYS;\n";
    for (size_t i = 0; i < entries.count; i++) {
        const char *entry = entries.at[i];
        bool hook = text_starts(entry, "PyModExport");
        source = text("%sABIDING_FAT_%s(%s);\n", source, hook ? "HOOK" : "INIT", entry);
        if (hook) {
            const char *suffix = entry + strlen("PyModExport");
            const char *init = text("PyInit%s", suffix);
            if (!words_have(entries, init)) {
                source = text("%sABIDING_FAT_STUB(%s, %s, \"%s\");\n", source, init, entry,
                              strchr(suffix, '_') + 1);
            }
        }
    }
    const char *path = run_temporary("fat.c");
    if (!run_dry) {
        file_write_text(path, source);
    }
    return path;
}

static struct words
dispatcher_command(const struct place *place, const struct inputs *inputs, const char *source,
                   const char *object)
{
    struct words command = {0};
    words_add_all(&command, place->compiler);
    join_add_target(&command, inputs, false);
    words_add(&command, text("-I%s", place->include));
    words_add_split(&command, "-std=c11 -O2 -fPIC -fvisibility=hidden -fno-lto -x c -c");
    words_add(&command, source);
    words_add(&command, "-o");
    words_add(&command, object);
    return command;
}

/* Adds an option, without a --dependency-file in it: the linker would name our
 * temporary files there. */
static void
add_link_option(struct words *command, const struct argument *argument,
                const char **dependency_file)
{
    struct words said = inputs_linker_words(argument), kept = {0};
    bool found = false;
    for (size_t i = 0; i < said.count; i++) {
        if (text_starts(said.at[i], "--dependency-file=")) {
            *dependency_file = said.at[i] + strlen("--dependency-file=");
            found = true;
        }
        else if (text_is(said.at[i], "--dependency-file") && i + 1 < said.count) {
            *dependency_file = said.at[++i];
            found = true;
        }
        else {
            words_add(&kept, said.at[i]);
        }
    }
    if (!found) {
        words_add_argument(command, argument);
        return;
    }
    for (size_t i = 0; i < kept.count; i++) {
        words_add(command, "-Xlinker");
        words_add(command, kept.at[i]);
    }
}

/* The link that the user asked for.  `objects`, those of the classes and what
 * ties them together, take the place of the first input that carries copies;
 * none: the inputs are linked as they are. */
static struct words
final_command(const struct place *place, const struct arguments *arguments,
              const struct inputs *inputs, struct words objects, const char *output,
              const char **dependency_file)
{
    struct words command = {0};
    bool fat = objects.count != 0, placed = !fat;
    words_add_all(&command, place->compiler);
    if (arguments->shown) {
        words_add(&command, "-v");
    }
    words_add_split(&command, ABIDING_LINK_OPTIONS);
    for (size_t i = 0; i < inputs->count; i++) {
        const struct input *input = &inputs->at[i];
        const struct argument *argument = input->argument;
        if (fat && input->carries) {
            if (!placed) {
                words_add_all(&command, objects);
                placed = true;
            }
            if (input->rest != NULL) {
                words_add(&command, input->rest);
            }
        }
        else if (argument->role == ROLE_LINK) {
            add_link_option(&command, argument, dependency_file);
        }
        else if (argument->role == ROLE_BOTH || argument->role == ROLE_FILE
                 || argument->role == ROLE_LIBRARY) {
            words_add_argument(&command, argument);
        }
    }
    words_add(&command, place->library);
    words_add_split(&command, ABIDING_LINK_LIBRARIES);
    words_add(&command, "-o");
    words_add(&command, output);
    return command;
}

/* What a linker would write: the files given to it. */
static void
write_dependencies(const char *path, const char *output, const struct inputs *inputs)
{
    FILE *file = fopen(path, "w");
    if (file == NULL) {
        run_stop(1, "cannot write %s", path);
    }
    for (int pass = 0; pass < 2; pass++) {
        if (pass == 0) {
            fprintf(file, "%s:", output);
        }
        for (size_t i = 0; i < inputs->count; i++) {
            const struct input *input = &inputs->at[i];
            if (input->path == NULL || input->argument->compiled != ROLE_OWN) {
                continue;
            }
            fputs(pass == 0 ? " \\\n  " : "\n", file);
            for (const char *c = input->path; *c != '\0'; c++) {
                if (*c == ' ' || *c == '#') {
                    fputc('\\', file);
                }
                fputs(*c == '$' ? "$" : "", file);
                fputc(*c, file);
            }
            fputs(pass == 0 ? "" : ":\n", file);
        }
        fputc('\n', file);
    }
    fclose(file);
}

/* Is a symbol left to other files at load that only the copies define?  Then
 * something that is linked once would use something that is there five times. */
static void
check_nothing_is_left(const char *output, const struct inputs *inputs, struct bytes copies)
{
    struct bytes file;
    if (!file_read(output, &file)) {
        run_stop(1, "the linker made no file");
    }
    struct symbols wanted = object_symbols(file, SHT_DYNSYM);
    struct symbols offered = object_symbols(copies, SHT_SYMTAB);
    for (size_t i = 1; i < wanted.count; i++) {
        bool versioned = wanted.versions != NULL && (wanted.versions[i] & 0x7FFF) > 1;
        const char *name = symbol_name(&wanted, i);
        if (symbol_defined(&wanted.at[i]) || versioned) {
            continue;
        }
        for (size_t j = 1; j < offered.count; j++) {
            if (symbol_local(&offered.at[j]) || !symbol_defined(&offered.at[j])
                || !text_is(name, symbol_name(&offered, j))) {
                continue;
            }
            const char *who = inputs_who_wants(inputs, name);
            run_stop(1, "%s uses %s, of which there is one for each layout class: compile it with "
                        "this command too", who != NULL ? who : "an object joined by ld -r", name);
        }
    }
}

static void
link_as_one(const struct place *place, const struct arguments *arguments,
            const struct inputs *inputs, struct words objects, struct bytes copies)
{
    const char *wanted = arguments->output;
    const char *made = run_remove_later(text("%s.abiding-new", wanted));
    const char *dependency_file = NULL;
    struct jobs jobs = {0};
    jobs_add(&jobs, final_command(place, arguments, inputs, objects, made, &dependency_file));
    run_all(&jobs);
    if (run_dry) {
        return;
    }
    if (objects.count != 0) {
        check_nothing_is_left(made, inputs, copies);
    }
    if (dependency_file != NULL) {
        write_dependencies(dependency_file, wanted, inputs);
    }
    run_deliver(made, wanted);
}

void
fat_link(const struct place *place, const struct arguments *arguments)
{
    struct inputs inputs = inputs_read(place, arguments);
    struct joined joined[ABIDING_CLASSES] = {{0}};
    struct jobs rest = {0};
    struct words none = {0}, objects = {0};
    struct bytes nothing = {0};

    if (!inputs.carry) {
        link_as_one(place, arguments, &inputs, none, nothing);
        return;
    }
    join_classes(place, &inputs, joined);
    if (joined[0].entries.count == 0 && !run_dry) {
        /* A library, not a module: nobody asks it for a class. */
        link_as_one(place, arguments, &inputs, none, nothing);
        return;
    }
    const char *dispatcher = run_temporary("fat.o");
    jobs_add(&rest, dispatcher_command(place, &inputs, write_dispatcher(joined[0].entries),
                                       dispatcher));
    words_add(&objects, dispatcher);
    const char *objcopy = fat_tool(place, "objcopy");
    for (int class = 0; class < ABIDING_CLASSES; class++) {
        jobs_add(&rest, join_localize(objcopy, &joined[class], class));
        words_add(&objects, joined[class].local);
    }
    run_all(&rest);
    link_as_one(place, arguments, &inputs, objects, joined[0].contents);
}
