/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_SYSMODULE_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_SYSMODULE_H

#ifdef __cplusplus
extern "C" {
#endif

ABIDING_FUNC(PyObject *) PySys_GetAttr(PyObject *name);
ABIDING_FUNC(PyObject *) PySys_GetAttrString(const char *name);
ABIDING_FUNC(int) PySys_GetOptionalAttr(PyObject *name, PyObject **result);
ABIDING_FUNC(int) PySys_GetOptionalAttrString(const char *name, PyObject **result);
PyAPI_FUNC(PyObject *) PySys_GetObject(const char *name);
PyAPI_FUNC(int) PySys_SetObject(const char *name, PyObject *v);
Py_DEPRECATED(3.11) PyAPI_FUNC(void) PySys_SetArgv(int argc, wchar_t **argv);
Py_DEPRECATED(3.11) PyAPI_FUNC(void) PySys_SetArgvEx(int argc, wchar_t **argv, int updatepath);
PyAPI_FUNC(void) PySys_WriteStdout(const char *format, ...) Py_GCC_ATTRIBUTE((format(printf, 1, 2)));
PyAPI_FUNC(void) PySys_WriteStderr(const char *format, ...) Py_GCC_ATTRIBUTE((format(printf, 1, 2)));
ABIDING_FUNC(void) PySys_FormatStdout(const char *format, ...);
ABIDING_FUNC(void) PySys_FormatStderr(const char *format, ...);
PyAPI_FUNC(PyObject *) PySys_GetXOptions(void);

#ifdef __cplusplus
}
#endif

#endif
#endif
