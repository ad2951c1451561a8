#include "extension.h"

#include "file_name.h"

#include "command/companion/companion.h"
#include "src/note.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

const char *const about_names[] = {
    "suffix", "hook", "symbol", "library", "layout", "abi", "machine", "libc", "tag", "record",
};
const char *const kind_names[] = {"abiding", "abi3t", "abi3", "specific", "untold"};

struct judge {
    struct arena *arena;
    const struct image *image;
    struct file_name name;
    struct extension *extension;
    const char *private_name;   /* a symbol that is not of the stable ABI; NULL: uses none */
    bool uses_split_counts;     /* symbols that only free-threaded hosts have */
    bool uses_dealloc;          /* _Py_Dealloc, which inline counting calls with the GIL */
    bool uses_definition;       /* a PyModuleDef, which begins with an object */
    unsigned library_hosts;     /* bits: whose library it names */
    const char *library;        /* that one; NULL: none */
};

__attribute__((format(printf, 6, 7)))
static void
add(struct judge *judge, enum about about, enum verdict verdict, unsigned bits, const char *symbol,
    const char *format, ...)
{
    if (bits == 0) {
        return;
    }
    va_list arguments;
    va_start(arguments, format);
    *arena_add(judge->arena, &judge->extension->reasons) = (struct reason){
        .about = about,
        .verdict = verdict,
        .hosts = bits,
        .symbol = symbol,
        .text = arena_vtext(judge->arena, format, arguments),
    };
    va_end(arguments);
}

const char *
hosts_text(struct arena *arena, unsigned bits)
{
    const char *text = "";
    for (enum host host = 0; host < HOSTS; host++) {
        if ((bits & HOST_BIT(host)) == 0) {
            continue;
        }
        enum host last = host;
        while (last + 1 < HOSTS && (bits & HOST_BIT(last + 1)) != 0
               && hosts[last + 1].free_threaded == hosts[host].free_threaded) {
            last++;
        }
        const char *between = last == host ? "" : last == host + 1 ? ", " : " to ";
        text = arena_text(arena, "%s%s%s%s%s", text, *text == '\0' ? "" : ", ", hosts[host].tag, between,
                          last == host ? "" : hosts[last].tag);
        host = last;
    }
    return text;
}

static unsigned
below(unsigned minor)
{
    unsigned bits = 0;
    for (enum host host = 0; host < HOSTS; host++) {
        bits |= hosts[host].minor < minor ? HOST_BIT(host) : 0;
    }
    return bits;
}

static bool
is_python(const char *name)
{
    return strncmp(name, "Py", 2) == 0 || strncmp(name, "_Py", 3) == 0;
}

static bool
has(const struct names *names, const char *name)
{
    for (size_t i = 0; i < names->count; i++) {
        if (strcmp(names->at[i], name) == 0) {
            return true;
        }
    }
    return false;
}

bool
extension_is_companion(const struct image *image)
{
    return image->note.found && (image->note.flags & ABD_NOTE_COMPANION) != 0;
}

static bool
is_grafted(const struct image *image)
{
    return image->note.found && (image->note.flags & ABD_NOTE_GRAFTED) != 0;
}

const char *
extension_companion(const struct image *image)
{
    for (size_t i = 0; is_grafted(image) && i < image->needed.count; i++) {
        if (strncmp(image->needed.at[i], COMPANION_FOLDER, strlen(COMPANION_FOLDER)) == 0) {
            return image->needed.at[i] + strlen(COMPANION_FOLDER);
        }
    }
    return NULL;
}

bool
extension_is(const char *name, const struct image *image)
{
    if (extension_is_companion(image)) {
        return false;
    }
    if (image->exports.count > 0 || image->local.count > 0 || image->note.found) {
        return true;
    }
    const char *dot = strchr(name, '.');
    return dot != NULL && (strstr(dot, ".cpython-") != NULL || strstr(dot, ".abi3") != NULL
                           || strcasecmp(dot + strlen(dot) - 4, ".pyd") == 0);
}

/* --- file name, machine, libraries */

static void
judge_suffix(struct judge *judge)
{
    const char *suffix = judge->name.suffix;
    add(judge, ABOUT_SUFFIX, FAILS, HOSTS_ALL & ~judge->name.hosts, NULL,
        judge->name.hosts == 0 ? "looks for no file whose name ends in %s"
        : "does not look for a name that ends in %s", *suffix == '\0' ? "nothing" : suffix);
}

/* How the names of files spell a processor, where tags spell it otherwise. */
static bool
same_machine(const char *platform, const char *machine)
{
    static const char *const spelt[][2] = {
        {"i386", "i686"}, {"arm", "armv7l"}, {"powerpc64le", "ppc64le"}, {"powerpc64", "ppc64"},
        {"powerpc", "ppc"}, {"mips64el", "mips"}, {"mipsel", "mips"},
    };
    size_t size = strcspn(platform, "-");
    for (size_t i = 0; i < sizeof(spelt) / sizeof(*spelt); i++) {
        if (strlen(spelt[i][0]) == size && memcmp(spelt[i][0], platform, size) == 0) {
            return strcmp(spelt[i][1], machine) == 0;
        }
    }
    return strlen(machine) == size && memcmp(machine, platform, size) == 0;
}

static void
judge_platform(struct judge *judge)
{
    const struct image *image = judge->image;
    const char *platform = judge->name.platform;
    if (platform == NULL || image->system == SYSTEM_MACOS) {
        return;
    }
    if (image->system == SYSTEM_WINDOWS) {
        if (strcmp(platform, image->machine) != 0
            && (strncmp(platform, "win_", 4) != 0 || strcmp(platform + 4, image->machine) != 0)) {
            add(judge, ABOUT_MACHINE, FAILS, HOSTS_ALL, NULL, "is for %s, its name says %s",
                image->machine, platform);
        }
        return;
    }
    if (strcmp(image->machine, "unknown") != 0 && !same_machine(platform, image->machine)) {
        add(judge, ABOUT_MACHINE, FAILS, HOSTS_ALL, NULL, "is for %s, its name says %s", image->machine, platform);
    }
    const char *libc = strstr(platform, "-musl") != NULL ? "musl" : "glibc";
    if (image->libc != NULL && strcmp(libc, image->libc) != 0) {
        add(judge, ABOUT_LIBC, FAILS, HOSTS_ALL, NULL, "needs %s, its name says %s", image->libc, platform);
    }
}

/* python312.dll, libpython3.12t.so.1.0, Python.framework/Versions/3.12/Python:
 * the hosts whose library that is; HOSTS_ALL if it is not Python's. */
static unsigned
hosts_of_library(const char *library)
{
    const char *version;
    if (strncasecmp(library, "python3", 7) == 0) {
        version = library + 7;
        if (strncasecmp(version, ".dll", 4) == 0) {
            return hosts_of_kind(false);
        }
        if (strncasecmp(version, "t.dll", 5) == 0) {
            /* 3.15 with the GIL brings both. */
            return hosts_of_kind(true) | (hosts_of_kind(false) & ~below(NATIVE_MINOR));
        }
    }
    else if ((version = strstr(library, "libpython3.")) != NULL) {
        version += strlen("libpython3.");
        if (strncmp(version, "so", 2) == 0 || strncmp(version, "dylib", 5) == 0) {
            return HOSTS_ALL;
        }
    }
    else if ((version = strstr(library, "Python.framework/Versions/3.")) != NULL) {
        version += strlen("Python.framework/Versions/3.");
    }
    else {
        return HOSTS_ALL;
    }
    size_t digits = strspn(version, "0123456789");
    char tag[32];
    bool free_threaded = version[digits] == 't';
    bool debug = version[digits + free_threaded] == 'd' || version[digits + free_threaded] == '_';
    if (digits == 0 || debug) {
        return 0;
    }
    int size = snprintf(tag, sizeof(tag), "cp3%.*s%s", digits > 8 ? 8 : (int)digits, version,
                        free_threaded ? "t" : "");
    enum host host = host_find(tag, (size_t)size);
    return host == HOSTS ? 0 : HOST_BIT(host);
}

static void
judge_libraries(struct judge *judge)
{
    judge->library_hosts = HOSTS_ALL;
    if (judge->image->lacks != NULL) {
        add(judge, ABOUT_LIBRARY, FAILS, HOSTS_ALL, NULL, "does not find the companion of the grafted file, %s, beside it",
            judge->image->lacks);
    }
    for (size_t i = 0; i < judge->image->needed.count; i++) {
        const char *library = judge->image->needed.at[i];
        unsigned bits = hosts_of_library(library);
        if (bits != HOSTS_ALL) {
            judge->library = library;
            judge->library_hosts &= bits;
            add(judge, ABOUT_LIBRARY, FAILS, HOSTS_ALL & ~bits, NULL, "does not come with %s, which the file needs",
                library);
        }
    }
}

/* --- hooks */

static bool
is_ascii(const char *text)
{
    while (*text > 0) {
        text++;
    }
    return *text == '\0';
}

/* The first that begins so. */
static const char *
starting(const struct names *names, const char *start)
{
    for (size_t i = 0; i < names->count; i++) {
        if (strncmp(names->at[i], start, strlen(start)) == 0) {
            return names->at[i];
        }
    }
    return NULL;
}

static void
judge_hooks(struct judge *judge)
{
    const struct image *image = judge->image;
    const char *module = judge->name.module;
    bool plain = is_ascii(module), found[2];
    const char *wanted[2];
    for (int i = 0; i < 2; i++) {
        /* Punycode is not read back: any hook of that kind will do. */
        const char *start = i == 0 ? (plain ? "PyInit_" : "PyInitU_")
                            : plain ? "PyModExport_" : "PyModExportU_";
        wanted[i] = arena_text(judge->arena, "%s%s", start, plain ? module : "");
        found[i] = plain ? has(&image->exports, wanted[i]) : starting(&image->exports, start) != NULL;
    }
    found[0] |= is_grafted(image) && found[1];      /* the companion has it */
    unsigned without = (found[0] ? 0 : below(NATIVE_MINOR))
                       | (found[0] || found[1] ? 0 : HOSTS_ALL & ~below(NATIVE_MINOR));
    if (without == 0) {
        return;
    }
    const char *others = starting(&image->exports, "PyInit");
    others = others == NULL && !found[1] ? starting(&image->exports, "PyModExport") : others;
    if (has(&image->local, wanted[0]) || (!found[1] && has(&image->local, wanted[1]))) {
        add(judge, ABOUT_HOOK, FAILS, without, NULL,
            "cannot see %s: it is in the file, but as a local symbol; the linker was told so by a version "
            "script, --exclude-libs or hidden visibility",
            has(&image->local, wanted[0]) ? wanted[0] : wanted[1]);
    }
    else if (found[1]) {
        add(judge, ABOUT_HOOK, FAILS, without, NULL, "calls %s, which the file lacks; it has %s, which 3.15 and later call",
            wanted[0], wanted[1]);
    }
    else if (others != NULL) {
        add(judge, ABOUT_HOOK, FAILS, without, NULL, "calls %s for a file of this name; the file has %s",
            wanted[0], others);
    }
    else {
        add(judge, ABOUT_HOOK, FAILS, without, NULL, "calls %s, which the file lacks", wanted[0]);
    }
}

/* --- symbols */

/* Libraries whose every symbol has a version in the files that need it. */
static bool
only_versioned_libraries(const struct image *image)
{
    static const char *const versioned[] = {
        "libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1", "libutil.so.1",
        "libgcc_s.so.1", "libstdc++.so.6",
    };
    for (size_t i = 0; i < image->needed.count; i++) {
        const char *library = image->needed.at[i];
        bool known = strncmp(library, "ld-linux", 8) == 0 || strncmp(library, "libpython3.", 11) == 0;
        for (size_t k = 0; k < sizeof(versioned) / sizeof(*versioned); k++) {
            known |= strcmp(library, versioned[k]) == 0;
        }
        if (!known) {
            return false;
        }
    }
    return true;
}

/* Of the system's libraries that every Python itself needs, so that it is there
 * although the file names no library for it. */
static bool
comes_with_python(const char *name)
{
    static const char *const starts[] = {"dl", "pthread_", "sem_", "shm_"};
    for (size_t i = 0; i < sizeof(starts) / sizeof(*starts); i++) {
        if (strncmp(name, starts[i], strlen(starts[i])) == 0) {
            return true;
        }
    }
    return false;
}

static void
judge_python_symbol(struct judge *judge, const struct import *import, bool closed)
{
    const char *name = import->name;
    const struct name_row *row = name_find(name);
    if (row == NULL || (row->tier == TIER_WINDOWS && judge->image->system != SYSTEM_WINDOWS)) {
        if (!import->weak) {
            add(judge, ABOUT_SYMBOL, closed ? FAILS : UNTOLD, HOSTS_ALL, name,
                closed ? "lacks %s: no release of CPython exports it"
                : "may lack %s: no release of CPython exports it, a library that the file needs may", name);
        }
        return;
    }
    judge->uses_dealloc |= strcmp(name, "_Py_Dealloc") == 0;
    judge->uses_definition |= strcmp(name, "PyModuleDef_Init") == 0
                              || strcmp(name, "PyModule_Create2") == 0;
    if (row->tier == TIER_WINDOWS) {
        return;
    }
    if (row->tier == TIER_NONE) {
        judge->private_name = judge->private_name == NULL ? name : judge->private_name;
        judge->uses_split_counts |= (row->hosts & hosts_of_kind(false)) == 0;
    }
    unsigned later = HOST_BIT(HOST_LATER) | HOST_BIT(HOST_LATER_T);
    unsigned lacking = HOSTS_ALL & ~(row->hosts | later);
    if (import->weak) {
        return;
    }
    if (row->tier == TIER_NONE) {
        const char *where = hosts_text(judge->arena, row->hosts & ~later);
        add(judge, ABOUT_SYMBOL, FAILS, lacking, name, "lacks %s, which only %s export", name, where);
        add(judge, ABOUT_SYMBOL, UNTOLD, later, name, "may lack %s: it is not in the stable ABI", name);
    }
    else {
        add(judge, ABOUT_SYMBOL, FAILS, lacking, name, "lacks %s, which CPython exports since 3.%u", name,
            row->first);
    }
}

static void
judge_symbols(struct judge *judge)
{
    const struct image *image = judge->image;
    bool closed = image->system == SYSTEM_WINDOWS || only_versioned_libraries(image);
    for (size_t i = 0; i < image->imports.count; i++) {
        const struct import *import = &image->imports.at[i];
        if (is_grafted(image) && strncmp(import->name, "PyInit", 6) == 0) {
            continue;           /* of the companion */
        }
        if (is_python(import->name)) {
            judge_python_symbol(judge, import, closed);
        }
        else if (closed && image->system == SYSTEM_LINUX && !import->weak && image->libc != NULL
                 && !comes_with_python(import->name) && (import->version == NULL || *import->version == '\0')) {
            add(judge, ABOUT_SYMBOL, UNTOLD, HOSTS_ALL, import->name,
                "may lack %s: no library that the file names is known to have it", import->name);
        }
    }
}

/* --- what it was compiled for */

static void
find_kind(struct judge *judge)
{
    const struct image *image = judge->image;
    struct extension *extension = judge->extension;
    const struct claims *claims = &extension->claims;
    unsigned specific = judge->library_hosts & (judge->library_hosts - 1);
    extension->kind = KIND_UNTOLD;
    if (image->note.found) {
        extension->kind = KIND_ABIDING;
        extension->kind_from = "note";
        extension->floor = image->note.floor >> 16 & 0xff;
    }
    else if (image->abi.found) {
        unsigned flags = image->abi.flags;
        bool stable = (flags & ABD_PyABIInfo_STABLE) != 0 && (flags & ABD_PyABIInfo_INTERNAL) == 0;
        extension->kind = !stable ? KIND_SPECIFIC
                          : (flags & ABD_PyABIInfo_FREETHREADED) != 0 ? KIND_ABI3T : KIND_ABI3;
        extension->kind_from = "data";
        uint32_t version = stable && image->abi.version != 0 ? image->abi.version : image->abi.build;
        extension->floor = version >> 16 & 0xff;
        for (enum host host = 0; !stable && host < HOSTS; host++) {
            unsigned wanted = hosts[host].free_threaded ? ABD_PyABIInfo_FREETHREADED : ABD_PyABIInfo_GIL;
            extension->meant |= hosts[host].minor == extension->floor && (flags & wanted) != 0 ? HOST_BIT(host) : 0;
        }
    }
    else if (judge->name.versioned) {
        extension->kind = KIND_SPECIFIC;
        extension->kind_from = "name";
        extension->meant = judge->name.hosts;
    }
    else if (judge->library != NULL && specific == 0) {
        extension->kind = KIND_SPECIFIC;
        extension->kind_from = "library";
        extension->meant = judge->library_hosts;
    }
    else if (judge->name.abi3 || judge->name.abi3t) {
        extension->kind = judge->name.abi3t ? KIND_ABI3T : KIND_ABI3;
        extension->kind_from = "name";
    }
    else if (judge->library != NULL) {
        bool both = (judge->library_hosts & HOST_BIT(HOST_LATER_T)) != 0;
        extension->kind = both ? KIND_ABI3T : KIND_ABI3;
        extension->kind_from = "library";
    }
    else if (claims->kind != KIND_UNTOLD) {
        extension->kind = claims->kind;
        extension->kind_from = "tag";
        extension->meant = claims->meant;
    }
    else if (judge->private_name != NULL) {
        extension->kind = KIND_SPECIFIC;
        extension->kind_from = "symbols";
        extension->meant = HOSTS_ALL;
    }
    if (extension->floor == 0 && (extension->kind == KIND_ABI3 || extension->kind == KIND_ABI3T)) {
        extension->floor = claims->floor;
    }
}

static void
judge_free_threaded(struct judge *judge, unsigned free_threaded)
{
    add(judge, ABOUT_LAYOUT, judge->uses_dealloc ? FAILS : UNTOLD, free_threaded, NULL,
        judge->uses_dealloc ? "has no GIL; the file counts references as is done with one"
        : judge->uses_definition ? "has no GIL; whether the file's PyModuleDef is laid out for that, nothing tells"
        : "has no GIL; whether the file was compiled for that, nothing tells");
}

static void
judge_layout(struct judge *judge)
{
    struct extension *extension = judge->extension;
    unsigned free_threaded = hosts_of_kind(true), gil = hosts_of_kind(false);
    switch (extension->kind) {
    case KIND_ABIDING:
        add(judge, ABOUT_ABI, FAILS, below(extension->floor), NULL, "is older than 3.%u, from which on the file works",
            extension->floor);
        return;
    case KIND_ABI3T:
        if (judge->image->abi.found && (judge->image->abi.flags & ABD_PyABIInfo_GIL) == 0) {
            add(judge, ABOUT_LAYOUT, FAILS, gil, NULL, "has the GIL; the file says that it is for free-threaded ones alone");
        }
        if (!judge->image->abi.found && (judge->uses_dealloc || judge->uses_definition)) {
            judge_free_threaded(judge, free_threaded);      /* as nothing compiled for abi3t does */
        }
        break;
    case KIND_ABI3:
        if (judge->uses_split_counts) {
            break;              /* the symbols that it needs say the rest */
        }
        add(judge, ABOUT_LAYOUT, FAILS, free_threaded, NULL,
            "has no GIL and other objects than abi3 presumes; it takes abi3t");
        break;
    case KIND_SPECIFIC:
        if (extension->meant == HOSTS_ALL) {
            add(judge, ABOUT_ABI, UNTOLD, HOSTS_ALL, NULL, "may not be what it was compiled for: %s is not in the stable "
                "ABI, and nothing tells the version", judge->private_name);
            break;
        }
        if (strcmp(extension->kind_from, "name") == 0) {
            return;             /* all others do not even look for it */
        }
        add(judge, ABOUT_ABI, FAILS, HOSTS_ALL & ~extension->meant, NULL, "is not what it was compiled for: %s",
            extension->meant == 0 ? "none of these" : hosts_text(judge->arena, extension->meant));
        return;
    case KIND_UNTOLD:
        add(judge, ABOUT_ABI, UNTOLD, gil, NULL, "may not be what it was compiled for: nothing in the file or its name "
            "tells of abi3 or of a version");
        judge_free_threaded(judge, free_threaded);
        return;
    }
    if (judge->private_name != NULL && (extension->kind == KIND_ABI3 || extension->kind == KIND_ABI3T)
        && judge->image->system != SYSTEM_WINDOWS) {
        *arena_add(judge->arena, &extension->problems) = (struct reason){
            .about = ABOUT_SYMBOL, .verdict = FAILS, .symbol = judge->private_name,
            .text = arena_text(judge->arena, "uses %s, which is not in the stable ABI: do without it, or tag it for one version",
                               judge->private_name),
        };
    }
    if (extension->kind == KIND_ABI3T || extension->floor != 0) {
        unsigned floor = extension->floor != 0 ? extension->floor : NATIVE_MINOR;
        add(judge, ABOUT_ABI, UNTOLD, below(floor), NULL,
            "is older than 3.%u, for which it was compiled; what its macros presume may not hold", floor);
    }
}

/* --- all together */

static void
find_claims(struct judge *judge)
{
    struct claims *claims = &judge->extension->claims;
    if (claims->says != NULL) {
        return;
    }
    if (judge->extension->kind == KIND_ABIDING) {
        /* A name that fewer look for promises no more than that. */
        claims->hosts = (judge->name.hosts != 0 ? judge->name.hosts : HOSTS_ALL) & ~below(judge->extension->floor);
        claims->says = "Abiding's note";
    }
    else if (judge->name.versioned) {
        claims->hosts = judge->name.hosts;
        claims->says = "its name";
    }
}

void
extension_judge(struct arena *arena, const char *path, const struct image *image,
                const struct claims *claims, struct extension *extension)
{
    *extension = (struct extension){.path = path, .image = image, .kind_from = ""};
    extension->claims = claims != NULL ? *claims : (struct claims){.kind = KIND_UNTOLD};
    struct judge judge = {
        .arena = arena, .image = image, .extension = extension,
        .name = file_name_read(arena, path, image->system),
    };
    extension->module = judge.name.module;
    judge_suffix(&judge);
    judge_platform(&judge);
    judge_libraries(&judge);
    judge_hooks(&judge);
    judge_symbols(&judge);
    find_kind(&judge);
    judge_layout(&judge);
    find_claims(&judge);
    for (size_t i = 0; i < extension->reasons.count; i++) {
        const struct reason *reason = &extension->reasons.at[i];
        for (enum host host = 0; host < HOSTS; host++) {
            if ((reason->hosts & HOST_BIT(host)) != 0 && extension->verdicts[host] < reason->verdict) {
                extension->verdicts[host] = reason->verdict;
            }
        }
    }
}

unsigned
extension_broken(const struct extension *extension)
{
    unsigned broken = 0, able = 0;
    for (enum host host = 0; host < HOSTS; host++) {
        broken |= extension->verdicts[host] == FAILS ? HOST_BIT(host) : 0;
        able |= extension->verdicts[host] != FAILS ? HOST_BIT(host) : 0;
    }
    /* A file that promises nothing has to load somewhere. */
    return extension->claims.says != NULL ? broken & extension->claims.hosts : able == 0 ? broken : 0;
}
