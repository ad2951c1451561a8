/* Waiting until a byte changes: what a mutex below 3.13 is made of.
 *
 * Threads wait at an address, whichever file's copy of this code they run:
 * what one copy wakes, another one's wait may be.  So nothing here is kept in
 * a table of ours.  park.linux.c leaves it to the kernel, which has the one
 * table of the process; elsewhere park.posix.c looks again and again.
 *
 * Nothing of Python: a caller with an attached thread state detaches it. */
#ifndef ABD_PARK_H
#define ABD_PARK_H

#include <stdatomic.h>
#include <stdint.h>

typedef _Atomic(uint8_t) abd_byte;

#define ABD_PARK_FOREVER INT64_MAX

/* Returns once the byte at `place` is not `value`, somebody woke this thread,
 * or abd_park_now() has reached `until`; possibly earlier. */
void abd_park_wait(abd_byte *place, uint8_t value, int64_t until);

/* Wakes the thread that has waited longest at `place`, or all of them.  Only
 * the address counts: what is there may be another's by now. */
void abd_park_wake(abd_byte *place, int all);

/* Nanoseconds on a clock that nobody sets. */
int64_t abd_park_now(void);

#endif
