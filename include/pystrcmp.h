/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_STRCMP_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_STRCMP_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_FUNC(int) PyOS_mystrnicmp(const char *str1, const char *str2, Py_ssize_t size);
PyAPI_FUNC(int) PyOS_mystricmp(const char *str1, const char *str2);

#define PyOS_strnicmp PyOS_mystrnicmp
#define PyOS_stricmp PyOS_mystricmp

#ifdef __cplusplus
}
#endif

#endif
#endif
