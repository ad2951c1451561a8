/* conform: modes=abiding,fat,fallback,opaque,unknown */
/* PyMutex: a counter that is not atomic, who waits, and who comes when. */
#include "shim_test.h"

#include <stdatomic.h>
#include <time.h>

static PyMutex of_file;

/* Mutexes beside each other: what happens to one must not disturb the others. */
#define ROW 8
static struct {
    PyMutex mutex[ROW];
    volatile long count[ROW];
} row;

static int64_t
now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static PyMutex *
mutex_at(PyObject *address)
{
    return PyLong_AsVoidPtr(address);
}

/* address(): of a mutex of this file, for the functions of another one. */
static PyObject *
address(ARGS)
{
    NEED(0)
    return PyLong_FromVoidPtr(&of_file);
}

static PyObject *
size(ARGS)
{
    NEED(0)
    PyMutex mutex = {0};
    return Py_BuildValue("(ii)", (int)sizeof(mutex), PyMutex_IsLocked(&mutex));
}

static PyObject *
lock(ARGS)
{
    NEED(1)
    PyMutex_Lock(mutex_at(args[0]));
    Py_RETURN_NONE;
}

/* lock_called(address): by the functions, past the inline forms. */
static PyObject *
lock_called(ARGS)
{
    NEED(1)
    (PyMutex_Lock)(mutex_at(args[0]));
    Py_RETURN_NONE;
}

static PyObject *
unlock_called(ARGS)
{
    NEED(1)
    (PyMutex_Unlock)(mutex_at(args[0]));
    Py_RETURN_NONE;
}

static PyObject *
unlock(ARGS)
{
    NEED(1)
    PyMutex_Unlock(mutex_at(args[0]));
    Py_RETURN_NONE;
}

static PyObject *
is_locked(ARGS)
{
    NEED(1)
    return PyLong_FromLong(PyMutex_IsLocked(mutex_at(args[0])));
}

static PyObject *
value(ARGS)
{
    NEED(1)
    return PyLong_FromLong(*(uint8_t *)mutex_at(args[0]));
}

/* count(address of mutex, address of a long, times, detached) */
static PyObject *
count(ARGS)
{
    NEED(4)
    PyMutex *mutex = mutex_at(args[0]);
    volatile long *counter = PyLong_AsVoidPtr(args[1]);
    long times = PyLong_AsLong(args[2]);
    PyThreadState *state = PyObject_IsTrue(args[3]) ? PyEval_SaveThread() : NULL;
    for (long i = 0; i < times; i++) {
        PyMutex_Lock(mutex);
        *counter = *counter + 1;
        PyMutex_Unlock(mutex);
    }
    if (state != NULL) {
        PyEval_RestoreThread(state);
    }
    Py_RETURN_NONE;
}

/* count_in_row(times): all eight, in turn and detached; the sum of the counts */
static PyObject *
count_in_row(ARGS)
{
    NEED(1)
    long times = PyLong_AsLong(args[0]);
    Py_BEGIN_ALLOW_THREADS
    for (long i = 0; i < times; i++) {
        PyMutex_Lock(&row.mutex[i % ROW]);
        row.count[i % ROW] = row.count[i % ROW] + 1;
        PyMutex_Unlock(&row.mutex[i % ROW]);
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *
row_sum(ARGS)
{
    NEED(0)
    long sum = 0;
    for (int i = 0; i < ROW; i++) {
        sum += row.count[i];
        row.count[i] = 0;
    }
    return PyLong_FromLong(sum);
}

/* held(address, callable): calls with the mutex locked. */
static PyObject *
held(ARGS)
{
    NEED(2)
    PyMutex_Lock(mutex_at(args[0]));
    PyObject *result = PyObject_CallNoArgs(args[1]);
    PyMutex_Unlock(mutex_at(args[0]));
    return result;
}

/* grab(address, seconds, detached): how often it got the mutex in that time,
 * each time doing a little work with it. */
static PyObject *
grab(ARGS)
{
    NEED(3)
    PyMutex *mutex = mutex_at(args[0]);
    int64_t until = now() + (int64_t)(PyFloat_AsDouble(args[1]) * 1e9);
    PyThreadState *state = PyObject_IsTrue(args[2]) ? PyEval_SaveThread() : NULL;
    long times = 0;
    while (now() < until) {
        PyMutex_Lock(mutex);
        for (volatile int i = 0; i < 200; i++) {
        }
        PyMutex_Unlock(mutex);
        times++;
    }
    if (state != NULL) {
        PyEval_RestoreThread(state);
    }
    return PyLong_FromLong(times);
}

/* error_kept(address, callable): a set exception survives a wait; callable, in
 * another thread meanwhile, unlocks. */
static PyObject *
error_kept(ARGS)
{
    NEED(1)
    PyErr_SetString(PyExc_KeyError, "kept");
    PyMutex_Lock(mutex_at(args[0]));
    PyMutex_Unlock(mutex_at(args[0]));
    if (!PyErr_ExceptionMatches(PyExc_KeyError)) {
        return broken("the exception is gone");
    }
    PyErr_Clear();
    Py_RETURN_NONE;
}

/* sections(m1, m2, callable): what it says inside of the two kinds of section. */
static PyObject *
sections(ARGS)
{
    NEED(3)
    PyMutex *m1 = mutex_at(args[0]), *m2 = mutex_at(args[1]);
    PyObject *first, *second;
    Py_BEGIN_CRITICAL_SECTION_MUTEX(m1);
    first = PyObject_CallNoArgs(args[2]);
    Py_END_CRITICAL_SECTION();
    Py_BEGIN_CRITICAL_SECTION2_MUTEX(m1, m2);
    second = PyObject_CallNoArgs(args[2]);
    Py_END_CRITICAL_SECTION2();
    return Py_BuildValue("(NN)", first, second);
}

/* count_in_sections(m1, m2, address of a long, times): in both orders */
static PyObject *
count_in_sections(ARGS)
{
    NEED(4)
    PyMutex *m1 = mutex_at(args[0]), *m2 = mutex_at(args[1]);
    volatile long *counter = PyLong_AsVoidPtr(args[2]);
    long times = PyLong_AsLong(args[3]);
    for (long i = 0; i < times; i++) {
        Py_BEGIN_CRITICAL_SECTION2_MUTEX(m1, m2);
        *counter = *counter + 1;
        Py_END_CRITICAL_SECTION2();
        ABIDING_CRITICAL_SECTION2_MUTEX(m2, m1) {
            *counter = *counter + 1;
        }
        Py_BEGIN_CRITICAL_SECTION_MUTEX(m2);
        ABIDING_CRITICAL_SECTION_MUTEX(m1) {
            *counter = *counter + 1;
        }
        Py_END_CRITICAL_SECTION();
    }
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    METHOD(address),
    METHOD(size),
    METHOD(lock),
    METHOD(unlock),
    METHOD(lock_called),
    METHOD(unlock_called),
    METHOD(is_locked),
    METHOD(value),
    METHOD(count),
    METHOD(count_in_row),
    METHOD(row_sum),
    METHOD(held),
    METHOD(grab),
    METHOD(error_kept),
    METHOD(sections),
    METHOD(count_in_sections),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_mutex, methods)
