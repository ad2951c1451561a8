/* Compiling a source once for each layout class, into one object. */
#include "fat.h"

#include "run.h"

#include <string.h>
#include <unistd.h>

#define CLASS_NAME(what, name, NAME) [ABIDING_CLASS_##NAME] = #name,

const char *const fat_classes[ABIDING_CLASSES] = {ABIDING_FOR_CLASSES(CLASS_NAME, )};

/* One source on its way to an object. */
struct unit {
    const struct argument *source;
    const char *object;                         /* what is asked for */
    const char *target;                         /* what a file of dependencies is about */
    const char *copies[ABIDING_CLASSES];        /* [0] is the object before it carries the others */
    const char *carrying;
    size_t first_job;
};

const char *
fat_tool(const struct place *place, const char *name)
{
    struct words ask = {0};
    words_add_all(&ask, place->compiler);
    words_add(&ask, text("-print-prog-name=%s", name));
    const char *answer = run_ask(ask);
    return *answer != '\0' ? answer : name;
}

/* Standard input as a file that several compilers can read; NULL if the source
 * is not `-`. */
static const char *
input_of(const struct argument *source)
{
    static const char *copy;
    if (!text_is(source->word, "-") || run_dry) {
        return NULL;
    }
    if (copy == NULL) {
        struct bytes contents;
        if (!file_read("/dev/stdin", &contents)) {
            run_stop(1, "cannot read standard input");
        }
        copy = run_temporary("input");
        file_write(copy, contents);
    }
    return copy;
}

bool
fat_finds_python(const char *word, const char *value)
{
    const char *joined = text_starts(word, "-I") ? word + 2
                         : text_starts(word, "-isystem") ? word + strlen("-isystem") : NULL;
    if (joined == NULL || (*joined == '\0' && value == NULL)) {
        return false;
    }
    return access(text("%s/Python.h", *joined != '\0' ? joined : value), R_OK) == 0;
}

/* The options of the command line that one compilation gets, and ours. */
static void
add_options(struct words *command, const struct place *place, const struct arguments *arguments,
            const struct unit *unit, bool classed)
{
    const char *include = text("-I%s", place->include);
    for (size_t i = 0; i < arguments->count; i++) {
        const struct argument *argument = &arguments->at[i];
        bool once = argument->role == ROLE_DEPEND || text_starts(argument->word, "-save-temps")
                    || text_starts(argument->word, "--save-temps");
        if (argument->role == ROLE_COMPILE || argument->role == ROLE_BOTH
            || argument->role == ROLE_DEPEND) {
            if (include != NULL && fat_finds_python(argument->word, argument->value)) {
                words_add(command, include);
                include = NULL;
            }
            if (!once || !classed) {
                words_add_argument(command, argument);
            }
        }
    }
    if (include != NULL) {
        words_add(command, include);
    }
    if (arguments->shown) {
        words_add(command, "-v");
    }
    if (classed || !arguments->dependencies) {
        return;
    }
    /* What the compiler would do if it were told the real name. */
    if (!arguments->dependencies_named) {
        words_add(command, "-MF");
        words_add(command, text("%s.d", text_stem(unit->target)));
    }
    if (!arguments->dependencies_target) {
        words_add(command, "-MQ");
        words_add(command, unit->target);
    }
}

static struct words
compile_command(const struct place *place, const struct arguments *arguments,
                const struct unit *unit, int class)
{
    struct words command = {0};
    const struct argument *source = unit->source;
    words_add_all(&command, place->compiler);
    add_options(&command, place, arguments, unit, class != ABIDING_CLASS_OPAQUE);
    if (source->role == ROLE_CLASSED) {
        words_add(&command, class == ABIDING_CLASS_OPAQUE
                  ? "-DABIDING_OPAQUE" : text("-DABIDING_CLASS_%s", fat_classes[class]));
    }
    words_add(&command, "-c");
    if (source->language != NULL) {
        words_add(&command, "-x");
        words_add(&command, source->language);
    }
    words_add(&command, source->word);
    words_add(&command, "-o");
    words_add(&command, unit->copies[class]);
    return command;
}

/* The compilations of a unit: several, or one if it knows no classes.  Copies
 * lie beside the object, as do the other files that compilers write. */
static void
add_jobs(const struct place *place, const struct arguments *arguments, struct unit *unit,
         struct jobs *jobs)
{
    int classes = unit->source->role == ROLE_CLASSED ? ABIDING_CLASSES : 1;
    unit->first_job = jobs->count;
    for (int class = 0; class < classes; class++) {
        unit->copies[class] = run_remove_later(
            text("%s.abiding-%s.o", text_stem(unit->object), fat_classes[class]));
        struct job *job = jobs_add(jobs, compile_command(place, arguments, unit, class));
        job->input = input_of(unit->source);
        /* All copies give the same warnings. */
        job->hushed = class != ABIDING_CLASS_OPAQUE && !arguments->shown
                      ? run_temporary("messages") : NULL;
    }
}

/* Ends the program if a compilation failed.  What the compiler says of the
 * opaque copy is on the screen; of the others it is shown only if that one is
 * good. */
static void
judge(const struct unit *unit, const struct jobs *jobs)
{
    int classes = unit->source->role == ROLE_CLASSED ? ABIDING_CLASSES : 1;
    for (int class = 0; class < classes; class++) {
        const struct job *job = &jobs->at[unit->first_job + (size_t)class];
        if (job->status <= 0) {
            continue;
        }
        if (job->hushed != NULL) {
            run_show(job->hushed);
            run_stop(job->status, "%s does not compile for the layout class %s, only as %s",
                     unit->source->word, fat_classes[class], fat_classes[0]);
        }
        if (job->status > 128) {
            run_stop(job->status, "%s ended by signal %d", job->command.at[0], job->status - 128);
        }
        run_end(job->status);
    }
}

/* Writes the contents of a section that carries a copy; its path. */
static const char *
write_record(const char *compiler, const struct unit *unit, int class)
{
    struct bytes object;
    const char *path = unit->copies[class];
    if (!file_read(path, &object)) {
        run_stop(1, "the compiler made no %s", path);
    }
    if (file_kind(object) == FILE_BITCODE) {
        run_stop(1, "%s: link-time optimization by clang cannot be combined with layout classes: "
                    "compile it with -fno-lto, or with gcc", unit->source->word);
    }
    if (file_kind(object) != FILE_OBJECT) {
        run_stop(1, "%s: %s makes objects that are not ELF of 64 bits, as this command needs them: "
                    "use the compiler itself, with the flags of abiding.pc",
                 unit->source->word, compiler);
    }
    struct record head = {.magic = RECORD_MAGIC, .size = object.size};
    size_t padded = (object.size + 15) & ~(size_t)15;
    struct bytes record = {text_memory(sizeof(head) + padded), sizeof(head) + padded};
    memcpy(record.at, &head, sizeof(head));
    memcpy(record.at + sizeof(head), object.at, object.size);
    const char *record_path = run_temporary(fat_classes[class]);
    file_write(record_path, record);
    return record_path;
}

/* The job that puts the copies into the object. */
static void
add_carry(const struct place *place, const char *objcopy, struct unit *unit, struct jobs *jobs)
{
    if (unit->source->role != ROLE_CLASSED) {
        unit->carrying = unit->copies[0];
        return;
    }
    struct words command = {0};
    words_add(&command, objcopy);
    for (int class = 1; class < ABIDING_CLASSES; class++) {
        const char *section = text(RECORD_SECTION "%s", fat_classes[class]);
        const char *record = run_dry ? fat_classes[class] : write_record(place->compiler.at[0], unit, class);
        words_add(&command, text("--add-section=%s=%s", section, record));
        words_add(&command, text("--set-section-flags=%s=exclude,readonly", section));
    }
    unit->carrying = run_remove_later(text("%s.abiding.o", text_stem(unit->object)));
    words_add(&command, unit->copies[0]);
    words_add(&command, unit->carrying);
    jobs_add(jobs, command);
}

static void
compile_units(const struct place *place, const struct arguments *arguments, struct unit *units,
              size_t count)
{
    struct jobs compilations = {0}, carries = {0};
    for (size_t i = 0; i < count; i++) {
        add_jobs(place, arguments, &units[i], &compilations);
    }
    if (!run_jobs(&compilations)) {
        for (size_t i = 0; i < count; i++) {
            judge(&units[i], &compilations);
        }
    }
    const char *objcopy = fat_tool(place, "objcopy");
    for (size_t i = 0; i < count; i++) {
        add_carry(place, objcopy, &units[i], &carries);
    }
    run_all(&carries);
    for (size_t i = 0; i < count; i++) {
        run_deliver(units[i].carrying, units[i].object);
    }
}

static bool
is_source(const struct argument *argument)
{
    return argument->role == ROLE_CLASSED || argument->role == ROLE_ONCE;
}

void
fat_compile(const struct place *place, const struct arguments *arguments)
{
    struct unit *units = text_memory(arguments->sources * sizeof(*units));
    size_t count = 0;
    for (size_t i = 0; i < arguments->count; i++) {
        const struct argument *source = &arguments->at[i];
        if (!is_source(source)) {
            continue;
        }
        struct unit *unit = &units[count++];
        unit->source = source;
        unit->object = arguments->output != NULL ? arguments->output
                       : text("%s.o", text_name(text_stem(source->word)));
        unit->target = unit->object;
    }
    compile_units(place, arguments, units, count);
}

void
fat_compile_first(const struct place *place, struct arguments *arguments)
{
    struct unit *units = text_memory(arguments->sources * sizeof(*units));
    size_t count = 0;
    for (size_t i = 0; i < arguments->count; i++) {
        struct argument *argument = &arguments->at[i];
        if (!is_source(argument)) {
            continue;
        }
        struct argument *source = text_memory(sizeof(*source));
        *source = *argument;
        struct unit *unit = &units[count++];
        unit->source = source;
        unit->object = run_temporary(text("%s.o", text_name(text_stem(source->word))));
        unit->target = arguments->output;
        *argument = (struct argument){.role = ROLE_FILE, .word = unit->object,
                                      .compiled = source->role};
    }
    compile_units(place, arguments, units, count);
}
