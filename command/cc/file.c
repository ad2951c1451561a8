#include "file.h"

#include "run.h"

#include <ar.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool
file_read(const char *path, struct bytes *contents)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return false;
    }
    size_t room = 1 << 16, size = 0;
    unsigned char *at = text_memory(room + 1);
    for (size_t got; (got = fread(at + size, 1, room - size, file)) != 0; ) {
        size += got;
        if (size == room) {
            room *= 2;
            at = realloc(at, room + 1);
            if (at == NULL) {
                run_stop(1, "out of memory");
            }
        }
    }
    bool good = !ferror(file);
    fclose(file);
    at[size] = 0;
    *contents = (struct bytes){at, size};
    return good;
}

void
file_write(const char *path, struct bytes contents)
{
    FILE *file = fopen(path, "wb");
    size_t written = file != NULL ? fwrite(contents.at, 1, contents.size, file) : 0;
    if (file == NULL || fclose(file) != 0 || written != contents.size) {
        run_stop(1, "cannot write %s: %s", path, strerror(errno));
    }
}

void
file_write_text(const char *path, const char *contents)
{
    size_t size = strlen(contents);
    file_write(path, file_part((const unsigned char *)contents, size));
}

struct bytes
file_part(const unsigned char *at, size_t size)
{
    struct bytes part = {text_memory(size + 1), size};
    memcpy(part.at, at, size);
    return part;
}

enum file_kind
file_kind(struct bytes contents)
{
    static const unsigned char one_lo[] = {1, 0};
    unsigned short one;
    memcpy(&one, one_lo, sizeof(one));
    unsigned char order = one == 1 ? ELFDATA2LSB : ELFDATA2MSB;

    if (contents.size >= SARMAG && (memcmp(contents.at, ARMAG, SARMAG) == 0
                                    || memcmp(contents.at, "!<thin>\n", SARMAG) == 0)) {
        return FILE_ARCHIVE;
    }
    if (contents.size >= 4 && (memcmp(contents.at, "BC\xC0\xDE", 4) == 0
                               || memcmp(contents.at, "\xDE\xC0\x17\x0B", 4) == 0)) {
        return FILE_BITCODE;
    }
    if (contents.size >= sizeof(Elf64_Ehdr) && memcmp(contents.at, ELFMAG, SELFMAG) == 0
        && contents.at[EI_CLASS] == ELFCLASS64 && contents.at[EI_DATA] == order
        && ((const Elf64_Ehdr *)(const void *)contents.at)->e_type == ET_REL) {
        return FILE_OBJECT;
    }
    return FILE_OTHER;
}

/* --- ELF -------------------------------------------------------------------- */

struct sections {
    Elf64_Shdr *at;
    size_t count;
    const char *names;
    size_t names_size;
};

/* None if the file is damaged. */
static struct sections
sections_of(struct bytes object)
{
    struct sections none = {0}, sections = {0};
    const Elf64_Ehdr *header = (const void *)object.at;
    if (object.size < sizeof(*header) || header->e_shoff == 0
        || header->e_shoff % sizeof(Elf64_Off) != 0
        || header->e_shoff > object.size - sizeof(Elf64_Shdr)) {
        return none;
    }
    sections.at = (void *)(object.at + header->e_shoff);
    /* More than 65,000 sections are counted in the first one. */
    sections.count = header->e_shnum != 0 ? header->e_shnum : sections.at[0].sh_size;
    size_t names = header->e_shstrndx != SHN_XINDEX ? header->e_shstrndx
                                                    : sections.at[0].sh_link;
    if (sections.count > (object.size - header->e_shoff) / sizeof(Elf64_Shdr)
        || names >= sections.count) {
        return none;
    }
    for (size_t i = 0; i < sections.count; i++) {
        const Elf64_Shdr *section = &sections.at[i];
        if (section->sh_type != SHT_NOBITS && section->sh_type != SHT_NULL
            && (section->sh_offset > object.size
                || section->sh_size > object.size - section->sh_offset)) {
            return none;
        }
    }
    sections.names = (const char *)object.at + sections.at[names].sh_offset;
    sections.names_size = sections.at[names].sh_size;
    return sections;
}

static const char *
section_name(const struct sections *sections, size_t i)
{
    return sections->at[i].sh_name < sections->names_size
           ? sections->names + sections->at[i].sh_name : "";
}

bool
object_section(struct bytes object, const char *name, struct bytes *contents)
{
    struct sections sections = sections_of(object);
    for (size_t i = 1; i < sections.count; i++) {
        if (text_is(section_name(&sections, i), name)) {
            if (contents != NULL) {
                *contents = (struct bytes){object.at + sections.at[i].sh_offset,
                                           sections.at[i].sh_size};
            }
            return true;
        }
    }
    return false;
}

const char *
object_section_starting(struct bytes object, const char *start)
{
    struct sections sections = sections_of(object);
    for (size_t i = 1; i < sections.count; i++) {
        if (text_starts(section_name(&sections, i), start)) {
            return section_name(&sections, i);
        }
    }
    return NULL;
}

struct symbols
object_symbols(struct bytes object, Elf64_Word table)
{
    struct sections sections = sections_of(object);
    struct symbols symbols = {0};
    for (size_t i = 1; i < sections.count; i++) {
        const Elf64_Shdr *section = &sections.at[i];
        if (section->sh_type == table && section->sh_link < sections.count
            && section->sh_offset % sizeof(Elf64_Addr) == 0) {
            symbols.at = (const void *)(object.at + section->sh_offset);
            symbols.count = section->sh_size / sizeof(Elf64_Sym);
            symbols.names = (const char *)object.at
                            + sections.at[section->sh_link].sh_offset;
        }
        if (section->sh_type == SHT_GNU_versym && table == SHT_DYNSYM) {
            symbols.versions = (const void *)(object.at + section->sh_offset);
        }
    }
    return symbols;
}

void
object_make_plain(struct bytes object)
{
    struct sections sections = sections_of(object);
    for (size_t i = 1; i < sections.count; i++) {
        Elf64_Shdr *section = &sections.at[i];
        if (section->sh_type == SHT_INIT_ARRAY || section->sh_type == SHT_FINI_ARRAY) {
            section->sh_type = SHT_PROGBITS;
        }
        if (section->sh_type != SHT_SYMTAB) {
            continue;
        }
        Elf64_Sym *symbols = (void *)(object.at + section->sh_offset);
        for (size_t j = 0; j < section->sh_size / sizeof(*symbols); j++) {
            if (ELF64_ST_BIND(symbols[j].st_info) == STB_GNU_UNIQUE) {
                symbols[j].st_info = ELF64_ST_INFO(STB_WEAK,
                                                   ELF64_ST_TYPE(symbols[j].st_info));
            }
        }
    }
}

/* --- archives --------------------------------------------------------------- */

static char *
folder_of(const char *path)
{
    return text("%.*s", (int)(text_name(path) - path), path);
}

struct members
archive_members(const char *path, struct bytes archive)
{
    bool thin = archive.at[2] == 't';
    struct bytes long_names = {0};
    struct members members = {0};
    members.at = text_memory((archive.size / sizeof(struct ar_hdr) + 1) * sizeof(*members.at));

    for (size_t at = SARMAG; at + sizeof(struct ar_hdr) <= archive.size; at += at & 1) {
        const struct ar_hdr *header = (const void *)(archive.at + at);
        char name[sizeof(header->ar_name) + 1] = "", digits[sizeof(header->ar_size) + 1] = "";
        memcpy(name, header->ar_name, sizeof(header->ar_name));
        memcpy(digits, header->ar_size, sizeof(header->ar_size));
        size_t size = strtoul(digits, NULL, 10);
        at += sizeof(*header);

        bool special = text_starts(name, "/ ") || text_starts(name, "// ")
                       || text_starts(name, "/SYM64/");
        bool elsewhere = thin && !special;
        if (!elsewhere && size > archive.size - at) {
            run_stop(1, "%s: a damaged archive", path);
        }
        const unsigned char *contents = archive.at + at;
        if (!elsewhere) {
            at += size;
        }
        if (special) {
            if (name[1] == '/') {
                long_names = file_part(contents, size);
            }
            continue;
        }

        struct member *member = &members.at[members.count++];
        size_t start = strtoul(name + 1, NULL, 10);
        if (name[0] == '/' && start < long_names.size) {
            const char *long_name = (const char *)long_names.at + start;
            const char *end = strstr(long_name, "/\n");
            member->name = text("%.*s", (int)(end != NULL ? end - long_name : 0), long_name);
        }
        else {
            member->name = text("%.*s", (int)strcspn(name, "/"), name);
        }
        if (!elsewhere) {
            member->contents = file_part(contents, size);
            continue;
        }
        const char *file = member->name[0] == '/' ? member->name
                           : text("%s%s", folder_of(path), member->name);
        if (!file_read(file, &member->contents)) {
            run_stop(1, "%s: cannot read its member %s: %s", path, file, strerror(errno));
        }
    }
    return members;
}
