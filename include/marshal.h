/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_MARSHAL_H
#define Py_MARSHAL_H

#include "Python.h"

#ifdef __cplusplus
extern "C" {
#endif


#ifdef __cplusplus
}
#endif

#endif
