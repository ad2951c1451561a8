/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef _Py_AUDIT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define _Py_AUDIT_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_FUNC(int) PySys_Audit(const char *event, const char *argFormat, ...);
ABIDING_FUNC(int) PySys_AuditTuple(const char *event, PyObject *args);

#ifdef __cplusplus
}
#endif

#endif
#endif
