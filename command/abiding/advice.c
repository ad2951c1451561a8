#include "advice.h"

#include "database.h"

#include <string.h>

static bool
has_hook(struct arena *arena, const struct names *names, const char *start, const char *module)
{
    const char *wanted = arena_text(arena, "%s%s", start, module);
    for (size_t i = 0; i < names->count; i++) {
        if (strcmp(names->at[i], wanted) == 0) {
            return true;
        }
    }
    return false;
}

/* The minor version from which on it loads wherever that is promised; 0: from none that is known. */
static unsigned
first_good(unsigned broken)
{
    unsigned first = 0;
    for (enum host host = 0; host < HOSTS; host++) {
        if ((broken & HOST_BIT(host)) != 0 && hosts[host].minor >= first) {
            first = hosts[host].minor + 1;
        }
    }
    return first > NATIVE_MINOR ? 0 : first;
}

static const char *
for_hook(struct arena *arena, const struct extension *extension)
{
    const struct image *image = extension->image;
    const char *module = extension->module;
    if (has_hook(arena, &image->local, "PyInit_", module) || has_hook(arena, &image->local, "PyModExport_", module)) {
        return "declare the hook with PyMODEXPORT_FUNC or PyMODINIT_FUNC, and let the version script, if there is one, name it";
    }
    if (has_hook(arena, &image->exports, "PyModExport_", module)) {
        return image->note.found ? "define ABIDING_MODULE as the name of the module when it is compiled"
               : "link it with Abiding, or graft it (`abiding graft`), for older versions; or tag it for 3.15 and later";
    }
    return image->exports.count > 0
           ? arena_text(arena, "call the file as its hook, %s, says, or the hook as the file, %s", image->exports.at[0], module)
           : arena_text(arena, "export PyModExport_%s, or PyInit_%s", module, module);
}

static const char *
for_symbol(struct arena *arena, const struct extension *extension, const struct reason *reason, unsigned broken)
{
    const struct name_row *row = reason->symbol == NULL ? NULL : name_find(reason->symbol);
    unsigned first = first_good(broken);
    if (row == NULL) {
        return arena_text(arena, "do without %s, or link what has it", reason->symbol);
    }
    if (row->tier == TIER_NONE) {
        return arena_text(arena, "do without %s, or tag it for the versions it was compiled for", reason->symbol);
    }
    bool graft = extension->kind == KIND_ABI3T && row->tier == TIER_GAP;
    return first == 0 ? arena_text(arena, "do without %s", reason->symbol)
           : arena_text(arena, "do without %s%s, or tag it for 3.%u and later", reason->symbol,
                        graft ? ", or link it with Abiding, which brings it" : "", first);
}

static const char *
advise(struct arena *arena, const struct extension *extension, const struct reason *reason, unsigned broken)
{
    const char *plain = arena_text(arena, "call the file %s%s", extension->module,
                                   extension->image->system == SYSTEM_WINDOWS ? ".pyd" : ".so");
    switch (reason->about) {
    case ABOUT_SUFFIX:
        return extension->kind != KIND_SPECIFIC ? arena_text(arena, "%s, which all of them look for", plain)
               : arena_text(arena, "%s, which all of them look for, if it was compiled for all; else tag it for those that "
                            "its name says", plain);
    case ABOUT_HOOK: return for_hook(arena, extension);
    case ABOUT_SYMBOL: return for_symbol(arena, extension, reason, broken);
    case ABOUT_LIBRARY:
        return extension->image->lacks != NULL ? "put the companion back beside it"
               : "link it without Python's own library, which the interpreter has";
    case ABOUT_LAYOUT: return "compile it for abi3t, or leave versions without the GIL out of its tags";
    case ABOUT_ABI:
        return arena_text(arena, "compile it for all of them, or tag it for %s alone",
                          hosts_text(arena, HOSTS_ALL & ~reason->hosts));
    case ABOUT_MACHINE:
    case ABOUT_LIBC: return arena_text(arena, "%s, or build it on what its name says", plain);
    case ABOUT_TAG:
    case ABOUT_RECORD: break;   /* of wheels, not of modules */
    }
    return NULL;
}

struct names
extension_advice(struct arena *arena, const struct extension *extension)
{
    struct names all = {0};
    unsigned broken = extension_broken(extension), told = 0;
    for (size_t i = 0; i < extension->reasons.count; i++) {
        const struct reason *reason = &extension->reasons.at[i];
        if (reason->verdict == FAILS && (reason->hosts & broken) != 0 && (told & 1u << reason->about) == 0) {
            const char *advice = advise(arena, extension, reason, broken);
            told |= 1u << reason->about;
            if (advice != NULL) {
                *arena_add(arena, &all) = advice;
            }
        }
    }
    return all;
}
