#include "reader.h"

#include <string.h>

/* Real files share the ends of names: more often than this would be absurd. */
#define SPENT_PER_BYTE 16
#define SPENT_AT_LEAST 65536

void
reader_fail(struct reader *reader, const char *what, uint64_t at)
{
    if (reader->fault == NULL) {
        reader->fault = what;
        reader->fault_at = at;
    }
}

bool
reader_table(struct reader *reader, uint64_t at, uint64_t count, uint64_t item, const char *what)
{
    if (at <= reader->size && (item == 0 || count <= (reader->size - at) / item)) {
        return true;
    }
    reader_fail(reader, what, at);
    return false;
}

void
reader_spend(struct reader *reader, uint64_t bytes, uint64_t at)
{
    reader->spent += bytes;
    if (reader->spent > SPENT_AT_LEAST + SPENT_PER_BYTE * (uint64_t)reader->size) {
        reader_fail(reader, "has tables that overlap absurdly", at);
    }
}

static uint64_t
read_bytes(struct reader *reader, uint64_t at, unsigned size)
{
    if (!reader_table(reader, at, 1, size, "ends where there should be more")) {
        return 0;
    }
    uint64_t value = 0;
    for (unsigned i = 0; i < size; i++) {
        unsigned place = reader->big ? i : size - 1 - i;
        value = value << 8 | reader->at[at + place];
    }
    return value;
}

uint8_t
read_8(struct reader *reader, uint64_t at)
{
    return (uint8_t)read_bytes(reader, at, 1);
}

uint16_t
read_16(struct reader *reader, uint64_t at)
{
    return (uint16_t)read_bytes(reader, at, 2);
}

uint32_t
read_32(struct reader *reader, uint64_t at)
{
    return (uint32_t)read_bytes(reader, at, 4);
}

uint64_t
read_64(struct reader *reader, uint64_t at)
{
    return read_bytes(reader, at, 8);
}

const char *
read_name(struct reader *reader, uint64_t start, uint64_t size, uint64_t index)
{
    if (start > reader->size || size > reader->size - start || index >= size) {
        reader_fail(reader, "names something beyond its table of names", start);
        return "";
    }
    const char *name = (const char *)reader->at + start + index;
    const char *end = memchr(name, 0, (size_t)(size - index));
    if (end == NULL) {
        reader_fail(reader, "has a name that does not end", start + index);
        return "";
    }
    reader_spend(reader, (uint64_t)(end - name) + 1, start + index);
    return reader->fault == NULL ? name : "";
}
