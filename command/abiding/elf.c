/* ELF, of 32 and 64 bits, of either byte order.
 *
 * What counts is what the loader reads: segments and the dynamic table.
 * Sections, which a file need not have, only tell of hooks left local. */
#include "image.h"

#include <elf.h>
#include <string.h>

#define SEGMENTS_MOST 24        /* that are loaded; usual are four */
#define VERSIONS_MOST 32768     /* an index of 15 bits */

struct segment {
    uint64_t address, offset, size;
};

struct elf {
    struct reader *reader;
    struct arena *arena;
    struct image *image;
    bool wide;                  /* 64 bits */
    uint16_t machine;
    struct segment segments[SEGMENTS_MOST];
    size_t segment_count;
    uint64_t dynamic[DT_NUM];   /* by tag, 0 if absent */
    uint64_t gnu_hash, versym, verneed, verneed_count, relr, relr_size;
    uint64_t names, names_size; /* place in the file */
    const char **versions;      /* by index */
};

static uint64_t
read_word(const struct elf *elf, uint64_t at)
{
    return elf->wide ? read_64(elf->reader, at) : read_32(elf->reader, at);
}

/* Where in the file an address is, and how much follows it there; UINT64_MAX if nowhere. */
static uint64_t
place_of_address(const struct elf *elf, uint64_t address, uint64_t *left)
{
    for (size_t i = 0; i < elf->segment_count; i++) {
        const struct segment *segment = &elf->segments[i];
        if (address >= segment->address && address - segment->address < segment->size) {
            if (left != NULL) {
                *left = segment->size - (address - segment->address);
            }
            return segment->offset + (address - segment->address);
        }
    }
    return UINT64_MAX;
}

/* The same for a table that has to be there. */
static uint64_t
place_of_table(const struct elf *elf, uint64_t address, uint64_t count, uint64_t item,
               const char *what)
{
    uint64_t left = 0, at = place_of_address(elf, address, &left);
    if (at == UINT64_MAX || count > left / item) {
        reader_fail(elf->reader, what, at == UINT64_MAX ? 0 : at);
        return UINT64_MAX;
    }
    return at;
}

static const char *
elf_name(const struct elf *elf, uint64_t index)
{
    return read_name(elf->reader, elf->names, elf->names_size, index);
}

static const char *
machine_name(uint16_t machine, bool wide, bool big)
{
    switch (machine) {
    case EM_X86_64: return wide ? "x86_64" : "x32";
    case EM_386: return "i686";
    case EM_AARCH64: return big ? "aarch64_be" : "aarch64";
    case EM_ARM: return "armv7l";
    case EM_PPC64: return big ? "ppc64" : "ppc64le";
    case EM_PPC: return "ppc";
    case EM_S390: return wide ? "s390x" : "s390";
    case EM_RISCV: return wide ? "riscv64" : "riscv32";
    case EM_MIPS: return "mips";
    case EM_LOONGARCH: return "loongarch64";
    case EM_SPARCV9: return "sparc64";
    default: return "unknown";
    }
}

static bool
is_relative(uint16_t machine, uint64_t type)
{
    switch (machine) {
    case EM_X86_64: return type == R_X86_64_RELATIVE;
    case EM_386: return type == R_386_RELATIVE;
    case EM_AARCH64: return type == R_AARCH64_RELATIVE;
    case EM_ARM: return type == R_ARM_RELATIVE;
    case EM_PPC64: return type == R_PPC64_RELATIVE;
    case EM_PPC: return type == R_PPC_RELATIVE;
    case EM_S390: return type == R_390_RELATIVE;
    case EM_RISCV: return type == R_RISCV_RELATIVE;
    default: return false;
    }
}

/* --- segments and the dynamic table */

static void
read_dynamic(struct elf *elf, uint64_t at, uint64_t size)
{
    uint64_t entry = elf->wide ? 16 : 8;
    for (uint64_t i = 0; i < size / entry && elf->reader->fault == NULL; i++) {
        uint64_t tag = read_word(elf, at + i * entry);
        uint64_t value = read_word(elf, at + i * entry + entry / 2);
        if (tag == DT_NULL) {
            break;
        }
        if (tag < DT_NUM && tag != DT_NEEDED) {
            elf->dynamic[tag] = value;
        }
        switch (tag) {
        case DT_GNU_HASH: elf->gnu_hash = value; break;
        case DT_VERSYM: elf->versym = value; break;
        case DT_VERNEED: elf->verneed = value; break;
        case DT_VERNEEDNUM: elf->verneed_count = value; break;
        case 36: elf->relr = value; break;          /* DT_RELR, newer than some elf.h */
        case 35: elf->relr_size = value; break;     /* DT_RELRSZ */
        default: break;
        }
    }
    if (elf->dynamic[DT_STRTAB] == 0) {
        return;
    }
    elf->names_size = elf->dynamic[DT_STRSZ];
    elf->names = place_of_table(elf, elf->dynamic[DT_STRTAB], elf->names_size, 1,
                                "has its table of names outside of its segments");
    for (uint64_t i = 0; i < size / entry && elf->reader->fault == NULL; i++) {
        uint64_t tag = read_word(elf, at + i * entry);
        if (tag == DT_NULL) {
            break;
        }
        if (tag == DT_NEEDED) {
            const char *name = elf_name(elf, read_word(elf, at + i * entry + entry / 2));
            *arena_add(elf->arena, &elf->image->needed) = name;
            if (strcmp(name, "libc.so.6") == 0) {
                elf->image->libc = "glibc";
            }
            else if (strncmp(name, "libc.musl-", 10) == 0 || strcmp(name, "libc.so") == 0) {
                elf->image->libc = "musl";
            }
        }
    }
}

static void
read_segments(struct elf *elf)
{
    struct reader *reader = elf->reader;
    uint64_t at = read_word(elf, elf->wide ? 32 : 28);
    uint64_t entry = read_16(reader, elf->wide ? 54 : 42), count = read_16(reader, elf->wide ? 56 : 44);
    uint64_t dynamic = UINT64_MAX, dynamic_size = 0;
    if (count == 0) {
        reader_fail(reader, "has no segments, so nothing can load it", elf->wide ? 56 : 44);
        return;
    }
    if (entry < (elf->wide ? 56 : 32)
        || !reader_table(reader, at, count, entry, "ends within its table of segments")) {
        reader_fail(reader, "has segments of a wrong size", elf->wide ? 54 : 42);
        return;
    }
    for (uint64_t i = 0; i < count && reader->fault == NULL; i++) {
        uint64_t here = at + i * entry;
        uint32_t type = read_32(reader, here);
        uint64_t offset = read_word(elf, here + (elf->wide ? 8 : 4));
        uint64_t address = read_word(elf, here + (elf->wide ? 16 : 8));
        uint64_t size = read_word(elf, here + (elf->wide ? 32 : 16));
        if (type == PT_LOAD || type == PT_DYNAMIC || type == PT_NOTE) {
            if (!reader_table(reader, offset, size, 1, "ends within a segment")) {
                return;
            }
        }
        if (type == PT_LOAD) {
            if (elf->segment_count == SEGMENTS_MOST) {
                reader_fail(reader, "has absurdly many segments", here);
                return;
            }
            elf->segments[elf->segment_count++] = (struct segment){address, offset, size};
        }
        else if (type == PT_DYNAMIC) {
            dynamic = offset;
            dynamic_size = size;
        }
        else if (type == PT_NOTE && !elf->image->note.found) {
            image_take_note(reader, elf->image, offset, size);
        }
    }
    if (dynamic == UINT64_MAX) {
        reader_fail(reader, "has no dynamic table: it is no shared file", at);
        return;
    }
    read_dynamic(elf, dynamic, dynamic_size);
}

/* --- symbols */

static void
read_versions(struct elf *elf)
{
    struct reader *reader = elf->reader;
    elf->versions = arena_get(elf->arena, VERSIONS_MOST * sizeof(*elf->versions));
    uint64_t left = 0, at = elf->verneed == 0 ? UINT64_MAX
                            : place_of_address(elf, elf->verneed, &left);
    if (at == UINT64_MAX) {
        return;
    }
    uint64_t budget = left / 16;            /* so many entries have room */
    for (uint64_t i = 0; i < elf->verneed_count && reader->fault == NULL; i++) {
        uint64_t names = read_16(reader, at + 2), next = read_32(reader, at + 12);
        uint64_t name_at = at + read_32(reader, at + 8);
        const char *library = elf_name(elf, read_32(reader, at + 4));
        for (uint64_t k = 0; k < names && reader->fault == NULL; k++) {
            if (budget-- == 0) {
                reader_fail(reader, "has more symbol versions than have room in it", at);
                return;
            }
            uint16_t index = read_16(reader, name_at + 6) & 0x7fff;
            const char *version = elf_name(elf, read_32(reader, name_at + 8));
            elf->versions[index] = version;
            *arena_add(elf->arena, &elf->image->versions) = (struct need){version, library};
            uint32_t step = read_32(reader, name_at + 12);
            if (step == 0) {
                break;
            }
            name_at += step;
        }
        if (next == 0) {
            break;
        }
        at += next;
    }
}

/* How many dynamic symbols there are: only the hash tables tell. */
static uint64_t
count_symbols(struct elf *elf)
{
    struct reader *reader = elf->reader;
    uint64_t left = 0, at;
    if (elf->dynamic[DT_HASH] != 0
        && (at = place_of_address(elf, elf->dynamic[DT_HASH], &left)) != UINT64_MAX) {
        /* The table has words of 64 bits on a few 64-bit machines. */
        return elf->machine == EM_S390 && elf->wide ? read_64(reader, at + 8) : read_32(reader, at + 4);
    }
    if (elf->gnu_hash == 0
        || (at = place_of_address(elf, elf->gnu_hash, &left)) == UINT64_MAX) {
        reader_fail(reader, "has no hash table of symbols", 0);
        return 0;
    }
    uint64_t buckets = read_32(reader, at), first = read_32(reader, at + 4);
    uint64_t bloom = read_32(reader, at + 8);
    uint64_t bucket_at = at + 16 + bloom * (elf->wide ? 8 : 4);
    if (!reader_table(reader, bucket_at, buckets, 4, "ends within its hash table")) {
        return 0;
    }
    uint64_t last = 0;
    for (uint64_t i = 0; i < buckets; i++) {
        uint64_t start = read_32(reader, bucket_at + 4 * i);
        last = start > last ? start : last;
    }
    if (last < first) {
        return first;                       /* it exports nothing */
    }
    uint64_t chain = bucket_at + 4 * buckets;
    while (reader->fault == NULL && (read_32(reader, chain + 4 * (last - first)) & 1) == 0) {
        last++;
    }
    return last + 1;
}

struct symbol {
    uint32_t name;
    uint8_t bind, visibility;
    uint16_t section;
};

static struct symbol
read_symbol(const struct elf *elf, uint64_t at)
{
    struct reader *reader = elf->reader;
    uint8_t info = read_8(reader, at + (elf->wide ? 4 : 12));
    return (struct symbol){
        .name = read_32(reader, at),
        .bind = info >> 4,
        .visibility = read_8(reader, at + (elf->wide ? 5 : 13)) & 3,
        .section = read_16(reader, at + (elf->wide ? 6 : 14)),
    };
}

static void
read_symbols(struct elf *elf)
{
    if (elf->dynamic[DT_SYMTAB] == 0) {
        return;
    }
    struct reader *reader = elf->reader;
    uint64_t entry = elf->wide ? 24 : 16, count = count_symbols(elf);
    uint64_t at = place_of_table(elf, elf->dynamic[DT_SYMTAB], count, entry,
                                 "has symbols outside of its segments");
    uint64_t versym = elf->versym == 0 ? UINT64_MAX
                      : place_of_table(elf, elf->versym, count, 2,
                                       "has symbol versions outside of its segments");
    for (uint64_t i = 1; i < count && reader->fault == NULL; i++) {
        struct symbol symbol = read_symbol(elf, at + i * entry);
        const char *name = elf_name(elf, symbol.name);
        if (symbol.section == SHN_UNDEF) {
            if (symbol.bind != STB_LOCAL && *name != '\0') {
                *arena_add(elf->arena, &elf->image->imports) = (struct import){
                    .name = name,
                    .version = versym == UINT64_MAX ? NULL
                               : elf->versions[read_16(reader, versym + 2 * i) & 0x7fff],
                    .weak = symbol.bind == STB_WEAK,
                };
            }
        }
        else {
            bool seen = symbol.bind != STB_LOCAL && symbol.visibility != STV_HIDDEN
                        && symbol.visibility != STV_INTERNAL;
            image_define(elf->image, elf->arena, name, seen);
        }
    }
}

/* Hooks that the linker was told to keep from others: in .symtab, where that is left. */
static void
read_local_symbols(struct elf *elf)
{
    struct reader quiet = *elf->reader;
    struct elf copy = *elf;
    copy.reader = &quiet;
    uint64_t at = read_word(&copy, elf->wide ? 40 : 32);
    uint64_t size = read_16(&quiet, elf->wide ? 58 : 46), count = read_16(&quiet, elf->wide ? 60 : 48);
    if (at == 0 || size < (elf->wide ? 64 : 40)
        || !reader_table(&quiet, at, count, size, "")) {
        return;                 /* no sections, or none that can be trusted */
    }
    for (uint64_t i = 0; i < count && quiet.fault == NULL; i++) {
        uint64_t here = at + i * size;
        if (read_32(&quiet, here + 4) != SHT_SYMTAB) {
            continue;
        }
        uint64_t start = read_word(&copy, here + (elf->wide ? 24 : 16));
        uint64_t entry = elf->wide ? 24 : 16;
        uint64_t symbols = read_word(&copy, here + (elf->wide ? 32 : 20)) / entry;
        uint64_t strings = at + size * read_32(&quiet, here + (elf->wide ? 40 : 24));
        uint64_t names = read_word(&copy, strings + (elf->wide ? 24 : 16));
        uint64_t names_size = read_word(&copy, strings + (elf->wide ? 32 : 20));
        if (!reader_table(&quiet, start, symbols, entry, "")) {
            return;
        }
        for (uint64_t k = 1; k < symbols && quiet.fault == NULL; k++) {
            struct symbol symbol = read_symbol(&copy, start + k * entry);
            if (symbol.section != SHN_UNDEF
                && (symbol.bind == STB_LOCAL || symbol.visibility == STV_HIDDEN
                    || symbol.visibility == STV_INTERNAL)) {
                image_define(elf->image, elf->arena,
                             read_name(&quiet, names, names_size, symbol.name), false);
            }
        }
        return;                 /* a file has one */
    }
}

/* --- Py_mod_abi: a slot whose value the loader relocates */

static void
try_relocation(const struct elf *elf, uint64_t address, uint64_t target)
{
    uint64_t slot = place_of_address(elf, address, NULL);
    uint64_t at = place_of_address(elf, target, NULL);
    if (slot != UINT64_MAX && at != UINT64_MAX && image_is_abi_slot(elf->reader, slot, elf->wide ? 8 : 4)) {
        image_take_abi(elf->reader, elf->image, at);
    }
}

static void
read_relocations(const struct elf *elf, uint64_t address, uint64_t size, bool addend)
{
    struct reader *reader = elf->reader;
    uint64_t word = elf->wide ? 8 : 4, entry = word * (addend ? 3 : 2);
    uint64_t at = size == 0 ? UINT64_MAX
                  : place_of_table(elf, address, size / entry, entry,
                                   "has relocations outside of its segments");
    if (at == UINT64_MAX) {
        return;
    }
    for (uint64_t i = 0; i < size / entry && !elf->image->abi.found; i++) {
        uint64_t here = at + i * entry, info = read_word(elf, here + word);
        if (!is_relative(elf->machine, elf->wide ? info & 0xffffffff : info & 0xff)) {
            continue;
        }
        uint64_t where = read_word(elf, here);
        uint64_t slot = place_of_address(elf, where, NULL);
        if (slot != UINT64_MAX && slot + word <= reader->size) {
            try_relocation(elf, where, addend ? read_word(elf, here + 2 * word) : read_word(elf, slot));
        }
    }
}

/* The compact form: an address, or a bit for each of the words that follow. */
static void
read_relr(const struct elf *elf)
{
    uint64_t word = elf->wide ? 8 : 4, count = elf->relr_size / word, next = 0;
    uint64_t at = count == 0 ? UINT64_MAX
                  : place_of_table(elf, elf->relr, count, word,
                                   "has relocations outside of its segments");
    for (uint64_t i = 0; at != UINT64_MAX && i < count && elf->reader->fault == NULL; i++) {
        uint64_t entry = read_word(elf, at + i * word);
        uint64_t bits = (entry & 1) == 0 ? 1 : entry >> 1;
        if ((entry & 1) == 0) {
            next = entry;
        }
        for (uint64_t k = 0; k < 8 * word - 1 && bits >> k != 0; k++) {
            reader_spend(elf->reader, 16, at + i * word);
            uint64_t slot = place_of_address(elf, next + k * word, NULL);
            if ((bits >> k & 1) != 0 && slot != UINT64_MAX && slot + word <= elf->reader->size) {
                try_relocation(elf, next + k * word, read_word(elf, slot));
            }
        }
        next += (entry & 1) == 0 ? word : (8 * word - 1) * word;
    }
}

void
elf_read(struct reader *reader, struct arena *arena, struct image *image)
{
    struct elf elf = {.reader = reader, .arena = arena, .image = image};
    uint8_t class = read_8(reader, EI_CLASS), order = read_8(reader, EI_DATA);
    image->system = SYSTEM_LINUX;
    image->format = "ELF";
    if ((class != ELFCLASS32 && class != ELFCLASS64) || (order != ELFDATA2LSB && order != ELFDATA2MSB)) {
        reader_fail(reader, "is ELF of an unknown class or byte order", EI_CLASS);
        return;
    }
    elf.wide = class == ELFCLASS64;
    reader->big = order == ELFDATA2MSB;
    elf.machine = read_16(reader, 18);
    image->bits = elf.wide ? 64 : 32;
    image->machine = machine_name(elf.machine, elf.wide, reader->big);
    if (read_16(reader, 16) != ET_DYN) {
        reader_fail(reader, "is ELF, but no shared file (an object file or a program)", 16);
        return;
    }
    read_segments(&elf);
    if (reader->fault == NULL) {
        read_versions(&elf);
        read_symbols(&elf);
    }
    if (reader->fault == NULL) {
        read_relocations(&elf, elf.dynamic[DT_RELA], elf.dynamic[DT_RELASZ], true);
        read_relocations(&elf, elf.dynamic[DT_REL], elf.dynamic[DT_RELSZ], false);
        read_relr(&elf);
        read_local_symbols(&elf);
    }
}
