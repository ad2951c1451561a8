/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_PYTYPEDEFS_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_PYTYPEDEFS_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct PySlot PySlot;
typedef struct PyMethodDef PyMethodDef;
typedef struct PyModuleDef_Slot PyModuleDef_Slot;
typedef struct PyGetSetDef PyGetSetDef;
typedef struct PyMemberDef PyMemberDef;
typedef struct PyModuleDef PyModuleDef;
typedef struct _object PyObject;
typedef struct _longobject PyLongObject;
typedef struct _typeobject PyTypeObject;
typedef struct PyCodeObject PyCodeObject;
typedef struct _frame PyFrameObject;
typedef struct _ts PyThreadState;
typedef struct _is PyInterpreterState;

#ifdef __cplusplus
}
#endif

#endif
#endif
