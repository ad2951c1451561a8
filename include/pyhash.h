/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_HASH_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_HASH_H

#ifdef __cplusplus
extern "C" {
#endif

#define Py_HASH_CUTOFF 0
#define Py_HASH_EXTERNAL 0
#define Py_HASH_SIPHASH24 1
#define Py_HASH_FNV 2
#define Py_HASH_SIPHASH13 3
#define Py_HASH_ALGORITHM Py_HASH_SIPHASH13

#ifdef __cplusplus
}
#endif

#endif
#endif
