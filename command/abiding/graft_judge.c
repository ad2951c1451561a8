#include "graft_judge.h"

#include "extension.h"

#include "src/note.h"

#include <string.h>

#define HOOK "PyModExport"
#define INIT "PyInit"

const char *
graft_init_name(struct arena *arena, const char *hook)
{
    return strncmp(hook, HOOK "_", strlen(HOOK "_")) == 0 || strncmp(hook, HOOK "U_", strlen(HOOK "U_")) == 0
           ? arena_text(arena, INIT "%s", hook + strlen(HOOK)) : NULL;
}

/* What was made with Abiding, or by this. */
static const char *
judge_note(const struct note *note)
{
    return !note->found ? NULL
           : (note->flags & ABD_NOTE_GRAFTED) != 0 ? "is grafted already"
           : (note->flags & ABD_NOTE_COMPANION) != 0 ? "is the companion of a grafted extension, not an extension"
           : "was made with Abiding: it loads on every host as it is";
}

static const char *
judge_machine(struct arena *arena, const struct image *image)
{
    if (strcmp(image->machine, "x86_64") != 0 && strcmp(image->machine, "aarch64") != 0) {
        return arena_text(arena, "is for %s; x86_64 and aarch64 can be grafted", image->machine);
    }
    if (image->libc != NULL && strcmp(image->libc, "musl") == 0) {
        return "needs musl, whose loader does not take a companion from the folder of the file ($ORIGIN); files "
               "for glibc can be grafted";
    }
    for (size_t i = 0; i < image->needed.count; i++) {
        if (strncmp(image->needed.at[i], "libpython3.", 11) == 0) {
            return arena_text(arena, "needs %s, which brings one version of CPython; link it without",
                              image->needed.at[i]);
        }
    }
    return NULL;
}

static const char *
judge_hooks(struct arena *arena, const struct image *image)
{
    const char *other = NULL;
    size_t hooks = 0;
    for (size_t i = 0; i < image->exports.count; i++) {
        const char *name = image->exports.at[i];
        hooks += graft_init_name(arena, name) != NULL;
        other = name;
    }
    if (hooks > 0) {
        return NULL;
    }
    if (other != NULL) {
        return arena_text(arena, "has %s but no PyModExport_: a PyModuleDef is laid out for some hosts only; build the "
                          "module with the export hook of 3.15", other);
    }
    return image->local.count > 0
           ? arena_text(arena, "has %s as a local symbol, so no host finds it; the linker was told so by a version "
                        "script, --exclude-libs or hidden visibility", image->local.at[0])
           : "has no hook, PyModExport_NAME: it is no extension module";
}

static const char *
judge_abi(struct arena *arena, const char *path, const struct image *image, bool assume_abi3t)
{
    struct extension extension;
    extension_judge(arena, path, image, NULL, &extension);
    if (!image->abi.found) {
        return assume_abi3t ? NULL
               : "does not tell that it is abi3t: it has no Py_mod_abi; if it was compiled with Py_TARGET_ABI3T, say "
                 "--assume-abi3t";
    }
    if (extension.kind != KIND_ABI3T) {
        return arena_text(arena, "is %s, as its Py_mod_abi says: only abi3t can be grafted",
                          extension.kind == KIND_SPECIFIC ? "for one version" : kind_names[extension.kind]);
    }
    return extension.floor > NATIVE_MINOR
           ? arena_text(arena, "is abi3t of 3.%u; this Abiding knows that of 3.%u", extension.floor, NATIVE_MINOR)
           : NULL;
}

const char *
graft_judge(struct arena *arena, const char *path, const struct image *image, bool assume_abi3t)
{
    if (strcmp(image->format, "ELF") != 0) {
        return arena_text(arena, "is %s: only ELF can be grafted", image->format);
    }
    const char *refusal = judge_note(&image->note);
    refusal = refusal != NULL ? refusal : judge_machine(arena, image);
    refusal = refusal != NULL ? refusal : judge_hooks(arena, image);
    return refusal != NULL ? refusal : judge_abi(arena, path, image, assume_abi3t);
}
