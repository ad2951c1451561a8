/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_PYMACRO_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_PYMACRO_H

#include "abiding/macro.h"

#ifdef __cplusplus
extern "C" {
#endif

ABIDING_FUNC(uint32_t) Py_PACK_FULL_VERSION(int x, int y, int z, int level, int serial);
ABIDING_FUNC(uint32_t) Py_PACK_VERSION(int x, int y);

#define Py_PACK_FULL_VERSION _Py_PACK_FULL_VERSION
#define Py_PACK_VERSION _Py_PACK_VERSION

#ifdef __cplusplus
}
#endif

#endif
#endif
