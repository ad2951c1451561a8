/* PE, the files of Windows: which python3*.dll it names, and what it takes of it. */
#include "image.h"

#include <string.h>
#include <strings.h>

#define SECTIONS_MOST 1024
#define LIBRARIES_MOST 4096
#define DIRECTORY_EXPORT 0
#define DIRECTORY_IMPORT 1
#define DIRECTORY_DELAY 13
#define DLL 0x2000
#define HAS_DATA 0x40

struct section {
    uint32_t address, size, offset;
    bool data;
};

struct pe {
    struct reader *reader;
    struct arena *arena;
    struct image *image;
    bool wide;
    uint64_t base;
    struct section sections[SECTIONS_MOST];
    size_t count;
};

/* Where in the file an offset from the base is; UINT64_MAX if nowhere. */
static uint64_t
place_of_offset(const struct pe *pe, uint64_t offset)
{
    for (size_t i = 0; i < pe->count; i++) {
        const struct section *section = &pe->sections[i];
        if (offset >= section->address && offset - section->address < section->size) {
            return section->offset + (offset - section->address);
        }
    }
    return UINT64_MAX;
}

static uint64_t
place(void *segments, uint64_t address)
{
    const struct pe *pe = segments;
    return address < pe->base ? UINT64_MAX : place_of_offset(pe, address - pe->base);
}

/* The same, of something that has to be there. */
static uint64_t
place_of(const struct pe *pe, uint64_t offset, const char *what)
{
    uint64_t at = place_of_offset(pe, offset);
    if (at == UINT64_MAX) {
        reader_fail(pe->reader, what, offset);
        return pe->reader->size;
    }
    return at;
}

static const char *
name_at(const struct pe *pe, uint64_t offset)
{
    uint64_t at = place_of(pe, offset, "has a name outside of its sections");
    return at >= pe->reader->size ? "" : read_name(pe->reader, at, pe->reader->size - at, 0);
}

static void
read_thunks(const struct pe *pe, uint64_t offset)
{
    struct reader *reader = pe->reader;
    uint64_t word = pe->wide ? 8 : 4, ordinal = (uint64_t)1 << (8 * word - 1);
    uint64_t at = place_of(pe, offset, "has imports outside of its sections");
    for (; reader->fault == NULL; at += word) {
        uint64_t thunk = pe->wide ? read_64(reader, at) : read_32(reader, at);
        if (thunk == 0) {
            return;
        }
        reader_spend(reader, word, at);
        if ((thunk & ordinal) == 0) {
            const char *name = name_at(pe, thunk + 2);
            *arena_add(pe->arena, &pe->image->imports) = (struct import){.name = name};
        }
    }
}

static void
read_imports(const struct pe *pe, uint64_t offset, bool delayed)
{
    struct reader *reader = pe->reader;
    uint64_t at = place_of(pe, offset, "has its import table outside of its sections");
    uint64_t entry = delayed ? 32 : 20;
    uint64_t libraries = 0;
    for (; reader->fault == NULL; at += entry) {
        uint32_t name = read_32(reader, at + (delayed ? 4 : 12));
        uint32_t lookup = read_32(reader, at + (delayed ? 16 : 0));
        uint32_t address = read_32(reader, at + (delayed ? 12 : 16));
        if (name == 0 || reader->fault != NULL) {
            return;
        }
        if (++libraries > LIBRARIES_MOST) {
            reader_fail(reader, "imports absurdly many libraries", at);
            return;
        }
        const char *library = name_at(pe, name);
        *arena_add(pe->arena, &pe->image->needed) = library;
        if (strncasecmp(library, "python", 6) == 0) {
            read_thunks(pe, lookup != 0 ? lookup : address);
        }
    }
}

static void
read_exports(const struct pe *pe, uint64_t offset)
{
    struct reader *reader = pe->reader;
    uint64_t at = place_of(pe, offset, "has its export table outside of its sections");
    uint32_t count = read_32(reader, at + 24), names = read_32(reader, at + 32);
    if (count == 0 || reader->fault != NULL) {
        return;
    }
    uint64_t table = place_of(pe, names, "has its exported names outside of its sections");
    if (!reader_table(reader, table, count, 4, "ends within its exported names")) {
        return;
    }
    for (uint64_t i = 0; i < count && reader->fault == NULL; i++) {
        image_define(pe->image, pe->arena, name_at(pe, read_32(reader, table + 4 * i)), true);
    }
}

static const char *
machine_name(uint16_t machine)
{
    switch (machine) {
    case 0x8664: return "amd64";
    case 0x14c: return "win32";
    case 0xaa64: return "arm64";
    case 0x1c4: return "arm32";
    default: return "unknown";
    }
}

void
pe_read(struct reader *reader, struct arena *arena, struct image *image)
{
    struct pe *pe = arena_get(arena, sizeof(*pe));
    *pe = (struct pe){.reader = reader, .arena = arena, .image = image};
    uint64_t at = read_32(reader, 0x3c);
    image->system = SYSTEM_WINDOWS;
    image->format = "PE";
    image->machine = "unknown";
    if (reader->fault == NULL && read_32(reader, at) != 0x4550) {
        reader_fail(reader, "is a program of DOS, not PE", at);
    }
    uint32_t count = read_16(reader, at + 6), optional = read_16(reader, at + 20);
    if (reader->fault == NULL && (read_16(reader, at + 22) & DLL) == 0) {
        reader_fail(reader, "is PE, but not a library", at + 22);
    }
    image->machine = machine_name(read_16(reader, at + 4));
    uint64_t header = at + 24;
    pe->wide = read_16(reader, header) == 0x20b;
    image->bits = pe->wide ? 64 : 32;
    pe->base = pe->wide ? read_64(reader, header + 24) : read_32(reader, header + 28);
    uint64_t directories = header + (pe->wide ? 112 : 96), sections = header + optional;
    uint32_t directory_count = read_32(reader, directories - 4);
    if (count > SECTIONS_MOST) {
        reader_fail(reader, "has absurdly many sections", at + 6);
    }
    if (reader->fault != NULL || !reader_table(reader, sections, count, 40, "ends within its sections")) {
        return;
    }
    for (uint64_t i = 0; i < count && reader->fault == NULL; i++) {
        uint64_t here = sections + 40 * i;
        struct section section = {
            .address = read_32(reader, here + 12),
            .size = read_32(reader, here + 16),
            .offset = read_32(reader, here + 20),
            .data = (read_32(reader, here + 36) & HAS_DATA) != 0,
        };
        if (section.size != 0 && !reader_table(reader, section.offset, section.size, 1, "ends within a section")) {
            return;
        }
        if (memcmp(reader->at + here, ".abiding", 8) == 0) {
            image_take_note(reader, image, section.offset, section.size);
        }
        pe->sections[pe->count++] = section;
    }
    for (uint32_t i = 0; i < directory_count && i <= DIRECTORY_DELAY; i++) {
        uint32_t offset = read_32(reader, directories + 8 * i);
        if (offset == 0 || read_32(reader, directories + 8 * i + 4) == 0) {
            continue;
        }
        if (i == DIRECTORY_EXPORT) {
            read_exports(pe, offset);
        }
        else if (i == DIRECTORY_IMPORT || i == DIRECTORY_DELAY) {
            read_imports(pe, offset, i == DIRECTORY_DELAY);
        }
    }
    for (size_t i = 0; i < pe->count && reader->fault == NULL; i++) {
        if (pe->sections[i].data) {
            image_scan_abi(reader, image, pe->sections[i].offset, pe->sections[i].size,
                           pe->wide ? 8 : 4, place, pe);
        }
    }
}
