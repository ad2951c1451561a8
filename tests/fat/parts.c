/* Statics, functions that run at load, a table, a thread's own variable. */
#include <Python.h>

#include "zoo.h"

/* A common symbol, defined in zoo.c too. */
int zoo_common;

static int count;
static __thread int of_thread = 40;

ZOO_ENTRY(entry_of_parts, 1000);
extern const int __start_zoo_table[], __stop_zoo_table[];

const int *
zoo_table_first(void)
{
    return __start_zoo_table;
}

const int *
zoo_table_end(void)
{
    return __stop_zoo_table;
}

int
parts_class(void)
{
    return ABIDING_HOST(layout_class);
}

int
parts_count(void)
{
    zoo_common = ++count;
    return ++of_thread - 40;
}

__attribute__((constructor(150))) static void
early(void)
{
    zoo_log("c150", parts_class());
}

__attribute__((constructor)) static void
late(void)
{
    zoo_log("c", parts_class());
}

__attribute__((destructor(150))) static void
early_end(void)
{
    zoo_log("c150-end", parts_class());
}

__attribute__((destructor)) static void
late_end(void)
{
    zoo_log("c-end", parts_class());
}
