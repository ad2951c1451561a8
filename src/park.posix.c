/* Where there is no futex: sleeps that get longer, and a look in between.
 *
 * Nobody can be woken, and nobody needs to be: whoever waits finds out by
 * itself, 2 ms late at most. */
#include "abiding/config.h"

#include "park.h"

#include <time.h>

#define SHORTEST 10000
#define LONGEST 2000000

void
abd_park_wait(abd_byte *place, uint8_t value, int64_t until)
{
    for (long nanoseconds = SHORTEST;
         atomic_load_explicit(place, memory_order_relaxed) == value
         && abd_park_now() < until;
         nanoseconds = nanoseconds < LONGEST / 2 ? 2 * nanoseconds : LONGEST)
    {
        nanosleep(&(struct timespec){.tv_nsec = nanoseconds}, NULL);
    }
}

void
abd_park_wake(abd_byte *place, int all)
{
    (void)place, (void)all;
}

int64_t
abd_park_now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}
