/* Which extensions can be grafted? */
#ifndef ABIDING_COMMAND_GRAFT_JUDGE_H
#define ABIDING_COMMAND_GRAFT_JUDGE_H

#include "elf_edit.h"
#include "graft.h"

/* NULL, or why not this one. */
const char *graft_judge(struct arena *arena, const char *path, const struct image *image, bool assume_abi3t);

/* Is this one of the names by which hosts enter a module: PyModExport_x, PyModExportU_x?  Then PyInit_x, PyInitU_x,
 * else NULL. */
const char *graft_init_name(struct arena *arena, const char *hook);

#endif
