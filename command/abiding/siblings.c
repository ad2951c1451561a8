#include "siblings.h"

#include "file_name.h"

#include <stdlib.h>
#include <string.h>

/* Folder and module, by which siblings are known. */
static const char *
module_path(struct arena *arena, const char *path)
{
    const char *last = file_name_last(path);
    size_t stem = strcspn(last, ".");
    return arena_text(arena, "%.*s%.*s", (int)(last - path), path, (int)stem, last);
}

static size_t
rank(struct arena *arena, enum host host, const struct extension *extension)
{
    struct file_name name = file_name_read(arena, extension->member, extension->image->system);
    return file_name_rank(arena, &name, extension->image->system, host);
}

struct item {
    const char *module;
    struct extension *extension;
};

static int
compare(const void *a, const void *b)
{
    const struct item *left = a, *right = b;
    int order = strcmp(left->module, right->module);
    return order != 0 ? order : strcmp(left->extension->path, right->extension->path);
}

static void
add(struct result *result, enum verdict verdict, const char *text)
{
    *arena_add(&result->arena, &result->problems) = (struct reason){
        .about = ABOUT_SUFFIX, .verdict = verdict, .text = text,
    };
}

/* One module: for each host that is promised, the first file in its search. */
static void
check_module(struct result *result, const struct item *items, size_t count, unsigned promised)
{
    struct arena *arena = &result->arena;
    unsigned without = 0;
    unsigned *chosen = arena_get(arena, count * sizeof(*chosen));
    for (enum host host = 0; host < HOSTS; host++) {
        size_t best = SIZE_MAX;
        for (size_t i = 0; i < count; i++) {
            size_t place = rank(arena, host, items[i].extension);
            best = place < best ? place : best;
        }
        /* The parts of a fat file have the same name, so several may be the first. */
        for (size_t i = 0; i < count && best != SIZE_MAX; i++) {
            if (rank(arena, host, items[i].extension) == best) {
                chosen[i] |= HOST_BIT(host);
            }
        }
        without |= best == SIZE_MAX ? promised & HOST_BIT(host) : 0;
    }
    if (without != 0 && count > 1) {
        add(result, FAILS, arena_text(arena, "%s has no file whose name %s looks for", items[0].module,
                                      hosts_text(arena, without)));
    }
    for (size_t i = 0; i < count; i++) {
        struct claims *claims = &items[i].extension->claims;
        if (count > 1) {
            claims->hosts &= chosen[i];
        }
        if (promised != 0 && (chosen[i] & promised) == 0 && count > 1) {
            add(result, UNTOLD, arena_text(arena, "%s is never imported: another file comes first",
                                           items[i].extension->path));
        }
    }
}

void
siblings_check(struct result *result, const struct archive *archive, unsigned promised)
{
    struct arena *arena = &result->arena;
    size_t count = result->extensions.count;
    struct item *items = arena_get(arena, (count + 1) * sizeof(*items));
    for (size_t i = 0; i < count; i++) {
        items[i].extension = &result->extensions.at[i];
        items[i].module = module_path(arena, items[i].extension->member);
    }
    qsort(items, count, sizeof(*items), compare);
    for (size_t first = 0; first < count;) {
        size_t end = first + 1;
        while (end < count && strcmp(items[end].module, items[first].module) == 0) {
            end++;
        }
        check_module(result, &items[first], end - first, promised);
        const char *package = arena_text(arena, "%s/__init__.py", items[first].module);
        if (archive_has(archive, package)) {
            add(result, FAILS, arena_text(arena, "%s is never imported: the package %s comes first",
                                          items[first].extension->path, package));
        }
        first = end;
    }
}
