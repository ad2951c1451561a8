#include "graft.h"

#include "database.h"
#include "elf_edit.h"
#include "file_name.h"
#include "graft_judge.h"
#include "whole_file.h"

#include "command/cc/own_path.h"
#include "command/companion/companion.h"
#include "src/note.h"

#include <openssl/evp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define HASH_BYTES 8            /* of SHA-256: names are to differ, nothing more */

struct work {
    struct arena *arena;
    struct graft *graft;
    const struct graft_options *options;
    struct elf_edit extension, companion;
    const char **provided;      /* names that the companion defines, sorted */
    size_t provided_count;
    struct companion data;
    struct names inits;         /* PyInit_..., in the order of data.hooks */
    char hash[2 * HASH_BYTES + 1];
};

__attribute__((format(printf, 2, 3)))
static bool
refuse(struct work *work, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    work->graft->refusal = arena_vtext(work->arena, format, arguments);
    va_end(arguments);
    return false;
}

/* --- the companion as it was installed */

static bool
read_companion(struct work *work, const char *machine, struct whole_file *file)
{
    const char *path = work->options->companion;
    if (path == NULL) {
        const char *self = own_path();
        if (self == NULL) {
            return refuse(work, "cannot be grafted: where this program lies, and so its companion, cannot be told");
        }
        path = arena_text(work->arena, "%.*s" ABIDING_TO_COMPANION "/companion-%s.so",
                          (int)(strrchr(self, '/') + 1 - self), self, machine);
        free((void *)(uintptr_t)self);
    }
    const char *why = whole_file_read(work->arena, path, file);
    if (why != NULL) {
        return refuse(work, "cannot be grafted: there is no companion for %s: %s: %s; an Abiding built for that "
                      "processor has one, to be copied there", machine, path, why);
    }
    struct reader reader = {.at = file->at, .size = file->size};
    struct images images = {0};
    if (!image_read(&reader, work->arena, &images)) {
        return refuse(work, "cannot be grafted: its companion, %s, %s", path, reader.fault);
    }
    if (strcmp(images.at[0].machine, machine) != 0) {
        return refuse(work, "is for %s, and cannot be grafted with the companion for %s, %s", machine, images.at[0].machine,
                      path);
    }
    if (!elf_edit_open(&work->companion, work->arena, file->at, file->size)) {
        return refuse(work, "cannot be grafted: its companion, %s, %s", path, work->companion.fault);
    }
    return true;
}

static int
by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool
is_provided(const struct work *work, const char *name)
{
    return bsearch(&name, work->provided, work->provided_count, sizeof(name), by_name) != NULL;
}

static bool
is_python(const char *name)
{
    return strncmp(name, "Py", 2) == 0 || strncmp(name, "_Py", 3) == 0;
}

static void
list_provided(struct work *work)
{
    work->provided = arena_get(work->arena, work->companion.symbol_count * sizeof(*work->provided));
    for (size_t i = 1; i < work->companion.symbol_count; i++) {
        struct elf_symbol symbol = elf_edit_symbol(&work->companion, i);
        /* What the library has beyond abi3t is not for a file that was compiled for that. */
        const struct name_row *row = symbol.defined ? name_find(symbol.name) : NULL;
        if (row != NULL && (row->tier == TIER_GAP || row->tier == TIER_OVERRIDE)) {
            work->provided[work->provided_count++] = symbol.name;
        }
    }
    qsort(work->provided, work->provided_count, sizeof(*work->provided), by_name);
}

/* One extension, one companion, one result: what differs in any way has another hash. */
static bool
make_hash(struct work *work)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool good = context != NULL && EVP_DigestInit_ex(context, EVP_sha256(), NULL) == 1
                && EVP_DigestUpdate(context, work->extension.at, work->extension.size) == 1
                && EVP_DigestUpdate(context, work->companion.at, work->companion.size) == 1
                && EVP_DigestFinal_ex(context, digest, NULL) == 1;
    EVP_MD_CTX_free(context);
    for (size_t i = 0; good && i < HASH_BYTES; i++) {
        static const char digits[] = "0123456789abcdef";
        work->hash[2 * i] = digits[digest[i] >> 4];
        work->hash[2 * i + 1] = digits[digest[i] & 15];
    }
    return good || refuse(work, "cannot be grafted: no SHA-256 here");
}

/* The companion's own name for what CPython calls `name`. */
static const char *
own_name(struct work *work, const char *name)
{
    return arena_text(work->arena, "abiding_%s_%s", work->hash, name);
}

/* --- the extension */

/* Every host must have what stays the host's. */
static bool
judge_import(struct work *work, const char *name)
{
    const struct name_row *row = name_find(name);
    if (row == NULL) {
        return refuse(work, "uses %s, which no release of CPython exports", name);
    }
    if (row->tier != TIER_HOST && row->tier != TIER_OLD) {
        return refuse(work, "uses %s, which is not in the stable ABI", name);
    }
    unsigned later = HOST_BIT(HOST_LATER) | HOST_BIT(HOST_LATER_T);
    return (row->hosts | later) == HOSTS_ALL
           || refuse(work, "uses %s, which some hosts lack and the companion does not have", name);
}

static bool
take_hook(struct work *work, const struct elf_symbol *symbol, const char *init)
{
    if (work->inits.count == COMPANION_HOOKS) {
        return refuse(work, "holds more than %d modules", COMPANION_HOOKS);
    }
    if (!symbol->function || elf_edit_place(&work->extension, symbol->value, 1) == NULL) {
        return refuse(work, "has a hook, %s, that is no function of it", symbol->name);
    }
    work->data.hooks[work->inits.count].address = symbol->value;
    const char *module = strchr(symbol->name, '_') + 1;
    if (strlen(module) < COMPANION_MODULE) {
        strcpy(work->data.hooks[work->inits.count].module, module);
    }
    *arena_add(work->arena, &work->inits) = init;
    return true;
}

/* A file may have PyInit_x as well, for hosts with the GIL and of some versions.  The companion's, which makes of the
 * slots what any host needs, takes its place. */
static void
take_inits(struct work *work)
{
    for (size_t i = 1; i < work->extension.symbol_count; i++) {
        struct elf_symbol symbol = elf_edit_symbol(&work->extension, i);
        for (size_t k = 0; symbol.defined && k < work->inits.count; k++) {
            if (strcmp(symbol.name, work->inits.at[k]) == 0) {
                elf_edit_undefine(&work->extension, i);
            }
        }
    }
}

static bool
edit_extension(struct work *work, const char *module)
{
    struct elf_edit *edit = &work->extension;
    for (size_t i = 1; i < edit->symbol_count; i++) {
        struct elf_symbol symbol = elf_edit_symbol(edit, i);
        if (symbol.defined) {
            const char *init = graft_init_name(work->arena, symbol.name);
            if (init != NULL && !take_hook(work, &symbol, init)) {
                return false;
            }
            if (is_provided(work, symbol.name)) {
                return refuse(work, "exports %s, a name of CPython's own: its companion would take that for the "
                              "host's; hide it", symbol.name);
            }
        }
        else if (is_provided(work, symbol.name)) {
            elf_edit_rename(edit, i, own_name(work, symbol.name));
            work->graft->bound++;
        }
        else if (is_python(symbol.name) && !symbol.weak && !judge_import(work, symbol.name)) {
            return false;
        }
    }
    take_inits(work);
    const char *name = arena_text(work->arena, "%s.abiding-%s.so", module, work->hash);
    if (strlen(name) >= sizeof(work->data.name) || strlen(name) > 255) {
        return refuse(work, "has too long a name for a companion to be called after it");
    }
    strcpy(work->data.name, name);
    elf_edit_need(edit, arena_text(work->arena, COMPANION_FOLDER "%s", name));

    static const struct abd_note note = ABD_NOTE(ABD_NOTE_GRAFTED);
    struct graft_file *made = &work->graft->extension;
    made->name = arena_text(work->arena, "%s.so", module);
    made->at = elf_edit_finish(edit, &note, sizeof(note), &made->size);
    return made->at != NULL || refuse(work, "%s", edit->fault);
}

/* --- its companion */

static bool
edit_companion(struct work *work)
{
    struct elf_edit *edit = &work->companion;
    bool written = false;
    for (size_t i = 1; i < edit->symbol_count; i++) {
        struct elf_symbol symbol = elf_edit_symbol(edit, i);
        if (!symbol.defined) {
            continue;
        }
        const char *name = own_name(work, symbol.name);
        size_t start = strlen(COMPANION_INIT);
        if (strncmp(symbol.name, COMPANION_INIT, start) == 0) {
            unsigned long number = strtoul(symbol.name + start, NULL, 8);
            name = number < work->inits.count ? work->inits.at[number] : name;
        }
        else if (strcmp(symbol.name, COMPANION_SYMBOL) == 0 && symbol.size == sizeof(work->data)) {
            unsigned char *data = elf_edit_place(edit, symbol.value, sizeof(work->data));
            written = data != NULL;
            if (written) {
                memcpy(data, &work->data, sizeof(work->data));
            }
        }
        elf_edit_rename(edit, i, name);
    }
    struct graft_file *made = &work->graft->companion;
    made->name = arena_text(work->arena, "%s", work->data.name);
    made->at = written ? elf_edit_finish(edit, NULL, 0, &made->size) : NULL;
    return made->at != NULL
           || refuse(work, "cannot be grafted: its companion %s", edit->fault != NULL ? edit->fault : "is none");
}

/* A damaged file may have tables that lie in each other, and what is written into one is then read as the other. */
static bool
reread(struct work *work, const struct graft_file *file, uint32_t flag, const char *needs)
{
    struct reader reader = {.at = file->at, .size = file->size};
    struct images images = {0};
    bool good = image_read(&reader, work->arena, &images) && images.count == 1 && images.at[0].note.found
                && (images.at[0].note.flags & flag) != 0, found = needs == NULL;
    for (size_t i = 0; good && !found && i < images.at[0].needed.count; i++) {
        found = strcmp(images.at[0].needed.at[i], needs) == 0;
    }
    return (good && found)
           || refuse(work, "cannot be grafted: what is made of it, %s, %s", file->name, reader.fault != NULL ? reader.fault
                     : "is not what it was to be; are its tables damaged?");
}

void
graft_extension(struct arena *arena, const char *path, unsigned char *at, size_t size,
                const struct graft_options *options, struct graft *graft)
{
    *graft = (struct graft){.refusal = NULL};
    struct work work = {.arena = arena, .graft = graft, .options = options};
    struct reader reader = {.at = at, .size = size};
    struct images images = {0};
    struct whole_file companion;
    if (!image_read(&reader, arena, &images)) {
        graft->unreadable = true;
        graft->refusal = arena_text(arena, "%s, at byte %llu of %zu", reader.fault,
                                    (unsigned long long)reader.fault_at, size);
        return;
    }
    const struct image *image = &images.at[0];
    graft->refusal = images.count > 1 ? "holds several machines: only ELF can be grafted"
                     : graft_judge(arena, path, image, options->assume_abi3t);
    if (graft->refusal != NULL || !read_companion(&work, image->machine, &companion)) {
        return;
    }
    if (!elf_edit_open(&work.extension, arena, at, size)) {
        graft->unreadable = true;
        graft->refusal = work.extension.fault;
        return;
    }
    list_provided(&work);
    (void)(make_hash(&work) && edit_extension(&work, file_name_read(arena, path, image->system).module)
           && edit_companion(&work)
           && reread(&work, &graft->companion, ABD_NOTE_COMPANION, NULL)
           && reread(&work, &graft->extension, ABD_NOTE_GRAFTED,
                     arena_text(arena, COMPANION_FOLDER "%s", work.data.name)));
}
