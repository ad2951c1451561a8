/* The note by which tools know a file made with Abiding: section
 * .note.abiding in ELF, owner "Abiding", type 1.  Its description is the structure
 * in note.h, in the byte order of the machine. */
#include "note.h"

#ifdef ABIDING_COMPANION
#  define FLAGS ABD_NOTE_COMPANION
#else
#  define FLAGS 0
#endif

__attribute__((section(ABD_NOTE_SECTION), used, aligned(4), visibility("hidden")))
const struct abd_note abd_note = ABD_NOTE(FLAGS);
