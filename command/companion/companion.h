/* What `abiding graft` writes into the copy of the companion that it places
 * beside an extension. */
#ifndef ABIDING_COMPANION_COMPANION_H
#define ABIDING_COMPANION_COMPANION_H

#include <stdint.h>

/* Modules in one file. */
#define COMPANION_HOOKS 64
/* Of a module's name, the end included; what is longer is not told in messages. */
#define COMPANION_MODULE 56

/* In the extension's DT_NEEDED before the companion's own name: the loader
 * takes the folder of the extension, and nothing but that. */
#define COMPANION_FOLDER "$ORIGIN/"

struct companion {
    char name[264];                     /* of the companion's file, without a folder */
    struct {
        uint64_t address;               /* of PyModExport_NAME in the extension: relative */
        char module[COMPANION_MODULE];  /* NAME; "" if it is too long */
    } hooks[COMPANION_HOOKS];
};

/* The companion exports this; its functions companion_init_00 ..., numbered in octal, are renamed to PyInit_NAME. */
#define COMPANION_SYMBOL "abiding_companion"
#define COMPANION_INIT "companion_init_"

#endif
