#include "elf_edit.h"

#include <elf.h>
#include <string.h>

/* Where there is no other room: what loaders map at once, at least. */
#define PAGE_X86_64 0x1000
#define PAGE_AARCH64 0x10000
#define SEGMENT sizeof(Elf64_Phdr)

/* --- numbers, in whatever order this machine has them */

static uint64_t
get(const unsigned char *at, int bytes)
{
    uint64_t value = 0;
    for (int i = 0; i < bytes; i++) {
        value |= (uint64_t)at[i] << (8 * i);
    }
    return value;
}

static void
put(unsigned char *at, int bytes, uint64_t value)
{
    for (int i = 0; i < bytes; i++) {
        at[i] = (unsigned char)(value >> (8 * i));
    }
}

#define FIELD(at, type, field) ((at) + offsetof(type, field)), (int)sizeof(((type *)0)->field)
#define GET(at, type, field) get(FIELD(at, type, field))
#define PUT(at, type, field, value) put(FIELD(at, type, field), (value))

static bool
fail(struct elf_edit *edit, const char *what)
{
    edit->fault = edit->fault == NULL ? what : edit->fault;
    return false;
}

static bool
inside(const struct elf_edit *edit, uint64_t at, uint64_t size)
{
    return at <= edit->size && size <= edit->size - at;
}

/* --- reading */

static unsigned char *
segment_at(const struct elf_edit *edit, uint64_t index)
{
    return edit->at + edit->segments + index * SEGMENT;
}

unsigned char *
elf_edit_place(struct elf_edit *edit, uint64_t address, uint64_t size)
{
    for (uint64_t i = 0; i < edit->segment_count; i++) {
        const unsigned char *segment = segment_at(edit, i);
        uint64_t start = GET(segment, Elf64_Phdr, p_vaddr), length = GET(segment, Elf64_Phdr, p_filesz);
        if (GET(segment, Elf64_Phdr, p_type) == PT_LOAD && address >= start && address - start <= length
            && size <= length - (address - start)) {
            uint64_t at = GET(segment, Elf64_Phdr, p_offset);
            if (inside(edit, at, length)) {
                return edit->at + at + (address - start);
            }
        }
    }
    fail(edit, "has tables outside of its segments");
    return NULL;
}

static bool
read_header(struct elf_edit *edit)
{
    const unsigned char *header = edit->at;
    if (edit->size < sizeof(Elf64_Ehdr) || memcmp(header, ELFMAG, SELFMAG) != 0) {
        return fail(edit, "is not ELF");
    }
    if (header[EI_CLASS] != ELFCLASS64 || header[EI_DATA] != ELFDATA2LSB) {
        return fail(edit, "is not a 64-bit little-endian file");
    }
    if (GET(header, Elf64_Ehdr, e_type) != ET_DYN) {
        return fail(edit, "is no shared file");
    }
    uint64_t machine = GET(header, Elf64_Ehdr, e_machine);
    if (machine != EM_X86_64 && machine != EM_AARCH64) {
        return fail(edit, "is for a processor other than x86-64 and aarch64");
    }
    edit->segments = GET(header, Elf64_Ehdr, e_phoff);
    edit->segment_count = GET(header, Elf64_Ehdr, e_phnum);
    if (GET(header, Elf64_Ehdr, e_phentsize) != SEGMENT || edit->segment_count > 1000
        || !inside(edit, edit->segments, edit->segment_count * SEGMENT)) {
        return fail(edit, "has a damaged table of segments");
    }
    return true;
}

/* How many dynamic symbols: only the hash tables tell. */
static bool
count_symbols(struct elf_edit *edit, uint64_t hash, uint64_t gnu_hash)
{
    unsigned char *at;
    if (hash != 0) {
        if ((at = elf_edit_place(edit, hash, 8)) == NULL) {
            return false;
        }
        edit->hash = (uint64_t)(at - edit->at);
        edit->symbol_count = get(at + 4, 4);
        uint64_t buckets = get(at, 4);
        if (buckets == 0 || elf_edit_place(edit, hash, 8 + 4 * (buckets + edit->symbol_count)) == NULL) {
            return fail(edit, "has a damaged hash table");
        }
    }
    if (gnu_hash == 0) {
        return hash != 0 || fail(edit, "has no hash table of symbols");
    }
    if ((at = elf_edit_place(edit, gnu_hash, 16)) == NULL) {
        return false;
    }
    edit->gnu_hash = (uint64_t)(at - edit->at);
    if (hash != 0) {
        return true;
    }
    uint64_t buckets = get(at, 4), first = get(at + 4, 4), bloom = get(at + 8, 4), last = 0;
    uint64_t chain = gnu_hash + 16 + 8 * bloom;
    if ((at = elf_edit_place(edit, chain, 4 * buckets)) == NULL) {
        return false;
    }
    for (uint64_t i = 0; i < buckets; i++) {
        uint64_t start = get(at + 4 * i, 4);
        last = start > last ? start : last;
    }
    chain += 4 * buckets;
    edit->symbol_count = first;
    while (last >= first) {
        if ((at = elf_edit_place(edit, chain + 4 * (last - first), 4)) == NULL) {
            return false;
        }
        edit->symbol_count = ++last;
        if ((*at & 1) != 0) {
            break;
        }
    }
    return true;
}

static bool
read_dynamic(struct elf_edit *edit)
{
    uint64_t hash = 0, gnu_hash = 0, symbols = 0;
    for (uint64_t i = 0; i < edit->segment_count; i++) {
        const unsigned char *segment = segment_at(edit, i);
        if (GET(segment, Elf64_Phdr, p_type) == PT_DYNAMIC) {
            edit->dynamic = GET(segment, Elf64_Phdr, p_offset);
            edit->dynamic_room = GET(segment, Elf64_Phdr, p_filesz) / sizeof(Elf64_Dyn);
        }
    }
    if (edit->dynamic_room == 0 || !inside(edit, edit->dynamic, edit->dynamic_room * sizeof(Elf64_Dyn))) {
        return fail(edit, "has no dynamic table");
    }
    bool ended = false;
    while (!ended && edit->dynamic_count < edit->dynamic_room) {
        const unsigned char *entry = edit->at + edit->dynamic + edit->dynamic_count++ * sizeof(Elf64_Dyn);
        uint64_t value = GET(entry, Elf64_Dyn, d_un.d_val);
        switch (GET(entry, Elf64_Dyn, d_tag)) {
        case DT_NULL: ended = true; break;
        case DT_HASH: hash = value; break;
        case DT_GNU_HASH: gnu_hash = value; break;
        case DT_SYMTAB: symbols = value; break;
        case DT_STRTAB: edit->names_address = value; break;
        case DT_STRSZ: edit->names_size = value; break;
        default: break;
        }
    }
    if (!ended) {
        return fail(edit, "has a dynamic table without an end");
    }
    unsigned char *names = elf_edit_place(edit, edit->names_address, edit->names_size);
    if (names == NULL || edit->names_size == 0 || names[edit->names_size - 1] != '\0'
        || edit->names_size > UINT32_MAX / 4) {
        return fail(edit, "has a damaged table of names");
    }
    edit->names = (uint64_t)(names - edit->at);
    if (!count_symbols(edit, hash, gnu_hash)) {
        return false;
    }
    unsigned char *table = elf_edit_place(edit, symbols, edit->symbol_count * sizeof(Elf64_Sym));
    if (table == NULL) {
        return false;
    }
    edit->symbols = (uint64_t)(table - edit->at);
    return true;
}

bool
elf_edit_open(struct elf_edit *edit, struct arena *arena, unsigned char *at, size_t size)
{
    *edit = (struct elf_edit){.arena = arena, .at = at, .size = size};
    return read_header(edit) && read_dynamic(edit);
}

/* --- changes */

static const char *
name_at(const struct elf_edit *edit, uint64_t name)
{
    if (name < edit->names_size) {
        return (const char *)edit->at + edit->names + name;
    }
    name -= edit->names_size;
    return name < edit->added.size ? edit->added.at + name : "";
}

static unsigned char *
symbol_at(const struct elf_edit *edit, size_t index)
{
    return edit->at + edit->symbols + index * sizeof(Elf64_Sym);
}

struct elf_symbol
elf_edit_symbol(struct elf_edit *edit, size_t index)
{
    const unsigned char *symbol = symbol_at(edit, index);
    unsigned char info = (unsigned char)GET(symbol, Elf64_Sym, st_info);
    uint64_t type = ELF64_ST_TYPE(info);
    return (struct elf_symbol){
        .name = name_at(edit, GET(symbol, Elf64_Sym, st_name)),
        .defined = GET(symbol, Elf64_Sym, st_shndx) != SHN_UNDEF,
        .weak = ELF64_ST_BIND(info) == STB_WEAK,
        .function = type == STT_FUNC || type == STT_NOTYPE,
        .value = GET(symbol, Elf64_Sym, st_value),
        .size = GET(symbol, Elf64_Sym, st_size),
    };
}

/* The index in the table of names that will be. */
static uint32_t
add_name(struct elf_edit *edit, const char *name)
{
    size_t size = strlen(name) + 1, room = edit->added.room;
    if (edit->added.size + size > room) {
        room = 2 * (edit->added.size + size) + 4096;
        char *more = arena_get(edit->arena, room);
        if (edit->added.size > 0) {
            memcpy(more, edit->added.at, edit->added.size);
        }
        edit->added.at = more;
        edit->added.room = room;
    }
    uint32_t index = (uint32_t)(edit->names_size + edit->added.size);
    memcpy(edit->added.at + edit->added.size, name, size);
    edit->added.size += size;
    return index;
}

void
elf_edit_rename(struct elf_edit *edit, size_t index, const char *name)
{
    unsigned char *symbol = symbol_at(edit, index);
    if (edit->gnu_hash != 0 && GET(symbol, Elf64_Sym, st_shndx) != SHN_UNDEF) {
        fail(edit, "has a hash table in which names cannot be changed");
        return;
    }
    PUT(symbol, Elf64_Sym, st_name, add_name(edit, name));
    edit->renamed = true;
}

void
elf_edit_undefine(struct elf_edit *edit, size_t index)
{
    unsigned char *symbol = symbol_at(edit, index);
    PUT(symbol, Elf64_Sym, st_shndx, SHN_UNDEF);
    PUT(symbol, Elf64_Sym, st_value, 0);
    PUT(symbol, Elf64_Sym, st_size, 0);
}

void
elf_edit_need(struct elf_edit *edit, const char *library)
{
    edit->needed = arena_room(edit->arena, edit->needed, edit->needed_count, sizeof(*edit->needed));
    edit->needed[edit->needed_count++] = add_name(edit, library);
}

/* --- the new file */

static uint32_t
hash_of(const char *name)
{
    uint32_t hash = 0;
    for (; *name != '\0'; name++) {
        hash = (hash << 4) + (unsigned char)*name;
        uint32_t high = hash & 0xf0000000;
        hash = (hash ^ high >> 24) & ~high;
    }
    return hash;
}

/* The table of System V holds all symbols, and has the same size whatever they are called. */
static void
write_hash(struct elf_edit *edit)
{
    unsigned char *table = edit->at + edit->hash;
    uint32_t buckets = (uint32_t)get(table, 4);
    unsigned char *bucket = table + 8, *chain = bucket + 4 * (size_t)buckets;
    memset(bucket, 0, 4 * ((size_t)buckets + edit->symbol_count));
    for (size_t i = 1; i < edit->symbol_count; i++) {
        unsigned char *head = bucket + 4 * (hash_of(elf_edit_symbol(edit, i).name) % buckets);
        put(chain + 4 * i, 4, get(head, 4));
        put(head, 4, i);
    }
}

struct plan {
    uint64_t page, start, address;      /* of the new segment */
    uint64_t note, dynamic, names, end; /* in it */
    uint64_t segment_count, dynamic_count;
    bool move_dynamic;
};

static uint64_t
align(uint64_t value, uint64_t to)
{
    return (value + to - 1) / to * to;
}

static bool
make_plan(struct elf_edit *edit, size_t note_size, struct plan *plan)
{
    uint64_t end = 0;
    plan->page = GET(edit->at, Elf64_Ehdr, e_machine) == EM_AARCH64 ? PAGE_AARCH64 : PAGE_X86_64;
    for (uint64_t i = 0; i < edit->segment_count; i++) {
        const unsigned char *segment = segment_at(edit, i);
        if (GET(segment, Elf64_Phdr, p_type) == PT_LOAD) {
            uint64_t at = GET(segment, Elf64_Phdr, p_vaddr), size = GET(segment, Elf64_Phdr, p_memsz);
            uint64_t alignment = GET(segment, Elf64_Phdr, p_align);
            if (at > UINT64_MAX / 4 || size > UINT64_MAX / 4 || (alignment & (alignment - 1)) != 0
                || alignment > UINT32_MAX) {
                return fail(edit, "has absurd segments");
            }
            end = at + size > end ? at + size : end;
            plan->page = alignment > plan->page ? alignment : plan->page;
        }
    }
    plan->segment_count = edit->segment_count + 1 + (note_size > 0);
    plan->dynamic_count = edit->dynamic_count + edit->needed_count;
    plan->move_dynamic = plan->dynamic_count > edit->dynamic_room;
    plan->start = align(edit->size, 16);
    plan->address = align(end, plan->page) + plan->start % plan->page;
    plan->note = plan->segment_count * SEGMENT;
    plan->dynamic = align(plan->note + note_size, 16);
    plan->names = plan->dynamic + (plan->move_dynamic ? plan->dynamic_count * sizeof(Elf64_Dyn) : 0);
    plan->end = plan->names + edit->names_size + edit->added.size;
    return true;
}

static void
write_dynamic(const struct elf_edit *edit, const struct plan *plan, unsigned char *out)
{
    size_t entry = sizeof(Elf64_Dyn);
    unsigned char *old = arena_get(edit->arena, edit->dynamic_count * entry);
    memcpy(old, edit->at + edit->dynamic, edit->dynamic_count * entry);
    size_t after = 0;                   /* the last library needed now */
    for (size_t i = 0; i < edit->dynamic_count; i++) {
        after = GET(old + i * entry, Elf64_Dyn, d_tag) == DT_NEEDED ? i + 1 : after;
    }
    unsigned char *to = out + (plan->move_dynamic ? plan->start + plan->dynamic : edit->dynamic);
    for (size_t i = 0; i <= edit->dynamic_count; i++) {
        for (size_t k = 0; i == after && k < edit->needed_count; k++, to += entry) {
            PUT(to, Elf64_Dyn, d_tag, DT_NEEDED);
            PUT(to, Elf64_Dyn, d_un.d_val, edit->needed[k]);
        }
        if (i == edit->dynamic_count) {
            break;
        }
        memcpy(to, old + i * entry, entry);
        uint64_t tag = GET(to, Elf64_Dyn, d_tag);
        if (tag == DT_STRTAB) {
            PUT(to, Elf64_Dyn, d_un.d_val, plan->address + plan->names);
        }
        else if (tag == DT_STRSZ) {
            PUT(to, Elf64_Dyn, d_un.d_val, edit->names_size + edit->added.size);
        }
        to += entry;
    }
}

static void
put_segment(unsigned char *at, const struct plan *plan, uint32_t type, uint32_t flags, uint64_t offset,
            uint64_t size, uint64_t alignment)
{
    PUT(at, Elf64_Phdr, p_type, type);
    PUT(at, Elf64_Phdr, p_flags, flags);
    PUT(at, Elf64_Phdr, p_offset, plan->start + offset);
    PUT(at, Elf64_Phdr, p_vaddr, plan->address + offset);
    PUT(at, Elf64_Phdr, p_paddr, plan->address + offset);
    PUT(at, Elf64_Phdr, p_filesz, size);
    PUT(at, Elf64_Phdr, p_memsz, size);
    PUT(at, Elf64_Phdr, p_align, alignment);
}

static void
write_segments(const struct elf_edit *edit, const struct plan *plan, unsigned char *out, size_t note_size)
{
    unsigned char *to = out + plan->start;
    uint32_t flags = plan->move_dynamic ? PF_R | PF_W : PF_R;   /* loaders write into the dynamic table */
    memcpy(to, edit->at + edit->segments, edit->segment_count * SEGMENT);
    for (uint64_t i = 0; i < edit->segment_count; i++) {
        unsigned char *segment = to + i * SEGMENT;
        uint64_t type = GET(segment, Elf64_Phdr, p_type);
        if (type == PT_PHDR) {
            put_segment(segment, plan, PT_PHDR, PF_R, 0, plan->segment_count * SEGMENT, 8);
        }
        else if (type == PT_DYNAMIC && plan->move_dynamic) {
            put_segment(segment, plan, PT_DYNAMIC, PF_R | PF_W, plan->dynamic,
                        plan->dynamic_count * sizeof(Elf64_Dyn), 8);
        }
    }
    /* Those that are loaded stand in the order of their addresses. */
    put_segment(to + edit->segment_count * SEGMENT, plan, PT_LOAD, flags, 0, plan->end, plan->page);
    if (note_size > 0) {
        put_segment(to + (edit->segment_count + 1) * SEGMENT, plan, PT_NOTE, PF_R, plan->note, note_size, 4);
    }
    PUT(out, Elf64_Ehdr, e_phoff, plan->start);
    PUT(out, Elf64_Ehdr, e_phnum, plan->segment_count);
}

/* Sections are for tools: those that were moved are told of, if there are any. */
static void
write_sections(const struct elf_edit *edit, const struct plan *plan, unsigned char *out)
{
    uint64_t at = GET(edit->at, Elf64_Ehdr, e_shoff), count = GET(edit->at, Elf64_Ehdr, e_shnum);
    if (GET(edit->at, Elf64_Ehdr, e_shentsize) != sizeof(Elf64_Shdr) || at == 0
        || !inside(edit, at, count * sizeof(Elf64_Shdr))) {
        return;
    }
    for (uint64_t i = 0; i < count; i++) {
        unsigned char *section = out + at + i * sizeof(Elf64_Shdr);
        uint64_t type = GET(section, Elf64_Shdr, sh_type), offset, size;
        if (type == SHT_STRTAB && GET(section, Elf64_Shdr, sh_addr) == edit->names_address) {
            offset = plan->names;
            size = edit->names_size + edit->added.size;
        }
        else if (type == SHT_DYNAMIC && plan->move_dynamic) {
            offset = plan->dynamic;
            size = plan->dynamic_count * sizeof(Elf64_Dyn);
        }
        else {
            continue;
        }
        PUT(section, Elf64_Shdr, sh_offset, plan->start + offset);
        PUT(section, Elf64_Shdr, sh_addr, plan->address + offset);
        PUT(section, Elf64_Shdr, sh_size, size);
    }
}

unsigned char *
elf_edit_finish(struct elf_edit *edit, const void *note, size_t note_size, size_t *size)
{
    struct plan plan;
    note_size = note == NULL ? 0 : note_size;
    if (edit->fault != NULL || !make_plan(edit, note_size, &plan)) {
        return NULL;
    }
    if (edit->renamed && edit->hash != 0) {
        write_hash(edit);
    }
    *size = plan.start + plan.end;
    unsigned char *out = arena_get(edit->arena, *size);
    memcpy(out, edit->at, edit->size);
    write_segments(edit, &plan, out, note_size);
    write_dynamic(edit, &plan, out);
    write_sections(edit, &plan, out);
    unsigned char *names = out + plan.start + plan.names;
    if (note_size > 0) {
        memcpy(out + plan.start + plan.note, note, note_size);
    }
    memcpy(names, edit->at + edit->names, edit->names_size);
    if (edit->added.size > 0) {
        memcpy(names + edit->names_size, edit->added.at, edit->added.size);
    }
    return out;
}
