/* Which of the copies in a fat file runs? That of the host's layout class, its constructors included.
 *
 * abiding-cc compiles each source once for each class, links the copies of a class into one object of which only names
 * that begin with abiding_CLASS_ can be seen, and writes a source of the macros below, which ties the objects together:
 *
 *     ABIDING_FAT_ARRAYS;
 *     ABIDING_FAT_HOOK(PyModExport_spam);
 *     ABIDING_FAT_INIT(PyInit_spam);
 */
#ifndef ABIDING_FAT_H
#define ABIDING_FAT_H

#include "export.h"
#include "host.h"

/* The functions that a file has run when it is loaded and when it is unloaded, NULL behind the last: those with a
 * priority and, in another array, those without, each in the order in which the loader would call them at loading. */
typedef void (*abiding_runs)(int, char **, char **);
struct abiding_fat_arrays {
    const abiding_runs *early_init, *init, *early_fini, *fini;
};

#define ABIDING_FAT_DECLARE_ARRAYS(what, name, NAME) \
    extern ABIDING_HIDDEN const abiding_runs abiding_##name##_early_init[], abiding_##name##_init[]; \
    extern ABIDING_HIDDEN const abiding_runs abiding_##name##_early_fini[], abiding_##name##_fini[];
#define ABIDING_FAT_LIST_ARRAYS(what, name, NAME) \
    [ABIDING_CLASS_##NAME] = {abiding_##name##_early_init, abiding_##name##_init, \
                              abiding_##name##_early_fini, abiding_##name##_fini},

static inline void abiding_fat_init(const abiding_runs *run, int count, char **arguments, char **environment)
{
    for (; *run != 0; run++)
        (*run)(count, arguments, environment);
}

static inline void abiding_fat_fini(const abiding_runs *runs)
{
    const abiding_runs *end = runs;
    while (*end != 0)
        end++;
    while (end != runs)
        (*--end)(0, 0, 0);
}

/* The library finds out the host at priority 101. */
#define ABIDING_FAT_ARRAYS \
    ABIDING_FOR_CLASSES(ABIDING_FAT_DECLARE_ARRAYS, ) \
    static const struct abiding_fat_arrays abiding_fat_arrays[] = {ABIDING_FOR_CLASSES(ABIDING_FAT_LIST_ARRAYS, )}; \
    _Static_assert(sizeof(abiding_fat_arrays) / sizeof(abiding_fat_arrays[0]) == ABIDING_CLASSES, "all classes"); \
    __attribute__((constructor(102))) static void abiding_fat_early_init(int count, char **words, char **environment) \
    { \
        abiding_fat_init(abiding_fat_arrays[abiding_host.layout_class].early_init, count, words, environment); \
    } \
    __attribute__((constructor)) static void abiding_fat_late_init(int count, char **words, char **environment) \
    { \
        abiding_fat_init(abiding_fat_arrays[abiding_host.layout_class].init, count, words, environment); \
    } \
    __attribute__((destructor)) static void abiding_fat_first_fini(void) \
    { \
        abiding_fat_fini(abiding_fat_arrays[abiding_host.layout_class].fini); \
    } \
    __attribute__((destructor(102))) static void abiding_fat_early_fini(void) \
    { \
        abiding_fat_fini(abiding_fat_arrays[abiding_host.layout_class].early_fini); \
    } \
    _Static_assert(1, "")

/* An entry point: that of the class. What it returns is a PyObject * or a PySlot *, which does not matter here. */
#define ABIDING_FAT_DECLARE(entry, name, NAME) ABIDING_HIDDEN void *abiding_##name##_##entry(void);
#define ABIDING_FAT_LIST(entry, name, NAME) [ABIDING_CLASS_##NAME] = abiding_##name##_##entry,
#define ABIDING_FAT_ENTRY(entry, visibility) \
    ABIDING_FOR_CLASSES(ABIDING_FAT_DECLARE, entry) \
    visibility void *entry(void); \
    visibility void *entry(void) \
    { \
        static void *(*const entries[ABIDING_CLASSES])(void) = {ABIDING_FOR_CLASSES(ABIDING_FAT_LIST, entry)}; \
        return entries[abiding_host.layout_class](); \
    } \
    _Static_assert(1, "")
#define ABIDING_FAT_HOOK(hook) ABIDING_FAT_ENTRY(hook, ABIDING_PROTECTED)
#define ABIDING_FAT_INIT(init) ABIDING_FAT_ENTRY(init, ABIDING_EXPORTED)

/* The PyInit_ of a module whose sources have only a hook. Weak, so that one in an object without copies wins. */
#define ABIDING_FAT_STUB(init, hook, name) \
    ABIDING_HIDDEN int abiding_enter(const char *); \
    ABIDING_HIDDEN void *abiding_init(void *, const char *); \
    __attribute__((weak)) ABIDING_EXPORTED void *init(void); \
    ABIDING_EXPORTED void *init(void) \
    { \
        return abiding_enter(name) < 0 ? 0 : abiding_init(hook(), name); \
    } \
    _Static_assert(1, "")

#endif
