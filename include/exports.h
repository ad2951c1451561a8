/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_EXPORTS_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_EXPORTS_H

#ifdef __cplusplus
extern "C" {
#endif


#ifdef __cplusplus
}
#endif

#include "abiding/export.h"
#include "abiding/host.h"

#endif
#endif
