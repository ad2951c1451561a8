/* Memory that is given back all at once: what is found out about one file is
 * freed when that file is done, so a thousand files need no more than one.
 * An arena belongs to one thread.  Ends the program where there is no memory. */
#ifndef ABIDING_COMMAND_ARENA_H
#define ABIDING_COMMAND_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena {
    struct arena_block *blocks;
};

/* Zeroed, aligned for any type. */
void *arena_get(struct arena *arena, size_t size);
void arena_free(struct arena *arena);

/* A new string made as printf() makes one. */
__attribute__((format(printf, 2, 3)))
char *arena_text(struct arena *arena, const char *format, ...);
char *arena_vtext(struct arena *arena, const char *format, va_list arguments);

/* The array `at` of `count` items, or a copy of it, with room for one more. */
void *arena_room(struct arena *arena, void *at, size_t count, size_t item);

/* The new last item, zeroed, of a list: any structure with `at` and `count`. */
#define arena_add(arena, list) \
    ((list)->at = arena_room((arena), (list)->at, (list)->count, sizeof(*(list)->at)), \
     &(list)->at[(list)->count++])

struct names {
    const char **at;
    size_t count;
};

#endif
