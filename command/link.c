/* Linking a shared object: the copies of each layout class among themselves,
 * then everything together.
 *
 * 1. For each class its copies become one object.  A linker script gathers the
 *    functions that run when the file is loaded in arrays that nobody runs.
 * 2. All names in that object become its own, but for the arrays and the entry
 *    points, which get a name with the class in it.
 * 3. A small source ties the five together (abiding/fat.h). */
#include "inputs.h"

#include "run.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Arrays end with a zero.  Priorities are in the names of the sections. */
static const char script[] =
    "SECTIONS {\n"
    "  .data.rel.ro.abiding_early_init 0 : { abiding_%1$s_early_init = .;"
    " KEEP(*(SORT_BY_INIT_PRIORITY(.init_array.*))) QUAD(0) }\n"
    "  .data.rel.ro.abiding_init 0 : { abiding_%1$s_init = .;"
    " KEEP(*(.init_array)) QUAD(0) }\n"
    "  .data.rel.ro.abiding_early_fini 0 : { abiding_%1$s_early_fini = .;"
    " KEEP(*(SORT_BY_INIT_PRIORITY(.fini_array.*))) QUAD(0) }\n"
    "  .data.rel.ro.abiding_fini 0 : { abiding_%1$s_fini = .;"
    " KEEP(*(.fini_array)) QUAD(0) }\n"
    "  .bss.abiding_common 0 : { *(COMMON) }\n"
    "}\n";
static const char *const arrays[] = {"early_init", "init", "early_fini", "fini"};
#define ARRAYS (sizeof(arrays) / sizeof(arrays[0]))

/* The copies of one class. */
struct joined {
    const char *object;         /* all in one */
    const char *local;          /* its names made its own */
    struct bytes contents;
    struct words entries;       /* names of entry points in it */
};

static void
write_text(const char *path, const char *contents)
{
    file_write(path, (struct bytes){(unsigned char *)text("%s", contents), strlen(contents)});
}

/* --- 1: one object for each class --------------------------------------------- */

/* Does a compiler that only links need this option?  With bytecode it compiles. */
static bool
says_the_target(const char *word, bool bytecode)
{
    static const char *const always[] = {"-m", "-B", "--sysroot", "-isysroot", "-target",
                                         "--target=", "-specs=", "-gcc-toolchain",
                                         "--gcc-toolchain=", "-pipe"};
    static const char *const compiling[] = {"-f", "-O", "-g", "-W", "--param", "-w"};
    for (size_t i = 0; i < sizeof(always) / sizeof(always[0]); i++) {
        if (text_starts(word, always[i]) && !text_starts(word, "-mllvm")) {
            return true;
        }
    }
    for (size_t i = 0; bytecode && i < sizeof(compiling) / sizeof(compiling[0]); i++) {
        if (text_starts(word, compiling[i])) {
            return true;
        }
    }
    return false;
}

/* Adds what decides which members of an archive are taken. */
static void
add_taking(struct words *command, const struct argument *argument)
{
    static const char *const taking[] = {"--whole-archive", "-whole-archive",
                                         "--no-whole-archive", "-no-whole-archive",
                                         "--start-group", "--end-group", "-(", "-)"};
    if (text_starts(argument->word, "-u")) {
        words_add_argument(command, argument);
    }
    struct words said = inputs_linker_words(argument);
    for (size_t i = 0; i < said.count; i++) {
        bool take = text_starts(said.at[i], "--undefined=");
        for (size_t j = 0; j < sizeof(taking) / sizeof(taking[0]); j++) {
            take |= text_is(said.at[i], taking[j]);
        }
        if (take) {
            words_add(command, text("-Wl,%s", said.at[i]));
        }
        else if (text_is(said.at[i], "-u") && i + 1 < said.count) {
            words_add(command, text("-Wl,-u,%s", said.at[++i]));
        }
    }
}

static struct words
join_command(const struct place *place, const struct inputs *inputs, int class,
             const char *output)
{
    struct words command = {0};
    words_add(&command, place->compiler);
    for (size_t i = 0; i < inputs->count; i++) {
        const struct argument *argument = inputs->at[i].argument;
        if (argument->role == ROLE_BOTH && says_the_target(argument->word, inputs->bytecode)) {
            words_add_argument(&command, argument);
        }
    }
    if (inputs->bytecode) {
        words_add(&command, "-fPIC");
        words_add(&command, "-flinker-output=nolto-rel");
    }
    const char *script_path = run_temporary(text("%s.ld", fat_classes[class]));
    if (!run_dry) {
        write_text(script_path, text(script, fat_classes[class]));
    }
    words_add_split(&command, "-r -nostdlib -fuse-ld=bfd -Wl,--force-group-allocation -Wl,-d -T");
    words_add(&command, script_path);
    for (size_t i = 0; i < inputs->count; i++) {
        add_taking(&command, inputs->at[i].argument);
        words_add_all(&command, inputs->at[i].copies[class]);
    }
    words_add(&command, "-o");
    words_add(&command, output);
    return command;
}

static bool
is_entry(const char *name)
{
    return text_starts(name, "PyInit_") || text_starts(name, "PyInitU_")
           || text_starts(name, "PyModExport_") || text_starts(name, "PyModExportU_");
}

/* Reads what the linker made for a class. */
static void
read_joined(struct joined *joined, int class)
{
    joined->entries = (struct words){0};
    if (!file_read(joined->object, &joined->contents)
        || file_kind(joined->contents) != FILE_OBJECT) {
        run_stop(1, "the linker made no object of the layout class %s", fat_classes[class]);
    }
    if (object_section_starting(joined->contents, ".ctors") != NULL
        || object_section_starting(joined->contents, ".dtors") != NULL) {
        run_stop(1, "constructors in sections .ctors and .dtors would run for all layout classes: "
                    "compile without -fno-use-init-array");
    }
    struct symbols symbols = object_symbols(joined->contents, SHT_SYMTAB);
    for (size_t i = 1; i < symbols.count; i++) {
        const char *name = symbol_name(&symbols, i);
        if (symbol_defined(&symbols.at[i]) && !symbol_local(&symbols.at[i]) && is_entry(name)) {
            words_add(&joined->entries, name);
        }
    }
}

/* Sections whose ends the copies ask for as __start_NAME and __stop_NAME.  The
 * linker of the whole file would put those of all classes into one. */
static struct words
tables_in(struct bytes object)
{
    struct words tables = {0};
    struct symbols symbols = object_symbols(object, SHT_SYMTAB);
    for (size_t i = 1; i < symbols.count; i++) {
        const char *name = symbol_name(&symbols, i);
        const char *section = text_starts(name, "__start_") ? name + strlen("__start_")
                              : text_starts(name, "__stop_") ? name + strlen("__stop_") : NULL;
        if (section != NULL && !symbol_defined(&symbols.at[i])
            && object_section(object, section, NULL) && !words_have(tables, section)) {
            words_add(&tables, section);
        }
    }
    return tables;
}

/* Defines the ends of such sections where they are among themselves. */
static void
close_tables(const struct place *place, struct joined *joined, struct jobs *jobs)
{
    struct words tables = tables_in(joined->contents), command = {0};
    if (tables.count == 0) {
        return;
    }
    char *closing = "SECTIONS {\n";
    for (size_t i = 0; i < tables.count; i++) {
        closing = text("%1$s  %2$s 0 : { __start_%2$s = .; KEEP(*(%2$s)) __stop_%2$s = .; }\n",
                       closing, tables.at[i]);
    }
    const char *script_path = run_temporary("tables.ld"), *open = joined->object;
    write_text(script_path, text("%s}\n", closing));
    joined->object = run_temporary("tables.o");
    words_add(&command, place->compiler);
    words_add_split(&command, "-r -nostdlib -fuse-ld=bfd -T");
    words_add(&command, script_path);
    words_add(&command, open);
    words_add(&command, "-o");
    words_add(&command, joined->object);
    jobs_add(jobs, command);
}

/* --- 2: names of its own ------------------------------------------------------- */

static struct words
localize_command(const char *objcopy, struct joined *joined, int class)
{
    const char *name = fat_classes[class];
    const char *kept = run_temporary("kept"), *renamed = run_temporary("renamed");
    char *keep = "", *rename = "";
    struct words command = {0};
    words_add(&command, objcopy);
    words_add(&command, "--remove-section=" RECORD_SECTION "*");

    for (size_t i = 0; i < ARRAYS; i++) {
        keep = text("%sabiding_%s_%s\n", keep, name, arrays[i]);
    }
    for (size_t i = 0; i < joined->entries.count; i++) {
        const char *entry = joined->entries.at[i];
        keep = text("%sabiding_%s_%s\n", keep, name, entry);
        rename = text("%s%s abiding_%s_%s\n", rename, entry, name, entry);
    }
    if (!run_dry) {
        write_text(kept, keep);
        write_text(renamed, rename);
        object_make_plain(joined->contents);
        file_write(joined->object, joined->contents);
    }
    words_add(&command, text("--keep-global-symbols=%s", kept));
    words_add(&command, text("--redefine-syms=%s", renamed));
    words_add(&command, joined->object);
    words_add(&command, joined->local);
    return command;
}

/* --- 3: all together ------------------------------------------------------------ */

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
        write_text(path, source);
    }
    return path;
}

static struct words
dispatcher_command(const struct place *place, const struct inputs *inputs, const char *source,
                   const char *object)
{
    struct words command = {0};
    words_add(&command, place->compiler);
    for (size_t i = 0; i < inputs->count; i++) {
        const struct argument *argument = inputs->at[i].argument;
        if (argument->role == ROLE_BOTH && says_the_target(argument->word, false)) {
            words_add_argument(&command, argument);
        }
    }
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
    words_add(&command, place->compiler);
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
    struct jobs joins = {0}, tables = {0}, rest = {0};
    struct words none = {0}, objects = {0};
    struct bytes nothing = {0};

    if (!inputs.carry) {
        link_as_one(place, arguments, &inputs, none, nothing);
        return;
    }
    for (int class = 0; class < ABIDING_CLASSES; class++) {
        joined[class].object = run_temporary(text("%s-joined.o", fat_classes[class]));
        joined[class].local = run_temporary(text("%s-local.o", fat_classes[class]));
        struct job *job = jobs_add(&joins, join_command(place, &inputs, class,
                                                        joined[class].object));
        job->hushed = class != ABIDING_CLASS_OPAQUE ? run_temporary("messages") : NULL;
    }
    run_all(&joins);
    for (int class = 0; class < ABIDING_CLASSES && !run_dry; class++) {
        read_joined(&joined[class], class);
        close_tables(place, &joined[class], &tables);
    }
    run_all(&tables);
    for (int class = 0; class < ABIDING_CLASSES && !run_dry; class++) {
        read_joined(&joined[class], class);
        for (size_t i = 0; i < joined[0].entries.count; i++) {
            if (!words_have(joined[class].entries, joined[0].entries.at[i])) {
                run_stop(1, "%s is missing where the source is compiled for the layout class %s",
                         joined[0].entries.at[i], fat_classes[class]);
            }
        }
    }
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
        jobs_add(&rest, localize_command(objcopy, &joined[class], class));
        words_add(&objects, joined[class].local);
    }
    run_all(&rest);
    link_as_one(place, arguments, &inputs, objects, joined[0].contents);
}
