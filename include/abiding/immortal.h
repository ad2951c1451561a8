/* Does the source take None, True, False, Ellipsis and NotImplemented for immortal, as from 3.12 on they are?
 *
 * C++ that nanobind writes does, compiled for so new an API: it returns None without a reference. 3.9 to 3.11 count, and
 * die of it. With this header the names of the five are what CPython's own headers of 3.15 make of them, a call, which
 * on such a host first raises the count by more than any program gives away. Slower than what Python.h has, and nothing
 * for a source that counts them itself:
 *
 *     -include abiding/immortal.h
 */
#ifndef ABIDING_IMMORTAL_H
#define ABIDING_IMMORTAL_H

#include <Python.h>

#undef Py_None
#undef Py_True
#undef Py_False
#undef Py_Ellipsis
#undef Py_NotImplemented
#define Py_None Py_GetConstantBorrowed(Py_CONSTANT_NONE)
#define Py_True Py_GetConstantBorrowed(Py_CONSTANT_TRUE)
#define Py_False Py_GetConstantBorrowed(Py_CONSTANT_FALSE)
#define Py_Ellipsis Py_GetConstantBorrowed(Py_CONSTANT_ELLIPSIS)
#define Py_NotImplemented Py_GetConstantBorrowed(Py_CONSTANT_NOT_IMPLEMENTED)

#endif
