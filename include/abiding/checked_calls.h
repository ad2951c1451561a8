/* Made from manifest/api.toml, manifest/checked.toml by tools/gen.py: change the manifest, not this file. */
/* Asks before each call whether it may be made: most functions need an attached thread state.
 *
 * What is a macro is left as it is, and so are functions that need none.
 */
#ifndef ABIDING_CHECKED_CALLS_H
#define ABIDING_CHECKED_CALLS_H

#ifndef Py_PACK_FULL_VERSION
#  define Py_PACK_FULL_VERSION(...) (ABIDING_CHECKED_CALL(Py_PACK_FULL_VERSION), Py_PACK_FULL_VERSION(__VA_ARGS__))
#endif

#ifndef Py_PACK_VERSION
#  define Py_PACK_VERSION(...) (ABIDING_CHECKED_CALL(Py_PACK_VERSION), Py_PACK_VERSION(__VA_ARGS__))
#endif

#ifndef PyMem_Malloc
#  define PyMem_Malloc(...) (ABIDING_CHECKED_CALL(PyMem_Malloc), PyMem_Malloc(__VA_ARGS__))
#endif

#ifndef PyMem_Calloc
#  define PyMem_Calloc(...) (ABIDING_CHECKED_CALL(PyMem_Calloc), PyMem_Calloc(__VA_ARGS__))
#endif

#ifndef PyMem_Realloc
#  define PyMem_Realloc(...) (ABIDING_CHECKED_CALL(PyMem_Realloc), PyMem_Realloc(__VA_ARGS__))
#endif

#ifndef PyMem_Free
#  define PyMem_Free(...) (ABIDING_CHECKED_CALL(PyMem_Free), PyMem_Free(__VA_ARGS__))
#endif

#ifndef PyObject_CheckBuffer
#  define PyObject_CheckBuffer(...) (ABIDING_CHECKED_CALL(PyObject_CheckBuffer), PyObject_CheckBuffer(__VA_ARGS__))
#endif

#ifndef PyObject_GetBuffer
#  define PyObject_GetBuffer(...) (ABIDING_CHECKED_CALL(PyObject_GetBuffer), PyObject_GetBuffer(__VA_ARGS__))
#endif

#ifndef PyBuffer_SizeFromFormat
#  define PyBuffer_SizeFromFormat(...) (ABIDING_CHECKED_CALL(PyBuffer_SizeFromFormat), PyBuffer_SizeFromFormat(__VA_ARGS__))
#endif

#ifndef PyBuffer_ToContiguous
#  define PyBuffer_ToContiguous(...) (ABIDING_CHECKED_CALL(PyBuffer_ToContiguous), PyBuffer_ToContiguous(__VA_ARGS__))
#endif

#ifndef PyBuffer_FromContiguous
#  define PyBuffer_FromContiguous(...) (ABIDING_CHECKED_CALL(PyBuffer_FromContiguous), PyBuffer_FromContiguous(__VA_ARGS__))
#endif

#ifndef PyObject_CopyData
#  define PyObject_CopyData(...) (ABIDING_CHECKED_CALL(PyObject_CopyData), PyObject_CopyData(__VA_ARGS__))
#endif

#ifndef PyBuffer_FillInfo
#  define PyBuffer_FillInfo(...) (ABIDING_CHECKED_CALL(PyBuffer_FillInfo), PyBuffer_FillInfo(__VA_ARGS__))
#endif

#ifndef PyBuffer_Release
#  define PyBuffer_Release(...) (ABIDING_CHECKED_CALL(PyBuffer_Release), PyBuffer_Release(__VA_ARGS__))
#endif

#ifndef PyCriticalSection_Begin
#  define PyCriticalSection_Begin(...) (ABIDING_CHECKED_CALL(PyCriticalSection_Begin), PyCriticalSection_Begin(__VA_ARGS__))
#endif

#ifndef PyCriticalSection_End
#  define PyCriticalSection_End(...) (ABIDING_CHECKED_CALL(PyCriticalSection_End), PyCriticalSection_End(__VA_ARGS__))
#endif

#ifndef PyCriticalSection2_Begin
#  define PyCriticalSection2_Begin(...) (ABIDING_CHECKED_CALL(PyCriticalSection2_Begin), PyCriticalSection2_Begin(__VA_ARGS__))
#endif

#ifndef PyCriticalSection2_End
#  define PyCriticalSection2_End(...) (ABIDING_CHECKED_CALL(PyCriticalSection2_End), PyCriticalSection2_End(__VA_ARGS__))
#endif

#ifndef Py_Is
#  define Py_Is(...) (ABIDING_CHECKED_CALL(Py_Is), Py_Is(__VA_ARGS__))
#endif

#ifndef Py_TYPE
#  define Py_TYPE(...) (ABIDING_CHECKED_CALL(Py_TYPE), Py_TYPE(__VA_ARGS__))
#endif

#ifndef Py_SIZE
#  define Py_SIZE(...) (ABIDING_CHECKED_CALL(Py_SIZE), Py_SIZE(__VA_ARGS__))
#endif

#ifndef Py_IS_TYPE
#  define Py_IS_TYPE(...) (ABIDING_CHECKED_CALL(Py_IS_TYPE), Py_IS_TYPE(__VA_ARGS__))
#endif

#ifndef Py_SET_SIZE
#  define Py_SET_SIZE(...) (ABIDING_CHECKED_CALL(Py_SET_SIZE), Py_SET_SIZE(__VA_ARGS__))
#endif

#ifndef PyType_FromSpec
#  define PyType_FromSpec(...) (ABIDING_CHECKED_CALL(PyType_FromSpec), PyType_FromSpec(__VA_ARGS__))
#endif

#ifndef PyType_FromSpecWithBases
#  define PyType_FromSpecWithBases(...) (ABIDING_CHECKED_CALL(PyType_FromSpecWithBases), PyType_FromSpecWithBases(__VA_ARGS__))
#endif

#ifndef PyType_GetSlot
#  define PyType_GetSlot(...) (ABIDING_CHECKED_CALL(PyType_GetSlot), PyType_GetSlot(__VA_ARGS__))
#endif

#ifndef PyType_FromModuleAndSpec
#  define PyType_FromModuleAndSpec(...) (ABIDING_CHECKED_CALL(PyType_FromModuleAndSpec), PyType_FromModuleAndSpec(__VA_ARGS__))
#endif

#ifndef PyType_GetModule
#  define PyType_GetModule(...) (ABIDING_CHECKED_CALL(PyType_GetModule), PyType_GetModule(__VA_ARGS__))
#endif

#ifndef PyType_GetModuleState
#  define PyType_GetModuleState(...) (ABIDING_CHECKED_CALL(PyType_GetModuleState), PyType_GetModuleState(__VA_ARGS__))
#endif

#ifndef PyType_GetName
#  define PyType_GetName(...) (ABIDING_CHECKED_CALL(PyType_GetName), PyType_GetName(__VA_ARGS__))
#endif

#ifndef PyType_GetQualName
#  define PyType_GetQualName(...) (ABIDING_CHECKED_CALL(PyType_GetQualName), PyType_GetQualName(__VA_ARGS__))
#endif

#ifndef PyType_GetFullyQualifiedName
#  define PyType_GetFullyQualifiedName(...) (ABIDING_CHECKED_CALL(PyType_GetFullyQualifiedName), PyType_GetFullyQualifiedName(__VA_ARGS__))
#endif

#ifndef PyType_GetModuleName
#  define PyType_GetModuleName(...) (ABIDING_CHECKED_CALL(PyType_GetModuleName), PyType_GetModuleName(__VA_ARGS__))
#endif

#ifndef PyType_FromMetaclass
#  define PyType_FromMetaclass(...) (ABIDING_CHECKED_CALL(PyType_FromMetaclass), PyType_FromMetaclass(__VA_ARGS__))
#endif

#ifndef PyObject_GetTypeData
#  define PyObject_GetTypeData(...) (ABIDING_CHECKED_CALL(PyObject_GetTypeData), PyObject_GetTypeData(__VA_ARGS__))
#endif

#ifndef PyType_GetTypeDataSize
#  define PyType_GetTypeDataSize(...) (ABIDING_CHECKED_CALL(PyType_GetTypeDataSize), PyType_GetTypeDataSize(__VA_ARGS__))
#endif

#ifndef PyType_GetBaseByToken
#  define PyType_GetBaseByToken(...) (ABIDING_CHECKED_CALL(PyType_GetBaseByToken), PyType_GetBaseByToken(__VA_ARGS__))
#endif

#ifndef PyType_FromSlots
#  define PyType_FromSlots(...) (ABIDING_CHECKED_CALL(PyType_FromSlots), PyType_FromSlots(__VA_ARGS__))
#endif

#ifndef PyType_IsSubtype
#  define PyType_IsSubtype(...) (ABIDING_CHECKED_CALL(PyType_IsSubtype), PyType_IsSubtype(__VA_ARGS__))
#endif

#ifndef PyType_GetFlags
#  define PyType_GetFlags(...) (ABIDING_CHECKED_CALL(PyType_GetFlags), PyType_GetFlags(__VA_ARGS__))
#endif

#ifndef PyType_Ready
#  define PyType_Ready(...) (ABIDING_CHECKED_CALL(PyType_Ready), PyType_Ready(__VA_ARGS__))
#endif

#ifndef PyType_GenericAlloc
#  define PyType_GenericAlloc(...) (ABIDING_CHECKED_CALL(PyType_GenericAlloc), PyType_GenericAlloc(__VA_ARGS__))
#endif

#ifndef PyType_GenericNew
#  define PyType_GenericNew(...) (ABIDING_CHECKED_CALL(PyType_GenericNew), PyType_GenericNew(__VA_ARGS__))
#endif

#ifndef PyType_ClearCache
#  define PyType_ClearCache(...) (ABIDING_CHECKED_CALL(PyType_ClearCache), PyType_ClearCache(__VA_ARGS__))
#endif

#ifndef PyType_Modified
#  define PyType_Modified(...) (ABIDING_CHECKED_CALL(PyType_Modified), PyType_Modified(__VA_ARGS__))
#endif

#ifndef PyObject_Repr
#  define PyObject_Repr(...) (ABIDING_CHECKED_CALL(PyObject_Repr), PyObject_Repr(__VA_ARGS__))
#endif

#ifndef PyObject_Str
#  define PyObject_Str(...) (ABIDING_CHECKED_CALL(PyObject_Str), PyObject_Str(__VA_ARGS__))
#endif

#ifndef PyObject_ASCII
#  define PyObject_ASCII(...) (ABIDING_CHECKED_CALL(PyObject_ASCII), PyObject_ASCII(__VA_ARGS__))
#endif

#ifndef PyObject_Bytes
#  define PyObject_Bytes(...) (ABIDING_CHECKED_CALL(PyObject_Bytes), PyObject_Bytes(__VA_ARGS__))
#endif

#ifndef PyObject_RichCompare
#  define PyObject_RichCompare(...) (ABIDING_CHECKED_CALL(PyObject_RichCompare), PyObject_RichCompare(__VA_ARGS__))
#endif

#ifndef PyObject_RichCompareBool
#  define PyObject_RichCompareBool(...) (ABIDING_CHECKED_CALL(PyObject_RichCompareBool), PyObject_RichCompareBool(__VA_ARGS__))
#endif

#ifndef PyObject_GetAttrString
#  define PyObject_GetAttrString(...) (ABIDING_CHECKED_CALL(PyObject_GetAttrString), PyObject_GetAttrString(__VA_ARGS__))
#endif

#ifndef PyObject_SetAttrString
#  define PyObject_SetAttrString(...) (ABIDING_CHECKED_CALL(PyObject_SetAttrString), PyObject_SetAttrString(__VA_ARGS__))
#endif

#ifndef PyObject_DelAttrString
#  define PyObject_DelAttrString(...) (ABIDING_CHECKED_CALL(PyObject_DelAttrString), PyObject_DelAttrString(__VA_ARGS__))
#endif

#ifndef PyObject_HasAttrString
#  define PyObject_HasAttrString(...) (ABIDING_CHECKED_CALL(PyObject_HasAttrString), PyObject_HasAttrString(__VA_ARGS__))
#endif

#ifndef PyObject_GetAttr
#  define PyObject_GetAttr(...) (ABIDING_CHECKED_CALL(PyObject_GetAttr), PyObject_GetAttr(__VA_ARGS__))
#endif

#ifndef PyObject_GetOptionalAttr
#  define PyObject_GetOptionalAttr(...) (ABIDING_CHECKED_CALL(PyObject_GetOptionalAttr), PyObject_GetOptionalAttr(__VA_ARGS__))
#endif

#ifndef PyObject_GetOptionalAttrString
#  define PyObject_GetOptionalAttrString(...) (ABIDING_CHECKED_CALL(PyObject_GetOptionalAttrString), PyObject_GetOptionalAttrString(__VA_ARGS__))
#endif

#ifndef PyObject_SetAttr
#  define PyObject_SetAttr(...) (ABIDING_CHECKED_CALL(PyObject_SetAttr), PyObject_SetAttr(__VA_ARGS__))
#endif

#ifndef PyObject_DelAttr
#  define PyObject_DelAttr(...) (ABIDING_CHECKED_CALL(PyObject_DelAttr), PyObject_DelAttr(__VA_ARGS__))
#endif

#ifndef PyObject_HasAttr
#  define PyObject_HasAttr(...) (ABIDING_CHECKED_CALL(PyObject_HasAttr), PyObject_HasAttr(__VA_ARGS__))
#endif

#ifndef PyObject_HasAttrWithError
#  define PyObject_HasAttrWithError(...) (ABIDING_CHECKED_CALL(PyObject_HasAttrWithError), PyObject_HasAttrWithError(__VA_ARGS__))
#endif

#ifndef PyObject_HasAttrStringWithError
#  define PyObject_HasAttrStringWithError(...) (ABIDING_CHECKED_CALL(PyObject_HasAttrStringWithError), PyObject_HasAttrStringWithError(__VA_ARGS__))
#endif

#ifndef PyObject_SelfIter
#  define PyObject_SelfIter(...) (ABIDING_CHECKED_CALL(PyObject_SelfIter), PyObject_SelfIter(__VA_ARGS__))
#endif

#ifndef PyObject_GenericGetAttr
#  define PyObject_GenericGetAttr(...) (ABIDING_CHECKED_CALL(PyObject_GenericGetAttr), PyObject_GenericGetAttr(__VA_ARGS__))
#endif

#ifndef PyObject_GenericSetAttr
#  define PyObject_GenericSetAttr(...) (ABIDING_CHECKED_CALL(PyObject_GenericSetAttr), PyObject_GenericSetAttr(__VA_ARGS__))
#endif

#ifndef PyObject_GenericSetDict
#  define PyObject_GenericSetDict(...) (ABIDING_CHECKED_CALL(PyObject_GenericSetDict), PyObject_GenericSetDict(__VA_ARGS__))
#endif

#ifndef PyObject_Hash
#  define PyObject_Hash(...) (ABIDING_CHECKED_CALL(PyObject_Hash), PyObject_Hash(__VA_ARGS__))
#endif

#ifndef PyObject_HashNotImplemented
#  define PyObject_HashNotImplemented(...) (ABIDING_CHECKED_CALL(PyObject_HashNotImplemented), PyObject_HashNotImplemented(__VA_ARGS__))
#endif

#ifndef PyObject_IsTrue
#  define PyObject_IsTrue(...) (ABIDING_CHECKED_CALL(PyObject_IsTrue), PyObject_IsTrue(__VA_ARGS__))
#endif

#ifndef PyObject_Not
#  define PyObject_Not(...) (ABIDING_CHECKED_CALL(PyObject_Not), PyObject_Not(__VA_ARGS__))
#endif

#ifndef PyCallable_Check
#  define PyCallable_Check(...) (ABIDING_CHECKED_CALL(PyCallable_Check), PyCallable_Check(__VA_ARGS__))
#endif

#ifndef PyObject_ClearWeakRefs
#  define PyObject_ClearWeakRefs(...) (ABIDING_CHECKED_CALL(PyObject_ClearWeakRefs), PyObject_ClearWeakRefs(__VA_ARGS__))
#endif

#ifndef PyObject_Dir
#  define PyObject_Dir(...) (ABIDING_CHECKED_CALL(PyObject_Dir), PyObject_Dir(__VA_ARGS__))
#endif

#ifndef Py_ReprEnter
#  define Py_ReprEnter(...) (ABIDING_CHECKED_CALL(Py_ReprEnter), Py_ReprEnter(__VA_ARGS__))
#endif

#ifndef Py_ReprLeave
#  define Py_ReprLeave(...) (ABIDING_CHECKED_CALL(Py_ReprLeave), Py_ReprLeave(__VA_ARGS__))
#endif

#ifndef Py_GetConstant
#  define Py_GetConstant(...) (ABIDING_CHECKED_CALL(Py_GetConstant), Py_GetConstant(__VA_ARGS__))
#endif

#ifndef Py_GetConstantBorrowed
#  define Py_GetConstantBorrowed(...) (ABIDING_CHECKED_CALL(Py_GetConstantBorrowed), Py_GetConstantBorrowed(__VA_ARGS__))
#endif

#ifndef Py_IsNone
#  define Py_IsNone(...) (ABIDING_CHECKED_CALL(Py_IsNone), Py_IsNone(__VA_ARGS__))
#endif

#ifndef PyType_GetModuleByDef
#  define PyType_GetModuleByDef(...) (ABIDING_CHECKED_CALL(PyType_GetModuleByDef), PyType_GetModuleByDef(__VA_ARGS__))
#endif

#ifndef PyType_Freeze
#  define PyType_Freeze(...) (ABIDING_CHECKED_CALL(PyType_Freeze), PyType_Freeze(__VA_ARGS__))
#endif

#ifndef PyObject_CallFinalizerFromDealloc
#  define PyObject_CallFinalizerFromDealloc(...) (ABIDING_CHECKED_CALL(PyObject_CallFinalizerFromDealloc), PyObject_CallFinalizerFromDealloc(__VA_ARGS__))
#endif

#ifndef PyType_GetModuleByToken
#  define PyType_GetModuleByToken(...) (ABIDING_CHECKED_CALL(PyType_GetModuleByToken), PyType_GetModuleByToken(__VA_ARGS__))
#endif

#ifndef PyObject_GetTypeData_DuringGC
#  define PyObject_GetTypeData_DuringGC(...) (ABIDING_CHECKED_CALL(PyObject_GetTypeData_DuringGC), PyObject_GetTypeData_DuringGC(__VA_ARGS__))
#endif

#ifndef PyType_GetModuleState_DuringGC
#  define PyType_GetModuleState_DuringGC(...) (ABIDING_CHECKED_CALL(PyType_GetModuleState_DuringGC), PyType_GetModuleState_DuringGC(__VA_ARGS__))
#endif

#ifndef PyType_GetBaseByToken_DuringGC
#  define PyType_GetBaseByToken_DuringGC(...) (ABIDING_CHECKED_CALL(PyType_GetBaseByToken_DuringGC), PyType_GetBaseByToken_DuringGC(__VA_ARGS__))
#endif

#ifndef PyType_GetModule_DuringGC
#  define PyType_GetModule_DuringGC(...) (ABIDING_CHECKED_CALL(PyType_GetModule_DuringGC), PyType_GetModule_DuringGC(__VA_ARGS__))
#endif

#ifndef PyType_GetModuleByToken_DuringGC
#  define PyType_GetModuleByToken_DuringGC(...) (ABIDING_CHECKED_CALL(PyType_GetModuleByToken_DuringGC), PyType_GetModuleByToken_DuringGC(__VA_ARGS__))
#endif

#ifndef Py_REFCNT
#  define Py_REFCNT(...) (ABIDING_CHECKED_CALL(Py_REFCNT), Py_REFCNT(__VA_ARGS__))
#endif

#ifndef Py_IncRef
#  define Py_IncRef(...) (ABIDING_CHECKED_CALL(Py_IncRef), Py_IncRef(__VA_ARGS__))
#endif

#ifndef Py_DecRef
#  define Py_DecRef(...) (ABIDING_CHECKED_CALL(Py_DecRef), Py_DecRef(__VA_ARGS__))
#endif

#ifndef Py_NewRef
#  define Py_NewRef(...) (ABIDING_CHECKED_CALL(Py_NewRef), Py_NewRef(__VA_ARGS__))
#endif

#ifndef Py_XNewRef
#  define Py_XNewRef(...) (ABIDING_CHECKED_CALL(Py_XNewRef), Py_XNewRef(__VA_ARGS__))
#endif

#ifndef PyObject_Malloc
#  define PyObject_Malloc(...) (ABIDING_CHECKED_CALL(PyObject_Malloc), PyObject_Malloc(__VA_ARGS__))
#endif

#ifndef PyObject_Calloc
#  define PyObject_Calloc(...) (ABIDING_CHECKED_CALL(PyObject_Calloc), PyObject_Calloc(__VA_ARGS__))
#endif

#ifndef PyObject_Realloc
#  define PyObject_Realloc(...) (ABIDING_CHECKED_CALL(PyObject_Realloc), PyObject_Realloc(__VA_ARGS__))
#endif

#ifndef PyObject_Free
#  define PyObject_Free(...) (ABIDING_CHECKED_CALL(PyObject_Free), PyObject_Free(__VA_ARGS__))
#endif

#ifndef PyObject_Init
#  define PyObject_Init(...) (ABIDING_CHECKED_CALL(PyObject_Init), PyObject_Init(__VA_ARGS__))
#endif

#ifndef PyObject_InitVar
#  define PyObject_InitVar(...) (ABIDING_CHECKED_CALL(PyObject_InitVar), PyObject_InitVar(__VA_ARGS__))
#endif

#ifndef PyGC_Collect
#  define PyGC_Collect(...) (ABIDING_CHECKED_CALL(PyGC_Collect), PyGC_Collect(__VA_ARGS__))
#endif

#ifndef PyGC_Enable
#  define PyGC_Enable(...) (ABIDING_CHECKED_CALL(PyGC_Enable), PyGC_Enable(__VA_ARGS__))
#endif

#ifndef PyGC_Disable
#  define PyGC_Disable(...) (ABIDING_CHECKED_CALL(PyGC_Disable), PyGC_Disable(__VA_ARGS__))
#endif

#ifndef PyGC_IsEnabled
#  define PyGC_IsEnabled(...) (ABIDING_CHECKED_CALL(PyGC_IsEnabled), PyGC_IsEnabled(__VA_ARGS__))
#endif

#ifndef PyObject_GC_Track
#  define PyObject_GC_Track(...) (ABIDING_CHECKED_CALL(PyObject_GC_Track), PyObject_GC_Track(__VA_ARGS__))
#endif

#ifndef PyObject_GC_UnTrack
#  define PyObject_GC_UnTrack(...) (ABIDING_CHECKED_CALL(PyObject_GC_UnTrack), PyObject_GC_UnTrack(__VA_ARGS__))
#endif

#ifndef PyObject_GC_Del
#  define PyObject_GC_Del(...) (ABIDING_CHECKED_CALL(PyObject_GC_Del), PyObject_GC_Del(__VA_ARGS__))
#endif

#ifndef PyObject_GC_IsTracked
#  define PyObject_GC_IsTracked(...) (ABIDING_CHECKED_CALL(PyObject_GC_IsTracked), PyObject_GC_IsTracked(__VA_ARGS__))
#endif

#ifndef PyObject_GC_IsFinalized
#  define PyObject_GC_IsFinalized(...) (ABIDING_CHECKED_CALL(PyObject_GC_IsFinalized), PyObject_GC_IsFinalized(__VA_ARGS__))
#endif

#ifndef PyByteArray_FromObject
#  define PyByteArray_FromObject(...) (ABIDING_CHECKED_CALL(PyByteArray_FromObject), PyByteArray_FromObject(__VA_ARGS__))
#endif

#ifndef PyByteArray_Concat
#  define PyByteArray_Concat(...) (ABIDING_CHECKED_CALL(PyByteArray_Concat), PyByteArray_Concat(__VA_ARGS__))
#endif

#ifndef PyByteArray_FromStringAndSize
#  define PyByteArray_FromStringAndSize(...) (ABIDING_CHECKED_CALL(PyByteArray_FromStringAndSize), PyByteArray_FromStringAndSize(__VA_ARGS__))
#endif

#ifndef PyByteArray_Size
#  define PyByteArray_Size(...) (ABIDING_CHECKED_CALL(PyByteArray_Size), PyByteArray_Size(__VA_ARGS__))
#endif

#ifndef PyByteArray_AsString
#  define PyByteArray_AsString(...) (ABIDING_CHECKED_CALL(PyByteArray_AsString), PyByteArray_AsString(__VA_ARGS__))
#endif

#ifndef PyByteArray_Resize
#  define PyByteArray_Resize(...) (ABIDING_CHECKED_CALL(PyByteArray_Resize), PyByteArray_Resize(__VA_ARGS__))
#endif

#ifndef PyBytes_FromStringAndSize
#  define PyBytes_FromStringAndSize(...) (ABIDING_CHECKED_CALL(PyBytes_FromStringAndSize), PyBytes_FromStringAndSize(__VA_ARGS__))
#endif

#ifndef PyBytes_FromString
#  define PyBytes_FromString(...) (ABIDING_CHECKED_CALL(PyBytes_FromString), PyBytes_FromString(__VA_ARGS__))
#endif

#ifndef PyBytes_FromObject
#  define PyBytes_FromObject(...) (ABIDING_CHECKED_CALL(PyBytes_FromObject), PyBytes_FromObject(__VA_ARGS__))
#endif

#ifndef PyBytes_FromFormatV
#  define PyBytes_FromFormatV(...) (ABIDING_CHECKED_CALL(PyBytes_FromFormatV), PyBytes_FromFormatV(__VA_ARGS__))
#endif

#ifndef PyBytes_FromFormat
#  define PyBytes_FromFormat(...) (ABIDING_CHECKED_CALL(PyBytes_FromFormat), PyBytes_FromFormat(__VA_ARGS__))
#endif

#ifndef PyBytes_Size
#  define PyBytes_Size(...) (ABIDING_CHECKED_CALL(PyBytes_Size), PyBytes_Size(__VA_ARGS__))
#endif

#ifndef PyBytes_AsString
#  define PyBytes_AsString(...) (ABIDING_CHECKED_CALL(PyBytes_AsString), PyBytes_AsString(__VA_ARGS__))
#endif

#ifndef PyBytes_Repr
#  define PyBytes_Repr(...) (ABIDING_CHECKED_CALL(PyBytes_Repr), PyBytes_Repr(__VA_ARGS__))
#endif

#ifndef PyBytes_Concat
#  define PyBytes_Concat(...) (ABIDING_CHECKED_CALL(PyBytes_Concat), PyBytes_Concat(__VA_ARGS__))
#endif

#ifndef PyBytes_ConcatAndDel
#  define PyBytes_ConcatAndDel(...) (ABIDING_CHECKED_CALL(PyBytes_ConcatAndDel), PyBytes_ConcatAndDel(__VA_ARGS__))
#endif

#ifndef PyBytes_DecodeEscape
#  define PyBytes_DecodeEscape(...) (ABIDING_CHECKED_CALL(PyBytes_DecodeEscape), PyBytes_DecodeEscape(__VA_ARGS__))
#endif

#ifndef PyBytes_AsStringAndSize
#  define PyBytes_AsStringAndSize(...) (ABIDING_CHECKED_CALL(PyBytes_AsStringAndSize), PyBytes_AsStringAndSize(__VA_ARGS__))
#endif

#ifndef PyUnicode_FromStringAndSize
#  define PyUnicode_FromStringAndSize(...) (ABIDING_CHECKED_CALL(PyUnicode_FromStringAndSize), PyUnicode_FromStringAndSize(__VA_ARGS__))
#endif

#ifndef PyUnicode_FromString
#  define PyUnicode_FromString(...) (ABIDING_CHECKED_CALL(PyUnicode_FromString), PyUnicode_FromString(__VA_ARGS__))
#endif

#ifndef PyUnicode_Substring
#  define PyUnicode_Substring(...) (ABIDING_CHECKED_CALL(PyUnicode_Substring), PyUnicode_Substring(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsUCS4
#  define PyUnicode_AsUCS4(...) (ABIDING_CHECKED_CALL(PyUnicode_AsUCS4), PyUnicode_AsUCS4(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsUCS4Copy
#  define PyUnicode_AsUCS4Copy(...) (ABIDING_CHECKED_CALL(PyUnicode_AsUCS4Copy), PyUnicode_AsUCS4Copy(__VA_ARGS__))
#endif

#ifndef PyUnicode_GetLength
#  define PyUnicode_GetLength(...) (ABIDING_CHECKED_CALL(PyUnicode_GetLength), PyUnicode_GetLength(__VA_ARGS__))
#endif

#ifndef PyUnicode_ReadChar
#  define PyUnicode_ReadChar(...) (ABIDING_CHECKED_CALL(PyUnicode_ReadChar), PyUnicode_ReadChar(__VA_ARGS__))
#endif

#ifndef PyUnicode_WriteChar
#  define PyUnicode_WriteChar(...) (ABIDING_CHECKED_CALL(PyUnicode_WriteChar), PyUnicode_WriteChar(__VA_ARGS__))
#endif

#ifndef PyUnicode_Resize
#  define PyUnicode_Resize(...) (ABIDING_CHECKED_CALL(PyUnicode_Resize), PyUnicode_Resize(__VA_ARGS__))
#endif

#ifndef PyUnicode_FromEncodedObject
#  define PyUnicode_FromEncodedObject(...) (ABIDING_CHECKED_CALL(PyUnicode_FromEncodedObject), PyUnicode_FromEncodedObject(__VA_ARGS__))
#endif

#ifndef PyUnicode_FromObject
#  define PyUnicode_FromObject(...) (ABIDING_CHECKED_CALL(PyUnicode_FromObject), PyUnicode_FromObject(__VA_ARGS__))
#endif

#ifndef PyUnicode_FromFormatV
#  define PyUnicode_FromFormatV(...) (ABIDING_CHECKED_CALL(PyUnicode_FromFormatV), PyUnicode_FromFormatV(__VA_ARGS__))
#endif

#ifndef PyUnicode_FromFormat
#  define PyUnicode_FromFormat(...) (ABIDING_CHECKED_CALL(PyUnicode_FromFormat), PyUnicode_FromFormat(__VA_ARGS__))
#endif

#ifndef PyUnicode_InternInPlace
#  define PyUnicode_InternInPlace(...) (ABIDING_CHECKED_CALL(PyUnicode_InternInPlace), PyUnicode_InternInPlace(__VA_ARGS__))
#endif

#ifndef PyUnicode_InternFromString
#  define PyUnicode_InternFromString(...) (ABIDING_CHECKED_CALL(PyUnicode_InternFromString), PyUnicode_InternFromString(__VA_ARGS__))
#endif

#ifndef PyUnicode_FromWideChar
#  define PyUnicode_FromWideChar(...) (ABIDING_CHECKED_CALL(PyUnicode_FromWideChar), PyUnicode_FromWideChar(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsWideChar
#  define PyUnicode_AsWideChar(...) (ABIDING_CHECKED_CALL(PyUnicode_AsWideChar), PyUnicode_AsWideChar(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsWideCharString
#  define PyUnicode_AsWideCharString(...) (ABIDING_CHECKED_CALL(PyUnicode_AsWideCharString), PyUnicode_AsWideCharString(__VA_ARGS__))
#endif

#ifndef PyUnicode_FromOrdinal
#  define PyUnicode_FromOrdinal(...) (ABIDING_CHECKED_CALL(PyUnicode_FromOrdinal), PyUnicode_FromOrdinal(__VA_ARGS__))
#endif

#ifndef PyUnicode_GetDefaultEncoding
#  define PyUnicode_GetDefaultEncoding(...) (ABIDING_CHECKED_CALL(PyUnicode_GetDefaultEncoding), PyUnicode_GetDefaultEncoding(__VA_ARGS__))
#endif

#ifndef PyUnicode_Decode
#  define PyUnicode_Decode(...) (ABIDING_CHECKED_CALL(PyUnicode_Decode), PyUnicode_Decode(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsEncodedString
#  define PyUnicode_AsEncodedString(...) (ABIDING_CHECKED_CALL(PyUnicode_AsEncodedString), PyUnicode_AsEncodedString(__VA_ARGS__))
#endif

#ifndef PyUnicode_BuildEncodingMap
#  define PyUnicode_BuildEncodingMap(...) (ABIDING_CHECKED_CALL(PyUnicode_BuildEncodingMap), PyUnicode_BuildEncodingMap(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeUTF7
#  define PyUnicode_DecodeUTF7(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeUTF7), PyUnicode_DecodeUTF7(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeUTF7Stateful
#  define PyUnicode_DecodeUTF7Stateful(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeUTF7Stateful), PyUnicode_DecodeUTF7Stateful(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeUTF8
#  define PyUnicode_DecodeUTF8(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeUTF8), PyUnicode_DecodeUTF8(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeUTF8Stateful
#  define PyUnicode_DecodeUTF8Stateful(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeUTF8Stateful), PyUnicode_DecodeUTF8Stateful(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsUTF8String
#  define PyUnicode_AsUTF8String(...) (ABIDING_CHECKED_CALL(PyUnicode_AsUTF8String), PyUnicode_AsUTF8String(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsUTF8AndSize
#  define PyUnicode_AsUTF8AndSize(...) (ABIDING_CHECKED_CALL(PyUnicode_AsUTF8AndSize), PyUnicode_AsUTF8AndSize(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeUTF32
#  define PyUnicode_DecodeUTF32(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeUTF32), PyUnicode_DecodeUTF32(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeUTF32Stateful
#  define PyUnicode_DecodeUTF32Stateful(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeUTF32Stateful), PyUnicode_DecodeUTF32Stateful(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsUTF32String
#  define PyUnicode_AsUTF32String(...) (ABIDING_CHECKED_CALL(PyUnicode_AsUTF32String), PyUnicode_AsUTF32String(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeUTF16
#  define PyUnicode_DecodeUTF16(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeUTF16), PyUnicode_DecodeUTF16(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeUTF16Stateful
#  define PyUnicode_DecodeUTF16Stateful(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeUTF16Stateful), PyUnicode_DecodeUTF16Stateful(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsUTF16String
#  define PyUnicode_AsUTF16String(...) (ABIDING_CHECKED_CALL(PyUnicode_AsUTF16String), PyUnicode_AsUTF16String(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeUnicodeEscape
#  define PyUnicode_DecodeUnicodeEscape(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeUnicodeEscape), PyUnicode_DecodeUnicodeEscape(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsUnicodeEscapeString
#  define PyUnicode_AsUnicodeEscapeString(...) (ABIDING_CHECKED_CALL(PyUnicode_AsUnicodeEscapeString), PyUnicode_AsUnicodeEscapeString(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeRawUnicodeEscape
#  define PyUnicode_DecodeRawUnicodeEscape(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeRawUnicodeEscape), PyUnicode_DecodeRawUnicodeEscape(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsRawUnicodeEscapeString
#  define PyUnicode_AsRawUnicodeEscapeString(...) (ABIDING_CHECKED_CALL(PyUnicode_AsRawUnicodeEscapeString), PyUnicode_AsRawUnicodeEscapeString(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeLatin1
#  define PyUnicode_DecodeLatin1(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeLatin1), PyUnicode_DecodeLatin1(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsLatin1String
#  define PyUnicode_AsLatin1String(...) (ABIDING_CHECKED_CALL(PyUnicode_AsLatin1String), PyUnicode_AsLatin1String(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeASCII
#  define PyUnicode_DecodeASCII(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeASCII), PyUnicode_DecodeASCII(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsASCIIString
#  define PyUnicode_AsASCIIString(...) (ABIDING_CHECKED_CALL(PyUnicode_AsASCIIString), PyUnicode_AsASCIIString(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeCharmap
#  define PyUnicode_DecodeCharmap(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeCharmap), PyUnicode_DecodeCharmap(__VA_ARGS__))
#endif

#ifndef PyUnicode_AsCharmapString
#  define PyUnicode_AsCharmapString(...) (ABIDING_CHECKED_CALL(PyUnicode_AsCharmapString), PyUnicode_AsCharmapString(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeLocaleAndSize
#  define PyUnicode_DecodeLocaleAndSize(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeLocaleAndSize), PyUnicode_DecodeLocaleAndSize(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeLocale
#  define PyUnicode_DecodeLocale(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeLocale), PyUnicode_DecodeLocale(__VA_ARGS__))
#endif

#ifndef PyUnicode_EncodeLocale
#  define PyUnicode_EncodeLocale(...) (ABIDING_CHECKED_CALL(PyUnicode_EncodeLocale), PyUnicode_EncodeLocale(__VA_ARGS__))
#endif

#ifndef PyUnicode_FSConverter
#  define PyUnicode_FSConverter(...) (ABIDING_CHECKED_CALL(PyUnicode_FSConverter), PyUnicode_FSConverter(__VA_ARGS__))
#endif

#ifndef PyUnicode_FSDecoder
#  define PyUnicode_FSDecoder(...) (ABIDING_CHECKED_CALL(PyUnicode_FSDecoder), PyUnicode_FSDecoder(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeFSDefault
#  define PyUnicode_DecodeFSDefault(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeFSDefault), PyUnicode_DecodeFSDefault(__VA_ARGS__))
#endif

#ifndef PyUnicode_DecodeFSDefaultAndSize
#  define PyUnicode_DecodeFSDefaultAndSize(...) (ABIDING_CHECKED_CALL(PyUnicode_DecodeFSDefaultAndSize), PyUnicode_DecodeFSDefaultAndSize(__VA_ARGS__))
#endif

#ifndef PyUnicode_EncodeFSDefault
#  define PyUnicode_EncodeFSDefault(...) (ABIDING_CHECKED_CALL(PyUnicode_EncodeFSDefault), PyUnicode_EncodeFSDefault(__VA_ARGS__))
#endif

#ifndef PyUnicode_Concat
#  define PyUnicode_Concat(...) (ABIDING_CHECKED_CALL(PyUnicode_Concat), PyUnicode_Concat(__VA_ARGS__))
#endif

#ifndef PyUnicode_Append
#  define PyUnicode_Append(...) (ABIDING_CHECKED_CALL(PyUnicode_Append), PyUnicode_Append(__VA_ARGS__))
#endif

#ifndef PyUnicode_AppendAndDel
#  define PyUnicode_AppendAndDel(...) (ABIDING_CHECKED_CALL(PyUnicode_AppendAndDel), PyUnicode_AppendAndDel(__VA_ARGS__))
#endif

#ifndef PyUnicode_Split
#  define PyUnicode_Split(...) (ABIDING_CHECKED_CALL(PyUnicode_Split), PyUnicode_Split(__VA_ARGS__))
#endif

#ifndef PyUnicode_Splitlines
#  define PyUnicode_Splitlines(...) (ABIDING_CHECKED_CALL(PyUnicode_Splitlines), PyUnicode_Splitlines(__VA_ARGS__))
#endif

#ifndef PyUnicode_Partition
#  define PyUnicode_Partition(...) (ABIDING_CHECKED_CALL(PyUnicode_Partition), PyUnicode_Partition(__VA_ARGS__))
#endif

#ifndef PyUnicode_RPartition
#  define PyUnicode_RPartition(...) (ABIDING_CHECKED_CALL(PyUnicode_RPartition), PyUnicode_RPartition(__VA_ARGS__))
#endif

#ifndef PyUnicode_RSplit
#  define PyUnicode_RSplit(...) (ABIDING_CHECKED_CALL(PyUnicode_RSplit), PyUnicode_RSplit(__VA_ARGS__))
#endif

#ifndef PyUnicode_Translate
#  define PyUnicode_Translate(...) (ABIDING_CHECKED_CALL(PyUnicode_Translate), PyUnicode_Translate(__VA_ARGS__))
#endif

#ifndef PyUnicode_Join
#  define PyUnicode_Join(...) (ABIDING_CHECKED_CALL(PyUnicode_Join), PyUnicode_Join(__VA_ARGS__))
#endif

#ifndef PyUnicode_Tailmatch
#  define PyUnicode_Tailmatch(...) (ABIDING_CHECKED_CALL(PyUnicode_Tailmatch), PyUnicode_Tailmatch(__VA_ARGS__))
#endif

#ifndef PyUnicode_Find
#  define PyUnicode_Find(...) (ABIDING_CHECKED_CALL(PyUnicode_Find), PyUnicode_Find(__VA_ARGS__))
#endif

#ifndef PyUnicode_FindChar
#  define PyUnicode_FindChar(...) (ABIDING_CHECKED_CALL(PyUnicode_FindChar), PyUnicode_FindChar(__VA_ARGS__))
#endif

#ifndef PyUnicode_Count
#  define PyUnicode_Count(...) (ABIDING_CHECKED_CALL(PyUnicode_Count), PyUnicode_Count(__VA_ARGS__))
#endif

#ifndef PyUnicode_Replace
#  define PyUnicode_Replace(...) (ABIDING_CHECKED_CALL(PyUnicode_Replace), PyUnicode_Replace(__VA_ARGS__))
#endif

#ifndef PyUnicode_Compare
#  define PyUnicode_Compare(...) (ABIDING_CHECKED_CALL(PyUnicode_Compare), PyUnicode_Compare(__VA_ARGS__))
#endif

#ifndef PyUnicode_CompareWithASCIIString
#  define PyUnicode_CompareWithASCIIString(...) (ABIDING_CHECKED_CALL(PyUnicode_CompareWithASCIIString), PyUnicode_CompareWithASCIIString(__VA_ARGS__))
#endif

#ifndef PyUnicode_EqualToUTF8
#  define PyUnicode_EqualToUTF8(...) (ABIDING_CHECKED_CALL(PyUnicode_EqualToUTF8), PyUnicode_EqualToUTF8(__VA_ARGS__))
#endif

#ifndef PyUnicode_EqualToUTF8AndSize
#  define PyUnicode_EqualToUTF8AndSize(...) (ABIDING_CHECKED_CALL(PyUnicode_EqualToUTF8AndSize), PyUnicode_EqualToUTF8AndSize(__VA_ARGS__))
#endif

#ifndef PyUnicode_Equal
#  define PyUnicode_Equal(...) (ABIDING_CHECKED_CALL(PyUnicode_Equal), PyUnicode_Equal(__VA_ARGS__))
#endif

#ifndef PyUnicode_RichCompare
#  define PyUnicode_RichCompare(...) (ABIDING_CHECKED_CALL(PyUnicode_RichCompare), PyUnicode_RichCompare(__VA_ARGS__))
#endif

#ifndef PyUnicode_Format
#  define PyUnicode_Format(...) (ABIDING_CHECKED_CALL(PyUnicode_Format), PyUnicode_Format(__VA_ARGS__))
#endif

#ifndef PyUnicode_Contains
#  define PyUnicode_Contains(...) (ABIDING_CHECKED_CALL(PyUnicode_Contains), PyUnicode_Contains(__VA_ARGS__))
#endif

#ifndef PyUnicode_IsIdentifier
#  define PyUnicode_IsIdentifier(...) (ABIDING_CHECKED_CALL(PyUnicode_IsIdentifier), PyUnicode_IsIdentifier(__VA_ARGS__))
#endif

#ifndef PyErr_SetNone
#  define PyErr_SetNone(...) (ABIDING_CHECKED_CALL(PyErr_SetNone), PyErr_SetNone(__VA_ARGS__))
#endif

#ifndef PyErr_SetObject
#  define PyErr_SetObject(...) (ABIDING_CHECKED_CALL(PyErr_SetObject), PyErr_SetObject(__VA_ARGS__))
#endif

#ifndef PyErr_SetString
#  define PyErr_SetString(...) (ABIDING_CHECKED_CALL(PyErr_SetString), PyErr_SetString(__VA_ARGS__))
#endif

#ifndef PyErr_Occurred
#  define PyErr_Occurred(...) (ABIDING_CHECKED_CALL(PyErr_Occurred), PyErr_Occurred(__VA_ARGS__))
#endif

#ifndef PyErr_Clear
#  define PyErr_Clear(...) (ABIDING_CHECKED_CALL(PyErr_Clear), PyErr_Clear(__VA_ARGS__))
#endif

#ifndef PyErr_Fetch
#  define PyErr_Fetch(...) (ABIDING_CHECKED_CALL(PyErr_Fetch), PyErr_Fetch(__VA_ARGS__))
#endif

#ifndef PyErr_Restore
#  define PyErr_Restore(...) (ABIDING_CHECKED_CALL(PyErr_Restore), PyErr_Restore(__VA_ARGS__))
#endif

#ifndef PyErr_GetRaisedException
#  define PyErr_GetRaisedException(...) (ABIDING_CHECKED_CALL(PyErr_GetRaisedException), PyErr_GetRaisedException(__VA_ARGS__))
#endif

#ifndef PyErr_SetRaisedException
#  define PyErr_SetRaisedException(...) (ABIDING_CHECKED_CALL(PyErr_SetRaisedException), PyErr_SetRaisedException(__VA_ARGS__))
#endif

#ifndef PyErr_GetHandledException
#  define PyErr_GetHandledException(...) (ABIDING_CHECKED_CALL(PyErr_GetHandledException), PyErr_GetHandledException(__VA_ARGS__))
#endif

#ifndef PyErr_SetHandledException
#  define PyErr_SetHandledException(...) (ABIDING_CHECKED_CALL(PyErr_SetHandledException), PyErr_SetHandledException(__VA_ARGS__))
#endif

#ifndef PyErr_GetExcInfo
#  define PyErr_GetExcInfo(...) (ABIDING_CHECKED_CALL(PyErr_GetExcInfo), PyErr_GetExcInfo(__VA_ARGS__))
#endif

#ifndef PyErr_SetExcInfo
#  define PyErr_SetExcInfo(...) (ABIDING_CHECKED_CALL(PyErr_SetExcInfo), PyErr_SetExcInfo(__VA_ARGS__))
#endif

#ifndef PyErr_GivenExceptionMatches
#  define PyErr_GivenExceptionMatches(...) (ABIDING_CHECKED_CALL(PyErr_GivenExceptionMatches), PyErr_GivenExceptionMatches(__VA_ARGS__))
#endif

#ifndef PyErr_ExceptionMatches
#  define PyErr_ExceptionMatches(...) (ABIDING_CHECKED_CALL(PyErr_ExceptionMatches), PyErr_ExceptionMatches(__VA_ARGS__))
#endif

#ifndef PyErr_NormalizeException
#  define PyErr_NormalizeException(...) (ABIDING_CHECKED_CALL(PyErr_NormalizeException), PyErr_NormalizeException(__VA_ARGS__))
#endif

#ifndef PyException_SetTraceback
#  define PyException_SetTraceback(...) (ABIDING_CHECKED_CALL(PyException_SetTraceback), PyException_SetTraceback(__VA_ARGS__))
#endif

#ifndef PyException_GetTraceback
#  define PyException_GetTraceback(...) (ABIDING_CHECKED_CALL(PyException_GetTraceback), PyException_GetTraceback(__VA_ARGS__))
#endif

#ifndef PyException_GetCause
#  define PyException_GetCause(...) (ABIDING_CHECKED_CALL(PyException_GetCause), PyException_GetCause(__VA_ARGS__))
#endif

#ifndef PyException_SetCause
#  define PyException_SetCause(...) (ABIDING_CHECKED_CALL(PyException_SetCause), PyException_SetCause(__VA_ARGS__))
#endif

#ifndef PyException_GetContext
#  define PyException_GetContext(...) (ABIDING_CHECKED_CALL(PyException_GetContext), PyException_GetContext(__VA_ARGS__))
#endif

#ifndef PyException_SetContext
#  define PyException_SetContext(...) (ABIDING_CHECKED_CALL(PyException_SetContext), PyException_SetContext(__VA_ARGS__))
#endif

#ifndef PyException_GetArgs
#  define PyException_GetArgs(...) (ABIDING_CHECKED_CALL(PyException_GetArgs), PyException_GetArgs(__VA_ARGS__))
#endif

#ifndef PyException_SetArgs
#  define PyException_SetArgs(...) (ABIDING_CHECKED_CALL(PyException_SetArgs), PyException_SetArgs(__VA_ARGS__))
#endif

#ifndef PyExceptionClass_Name
#  define PyExceptionClass_Name(...) (ABIDING_CHECKED_CALL(PyExceptionClass_Name), PyExceptionClass_Name(__VA_ARGS__))
#endif

#ifndef PyErr_BadArgument
#  define PyErr_BadArgument(...) (ABIDING_CHECKED_CALL(PyErr_BadArgument), PyErr_BadArgument(__VA_ARGS__))
#endif

#ifndef PyErr_NoMemory
#  define PyErr_NoMemory(...) (ABIDING_CHECKED_CALL(PyErr_NoMemory), PyErr_NoMemory(__VA_ARGS__))
#endif

#ifndef PyErr_SetFromErrno
#  define PyErr_SetFromErrno(...) (ABIDING_CHECKED_CALL(PyErr_SetFromErrno), PyErr_SetFromErrno(__VA_ARGS__))
#endif

#ifndef PyErr_SetFromErrnoWithFilenameObject
#  define PyErr_SetFromErrnoWithFilenameObject(...) (ABIDING_CHECKED_CALL(PyErr_SetFromErrnoWithFilenameObject), PyErr_SetFromErrnoWithFilenameObject(__VA_ARGS__))
#endif

#ifndef PyErr_SetFromErrnoWithFilenameObjects
#  define PyErr_SetFromErrnoWithFilenameObjects(...) (ABIDING_CHECKED_CALL(PyErr_SetFromErrnoWithFilenameObjects), PyErr_SetFromErrnoWithFilenameObjects(__VA_ARGS__))
#endif

#ifndef PyErr_SetFromErrnoWithFilename
#  define PyErr_SetFromErrnoWithFilename(...) (ABIDING_CHECKED_CALL(PyErr_SetFromErrnoWithFilename), PyErr_SetFromErrnoWithFilename(__VA_ARGS__))
#endif

#ifndef PyErr_Format
#  define PyErr_Format(...) (ABIDING_CHECKED_CALL(PyErr_Format), PyErr_Format(__VA_ARGS__))
#endif

#ifndef PyErr_FormatV
#  define PyErr_FormatV(...) (ABIDING_CHECKED_CALL(PyErr_FormatV), PyErr_FormatV(__VA_ARGS__))
#endif

#ifndef PyErr_SetImportErrorSubclass
#  define PyErr_SetImportErrorSubclass(...) (ABIDING_CHECKED_CALL(PyErr_SetImportErrorSubclass), PyErr_SetImportErrorSubclass(__VA_ARGS__))
#endif

#ifndef PyErr_SetImportError
#  define PyErr_SetImportError(...) (ABIDING_CHECKED_CALL(PyErr_SetImportError), PyErr_SetImportError(__VA_ARGS__))
#endif

#ifndef PyErr_BadInternalCall
#  define PyErr_BadInternalCall(...) (ABIDING_CHECKED_CALL(PyErr_BadInternalCall), PyErr_BadInternalCall(__VA_ARGS__))
#endif

#ifndef PyErr_NewException
#  define PyErr_NewException(...) (ABIDING_CHECKED_CALL(PyErr_NewException), PyErr_NewException(__VA_ARGS__))
#endif

#ifndef PyErr_NewExceptionWithDoc
#  define PyErr_NewExceptionWithDoc(...) (ABIDING_CHECKED_CALL(PyErr_NewExceptionWithDoc), PyErr_NewExceptionWithDoc(__VA_ARGS__))
#endif

#ifndef PyErr_WriteUnraisable
#  define PyErr_WriteUnraisable(...) (ABIDING_CHECKED_CALL(PyErr_WriteUnraisable), PyErr_WriteUnraisable(__VA_ARGS__))
#endif

#ifndef PyErr_CheckSignals
#  define PyErr_CheckSignals(...) (ABIDING_CHECKED_CALL(PyErr_CheckSignals), PyErr_CheckSignals(__VA_ARGS__))
#endif

#ifndef PyErr_SyntaxLocation
#  define PyErr_SyntaxLocation(...) (ABIDING_CHECKED_CALL(PyErr_SyntaxLocation), PyErr_SyntaxLocation(__VA_ARGS__))
#endif

#ifndef PyErr_SyntaxLocationEx
#  define PyErr_SyntaxLocationEx(...) (ABIDING_CHECKED_CALL(PyErr_SyntaxLocationEx), PyErr_SyntaxLocationEx(__VA_ARGS__))
#endif

#ifndef PyErr_ProgramText
#  define PyErr_ProgramText(...) (ABIDING_CHECKED_CALL(PyErr_ProgramText), PyErr_ProgramText(__VA_ARGS__))
#endif

#ifndef PyUnicodeDecodeError_Create
#  define PyUnicodeDecodeError_Create(...) (ABIDING_CHECKED_CALL(PyUnicodeDecodeError_Create), PyUnicodeDecodeError_Create(__VA_ARGS__))
#endif

#ifndef PyUnicodeEncodeError_GetEncoding
#  define PyUnicodeEncodeError_GetEncoding(...) (ABIDING_CHECKED_CALL(PyUnicodeEncodeError_GetEncoding), PyUnicodeEncodeError_GetEncoding(__VA_ARGS__))
#endif

#ifndef PyUnicodeDecodeError_GetEncoding
#  define PyUnicodeDecodeError_GetEncoding(...) (ABIDING_CHECKED_CALL(PyUnicodeDecodeError_GetEncoding), PyUnicodeDecodeError_GetEncoding(__VA_ARGS__))
#endif

#ifndef PyUnicodeEncodeError_GetObject
#  define PyUnicodeEncodeError_GetObject(...) (ABIDING_CHECKED_CALL(PyUnicodeEncodeError_GetObject), PyUnicodeEncodeError_GetObject(__VA_ARGS__))
#endif

#ifndef PyUnicodeDecodeError_GetObject
#  define PyUnicodeDecodeError_GetObject(...) (ABIDING_CHECKED_CALL(PyUnicodeDecodeError_GetObject), PyUnicodeDecodeError_GetObject(__VA_ARGS__))
#endif

#ifndef PyUnicodeTranslateError_GetObject
#  define PyUnicodeTranslateError_GetObject(...) (ABIDING_CHECKED_CALL(PyUnicodeTranslateError_GetObject), PyUnicodeTranslateError_GetObject(__VA_ARGS__))
#endif

#ifndef PyUnicodeEncodeError_GetStart
#  define PyUnicodeEncodeError_GetStart(...) (ABIDING_CHECKED_CALL(PyUnicodeEncodeError_GetStart), PyUnicodeEncodeError_GetStart(__VA_ARGS__))
#endif

#ifndef PyUnicodeDecodeError_GetStart
#  define PyUnicodeDecodeError_GetStart(...) (ABIDING_CHECKED_CALL(PyUnicodeDecodeError_GetStart), PyUnicodeDecodeError_GetStart(__VA_ARGS__))
#endif

#ifndef PyUnicodeTranslateError_GetStart
#  define PyUnicodeTranslateError_GetStart(...) (ABIDING_CHECKED_CALL(PyUnicodeTranslateError_GetStart), PyUnicodeTranslateError_GetStart(__VA_ARGS__))
#endif

#ifndef PyUnicodeEncodeError_SetStart
#  define PyUnicodeEncodeError_SetStart(...) (ABIDING_CHECKED_CALL(PyUnicodeEncodeError_SetStart), PyUnicodeEncodeError_SetStart(__VA_ARGS__))
#endif

#ifndef PyUnicodeDecodeError_SetStart
#  define PyUnicodeDecodeError_SetStart(...) (ABIDING_CHECKED_CALL(PyUnicodeDecodeError_SetStart), PyUnicodeDecodeError_SetStart(__VA_ARGS__))
#endif

#ifndef PyUnicodeTranslateError_SetStart
#  define PyUnicodeTranslateError_SetStart(...) (ABIDING_CHECKED_CALL(PyUnicodeTranslateError_SetStart), PyUnicodeTranslateError_SetStart(__VA_ARGS__))
#endif

#ifndef PyUnicodeEncodeError_GetEnd
#  define PyUnicodeEncodeError_GetEnd(...) (ABIDING_CHECKED_CALL(PyUnicodeEncodeError_GetEnd), PyUnicodeEncodeError_GetEnd(__VA_ARGS__))
#endif

#ifndef PyUnicodeDecodeError_GetEnd
#  define PyUnicodeDecodeError_GetEnd(...) (ABIDING_CHECKED_CALL(PyUnicodeDecodeError_GetEnd), PyUnicodeDecodeError_GetEnd(__VA_ARGS__))
#endif

#ifndef PyUnicodeTranslateError_GetEnd
#  define PyUnicodeTranslateError_GetEnd(...) (ABIDING_CHECKED_CALL(PyUnicodeTranslateError_GetEnd), PyUnicodeTranslateError_GetEnd(__VA_ARGS__))
#endif

#ifndef PyUnicodeEncodeError_SetEnd
#  define PyUnicodeEncodeError_SetEnd(...) (ABIDING_CHECKED_CALL(PyUnicodeEncodeError_SetEnd), PyUnicodeEncodeError_SetEnd(__VA_ARGS__))
#endif

#ifndef PyUnicodeDecodeError_SetEnd
#  define PyUnicodeDecodeError_SetEnd(...) (ABIDING_CHECKED_CALL(PyUnicodeDecodeError_SetEnd), PyUnicodeDecodeError_SetEnd(__VA_ARGS__))
#endif

#ifndef PyUnicodeTranslateError_SetEnd
#  define PyUnicodeTranslateError_SetEnd(...) (ABIDING_CHECKED_CALL(PyUnicodeTranslateError_SetEnd), PyUnicodeTranslateError_SetEnd(__VA_ARGS__))
#endif

#ifndef PyUnicodeEncodeError_GetReason
#  define PyUnicodeEncodeError_GetReason(...) (ABIDING_CHECKED_CALL(PyUnicodeEncodeError_GetReason), PyUnicodeEncodeError_GetReason(__VA_ARGS__))
#endif

#ifndef PyUnicodeDecodeError_GetReason
#  define PyUnicodeDecodeError_GetReason(...) (ABIDING_CHECKED_CALL(PyUnicodeDecodeError_GetReason), PyUnicodeDecodeError_GetReason(__VA_ARGS__))
#endif

#ifndef PyUnicodeTranslateError_GetReason
#  define PyUnicodeTranslateError_GetReason(...) (ABIDING_CHECKED_CALL(PyUnicodeTranslateError_GetReason), PyUnicodeTranslateError_GetReason(__VA_ARGS__))
#endif

#ifndef PyUnicodeEncodeError_SetReason
#  define PyUnicodeEncodeError_SetReason(...) (ABIDING_CHECKED_CALL(PyUnicodeEncodeError_SetReason), PyUnicodeEncodeError_SetReason(__VA_ARGS__))
#endif

#ifndef PyUnicodeDecodeError_SetReason
#  define PyUnicodeDecodeError_SetReason(...) (ABIDING_CHECKED_CALL(PyUnicodeDecodeError_SetReason), PyUnicodeDecodeError_SetReason(__VA_ARGS__))
#endif

#ifndef PyUnicodeTranslateError_SetReason
#  define PyUnicodeTranslateError_SetReason(...) (ABIDING_CHECKED_CALL(PyUnicodeTranslateError_SetReason), PyUnicodeTranslateError_SetReason(__VA_ARGS__))
#endif

#ifndef PyLong_FromLong
#  define PyLong_FromLong(...) (ABIDING_CHECKED_CALL(PyLong_FromLong), PyLong_FromLong(__VA_ARGS__))
#endif

#ifndef PyLong_FromUnsignedLong
#  define PyLong_FromUnsignedLong(...) (ABIDING_CHECKED_CALL(PyLong_FromUnsignedLong), PyLong_FromUnsignedLong(__VA_ARGS__))
#endif

#ifndef PyLong_FromSize_t
#  define PyLong_FromSize_t(...) (ABIDING_CHECKED_CALL(PyLong_FromSize_t), PyLong_FromSize_t(__VA_ARGS__))
#endif

#ifndef PyLong_FromSsize_t
#  define PyLong_FromSsize_t(...) (ABIDING_CHECKED_CALL(PyLong_FromSsize_t), PyLong_FromSsize_t(__VA_ARGS__))
#endif

#ifndef PyLong_FromDouble
#  define PyLong_FromDouble(...) (ABIDING_CHECKED_CALL(PyLong_FromDouble), PyLong_FromDouble(__VA_ARGS__))
#endif

#ifndef PyLong_AsLong
#  define PyLong_AsLong(...) (ABIDING_CHECKED_CALL(PyLong_AsLong), PyLong_AsLong(__VA_ARGS__))
#endif

#ifndef PyLong_AsLongAndOverflow
#  define PyLong_AsLongAndOverflow(...) (ABIDING_CHECKED_CALL(PyLong_AsLongAndOverflow), PyLong_AsLongAndOverflow(__VA_ARGS__))
#endif

#ifndef PyLong_AsSsize_t
#  define PyLong_AsSsize_t(...) (ABIDING_CHECKED_CALL(PyLong_AsSsize_t), PyLong_AsSsize_t(__VA_ARGS__))
#endif

#ifndef PyLong_AsSize_t
#  define PyLong_AsSize_t(...) (ABIDING_CHECKED_CALL(PyLong_AsSize_t), PyLong_AsSize_t(__VA_ARGS__))
#endif

#ifndef PyLong_AsUnsignedLong
#  define PyLong_AsUnsignedLong(...) (ABIDING_CHECKED_CALL(PyLong_AsUnsignedLong), PyLong_AsUnsignedLong(__VA_ARGS__))
#endif

#ifndef PyLong_AsUnsignedLongMask
#  define PyLong_AsUnsignedLongMask(...) (ABIDING_CHECKED_CALL(PyLong_AsUnsignedLongMask), PyLong_AsUnsignedLongMask(__VA_ARGS__))
#endif

#ifndef PyLong_AsInt
#  define PyLong_AsInt(...) (ABIDING_CHECKED_CALL(PyLong_AsInt), PyLong_AsInt(__VA_ARGS__))
#endif

#ifndef PyLong_FromInt32
#  define PyLong_FromInt32(...) (ABIDING_CHECKED_CALL(PyLong_FromInt32), PyLong_FromInt32(__VA_ARGS__))
#endif

#ifndef PyLong_FromUInt32
#  define PyLong_FromUInt32(...) (ABIDING_CHECKED_CALL(PyLong_FromUInt32), PyLong_FromUInt32(__VA_ARGS__))
#endif

#ifndef PyLong_FromInt64
#  define PyLong_FromInt64(...) (ABIDING_CHECKED_CALL(PyLong_FromInt64), PyLong_FromInt64(__VA_ARGS__))
#endif

#ifndef PyLong_FromUInt64
#  define PyLong_FromUInt64(...) (ABIDING_CHECKED_CALL(PyLong_FromUInt64), PyLong_FromUInt64(__VA_ARGS__))
#endif

#ifndef PyLong_AsInt32
#  define PyLong_AsInt32(...) (ABIDING_CHECKED_CALL(PyLong_AsInt32), PyLong_AsInt32(__VA_ARGS__))
#endif

#ifndef PyLong_AsUInt32
#  define PyLong_AsUInt32(...) (ABIDING_CHECKED_CALL(PyLong_AsUInt32), PyLong_AsUInt32(__VA_ARGS__))
#endif

#ifndef PyLong_AsInt64
#  define PyLong_AsInt64(...) (ABIDING_CHECKED_CALL(PyLong_AsInt64), PyLong_AsInt64(__VA_ARGS__))
#endif

#ifndef PyLong_AsUInt64
#  define PyLong_AsUInt64(...) (ABIDING_CHECKED_CALL(PyLong_AsUInt64), PyLong_AsUInt64(__VA_ARGS__))
#endif

#ifndef PyLong_AsNativeBytes
#  define PyLong_AsNativeBytes(...) (ABIDING_CHECKED_CALL(PyLong_AsNativeBytes), PyLong_AsNativeBytes(__VA_ARGS__))
#endif

#ifndef PyLong_FromNativeBytes
#  define PyLong_FromNativeBytes(...) (ABIDING_CHECKED_CALL(PyLong_FromNativeBytes), PyLong_FromNativeBytes(__VA_ARGS__))
#endif

#ifndef PyLong_FromUnsignedNativeBytes
#  define PyLong_FromUnsignedNativeBytes(...) (ABIDING_CHECKED_CALL(PyLong_FromUnsignedNativeBytes), PyLong_FromUnsignedNativeBytes(__VA_ARGS__))
#endif

#ifndef PyLong_GetInfo
#  define PyLong_GetInfo(...) (ABIDING_CHECKED_CALL(PyLong_GetInfo), PyLong_GetInfo(__VA_ARGS__))
#endif

#ifndef PyLong_AsDouble
#  define PyLong_AsDouble(...) (ABIDING_CHECKED_CALL(PyLong_AsDouble), PyLong_AsDouble(__VA_ARGS__))
#endif

#ifndef PyLong_FromVoidPtr
#  define PyLong_FromVoidPtr(...) (ABIDING_CHECKED_CALL(PyLong_FromVoidPtr), PyLong_FromVoidPtr(__VA_ARGS__))
#endif

#ifndef PyLong_AsVoidPtr
#  define PyLong_AsVoidPtr(...) (ABIDING_CHECKED_CALL(PyLong_AsVoidPtr), PyLong_AsVoidPtr(__VA_ARGS__))
#endif

#ifndef PyLong_FromLongLong
#  define PyLong_FromLongLong(...) (ABIDING_CHECKED_CALL(PyLong_FromLongLong), PyLong_FromLongLong(__VA_ARGS__))
#endif

#ifndef PyLong_FromUnsignedLongLong
#  define PyLong_FromUnsignedLongLong(...) (ABIDING_CHECKED_CALL(PyLong_FromUnsignedLongLong), PyLong_FromUnsignedLongLong(__VA_ARGS__))
#endif

#ifndef PyLong_AsLongLong
#  define PyLong_AsLongLong(...) (ABIDING_CHECKED_CALL(PyLong_AsLongLong), PyLong_AsLongLong(__VA_ARGS__))
#endif

#ifndef PyLong_AsUnsignedLongLong
#  define PyLong_AsUnsignedLongLong(...) (ABIDING_CHECKED_CALL(PyLong_AsUnsignedLongLong), PyLong_AsUnsignedLongLong(__VA_ARGS__))
#endif

#ifndef PyLong_AsUnsignedLongLongMask
#  define PyLong_AsUnsignedLongLongMask(...) (ABIDING_CHECKED_CALL(PyLong_AsUnsignedLongLongMask), PyLong_AsUnsignedLongLongMask(__VA_ARGS__))
#endif

#ifndef PyLong_AsLongLongAndOverflow
#  define PyLong_AsLongLongAndOverflow(...) (ABIDING_CHECKED_CALL(PyLong_AsLongLongAndOverflow), PyLong_AsLongLongAndOverflow(__VA_ARGS__))
#endif

#ifndef PyLong_FromString
#  define PyLong_FromString(...) (ABIDING_CHECKED_CALL(PyLong_FromString), PyLong_FromString(__VA_ARGS__))
#endif

#ifndef PyLong_GetNativeLayout
#  define PyLong_GetNativeLayout(...) (ABIDING_CHECKED_CALL(PyLong_GetNativeLayout), PyLong_GetNativeLayout(__VA_ARGS__))
#endif

#ifndef PyLong_Export
#  define PyLong_Export(...) (ABIDING_CHECKED_CALL(PyLong_Export), PyLong_Export(__VA_ARGS__))
#endif

#ifndef PyLong_FreeExport
#  define PyLong_FreeExport(...) (ABIDING_CHECKED_CALL(PyLong_FreeExport), PyLong_FreeExport(__VA_ARGS__))
#endif

#ifndef PyLongWriter_Create
#  define PyLongWriter_Create(...) (ABIDING_CHECKED_CALL(PyLongWriter_Create), PyLongWriter_Create(__VA_ARGS__))
#endif

#ifndef PyLongWriter_Finish
#  define PyLongWriter_Finish(...) (ABIDING_CHECKED_CALL(PyLongWriter_Finish), PyLongWriter_Finish(__VA_ARGS__))
#endif

#ifndef PyLongWriter_Discard
#  define PyLongWriter_Discard(...) (ABIDING_CHECKED_CALL(PyLongWriter_Discard), PyLongWriter_Discard(__VA_ARGS__))
#endif

#ifndef Py_IsTrue
#  define Py_IsTrue(...) (ABIDING_CHECKED_CALL(Py_IsTrue), Py_IsTrue(__VA_ARGS__))
#endif

#ifndef Py_IsFalse
#  define Py_IsFalse(...) (ABIDING_CHECKED_CALL(Py_IsFalse), Py_IsFalse(__VA_ARGS__))
#endif

#ifndef PyBool_FromLong
#  define PyBool_FromLong(...) (ABIDING_CHECKED_CALL(PyBool_FromLong), PyBool_FromLong(__VA_ARGS__))
#endif

#ifndef PyFloat_GetMax
#  define PyFloat_GetMax(...) (ABIDING_CHECKED_CALL(PyFloat_GetMax), PyFloat_GetMax(__VA_ARGS__))
#endif

#ifndef PyFloat_GetMin
#  define PyFloat_GetMin(...) (ABIDING_CHECKED_CALL(PyFloat_GetMin), PyFloat_GetMin(__VA_ARGS__))
#endif

#ifndef PyFloat_GetInfo
#  define PyFloat_GetInfo(...) (ABIDING_CHECKED_CALL(PyFloat_GetInfo), PyFloat_GetInfo(__VA_ARGS__))
#endif

#ifndef PyFloat_FromString
#  define PyFloat_FromString(...) (ABIDING_CHECKED_CALL(PyFloat_FromString), PyFloat_FromString(__VA_ARGS__))
#endif

#ifndef PyFloat_FromDouble
#  define PyFloat_FromDouble(...) (ABIDING_CHECKED_CALL(PyFloat_FromDouble), PyFloat_FromDouble(__VA_ARGS__))
#endif

#ifndef PyFloat_AsDouble
#  define PyFloat_AsDouble(...) (ABIDING_CHECKED_CALL(PyFloat_AsDouble), PyFloat_AsDouble(__VA_ARGS__))
#endif

#ifndef PyComplex_FromDoubles
#  define PyComplex_FromDoubles(...) (ABIDING_CHECKED_CALL(PyComplex_FromDoubles), PyComplex_FromDoubles(__VA_ARGS__))
#endif

#ifndef PyComplex_RealAsDouble
#  define PyComplex_RealAsDouble(...) (ABIDING_CHECKED_CALL(PyComplex_RealAsDouble), PyComplex_RealAsDouble(__VA_ARGS__))
#endif

#ifndef PyComplex_ImagAsDouble
#  define PyComplex_ImagAsDouble(...) (ABIDING_CHECKED_CALL(PyComplex_ImagAsDouble), PyComplex_ImagAsDouble(__VA_ARGS__))
#endif

#ifndef PyMemoryView_FromObject
#  define PyMemoryView_FromObject(...) (ABIDING_CHECKED_CALL(PyMemoryView_FromObject), PyMemoryView_FromObject(__VA_ARGS__))
#endif

#ifndef PyMemoryView_FromMemory
#  define PyMemoryView_FromMemory(...) (ABIDING_CHECKED_CALL(PyMemoryView_FromMemory), PyMemoryView_FromMemory(__VA_ARGS__))
#endif

#ifndef PyMemoryView_FromBuffer
#  define PyMemoryView_FromBuffer(...) (ABIDING_CHECKED_CALL(PyMemoryView_FromBuffer), PyMemoryView_FromBuffer(__VA_ARGS__))
#endif

#ifndef PyMemoryView_GetContiguous
#  define PyMemoryView_GetContiguous(...) (ABIDING_CHECKED_CALL(PyMemoryView_GetContiguous), PyMemoryView_GetContiguous(__VA_ARGS__))
#endif

#ifndef PyTuple_New
#  define PyTuple_New(...) (ABIDING_CHECKED_CALL(PyTuple_New), PyTuple_New(__VA_ARGS__))
#endif

#ifndef PyTuple_Size
#  define PyTuple_Size(...) (ABIDING_CHECKED_CALL(PyTuple_Size), PyTuple_Size(__VA_ARGS__))
#endif

#ifndef PyTuple_GetItem
#  define PyTuple_GetItem(...) (ABIDING_CHECKED_CALL(PyTuple_GetItem), PyTuple_GetItem(__VA_ARGS__))
#endif

#ifndef PyTuple_SetItem
#  define PyTuple_SetItem(...) (ABIDING_CHECKED_CALL(PyTuple_SetItem), PyTuple_SetItem(__VA_ARGS__))
#endif

#ifndef PyTuple_GetSlice
#  define PyTuple_GetSlice(...) (ABIDING_CHECKED_CALL(PyTuple_GetSlice), PyTuple_GetSlice(__VA_ARGS__))
#endif

#ifndef PyTuple_Pack
#  define PyTuple_Pack(...) (ABIDING_CHECKED_CALL(PyTuple_Pack), PyTuple_Pack(__VA_ARGS__))
#endif

#ifndef PyList_New
#  define PyList_New(...) (ABIDING_CHECKED_CALL(PyList_New), PyList_New(__VA_ARGS__))
#endif

#ifndef PyList_Size
#  define PyList_Size(...) (ABIDING_CHECKED_CALL(PyList_Size), PyList_Size(__VA_ARGS__))
#endif

#ifndef PyList_GetItem
#  define PyList_GetItem(...) (ABIDING_CHECKED_CALL(PyList_GetItem), PyList_GetItem(__VA_ARGS__))
#endif

#ifndef PyList_GetItemRef
#  define PyList_GetItemRef(...) (ABIDING_CHECKED_CALL(PyList_GetItemRef), PyList_GetItemRef(__VA_ARGS__))
#endif

#ifndef PyList_SetItem
#  define PyList_SetItem(...) (ABIDING_CHECKED_CALL(PyList_SetItem), PyList_SetItem(__VA_ARGS__))
#endif

#ifndef PyList_Insert
#  define PyList_Insert(...) (ABIDING_CHECKED_CALL(PyList_Insert), PyList_Insert(__VA_ARGS__))
#endif

#ifndef PyList_Append
#  define PyList_Append(...) (ABIDING_CHECKED_CALL(PyList_Append), PyList_Append(__VA_ARGS__))
#endif

#ifndef PyList_GetSlice
#  define PyList_GetSlice(...) (ABIDING_CHECKED_CALL(PyList_GetSlice), PyList_GetSlice(__VA_ARGS__))
#endif

#ifndef PyList_SetSlice
#  define PyList_SetSlice(...) (ABIDING_CHECKED_CALL(PyList_SetSlice), PyList_SetSlice(__VA_ARGS__))
#endif

#ifndef PyList_Sort
#  define PyList_Sort(...) (ABIDING_CHECKED_CALL(PyList_Sort), PyList_Sort(__VA_ARGS__))
#endif

#ifndef PyList_Reverse
#  define PyList_Reverse(...) (ABIDING_CHECKED_CALL(PyList_Reverse), PyList_Reverse(__VA_ARGS__))
#endif

#ifndef PyList_AsTuple
#  define PyList_AsTuple(...) (ABIDING_CHECKED_CALL(PyList_AsTuple), PyList_AsTuple(__VA_ARGS__))
#endif

#ifndef PyDict_New
#  define PyDict_New(...) (ABIDING_CHECKED_CALL(PyDict_New), PyDict_New(__VA_ARGS__))
#endif

#ifndef PyDict_GetItem
#  define PyDict_GetItem(...) (ABIDING_CHECKED_CALL(PyDict_GetItem), PyDict_GetItem(__VA_ARGS__))
#endif

#ifndef PyDict_GetItemWithError
#  define PyDict_GetItemWithError(...) (ABIDING_CHECKED_CALL(PyDict_GetItemWithError), PyDict_GetItemWithError(__VA_ARGS__))
#endif

#ifndef PyDict_SetItem
#  define PyDict_SetItem(...) (ABIDING_CHECKED_CALL(PyDict_SetItem), PyDict_SetItem(__VA_ARGS__))
#endif

#ifndef PyDict_DelItem
#  define PyDict_DelItem(...) (ABIDING_CHECKED_CALL(PyDict_DelItem), PyDict_DelItem(__VA_ARGS__))
#endif

#ifndef PyDict_Clear
#  define PyDict_Clear(...) (ABIDING_CHECKED_CALL(PyDict_Clear), PyDict_Clear(__VA_ARGS__))
#endif

#ifndef PyDict_Next
#  define PyDict_Next(...) (ABIDING_CHECKED_CALL(PyDict_Next), PyDict_Next(__VA_ARGS__))
#endif

#ifndef PyDict_Keys
#  define PyDict_Keys(...) (ABIDING_CHECKED_CALL(PyDict_Keys), PyDict_Keys(__VA_ARGS__))
#endif

#ifndef PyDict_Values
#  define PyDict_Values(...) (ABIDING_CHECKED_CALL(PyDict_Values), PyDict_Values(__VA_ARGS__))
#endif

#ifndef PyDict_Items
#  define PyDict_Items(...) (ABIDING_CHECKED_CALL(PyDict_Items), PyDict_Items(__VA_ARGS__))
#endif

#ifndef PyDict_Size
#  define PyDict_Size(...) (ABIDING_CHECKED_CALL(PyDict_Size), PyDict_Size(__VA_ARGS__))
#endif

#ifndef PyDict_Copy
#  define PyDict_Copy(...) (ABIDING_CHECKED_CALL(PyDict_Copy), PyDict_Copy(__VA_ARGS__))
#endif

#ifndef PyDict_Contains
#  define PyDict_Contains(...) (ABIDING_CHECKED_CALL(PyDict_Contains), PyDict_Contains(__VA_ARGS__))
#endif

#ifndef PyDict_Update
#  define PyDict_Update(...) (ABIDING_CHECKED_CALL(PyDict_Update), PyDict_Update(__VA_ARGS__))
#endif

#ifndef PyDict_Merge
#  define PyDict_Merge(...) (ABIDING_CHECKED_CALL(PyDict_Merge), PyDict_Merge(__VA_ARGS__))
#endif

#ifndef PyDict_MergeFromSeq2
#  define PyDict_MergeFromSeq2(...) (ABIDING_CHECKED_CALL(PyDict_MergeFromSeq2), PyDict_MergeFromSeq2(__VA_ARGS__))
#endif

#ifndef PyDict_GetItemString
#  define PyDict_GetItemString(...) (ABIDING_CHECKED_CALL(PyDict_GetItemString), PyDict_GetItemString(__VA_ARGS__))
#endif

#ifndef PyDict_SetItemString
#  define PyDict_SetItemString(...) (ABIDING_CHECKED_CALL(PyDict_SetItemString), PyDict_SetItemString(__VA_ARGS__))
#endif

#ifndef PyDict_DelItemString
#  define PyDict_DelItemString(...) (ABIDING_CHECKED_CALL(PyDict_DelItemString), PyDict_DelItemString(__VA_ARGS__))
#endif

#ifndef PyDict_GetItemRef
#  define PyDict_GetItemRef(...) (ABIDING_CHECKED_CALL(PyDict_GetItemRef), PyDict_GetItemRef(__VA_ARGS__))
#endif

#ifndef PyDict_GetItemStringRef
#  define PyDict_GetItemStringRef(...) (ABIDING_CHECKED_CALL(PyDict_GetItemStringRef), PyDict_GetItemStringRef(__VA_ARGS__))
#endif

#ifndef PyDict_SetDefaultRef
#  define PyDict_SetDefaultRef(...) (ABIDING_CHECKED_CALL(PyDict_SetDefaultRef), PyDict_SetDefaultRef(__VA_ARGS__))
#endif

#ifndef PyObject_GenericGetDict
#  define PyObject_GenericGetDict(...) (ABIDING_CHECKED_CALL(PyObject_GenericGetDict), PyObject_GenericGetDict(__VA_ARGS__))
#endif

#ifndef PySet_New
#  define PySet_New(...) (ABIDING_CHECKED_CALL(PySet_New), PySet_New(__VA_ARGS__))
#endif

#ifndef PyFrozenSet_New
#  define PyFrozenSet_New(...) (ABIDING_CHECKED_CALL(PyFrozenSet_New), PyFrozenSet_New(__VA_ARGS__))
#endif

#ifndef PySet_Add
#  define PySet_Add(...) (ABIDING_CHECKED_CALL(PySet_Add), PySet_Add(__VA_ARGS__))
#endif

#ifndef PySet_Clear
#  define PySet_Clear(...) (ABIDING_CHECKED_CALL(PySet_Clear), PySet_Clear(__VA_ARGS__))
#endif

#ifndef PySet_Contains
#  define PySet_Contains(...) (ABIDING_CHECKED_CALL(PySet_Contains), PySet_Contains(__VA_ARGS__))
#endif

#ifndef PySet_Discard
#  define PySet_Discard(...) (ABIDING_CHECKED_CALL(PySet_Discard), PySet_Discard(__VA_ARGS__))
#endif

#ifndef PySet_Pop
#  define PySet_Pop(...) (ABIDING_CHECKED_CALL(PySet_Pop), PySet_Pop(__VA_ARGS__))
#endif

#ifndef PySet_Size
#  define PySet_Size(...) (ABIDING_CHECKED_CALL(PySet_Size), PySet_Size(__VA_ARGS__))
#endif

#ifndef PyCFunction_GetFunction
#  define PyCFunction_GetFunction(...) (ABIDING_CHECKED_CALL(PyCFunction_GetFunction), PyCFunction_GetFunction(__VA_ARGS__))
#endif

#ifndef PyCFunction_GetSelf
#  define PyCFunction_GetSelf(...) (ABIDING_CHECKED_CALL(PyCFunction_GetSelf), PyCFunction_GetSelf(__VA_ARGS__))
#endif

#ifndef PyCFunction_GetFlags
#  define PyCFunction_GetFlags(...) (ABIDING_CHECKED_CALL(PyCFunction_GetFlags), PyCFunction_GetFlags(__VA_ARGS__))
#endif

#ifndef PyCFunction_New
#  define PyCFunction_New(...) (ABIDING_CHECKED_CALL(PyCFunction_New), PyCFunction_New(__VA_ARGS__))
#endif

#ifndef PyCFunction_NewEx
#  define PyCFunction_NewEx(...) (ABIDING_CHECKED_CALL(PyCFunction_NewEx), PyCFunction_NewEx(__VA_ARGS__))
#endif

#ifndef PyCMethod_New
#  define PyCMethod_New(...) (ABIDING_CHECKED_CALL(PyCMethod_New), PyCMethod_New(__VA_ARGS__))
#endif

#ifndef PyModule_NewObject
#  define PyModule_NewObject(...) (ABIDING_CHECKED_CALL(PyModule_NewObject), PyModule_NewObject(__VA_ARGS__))
#endif

#ifndef PyModule_New
#  define PyModule_New(...) (ABIDING_CHECKED_CALL(PyModule_New), PyModule_New(__VA_ARGS__))
#endif

#ifndef PyModule_GetDict
#  define PyModule_GetDict(...) (ABIDING_CHECKED_CALL(PyModule_GetDict), PyModule_GetDict(__VA_ARGS__))
#endif

#ifndef PyModule_GetNameObject
#  define PyModule_GetNameObject(...) (ABIDING_CHECKED_CALL(PyModule_GetNameObject), PyModule_GetNameObject(__VA_ARGS__))
#endif

#ifndef PyModule_GetName
#  define PyModule_GetName(...) (ABIDING_CHECKED_CALL(PyModule_GetName), PyModule_GetName(__VA_ARGS__))
#endif

#ifndef PyModule_GetFilename
#  define PyModule_GetFilename(...) (ABIDING_CHECKED_CALL(PyModule_GetFilename), PyModule_GetFilename(__VA_ARGS__))
#endif

#ifndef PyModule_GetFilenameObject
#  define PyModule_GetFilenameObject(...) (ABIDING_CHECKED_CALL(PyModule_GetFilenameObject), PyModule_GetFilenameObject(__VA_ARGS__))
#endif

#ifndef PyModule_GetDef
#  define PyModule_GetDef(...) (ABIDING_CHECKED_CALL(PyModule_GetDef), PyModule_GetDef(__VA_ARGS__))
#endif

#ifndef PyModule_GetState
#  define PyModule_GetState(...) (ABIDING_CHECKED_CALL(PyModule_GetState), PyModule_GetState(__VA_ARGS__))
#endif

#ifndef PyModuleDef_Init
#  define PyModuleDef_Init(...) (ABIDING_CHECKED_CALL(PyModuleDef_Init), PyModuleDef_Init(__VA_ARGS__))
#endif

#ifndef PyModule_FromSlotsAndSpec
#  define PyModule_FromSlotsAndSpec(...) (ABIDING_CHECKED_CALL(PyModule_FromSlotsAndSpec), PyModule_FromSlotsAndSpec(__VA_ARGS__))
#endif

#ifndef PyModule_Exec
#  define PyModule_Exec(...) (ABIDING_CHECKED_CALL(PyModule_Exec), PyModule_Exec(__VA_ARGS__))
#endif

#ifndef PyModule_GetStateSize
#  define PyModule_GetStateSize(...) (ABIDING_CHECKED_CALL(PyModule_GetStateSize), PyModule_GetStateSize(__VA_ARGS__))
#endif

#ifndef PyModule_GetToken
#  define PyModule_GetToken(...) (ABIDING_CHECKED_CALL(PyModule_GetToken), PyModule_GetToken(__VA_ARGS__))
#endif

#ifndef PyModule_GetState_DuringGC
#  define PyModule_GetState_DuringGC(...) (ABIDING_CHECKED_CALL(PyModule_GetState_DuringGC), PyModule_GetState_DuringGC(__VA_ARGS__))
#endif

#ifndef PyModule_GetToken_DuringGC
#  define PyModule_GetToken_DuringGC(...) (ABIDING_CHECKED_CALL(PyModule_GetToken_DuringGC), PyModule_GetToken_DuringGC(__VA_ARGS__))
#endif

#ifndef PyFile_FromFd
#  define PyFile_FromFd(...) (ABIDING_CHECKED_CALL(PyFile_FromFd), PyFile_FromFd(__VA_ARGS__))
#endif

#ifndef PyFile_GetLine
#  define PyFile_GetLine(...) (ABIDING_CHECKED_CALL(PyFile_GetLine), PyFile_GetLine(__VA_ARGS__))
#endif

#ifndef PyFile_WriteObject
#  define PyFile_WriteObject(...) (ABIDING_CHECKED_CALL(PyFile_WriteObject), PyFile_WriteObject(__VA_ARGS__))
#endif

#ifndef PyFile_WriteString
#  define PyFile_WriteString(...) (ABIDING_CHECKED_CALL(PyFile_WriteString), PyFile_WriteString(__VA_ARGS__))
#endif

#ifndef PyObject_AsFileDescriptor
#  define PyObject_AsFileDescriptor(...) (ABIDING_CHECKED_CALL(PyObject_AsFileDescriptor), PyObject_AsFileDescriptor(__VA_ARGS__))
#endif

#ifndef PyCapsule_New
#  define PyCapsule_New(...) (ABIDING_CHECKED_CALL(PyCapsule_New), PyCapsule_New(__VA_ARGS__))
#endif

#ifndef PyCapsule_GetPointer
#  define PyCapsule_GetPointer(...) (ABIDING_CHECKED_CALL(PyCapsule_GetPointer), PyCapsule_GetPointer(__VA_ARGS__))
#endif

#ifndef PyCapsule_GetDestructor
#  define PyCapsule_GetDestructor(...) (ABIDING_CHECKED_CALL(PyCapsule_GetDestructor), PyCapsule_GetDestructor(__VA_ARGS__))
#endif

#ifndef PyCapsule_GetName
#  define PyCapsule_GetName(...) (ABIDING_CHECKED_CALL(PyCapsule_GetName), PyCapsule_GetName(__VA_ARGS__))
#endif

#ifndef PyCapsule_GetContext
#  define PyCapsule_GetContext(...) (ABIDING_CHECKED_CALL(PyCapsule_GetContext), PyCapsule_GetContext(__VA_ARGS__))
#endif

#ifndef PyCapsule_IsValid
#  define PyCapsule_IsValid(...) (ABIDING_CHECKED_CALL(PyCapsule_IsValid), PyCapsule_IsValid(__VA_ARGS__))
#endif

#ifndef PyCapsule_SetPointer
#  define PyCapsule_SetPointer(...) (ABIDING_CHECKED_CALL(PyCapsule_SetPointer), PyCapsule_SetPointer(__VA_ARGS__))
#endif

#ifndef PyCapsule_SetDestructor
#  define PyCapsule_SetDestructor(...) (ABIDING_CHECKED_CALL(PyCapsule_SetDestructor), PyCapsule_SetDestructor(__VA_ARGS__))
#endif

#ifndef PyCapsule_SetName
#  define PyCapsule_SetName(...) (ABIDING_CHECKED_CALL(PyCapsule_SetName), PyCapsule_SetName(__VA_ARGS__))
#endif

#ifndef PyCapsule_SetContext
#  define PyCapsule_SetContext(...) (ABIDING_CHECKED_CALL(PyCapsule_SetContext), PyCapsule_SetContext(__VA_ARGS__))
#endif

#ifndef PyCapsule_Import
#  define PyCapsule_Import(...) (ABIDING_CHECKED_CALL(PyCapsule_Import), PyCapsule_Import(__VA_ARGS__))
#endif

#ifndef PyFrame_GetLineNumber
#  define PyFrame_GetLineNumber(...) (ABIDING_CHECKED_CALL(PyFrame_GetLineNumber), PyFrame_GetLineNumber(__VA_ARGS__))
#endif

#ifndef PyFrame_GetCode
#  define PyFrame_GetCode(...) (ABIDING_CHECKED_CALL(PyFrame_GetCode), PyFrame_GetCode(__VA_ARGS__))
#endif

#ifndef PyTraceBack_Here
#  define PyTraceBack_Here(...) (ABIDING_CHECKED_CALL(PyTraceBack_Here), PyTraceBack_Here(__VA_ARGS__))
#endif

#ifndef PyTraceBack_Print
#  define PyTraceBack_Print(...) (ABIDING_CHECKED_CALL(PyTraceBack_Print), PyTraceBack_Print(__VA_ARGS__))
#endif

#ifndef PySlice_New
#  define PySlice_New(...) (ABIDING_CHECKED_CALL(PySlice_New), PySlice_New(__VA_ARGS__))
#endif

#ifndef PySlice_GetIndices
#  define PySlice_GetIndices(...) (ABIDING_CHECKED_CALL(PySlice_GetIndices), PySlice_GetIndices(__VA_ARGS__))
#endif

#ifndef PySlice_GetIndicesEx
#  define PySlice_GetIndicesEx(...) (ABIDING_CHECKED_CALL(PySlice_GetIndicesEx), PySlice_GetIndicesEx(__VA_ARGS__))
#endif

#ifndef PySlice_Unpack
#  define PySlice_Unpack(...) (ABIDING_CHECKED_CALL(PySlice_Unpack), PySlice_Unpack(__VA_ARGS__))
#endif

#ifndef PySlice_AdjustIndices
#  define PySlice_AdjustIndices(...) (ABIDING_CHECKED_CALL(PySlice_AdjustIndices), PySlice_AdjustIndices(__VA_ARGS__))
#endif

#ifndef PySeqIter_New
#  define PySeqIter_New(...) (ABIDING_CHECKED_CALL(PySeqIter_New), PySeqIter_New(__VA_ARGS__))
#endif

#ifndef PyCallIter_New
#  define PyCallIter_New(...) (ABIDING_CHECKED_CALL(PyCallIter_New), PyCallIter_New(__VA_ARGS__))
#endif

#ifndef PyInterpreterState_New
#  define PyInterpreterState_New(...) (ABIDING_CHECKED_CALL(PyInterpreterState_New), PyInterpreterState_New(__VA_ARGS__))
#endif

#ifndef PyInterpreterState_Clear
#  define PyInterpreterState_Clear(...) (ABIDING_CHECKED_CALL(PyInterpreterState_Clear), PyInterpreterState_Clear(__VA_ARGS__))
#endif

#ifndef PyInterpreterState_Get
#  define PyInterpreterState_Get(...) (ABIDING_CHECKED_CALL(PyInterpreterState_Get), PyInterpreterState_Get(__VA_ARGS__))
#endif

#ifndef PyInterpreterState_GetDict
#  define PyInterpreterState_GetDict(...) (ABIDING_CHECKED_CALL(PyInterpreterState_GetDict), PyInterpreterState_GetDict(__VA_ARGS__))
#endif

#ifndef PyState_AddModule
#  define PyState_AddModule(...) (ABIDING_CHECKED_CALL(PyState_AddModule), PyState_AddModule(__VA_ARGS__))
#endif

#ifndef PyState_RemoveModule
#  define PyState_RemoveModule(...) (ABIDING_CHECKED_CALL(PyState_RemoveModule), PyState_RemoveModule(__VA_ARGS__))
#endif

#ifndef PyState_FindModule
#  define PyState_FindModule(...) (ABIDING_CHECKED_CALL(PyState_FindModule), PyState_FindModule(__VA_ARGS__))
#endif

#ifndef PyThreadState_Clear
#  define PyThreadState_Clear(...) (ABIDING_CHECKED_CALL(PyThreadState_Clear), PyThreadState_Clear(__VA_ARGS__))
#endif

#ifndef PyThreadState_Get
#  define PyThreadState_Get(...) (ABIDING_CHECKED_CALL(PyThreadState_Get), PyThreadState_Get(__VA_ARGS__))
#endif

#ifndef PyThreadState_GetDict
#  define PyThreadState_GetDict(...) (ABIDING_CHECKED_CALL(PyThreadState_GetDict), PyThreadState_GetDict(__VA_ARGS__))
#endif

#ifndef PyThreadState_GetFrame
#  define PyThreadState_GetFrame(...) (ABIDING_CHECKED_CALL(PyThreadState_GetFrame), PyThreadState_GetFrame(__VA_ARGS__))
#endif

#ifndef PyThreadState_GetID
#  define PyThreadState_GetID(...) (ABIDING_CHECKED_CALL(PyThreadState_GetID), PyThreadState_GetID(__VA_ARGS__))
#endif

#ifndef PyGILState_Release
#  define PyGILState_Release(...) (ABIDING_CHECKED_CALL(PyGILState_Release), PyGILState_Release(__VA_ARGS__))
#endif

#ifndef PyInterpreterGuard_FromCurrent
#  define PyInterpreterGuard_FromCurrent(...) (ABIDING_CHECKED_CALL(PyInterpreterGuard_FromCurrent), PyInterpreterGuard_FromCurrent(__VA_ARGS__))
#endif

#ifndef PyInterpreterView_FromCurrent
#  define PyInterpreterView_FromCurrent(...) (ABIDING_CHECKED_CALL(PyInterpreterView_FromCurrent), PyInterpreterView_FromCurrent(__VA_ARGS__))
#endif

#ifndef PyDescr_NewMethod
#  define PyDescr_NewMethod(...) (ABIDING_CHECKED_CALL(PyDescr_NewMethod), PyDescr_NewMethod(__VA_ARGS__))
#endif

#ifndef PyDescr_NewClassMethod
#  define PyDescr_NewClassMethod(...) (ABIDING_CHECKED_CALL(PyDescr_NewClassMethod), PyDescr_NewClassMethod(__VA_ARGS__))
#endif

#ifndef PyDescr_NewMember
#  define PyDescr_NewMember(...) (ABIDING_CHECKED_CALL(PyDescr_NewMember), PyDescr_NewMember(__VA_ARGS__))
#endif

#ifndef PyDescr_NewGetSet
#  define PyDescr_NewGetSet(...) (ABIDING_CHECKED_CALL(PyDescr_NewGetSet), PyDescr_NewGetSet(__VA_ARGS__))
#endif

#ifndef PyDictProxy_New
#  define PyDictProxy_New(...) (ABIDING_CHECKED_CALL(PyDictProxy_New), PyDictProxy_New(__VA_ARGS__))
#endif

#ifndef PyWrapper_New
#  define PyWrapper_New(...) (ABIDING_CHECKED_CALL(PyWrapper_New), PyWrapper_New(__VA_ARGS__))
#endif

#ifndef PyMember_GetOne
#  define PyMember_GetOne(...) (ABIDING_CHECKED_CALL(PyMember_GetOne), PyMember_GetOne(__VA_ARGS__))
#endif

#ifndef PyMember_SetOne
#  define PyMember_SetOne(...) (ABIDING_CHECKED_CALL(PyMember_SetOne), PyMember_SetOne(__VA_ARGS__))
#endif

#ifndef Py_GenericAlias
#  define Py_GenericAlias(...) (ABIDING_CHECKED_CALL(Py_GenericAlias), Py_GenericAlias(__VA_ARGS__))
#endif

#ifndef PyErr_WarnEx
#  define PyErr_WarnEx(...) (ABIDING_CHECKED_CALL(PyErr_WarnEx), PyErr_WarnEx(__VA_ARGS__))
#endif

#ifndef PyErr_WarnFormat
#  define PyErr_WarnFormat(...) (ABIDING_CHECKED_CALL(PyErr_WarnFormat), PyErr_WarnFormat(__VA_ARGS__))
#endif

#ifndef PyErr_ResourceWarning
#  define PyErr_ResourceWarning(...) (ABIDING_CHECKED_CALL(PyErr_ResourceWarning), PyErr_ResourceWarning(__VA_ARGS__))
#endif

#ifndef PyErr_WarnExplicit
#  define PyErr_WarnExplicit(...) (ABIDING_CHECKED_CALL(PyErr_WarnExplicit), PyErr_WarnExplicit(__VA_ARGS__))
#endif

#ifndef PyWeakref_NewRef
#  define PyWeakref_NewRef(...) (ABIDING_CHECKED_CALL(PyWeakref_NewRef), PyWeakref_NewRef(__VA_ARGS__))
#endif

#ifndef PyWeakref_NewProxy
#  define PyWeakref_NewProxy(...) (ABIDING_CHECKED_CALL(PyWeakref_NewProxy), PyWeakref_NewProxy(__VA_ARGS__))
#endif

#ifndef PyWeakref_GetRef
#  define PyWeakref_GetRef(...) (ABIDING_CHECKED_CALL(PyWeakref_GetRef), PyWeakref_GetRef(__VA_ARGS__))
#endif

#ifndef PyStructSequence_NewType
#  define PyStructSequence_NewType(...) (ABIDING_CHECKED_CALL(PyStructSequence_NewType), PyStructSequence_NewType(__VA_ARGS__))
#endif

#ifndef PyStructSequence_New
#  define PyStructSequence_New(...) (ABIDING_CHECKED_CALL(PyStructSequence_New), PyStructSequence_New(__VA_ARGS__))
#endif

#ifndef PyStructSequence_SetItem
#  define PyStructSequence_SetItem(...) (ABIDING_CHECKED_CALL(PyStructSequence_SetItem), PyStructSequence_SetItem(__VA_ARGS__))
#endif

#ifndef PyStructSequence_GetItem
#  define PyStructSequence_GetItem(...) (ABIDING_CHECKED_CALL(PyStructSequence_GetItem), PyStructSequence_GetItem(__VA_ARGS__))
#endif

#ifndef PyCodec_Register
#  define PyCodec_Register(...) (ABIDING_CHECKED_CALL(PyCodec_Register), PyCodec_Register(__VA_ARGS__))
#endif

#ifndef PyCodec_Unregister
#  define PyCodec_Unregister(...) (ABIDING_CHECKED_CALL(PyCodec_Unregister), PyCodec_Unregister(__VA_ARGS__))
#endif

#ifndef PyCodec_KnownEncoding
#  define PyCodec_KnownEncoding(...) (ABIDING_CHECKED_CALL(PyCodec_KnownEncoding), PyCodec_KnownEncoding(__VA_ARGS__))
#endif

#ifndef PyCodec_Encode
#  define PyCodec_Encode(...) (ABIDING_CHECKED_CALL(PyCodec_Encode), PyCodec_Encode(__VA_ARGS__))
#endif

#ifndef PyCodec_Decode
#  define PyCodec_Decode(...) (ABIDING_CHECKED_CALL(PyCodec_Decode), PyCodec_Decode(__VA_ARGS__))
#endif

#ifndef PyCodec_Encoder
#  define PyCodec_Encoder(...) (ABIDING_CHECKED_CALL(PyCodec_Encoder), PyCodec_Encoder(__VA_ARGS__))
#endif

#ifndef PyCodec_Decoder
#  define PyCodec_Decoder(...) (ABIDING_CHECKED_CALL(PyCodec_Decoder), PyCodec_Decoder(__VA_ARGS__))
#endif

#ifndef PyCodec_IncrementalEncoder
#  define PyCodec_IncrementalEncoder(...) (ABIDING_CHECKED_CALL(PyCodec_IncrementalEncoder), PyCodec_IncrementalEncoder(__VA_ARGS__))
#endif

#ifndef PyCodec_IncrementalDecoder
#  define PyCodec_IncrementalDecoder(...) (ABIDING_CHECKED_CALL(PyCodec_IncrementalDecoder), PyCodec_IncrementalDecoder(__VA_ARGS__))
#endif

#ifndef PyCodec_StreamReader
#  define PyCodec_StreamReader(...) (ABIDING_CHECKED_CALL(PyCodec_StreamReader), PyCodec_StreamReader(__VA_ARGS__))
#endif

#ifndef PyCodec_StreamWriter
#  define PyCodec_StreamWriter(...) (ABIDING_CHECKED_CALL(PyCodec_StreamWriter), PyCodec_StreamWriter(__VA_ARGS__))
#endif

#ifndef PyCodec_RegisterError
#  define PyCodec_RegisterError(...) (ABIDING_CHECKED_CALL(PyCodec_RegisterError), PyCodec_RegisterError(__VA_ARGS__))
#endif

#ifndef PyCodec_LookupError
#  define PyCodec_LookupError(...) (ABIDING_CHECKED_CALL(PyCodec_LookupError), PyCodec_LookupError(__VA_ARGS__))
#endif

#ifndef PyCodec_StrictErrors
#  define PyCodec_StrictErrors(...) (ABIDING_CHECKED_CALL(PyCodec_StrictErrors), PyCodec_StrictErrors(__VA_ARGS__))
#endif

#ifndef PyCodec_IgnoreErrors
#  define PyCodec_IgnoreErrors(...) (ABIDING_CHECKED_CALL(PyCodec_IgnoreErrors), PyCodec_IgnoreErrors(__VA_ARGS__))
#endif

#ifndef PyCodec_ReplaceErrors
#  define PyCodec_ReplaceErrors(...) (ABIDING_CHECKED_CALL(PyCodec_ReplaceErrors), PyCodec_ReplaceErrors(__VA_ARGS__))
#endif

#ifndef PyCodec_XMLCharRefReplaceErrors
#  define PyCodec_XMLCharRefReplaceErrors(...) (ABIDING_CHECKED_CALL(PyCodec_XMLCharRefReplaceErrors), PyCodec_XMLCharRefReplaceErrors(__VA_ARGS__))
#endif

#ifndef PyCodec_BackslashReplaceErrors
#  define PyCodec_BackslashReplaceErrors(...) (ABIDING_CHECKED_CALL(PyCodec_BackslashReplaceErrors), PyCodec_BackslashReplaceErrors(__VA_ARGS__))
#endif

#ifndef PyCodec_NameReplaceErrors
#  define PyCodec_NameReplaceErrors(...) (ABIDING_CHECKED_CALL(PyCodec_NameReplaceErrors), PyCodec_NameReplaceErrors(__VA_ARGS__))
#endif

#ifndef PyArg_Parse
#  define PyArg_Parse(...) (ABIDING_CHECKED_CALL(PyArg_Parse), PyArg_Parse(__VA_ARGS__))
#endif

#ifndef PyArg_ParseTuple
#  define PyArg_ParseTuple(...) (ABIDING_CHECKED_CALL(PyArg_ParseTuple), PyArg_ParseTuple(__VA_ARGS__))
#endif

#ifndef PyArg_ParseTupleAndKeywords
#  define PyArg_ParseTupleAndKeywords(...) (ABIDING_CHECKED_CALL(PyArg_ParseTupleAndKeywords), PyArg_ParseTupleAndKeywords(__VA_ARGS__))
#endif

#ifndef PyArg_VaParse
#  define PyArg_VaParse(...) (ABIDING_CHECKED_CALL(PyArg_VaParse), PyArg_VaParse(__VA_ARGS__))
#endif

#ifndef PyArg_VaParseTupleAndKeywords
#  define PyArg_VaParseTupleAndKeywords(...) (ABIDING_CHECKED_CALL(PyArg_VaParseTupleAndKeywords), PyArg_VaParseTupleAndKeywords(__VA_ARGS__))
#endif

#ifndef PyArg_ValidateKeywordArguments
#  define PyArg_ValidateKeywordArguments(...) (ABIDING_CHECKED_CALL(PyArg_ValidateKeywordArguments), PyArg_ValidateKeywordArguments(__VA_ARGS__))
#endif

#ifndef PyArg_UnpackTuple
#  define PyArg_UnpackTuple(...) (ABIDING_CHECKED_CALL(PyArg_UnpackTuple), PyArg_UnpackTuple(__VA_ARGS__))
#endif

#ifndef Py_BuildValue
#  define Py_BuildValue(...) (ABIDING_CHECKED_CALL(Py_BuildValue), Py_BuildValue(__VA_ARGS__))
#endif

#ifndef Py_VaBuildValue
#  define Py_VaBuildValue(...) (ABIDING_CHECKED_CALL(Py_VaBuildValue), Py_VaBuildValue(__VA_ARGS__))
#endif

#ifndef PyModule_AddObjectRef
#  define PyModule_AddObjectRef(...) (ABIDING_CHECKED_CALL(PyModule_AddObjectRef), PyModule_AddObjectRef(__VA_ARGS__))
#endif

#ifndef PyModule_Add
#  define PyModule_Add(...) (ABIDING_CHECKED_CALL(PyModule_Add), PyModule_Add(__VA_ARGS__))
#endif

#ifndef PyModule_AddObject
#  define PyModule_AddObject(...) (ABIDING_CHECKED_CALL(PyModule_AddObject), PyModule_AddObject(__VA_ARGS__))
#endif

#ifndef PyModule_AddIntConstant
#  define PyModule_AddIntConstant(...) (ABIDING_CHECKED_CALL(PyModule_AddIntConstant), PyModule_AddIntConstant(__VA_ARGS__))
#endif

#ifndef PyModule_AddStringConstant
#  define PyModule_AddStringConstant(...) (ABIDING_CHECKED_CALL(PyModule_AddStringConstant), PyModule_AddStringConstant(__VA_ARGS__))
#endif

#ifndef PyModule_AddType
#  define PyModule_AddType(...) (ABIDING_CHECKED_CALL(PyModule_AddType), PyModule_AddType(__VA_ARGS__))
#endif

#ifndef PyModule_SetDocString
#  define PyModule_SetDocString(...) (ABIDING_CHECKED_CALL(PyModule_SetDocString), PyModule_SetDocString(__VA_ARGS__))
#endif

#ifndef PyModule_AddFunctions
#  define PyModule_AddFunctions(...) (ABIDING_CHECKED_CALL(PyModule_AddFunctions), PyModule_AddFunctions(__VA_ARGS__))
#endif

#ifndef PyModule_ExecDef
#  define PyModule_ExecDef(...) (ABIDING_CHECKED_CALL(PyModule_ExecDef), PyModule_ExecDef(__VA_ARGS__))
#endif

#ifndef PyModule_Create2
#  define PyModule_Create2(...) (ABIDING_CHECKED_CALL(PyModule_Create2), PyModule_Create2(__VA_ARGS__))
#endif

#ifndef PyModule_FromDefAndSpec2
#  define PyModule_FromDefAndSpec2(...) (ABIDING_CHECKED_CALL(PyModule_FromDefAndSpec2), PyModule_FromDefAndSpec2(__VA_ARGS__))
#endif

#ifndef PyABIInfo_Check
#  define PyABIInfo_Check(...) (ABIDING_CHECKED_CALL(PyABIInfo_Check), PyABIInfo_Check(__VA_ARGS__))
#endif

#ifndef Py_CompileString
#  define Py_CompileString(...) (ABIDING_CHECKED_CALL(Py_CompileString), Py_CompileString(__VA_ARGS__))
#endif

#ifndef PyErr_Print
#  define PyErr_Print(...) (ABIDING_CHECKED_CALL(PyErr_Print), PyErr_Print(__VA_ARGS__))
#endif

#ifndef PyErr_PrintEx
#  define PyErr_PrintEx(...) (ABIDING_CHECKED_CALL(PyErr_PrintEx), PyErr_PrintEx(__VA_ARGS__))
#endif

#ifndef PyErr_Display
#  define PyErr_Display(...) (ABIDING_CHECKED_CALL(PyErr_Display), PyErr_Display(__VA_ARGS__))
#endif

#ifndef PyErr_DisplayException
#  define PyErr_DisplayException(...) (ABIDING_CHECKED_CALL(PyErr_DisplayException), PyErr_DisplayException(__VA_ARGS__))
#endif

#ifndef Py_NewInterpreter
#  define Py_NewInterpreter(...) (ABIDING_CHECKED_CALL(Py_NewInterpreter), Py_NewInterpreter(__VA_ARGS__))
#endif

#ifndef Py_EndInterpreter
#  define Py_EndInterpreter(...) (ABIDING_CHECKED_CALL(Py_EndInterpreter), Py_EndInterpreter(__VA_ARGS__))
#endif

#ifndef PyEval_EvalCode
#  define PyEval_EvalCode(...) (ABIDING_CHECKED_CALL(PyEval_EvalCode), PyEval_EvalCode(__VA_ARGS__))
#endif

#ifndef PyEval_EvalCodeEx
#  define PyEval_EvalCodeEx(...) (ABIDING_CHECKED_CALL(PyEval_EvalCodeEx), PyEval_EvalCodeEx(__VA_ARGS__))
#endif

#ifndef PyEval_GetBuiltins
#  define PyEval_GetBuiltins(...) (ABIDING_CHECKED_CALL(PyEval_GetBuiltins), PyEval_GetBuiltins(__VA_ARGS__))
#endif

#ifndef PyEval_GetGlobals
#  define PyEval_GetGlobals(...) (ABIDING_CHECKED_CALL(PyEval_GetGlobals), PyEval_GetGlobals(__VA_ARGS__))
#endif

#ifndef PyEval_GetLocals
#  define PyEval_GetLocals(...) (ABIDING_CHECKED_CALL(PyEval_GetLocals), PyEval_GetLocals(__VA_ARGS__))
#endif

#ifndef PyEval_GetFrame
#  define PyEval_GetFrame(...) (ABIDING_CHECKED_CALL(PyEval_GetFrame), PyEval_GetFrame(__VA_ARGS__))
#endif

#ifndef PyEval_GetFrameBuiltins
#  define PyEval_GetFrameBuiltins(...) (ABIDING_CHECKED_CALL(PyEval_GetFrameBuiltins), PyEval_GetFrameBuiltins(__VA_ARGS__))
#endif

#ifndef PyEval_GetFrameGlobals
#  define PyEval_GetFrameGlobals(...) (ABIDING_CHECKED_CALL(PyEval_GetFrameGlobals), PyEval_GetFrameGlobals(__VA_ARGS__))
#endif

#ifndef PyEval_GetFrameLocals
#  define PyEval_GetFrameLocals(...) (ABIDING_CHECKED_CALL(PyEval_GetFrameLocals), PyEval_GetFrameLocals(__VA_ARGS__))
#endif

#ifndef Py_MakePendingCalls
#  define Py_MakePendingCalls(...) (ABIDING_CHECKED_CALL(Py_MakePendingCalls), Py_MakePendingCalls(__VA_ARGS__))
#endif

#ifndef Py_SetRecursionLimit
#  define Py_SetRecursionLimit(...) (ABIDING_CHECKED_CALL(Py_SetRecursionLimit), Py_SetRecursionLimit(__VA_ARGS__))
#endif

#ifndef Py_GetRecursionLimit
#  define Py_GetRecursionLimit(...) (ABIDING_CHECKED_CALL(Py_GetRecursionLimit), Py_GetRecursionLimit(__VA_ARGS__))
#endif

#ifndef Py_EnterRecursiveCall
#  define Py_EnterRecursiveCall(...) (ABIDING_CHECKED_CALL(Py_EnterRecursiveCall), Py_EnterRecursiveCall(__VA_ARGS__))
#endif

#ifndef Py_LeaveRecursiveCall
#  define Py_LeaveRecursiveCall(...) (ABIDING_CHECKED_CALL(Py_LeaveRecursiveCall), Py_LeaveRecursiveCall(__VA_ARGS__))
#endif

#ifndef PyEval_GetFuncName
#  define PyEval_GetFuncName(...) (ABIDING_CHECKED_CALL(PyEval_GetFuncName), PyEval_GetFuncName(__VA_ARGS__))
#endif

#ifndef PyEval_GetFuncDesc
#  define PyEval_GetFuncDesc(...) (ABIDING_CHECKED_CALL(PyEval_GetFuncDesc), PyEval_GetFuncDesc(__VA_ARGS__))
#endif

#ifndef PyEval_EvalFrame
#  define PyEval_EvalFrame(...) (ABIDING_CHECKED_CALL(PyEval_EvalFrame), PyEval_EvalFrame(__VA_ARGS__))
#endif

#ifndef PyEval_EvalFrameEx
#  define PyEval_EvalFrameEx(...) (ABIDING_CHECKED_CALL(PyEval_EvalFrameEx), PyEval_EvalFrameEx(__VA_ARGS__))
#endif

#ifndef PyEval_SaveThread
#  define PyEval_SaveThread(...) (ABIDING_CHECKED_CALL(PyEval_SaveThread), PyEval_SaveThread(__VA_ARGS__))
#endif

#ifndef PyEval_ReleaseThread
#  define PyEval_ReleaseThread(...) (ABIDING_CHECKED_CALL(PyEval_ReleaseThread), PyEval_ReleaseThread(__VA_ARGS__))
#endif

#ifndef PySys_GetAttr
#  define PySys_GetAttr(...) (ABIDING_CHECKED_CALL(PySys_GetAttr), PySys_GetAttr(__VA_ARGS__))
#endif

#ifndef PySys_GetAttrString
#  define PySys_GetAttrString(...) (ABIDING_CHECKED_CALL(PySys_GetAttrString), PySys_GetAttrString(__VA_ARGS__))
#endif

#ifndef PySys_GetOptionalAttr
#  define PySys_GetOptionalAttr(...) (ABIDING_CHECKED_CALL(PySys_GetOptionalAttr), PySys_GetOptionalAttr(__VA_ARGS__))
#endif

#ifndef PySys_GetOptionalAttrString
#  define PySys_GetOptionalAttrString(...) (ABIDING_CHECKED_CALL(PySys_GetOptionalAttrString), PySys_GetOptionalAttrString(__VA_ARGS__))
#endif

#ifndef PySys_GetObject
#  define PySys_GetObject(...) (ABIDING_CHECKED_CALL(PySys_GetObject), PySys_GetObject(__VA_ARGS__))
#endif

#ifndef PySys_SetObject
#  define PySys_SetObject(...) (ABIDING_CHECKED_CALL(PySys_SetObject), PySys_SetObject(__VA_ARGS__))
#endif

#ifndef PySys_SetArgv
#  define PySys_SetArgv(...) (ABIDING_CHECKED_CALL(PySys_SetArgv), PySys_SetArgv(__VA_ARGS__))
#endif

#ifndef PySys_SetArgvEx
#  define PySys_SetArgvEx(...) (ABIDING_CHECKED_CALL(PySys_SetArgvEx), PySys_SetArgvEx(__VA_ARGS__))
#endif

#ifndef PySys_WriteStdout
#  define PySys_WriteStdout(...) (ABIDING_CHECKED_CALL(PySys_WriteStdout), PySys_WriteStdout(__VA_ARGS__))
#endif

#ifndef PySys_WriteStderr
#  define PySys_WriteStderr(...) (ABIDING_CHECKED_CALL(PySys_WriteStderr), PySys_WriteStderr(__VA_ARGS__))
#endif

#ifndef PySys_FormatStdout
#  define PySys_FormatStdout(...) (ABIDING_CHECKED_CALL(PySys_FormatStdout), PySys_FormatStdout(__VA_ARGS__))
#endif

#ifndef PySys_FormatStderr
#  define PySys_FormatStderr(...) (ABIDING_CHECKED_CALL(PySys_FormatStderr), PySys_FormatStderr(__VA_ARGS__))
#endif

#ifndef PySys_GetXOptions
#  define PySys_GetXOptions(...) (ABIDING_CHECKED_CALL(PySys_GetXOptions), PySys_GetXOptions(__VA_ARGS__))
#endif

#ifndef PySys_Audit
#  define PySys_Audit(...) (ABIDING_CHECKED_CALL(PySys_Audit), PySys_Audit(__VA_ARGS__))
#endif

#ifndef PySys_AuditTuple
#  define PySys_AuditTuple(...) (ABIDING_CHECKED_CALL(PySys_AuditTuple), PySys_AuditTuple(__VA_ARGS__))
#endif

#ifndef PyOS_FSPath
#  define PyOS_FSPath(...) (ABIDING_CHECKED_CALL(PyOS_FSPath), PyOS_FSPath(__VA_ARGS__))
#endif

#ifndef PyOS_InterruptOccurred
#  define PyOS_InterruptOccurred(...) (ABIDING_CHECKED_CALL(PyOS_InterruptOccurred), PyOS_InterruptOccurred(__VA_ARGS__))
#endif

#ifndef PyImport_ExecCodeModule
#  define PyImport_ExecCodeModule(...) (ABIDING_CHECKED_CALL(PyImport_ExecCodeModule), PyImport_ExecCodeModule(__VA_ARGS__))
#endif

#ifndef PyImport_ExecCodeModuleEx
#  define PyImport_ExecCodeModuleEx(...) (ABIDING_CHECKED_CALL(PyImport_ExecCodeModuleEx), PyImport_ExecCodeModuleEx(__VA_ARGS__))
#endif

#ifndef PyImport_ExecCodeModuleWithPathnames
#  define PyImport_ExecCodeModuleWithPathnames(...) (ABIDING_CHECKED_CALL(PyImport_ExecCodeModuleWithPathnames), PyImport_ExecCodeModuleWithPathnames(__VA_ARGS__))
#endif

#ifndef PyImport_ExecCodeModuleObject
#  define PyImport_ExecCodeModuleObject(...) (ABIDING_CHECKED_CALL(PyImport_ExecCodeModuleObject), PyImport_ExecCodeModuleObject(__VA_ARGS__))
#endif

#ifndef PyImport_GetModuleDict
#  define PyImport_GetModuleDict(...) (ABIDING_CHECKED_CALL(PyImport_GetModuleDict), PyImport_GetModuleDict(__VA_ARGS__))
#endif

#ifndef PyImport_GetModule
#  define PyImport_GetModule(...) (ABIDING_CHECKED_CALL(PyImport_GetModule), PyImport_GetModule(__VA_ARGS__))
#endif

#ifndef PyImport_AddModuleObject
#  define PyImport_AddModuleObject(...) (ABIDING_CHECKED_CALL(PyImport_AddModuleObject), PyImport_AddModuleObject(__VA_ARGS__))
#endif

#ifndef PyImport_AddModule
#  define PyImport_AddModule(...) (ABIDING_CHECKED_CALL(PyImport_AddModule), PyImport_AddModule(__VA_ARGS__))
#endif

#ifndef PyImport_AddModuleRef
#  define PyImport_AddModuleRef(...) (ABIDING_CHECKED_CALL(PyImport_AddModuleRef), PyImport_AddModuleRef(__VA_ARGS__))
#endif

#ifndef PyImport_ImportModule
#  define PyImport_ImportModule(...) (ABIDING_CHECKED_CALL(PyImport_ImportModule), PyImport_ImportModule(__VA_ARGS__))
#endif

#ifndef PyImport_ImportModuleLevel
#  define PyImport_ImportModuleLevel(...) (ABIDING_CHECKED_CALL(PyImport_ImportModuleLevel), PyImport_ImportModuleLevel(__VA_ARGS__))
#endif

#ifndef PyImport_ImportModuleLevelObject
#  define PyImport_ImportModuleLevelObject(...) (ABIDING_CHECKED_CALL(PyImport_ImportModuleLevelObject), PyImport_ImportModuleLevelObject(__VA_ARGS__))
#endif

#ifndef PyImport_GetImporter
#  define PyImport_GetImporter(...) (ABIDING_CHECKED_CALL(PyImport_GetImporter), PyImport_GetImporter(__VA_ARGS__))
#endif

#ifndef PyImport_Import
#  define PyImport_Import(...) (ABIDING_CHECKED_CALL(PyImport_Import), PyImport_Import(__VA_ARGS__))
#endif

#ifndef PyImport_ReloadModule
#  define PyImport_ReloadModule(...) (ABIDING_CHECKED_CALL(PyImport_ReloadModule), PyImport_ReloadModule(__VA_ARGS__))
#endif

#ifndef PyImport_ImportFrozenModuleObject
#  define PyImport_ImportFrozenModuleObject(...) (ABIDING_CHECKED_CALL(PyImport_ImportFrozenModuleObject), PyImport_ImportFrozenModuleObject(__VA_ARGS__))
#endif

#ifndef PyImport_ImportFrozenModule
#  define PyImport_ImportFrozenModule(...) (ABIDING_CHECKED_CALL(PyImport_ImportFrozenModule), PyImport_ImportFrozenModule(__VA_ARGS__))
#endif

#ifndef PyObject_CallNoArgs
#  define PyObject_CallNoArgs(...) (ABIDING_CHECKED_CALL(PyObject_CallNoArgs), PyObject_CallNoArgs(__VA_ARGS__))
#endif

#ifndef PyObject_Call
#  define PyObject_Call(...) (ABIDING_CHECKED_CALL(PyObject_Call), PyObject_Call(__VA_ARGS__))
#endif

#ifndef PyObject_CallObject
#  define PyObject_CallObject(...) (ABIDING_CHECKED_CALL(PyObject_CallObject), PyObject_CallObject(__VA_ARGS__))
#endif

#ifndef PyObject_CallFunction
#  define PyObject_CallFunction(...) (ABIDING_CHECKED_CALL(PyObject_CallFunction), PyObject_CallFunction(__VA_ARGS__))
#endif

#ifndef PyObject_CallMethod
#  define PyObject_CallMethod(...) (ABIDING_CHECKED_CALL(PyObject_CallMethod), PyObject_CallMethod(__VA_ARGS__))
#endif

#ifndef PyObject_CallFunctionObjArgs
#  define PyObject_CallFunctionObjArgs(...) (ABIDING_CHECKED_CALL(PyObject_CallFunctionObjArgs), PyObject_CallFunctionObjArgs(__VA_ARGS__))
#endif

#ifndef PyObject_CallMethodObjArgs
#  define PyObject_CallMethodObjArgs(...) (ABIDING_CHECKED_CALL(PyObject_CallMethodObjArgs), PyObject_CallMethodObjArgs(__VA_ARGS__))
#endif

#ifndef PyVectorcall_NARGS
#  define PyVectorcall_NARGS(...) (ABIDING_CHECKED_CALL(PyVectorcall_NARGS), PyVectorcall_NARGS(__VA_ARGS__))
#endif

#ifndef PyVectorcall_Call
#  define PyVectorcall_Call(...) (ABIDING_CHECKED_CALL(PyVectorcall_Call), PyVectorcall_Call(__VA_ARGS__))
#endif

#ifndef PyObject_Vectorcall
#  define PyObject_Vectorcall(...) (ABIDING_CHECKED_CALL(PyObject_Vectorcall), PyObject_Vectorcall(__VA_ARGS__))
#endif

#ifndef PyObject_VectorcallMethod
#  define PyObject_VectorcallMethod(...) (ABIDING_CHECKED_CALL(PyObject_VectorcallMethod), PyObject_VectorcallMethod(__VA_ARGS__))
#endif

#ifndef PyObject_Type
#  define PyObject_Type(...) (ABIDING_CHECKED_CALL(PyObject_Type), PyObject_Type(__VA_ARGS__))
#endif

#ifndef PyObject_Size
#  define PyObject_Size(...) (ABIDING_CHECKED_CALL(PyObject_Size), PyObject_Size(__VA_ARGS__))
#endif

#ifndef PyObject_Length
#  define PyObject_Length(...) (ABIDING_CHECKED_CALL(PyObject_Length), PyObject_Length(__VA_ARGS__))
#endif

#ifndef PyObject_GetItem
#  define PyObject_GetItem(...) (ABIDING_CHECKED_CALL(PyObject_GetItem), PyObject_GetItem(__VA_ARGS__))
#endif

#ifndef PyObject_SetItem
#  define PyObject_SetItem(...) (ABIDING_CHECKED_CALL(PyObject_SetItem), PyObject_SetItem(__VA_ARGS__))
#endif

#ifndef PyObject_DelItemString
#  define PyObject_DelItemString(...) (ABIDING_CHECKED_CALL(PyObject_DelItemString), PyObject_DelItemString(__VA_ARGS__))
#endif

#ifndef PyObject_DelItem
#  define PyObject_DelItem(...) (ABIDING_CHECKED_CALL(PyObject_DelItem), PyObject_DelItem(__VA_ARGS__))
#endif

#ifndef PyObject_Format
#  define PyObject_Format(...) (ABIDING_CHECKED_CALL(PyObject_Format), PyObject_Format(__VA_ARGS__))
#endif

#ifndef PyObject_GetIter
#  define PyObject_GetIter(...) (ABIDING_CHECKED_CALL(PyObject_GetIter), PyObject_GetIter(__VA_ARGS__))
#endif

#ifndef PyObject_GetAIter
#  define PyObject_GetAIter(...) (ABIDING_CHECKED_CALL(PyObject_GetAIter), PyObject_GetAIter(__VA_ARGS__))
#endif

#ifndef PyIter_Check
#  define PyIter_Check(...) (ABIDING_CHECKED_CALL(PyIter_Check), PyIter_Check(__VA_ARGS__))
#endif

#ifndef PyAIter_Check
#  define PyAIter_Check(...) (ABIDING_CHECKED_CALL(PyAIter_Check), PyAIter_Check(__VA_ARGS__))
#endif

#ifndef PyIter_NextItem
#  define PyIter_NextItem(...) (ABIDING_CHECKED_CALL(PyIter_NextItem), PyIter_NextItem(__VA_ARGS__))
#endif

#ifndef PyIter_Next
#  define PyIter_Next(...) (ABIDING_CHECKED_CALL(PyIter_Next), PyIter_Next(__VA_ARGS__))
#endif

#ifndef PyIter_Send
#  define PyIter_Send(...) (ABIDING_CHECKED_CALL(PyIter_Send), PyIter_Send(__VA_ARGS__))
#endif

#ifndef PyNumber_Check
#  define PyNumber_Check(...) (ABIDING_CHECKED_CALL(PyNumber_Check), PyNumber_Check(__VA_ARGS__))
#endif

#ifndef PyNumber_Add
#  define PyNumber_Add(...) (ABIDING_CHECKED_CALL(PyNumber_Add), PyNumber_Add(__VA_ARGS__))
#endif

#ifndef PyNumber_Subtract
#  define PyNumber_Subtract(...) (ABIDING_CHECKED_CALL(PyNumber_Subtract), PyNumber_Subtract(__VA_ARGS__))
#endif

#ifndef PyNumber_Multiply
#  define PyNumber_Multiply(...) (ABIDING_CHECKED_CALL(PyNumber_Multiply), PyNumber_Multiply(__VA_ARGS__))
#endif

#ifndef PyNumber_MatrixMultiply
#  define PyNumber_MatrixMultiply(...) (ABIDING_CHECKED_CALL(PyNumber_MatrixMultiply), PyNumber_MatrixMultiply(__VA_ARGS__))
#endif

#ifndef PyNumber_FloorDivide
#  define PyNumber_FloorDivide(...) (ABIDING_CHECKED_CALL(PyNumber_FloorDivide), PyNumber_FloorDivide(__VA_ARGS__))
#endif

#ifndef PyNumber_TrueDivide
#  define PyNumber_TrueDivide(...) (ABIDING_CHECKED_CALL(PyNumber_TrueDivide), PyNumber_TrueDivide(__VA_ARGS__))
#endif

#ifndef PyNumber_Remainder
#  define PyNumber_Remainder(...) (ABIDING_CHECKED_CALL(PyNumber_Remainder), PyNumber_Remainder(__VA_ARGS__))
#endif

#ifndef PyNumber_Divmod
#  define PyNumber_Divmod(...) (ABIDING_CHECKED_CALL(PyNumber_Divmod), PyNumber_Divmod(__VA_ARGS__))
#endif

#ifndef PyNumber_Power
#  define PyNumber_Power(...) (ABIDING_CHECKED_CALL(PyNumber_Power), PyNumber_Power(__VA_ARGS__))
#endif

#ifndef PyNumber_Negative
#  define PyNumber_Negative(...) (ABIDING_CHECKED_CALL(PyNumber_Negative), PyNumber_Negative(__VA_ARGS__))
#endif

#ifndef PyNumber_Positive
#  define PyNumber_Positive(...) (ABIDING_CHECKED_CALL(PyNumber_Positive), PyNumber_Positive(__VA_ARGS__))
#endif

#ifndef PyNumber_Absolute
#  define PyNumber_Absolute(...) (ABIDING_CHECKED_CALL(PyNumber_Absolute), PyNumber_Absolute(__VA_ARGS__))
#endif

#ifndef PyNumber_Invert
#  define PyNumber_Invert(...) (ABIDING_CHECKED_CALL(PyNumber_Invert), PyNumber_Invert(__VA_ARGS__))
#endif

#ifndef PyNumber_Lshift
#  define PyNumber_Lshift(...) (ABIDING_CHECKED_CALL(PyNumber_Lshift), PyNumber_Lshift(__VA_ARGS__))
#endif

#ifndef PyNumber_Rshift
#  define PyNumber_Rshift(...) (ABIDING_CHECKED_CALL(PyNumber_Rshift), PyNumber_Rshift(__VA_ARGS__))
#endif

#ifndef PyNumber_And
#  define PyNumber_And(...) (ABIDING_CHECKED_CALL(PyNumber_And), PyNumber_And(__VA_ARGS__))
#endif

#ifndef PyNumber_Xor
#  define PyNumber_Xor(...) (ABIDING_CHECKED_CALL(PyNumber_Xor), PyNumber_Xor(__VA_ARGS__))
#endif

#ifndef PyNumber_Or
#  define PyNumber_Or(...) (ABIDING_CHECKED_CALL(PyNumber_Or), PyNumber_Or(__VA_ARGS__))
#endif

#ifndef PyIndex_Check
#  define PyIndex_Check(...) (ABIDING_CHECKED_CALL(PyIndex_Check), PyIndex_Check(__VA_ARGS__))
#endif

#ifndef PyNumber_Index
#  define PyNumber_Index(...) (ABIDING_CHECKED_CALL(PyNumber_Index), PyNumber_Index(__VA_ARGS__))
#endif

#ifndef PyNumber_AsSsize_t
#  define PyNumber_AsSsize_t(...) (ABIDING_CHECKED_CALL(PyNumber_AsSsize_t), PyNumber_AsSsize_t(__VA_ARGS__))
#endif

#ifndef PyNumber_Long
#  define PyNumber_Long(...) (ABIDING_CHECKED_CALL(PyNumber_Long), PyNumber_Long(__VA_ARGS__))
#endif

#ifndef PyNumber_Float
#  define PyNumber_Float(...) (ABIDING_CHECKED_CALL(PyNumber_Float), PyNumber_Float(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlaceAdd
#  define PyNumber_InPlaceAdd(...) (ABIDING_CHECKED_CALL(PyNumber_InPlaceAdd), PyNumber_InPlaceAdd(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlaceSubtract
#  define PyNumber_InPlaceSubtract(...) (ABIDING_CHECKED_CALL(PyNumber_InPlaceSubtract), PyNumber_InPlaceSubtract(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlaceMultiply
#  define PyNumber_InPlaceMultiply(...) (ABIDING_CHECKED_CALL(PyNumber_InPlaceMultiply), PyNumber_InPlaceMultiply(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlaceMatrixMultiply
#  define PyNumber_InPlaceMatrixMultiply(...) (ABIDING_CHECKED_CALL(PyNumber_InPlaceMatrixMultiply), PyNumber_InPlaceMatrixMultiply(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlaceFloorDivide
#  define PyNumber_InPlaceFloorDivide(...) (ABIDING_CHECKED_CALL(PyNumber_InPlaceFloorDivide), PyNumber_InPlaceFloorDivide(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlaceTrueDivide
#  define PyNumber_InPlaceTrueDivide(...) (ABIDING_CHECKED_CALL(PyNumber_InPlaceTrueDivide), PyNumber_InPlaceTrueDivide(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlaceRemainder
#  define PyNumber_InPlaceRemainder(...) (ABIDING_CHECKED_CALL(PyNumber_InPlaceRemainder), PyNumber_InPlaceRemainder(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlacePower
#  define PyNumber_InPlacePower(...) (ABIDING_CHECKED_CALL(PyNumber_InPlacePower), PyNumber_InPlacePower(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlaceLshift
#  define PyNumber_InPlaceLshift(...) (ABIDING_CHECKED_CALL(PyNumber_InPlaceLshift), PyNumber_InPlaceLshift(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlaceRshift
#  define PyNumber_InPlaceRshift(...) (ABIDING_CHECKED_CALL(PyNumber_InPlaceRshift), PyNumber_InPlaceRshift(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlaceAnd
#  define PyNumber_InPlaceAnd(...) (ABIDING_CHECKED_CALL(PyNumber_InPlaceAnd), PyNumber_InPlaceAnd(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlaceXor
#  define PyNumber_InPlaceXor(...) (ABIDING_CHECKED_CALL(PyNumber_InPlaceXor), PyNumber_InPlaceXor(__VA_ARGS__))
#endif

#ifndef PyNumber_InPlaceOr
#  define PyNumber_InPlaceOr(...) (ABIDING_CHECKED_CALL(PyNumber_InPlaceOr), PyNumber_InPlaceOr(__VA_ARGS__))
#endif

#ifndef PyNumber_ToBase
#  define PyNumber_ToBase(...) (ABIDING_CHECKED_CALL(PyNumber_ToBase), PyNumber_ToBase(__VA_ARGS__))
#endif

#ifndef PySequence_Check
#  define PySequence_Check(...) (ABIDING_CHECKED_CALL(PySequence_Check), PySequence_Check(__VA_ARGS__))
#endif

#ifndef PySequence_Size
#  define PySequence_Size(...) (ABIDING_CHECKED_CALL(PySequence_Size), PySequence_Size(__VA_ARGS__))
#endif

#ifndef PySequence_Length
#  define PySequence_Length(...) (ABIDING_CHECKED_CALL(PySequence_Length), PySequence_Length(__VA_ARGS__))
#endif

#ifndef PySequence_Concat
#  define PySequence_Concat(...) (ABIDING_CHECKED_CALL(PySequence_Concat), PySequence_Concat(__VA_ARGS__))
#endif

#ifndef PySequence_Repeat
#  define PySequence_Repeat(...) (ABIDING_CHECKED_CALL(PySequence_Repeat), PySequence_Repeat(__VA_ARGS__))
#endif

#ifndef PySequence_GetItem
#  define PySequence_GetItem(...) (ABIDING_CHECKED_CALL(PySequence_GetItem), PySequence_GetItem(__VA_ARGS__))
#endif

#ifndef PySequence_GetSlice
#  define PySequence_GetSlice(...) (ABIDING_CHECKED_CALL(PySequence_GetSlice), PySequence_GetSlice(__VA_ARGS__))
#endif

#ifndef PySequence_SetItem
#  define PySequence_SetItem(...) (ABIDING_CHECKED_CALL(PySequence_SetItem), PySequence_SetItem(__VA_ARGS__))
#endif

#ifndef PySequence_DelItem
#  define PySequence_DelItem(...) (ABIDING_CHECKED_CALL(PySequence_DelItem), PySequence_DelItem(__VA_ARGS__))
#endif

#ifndef PySequence_SetSlice
#  define PySequence_SetSlice(...) (ABIDING_CHECKED_CALL(PySequence_SetSlice), PySequence_SetSlice(__VA_ARGS__))
#endif

#ifndef PySequence_DelSlice
#  define PySequence_DelSlice(...) (ABIDING_CHECKED_CALL(PySequence_DelSlice), PySequence_DelSlice(__VA_ARGS__))
#endif

#ifndef PySequence_Tuple
#  define PySequence_Tuple(...) (ABIDING_CHECKED_CALL(PySequence_Tuple), PySequence_Tuple(__VA_ARGS__))
#endif

#ifndef PySequence_List
#  define PySequence_List(...) (ABIDING_CHECKED_CALL(PySequence_List), PySequence_List(__VA_ARGS__))
#endif

#ifndef PySequence_Fast
#  define PySequence_Fast(...) (ABIDING_CHECKED_CALL(PySequence_Fast), PySequence_Fast(__VA_ARGS__))
#endif

#ifndef PySequence_Count
#  define PySequence_Count(...) (ABIDING_CHECKED_CALL(PySequence_Count), PySequence_Count(__VA_ARGS__))
#endif

#ifndef PySequence_Contains
#  define PySequence_Contains(...) (ABIDING_CHECKED_CALL(PySequence_Contains), PySequence_Contains(__VA_ARGS__))
#endif

#ifndef PySequence_In
#  define PySequence_In(...) (ABIDING_CHECKED_CALL(PySequence_In), PySequence_In(__VA_ARGS__))
#endif

#ifndef PySequence_Index
#  define PySequence_Index(...) (ABIDING_CHECKED_CALL(PySequence_Index), PySequence_Index(__VA_ARGS__))
#endif

#ifndef PySequence_InPlaceConcat
#  define PySequence_InPlaceConcat(...) (ABIDING_CHECKED_CALL(PySequence_InPlaceConcat), PySequence_InPlaceConcat(__VA_ARGS__))
#endif

#ifndef PySequence_InPlaceRepeat
#  define PySequence_InPlaceRepeat(...) (ABIDING_CHECKED_CALL(PySequence_InPlaceRepeat), PySequence_InPlaceRepeat(__VA_ARGS__))
#endif

#ifndef PyMapping_Check
#  define PyMapping_Check(...) (ABIDING_CHECKED_CALL(PyMapping_Check), PyMapping_Check(__VA_ARGS__))
#endif

#ifndef PyMapping_Size
#  define PyMapping_Size(...) (ABIDING_CHECKED_CALL(PyMapping_Size), PyMapping_Size(__VA_ARGS__))
#endif

#ifndef PyMapping_Length
#  define PyMapping_Length(...) (ABIDING_CHECKED_CALL(PyMapping_Length), PyMapping_Length(__VA_ARGS__))
#endif

#ifndef PyMapping_HasKeyString
#  define PyMapping_HasKeyString(...) (ABIDING_CHECKED_CALL(PyMapping_HasKeyString), PyMapping_HasKeyString(__VA_ARGS__))
#endif

#ifndef PyMapping_HasKey
#  define PyMapping_HasKey(...) (ABIDING_CHECKED_CALL(PyMapping_HasKey), PyMapping_HasKey(__VA_ARGS__))
#endif

#ifndef PyMapping_HasKeyWithError
#  define PyMapping_HasKeyWithError(...) (ABIDING_CHECKED_CALL(PyMapping_HasKeyWithError), PyMapping_HasKeyWithError(__VA_ARGS__))
#endif

#ifndef PyMapping_HasKeyStringWithError
#  define PyMapping_HasKeyStringWithError(...) (ABIDING_CHECKED_CALL(PyMapping_HasKeyStringWithError), PyMapping_HasKeyStringWithError(__VA_ARGS__))
#endif

#ifndef PyMapping_Keys
#  define PyMapping_Keys(...) (ABIDING_CHECKED_CALL(PyMapping_Keys), PyMapping_Keys(__VA_ARGS__))
#endif

#ifndef PyMapping_Values
#  define PyMapping_Values(...) (ABIDING_CHECKED_CALL(PyMapping_Values), PyMapping_Values(__VA_ARGS__))
#endif

#ifndef PyMapping_Items
#  define PyMapping_Items(...) (ABIDING_CHECKED_CALL(PyMapping_Items), PyMapping_Items(__VA_ARGS__))
#endif

#ifndef PyMapping_GetItemString
#  define PyMapping_GetItemString(...) (ABIDING_CHECKED_CALL(PyMapping_GetItemString), PyMapping_GetItemString(__VA_ARGS__))
#endif

#ifndef PyMapping_GetOptionalItem
#  define PyMapping_GetOptionalItem(...) (ABIDING_CHECKED_CALL(PyMapping_GetOptionalItem), PyMapping_GetOptionalItem(__VA_ARGS__))
#endif

#ifndef PyMapping_GetOptionalItemString
#  define PyMapping_GetOptionalItemString(...) (ABIDING_CHECKED_CALL(PyMapping_GetOptionalItemString), PyMapping_GetOptionalItemString(__VA_ARGS__))
#endif

#ifndef PyMapping_SetItemString
#  define PyMapping_SetItemString(...) (ABIDING_CHECKED_CALL(PyMapping_SetItemString), PyMapping_SetItemString(__VA_ARGS__))
#endif

#ifndef PyObject_IsInstance
#  define PyObject_IsInstance(...) (ABIDING_CHECKED_CALL(PyObject_IsInstance), PyObject_IsInstance(__VA_ARGS__))
#endif

#ifndef PyObject_IsSubclass
#  define PyObject_IsSubclass(...) (ABIDING_CHECKED_CALL(PyObject_IsSubclass), PyObject_IsSubclass(__VA_ARGS__))
#endif

#ifndef PyOS_string_to_double
#  define PyOS_string_to_double(...) (ABIDING_CHECKED_CALL(PyOS_string_to_double), PyOS_string_to_double(__VA_ARGS__))
#endif

#ifndef PyOS_double_to_string
#  define PyOS_double_to_string(...) (ABIDING_CHECKED_CALL(PyOS_double_to_string), PyOS_double_to_string(__VA_ARGS__))
#endif

#endif
