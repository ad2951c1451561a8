#include "arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK 65536

struct arena_block {
    struct arena_block *next;
    size_t size, used;
    alignas(max_align_t) unsigned char at[];
};

void *
arena_get(struct arena *arena, size_t size)
{
    const size_t align = alignof(max_align_t);
    struct arena_block *block = arena->blocks;
    if (size > SIZE_MAX / 2) {
        fprintf(stderr, "abiding: out of memory\n");
        exit(2);
    }
    size = (size + align - 1) / align * align;
    if (block == NULL || block->size - block->used < size) {
        size_t room = size > BLOCK ? size : BLOCK;
        block = calloc(1, sizeof(*block) + room);
        if (block == NULL) {
            fprintf(stderr, "abiding: out of memory\n");
            exit(2);
        }
        block->size = room;
        block->next = arena->blocks;
        arena->blocks = block;
    }
    void *got = block->at + block->used;
    block->used += size;
    return got;
}

void
arena_free(struct arena *arena)
{
    while (arena->blocks != NULL) {
        struct arena_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
}

char *
arena_vtext(struct arena *arena, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int size = vsnprintf(NULL, 0, format, arguments);
    char *made = arena_get(arena, size < 0 ? 1 : (size_t)size + 1);
    if (size > 0) {
        vsnprintf(made, (size_t)size + 1, format, again);
    }
    va_end(again);
    return made;
}

char *
arena_text(struct arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *made = arena_vtext(arena, format, arguments);
    va_end(arguments);
    return made;
}

void *
arena_room(struct arena *arena, void *at, size_t count, size_t item)
{
    /* Full at each power of two: the array doubles. */
    if ((count & (count - 1)) != 0) {
        return at;
    }
    void *made = arena_get(arena, (count == 0 ? 1 : 2 * count) * item);
    if (count > 0) {
        memcpy(made, at, count * item);
    }
    return made;
}
