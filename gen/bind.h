/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
/* How each function that is ours reaches the host: its types, its names, from which host on it is right.
 *
 * ABD_BIND_F   every gap and override: ABD_SLOT(result, F, parameters, arguments, native) or ABD_SLOT_VOID without the
 *              result; native is 0 for a gap, else the first host whose own function does what 3.15 documents.
 * ABD_HOST_F   any function, under its own name in the host: ABD_ORIGINAL or ABD_ORIGINAL_VOID.
 * A variadic function has neither: its arguments cannot be passed on.
 * src/bind.h says what the four macros make of a row.
 */

#ifndef ABD_GEN_BIND_H
#define ABD_GEN_BIND_H

/* Public macros of the same name would expand inside a definition. */
#undef Py_PACK_FULL_VERSION
#undef Py_PACK_VERSION
#undef Py_Is
#undef Py_IsNone
#undef Py_NewRef
#undef Py_XNewRef
#undef PyErr_BadInternalCall
#undef Py_IsTrue
#undef Py_IsFalse
#undef PyCFunction_New
#undef PyCFunction_NewEx
#undef PySlice_GetIndicesEx
#undef PyObject_Length
#undef PySequence_Length
#undef PySequence_In
#undef PyMapping_Length

/* --- Ours --------------------------------------------------------------------------------------------------------- */

/* pymacro.h */
#define ABD_BIND_Py_PACK_FULL_VERSION ABD_SLOT(uint32_t, Py_PACK_FULL_VERSION, (int x, int y, int z, int level, int serial), (x, y, z, level, serial), 0)
#define ABD_BIND_Py_PACK_VERSION ABD_SLOT(uint32_t, Py_PACK_VERSION, (int x, int y), (x, y), 0)

/* critical_section.h */
#define ABD_BIND_PyCriticalSection_Begin ABD_SLOT_VOID(PyCriticalSection_Begin, (PyCriticalSection *c, PyObject *op), (c, op), 0)
#define ABD_BIND_PyCriticalSection_End ABD_SLOT_VOID(PyCriticalSection_End, (PyCriticalSection *c), (c), 0)
#define ABD_BIND_PyCriticalSection2_Begin ABD_SLOT_VOID(PyCriticalSection2_Begin, (PyCriticalSection2 *c, PyObject *a, PyObject *b), (c, a, b), 0)
#define ABD_BIND_PyCriticalSection2_End ABD_SLOT_VOID(PyCriticalSection2_End, (PyCriticalSection2 *c), (c), 0)

/* object.h */
#define ABD_BIND_Py_Is ABD_SLOT(int, Py_Is, (PyObject *x, PyObject *y), (x, y), 0)
#define ABD_BIND_Py_TYPE ABD_SLOT(PyTypeObject *, Py_TYPE, (PyObject *ob), (ob), 0)
#define ABD_BIND_Py_SIZE ABD_SLOT(Py_ssize_t, Py_SIZE, (PyObject *ob), (ob), 0)
#define ABD_BIND_Py_IS_TYPE ABD_SLOT(int, Py_IS_TYPE, (PyObject *ob, PyTypeObject *type), (ob, type), 0)
#define ABD_BIND_Py_SET_SIZE ABD_SLOT_VOID(Py_SET_SIZE, (PyVarObject *ob, Py_ssize_t size), (ob, size), 0)
#define ABD_BIND_PyType_FromSpec ABD_SLOT(PyObject *, PyType_FromSpec, (PyType_Spec *spec), (spec), ABD_PY(3, 15))
#define ABD_BIND_PyType_FromSpecWithBases ABD_SLOT(PyObject *, PyType_FromSpecWithBases, (PyType_Spec *spec, PyObject *bases), (spec, bases), ABD_PY(3, 15))
#define ABD_BIND_PyType_GetSlot ABD_SLOT(void *, PyType_GetSlot, (PyTypeObject *type, int slot), (type, slot), ABD_PY(3, 15))
#define ABD_BIND_PyType_FromModuleAndSpec ABD_SLOT(PyObject *, PyType_FromModuleAndSpec, (PyObject *module, PyType_Spec *spec, PyObject *bases), (module, spec, bases), ABD_PY(3, 15))
#define ABD_BIND_PyType_GetName ABD_SLOT(PyObject *, PyType_GetName, (PyTypeObject *type), (type), 0)
#define ABD_BIND_PyType_GetQualName ABD_SLOT(PyObject *, PyType_GetQualName, (PyTypeObject *type), (type), 0)
#define ABD_BIND_PyType_GetFullyQualifiedName ABD_SLOT(PyObject *, PyType_GetFullyQualifiedName, (PyTypeObject *type), (type), 0)
#define ABD_BIND_PyType_GetModuleName ABD_SLOT(PyObject *, PyType_GetModuleName, (PyTypeObject *type), (type), 0)
#define ABD_BIND_PyType_FromMetaclass ABD_SLOT(PyObject *, PyType_FromMetaclass, (PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases), (metaclass, module, spec, bases), ABD_PY(3, 15))
#define ABD_BIND_PyObject_GetTypeData ABD_SLOT(void *, PyObject_GetTypeData, (PyObject *obj, PyTypeObject *cls), (obj, cls), 0)
#define ABD_BIND_PyType_GetTypeDataSize ABD_SLOT(Py_ssize_t, PyType_GetTypeDataSize, (PyTypeObject *cls), (cls), 0)
#define ABD_BIND_PyType_GetBaseByToken ABD_SLOT(int, PyType_GetBaseByToken, (PyTypeObject *type, void *token, PyTypeObject **result), (type, token, result), ABD_PY(3, 15))
#define ABD_BIND_PyType_FromSlots ABD_SLOT(PyObject *, PyType_FromSlots, (struct PySlot *slots), (slots), 0)
#define ABD_BIND_PyObject_DelAttrString ABD_SLOT(int, PyObject_DelAttrString, (PyObject *v, const char *name), (v, name), 0)
#define ABD_BIND_PyObject_GetOptionalAttr ABD_SLOT(int, PyObject_GetOptionalAttr, (PyObject *o, PyObject *name, PyObject **result), (o, name, result), 0)
#define ABD_BIND_PyObject_GetOptionalAttrString ABD_SLOT(int, PyObject_GetOptionalAttrString, (PyObject *o, const char *name, PyObject **result), (o, name, result), 0)
#define ABD_BIND_PyObject_DelAttr ABD_SLOT(int, PyObject_DelAttr, (PyObject *v, PyObject *name), (v, name), 0)
#define ABD_BIND_PyObject_HasAttrWithError ABD_SLOT(int, PyObject_HasAttrWithError, (PyObject *o, PyObject *name), (o, name), 0)
#define ABD_BIND_PyObject_HasAttrStringWithError ABD_SLOT(int, PyObject_HasAttrStringWithError, (PyObject *o, const char *name), (o, name), 0)
#define ABD_BIND_Py_GetConstant ABD_SLOT(PyObject *, Py_GetConstant, (unsigned int constant_id), (constant_id), 0)
#define ABD_BIND_Py_GetConstantBorrowed ABD_SLOT(PyObject *, Py_GetConstantBorrowed, (unsigned int constant_id), (constant_id), 0)
#define ABD_BIND_Py_IsNone ABD_SLOT(int, Py_IsNone, (PyObject *x), (x), 0)
#define ABD_BIND_PyType_GetModuleByDef ABD_SLOT(PyObject *, PyType_GetModuleByDef, (PyTypeObject *type, PyModuleDef *def), (type, def), ABD_PY(3, 15))
#define ABD_BIND_PyType_Freeze ABD_SLOT(int, PyType_Freeze, (PyTypeObject *type), (type), 0)
#define ABD_BIND_PyType_GetModuleByToken ABD_SLOT(PyObject *, PyType_GetModuleByToken, (PyTypeObject *type, const void *token), (type, token), 0)
#define ABD_BIND_PyObject_GetTypeData_DuringGC ABD_SLOT(void *, PyObject_GetTypeData_DuringGC, (PyObject *obj, PyTypeObject *cls), (obj, cls), 0)
#define ABD_BIND_PyType_GetModuleState_DuringGC ABD_SLOT(void *, PyType_GetModuleState_DuringGC, (PyTypeObject *type), (type), 0)
#define ABD_BIND_PyType_GetBaseByToken_DuringGC ABD_SLOT(int, PyType_GetBaseByToken_DuringGC, (PyTypeObject *type, void *token, PyTypeObject **result), (type, token, result), 0)
#define ABD_BIND_PyType_GetModule_DuringGC ABD_SLOT(PyObject *, PyType_GetModule_DuringGC, (PyTypeObject *type), (type), 0)
#define ABD_BIND_PyType_GetModuleByToken_DuringGC ABD_SLOT(PyObject *, PyType_GetModuleByToken_DuringGC, (PyTypeObject *type, const void *token), (type, token), 0)

/* refcount.h */
#define ABD_BIND_Py_REFCNT ABD_SLOT(Py_ssize_t, Py_REFCNT, (PyObject *ob), (ob), 0)
#define ABD_BIND__Py_SetRefcnt ABD_SLOT_VOID(_Py_SetRefcnt, (PyObject *ob, Py_ssize_t refcnt), (ob, refcnt), 0)
#define ABD_BIND__Py_IncRef ABD_SLOT_VOID(_Py_IncRef, (PyObject *o), (o), 0)
#define ABD_BIND__Py_DecRef ABD_SLOT_VOID(_Py_DecRef, (PyObject *o), (o), 0)
#define ABD_BIND_Py_NewRef ABD_SLOT(PyObject *, Py_NewRef, (PyObject *obj), (obj), 0)
#define ABD_BIND_Py_XNewRef ABD_SLOT(PyObject *, Py_XNewRef, (PyObject *obj), (obj), 0)

/* objimpl.h */
#define ABD_BIND_PyGC_Enable ABD_SLOT(int, PyGC_Enable, (void), (), 0)
#define ABD_BIND_PyGC_Disable ABD_SLOT(int, PyGC_Disable, (void), (), 0)
#define ABD_BIND_PyGC_IsEnabled ABD_SLOT(int, PyGC_IsEnabled, (void), (), 0)

/* bytearrayobject.h */
#define ABD_BIND_PyByteArray_Resize ABD_SLOT(int, PyByteArray_Resize, (PyObject *bytearray, Py_ssize_t len), (bytearray, len), ABD_PY(3, 14))

/* unicodeobject.h */
#define ABD_BIND_PyUnicode_FromStringAndSize ABD_SLOT(PyObject *, PyUnicode_FromStringAndSize, (const char *u, Py_ssize_t size), (u, size), ABD_PY(3, 12))
#define ABD_BIND_PyUnicode_FromFormatV ABD_SLOT(PyObject *, PyUnicode_FromFormatV, (const char *format, va_list vargs), (format, vargs), ABD_PY(3, 14))
#define ABD_BIND_PyUnicode_AsUTF8AndSize ABD_SLOT(const char *, PyUnicode_AsUTF8AndSize, (PyObject *unicode, Py_ssize_t *size), (unicode, size), ABD_PY(3, 13))
#define ABD_BIND_PyUnicode_FSDecoder ABD_SLOT(int, PyUnicode_FSDecoder, (PyObject *obj, void *result), (obj, result), ABD_PY(3, 12))
#define ABD_BIND_PyUnicode_EqualToUTF8 ABD_SLOT(int, PyUnicode_EqualToUTF8, (PyObject *unicode, const char *string), (unicode, string), 0)
#define ABD_BIND_PyUnicode_EqualToUTF8AndSize ABD_SLOT(int, PyUnicode_EqualToUTF8AndSize, (PyObject *unicode, const char *string, Py_ssize_t size), (unicode, string, size), 0)
#define ABD_BIND_PyUnicode_Equal ABD_SLOT(int, PyUnicode_Equal, (PyObject *str1, PyObject *str2), (str1, str2), 0)

/* pyerrors.h */
#define ABD_BIND_PyErr_Fetch ABD_SLOT_VOID(PyErr_Fetch, (PyObject **ptype, PyObject **pvalue, PyObject **ptraceback), (ptype, pvalue, ptraceback), ABD_PY(3, 12))
#define ABD_BIND_PyErr_GetRaisedException ABD_SLOT(PyObject *, PyErr_GetRaisedException, (void), (), 0)
#define ABD_BIND_PyErr_SetRaisedException ABD_SLOT_VOID(PyErr_SetRaisedException, (PyObject *exc), (exc), 0)
#define ABD_BIND_PyErr_GetHandledException ABD_SLOT(PyObject *, PyErr_GetHandledException, (void), (), 0)
#define ABD_BIND_PyErr_SetHandledException ABD_SLOT_VOID(PyErr_SetHandledException, (PyObject *exc), (exc), 0)
#define ABD_BIND_PyErr_GetExcInfo ABD_SLOT_VOID(PyErr_GetExcInfo, (PyObject **ptype, PyObject **pvalue, PyObject **ptraceback), (ptype, pvalue, ptraceback), ABD_PY(3, 11))
#define ABD_BIND_PyErr_SetExcInfo ABD_SLOT_VOID(PyErr_SetExcInfo, (PyObject *type, PyObject *value, PyObject *traceback), (type, value, traceback), ABD_PY(3, 11))
#define ABD_BIND_PyException_GetTraceback ABD_SLOT(PyObject *, PyException_GetTraceback, (PyObject *ex), (ex), ABD_PY(3, 12))
#define ABD_BIND_PyException_GetArgs ABD_SLOT(PyObject *, PyException_GetArgs, (PyObject *ex), (ex), 0)
#define ABD_BIND_PyException_SetArgs ABD_SLOT_VOID(PyException_SetArgs, (PyObject *ex, PyObject *args), (ex, args), 0)
#define ABD_BIND_PyErr_FormatV ABD_SLOT(PyObject *, PyErr_FormatV, (PyObject *exception, const char *format, va_list vargs), (exception, format, vargs), ABD_PY(3, 14))
#define ABD_BIND_PyErr_SetInterruptEx ABD_SLOT(int, PyErr_SetInterruptEx, (int signum), (signum), 0)
#define ABD_BIND_PyUnicodeEncodeError_GetEncoding ABD_SLOT(PyObject *, PyUnicodeEncodeError_GetEncoding, (PyObject *exc), (exc), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeDecodeError_GetEncoding ABD_SLOT(PyObject *, PyUnicodeDecodeError_GetEncoding, (PyObject *exc), (exc), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeEncodeError_GetObject ABD_SLOT(PyObject *, PyUnicodeEncodeError_GetObject, (PyObject *exc), (exc), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeDecodeError_GetObject ABD_SLOT(PyObject *, PyUnicodeDecodeError_GetObject, (PyObject *exc), (exc), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeTranslateError_GetObject ABD_SLOT(PyObject *, PyUnicodeTranslateError_GetObject, (PyObject *exc), (exc), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeEncodeError_GetStart ABD_SLOT(int, PyUnicodeEncodeError_GetStart, (PyObject *exc, Py_ssize_t *start), (exc, start), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeDecodeError_GetStart ABD_SLOT(int, PyUnicodeDecodeError_GetStart, (PyObject *exc, Py_ssize_t *start), (exc, start), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeTranslateError_GetStart ABD_SLOT(int, PyUnicodeTranslateError_GetStart, (PyObject *exc, Py_ssize_t *start), (exc, start), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeEncodeError_SetStart ABD_SLOT(int, PyUnicodeEncodeError_SetStart, (PyObject *exc, Py_ssize_t start), (exc, start), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeDecodeError_SetStart ABD_SLOT(int, PyUnicodeDecodeError_SetStart, (PyObject *exc, Py_ssize_t start), (exc, start), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeTranslateError_SetStart ABD_SLOT(int, PyUnicodeTranslateError_SetStart, (PyObject *exc, Py_ssize_t start), (exc, start), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeEncodeError_GetEnd ABD_SLOT(int, PyUnicodeEncodeError_GetEnd, (PyObject *exc, Py_ssize_t *end), (exc, end), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeDecodeError_GetEnd ABD_SLOT(int, PyUnicodeDecodeError_GetEnd, (PyObject *exc, Py_ssize_t *end), (exc, end), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeTranslateError_GetEnd ABD_SLOT(int, PyUnicodeTranslateError_GetEnd, (PyObject *exc, Py_ssize_t *end), (exc, end), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeEncodeError_SetEnd ABD_SLOT(int, PyUnicodeEncodeError_SetEnd, (PyObject *exc, Py_ssize_t end), (exc, end), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeDecodeError_SetEnd ABD_SLOT(int, PyUnicodeDecodeError_SetEnd, (PyObject *exc, Py_ssize_t end), (exc, end), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeTranslateError_SetEnd ABD_SLOT(int, PyUnicodeTranslateError_SetEnd, (PyObject *exc, Py_ssize_t end), (exc, end), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeEncodeError_GetReason ABD_SLOT(PyObject *, PyUnicodeEncodeError_GetReason, (PyObject *exc), (exc), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeDecodeError_GetReason ABD_SLOT(PyObject *, PyUnicodeDecodeError_GetReason, (PyObject *exc), (exc), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeTranslateError_GetReason ABD_SLOT(PyObject *, PyUnicodeTranslateError_GetReason, (PyObject *exc), (exc), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeEncodeError_SetReason ABD_SLOT(int, PyUnicodeEncodeError_SetReason, (PyObject *exc, const char *reason), (exc, reason), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeDecodeError_SetReason ABD_SLOT(int, PyUnicodeDecodeError_SetReason, (PyObject *exc, const char *reason), (exc, reason), ABD_PY(3, 14))
#define ABD_BIND_PyUnicodeTranslateError_SetReason ABD_SLOT(int, PyUnicodeTranslateError_SetReason, (PyObject *exc, const char *reason), (exc, reason), ABD_PY(3, 14))

/* longobject.h */
#define ABD_BIND_PyLong_AsLong ABD_SLOT(long, PyLong_AsLong, (PyObject *obj), (obj), ABD_PY(3, 10))
#define ABD_BIND_PyLong_AsLongAndOverflow ABD_SLOT(long, PyLong_AsLongAndOverflow, (PyObject *obj, int *overflow), (obj, overflow), ABD_PY(3, 10))
#define ABD_BIND_PyLong_AsUnsignedLongMask ABD_SLOT(unsigned long, PyLong_AsUnsignedLongMask, (PyObject *obj), (obj), ABD_PY(3, 10))
#define ABD_BIND_PyLong_AsInt ABD_SLOT(int, PyLong_AsInt, (PyObject *obj), (obj), 0)
#define ABD_BIND_PyLong_FromInt32 ABD_SLOT(PyObject *, PyLong_FromInt32, (int32_t value), (value), 0)
#define ABD_BIND_PyLong_FromUInt32 ABD_SLOT(PyObject *, PyLong_FromUInt32, (uint32_t value), (value), 0)
#define ABD_BIND_PyLong_FromInt64 ABD_SLOT(PyObject *, PyLong_FromInt64, (int64_t value), (value), 0)
#define ABD_BIND_PyLong_FromUInt64 ABD_SLOT(PyObject *, PyLong_FromUInt64, (uint64_t value), (value), 0)
#define ABD_BIND_PyLong_AsInt32 ABD_SLOT(int, PyLong_AsInt32, (PyObject *obj, int32_t *value), (obj, value), 0)
#define ABD_BIND_PyLong_AsUInt32 ABD_SLOT(int, PyLong_AsUInt32, (PyObject *obj, uint32_t *value), (obj, value), 0)
#define ABD_BIND_PyLong_AsInt64 ABD_SLOT(int, PyLong_AsInt64, (PyObject *obj, int64_t *value), (obj, value), 0)
#define ABD_BIND_PyLong_AsUInt64 ABD_SLOT(int, PyLong_AsUInt64, (PyObject *obj, uint64_t *value), (obj, value), 0)
#define ABD_BIND_PyLong_AsNativeBytes ABD_SLOT(Py_ssize_t, PyLong_AsNativeBytes, (PyObject *v, void *buffer, Py_ssize_t n_bytes, int flags), (v, buffer, n_bytes, flags), 0)
#define ABD_BIND_PyLong_FromNativeBytes ABD_SLOT(PyObject *, PyLong_FromNativeBytes, (const void *buffer, size_t n_bytes, int flags), (buffer, n_bytes, flags), 0)
#define ABD_BIND_PyLong_FromUnsignedNativeBytes ABD_SLOT(PyObject *, PyLong_FromUnsignedNativeBytes, (const void *buffer, size_t n_bytes, int flags), (buffer, n_bytes, flags), 0)
#define ABD_BIND_PyLong_AsLongLong ABD_SLOT(long long, PyLong_AsLongLong, (PyObject *obj), (obj), ABD_PY(3, 10))
#define ABD_BIND_PyLong_AsUnsignedLongLongMask ABD_SLOT(unsigned long long, PyLong_AsUnsignedLongLongMask, (PyObject *obj), (obj), ABD_PY(3, 10))
#define ABD_BIND_PyLong_AsLongLongAndOverflow ABD_SLOT(long long, PyLong_AsLongLongAndOverflow, (PyObject *obj, int *overflow), (obj, overflow), ABD_PY(3, 10))
#define ABD_BIND_PyLong_GetNativeLayout ABD_SLOT(const PyLongLayout *, PyLong_GetNativeLayout, (void), (), 0)
#define ABD_BIND_PyLong_Export ABD_SLOT(int, PyLong_Export, (PyObject *obj, PyLongExport *export_long), (obj, export_long), 0)
#define ABD_BIND_PyLong_FreeExport ABD_SLOT_VOID(PyLong_FreeExport, (PyLongExport *export_long), (export_long), 0)
#define ABD_BIND_PyLongWriter_Create ABD_SLOT(PyLongWriter *, PyLongWriter_Create, (int negative, Py_ssize_t ndigits, void **digits), (negative, ndigits, digits), 0)
#define ABD_BIND_PyLongWriter_Finish ABD_SLOT(PyObject *, PyLongWriter_Finish, (PyLongWriter *writer), (writer), 0)
#define ABD_BIND_PyLongWriter_Discard ABD_SLOT_VOID(PyLongWriter_Discard, (PyLongWriter *writer), (writer), 0)

/* boolobject.h */
#define ABD_BIND_Py_IsTrue ABD_SLOT(int, Py_IsTrue, (PyObject *x), (x), 0)
#define ABD_BIND_Py_IsFalse ABD_SLOT(int, Py_IsFalse, (PyObject *x), (x), 0)

/* complexobject.h */
#define ABD_BIND_PyComplex_RealAsDouble ABD_SLOT(double, PyComplex_RealAsDouble, (PyObject *op), (op), ABD_PY(3, 13))
#define ABD_BIND_PyComplex_ImagAsDouble ABD_SLOT(double, PyComplex_ImagAsDouble, (PyObject *op), (op), ABD_PY(3, 13))

/* listobject.h */
#define ABD_BIND_PyList_GetItemRef ABD_SLOT(PyObject *, PyList_GetItemRef, (PyObject *list, Py_ssize_t index), (list, index), 0)

/* dictobject.h */
#define ABD_BIND_PyDict_GetItemRef ABD_SLOT(int, PyDict_GetItemRef, (PyObject *mp, PyObject *key, PyObject **result), (mp, key, result), 0)
#define ABD_BIND_PyDict_GetItemStringRef ABD_SLOT(int, PyDict_GetItemStringRef, (PyObject *mp, const char *key, PyObject **result), (mp, key, result), 0)
#define ABD_BIND_PyDict_SetDefaultRef ABD_SLOT(int, PyDict_SetDefaultRef, (PyObject *mp, PyObject *key, PyObject *default_value, PyObject **result), (mp, key, default_value, result), 0)

/* methodobject.h */
#define ABD_BIND_PyCFunction_New ABD_SLOT(PyObject *, PyCFunction_New, (PyMethodDef *ml, PyObject *self), (ml, self), 0)

/* moduleobject.h */
#define ABD_BIND_PyModule_GetDef ABD_SLOT(PyModuleDef *, PyModule_GetDef, (PyObject *module), (module), ABD_PY(3, 15))
#define ABD_BIND_PyModule_FromSlotsAndSpec ABD_SLOT(PyObject *, PyModule_FromSlotsAndSpec, (const PySlot *slots, PyObject *spec), (slots, spec), 0)
#define ABD_BIND_PyModule_Exec ABD_SLOT(int, PyModule_Exec, (PyObject *module), (module), 0)
#define ABD_BIND_PyModule_GetStateSize ABD_SLOT(int, PyModule_GetStateSize, (PyObject *module, Py_ssize_t *result), (module, result), 0)
#define ABD_BIND_PyModule_GetToken ABD_SLOT(int, PyModule_GetToken, (PyObject *module, void **result), (module, result), 0)
#define ABD_BIND_PyModule_GetState_DuringGC ABD_SLOT(void *, PyModule_GetState_DuringGC, (PyObject *module), (module), 0)
#define ABD_BIND_PyModule_GetToken_DuringGC ABD_SLOT(int, PyModule_GetToken_DuringGC, (PyObject *module, void **result), (module, result), 0)

/* pystate.h */
#define ABD_BIND_PyInterpreterState_Delete ABD_SLOT_VOID(PyInterpreterState_Delete, (PyInterpreterState *interp), (interp), ABD_PY(3, 12))
#define ABD_BIND_PyThreadState_Swap ABD_SLOT(PyThreadState *, PyThreadState_Swap, (PyThreadState *tstate), (tstate), ABD_PY(3, 12))
#define ABD_BIND_PyInterpreterGuard_FromCurrent ABD_SLOT(PyInterpreterGuard *, PyInterpreterGuard_FromCurrent, (void), (), 0)
#define ABD_BIND_PyInterpreterGuard_Close ABD_SLOT_VOID(PyInterpreterGuard_Close, (PyInterpreterGuard *guard), (guard), 0)
#define ABD_BIND_PyInterpreterGuard_FromView ABD_SLOT(PyInterpreterGuard *, PyInterpreterGuard_FromView, (PyInterpreterView *view), (view), 0)
#define ABD_BIND_PyInterpreterView_FromCurrent ABD_SLOT(PyInterpreterView *, PyInterpreterView_FromCurrent, (void), (), 0)
#define ABD_BIND_PyInterpreterView_Close ABD_SLOT_VOID(PyInterpreterView_Close, (PyInterpreterView *view), (view), 0)
#define ABD_BIND_PyInterpreterView_FromMain ABD_SLOT(PyInterpreterView *, PyInterpreterView_FromMain, (void), (), 0)
#define ABD_BIND_PyThreadState_Ensure ABD_SLOT(PyThreadStateToken *, PyThreadState_Ensure, (PyInterpreterGuard *guard), (guard), 0)
#define ABD_BIND_PyThreadState_EnsureFromView ABD_SLOT(PyThreadStateToken *, PyThreadState_EnsureFromView, (PyInterpreterView *view), (view), 0)
#define ABD_BIND_PyThreadState_Release ABD_SLOT_VOID(PyThreadState_Release, (PyThreadStateToken *tstate), (tstate), 0)

/* weakrefobject.h */
#define ABD_BIND_PyWeakref_GetRef ABD_SLOT(int, PyWeakref_GetRef, (PyObject *ref, PyObject **pobj), (ref, pobj), 0)

/* structseq.h */
#define ABD_BIND_PyStructSequence_NewType ABD_SLOT(PyTypeObject *, PyStructSequence_NewType, (PyStructSequence_Desc *desc), (desc), ABD_PY(3, 11))

/* codecs.h */
#define ABD_BIND_PyCodec_Unregister ABD_SLOT(int, PyCodec_Unregister, (PyObject *search_function), (search_function), 0)

/* modsupport.h */
#define ABD_BIND_PyArg_VaParse ABD_SLOT(int, PyArg_VaParse, (PyObject *args, const char *format, va_list vargs), (args, format, vargs), ABD_PY(3, 13))
#define ABD_BIND_PyArg_VaParseTupleAndKeywords ABD_SLOT(int, PyArg_VaParseTupleAndKeywords, (PyObject *args, PyObject *kw, const char *format, PY_CXX_CONST char *const *keywords, va_list vargs), (args, kw, format, keywords, vargs), ABD_PY(3, 13))
#define ABD_BIND_Py_VaBuildValue ABD_SLOT(PyObject *, Py_VaBuildValue, (const char *format, va_list vargs), (format, vargs), ABD_PY(3, 14))
#define ABD_BIND_PyModule_AddObjectRef ABD_SLOT(int, PyModule_AddObjectRef, (PyObject *mod, const char *name, PyObject *value), (mod, name, value), 0)
#define ABD_BIND_PyModule_Add ABD_SLOT(int, PyModule_Add, (PyObject *mod, const char *name, PyObject *value), (mod, name, value), 0)
#define ABD_BIND_PyModule_AddObject ABD_SLOT(int, PyModule_AddObject, (PyObject *module, const char *name, PyObject *value), (module, name, value), ABD_PY(3, 10))
#define ABD_BIND_PyABIInfo_Check ABD_SLOT(int, PyABIInfo_Check, (PyABIInfo *info, const char *module_name), (info, module_name), 0)

/* pythonrun.h */
#define ABD_BIND_PyErr_DisplayException ABD_SLOT_VOID(PyErr_DisplayException, (PyObject *exc), (exc), 0)

/* pylifecycle.h */
#define ABD_BIND_Py_EndInterpreter ABD_SLOT_VOID(Py_EndInterpreter, (PyThreadState *tstate), (tstate), ABD_PY(3, 12))
#define ABD_BIND_Py_IsFinalizing ABD_SLOT(int, Py_IsFinalizing, (void), (), 0)

/* ceval.h */
#define ABD_BIND_PyEval_GetFrameBuiltins ABD_SLOT(PyObject *, PyEval_GetFrameBuiltins, (void), (), 0)
#define ABD_BIND_PyEval_GetFrameGlobals ABD_SLOT(PyObject *, PyEval_GetFrameGlobals, (void), (), 0)
#define ABD_BIND_PyEval_GetFrameLocals ABD_SLOT(PyObject *, PyEval_GetFrameLocals, (void), (), 0)

/* sysmodule.h */
#define ABD_BIND_PySys_GetAttr ABD_SLOT(PyObject *, PySys_GetAttr, (PyObject *name), (name), 0)
#define ABD_BIND_PySys_GetAttrString ABD_SLOT(PyObject *, PySys_GetAttrString, (const char *name), (name), 0)
#define ABD_BIND_PySys_GetOptionalAttr ABD_SLOT(int, PySys_GetOptionalAttr, (PyObject *name, PyObject **result), (name, result), 0)
#define ABD_BIND_PySys_GetOptionalAttrString ABD_SLOT(int, PySys_GetOptionalAttrString, (const char *name, PyObject **result), (name, result), 0)

/* audit.h */
#define ABD_BIND_PySys_AuditTuple ABD_SLOT(int, PySys_AuditTuple, (const char *event, PyObject *args), (event, args), 0)

/* import.h */
#define ABD_BIND_PyImport_AddModuleRef ABD_SLOT(PyObject *, PyImport_AddModuleRef, (const char *name), (name), 0)

/* abstract.h */
#define ABD_BIND_PyVectorcall_NARGS ABD_SLOT(Py_ssize_t, PyVectorcall_NARGS, (size_t nargsf), (nargsf), 0)
#define ABD_BIND_PyObject_Vectorcall ABD_SLOT(PyObject *, PyObject_Vectorcall, (PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames), (callable, args, nargsf, kwnames), 0)
#define ABD_BIND_PyObject_GetAIter ABD_SLOT(PyObject *, PyObject_GetAIter, (PyObject *o), (o), 0)
#define ABD_BIND_PyAIter_Check ABD_SLOT(int, PyAIter_Check, (PyObject *o), (o), 0)
#define ABD_BIND_PyIter_NextItem ABD_SLOT(int, PyIter_NextItem, (PyObject *iter, PyObject **item), (iter, item), 0)
#define ABD_BIND_PyIter_Send ABD_SLOT(PySendResult, PyIter_Send, (PyObject *iter, PyObject *arg, PyObject **result), (iter, arg, result), 0)
#define ABD_BIND_PyNumber_Index ABD_SLOT(PyObject *, PyNumber_Index, (PyObject *o), (o), ABD_PY(3, 10))
#define ABD_BIND_PyNumber_Long ABD_SLOT(PyObject *, PyNumber_Long, (PyObject *o), (o), ABD_PY(3, 14))
#define ABD_BIND_PyMapping_HasKeyWithError ABD_SLOT(int, PyMapping_HasKeyWithError, (PyObject *o, PyObject *key), (o, key), 0)
#define ABD_BIND_PyMapping_HasKeyStringWithError ABD_SLOT(int, PyMapping_HasKeyStringWithError, (PyObject *o, const char *key), (o, key), 0)
#define ABD_BIND_PyMapping_GetOptionalItem ABD_SLOT(int, PyMapping_GetOptionalItem, (PyObject *o, PyObject *key, PyObject **result), (o, key, result), 0)
#define ABD_BIND_PyMapping_GetOptionalItemString ABD_SLOT(int, PyMapping_GetOptionalItemString, (PyObject *o, const char *key, PyObject **result), (o, key, result), 0)

/* pystrtod.h */
#define ABD_BIND_PyOS_double_to_string ABD_SLOT(char *, PyOS_double_to_string, (double val, char format_code, int precision, int flags, int *type), (val, format_code, precision, flags, type), ABD_PY(3, 11))

/* --- The host's --------------------------------------------------------------------------------------------------- */

/* pymacro.h */
#define ABD_HOST_Py_PACK_FULL_VERSION ABD_ORIGINAL(uint32_t, Py_PACK_FULL_VERSION, (int x, int y, int z, int level, int serial), (x, y, z, level, serial))
#define ABD_HOST_Py_PACK_VERSION ABD_ORIGINAL(uint32_t, Py_PACK_VERSION, (int x, int y), (x, y))

/* pymem.h */
#define ABD_HOST_PyMem_Malloc ABD_ORIGINAL(void *, PyMem_Malloc, (size_t size), (size))
#define ABD_HOST_PyMem_Calloc ABD_ORIGINAL(void *, PyMem_Calloc, (size_t nelem, size_t elsize), (nelem, elsize))
#define ABD_HOST_PyMem_Realloc ABD_ORIGINAL(void *, PyMem_Realloc, (void *ptr, size_t new_size), (ptr, new_size))
#define ABD_HOST_PyMem_Free ABD_ORIGINAL_VOID(PyMem_Free, (void *ptr), (ptr))
#define ABD_HOST_PyMem_RawMalloc ABD_ORIGINAL(void *, PyMem_RawMalloc, (size_t size), (size))
#define ABD_HOST_PyMem_RawCalloc ABD_ORIGINAL(void *, PyMem_RawCalloc, (size_t nelem, size_t elsize), (nelem, elsize))
#define ABD_HOST_PyMem_RawRealloc ABD_ORIGINAL(void *, PyMem_RawRealloc, (void *ptr, size_t new_size), (ptr, new_size))
#define ABD_HOST_PyMem_RawFree ABD_ORIGINAL_VOID(PyMem_RawFree, (void *ptr), (ptr))

/* pybuffer.h */
#define ABD_HOST_PyObject_CheckBuffer ABD_ORIGINAL(int, PyObject_CheckBuffer, (PyObject *obj), (obj))
#define ABD_HOST_PyObject_GetBuffer ABD_ORIGINAL(int, PyObject_GetBuffer, (PyObject *obj, Py_buffer *view, int flags), (obj, view, flags))
#define ABD_HOST_PyBuffer_GetPointer ABD_ORIGINAL(void *, PyBuffer_GetPointer, (const Py_buffer *view, const Py_ssize_t *indices), (view, indices))
#define ABD_HOST_PyBuffer_SizeFromFormat ABD_ORIGINAL(Py_ssize_t, PyBuffer_SizeFromFormat, (const char *format), (format))
#define ABD_HOST_PyBuffer_ToContiguous ABD_ORIGINAL(int, PyBuffer_ToContiguous, (void *buf, const Py_buffer *view, Py_ssize_t len, char order), (buf, view, len, order))
#define ABD_HOST_PyBuffer_FromContiguous ABD_ORIGINAL(int, PyBuffer_FromContiguous, (const Py_buffer *view, const void *buf, Py_ssize_t len, char order), (view, buf, len, order))
#define ABD_HOST_PyObject_CopyData ABD_ORIGINAL(int, PyObject_CopyData, (PyObject *dest, PyObject *src), (dest, src))
#define ABD_HOST_PyBuffer_IsContiguous ABD_ORIGINAL(int, PyBuffer_IsContiguous, (const Py_buffer *view, char order), (view, order))
#define ABD_HOST_PyBuffer_FillContiguousStrides ABD_ORIGINAL_VOID(PyBuffer_FillContiguousStrides, (int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char order), (ndims, shape, strides, itemsize, order))
#define ABD_HOST_PyBuffer_FillInfo ABD_ORIGINAL(int, PyBuffer_FillInfo, (Py_buffer *view, PyObject *o, void *buf, Py_ssize_t len, int readonly, int flags), (view, o, buf, len, readonly, flags))
#define ABD_HOST_PyBuffer_Release ABD_ORIGINAL_VOID(PyBuffer_Release, (Py_buffer *view), (view))

/* critical_section.h */
#define ABD_HOST_PyCriticalSection_Begin ABD_ORIGINAL_VOID(PyCriticalSection_Begin, (PyCriticalSection *c, PyObject *op), (c, op))
#define ABD_HOST_PyCriticalSection_End ABD_ORIGINAL_VOID(PyCriticalSection_End, (PyCriticalSection *c), (c))
#define ABD_HOST_PyCriticalSection2_Begin ABD_ORIGINAL_VOID(PyCriticalSection2_Begin, (PyCriticalSection2 *c, PyObject *a, PyObject *b), (c, a, b))
#define ABD_HOST_PyCriticalSection2_End ABD_ORIGINAL_VOID(PyCriticalSection2_End, (PyCriticalSection2 *c), (c))

/* object.h */
#define ABD_HOST_Py_Is ABD_ORIGINAL(int, Py_Is, (PyObject *x, PyObject *y), (x, y))
#define ABD_HOST_Py_TYPE ABD_ORIGINAL(PyTypeObject *, Py_TYPE, (PyObject *ob), (ob))
#define ABD_HOST_Py_SIZE ABD_ORIGINAL(Py_ssize_t, Py_SIZE, (PyObject *ob), (ob))
#define ABD_HOST_Py_IS_TYPE ABD_ORIGINAL(int, Py_IS_TYPE, (PyObject *ob, PyTypeObject *type), (ob, type))
#define ABD_HOST_Py_SET_SIZE ABD_ORIGINAL_VOID(Py_SET_SIZE, (PyVarObject *ob, Py_ssize_t size), (ob, size))
#define ABD_HOST_PyType_FromSpec ABD_ORIGINAL(PyObject *, PyType_FromSpec, (PyType_Spec *spec), (spec))
#define ABD_HOST_PyType_FromSpecWithBases ABD_ORIGINAL(PyObject *, PyType_FromSpecWithBases, (PyType_Spec *spec, PyObject *bases), (spec, bases))
#define ABD_HOST_PyType_GetSlot ABD_ORIGINAL(void *, PyType_GetSlot, (PyTypeObject *type, int slot), (type, slot))
#define ABD_HOST_PyType_FromModuleAndSpec ABD_ORIGINAL(PyObject *, PyType_FromModuleAndSpec, (PyObject *module, PyType_Spec *spec, PyObject *bases), (module, spec, bases))
#define ABD_HOST_PyType_GetModule ABD_ORIGINAL(PyObject *, PyType_GetModule, (PyTypeObject *type), (type))
#define ABD_HOST_PyType_GetModuleState ABD_ORIGINAL(void *, PyType_GetModuleState, (PyTypeObject *type), (type))
#define ABD_HOST_PyType_GetName ABD_ORIGINAL(PyObject *, PyType_GetName, (PyTypeObject *type), (type))
#define ABD_HOST_PyType_GetQualName ABD_ORIGINAL(PyObject *, PyType_GetQualName, (PyTypeObject *type), (type))
#define ABD_HOST_PyType_GetFullyQualifiedName ABD_ORIGINAL(PyObject *, PyType_GetFullyQualifiedName, (PyTypeObject *type), (type))
#define ABD_HOST_PyType_GetModuleName ABD_ORIGINAL(PyObject *, PyType_GetModuleName, (PyTypeObject *type), (type))
#define ABD_HOST_PyType_FromMetaclass ABD_ORIGINAL(PyObject *, PyType_FromMetaclass, (PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases), (metaclass, module, spec, bases))
#define ABD_HOST_PyObject_GetTypeData ABD_ORIGINAL(void *, PyObject_GetTypeData, (PyObject *obj, PyTypeObject *cls), (obj, cls))
#define ABD_HOST_PyType_GetTypeDataSize ABD_ORIGINAL(Py_ssize_t, PyType_GetTypeDataSize, (PyTypeObject *cls), (cls))
#define ABD_HOST_PyType_GetBaseByToken ABD_ORIGINAL(int, PyType_GetBaseByToken, (PyTypeObject *type, void *token, PyTypeObject **result), (type, token, result))
#define ABD_HOST_PyType_FromSlots ABD_ORIGINAL(PyObject *, PyType_FromSlots, (struct PySlot *slots), (slots))
#define ABD_HOST_PyType_IsSubtype ABD_ORIGINAL(int, PyType_IsSubtype, (PyTypeObject *a, PyTypeObject *b), (a, b))
#define ABD_HOST_PyType_GetFlags ABD_ORIGINAL(unsigned long, PyType_GetFlags, (PyTypeObject *type), (type))
#define ABD_HOST_PyType_Ready ABD_ORIGINAL(int, PyType_Ready, (PyTypeObject *type), (type))
#define ABD_HOST_PyType_GenericAlloc ABD_ORIGINAL(PyObject *, PyType_GenericAlloc, (PyTypeObject *type, Py_ssize_t nitems), (type, nitems))
#define ABD_HOST_PyType_GenericNew ABD_ORIGINAL(PyObject *, PyType_GenericNew, (PyTypeObject *type, PyObject *args, PyObject *kwds), (type, args, kwds))
#define ABD_HOST_PyType_ClearCache ABD_ORIGINAL(unsigned int, PyType_ClearCache, (void), ())
#define ABD_HOST_PyType_Modified ABD_ORIGINAL_VOID(PyType_Modified, (PyTypeObject *type), (type))
#define ABD_HOST_PyObject_Repr ABD_ORIGINAL(PyObject *, PyObject_Repr, (PyObject *o), (o))
#define ABD_HOST_PyObject_Str ABD_ORIGINAL(PyObject *, PyObject_Str, (PyObject *o), (o))
#define ABD_HOST_PyObject_ASCII ABD_ORIGINAL(PyObject *, PyObject_ASCII, (PyObject *o), (o))
#define ABD_HOST_PyObject_Bytes ABD_ORIGINAL(PyObject *, PyObject_Bytes, (PyObject *o), (o))
#define ABD_HOST_PyObject_RichCompare ABD_ORIGINAL(PyObject *, PyObject_RichCompare, (PyObject *o1, PyObject *o2, int opid), (o1, o2, opid))
#define ABD_HOST_PyObject_RichCompareBool ABD_ORIGINAL(int, PyObject_RichCompareBool, (PyObject *o1, PyObject *o2, int opid), (o1, o2, opid))
#define ABD_HOST_PyObject_GetAttrString ABD_ORIGINAL(PyObject *, PyObject_GetAttrString, (PyObject *o, const char *name), (o, name))
#define ABD_HOST_PyObject_SetAttrString ABD_ORIGINAL(int, PyObject_SetAttrString, (PyObject *o, const char *name, PyObject *value), (o, name, value))
#define ABD_HOST_PyObject_DelAttrString ABD_ORIGINAL(int, PyObject_DelAttrString, (PyObject *v, const char *name), (v, name))
#define ABD_HOST_PyObject_HasAttrString ABD_ORIGINAL(int, PyObject_HasAttrString, (PyObject *o, const char *name), (o, name))
#define ABD_HOST_PyObject_GetAttr ABD_ORIGINAL(PyObject *, PyObject_GetAttr, (PyObject *o, PyObject *name), (o, name))
#define ABD_HOST_PyObject_GetOptionalAttr ABD_ORIGINAL(int, PyObject_GetOptionalAttr, (PyObject *o, PyObject *name, PyObject **result), (o, name, result))
#define ABD_HOST_PyObject_GetOptionalAttrString ABD_ORIGINAL(int, PyObject_GetOptionalAttrString, (PyObject *o, const char *name, PyObject **result), (o, name, result))
#define ABD_HOST_PyObject_SetAttr ABD_ORIGINAL(int, PyObject_SetAttr, (PyObject *o, PyObject *name, PyObject *value), (o, name, value))
#define ABD_HOST_PyObject_DelAttr ABD_ORIGINAL(int, PyObject_DelAttr, (PyObject *v, PyObject *name), (v, name))
#define ABD_HOST_PyObject_HasAttr ABD_ORIGINAL(int, PyObject_HasAttr, (PyObject *o, PyObject *name), (o, name))
#define ABD_HOST_PyObject_HasAttrWithError ABD_ORIGINAL(int, PyObject_HasAttrWithError, (PyObject *o, PyObject *name), (o, name))
#define ABD_HOST_PyObject_HasAttrStringWithError ABD_ORIGINAL(int, PyObject_HasAttrStringWithError, (PyObject *o, const char *name), (o, name))
#define ABD_HOST_PyObject_SelfIter ABD_ORIGINAL(PyObject *, PyObject_SelfIter, (PyObject *o), (o))
#define ABD_HOST_PyObject_GenericGetAttr ABD_ORIGINAL(PyObject *, PyObject_GenericGetAttr, (PyObject *o, PyObject *name), (o, name))
#define ABD_HOST_PyObject_GenericSetAttr ABD_ORIGINAL(int, PyObject_GenericSetAttr, (PyObject *o, PyObject *name, PyObject *value), (o, name, value))
#define ABD_HOST_PyObject_GenericSetDict ABD_ORIGINAL(int, PyObject_GenericSetDict, (PyObject *o, PyObject *value, void *context), (o, value, context))
#define ABD_HOST_PyObject_Hash ABD_ORIGINAL(Py_hash_t, PyObject_Hash, (PyObject *o), (o))
#define ABD_HOST_PyObject_HashNotImplemented ABD_ORIGINAL(Py_hash_t, PyObject_HashNotImplemented, (PyObject *o), (o))
#define ABD_HOST_PyObject_IsTrue ABD_ORIGINAL(int, PyObject_IsTrue, (PyObject *o), (o))
#define ABD_HOST_PyObject_Not ABD_ORIGINAL(int, PyObject_Not, (PyObject *o), (o))
#define ABD_HOST_PyCallable_Check ABD_ORIGINAL(int, PyCallable_Check, (PyObject *o), (o))
#define ABD_HOST_PyObject_ClearWeakRefs ABD_ORIGINAL_VOID(PyObject_ClearWeakRefs, (PyObject *o), (o))
#define ABD_HOST_PyObject_Dir ABD_ORIGINAL(PyObject *, PyObject_Dir, (PyObject *o), (o))
#define ABD_HOST_Py_ReprEnter ABD_ORIGINAL(int, Py_ReprEnter, (PyObject *o), (o))
#define ABD_HOST_Py_ReprLeave ABD_ORIGINAL_VOID(Py_ReprLeave, (PyObject *o), (o))
#define ABD_HOST_Py_GetConstant ABD_ORIGINAL(PyObject *, Py_GetConstant, (unsigned int constant_id), (constant_id))
#define ABD_HOST_Py_GetConstantBorrowed ABD_ORIGINAL(PyObject *, Py_GetConstantBorrowed, (unsigned int constant_id), (constant_id))
#define ABD_HOST_Py_IsNone ABD_ORIGINAL(int, Py_IsNone, (PyObject *x), (x))
#define ABD_HOST_PyType_GetModuleByDef ABD_ORIGINAL(PyObject *, PyType_GetModuleByDef, (PyTypeObject *type, PyModuleDef *def), (type, def))
#define ABD_HOST_PyType_Freeze ABD_ORIGINAL(int, PyType_Freeze, (PyTypeObject *type), (type))
#define ABD_HOST_PyObject_CallFinalizerFromDealloc ABD_ORIGINAL(int, PyObject_CallFinalizerFromDealloc, (PyObject *o), (o))
#define ABD_HOST_PyType_GetModuleByToken ABD_ORIGINAL(PyObject *, PyType_GetModuleByToken, (PyTypeObject *type, const void *token), (type, token))
#define ABD_HOST_PyObject_GetTypeData_DuringGC ABD_ORIGINAL(void *, PyObject_GetTypeData_DuringGC, (PyObject *obj, PyTypeObject *cls), (obj, cls))
#define ABD_HOST_PyType_GetModuleState_DuringGC ABD_ORIGINAL(void *, PyType_GetModuleState_DuringGC, (PyTypeObject *type), (type))
#define ABD_HOST_PyType_GetBaseByToken_DuringGC ABD_ORIGINAL(int, PyType_GetBaseByToken_DuringGC, (PyTypeObject *type, void *token, PyTypeObject **result), (type, token, result))
#define ABD_HOST_PyType_GetModule_DuringGC ABD_ORIGINAL(PyObject *, PyType_GetModule_DuringGC, (PyTypeObject *type), (type))
#define ABD_HOST_PyType_GetModuleByToken_DuringGC ABD_ORIGINAL(PyObject *, PyType_GetModuleByToken_DuringGC, (PyTypeObject *type, const void *token), (type, token))

/* refcount.h */
#define ABD_HOST_Py_REFCNT ABD_ORIGINAL(Py_ssize_t, Py_REFCNT, (PyObject *ob), (ob))
#define ABD_HOST__Py_SetRefcnt ABD_ORIGINAL_VOID(_Py_SetRefcnt, (PyObject *ob, Py_ssize_t refcnt), (ob, refcnt))
#define ABD_HOST__Py_Dealloc ABD_ORIGINAL_VOID(_Py_Dealloc, (PyObject *o), (o))
#define ABD_HOST_Py_IncRef ABD_ORIGINAL_VOID(Py_IncRef, (PyObject *o), (o))
#define ABD_HOST_Py_DecRef ABD_ORIGINAL_VOID(Py_DecRef, (PyObject *o), (o))
#define ABD_HOST__Py_IncRef ABD_ORIGINAL_VOID(_Py_IncRef, (PyObject *o), (o))
#define ABD_HOST__Py_DecRef ABD_ORIGINAL_VOID(_Py_DecRef, (PyObject *o), (o))
#define ABD_HOST_Py_NewRef ABD_ORIGINAL(PyObject *, Py_NewRef, (PyObject *obj), (obj))
#define ABD_HOST_Py_XNewRef ABD_ORIGINAL(PyObject *, Py_XNewRef, (PyObject *obj), (obj))

/* objimpl.h */
#define ABD_HOST_PyObject_Malloc ABD_ORIGINAL(void *, PyObject_Malloc, (size_t size), (size))
#define ABD_HOST_PyObject_Calloc ABD_ORIGINAL(void *, PyObject_Calloc, (size_t nelem, size_t elsize), (nelem, elsize))
#define ABD_HOST_PyObject_Realloc ABD_ORIGINAL(void *, PyObject_Realloc, (void *ptr, size_t new_size), (ptr, new_size))
#define ABD_HOST_PyObject_Free ABD_ORIGINAL_VOID(PyObject_Free, (void *ptr), (ptr))
#define ABD_HOST_PyObject_Init ABD_ORIGINAL(PyObject *, PyObject_Init, (PyObject *op, PyTypeObject *type), (op, type))
#define ABD_HOST_PyObject_InitVar ABD_ORIGINAL(PyVarObject *, PyObject_InitVar, (PyVarObject *op, PyTypeObject *type, Py_ssize_t size), (op, type, size))
#define ABD_HOST__PyObject_New ABD_ORIGINAL(PyObject *, _PyObject_New, (PyTypeObject *type), (type))
#define ABD_HOST__PyObject_NewVar ABD_ORIGINAL(PyVarObject *, _PyObject_NewVar, (PyTypeObject *type, Py_ssize_t nitems), (type, nitems))
#define ABD_HOST_PyGC_Collect ABD_ORIGINAL(Py_ssize_t, PyGC_Collect, (void), ())
#define ABD_HOST_PyGC_Enable ABD_ORIGINAL(int, PyGC_Enable, (void), ())
#define ABD_HOST_PyGC_Disable ABD_ORIGINAL(int, PyGC_Disable, (void), ())
#define ABD_HOST_PyGC_IsEnabled ABD_ORIGINAL(int, PyGC_IsEnabled, (void), ())
#define ABD_HOST__PyObject_GC_Resize ABD_ORIGINAL(PyVarObject *, _PyObject_GC_Resize, (PyVarObject *op, Py_ssize_t nitems), (op, nitems))
#define ABD_HOST__PyObject_GC_New ABD_ORIGINAL(PyObject *, _PyObject_GC_New, (PyTypeObject *type), (type))
#define ABD_HOST__PyObject_GC_NewVar ABD_ORIGINAL(PyVarObject *, _PyObject_GC_NewVar, (PyTypeObject *type, Py_ssize_t nitems), (type, nitems))
#define ABD_HOST_PyObject_GC_Track ABD_ORIGINAL_VOID(PyObject_GC_Track, (void *op), (op))
#define ABD_HOST_PyObject_GC_UnTrack ABD_ORIGINAL_VOID(PyObject_GC_UnTrack, (void *op), (op))
#define ABD_HOST_PyObject_GC_Del ABD_ORIGINAL_VOID(PyObject_GC_Del, (void *op), (op))
#define ABD_HOST_PyObject_GC_IsTracked ABD_ORIGINAL(int, PyObject_GC_IsTracked, (PyObject *op), (op))
#define ABD_HOST_PyObject_GC_IsFinalized ABD_ORIGINAL(int, PyObject_GC_IsFinalized, (PyObject *op), (op))

/* bytearrayobject.h */
#define ABD_HOST_PyByteArray_FromObject ABD_ORIGINAL(PyObject *, PyByteArray_FromObject, (PyObject *o), (o))
#define ABD_HOST_PyByteArray_Concat ABD_ORIGINAL(PyObject *, PyByteArray_Concat, (PyObject *a, PyObject *b), (a, b))
#define ABD_HOST_PyByteArray_FromStringAndSize ABD_ORIGINAL(PyObject *, PyByteArray_FromStringAndSize, (const char *string, Py_ssize_t len), (string, len))
#define ABD_HOST_PyByteArray_Size ABD_ORIGINAL(Py_ssize_t, PyByteArray_Size, (PyObject *bytearray), (bytearray))
#define ABD_HOST_PyByteArray_AsString ABD_ORIGINAL(char *, PyByteArray_AsString, (PyObject *bytearray), (bytearray))
#define ABD_HOST_PyByteArray_Resize ABD_ORIGINAL(int, PyByteArray_Resize, (PyObject *bytearray, Py_ssize_t len), (bytearray, len))

/* bytesobject.h */
#define ABD_HOST_PyBytes_FromStringAndSize ABD_ORIGINAL(PyObject *, PyBytes_FromStringAndSize, (const char *v, Py_ssize_t len), (v, len))
#define ABD_HOST_PyBytes_FromString ABD_ORIGINAL(PyObject *, PyBytes_FromString, (const char *v), (v))
#define ABD_HOST_PyBytes_FromObject ABD_ORIGINAL(PyObject *, PyBytes_FromObject, (PyObject *o), (o))
#define ABD_HOST_PyBytes_FromFormatV ABD_ORIGINAL(PyObject *, PyBytes_FromFormatV, (const char *format, va_list vargs), (format, vargs))
#define ABD_HOST_PyBytes_Size ABD_ORIGINAL(Py_ssize_t, PyBytes_Size, (PyObject *o), (o))
#define ABD_HOST_PyBytes_AsString ABD_ORIGINAL(char *, PyBytes_AsString, (PyObject *o), (o))
#define ABD_HOST_PyBytes_Repr ABD_ORIGINAL(PyObject *, PyBytes_Repr, (PyObject *o, int smartquotes), (o, smartquotes))
#define ABD_HOST_PyBytes_Concat ABD_ORIGINAL_VOID(PyBytes_Concat, (PyObject **bytes, PyObject *newpart), (bytes, newpart))
#define ABD_HOST_PyBytes_ConcatAndDel ABD_ORIGINAL_VOID(PyBytes_ConcatAndDel, (PyObject **bytes, PyObject *newpart), (bytes, newpart))
#define ABD_HOST_PyBytes_DecodeEscape ABD_ORIGINAL(PyObject *, PyBytes_DecodeEscape, (const char *s, Py_ssize_t len, const char *errors, Py_ssize_t unicode, const char *recode_encoding), (s, len, errors, unicode, recode_encoding))
#define ABD_HOST_PyBytes_AsStringAndSize ABD_ORIGINAL(int, PyBytes_AsStringAndSize, (PyObject *obj, char **s, Py_ssize_t *len), (obj, s, len))

/* unicodeobject.h */
#define ABD_HOST_PyUnicode_FromStringAndSize ABD_ORIGINAL(PyObject *, PyUnicode_FromStringAndSize, (const char *u, Py_ssize_t size), (u, size))
#define ABD_HOST_PyUnicode_FromString ABD_ORIGINAL(PyObject *, PyUnicode_FromString, (const char *u), (u))
#define ABD_HOST_PyUnicode_Substring ABD_ORIGINAL(PyObject *, PyUnicode_Substring, (PyObject *str, Py_ssize_t start, Py_ssize_t end), (str, start, end))
#define ABD_HOST_PyUnicode_AsUCS4 ABD_ORIGINAL(Py_UCS4 *, PyUnicode_AsUCS4, (PyObject *unicode, Py_UCS4 *buffer, Py_ssize_t buflen, int copy_null), (unicode, buffer, buflen, copy_null))
#define ABD_HOST_PyUnicode_AsUCS4Copy ABD_ORIGINAL(Py_UCS4 *, PyUnicode_AsUCS4Copy, (PyObject *unicode), (unicode))
#define ABD_HOST_PyUnicode_GetLength ABD_ORIGINAL(Py_ssize_t, PyUnicode_GetLength, (PyObject *unicode), (unicode))
#define ABD_HOST_PyUnicode_ReadChar ABD_ORIGINAL(Py_UCS4, PyUnicode_ReadChar, (PyObject *unicode, Py_ssize_t index), (unicode, index))
#define ABD_HOST_PyUnicode_WriteChar ABD_ORIGINAL(int, PyUnicode_WriteChar, (PyObject *unicode, Py_ssize_t index, Py_UCS4 character), (unicode, index, character))
#define ABD_HOST_PyUnicode_Resize ABD_ORIGINAL(int, PyUnicode_Resize, (PyObject **unicode, Py_ssize_t length), (unicode, length))
#define ABD_HOST_PyUnicode_FromEncodedObject ABD_ORIGINAL(PyObject *, PyUnicode_FromEncodedObject, (PyObject *obj, const char *encoding, const char *errors), (obj, encoding, errors))
#define ABD_HOST_PyUnicode_FromObject ABD_ORIGINAL(PyObject *, PyUnicode_FromObject, (PyObject *obj), (obj))
#define ABD_HOST_PyUnicode_FromFormatV ABD_ORIGINAL(PyObject *, PyUnicode_FromFormatV, (const char *format, va_list vargs), (format, vargs))
#define ABD_HOST_PyUnicode_InternInPlace ABD_ORIGINAL_VOID(PyUnicode_InternInPlace, (PyObject **p_unicode), (p_unicode))
#define ABD_HOST_PyUnicode_InternFromString ABD_ORIGINAL(PyObject *, PyUnicode_InternFromString, (const char *u), (u))
#define ABD_HOST_PyUnicode_FromWideChar ABD_ORIGINAL(PyObject *, PyUnicode_FromWideChar, (const wchar_t *w, Py_ssize_t size), (w, size))
#define ABD_HOST_PyUnicode_AsWideChar ABD_ORIGINAL(Py_ssize_t, PyUnicode_AsWideChar, (PyObject *unicode, wchar_t *w, Py_ssize_t size), (unicode, w, size))
#define ABD_HOST_PyUnicode_AsWideCharString ABD_ORIGINAL(wchar_t *, PyUnicode_AsWideCharString, (PyObject *unicode, Py_ssize_t *size), (unicode, size))
#define ABD_HOST_PyUnicode_FromOrdinal ABD_ORIGINAL(PyObject *, PyUnicode_FromOrdinal, (int ordinal), (ordinal))
#define ABD_HOST_PyUnicode_GetDefaultEncoding ABD_ORIGINAL(const char *, PyUnicode_GetDefaultEncoding, (void), ())
#define ABD_HOST_PyUnicode_Decode ABD_ORIGINAL(PyObject *, PyUnicode_Decode, (const char *s, Py_ssize_t size, const char *encoding, const char *errors), (s, size, encoding, errors))
#define ABD_HOST_PyUnicode_AsEncodedString ABD_ORIGINAL(PyObject *, PyUnicode_AsEncodedString, (PyObject *unicode, const char *encoding, const char *errors), (unicode, encoding, errors))
#define ABD_HOST_PyUnicode_BuildEncodingMap ABD_ORIGINAL(PyObject *, PyUnicode_BuildEncodingMap, (PyObject *string), (string))
#define ABD_HOST_PyUnicode_DecodeUTF7 ABD_ORIGINAL(PyObject *, PyUnicode_DecodeUTF7, (const char *string, Py_ssize_t length, const char *errors), (string, length, errors))
#define ABD_HOST_PyUnicode_DecodeUTF7Stateful ABD_ORIGINAL(PyObject *, PyUnicode_DecodeUTF7Stateful, (const char *string, Py_ssize_t length, const char *errors, Py_ssize_t *consumed), (string, length, errors, consumed))
#define ABD_HOST_PyUnicode_DecodeUTF8 ABD_ORIGINAL(PyObject *, PyUnicode_DecodeUTF8, (const char *string, Py_ssize_t length, const char *errors), (string, length, errors))
#define ABD_HOST_PyUnicode_DecodeUTF8Stateful ABD_ORIGINAL(PyObject *, PyUnicode_DecodeUTF8Stateful, (const char *string, Py_ssize_t length, const char *errors, Py_ssize_t *consumed), (string, length, errors, consumed))
#define ABD_HOST_PyUnicode_AsUTF8String ABD_ORIGINAL(PyObject *, PyUnicode_AsUTF8String, (PyObject *unicode), (unicode))
#define ABD_HOST_PyUnicode_AsUTF8AndSize ABD_ORIGINAL(const char *, PyUnicode_AsUTF8AndSize, (PyObject *unicode, Py_ssize_t *size), (unicode, size))
#define ABD_HOST_PyUnicode_DecodeUTF32 ABD_ORIGINAL(PyObject *, PyUnicode_DecodeUTF32, (const char *string, Py_ssize_t length, const char *errors, int *byteorder), (string, length, errors, byteorder))
#define ABD_HOST_PyUnicode_DecodeUTF32Stateful ABD_ORIGINAL(PyObject *, PyUnicode_DecodeUTF32Stateful, (const char *string, Py_ssize_t length, const char *errors, int *byteorder, Py_ssize_t *consumed), (string, length, errors, byteorder, consumed))
#define ABD_HOST_PyUnicode_AsUTF32String ABD_ORIGINAL(PyObject *, PyUnicode_AsUTF32String, (PyObject *unicode), (unicode))
#define ABD_HOST_PyUnicode_DecodeUTF16 ABD_ORIGINAL(PyObject *, PyUnicode_DecodeUTF16, (const char *string, Py_ssize_t length, const char *errors, int *byteorder), (string, length, errors, byteorder))
#define ABD_HOST_PyUnicode_DecodeUTF16Stateful ABD_ORIGINAL(PyObject *, PyUnicode_DecodeUTF16Stateful, (const char *string, Py_ssize_t length, const char *errors, int *byteorder, Py_ssize_t *consumed), (string, length, errors, byteorder, consumed))
#define ABD_HOST_PyUnicode_AsUTF16String ABD_ORIGINAL(PyObject *, PyUnicode_AsUTF16String, (PyObject *unicode), (unicode))
#define ABD_HOST_PyUnicode_DecodeUnicodeEscape ABD_ORIGINAL(PyObject *, PyUnicode_DecodeUnicodeEscape, (const char *string, Py_ssize_t length, const char *errors), (string, length, errors))
#define ABD_HOST_PyUnicode_AsUnicodeEscapeString ABD_ORIGINAL(PyObject *, PyUnicode_AsUnicodeEscapeString, (PyObject *unicode), (unicode))
#define ABD_HOST_PyUnicode_DecodeRawUnicodeEscape ABD_ORIGINAL(PyObject *, PyUnicode_DecodeRawUnicodeEscape, (const char *string, Py_ssize_t length, const char *errors), (string, length, errors))
#define ABD_HOST_PyUnicode_AsRawUnicodeEscapeString ABD_ORIGINAL(PyObject *, PyUnicode_AsRawUnicodeEscapeString, (PyObject *unicode), (unicode))
#define ABD_HOST_PyUnicode_DecodeLatin1 ABD_ORIGINAL(PyObject *, PyUnicode_DecodeLatin1, (const char *string, Py_ssize_t length, const char *errors), (string, length, errors))
#define ABD_HOST_PyUnicode_AsLatin1String ABD_ORIGINAL(PyObject *, PyUnicode_AsLatin1String, (PyObject *unicode), (unicode))
#define ABD_HOST_PyUnicode_DecodeASCII ABD_ORIGINAL(PyObject *, PyUnicode_DecodeASCII, (const char *string, Py_ssize_t length, const char *errors), (string, length, errors))
#define ABD_HOST_PyUnicode_AsASCIIString ABD_ORIGINAL(PyObject *, PyUnicode_AsASCIIString, (PyObject *unicode), (unicode))
#define ABD_HOST_PyUnicode_DecodeCharmap ABD_ORIGINAL(PyObject *, PyUnicode_DecodeCharmap, (const char *string, Py_ssize_t length, PyObject *mapping, const char *errors), (string, length, mapping, errors))
#define ABD_HOST_PyUnicode_AsCharmapString ABD_ORIGINAL(PyObject *, PyUnicode_AsCharmapString, (PyObject *unicode, PyObject *mapping), (unicode, mapping))
#define ABD_HOST_PyUnicode_DecodeLocaleAndSize ABD_ORIGINAL(PyObject *, PyUnicode_DecodeLocaleAndSize, (const char *str, Py_ssize_t len, const char *errors), (str, len, errors))
#define ABD_HOST_PyUnicode_DecodeLocale ABD_ORIGINAL(PyObject *, PyUnicode_DecodeLocale, (const char *str, const char *errors), (str, errors))
#define ABD_HOST_PyUnicode_EncodeLocale ABD_ORIGINAL(PyObject *, PyUnicode_EncodeLocale, (PyObject *unicode, const char *errors), (unicode, errors))
#define ABD_HOST_PyUnicode_FSConverter ABD_ORIGINAL(int, PyUnicode_FSConverter, (PyObject *obj, void *result), (obj, result))
#define ABD_HOST_PyUnicode_FSDecoder ABD_ORIGINAL(int, PyUnicode_FSDecoder, (PyObject *obj, void *result), (obj, result))
#define ABD_HOST_PyUnicode_DecodeFSDefault ABD_ORIGINAL(PyObject *, PyUnicode_DecodeFSDefault, (const char *s), (s))
#define ABD_HOST_PyUnicode_DecodeFSDefaultAndSize ABD_ORIGINAL(PyObject *, PyUnicode_DecodeFSDefaultAndSize, (const char *s, Py_ssize_t size), (s, size))
#define ABD_HOST_PyUnicode_EncodeFSDefault ABD_ORIGINAL(PyObject *, PyUnicode_EncodeFSDefault, (PyObject *unicode), (unicode))
#define ABD_HOST_PyUnicode_Concat ABD_ORIGINAL(PyObject *, PyUnicode_Concat, (PyObject *left, PyObject *right), (left, right))
#define ABD_HOST_PyUnicode_Append ABD_ORIGINAL_VOID(PyUnicode_Append, (PyObject **pleft, PyObject *right), (pleft, right))
#define ABD_HOST_PyUnicode_AppendAndDel ABD_ORIGINAL_VOID(PyUnicode_AppendAndDel, (PyObject **pleft, PyObject *right), (pleft, right))
#define ABD_HOST_PyUnicode_Split ABD_ORIGINAL(PyObject *, PyUnicode_Split, (PyObject *s, PyObject *sep, Py_ssize_t maxsplit), (s, sep, maxsplit))
#define ABD_HOST_PyUnicode_Splitlines ABD_ORIGINAL(PyObject *, PyUnicode_Splitlines, (PyObject *s, int keepends), (s, keepends))
#define ABD_HOST_PyUnicode_Partition ABD_ORIGINAL(PyObject *, PyUnicode_Partition, (PyObject *s, PyObject *sep), (s, sep))
#define ABD_HOST_PyUnicode_RPartition ABD_ORIGINAL(PyObject *, PyUnicode_RPartition, (PyObject *s, PyObject *sep), (s, sep))
#define ABD_HOST_PyUnicode_RSplit ABD_ORIGINAL(PyObject *, PyUnicode_RSplit, (PyObject *s, PyObject *sep, Py_ssize_t maxsplit), (s, sep, maxsplit))
#define ABD_HOST_PyUnicode_Translate ABD_ORIGINAL(PyObject *, PyUnicode_Translate, (PyObject *str, PyObject *table, const char *errors), (str, table, errors))
#define ABD_HOST_PyUnicode_Join ABD_ORIGINAL(PyObject *, PyUnicode_Join, (PyObject *separator, PyObject *seq), (separator, seq))
#define ABD_HOST_PyUnicode_Tailmatch ABD_ORIGINAL(Py_ssize_t, PyUnicode_Tailmatch, (PyObject *str, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction), (str, substr, start, end, direction))
#define ABD_HOST_PyUnicode_Find ABD_ORIGINAL(Py_ssize_t, PyUnicode_Find, (PyObject *str, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction), (str, substr, start, end, direction))
#define ABD_HOST_PyUnicode_FindChar ABD_ORIGINAL(Py_ssize_t, PyUnicode_FindChar, (PyObject *str, Py_UCS4 ch, Py_ssize_t start, Py_ssize_t end, int direction), (str, ch, start, end, direction))
#define ABD_HOST_PyUnicode_Count ABD_ORIGINAL(Py_ssize_t, PyUnicode_Count, (PyObject *str, PyObject *substr, Py_ssize_t start, Py_ssize_t end), (str, substr, start, end))
#define ABD_HOST_PyUnicode_Replace ABD_ORIGINAL(PyObject *, PyUnicode_Replace, (PyObject *str, PyObject *substr, PyObject *replstr, Py_ssize_t maxcount), (str, substr, replstr, maxcount))
#define ABD_HOST_PyUnicode_Compare ABD_ORIGINAL(int, PyUnicode_Compare, (PyObject *left, PyObject *right), (left, right))
#define ABD_HOST_PyUnicode_CompareWithASCIIString ABD_ORIGINAL(int, PyUnicode_CompareWithASCIIString, (PyObject *left, const char *right), (left, right))
#define ABD_HOST_PyUnicode_EqualToUTF8 ABD_ORIGINAL(int, PyUnicode_EqualToUTF8, (PyObject *unicode, const char *string), (unicode, string))
#define ABD_HOST_PyUnicode_EqualToUTF8AndSize ABD_ORIGINAL(int, PyUnicode_EqualToUTF8AndSize, (PyObject *unicode, const char *string, Py_ssize_t size), (unicode, string, size))
#define ABD_HOST_PyUnicode_Equal ABD_ORIGINAL(int, PyUnicode_Equal, (PyObject *str1, PyObject *str2), (str1, str2))
#define ABD_HOST_PyUnicode_RichCompare ABD_ORIGINAL(PyObject *, PyUnicode_RichCompare, (PyObject *left, PyObject *right, int op), (left, right, op))
#define ABD_HOST_PyUnicode_Format ABD_ORIGINAL(PyObject *, PyUnicode_Format, (PyObject *format, PyObject *args), (format, args))
#define ABD_HOST_PyUnicode_Contains ABD_ORIGINAL(int, PyUnicode_Contains, (PyObject *container, PyObject *element), (container, element))
#define ABD_HOST_PyUnicode_IsIdentifier ABD_ORIGINAL(int, PyUnicode_IsIdentifier, (PyObject *s), (s))

/* pyerrors.h */
#define ABD_HOST_PyErr_SetNone ABD_ORIGINAL_VOID(PyErr_SetNone, (PyObject *type), (type))
#define ABD_HOST_PyErr_SetObject ABD_ORIGINAL_VOID(PyErr_SetObject, (PyObject *type, PyObject *value), (type, value))
#define ABD_HOST_PyErr_SetString ABD_ORIGINAL_VOID(PyErr_SetString, (PyObject *exception, const char *string), (exception, string))
#define ABD_HOST_PyErr_Occurred ABD_ORIGINAL(PyObject *, PyErr_Occurred, (void), ())
#define ABD_HOST_PyErr_Clear ABD_ORIGINAL_VOID(PyErr_Clear, (void), ())
#define ABD_HOST_PyErr_Fetch ABD_ORIGINAL_VOID(PyErr_Fetch, (PyObject **ptype, PyObject **pvalue, PyObject **ptraceback), (ptype, pvalue, ptraceback))
#define ABD_HOST_PyErr_Restore ABD_ORIGINAL_VOID(PyErr_Restore, (PyObject *type, PyObject *value, PyObject *traceback), (type, value, traceback))
#define ABD_HOST_PyErr_GetRaisedException ABD_ORIGINAL(PyObject *, PyErr_GetRaisedException, (void), ())
#define ABD_HOST_PyErr_SetRaisedException ABD_ORIGINAL_VOID(PyErr_SetRaisedException, (PyObject *exc), (exc))
#define ABD_HOST_PyErr_GetHandledException ABD_ORIGINAL(PyObject *, PyErr_GetHandledException, (void), ())
#define ABD_HOST_PyErr_SetHandledException ABD_ORIGINAL_VOID(PyErr_SetHandledException, (PyObject *exc), (exc))
#define ABD_HOST_PyErr_GetExcInfo ABD_ORIGINAL_VOID(PyErr_GetExcInfo, (PyObject **ptype, PyObject **pvalue, PyObject **ptraceback), (ptype, pvalue, ptraceback))
#define ABD_HOST_PyErr_SetExcInfo ABD_ORIGINAL_VOID(PyErr_SetExcInfo, (PyObject *type, PyObject *value, PyObject *traceback), (type, value, traceback))
#define ABD_HOST_Py_FatalError ABD_ORIGINAL_VOID(Py_FatalError, (const char *message), (message))
#define ABD_HOST_PyErr_GivenExceptionMatches ABD_ORIGINAL(int, PyErr_GivenExceptionMatches, (PyObject *given, PyObject *exc), (given, exc))
#define ABD_HOST_PyErr_ExceptionMatches ABD_ORIGINAL(int, PyErr_ExceptionMatches, (PyObject *exc), (exc))
#define ABD_HOST_PyErr_NormalizeException ABD_ORIGINAL_VOID(PyErr_NormalizeException, (PyObject **exc, PyObject **val, PyObject **tb), (exc, val, tb))
#define ABD_HOST_PyException_SetTraceback ABD_ORIGINAL(int, PyException_SetTraceback, (PyObject *ex, PyObject *tb), (ex, tb))
#define ABD_HOST_PyException_GetTraceback ABD_ORIGINAL(PyObject *, PyException_GetTraceback, (PyObject *ex), (ex))
#define ABD_HOST_PyException_GetCause ABD_ORIGINAL(PyObject *, PyException_GetCause, (PyObject *ex), (ex))
#define ABD_HOST_PyException_SetCause ABD_ORIGINAL_VOID(PyException_SetCause, (PyObject *ex, PyObject *cause), (ex, cause))
#define ABD_HOST_PyException_GetContext ABD_ORIGINAL(PyObject *, PyException_GetContext, (PyObject *ex), (ex))
#define ABD_HOST_PyException_SetContext ABD_ORIGINAL_VOID(PyException_SetContext, (PyObject *ex, PyObject *ctx), (ex, ctx))
#define ABD_HOST_PyException_GetArgs ABD_ORIGINAL(PyObject *, PyException_GetArgs, (PyObject *ex), (ex))
#define ABD_HOST_PyException_SetArgs ABD_ORIGINAL_VOID(PyException_SetArgs, (PyObject *ex, PyObject *args), (ex, args))
#define ABD_HOST_PyExceptionClass_Name ABD_ORIGINAL(const char *, PyExceptionClass_Name, (PyObject *cls), (cls))
#define ABD_HOST_PyErr_BadArgument ABD_ORIGINAL(int, PyErr_BadArgument, (void), ())
#define ABD_HOST_PyErr_NoMemory ABD_ORIGINAL(PyObject *, PyErr_NoMemory, (void), ())
#define ABD_HOST_PyErr_SetFromErrno ABD_ORIGINAL(PyObject *, PyErr_SetFromErrno, (PyObject *type), (type))
#define ABD_HOST_PyErr_SetFromErrnoWithFilenameObject ABD_ORIGINAL(PyObject *, PyErr_SetFromErrnoWithFilenameObject, (PyObject *type, PyObject *filename), (type, filename))
#define ABD_HOST_PyErr_SetFromErrnoWithFilenameObjects ABD_ORIGINAL(PyObject *, PyErr_SetFromErrnoWithFilenameObjects, (PyObject *type, PyObject *filename, PyObject *filename2), (type, filename, filename2))
#define ABD_HOST_PyErr_SetFromErrnoWithFilename ABD_ORIGINAL(PyObject *, PyErr_SetFromErrnoWithFilename, (PyObject *exc, const char *filename), (exc, filename))
#define ABD_HOST_PyErr_FormatV ABD_ORIGINAL(PyObject *, PyErr_FormatV, (PyObject *exception, const char *format, va_list vargs), (exception, format, vargs))
#define ABD_HOST_PyErr_SetImportErrorSubclass ABD_ORIGINAL(PyObject *, PyErr_SetImportErrorSubclass, (PyObject *exception, PyObject *msg, PyObject *name, PyObject *path), (exception, msg, name, path))
#define ABD_HOST_PyErr_SetImportError ABD_ORIGINAL(PyObject *, PyErr_SetImportError, (PyObject *msg, PyObject *name, PyObject *path), (msg, name, path))
#define ABD_HOST_PyErr_BadInternalCall ABD_ORIGINAL_VOID(PyErr_BadInternalCall, (void), ())
#define ABD_HOST__PyErr_BadInternalCall ABD_ORIGINAL_VOID(_PyErr_BadInternalCall, (const char *filename, int lineno), (filename, lineno))
#define ABD_HOST_PyErr_NewException ABD_ORIGINAL(PyObject *, PyErr_NewException, (const char *name, PyObject *base, PyObject *dict), (name, base, dict))
#define ABD_HOST_PyErr_NewExceptionWithDoc ABD_ORIGINAL(PyObject *, PyErr_NewExceptionWithDoc, (const char *name, const char *doc, PyObject *base, PyObject *dict), (name, doc, base, dict))
#define ABD_HOST_PyErr_WriteUnraisable ABD_ORIGINAL_VOID(PyErr_WriteUnraisable, (PyObject *obj), (obj))
#define ABD_HOST_PyErr_CheckSignals ABD_ORIGINAL(int, PyErr_CheckSignals, (void), ())
#define ABD_HOST_PyErr_SetInterrupt ABD_ORIGINAL_VOID(PyErr_SetInterrupt, (void), ())
#define ABD_HOST_PyErr_SetInterruptEx ABD_ORIGINAL(int, PyErr_SetInterruptEx, (int signum), (signum))
#define ABD_HOST_PyErr_SyntaxLocation ABD_ORIGINAL_VOID(PyErr_SyntaxLocation, (const char *filename, int lineno), (filename, lineno))
#define ABD_HOST_PyErr_SyntaxLocationEx ABD_ORIGINAL_VOID(PyErr_SyntaxLocationEx, (const char *filename, int lineno, int col_offset), (filename, lineno, col_offset))
#define ABD_HOST_PyErr_ProgramText ABD_ORIGINAL(PyObject *, PyErr_ProgramText, (const char *filename, int lineno), (filename, lineno))
#define ABD_HOST_PyUnicodeDecodeError_Create ABD_ORIGINAL(PyObject *, PyUnicodeDecodeError_Create, (const char *encoding, const char *object, Py_ssize_t length, Py_ssize_t start, Py_ssize_t end, const char *reason), (encoding, object, length, start, end, reason))
#define ABD_HOST_PyUnicodeEncodeError_GetEncoding ABD_ORIGINAL(PyObject *, PyUnicodeEncodeError_GetEncoding, (PyObject *exc), (exc))
#define ABD_HOST_PyUnicodeDecodeError_GetEncoding ABD_ORIGINAL(PyObject *, PyUnicodeDecodeError_GetEncoding, (PyObject *exc), (exc))
#define ABD_HOST_PyUnicodeEncodeError_GetObject ABD_ORIGINAL(PyObject *, PyUnicodeEncodeError_GetObject, (PyObject *exc), (exc))
#define ABD_HOST_PyUnicodeDecodeError_GetObject ABD_ORIGINAL(PyObject *, PyUnicodeDecodeError_GetObject, (PyObject *exc), (exc))
#define ABD_HOST_PyUnicodeTranslateError_GetObject ABD_ORIGINAL(PyObject *, PyUnicodeTranslateError_GetObject, (PyObject *exc), (exc))
#define ABD_HOST_PyUnicodeEncodeError_GetStart ABD_ORIGINAL(int, PyUnicodeEncodeError_GetStart, (PyObject *exc, Py_ssize_t *start), (exc, start))
#define ABD_HOST_PyUnicodeDecodeError_GetStart ABD_ORIGINAL(int, PyUnicodeDecodeError_GetStart, (PyObject *exc, Py_ssize_t *start), (exc, start))
#define ABD_HOST_PyUnicodeTranslateError_GetStart ABD_ORIGINAL(int, PyUnicodeTranslateError_GetStart, (PyObject *exc, Py_ssize_t *start), (exc, start))
#define ABD_HOST_PyUnicodeEncodeError_SetStart ABD_ORIGINAL(int, PyUnicodeEncodeError_SetStart, (PyObject *exc, Py_ssize_t start), (exc, start))
#define ABD_HOST_PyUnicodeDecodeError_SetStart ABD_ORIGINAL(int, PyUnicodeDecodeError_SetStart, (PyObject *exc, Py_ssize_t start), (exc, start))
#define ABD_HOST_PyUnicodeTranslateError_SetStart ABD_ORIGINAL(int, PyUnicodeTranslateError_SetStart, (PyObject *exc, Py_ssize_t start), (exc, start))
#define ABD_HOST_PyUnicodeEncodeError_GetEnd ABD_ORIGINAL(int, PyUnicodeEncodeError_GetEnd, (PyObject *exc, Py_ssize_t *end), (exc, end))
#define ABD_HOST_PyUnicodeDecodeError_GetEnd ABD_ORIGINAL(int, PyUnicodeDecodeError_GetEnd, (PyObject *exc, Py_ssize_t *end), (exc, end))
#define ABD_HOST_PyUnicodeTranslateError_GetEnd ABD_ORIGINAL(int, PyUnicodeTranslateError_GetEnd, (PyObject *exc, Py_ssize_t *end), (exc, end))
#define ABD_HOST_PyUnicodeEncodeError_SetEnd ABD_ORIGINAL(int, PyUnicodeEncodeError_SetEnd, (PyObject *exc, Py_ssize_t end), (exc, end))
#define ABD_HOST_PyUnicodeDecodeError_SetEnd ABD_ORIGINAL(int, PyUnicodeDecodeError_SetEnd, (PyObject *exc, Py_ssize_t end), (exc, end))
#define ABD_HOST_PyUnicodeTranslateError_SetEnd ABD_ORIGINAL(int, PyUnicodeTranslateError_SetEnd, (PyObject *exc, Py_ssize_t end), (exc, end))
#define ABD_HOST_PyUnicodeEncodeError_GetReason ABD_ORIGINAL(PyObject *, PyUnicodeEncodeError_GetReason, (PyObject *exc), (exc))
#define ABD_HOST_PyUnicodeDecodeError_GetReason ABD_ORIGINAL(PyObject *, PyUnicodeDecodeError_GetReason, (PyObject *exc), (exc))
#define ABD_HOST_PyUnicodeTranslateError_GetReason ABD_ORIGINAL(PyObject *, PyUnicodeTranslateError_GetReason, (PyObject *exc), (exc))
#define ABD_HOST_PyUnicodeEncodeError_SetReason ABD_ORIGINAL(int, PyUnicodeEncodeError_SetReason, (PyObject *exc, const char *reason), (exc, reason))
#define ABD_HOST_PyUnicodeDecodeError_SetReason ABD_ORIGINAL(int, PyUnicodeDecodeError_SetReason, (PyObject *exc, const char *reason), (exc, reason))
#define ABD_HOST_PyUnicodeTranslateError_SetReason ABD_ORIGINAL(int, PyUnicodeTranslateError_SetReason, (PyObject *exc, const char *reason), (exc, reason))
#define ABD_HOST_PyOS_vsnprintf ABD_ORIGINAL(int, PyOS_vsnprintf, (char *str, size_t size, const char *format, va_list va), (str, size, format, va))

/* longobject.h */
#define ABD_HOST_PyLong_FromLong ABD_ORIGINAL(PyObject *, PyLong_FromLong, (long v), (v))
#define ABD_HOST_PyLong_FromUnsignedLong ABD_ORIGINAL(PyObject *, PyLong_FromUnsignedLong, (unsigned long v), (v))
#define ABD_HOST_PyLong_FromSize_t ABD_ORIGINAL(PyObject *, PyLong_FromSize_t, (size_t v), (v))
#define ABD_HOST_PyLong_FromSsize_t ABD_ORIGINAL(PyObject *, PyLong_FromSsize_t, (Py_ssize_t v), (v))
#define ABD_HOST_PyLong_FromDouble ABD_ORIGINAL(PyObject *, PyLong_FromDouble, (double v), (v))
#define ABD_HOST_PyLong_AsLong ABD_ORIGINAL(long, PyLong_AsLong, (PyObject *obj), (obj))
#define ABD_HOST_PyLong_AsLongAndOverflow ABD_ORIGINAL(long, PyLong_AsLongAndOverflow, (PyObject *obj, int *overflow), (obj, overflow))
#define ABD_HOST_PyLong_AsSsize_t ABD_ORIGINAL(Py_ssize_t, PyLong_AsSsize_t, (PyObject *pylong), (pylong))
#define ABD_HOST_PyLong_AsSize_t ABD_ORIGINAL(size_t, PyLong_AsSize_t, (PyObject *pylong), (pylong))
#define ABD_HOST_PyLong_AsUnsignedLong ABD_ORIGINAL(unsigned long, PyLong_AsUnsignedLong, (PyObject *pylong), (pylong))
#define ABD_HOST_PyLong_AsUnsignedLongMask ABD_ORIGINAL(unsigned long, PyLong_AsUnsignedLongMask, (PyObject *obj), (obj))
#define ABD_HOST_PyLong_AsInt ABD_ORIGINAL(int, PyLong_AsInt, (PyObject *obj), (obj))
#define ABD_HOST_PyLong_FromInt32 ABD_ORIGINAL(PyObject *, PyLong_FromInt32, (int32_t value), (value))
#define ABD_HOST_PyLong_FromUInt32 ABD_ORIGINAL(PyObject *, PyLong_FromUInt32, (uint32_t value), (value))
#define ABD_HOST_PyLong_FromInt64 ABD_ORIGINAL(PyObject *, PyLong_FromInt64, (int64_t value), (value))
#define ABD_HOST_PyLong_FromUInt64 ABD_ORIGINAL(PyObject *, PyLong_FromUInt64, (uint64_t value), (value))
#define ABD_HOST_PyLong_AsInt32 ABD_ORIGINAL(int, PyLong_AsInt32, (PyObject *obj, int32_t *value), (obj, value))
#define ABD_HOST_PyLong_AsUInt32 ABD_ORIGINAL(int, PyLong_AsUInt32, (PyObject *obj, uint32_t *value), (obj, value))
#define ABD_HOST_PyLong_AsInt64 ABD_ORIGINAL(int, PyLong_AsInt64, (PyObject *obj, int64_t *value), (obj, value))
#define ABD_HOST_PyLong_AsUInt64 ABD_ORIGINAL(int, PyLong_AsUInt64, (PyObject *obj, uint64_t *value), (obj, value))
#define ABD_HOST_PyLong_AsNativeBytes ABD_ORIGINAL(Py_ssize_t, PyLong_AsNativeBytes, (PyObject *v, void *buffer, Py_ssize_t n_bytes, int flags), (v, buffer, n_bytes, flags))
#define ABD_HOST_PyLong_FromNativeBytes ABD_ORIGINAL(PyObject *, PyLong_FromNativeBytes, (const void *buffer, size_t n_bytes, int flags), (buffer, n_bytes, flags))
#define ABD_HOST_PyLong_FromUnsignedNativeBytes ABD_ORIGINAL(PyObject *, PyLong_FromUnsignedNativeBytes, (const void *buffer, size_t n_bytes, int flags), (buffer, n_bytes, flags))
#define ABD_HOST_PyLong_GetInfo ABD_ORIGINAL(PyObject *, PyLong_GetInfo, (void), ())
#define ABD_HOST_PyLong_AsDouble ABD_ORIGINAL(double, PyLong_AsDouble, (PyObject *pylong), (pylong))
#define ABD_HOST_PyLong_FromVoidPtr ABD_ORIGINAL(PyObject *, PyLong_FromVoidPtr, (void *p), (p))
#define ABD_HOST_PyLong_AsVoidPtr ABD_ORIGINAL(void *, PyLong_AsVoidPtr, (PyObject *pylong), (pylong))
#define ABD_HOST_PyLong_FromLongLong ABD_ORIGINAL(PyObject *, PyLong_FromLongLong, (long long v), (v))
#define ABD_HOST_PyLong_FromUnsignedLongLong ABD_ORIGINAL(PyObject *, PyLong_FromUnsignedLongLong, (unsigned long long v), (v))
#define ABD_HOST_PyLong_AsLongLong ABD_ORIGINAL(long long, PyLong_AsLongLong, (PyObject *obj), (obj))
#define ABD_HOST_PyLong_AsUnsignedLongLong ABD_ORIGINAL(unsigned long long, PyLong_AsUnsignedLongLong, (PyObject *pylong), (pylong))
#define ABD_HOST_PyLong_AsUnsignedLongLongMask ABD_ORIGINAL(unsigned long long, PyLong_AsUnsignedLongLongMask, (PyObject *obj), (obj))
#define ABD_HOST_PyLong_AsLongLongAndOverflow ABD_ORIGINAL(long long, PyLong_AsLongLongAndOverflow, (PyObject *obj, int *overflow), (obj, overflow))
#define ABD_HOST_PyLong_FromString ABD_ORIGINAL(PyObject *, PyLong_FromString, (const char *str, char **pend, int base), (str, pend, base))
#define ABD_HOST_PyOS_strtoul ABD_ORIGINAL(unsigned long, PyOS_strtoul, (const char *str, char **ptr, int base), (str, ptr, base))
#define ABD_HOST_PyOS_strtol ABD_ORIGINAL(long, PyOS_strtol, (const char *str, char **ptr, int base), (str, ptr, base))
#define ABD_HOST_PyLong_GetNativeLayout ABD_ORIGINAL(const PyLongLayout *, PyLong_GetNativeLayout, (void), ())
#define ABD_HOST_PyLong_Export ABD_ORIGINAL(int, PyLong_Export, (PyObject *obj, PyLongExport *export_long), (obj, export_long))
#define ABD_HOST_PyLong_FreeExport ABD_ORIGINAL_VOID(PyLong_FreeExport, (PyLongExport *export_long), (export_long))
#define ABD_HOST_PyLongWriter_Create ABD_ORIGINAL(PyLongWriter *, PyLongWriter_Create, (int negative, Py_ssize_t ndigits, void **digits), (negative, ndigits, digits))
#define ABD_HOST_PyLongWriter_Finish ABD_ORIGINAL(PyObject *, PyLongWriter_Finish, (PyLongWriter *writer), (writer))
#define ABD_HOST_PyLongWriter_Discard ABD_ORIGINAL_VOID(PyLongWriter_Discard, (PyLongWriter *writer), (writer))

/* boolobject.h */
#define ABD_HOST_Py_IsTrue ABD_ORIGINAL(int, Py_IsTrue, (PyObject *x), (x))
#define ABD_HOST_Py_IsFalse ABD_ORIGINAL(int, Py_IsFalse, (PyObject *x), (x))
#define ABD_HOST_PyBool_FromLong ABD_ORIGINAL(PyObject *, PyBool_FromLong, (long v), (v))

/* floatobject.h */
#define ABD_HOST_PyFloat_GetMax ABD_ORIGINAL(double, PyFloat_GetMax, (void), ())
#define ABD_HOST_PyFloat_GetMin ABD_ORIGINAL(double, PyFloat_GetMin, (void), ())
#define ABD_HOST_PyFloat_GetInfo ABD_ORIGINAL(PyObject *, PyFloat_GetInfo, (void), ())
#define ABD_HOST_PyFloat_FromString ABD_ORIGINAL(PyObject *, PyFloat_FromString, (PyObject *str), (str))
#define ABD_HOST_PyFloat_FromDouble ABD_ORIGINAL(PyObject *, PyFloat_FromDouble, (double v), (v))
#define ABD_HOST_PyFloat_AsDouble ABD_ORIGINAL(double, PyFloat_AsDouble, (PyObject *pyfloat), (pyfloat))

/* complexobject.h */
#define ABD_HOST_PyComplex_FromDoubles ABD_ORIGINAL(PyObject *, PyComplex_FromDoubles, (double real, double imag), (real, imag))
#define ABD_HOST_PyComplex_RealAsDouble ABD_ORIGINAL(double, PyComplex_RealAsDouble, (PyObject *op), (op))
#define ABD_HOST_PyComplex_ImagAsDouble ABD_ORIGINAL(double, PyComplex_ImagAsDouble, (PyObject *op), (op))

/* memoryobject.h */
#define ABD_HOST_PyMemoryView_FromObject ABD_ORIGINAL(PyObject *, PyMemoryView_FromObject, (PyObject *base), (base))
#define ABD_HOST_PyMemoryView_FromMemory ABD_ORIGINAL(PyObject *, PyMemoryView_FromMemory, (char *mem, Py_ssize_t size, int flags), (mem, size, flags))
#define ABD_HOST_PyMemoryView_FromBuffer ABD_ORIGINAL(PyObject *, PyMemoryView_FromBuffer, (const Py_buffer *info), (info))
#define ABD_HOST_PyMemoryView_GetContiguous ABD_ORIGINAL(PyObject *, PyMemoryView_GetContiguous, (PyObject *base, int buffertype, char order), (base, buffertype, order))

/* tupleobject.h */
#define ABD_HOST_PyTuple_New ABD_ORIGINAL(PyObject *, PyTuple_New, (Py_ssize_t size), (size))
#define ABD_HOST_PyTuple_Size ABD_ORIGINAL(Py_ssize_t, PyTuple_Size, (PyObject *p), (p))
#define ABD_HOST_PyTuple_GetItem ABD_ORIGINAL(PyObject *, PyTuple_GetItem, (PyObject *p, Py_ssize_t pos), (p, pos))
#define ABD_HOST_PyTuple_SetItem ABD_ORIGINAL(int, PyTuple_SetItem, (PyObject *p, Py_ssize_t pos, PyObject *o), (p, pos, o))
#define ABD_HOST_PyTuple_GetSlice ABD_ORIGINAL(PyObject *, PyTuple_GetSlice, (PyObject *p, Py_ssize_t low, Py_ssize_t high), (p, low, high))

/* listobject.h */
#define ABD_HOST_PyList_New ABD_ORIGINAL(PyObject *, PyList_New, (Py_ssize_t size), (size))
#define ABD_HOST_PyList_Size ABD_ORIGINAL(Py_ssize_t, PyList_Size, (PyObject *list), (list))
#define ABD_HOST_PyList_GetItem ABD_ORIGINAL(PyObject *, PyList_GetItem, (PyObject *list, Py_ssize_t index), (list, index))
#define ABD_HOST_PyList_GetItemRef ABD_ORIGINAL(PyObject *, PyList_GetItemRef, (PyObject *list, Py_ssize_t index), (list, index))
#define ABD_HOST_PyList_SetItem ABD_ORIGINAL(int, PyList_SetItem, (PyObject *list, Py_ssize_t index, PyObject *item), (list, index, item))
#define ABD_HOST_PyList_Insert ABD_ORIGINAL(int, PyList_Insert, (PyObject *list, Py_ssize_t index, PyObject *item), (list, index, item))
#define ABD_HOST_PyList_Append ABD_ORIGINAL(int, PyList_Append, (PyObject *list, PyObject *item), (list, item))
#define ABD_HOST_PyList_GetSlice ABD_ORIGINAL(PyObject *, PyList_GetSlice, (PyObject *list, Py_ssize_t low, Py_ssize_t high), (list, low, high))
#define ABD_HOST_PyList_SetSlice ABD_ORIGINAL(int, PyList_SetSlice, (PyObject *list, Py_ssize_t low, Py_ssize_t high, PyObject *itemlist), (list, low, high, itemlist))
#define ABD_HOST_PyList_Sort ABD_ORIGINAL(int, PyList_Sort, (PyObject *list), (list))
#define ABD_HOST_PyList_Reverse ABD_ORIGINAL(int, PyList_Reverse, (PyObject *list), (list))
#define ABD_HOST_PyList_AsTuple ABD_ORIGINAL(PyObject *, PyList_AsTuple, (PyObject *list), (list))

/* dictobject.h */
#define ABD_HOST_PyDict_New ABD_ORIGINAL(PyObject *, PyDict_New, (void), ())
#define ABD_HOST_PyDict_GetItem ABD_ORIGINAL(PyObject *, PyDict_GetItem, (PyObject *mp, PyObject *key), (mp, key))
#define ABD_HOST_PyDict_GetItemWithError ABD_ORIGINAL(PyObject *, PyDict_GetItemWithError, (PyObject *mp, PyObject *key), (mp, key))
#define ABD_HOST_PyDict_SetItem ABD_ORIGINAL(int, PyDict_SetItem, (PyObject *mp, PyObject *key, PyObject *item), (mp, key, item))
#define ABD_HOST_PyDict_DelItem ABD_ORIGINAL(int, PyDict_DelItem, (PyObject *mp, PyObject *key), (mp, key))
#define ABD_HOST_PyDict_Clear ABD_ORIGINAL_VOID(PyDict_Clear, (PyObject *mp), (mp))
#define ABD_HOST_PyDict_Next ABD_ORIGINAL(int, PyDict_Next, (PyObject *mp, Py_ssize_t *pos, PyObject **key, PyObject **value), (mp, pos, key, value))
#define ABD_HOST_PyDict_Keys ABD_ORIGINAL(PyObject *, PyDict_Keys, (PyObject *mp), (mp))
#define ABD_HOST_PyDict_Values ABD_ORIGINAL(PyObject *, PyDict_Values, (PyObject *mp), (mp))
#define ABD_HOST_PyDict_Items ABD_ORIGINAL(PyObject *, PyDict_Items, (PyObject *mp), (mp))
#define ABD_HOST_PyDict_Size ABD_ORIGINAL(Py_ssize_t, PyDict_Size, (PyObject *mp), (mp))
#define ABD_HOST_PyDict_Copy ABD_ORIGINAL(PyObject *, PyDict_Copy, (PyObject *mp), (mp))
#define ABD_HOST_PyDict_Contains ABD_ORIGINAL(int, PyDict_Contains, (PyObject *mp, PyObject *key), (mp, key))
#define ABD_HOST_PyDict_Update ABD_ORIGINAL(int, PyDict_Update, (PyObject *mp, PyObject *other), (mp, other))
#define ABD_HOST_PyDict_Merge ABD_ORIGINAL(int, PyDict_Merge, (PyObject *mp, PyObject *other, int override), (mp, other, override))
#define ABD_HOST_PyDict_MergeFromSeq2 ABD_ORIGINAL(int, PyDict_MergeFromSeq2, (PyObject *d, PyObject *seq2, int override), (d, seq2, override))
#define ABD_HOST_PyDict_GetItemString ABD_ORIGINAL(PyObject *, PyDict_GetItemString, (PyObject *dp, const char *key), (dp, key))
#define ABD_HOST_PyDict_SetItemString ABD_ORIGINAL(int, PyDict_SetItemString, (PyObject *dp, const char *key, PyObject *item), (dp, key, item))
#define ABD_HOST_PyDict_DelItemString ABD_ORIGINAL(int, PyDict_DelItemString, (PyObject *dp, const char *key), (dp, key))
#define ABD_HOST_PyDict_GetItemRef ABD_ORIGINAL(int, PyDict_GetItemRef, (PyObject *mp, PyObject *key, PyObject **result), (mp, key, result))
#define ABD_HOST_PyDict_GetItemStringRef ABD_ORIGINAL(int, PyDict_GetItemStringRef, (PyObject *mp, const char *key, PyObject **result), (mp, key, result))
#define ABD_HOST_PyDict_SetDefaultRef ABD_ORIGINAL(int, PyDict_SetDefaultRef, (PyObject *mp, PyObject *key, PyObject *default_value, PyObject **result), (mp, key, default_value, result))
#define ABD_HOST_PyObject_GenericGetDict ABD_ORIGINAL(PyObject *, PyObject_GenericGetDict, (PyObject *o, void *context), (o, context))

/* setobject.h */
#define ABD_HOST_PySet_New ABD_ORIGINAL(PyObject *, PySet_New, (PyObject *iterable), (iterable))
#define ABD_HOST_PyFrozenSet_New ABD_ORIGINAL(PyObject *, PyFrozenSet_New, (PyObject *iterable), (iterable))
#define ABD_HOST_PySet_Add ABD_ORIGINAL(int, PySet_Add, (PyObject *set, PyObject *key), (set, key))
#define ABD_HOST_PySet_Clear ABD_ORIGINAL(int, PySet_Clear, (PyObject *set), (set))
#define ABD_HOST_PySet_Contains ABD_ORIGINAL(int, PySet_Contains, (PyObject *anyset, PyObject *key), (anyset, key))
#define ABD_HOST_PySet_Discard ABD_ORIGINAL(int, PySet_Discard, (PyObject *set, PyObject *key), (set, key))
#define ABD_HOST_PySet_Pop ABD_ORIGINAL(PyObject *, PySet_Pop, (PyObject *set), (set))
#define ABD_HOST_PySet_Size ABD_ORIGINAL(Py_ssize_t, PySet_Size, (PyObject *anyset), (anyset))

/* methodobject.h */
#define ABD_HOST_PyCFunction_GetFunction ABD_ORIGINAL(PyCFunction, PyCFunction_GetFunction, (PyObject *func), (func))
#define ABD_HOST_PyCFunction_GetSelf ABD_ORIGINAL(PyObject *, PyCFunction_GetSelf, (PyObject *func), (func))
#define ABD_HOST_PyCFunction_GetFlags ABD_ORIGINAL(int, PyCFunction_GetFlags, (PyObject *func), (func))
#define ABD_HOST_PyCFunction_New ABD_ORIGINAL(PyObject *, PyCFunction_New, (PyMethodDef *ml, PyObject *self), (ml, self))
#define ABD_HOST_PyCFunction_NewEx ABD_ORIGINAL(PyObject *, PyCFunction_NewEx, (PyMethodDef *ml, PyObject *self, PyObject *module), (ml, self, module))
#define ABD_HOST_PyCMethod_New ABD_ORIGINAL(PyObject *, PyCMethod_New, (PyMethodDef *ml, PyObject *self, PyObject *module, PyTypeObject *cls), (ml, self, module, cls))

/* moduleobject.h */
#define ABD_HOST_PyModule_NewObject ABD_ORIGINAL(PyObject *, PyModule_NewObject, (PyObject *name), (name))
#define ABD_HOST_PyModule_New ABD_ORIGINAL(PyObject *, PyModule_New, (const char *name), (name))
#define ABD_HOST_PyModule_GetDict ABD_ORIGINAL(PyObject *, PyModule_GetDict, (PyObject *module), (module))
#define ABD_HOST_PyModule_GetNameObject ABD_ORIGINAL(PyObject *, PyModule_GetNameObject, (PyObject *module), (module))
#define ABD_HOST_PyModule_GetName ABD_ORIGINAL(const char *, PyModule_GetName, (PyObject *module), (module))
#define ABD_HOST_PyModule_GetFilename ABD_ORIGINAL(const char *, PyModule_GetFilename, (PyObject *module), (module))
#define ABD_HOST_PyModule_GetFilenameObject ABD_ORIGINAL(PyObject *, PyModule_GetFilenameObject, (PyObject *module), (module))
#define ABD_HOST_PyModule_GetDef ABD_ORIGINAL(PyModuleDef *, PyModule_GetDef, (PyObject *module), (module))
#define ABD_HOST_PyModule_GetState ABD_ORIGINAL(void *, PyModule_GetState, (PyObject *module), (module))
#define ABD_HOST_PyModuleDef_Init ABD_ORIGINAL(PyObject *, PyModuleDef_Init, (PyModuleDef *def), (def))
#define ABD_HOST_PyModule_FromSlotsAndSpec ABD_ORIGINAL(PyObject *, PyModule_FromSlotsAndSpec, (const PySlot *slots, PyObject *spec), (slots, spec))
#define ABD_HOST_PyModule_Exec ABD_ORIGINAL(int, PyModule_Exec, (PyObject *module), (module))
#define ABD_HOST_PyModule_GetStateSize ABD_ORIGINAL(int, PyModule_GetStateSize, (PyObject *module, Py_ssize_t *result), (module, result))
#define ABD_HOST_PyModule_GetToken ABD_ORIGINAL(int, PyModule_GetToken, (PyObject *module, void **result), (module, result))
#define ABD_HOST_PyModule_GetState_DuringGC ABD_ORIGINAL(void *, PyModule_GetState_DuringGC, (PyObject *module), (module))
#define ABD_HOST_PyModule_GetToken_DuringGC ABD_ORIGINAL(int, PyModule_GetToken_DuringGC, (PyObject *module, void **result), (module, result))

/* fileobject.h */
#define ABD_HOST_PyFile_FromFd ABD_ORIGINAL(PyObject *, PyFile_FromFd, (int fd, const char *name, const char *mode, int buffering, const char *encoding, const char *errors, const char *newline, int closefd), (fd, name, mode, buffering, encoding, errors, newline, closefd))
#define ABD_HOST_PyFile_GetLine ABD_ORIGINAL(PyObject *, PyFile_GetLine, (PyObject *p, int n), (p, n))
#define ABD_HOST_PyFile_WriteObject ABD_ORIGINAL(int, PyFile_WriteObject, (PyObject *obj, PyObject *p, int flags), (obj, p, flags))
#define ABD_HOST_PyFile_WriteString ABD_ORIGINAL(int, PyFile_WriteString, (const char *s, PyObject *p), (s, p))
#define ABD_HOST_PyObject_AsFileDescriptor ABD_ORIGINAL(int, PyObject_AsFileDescriptor, (PyObject *p), (p))

/* pycapsule.h */
#define ABD_HOST_PyCapsule_New ABD_ORIGINAL(PyObject *, PyCapsule_New, (void *pointer, const char *name, PyCapsule_Destructor destructor), (pointer, name, destructor))
#define ABD_HOST_PyCapsule_GetPointer ABD_ORIGINAL(void *, PyCapsule_GetPointer, (PyObject *capsule, const char *name), (capsule, name))
#define ABD_HOST_PyCapsule_GetDestructor ABD_ORIGINAL(PyCapsule_Destructor, PyCapsule_GetDestructor, (PyObject *capsule), (capsule))
#define ABD_HOST_PyCapsule_GetName ABD_ORIGINAL(const char *, PyCapsule_GetName, (PyObject *capsule), (capsule))
#define ABD_HOST_PyCapsule_GetContext ABD_ORIGINAL(void *, PyCapsule_GetContext, (PyObject *capsule), (capsule))
#define ABD_HOST_PyCapsule_IsValid ABD_ORIGINAL(int, PyCapsule_IsValid, (PyObject *capsule, const char *name), (capsule, name))
#define ABD_HOST_PyCapsule_SetPointer ABD_ORIGINAL(int, PyCapsule_SetPointer, (PyObject *capsule, void *pointer), (capsule, pointer))
#define ABD_HOST_PyCapsule_SetDestructor ABD_ORIGINAL(int, PyCapsule_SetDestructor, (PyObject *capsule, PyCapsule_Destructor destructor), (capsule, destructor))
#define ABD_HOST_PyCapsule_SetName ABD_ORIGINAL(int, PyCapsule_SetName, (PyObject *capsule, const char *name), (capsule, name))
#define ABD_HOST_PyCapsule_SetContext ABD_ORIGINAL(int, PyCapsule_SetContext, (PyObject *capsule, void *context), (capsule, context))
#define ABD_HOST_PyCapsule_Import ABD_ORIGINAL(void *, PyCapsule_Import, (const char *name, int no_block), (name, no_block))

/* pyframe.h */
#define ABD_HOST_PyFrame_GetLineNumber ABD_ORIGINAL(int, PyFrame_GetLineNumber, (PyFrameObject *frame), (frame))
#define ABD_HOST_PyFrame_GetCode ABD_ORIGINAL(PyCodeObject *, PyFrame_GetCode, (PyFrameObject *frame), (frame))

/* traceback.h */
#define ABD_HOST_PyTraceBack_Here ABD_ORIGINAL(int, PyTraceBack_Here, (PyFrameObject *frame), (frame))
#define ABD_HOST_PyTraceBack_Print ABD_ORIGINAL(int, PyTraceBack_Print, (PyObject *tb, PyObject *f), (tb, f))

/* sliceobject.h */
#define ABD_HOST_PySlice_New ABD_ORIGINAL(PyObject *, PySlice_New, (PyObject *start, PyObject *stop, PyObject *step), (start, stop, step))
#define ABD_HOST_PySlice_GetIndices ABD_ORIGINAL(int, PySlice_GetIndices, (PyObject *r, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step), (r, length, start, stop, step))
#define ABD_HOST_PySlice_GetIndicesEx ABD_ORIGINAL(int, PySlice_GetIndicesEx, (PyObject *r, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step, Py_ssize_t *slicelength), (r, length, start, stop, step, slicelength))
#define ABD_HOST_PySlice_Unpack ABD_ORIGINAL(int, PySlice_Unpack, (PyObject *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step), (slice, start, stop, step))
#define ABD_HOST_PySlice_AdjustIndices ABD_ORIGINAL(Py_ssize_t, PySlice_AdjustIndices, (Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step), (length, start, stop, step))

/* iterobject.h */
#define ABD_HOST_PySeqIter_New ABD_ORIGINAL(PyObject *, PySeqIter_New, (PyObject *seq), (seq))
#define ABD_HOST_PyCallIter_New ABD_ORIGINAL(PyObject *, PyCallIter_New, (PyObject *callable, PyObject *sentinel), (callable, sentinel))

/* pystate.h */
#define ABD_HOST_PyInterpreterState_New ABD_ORIGINAL(PyInterpreterState *, PyInterpreterState_New, (void), ())
#define ABD_HOST_PyInterpreterState_Clear ABD_ORIGINAL_VOID(PyInterpreterState_Clear, (PyInterpreterState *interp), (interp))
#define ABD_HOST_PyInterpreterState_Delete ABD_ORIGINAL_VOID(PyInterpreterState_Delete, (PyInterpreterState *interp), (interp))
#define ABD_HOST_PyInterpreterState_Get ABD_ORIGINAL(PyInterpreterState *, PyInterpreterState_Get, (void), ())
#define ABD_HOST_PyInterpreterState_GetDict ABD_ORIGINAL(PyObject *, PyInterpreterState_GetDict, (PyInterpreterState *interp), (interp))
#define ABD_HOST_PyInterpreterState_GetID ABD_ORIGINAL(int64_t, PyInterpreterState_GetID, (PyInterpreterState *interp), (interp))
#define ABD_HOST_PyState_AddModule ABD_ORIGINAL(int, PyState_AddModule, (PyObject *module, PyModuleDef *def), (module, def))
#define ABD_HOST_PyState_RemoveModule ABD_ORIGINAL(int, PyState_RemoveModule, (PyModuleDef *def), (def))
#define ABD_HOST_PyState_FindModule ABD_ORIGINAL(PyObject *, PyState_FindModule, (PyModuleDef *def), (def))
#define ABD_HOST_PyThreadState_New ABD_ORIGINAL(PyThreadState *, PyThreadState_New, (PyInterpreterState *interp), (interp))
#define ABD_HOST_PyThreadState_Clear ABD_ORIGINAL_VOID(PyThreadState_Clear, (PyThreadState *tstate), (tstate))
#define ABD_HOST_PyThreadState_Delete ABD_ORIGINAL_VOID(PyThreadState_Delete, (PyThreadState *tstate), (tstate))
#define ABD_HOST_PyThreadState_Get ABD_ORIGINAL(PyThreadState *, PyThreadState_Get, (void), ())
#define ABD_HOST_PyThreadState_Swap ABD_ORIGINAL(PyThreadState *, PyThreadState_Swap, (PyThreadState *tstate), (tstate))
#define ABD_HOST_PyThreadState_GetDict ABD_ORIGINAL(PyObject *, PyThreadState_GetDict, (void), ())
#define ABD_HOST_PyThreadState_SetAsyncExc ABD_ORIGINAL(int, PyThreadState_SetAsyncExc, (unsigned long id, PyObject *exc), (id, exc))
#define ABD_HOST_PyThreadState_GetInterpreter ABD_ORIGINAL(PyInterpreterState *, PyThreadState_GetInterpreter, (PyThreadState *tstate), (tstate))
#define ABD_HOST_PyThreadState_GetFrame ABD_ORIGINAL(PyFrameObject *, PyThreadState_GetFrame, (PyThreadState *tstate), (tstate))
#define ABD_HOST_PyThreadState_GetID ABD_ORIGINAL(uint64_t, PyThreadState_GetID, (PyThreadState *tstate), (tstate))
#define ABD_HOST_PyGILState_Ensure ABD_ORIGINAL(PyGILState_STATE, PyGILState_Ensure, (void), ())
#define ABD_HOST_PyGILState_Release ABD_ORIGINAL_VOID(PyGILState_Release, (PyGILState_STATE oldstate), (oldstate))
#define ABD_HOST_PyGILState_GetThisThreadState ABD_ORIGINAL(PyThreadState *, PyGILState_GetThisThreadState, (void), ())
#define ABD_HOST_PyInterpreterGuard_FromCurrent ABD_ORIGINAL(PyInterpreterGuard *, PyInterpreterGuard_FromCurrent, (void), ())
#define ABD_HOST_PyInterpreterGuard_Close ABD_ORIGINAL_VOID(PyInterpreterGuard_Close, (PyInterpreterGuard *guard), (guard))
#define ABD_HOST_PyInterpreterGuard_FromView ABD_ORIGINAL(PyInterpreterGuard *, PyInterpreterGuard_FromView, (PyInterpreterView *view), (view))
#define ABD_HOST_PyInterpreterView_FromCurrent ABD_ORIGINAL(PyInterpreterView *, PyInterpreterView_FromCurrent, (void), ())
#define ABD_HOST_PyInterpreterView_Close ABD_ORIGINAL_VOID(PyInterpreterView_Close, (PyInterpreterView *view), (view))
#define ABD_HOST_PyInterpreterView_FromMain ABD_ORIGINAL(PyInterpreterView *, PyInterpreterView_FromMain, (void), ())
#define ABD_HOST_PyThreadState_Ensure ABD_ORIGINAL(PyThreadStateToken *, PyThreadState_Ensure, (PyInterpreterGuard *guard), (guard))
#define ABD_HOST_PyThreadState_EnsureFromView ABD_ORIGINAL(PyThreadStateToken *, PyThreadState_EnsureFromView, (PyInterpreterView *view), (view))
#define ABD_HOST_PyThreadState_Release ABD_ORIGINAL_VOID(PyThreadState_Release, (PyThreadStateToken *tstate), (tstate))

/* descrobject.h */
#define ABD_HOST_PyDescr_NewMethod ABD_ORIGINAL(PyObject *, PyDescr_NewMethod, (PyTypeObject *type, PyMethodDef *method), (type, method))
#define ABD_HOST_PyDescr_NewClassMethod ABD_ORIGINAL(PyObject *, PyDescr_NewClassMethod, (PyTypeObject *type, PyMethodDef *method), (type, method))
#define ABD_HOST_PyDescr_NewMember ABD_ORIGINAL(PyObject *, PyDescr_NewMember, (PyTypeObject *type, PyMemberDef *member), (type, member))
#define ABD_HOST_PyDescr_NewGetSet ABD_ORIGINAL(PyObject *, PyDescr_NewGetSet, (PyTypeObject *type, PyGetSetDef *getset), (type, getset))
#define ABD_HOST_PyDictProxy_New ABD_ORIGINAL(PyObject *, PyDictProxy_New, (PyObject *mapping), (mapping))
#define ABD_HOST_PyWrapper_New ABD_ORIGINAL(PyObject *, PyWrapper_New, (PyObject *d, PyObject *self), (d, self))
#define ABD_HOST_PyMember_GetOne ABD_ORIGINAL(PyObject *, PyMember_GetOne, (const char *obj_addr, PyMemberDef *m), (obj_addr, m))
#define ABD_HOST_PyMember_SetOne ABD_ORIGINAL(int, PyMember_SetOne, (char *obj_addr, PyMemberDef *m, PyObject *o), (obj_addr, m, o))

/* genericaliasobject.h */
#define ABD_HOST_Py_GenericAlias ABD_ORIGINAL(PyObject *, Py_GenericAlias, (PyObject *origin, PyObject *args), (origin, args))

/* warnings.h */
#define ABD_HOST_PyErr_WarnEx ABD_ORIGINAL(int, PyErr_WarnEx, (PyObject *category, const char *message, Py_ssize_t stack_level), (category, message, stack_level))
#define ABD_HOST_PyErr_WarnExplicit ABD_ORIGINAL(int, PyErr_WarnExplicit, (PyObject *category, const char *message, const char *filename, int lineno, const char *module, PyObject *registry), (category, message, filename, lineno, module, registry))

/* weakrefobject.h */
#define ABD_HOST_PyWeakref_NewRef ABD_ORIGINAL(PyObject *, PyWeakref_NewRef, (PyObject *ob, PyObject *callback), (ob, callback))
#define ABD_HOST_PyWeakref_NewProxy ABD_ORIGINAL(PyObject *, PyWeakref_NewProxy, (PyObject *ob, PyObject *callback), (ob, callback))
#define ABD_HOST_PyWeakref_GetRef ABD_ORIGINAL(int, PyWeakref_GetRef, (PyObject *ref, PyObject **pobj), (ref, pobj))

/* structseq.h */
#define ABD_HOST_PyStructSequence_NewType ABD_ORIGINAL(PyTypeObject *, PyStructSequence_NewType, (PyStructSequence_Desc *desc), (desc))
#define ABD_HOST_PyStructSequence_New ABD_ORIGINAL(PyObject *, PyStructSequence_New, (PyTypeObject *type), (type))
#define ABD_HOST_PyStructSequence_SetItem ABD_ORIGINAL_VOID(PyStructSequence_SetItem, (PyObject *p, Py_ssize_t pos, PyObject *o), (p, pos, o))
#define ABD_HOST_PyStructSequence_GetItem ABD_ORIGINAL(PyObject *, PyStructSequence_GetItem, (PyObject *p, Py_ssize_t pos), (p, pos))

/* codecs.h */
#define ABD_HOST_PyCodec_Register ABD_ORIGINAL(int, PyCodec_Register, (PyObject *search_function), (search_function))
#define ABD_HOST_PyCodec_Unregister ABD_ORIGINAL(int, PyCodec_Unregister, (PyObject *search_function), (search_function))
#define ABD_HOST_PyCodec_KnownEncoding ABD_ORIGINAL(int, PyCodec_KnownEncoding, (const char *encoding), (encoding))
#define ABD_HOST_PyCodec_Encode ABD_ORIGINAL(PyObject *, PyCodec_Encode, (PyObject *object, const char *encoding, const char *errors), (object, encoding, errors))
#define ABD_HOST_PyCodec_Decode ABD_ORIGINAL(PyObject *, PyCodec_Decode, (PyObject *object, const char *encoding, const char *errors), (object, encoding, errors))
#define ABD_HOST_PyCodec_Encoder ABD_ORIGINAL(PyObject *, PyCodec_Encoder, (const char *encoding), (encoding))
#define ABD_HOST_PyCodec_Decoder ABD_ORIGINAL(PyObject *, PyCodec_Decoder, (const char *encoding), (encoding))
#define ABD_HOST_PyCodec_IncrementalEncoder ABD_ORIGINAL(PyObject *, PyCodec_IncrementalEncoder, (const char *encoding, const char *errors), (encoding, errors))
#define ABD_HOST_PyCodec_IncrementalDecoder ABD_ORIGINAL(PyObject *, PyCodec_IncrementalDecoder, (const char *encoding, const char *errors), (encoding, errors))
#define ABD_HOST_PyCodec_StreamReader ABD_ORIGINAL(PyObject *, PyCodec_StreamReader, (const char *encoding, PyObject *stream, const char *errors), (encoding, stream, errors))
#define ABD_HOST_PyCodec_StreamWriter ABD_ORIGINAL(PyObject *, PyCodec_StreamWriter, (const char *encoding, PyObject *stream, const char *errors), (encoding, stream, errors))
#define ABD_HOST_PyCodec_RegisterError ABD_ORIGINAL(int, PyCodec_RegisterError, (const char *name, PyObject *error), (name, error))
#define ABD_HOST_PyCodec_LookupError ABD_ORIGINAL(PyObject *, PyCodec_LookupError, (const char *name), (name))
#define ABD_HOST_PyCodec_StrictErrors ABD_ORIGINAL(PyObject *, PyCodec_StrictErrors, (PyObject *exc), (exc))
#define ABD_HOST_PyCodec_IgnoreErrors ABD_ORIGINAL(PyObject *, PyCodec_IgnoreErrors, (PyObject *exc), (exc))
#define ABD_HOST_PyCodec_ReplaceErrors ABD_ORIGINAL(PyObject *, PyCodec_ReplaceErrors, (PyObject *exc), (exc))
#define ABD_HOST_PyCodec_XMLCharRefReplaceErrors ABD_ORIGINAL(PyObject *, PyCodec_XMLCharRefReplaceErrors, (PyObject *exc), (exc))
#define ABD_HOST_PyCodec_BackslashReplaceErrors ABD_ORIGINAL(PyObject *, PyCodec_BackslashReplaceErrors, (PyObject *exc), (exc))
#define ABD_HOST_PyCodec_NameReplaceErrors ABD_ORIGINAL(PyObject *, PyCodec_NameReplaceErrors, (PyObject *exc), (exc))

/* pythread.h */
#define ABD_HOST_PyThread_init_thread ABD_ORIGINAL_VOID(PyThread_init_thread, (void), ())
#define ABD_HOST_PyThread_start_new_thread ABD_ORIGINAL(unsigned long, PyThread_start_new_thread, (void (*func)(void *), void *arg), (func, arg))
#define ABD_HOST_PyThread_exit_thread ABD_ORIGINAL_VOID(PyThread_exit_thread, (void), ())
#define ABD_HOST_PyThread_get_thread_ident ABD_ORIGINAL(unsigned long, PyThread_get_thread_ident, (void), ())
#define ABD_HOST_PyThread_get_thread_native_id ABD_ORIGINAL(unsigned long, PyThread_get_thread_native_id, (void), ())
#define ABD_HOST_PyThread_allocate_lock ABD_ORIGINAL(PyThread_type_lock, PyThread_allocate_lock, (void), ())
#define ABD_HOST_PyThread_free_lock ABD_ORIGINAL_VOID(PyThread_free_lock, (PyThread_type_lock lock), (lock))
#define ABD_HOST_PyThread_acquire_lock ABD_ORIGINAL(int, PyThread_acquire_lock, (PyThread_type_lock lock, int waitflag), (lock, waitflag))
#define ABD_HOST_PyThread_acquire_lock_timed ABD_ORIGINAL(PyLockStatus, PyThread_acquire_lock_timed, (PyThread_type_lock lock, long long microseconds, int intr_flag), (lock, microseconds, intr_flag))
#define ABD_HOST_PyThread_release_lock ABD_ORIGINAL_VOID(PyThread_release_lock, (PyThread_type_lock lock), (lock))
#define ABD_HOST_PyThread_get_stacksize ABD_ORIGINAL(size_t, PyThread_get_stacksize, (void), ())
#define ABD_HOST_PyThread_set_stacksize ABD_ORIGINAL(int, PyThread_set_stacksize, (size_t size), (size))
#define ABD_HOST_PyThread_GetInfo ABD_ORIGINAL(PyObject *, PyThread_GetInfo, (void), ())
#define ABD_HOST_PyThread_create_key ABD_ORIGINAL(int, PyThread_create_key, (void), ())
#define ABD_HOST_PyThread_delete_key ABD_ORIGINAL_VOID(PyThread_delete_key, (int key), (key))
#define ABD_HOST_PyThread_set_key_value ABD_ORIGINAL(int, PyThread_set_key_value, (int key, void *value), (key, value))
#define ABD_HOST_PyThread_get_key_value ABD_ORIGINAL(void *, PyThread_get_key_value, (int key), (key))
#define ABD_HOST_PyThread_delete_key_value ABD_ORIGINAL_VOID(PyThread_delete_key_value, (int key), (key))
#define ABD_HOST_PyThread_ReInitTLS ABD_ORIGINAL_VOID(PyThread_ReInitTLS, (void), ())
#define ABD_HOST_PyThread_tss_alloc ABD_ORIGINAL(Py_tss_t *, PyThread_tss_alloc, (void), ())
#define ABD_HOST_PyThread_tss_free ABD_ORIGINAL_VOID(PyThread_tss_free, (Py_tss_t *key), (key))
#define ABD_HOST_PyThread_tss_is_created ABD_ORIGINAL(int, PyThread_tss_is_created, (Py_tss_t *key), (key))
#define ABD_HOST_PyThread_tss_create ABD_ORIGINAL(int, PyThread_tss_create, (Py_tss_t *key), (key))
#define ABD_HOST_PyThread_tss_delete ABD_ORIGINAL_VOID(PyThread_tss_delete, (Py_tss_t *key), (key))
#define ABD_HOST_PyThread_tss_set ABD_ORIGINAL(int, PyThread_tss_set, (Py_tss_t *key, void *value), (key, value))
#define ABD_HOST_PyThread_tss_get ABD_ORIGINAL(void *, PyThread_tss_get, (Py_tss_t *key), (key))

/* modsupport.h */
#define ABD_HOST_PyArg_VaParse ABD_ORIGINAL(int, PyArg_VaParse, (PyObject *args, const char *format, va_list vargs), (args, format, vargs))
#define ABD_HOST_PyArg_VaParseTupleAndKeywords ABD_ORIGINAL(int, PyArg_VaParseTupleAndKeywords, (PyObject *args, PyObject *kw, const char *format, PY_CXX_CONST char *const *keywords, va_list vargs), (args, kw, format, keywords, vargs))
#define ABD_HOST_PyArg_ValidateKeywordArguments ABD_ORIGINAL(int, PyArg_ValidateKeywordArguments, (PyObject *kw), (kw))
#define ABD_HOST_Py_VaBuildValue ABD_ORIGINAL(PyObject *, Py_VaBuildValue, (const char *format, va_list vargs), (format, vargs))
#define ABD_HOST_PyModule_AddObjectRef ABD_ORIGINAL(int, PyModule_AddObjectRef, (PyObject *mod, const char *name, PyObject *value), (mod, name, value))
#define ABD_HOST_PyModule_Add ABD_ORIGINAL(int, PyModule_Add, (PyObject *mod, const char *name, PyObject *value), (mod, name, value))
#define ABD_HOST_PyModule_AddObject ABD_ORIGINAL(int, PyModule_AddObject, (PyObject *module, const char *name, PyObject *value), (module, name, value))
#define ABD_HOST_PyModule_AddIntConstant ABD_ORIGINAL(int, PyModule_AddIntConstant, (PyObject *module, const char *name, long value), (module, name, value))
#define ABD_HOST_PyModule_AddStringConstant ABD_ORIGINAL(int, PyModule_AddStringConstant, (PyObject *module, const char *name, const char *value), (module, name, value))
#define ABD_HOST_PyModule_AddType ABD_ORIGINAL(int, PyModule_AddType, (PyObject *module, PyTypeObject *type), (module, type))
#define ABD_HOST_PyModule_SetDocString ABD_ORIGINAL(int, PyModule_SetDocString, (PyObject *module, const char *docstring), (module, docstring))
#define ABD_HOST_PyModule_AddFunctions ABD_ORIGINAL(int, PyModule_AddFunctions, (PyObject *module, PyMethodDef *functions), (module, functions))
#define ABD_HOST_PyModule_ExecDef ABD_ORIGINAL(int, PyModule_ExecDef, (PyObject *module, PyModuleDef *def), (module, def))
#define ABD_HOST_PyModule_Create2 ABD_ORIGINAL(PyObject *, PyModule_Create2, (PyModuleDef *def, int module_api_version), (def, module_api_version))
#define ABD_HOST_PyModule_FromDefAndSpec2 ABD_ORIGINAL(PyObject *, PyModule_FromDefAndSpec2, (PyModuleDef *def, PyObject *spec, int module_api_version), (def, spec, module_api_version))
#define ABD_HOST_PyABIInfo_Check ABD_ORIGINAL(int, PyABIInfo_Check, (PyABIInfo *info, const char *module_name), (info, module_name))

/* pythonrun.h */
#define ABD_HOST_Py_CompileString ABD_ORIGINAL(PyObject *, Py_CompileString, (const char *str, const char *filename, int start), (str, filename, start))
#define ABD_HOST_PyErr_Print ABD_ORIGINAL_VOID(PyErr_Print, (void), ())
#define ABD_HOST_PyErr_PrintEx ABD_ORIGINAL_VOID(PyErr_PrintEx, (int set_sys_last_vars), (set_sys_last_vars))
#define ABD_HOST_PyErr_Display ABD_ORIGINAL_VOID(PyErr_Display, (PyObject *unused, PyObject *value, PyObject *tb), (unused, value, tb))
#define ABD_HOST_PyErr_DisplayException ABD_ORIGINAL_VOID(PyErr_DisplayException, (PyObject *exc), (exc))

/* pylifecycle.h */
#define ABD_HOST_Py_Initialize ABD_ORIGINAL_VOID(Py_Initialize, (void), ())
#define ABD_HOST_Py_InitializeEx ABD_ORIGINAL_VOID(Py_InitializeEx, (int initsigs), (initsigs))
#define ABD_HOST_Py_Finalize ABD_ORIGINAL_VOID(Py_Finalize, (void), ())
#define ABD_HOST_Py_FinalizeEx ABD_ORIGINAL(int, Py_FinalizeEx, (void), ())
#define ABD_HOST_Py_IsInitialized ABD_ORIGINAL(int, Py_IsInitialized, (void), ())
#define ABD_HOST_Py_NewInterpreter ABD_ORIGINAL(PyThreadState *, Py_NewInterpreter, (void), ())
#define ABD_HOST_Py_EndInterpreter ABD_ORIGINAL_VOID(Py_EndInterpreter, (PyThreadState *tstate), (tstate))
#define ABD_HOST_Py_AtExit ABD_ORIGINAL(int, Py_AtExit, (void (*func)(void)), (func))
#define ABD_HOST_Py_Exit ABD_ORIGINAL_VOID(Py_Exit, (int status), (status))
#define ABD_HOST_Py_Main ABD_ORIGINAL(int, Py_Main, (int argc, wchar_t **argv), (argc, argv))
#define ABD_HOST_Py_BytesMain ABD_ORIGINAL(int, Py_BytesMain, (int argc, char **argv), (argc, argv))
#define ABD_HOST_Py_SetProgramName ABD_ORIGINAL_VOID(Py_SetProgramName, (const wchar_t *name), (name))
#define ABD_HOST_Py_SetPythonHome ABD_ORIGINAL_VOID(Py_SetPythonHome, (const wchar_t *home), (home))
#define ABD_HOST_Py_GetVersion ABD_ORIGINAL(const char *, Py_GetVersion, (void), ())
#define ABD_HOST_Py_GetPlatform ABD_ORIGINAL(const char *, Py_GetPlatform, (void), ())
#define ABD_HOST_Py_GetCopyright ABD_ORIGINAL(const char *, Py_GetCopyright, (void), ())
#define ABD_HOST_Py_GetCompiler ABD_ORIGINAL(const char *, Py_GetCompiler, (void), ())
#define ABD_HOST_Py_GetBuildInfo ABD_ORIGINAL(const char *, Py_GetBuildInfo, (void), ())
#define ABD_HOST_PyOS_getsig ABD_ORIGINAL(PyOS_sighandler_t, PyOS_getsig, (int i), (i))
#define ABD_HOST_PyOS_setsig ABD_ORIGINAL(PyOS_sighandler_t, PyOS_setsig, (int i, PyOS_sighandler_t h), (i, h))
#define ABD_HOST_Py_IsFinalizing ABD_ORIGINAL(int, Py_IsFinalizing, (void), ())

/* ceval.h */
#define ABD_HOST_PyEval_EvalCode ABD_ORIGINAL(PyObject *, PyEval_EvalCode, (PyObject *co, PyObject *globals, PyObject *locals), (co, globals, locals))
#define ABD_HOST_PyEval_EvalCodeEx ABD_ORIGINAL(PyObject *, PyEval_EvalCodeEx, (PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc, PyObject *const *kwds, int kwdc, PyObject *const *defs, int defc, PyObject *kwdefs, PyObject *closure), (co, globals, locals, args, argc, kwds, kwdc, defs, defc, kwdefs, closure))
#define ABD_HOST_PyEval_GetBuiltins ABD_ORIGINAL(PyObject *, PyEval_GetBuiltins, (void), ())
#define ABD_HOST_PyEval_GetGlobals ABD_ORIGINAL(PyObject *, PyEval_GetGlobals, (void), ())
#define ABD_HOST_PyEval_GetLocals ABD_ORIGINAL(PyObject *, PyEval_GetLocals, (void), ())
#define ABD_HOST_PyEval_GetFrame ABD_ORIGINAL(PyFrameObject *, PyEval_GetFrame, (void), ())
#define ABD_HOST_PyEval_GetFrameBuiltins ABD_ORIGINAL(PyObject *, PyEval_GetFrameBuiltins, (void), ())
#define ABD_HOST_PyEval_GetFrameGlobals ABD_ORIGINAL(PyObject *, PyEval_GetFrameGlobals, (void), ())
#define ABD_HOST_PyEval_GetFrameLocals ABD_ORIGINAL(PyObject *, PyEval_GetFrameLocals, (void), ())
#define ABD_HOST_Py_AddPendingCall ABD_ORIGINAL(int, Py_AddPendingCall, (int (*func)(void *), void *arg), (func, arg))
#define ABD_HOST_Py_MakePendingCalls ABD_ORIGINAL(int, Py_MakePendingCalls, (void), ())
#define ABD_HOST_Py_SetRecursionLimit ABD_ORIGINAL_VOID(Py_SetRecursionLimit, (int new_limit), (new_limit))
#define ABD_HOST_Py_GetRecursionLimit ABD_ORIGINAL(int, Py_GetRecursionLimit, (void), ())
#define ABD_HOST_Py_EnterRecursiveCall ABD_ORIGINAL(int, Py_EnterRecursiveCall, (const char *where), (where))
#define ABD_HOST_Py_LeaveRecursiveCall ABD_ORIGINAL_VOID(Py_LeaveRecursiveCall, (void), ())
#define ABD_HOST_PyEval_GetFuncName ABD_ORIGINAL(const char *, PyEval_GetFuncName, (PyObject *func), (func))
#define ABD_HOST_PyEval_GetFuncDesc ABD_ORIGINAL(const char *, PyEval_GetFuncDesc, (PyObject *func), (func))
#define ABD_HOST_PyEval_EvalFrame ABD_ORIGINAL(PyObject *, PyEval_EvalFrame, (PyFrameObject *frame), (frame))
#define ABD_HOST_PyEval_EvalFrameEx ABD_ORIGINAL(PyObject *, PyEval_EvalFrameEx, (PyFrameObject *f, int exc), (f, exc))
#define ABD_HOST_PyEval_SaveThread ABD_ORIGINAL(PyThreadState *, PyEval_SaveThread, (void), ())
#define ABD_HOST_PyEval_RestoreThread ABD_ORIGINAL_VOID(PyEval_RestoreThread, (PyThreadState *tstate), (tstate))
#define ABD_HOST_PyEval_InitThreads ABD_ORIGINAL_VOID(PyEval_InitThreads, (void), ())
#define ABD_HOST_PyEval_AcquireThread ABD_ORIGINAL_VOID(PyEval_AcquireThread, (PyThreadState *tstate), (tstate))
#define ABD_HOST_PyEval_ReleaseThread ABD_ORIGINAL_VOID(PyEval_ReleaseThread, (PyThreadState *tstate), (tstate))

/* sysmodule.h */
#define ABD_HOST_PySys_GetAttr ABD_ORIGINAL(PyObject *, PySys_GetAttr, (PyObject *name), (name))
#define ABD_HOST_PySys_GetAttrString ABD_ORIGINAL(PyObject *, PySys_GetAttrString, (const char *name), (name))
#define ABD_HOST_PySys_GetOptionalAttr ABD_ORIGINAL(int, PySys_GetOptionalAttr, (PyObject *name, PyObject **result), (name, result))
#define ABD_HOST_PySys_GetOptionalAttrString ABD_ORIGINAL(int, PySys_GetOptionalAttrString, (const char *name, PyObject **result), (name, result))
#define ABD_HOST_PySys_GetObject ABD_ORIGINAL(PyObject *, PySys_GetObject, (const char *name), (name))
#define ABD_HOST_PySys_SetObject ABD_ORIGINAL(int, PySys_SetObject, (const char *name, PyObject *v), (name, v))
#define ABD_HOST_PySys_SetArgv ABD_ORIGINAL_VOID(PySys_SetArgv, (int argc, wchar_t **argv), (argc, argv))
#define ABD_HOST_PySys_SetArgvEx ABD_ORIGINAL_VOID(PySys_SetArgvEx, (int argc, wchar_t **argv, int updatepath), (argc, argv, updatepath))
#define ABD_HOST_PySys_GetXOptions ABD_ORIGINAL(PyObject *, PySys_GetXOptions, (void), ())

/* audit.h */
#define ABD_HOST_PySys_AuditTuple ABD_ORIGINAL(int, PySys_AuditTuple, (const char *event, PyObject *args), (event, args))

/* osmodule.h */
#define ABD_HOST_PyOS_FSPath ABD_ORIGINAL(PyObject *, PyOS_FSPath, (PyObject *path), (path))

/* intrcheck.h */
#define ABD_HOST_PyOS_InterruptOccurred ABD_ORIGINAL(int, PyOS_InterruptOccurred, (void), ())
#define ABD_HOST_PyOS_BeforeFork ABD_ORIGINAL_VOID(PyOS_BeforeFork, (void), ())
#define ABD_HOST_PyOS_AfterFork_Parent ABD_ORIGINAL_VOID(PyOS_AfterFork_Parent, (void), ())
#define ABD_HOST_PyOS_AfterFork_Child ABD_ORIGINAL_VOID(PyOS_AfterFork_Child, (void), ())
#define ABD_HOST_PyOS_AfterFork ABD_ORIGINAL_VOID(PyOS_AfterFork, (void), ())

/* import.h */
#define ABD_HOST_PyImport_GetMagicNumber ABD_ORIGINAL(long, PyImport_GetMagicNumber, (void), ())
#define ABD_HOST_PyImport_GetMagicTag ABD_ORIGINAL(const char *, PyImport_GetMagicTag, (void), ())
#define ABD_HOST_PyImport_ExecCodeModule ABD_ORIGINAL(PyObject *, PyImport_ExecCodeModule, (const char *name, PyObject *co), (name, co))
#define ABD_HOST_PyImport_ExecCodeModuleEx ABD_ORIGINAL(PyObject *, PyImport_ExecCodeModuleEx, (const char *name, PyObject *co, const char *pathname), (name, co, pathname))
#define ABD_HOST_PyImport_ExecCodeModuleWithPathnames ABD_ORIGINAL(PyObject *, PyImport_ExecCodeModuleWithPathnames, (const char *name, PyObject *co, const char *pathname, const char *cpathname), (name, co, pathname, cpathname))
#define ABD_HOST_PyImport_ExecCodeModuleObject ABD_ORIGINAL(PyObject *, PyImport_ExecCodeModuleObject, (PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname), (name, co, pathname, cpathname))
#define ABD_HOST_PyImport_GetModuleDict ABD_ORIGINAL(PyObject *, PyImport_GetModuleDict, (void), ())
#define ABD_HOST_PyImport_GetModule ABD_ORIGINAL(PyObject *, PyImport_GetModule, (PyObject *name), (name))
#define ABD_HOST_PyImport_AddModuleObject ABD_ORIGINAL(PyObject *, PyImport_AddModuleObject, (PyObject *name), (name))
#define ABD_HOST_PyImport_AddModule ABD_ORIGINAL(PyObject *, PyImport_AddModule, (const char *name), (name))
#define ABD_HOST_PyImport_AddModuleRef ABD_ORIGINAL(PyObject *, PyImport_AddModuleRef, (const char *name), (name))
#define ABD_HOST_PyImport_ImportModule ABD_ORIGINAL(PyObject *, PyImport_ImportModule, (const char *name), (name))
#define ABD_HOST_PyImport_ImportModuleLevel ABD_ORIGINAL(PyObject *, PyImport_ImportModuleLevel, (const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level), (name, globals, locals, fromlist, level))
#define ABD_HOST_PyImport_ImportModuleLevelObject ABD_ORIGINAL(PyObject *, PyImport_ImportModuleLevelObject, (PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level), (name, globals, locals, fromlist, level))
#define ABD_HOST_PyImport_GetImporter ABD_ORIGINAL(PyObject *, PyImport_GetImporter, (PyObject *path), (path))
#define ABD_HOST_PyImport_Import ABD_ORIGINAL(PyObject *, PyImport_Import, (PyObject *name), (name))
#define ABD_HOST_PyImport_ReloadModule ABD_ORIGINAL(PyObject *, PyImport_ReloadModule, (PyObject *m), (m))
#define ABD_HOST_PyImport_ImportFrozenModuleObject ABD_ORIGINAL(int, PyImport_ImportFrozenModuleObject, (PyObject *name), (name))
#define ABD_HOST_PyImport_ImportFrozenModule ABD_ORIGINAL(int, PyImport_ImportFrozenModule, (const char *name), (name))
#define ABD_HOST_PyImport_AppendInittab ABD_ORIGINAL(int, PyImport_AppendInittab, (const char *name, PyObject *(*initfunc)(void)), (name, initfunc))

/* abstract.h */
#define ABD_HOST_PyObject_CallNoArgs ABD_ORIGINAL(PyObject *, PyObject_CallNoArgs, (PyObject *func), (func))
#define ABD_HOST_PyObject_Call ABD_ORIGINAL(PyObject *, PyObject_Call, (PyObject *callable, PyObject *args, PyObject *kwargs), (callable, args, kwargs))
#define ABD_HOST_PyObject_CallObject ABD_ORIGINAL(PyObject *, PyObject_CallObject, (PyObject *callable, PyObject *args), (callable, args))
#define ABD_HOST_PyVectorcall_NARGS ABD_ORIGINAL(Py_ssize_t, PyVectorcall_NARGS, (size_t nargsf), (nargsf))
#define ABD_HOST_PyVectorcall_Call ABD_ORIGINAL(PyObject *, PyVectorcall_Call, (PyObject *callable, PyObject *tuple, PyObject *dict), (callable, tuple, dict))
#define ABD_HOST_PyObject_Vectorcall ABD_ORIGINAL(PyObject *, PyObject_Vectorcall, (PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames), (callable, args, nargsf, kwnames))
#define ABD_HOST_PyObject_VectorcallMethod ABD_ORIGINAL(PyObject *, PyObject_VectorcallMethod, (PyObject *name, PyObject *const *args, size_t nargsf, PyObject *kwnames), (name, args, nargsf, kwnames))
#define ABD_HOST_PyObject_Type ABD_ORIGINAL(PyObject *, PyObject_Type, (PyObject *o), (o))
#define ABD_HOST_PyObject_Size ABD_ORIGINAL(Py_ssize_t, PyObject_Size, (PyObject *o), (o))
#define ABD_HOST_PyObject_Length ABD_ORIGINAL(Py_ssize_t, PyObject_Length, (PyObject *o), (o))
#define ABD_HOST_PyObject_GetItem ABD_ORIGINAL(PyObject *, PyObject_GetItem, (PyObject *o, PyObject *key), (o, key))
#define ABD_HOST_PyObject_SetItem ABD_ORIGINAL(int, PyObject_SetItem, (PyObject *o, PyObject *key, PyObject *v), (o, key, v))
#define ABD_HOST_PyObject_DelItemString ABD_ORIGINAL(int, PyObject_DelItemString, (PyObject *o, const char *key), (o, key))
#define ABD_HOST_PyObject_DelItem ABD_ORIGINAL(int, PyObject_DelItem, (PyObject *o, PyObject *key), (o, key))
#define ABD_HOST_PyObject_Format ABD_ORIGINAL(PyObject *, PyObject_Format, (PyObject *obj, PyObject *format_spec), (obj, format_spec))
#define ABD_HOST_PyObject_GetIter ABD_ORIGINAL(PyObject *, PyObject_GetIter, (PyObject *o), (o))
#define ABD_HOST_PyObject_GetAIter ABD_ORIGINAL(PyObject *, PyObject_GetAIter, (PyObject *o), (o))
#define ABD_HOST_PyIter_Check ABD_ORIGINAL(int, PyIter_Check, (PyObject *o), (o))
#define ABD_HOST_PyAIter_Check ABD_ORIGINAL(int, PyAIter_Check, (PyObject *o), (o))
#define ABD_HOST_PyIter_NextItem ABD_ORIGINAL(int, PyIter_NextItem, (PyObject *iter, PyObject **item), (iter, item))
#define ABD_HOST_PyIter_Next ABD_ORIGINAL(PyObject *, PyIter_Next, (PyObject *iter), (iter))
#define ABD_HOST_PyIter_Send ABD_ORIGINAL(PySendResult, PyIter_Send, (PyObject *iter, PyObject *arg, PyObject **result), (iter, arg, result))
#define ABD_HOST_PyNumber_Check ABD_ORIGINAL(int, PyNumber_Check, (PyObject *o), (o))
#define ABD_HOST_PyNumber_Add ABD_ORIGINAL(PyObject *, PyNumber_Add, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_Subtract ABD_ORIGINAL(PyObject *, PyNumber_Subtract, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_Multiply ABD_ORIGINAL(PyObject *, PyNumber_Multiply, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_MatrixMultiply ABD_ORIGINAL(PyObject *, PyNumber_MatrixMultiply, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_FloorDivide ABD_ORIGINAL(PyObject *, PyNumber_FloorDivide, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_TrueDivide ABD_ORIGINAL(PyObject *, PyNumber_TrueDivide, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_Remainder ABD_ORIGINAL(PyObject *, PyNumber_Remainder, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_Divmod ABD_ORIGINAL(PyObject *, PyNumber_Divmod, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_Power ABD_ORIGINAL(PyObject *, PyNumber_Power, (PyObject *o1, PyObject *o2, PyObject *o3), (o1, o2, o3))
#define ABD_HOST_PyNumber_Negative ABD_ORIGINAL(PyObject *, PyNumber_Negative, (PyObject *o), (o))
#define ABD_HOST_PyNumber_Positive ABD_ORIGINAL(PyObject *, PyNumber_Positive, (PyObject *o), (o))
#define ABD_HOST_PyNumber_Absolute ABD_ORIGINAL(PyObject *, PyNumber_Absolute, (PyObject *o), (o))
#define ABD_HOST_PyNumber_Invert ABD_ORIGINAL(PyObject *, PyNumber_Invert, (PyObject *o), (o))
#define ABD_HOST_PyNumber_Lshift ABD_ORIGINAL(PyObject *, PyNumber_Lshift, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_Rshift ABD_ORIGINAL(PyObject *, PyNumber_Rshift, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_And ABD_ORIGINAL(PyObject *, PyNumber_And, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_Xor ABD_ORIGINAL(PyObject *, PyNumber_Xor, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_Or ABD_ORIGINAL(PyObject *, PyNumber_Or, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyIndex_Check ABD_ORIGINAL(int, PyIndex_Check, (PyObject *o), (o))
#define ABD_HOST_PyNumber_Index ABD_ORIGINAL(PyObject *, PyNumber_Index, (PyObject *o), (o))
#define ABD_HOST_PyNumber_AsSsize_t ABD_ORIGINAL(Py_ssize_t, PyNumber_AsSsize_t, (PyObject *o, PyObject *exc), (o, exc))
#define ABD_HOST_PyNumber_Long ABD_ORIGINAL(PyObject *, PyNumber_Long, (PyObject *o), (o))
#define ABD_HOST_PyNumber_Float ABD_ORIGINAL(PyObject *, PyNumber_Float, (PyObject *o), (o))
#define ABD_HOST_PyNumber_InPlaceAdd ABD_ORIGINAL(PyObject *, PyNumber_InPlaceAdd, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_InPlaceSubtract ABD_ORIGINAL(PyObject *, PyNumber_InPlaceSubtract, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_InPlaceMultiply ABD_ORIGINAL(PyObject *, PyNumber_InPlaceMultiply, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_InPlaceMatrixMultiply ABD_ORIGINAL(PyObject *, PyNumber_InPlaceMatrixMultiply, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_InPlaceFloorDivide ABD_ORIGINAL(PyObject *, PyNumber_InPlaceFloorDivide, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_InPlaceTrueDivide ABD_ORIGINAL(PyObject *, PyNumber_InPlaceTrueDivide, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_InPlaceRemainder ABD_ORIGINAL(PyObject *, PyNumber_InPlaceRemainder, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_InPlacePower ABD_ORIGINAL(PyObject *, PyNumber_InPlacePower, (PyObject *o1, PyObject *o2, PyObject *o3), (o1, o2, o3))
#define ABD_HOST_PyNumber_InPlaceLshift ABD_ORIGINAL(PyObject *, PyNumber_InPlaceLshift, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_InPlaceRshift ABD_ORIGINAL(PyObject *, PyNumber_InPlaceRshift, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_InPlaceAnd ABD_ORIGINAL(PyObject *, PyNumber_InPlaceAnd, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_InPlaceXor ABD_ORIGINAL(PyObject *, PyNumber_InPlaceXor, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_InPlaceOr ABD_ORIGINAL(PyObject *, PyNumber_InPlaceOr, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PyNumber_ToBase ABD_ORIGINAL(PyObject *, PyNumber_ToBase, (PyObject *n, int base), (n, base))
#define ABD_HOST_PySequence_Check ABD_ORIGINAL(int, PySequence_Check, (PyObject *o), (o))
#define ABD_HOST_PySequence_Size ABD_ORIGINAL(Py_ssize_t, PySequence_Size, (PyObject *o), (o))
#define ABD_HOST_PySequence_Length ABD_ORIGINAL(Py_ssize_t, PySequence_Length, (PyObject *o), (o))
#define ABD_HOST_PySequence_Concat ABD_ORIGINAL(PyObject *, PySequence_Concat, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PySequence_Repeat ABD_ORIGINAL(PyObject *, PySequence_Repeat, (PyObject *o, Py_ssize_t count), (o, count))
#define ABD_HOST_PySequence_GetItem ABD_ORIGINAL(PyObject *, PySequence_GetItem, (PyObject *o, Py_ssize_t i), (o, i))
#define ABD_HOST_PySequence_GetSlice ABD_ORIGINAL(PyObject *, PySequence_GetSlice, (PyObject *o, Py_ssize_t i1, Py_ssize_t i2), (o, i1, i2))
#define ABD_HOST_PySequence_SetItem ABD_ORIGINAL(int, PySequence_SetItem, (PyObject *o, Py_ssize_t i, PyObject *v), (o, i, v))
#define ABD_HOST_PySequence_DelItem ABD_ORIGINAL(int, PySequence_DelItem, (PyObject *o, Py_ssize_t i), (o, i))
#define ABD_HOST_PySequence_SetSlice ABD_ORIGINAL(int, PySequence_SetSlice, (PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyObject *v), (o, i1, i2, v))
#define ABD_HOST_PySequence_DelSlice ABD_ORIGINAL(int, PySequence_DelSlice, (PyObject *o, Py_ssize_t i1, Py_ssize_t i2), (o, i1, i2))
#define ABD_HOST_PySequence_Tuple ABD_ORIGINAL(PyObject *, PySequence_Tuple, (PyObject *o), (o))
#define ABD_HOST_PySequence_List ABD_ORIGINAL(PyObject *, PySequence_List, (PyObject *o), (o))
#define ABD_HOST_PySequence_Fast ABD_ORIGINAL(PyObject *, PySequence_Fast, (PyObject *o, const char *m), (o, m))
#define ABD_HOST_PySequence_Count ABD_ORIGINAL(Py_ssize_t, PySequence_Count, (PyObject *o, PyObject *value), (o, value))
#define ABD_HOST_PySequence_Contains ABD_ORIGINAL(int, PySequence_Contains, (PyObject *seq, PyObject *ob), (seq, ob))
#define ABD_HOST_PySequence_In ABD_ORIGINAL(int, PySequence_In, (PyObject *o, PyObject *value), (o, value))
#define ABD_HOST_PySequence_Index ABD_ORIGINAL(Py_ssize_t, PySequence_Index, (PyObject *o, PyObject *value), (o, value))
#define ABD_HOST_PySequence_InPlaceConcat ABD_ORIGINAL(PyObject *, PySequence_InPlaceConcat, (PyObject *o1, PyObject *o2), (o1, o2))
#define ABD_HOST_PySequence_InPlaceRepeat ABD_ORIGINAL(PyObject *, PySequence_InPlaceRepeat, (PyObject *o, Py_ssize_t count), (o, count))
#define ABD_HOST_PyMapping_Check ABD_ORIGINAL(int, PyMapping_Check, (PyObject *o), (o))
#define ABD_HOST_PyMapping_Size ABD_ORIGINAL(Py_ssize_t, PyMapping_Size, (PyObject *o), (o))
#define ABD_HOST_PyMapping_Length ABD_ORIGINAL(Py_ssize_t, PyMapping_Length, (PyObject *o), (o))
#define ABD_HOST_PyMapping_HasKeyString ABD_ORIGINAL(int, PyMapping_HasKeyString, (PyObject *o, const char *key), (o, key))
#define ABD_HOST_PyMapping_HasKey ABD_ORIGINAL(int, PyMapping_HasKey, (PyObject *o, PyObject *key), (o, key))
#define ABD_HOST_PyMapping_HasKeyWithError ABD_ORIGINAL(int, PyMapping_HasKeyWithError, (PyObject *o, PyObject *key), (o, key))
#define ABD_HOST_PyMapping_HasKeyStringWithError ABD_ORIGINAL(int, PyMapping_HasKeyStringWithError, (PyObject *o, const char *key), (o, key))
#define ABD_HOST_PyMapping_Keys ABD_ORIGINAL(PyObject *, PyMapping_Keys, (PyObject *o), (o))
#define ABD_HOST_PyMapping_Values ABD_ORIGINAL(PyObject *, PyMapping_Values, (PyObject *o), (o))
#define ABD_HOST_PyMapping_Items ABD_ORIGINAL(PyObject *, PyMapping_Items, (PyObject *o), (o))
#define ABD_HOST_PyMapping_GetItemString ABD_ORIGINAL(PyObject *, PyMapping_GetItemString, (PyObject *o, const char *key), (o, key))
#define ABD_HOST_PyMapping_GetOptionalItem ABD_ORIGINAL(int, PyMapping_GetOptionalItem, (PyObject *o, PyObject *key, PyObject **result), (o, key, result))
#define ABD_HOST_PyMapping_GetOptionalItemString ABD_ORIGINAL(int, PyMapping_GetOptionalItemString, (PyObject *o, const char *key, PyObject **result), (o, key, result))
#define ABD_HOST_PyMapping_SetItemString ABD_ORIGINAL(int, PyMapping_SetItemString, (PyObject *o, const char *key, PyObject *value), (o, key, value))
#define ABD_HOST_PyObject_IsInstance ABD_ORIGINAL(int, PyObject_IsInstance, (PyObject *object, PyObject *typeorclass), (object, typeorclass))
#define ABD_HOST_PyObject_IsSubclass ABD_ORIGINAL(int, PyObject_IsSubclass, (PyObject *object, PyObject *typeorclass), (object, typeorclass))

/* pystrtod.h */
#define ABD_HOST_PyOS_string_to_double ABD_ORIGINAL(double, PyOS_string_to_double, (const char *str, char **endptr, PyObject *overflow_exception), (str, endptr, overflow_exception))
#define ABD_HOST_PyOS_double_to_string ABD_ORIGINAL(char *, PyOS_double_to_string, (double val, char format_code, int precision, int flags, int *type), (val, format_code, precision, flags, type))

/* pystrcmp.h */
#define ABD_HOST_PyOS_mystrnicmp ABD_ORIGINAL(int, PyOS_mystrnicmp, (const char *str1, const char *str2, Py_ssize_t size), (str1, str2, size))
#define ABD_HOST_PyOS_mystricmp ABD_ORIGINAL(int, PyOS_mystricmp, (const char *str1, const char *str2), (str1, str2))

/* fileutils.h */
#define ABD_HOST_Py_DecodeLocale ABD_ORIGINAL(wchar_t *, Py_DecodeLocale, (const char *arg, size_t *size), (arg, size))
#define ABD_HOST_Py_EncodeLocale ABD_ORIGINAL(char *, Py_EncodeLocale, (const wchar_t *text, size_t *error_pos), (text, error_pos))

/* Every host without a GIL has a function of its own that is right: our bodies rely on the GIL. */
#define ABD_GIL_BODIES \
    "PyCriticalSection_Begin", \
    "PyCriticalSection_End", \
    "PyCriticalSection2_Begin", \
    "PyCriticalSection2_End", \
    "Py_Is", \
    "PyType_GetName", \
    "PyType_GetQualName", \
    "PyType_GetFullyQualifiedName", \
    "PyType_GetModuleName", \
    "PyObject_GetTypeData", \
    "PyType_GetTypeDataSize", \
    "PyObject_DelAttrString", \
    "PyObject_GetOptionalAttr", \
    "PyObject_GetOptionalAttrString", \
    "PyObject_DelAttr", \
    "PyObject_HasAttrWithError", \
    "PyObject_HasAttrStringWithError", \
    "Py_GetConstant", \
    "Py_GetConstantBorrowed", \
    "Py_IsNone", \
    "_Py_SetRefcnt", \
    "_Py_IncRef", \
    "_Py_DecRef", \
    "Py_NewRef", \
    "Py_XNewRef", \
    "PyGC_Enable", \
    "PyGC_Disable", \
    "PyGC_IsEnabled", \
    "PyUnicode_FromStringAndSize", \
    "PyUnicode_AsUTF8AndSize", \
    "PyUnicode_FSDecoder", \
    "PyUnicode_EqualToUTF8", \
    "PyUnicode_EqualToUTF8AndSize", \
    "PyErr_Fetch", \
    "PyErr_GetRaisedException", \
    "PyErr_SetRaisedException", \
    "PyErr_GetHandledException", \
    "PyErr_SetHandledException", \
    "PyErr_GetExcInfo", \
    "PyErr_SetExcInfo", \
    "PyException_GetTraceback", \
    "PyException_GetArgs", \
    "PyException_SetArgs", \
    "PyErr_SetInterruptEx", \
    "PyLong_AsLong", \
    "PyLong_AsLongAndOverflow", \
    "PyLong_AsUnsignedLongMask", \
    "PyLong_AsInt", \
    "PyLong_AsNativeBytes", \
    "PyLong_FromNativeBytes", \
    "PyLong_FromUnsignedNativeBytes", \
    "PyLong_AsLongLong", \
    "PyLong_AsUnsignedLongLongMask", \
    "PyLong_AsLongLongAndOverflow", \
    "Py_IsTrue", \
    "Py_IsFalse", \
    "PyComplex_RealAsDouble", \
    "PyComplex_ImagAsDouble", \
    "PyList_GetItemRef", \
    "PyDict_GetItemRef", \
    "PyDict_GetItemStringRef", \
    "PyDict_SetDefaultRef", \
    "PyCFunction_New", \
    "PyInterpreterState_Delete", \
    "PyThreadState_Swap", \
    "PyWeakref_GetRef", \
    "PyStructSequence_NewType", \
    "PyCodec_Unregister", \
    "PyArg_Parse", \
    "PyArg_ParseTuple", \
    "PyArg_ParseTupleAndKeywords", \
    "PyArg_VaParse", \
    "PyArg_VaParseTupleAndKeywords", \
    "PyModule_AddObjectRef", \
    "PyModule_Add", \
    "PyModule_AddObject", \
    "PyErr_DisplayException", \
    "Py_EndInterpreter", \
    "Py_IsFinalizing", \
    "PyEval_GetFrameBuiltins", \
    "PyEval_GetFrameGlobals", \
    "PyEval_GetFrameLocals", \
    "PySys_AuditTuple", \
    "PyImport_AddModuleRef", \
    "PyVectorcall_NARGS", \
    "PyObject_Vectorcall", \
    "PyObject_GetAIter", \
    "PyAIter_Check", \
    "PyIter_Send", \
    "PyNumber_Index", \
    "PyMapping_HasKeyWithError", \
    "PyMapping_HasKeyStringWithError", \
    "PyMapping_GetOptionalItem", \
    "PyMapping_GetOptionalItemString", \
    "PyOS_double_to_string"

#endif
