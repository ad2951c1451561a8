/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef Py_MODSUPPORT_H
#ifndef Py_PYTHON_H
#include "Python.h"
#else
#define Py_MODSUPPORT_H

#ifdef __cplusplus
extern "C" {
#endif

#define Py_CLEANUP_SUPPORTED 0x20000
#define PyABIInfo_STABLE 0x0001
#define PyABIInfo_GIL 0x0002
#define PyABIInfo_FREETHREADED 0x0004
#define PyABIInfo_INTERNAL 0x0008
#define PyABIInfo_FREETHREADING_AGNOSTIC (PyABIInfo_GIL | PyABIInfo_FREETHREADED)
#define PyABIInfo_DEFAULT_ABI_VERSION Py_LIMITED_API
#define PyABIInfo_DEFAULT_FLAGS (PyABIInfo_STABLE | PyABIInfo_FREETHREADING_AGNOSTIC)

typedef struct PyABIInfo {
    uint8_t abiinfo_major_version;
    uint8_t abiinfo_minor_version;
    uint16_t flags;
    uint32_t build_version;
    uint32_t abi_version;
} PyABIInfo;

ABIDING_FUNC(int) PyArg_Parse(PyObject *args, const char *format, ...);
ABIDING_FUNC(int) PyArg_ParseTuple(PyObject *args, const char *format, ...);
ABIDING_FUNC(int) PyArg_ParseTupleAndKeywords(PyObject *args, PyObject *kw, const char *format,
    PY_CXX_CONST char *const *keywords, ...);
ABIDING_FUNC(int) PyArg_VaParse(PyObject *args, const char *format, va_list vargs);
ABIDING_FUNC(int) PyArg_VaParseTupleAndKeywords(PyObject *args, PyObject *kw, const char *format,
    PY_CXX_CONST char *const *keywords, va_list vargs);
PyAPI_FUNC(int) PyArg_ValidateKeywordArguments(PyObject *kw);
PyAPI_FUNC(int) PyArg_UnpackTuple(PyObject *args, const char *name, Py_ssize_t min, Py_ssize_t max, ...);
ABIDING_FUNC(PyObject *) Py_BuildValue(const char *format, ...);
ABIDING_FUNC(PyObject *) Py_VaBuildValue(const char *format, va_list vargs);
ABIDING_FUNC(int) PyModule_AddObjectRef(PyObject *mod, const char *name, PyObject *value);
ABIDING_FUNC(int) PyModule_Add(PyObject *mod, const char *name, PyObject *value);
ABIDING_FUNC(int) PyModule_AddObject(PyObject *module, const char *name, PyObject *value);
PyAPI_FUNC(int) PyModule_AddIntConstant(PyObject *module, const char *name, long value);
PyAPI_FUNC(int) PyModule_AddStringConstant(PyObject *module, const char *name, const char *value);
PyAPI_FUNC(int) PyModule_AddType(PyObject *module, PyTypeObject *type);
PyAPI_FUNC(int) PyModule_SetDocString(PyObject *module, const char *docstring);
PyAPI_FUNC(int) PyModule_AddFunctions(PyObject *module, PyMethodDef *functions);
PyAPI_FUNC(int) PyModule_ExecDef(PyObject *module, PyModuleDef *def);
PyAPI_FUNC(PyObject *) PyModule_Create2(PyModuleDef *def, int module_api_version);
PyAPI_FUNC(PyObject *) PyModule_FromDefAndSpec2(PyModuleDef *def, PyObject *spec, int module_api_version);
ABIDING_FUNC(int) PyABIInfo_Check(PyABIInfo *info, const char *module_name);

#define PyModule_AddIntMacro(m, c) PyModule_AddIntConstant((m), #c, (c))
#define PyModule_AddStringMacro(m, c) PyModule_AddStringConstant((m), #c, (c))
#define PyModule_Create(module) PyModule_Create2((module), PYTHON_ABI_VERSION)
#define PyModule_FromDefAndSpec(module, spec) PyModule_FromDefAndSpec2((module), (spec), PYTHON_ABI_VERSION)
#define _PyABIInfo_DEFAULT {1, 0, PyABIInfo_DEFAULT_FLAGS, PY_VERSION_HEX, PyABIInfo_DEFAULT_ABI_VERSION}
#define PyABIInfo_VAR(NAME) static PyABIInfo NAME = _PyABIInfo_DEFAULT

#ifdef __cplusplus
}
#endif

#include "abiding/modsupport.h"

#endif
#endif
