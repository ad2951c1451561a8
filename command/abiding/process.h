/* A program run apart, with a time limit. */
#ifndef ABIDING_COMMAND_PROCESS_H
#define ABIDING_COMMAND_PROCESS_H

#include "arena.h"

#include <stdbool.h>

struct outcome {
    bool started;               /* false: `status` is errno */
    bool late;                  /* it was ended when its time was over */
    int status;                 /* as exit() gave it; 128 and more: ended by this signal less 128 */
    const char *output;         /* both streams, the last part of it */
};

/* `words` ends with NULL; `folder` is where it runs; `path` is PYTHONPATH, all other variables
 * of that kind are taken away. It cannot read anything. What it started is ended with it. */
struct outcome process_run(struct arena *arena, char *const *words, const char *folder, const char *path,
                           unsigned seconds);

#endif
