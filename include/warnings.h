/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_WARNINGS_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_WARNINGS_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_FUNC(int) PyErr_WarnEx(PyObject *category, const char *message, Py_ssize_t stack_level);
ABIDING_FUNC(int) PyErr_WarnFormat(PyObject *category, Py_ssize_t stack_level, const char *format, ...);
ABIDING_FUNC(int) PyErr_ResourceWarning(PyObject *source, Py_ssize_t stack_level, const char *format, ...);
PyAPI_FUNC(int) PyErr_WarnExplicit(PyObject *category, const char *message, const char *filename, int lineno,
    const char *module, PyObject *registry);

#ifdef __cplusplus
}
#endif

#endif
#endif
