/* What a shared file asks of those who load it, whatever its format.
 *
 * elf.c, macho.c and pe.c each read one format; nothing is ever loaded.  Names
 * point into the bytes, lists into the arena. */
#ifndef ABIDING_COMMAND_IMAGE_H
#define ABIDING_COMMAND_IMAGE_H

#include "arena.h"
#include "reader.h"

enum system { SYSTEM_LINUX, SYSTEM_MACOS, SYSTEM_WINDOWS };

struct import {
    const char *name;           /* as C spells it */
    const char *version;        /* of the symbol, "GLIBC_2.17"; NULL: none */
    bool weak;                  /* may be missing */
};

/* A version of symbols, "GLIBC_2.17", needed of a library, "libc.so.6". */
struct need {
    const char *version, *library;
};

struct needs {
    struct need *at;
    size_t count;
};

struct imports {
    struct import *at;
    size_t count;
};

/* What Py_mod_abi points at. */
struct abi_info {
    bool found;
    uint16_t flags;
    uint32_t build, version;
};

/* The note that Abiding leaves (src/note.c). */
struct note {
    bool found;
    uint32_t format, floor, library, flags;
};

struct image {
    enum system system;
    const char *format;         /* "ELF", "Mach-O", "PE" */
    const char *machine;        /* as the tags of wheels spell it */
    unsigned bits;
    const char *libc;           /* "glibc", "musl", or NULL */
    struct names needed;        /* libraries */
    struct needs versions;      /* of their symbols */
    struct imports imports;
    struct names exports;       /* PyInit_*, PyModExport_* */
    struct names local;         /* the same, defined but not for others to see */
    struct abi_info abi;
    struct note note;
    const char *lacks;          /* a companion that is needed and not beside the file; NULL: none.  Set by who knows. */
};

/* One image for each machine that the file is for. */
struct images {
    struct image *at;
    size_t count;
};

/* Do these bytes begin as one of the formats does? */
bool image_is(const unsigned char *at, size_t size);

/* Reads all images in the bytes.  Returns false for what is damaged or of
 * another kind; reader->fault and fault_at say what and where.
 * `at` and `size` of the reader are set; the rest is zero. */
bool image_read(struct reader *reader, struct arena *arena, struct images *images);

/* Each reads the image at the start of the bytes; sets the reader's fault. */
void elf_read(struct reader *reader, struct arena *arena, struct image *image);
void macho_read(struct reader *reader, struct arena *arena, struct image *image);
void pe_read(struct reader *reader, struct arena *arena, struct image *image);

/* For the three: */

/* Files a defined symbol: only hooks are kept. */
void image_define(struct image *image, struct arena *arena, const char *name, bool exported);
/* Takes Abiding's note, if it is among the notes there. */
void image_take_note(struct reader *reader, struct image *image, uint64_t at, uint64_t size);
/* Is there a slot with the id of Py_mod_abi that has its value at `value`,
 * `word` being the size of a pointer? */
bool image_is_abi_slot(struct reader *reader, uint64_t value, unsigned word);
/* Takes what the slot points at, if it looks like a PyABIInfo.  Not being one
 * is no fault. */
void image_take_abi(struct reader *reader, struct image *image, uint64_t at);
/* Does a loaded file at address `address` begin there in the bytes?  The place, or UINT64_MAX. */
typedef uint64_t image_place(void *segments, uint64_t address);
/* Looks through data for the slot; pointers are taken as they stand in the file. */
void image_scan_abi(struct reader *reader, struct image *image, uint64_t at, uint64_t size,
                    unsigned word, image_place *place, void *segments);

#endif
