#include "join.h"

#include "run.h"

#include <string.h>

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

/* --- 1: one object for each class --------------------------------------------- */

static bool
says_the_target(const char *word, bool compiling)
{
    static const char *const always[] = {"-m", "-B", "--sysroot", "-isysroot", "-target",
                                         "--target=", "-specs=", "-gcc-toolchain",
                                         "--gcc-toolchain=", "-pipe"};
    static const char *const more[] = {"-f", "-O", "-g", "-W", "--param", "-w"};
    for (size_t i = 0; i < sizeof(always) / sizeof(always[0]); i++) {
        if (text_starts(word, always[i]) && !text_starts(word, "-mllvm")) {
            return true;
        }
    }
    for (size_t i = 0; compiling && i < sizeof(more) / sizeof(more[0]); i++) {
        if (text_starts(word, more[i])) {
            return true;
        }
    }
    return false;
}

void
join_add_target(struct words *command, const struct inputs *inputs, bool compiling)
{
    for (size_t i = 0; i < inputs->count; i++) {
        const struct argument *argument = inputs->at[i].argument;
        if (argument->role == ROLE_BOTH && says_the_target(argument->word, compiling)) {
            words_add_argument(command, argument);
        }
    }
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
    words_add_all(&command, place->compiler);
    join_add_target(&command, inputs, inputs->bytecode);
    if (inputs->bytecode) {
        words_add(&command, "-fPIC");
        words_add(&command, "-flinker-output=nolto-rel");
    }
    const char *script_path = run_temporary(text("%s.ld", fat_classes[class]));
    if (!run_dry) {
        file_write_text(script_path, text(script, fat_classes[class]));
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
    file_write_text(script_path, text("%s}\n", closing));
    joined->object = run_temporary("tables.o");
    words_add_all(&command, place->compiler);
    words_add_split(&command, "-r -nostdlib -fuse-ld=bfd -T");
    words_add(&command, script_path);
    words_add(&command, open);
    words_add(&command, "-o");
    words_add(&command, joined->object);
    jobs_add(jobs, command);
}

void
join_classes(const struct place *place, const struct inputs *inputs, struct joined *joined)
{
    struct jobs joins = {0}, tables = {0};
    for (int class = 0; class < ABIDING_CLASSES; class++) {
        joined[class].object = run_temporary(text("%s-joined.o", fat_classes[class]));
        joined[class].local = run_temporary(text("%s-local.o", fat_classes[class]));
        struct job *job = jobs_add(&joins, join_command(place, inputs, class,
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
}

/* --- 2: names of its own ------------------------------------------------------- */

struct words
join_localize(const char *objcopy, struct joined *joined, int class)
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
        file_write_text(kept, keep);
        file_write_text(renamed, rename);
        object_make_plain(joined->contents);
        file_write(joined->object, joined->contents);
    }
    words_add(&command, text("--keep-global-symbols=%s", kept));
    words_add(&command, text("--redefine-syms=%s", renamed));
    words_add(&command, joined->object);
    words_add(&command, joined->local);
    return command;
}
