/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_MODULEOBJECT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_MODULEOBJECT_H

#ifdef __cplusplus
extern "C" {
#endif

#define Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED ((void *)0)
#define Py_MOD_MULTIPLE_INTERPRETERS_SUPPORTED ((void *)1)
#define Py_MOD_PER_INTERPRETER_GIL_SUPPORTED ((void *)2)
#define Py_MOD_GIL_USED ((void *)0)
#define Py_MOD_GIL_NOT_USED ((void *)1)

struct PyModuleDef_Base;
struct PyModuleDef_Slot {
    int slot;
    void *value;
};

PyAPI_DATA(PyTypeObject) PyModule_Type;
PyAPI_DATA(PyTypeObject) PyModuleDef_Type;

PyAPI_FUNC(PyObject *) PyModule_NewObject(PyObject *name);
PyAPI_FUNC(PyObject *) PyModule_New(const char *name);
PyAPI_FUNC(PyObject *) PyModule_GetDict(PyObject *module);
PyAPI_FUNC(PyObject *) PyModule_GetNameObject(PyObject *module);
PyAPI_FUNC(const char *) PyModule_GetName(PyObject *module);
Py_DEPRECATED(3.2) PyAPI_FUNC(const char *) PyModule_GetFilename(PyObject *module);
PyAPI_FUNC(PyObject *) PyModule_GetFilenameObject(PyObject *module);
ABIDING_FUNC(PyModuleDef *) PyModule_GetDef(PyObject *module);
PyAPI_FUNC(void *) PyModule_GetState(PyObject *module);
PyAPI_FUNC(PyObject *) PyModuleDef_Init(PyModuleDef *def);
ABIDING_FUNC(PyObject *) PyModule_FromSlotsAndSpec(const PySlot *slots, PyObject *spec);
ABIDING_FUNC(int) PyModule_Exec(PyObject *module);
ABIDING_FUNC(int) PyModule_GetStateSize(PyObject *module, Py_ssize_t *result);
ABIDING_FUNC(int) PyModule_GetToken(PyObject *module, void **result);
ABIDING_FUNC(void *) PyModule_GetState_DuringGC(PyObject *module);
ABIDING_FUNC(int) PyModule_GetToken_DuringGC(PyObject *module, void **result);

#define PyModule_Check(op) PyObject_TypeCheck((op), &PyModule_Type)
#define PyModule_CheckExact(op) Py_IS_TYPE((op), &PyModule_Type)

#ifdef __cplusplus
}
#endif

#endif
#endif
