#include "image.h"

#include "database.h"

#include <string.h>

#define FAT 0xcafebabeu
#define FAT_64 0xcafebabfu
#define FAT_MOST 64             /* processors in one file */

static bool
starts(const struct reader *reader, const char *magic, size_t size)
{
    return reader->size >= size && memcmp(reader->at, magic, size) == 0;
}

static bool
is_macho(const struct reader *reader)
{
    return starts(reader, "\xfe\xed\xfa\xce", 4) || starts(reader, "\xfe\xed\xfa\xcf", 4)
           || starts(reader, "\xce\xfa\xed\xfe", 4) || starts(reader, "\xcf\xfa\xed\xfe", 4);
}

static bool
is_fat(const struct reader *reader)
{
    /* Java's classes begin so, too; a version of theirs is where the count is. */
    return (starts(reader, "\xca\xfe\xba\xbe", 4) || starts(reader, "\xca\xfe\xba\xbf", 4))
           && reader->size >= 8 && reader->at[4] == 0 && reader->at[5] == 0 && reader->at[6] == 0
           && reader->at[7] < FAT_MOST;
}

bool
image_is(const unsigned char *at, size_t size)
{
    struct reader reader = {.at = at, .size = size};
    return starts(&reader, "\177ELF", 4) || starts(&reader, "MZ", 2) || is_macho(&reader)
           || is_fat(&reader);
}

static void
read_fat(struct reader *reader, struct arena *arena, struct images *images)
{
    reader->big = true;
    bool wide = read_32(reader, 0) == FAT_64;
    uint32_t count = read_32(reader, 4);
    uint64_t entry = wide ? 32 : 20;
    if (!reader_table(reader, 8, count, entry, "ends within its list of processors")) {
        return;
    }
    if (count == 0) {
        reader_fail(reader, "is a fat file of no processors", 4);
    }
    for (uint64_t i = 0; i < count && reader->fault == NULL; i++) {
        uint64_t at = 8 + i * entry;
        uint64_t start = wide ? read_64(reader, at + 8) : read_32(reader, at + 8);
        uint64_t size = wide ? read_64(reader, at + 16) : read_32(reader, at + 12);
        if (!reader_table(reader, start, size, 1, "ends within the part for one processor")) {
            return;
        }
        struct reader part = {.at = reader->at + start, .size = (size_t)size};
        if (!is_macho(&part)) {
            reader_fail(reader, "has a part that is not Mach-O", start);
            return;
        }
        macho_read(&part, arena, arena_add(arena, images));
        if (part.fault != NULL) {
            reader_fail(reader, part.fault, start + part.fault_at);
        }
    }
}

bool
image_read(struct reader *reader, struct arena *arena, struct images *images)
{
    if (is_fat(reader)) {
        read_fat(reader, arena, images);
    }
    else if (starts(reader, "\177ELF", 4)) {
        elf_read(reader, arena, arena_add(arena, images));
    }
    else if (is_macho(reader)) {
        macho_read(reader, arena, arena_add(arena, images));
    }
    else if (starts(reader, "MZ", 2)) {
        pe_read(reader, arena, arena_add(arena, images));
    }
    else {
        reader_fail(reader, reader->size == 0 ? "is empty" : "is neither ELF nor Mach-O nor PE", 0);
    }
    return reader->fault == NULL;
}

void
image_define(struct image *image, struct arena *arena, const char *name, bool exported)
{
    if (strncmp(name, "PyInit", 6) == 0 || strncmp(name, "PyModExport", 11) == 0) {
        *arena_add(arena, exported ? &image->exports : &image->local) = name;
    }
}

void
image_take_note(struct reader *reader, struct image *image, uint64_t at, uint64_t size)
{
    uint64_t end = at + size;
    while (at + 12 <= end && reader->fault == NULL) {
        uint64_t name = read_32(reader, at), description = read_32(reader, at + 4);
        uint64_t body = at + 12 + (name + 3) / 4 * 4;
        if (body > end || description > end - body) {
            return;             /* the kernel's business, not ours */
        }
        if (name == sizeof("Abiding") && description >= 16 && read_32(reader, at + 8) == 1
            && memcmp(reader->at + at + 12, "Abiding", sizeof("Abiding")) == 0) {
            image->note = (struct note){
                .found = true,
                .format = read_32(reader, body),
                .floor = read_32(reader, body + 4),
                .library = read_32(reader, body + 8),
                .flags = read_32(reader, body + 12),
            };
            return;
        }
        at = body + (description + 3) / 4 * 4;
    }
}

bool
image_is_abi_slot(struct reader *reader, uint64_t value, unsigned word)
{
    /* PySlot of 3.15: 16 bits of id, 16 of flags, 32 of nothing, the value.
     * PyModuleDef_Slot: an int, padding, the value. */
    struct reader quiet = *reader;
    return (value >= 8 && read_16(&quiet, value - 8) == ABD_Py_mod_abi
            && read_32(&quiet, value - 4) == 0 && quiet.fault == NULL)
           || (value >= word && read_32(&quiet, value - word) == ABD_Py_mod_abi
               && quiet.fault == NULL);
}

void
image_take_abi(struct reader *reader, struct image *image, uint64_t at)
{
    struct reader quiet = *reader;
    struct abi_info found = {
        .found = true,
        .flags = read_16(&quiet, at + 2),
        .build = read_32(&quiet, at + 4),
        .version = read_32(&quiet, at + 8),
    };
    const unsigned flags = ABD_PyABIInfo_STABLE | ABD_PyABIInfo_GIL | ABD_PyABIInfo_FREETHREADED
                           | ABD_PyABIInfo_INTERNAL;
    bool sound = read_8(&quiet, at) == 1 && read_8(&quiet, at + 1) == 0
                 && (found.flags & ~flags) == 0 && found.build >> 24 == 3
                 && (found.version == 0 || found.version >> 24 == 3);
    if (quiet.fault == NULL && sound && !image->abi.found) {
        image->abi = found;
    }
}

void
image_scan_abi(struct reader *reader, struct image *image, uint64_t at, uint64_t size,
               unsigned word, image_place *place, void *segments)
{
    if (at > reader->size) {
        return;
    }
    uint64_t left = reader->size - at < size ? reader->size - at : size;
    for (uint64_t i = 8; i + word <= left && !image->abi.found; i += word) {
        if (image_is_abi_slot(reader, at + i, word)) {
            uint64_t pointer = word == 8 ? read_64(reader, at + i) : read_32(reader, at + i);
            uint64_t target = place(segments, pointer);
            if (target != UINT64_MAX) {
                image_take_abi(reader, image, target);
            }
        }
    }
}
