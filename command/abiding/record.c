#include "record.h"

#include <stdlib.h>
#include <string.h>

static int
compare(const void *a, const void *b)
{
    return strcmp(((const struct record_row *)a)->path, ((const struct record_row *)b)->path);
}

/* One field of CSV; *next is behind its comma, or at the end of the line. */
static const char *
field(struct arena *arena, const char *at, const char *end, const char **next)
{
    char *text = arena_get(arena, (size_t)(end - at) + 1), *put = text;
    if (at < end && *at == '"') {
        for (at++; at < end; at++) {
            if (*at == '"') {
                if (at + 1 == end || at[1] != '"') {
                    at++;
                    break;
                }
                at++;
            }
            *put++ = *at;
        }
    }
    while (at < end && *at != ',') {
        *put++ = *at++;
    }
    *next = at < end ? at + 1 : end;
    return text;
}

const char *
record_read(struct arena *arena, const char *text, size_t size, struct record *record)
{
    const char *end = text + size;
    if (memchr(text, '\0', size) != NULL) {
        return "RECORD has a zero byte";
    }
    while (text < end) {
        const char *line = memchr(text, '\n', (size_t)(end - text)), *stop = line == NULL ? end : line;
        const char *next = stop;
        if (stop > text && stop[-1] == '\r') {
            stop--;
        }
        if (stop - text > 65536) {
            return "RECORD has an absurdly long line";
        }
        if (stop > text) {
            struct record_row *row = arena_add(arena, record);
            const char *rest = text;
            row->path = field(arena, rest, stop, &rest);
            row->hash = field(arena, rest, stop, &rest);
            row->size = field(arena, rest, stop, &rest);
        }
        text = next == end ? end : next + 1;
    }
    if (record->count > 0) {
        qsort(record->at, record->count, sizeof(*record->at), compare);
    }
    for (size_t i = 1; i < record->count; i++) {
        if (strcmp(record->at[i - 1].path, record->at[i].path) == 0) {
            return arena_text(arena, "RECORD lists %s twice", record->at[i].path);
        }
    }
    return NULL;
}

struct record_row *
record_find(const struct record *record, const char *path)
{
    struct record_row wanted = {.path = path};
    return record->count == 0 ? NULL
           : bsearch(&wanted, record->at, record->count, sizeof(wanted), compare);
}

EVP_MD_CTX *
record_hash_begin(const struct record_row *row, bool *unknown)
{
    char name[16];
    size_t size = strcspn(row->hash, "=");
    *unknown = false;
    if (*row->hash == '\0') {
        return NULL;
    }
    *unknown = true;
    /* The specification wants sha256 or better. */
    static const char *const known[] = {"sha256", "sha384", "sha512", "blake2b", "blake2s"};
    for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
        if (strlen(known[i]) == size && memcmp(known[i], row->hash, size) == 0) {
            *unknown = false;
        }
    }
    if (*unknown) {
        return NULL;
    }
    memcpy(name, row->hash, size);
    name[size] = '\0';
    const EVP_MD *kind = strcmp(name, "blake2b") == 0 ? EVP_blake2b512()
                         : strcmp(name, "blake2s") == 0 ? EVP_blake2s256() : EVP_get_digestbyname(name);
    EVP_MD_CTX *context = kind == NULL ? NULL : EVP_MD_CTX_new();
    if (context == NULL || EVP_DigestInit_ex(context, kind, NULL) != 1) {
        EVP_MD_CTX_free(context);
        *unknown = true;
        return NULL;
    }
    return context;
}

/* Base 64 for file names, without the padding. */
static const char *
encode(struct arena *arena, const char *name, size_t name_size, const unsigned char *at, size_t size)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    char *text = arena_get(arena, name_size + 2 + (size + 2) / 3 * 4), *put = text;
    memcpy(put, name, name_size);
    put += name_size;
    *put++ = '=';
    for (size_t i = 0; i < size; i += 3) {
        uint32_t bits = (uint32_t)at[i] << 16 | (i + 1 < size ? (uint32_t)at[i + 1] << 8 : 0)
                        | (i + 2 < size ? at[i + 2] : 0);
        for (size_t k = 0; k < 4 && i * 4 / 3 + k < (size * 4 + 2) / 3; k++) {
            *put++ = digits[bits >> (18 - 6 * k) & 63];
        }
    }
    return text;
}

const char *
record_hash_end(struct arena *arena, EVP_MD_CTX *context, const struct record_row *row)
{
    unsigned char made[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    bool good = EVP_DigestFinal_ex(context, made, &size) == 1;
    EVP_MD_CTX_free(context);
    return good ? encode(arena, row->hash, strcspn(row->hash, "="), made, size) : "";
}

const char *
record_sha256(struct arena *arena, const void *at, size_t size)
{
    struct record_row row = {.hash = "sha256="};
    bool unknown;
    EVP_MD_CTX *context = record_hash_begin(&row, &unknown);
    if (context == NULL || EVP_DigestUpdate(context, at, size) != 1) {
        EVP_MD_CTX_free(context);
        return "";
    }
    return record_hash_end(arena, context, &row);
}
