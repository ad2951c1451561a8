/* The kernel's futex, of which one thread may wait for a single byte.
 *
 * A futex is a word of 32 bits, so a wait also ends when one of the three
 * bytes beside ours changes; it looks again then.  Each of the four has a bit
 * of its own to be woken by, so that a wake-up never goes to a thread that
 * waits for another byte of the word. */
/* Before any other header: it asks for what is Linux only. */
#include "abiding/config.h"

#include "park.h"

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define NANOSECONDS 1000000000

static uint32_t *
word_of(abd_byte *place)
{
    return (uint32_t *)((uintptr_t)place & ~(uintptr_t)3);
}

static unsigned int
number_in_word(abd_byte *place)
{
    return (unsigned int)((uintptr_t)place & 3);
}

/* The word is aligned, so its bytes are in one page; but those beside ours may
 * belong to nobody that a sanitizer knows of. */
__attribute__((no_sanitize_address, no_sanitize_thread)) static uint32_t
read_word(const uint32_t *word)
{
    return __atomic_load_n(word, __ATOMIC_RELAXED);
}

void
abd_park_wait(abd_byte *place, uint8_t value, int64_t until)
{
    uint32_t *word = word_of(place), seen;
    unsigned int number = number_in_word(place);
    struct timespec time = {
        .tv_sec = (time_t)(until / NANOSECONDS),
        .tv_nsec = (long)(until % NANOSECONDS),
    };
    do {
        seen = read_word(word);
        unsigned char bytes[sizeof(seen)];
        memcpy(bytes, &seen, sizeof(seen));
        if (bytes[number] != value) {
            return;
        }
    } while (syscall(SYS_futex, word, FUTEX_WAIT_BITSET_PRIVATE, seen,
                     until == ABD_PARK_FOREVER ? NULL : &time, NULL, 1u << number) < 0
             && errno != ETIMEDOUT);
}

void
abd_park_wake(abd_byte *place, int all)
{
    syscall(SYS_futex, word_of(place), FUTEX_WAKE_BITSET_PRIVATE, all ? INT_MAX : 1, NULL,
            NULL, 1u << number_in_word(place));
}

int64_t
abd_park_now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * NANOSECONDS + time.tv_nsec;
}
