#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *
text_memory(size_t size)
{
    void *memory = calloc(1, size != 0 ? size : 1);
    if (memory == NULL) {
        fputs("abiding-cc: error: out of memory\n", stderr);
        abort();
    }
    return memory;
}

char *
text(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int size = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    char *made = text_memory((size_t)size + 1);
    va_start(arguments, format);
    vsnprintf(made, (size_t)size + 1, format, arguments);
    va_end(arguments);
    return made;
}

void
words_add(struct words *words, const char *word)
{
    /* Room for a power of two, which grows when the count is one. */
    if ((words->count & (words->count + 1)) == 0) {
        const char **at = text_memory((2 * words->count + 2) * sizeof(*at));
        if (words->count != 0) {
            memcpy(at, words->at, words->count * sizeof(*at));
        }
        words->at = at;
    }
    words->at[words->count++] = word;
    words->at[words->count] = NULL;
}

void
words_add_all(struct words *words, struct words more)
{
    for (size_t i = 0; i < more.count; i++) {
        words_add(words, more.at[i]);
    }
}

bool
words_have(struct words words, const char *word)
{
    for (size_t i = 0; i < words.count; i++) {
        if (text_is(words.at[i], word)) {
            return true;
        }
    }
    return false;
}

void
words_add_split(struct words *words, const char *line)
{
    while (*line != '\0') {
        int length = (int)strcspn(line, " ");
        if (length > 0) {
            words_add(words, text("%.*s", length, line));
        }
        line += length + (line[length] == ' ');
    }
}

bool
text_is(const char *word, const char *other)
{
    return strcmp(word, other) == 0;
}

bool
text_starts(const char *word, const char *start)
{
    return strncmp(word, start, strlen(start)) == 0;
}

bool
text_ends(const char *word, const char *end)
{
    size_t length = strlen(word), part = strlen(end);
    return length >= part && text_is(word + length - part, end);
}

const char *
text_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

char *
text_stem(const char *path)
{
    const char *name = text_name(path), *dot = strrchr(name, '.');
    return text("%.*s", (int)((dot != NULL && dot != name ? dot : path + strlen(path)) - path),
                path);
}

char *
text_quoted(const char *word)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                "0123456789_-+=./,:@%^";
    if (*word != '\0' && word[strspn(word, plain)] == '\0') {
        return text("%s", word);
    }
    char *quoted = text_memory(4 * strlen(word) + 3), *end = quoted;
    *end++ = '\'';
    for (; *word != '\0'; word++) {
        if (*word == '\'') {
            end = stpcpy(end, "'\\''");
        }
        else {
            *end++ = *word;
        }
    }
    *end = '\'';
    return quoted;
}
