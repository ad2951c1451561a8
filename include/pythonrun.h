/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_PYTHONRUN_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_PYTHONRUN_H

#ifdef __cplusplus
extern "C" {
#endif

struct symtable;

PyAPI_DATA(int) (*PyOS_InputHook)(void);

PyAPI_FUNC(PyObject *) Py_CompileString(const char *str, const char *filename, int start);
PyAPI_FUNC(void) PyErr_Print(void);
PyAPI_FUNC(void) PyErr_PrintEx(int set_sys_last_vars);
PyAPI_FUNC(void) PyErr_Display(PyObject *unused, PyObject *value, PyObject *tb);
ABIDING_FUNC(void) PyErr_DisplayException(PyObject *exc);

#ifdef __cplusplus
}
#endif

#endif
#endif
