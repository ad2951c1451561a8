/* Which functions did the tests enter?  This object is linked into each
 * conformance module.
 *
 * A record is a file in the folder $ABIDING_TEST_ENTERED, called as the module
 * is, that every process maps: a byte per function and datum in the order of
 * gen/symbols.tsv, 1 if it was entered; then as many bytes that say to what
 * the library bound the function, ABD_BOUND_HOST, ABD_BOUND_OURS or both.
 * Being mapped, it also holds what a process did that ended in abort().
 * Without the variable all goes to waste. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ABD_BOUND_HOST = 1, ABD_BOUND_OURS = 2 };

static const char *const names[] = {
#define ABD_FUNCTION_ROW(name) #name,
#define ABD_DATA_ROW(name) #name,
#include "../../gen/symbols.h"
};

enum { COUNT = sizeof(names) / sizeof(names[0]), SIZE = 2 * COUNT };

static unsigned char waste[SIZE];

/* Read by the instructions that tests/coverage/as puts before each call. */
__attribute__((visibility("hidden"))) unsigned char *abd_entered = waste;

static void
fail(const char *what, const char *path)
{
    fprintf(stderr, "recorder: cannot %s %s\n", what, path);
    abort();
}

__attribute__((constructor(101))) static void
open_record(void)
{
    const char *folder = getenv("ABIDING_TEST_ENTERED");
    if (folder == NULL) {
        return;
    }
    Dl_info self;
    if (dladdr(waste, &self) == 0) {
        fail("find the module of", folder);
    }
    const char *file = strrchr(self.dli_fname, '/');
    file = file != NULL ? file + 1 : self.dli_fname;
    char path[4096];
    snprintf(path, sizeof(path), "%s/%.*s", folder, (int)strcspn(file, "."), file);
    int descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0 || ftruncate(descriptor, SIZE) < 0) {
        fail("open", path);
    }
    void *map = mmap(NULL, SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (map == MAP_FAILED) {
        fail("map", path);
    }
    close(descriptor);
    abd_entered = map;
}

static int
find(const char *name)
{
    for (int i = 0; i < COUNT; i++) {
        if (strcmp(names[i], name) == 0) {
            return i;
        }
    }
    return -1;
}

/* Called by the testing build of the library when it binds a function. */
__attribute__((visibility("hidden"))) void
abd_bound(const char *name, int ours)
{
    int i = find(name);
    if (i >= 0) {
        __atomic_fetch_or(&abd_entered[COUNT + i], ours ? ABD_BOUND_OURS : ABD_BOUND_HOST,
                          __ATOMIC_RELAXED);
    }
}

/* Called by the test of the data, which is no call that could be seen. */
__attribute__((visibility("hidden"))) void
abd_read(const char *name)
{
    int i = find(name);
    if (i >= 0) {
        abd_entered[i] = 1;
    }
}
