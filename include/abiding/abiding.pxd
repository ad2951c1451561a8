# What Abiding gives beyond CPython, for Cython: `from abiding cimport PyMutex, PyMutex_Lock`, given
# `cython -I` and the folder of this file.
#
# A section ends in the thread that began it, after those begun later:
#
#     PyCriticalSection_Begin(&section, self)
#     try:
#         ...
#     finally:
#         PyCriticalSection_End(&section)

cdef extern from "Python.h" nogil:
    ctypedef struct PyMutex:
        pass

    void PyMutex_Lock(PyMutex *m) noexcept
    void PyMutex_Unlock(PyMutex *m) noexcept
    bint PyMutex_IsLocked(PyMutex *m) noexcept

cdef extern from "Python.h":
    ctypedef struct PyCriticalSection:
        pass
    ctypedef struct PyCriticalSection2:
        pass

    void PyCriticalSection_Begin(PyCriticalSection *c, object op) noexcept
    void PyCriticalSection_End(PyCriticalSection *c) noexcept
    void PyCriticalSection2_Begin(PyCriticalSection2 *c, object a, object b) noexcept
    void PyCriticalSection2_End(PyCriticalSection2 *c) noexcept
    void PyCriticalSection_BeginMutex(PyCriticalSection *c, PyMutex *m) noexcept
    void PyCriticalSection2_BeginMutex(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2) noexcept

    int Abiding_CriticalSection_BeginWithError(PyCriticalSection *c, object op) except -1
    int Abiding_CriticalSection2_BeginWithError(PyCriticalSection2 *c, object a, object b) except -1
    int Abiding_CriticalSection_BeginMutexWithError(PyCriticalSection *c, PyMutex *m) except -1
    int Abiding_CriticalSection2_BeginMutexWithError(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2) except -1
