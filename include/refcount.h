/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef _Py_REFCOUNT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define _Py_REFCOUNT_H

#ifdef __cplusplus
extern "C" {
#endif

ABIDING_FUNC(Py_ssize_t) Py_REFCNT(PyObject *ob);
ABIDING_FUNC(void) _Py_SetRefcnt(PyObject *ob, Py_ssize_t refcnt);
PyAPI_FUNC(void) _Py_Dealloc(PyObject *o);
PyAPI_FUNC(void) Py_IncRef(PyObject *o);
PyAPI_FUNC(void) Py_DecRef(PyObject *o);
ABIDING_FUNC(void) _Py_IncRef(PyObject *o);
ABIDING_FUNC(void) _Py_DecRef(PyObject *o);
ABIDING_FUNC(PyObject *) Py_NewRef(PyObject *obj);
ABIDING_FUNC(PyObject *) Py_XNewRef(PyObject *obj);

#ifdef __cplusplus
}
#endif

#include "abiding/refcount.h"
#include "abiding/singleton.h"

#endif
#endif
