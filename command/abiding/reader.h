/* Numbers and names out of bytes that nobody vouches for.
 *
 * Nothing is read beyond the end: what lies there reads as zero, and the first
 * such place is remembered as the fault of the file.  So a format's reader may
 * go on for a while, and asks once.  Time is bounded as well: tables must lie
 * within the file (reader_table), and the names that are read may not be
 * longer, all together, than a few times the file (reader_spend). */
#ifndef ABIDING_COMMAND_READER_H
#define ABIDING_COMMAND_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct reader {
    const unsigned char *at;
    size_t size;
    bool big;                   /* the most significant byte first */
    const char *fault;          /* what was wrong first; NULL: nothing yet */
    uint64_t fault_at;          /* where in the bytes */
    uint64_t spent;             /* of what may be read more than once */
};

/* Sets the fault unless there is one. */
void reader_fail(struct reader *reader, const char *what, uint64_t at);

/* Do `count` items of `item` bytes fit at this place?  If not, that is the fault. */
bool reader_table(struct reader *reader, uint64_t at, uint64_t count, uint64_t item,
                  const char *what);

/* Notes that so many bytes of what tables point at were read: too many in all
 * are a fault. */
void reader_spend(struct reader *reader, uint64_t bytes, uint64_t at);

uint8_t read_8(struct reader *reader, uint64_t at);
uint16_t read_16(struct reader *reader, uint64_t at);
uint32_t read_32(struct reader *reader, uint64_t at);
uint64_t read_64(struct reader *reader, uint64_t at);

/* A string that ends within `size` bytes at `start`, `index` bytes into them;
 * "" and a fault if there is none.  It lives as long as the bytes. */
const char *read_name(struct reader *reader, uint64_t start, uint64_t size, uint64_t index);

#endif
