/* The smallest companion that graft takes: the real one is large, and would be copied for each input. */
#include "command/companion/companion.h"
#include "src/note.h"

struct companion abiding_companion = {.name = "companion"};

__attribute__((section(ABD_NOTE_SECTION), used, aligned(4)))
static const struct abd_note note = ABD_NOTE(ABD_NOTE_COMPANION);

#define INIT(name) void *name(void); void *name(void) { return &abiding_companion; }
INIT(companion_init_00)
INIT(companion_init_01)
INIT(PyList_GetItemRef)
INIT(Py_IS_TYPE)
INIT(Py_BuildValue)
