/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_OSDEFS_H
#define Py_OSDEFS_H

#include "Python.h"

#ifdef __cplusplus
extern "C" {
#endif

#define MAXPATHLEN PATH_MAX
#define SEP L'/'
#define DELIM L':'

#ifdef __cplusplus
}
#endif

#endif
