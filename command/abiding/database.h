/* What is known of hosts and of names, as the manifest has it. */
#ifndef ABIDING_COMMAND_DATABASE_H
#define ABIDING_COMMAND_DATABASE_H

#include <gen/database.h>

#include <stdbool.h>
#include <stddef.h>

/* In the order of hosts.h, then those that are not there yet. */
enum host {
#define ABD_HOST_ROW(token, tag, minor, free_threaded, status) HOST_##token,
#include <gen/hosts.h>
    HOST_LATER,                 /* with the GIL */
    HOST_LATER_T,               /* free-threaded */
    HOSTS
};

#define HOST_BIT(host) (1u << (host))
#define HOSTS_ALL (HOST_BIT(HOSTS) - 1)

struct host_row {
    const char *tag;
    unsigned minor;
    bool free_threaded;
};
extern const struct host_row hosts[HOSTS];

/* The first that calls PyModExport_. */
#define NATIVE_MINOR 15

/* By tag, HOSTS if there is none of that name. */
enum host host_find(const char *tag, size_t size);
/* The bits of those with the GIL, or without. */
unsigned hosts_of_kind(bool free_threaded);

enum tier { TIER_HOST, TIER_GAP, TIER_OVERRIDE, TIER_OLD, TIER_WINDOWS, TIER_NONE };

struct name_row {
    const char *name;
    enum tier tier;
    bool data;
    unsigned since, first, native;
    unsigned hosts;             /* bits; later ones have all of the stable ABI */
    const char *prototype, *page;
};
extern const struct name_row name_rows[];
extern const size_t name_count;

/* NULL: no host exports it. */
const struct name_row *name_find(const char *name);

struct suffix_row {
    enum host host;
    int system;                 /* enum system */
    const char *suffix;         /* {platform} stands for a word */
};
extern const struct suffix_row suffix_rows[];
extern const size_t suffix_count;

#endif
