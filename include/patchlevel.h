/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef _Py_PATCHLEVEL_H
#define _Py_PATCHLEVEL_H

#ifdef __cplusplus
extern "C" {
#endif

#define PY_RELEASE_LEVEL_ALPHA 0xA
#define PY_RELEASE_LEVEL_BETA 0xB
#define PY_RELEASE_LEVEL_GAMMA 0xC
#define PY_RELEASE_LEVEL_FINAL 0xF
#define PY_MAJOR_VERSION 3
#define PY_MINOR_VERSION 15
#define PY_MICRO_VERSION 2
#define PY_RELEASE_LEVEL PY_RELEASE_LEVEL_FINAL
#define PY_RELEASE_SERIAL 0
#define PY_VERSION "3.15.2"
#define PY_VERSION_HEX 0x030f02f0
#define PYTHON_API_VERSION 1013
#define PYTHON_API_STRING "1013"
#define PYTHON_ABI_VERSION 3
#define PYTHON_ABI_STRING "3"

#ifdef __cplusplus
}
#endif

#endif
