/* What the two halves of the checked build share: checked.c and
 * checked_section.c, linked only into files compiled with -DABIDING_CHECKED,
 * whose headers call them. */
#ifndef ABD_CHECKED_H
#define ABD_CHECKED_H

#include "bind.h"

#include "abiding/checked_functions.h"

struct place {
    const char *function, *file;
    int line;
    const void *frame;
    const void *below;              /* no function of the caller has its frame below */
};
#define PLACE (struct place){function, file, line, frame, __builtin_frame_address(0)}

/* Ends the process with a message of one form:
 *
 *     abiding: CALLED() in FUNCTION (FILE:LINE), on a 'TYPE': WHAT.  CURE.
 *
 * The type may be empty. */
_Py_NO_RETURN void abd_checked_misuse(const char *called, const struct place *at,
                                      const char *type, const char *what, const char *cure);

/* The name of a type, empty after an error; a set exception stays.  Needs an
 * attached thread state. */
void abd_checked_name(char *buffer, size_t size, PyTypeObject *type);

/* One lock for all that is kept, by turning: for a few loads and stores, while
 * nothing is called that may wait. */
void abd_checked_enter(void);
void abd_checked_leave(void);

#endif
