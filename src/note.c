/* The note by which tools know a file made with Abiding: section
 * .note.abiding, owner "Abiding", type 1.  Its description is the structure
 * below, in the byte order of the machine. */
#include "abiding/abiding.h"

#include <stdint.h>

#define NOTE_FORMAT 1
#define NOTE_FLOOR 0x03090000   /* the oldest host, as PY_VERSION_HEX */

struct description {
    uint32_t format;
    uint32_t floor;
    uint32_t library;           /* 0x00MMmmuu */
    uint32_t flags;             /* none defined yet */
};

struct note {
    uint32_t name_size, description_size, type;
    char name[8];
    struct description description;
};

_Static_assert(sizeof("Abiding") == 8, "the owner's name fills its field");

__attribute__((section(".note.abiding"), used, aligned(4), visibility("hidden")))
const struct note abd_note = {
    .name_size = sizeof("Abiding"),
    .description_size = sizeof(struct description),
    .type = 1,
    .name = "Abiding",
    .description = {
        .format = NOTE_FORMAT,
        .floor = NOTE_FLOOR,
        .library = ABIDING_VERSION_MAJOR << 16 | ABIDING_VERSION_MINOR << 8
                   | ABIDING_VERSION_MICRO,
        .flags = 0,
    },
};
