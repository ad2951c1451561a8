/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_SLICEOBJECT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_SLICEOBJECT_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_DATA(PyObject) _Py_EllipsisObject;
PyAPI_DATA(PyTypeObject) PySlice_Type;
PyAPI_DATA(PyTypeObject) PyEllipsis_Type;

PyAPI_FUNC(PyObject *) PySlice_New(PyObject *start, PyObject *stop, PyObject *step);
PyAPI_FUNC(int) PySlice_GetIndices(PyObject *r, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop,
    Py_ssize_t *step);
Py_DEPRECATED(3.7) PyAPI_FUNC(int) PySlice_GetIndicesEx(PyObject *r, Py_ssize_t length, Py_ssize_t *start,
    Py_ssize_t *stop, Py_ssize_t *step, Py_ssize_t *slicelength);
PyAPI_FUNC(int) PySlice_Unpack(PyObject *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step);
PyAPI_FUNC(Py_ssize_t) PySlice_AdjustIndices(Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step);

#define PySlice_Check(op) Py_IS_TYPE((op), &PySlice_Type)
#define PySlice_GetIndicesEx(slice, length, start, stop, step, slicelen) (PySlice_Unpack((slice), (start), (stop), \
    (step)) < 0 ? ((*(slicelen) = 0), -1) : ((*(slicelen) = PySlice_AdjustIndices((length), (start), (stop), \
    *(step))), 0))

#ifdef __cplusplus
}
#endif

#endif
#endif
