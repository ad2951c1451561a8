# cython: language_level=3, freethreading_compatible=True
"""The names of abiding.pxd, each used."""

from abiding cimport *

cdef PyMutex mutex, mutex2
cdef long locked = 0, in_section = 0

def add_locked(long times):
    global locked
    cdef long i
    with nogil:
        for i in range(times):
            PyMutex_Lock(&mutex)
            locked += 1
            PyMutex_Unlock(&mutex)
    return PyMutex_IsLocked(&mutex)

def add_in_section(a, b, long times):
    global in_section
    cdef PyCriticalSection one
    cdef PyCriticalSection2 two
    cdef long i
    for i in range(times):
        PyCriticalSection_Begin(&one, a)
        try:
            in_section += 1
        finally:
            PyCriticalSection_End(&one)
        PyCriticalSection2_Begin(&two, b, a)
        in_section += 1
        PyCriticalSection2_End(&two)
        Abiding_CriticalSection_BeginWithError(&one, a)
        in_section += 1
        PyCriticalSection_End(&one)
        Abiding_CriticalSection2_BeginWithError(&two, a, b)
        in_section += 1
        PyCriticalSection2_End(&two)

def begin_and_end_on_mutexes():
    cdef PyCriticalSection one
    cdef PyCriticalSection2 two
    PyCriticalSection_BeginMutex(&one, &mutex)
    PyCriticalSection_End(&one)
    PyCriticalSection2_BeginMutex(&two, &mutex, &mutex2)
    PyCriticalSection2_End(&two)
    Abiding_CriticalSection_BeginMutexWithError(&one, &mutex)
    PyCriticalSection_End(&one)
    Abiding_CriticalSection2_BeginMutexWithError(&two, &mutex, &mutex2)
    PyCriticalSection2_End(&two)
    try:
        Abiding_CriticalSection_BeginMutexWithError(&one, NULL)
    except SystemError as error:
        return str(error)

def sums():
    return locked, in_section
