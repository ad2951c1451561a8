/* For people, in a terminal or not. */
#include "advice.h"
#include "check.h"

#include <string.h>

bool report_colour = false;

static const char *const words[] = {"yes", "?", "no"};
static const char *const colours[] = {"\033[32m", "\033[33m", "\033[31m"};
#define SYMBOLS_SHOWN 4

static void
put(FILE *out, const char *colour, const char *text)
{
    fprintf(out, "%s%s%s", report_colour ? colour : "", text, report_colour ? "\033[0m" : "");
}

void
put_clean(FILE *out, const char *text)
{
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        fputc(c < 0x20 || c == 0x7f ? '?' : c, out);
    }
}

static void
put_kind(FILE *out, const struct extension *extension)
{
    const char *from = extension->kind_from;
    switch (extension->kind) {
    case KIND_ABIDING:
        fprintf(out, "made with Abiding %u.%u.%u for 3.%u and later", extension->image->note.library >> 16 & 0xff,
                extension->image->note.library >> 8 & 0xff, extension->image->note.library & 0xff, extension->floor);
        return;
    case KIND_SPECIFIC:
        fputs("for one version", out);
        break;
    case KIND_UNTOLD:
        fputs("nothing tells for which ABI", out);
        return;
    default:
        fputs(kind_names[extension->kind], out);
        if (extension->floor != 0) {
            fprintf(out, " of 3.%u", extension->floor);
        }
        break;
    }
    fprintf(out, " (%s)", strcmp(from, "name") == 0 ? "says its name" : strcmp(from, "tag") == 0 ? "says its tag"
            : strcmp(from, "data") == 0 ? "says its Py_mod_abi"
            : strcmp(from, "library") == 0 ? "says the library it needs" : "say its symbols");
}

static bool
same_group(const struct reason *a, const struct reason *b)
{
    return a->about == ABOUT_SYMBOL && b->about == ABOUT_SYMBOL && a->hosts == b->hosts
           && a->verdict == b->verdict;
}

/* Reasons of one group are told together, with the first. */
static void
put_reasons(FILE *out, struct arena *arena, const struct extension *extension)
{
    const struct reasons *reasons = &extension->reasons;
    /* Whoever does not even look for the file need not be told more. */
    unsigned concerned = extension->kind == KIND_SPECIFIC && strcmp(extension->kind_from, "name") == 0
                         ? extension->meant : HOSTS_ALL;
    for (size_t i = 0; i < reasons->count; i++) {
        const struct reason *reason = &reasons->at[i];
        bool told = (reason->hosts & concerned) == 0 && reason->about != ABOUT_SUFFIX;
        for (size_t k = 0; k < i && !told; k++) {
            told = same_group(&reasons->at[k], reason);
        }
        if (told) {
            continue;
        }
        fputs("  ", out);
        put(out, colours[reason->verdict], reason->hosts == HOSTS_ALL ? "any" : hosts_text(arena, reason->hosts));
        fprintf(out, ": ");
        put_clean(out, reason->text);
        size_t more = 0;
        for (size_t k = i + 1; k < reasons->count; k++) {
            if (same_group(reason, &reasons->at[k]) && more++ < SYMBOLS_SHOWN) {
                fputs(more == 1 ? "; and " : ", ", out);
                put_clean(out, reasons->at[k].symbol);
            }
        }
        if (more > SYMBOLS_SHOWN) {
            fprintf(out, " and %zu more", more - SYMBOLS_SHOWN);
        }
        fputc('\n', out);
    }
}

static void
put_problems(FILE *out, const struct reasons *problems)
{
    for (size_t i = 0; i < problems->count; i++) {
        fputs("  ", out);
        put(out, colours[problems->at[i].verdict], problems->at[i].verdict == FAILS ? "problem" : "note");
        fputs(": ", out);
        put_clean(out, problems->at[i].text);
        fputc('\n', out);
    }
}

static void
put_extension(FILE *out, struct arena *arena, const struct extension *extension, const char *path)
{
    const struct image *image = extension->image;
    put_clean(out, path);
    fputs(": ", out);
    put_kind(out, extension);
    fprintf(out, "; %s %s%s%s\n  ", image->format, image->machine, image->libc == NULL ? "" : ", ",
            image->libc == NULL ? "" : image->libc);
    for (enum host host = 0; host < HOSTS; host++) {
        enum verdict verdict = extension->verdicts[host];
        fprintf(out, "%s%s ", host == 0 ? "" : "  ", hosts[host].tag);
        put(out, colours[verdict], words[verdict]);
    }
    fputc('\n', out);
    put_reasons(out, arena, extension);
    put_problems(out, &extension->problems);
    unsigned broken = extension_broken(extension);
    if (broken != 0) {
        fputs("  ", out);
        put(out, colours[FAILS], "problem");
        if (extension->claims.says == NULL) {
            fputs(": loads nowhere\n", out);
        }
        else {
            fprintf(out, ": %s says %s; it does not load on %s\n", extension->claims.says,
                    hosts_text(arena, extension->claims.hosts), hosts_text(arena, broken));
        }
    }
    struct names advice = extension_advice(arena, extension);
    for (size_t i = 0; i < advice.count; i++) {
        fputs("  to do: ", out);
        put_clean(out, advice.at[i]);
        fputc('\n', out);
    }
}

static void
put_result(FILE *out, const struct result *result, bool first)
{
    struct arena arena = {0};
    (void)first;
    if (result->error != NULL) {
        put_clean(out, result->path);
        fputs(": ", out);
        put(out, colours[FAILS], "unreadable");
        fputs(": ", out);
        put_clean(out, result->error);
        fputc('\n', out);
        return;
    }
    if (result->wheel != NULL) {
        put_clean(out, result->path);
        fprintf(out, ": wheel of %zu files, %zu of them extension modules\n", result->wheel->files,
                result->extensions.count);
        put_problems(out, &result->problems);
    }
    for (size_t i = 0; i < result->extensions.count; i++) {
        put_extension(out, &arena, &result->extensions.at[i], result->extensions.at[i].path);
    }
    arena_free(&arena);
}

static void
begin(FILE *out)
{
    (void)out;
}

static void
end(FILE *out, size_t count)
{
    if (count == 0) {
        fputs("nothing to check: neither wheels nor extension modules\n", out);
    }
}

const struct report report_text = {begin, put_result, end};
