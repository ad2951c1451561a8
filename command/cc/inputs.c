#include "inputs.h"

#include "run.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* --- what an object carries --------------------------------------------------- */

static bool
carries(struct bytes object)
{
    return file_kind(object) == FILE_OBJECT
           && object_section_starting(object, RECORD_SECTION) != NULL;
}

static bool
has_bytecode(struct bytes object)
{
    return object_section_starting(object, ".gnu.lto_") != NULL;
}

/* Adds the paths of the copies for one class, written to files. */
static void
write_copies(const char *path, struct bytes object, int class, struct words *copies)
{
    struct bytes section;
    if (class == ABIDING_CLASS_OPAQUE) {
        words_add(copies, path);
        return;
    }
    if (!object_section(object, text(RECORD_SECTION "%s", fat_classes[class]), &section)) {
        run_stop(1, "%s carries no copy for the layout class %s, as another version of this "
                    "command made it: compile it again", path, fat_classes[class]);
    }
    for (size_t at = 0; at < section.size; ) {
        struct record head;
        if (section.size - at < sizeof(head)) {
            run_stop(1, "%s is damaged: compile it again", path);
        }
        memcpy(&head, section.at + at, sizeof(head));
        at += sizeof(head);
        if (memcmp(head.magic, RECORD_MAGIC, sizeof(head.magic)) != 0
            || head.size > section.size - at) {
            run_stop(1, "%s is damaged, or made by another version of this command: "
                        "compile it again", path);
        }
        const char *copy = run_temporary(text("%s.o", fat_classes[class]));
        if (!run_dry) {
            file_write(copy, file_part(section.at + at, head.size));
        }
        words_add(copies, copy);
        at += (head.size + 15) & ~(uint64_t)15;
    }
}

/* --- archives ----------------------------------------------------------------- */

struct archiver {
    const char *command;        /* NULL: not looked for yet */
    const char *plugin;         /* by which it reads bytecode */
    struct jobs jobs;
};

/* The path of an archive of these files, made when the jobs are run. */
static const char *
add_archive(const struct place *place, struct archiver *archiver, struct words files,
            bool bytecode)
{
    if (archiver->command == NULL) {
        archiver->command = fat_tool(place, "ar");
    }
    if (bytecode && archiver->plugin == NULL) {
        struct words ask = {0};
        words_add_all(&ask, place->compiler);
        words_add(&ask, "-print-file-name=liblto_plugin.so");
        archiver->plugin = run_ask(ask);
    }
    struct words command = {0};
    const char *path = run_temporary("archive.a");
    words_add(&command, archiver->command);
    words_add(&command, "rcsD");
    if (bytecode) {
        words_add(&command, "--plugin");
        words_add(&command, archiver->plugin);
    }
    words_add(&command, path);
    words_add_all(&command, files);
    jobs_add(&archiver->jobs, command);
    return path;
}

static void
cut_archive(const struct place *place, struct archiver *archiver, struct inputs *inputs,
            struct input *input, struct bytes archive)
{
    struct members members = archive_members(input->path, archive);
    struct words copies[ABIDING_CLASSES] = {{0}}, rest = {0};
    bool bytecode = false;
    for (size_t i = 0; i < members.count; i++) {
        input->carries |= carries(members.at[i].contents);
    }
    if (!input->carries) {
        return;
    }
    for (size_t i = 0; i < members.count; i++) {
        const struct member *member = &members.at[i];
        const char *path = run_temporary(text("%s", text_name(member->name)));
        if (!run_dry) {
            file_write(path, member->contents);
        }
        bytecode |= has_bytecode(member->contents);
        if (!carries(member->contents)) {
            words_add(&rest, path);
            continue;
        }
        for (int class = 0; class < ABIDING_CLASSES; class++) {
            write_copies(path, member->contents, class, &copies[class]);
        }
    }
    inputs->bytecode |= bytecode;
    for (int class = 0; class < ABIDING_CLASSES; class++) {
        words_add(&input->copies[class],
                  add_archive(place, archiver, copies[class], bytecode));
    }
    if (rest.count != 0) {
        input->rest = add_archive(place, archiver, rest, bytecode);
    }
}

/* The archive that -lNAME means; NULL if it is a shared library or not in a
 * folder that the command line or LIBRARY_PATH names, where no objects of ours
 * are looked for. */
static const char *
find_library(const struct words *folders, const char *name, bool shared_too)
{
    for (size_t i = 0; i < folders->count; i++) {
        const char *folder = folders->at[i];
        if (name[0] == ':') {
            const char *exact = text("%s/%s", folder, name + 1);
            if (access(exact, R_OK) == 0) {
                return exact;
            }
            continue;
        }
        if (shared_too && access(text("%s/lib%s.so", folder, name), R_OK) == 0) {
            return NULL;
        }
        const char *archive = text("%s/lib%s.a", folder, name);
        if (access(archive, R_OK) == 0) {
            return archive;
        }
    }
    return NULL;
}

static struct words
library_folders(const struct arguments *arguments)
{
    struct words folders = {0};
    for (size_t i = 0; i < arguments->count; i++) {
        const struct argument *argument = &arguments->at[i];
        if (argument->role == ROLE_LINK && text_starts(argument->word, "-L")) {
            words_add(&folders, argument->value != NULL ? argument->value : argument->word + 2);
        }
    }
    const char *more = getenv("LIBRARY_PATH");
    for (const char *at = more != NULL ? more : ""; *at != '\0'; ) {
        int length = (int)strcspn(at, ":");
        if (length > 0) {
            words_add(&folders, text("%.*s", length, at));
        }
        at += length + (at[length] == ':');
    }
    return folders;
}

/* --- all inputs --------------------------------------------------------------- */

struct words
inputs_linker_words(const struct argument *argument)
{
    struct words words = {0};
    if (text_is(argument->word, "-Xlinker")) {
        words_add(&words, argument->value);
    }
    else if (text_starts(argument->word, "-Wl,")) {
        for (const char *at = argument->word + 3; *at == ','; ) {
            int length = (int)strcspn(++at, ",");
            words_add(&words, text("%.*s", length, at));
            at += length;
        }
    }
    return words;
}

static void
cut(const struct place *place, struct archiver *archiver, struct inputs *inputs,
    struct input *input)
{
    struct bytes contents;
    if (run_dry && input->argument->compiled != ROLE_OWN) {
        /* It is not there, but what it will be is known. */
        input->carries = input->argument->compiled == ROLE_CLASSED;
        for (int class = 0; input->carries && class < ABIDING_CLASSES; class++) {
            words_add(&input->copies[class], run_temporary(text("%s.o", fat_classes[class])));
        }
        return;
    }
    if (!file_read(input->path, &contents)) {
        return;                         /* the linker will say so */
    }
    if (file_kind(contents) == FILE_ARCHIVE) {
        cut_archive(place, archiver, inputs, input, contents);
    }
    else if (carries(contents)) {
        input->carries = true;
        inputs->bytecode |= has_bytecode(contents);
        for (int class = 0; class < ABIDING_CLASSES; class++) {
            write_copies(input->path, contents, class, &input->copies[class]);
        }
    }
}

struct inputs
inputs_read(const struct place *place, const struct arguments *arguments)
{
    struct inputs inputs = {0};
    struct archiver archiver = {0};
    struct words folders = library_folders(arguments);
    bool shared_too = true;
    inputs.at = text_memory((arguments->count + 1) * sizeof(*inputs.at));
    for (size_t i = 0; i < arguments->count; i++) {
        const struct argument *argument = &arguments->at[i];
        struct input *input = &inputs.at[inputs.count++];
        input->argument = argument;
        struct words said = inputs_linker_words(argument);
        if (words_have(said, "-Bstatic") || text_is(argument->word, "-static")) {
            shared_too = false;
        }
        if (words_have(said, "-Bdynamic")) {
            shared_too = true;
        }
        if (argument->role == ROLE_FILE) {
            input->path = argument->word;
        }
        else if (argument->role == ROLE_LIBRARY) {
            input->path = find_library(&folders, argument->value != NULL ? argument->value
                                                 : argument->word + 2, shared_too);
        }
        if (input->path != NULL) {
            cut(place, &archiver, &inputs, input);
            inputs.carry |= input->carries;
        }
    }
    run_all(&archiver.jobs);
    return inputs;
}

/* --- what is left ------------------------------------------------------------- */

static bool
wants(struct bytes object, const char *symbol)
{
    struct symbols symbols = object_symbols(object, SHT_SYMTAB);
    for (size_t i = 1; i < symbols.count; i++) {
        if (!symbol_defined(&symbols.at[i]) && text_is(symbol_name(&symbols, i), symbol)) {
            return true;
        }
    }
    return false;
}

const char *
inputs_who_wants(const struct inputs *inputs, const char *symbol)
{
    for (size_t i = 0; i < inputs->count; i++) {
        const struct input *input = &inputs->at[i];
        struct bytes contents;
        if (input->path == NULL || !file_read(input->path, &contents)) {
            continue;
        }
        if (!input->carries && file_kind(contents) == FILE_OBJECT && wants(contents, symbol)) {
            return input->path;
        }
        struct members members = {0};
        if (file_kind(contents) == FILE_ARCHIVE) {
            members = archive_members(input->path, contents);
        }
        for (size_t j = 0; j < members.count; j++) {
            if (!carries(members.at[j].contents) && wants(members.at[j].contents, symbol)) {
                return text("%s(%s)", input->path, members.at[j].name);
            }
        }
    }
    return NULL;
}
