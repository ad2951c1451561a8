/* RECORD, the list of a wheel's files with their hashes. */
#ifndef ABIDING_COMMAND_RECORD_H
#define ABIDING_COMMAND_RECORD_H

#include "arena.h"

#include <openssl/evp.h>
#include <stdbool.h>
#include <stdint.h>

struct record_row {
    const char *path;
    const char *hash;           /* "sha256=..."; "" if there is none */
    const char *size;           /* "" if there is none */
    bool seen;                  /* is in the archive */
};

struct record {
    struct record_row *at;
    size_t count;
};

/* Reads it; sorted by path.  NULL, or what is wrong with it. */
const char *record_read(struct arena *arena, const char *text, size_t size, struct record *record);

/* NULL if it is not listed. */
struct record_row *record_find(const struct record *record, const char *path);

/* The hash that a row asks for, to be fed; NULL if it asks for none.  *unknown: for one that is not to be had. */
EVP_MD_CTX *record_hash_begin(const struct record_row *row, bool *unknown);
/* "sha256=..." of what was fed; frees the context.  `row` is the one it was begun for. */
const char *record_hash_end(struct arena *arena, EVP_MD_CTX *context, const struct record_row *row);

/* The hash of some bytes as RECORD writes it. */
const char *record_sha256(struct arena *arena, const void *at, size_t size);

#endif
