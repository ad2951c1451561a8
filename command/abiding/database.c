#include "database.h"

#include "image.h"

#include <stdlib.h>
#include <string.h>

const struct host_row hosts[HOSTS] = {
#define ABD_HOST_ROW(token, tag, minor, free_threaded, status) {tag, minor, free_threaded},
#include <gen/hosts.h>
    {"later", 99, false},
    {"later-t", 99, true},
};

#define ABD_NAME_ROW(name, tier, data, since, first, native, hosts, prototype, page) \
    {#name, TIER_##tier, data, since, first, native, \
     (hosts) | (TIER_##tier == TIER_NONE ? 0 : HOST_BIT(HOST_LATER) | HOST_BIT(HOST_LATER_T)), \
     prototype, page},
const struct name_row name_rows[] = {
#include <gen/database.h>
};
const size_t name_count = sizeof(name_rows) / sizeof(*name_rows);

#define ABD_SUFFIX_ROW(host, system, suffix) {HOST_##host, SYSTEM_##system, suffix},
const struct suffix_row suffix_rows[] = {
#include <gen/database.h>
};
const size_t suffix_count = sizeof(suffix_rows) / sizeof(*suffix_rows);

enum host
host_find(const char *tag, size_t size)
{
    enum host host = 0;
    while (host < HOSTS && (strlen(hosts[host].tag) != size || memcmp(hosts[host].tag, tag, size) != 0)) {
        host++;
    }
    return host;
}

unsigned
hosts_of_kind(bool free_threaded)
{
    unsigned found = 0;
    for (enum host host = 0; host < HOSTS; host++) {
        found |= hosts[host].free_threaded == free_threaded ? HOST_BIT(host) : 0;
    }
    return found;
}

static int
compare(const void *name, const void *row)
{
    return strcmp(name, ((const struct name_row *)row)->name);
}

const struct name_row *
name_find(const char *name)
{
    return bsearch(name, name_rows, name_count, sizeof(*name_rows), compare);
}
