/* What is in an object file, an archive, a shared file?
 *
 * Read only: what has to be changed in a file is done by objcopy, but for two
 * things that it cannot do (object_make_plain).  ELF of 64 bits in the byte
 * order of this machine; anything else is a file of another kind. */
#ifndef COMMAND_FILE_H
#define COMMAND_FILE_H

#include "text.h"

#include <elf.h>
#include <stdbool.h>
#include <stddef.h>

struct bytes {
    unsigned char *at;          /* aligned for any type; a zero byte follows */
    size_t size;
};

enum file_kind { FILE_OTHER, FILE_OBJECT, FILE_ARCHIVE, FILE_BITCODE };

/* False if it cannot be read; errno says why. */
bool file_read(const char *path, struct bytes *contents);
/* Ends the program if it cannot. */
void file_write(const char *path, struct bytes contents);
void file_write_text(const char *path, const char *contents);
enum file_kind file_kind(struct bytes contents);
/* A copy of some bytes. */
struct bytes file_part(const unsigned char *at, size_t size);

/* --- ELF */

/* Is there a section of that name?  `contents` may be NULL. */
bool object_section(struct bytes object, const char *name, struct bytes *contents);
/* The first section whose name begins so; NULL if there is none. */
const char *object_section_starting(struct bytes object, const char *start);

struct symbols {
    const Elf64_Sym *at;
    size_t count;
    const char *names;
    const Elf64_Half *versions;     /* of a dynamic table; else NULL */
};

/* The symbols of the table of this type (SHT_SYMTAB, SHT_DYNSYM). */
struct symbols object_symbols(struct bytes object, Elf64_Word table);
static inline const char *
symbol_name(const struct symbols *symbols, size_t i)
{
    return symbols->names + symbols->at[i].st_name;
}
static inline bool
symbol_defined(const Elf64_Sym *symbol)
{
    return symbol->st_shndx != SHN_UNDEF;
}
static inline bool
symbol_local(const Elf64_Sym *symbol)
{
    return ELF64_ST_BIND(symbol->st_info) == STB_LOCAL;
}

/* Turns unique symbols into weak ones, which objcopy can make local, and arrays
 * of functions to be run by the loader into plain data. */
void object_make_plain(struct bytes object);

/* --- archives */

struct member {
    const char *name;
    struct bytes contents;
};

struct members {
    struct member *at;
    size_t count;
};

/* The members of an archive, those of a thin one read from their files.  Ends
 * the program if it is damaged. */
struct members archive_members(const char *path, struct bytes archive);

#endif
