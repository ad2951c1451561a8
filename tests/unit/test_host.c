/* Does the constructor tell hosts apart, and refuse those it must?
 *
 * host.c is compiled into this file and asked about made-up hosts.  Exit 0 and
 * "ok" if every answer is right; else the first wrong one. */
#include "host.c"

#include "fake_host.h"

#include <stdio.h>
#include <stdlib.h>

/* The note that every file carries; here there is nobody to read it. */
const struct abd_note abd_note = ABD_NOTE(0);

static int line;

#define CHECK(condition)                                                      \
    do {                                                                      \
        if (!(condition)) {                                                   \
            printf("line %d: %s is false; version %s, message: %s\n", line,   \
                   #condition, fake.version, fake_message);                   \
            exit(1);                                                          \
        }                                                                     \
    } while (0)
#define AT line = __LINE__

static int
import_module(void)
{
    abiding_host = (struct abiding_host){0};
    abd_layout = NULL;
    verdict = judge();
    return abd_host_check("spam");
}

static int
host_minor_of(const char *version)
{
    return atoi(version + 2);
}

static void
accepts(const char *version, int free_threaded, long heap_size,
        long module_size, long tuple_size, int frozen)
{
    fake_reset(version, free_threaded);
    fake_sizes(heap_size, module_size);
    fake_item_sizes(tuple_size, free_threaded || host_minor_of(version) < 12 ? 80 : 64);
    CHECK(import_module() == 0);
    CHECK(abiding_host.frozen == frozen);
    CHECK(abiding_host.fast == frozen);
    CHECK(abiding_host.free_threaded == free_threaded);
    CHECK((abd_layout != NULL) == !abiding_host.native);
}

/* What inline code asks: nothing where the host is not known. */
static void
knows(int counting, int has_gil, int tuple_item, int list_item)
{
    CHECK(abiding_host.counting == counting);
    CHECK(abiding_host.has_gil == has_gil);
    CHECK((abiding_host.layout_class != ABIDING_CLASS_OPAQUE) == abiding_host.fast);
    CHECK(abiding_host.tuple_item == tuple_item);
    CHECK(abiding_host.list_item == list_item);
    CHECK((abiding_host.ob_type != 0) == abiding_host.fast);
    CHECK((abiding_host.ob_size != 0) == abiding_host.fast);
    CHECK((abiding_host.tp_flags != 0) == abiding_host.fast);
    CHECK((abiding_host.tp_base != 0) == abiding_host.fast);
}

static void
refuses(const char *version, const char *what, const char *cure)
{
    CHECK(import_module() == -1);
    CHECK(abd_layout == NULL);
    CHECK(strstr(fake_message, "'spam' needs") != NULL);
    CHECK(strstr(fake_message, what) != NULL);
    CHECK(strstr(fake_message, cure) != NULL);
    CHECK(strstr(fake_message, version) != NULL);
}

static void
refuses_version(const char *version, const char *what, const char *cure)
{
    fake_reset(version, 0);
    refuses(version, what, cure);
}

int
main(void)
{
    AT; accepts("3.9.18 (main) [GCC]", 0, 880, 56, 24, 1);
    AT; CHECK(abiding_host.version == 0x030912F0);
    AT; CHECK(abiding_host.counts_singletons);
    AT; accepts("3.11.2+ (heads/3.11)", 0, 904, 56, 24, 1);
    AT; accepts("3.12.0rc1 (main)", 0, 920, 56, 24, 1);
    AT; CHECK(!abiding_host.counts_singletons);
    AT; accepts("3.13.5 experimental free-threading build", 1, 944, 80, 40, 1);
    AT; accepts("3.14.7 free-threading build (main)", 1, 960, 80, 48, 1);
    AT; accepts("3.15.2 (main)", 0, 944, 104, 32, 1);
    AT; CHECK(abiding_host.native);
    /* Unknown hosts, which always work: a pre-release, a future version, and
     * known versions whose structure is another. */
    AT; accepts("3.15.0a3 (main)", 0, 944, 104, 32, 0);
    AT; accepts("3.16.0 (main)", 0, 944, 104, 32, 0);
    AT; accepts("3.15.2 (main)", 0, 9999, 104, 32, 0);
    AT; accepts("4.0.0 (main)", 0, 0, 0, 0, 0);

    AT; fake_reset("3.11.2 (main)", 0);
    fake_sizes(904, 56);
    fake.debug = 1;
    CHECK(import_module() == 0 && abiding_host.checked && !abiding_host.fast);

    knows(ABIDING_COUNTING_CALLED, 0, 0, 0);

    AT; setenv("ABIDING_OPAQUE", "1", 1);
    fake.debug = 0;
    fake_item_sizes(24, 80);
    CHECK(import_module() == 0 && abiding_host.checked && !abiding_host.fast);
    knows(ABIDING_COUNTING_CALLED, 0, 0, 0);
    AT; setenv("ABIDING_OPAQUE", "0", 1);
    CHECK(import_module() == 0 && abiding_host.fast);
    knows(ABIDING_COUNTING_ALL, 1, 24, 24);

    AT; accepts("3.13.0 (main)", 0, 928, 56, 24, 1);
    knows(ABIDING_COUNTING_32, 1, 24, 24);
    AT; accepts("3.15.2 (main)", 0, 944, 104, 32, 1);
    knows(ABIDING_COUNTING_32, 1, 32, 24);
    AT; accepts("3.14.7 free-threading build (main)", 1, 960, 80, 48, 1);
    knows(ABIDING_COUNTING_SPLIT, 0, 48, 40);
    /* A tuple or a string of another size: no inline code at all. */
    AT; fake_item_sizes(40, 80);
    CHECK(import_module() == 0 && abiding_host.checked && !abiding_host.fast);
    AT; fake_item_sizes(48, 64);
    CHECK(import_module() == 0 && abiding_host.checked && !abiding_host.fast);
    knows(ABIDING_COUNTING_CALLED, 0, 0, 0);

    AT; refuses_version("3.8.20 (default)", "this is cp38", "newer Python");
    AT; refuses_version("2.7.18 (default)", "this is cp27", "newer Python");
    AT; refuses_version("3.14.0a7 (main)", "pre-release of cp314", "final");
    AT; refuses_version("3.9.0b5 (main)", "pre-release of cp39", "final");
    AT; refuses_version("Jython", "calls itself 'Jython'", "Use CPython");
    AT; refuses_version("3.9 (main)", "calls itself", "Use CPython");
    AT; refuses_version("", "calls itself", "Use CPython");
    AT; refuses_version("3.999.1", "calls itself", "Use CPython");

    /* 3.12 without a GIL was never released. */
    AT; fake_reset("3.12.3 (main)", 1);
    fake_sizes(944, 80);
    refuses("3.12.3", "layout it knows", "standard build");

    /* A build with other objects. */
    AT; fake_reset("3.10.4 (main)", 0);
    fake_sizes(888, 56);
    fake_object_size(32);
    refuses("3.10.4", "object.__basicsize__ is 32 where it should be 16",
            "standard build");
    AT; fake_reset("3.10.4 (main)", 0);
    fake_sizes(904, 56);
    refuses("3.10.4", "type.__basicsize__ is 904 where it should be 888",
            "standard build");
    AT; fake_reset("3.10.4 (main)", 1);     /* type pointer elsewhere */
    fake.free_threaded = 0;
    refuses("3.10.4", "type.__class__ is type is 0 where it should be 1",
            "--with-trace-refs");
    puts("ok");
    return 0;
}
