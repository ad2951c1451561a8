#include "wheel.h"

#include "file_name.h"
#include "platform.h"
#include "policy.h"
#include "record.h"
#include "siblings.h"
#include "tags.h"
#include "whole_file.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Installers compare; so it is of no use to anybody as it is. */
#define REPACK ": it was changed after it was packed; unpack it and run `wheel pack`"
#define METADATA_MOST ((uint64_t)64 << 20)

struct wheel {
    struct result *result;
    struct arena *arena;
    const struct check_options *options;
    struct archive archive;
    struct tags tags;
    struct claims claims;
    bool named;                 /* the file name could be read */
    struct wheel_facts facts;
    const char *info;           /* NAME.dist-info */
    struct record record;
    bool recorded;              /* there is a RECORD */
    struct names libraries;     /* shared files in it, without folders */
};

__attribute__((format(printf, 4, 5)))
static void
problem(struct wheel *wheel, enum about about, enum verdict verdict, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    *arena_add(wheel->arena, &wheel->result->problems) = (struct reason){
        .about = about, .verdict = verdict, .text = arena_vtext(wheel->arena, format, arguments),
    };
    va_end(arguments);
}

/* --- the file name, WHEEL, RECORD */

static void
check_name(struct wheel *wheel)
{
    const char *wrong = tags_read(wheel->arena, file_name_last(wheel->result->path), &wheel->tags);
    if (wrong != NULL) {
        problem(wheel, ABOUT_TAG, FAILS, "%s", wrong);
        return;
    }
    wheel->named = true;
    wheel->claims = tags_claims(wheel->arena, &wheel->tags);
    wheel->facts = (struct wheel_facts){
        .distribution = wheel->tags.distribution,
        .version = wheel->tags.version,
        .tags = tags_expand(wheel->arena, &wheel->tags),
        .tags_text = wheel->tags.text,
    };
    /* Nobody minds the order of the platforms, and tools that repair wheels write them as they come. */
    const struct names *sets[] = {&wheel->tags.pythons, &wheel->tags.abis};
    for (int i = 0; i < 2; i++) {
        const char *late = tags_disorder(sets[i]);
        if (late != NULL) {
            problem(wheel, ABOUT_TAG, FAILS,
                    "the tags in its name are not in text order, each once: %s comes too late; sort them (`wheel tags` and "
                    "`abiding tag` do)", late);
        }
    }
}

const char *
wheel_info_folder(struct arena *arena, const struct archive *archive)
{
    const char *found = NULL;
    for (size_t i = 0; i < archive->count; i++) {
        const char *name = archive->at[i].name, *slash = strchr(name, '/');
        if (slash == NULL || slash - name < 11 || strncmp(slash - 10, ".dist-info", 10) != 0) {
            continue;
        }
        size_t size = (size_t)(slash - name);
        if (found != NULL && (strlen(found) != size || strncmp(found, name, size) != 0)) {
            return NULL;
        }
        found = found != NULL ? found : arena_text(arena, "%.*s", (int)size, name);
    }
    return found;
}

struct names
wheel_headers(struct arena *arena, const char *text, const char *name)
{
    struct names found = {0};
    size_t size = strlen(name);
    while (*text != '\0') {
        size_t line = strcspn(text, "\r\n");
        if (line > size && strncasecmp(text, name, size) == 0 && text[size] == ':') {
            size_t skip = size + 1 + strspn(text + size + 1, " \t");
            *arena_add(arena, &found) = arena_text(arena, "%.*s", (int)(line > skip ? line - skip : 0), text + skip);
        }
        text += line + strspn(text + line, "\r\n");
    }
    return found;
}

static unsigned char *
metadata(struct wheel *wheel, const char *name, uint64_t *size)
{
    const char *path = arena_text(wheel->arena, "%s/%s", wheel->info, name);
    const struct member *member = archive_find(&wheel->archive, path);
    unsigned char *text = NULL;
    if (member == NULL) {
        problem(wheel, ABOUT_RECORD, FAILS, "there is no %s in it", path);
        return NULL;
    }
    const char *wrong = archive_read_whole(wheel->arena, &wheel->archive, member, METADATA_MOST, &text);
    if (wrong != NULL) {
        wheel->result->error = wrong;
    }
    *size = member->size;
    return text;
}

static void
check_wheel_file(struct wheel *wheel)
{
    uint64_t size;
    unsigned char *text = metadata(wheel, "WHEEL", &size);
    if (text == NULL || !wheel->named) {
        free(text);
        return;
    }
    struct names inside = wheel_headers(wheel->arena, (const char *)text, "Tag");
    for (size_t i = 0; i < wheel->facts.tags.count; i++) {
        if (!tags_have(&inside, wheel->facts.tags.at[i])) {
            problem(wheel, ABOUT_TAG, FAILS, "its name says %s, its WHEEL does not: name it anew with `wheel tags`, not by hand", wheel->facts.tags.at[i]);
            break;
        }
    }
    for (size_t i = 0; i < inside.count; i++) {
        if (!tags_have(&wheel->facts.tags, inside.at[i])) {
            problem(wheel, ABOUT_TAG, FAILS, "its WHEEL says %s, its name does not: name it anew with `wheel tags`, not by hand", inside.at[i]);
            break;
        }
    }
    free(text);
}

static void
read_record(struct wheel *wheel)
{
    uint64_t size;
    unsigned char *text = metadata(wheel, "RECORD", &size);
    if (text != NULL) {
        const char *wrong = record_read(wheel->arena, (const char *)text, size, &wheel->record);
        wheel->recorded = true;
        if (wrong != NULL) {
            problem(wheel, ABOUT_RECORD, FAILS, "%s", wrong);
        }
        free(text);
    }
}

/* --- members */

struct target {
    EVP_MD_CTX *hash;           /* NULL: none is asked for */
    unsigned char *put;         /* NULL: not wanted whole */
};

static void
take(void *pointer, const unsigned char *at, size_t size)
{
    struct target *target = pointer;
    if (target->hash != NULL) {
        EVP_DigestUpdate(target->hash, at, size);
    }
    if (target->put != NULL) {
        memcpy(target->put, at, size);
        target->put += size;
    }
}

static void
check_recorded(struct wheel *wheel, const struct member *member, struct record_row *row, const char *hash, bool unknown)
{
    const char *info = wheel->info;
    size_t size = strlen(info);
    bool exempt = strncmp(member->name, info, size) == 0 && strncmp(member->name + size, "/RECORD", 7) == 0;
    if (row == NULL) {
        if (!exempt) {
            problem(wheel, ABOUT_RECORD, FAILS, "%s is not in RECORD" REPACK, member->name);
        }
        return;
    }
    char actual[32];
    snprintf(actual, sizeof(actual), "%llu", (unsigned long long)member->size);
    if (unknown) {
        problem(wheel, ABOUT_RECORD, UNTOLD, "%s: RECORD has a hash of a kind that is not known here: %.32s", member->name,
                row->hash);
    }
    else if (hash == NULL && !exempt) {
        problem(wheel, ABOUT_RECORD, FAILS, "%s has no hash in RECORD" REPACK, member->name);
    }
    else if (hash != NULL && strcmp(hash, row->hash) != 0) {
        problem(wheel, ABOUT_RECORD, FAILS, "%s is not what RECORD has the hash of" REPACK, member->name);
    }
    else if (*row->size != '\0' && strcmp(row->size, actual) != 0) {
        problem(wheel, ABOUT_RECORD, FAILS, "%s has %s bytes, RECORD says %s" REPACK, member->name, actual, row->size);
    }
}

static bool
ends(const char *name, const char *end)
{
    size_t size = strlen(name), wanted = strlen(end);
    return size > wanted && strcasecmp(name + size - wanted, end) == 0;
}

/* "x.so", "x.so.1.2", "x.pyd", "x.dylib", "x.dll" */
static bool
may_be_image(const char *name)
{
    return ends(name, ".so") || strstr(file_name_last(name), ".so.") != NULL || ends(name, ".pyd")
           || ends(name, ".dylib") || ends(name, ".dll");
}

/* Copies what points into the bytes of the file, which are freed, or into a scratch arena. */
static void
keep(struct arena *arena, struct extension *extension)
{
    struct image *image = arena_get(arena, sizeof(*image));
    *image = *extension->image;
    struct names *lists[] = {&image->needed, &image->exports, &image->local};
    for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
        struct names copy = {0};
        for (size_t k = 0; k < lists[i]->count; k++) {
            *arena_add(arena, &copy) = arena_text(arena, "%s", lists[i]->at[k]);
        }
        *lists[i] = copy;
    }
    image->imports = (struct imports){0};
    image->versions = (struct needs){0};
    extension->image = image;
    struct reasons *told[] = {&extension->reasons, &extension->problems};
    for (size_t i = 0; i < sizeof(told) / sizeof(*told); i++) {
        for (size_t k = 0; k < told[i]->count; k++) {
            const char *symbol = told[i]->at[k].symbol;
            told[i]->at[k].symbol = symbol == NULL ? NULL : arena_text(arena, "%s", symbol);
        }
    }
}

/* May other wheels, installed because this one requires them, bring libraries? */
static bool
requires_others(struct wheel *wheel)
{
    const char *path = arena_text(wheel->arena, "%s/METADATA", wheel->info);
    const struct member *member = archive_find(&wheel->archive, path);
    unsigned char *text = NULL;
    if (member == NULL || archive_read_whole(wheel->arena, &wheel->archive, member, METADATA_MOST, &text) != NULL) {
        return false;
    }
    bool found = wheel_headers(wheel->arena, (const char *)text, "Requires-Dist").count > 0;
    free(text);
    return found;
}

static void
check_libraries(struct wheel *wheel, const char *name, const char *platform, const struct image *image)
{
    const char *library = policy_missing(platform, image, &wheel->libraries);
    if (library == NULL) {
        return;
    }
    if (requires_others(wheel)) {
        problem(wheel, ABOUT_LIBRARY, UNTOLD, "%s needs %s, which %s does not promise and the wheel has not; a package that it "
                "requires may bring it", name, library, platform);
    }
    else {
        problem(wheel, ABOUT_LIBRARY, FAILS, "%s needs %s, which %s does not promise and the wheel has not: put it into the "
                "wheel (auditwheel repair does), or link it in", name, library, platform);
    }
}

static void
check_platforms(struct wheel *wheel, const char *name, const struct images *images)
{
    for (size_t i = 0; i < wheel->tags.platforms.count; i++) {
        const char *platform = wheel->tags.platforms.at[i];
        for (size_t k = 0; k < images->count; k++) {
            enum about about;
            const char *broken = platform_broken(wheel->arena, platform, &images->at[k], &wheel->libraries, &about);
            if (broken != NULL) {
                problem(wheel, about, FAILS, "%s %s", name, broken);
                return;
            }
            if (i == 0) {       /* one message, whatever the number of tags */
                check_libraries(wheel, name, platform, &images->at[k]);
            }
        }
        static const char *const machines[] = {"x86_64", "arm64", "i386"};
        for (size_t m = 0; strncmp(platform, "macosx_", 7) == 0 && m < sizeof(machines) / sizeof(*machines); m++) {
            bool there = strstr(platform, "fat") != NULL || !platform_wants_machine(platform, machines[m]);
            for (size_t k = 0; k < images->count; k++) {
                there |= strcmp(images->at[k].machine, machines[m]) == 0;
            }
            if (!there) {
                problem(wheel, ABOUT_MACHINE, FAILS, "%s has no part for %s, the tag says %s", name, machines[m], platform);
                return;
            }
        }
    }
}

static const char *
check_image(struct wheel *wheel, const char *name, const unsigned char *at, size_t size)
{
    struct arena scratch = {0};
    struct reader reader = {.at = at, .size = size};
    struct images images = {0};
    const char *file = file_name_last(name);
    if (!image_read(&reader, &scratch, &images)) {
        const char *wrong = arena_text(wheel->arena, "%s in it %s, at byte %llu of %zu", name, reader.fault,
                                       (unsigned long long)reader.fault_at, size);
        arena_free(&scratch);
        return wrong;
    }
    if (wheel->named) {
        check_platforms(wheel, name, &images);
    }
    for (size_t i = 0; i < images.count; i++) {
        if (extension_is(file, &images.at[i])) {
            struct claims host = {.hosts = wheel->options->hosts, .kind = KIND_UNTOLD, .says = "--host"};
            struct claims claims = wheel->claims;
            const char *companion = extension_companion(&images.at[i]);
            if (companion != NULL
                && !archive_has(&wheel->archive, arena_text(wheel->arena, "%.*s%s", (int)(file - name), name, companion))) {
                images.at[i].lacks = companion;
            }
            if (wheel->options->hosts != 0) {
                claims.hosts = host.hosts;
                claims.says = host.says;
            }
            struct extension *extension = arena_add(wheel->arena, &wheel->result->extensions);
            extension_judge(wheel->arena, name, &images.at[i], wheel->named || host.hosts != 0 ? &claims : NULL,
                            extension);
            extension->path = images.count == 1 ? name
                              : arena_text(wheel->arena, "%s (%s)", name, images.at[i].machine);
            extension->member = name;
            keep(wheel->arena, extension);
        }
    }
    arena_free(&scratch);
    return NULL;
}

static const char *
check_member(struct wheel *wheel, const struct member *member)
{
    struct record_row *row = record_find(&wheel->record, member->name);
    bool unknown = false, image = may_be_image(member->name);
    struct target target = {.hash = row == NULL ? NULL : record_hash_begin(row, &unknown)};
    unsigned char *whole = NULL;
    if (row != NULL) {
        row->seen = true;
    }
    if (image && (member->size > WHOLE_FILE_MOST || (whole = malloc(member->size + 1)) == NULL)) {
        EVP_MD_CTX_free(target.hash);
        return arena_text(wheel->arena, "%s in it is too large to be read", member->name);
    }
    target.put = whole;
    const char *wrong = archive_read(wheel->arena, &wheel->archive, member, take, &target);
    bool hashed = target.hash != NULL;
    const char *hash = hashed ? record_hash_end(wheel->arena, target.hash, row) : NULL;
    if (wrong == NULL && wheel->recorded) {
        check_recorded(wheel, member, row, hash, unknown);
    }
    /* Linker scripts are called .so as well, and are no images. */
    if (wrong == NULL && image && (image_is(whole, member->size) || extension_is(file_name_last(member->name),
                                                                                &(struct image){0}))) {
        wrong = check_image(wheel, member->name, whole, member->size);
    }
    free(whole);
    return wrong;
}

static void
check_members(struct wheel *wheel)
{
    if (wheel->archive.improper != NULL) {
        problem(wheel, ABOUT_RECORD, FAILS, "the name %s leads out of the wheel", wheel->archive.improper);
    }
    if (wheel->archive.twice != NULL) {
        problem(wheel, ABOUT_RECORD, FAILS, "%s is in it twice", wheel->archive.twice);
    }
    for (size_t i = 0; i < wheel->archive.count; i++) {
        if (may_be_image(wheel->archive.at[i].name)) {
            *arena_add(wheel->arena, &wheel->libraries) = file_name_last(wheel->archive.at[i].name);
        }
    }
    for (size_t i = 0; i < wheel->archive.count && wheel->result->error == NULL; i++) {
        const char *name = wheel->archive.at[i].name;
        if (*name == '\0' || name[strlen(name) - 1] != '/') {
            wheel->facts.files++;
            wheel->result->error = check_member(wheel, &wheel->archive.at[i]);
        }
    }
    for (size_t i = 0; i < wheel->record.count && wheel->result->error == NULL; i++) {
        const struct record_row *row = &wheel->record.at[i];
        if (!row->seen && record_find(&wheel->record, row->path)->seen == false) {
            problem(wheel, ABOUT_RECORD, FAILS, "RECORD lists %s, which is not in the wheel" REPACK, row->path);
        }
    }
}

/* One line, whatever the names in the wheel are. */
static const char *
one_line(struct arena *arena, const char *text)
{
    char *clean = arena_text(arena, "%s", text);
    for (char *c = clean; *c != '\0'; c++) {
        *c = (unsigned char)*c < 0x20 || *c == 0x7f ? '?' : *c;
    }
    return clean;
}

void
wheel_inspect(struct result *result, const struct check_options *options, const void *bytes, uint64_t size)
{
    struct arena *arena = &result->arena;
    struct wheel wheel = {.result = result, .arena = arena, .options = options};
    result->error = archive_open(arena, bytes == NULL ? result->path : NULL, bytes, size, &wheel.archive);
    if (result->error != NULL) {
        result->error = one_line(arena, result->error);
        return;
    }
    check_name(&wheel);
    wheel.info = wheel_info_folder(arena, &wheel.archive);
    if (wheel.info == NULL) {
        problem(&wheel, ABOUT_RECORD, FAILS, "there is not one folder NAME.dist-info in it");
        wheel.info = "";
    }
    else {
        check_wheel_file(&wheel);
        read_record(&wheel);
    }
    check_members(&wheel);
    if (result->error == NULL) {
        struct wheel_facts *facts = arena_get(arena, sizeof(*facts));
        *facts = wheel.facts;
        result->wheel = facts;
        if (wheel.named && result->extensions.count > 0 && tags_have(&wheel.tags.abis, "none")) {
            problem(&wheel, ABOUT_TAG, FAILS, "its ABI tag is none, so any Python installs it, but it has extension modules: tag "
                    "it for those that they load on");
        }
        siblings_check(result, &wheel.archive, wheel.claims.hosts);
    }
    else {
        result->error = one_line(arena, result->error);
    }
    archive_close(&wheel.archive);
}
