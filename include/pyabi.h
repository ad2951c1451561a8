/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef _Py_PYABI_H
#define _Py_PYABI_H

#include "abiding/target.h"

#ifdef __cplusplus
extern "C" {
#endif


#ifdef __cplusplus
}
#endif

#endif
