/* What the fuzzer of graft calls: bytes as an extension, which is grafted in memory.  What is refused is refused with a
 * reason; what is made can be read, is known as grafted, and is refused when it is grafted again.
 * COMPANIONS is the folder of a companion for each processor. */
#include "graft.h"

#include "src/note.h"

#include <elf.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

static void
must(bool condition)
{
    if (!condition) {
        abort();
    }
}

static void
look(struct arena *arena, const struct graft_file *file, uint32_t flag, struct image *image)
{
    struct reader reader = {.at = file->at, .size = file->size};
    struct images images = {0};
    must(image_read(&reader, arena, &images) && images.count == 1);
    *image = images.at[0];
    must(image->note.found && (image->note.flags & flag) != 0);
}

static struct graft
graft(struct arena *arena, const void *data, size_t size)
{
    bool aarch64 = size > 18 && ((const unsigned char *)data)[18] == EM_AARCH64;
    const struct graft_options options = {
        .assume_abi3t = true, .companion = aarch64 ? COMPANIONS "/companion-aarch64.so" : COMPANIONS "/companion-x86_64.so",
    };
    struct graft made;
    unsigned char *copy = malloc(size + 1);         /* exact, so that ASan sees what reads beyond */
    memcpy(copy, data, size);
    graft_extension(arena, "spam.abi3t.so", copy, size, &options, &made);
    must(made.refusal == NULL || *made.refusal != '\0');
    free(copy);
    return made;
}

int
LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    struct arena arena = {0};
    struct image image;
    struct graft made = graft(&arena, data, size);
    if (made.refusal == NULL) {
        look(&arena, &made.companion, ABD_NOTE_COMPANION, &image);
        look(&arena, &made.extension, ABD_NOTE_GRAFTED, &image);
        bool needed = false;
        for (size_t i = 0; i < image.needed.count; i++) {
            needed |= strncmp(image.needed.at[i], "$ORIGIN/", 8) == 0
                      && strcmp(image.needed.at[i] + 8, made.companion.name) == 0;
        }
        must(needed);
        must(graft(&arena, made.extension.at, made.extension.size).refusal != NULL);
    }
    arena_free(&arena);
    return 0;
}
