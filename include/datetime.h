/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_DATETIME_H
#define Py_DATETIME_H

#include "Python.h"

#ifdef __cplusplus
extern "C" {
#endif


#ifdef __cplusplus
}
#endif

#include "abiding/datetime.h"

#endif
