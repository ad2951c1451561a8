/* Made from manifest/api.toml, manifest/exports.tsv, manifest/hosts.toml by tools/gen.py: change the manifest, not this file. */
/*
 * Every name that some host exports, in the order of strcmp(), and the file names that each host looks for.
 *
 * ABD_NAME_ROW(name, TIER, data, since, first, native, hosts, prototype, page)
 *     TIER       HOST, GAP, OVERRIDE: in the Limited API; OLD: in the stable ABI for old binaries; WINDOWS: the same,
 *                and only there; NONE: in neither
 *     data       1 for a variable
 *     since      the minor version from which it is in the stable ABI
 *     first      the first that exports it; native: the first whose own does what 3.15 documents
 *     hosts      one bit for each host that exports it, in the order of hosts.h
 * ABD_SUFFIX_ROW(host, system, suffix)   in the order of search; {platform} stands for one word
 * ABD_Py_mod_abi, ABD_PyABIInfo_...     the constants of that name
 *
 * Define a macro, include this file; it undefines it. It may be included again.
 */
#ifndef ABD_NAME_ROW
#  define ABD_NAME_ROW(name, tier, data, since, first, native, hosts, prototype, page)
#endif
#ifndef ABD_SUFFIX_ROW
#  define ABD_SUFFIX_ROW(host, system, suffix)
#endif

#ifndef ABD_DATABASE_CONSTANTS
#define ABD_DATABASE_CONSTANTS
#define ABD_Py_mod_abi 109
#define ABD_PyABIInfo_STABLE 0x0001
#define ABD_PyABIInfo_GIL 0x0002
#define ABD_PyABIInfo_FREETHREADED 0x0004
#define ABD_PyABIInfo_INTERNAL 0x0008
#endif

ABD_NAME_ROW(PyABIInfo_Check, GAP, 0, 15, 15, 15, 0x240,
    "int PyABIInfo_Check(PyABIInfo *info, const char *module_name)",
    "c-api/module")
ABD_NAME_ROW(PyAIter_Check, GAP, 0, 10, 10, 10, 0x3fe,
    "int PyAIter_Check(PyObject *o)",
    "c-api/iter")
ABD_NAME_ROW(PyAST_CompileEx, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyAST_CompileObject, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyAST_FromNode, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyAST_FromNodeObject, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyAST_Validate, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyArena_AddPyObject, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyArena_Free, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyArena_Malloc, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyArena_New, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyArg_Parse, OVERRIDE, 0, 2, 9, 13, 0x3ff,
    "int PyArg_Parse(PyObject *args, const char *format, ...)",
    "c-api/arg")
ABD_NAME_ROW(PyArg_ParseArray, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyArg_ParseArrayAndKeywords, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyArg_ParseTuple, OVERRIDE, 0, 2, 9, 13, 0x3ff,
    "int PyArg_ParseTuple(PyObject *args, const char *format, ...)",
    "c-api/arg")
ABD_NAME_ROW(PyArg_ParseTupleAndKeywords, OVERRIDE, 0, 2, 9, 13, 0x3ff,
    "int PyArg_ParseTupleAndKeywords(PyObject *args, PyObject *kw, const char *format, PY_CXX_CONST char *const *keywords, ...)",
    "c-api/arg")
ABD_NAME_ROW(PyArg_UnpackTuple, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyArg_UnpackTuple(PyObject *args, const char *name, Py_ssize_t min, Py_ssize_t max, ...)",
    "c-api/arg")
ABD_NAME_ROW(PyArg_VaParse, OVERRIDE, 0, 2, 9, 13, 0x3ff,
    "int PyArg_VaParse(PyObject *args, const char *format, va_list vargs)",
    "c-api/arg")
ABD_NAME_ROW(PyArg_VaParseTupleAndKeywords, OVERRIDE, 0, 2, 9, 13, 0x3ff,
    "int PyArg_VaParseTupleAndKeywords(PyObject *args, PyObject *kw, const char *format, PY_CXX_CONST char *const *keywords, va_list vargs)",
    "c-api/arg")
ABD_NAME_ROW(PyArg_ValidateKeywordArguments, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyArg_ValidateKeywordArguments(PyObject *kw)",
    "c-api/arg")
ABD_NAME_ROW(PyAsyncGen_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyAsyncGen_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyBaseObject_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyBaseObject_Type",
    "")
ABD_NAME_ROW(PyBool_FromLong, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyBool_FromLong(long v)",
    "c-api/bool")
ABD_NAME_ROW(PyBool_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyBool_Type",
    "")
ABD_NAME_ROW(PyBuffer_FillContiguousStrides, HOST, 0, 11, 9, 9, 0x3ff,
    "void PyBuffer_FillContiguousStrides(int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char order)",
    "c-api/buffer")
ABD_NAME_ROW(PyBuffer_FillInfo, HOST, 0, 11, 9, 9, 0x3ff,
    "int PyBuffer_FillInfo(Py_buffer *view, PyObject *o, void *buf, Py_ssize_t len, int readonly, int flags)",
    "c-api/buffer")
ABD_NAME_ROW(PyBuffer_FromContiguous, HOST, 0, 11, 9, 9, 0x3ff,
    "int PyBuffer_FromContiguous(const Py_buffer *view, const void *buf, Py_ssize_t len, char order)",
    "c-api/buffer")
ABD_NAME_ROW(PyBuffer_GetPointer, HOST, 0, 11, 9, 9, 0x3ff,
    "void *PyBuffer_GetPointer(const Py_buffer *view, const Py_ssize_t *indices)",
    "c-api/buffer")
ABD_NAME_ROW(PyBuffer_IsContiguous, HOST, 0, 11, 9, 9, 0x3ff,
    "int PyBuffer_IsContiguous(const Py_buffer *view, char order)",
    "c-api/buffer")
ABD_NAME_ROW(PyBuffer_Release, HOST, 0, 11, 9, 9, 0x3ff,
    "void PyBuffer_Release(Py_buffer *view)",
    "c-api/buffer")
ABD_NAME_ROW(PyBuffer_SizeFromFormat, HOST, 0, 11, 9, 9, 0x3ff,
    "Py_ssize_t PyBuffer_SizeFromFormat(const char *format)",
    "c-api/buffer")
ABD_NAME_ROW(PyBuffer_ToContiguous, HOST, 0, 11, 9, 9, 0x3ff,
    "int PyBuffer_ToContiguous(void *buf, const Py_buffer *view, Py_ssize_t len, char order)",
    "c-api/buffer")
ABD_NAME_ROW(PyByteArrayIter_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyByteArrayIter_Type",
    "")
ABD_NAME_ROW(PyByteArray_AsString, HOST, 0, 2, 9, 9, 0x3ff,
    "char *PyByteArray_AsString(PyObject *bytearray)",
    "c-api/bytearray")
ABD_NAME_ROW(PyByteArray_Concat, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyByteArray_Concat(PyObject *a, PyObject *b)",
    "c-api/bytearray")
ABD_NAME_ROW(PyByteArray_FromObject, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyByteArray_FromObject(PyObject *o)",
    "c-api/bytearray")
ABD_NAME_ROW(PyByteArray_FromStringAndSize, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyByteArray_FromStringAndSize(const char *string, Py_ssize_t len)",
    "c-api/bytearray")
ABD_NAME_ROW(PyByteArray_Resize, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyByteArray_Resize(PyObject *bytearray, Py_ssize_t len)",
    "c-api/bytearray")
ABD_NAME_ROW(PyByteArray_Size, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyByteArray_Size(PyObject *bytearray)",
    "c-api/bytearray")
ABD_NAME_ROW(PyByteArray_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyByteArray_Type",
    "")
ABD_NAME_ROW(PyBytesIter_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyBytesIter_Type",
    "")
ABD_NAME_ROW(PyBytesWriter_Create, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyBytesWriter_Discard, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyBytesWriter_Finish, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyBytesWriter_FinishWithPointer, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyBytesWriter_FinishWithSize, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyBytesWriter_Format, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyBytesWriter_GetData, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyBytesWriter_GetSize, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyBytesWriter_Grow, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyBytesWriter_GrowAndUpdatePointer, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyBytesWriter_Resize, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyBytesWriter_WriteBytes, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyBytes_AsString, HOST, 0, 2, 9, 9, 0x3ff,
    "char *PyBytes_AsString(PyObject *o)",
    "c-api/bytes")
ABD_NAME_ROW(PyBytes_AsStringAndSize, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyBytes_AsStringAndSize(PyObject *obj, char **s, Py_ssize_t *len)",
    "c-api/bytes")
ABD_NAME_ROW(PyBytes_Concat, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyBytes_Concat(PyObject **bytes, PyObject *newpart)",
    "c-api/bytes")
ABD_NAME_ROW(PyBytes_ConcatAndDel, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyBytes_ConcatAndDel(PyObject **bytes, PyObject *newpart)",
    "c-api/bytes")
ABD_NAME_ROW(PyBytes_DecodeEscape, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyBytes_DecodeEscape(const char *s, Py_ssize_t len, const char *errors, Py_ssize_t unicode, const char *recode_encoding)",
    "c-api/bytes")
ABD_NAME_ROW(PyBytes_FromFormat, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyBytes_FromFormat(const char *format, ...)",
    "c-api/bytes")
ABD_NAME_ROW(PyBytes_FromFormatV, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyBytes_FromFormatV(const char *format, va_list vargs)",
    "c-api/bytes")
ABD_NAME_ROW(PyBytes_FromObject, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyBytes_FromObject(PyObject *o)",
    "c-api/bytes")
ABD_NAME_ROW(PyBytes_FromString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyBytes_FromString(const char *v)",
    "c-api/bytes")
ABD_NAME_ROW(PyBytes_FromStringAndSize, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyBytes_FromStringAndSize(const char *v, Py_ssize_t len)",
    "c-api/bytes")
ABD_NAME_ROW(PyBytes_Join, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyBytes_Repr, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyBytes_Repr(PyObject *o, int smartquotes)",
    "c-api/bytes")
ABD_NAME_ROW(PyBytes_Size, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyBytes_Size(PyObject *o)",
    "c-api/bytes")
ABD_NAME_ROW(PyBytes_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyBytes_Type",
    "")
ABD_NAME_ROW(PyCFunction_Call, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCFunction_GetFlags, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyCFunction_GetFlags(PyObject *func)",
    "c-api/structures")
ABD_NAME_ROW(PyCFunction_GetFunction, HOST, 0, 2, 9, 9, 0x3ff,
    "PyCFunction PyCFunction_GetFunction(PyObject *func)",
    "c-api/structures")
ABD_NAME_ROW(PyCFunction_GetSelf, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCFunction_GetSelf(PyObject *func)",
    "c-api/structures")
ABD_NAME_ROW(PyCFunction_New, GAP, 0, 4, 10, 10, 0x3fe,
    "PyObject *PyCFunction_New(PyMethodDef *ml, PyObject *self)",
    "c-api/structures")
ABD_NAME_ROW(PyCFunction_NewEx, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCFunction_NewEx(PyMethodDef *ml, PyObject *self, PyObject *module)",
    "c-api/structures")
ABD_NAME_ROW(PyCFunction_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyCFunction_Type",
    "")
ABD_NAME_ROW(PyCMethod_New, HOST, 0, 9, 9, 9, 0x3ff,
    "PyObject *PyCMethod_New(PyMethodDef *ml, PyObject *self, PyObject *module, PyTypeObject *cls)",
    "c-api/structures")
ABD_NAME_ROW(PyCMethod_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCallIter_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCallIter_New(PyObject *callable, PyObject *sentinel)",
    "c-api/iterator")
ABD_NAME_ROW(PyCallIter_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyCallIter_Type",
    "")
ABD_NAME_ROW(PyCallable_Check, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyCallable_Check(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(PyCapsule_GetContext, HOST, 0, 2, 9, 9, 0x3ff,
    "void *PyCapsule_GetContext(PyObject *capsule)",
    "c-api/capsule")
ABD_NAME_ROW(PyCapsule_GetDestructor, HOST, 0, 2, 9, 9, 0x3ff,
    "PyCapsule_Destructor PyCapsule_GetDestructor(PyObject *capsule)",
    "c-api/capsule")
ABD_NAME_ROW(PyCapsule_GetName, HOST, 0, 2, 9, 9, 0x3ff,
    "const char *PyCapsule_GetName(PyObject *capsule)",
    "c-api/capsule")
ABD_NAME_ROW(PyCapsule_GetPointer, HOST, 0, 2, 9, 9, 0x3ff,
    "void *PyCapsule_GetPointer(PyObject *capsule, const char *name)",
    "c-api/capsule")
ABD_NAME_ROW(PyCapsule_Import, HOST, 0, 2, 9, 9, 0x3ff,
    "void *PyCapsule_Import(const char *name, int no_block)",
    "c-api/capsule")
ABD_NAME_ROW(PyCapsule_IsValid, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyCapsule_IsValid(PyObject *capsule, const char *name)",
    "c-api/capsule")
ABD_NAME_ROW(PyCapsule_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCapsule_New(void *pointer, const char *name, PyCapsule_Destructor destructor)",
    "c-api/capsule")
ABD_NAME_ROW(PyCapsule_SetContext, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyCapsule_SetContext(PyObject *capsule, void *context)",
    "c-api/capsule")
ABD_NAME_ROW(PyCapsule_SetDestructor, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyCapsule_SetDestructor(PyObject *capsule, PyCapsule_Destructor destructor)",
    "c-api/capsule")
ABD_NAME_ROW(PyCapsule_SetName, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyCapsule_SetName(PyObject *capsule, const char *name)",
    "c-api/capsule")
ABD_NAME_ROW(PyCapsule_SetPointer, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyCapsule_SetPointer(PyObject *capsule, void *pointer)",
    "c-api/capsule")
ABD_NAME_ROW(PyCapsule_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyCapsule_Type",
    "")
ABD_NAME_ROW(PyCell_Get, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCell_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCell_Set, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCell_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyClassMethodDescr_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyClassMethodDescr_Type",
    "")
ABD_NAME_ROW(PyClassMethod_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyClassMethod_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCode_AddWatcher, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyCode_Addr2Line, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCode_Addr2Location, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyCode_ClearWatcher, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyCode_GetCellvars, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyCode_GetCode, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyCode_GetFreevars, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyCode_GetVarnames, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyCode_New, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(PyCode_NewEmpty, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCode_NewWithPosOnlyArgs, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(PyCode_Optimize, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCode_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCodec_BackslashReplaceErrors, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_BackslashReplaceErrors(PyObject *exc)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_Decode, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_Decode(PyObject *object, const char *encoding, const char *errors)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_Decoder, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_Decoder(const char *encoding)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_Encode, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_Encode(PyObject *object, const char *encoding, const char *errors)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_Encoder, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_Encoder(const char *encoding)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_IgnoreErrors, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_IgnoreErrors(PyObject *exc)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_IncrementalDecoder, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_IncrementalDecoder(const char *encoding, const char *errors)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_IncrementalEncoder, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_IncrementalEncoder(const char *encoding, const char *errors)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_KnownEncoding, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyCodec_KnownEncoding(const char *encoding)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_LookupError, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_LookupError(const char *name)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_NameReplaceErrors, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyCodec_NameReplaceErrors(PyObject *exc)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_Register, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyCodec_Register(PyObject *search_function)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_RegisterError, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyCodec_RegisterError(const char *name, PyObject *error)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_ReplaceErrors, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_ReplaceErrors(PyObject *exc)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_StreamReader, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_StreamReader(const char *encoding, PyObject *stream, const char *errors)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_StreamWriter, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_StreamWriter(const char *encoding, PyObject *stream, const char *errors)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_StrictErrors, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_StrictErrors(PyObject *exc)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_Unregister, GAP, 0, 10, 10, 10, 0x3fe,
    "int PyCodec_Unregister(PyObject *search_function)",
    "c-api/codec")
ABD_NAME_ROW(PyCodec_XMLCharRefReplaceErrors, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyCodec_XMLCharRefReplaceErrors(PyObject *exc)",
    "c-api/codec")
ABD_NAME_ROW(PyCompile_OpcodeStackEffect, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCompile_OpcodeStackEffectWithJump, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyComplex_AsCComplex, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyComplex_FromCComplex, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyComplex_FromDoubles, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyComplex_FromDoubles(double real, double imag)",
    "c-api/complex")
ABD_NAME_ROW(PyComplex_ImagAsDouble, OVERRIDE, 0, 2, 9, 13, 0x3ff,
    "double PyComplex_ImagAsDouble(PyObject *op)",
    "c-api/complex")
ABD_NAME_ROW(PyComplex_RealAsDouble, OVERRIDE, 0, 2, 9, 13, 0x3ff,
    "double PyComplex_RealAsDouble(PyObject *op)",
    "c-api/complex")
ABD_NAME_ROW(PyComplex_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyComplex_Type",
    "")
ABD_NAME_ROW(PyConfig_Clear, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyConfig_Get, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyConfig_GetInt, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyConfig_InitIsolatedConfig, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyConfig_InitPythonConfig, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyConfig_Names, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyConfig_Read, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyConfig_Set, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyConfig_SetArgv, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyConfig_SetBytesArgv, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyConfig_SetBytesString, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyConfig_SetString, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyConfig_SetWideStringList, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyContextToken_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyContextVar_Get, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyContextVar_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyContextVar_Reset, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyContextVar_Set, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyContextVar_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyContext_AddWatcher, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyContext_ClearWatcher, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyContext_Copy, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyContext_CopyCurrent, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyContext_Enter, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyContext_Exit, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyContext_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyContext_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCoro_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCoro_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyCriticalSection2_Begin, GAP, 0, 15, 13, 13, 0x3f0,
    "void PyCriticalSection2_Begin(PyCriticalSection2 *c, PyObject *a, PyObject *b)",
    "c-api/synchronization")
ABD_NAME_ROW(PyCriticalSection2_BeginMutex, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyCriticalSection2_End, GAP, 0, 15, 13, 13, 0x3f0,
    "void PyCriticalSection2_End(PyCriticalSection2 *c)",
    "c-api/synchronization")
ABD_NAME_ROW(PyCriticalSection_Begin, GAP, 0, 15, 13, 13, 0x3f0,
    "void PyCriticalSection_Begin(PyCriticalSection *c, PyObject *op)",
    "c-api/synchronization")
ABD_NAME_ROW(PyCriticalSection_BeginMutex, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyCriticalSection_End, GAP, 0, 15, 13, 13, 0x3f0,
    "void PyCriticalSection_End(PyCriticalSection *c)",
    "c-api/synchronization")
ABD_NAME_ROW(PyDescr_IsData, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(PyDescr_NewClassMethod, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDescr_NewClassMethod(PyTypeObject *type, PyMethodDef *method)",
    "c-api/descriptor")
ABD_NAME_ROW(PyDescr_NewGetSet, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDescr_NewGetSet(PyTypeObject *type, PyGetSetDef *getset)",
    "c-api/descriptor")
ABD_NAME_ROW(PyDescr_NewMember, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDescr_NewMember(PyTypeObject *type, PyMemberDef *member)",
    "c-api/descriptor")
ABD_NAME_ROW(PyDescr_NewMethod, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDescr_NewMethod(PyTypeObject *type, PyMethodDef *method)",
    "c-api/descriptor")
ABD_NAME_ROW(PyDescr_NewWrapper, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyDictItems_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyDictItems_Type",
    "")
ABD_NAME_ROW(PyDictIterItem_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyDictIterItem_Type",
    "")
ABD_NAME_ROW(PyDictIterKey_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyDictIterKey_Type",
    "")
ABD_NAME_ROW(PyDictIterValue_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyDictIterValue_Type",
    "")
ABD_NAME_ROW(PyDictKeys_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyDictKeys_Type",
    "")
ABD_NAME_ROW(PyDictProxy_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDictProxy_New(PyObject *mapping)",
    "c-api/descriptor")
ABD_NAME_ROW(PyDictProxy_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyDictProxy_Type",
    "")
ABD_NAME_ROW(PyDictRevIterItem_Type, HOST, 1, 8, 9, 9, 0x3ff,
    "PyTypeObject PyDictRevIterItem_Type",
    "")
ABD_NAME_ROW(PyDictRevIterKey_Type, HOST, 1, 8, 9, 9, 0x3ff,
    "PyTypeObject PyDictRevIterKey_Type",
    "")
ABD_NAME_ROW(PyDictRevIterValue_Type, HOST, 1, 8, 9, 9, 0x3ff,
    "PyTypeObject PyDictRevIterValue_Type",
    "")
ABD_NAME_ROW(PyDictValues_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyDictValues_Type",
    "")
ABD_NAME_ROW(PyDict_AddWatcher, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyDict_Clear, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyDict_Clear(PyObject *mp)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_ClearWatcher, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyDict_Contains, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyDict_Contains(PyObject *mp, PyObject *key)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_ContainsString, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyDict_Copy, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDict_Copy(PyObject *mp)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_DelItem, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyDict_DelItem(PyObject *mp, PyObject *key)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_DelItemString, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyDict_DelItemString(PyObject *dp, const char *key)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_GetItem, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDict_GetItem(PyObject *mp, PyObject *key)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_GetItemRef, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyDict_GetItemRef(PyObject *mp, PyObject *key, PyObject **result)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_GetItemString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDict_GetItemString(PyObject *dp, const char *key)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_GetItemStringRef, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyDict_GetItemStringRef(PyObject *mp, const char *key, PyObject **result)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_GetItemWithError, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDict_GetItemWithError(PyObject *mp, PyObject *key)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_Items, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDict_Items(PyObject *mp)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_Keys, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDict_Keys(PyObject *mp)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_Merge, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyDict_Merge(PyObject *mp, PyObject *other, int override)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_MergeFromSeq2, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyDict_MergeFromSeq2(PyObject *d, PyObject *seq2, int override)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDict_New(void)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_Next, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyDict_Next(PyObject *mp, Py_ssize_t *pos, PyObject **key, PyObject **value)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_Pop, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyDict_PopString, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyDict_SetDefault, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyDict_SetDefaultRef, GAP, 0, 15, 13, 13, 0x3f0,
    "int PyDict_SetDefaultRef(PyObject *mp, PyObject *key, PyObject *default_value, PyObject **result)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_SetItem, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyDict_SetItem(PyObject *mp, PyObject *key, PyObject *item)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_SetItemString, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyDict_SetItemString(PyObject *dp, const char *key, PyObject *item)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_Size, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyDict_Size(PyObject *mp)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyDict_Type",
    "")
ABD_NAME_ROW(PyDict_Unwatch, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyDict_Update, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyDict_Update(PyObject *mp, PyObject *other)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_Values, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyDict_Values(PyObject *mp)",
    "c-api/dict")
ABD_NAME_ROW(PyDict_Watch, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyEllipsis_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyEllipsis_Type",
    "")
ABD_NAME_ROW(PyEnum_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyEnum_Type",
    "")
ABD_NAME_ROW(PyErr_BadArgument, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyErr_BadArgument(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_BadInternalCall, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_BadInternalCall(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_CheckSignals, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyErr_CheckSignals(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_Clear, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_Clear(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_Display, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_Display(PyObject *unused, PyObject *value, PyObject *tb)",
    "c-api/veryhigh")
ABD_NAME_ROW(PyErr_DisplayException, GAP, 0, 12, 12, 12, 0x3f8,
    "void PyErr_DisplayException(PyObject *exc)",
    "c-api/veryhigh")
ABD_NAME_ROW(PyErr_ExceptionMatches, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyErr_ExceptionMatches(PyObject *exc)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_Fetch, OVERRIDE, 0, 2, 9, 12, 0x3ff,
    "void PyErr_Fetch(PyObject **ptype, PyObject **pvalue, PyObject **ptraceback)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_Format, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyErr_Format(PyObject *exception, const char *format, ...)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_FormatUnraisable, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyErr_FormatV, OVERRIDE, 0, 5, 9, 14, 0x3ff,
    "PyObject *PyErr_FormatV(PyObject *exception, const char *format, va_list vargs)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_GetExcInfo, OVERRIDE, 0, 7, 9, 11, 0x3ff,
    "void PyErr_GetExcInfo(PyObject **ptype, PyObject **pvalue, PyObject **ptraceback)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_GetHandledException, GAP, 0, 11, 11, 11, 0x3fc,
    "PyObject *PyErr_GetHandledException(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_GetRaisedException, GAP, 0, 12, 12, 12, 0x3f8,
    "PyObject *PyErr_GetRaisedException(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_GivenExceptionMatches, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyErr_GivenExceptionMatches(PyObject *given, PyObject *exc)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_NewException, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyErr_NewException(const char *name, PyObject *base, PyObject *dict)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_NewExceptionWithDoc, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyErr_NewExceptionWithDoc(const char *name, const char *doc, PyObject *base, PyObject *dict)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_NoMemory, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyErr_NoMemory(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_NormalizeException, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_NormalizeException(PyObject **exc, PyObject **val, PyObject **tb)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_Occurred, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyErr_Occurred(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_Print, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_Print(void)",
    "c-api/veryhigh")
ABD_NAME_ROW(PyErr_PrintEx, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_PrintEx(int set_sys_last_vars)",
    "c-api/veryhigh")
ABD_NAME_ROW(PyErr_ProgramText, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyErr_ProgramText(const char *filename, int lineno)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_ProgramTextObject, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyErr_RangedSyntaxLocationObject, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(PyErr_ResourceWarning, OVERRIDE, 0, 6, 9, 14, 0x3ff,
    "int PyErr_ResourceWarning(PyObject *source, Py_ssize_t stack_level, const char *format, ...)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_Restore, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_Restore(PyObject *type, PyObject *value, PyObject *traceback)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetExcFromWindowsErr, WINDOWS, 0, 7, 0, 0, 0x000, "", "")
ABD_NAME_ROW(PyErr_SetExcFromWindowsErrWithFilename, WINDOWS, 0, 7, 0, 0, 0x000, "", "")
ABD_NAME_ROW(PyErr_SetExcFromWindowsErrWithFilenameObject, WINDOWS, 0, 7, 0, 0, 0x000, "", "")
ABD_NAME_ROW(PyErr_SetExcFromWindowsErrWithFilenameObjects, WINDOWS, 0, 7, 0, 0, 0x000, "", "")
ABD_NAME_ROW(PyErr_SetExcInfo, OVERRIDE, 0, 7, 9, 11, 0x3ff,
    "void PyErr_SetExcInfo(PyObject *type, PyObject *value, PyObject *traceback)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetFromErrno, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyErr_SetFromErrno(PyObject *type)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetFromErrnoWithFilename, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyErr_SetFromErrnoWithFilename(PyObject *exc, const char *filename)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetFromErrnoWithFilenameObject, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyErr_SetFromErrnoWithFilenameObject(PyObject *type, PyObject *filename)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetFromErrnoWithFilenameObjects, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyErr_SetFromErrnoWithFilenameObjects(PyObject *type, PyObject *filename, PyObject *filename2)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetFromWindowsErr, WINDOWS, 0, 7, 0, 0, 0x000, "", "")
ABD_NAME_ROW(PyErr_SetFromWindowsErrWithFilename, WINDOWS, 0, 7, 0, 0, 0x000, "", "")
ABD_NAME_ROW(PyErr_SetHandledException, GAP, 0, 11, 11, 11, 0x3fc,
    "void PyErr_SetHandledException(PyObject *exc)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetImportError, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyErr_SetImportError(PyObject *msg, PyObject *name, PyObject *path)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetImportErrorSubclass, HOST, 0, 6, 9, 9, 0x3ff,
    "PyObject *PyErr_SetImportErrorSubclass(PyObject *exception, PyObject *msg, PyObject *name, PyObject *path)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetInterrupt, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_SetInterrupt(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetInterruptEx, GAP, 0, 10, 10, 10, 0x3fe,
    "int PyErr_SetInterruptEx(int signum)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetNone, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_SetNone(PyObject *type)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetObject, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_SetObject(PyObject *type, PyObject *value)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetRaisedException, GAP, 0, 12, 12, 12, 0x3f8,
    "void PyErr_SetRaisedException(PyObject *exc)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SetString, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_SetString(PyObject *exception, const char *string)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SyntaxLocation, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_SyntaxLocation(const char *filename, int lineno)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SyntaxLocationEx, HOST, 0, 7, 9, 9, 0x3ff,
    "void PyErr_SyntaxLocationEx(const char *filename, int lineno, int col_offset)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_SyntaxLocationObject, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyErr_WarnEx, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyErr_WarnEx(PyObject *category, const char *message, Py_ssize_t stack_level)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_WarnExplicit, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyErr_WarnExplicit(PyObject *category, const char *message, const char *filename, int lineno, const char *module, PyObject *registry)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_WarnExplicitFormat, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyErr_WarnExplicitObject, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyErr_WarnFormat, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyErr_WarnFormat(PyObject *category, Py_ssize_t stack_level, const char *format, ...)",
    "c-api/exceptions")
ABD_NAME_ROW(PyErr_WriteUnraisable, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyErr_WriteUnraisable(PyObject *obj)",
    "c-api/exceptions")
ABD_NAME_ROW(PyEval_AcquireLock, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyEval_AcquireThread, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyEval_AcquireThread(PyThreadState *tstate)",
    "c-api/threads")
ABD_NAME_ROW(PyEval_CallFunction, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyEval_CallMethod, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyEval_CallObjectWithKeywords, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyEval_EvalCode, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyEval_EvalCode(PyObject *co, PyObject *globals, PyObject *locals)",
    "c-api/threads")
ABD_NAME_ROW(PyEval_EvalCodeEx, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyEval_EvalCodeEx(PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc, PyObject *const *kwds, int kwdc, PyObject *const *defs, int defc, PyObject *kwdefs, PyObject *closure)",
    "c-api/threads")
ABD_NAME_ROW(PyEval_EvalFrame, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyEval_EvalFrame(PyFrameObject *frame)",
    "c-api/threads")
ABD_NAME_ROW(PyEval_EvalFrameEx, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyEval_EvalFrameEx(PyFrameObject *f, int exc)",
    "c-api/threads")
ABD_NAME_ROW(PyEval_GetBuiltins, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyEval_GetBuiltins(void)",
    "c-api/reflection")
ABD_NAME_ROW(PyEval_GetFrame, HOST, 0, 2, 9, 9, 0x3ff,
    "PyFrameObject *PyEval_GetFrame(void)",
    "c-api/reflection")
ABD_NAME_ROW(PyEval_GetFrameBuiltins, GAP, 0, 13, 13, 13, 0x3f0,
    "PyObject *PyEval_GetFrameBuiltins(void)",
    "c-api/reflection")
ABD_NAME_ROW(PyEval_GetFrameGlobals, GAP, 0, 13, 13, 13, 0x3f0,
    "PyObject *PyEval_GetFrameGlobals(void)",
    "c-api/reflection")
ABD_NAME_ROW(PyEval_GetFrameLocals, GAP, 0, 13, 13, 13, 0x3f0,
    "PyObject *PyEval_GetFrameLocals(void)",
    "c-api/reflection")
ABD_NAME_ROW(PyEval_GetFuncDesc, HOST, 0, 2, 9, 9, 0x3ff,
    "const char *PyEval_GetFuncDesc(PyObject *func)",
    "c-api/reflection")
ABD_NAME_ROW(PyEval_GetFuncName, HOST, 0, 2, 9, 9, 0x3ff,
    "const char *PyEval_GetFuncName(PyObject *func)",
    "c-api/reflection")
ABD_NAME_ROW(PyEval_GetGlobals, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyEval_GetGlobals(void)",
    "c-api/reflection")
ABD_NAME_ROW(PyEval_GetLocals, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyEval_GetLocals(void)",
    "c-api/reflection")
ABD_NAME_ROW(PyEval_InitThreads, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyEval_InitThreads(void)",
    "c-api/threads")
ABD_NAME_ROW(PyEval_MergeCompilerFlags, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyEval_ReleaseLock, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyEval_ReleaseThread, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyEval_ReleaseThread(PyThreadState *tstate)",
    "c-api/threads")
ABD_NAME_ROW(PyEval_RestoreThread, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyEval_RestoreThread(PyThreadState *tstate)",
    "c-api/threads")
ABD_NAME_ROW(PyEval_SaveThread, HOST, 0, 2, 9, 9, 0x3ff,
    "PyThreadState *PyEval_SaveThread(void)",
    "c-api/threads")
ABD_NAME_ROW(PyEval_SetProfile, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyEval_SetProfileAllThreads, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyEval_SetTrace, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyEval_SetTraceAllThreads, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyEval_ThreadsInitialized, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyEvent_Wait, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyEvent_WaitTimed, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyExc_ArithmeticError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_ArithmeticError",
    "")
ABD_NAME_ROW(PyExc_AssertionError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_AssertionError",
    "")
ABD_NAME_ROW(PyExc_AttributeError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_AttributeError",
    "")
ABD_NAME_ROW(PyExc_BaseException, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_BaseException",
    "")
ABD_NAME_ROW(PyExc_BaseExceptionGroup, GAP, 1, 11, 11, 11, 0x3fc,
    "PyObject * PyExc_BaseExceptionGroup",
    "")
ABD_NAME_ROW(PyExc_BlockingIOError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_BlockingIOError",
    "")
ABD_NAME_ROW(PyExc_BrokenPipeError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_BrokenPipeError",
    "")
ABD_NAME_ROW(PyExc_BufferError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_BufferError",
    "")
ABD_NAME_ROW(PyExc_BytesWarning, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_BytesWarning",
    "")
ABD_NAME_ROW(PyExc_ChildProcessError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_ChildProcessError",
    "")
ABD_NAME_ROW(PyExc_ConnectionAbortedError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_ConnectionAbortedError",
    "")
ABD_NAME_ROW(PyExc_ConnectionError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_ConnectionError",
    "")
ABD_NAME_ROW(PyExc_ConnectionRefusedError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_ConnectionRefusedError",
    "")
ABD_NAME_ROW(PyExc_ConnectionResetError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_ConnectionResetError",
    "")
ABD_NAME_ROW(PyExc_DeprecationWarning, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_DeprecationWarning",
    "")
ABD_NAME_ROW(PyExc_EOFError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_EOFError",
    "")
ABD_NAME_ROW(PyExc_EncodingWarning, GAP, 1, 10, 10, 10, 0x3fe,
    "PyObject * PyExc_EncodingWarning",
    "")
ABD_NAME_ROW(PyExc_EnvironmentError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_EnvironmentError",
    "")
ABD_NAME_ROW(PyExc_Exception, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_Exception",
    "")
ABD_NAME_ROW(PyExc_FileExistsError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_FileExistsError",
    "")
ABD_NAME_ROW(PyExc_FileNotFoundError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_FileNotFoundError",
    "")
ABD_NAME_ROW(PyExc_FloatingPointError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_FloatingPointError",
    "")
ABD_NAME_ROW(PyExc_FutureWarning, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_FutureWarning",
    "")
ABD_NAME_ROW(PyExc_GeneratorExit, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_GeneratorExit",
    "")
ABD_NAME_ROW(PyExc_IOError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_IOError",
    "")
ABD_NAME_ROW(PyExc_ImportCycleError, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyExc_ImportError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_ImportError",
    "")
ABD_NAME_ROW(PyExc_ImportWarning, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_ImportWarning",
    "")
ABD_NAME_ROW(PyExc_IndentationError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_IndentationError",
    "")
ABD_NAME_ROW(PyExc_IndexError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_IndexError",
    "")
ABD_NAME_ROW(PyExc_InterpreterError, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyExc_InterpreterNotFoundError, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyExc_InterruptedError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_InterruptedError",
    "")
ABD_NAME_ROW(PyExc_IsADirectoryError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_IsADirectoryError",
    "")
ABD_NAME_ROW(PyExc_KeyError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_KeyError",
    "")
ABD_NAME_ROW(PyExc_KeyboardInterrupt, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_KeyboardInterrupt",
    "")
ABD_NAME_ROW(PyExc_LookupError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_LookupError",
    "")
ABD_NAME_ROW(PyExc_MemoryError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_MemoryError",
    "")
ABD_NAME_ROW(PyExc_ModuleNotFoundError, HOST, 1, 6, 9, 9, 0x3ff,
    "PyObject * PyExc_ModuleNotFoundError",
    "")
ABD_NAME_ROW(PyExc_NameError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_NameError",
    "")
ABD_NAME_ROW(PyExc_NotADirectoryError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_NotADirectoryError",
    "")
ABD_NAME_ROW(PyExc_NotImplementedError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_NotImplementedError",
    "")
ABD_NAME_ROW(PyExc_OSError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_OSError",
    "")
ABD_NAME_ROW(PyExc_OverflowError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_OverflowError",
    "")
ABD_NAME_ROW(PyExc_PendingDeprecationWarning, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_PendingDeprecationWarning",
    "")
ABD_NAME_ROW(PyExc_PermissionError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_PermissionError",
    "")
ABD_NAME_ROW(PyExc_ProcessLookupError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_ProcessLookupError",
    "")
ABD_NAME_ROW(PyExc_PythonFinalizationError, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyExc_RecursionError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_RecursionError",
    "")
ABD_NAME_ROW(PyExc_ReferenceError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_ReferenceError",
    "")
ABD_NAME_ROW(PyExc_ResourceWarning, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_ResourceWarning",
    "")
ABD_NAME_ROW(PyExc_RuntimeError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_RuntimeError",
    "")
ABD_NAME_ROW(PyExc_RuntimeWarning, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_RuntimeWarning",
    "")
ABD_NAME_ROW(PyExc_StopAsyncIteration, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_StopAsyncIteration",
    "")
ABD_NAME_ROW(PyExc_StopIteration, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_StopIteration",
    "")
ABD_NAME_ROW(PyExc_SyntaxError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_SyntaxError",
    "")
ABD_NAME_ROW(PyExc_SyntaxWarning, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_SyntaxWarning",
    "")
ABD_NAME_ROW(PyExc_SystemError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_SystemError",
    "")
ABD_NAME_ROW(PyExc_SystemExit, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_SystemExit",
    "")
ABD_NAME_ROW(PyExc_TabError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_TabError",
    "")
ABD_NAME_ROW(PyExc_TimeoutError, HOST, 1, 7, 9, 9, 0x3ff,
    "PyObject * PyExc_TimeoutError",
    "")
ABD_NAME_ROW(PyExc_TypeError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_TypeError",
    "")
ABD_NAME_ROW(PyExc_UnboundLocalError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_UnboundLocalError",
    "")
ABD_NAME_ROW(PyExc_UnicodeDecodeError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_UnicodeDecodeError",
    "")
ABD_NAME_ROW(PyExc_UnicodeEncodeError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_UnicodeEncodeError",
    "")
ABD_NAME_ROW(PyExc_UnicodeError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_UnicodeError",
    "")
ABD_NAME_ROW(PyExc_UnicodeTranslateError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_UnicodeTranslateError",
    "")
ABD_NAME_ROW(PyExc_UnicodeWarning, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_UnicodeWarning",
    "")
ABD_NAME_ROW(PyExc_UserWarning, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_UserWarning",
    "")
ABD_NAME_ROW(PyExc_ValueError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_ValueError",
    "")
ABD_NAME_ROW(PyExc_Warning, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_Warning",
    "")
ABD_NAME_ROW(PyExc_WindowsError, WINDOWS, 0, 7, 0, 0, 0x000, "", "")
ABD_NAME_ROW(PyExc_ZeroDivisionError, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject * PyExc_ZeroDivisionError",
    "")
ABD_NAME_ROW(PyExceptionClass_Name, HOST, 0, 8, 9, 9, 0x3ff,
    "const char *PyExceptionClass_Name(PyObject *cls)",
    "c-api/exceptions")
ABD_NAME_ROW(PyException_GetArgs, GAP, 0, 12, 12, 12, 0x3f8,
    "PyObject *PyException_GetArgs(PyObject *ex)",
    "c-api/exceptions")
ABD_NAME_ROW(PyException_GetCause, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyException_GetCause(PyObject *ex)",
    "c-api/exceptions")
ABD_NAME_ROW(PyException_GetContext, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyException_GetContext(PyObject *ex)",
    "c-api/exceptions")
ABD_NAME_ROW(PyException_GetTraceback, OVERRIDE, 0, 2, 9, 12, 0x3ff,
    "PyObject *PyException_GetTraceback(PyObject *ex)",
    "c-api/exceptions")
ABD_NAME_ROW(PyException_SetArgs, GAP, 0, 12, 12, 12, 0x3f8,
    "void PyException_SetArgs(PyObject *ex, PyObject *args)",
    "c-api/exceptions")
ABD_NAME_ROW(PyException_SetCause, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyException_SetCause(PyObject *ex, PyObject *cause)",
    "c-api/exceptions")
ABD_NAME_ROW(PyException_SetContext, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyException_SetContext(PyObject *ex, PyObject *ctx)",
    "c-api/exceptions")
ABD_NAME_ROW(PyException_SetTraceback, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyException_SetTraceback(PyObject *ex, PyObject *tb)",
    "c-api/exceptions")
ABD_NAME_ROW(PyFile_FromFd, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyFile_FromFd(int fd, const char *name, const char *mode, int buffering, const char *encoding, const char *errors, const char *newline, int closefd)",
    "c-api/file")
ABD_NAME_ROW(PyFile_GetLine, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyFile_GetLine(PyObject *p, int n)",
    "c-api/file")
ABD_NAME_ROW(PyFile_NewStdPrinter, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFile_OpenCode, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFile_OpenCodeObject, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFile_SetOpenCodeHook, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFile_WriteObject, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyFile_WriteObject(PyObject *obj, PyObject *p, int flags)",
    "c-api/file")
ABD_NAME_ROW(PyFile_WriteString, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyFile_WriteString(const char *s, PyObject *p)",
    "c-api/file")
ABD_NAME_ROW(PyFilter_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyFilter_Type",
    "")
ABD_NAME_ROW(PyFloat_AsDouble, HOST, 0, 2, 9, 9, 0x3ff,
    "double PyFloat_AsDouble(PyObject *pyfloat)",
    "c-api/float")
ABD_NAME_ROW(PyFloat_FromDouble, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyFloat_FromDouble(double v)",
    "c-api/float")
ABD_NAME_ROW(PyFloat_FromString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyFloat_FromString(PyObject *str)",
    "c-api/float")
ABD_NAME_ROW(PyFloat_GetInfo, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyFloat_GetInfo(void)",
    "c-api/float")
ABD_NAME_ROW(PyFloat_GetMax, HOST, 0, 2, 9, 9, 0x3ff,
    "double PyFloat_GetMax(void)",
    "c-api/float")
ABD_NAME_ROW(PyFloat_GetMin, HOST, 0, 2, 9, 9, 0x3ff,
    "double PyFloat_GetMin(void)",
    "c-api/float")
ABD_NAME_ROW(PyFloat_Pack2, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyFloat_Pack4, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyFloat_Pack8, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyFloat_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyFloat_Type",
    "")
ABD_NAME_ROW(PyFloat_Unpack2, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyFloat_Unpack4, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyFloat_Unpack8, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyFrameLocalsProxy_Type, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyFrame_BlockPop, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyFrame_BlockSetup, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyFrame_FastToLocals, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFrame_FastToLocalsWithError, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFrame_GetBack, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFrame_GetBuiltins, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyFrame_GetCode, HOST, 0, 10, 9, 9, 0x3ff,
    "PyCodeObject *PyFrame_GetCode(PyFrameObject *frame)",
    "c-api/frame")
ABD_NAME_ROW(PyFrame_GetGenerator, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyFrame_GetGlobals, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyFrame_GetLasti, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyFrame_GetLineNumber, HOST, 0, 10, 9, 9, 0x3ff,
    "int PyFrame_GetLineNumber(PyFrameObject *frame)",
    "c-api/frame")
ABD_NAME_ROW(PyFrame_GetLocals, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyFrame_GetVar, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyFrame_GetVarString, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyFrame_LocalsToFast, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFrame_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFrame_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFrozenDict_New, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyFrozenDict_Type, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyFrozenSet_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyFrozenSet_New(PyObject *iterable)",
    "c-api/set")
ABD_NAME_ROW(PyFrozenSet_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyFrozenSet_Type",
    "")
ABD_NAME_ROW(PyFunction_AddWatcher, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyFunction_ClearWatcher, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyFunction_GetAnnotations, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_GetClosure, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_GetCode, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_GetDefaults, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_GetGlobals, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_GetKwDefaults, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_GetModule, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_NewWithQualName, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_SetAnnotations, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_SetClosure, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_SetDefaults, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_SetKwDefaults, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFunction_SetVectorcall, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyFunction_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyFuture_FromAST, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyFuture_FromASTObject, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyGC_Collect, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyGC_Collect(void)",
    "c-api/gcsupport")
ABD_NAME_ROW(PyGC_Disable, GAP, 0, 10, 10, 10, 0x3fe,
    "int PyGC_Disable(void)",
    "c-api/gcsupport")
ABD_NAME_ROW(PyGC_Enable, GAP, 0, 10, 10, 10, 0x3fe,
    "int PyGC_Enable(void)",
    "c-api/gcsupport")
ABD_NAME_ROW(PyGC_IsEnabled, GAP, 0, 10, 10, 10, 0x3fe,
    "int PyGC_IsEnabled(void)",
    "c-api/gcsupport")
ABD_NAME_ROW(PyGILState_Check, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyGILState_Ensure, HOST, 0, 2, 9, 9, 0x3ff,
    "PyGILState_STATE PyGILState_Ensure(void)",
    "c-api/threads")
ABD_NAME_ROW(PyGILState_GetThisThreadState, HOST, 0, 2, 9, 9, 0x3ff,
    "PyThreadState *PyGILState_GetThisThreadState(void)",
    "c-api/threads")
ABD_NAME_ROW(PyGILState_Release, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyGILState_Release(PyGILState_STATE oldstate)",
    "c-api/threads")
ABD_NAME_ROW(PyGen_GetCode, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyGen_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyGen_NewWithQualName, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyGen_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyGetSetDescr_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyGetSetDescr_Type",
    "")
ABD_NAME_ROW(PyHash_GetFuncDef, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyImport_AddModule, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyImport_AddModule(const char *name)",
    "c-api/import")
ABD_NAME_ROW(PyImport_AddModuleObject, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyImport_AddModuleObject(PyObject *name)",
    "c-api/import")
ABD_NAME_ROW(PyImport_AddModuleRef, GAP, 0, 13, 13, 13, 0x3f0,
    "PyObject *PyImport_AddModuleRef(const char *name)",
    "c-api/import")
ABD_NAME_ROW(PyImport_AppendInittab, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyImport_AppendInittab(const char *name, PyObject *(*initfunc)(void))",
    "c-api/import")
ABD_NAME_ROW(PyImport_CreateModuleFromInitfunc, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyImport_ExecCodeModule, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyImport_ExecCodeModule(const char *name, PyObject *co)",
    "c-api/import")
ABD_NAME_ROW(PyImport_ExecCodeModuleEx, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyImport_ExecCodeModuleEx(const char *name, PyObject *co, const char *pathname)",
    "c-api/import")
ABD_NAME_ROW(PyImport_ExecCodeModuleObject, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyImport_ExecCodeModuleObject(PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname)",
    "c-api/import")
ABD_NAME_ROW(PyImport_ExecCodeModuleWithPathnames, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyImport_ExecCodeModuleWithPathnames(const char *name, PyObject *co, const char *pathname, const char *cpathname)",
    "c-api/import")
ABD_NAME_ROW(PyImport_ExtendInittab, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyImport_FrozenModules, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyImport_GetImporter, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyImport_GetImporter(PyObject *path)",
    "c-api/import")
ABD_NAME_ROW(PyImport_GetLazyImportsFilter, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyImport_GetLazyImportsMode, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyImport_GetMagicNumber, HOST, 0, 2, 9, 9, 0x3ff,
    "long PyImport_GetMagicNumber(void)",
    "c-api/import")
ABD_NAME_ROW(PyImport_GetMagicTag, HOST, 0, 2, 9, 9, 0x3ff,
    "const char *PyImport_GetMagicTag(void)",
    "c-api/import")
ABD_NAME_ROW(PyImport_GetModule, HOST, 0, 8, 9, 9, 0x3ff,
    "PyObject *PyImport_GetModule(PyObject *name)",
    "c-api/import")
ABD_NAME_ROW(PyImport_GetModuleDict, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyImport_GetModuleDict(void)",
    "c-api/import")
ABD_NAME_ROW(PyImport_Import, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyImport_Import(PyObject *name)",
    "c-api/import")
ABD_NAME_ROW(PyImport_ImportFrozenModule, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyImport_ImportFrozenModule(const char *name)",
    "c-api/import")
ABD_NAME_ROW(PyImport_ImportFrozenModuleObject, HOST, 0, 7, 9, 9, 0x3ff,
    "int PyImport_ImportFrozenModuleObject(PyObject *name)",
    "c-api/import")
ABD_NAME_ROW(PyImport_ImportModule, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyImport_ImportModule(const char *name)",
    "c-api/import")
ABD_NAME_ROW(PyImport_ImportModuleAttr, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyImport_ImportModuleAttrString, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyImport_ImportModuleLevel, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyImport_ImportModuleLevel(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level)",
    "c-api/import")
ABD_NAME_ROW(PyImport_ImportModuleLevelObject, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyImport_ImportModuleLevelObject(PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int level)",
    "c-api/import")
ABD_NAME_ROW(PyImport_ImportModuleNoBlock, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyImport_Inittab, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyImport_ReloadModule, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyImport_ReloadModule(PyObject *m)",
    "c-api/import")
ABD_NAME_ROW(PyImport_SetLazyImportsFilter, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyImport_SetLazyImportsMode, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyIndex_Check, HOST, 0, 8, 9, 9, 0x3ff,
    "int PyIndex_Check(PyObject *o)",
    "c-api/abstract")
ABD_NAME_ROW(PyInitConfig_AddModule, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInitConfig_Create, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInitConfig_Free, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInitConfig_FreeStrList, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInitConfig_GetError, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInitConfig_GetExitCode, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInitConfig_GetInt, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInitConfig_GetStr, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInitConfig_GetStrList, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInitConfig_HasOption, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInitConfig_SetInt, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInitConfig_SetStr, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInitConfig_SetStrList, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInit__abc, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__ast, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__asyncio, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyInit__bisect, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__blake2, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__codecs, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__collections, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__contextvars, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInit__csv, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__datetime, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInit__elementtree, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__functools, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__heapq, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__imp, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__io, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__json, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__locale, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__math_integer, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(PyInit__md5, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__opcode, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInit__operator, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__peg_parser, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyInit__pickle, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__posixsubprocess, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__random, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__sha1, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__sha2, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__sha3, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__signal, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__socket, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__sre, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__stat, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__statistics, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__string, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__struct, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit__suggestions, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyInit__symtable, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__sysconfig, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyInit__thread, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__tokenize, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyInit__tracemalloc, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__types, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyInit__typing, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyInit__weakref, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit__zstd, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(PyInit_array, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit_atexit, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit_binascii, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit_cmath, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit_errno, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit_faulthandler, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit_fcntl, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit_gc, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit_grp, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit_itertools, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit_math, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit_posix, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit_pwd, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit_pyexpat, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit_select, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit_syslog, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit_time, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInit_unicodedata, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInit_xxsubtype, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(PyInit_zlib, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(PyInstanceMethod_Function, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInstanceMethod_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInstanceMethod_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInterpreterGuard_Close, GAP, 0, 15, 15, 15, 0x240,
    "void PyInterpreterGuard_Close(PyInterpreterGuard *guard)",
    "c-api/threads")
ABD_NAME_ROW(PyInterpreterGuard_FromCurrent, GAP, 0, 15, 15, 15, 0x240,
    "PyInterpreterGuard *PyInterpreterGuard_FromCurrent(void)",
    "c-api/threads")
ABD_NAME_ROW(PyInterpreterGuard_FromView, GAP, 0, 15, 15, 15, 0x240,
    "PyInterpreterGuard *PyInterpreterGuard_FromView(PyInterpreterView *view)",
    "c-api/threads")
ABD_NAME_ROW(PyInterpreterState_Clear, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyInterpreterState_Clear(PyInterpreterState *interp)",
    "c-api/subinterpreters")
ABD_NAME_ROW(PyInterpreterState_Delete, OVERRIDE, 0, 2, 9, 12, 0x3ff,
    "void PyInterpreterState_Delete(PyInterpreterState *interp)",
    "c-api/subinterpreters")
ABD_NAME_ROW(PyInterpreterState_Get, HOST, 0, 9, 9, 9, 0x3ff,
    "PyInterpreterState *PyInterpreterState_Get(void)",
    "c-api/subinterpreters")
ABD_NAME_ROW(PyInterpreterState_GetDict, HOST, 0, 8, 9, 9, 0x3ff,
    "PyObject *PyInterpreterState_GetDict(PyInterpreterState *interp)",
    "c-api/subinterpreters")
ABD_NAME_ROW(PyInterpreterState_GetID, HOST, 0, 7, 9, 9, 0x3ff,
    "int64_t PyInterpreterState_GetID(PyInterpreterState *interp)",
    "c-api/subinterpreters")
ABD_NAME_ROW(PyInterpreterState_Head, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInterpreterState_Main, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInterpreterState_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyInterpreterState *PyInterpreterState_New(void)",
    "c-api/subinterpreters")
ABD_NAME_ROW(PyInterpreterState_Next, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInterpreterState_ThreadHead, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyInterpreterView_Close, GAP, 0, 15, 15, 15, 0x240,
    "void PyInterpreterView_Close(PyInterpreterView *view)",
    "c-api/threads")
ABD_NAME_ROW(PyInterpreterView_FromCurrent, GAP, 0, 15, 15, 15, 0x240,
    "PyInterpreterView *PyInterpreterView_FromCurrent(void)",
    "c-api/threads")
ABD_NAME_ROW(PyInterpreterView_FromMain, GAP, 0, 15, 15, 15, 0x240,
    "PyInterpreterView *PyInterpreterView_FromMain(void)",
    "c-api/threads")
ABD_NAME_ROW(PyIter_Check, HOST, 0, 8, 9, 9, 0x3ff,
    "int PyIter_Check(PyObject *o)",
    "c-api/iter")
ABD_NAME_ROW(PyIter_Next, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyIter_Next(PyObject *iter)",
    "c-api/iter")
ABD_NAME_ROW(PyIter_NextItem, GAP, 0, 14, 14, 14, 0x360,
    "int PyIter_NextItem(PyObject *iter, PyObject **item)",
    "c-api/iter")
ABD_NAME_ROW(PyIter_Send, GAP, 0, 10, 10, 10, 0x3fe,
    "PySendResult PyIter_Send(PyObject *iter, PyObject *arg, PyObject **result)",
    "c-api/iter")
ABD_NAME_ROW(PyLazyImport_Type, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyListIter_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyListIter_Type",
    "")
ABD_NAME_ROW(PyListRevIter_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyListRevIter_Type",
    "")
ABD_NAME_ROW(PyList_Append, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyList_Append(PyObject *list, PyObject *item)",
    "c-api/list")
ABD_NAME_ROW(PyList_AsTuple, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyList_AsTuple(PyObject *list)",
    "c-api/list")
ABD_NAME_ROW(PyList_Clear, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyList_Extend, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyList_GetItem, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyList_GetItem(PyObject *list, Py_ssize_t index)",
    "c-api/list")
ABD_NAME_ROW(PyList_GetItemRef, GAP, 0, 13, 13, 13, 0x3f0,
    "PyObject *PyList_GetItemRef(PyObject *list, Py_ssize_t index)",
    "c-api/list")
ABD_NAME_ROW(PyList_GetSlice, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyList_GetSlice(PyObject *list, Py_ssize_t low, Py_ssize_t high)",
    "c-api/list")
ABD_NAME_ROW(PyList_Insert, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyList_Insert(PyObject *list, Py_ssize_t index, PyObject *item)",
    "c-api/list")
ABD_NAME_ROW(PyList_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyList_New(Py_ssize_t size)",
    "c-api/list")
ABD_NAME_ROW(PyList_Reverse, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyList_Reverse(PyObject *list)",
    "c-api/list")
ABD_NAME_ROW(PyList_SetItem, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyList_SetItem(PyObject *list, Py_ssize_t index, PyObject *item)",
    "c-api/list")
ABD_NAME_ROW(PyList_SetSlice, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyList_SetSlice(PyObject *list, Py_ssize_t low, Py_ssize_t high, PyObject *itemlist)",
    "c-api/list")
ABD_NAME_ROW(PyList_Size, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyList_Size(PyObject *list)",
    "c-api/list")
ABD_NAME_ROW(PyList_Sort, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyList_Sort(PyObject *list)",
    "c-api/list")
ABD_NAME_ROW(PyList_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyList_Type",
    "")
ABD_NAME_ROW(PyLongRangeIter_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyLongRangeIter_Type",
    "")
ABD_NAME_ROW(PyLongWriter_Create, GAP, 0, 15, 14, 14, 0x360,
    "PyLongWriter *PyLongWriter_Create(int negative, Py_ssize_t ndigits, void **digits)",
    "c-api/long")
ABD_NAME_ROW(PyLongWriter_Discard, GAP, 0, 15, 14, 14, 0x360,
    "void PyLongWriter_Discard(PyLongWriter *writer)",
    "c-api/long")
ABD_NAME_ROW(PyLongWriter_Finish, GAP, 0, 15, 14, 14, 0x360,
    "PyObject *PyLongWriter_Finish(PyLongWriter *writer)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsDouble, HOST, 0, 2, 9, 9, 0x3ff,
    "double PyLong_AsDouble(PyObject *pylong)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsInt, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyLong_AsInt(PyObject *obj)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsInt32, GAP, 0, 14, 14, 14, 0x360,
    "int PyLong_AsInt32(PyObject *obj, int32_t *value)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsInt64, GAP, 0, 14, 14, 14, 0x360,
    "int PyLong_AsInt64(PyObject *obj, int64_t *value)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsLong, OVERRIDE, 0, 2, 9, 10, 0x3ff,
    "long PyLong_AsLong(PyObject *obj)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsLongAndOverflow, OVERRIDE, 0, 2, 9, 10, 0x3ff,
    "long PyLong_AsLongAndOverflow(PyObject *obj, int *overflow)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsLongLong, OVERRIDE, 0, 2, 9, 10, 0x3ff,
    "long long PyLong_AsLongLong(PyObject *obj)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsLongLongAndOverflow, OVERRIDE, 0, 2, 9, 10, 0x3ff,
    "long long PyLong_AsLongLongAndOverflow(PyObject *obj, int *overflow)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsNativeBytes, GAP, 0, 14, 13, 13, 0x3f0,
    "Py_ssize_t PyLong_AsNativeBytes(PyObject *v, void *buffer, Py_ssize_t n_bytes, int flags)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsSize_t, HOST, 0, 2, 9, 9, 0x3ff,
    "size_t PyLong_AsSize_t(PyObject *pylong)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsSsize_t, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyLong_AsSsize_t(PyObject *pylong)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsUInt32, GAP, 0, 14, 14, 14, 0x360,
    "int PyLong_AsUInt32(PyObject *obj, uint32_t *value)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsUInt64, GAP, 0, 14, 14, 14, 0x360,
    "int PyLong_AsUInt64(PyObject *obj, uint64_t *value)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsUnsignedLong, HOST, 0, 2, 9, 9, 0x3ff,
    "unsigned long PyLong_AsUnsignedLong(PyObject *pylong)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsUnsignedLongLong, HOST, 0, 2, 9, 9, 0x3ff,
    "unsigned long long PyLong_AsUnsignedLongLong(PyObject *pylong)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsUnsignedLongLongMask, OVERRIDE, 0, 2, 9, 10, 0x3ff,
    "unsigned long long PyLong_AsUnsignedLongLongMask(PyObject *obj)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsUnsignedLongMask, OVERRIDE, 0, 2, 9, 10, 0x3ff,
    "unsigned long PyLong_AsUnsignedLongMask(PyObject *obj)",
    "c-api/long")
ABD_NAME_ROW(PyLong_AsVoidPtr, HOST, 0, 2, 9, 9, 0x3ff,
    "void *PyLong_AsVoidPtr(PyObject *pylong)",
    "c-api/long")
ABD_NAME_ROW(PyLong_Export, GAP, 0, 15, 14, 14, 0x360,
    "int PyLong_Export(PyObject *obj, PyLongExport *export_long)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FreeExport, GAP, 0, 15, 14, 14, 0x360,
    "void PyLong_FreeExport(PyLongExport *export_long)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromDouble, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyLong_FromDouble(double v)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromInt32, GAP, 0, 14, 14, 14, 0x360,
    "PyObject *PyLong_FromInt32(int32_t value)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromInt64, GAP, 0, 14, 14, 14, 0x360,
    "PyObject *PyLong_FromInt64(int64_t value)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromLong, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyLong_FromLong(long v)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromLongLong, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyLong_FromLongLong(long long v)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromNativeBytes, GAP, 0, 14, 13, 13, 0x3f0,
    "PyObject *PyLong_FromNativeBytes(const void *buffer, size_t n_bytes, int flags)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromSize_t, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyLong_FromSize_t(size_t v)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromSsize_t, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyLong_FromSsize_t(Py_ssize_t v)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyLong_FromString(const char *str, char **pend, int base)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromUInt32, GAP, 0, 14, 14, 14, 0x360,
    "PyObject *PyLong_FromUInt32(uint32_t value)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromUInt64, GAP, 0, 14, 14, 14, 0x360,
    "PyObject *PyLong_FromUInt64(uint64_t value)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromUnicode, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyLong_FromUnicodeObject, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyLong_FromUnsignedLong, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyLong_FromUnsignedLong(unsigned long v)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromUnsignedLongLong, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyLong_FromUnsignedLongLong(unsigned long long v)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromUnsignedNativeBytes, GAP, 0, 14, 13, 13, 0x3f0,
    "PyObject *PyLong_FromUnsignedNativeBytes(const void *buffer, size_t n_bytes, int flags)",
    "c-api/long")
ABD_NAME_ROW(PyLong_FromVoidPtr, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyLong_FromVoidPtr(void *p)",
    "c-api/long")
ABD_NAME_ROW(PyLong_GetInfo, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyLong_GetInfo(void)",
    "c-api/long")
ABD_NAME_ROW(PyLong_GetNativeLayout, GAP, 0, 15, 14, 14, 0x360,
    "const PyLongLayout *PyLong_GetNativeLayout(void)",
    "c-api/long")
ABD_NAME_ROW(PyLong_GetSign, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyLong_IsNegative, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyLong_IsPositive, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyLong_IsZero, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyLong_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyLong_Type",
    "")
ABD_NAME_ROW(PyMap_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyMap_Type",
    "")
ABD_NAME_ROW(PyMapping_Check, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyMapping_Check(PyObject *o)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_GetItemString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyMapping_GetItemString(PyObject *o, const char *key)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_GetOptionalItem, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyMapping_GetOptionalItem(PyObject *o, PyObject *key, PyObject **result)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_GetOptionalItemString, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyMapping_GetOptionalItemString(PyObject *o, const char *key, PyObject **result)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_HasKey, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyMapping_HasKey(PyObject *o, PyObject *key)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_HasKeyString, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyMapping_HasKeyString(PyObject *o, const char *key)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_HasKeyStringWithError, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyMapping_HasKeyStringWithError(PyObject *o, const char *key)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_HasKeyWithError, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyMapping_HasKeyWithError(PyObject *o, PyObject *key)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_Items, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyMapping_Items(PyObject *o)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_Keys, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyMapping_Keys(PyObject *o)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_Length, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyMapping_Length(PyObject *o)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_SetItemString, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyMapping_SetItemString(PyObject *o, const char *key, PyObject *value)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_Size, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyMapping_Size(PyObject *o)",
    "c-api/mapping")
ABD_NAME_ROW(PyMapping_Values, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyMapping_Values(PyObject *o)",
    "c-api/mapping")
ABD_NAME_ROW(PyMarshal_Init, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMarshal_ReadLastObjectFromFile, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMarshal_ReadLongFromFile, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMarshal_ReadObjectFromFile, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMarshal_ReadObjectFromString, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMarshal_ReadShortFromFile, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMarshal_WriteLongToFile, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMarshal_WriteObjectToFile, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMarshal_WriteObjectToString, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMem_Calloc, HOST, 0, 7, 9, 9, 0x3ff,
    "void *PyMem_Calloc(size_t nelem, size_t elsize)",
    "c-api/memory")
ABD_NAME_ROW(PyMem_Free, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyMem_Free(void *ptr)",
    "c-api/memory")
ABD_NAME_ROW(PyMem_GetAllocator, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMem_Malloc, HOST, 0, 2, 9, 9, 0x3ff,
    "void *PyMem_Malloc(size_t size)",
    "c-api/memory")
ABD_NAME_ROW(PyMem_RawCalloc, HOST, 0, 13, 9, 9, 0x3ff,
    "void *PyMem_RawCalloc(size_t nelem, size_t elsize)",
    "c-api/memory")
ABD_NAME_ROW(PyMem_RawFree, HOST, 0, 13, 9, 9, 0x3ff,
    "void PyMem_RawFree(void *ptr)",
    "c-api/memory")
ABD_NAME_ROW(PyMem_RawMalloc, HOST, 0, 13, 9, 9, 0x3ff,
    "void *PyMem_RawMalloc(size_t size)",
    "c-api/memory")
ABD_NAME_ROW(PyMem_RawRealloc, HOST, 0, 13, 9, 9, 0x3ff,
    "void *PyMem_RawRealloc(void *ptr, size_t new_size)",
    "c-api/memory")
ABD_NAME_ROW(PyMem_Realloc, HOST, 0, 2, 9, 9, 0x3ff,
    "void *PyMem_Realloc(void *ptr, size_t new_size)",
    "c-api/memory")
ABD_NAME_ROW(PyMem_SetAllocator, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMem_SetupDebugHooks, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMemberDescr_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyMemberDescr_Type",
    "")
ABD_NAME_ROW(PyMember_GetOne, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyMember_GetOne(const char *obj_addr, PyMemberDef *m)",
    "c-api/descriptor")
ABD_NAME_ROW(PyMember_SetOne, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyMember_SetOne(char *obj_addr, PyMemberDef *m, PyObject *o)",
    "c-api/descriptor")
ABD_NAME_ROW(PyMemoryView_FromBuffer, HOST, 0, 11, 9, 9, 0x3ff,
    "PyObject *PyMemoryView_FromBuffer(const Py_buffer *info)",
    "c-api/memoryview")
ABD_NAME_ROW(PyMemoryView_FromMemory, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyMemoryView_FromMemory(char *mem, Py_ssize_t size, int flags)",
    "c-api/memoryview")
ABD_NAME_ROW(PyMemoryView_FromObject, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyMemoryView_FromObject(PyObject *base)",
    "c-api/memoryview")
ABD_NAME_ROW(PyMemoryView_GetContiguous, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyMemoryView_GetContiguous(PyObject *base, int buffertype, char order)",
    "c-api/memoryview")
ABD_NAME_ROW(PyMemoryView_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyMemoryView_Type",
    "")
ABD_NAME_ROW(PyMethodDescr_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyMethodDescr_Type",
    "")
ABD_NAME_ROW(PyMethod_Function, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMethod_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMethod_Self, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyMethod_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyModuleDef_Init, HOST, 0, 5, 9, 9, 0x3ff,
    "PyObject *PyModuleDef_Init(PyModuleDef *def)",
    "c-api/module")
ABD_NAME_ROW(PyModuleDef_Type, HOST, 1, 5, 9, 9, 0x3ff,
    "PyTypeObject PyModuleDef_Type",
    "")
ABD_NAME_ROW(PyModule_Add, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyModule_Add(PyObject *mod, const char *name, PyObject *value)",
    "c-api/module")
ABD_NAME_ROW(PyModule_AddFunctions, HOST, 0, 7, 9, 9, 0x3ff,
    "int PyModule_AddFunctions(PyObject *module, PyMethodDef *functions)",
    "c-api/module")
ABD_NAME_ROW(PyModule_AddIntConstant, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyModule_AddIntConstant(PyObject *module, const char *name, long value)",
    "c-api/module")
ABD_NAME_ROW(PyModule_AddObject, OVERRIDE, 0, 2, 9, 10, 0x3ff,
    "int PyModule_AddObject(PyObject *module, const char *name, PyObject *value)",
    "c-api/module")
ABD_NAME_ROW(PyModule_AddObjectRef, GAP, 0, 10, 10, 10, 0x3fe,
    "int PyModule_AddObjectRef(PyObject *mod, const char *name, PyObject *value)",
    "c-api/module")
ABD_NAME_ROW(PyModule_AddStringConstant, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyModule_AddStringConstant(PyObject *module, const char *name, const char *value)",
    "c-api/module")
ABD_NAME_ROW(PyModule_AddType, HOST, 0, 10, 9, 9, 0x3ff,
    "int PyModule_AddType(PyObject *module, PyTypeObject *type)",
    "c-api/module")
ABD_NAME_ROW(PyModule_Create2, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyModule_Create2(PyModuleDef *def, int module_api_version)",
    "c-api/module")
ABD_NAME_ROW(PyModule_Exec, GAP, 0, 15, 15, 15, 0x240,
    "int PyModule_Exec(PyObject *module)",
    "c-api/module")
ABD_NAME_ROW(PyModule_ExecDef, HOST, 0, 7, 9, 9, 0x3ff,
    "int PyModule_ExecDef(PyObject *module, PyModuleDef *def)",
    "c-api/module")
ABD_NAME_ROW(PyModule_FromDefAndSpec2, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyModule_FromDefAndSpec2(PyModuleDef *def, PyObject *spec, int module_api_version)",
    "c-api/module")
ABD_NAME_ROW(PyModule_FromSlotsAndSpec, GAP, 0, 15, 15, 15, 0x240,
    "PyObject *PyModule_FromSlotsAndSpec(const PySlot *slots, PyObject *spec)",
    "c-api/module")
ABD_NAME_ROW(PyModule_GetDef, OVERRIDE, 0, 2, 9, 15, 0x3ff,
    "PyModuleDef *PyModule_GetDef(PyObject *module)",
    "c-api/module")
ABD_NAME_ROW(PyModule_GetDict, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyModule_GetDict(PyObject *module)",
    "c-api/module")
ABD_NAME_ROW(PyModule_GetFilename, HOST, 0, 2, 9, 9, 0x3ff,
    "const char *PyModule_GetFilename(PyObject *module)",
    "c-api/module")
ABD_NAME_ROW(PyModule_GetFilenameObject, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyModule_GetFilenameObject(PyObject *module)",
    "c-api/module")
ABD_NAME_ROW(PyModule_GetName, HOST, 0, 2, 9, 9, 0x3ff,
    "const char *PyModule_GetName(PyObject *module)",
    "c-api/module")
ABD_NAME_ROW(PyModule_GetNameObject, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyModule_GetNameObject(PyObject *module)",
    "c-api/module")
ABD_NAME_ROW(PyModule_GetState, HOST, 0, 2, 9, 9, 0x3ff,
    "void *PyModule_GetState(PyObject *module)",
    "c-api/module")
ABD_NAME_ROW(PyModule_GetStateSize, GAP, 0, 15, 15, 15, 0x240,
    "int PyModule_GetStateSize(PyObject *module, Py_ssize_t *result)",
    "c-api/module")
ABD_NAME_ROW(PyModule_GetState_DuringGC, GAP, 0, 15, 15, 15, 0x240,
    "void *PyModule_GetState_DuringGC(PyObject *module)",
    "c-api/module")
ABD_NAME_ROW(PyModule_GetToken, GAP, 0, 15, 15, 15, 0x240,
    "int PyModule_GetToken(PyObject *module, void **result)",
    "c-api/module")
ABD_NAME_ROW(PyModule_GetToken_DuringGC, GAP, 0, 15, 15, 15, 0x240,
    "int PyModule_GetToken_DuringGC(PyObject *module, void **result)",
    "c-api/module")
ABD_NAME_ROW(PyModule_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyModule_New(const char *name)",
    "c-api/module")
ABD_NAME_ROW(PyModule_NewObject, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyModule_NewObject(PyObject *name)",
    "c-api/module")
ABD_NAME_ROW(PyModule_SetDocString, HOST, 0, 7, 9, 9, 0x3ff,
    "int PyModule_SetDocString(PyObject *module, const char *docstring)",
    "c-api/module")
ABD_NAME_ROW(PyModule_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyModule_Type",
    "")
ABD_NAME_ROW(PyMonitoring_EnterScope, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyMonitoring_ExitScope, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyMutex_IsLocked, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyMutex_Lock, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyMutex_Unlock, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyNode_AddChild, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyNode_Compile, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyNode_Free, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyNode_ListTree, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyNode_New, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyNumber_Absolute, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Absolute(PyObject *o)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Add, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Add(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_And, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_And(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_AsSsize_t, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyNumber_AsSsize_t(PyObject *o, PyObject *exc)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Check, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyNumber_Check(PyObject *o)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Divmod, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Divmod(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Float, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Float(PyObject *o)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_FloorDivide, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_FloorDivide(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlaceAdd, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlaceAdd(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlaceAnd, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlaceAnd(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlaceFloorDivide, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlaceFloorDivide(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlaceLshift, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlaceLshift(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlaceMatrixMultiply, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlaceMatrixMultiply(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlaceMultiply, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlaceMultiply(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlaceOr, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlaceOr(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlacePower, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlacePower(PyObject *o1, PyObject *o2, PyObject *o3)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlaceRemainder, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlaceRemainder(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlaceRshift, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlaceRshift(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlaceSubtract, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlaceSubtract(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlaceTrueDivide, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlaceTrueDivide(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_InPlaceXor, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_InPlaceXor(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Index, OVERRIDE, 0, 2, 9, 10, 0x3ff,
    "PyObject *PyNumber_Index(PyObject *o)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Invert, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Invert(PyObject *o)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Long, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyNumber_Long(PyObject *o)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Lshift, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Lshift(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_MatrixMultiply, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyNumber_MatrixMultiply(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Multiply, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Multiply(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Negative, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Negative(PyObject *o)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Or, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Or(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Positive, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Positive(PyObject *o)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Power, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Power(PyObject *o1, PyObject *o2, PyObject *o3)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Remainder, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Remainder(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Rshift, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Rshift(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Subtract, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Subtract(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_ToBase, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_ToBase(PyObject *n, int base)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_TrueDivide, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_TrueDivide(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyNumber_Xor, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyNumber_Xor(PyObject *o1, PyObject *o2)",
    "c-api/number")
ABD_NAME_ROW(PyODictItems_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyODictIter_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyODictKeys_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyODictValues_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyODict_DelItem, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyODict_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyODict_SetItem, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyODict_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyOS_AfterFork, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyOS_AfterFork(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyOS_AfterFork_Child, HOST, 0, 7, 9, 9, 0x3ff,
    "void PyOS_AfterFork_Child(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyOS_AfterFork_Parent, HOST, 0, 7, 9, 9, 0x3ff,
    "void PyOS_AfterFork_Parent(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyOS_BeforeFork, HOST, 0, 7, 9, 9, 0x3ff,
    "void PyOS_BeforeFork(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyOS_FSPath, HOST, 0, 6, 9, 9, 0x3ff,
    "PyObject *PyOS_FSPath(PyObject *path)",
    "c-api/sys")
ABD_NAME_ROW(PyOS_InitInterrupts, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyOS_InputHook, HOST, 1, 2, 9, 9, 0x3ff,
    "int (*)(void) PyOS_InputHook",
    "")
ABD_NAME_ROW(PyOS_InterruptOccurred, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyOS_InterruptOccurred(void)",
    "c-api/exceptions")
ABD_NAME_ROW(PyOS_Readline, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyOS_ReadlineFunctionPointer, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyOS_double_to_string, OVERRIDE, 0, 2, 9, 11, 0x3ff,
    "char *PyOS_double_to_string(double val, char format_code, int precision, int flags, int *type)",
    "c-api/conversion")
ABD_NAME_ROW(PyOS_getsig, HOST, 0, 2, 9, 9, 0x3ff,
    "PyOS_sighandler_t PyOS_getsig(int i)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(PyOS_mystricmp, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyOS_mystricmp(const char *str1, const char *str2)",
    "c-api/conversion")
ABD_NAME_ROW(PyOS_mystrnicmp, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyOS_mystrnicmp(const char *str1, const char *str2, Py_ssize_t size)",
    "c-api/conversion")
ABD_NAME_ROW(PyOS_setsig, HOST, 0, 2, 9, 9, 0x3ff,
    "PyOS_sighandler_t PyOS_setsig(int i, PyOS_sighandler_t h)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(PyOS_snprintf, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyOS_snprintf(char *str, size_t size, const char *format, ...)",
    "c-api/exceptions")
ABD_NAME_ROW(PyOS_string_to_double, HOST, 0, 2, 9, 9, 0x3ff,
    "double PyOS_string_to_double(const char *str, char **endptr, PyObject *overflow_exception)",
    "c-api/conversion")
ABD_NAME_ROW(PyOS_strtol, HOST, 0, 2, 9, 9, 0x3ff,
    "long PyOS_strtol(const char *str, char **ptr, int base)",
    "c-api/long")
ABD_NAME_ROW(PyOS_strtoul, HOST, 0, 2, 9, 9, 0x3ff,
    "unsigned long PyOS_strtoul(const char *str, char **ptr, int base)",
    "c-api/long")
ABD_NAME_ROW(PyOS_vsnprintf, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyOS_vsnprintf(char *str, size_t size, const char *format, va_list va)",
    "c-api/exceptions")
ABD_NAME_ROW(PyObject_ASCII, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_ASCII(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(PyObject_AsCharBuffer, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyObject_AsFileDescriptor, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_AsFileDescriptor(PyObject *p)",
    "c-api/file")
ABD_NAME_ROW(PyObject_AsReadBuffer, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyObject_AsWriteBuffer, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyObject_Bytes, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_Bytes(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(PyObject_Call, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_Call(PyObject *callable, PyObject *args, PyObject *kwargs)",
    "c-api/call")
ABD_NAME_ROW(PyObject_CallFinalizer, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyObject_CallFinalizerFromDealloc, HOST, 0, 15, 9, 9, 0x3ff,
    "int PyObject_CallFinalizerFromDealloc(PyObject *o)",
    "c-api/call")
ABD_NAME_ROW(PyObject_CallFunction, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyObject_CallFunction(PyObject *callable, const char *format, ...)",
    "c-api/call")
ABD_NAME_ROW(PyObject_CallFunctionObjArgs, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_CallFunctionObjArgs(PyObject *callable, ...)",
    "c-api/call")
ABD_NAME_ROW(PyObject_CallMethod, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyObject_CallMethod(PyObject *obj, const char *name, const char *format, ...)",
    "c-api/call")
ABD_NAME_ROW(PyObject_CallMethodObjArgs, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_CallMethodObjArgs(PyObject *obj, PyObject *name, ...)",
    "c-api/call")
ABD_NAME_ROW(PyObject_CallNoArgs, HOST, 0, 10, 9, 9, 0x3ff,
    "PyObject *PyObject_CallNoArgs(PyObject *func)",
    "c-api/call")
ABD_NAME_ROW(PyObject_CallObject, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_CallObject(PyObject *callable, PyObject *args)",
    "c-api/call")
ABD_NAME_ROW(PyObject_CallOneArg, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyObject_Calloc, HOST, 0, 7, 9, 9, 0x3ff,
    "void *PyObject_Calloc(size_t nelem, size_t elsize)",
    "c-api/call")
ABD_NAME_ROW(PyObject_CheckBuffer, HOST, 0, 11, 9, 9, 0x3ff,
    "int PyObject_CheckBuffer(PyObject *obj)",
    "c-api/buffer")
ABD_NAME_ROW(PyObject_CheckReadBuffer, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyObject_ClearManagedDict, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyObject_ClearWeakRefs, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyObject_ClearWeakRefs(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(PyObject_CopyData, HOST, 0, 11, 9, 9, 0x3ff,
    "int PyObject_CopyData(PyObject *dest, PyObject *src)",
    "c-api/buffer")
ABD_NAME_ROW(PyObject_DelAttr, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyObject_DelAttr(PyObject *v, PyObject *name)",
    "c-api/object")
ABD_NAME_ROW(PyObject_DelAttrString, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyObject_DelAttrString(PyObject *v, const char *name)",
    "c-api/object")
ABD_NAME_ROW(PyObject_DelItem, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_DelItem(PyObject *o, PyObject *key)",
    "c-api/abstract")
ABD_NAME_ROW(PyObject_DelItemString, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_DelItemString(PyObject *o, const char *key)",
    "c-api/abstract")
ABD_NAME_ROW(PyObject_Dir, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_Dir(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(PyObject_Dump, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyObject_Format, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_Format(PyObject *obj, PyObject *format_spec)",
    "c-api/abstract")
ABD_NAME_ROW(PyObject_Free, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyObject_Free(void *ptr)",
    "c-api/allocation")
ABD_NAME_ROW(PyObject_GC_Del, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyObject_GC_Del(void *op)",
    "c-api/gcsupport")
ABD_NAME_ROW(PyObject_GC_IsFinalized, HOST, 0, 9, 9, 9, 0x3ff,
    "int PyObject_GC_IsFinalized(PyObject *op)",
    "c-api/gcsupport")
ABD_NAME_ROW(PyObject_GC_IsTracked, HOST, 0, 9, 9, 9, 0x3ff,
    "int PyObject_GC_IsTracked(PyObject *op)",
    "c-api/gcsupport")
ABD_NAME_ROW(PyObject_GC_Track, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyObject_GC_Track(void *op)",
    "c-api/gcsupport")
ABD_NAME_ROW(PyObject_GC_UnTrack, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyObject_GC_UnTrack(void *op)",
    "c-api/gcsupport")
ABD_NAME_ROW(PyObject_GET_WEAKREFS_LISTPTR, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyObject_GenericGetAttr, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_GenericGetAttr(PyObject *o, PyObject *name)",
    "c-api/object")
ABD_NAME_ROW(PyObject_GenericGetDict, HOST, 0, 10, 9, 9, 0x3ff,
    "PyObject *PyObject_GenericGetDict(PyObject *o, void *context)",
    "c-api/dict")
ABD_NAME_ROW(PyObject_GenericHash, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyObject_GenericSetAttr, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_GenericSetAttr(PyObject *o, PyObject *name, PyObject *value)",
    "c-api/object")
ABD_NAME_ROW(PyObject_GenericSetDict, HOST, 0, 7, 9, 9, 0x3ff,
    "int PyObject_GenericSetDict(PyObject *o, PyObject *value, void *context)",
    "c-api/object")
ABD_NAME_ROW(PyObject_GetAIter, GAP, 0, 10, 10, 10, 0x3fe,
    "PyObject *PyObject_GetAIter(PyObject *o)",
    "c-api/abstract")
ABD_NAME_ROW(PyObject_GetArenaAllocator, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyObject_GetAttr, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_GetAttr(PyObject *o, PyObject *name)",
    "c-api/object")
ABD_NAME_ROW(PyObject_GetAttrString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_GetAttrString(PyObject *o, const char *name)",
    "c-api/object")
ABD_NAME_ROW(PyObject_GetBuffer, HOST, 0, 11, 9, 9, 0x3ff,
    "int PyObject_GetBuffer(PyObject *obj, Py_buffer *view, int flags)",
    "c-api/buffer")
ABD_NAME_ROW(PyObject_GetItem, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_GetItem(PyObject *o, PyObject *key)",
    "c-api/abstract")
ABD_NAME_ROW(PyObject_GetItemData, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyObject_GetItemData_DuringGC, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyObject_GetIter, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_GetIter(PyObject *o)",
    "c-api/abstract")
ABD_NAME_ROW(PyObject_GetOptionalAttr, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyObject_GetOptionalAttr(PyObject *o, PyObject *name, PyObject **result)",
    "c-api/object")
ABD_NAME_ROW(PyObject_GetOptionalAttrString, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyObject_GetOptionalAttrString(PyObject *o, const char *name, PyObject **result)",
    "c-api/object")
ABD_NAME_ROW(PyObject_GetTypeData, GAP, 0, 12, 12, 12, 0x3f8,
    "void *PyObject_GetTypeData(PyObject *obj, PyTypeObject *cls)",
    "c-api/object")
ABD_NAME_ROW(PyObject_GetTypeData_DuringGC, GAP, 0, 15, 15, 15, 0x240,
    "void *PyObject_GetTypeData_DuringGC(PyObject *obj, PyTypeObject *cls)",
    "c-api/object")
ABD_NAME_ROW(PyObject_HasAttr, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_HasAttr(PyObject *o, PyObject *name)",
    "c-api/object")
ABD_NAME_ROW(PyObject_HasAttrString, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_HasAttrString(PyObject *o, const char *name)",
    "c-api/object")
ABD_NAME_ROW(PyObject_HasAttrStringWithError, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyObject_HasAttrStringWithError(PyObject *o, const char *name)",
    "c-api/object")
ABD_NAME_ROW(PyObject_HasAttrWithError, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyObject_HasAttrWithError(PyObject *o, PyObject *name)",
    "c-api/object")
ABD_NAME_ROW(PyObject_Hash, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_hash_t PyObject_Hash(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(PyObject_HashNotImplemented, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_hash_t PyObject_HashNotImplemented(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(PyObject_IS_GC, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyObject_Init, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_Init(PyObject *op, PyTypeObject *type)",
    "c-api/allocation")
ABD_NAME_ROW(PyObject_InitVar, HOST, 0, 2, 9, 9, 0x3ff,
    "PyVarObject *PyObject_InitVar(PyVarObject *op, PyTypeObject *type, Py_ssize_t size)",
    "c-api/allocation")
ABD_NAME_ROW(PyObject_IsInstance, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_IsInstance(PyObject *object, PyObject *typeorclass)",
    "c-api/abstract")
ABD_NAME_ROW(PyObject_IsSubclass, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_IsSubclass(PyObject *object, PyObject *typeorclass)",
    "c-api/abstract")
ABD_NAME_ROW(PyObject_IsTrue, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_IsTrue(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(PyObject_Length, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyObject_Length(PyObject *o)",
    "c-api/abstract")
ABD_NAME_ROW(PyObject_LengthHint, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyObject_Malloc, HOST, 0, 2, 9, 9, 0x3ff,
    "void *PyObject_Malloc(size_t size)",
    "c-api/allocation")
ABD_NAME_ROW(PyObject_Not, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_Not(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(PyObject_Print, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyObject_Realloc, HOST, 0, 2, 9, 9, 0x3ff,
    "void *PyObject_Realloc(void *ptr, size_t new_size)",
    "c-api/allocation")
ABD_NAME_ROW(PyObject_Repr, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_Repr(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(PyObject_RichCompare, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_RichCompare(PyObject *o1, PyObject *o2, int opid)",
    "c-api/object")
ABD_NAME_ROW(PyObject_RichCompareBool, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_RichCompareBool(PyObject *o1, PyObject *o2, int opid)",
    "c-api/object")
ABD_NAME_ROW(PyObject_SelfIter, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_SelfIter(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(PyObject_SetArenaAllocator, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyObject_SetAttr, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_SetAttr(PyObject *o, PyObject *name, PyObject *value)",
    "c-api/object")
ABD_NAME_ROW(PyObject_SetAttrString, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_SetAttrString(PyObject *o, const char *name, PyObject *value)",
    "c-api/object")
ABD_NAME_ROW(PyObject_SetItem, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyObject_SetItem(PyObject *o, PyObject *key, PyObject *v)",
    "c-api/abstract")
ABD_NAME_ROW(PyObject_Size, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyObject_Size(PyObject *o)",
    "c-api/abstract")
ABD_NAME_ROW(PyObject_Str, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_Str(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(PyObject_Type, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyObject_Type(PyObject *o)",
    "c-api/abstract")
ABD_NAME_ROW(PyObject_Vectorcall, GAP, 0, 12, 11, 11, 0x3fc,
    "PyObject *PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)",
    "c-api/call")
ABD_NAME_ROW(PyObject_VectorcallDict, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyObject_VectorcallMethod, HOST, 0, 12, 9, 9, 0x3ff,
    "PyObject *PyObject_VectorcallMethod(PyObject *name, PyObject *const *args, size_t nargsf, PyObject *kwnames)",
    "c-api/call")
ABD_NAME_ROW(PyObject_VisitManagedDict, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyParser_ASTFromFile, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ASTFromFileObject, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ASTFromString, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ASTFromStringObject, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ClearError, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ParseFile, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ParseFileFlags, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ParseFileFlagsEx, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ParseFileObject, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ParseString, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ParseStringFlags, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ParseStringFlagsFilename, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ParseStringFlagsFilenameEx, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_ParseStringObject, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_SetError, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_SimpleParseFile, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_SimpleParseFileFlags, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_SimpleParseString, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_SimpleParseStringFlags, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyParser_SimpleParseStringFlagsFilename, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyPegen_ASTFromFileObject, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyPegen_ASTFromFilename, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyPegen_ASTFromString, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyPegen_ASTFromStringObject, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyPickleBuffer_FromObject, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyPickleBuffer_GetBuffer, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyPickleBuffer_Release, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyPickleBuffer_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyPreConfig_InitIsolatedConfig, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyPreConfig_InitPythonConfig, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyProperty_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyProperty_Type",
    "")
ABD_NAME_ROW(PyRangeIter_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyRangeIter_Type",
    "")
ABD_NAME_ROW(PyRange_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyRange_Type",
    "")
ABD_NAME_ROW(PyRefTracer_GetTracer, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyRefTracer_SetTracer, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyReversed_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyReversed_Type",
    "")
ABD_NAME_ROW(PyRun_AnyFile, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_AnyFileEx, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_AnyFileExFlags, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_AnyFileFlags, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_File, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_FileEx, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_FileExFlags, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_FileFlags, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_InteractiveLoop, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_InteractiveLoopFlags, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_InteractiveOne, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_InteractiveOneFlags, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_InteractiveOneObject, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_SimpleFile, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_SimpleFileEx, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_SimpleFileExFlags, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_SimpleString, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_SimpleStringFlags, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_String, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyRun_StringFlags, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PySTEntry_Type, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyST_GetScope, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PySentinel_New, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PySentinel_Type, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PySeqIter_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySeqIter_New(PyObject *seq)",
    "c-api/iterator")
ABD_NAME_ROW(PySeqIter_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PySeqIter_Type",
    "")
ABD_NAME_ROW(PySequence_Check, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySequence_Check(PyObject *o)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_Concat, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySequence_Concat(PyObject *o1, PyObject *o2)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_Contains, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySequence_Contains(PyObject *seq, PyObject *ob)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_Count, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PySequence_Count(PyObject *o, PyObject *value)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_DelItem, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySequence_DelItem(PyObject *o, Py_ssize_t i)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_DelSlice, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySequence_DelSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_Fast, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySequence_Fast(PyObject *o, const char *m)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_GetItem, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySequence_GetItem(PyObject *o, Py_ssize_t i)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_GetSlice, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySequence_GetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_In, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySequence_In(PyObject *o, PyObject *value)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_InPlaceConcat, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySequence_InPlaceConcat(PyObject *o1, PyObject *o2)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_InPlaceRepeat, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySequence_InPlaceRepeat(PyObject *o, Py_ssize_t count)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_Index, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PySequence_Index(PyObject *o, PyObject *value)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_Length, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PySequence_Length(PyObject *o)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_List, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySequence_List(PyObject *o)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_Repeat, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySequence_Repeat(PyObject *o, Py_ssize_t count)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_SetItem, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySequence_SetItem(PyObject *o, Py_ssize_t i, PyObject *v)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_SetSlice, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySequence_SetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyObject *v)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_Size, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PySequence_Size(PyObject *o)",
    "c-api/sequence")
ABD_NAME_ROW(PySequence_Tuple, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySequence_Tuple(PyObject *o)",
    "c-api/sequence")
ABD_NAME_ROW(PySetIter_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PySetIter_Type",
    "")
ABD_NAME_ROW(PySet_Add, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySet_Add(PyObject *set, PyObject *key)",
    "c-api/set")
ABD_NAME_ROW(PySet_Clear, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySet_Clear(PyObject *set)",
    "c-api/set")
ABD_NAME_ROW(PySet_Contains, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySet_Contains(PyObject *anyset, PyObject *key)",
    "c-api/set")
ABD_NAME_ROW(PySet_Discard, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySet_Discard(PyObject *set, PyObject *key)",
    "c-api/set")
ABD_NAME_ROW(PySet_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySet_New(PyObject *iterable)",
    "c-api/set")
ABD_NAME_ROW(PySet_Pop, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySet_Pop(PyObject *set)",
    "c-api/set")
ABD_NAME_ROW(PySet_Size, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PySet_Size(PyObject *anyset)",
    "c-api/set")
ABD_NAME_ROW(PySet_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PySet_Type",
    "")
ABD_NAME_ROW(PySignal_SetWakeupFd, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PySlice_AdjustIndices, HOST, 0, 7, 9, 9, 0x3ff,
    "Py_ssize_t PySlice_AdjustIndices(Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step)",
    "c-api/slice")
ABD_NAME_ROW(PySlice_GetIndices, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySlice_GetIndices(PyObject *r, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step)",
    "c-api/slice")
ABD_NAME_ROW(PySlice_GetIndicesEx, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySlice_GetIndicesEx(PyObject *r, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step, Py_ssize_t *slicelength)",
    "c-api/slice")
ABD_NAME_ROW(PySlice_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySlice_New(PyObject *start, PyObject *stop, PyObject *step)",
    "c-api/slice")
ABD_NAME_ROW(PySlice_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PySlice_Type",
    "")
ABD_NAME_ROW(PySlice_Unpack, HOST, 0, 7, 9, 9, 0x3ff,
    "int PySlice_Unpack(PyObject *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step)",
    "c-api/slice")
ABD_NAME_ROW(PyState_AddModule, HOST, 0, 3, 9, 9, 0x3ff,
    "int PyState_AddModule(PyObject *module, PyModuleDef *def)",
    "c-api/module")
ABD_NAME_ROW(PyState_FindModule, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyState_FindModule(PyModuleDef *def)",
    "c-api/module")
ABD_NAME_ROW(PyState_RemoveModule, HOST, 0, 3, 9, 9, 0x3ff,
    "int PyState_RemoveModule(PyModuleDef *def)",
    "c-api/module")
ABD_NAME_ROW(PyStaticMethod_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyStaticMethod_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyStatus_Error, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyStatus_Exception, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyStatus_Exit, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyStatus_IsError, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyStatus_IsExit, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyStatus_NoMemory, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyStatus_Ok, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyStdPrinter_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyStructSequence_GetItem, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyStructSequence_GetItem(PyObject *p, Py_ssize_t pos)",
    "c-api/tuple")
ABD_NAME_ROW(PyStructSequence_InitType, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyStructSequence_InitType2, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyStructSequence_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyStructSequence_New(PyTypeObject *type)",
    "c-api/tuple")
ABD_NAME_ROW(PyStructSequence_NewType, OVERRIDE, 0, 2, 9, 11, 0x3ff,
    "PyTypeObject *PyStructSequence_NewType(PyStructSequence_Desc *desc)",
    "c-api/tuple")
ABD_NAME_ROW(PyStructSequence_SetItem, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyStructSequence_SetItem(PyObject *p, Py_ssize_t pos, PyObject *o)",
    "c-api/tuple")
ABD_NAME_ROW(PyStructSequence_UnnamedField, GAP, 1, 11, 11, 11, 0x3fc,
    "const char *const PyStructSequence_UnnamedField",
    "")
ABD_NAME_ROW(PySuper_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PySuper_Type",
    "")
ABD_NAME_ROW(PySymtable_Build, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PySymtable_BuildObject, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PySymtable_Free, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PySymtable_Lookup, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(PySys_AddAuditHook, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PySys_AddWarnOption, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PySys_AddWarnOptionUnicode, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PySys_AddXOption, OLD, 0, 7, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PySys_Audit, HOST, 0, 13, 9, 9, 0x3ff,
    "int PySys_Audit(const char *event, const char *argFormat, ...)",
    "c-api/sys")
ABD_NAME_ROW(PySys_AuditTuple, GAP, 0, 13, 13, 13, 0x3f0,
    "int PySys_AuditTuple(const char *event, PyObject *args)",
    "c-api/sys")
ABD_NAME_ROW(PySys_FormatStderr, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "void PySys_FormatStderr(const char *format, ...)",
    "c-api/sys")
ABD_NAME_ROW(PySys_FormatStdout, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "void PySys_FormatStdout(const char *format, ...)",
    "c-api/sys")
ABD_NAME_ROW(PySys_GetAttr, GAP, 0, 15, 15, 15, 0x240,
    "PyObject *PySys_GetAttr(PyObject *name)",
    "c-api/sys")
ABD_NAME_ROW(PySys_GetAttrString, GAP, 0, 15, 15, 15, 0x240,
    "PyObject *PySys_GetAttrString(const char *name)",
    "c-api/sys")
ABD_NAME_ROW(PySys_GetObject, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PySys_GetObject(const char *name)",
    "c-api/sys")
ABD_NAME_ROW(PySys_GetOptionalAttr, GAP, 0, 15, 15, 15, 0x240,
    "int PySys_GetOptionalAttr(PyObject *name, PyObject **result)",
    "c-api/sys")
ABD_NAME_ROW(PySys_GetOptionalAttrString, GAP, 0, 15, 15, 15, 0x240,
    "int PySys_GetOptionalAttrString(const char *name, PyObject **result)",
    "c-api/sys")
ABD_NAME_ROW(PySys_GetXOptions, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PySys_GetXOptions(void)",
    "c-api/sys")
ABD_NAME_ROW(PySys_HasWarnOptions, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PySys_ResetWarnOptions, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PySys_SetArgv, HOST, 0, 2, 9, 9, 0x3ff,
    "void PySys_SetArgv(int argc, wchar_t **argv)",
    "c-api/sys")
ABD_NAME_ROW(PySys_SetArgvEx, HOST, 0, 2, 9, 9, 0x3ff,
    "void PySys_SetArgvEx(int argc, wchar_t **argv, int updatepath)",
    "c-api/sys")
ABD_NAME_ROW(PySys_SetObject, HOST, 0, 2, 9, 9, 0x3ff,
    "int PySys_SetObject(const char *name, PyObject *v)",
    "c-api/sys")
ABD_NAME_ROW(PySys_SetPath, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PySys_WriteStderr, HOST, 0, 2, 9, 9, 0x3ff,
    "void PySys_WriteStderr(const char *format, ...)",
    "c-api/sys")
ABD_NAME_ROW(PySys_WriteStdout, HOST, 0, 2, 9, 9, 0x3ff,
    "void PySys_WriteStdout(const char *format, ...)",
    "c-api/sys")
ABD_NAME_ROW(PyThreadState_Clear, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyThreadState_Clear(PyThreadState *tstate)",
    "c-api/threads")
ABD_NAME_ROW(PyThreadState_Delete, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyThreadState_Delete(PyThreadState *tstate)",
    "c-api/threads")
ABD_NAME_ROW(PyThreadState_DeleteCurrent, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyThreadState_Ensure, GAP, 0, 15, 15, 15, 0x240,
    "PyThreadStateToken *PyThreadState_Ensure(PyInterpreterGuard *guard)",
    "c-api/threads")
ABD_NAME_ROW(PyThreadState_EnsureFromView, GAP, 0, 15, 15, 15, 0x240,
    "PyThreadStateToken *PyThreadState_EnsureFromView(PyInterpreterView *view)",
    "c-api/threads")
ABD_NAME_ROW(PyThreadState_EnterTracing, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyThreadState_Get, HOST, 0, 2, 9, 9, 0x3ff,
    "PyThreadState *PyThreadState_Get(void)",
    "c-api/threads")
ABD_NAME_ROW(PyThreadState_GetDict, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyThreadState_GetDict(void)",
    "c-api/threads")
ABD_NAME_ROW(PyThreadState_GetFrame, HOST, 0, 10, 9, 9, 0x3ff,
    "PyFrameObject *PyThreadState_GetFrame(PyThreadState *tstate)",
    "c-api/threads")
ABD_NAME_ROW(PyThreadState_GetID, HOST, 0, 10, 9, 9, 0x3ff,
    "uint64_t PyThreadState_GetID(PyThreadState *tstate)",
    "c-api/threads")
ABD_NAME_ROW(PyThreadState_GetInterpreter, HOST, 0, 10, 9, 9, 0x3ff,
    "PyInterpreterState *PyThreadState_GetInterpreter(PyThreadState *tstate)",
    "c-api/threads")
ABD_NAME_ROW(PyThreadState_GetUnchecked, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyThreadState_LeaveTracing, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyThreadState_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyThreadState *PyThreadState_New(PyInterpreterState *interp)",
    "c-api/threads")
ABD_NAME_ROW(PyThreadState_Next, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyThreadState_Release, GAP, 0, 15, 15, 15, 0x240,
    "void PyThreadState_Release(PyThreadStateToken *tstate)",
    "c-api/threads")
ABD_NAME_ROW(PyThreadState_SetAsyncExc, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyThreadState_SetAsyncExc(unsigned long id, PyObject *exc)",
    "c-api/threads")
ABD_NAME_ROW(PyThreadState_Swap, OVERRIDE, 0, 2, 9, 12, 0x3ff,
    "PyThreadState *PyThreadState_Swap(PyThreadState *tstate)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_GetInfo, HOST, 0, 3, 9, 9, 0x3ff,
    "PyObject *PyThread_GetInfo(void)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_ParseTimeoutArg, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyThread_ReInitTLS, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyThread_ReInitTLS(void)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_acquire_lock, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyThread_acquire_lock(PyThread_type_lock lock, int waitflag)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_acquire_lock_timed, HOST, 0, 2, 9, 9, 0x3ff,
    "PyLockStatus PyThread_acquire_lock_timed(PyThread_type_lock lock, long long microseconds, int intr_flag)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_acquire_lock_timed_with_retries, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyThread_allocate_lock, HOST, 0, 2, 9, 9, 0x3ff,
    "PyThread_type_lock PyThread_allocate_lock(void)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_create_key, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyThread_create_key(void)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_delete_key, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyThread_delete_key(int key)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_delete_key_value, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyThread_delete_key_value(int key)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_detach_thread, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyThread_exit_thread, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyThread_exit_thread(void)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_free_lock, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyThread_free_lock(PyThread_type_lock lock)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_get_key_value, HOST, 0, 2, 9, 9, 0x3ff,
    "void *PyThread_get_key_value(int key)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_get_stacksize, HOST, 0, 2, 9, 9, 0x3ff,
    "size_t PyThread_get_stacksize(void)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_get_thread_ident, HOST, 0, 2, 9, 9, 0x3ff,
    "unsigned long PyThread_get_thread_ident(void)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_get_thread_ident_ex, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyThread_get_thread_native_id, HOST, 0, 2, 9, 9, 0x3ff,
    "unsigned long PyThread_get_thread_native_id(void)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_init_thread, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyThread_init_thread(void)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_join_thread, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyThread_release_lock, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyThread_release_lock(PyThread_type_lock lock)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_set_key_value, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyThread_set_key_value(int key, void *value)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_set_stacksize, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyThread_set_stacksize(size_t size)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_start_joinable_thread, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyThread_start_new_thread, HOST, 0, 2, 9, 9, 0x3ff,
    "unsigned long PyThread_start_new_thread(void (*func)(void *), void *arg)",
    "c-api/threads")
ABD_NAME_ROW(PyThread_tss_alloc, HOST, 0, 7, 9, 9, 0x3ff,
    "Py_tss_t *PyThread_tss_alloc(void)",
    "c-api/tls")
ABD_NAME_ROW(PyThread_tss_create, HOST, 0, 7, 9, 9, 0x3ff,
    "int PyThread_tss_create(Py_tss_t *key)",
    "c-api/tls")
ABD_NAME_ROW(PyThread_tss_delete, HOST, 0, 7, 9, 9, 0x3ff,
    "void PyThread_tss_delete(Py_tss_t *key)",
    "c-api/tls")
ABD_NAME_ROW(PyThread_tss_free, HOST, 0, 7, 9, 9, 0x3ff,
    "void PyThread_tss_free(Py_tss_t *key)",
    "c-api/tls")
ABD_NAME_ROW(PyThread_tss_get, HOST, 0, 7, 9, 9, 0x3ff,
    "void *PyThread_tss_get(Py_tss_t *key)",
    "c-api/tls")
ABD_NAME_ROW(PyThread_tss_is_created, HOST, 0, 7, 9, 9, 0x3ff,
    "int PyThread_tss_is_created(Py_tss_t *key)",
    "c-api/tls")
ABD_NAME_ROW(PyThread_tss_set, HOST, 0, 7, 9, 9, 0x3ff,
    "int PyThread_tss_set(Py_tss_t *key, void *value)",
    "c-api/tls")
ABD_NAME_ROW(PyTime_AsSecondsDouble, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyTime_Monotonic, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyTime_MonotonicRaw, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyTime_PerfCounter, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyTime_PerfCounterRaw, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyTime_Time, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyTime_TimeRaw, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyToken_OneChar, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(PyToken_ThreeChars, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(PyToken_TwoChars, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(PyTraceBack_Here, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyTraceBack_Here(PyFrameObject *frame)",
    "c-api/exceptions")
ABD_NAME_ROW(PyTraceBack_Print, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyTraceBack_Print(PyObject *tb, PyObject *f)",
    "c-api/exceptions")
ABD_NAME_ROW(PyTraceBack_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyTraceBack_Type",
    "")
ABD_NAME_ROW(PyTraceMalloc_Track, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyTraceMalloc_Untrack, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyTupleIter_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyTupleIter_Type",
    "")
ABD_NAME_ROW(PyTuple_FromArray, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyTuple_GetItem, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyTuple_GetItem(PyObject *p, Py_ssize_t pos)",
    "c-api/tuple")
ABD_NAME_ROW(PyTuple_GetSlice, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyTuple_GetSlice(PyObject *p, Py_ssize_t low, Py_ssize_t high)",
    "c-api/tuple")
ABD_NAME_ROW(PyTuple_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyTuple_New(Py_ssize_t size)",
    "c-api/tuple")
ABD_NAME_ROW(PyTuple_Pack, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyTuple_Pack(Py_ssize_t n, ...)",
    "c-api/tuple")
ABD_NAME_ROW(PyTuple_SetItem, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyTuple_SetItem(PyObject *p, Py_ssize_t pos, PyObject *o)",
    "c-api/tuple")
ABD_NAME_ROW(PyTuple_Size, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyTuple_Size(PyObject *p)",
    "c-api/tuple")
ABD_NAME_ROW(PyTuple_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyTuple_Type",
    "")
ABD_NAME_ROW(PyType_AddWatcher, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyType_ClearCache, HOST, 0, 2, 9, 9, 0x3ff,
    "unsigned int PyType_ClearCache(void)",
    "c-api/type")
ABD_NAME_ROW(PyType_ClearWatcher, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyType_Freeze, GAP, 0, 14, 14, 14, 0x360,
    "int PyType_Freeze(PyTypeObject *type)",
    "c-api/type")
ABD_NAME_ROW(PyType_FromMetaclass, OVERRIDE, 0, 12, 12, 15, 0x3f8,
    "PyObject *PyType_FromMetaclass(PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases)",
    "c-api/type")
ABD_NAME_ROW(PyType_FromModuleAndSpec, OVERRIDE, 0, 10, 9, 15, 0x3ff,
    "PyObject *PyType_FromModuleAndSpec(PyObject *module, PyType_Spec *spec, PyObject *bases)",
    "c-api/type")
ABD_NAME_ROW(PyType_FromSlots, GAP, 0, 15, 15, 15, 0x240,
    "PyObject *PyType_FromSlots(struct PySlot *slots)",
    "c-api/type")
ABD_NAME_ROW(PyType_FromSpec, OVERRIDE, 0, 2, 9, 15, 0x3ff,
    "PyObject *PyType_FromSpec(PyType_Spec *spec)",
    "c-api/type")
ABD_NAME_ROW(PyType_FromSpecWithBases, OVERRIDE, 0, 3, 9, 15, 0x3ff,
    "PyObject *PyType_FromSpecWithBases(PyType_Spec *spec, PyObject *bases)",
    "c-api/type")
ABD_NAME_ROW(PyType_GenericAlloc, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyType_GenericAlloc(PyTypeObject *type, Py_ssize_t nitems)",
    "c-api/type")
ABD_NAME_ROW(PyType_GenericNew, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyType_GenericNew(PyTypeObject *type, PyObject *args, PyObject *kwds)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetBaseByToken, OVERRIDE, 0, 14, 14, 15, 0x360,
    "int PyType_GetBaseByToken(PyTypeObject *type, void *token, PyTypeObject **result)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetBaseByToken_DuringGC, GAP, 0, 15, 15, 15, 0x240,
    "int PyType_GetBaseByToken_DuringGC(PyTypeObject *type, void *token, PyTypeObject **result)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetDict, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyType_GetFlags, HOST, 0, 2, 9, 9, 0x3ff,
    "unsigned long PyType_GetFlags(PyTypeObject *type)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetFullyQualifiedName, GAP, 0, 13, 13, 13, 0x3f0,
    "PyObject *PyType_GetFullyQualifiedName(PyTypeObject *type)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetModule, HOST, 0, 10, 9, 9, 0x3ff,
    "PyObject *PyType_GetModule(PyTypeObject *type)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetModuleByDef, OVERRIDE, 0, 13, 11, 15, 0x3fc,
    "PyObject *PyType_GetModuleByDef(PyTypeObject *type, PyModuleDef *def)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetModuleByToken, GAP, 0, 15, 15, 15, 0x240,
    "PyObject *PyType_GetModuleByToken(PyTypeObject *type, const void *token)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetModuleByToken_DuringGC, GAP, 0, 15, 15, 15, 0x240,
    "PyObject *PyType_GetModuleByToken_DuringGC(PyTypeObject *type, const void *token)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetModuleName, GAP, 0, 13, 13, 13, 0x3f0,
    "PyObject *PyType_GetModuleName(PyTypeObject *type)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetModuleState, HOST, 0, 10, 9, 9, 0x3ff,
    "void *PyType_GetModuleState(PyTypeObject *type)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetModuleState_DuringGC, GAP, 0, 15, 15, 15, 0x240,
    "void *PyType_GetModuleState_DuringGC(PyTypeObject *type)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetModule_DuringGC, GAP, 0, 15, 15, 15, 0x240,
    "PyObject *PyType_GetModule_DuringGC(PyTypeObject *type)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetName, GAP, 0, 11, 11, 11, 0x3fc,
    "PyObject *PyType_GetName(PyTypeObject *type)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetQualName, GAP, 0, 11, 11, 11, 0x3fc,
    "PyObject *PyType_GetQualName(PyTypeObject *type)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetSlot, OVERRIDE, 0, 4, 9, 15, 0x3ff,
    "void *PyType_GetSlot(PyTypeObject *type, int slot)",
    "c-api/type")
ABD_NAME_ROW(PyType_GetTypeDataSize, GAP, 0, 12, 12, 12, 0x3f8,
    "Py_ssize_t PyType_GetTypeDataSize(PyTypeObject *cls)",
    "c-api/type")
ABD_NAME_ROW(PyType_IsSubtype, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyType_IsSubtype(PyTypeObject *a, PyTypeObject *b)",
    "c-api/type")
ABD_NAME_ROW(PyType_Modified, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyType_Modified(PyTypeObject *type)",
    "c-api/type")
ABD_NAME_ROW(PyType_Ready, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyType_Ready(PyTypeObject *type)",
    "c-api/type")
ABD_NAME_ROW(PyType_SUPPORTS_WEAKREFS, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyType_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyType_Type",
    "")
ABD_NAME_ROW(PyType_Unwatch, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyType_Watch, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnicodeDecodeError_Create, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicodeDecodeError_Create(const char *encoding, const char *object, Py_ssize_t length, Py_ssize_t start, Py_ssize_t end, const char *reason)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeDecodeError_GetEncoding, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyUnicodeDecodeError_GetEncoding(PyObject *exc)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeDecodeError_GetEnd, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeDecodeError_GetEnd(PyObject *exc, Py_ssize_t *end)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeDecodeError_GetObject, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyUnicodeDecodeError_GetObject(PyObject *exc)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeDecodeError_GetReason, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyUnicodeDecodeError_GetReason(PyObject *exc)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeDecodeError_GetStart, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeDecodeError_GetStart(PyObject *exc, Py_ssize_t *start)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeDecodeError_SetEnd, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeDecodeError_SetEnd(PyObject *exc, Py_ssize_t end)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeDecodeError_SetReason, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeDecodeError_SetReason(PyObject *exc, const char *reason)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeDecodeError_SetStart, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeDecodeError_SetStart(PyObject *exc, Py_ssize_t start)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeEncodeError_Create, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicodeEncodeError_GetEncoding, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyUnicodeEncodeError_GetEncoding(PyObject *exc)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeEncodeError_GetEnd, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeEncodeError_GetEnd(PyObject *exc, Py_ssize_t *end)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeEncodeError_GetObject, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyUnicodeEncodeError_GetObject(PyObject *exc)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeEncodeError_GetReason, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyUnicodeEncodeError_GetReason(PyObject *exc)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeEncodeError_GetStart, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeEncodeError_GetStart(PyObject *exc, Py_ssize_t *start)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeEncodeError_SetEnd, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeEncodeError_SetEnd(PyObject *exc, Py_ssize_t end)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeEncodeError_SetReason, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeEncodeError_SetReason(PyObject *exc, const char *reason)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeEncodeError_SetStart, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeEncodeError_SetStart(PyObject *exc, Py_ssize_t start)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeIter_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyUnicodeIter_Type",
    "")
ABD_NAME_ROW(PyUnicodeTranslateError_Create, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicodeTranslateError_GetEnd, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeTranslateError_GetEnd(PyObject *exc, Py_ssize_t *end)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeTranslateError_GetObject, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyUnicodeTranslateError_GetObject(PyObject *exc)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeTranslateError_GetReason, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyUnicodeTranslateError_GetReason(PyObject *exc)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeTranslateError_GetStart, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeTranslateError_GetStart(PyObject *exc, Py_ssize_t *start)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeTranslateError_SetEnd, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeTranslateError_SetEnd(PyObject *exc, Py_ssize_t end)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeTranslateError_SetReason, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeTranslateError_SetReason(PyObject *exc, const char *reason)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeTranslateError_SetStart, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "int PyUnicodeTranslateError_SetStart(PyObject *exc, Py_ssize_t start)",
    "c-api/exceptions")
ABD_NAME_ROW(PyUnicodeWriter_Create, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicodeWriter_DecodeUTF8Stateful, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicodeWriter_Discard, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicodeWriter_Finish, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicodeWriter_Format, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicodeWriter_WriteASCII, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicodeWriter_WriteChar, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicodeWriter_WriteRepr, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicodeWriter_WriteStr, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicodeWriter_WriteSubstring, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicodeWriter_WriteUCS4, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicodeWriter_WriteUTF8, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicodeWriter_WriteWideChar, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicode_Append, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyUnicode_Append(PyObject **pleft, PyObject *right)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AppendAndDel, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyUnicode_AppendAndDel(PyObject **pleft, PyObject *right)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsASCIIString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_AsASCIIString(PyObject *unicode)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsCharmapString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_AsCharmapString(PyObject *unicode, PyObject *mapping)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsDecodedObject, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyUnicode_AsDecodedUnicode, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyUnicode_AsEncodedObject, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyUnicode_AsEncodedString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_AsEncodedString(PyObject *unicode, const char *encoding, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsEncodedUnicode, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyUnicode_AsLatin1String, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_AsLatin1String(PyObject *unicode)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsMBCSString, WINDOWS, 0, 7, 0, 0, 0x000, "", "")
ABD_NAME_ROW(PyUnicode_AsRawUnicodeEscapeString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_AsRawUnicodeEscapeString(PyObject *unicode)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsUCS4, HOST, 0, 7, 9, 9, 0x3ff,
    "Py_UCS4 *PyUnicode_AsUCS4(PyObject *unicode, Py_UCS4 *buffer, Py_ssize_t buflen, int copy_null)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsUCS4Copy, HOST, 0, 7, 9, 9, 0x3ff,
    "Py_UCS4 *PyUnicode_AsUCS4Copy(PyObject *unicode)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsUTF16String, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_AsUTF16String(PyObject *unicode)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsUTF32String, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_AsUTF32String(PyObject *unicode)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsUTF8, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyUnicode_AsUTF8AndSize, OVERRIDE, 0, 10, 9, 13, 0x3ff,
    "const char *PyUnicode_AsUTF8AndSize(PyObject *unicode, Py_ssize_t *size)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsUTF8String, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_AsUTF8String(PyObject *unicode)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsUnicode, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(PyUnicode_AsUnicodeAndSize, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(PyUnicode_AsUnicodeCopy, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyUnicode_AsUnicodeEscapeString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_AsUnicodeEscapeString(PyObject *unicode)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsWideChar, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyUnicode_AsWideChar(PyObject *unicode, wchar_t *w, Py_ssize_t size)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_AsWideCharString, HOST, 0, 7, 9, 9, 0x3ff,
    "wchar_t *PyUnicode_AsWideCharString(PyObject *unicode, Py_ssize_t *size)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_BuildEncodingMap, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_BuildEncodingMap(PyObject *string)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Compare, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyUnicode_Compare(PyObject *left, PyObject *right)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_CompareWithASCIIString, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyUnicode_CompareWithASCIIString(PyObject *left, const char *right)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Concat, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_Concat(PyObject *left, PyObject *right)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Contains, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyUnicode_Contains(PyObject *container, PyObject *element)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_CopyCharacters, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyUnicode_Count, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyUnicode_Count(PyObject *str, PyObject *substr, Py_ssize_t start, Py_ssize_t end)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DATA, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicode_Decode, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_Decode(const char *s, Py_ssize_t size, const char *encoding, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeASCII, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeASCII(const char *string, Py_ssize_t length, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeCharmap, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeCharmap(const char *string, Py_ssize_t length, PyObject *mapping, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeCodePageStateful, WINDOWS, 0, 7, 0, 0, 0x000, "", "")
ABD_NAME_ROW(PyUnicode_DecodeFSDefault, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeFSDefault(const char *s)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeFSDefaultAndSize, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeFSDefaultAndSize(const char *s, Py_ssize_t size)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeLatin1, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeLatin1(const char *string, Py_ssize_t length, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeLocale, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeLocale(const char *str, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeLocaleAndSize, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeLocaleAndSize(const char *str, Py_ssize_t len, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeMBCS, WINDOWS, 0, 7, 0, 0, 0x000, "", "")
ABD_NAME_ROW(PyUnicode_DecodeMBCSStateful, WINDOWS, 0, 7, 0, 0, 0x000, "", "")
ABD_NAME_ROW(PyUnicode_DecodeRawUnicodeEscape, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeRawUnicodeEscape(const char *string, Py_ssize_t length, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeUTF16, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeUTF16(const char *string, Py_ssize_t length, const char *errors, int *byteorder)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeUTF16Stateful, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeUTF16Stateful(const char *string, Py_ssize_t length, const char *errors, int *byteorder, Py_ssize_t *consumed)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeUTF32, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeUTF32(const char *string, Py_ssize_t length, const char *errors, int *byteorder)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeUTF32Stateful, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeUTF32Stateful(const char *string, Py_ssize_t length, const char *errors, int *byteorder, Py_ssize_t *consumed)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeUTF7, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeUTF7(const char *string, Py_ssize_t length, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeUTF7Stateful, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeUTF7Stateful(const char *string, Py_ssize_t length, const char *errors, Py_ssize_t *consumed)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeUTF8, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeUTF8(const char *string, Py_ssize_t length, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeUTF8Stateful, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeUTF8Stateful(const char *string, Py_ssize_t length, const char *errors, Py_ssize_t *consumed)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_DecodeUnicodeEscape, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_DecodeUnicodeEscape(const char *string, Py_ssize_t length, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Encode, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_EncodeASCII, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_EncodeCharmap, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_EncodeCodePage, WINDOWS, 0, 7, 0, 0, 0x000, "", "")
ABD_NAME_ROW(PyUnicode_EncodeDecimal, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_EncodeFSDefault, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_EncodeFSDefault(PyObject *unicode)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_EncodeLatin1, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_EncodeLocale, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyUnicode_EncodeLocale(PyObject *unicode, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_EncodeRawUnicodeEscape, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_EncodeUTF16, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_EncodeUTF32, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_EncodeUTF7, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_EncodeUTF8, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_EncodeUnicodeEscape, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_Equal, GAP, 0, 14, 14, 14, 0x360,
    "int PyUnicode_Equal(PyObject *str1, PyObject *str2)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_EqualToUTF8, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyUnicode_EqualToUTF8(PyObject *unicode, const char *string)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_EqualToUTF8AndSize, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyUnicode_EqualToUTF8AndSize(PyObject *unicode, const char *string, Py_ssize_t size)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_FSConverter, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyUnicode_FSConverter(PyObject *obj, void *result)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_FSDecoder, OVERRIDE, 0, 2, 9, 12, 0x3ff,
    "int PyUnicode_FSDecoder(PyObject *obj, void *result)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Fill, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyUnicode_Find, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyUnicode_Find(PyObject *str, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_FindChar, HOST, 0, 7, 9, 9, 0x3ff,
    "Py_ssize_t PyUnicode_FindChar(PyObject *str, Py_UCS4 ch, Py_ssize_t start, Py_ssize_t end, int direction)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Format, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_Format(PyObject *format, PyObject *args)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_FromEncodedObject, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_FromEncodedObject(PyObject *obj, const char *encoding, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_FromFormat, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyUnicode_FromFormat(const char *format, ...)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_FromFormatV, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *PyUnicode_FromFormatV(const char *format, va_list vargs)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_FromKindAndData, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyUnicode_FromObject, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_FromObject(PyObject *obj)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_FromOrdinal, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_FromOrdinal(int ordinal)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_FromString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_FromString(const char *u)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_FromStringAndSize, OVERRIDE, 0, 2, 9, 12, 0x3ff,
    "PyObject *PyUnicode_FromStringAndSize(const char *u, Py_ssize_t size)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_FromUnicode, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(PyUnicode_FromWideChar, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_FromWideChar(const wchar_t *w, Py_ssize_t size)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_GetDefaultEncoding, HOST, 0, 2, 9, 9, 0x3ff,
    "const char *PyUnicode_GetDefaultEncoding(void)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_GetLength, HOST, 0, 7, 9, 9, 0x3ff,
    "Py_ssize_t PyUnicode_GetLength(PyObject *unicode)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_GetMax, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(PyUnicode_GetSize, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyUnicode_InternFromString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_InternFromString(const char *u)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_InternImmortal, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyUnicode_InternInPlace, HOST, 0, 2, 9, 9, 0x3ff,
    "void PyUnicode_InternInPlace(PyObject **p_unicode)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_IsIdentifier, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyUnicode_IsIdentifier(PyObject *s)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Join, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_Join(PyObject *separator, PyObject *seq)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_KIND, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnicode_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyUnicode_Partition, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_Partition(PyObject *s, PyObject *sep)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_RPartition, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_RPartition(PyObject *s, PyObject *sep)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_RSplit, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_RSplit(PyObject *s, PyObject *sep, Py_ssize_t maxsplit)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_ReadChar, HOST, 0, 7, 9, 9, 0x3ff,
    "Py_UCS4 PyUnicode_ReadChar(PyObject *unicode, Py_ssize_t index)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Replace, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_Replace(PyObject *str, PyObject *substr, PyObject *replstr, Py_ssize_t maxcount)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Resize, HOST, 0, 2, 9, 9, 0x3ff,
    "int PyUnicode_Resize(PyObject **unicode, Py_ssize_t length)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_RichCompare, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_RichCompare(PyObject *left, PyObject *right, int op)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Split, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_Split(PyObject *s, PyObject *sep, Py_ssize_t maxsplit)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Splitlines, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_Splitlines(PyObject *s, int keepends)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Substring, HOST, 0, 7, 9, 9, 0x3ff,
    "PyObject *PyUnicode_Substring(PyObject *str, Py_ssize_t start, Py_ssize_t end)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_Tailmatch, HOST, 0, 2, 9, 9, 0x3ff,
    "Py_ssize_t PyUnicode_Tailmatch(PyObject *str, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_TransformDecimalToASCII, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_Translate, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyUnicode_Translate(PyObject *str, PyObject *table, const char *errors)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnicode_TranslateCharmap, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(PyUnicode_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyUnicode_Type",
    "")
ABD_NAME_ROW(PyUnicode_WriteChar, HOST, 0, 7, 9, 9, 0x3ff,
    "int PyUnicode_WriteChar(PyObject *unicode, Py_ssize_t index, Py_UCS4 character)",
    "c-api/unicode")
ABD_NAME_ROW(PyUnstable_AtExit, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyUnstable_Code_GetExtra, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_Code_New, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_Code_NewWithPosOnlyArgs, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_Code_SetExtra, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_CopyPerfMapFile, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyUnstable_DumpTraceback, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyUnstable_DumpTracebackThreads, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyUnstable_EnableTryIncRef, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnstable_Eval_RequestCodeExtraIndex, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_Exc_PrepReraiseStar, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_ExecutableKinds, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyUnstable_GC_VisitObjects, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_InterpreterFrame_GetCode, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_InterpreterFrame_GetLasti, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_InterpreterFrame_GetLine, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_InterpreterState_GetMainModule, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(PyUnstable_IsImmortal, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnstable_Long_CompactValue, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_Long_IsCompact, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_Module_SetGIL, NONE, 0, 0, 0, 0, 0x380, "", "")
ABD_NAME_ROW(PyUnstable_Object_ClearWeakRefsNoCallbacks, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyUnstable_Object_EnableDeferredRefcount, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnstable_Object_GC_NewWithExtraData, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_Object_IsUniqueReferencedTemporary, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnstable_Object_IsUniquelyReferenced, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnstable_PerfMapState_Fini, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_PerfMapState_Init, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_PerfTrampoline_CompileCode, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyUnstable_PerfTrampoline_SetPersistAfterFork, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(PyUnstable_SetImmortal, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(PyUnstable_ThreadState_ResetStackProtection, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnstable_ThreadState_SetStackProtection, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnstable_TryIncRef, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyUnstable_Type_AssignVersionTag, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyUnstable_WritePerfMapEntry, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(PyVectorcall_Call, HOST, 0, 12, 9, 9, 0x3ff,
    "PyObject *PyVectorcall_Call(PyObject *callable, PyObject *tuple, PyObject *dict)",
    "c-api/call")
ABD_NAME_ROW(PyVectorcall_Function, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(PyVectorcall_NARGS, GAP, 0, 12, 12, 12, 0x3f8,
    "Py_ssize_t PyVectorcall_NARGS(size_t nargsf)",
    "c-api/call")
ABD_NAME_ROW(PyWeakref_GetObject, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyWeakref_GetRef, GAP, 0, 13, 13, 13, 0x3f0,
    "int PyWeakref_GetRef(PyObject *ref, PyObject **pobj)",
    "c-api/weakref")
ABD_NAME_ROW(PyWeakref_IsDead, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(PyWeakref_NewProxy, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyWeakref_NewProxy(PyObject *ob, PyObject *callback)",
    "c-api/weakref")
ABD_NAME_ROW(PyWeakref_NewRef, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyWeakref_NewRef(PyObject *ob, PyObject *callback)",
    "c-api/weakref")
ABD_NAME_ROW(PyWideStringList_Append, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyWideStringList_Insert, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(PyWrapperDescr_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyWrapperDescr_Type",
    "")
ABD_NAME_ROW(PyWrapper_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *PyWrapper_New(PyObject *d, PyObject *self)",
    "c-api/descriptor")
ABD_NAME_ROW(PyZip_Type, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject PyZip_Type",
    "")
ABD_NAME_ROW(Py_AddPendingCall, HOST, 0, 2, 9, 9, 0x3ff,
    "int Py_AddPendingCall(int (*func)(void *), void *arg)",
    "c-api/veryhigh")
ABD_NAME_ROW(Py_AtExit, HOST, 0, 2, 9, 9, 0x3ff,
    "int Py_AtExit(void (*func)(void))",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_BuildValue, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *Py_BuildValue(const char *format, ...)",
    "c-api/arg")
ABD_NAME_ROW(Py_BytesMain, HOST, 0, 8, 9, 9, 0x3ff,
    "int Py_BytesMain(int argc, char **argv)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_BytesWarningFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_CompileString, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *Py_CompileString(const char *str, const char *filename, int start)",
    "c-api/veryhigh")
ABD_NAME_ROW(Py_CompileStringExFlags, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_CompileStringFlags, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_CompileStringObject, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_DebugFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_DecRef, HOST, 0, 2, 9, 9, 0x3ff,
    "void Py_DecRef(PyObject *o)",
    "c-api/refcounting")
ABD_NAME_ROW(Py_DecodeLocale, HOST, 0, 7, 9, 9, 0x3ff,
    "wchar_t *Py_DecodeLocale(const char *arg, size_t *size)",
    "c-api/sys")
ABD_NAME_ROW(Py_DontWriteBytecodeFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_EncodeLocale, HOST, 0, 7, 9, 9, 0x3ff,
    "char *Py_EncodeLocale(const wchar_t *text, size_t *error_pos)",
    "c-api/sys")
ABD_NAME_ROW(Py_EndInterpreter, OVERRIDE, 0, 2, 9, 12, 0x3ff,
    "void Py_EndInterpreter(PyThreadState *tstate)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_EnterRecursiveCall, HOST, 0, 9, 9, 9, 0x3ff,
    "int Py_EnterRecursiveCall(const char *where)",
    "c-api/veryhigh")
ABD_NAME_ROW(Py_Exit, HOST, 0, 2, 9, 9, 0x3ff,
    "void Py_Exit(int status)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_ExitStatusException, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_FatalError, HOST, 0, 2, 9, 9, 0x3ff,
    "void Py_FatalError(const char *message)",
    "c-api/exceptions")
ABD_NAME_ROW(Py_FdIsInteractive, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_FileSystemDefaultEncodeErrors, HOST, 1, 10, 9, 9, 0x3ff,
    "const char * Py_FileSystemDefaultEncodeErrors",
    "")
ABD_NAME_ROW(Py_FileSystemDefaultEncoding, HOST, 1, 2, 9, 9, 0x3ff,
    "const char * Py_FileSystemDefaultEncoding",
    "")
ABD_NAME_ROW(Py_Finalize, HOST, 0, 2, 9, 9, 0x3ff,
    "void Py_Finalize(void)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_FinalizeEx, HOST, 0, 6, 9, 9, 0x3ff,
    "int Py_FinalizeEx(void)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_FrozenFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_FrozenMain, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_GETENV, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(Py_GenericAlias, HOST, 0, 9, 9, 9, 0x3ff,
    "PyObject *Py_GenericAlias(PyObject *origin, PyObject *args)",
    "c-api/typehints")
ABD_NAME_ROW(Py_GenericAliasType, HOST, 1, 9, 9, 9, 0x3ff,
    "PyTypeObject Py_GenericAliasType",
    "")
ABD_NAME_ROW(Py_GetArgcArgv, OLD, 0, 10, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_GetBuildInfo, HOST, 0, 2, 9, 9, 0x3ff,
    "const char *Py_GetBuildInfo(void)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_GetCompiler, HOST, 0, 2, 9, 9, 0x3ff,
    "const char *Py_GetCompiler(void)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_GetConstant, GAP, 0, 13, 13, 13, 0x3f0,
    "PyObject *Py_GetConstant(unsigned int constant_id)",
    "c-api/object")
ABD_NAME_ROW(Py_GetConstantBorrowed, GAP, 0, 13, 13, 13, 0x3f0,
    "PyObject *Py_GetConstantBorrowed(unsigned int constant_id)",
    "c-api/object")
ABD_NAME_ROW(Py_GetCopyright, HOST, 0, 2, 9, 9, 0x3ff,
    "const char *Py_GetCopyright(void)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_GetExecPrefix, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_GetPath, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_GetPlatform, HOST, 0, 2, 9, 9, 0x3ff,
    "const char *Py_GetPlatform(void)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_GetPrefix, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_GetProgramFullPath, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_GetProgramName, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_GetPythonHome, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_GetRecursionLimit, HOST, 0, 2, 9, 9, 0x3ff,
    "int Py_GetRecursionLimit(void)",
    "c-api/veryhigh")
ABD_NAME_ROW(Py_GetVersion, HOST, 0, 2, 9, 9, 0x3ff,
    "const char *Py_GetVersion(void)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_HasFileSystemDefaultEncoding, HOST, 1, 2, 9, 9, 0x3ff,
    "int Py_HasFileSystemDefaultEncoding",
    "")
ABD_NAME_ROW(Py_HashBuffer, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(Py_HashPointer, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(Py_HashRandomizationFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_IS_TYPE, GAP, 0, 15, 15, 15, 0x240,
    "int Py_IS_TYPE(PyObject *ob, PyTypeObject *type)",
    "c-api/object")
ABD_NAME_ROW(Py_IgnoreEnvironmentFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_IncRef, HOST, 0, 2, 9, 9, 0x3ff,
    "void Py_IncRef(PyObject *o)",
    "c-api/refcounting")
ABD_NAME_ROW(Py_Initialize, HOST, 0, 2, 9, 9, 0x3ff,
    "void Py_Initialize(void)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_InitializeEx, HOST, 0, 2, 9, 9, 0x3ff,
    "void Py_InitializeEx(int initsigs)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_InitializeFromConfig, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_InitializeFromInitConfig, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(Py_InspectFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_InteractiveFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_Is, GAP, 0, 10, 10, 10, 0x3fe,
    "int Py_Is(PyObject *x, PyObject *y)",
    "c-api/object")
ABD_NAME_ROW(Py_IsFalse, GAP, 0, 10, 10, 10, 0x3fe,
    "int Py_IsFalse(PyObject *x)",
    "c-api/bool")
ABD_NAME_ROW(Py_IsFinalizing, GAP, 0, 13, 13, 13, 0x3f0,
    "int Py_IsFinalizing(void)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_IsInitialized, HOST, 0, 2, 9, 9, 0x3ff,
    "int Py_IsInitialized(void)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_IsNone, GAP, 0, 10, 10, 10, 0x3fe,
    "int Py_IsNone(PyObject *x)",
    "c-api/object")
ABD_NAME_ROW(Py_IsTrue, GAP, 0, 10, 10, 10, 0x3fe,
    "int Py_IsTrue(PyObject *x)",
    "c-api/bool")
ABD_NAME_ROW(Py_IsolatedFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_LeaveRecursiveCall, HOST, 0, 9, 9, 9, 0x3ff,
    "void Py_LeaveRecursiveCall(void)",
    "c-api/veryhigh")
ABD_NAME_ROW(Py_Main, HOST, 0, 2, 9, 9, 0x3ff,
    "int Py_Main(int argc, wchar_t **argv)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_MakePendingCalls, HOST, 0, 2, 9, 9, 0x3ff,
    "int Py_MakePendingCalls(void)",
    "c-api/veryhigh")
ABD_NAME_ROW(Py_NewInterpreter, HOST, 0, 2, 9, 9, 0x3ff,
    "PyThreadState *Py_NewInterpreter(void)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_NewInterpreterFromConfig, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(Py_NewRef, GAP, 0, 10, 10, 10, 0x3fe,
    "PyObject *Py_NewRef(PyObject *obj)",
    "c-api/refcounting")
ABD_NAME_ROW(Py_NoSiteFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_NoUserSiteDirectory, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_OptimizeFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_PACK_FULL_VERSION, GAP, 0, 14, 14, 14, 0x360,
    "uint32_t Py_PACK_FULL_VERSION(int x, int y, int z, int level, int serial)",
    "c-api/apiabiversion")
ABD_NAME_ROW(Py_PACK_VERSION, GAP, 0, 14, 14, 14, 0x360,
    "uint32_t Py_PACK_VERSION(int x, int y)",
    "c-api/apiabiversion")
ABD_NAME_ROW(Py_PreInitialize, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_PreInitializeFromArgs, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_PreInitializeFromBytesArgs, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_QuietFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_REFCNT, GAP, 0, 14, 14, 14, 0x360,
    "Py_ssize_t Py_REFCNT(PyObject *ob)",
    "c-api/refcounting")
ABD_NAME_ROW(Py_ReprEnter, HOST, 0, 2, 9, 9, 0x3ff,
    "int Py_ReprEnter(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(Py_ReprLeave, HOST, 0, 2, 9, 9, 0x3ff,
    "void Py_ReprLeave(PyObject *o)",
    "c-api/object")
ABD_NAME_ROW(Py_RunMain, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_SET_SIZE, GAP, 0, 15, 15, 15, 0x240,
    "void Py_SET_SIZE(PyVarObject *ob, Py_ssize_t size)",
    "c-api/object")
ABD_NAME_ROW(Py_SIZE, GAP, 0, 15, 15, 15, 0x240,
    "Py_ssize_t Py_SIZE(PyObject *ob)",
    "c-api/object")
ABD_NAME_ROW(Py_SetPath, OLD, 0, 7, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_SetProgramName, HOST, 0, 2, 9, 9, 0x3ff,
    "void Py_SetProgramName(const wchar_t *name)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_SetPythonHome, HOST, 0, 2, 9, 9, 0x3ff,
    "void Py_SetPythonHome(const wchar_t *home)",
    "c-api/interp-lifecycle")
ABD_NAME_ROW(Py_SetRecursionLimit, HOST, 0, 2, 9, 9, 0x3ff,
    "void Py_SetRecursionLimit(int new_limit)",
    "c-api/veryhigh")
ABD_NAME_ROW(Py_SetStandardStreamEncoding, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(Py_SymtableString, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(Py_SymtableStringObject, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(Py_TYPE, GAP, 0, 14, 14, 14, 0x360,
    "PyTypeObject *Py_TYPE(PyObject *ob)",
    "c-api/object")
ABD_NAME_ROW(Py_UNICODE_strcat, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(Py_UNICODE_strchr, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(Py_UNICODE_strcmp, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(Py_UNICODE_strcpy, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(Py_UNICODE_strlen, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(Py_UNICODE_strncmp, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(Py_UNICODE_strncpy, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(Py_UNICODE_strrchr, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(Py_UTF8Mode, HOST, 1, 8, 9, 9, 0x3ff,
    "int Py_UTF8Mode",
    "")
ABD_NAME_ROW(Py_UnbufferedStdioFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_UniversalNewlineFgets, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_VaBuildValue, OVERRIDE, 0, 2, 9, 14, 0x3ff,
    "PyObject *Py_VaBuildValue(const char *format, va_list vargs)",
    "c-api/arg")
ABD_NAME_ROW(Py_VerboseFlag, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(Py_Version, GAP, 1, 11, 11, 11, 0x3fc,
    "const unsigned long Py_Version",
    "")
ABD_NAME_ROW(Py_XNewRef, GAP, 0, 10, 10, 10, 0x3fe,
    "PyObject *Py_XNewRef(PyObject *obj)",
    "c-api/refcounting")
ABD_NAME_ROW(Py_fclose, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(Py_fopen, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(Py_hexdigits, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyAST_Compile, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(_PyAST_GetDocString, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyAST_Optimize, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyAccu_Accumulate, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_PyAccu_Destroy, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_PyAccu_Finish, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_PyAccu_FinishAsList, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_PyAccu_Init, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_PyArena_AddPyObject, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(_PyArena_Free, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(_PyArena_Malloc, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(_PyArena_New, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(_PyArg_BadArgument, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArg_CheckPositional, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArg_NoKeywords, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArg_NoKwnames, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyArg_NoPositional, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArg_ParseStack, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArg_ParseStackAndKeywords, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArg_ParseStackAndKeywords_SizeT, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyArg_ParseStack_SizeT, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyArg_ParseTupleAndKeywordsFast, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArg_ParseTupleAndKeywordsFast_SizeT, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyArg_ParseTupleAndKeywords_SizeT, OLD, 0, 3, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArg_ParseTuple_SizeT, OLD, 0, 3, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArg_Parse_SizeT, OLD, 0, 3, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArg_UnpackKeywords, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArg_UnpackKeywordsWithVararg, NONE, 0, 0, 0, 0, 0x09c, "", "")
ABD_NAME_ROW(_PyArg_UnpackStack, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyArg_VaParseTupleAndKeywordsFast, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyArg_VaParseTupleAndKeywordsFast_SizeT, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyArg_VaParseTupleAndKeywords_SizeT, OLD, 0, 3, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArg_VaParse_SizeT, OLD, 0, 3, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyArgv_AsWstrList, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyAsyncGenASend_Send, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyAsyncGenASend_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyAsyncGenAThrow_Type, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyAsyncGenValueWrapperNew, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyAsyncGenWrappedValue_Type, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyBufferWrapper_Type, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyBuffer_ReleaseInInterpreter, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyBuffer_ReleaseInInterpreterAndRawFree, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyBuildSlice_ConsumeRefs, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyByteArray_empty_string, NONE, 0, 0, 0, 0, 0x1bf, "", "")
ABD_NAME_ROW(_PyBytesIOBuffer_Type, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_PyBytesWriter_Alloc, NONE, 0, 0, 0, 0, 0x1bf, "", "")
ABD_NAME_ROW(_PyBytesWriter_CreateByteArray, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyBytesWriter_Dealloc, NONE, 0, 0, 0, 0, 0x1bf, "", "")
ABD_NAME_ROW(_PyBytesWriter_Finish, NONE, 0, 0, 0, 0, 0x1bf, "", "")
ABD_NAME_ROW(_PyBytesWriter_Init, NONE, 0, 0, 0, 0, 0x1bf, "", "")
ABD_NAME_ROW(_PyBytesWriter_Prepare, NONE, 0, 0, 0, 0, 0x1bf, "", "")
ABD_NAME_ROW(_PyBytesWriter_Resize, NONE, 0, 0, 0, 0, 0x1bf, "", "")
ABD_NAME_ROW(_PyBytesWriter_WriteBytes, NONE, 0, 0, 0, 0, 0x1bf, "", "")
ABD_NAME_ROW(_PyBytes_DecodeEscape, NONE, 0, 0, 0, 0, 0x09f, "", "")
ABD_NAME_ROW(_PyBytes_DecodeEscape2, NONE, 0, 0, 0, 0, 0x3e0, "", "")
ABD_NAME_ROW(_PyBytes_Find, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyBytes_FormatEx, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyBytes_FromData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyBytes_FromHex, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyBytes_FromXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyBytes_GetData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyBytes_GetXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyBytes_GetXIDataWrapped, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyBytes_Join, NONE, 0, 0, 0, 0, 0x09f, "", "")
ABD_NAME_ROW(_PyBytes_Repeat, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyBytes_Resize, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyBytes_ReverseFind, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyCallMethodDescriptorFastWithKeywords_StackRef, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyCallMethodDescriptorFast_StackRef, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyCapsule_SetTraverse, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyCode_CheckLineNumber, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyCode_CheckNoExternalState, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyCode_CheckNoInternalState, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyCode_CheckPureFunction, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyCode_ConstantKey, NONE, 0, 0, 0, 0, 0x1bf, "", "")
ABD_NAME_ROW(_PyCode_Deinstrument, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyCode_FromXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyCode_GetExtra, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_PyCode_GetPureScriptXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyCode_GetScriptXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyCode_GetTLBC, NONE, 0, 0, 0, 0, 0x200, "", "")
ABD_NAME_ROW(_PyCode_GetVarCounts, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyCode_GetXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyCode_InitAddressRange, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyCode_New, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_PyCode_ReturnsOnlyNone, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyCode_SetExtra, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_PyCode_SetUnboundVarCounts, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyCode_Validate, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_PyCode_VerifyStateless, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyCodecInfo_GetIncrementalDecoder, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyCodecInfo_GetIncrementalEncoder, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyCodec_DecodeText, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyCodec_EncodeText, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyCodec_Forget, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyCodec_Lookup, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyCodec_LookupTextEncoding, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyCompactLong_Add, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyCompactLong_Multiply, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyCompactLong_Subtract, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyCompile_Assemble, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyCompile_CleanDoc, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyCompile_CodeGen, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyCompile_GetBinaryIntrinsicName, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyCompile_GetUnaryIntrinsicName, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyCompile_OpcodeHasArg, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyCompile_OpcodeHasConst, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyCompile_OpcodeHasExc, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyCompile_OpcodeHasFree, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyCompile_OpcodeHasJump, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyCompile_OpcodeHasLocal, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyCompile_OpcodeHasName, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyCompile_OpcodeIsValid, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyCompile_OptimizeCfg, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyComplex_FormatAdvancedWriter, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyConfig_AsDict, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(_PyConfig_FromDict, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(_PyConfig_InitCompatConfig, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyContext_Enter, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyContext_Exit, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyContext_NewHamtForTests, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyCoroWrapper_Type, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyCoro_ComputeOrigin, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyCoro_GetAwaitableIter, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyCriticalSection2_BeginSlow, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyCriticalSection_BeginSlow, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyCriticalSection_Resume, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyCriticalSection_SuspendAll, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyCrossInterpreterData_Clear, NONE, 0, 0, 0, 0, 0x098, "", "")
ABD_NAME_ROW(_PyCrossInterpreterData_Free, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyCrossInterpreterData_Init, NONE, 0, 0, 0, 0, 0x098, "", "")
ABD_NAME_ROW(_PyCrossInterpreterData_InitWithSize, NONE, 0, 0, 0, 0, 0x098, "", "")
ABD_NAME_ROW(_PyCrossInterpreterData_Lookup, NONE, 0, 0, 0, 0, 0x09f, "", "")
ABD_NAME_ROW(_PyCrossInterpreterData_New, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyCrossInterpreterData_NewObject, NONE, 0, 0, 0, 0, 0x09f, "", "")
ABD_NAME_ROW(_PyCrossInterpreterData_RegisterClass, NONE, 0, 0, 0, 0, 0x09f, "", "")
ABD_NAME_ROW(_PyCrossInterpreterData_Release, NONE, 0, 0, 0, 0, 0x09f, "", "")
ABD_NAME_ROW(_PyCrossInterpreterData_ReleaseAndRawFree, NONE, 0, 0, 0, 0, 0x098, "", "")
ABD_NAME_ROW(_PyCrossInterpreterData_UnregisterClass, NONE, 0, 0, 0, 0, 0x098, "", "")
ABD_NAME_ROW(_PyDeadline_Get, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyDeadline_Init, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyDebugAllocatorStats, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyDictKeys_GetVersionForCurrentState, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDictKeys_StringLookup, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDictKeys_StringLookupAndVersion, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDictKeys_StringLookupSplit, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDictView_Intersect, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyDictView_New, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyDict_CheckConsistency, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyDict_Contains, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyDict_ContainsId, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_PyDict_Contains_KnownHash, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_PyDict_CopyAsDict, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDict_DebugMallocStats, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyDict_DelItemId, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyDict_DelItemIf, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyDict_DelItem_KnownHash, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyDict_DelItem_KnownHash_LockHeld, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDict_EnsureSharedOnRead, NONE, 0, 0, 0, 0, 0x300, "", "")
ABD_NAME_ROW(_PyDict_FromItems, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyDict_GetItemId, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyDict_GetItemIdWithError, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyDict_GetItemRef_KnownHash, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDict_GetItemRef_KnownHash_LockHeld, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyDict_GetItemStringWithError, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyDict_GetItemWithError, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_PyDict_GetItem_KnownHash, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyDict_GetKeysVersionForCurrentState, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDict_HasOnlyStringKeys, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyDict_InsertSplitValue, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDict_LoadGlobal, NONE, 0, 0, 0, 0, 0x3b0, "", "")
ABD_NAME_ROW(_PyDict_LoadGlobalStackRef, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyDict_LookupIndex, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDict_LookupIndexAndValue, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDict_MaybeUntrack, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyDict_MergeEx, NONE, 0, 0, 0, 0, 0x1bf, "", "")
ABD_NAME_ROW(_PyDict_MergeUniq, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDict_NewPresized, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyDict_Next, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyDict_Pop, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyDict_SendEvent, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyDict_SetItemId, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyDict_SetItem_KnownHash, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyDict_SetItem_KnownHash_LockHeld, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyDict_SetItem_LockHeld, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDict_SetItem_Take2, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyDict_SetItem_Take2_KnownHash, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDict_SizeOf, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyDict_StoreSubscript, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDict_Subscript, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDict_SubscriptKnownHash, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyDumpExecutors, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(_PyErr_BadInternalCall, HOST, 0, 2, 9, 9, 0x3ff,
    "void _PyErr_BadInternalCall(const char *filename, int lineno)",
    "c-api/exceptions")
ABD_NAME_ROW(_PyErr_ChainExceptions, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_ChainExceptions1, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyErr_ChainStackItem, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_CheckSignals, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_CheckSignalsTstate, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_Clear, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyErr_Display, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_DisplayException, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyErr_EmitSyntaxWarning, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyErr_ExceptionMatches, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyErr_Fetch, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_Format, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyErr_FormatFromCause, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyErr_FormatFromCauseTstate, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_FormatNote, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyErr_FormatV, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyErr_GetExcInfo, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_GetHandledException, NONE, 0, 0, 0, 0, 0x24c, "", "")
ABD_NAME_ROW(_PyErr_GetRaisedException, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyErr_GetTopmostException, NONE, 0, 0, 0, 0, 0x24f, "", "")
ABD_NAME_ROW(_PyErr_NoMemory, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_NormalizeException, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_Print, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_ProgramDecodedTextObject, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(_PyErr_Restore, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_SetFromPyStatus, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyErr_SetHandledException, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_PyErr_SetInterpreterAlreadyRunning, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyErr_SetKeyError, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyErr_SetLocaleString, NONE, 0, 0, 0, 0, 0x3e0, "", "")
ABD_NAME_ROW(_PyErr_SetNone, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyErr_SetObject, NONE, 0, 0, 0, 0, 0x24f, "", "")
ABD_NAME_ROW(_PyErr_SetRaisedException, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyErr_SetString, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyErr_StackItemToExcInfoTuple, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_PyErr_TrySetFromCause, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_PyErr_WriteUnraisableMsg, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyEvalFramePushAndInit, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEvalFramePushAndInit_Ex, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyEval_AddPendingCall, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyEval_BinaryOps, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_CallTracing, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyEval_CheckExceptStarTypeValid, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_CheckExceptTypeValid, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_ConversionFuncs, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_EvalCodeWithName, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyEval_EvalFrameDefault, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyEval_ExceptionGroupMatch, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_FormatAwaitableError, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_FormatExcCheckArg, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_FormatExcUnbound, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_FormatKwargsError, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_FrameClearAndPop, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_GetANext, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyEval_GetAsyncGenFinalizer, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyEval_GetAsyncGenFirstiter, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyEval_GetAwaitable, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyEval_GetBuiltin, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyEval_GetBuiltinId, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyEval_GetCoroutineOriginTrackingDepth, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyEval_GetIter, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyEval_GetSwitchInterval, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyEval_ImportFrom, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyEval_ImportName, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyEval_LazyImportFrom, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyEval_LazyImportName, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyEval_LoadGlobalStackRef, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyEval_LoadName, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyEval_MakePendingCalls, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyEval_MatchClass, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_MatchKeys, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_MonitorRaise, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEval_NoToolsForUnwind, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyEval_RaiseAsyncExc, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyEval_RequestCodeExtraIndex, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_PyEval_SetAsyncGenFinalizer, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyEval_SetAsyncGenFirstiter, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyEval_SetCoroutineOriginTrackingDepth, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyEval_SetProfile, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyEval_SetSwitchInterval, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyEval_SetTrace, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyEval_SignalAsyncExc, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyEval_SignalReceived, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyEval_SliceIndex, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyEval_SliceIndexNotNone, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyEval_SpecialMethodCanSuggest, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyEval_StartTheWorld, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyEval_StopTheWorld, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyEval_UnpackIndices, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyEval_UnpackIterable, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyEval_UnpackIterableStackRef, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyEvent_IsSet, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyEvent_Notify, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyExc_CreateExceptionGroup, NONE, 0, 0, 0, 0, 0x248, "", "")
ABD_NAME_ROW(_PyExc_IncompleteInputError, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyExc_PrepReraiseStar, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyException_AddNote, NONE, 0, 0, 0, 0, 0x248, "", "")
ABD_NAME_ROW(_PyExecutor_ClearExit, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_PyFloat_DebugMallocStats, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyFloat_ExactDealloc, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyFloat_FormatAdvancedWriter, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyFloat_Pack2, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyFloat_Pack4, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyFloat_Pack8, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyFloat_Unpack2, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyFloat_Unpack4, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyFloat_Unpack8, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyForIter_VirtualIteratorNext, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyFrame_ClearExceptCode, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyFrame_ClearLocals, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyFrame_DebugMallocStats, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyFrame_IsEntryFrame, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyFrame_MakeAndSetFrameObject, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyFrame_New_NoTrack, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyFunction_FromXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyFunction_GetVersionForCurrentState, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyFunction_GetXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyFunction_SetVersion, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyFunction_Vectorcall, NONE, 0, 0, 0, 0, 0x24f, "", "")
ABD_NAME_ROW(_PyFunction_VerifyStateless, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyGC_CollectIfEnabled, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyGC_CollectNoFail, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyGC_InitState, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyGC_VisitFrameStack, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyGC_VisitStackRef, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyGILState_GetInterpreterStateUnsafe, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyGILState_Reinit, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyGen_FetchStopIterationValue, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyGen_Finalize, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyGen_Send, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyGen_SetStopIterationValue, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyGen_yf, NONE, 0, 0, 0, 0, 0x1b0, "", "")
ABD_NAME_ROW(_PyHamtItems_Type, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyHamtKeys_Type, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyHamtValues_Type, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyHamt_ArrayNode_Type, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyHamt_BitmapNode_Type, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyHamt_CollisionNode_Type, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyHamt_Type, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyImport_AcquireLock, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyImport_CheckSubinterpIncompatibleExtensionAllowed, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyImport_ClearExtension, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyImport_FindExtensionObject, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyImport_FixupBuiltin, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyImport_FixupExtensionObject, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyImport_FrozenBootstrap, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyImport_FrozenStdlib, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyImport_FrozenTest, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyImport_GetModuleAttr, NONE, 0, 0, 0, 0, 0x09e, "", "")
ABD_NAME_ROW(_PyImport_GetModuleAttrString, NONE, 0, 0, 0, 0, 0x09e, "", "")
ABD_NAME_ROW(_PyImport_GetModuleId, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyImport_IsInitialized, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyImport_LoadLazyImportTstate, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyImport_ReleaseLock, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyImport_SetModule, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyImport_SetModuleString, NONE, 0, 0, 0, 0, 0x24f, "", "")
ABD_NAME_ROW(_PyInstructionSequence_New, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyInstrumentation_DISABLE, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyInstrumentation_MISSING, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyInterpolation_Build, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyInterpreterConfig_AsDict, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyInterpreterConfig_InitFromDict, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyInterpreterConfig_InitFromState, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyInterpreterConfig_UpdateFromDict, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyInterpreterGuard_GetInterpreter, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyInterpreterID_LookUp, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyInterpreterID_New, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyInterpreterID_Type, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyInterpreterState_DeleteExceptMain, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyInterpreterState_Enable, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyInterpreterState_FailIfRunningMain, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyInterpreterState_GetConfig, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyInterpreterState_GetConfigCopy, NONE, 0, 0, 0, 0, 0x09e, "", "")
ABD_NAME_ROW(_PyInterpreterState_GetEvalFrameFunc, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyInterpreterState_GetIDObject, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyInterpreterState_GetMainModule, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyInterpreterState_GetWhence, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyInterpreterState_GuardCountdown, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyInterpreterState_HasFeature, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyInterpreterState_IDDecref, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyInterpreterState_IDIncref, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyInterpreterState_IDInitref, NONE, 0, 0, 0, 0, 0x09f, "", "")
ABD_NAME_ROW(_PyInterpreterState_IsReady, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyInterpreterState_IsRunningMain, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyInterpreterState_IsSpecializationEnabled, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyInterpreterState_LookUpID, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyInterpreterState_LookUpIDObject, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyInterpreterState_Main, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyInterpreterState_New, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyInterpreterState_ObjectToID, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyInterpreterState_RequireIDRef, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyInterpreterState_RequiresIDRef, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyInterpreterState_SetConfig, NONE, 0, 0, 0, 0, 0x09e, "", "")
ABD_NAME_ROW(_PyInterpreterState_SetEvalFrameAllowSpecialization, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyInterpreterState_SetEvalFrameFunc, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyInterpreterState_SetNotRunningMain, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyInterpreterState_SetRunningMain, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyIntrinsics_BinaryFunctions, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyIntrinsics_UnaryFunctions, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyIter_Send, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyJIT_AddressInJitCode, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_PyJIT_Entry, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_PyJit_EnterExecutorShouldStopTracing, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_PyJit_FinalizeTracing, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_PyJit_TryInitializeTracing, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_PyJit_translate_single_bytecode_to_trace, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_PyLazyImport_GetName, NONE, 0, 0, 0, 0, 0x200, "", "")
ABD_NAME_ROW(_PyLazyImport_New, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyLazyImport_Reify, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_PyLineTable_NextAddressRange, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyList_AppendTakeRefListResize, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyList_AsTupleAndClear, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyList_BinarySlice, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyList_Concat, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyList_DebugMallocStats, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyList_Extend, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyList_FromArraySteal, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyList_FromStackRefStealOnSuccess, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyList_GetItemRef, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyList_GetItemRefNoLock, NONE, 0, 0, 0, 0, 0x200, "", "")
ABD_NAME_ROW(_PyList_SliceSubscript, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyLong_Add, NONE, 0, 0, 0, 0, 0x1b0, "", "")
ABD_NAME_ROW(_PyLong_AsByteArray, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_AsInt, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyLong_AsTime_t, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_Copy, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_DigitValue, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_DivmodNear, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_ExactDealloc, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyLong_FileDescriptor_Converter, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(_PyLong_Format, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_FormatAdvancedWriter, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyLong_FormatBytesWriter, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyLong_FormatWriter, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyLong_Frexp, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_FromByteArray, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_FromBytes, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyLong_FromDigits, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyLong_FromGid, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_FromNbIndexOrNbInt, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyLong_FromNbInt, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyLong_FromTime_t, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_FromUid, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyLong_GCD, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_Lshift, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_Multiply, NONE, 0, 0, 0, 0, 0x1b0, "", "")
ABD_NAME_ROW(_PyLong_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_NumBits, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_One, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyLong_Rshift, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_Sign, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_Size_t_Converter, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_Subtract, NONE, 0, 0, 0, 0, 0x1b0, "", "")
ABD_NAME_ROW(_PyLong_UInt16_Converter, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyLong_UInt32_Converter, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyLong_UInt64_Converter, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyLong_UInt8_Converter, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyLong_UnsignedInt_Converter, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_UnsignedLongLong_Converter, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_UnsignedLong_Converter, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_UnsignedShort_Converter, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyLong_Zero, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyManagedBuffer_Type, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyMapping_GetOptionalItem2, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyMarshal_GetXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyMarshal_ReadObjectFromXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyMem_GetAllocatorName, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyMem_GetCurrentAllocatorName, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyMem_RawStrdup, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyMem_RawWcsdup, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyMem_SetDefaultAllocator, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyMem_SetupAllocators, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyMem_Strdup, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyMethodWrapper_Type, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyModuleSpec_IsInitializing, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyModule_Add, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_PyModule_Clear, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyModule_ClearDict, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyModule_CreateInitialized, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyMonitoring_FireBranchEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FireBranchLeftEvent, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyMonitoring_FireBranchRightEvent, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyMonitoring_FireCRaiseEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FireCReturnEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FireCallEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FireExceptionHandledEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FireJumpEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FireLineEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FirePyResumeEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FirePyReturnEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FirePyStartEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FirePyThrowEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FirePyUnwindEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FirePyYieldEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FireRaiseEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FireReraiseEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMonitoring_FireStopIterationEvent, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyMutex_LockTimed, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyNamespace_New, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyNamespace_Type, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyNode_SizeOf, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyNone_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyNotImplemented_Type, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyNumber_InPlacePowerNoMod, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyNumber_Index, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(_PyNumber_PowerNoMod, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyOS_InterruptOccurred, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyOS_IsMainThread, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyOS_ReadlineTState, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyOS_URandom, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyOS_URandomNonblock, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObjectArray_Free, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyObjectArray_FromStackRefArray, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyObjectDict_SetItem, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyObject_AssertFailed, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_Call, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_CallFunction_SizeT, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_CallMethod, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyObject_CallMethodId, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_CallMethodIdObjArgs, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_CallMethodId_SizeT, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_CallMethod_SizeT, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_Call_Prepend, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_CheckConsistency, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_CheckCrossInterpreterData, NONE, 0, 0, 0, 0, 0x09f, "", "")
ABD_NAME_ROW(_PyObject_CheckXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyObject_ClearManagedDict, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyObject_DebugMallocStats, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_DebugTypeStats, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_Dump, NONE, 0, 0, 0, 0, 0x1bf, "", "")
ABD_NAME_ROW(_PyObject_FastCall, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_PyObject_FastCallDictTstate, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_FunctionStr, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_GC_Calloc, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyObject_GC_Malloc, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyObject_GC_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *_PyObject_GC_New(PyTypeObject *type)",
    "c-api/gcsupport")
ABD_NAME_ROW(_PyObject_GC_NewVar, HOST, 0, 2, 9, 9, 0x3ff,
    "PyVarObject *_PyObject_GC_NewVar(PyTypeObject *type, Py_ssize_t nitems)",
    "c-api/gcsupport")
ABD_NAME_ROW(_PyObject_GC_Resize, HOST, 0, 2, 9, 9, 0x3ff,
    "PyVarObject *_PyObject_GC_Resize(PyVarObject *op, Py_ssize_t nitems)",
    "c-api/gcsupport")
ABD_NAME_ROW(_PyObject_GenericGetAttrWithDict, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_GenericSetAttrWithDict, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_GetAttrId, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_GetAttrStackRef, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyObject_GetCrossInterpreterData, NONE, 0, 0, 0, 0, 0x09f, "", "")
ABD_NAME_ROW(_PyObject_GetDictPtr, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_GetMethod, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_GetState, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyObject_GetXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyObject_GetXIDataNoFallback, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyObject_HasAttrId, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyObject_HasLen, NONE, 0, 0, 0, 0, 0x24f, "", "")
ABD_NAME_ROW(_PyObject_IsAbstract, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_IsFreed, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_LookupAttr, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_LookupAttrId, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_LookupSpecial, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_LookupSpecialId, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_PyObject_LookupSpecialMethod, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyObject_MakeTpCall, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyObject_MaybeCallSpecialNoArgs, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyObject_MaybeCallSpecialOneArg, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyObject_New, HOST, 0, 2, 9, 9, 0x3ff,
    "PyObject *_PyObject_New(PyTypeObject *type)",
    "c-api/allocation")
ABD_NAME_ROW(_PyObject_NewVar, HOST, 0, 2, 9, 9, 0x3ff,
    "PyVarObject *_PyObject_NewVar(PyTypeObject *type, Py_ssize_t nitems)",
    "c-api/allocation")
ABD_NAME_ROW(_PyObject_NextNotImplemented, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_RealIsInstance, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_RealIsSubclass, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_ResurrectEndSlow, NONE, 0, 0, 0, 0, 0x300, "", "")
ABD_NAME_ROW(_PyObject_SetAttrId, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyObject_SetAttributeErrorContext, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyObject_SetManagedDict, NONE, 0, 0, 0, 0, 0x1b0, "", "")
ABD_NAME_ROW(_PyObject_ThreadIncrefSlow, NONE, 0, 0, 0, 0, 0x300, "", "")
ABD_NAME_ROW(_PyObject_VisitManagedDict, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyObject_VisitType, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyObject_XDecRefDelayed, NONE, 0, 0, 0, 0, 0x300, "", "")
ABD_NAME_ROW(_PyObject_XSetRefDelayed, NONE, 0, 0, 0, 0, 0x200, "", "")
ABD_NAME_ROW(_PyOnceFlag_CallOnceSlow, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyOpcode_Caches, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyOpcode_Deopt, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyOpcode_OpName, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyOpcode_RecordEntries, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_PyOpcode_RecordFunctions, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_PyOpcode_RecordSlotMaps, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_PyOpcode_RecordTransformValue, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_PyOpcode_opcode_metadata, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyOptimizer_Optimize, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(_PyParkingLot_AfterFork, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyParkingLot_Park, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyParkingLot_Unpark, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyParkingLot_UnparkAll, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyParser_Grammar, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyParser_TokenNames, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyPathConfig_ClearGlobal, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyPickle_GetXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyPickle_LoadFromXIData, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyPreConfig_InitCompatConfig, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyRWMutex_Lock, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyRWMutex_RLock, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyRWMutex_RUnlock, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyRWMutex_Unlock, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyRecursiveMutex_IsLockedByCurrentThread, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyRecursiveMutex_Lock, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyRecursiveMutex_Unlock, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyRun_AnyFileObject, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_PyRun_InteractiveLoopObject, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_PyRun_SimpleFileObject, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_PyRuntime, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyRuntimeState_Fini, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyRuntimeState_Init, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyRuntimeState_ReInitThreads, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyRuntime_Finalize, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyRuntime_Initialize, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PySemaphore_Destroy, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySemaphore_Init, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySemaphore_Wait, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySemaphore_Wakeup, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySeqLock_AbandonWrite, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySeqLock_AfterFork, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySeqLock_BeginRead, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySeqLock_EndRead, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySeqLock_LockWrite, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySeqLock_UnlockWrite, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySequence_BytesToCharpArray, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PySequence_IterSearch, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PySet_AddTakeRef, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PySet_Contains, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySet_Dummy, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PySet_NextEntry, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PySet_NextEntryRef, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySet_Update, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PySignal_AfterFork, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PySlice_FromIndices, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PySlice_GetLongIndices, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PySlotIterator_Init, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PySlotIterator_InitLegacy, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PySlotIterator_Next, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PySlotIterator_Rewind, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PySlotIterator_SawSlot, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PySlot_names, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyStack_AsDict, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyStack_UnpackDict, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyStack_UnpackDict_Free, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyStack_UnpackDict_FreeNoDecRef, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyState_AddModule, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyStaticType_GetBuiltins, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyStaticType_GetState, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyStaticType_InitForExtension, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyStolenTuple_Free, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyStructSequence_InitType, NONE, 0, 0, 0, 0, 0x006, "", "")
ABD_NAME_ROW(_PyStructSequence_NewType, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PySuper_Lookup, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PySys_GetAttr, NONE, 0, 0, 0, 0, 0x09c, "", "")
ABD_NAME_ROW(_PySys_GetObjectId, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PySys_GetOptionalAttr, NONE, 0, 0, 0, 0, 0x1a0, "", "")
ABD_NAME_ROW(_PySys_GetOptionalAttrString, NONE, 0, 0, 0, 0, 0x1a0, "", "")
ABD_NAME_ROW(_PySys_GetRequiredAttr, NONE, 0, 0, 0, 0, 0x1a0, "", "")
ABD_NAME_ROW(_PySys_GetRequiredAttrString, NONE, 0, 0, 0, 0, 0x1a0, "", "")
ABD_NAME_ROW(_PySys_GetSizeOf, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PySys_SetObjectId, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyTemplate_Build, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyThreadState_Bind, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyThreadState_DeleteCurrent, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyThreadState_DeleteExcept, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyThreadState_GetCurrent, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyThreadState_GetDict, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyThreadState_Init, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyThreadState_New, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyThreadState_NewBound, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyThreadState_PopFrame, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyThreadState_Prealloc, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyThreadState_PushFrame, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyThreadState_SetCurrent, NONE, 0, 0, 0, 0, 0x004, "", "")
ABD_NAME_ROW(_PyThreadState_Swap, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyThreadState_UncheckedGet, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyThread_CurrentExceptions, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_PyThread_CurrentFrames, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyThread_at_fork_reinit, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_Add, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_PyTime_AsLong, NONE, 0, 0, 0, 0, 0x1b0, "", "")
ABD_NAME_ROW(_PyTime_AsMicroseconds, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTime_AsMilliseconds, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTime_AsNanoseconds, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_PyTime_AsNanosecondsObject, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_AsSecondsDouble, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_AsTimespec, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTime_AsTimespec_clamp, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyTime_AsTimeval, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTime_AsTimevalTime_t, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTime_AsTimeval_clamp, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyTime_AsTimeval_noraise, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyTime_FromLong, NONE, 0, 0, 0, 0, 0x1b0, "", "")
ABD_NAME_ROW(_PyTime_FromMicrosecondsClamp, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyTime_FromMillisecondsObject, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTime_FromNanoseconds, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_FromNanosecondsObject, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_FromSeconds, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTime_FromSecondsObject, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTime_FromTimespec, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_FromTimeval, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_GetMonotonicClock, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_GetMonotonicClockWithInfo, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_GetPerfCounter, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_GetPerfCounterWithInfo, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_GetSystemClock, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_GetSystemClockWithInfo, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_Init, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyTime_MonotonicWithInfo, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyTime_MulDiv, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTime_ObjectToTime_t, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTime_ObjectToTimespec, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTime_ObjectToTimeval, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTime_gmtime, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTime_localtime, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyToken_OneChar, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyToken_ThreeChars, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyToken_TwoChars, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyTraceBack_FromFrame, NONE, 0, 0, 0, 0, 0x24c, "", "")
ABD_NAME_ROW(_PyTraceBack_Print_Indented, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_PyTraceMalloc_ClearTraces, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyTraceMalloc_GetMemory, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyTraceMalloc_GetObjectTraceback, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyTraceMalloc_GetTraceback, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTraceMalloc_GetTracebackLimit, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyTraceMalloc_GetTracedMemory, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyTraceMalloc_GetTraces, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyTraceMalloc_Init, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyTraceMalloc_IsTracing, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyTraceMalloc_NewReference, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_PyTraceMalloc_ResetPeak, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyTraceMalloc_Start, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyTraceMalloc_Stop, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_PyTraceback_Add, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyTrash_begin, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTrash_cond, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_PyTrash_deposit_object, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyTrash_destroy_chain, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_PyTrash_end, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTrash_thread_deposit_object, NONE, 0, 0, 0, 0, 0x3f3, "", "")
ABD_NAME_ROW(_PyTrash_thread_destroy_chain, NONE, 0, 0, 0, 0, 0x3f3, "", "")
ABD_NAME_ROW(_PyTuple_BinarySlice, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyTuple_Concat, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyTuple_DebugMallocStats, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTuple_FromArray, NONE, 0, 0, 0, 0, 0x120, "", "")
ABD_NAME_ROW(_PyTuple_FromArraySteal, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyTuple_FromPair, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyTuple_FromPairSteal, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyTuple_FromStackRefStealOnSuccess, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyTuple_MaybeUntrack, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyTuple_Resize, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyType_AllocNoTrack, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyType_CacheInitForSpecialization, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyType_CalculateMetaclass, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyType_CheckConsistency, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyType_GetBaseByToken_Borrow, NONE, 0, 0, 0, 0, 0x120, "", "")
ABD_NAME_ROW(_PyType_GetDict, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_PyType_GetDocFromInternalDoc, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyType_GetModuleByDef, NONE, 0, 0, 0, 0, 0x002, "", "")
ABD_NAME_ROW(_PyType_GetModuleByDef2, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyType_GetModuleByDef3, NONE, 0, 0, 0, 0, 0x080, "", "")
ABD_NAME_ROW(_PyType_GetSlotWrapperNames, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyType_GetTextSignatureFromInternalDoc, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyType_InitSubclasses, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyType_Lookup, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyType_LookupId, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyType_LookupRef, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyType_LookupRefAndVersion, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyType_LookupSubclasses, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyType_Name, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyType_NewManagedObject, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyType_SetVersion, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyUnicodeTranslateError_Create, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicodeWriter_Dealloc, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicodeWriter_Finish, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicodeWriter_Init, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicodeWriter_PrepareInternal, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicodeWriter_PrepareKindInternal, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicodeWriter_WriteASCIIString, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicodeWriter_WriteChar, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicodeWriter_WriteLatin1String, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicodeWriter_WriteStr, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicodeWriter_WriteSubstring, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_AsASCIIString, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_AsLatin1String, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_AsUTF8NoNUL, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyUnicode_AsUTF8String, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_AsUnicode, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_PyUnicode_BinarySlice, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_PyUnicode_CheckConsistency, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_Copy, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_DecodeRawUnicodeEscapeStateful, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_DecodeUnicodeEscapeInternal, NONE, 0, 0, 0, 0, 0x09f, "", "")
ABD_NAME_ROW(_PyUnicode_DecodeUnicodeEscapeInternal2, NONE, 0, 0, 0, 0, 0x3e0, "", "")
ABD_NAME_ROW(_PyUnicode_DecodeUnicodeEscapeStateful, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_EQ, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_EncodeCharmap, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_EncodeUTF16, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_EncodeUTF32, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_EncodeUTF7, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_Equal, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_PyUnicode_EqualToASCIIId, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_EqualToASCIIString, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_ExactDealloc, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyUnicode_FastCopyCharacters, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_FastFill, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_FindMaxChar, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_FormatAdvancedWriter, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_FormatLong, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_FromASCII, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_FromId, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_InsertThousandsGrouping, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_InternImmortal, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyUnicode_InternInPlace, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyUnicode_InternMortal, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyUnicode_IsAlpha, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_IsCaseIgnorable, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_IsCased, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_IsDecimalDigit, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_IsDigit, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_IsLinebreak, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_IsLowercase, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_IsNumeric, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_IsPrintable, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_IsTitlecase, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_IsUppercase, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_IsWhitespace, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_IsXidContinue, NONE, 0, 0, 0, 0, 0x24f, "", "")
ABD_NAME_ROW(_PyUnicode_IsXidStart, NONE, 0, 0, 0, 0, 0x24f, "", "")
ABD_NAME_ROW(_PyUnicode_JoinArray, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_Ready, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_PyUnicode_ScanIdentifier, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_ToDecimalDigit, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_ToDigit, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_ToFoldedFull, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_ToLowerFull, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_ToLowercase, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_ToNumeric, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_ToTitleFull, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_ToTitlecase, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_ToUpperFull, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnicode_ToUppercase, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_TransformDecimalAndSpaceToASCII, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyUnicode_WideCharString_Converter, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_PyUnicode_WideCharString_Opt_Converter, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_PyUnicode_XStrip, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyUnion_Type, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyWarnings_Init, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyWeakref_CallableProxyType, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject _PyWeakref_CallableProxyType",
    "")
ABD_NAME_ROW(_PyWeakref_ClearRef, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_PyWeakref_GetWeakrefCount, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyWeakref_IsDead, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyWeakref_ProxyType, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject _PyWeakref_ProxyType",
    "")
ABD_NAME_ROW(_PyWeakref_RefType, HOST, 1, 2, 9, 9, 0x3ff,
    "PyTypeObject _PyWeakref_RefType",
    "")
ABD_NAME_ROW(_PyWideStringList_AsList, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyWideStringList_Clear, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyWideStringList_Copy, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyWideStringList_Extend, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_PyXIData_Clear, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_FormatNotShareableError, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_Free, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_GetNotShareableErrorType, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_Init, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_InitWithSize, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_Lookup, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_New, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_NewObject, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_RegisterClass, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_Release, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_ReleaseAndRawFree, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_SetNotShareableError, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXIData_UnregisterClass, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_ApplyCapturedException, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyXI_ApplyError, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyXI_ApplyNamespace, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyXI_ClearExcInfo, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyXI_ClearResult, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_EndInterpreter, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyXI_Enter, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyXI_ExcInfoAsObject, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyXI_Exit, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyXI_FillNamespaceFromDict, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyXI_FormatExcInfo, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyXI_FreeExcInfo, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_FreeFailure, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_FreeNamespace, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyXI_FreeSession, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_GetFailureCode, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_GetMainNamespace, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_GetPreserved, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_HasCapturedException, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyXI_InitExcInfo, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyXI_InitFailure, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_InitFailureUTF8, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_NamespaceFromNames, NONE, 0, 0, 0, 0, 0x090, "", "")
ABD_NAME_ROW(_PyXI_NewExcInfo, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_NewFailure, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_NewInterpreter, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_PyXI_NewSession, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_Preserve, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_PyXI_UnwrapNotShareableError, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_AtExit, NONE, 0, 0, 0, 0, 0x008, "", "")
ABD_NAME_ROW(_Py_BreakPoint, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_BuildMap_StackRefSteal, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_BuildString_StackRefSteal, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_BuildValue_SizeT, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_BuiltinCallFastWithKeywords_StackRef, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_BuiltinCallFast_StackRef, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_CalculateSuggestions, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_CallBuiltinClass_StackRef, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_CheckFunctionResult, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_CheckRecursionLimit, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_Py_CheckRecursiveCall, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_CheckRecursiveCallPy, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Check_ArgsIterable, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_ClearArgcArgv, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_ClearExecutorDeletionList, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_Py_ClearStandardStreamEncoding, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_CoerceLegacyLocale, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_Dealloc, HOST, 0, 2, 9, 9, 0x3ff,
    "void _Py_Dealloc(PyObject *o)",
    "c-api/refcounting")
ABD_NAME_ROW(_Py_DecRef, GAP, 0, 10, 10, 10, 0x3fe,
    "void _Py_DecRef(PyObject *o)",
    "c-api/refcounting")
ABD_NAME_ROW(_Py_DecRefShared, NONE, 0, 0, 0, 0, 0x380, "", "")
ABD_NAME_ROW(_Py_DecRefSharedDebug, NONE, 0, 0, 0, 0, 0x380, "", "")
ABD_NAME_ROW(_Py_DecodeLocaleEx, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_DecodeUTF8Ex, NONE, 0, 0, 0, 0, 0x00d, "", "")
ABD_NAME_ROW(_Py_DecodeUTF8_surrogateescape, NONE, 0, 0, 0, 0, 0x00d, "", "")
ABD_NAME_ROW(_Py_DisplaySourceLine, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_DumpASCII, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_Py_DumpDecimal, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_Py_DumpExtensionModules, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_Py_DumpHexadecimal, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_Py_DumpStack, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_DumpTraceback, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_Py_DumpTracebackThreads, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_Py_EllipsisObject, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject _Py_EllipsisObject",
    "")
ABD_NAME_ROW(_Py_EncodeLocaleEx, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_EncodeLocaleRaw, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_EncodeUTF8Ex, NONE, 0, 0, 0, 0, 0x00d, "", "")
ABD_NAME_ROW(_Py_ExecutorDetach, NONE, 0, 0, 0, 0, 0x040, "", "")
ABD_NAME_ROW(_Py_Executor_DependsOn, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(_Py_Executors_InvalidateAll, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(_Py_Executors_InvalidateCold, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(_Py_Executors_InvalidateDependency, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(_Py_FalseStruct, HOST, 1, 2, 9, 9, 0x3ff,
    "PyLongObject _Py_FalseStruct",
    "")
ABD_NAME_ROW(_Py_FatalErrorFormat, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_FatalErrorFunc, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_FatalError_TstateNULL, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_Py_FatalRefcountErrorFunc, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_Py_FdIsInteractive, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_Py_ForgetReference, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_FreeCharPArray, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_FunctionAttributeOffsets, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_GetAllocatedBlocks, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_Py_GetBaseCodeUnit, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_GetBuiltWithAssert, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(_Py_GetConfig, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_GetConfigsAsDict, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_GetEnv, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_GetErrorHandler, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_GetExecutor, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(_Py_GetForceASCII, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_GetLocaleEncoding, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_Py_GetLocaleEncodingObject, NONE, 0, 0, 0, 0, 0x00e, "", "")
ABD_NAME_ROW(_Py_GetLocaleconvNumeric, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_GetStdlibDir, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_GetThreadLocal_Addr, NONE, 0, 0, 0, 0, 0x380, "", "")
ABD_NAME_ROW(_Py_Get_Getpath_CodeObject, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_Py_Gid_Converter, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_HandlePending, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_Py_HandleSystemExit, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_HasFileSystemDefaultEncodeErrors, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_Py_HashBytes, NONE, 0, 0, 0, 0, 0x09f, "", "")
ABD_NAME_ROW(_Py_HashDouble, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_HashPointer, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_HashPointerRaw, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_HashSecret, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_INTERPRETER_TRAMPOLINE_INSTRUCTIONS_PTR, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_IncRef, GAP, 0, 10, 10, 10, 0x3fe,
    "void _Py_IncRef(PyObject *o)",
    "c-api/refcounting")
ABD_NAME_ROW(_Py_InitCleanup, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_InitDumpStack, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_InitializeMain, NONE, 0, 0, 0, 0, 0x2df, "", "")
ABD_NAME_ROW(_Py_InitializeRecursionLimits, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_Instrument, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_IsCoreInitialized, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_IsFinalizing, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_IsInterpreterFinalizing, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_Py_IsLocaleCoercionTarget, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_IsPrivateName, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_IsValidFD, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_Py_LegacyLocaleDetected, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_LoadAttr_StackRefSteal, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_MakeCoro, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_Py_Mangle, NONE, 0, 0, 0, 0, 0x241, "", "")
ABD_NAME_ROW(_Py_MergeZeroLocalRefcount, NONE, 0, 0, 0, 0, 0x380, "", "")
ABD_NAME_ROW(_Py_NewInterpreter, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_Py_NewReference, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_NewReferenceNoTotal, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_Py_NoneStruct, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject _Py_NoneStruct",
    "")
ABD_NAME_ROW(_Py_NotImplementedStruct, HOST, 1, 2, 9, 9, 0x3ff,
    "PyObject _Py_NotImplementedStruct",
    "")
ABD_NAME_ROW(_Py_PackageContext, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_Py_PreInitializeFromConfig, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_PreInitializeFromPyArgv, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_PyAtExit, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_Py_ReachedRecursionLimit, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_ReachedRecursionLimitWithMargin, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_ResetForceASCII, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_RestoreSignals, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_ResurrectReference, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_Py_SetImmortal, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_SetImmortalUntracked, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_SetLocaleFromEnv, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_SetProgramFullPath, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_SetRefcnt, GAP, 0, 13, 13, 13, 0x3f0,
    "void _Py_SetRefcnt(PyObject *ob, Py_ssize_t refcnt)",
    "c-api/refcounting")
ABD_NAME_ROW(_Py_Sigset_Converter, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_SourceAsString, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_SpecialMethods, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_Specialize_BinaryOp, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_Call, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_CallFunctionEx, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_CallKw, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_CompareOp, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_ContainsOp, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_ForIter, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_GetIter, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_LoadAttr, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_LoadGlobal, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_LoadSuperAttr, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_Resume, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_Send, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_StoreAttr, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_StoreSubscr, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_ToBool, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_Specialize_UnpackSequence, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_SwappedOp, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_SymtableStringObjectFlags, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_Py_TrueStruct, HOST, 1, 2, 9, 9, 0x3ff,
    "PyLongObject _Py_TrueStruct",
    "")
ABD_NAME_ROW(_Py_UTF8_Edit_Cost, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(_Py_Uid_Converter, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_UnhandledKeyboardInterrupt, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_Py_UniversalNewlineFgetsWithSize, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_Py_VaBuildStack, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_VaBuildStack_SizeT, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_VaBuildValue_SizeT, OLD, 0, 2, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_VectorCallInstrumentation_StackRefSteal, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_VectorCall_StackRefSteal, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_WriteIndent, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_Py_WriteIndentedMargin, NONE, 0, 0, 0, 0, 0x00c, "", "")
ABD_NAME_ROW(_Py_abspath, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_Py_add_one_to_index_C, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_add_one_to_index_F, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_ascii_whitespace, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_bit_length, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_Py_c_abs, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_c_diff, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_c_neg, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_c_pow, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_c_prod, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_c_quot, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_c_sum, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_call_instrumentation, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_call_instrumentation_2args, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_call_instrumentation_arg, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_call_instrumentation_exc2, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_call_instrumentation_instruction, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_call_instrumentation_jump, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_call_instrumentation_line, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_closerange, NONE, 0, 0, 0, 0, 0x3fe, "", "")
ABD_NAME_ROW(_Py_convert_optional_to_non_negative_ssize_t, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_convert_optional_to_ssize_t, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_cr_diff, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_cr_prod, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_cr_quot, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_cr_sum, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_ctype_table, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_ctype_tolower, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_ctype_toupper, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_device_encoding, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_dg_dtoa, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_dg_freedtoa, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_dg_infinity, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_Py_dg_stdnan, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_Py_dg_strtod, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_dict_lookup, NONE, 0, 0, 0, 0, 0x240, "", "")
ABD_NAME_ROW(_Py_dup, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_fopen, NONE, 0, 0, 0, 0, 0x001, "", "")
ABD_NAME_ROW(_Py_fopen_obj, NONE, 0, 0, 0, 0, 0x09f, "", "")
ABD_NAME_ROW(_Py_fstat, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_fstat_noraise, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_get_387controlword, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_Py_get_blocking, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_get_env_flag, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_get_inheritable, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_get_xoption, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_gitidentifier, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_gitversion, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_hashtable_clear, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_hashtable_compare_direct, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_hashtable_destroy, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_hashtable_foreach, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_hashtable_get, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_hashtable_hash_ptr, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_hashtable_len, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_Py_hashtable_new, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_hashtable_new_full, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_hashtable_set, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_hashtable_size, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_hashtable_steal, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_isabs, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_Py_normpath, NONE, 0, 0, 0, 0, 0x3fc, "", "")
ABD_NAME_ROW(_Py_open, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_open_noraise, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_parse_inf_or_nan, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_path_config, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_Py_rc_diff, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_rc_quot, NONE, 0, 0, 0, 0, 0x360, "", "")
ABD_NAME_ROW(_Py_read, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_set_387controlword, NONE, 0, 0, 0, 0, 0x003, "", "")
ABD_NAME_ROW(_Py_set_blocking, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_set_inheritable, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_set_inheritable_async_safe, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_stat, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_str_to_int, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_strerror, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(_Py_strhex, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_strhex_bytes, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_strhex_bytes_with_sep, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_strhex_with_sep, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_string_to_number_with_underscores, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_tracemalloc_config, NONE, 0, 0, 0, 0, 0x007, "", "")
ABD_NAME_ROW(_Py_trampoline_func_end, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_Py_trampoline_func_start, NONE, 0, 0, 0, 0, 0x3f8, "", "")
ABD_NAME_ROW(_Py_union_type_or, NONE, 0, 0, 0, 0, 0x3f0, "", "")
ABD_NAME_ROW(_Py_uop_symbols_test, NONE, 0, 0, 0, 0, 0x060, "", "")
ABD_NAME_ROW(_Py_wfopen, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_wgetcwd, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_wreadlink, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_wrealpath, NONE, 0, 0, 0, 0, 0x00f, "", "")
ABD_NAME_ROW(_Py_write, NONE, 0, 0, 0, 0, 0x3ff, "", "")
ABD_NAME_ROW(_Py_write_noraise, NONE, 0, 0, 0, 0, 0x3ff, "", "")

ABD_SUFFIX_ROW(cp39, LINUX, ".cpython-39-{platform}.so")
ABD_SUFFIX_ROW(cp39, LINUX, ".abi3.so")
ABD_SUFFIX_ROW(cp39, LINUX, ".so")
ABD_SUFFIX_ROW(cp39, MACOS, ".cpython-39-darwin.so")
ABD_SUFFIX_ROW(cp39, MACOS, ".abi3.so")
ABD_SUFFIX_ROW(cp39, MACOS, ".so")
ABD_SUFFIX_ROW(cp39, WINDOWS, ".cp39-{platform}.pyd")
ABD_SUFFIX_ROW(cp39, WINDOWS, ".pyd")
ABD_SUFFIX_ROW(cp310, LINUX, ".cpython-310-{platform}.so")
ABD_SUFFIX_ROW(cp310, LINUX, ".abi3.so")
ABD_SUFFIX_ROW(cp310, LINUX, ".so")
ABD_SUFFIX_ROW(cp310, MACOS, ".cpython-310-darwin.so")
ABD_SUFFIX_ROW(cp310, MACOS, ".abi3.so")
ABD_SUFFIX_ROW(cp310, MACOS, ".so")
ABD_SUFFIX_ROW(cp310, WINDOWS, ".cp310-{platform}.pyd")
ABD_SUFFIX_ROW(cp310, WINDOWS, ".pyd")
ABD_SUFFIX_ROW(cp311, LINUX, ".cpython-311-{platform}.so")
ABD_SUFFIX_ROW(cp311, LINUX, ".abi3.so")
ABD_SUFFIX_ROW(cp311, LINUX, ".so")
ABD_SUFFIX_ROW(cp311, MACOS, ".cpython-311-darwin.so")
ABD_SUFFIX_ROW(cp311, MACOS, ".abi3.so")
ABD_SUFFIX_ROW(cp311, MACOS, ".so")
ABD_SUFFIX_ROW(cp311, WINDOWS, ".cp311-{platform}.pyd")
ABD_SUFFIX_ROW(cp311, WINDOWS, ".pyd")
ABD_SUFFIX_ROW(cp312, LINUX, ".cpython-312-{platform}.so")
ABD_SUFFIX_ROW(cp312, LINUX, ".abi3.so")
ABD_SUFFIX_ROW(cp312, LINUX, ".so")
ABD_SUFFIX_ROW(cp312, MACOS, ".cpython-312-darwin.so")
ABD_SUFFIX_ROW(cp312, MACOS, ".abi3.so")
ABD_SUFFIX_ROW(cp312, MACOS, ".so")
ABD_SUFFIX_ROW(cp312, WINDOWS, ".cp312-{platform}.pyd")
ABD_SUFFIX_ROW(cp312, WINDOWS, ".pyd")
ABD_SUFFIX_ROW(cp313, LINUX, ".cpython-313-{platform}.so")
ABD_SUFFIX_ROW(cp313, LINUX, ".abi3.so")
ABD_SUFFIX_ROW(cp313, LINUX, ".so")
ABD_SUFFIX_ROW(cp313, MACOS, ".cpython-313-darwin.so")
ABD_SUFFIX_ROW(cp313, MACOS, ".abi3.so")
ABD_SUFFIX_ROW(cp313, MACOS, ".so")
ABD_SUFFIX_ROW(cp313, WINDOWS, ".cp313-{platform}.pyd")
ABD_SUFFIX_ROW(cp313, WINDOWS, ".pyd")
ABD_SUFFIX_ROW(cp314, LINUX, ".cpython-314-{platform}.so")
ABD_SUFFIX_ROW(cp314, LINUX, ".abi3.so")
ABD_SUFFIX_ROW(cp314, LINUX, ".so")
ABD_SUFFIX_ROW(cp314, MACOS, ".cpython-314-darwin.so")
ABD_SUFFIX_ROW(cp314, MACOS, ".abi3.so")
ABD_SUFFIX_ROW(cp314, MACOS, ".so")
ABD_SUFFIX_ROW(cp314, WINDOWS, ".cp314-{platform}.pyd")
ABD_SUFFIX_ROW(cp314, WINDOWS, ".pyd")
ABD_SUFFIX_ROW(cp315, LINUX, ".cpython-315-{platform}.so")
ABD_SUFFIX_ROW(cp315, LINUX, ".abi3-{platform}.so")
ABD_SUFFIX_ROW(cp315, LINUX, ".abi3.so")
ABD_SUFFIX_ROW(cp315, LINUX, ".abi3t-{platform}.so")
ABD_SUFFIX_ROW(cp315, LINUX, ".abi3t.so")
ABD_SUFFIX_ROW(cp315, LINUX, ".so")
ABD_SUFFIX_ROW(cp315, MACOS, ".cpython-315-darwin.so")
ABD_SUFFIX_ROW(cp315, MACOS, ".abi3-darwin.so")
ABD_SUFFIX_ROW(cp315, MACOS, ".abi3.so")
ABD_SUFFIX_ROW(cp315, MACOS, ".abi3t-darwin.so")
ABD_SUFFIX_ROW(cp315, MACOS, ".abi3t.so")
ABD_SUFFIX_ROW(cp315, MACOS, ".so")
ABD_SUFFIX_ROW(cp315, WINDOWS, ".cp315-{platform}.pyd")
ABD_SUFFIX_ROW(cp315, WINDOWS, ".pyd")
ABD_SUFFIX_ROW(cp313t, LINUX, ".cpython-313t-{platform}.so")
ABD_SUFFIX_ROW(cp313t, LINUX, ".abi3.so")
ABD_SUFFIX_ROW(cp313t, LINUX, ".so")
ABD_SUFFIX_ROW(cp313t, MACOS, ".cpython-313t-darwin.so")
ABD_SUFFIX_ROW(cp313t, MACOS, ".abi3.so")
ABD_SUFFIX_ROW(cp313t, MACOS, ".so")
ABD_SUFFIX_ROW(cp313t, WINDOWS, ".cp313t-{platform}.pyd")
ABD_SUFFIX_ROW(cp313t, WINDOWS, ".pyd")
ABD_SUFFIX_ROW(cp314t, LINUX, ".cpython-314t-{platform}.so")
ABD_SUFFIX_ROW(cp314t, LINUX, ".abi3.so")
ABD_SUFFIX_ROW(cp314t, LINUX, ".so")
ABD_SUFFIX_ROW(cp314t, MACOS, ".cpython-314t-darwin.so")
ABD_SUFFIX_ROW(cp314t, MACOS, ".abi3.so")
ABD_SUFFIX_ROW(cp314t, MACOS, ".so")
ABD_SUFFIX_ROW(cp314t, WINDOWS, ".cp314t-{platform}.pyd")
ABD_SUFFIX_ROW(cp314t, WINDOWS, ".pyd")
ABD_SUFFIX_ROW(cp315t, LINUX, ".cpython-315t-{platform}.so")
ABD_SUFFIX_ROW(cp315t, LINUX, ".abi3t-{platform}.so")
ABD_SUFFIX_ROW(cp315t, LINUX, ".abi3t.so")
ABD_SUFFIX_ROW(cp315t, LINUX, ".so")
ABD_SUFFIX_ROW(cp315t, MACOS, ".cpython-315t-darwin.so")
ABD_SUFFIX_ROW(cp315t, MACOS, ".abi3t-darwin.so")
ABD_SUFFIX_ROW(cp315t, MACOS, ".abi3t.so")
ABD_SUFFIX_ROW(cp315t, MACOS, ".so")
ABD_SUFFIX_ROW(cp315t, WINDOWS, ".cp315t-{platform}.pyd")
ABD_SUFFIX_ROW(cp315t, WINDOWS, ".pyd")

#undef ABD_NAME_ROW
#undef ABD_SUFFIX_ROW
