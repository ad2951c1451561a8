/* How does one file use NumPy's C API on every host? By including this header in place of numpy/arrayobject.h.
 *
 * NumPy's headers know abi3t from 2.5 on. Under it they ask NumPy where the fields of an array are, by functions that only
 * NumPy 2.5 has, and there is no 2.5 for 3.9, 3.10, 3.11 and 3.13t. From 2.0 on the fields are the same ones; older than
 * 2.5, they follow the head of the object. So this header has the functions of NumPy 2.0, and finds the fields itself
 * where NumPy does not tell. It needs NumPy's headers, 2.5 or later, to compile, and NumPy 2.0 or later at run time.
 *
 * Define ABIDING_NUMPY_TARGET as, say, NPY_2_3_API_VERSION for newer functions; import_array() then fails where NumPy is
 * older. The rest is as NumPy documents it: PY_ARRAY_UNIQUE_SYMBOL, NO_IMPORT_ARRAY, the return value of import_array1().
 */
#ifndef ABIDING_NUMPY_H
#define ABIDING_NUMPY_H

#include <Python.h>

#ifdef NPY_TARGET_VERSION
#  error "abiding/numpy.h sets NPY_TARGET_VERSION: define ABIDING_NUMPY_TARGET instead, or leave it out for NumPy 2.0."
#endif
#define NPY_TARGET_VERSION NPY_2_5_API_VERSION
#include <numpy/numpyconfig.h>

/* What numpyconfig.h refuses as a target under abi3t; all that follows asks NPY_FEATURE_VERSION. */
#ifndef ABIDING_NUMPY_TARGET
#  define ABIDING_NUMPY_TARGET NPY_2_0_API_VERSION
#endif
#if ABIDING_NUMPY_TARGET < NPY_2_0_API_VERSION
#  error "ABIDING_NUMPY_TARGET is older than NumPy 2.0, which has other fields."
#endif
#if ABIDING_NUMPY_TARGET < NPY_2_5_API_VERSION
#  undef NPY_FEATURE_VERSION
#  undef NPY_FEATURE_VERSION_STRING
#  define NPY_FEATURE_VERSION ABIDING_NUMPY_TARGET
#  define NPY_FEATURE_VERSION_STRING "of ABIDING_NUMPY_TARGET"

/* In front of the fields: two words, or four without a GIL. All hosts that have a NumPy older than 2.5. */
#  define ABIDING_NUMPY_HEAD ((abiding_host.free_threaded ? 4 : 2) * sizeof(void *))

/* The fields of object, for which from 2.5 on NumPy has a function in its table at index. */
#  define ABIDING_NUMPY_FIELDS(type, object, index) \
    ((type *)(PyArray_RUNTIME_VERSION >= NPY_2_5_API_VERSION \
              ? (*(void *(*)(const void *))PyArray_API[index])(object) \
              : (void *)((char *)(object) + ABIDING_NUMPY_HEAD)))

#  define _PyArray_GET_ITEM_DATA(object) ABIDING_NUMPY_FIELDS(PyArrayObject_fields, object, 369)
#  define _PyArrayIter_GET_ITEM_DATA(object) ABIDING_NUMPY_FIELDS(PyArrayIterObject_fields, object, 370)
#  define _PyArray_LegacyDescr_GET_ITEM_DATA(object) ABIDING_NUMPY_FIELDS(_PyArray_LegacyDescr_fields, object, 371)
#  define _PyDataType_GET_ITEM_DATA(object) ABIDING_NUMPY_FIELDS(PyArray_Descr_fields, object, 372)
#  define _PyArrayMultiIter_GET_ITEM_DATA(object) ABIDING_NUMPY_FIELDS(PyArrayMultiIterObject_fields, object, 373)
#  define _PyArrayNeighborhoodIter_GET_ITEM_DATA(object) \
    ABIDING_NUMPY_FIELDS(PyArrayNeighborhoodIterObject_fields, object, 374)
#endif

#include <numpy/arrayobject.h>

#endif
