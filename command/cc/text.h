/* Strings and lists of them.  The program is short-lived: nothing is freed. */
#ifndef COMMAND_TEXT_H
#define COMMAND_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* at[count] is NULL, so that `at` can be an argument vector; both zero if empty. */
struct words {
    const char **at;
    size_t count;
};

/* Memory, zeroed; never NULL. */
void *text_memory(size_t size);

/* A new string made as printf() makes one. */
__attribute__((format(printf, 1, 2))) char *text(const char *format, ...);

void words_add(struct words *words, const char *word);
void words_add_all(struct words *words, struct words more);
bool words_have(struct words words, const char *word);
/* Adds the words of a text that is separated by single spaces. */
void words_add_split(struct words *words, const char *line);

bool text_is(const char *word, const char *other);
bool text_starts(const char *word, const char *start);
bool text_ends(const char *word, const char *end);
/* The part behind the last slash. */
const char *text_name(const char *path);
/* The path without the suffix of its last part, "a.b/c.o" giving "a.b/c". */
char *text_stem(const char *path);
/* As a shell would have to be given it. */
char *text_quoted(const char *word);

#endif
