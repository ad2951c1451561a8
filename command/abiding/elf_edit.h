/* Changing a linked ELF file without linking it again: renaming dynamic
 * symbols, needing one more library, leaving a note.
 *
 * Everything the file has stays where it is, so no address, relocation or
 * version changes.  A new segment behind the others takes the table of
 * segments, the table of names (the old one and what is added, so all that
 * points into it stays right), the note and, where the old one has no free
 * entry, the dynamic table.  64-bit little-endian only. */
#ifndef ABIDING_COMMAND_ELF_EDIT_H
#define ABIDING_COMMAND_ELF_EDIT_H

#include "arena.h"

#include <stdbool.h>
#include <stdint.h>

struct elf_symbol {
    const char *name;           /* as the file has it */
    bool defined, weak, function;
    uint64_t value, size;
};

struct elf_edit {
    struct arena *arena;
    unsigned char *at;          /* the file: changed in place, then part of what is made */
    size_t size;
    const char *fault;          /* what is wrong with it; NULL: nothing yet */

    uint64_t segments, segment_count;
    uint64_t dynamic, dynamic_room, dynamic_count;  /* in entries, the end included in the latter */
    uint64_t symbols, symbol_count;
    uint64_t hash, gnu_hash;    /* in the file; 0: none */
    uint64_t names, names_size, names_address;
    bool renamed;
    struct {
        char *at;
        size_t size, room;
    } added;                    /* names */
    uint32_t *needed;           /* more libraries */
    size_t needed_count;
};

/* Takes the bytes of a file; false and edit->fault if they are none that can be changed. */
bool elf_edit_open(struct elf_edit *edit, struct arena *arena, unsigned char *at, size_t size);

/* index from 1 to edit->symbol_count - 1 */
struct elf_symbol elf_edit_symbol(struct elf_edit *edit, size_t index);
/* From now on it is one that the file needs, not one that it has: every loader goes on to the libraries. */
void elf_edit_undefine(struct elf_edit *edit, size_t index);
void elf_edit_rename(struct elf_edit *edit, size_t index, const char *name);
/* Behind those it needs already. */
void elf_edit_need(struct elf_edit *edit, const char *library);

/* Where so many loaded bytes lie; NULL and a fault if the file has them not. */
unsigned char *elf_edit_place(struct elf_edit *edit, uint64_t address, uint64_t size);

/* The new file, with `note` (if not NULL) in it, in the arena; NULL and a fault. */
unsigned char *elf_edit_finish(struct elf_edit *edit, const void *note, size_t note_size, size_t *size);

#endif
