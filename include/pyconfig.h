/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_PYCONFIG_H
#define Py_PYCONFIG_H

#include "abiding/config.h"

#ifdef __cplusplus
extern "C" {
#endif


#ifdef __cplusplus
}
#endif

#endif
