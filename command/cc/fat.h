/* The names by which the two halves, compiling and linking, know the copies for
 * the layout classes.
 *
 * An object compiled by abiding-cc is an ordinary one of the class `opaque` and
 * carries those of the other classes in sections .abiding.CLASS, which are not
 * loaded and which a linker leaves out.  A section holds records, so that it
 * stays readable where `ld -r` joins several. */
#ifndef COMMAND_FAT_H
#define COMMAND_FAT_H

#include "arguments.h"
#include "file.h"

#include "abiding/fat.h"

#include <stdint.h>

extern const char *const fat_classes[ABIDING_CLASSES];

/* Before each object in a section; the next record starts at a multiple of 16. */
struct record {
    char magic[8];
    uint64_t size;
};
#define RECORD_MAGIC "abiding1"
#define RECORD_SECTION ".abiding."

/* How we were called, and where our files are. */
struct place {
    struct words compiler;      /* with what is called before it, as in "ccache cc" */
    const char *include;        /* the folder of Python.h */
    const char *library;        /* libabiding.a */
};

/* The name of a tool that belongs to the compiler. */
const char *fat_tool(const struct place *place, const char *name);

/* Does an option, whose value may be the next word, add a folder with a
 * Python.h?  Ours has to come before that one; before others of a project it
 * could hide a header of the project's own. */
bool fat_finds_python(const char *word, const char *value);

/* -c: makes the objects that are asked for. */
void fat_compile(const struct place *place, const struct arguments *arguments);

/* Compiles the sources of a link command into temporary objects and puts these
 * in their place. */
void fat_compile_first(const struct place *place, struct arguments *arguments);

/* -shared */
void fat_link(const struct place *place, const struct arguments *arguments);

#endif
