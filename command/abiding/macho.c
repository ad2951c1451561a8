/* Mach-O, one processor's part.  Read for what it imports and defines: the
 * symbol table of LC_SYMTAB, which the linker always writes. */
#include "image.h"

#include <string.h>

#define SEGMENTS_MOST 64
#define MH_DYLIB 6
#define MH_BUNDLE 8
#define LC_SEGMENT 0x1
#define LC_SYMTAB 0x2
#define LC_LOAD_DYLIB 0xc
#define LC_LOAD_WEAK_DYLIB 0x80000018u
#define LC_SEGMENT_64 0x19
#define LC_REEXPORT_DYLIB 0x8000001fu
#define N_STAB 0xe0
#define N_PEXT 0x10
#define N_TYPE 0x0e
#define N_EXT 0x01
#define N_WEAK_REF 0x40

struct segment {
    uint64_t address, offset, size;
    bool data;
};

struct macho {
    struct segment segments[SEGMENTS_MOST];
    size_t count;
    uint64_t base;              /* address of the first byte */
};

/* A pointer as it stands in the file is an address, or, chained to the next
 * one for the loader, an offset or address in its low 36 bits. */
static uint64_t
place(void *segments, uint64_t pointer)
{
    const struct macho *macho = segments;
    uint64_t low = pointer & 0xfffffffffull;
    const uint64_t meanings[] = {pointer, low, macho->base + low};
    for (size_t m = 0; m < sizeof(meanings) / sizeof(*meanings); m++) {
        for (size_t i = 0; i < macho->count; i++) {
            const struct segment *segment = &macho->segments[i];
            if (meanings[m] >= segment->address && meanings[m] - segment->address < segment->size) {
                return segment->offset + (meanings[m] - segment->address);
            }
        }
    }
    return UINT64_MAX;
}

static const char *
machine_name(uint32_t type)
{
    switch (type) {
    case 0x01000007: return "x86_64";
    case 0x0100000c: return "arm64";
    case 7: return "i386";
    case 0x01000012: return "ppc64";
    case 18: return "ppc";
    default: return "unknown";
    }
}

/* The note is a section of its own; of the others nothing is asked. */
static void
read_sections(struct reader *reader, struct image *image, uint64_t at, uint64_t size, bool wide)
{
    uint64_t here = at + (wide ? 72 : 56), entry = wide ? 80 : 68;
    for (uint64_t left = (size - (wide ? 72 : 56)) / entry; left > 0 && reader->fault == NULL; left--, here += entry) {
        if (memcmp(reader->at + here, "__abiding\0\0\0\0\0\0", 16) != 0) {
            continue;
        }
        uint64_t length = wide ? read_64(reader, here + 40) : read_32(reader, here + 36);
        uint64_t offset = read_32(reader, here + (wide ? 48 : 40));
        if (reader_table(reader, offset, length, 1, "ends within Abiding's note")) {
            image_take_note(reader, image, offset, length);
        }
    }
}

static void
read_segment(struct reader *reader, struct macho *macho, uint64_t at, bool wide)
{
    if (macho->count == SEGMENTS_MOST) {
        reader_fail(reader, "has absurdly many segments", at);
        return;
    }
    struct segment segment = {
        .address = wide ? read_64(reader, at + 24) : read_32(reader, at + 24),
        .offset = wide ? read_64(reader, at + 40) : read_32(reader, at + 32),
        .size = wide ? read_64(reader, at + 48) : read_32(reader, at + 36),
    };
    if (!reader_table(reader, segment.offset, segment.size, 1, "ends within a segment")) {
        return;
    }
    segment.data = memcmp(reader->at + at + 8, "__DATA", 6) == 0;
    if (segment.offset == 0 && segment.size > 0) {
        macho->base = segment.address;
    }
    macho->segments[macho->count++] = segment;
}

static void
read_symbols(struct reader *reader, struct arena *arena, struct image *image, uint64_t at, bool wide)
{
    uint64_t symbols = read_32(reader, at + 8), count = read_32(reader, at + 12);
    uint64_t names = read_32(reader, at + 16), size = read_32(reader, at + 20);
    uint64_t entry = wide ? 16 : 12;
    if (!reader_table(reader, symbols, count, entry, "ends within its table of symbols")) {
        return;
    }
    for (uint64_t i = 0; i < count && reader->fault == NULL; i++) {
        uint64_t here = symbols + i * entry;
        uint32_t index = read_32(reader, here);
        uint8_t type = read_8(reader, here + 4);
        uint16_t more = read_16(reader, here + 6);
        if ((type & N_STAB) != 0 || index == 0) {
            continue;
        }
        const char *name = read_name(reader, names, size, index);
        name += *name == '_';           /* as C spells it */
        if ((type & N_TYPE) != 0) {
            image_define(image, arena, name, (type & N_EXT) != 0 && (type & N_PEXT) == 0);
        }
        else if ((type & N_EXT) != 0) {
            *arena_add(arena, &image->imports) = (struct import){
                .name = name, .weak = (more & N_WEAK_REF) != 0,
            };
        }
    }
}

void
macho_read(struct reader *reader, struct arena *arena, struct image *image)
{
    struct macho macho = {.count = 0};
    uint8_t first = read_8(reader, 0);
    reader->big = first == 0xfe;
    bool wide = (read_32(reader, 0) & 1) != 0;
    image->system = SYSTEM_MACOS;
    image->format = "Mach-O";
    image->bits = wide ? 64 : 32;
    image->machine = machine_name(read_32(reader, 4));
    uint32_t type = read_32(reader, 12), count = read_32(reader, 16);
    if (reader->fault == NULL && type != MH_BUNDLE && type != MH_DYLIB) {
        reader_fail(reader, "is Mach-O, but neither bundle nor library", 12);
    }
    uint64_t at = wide ? 32 : 28, end = at + read_32(reader, 20);
    if (reader->fault != NULL || !reader_table(reader, 0, end, 1, "ends within its load commands")) {
        return;
    }
    for (uint32_t i = 0; i < count && reader->fault == NULL; i++) {
        uint32_t command = read_32(reader, at), size = read_32(reader, at + 4);
        uint32_t least = command == LC_SEGMENT_64 ? 72 : command == LC_SEGMENT ? 56
                         : command == LC_SYMTAB ? 24 : 8;
        if (size < least || size > end - at) {
            reader_fail(reader, "has a load command of a wrong size", at);
            return;
        }
        switch (command) {
        case LC_SEGMENT_64:
        case LC_SEGMENT:
            read_segment(reader, &macho, at, command == LC_SEGMENT_64);
            read_sections(reader, image, at, size, command == LC_SEGMENT_64);
            break;
        case LC_SYMTAB:
            read_symbols(reader, arena, image, at, wide);
            break;
        case LC_LOAD_DYLIB:
        case LC_LOAD_WEAK_DYLIB:
        case LC_REEXPORT_DYLIB:
            *arena_add(arena, &image->needed) = read_name(reader, at, size, read_32(reader, at + 8));
            break;
        default:
            break;
        }
        at += size;
    }
    for (size_t i = 0; i < macho.count && reader->fault == NULL; i++) {
        if (macho.segments[i].data) {
            image_scan_abi(reader, image, macho.segments[i].offset, macho.segments[i].size,
                           wide ? 8 : 4, place, &macho);
        }
    }
}
