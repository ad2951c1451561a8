/* One file of the command line: a wheel, or a shared file. */
#include "check.h"

#include "file_name.h"
#include "wheel.h"
#include "whole_file.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct result *
inspect(const char *path, const struct check_options *options)
{
    struct result *result = calloc(1, sizeof(*result));
    if (result == NULL) {
        fputs("abiding: out of memory\n", stderr);
        exit(2);
    }
    struct arena *arena = &result->arena;
    struct claims claims = {.hosts = options->hosts, .kind = KIND_UNTOLD, .says = "--host"};
    result->path = path;
    size_t length = strlen(path);
    if (length > 4 && strcmp(path + length - 4, ".whl") == 0) {
        wheel_inspect(result, options, NULL, 0);
        return result;
    }
    struct whole_file file;
    result->error = whole_file_read(arena, path, &file);
    if (result->error != NULL) {
        return result;
    }
    struct reader reader = {.at = file.at, .size = file.size};
    struct images images = {0};
    if (!image_read(&reader, arena, &images)) {
        result->error = arena_text(arena, "%s, at byte %llu of %zu", reader.fault,
                                   (unsigned long long)reader.fault_at, file.size);
        return result;
    }
    for (size_t i = 0; i < images.count; i++) {
        const char *shown = images.count == 1 ? path
                            : arena_text(arena, "%s (%s)", path, images.at[i].machine);
        if (extension_is_companion(&images.at[i])) {
            continue;           /* told of with the file that needs it */
        }
        const char *companion = extension_companion(&images.at[i]);
        int folder = (int)(file_name_last(path) - path);
        if (companion != NULL && access(arena_text(arena, "%.*s%s", folder, path, companion), F_OK) != 0) {
            images.at[i].lacks = companion;
        }
        struct extension *extension = arena_add(arena, &result->extensions);
        extension_judge(arena, path, &images.at[i], options->hosts != 0 ? &claims : NULL, extension);
        extension->path = shown;
    }
    return result;
}

void
result_free(struct result *result)
{
    arena_free(&result->arena);
    free(result);
}

int
result_status(const struct result *result)
{
    if (result->error != NULL) {
        return 2;
    }
    bool bad = false;
    for (size_t i = 0; i < result->problems.count; i++) {
        bad |= result->problems.at[i].verdict == FAILS;
    }
    for (size_t i = 0; i < result->extensions.count; i++) {
        const struct extension *extension = &result->extensions.at[i];
        bad |= extension_broken(extension) != 0;
        for (size_t k = 0; k < extension->problems.count; k++) {
            bad |= extension->problems.at[k].verdict == FAILS;
        }
    }
    return bad ? 1 : 0;
}
