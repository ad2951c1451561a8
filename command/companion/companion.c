/* The entries of a grafted file, for hosts below 3.15.
 *
 * A grafted extension has no PyInit_ function; but a host that looks for one
 * by dlsym() also finds those of the libraries that the file needs, and the
 * companion is one.  Which extension does it belong to?  A look-up of
 * PyModExport_NAME by name might find another module's of that name, so the
 * extension is known by its need of this very file, whose name holds a hash of
 * what the extension is. */
#include <Python.h>

#include "companion.h"

#include <limits.h>
#include <link.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Written when an extension is grafted. */
ABIDING_PROTECTED extern struct companion abiding_companion;
struct companion abiding_companion = {.name = "companion"};

struct search {
    char needed[sizeof(COMPANION_FOLDER) + sizeof(abiding_companion.name)];
    char self[PATH_MAX];        /* the companion's own path, links resolved */
    int found;                  /* 0: none; 1: one that needs a file of our name; 2: needs this very one */
    ElfW(Addr) base;
};

/* Files from anywhere may ask for an old glibc: no stat(), whose version is new. */
static int
see_self(struct dl_phdr_info *object, size_t size, void *data)
{
    struct search *search = data;
    uintptr_t self = (uintptr_t)&abiding_companion - object->dlpi_addr;
    (void)size;
    for (int i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *segment = &object->dlpi_phdr[i];
        if (segment->p_type == PT_LOAD && self >= segment->p_vaddr && self - segment->p_vaddr < segment->p_memsz) {
            return realpath(object->dlpi_name, search->self) != NULL ? 1 : -1;
        }
    }
    return 0;
}

/* Its table of names and of what else the loader goes by. */
static const ElfW(Dyn) *
dynamic_of(const struct dl_phdr_info *object)
{
    for (int i = 0; i < object->dlpi_phnum; i++) {
        if (object->dlpi_phdr[i].p_type == PT_DYNAMIC) {
            return (const ElfW(Dyn) *)(object->dlpi_addr + object->dlpi_phdr[i].p_vaddr);
        }
    }
    return NULL;
}

static int
needs_us(const struct dl_phdr_info *object, const char *needed)
{
    const ElfW(Dyn) *dynamic = dynamic_of(object);
    ElfW(Addr) names = 0;
    for (const ElfW(Dyn) *entry = dynamic; entry != NULL && entry->d_tag != DT_NULL; entry++) {
        names = entry->d_tag == DT_STRTAB ? entry->d_un.d_ptr : names;
    }
    if (names == 0) {
        return 0;
    }
    /* Some loaders have turned it into an address, some leave it as it was in the file. */
    names += names < object->dlpi_addr ? object->dlpi_addr : 0;
    for (const ElfW(Dyn) *entry = dynamic; entry->d_tag != DT_NULL; entry++) {
        if (entry->d_tag == DT_NEEDED && strcmp((const char *)(names + entry->d_un.d_val), needed) == 0) {
            return 1;
        }
    }
    return 0;
}

/* Is the companion in the folder of this object the file that we are?  The
 * same extension may be loaded from several places, each with its companion. */
static int
is_beside(const char *path, const struct search *search)
{
    char beside[PATH_MAX];
    const char *slash = strrchr(path, '/');
    int folder = slash == NULL ? 0 : (int)(slash + 1 - path);
    int size = snprintf(beside, sizeof(beside), "%.*s%s", folder, path,
                        search->needed + strlen(COMPANION_FOLDER));
    char real[PATH_MAX];
    return size > 0 && (size_t)size < sizeof(beside) && realpath(beside, real) != NULL
           && strcmp(real, search->self) == 0;
}

static int
see_object(struct dl_phdr_info *object, size_t size, void *data)
{
    struct search *search = data;
    (void)size;
    if (!needs_us(object, search->needed)) {
        return 0;
    }
    int found = is_beside(object->dlpi_name, search) ? 2 : 1;
    if (found > search->found) {
        search->found = found;
        search->base = object->dlpi_addr;
    }
    return found == 2;
}

/* The one symbol that may be another file's: under RTLD_GLOBAL a copy of the
 * extension that was loaded before lends its companion to this one's calls.
 * What such calls have to know of modules is known to that one then. */
#define INTERPOSED __attribute__((visibility("default"), noinline))
INTERPOSED PyObject *companion_module(PySlot *slots, const char *module);

INTERPOSED PyObject *
companion_module(PySlot *slots, const char *module)
{
    return abiding_init(slots, module);
}

static PyObject *
enter(int number)
{
    const char *module = abiding_companion.hooks[number].module;
    module = *module != '\0' ? module : NULL;
    if (abiding_enter(module) < 0) {
        return NULL;
    }
    struct search search = {.found = 0};
    snprintf(search.needed, sizeof(search.needed), "%s%s", COMPANION_FOLDER, abiding_companion.name);
    dl_iterate_phdr(see_self, &search);
    dl_iterate_phdr(see_object, &search);
    if (search.found == 0) {
        PyErr_Format(PyExc_ImportError,
                     "'%s' was not loaded by the extension that it was made for. "
                     "Import that; if the two were renamed, graft the extension again.",
                     *search.self != '\0' ? search.self : abiding_companion.name);
        return NULL;
    }
    uintptr_t address = search.base + abiding_companion.hooks[number].address;
    PySlot *(*hook)(void);
    _Static_assert(sizeof(hook) == sizeof(address), "POSIX pointers");
    memcpy(&hook, &address, sizeof(hook));
    return companion_module(hook(), module);
}

#define ENTRY(NUMBER) \
    ABIDING_PROTECTED PyObject *companion_init_##NUMBER(void); \
    PyObject *companion_init_##NUMBER(void) { return enter(0##NUMBER); }
#define ENTRIES(TENS) \
    ENTRY(TENS##0) ENTRY(TENS##1) ENTRY(TENS##2) ENTRY(TENS##3) \
    ENTRY(TENS##4) ENTRY(TENS##5) ENTRY(TENS##6) ENTRY(TENS##7)

/* In octal. */
ENTRIES(0) ENTRIES(1) ENTRIES(2) ENTRIES(3) ENTRIES(4) ENTRIES(5) ENTRIES(6) ENTRIES(7)
_Static_assert(COMPANION_HOOKS == 0100, "an entry for each hook");
