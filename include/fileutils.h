/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_FILEUTILS_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_FILEUTILS_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_FUNC(wchar_t *) Py_DecodeLocale(const char *arg, size_t *size);
PyAPI_FUNC(char *) Py_EncodeLocale(const wchar_t *text, size_t *error_pos);

#ifdef __cplusplus
}
#endif

#endif
#endif
