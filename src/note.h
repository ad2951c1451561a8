/* What the note says by which tools know a file made with Abiding. */
#ifndef ABD_NOTE_H
#define ABD_NOTE_H

#include "abiding/abiding.h"

#include <stdint.h>

#define ABD_NOTE_FORMAT 1
#define ABD_NOTE_FLOOR 0x03090000   /* the oldest host, as PY_VERSION_HEX */

/* flags */
#define ABD_NOTE_GRAFTED 1          /* the library is in a companion that the file needs */
#define ABD_NOTE_COMPANION 2        /* is such a companion */

/* Where it lies, as each format of files spells it. */
#if defined(__APPLE__)
#  define ABD_NOTE_SECTION "__TEXT,__abiding"
#elif defined(_WIN32)
#  define ABD_NOTE_SECTION ".abiding"
#else
#  define ABD_NOTE_SECTION ".note.abiding"
#endif

struct abd_note {
    uint32_t name_size, description_size, type;
    char name[8];
    struct {
        uint32_t format;
        uint32_t floor;
        uint32_t library;           /* 0x00MMmmuu */
        uint32_t flags;
    } description;
};

_Static_assert(sizeof("Abiding") == 8, "the owner's name fills its field");

#define ABD_NOTE(FLAGS)                                                       \
    {                                                                         \
        .name_size = sizeof("Abiding"),                                       \
        .description_size = 16,                                               \
        .type = 1,                                                            \
        .name = "Abiding",                                                    \
        .description = {                                                      \
            .format = ABD_NOTE_FORMAT,                                        \
            .floor = ABD_NOTE_FLOOR,                                          \
            .library = ABIDING_VERSION_MAJOR << 16 | ABIDING_VERSION_MINOR << 8 \
                       | ABIDING_VERSION_MICRO,                               \
            .flags = (FLAGS),                                                 \
        },                                                                    \
    }

#endif
