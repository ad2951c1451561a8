/* conform: flags=-pthread */
/* pythread.h: threads, locks, and what each thread keeps for itself. */
#include "shim_test.h"

#include <pthread.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/* Locks, keys and values are shown to Python as ints. */

static PyObject *
answer_pointer(void *pointer)
{
    if (PyErr_Occurred()) {
        return broken("an exception that must not be");
    }
    return PyLong_FromVoidPtr(pointer);
}

/* A result that says all: no exception either way. */
static PyObject *
answer_code(long code)
{
    return PyErr_Occurred() ? broken("an exception that must not be")
                            : PyLong_FromLong(code);
}

/* Initializes again what is initialized, which is nothing to do. */
static PyObject *
init_thread(ARGS)
{
    (void)args;
    NEED(0)
    PyThread_init_thread();
    return answer_code(0);
}

/* (ident, native id) */
static PyObject *
idents(ARGS)
{
    (void)args;
    NEED(0)
    return Py_BuildValue("(kk)", PyThread_get_thread_ident(),
                         PyThread_get_thread_native_id());
}

static PyObject *
info(ARGS)
{
    (void)args;
    NEED(0)
    return answer_object(PyThread_GetInfo());
}

static PyObject *
get_stacksize(ARGS)
{
    (void)args;
    NEED(0)
    return PyLong_FromSize_t(PyThread_get_stacksize());
}

static PyObject *
set_stacksize(ARGS)
{
    NEED(1)
    return answer_code(PyThread_set_stacksize(PyLong_AsSize_t(args[0])));
}

/* Locks. */

static PyObject *
lock_new(ARGS)
{
    (void)args;
    NEED(0)
    return answer_pointer(PyThread_allocate_lock());
}

static PyObject *
lock_release(ARGS)
{
    NEED(1)
    PyThread_release_lock(PyLong_AsVoidPtr(args[0]));
    return answer_code(0);
}

static PyObject *
lock_free(ARGS)
{
    NEED(1)
    PyThread_free_lock(PyLong_AsVoidPtr(args[0]));
    return answer_code(0);
}

/* lock_acquire(lock, microseconds, intr_flag) -> PyLockStatus */
static PyObject *
lock_acquire(ARGS)
{
    NEED(3)
    PyThread_type_lock lock = PyLong_AsVoidPtr(args[0]);
    long long microseconds = PyLong_AsLongLong(args[1]);
    int intr_flag = (int)PyLong_AsLong(args[2]);
    PyLockStatus status;
    Py_BEGIN_ALLOW_THREADS
    status = PyThread_acquire_lock_timed(lock, microseconds, intr_flag);
    Py_END_ALLOW_THREADS
    return answer_code(status);
}

static PyObject *
lock_states(ARGS)
{
    (void)args;
    NEED(0)
    return Py_BuildValue("(iii)", PY_LOCK_FAILURE, PY_LOCK_ACQUIRED, PY_LOCK_INTR);
}

/* Keys by number. */

static PyObject *
key_create(ARGS)
{
    (void)args;
    NEED(0)
    return answer_code(PyThread_create_key());
}

#define KEY(ARG) ((int)PyLong_AsLong(ARG))

static PyObject *
key_delete(ARGS)
{
    NEED(1)
    PyThread_delete_key(KEY(args[0]));
    return answer_code(0);
}

static PyObject *
key_set(ARGS)
{
    NEED(2)
    return answer_code(PyThread_set_key_value(KEY(args[0]), PyLong_AsVoidPtr(args[1])));
}

static PyObject *
key_get(ARGS)
{
    NEED(1)
    return answer_pointer(PyThread_get_key_value(KEY(args[0])));
}

static PyObject *
key_forget(ARGS)
{
    NEED(1)
    PyThread_delete_key_value(KEY(args[0]));
    return answer_code(0);
}

static PyObject *
key_reinit(ARGS)
{
    (void)args;
    NEED(0)
    PyThread_ReInitTLS();
    return answer_code(0);
}

/* Keys by address. */

static PyObject *
tss_alloc(ARGS)
{
    (void)args;
    NEED(0)
    return answer_pointer(PyThread_tss_alloc());
}

static PyObject *
tss_free(ARGS)
{
    NEED(1)
    PyThread_tss_free(PyLong_AsVoidPtr(args[0]));
    return answer_code(0);
}

static PyObject *
tss_is_created(ARGS)
{
    NEED(1)
    return answer_code(PyThread_tss_is_created(PyLong_AsVoidPtr(args[0])) != 0);
}

static PyObject *
tss_create(ARGS)
{
    NEED(1)
    return answer_code(PyThread_tss_create(PyLong_AsVoidPtr(args[0])));
}

static PyObject *
tss_delete(ARGS)
{
    NEED(1)
    PyThread_tss_delete(PyLong_AsVoidPtr(args[0]));
    return answer_code(0);
}

static PyObject *
tss_set(ARGS)
{
    NEED(2)
    return answer_code(PyThread_tss_set(PyLong_AsVoidPtr(args[0]),
                                        PyLong_AsVoidPtr(args[1])));
}

static PyObject *
tss_get(ARGS)
{
    NEED(1)
    return answer_pointer(PyThread_tss_get(PyLong_AsVoidPtr(args[0])));
}

/* A thread of the system that never has a thread state. */

struct native {
    Py_tss_t *key;
    int number;
    PyThread_type_lock lock;
    int good, ends, came_back;
    unsigned long ident, native_id;
};

static void *
run_native(void *argument)
{
    struct native *native = argument;
    native->ident = PyThread_get_thread_ident();
    native->native_id = PyThread_get_thread_native_id();
    native->good = PyThread_tss_get(native->key) == NULL
        && PyThread_tss_set(native->key, native) == 0
        && PyThread_tss_get(native->key) == native
        && PyThread_get_key_value(native->number) == NULL
        && PyThread_set_key_value(native->number, native) == 0
        && PyThread_get_key_value(native->number) == native
        && PyThread_acquire_lock_timed(native->lock, 0, 0) == PY_LOCK_FAILURE;
    if (native->ends) {
        PyThread_exit_thread();
    }
    native->came_back = 1;
    return NULL;
}

/* in_native(key, number, held lock, ends): (good, came back, ident, native id)
 * `ends`: by PyThread_exit_thread(). */
static PyObject *
in_native(ARGS)
{
    NEED(4)
    struct native native = {
        .key = PyLong_AsVoidPtr(args[0]),
        .number = KEY(args[1]),
        .lock = PyLong_AsVoidPtr(args[2]),
        .ends = PyObject_IsTrue(args[3]),
    };
    int failed;
    Py_BEGIN_ALLOW_THREADS
    pthread_t thread;
    failed = pthread_create(&thread, NULL, run_native, &native)
        || pthread_join(thread, NULL);
    Py_END_ALLOW_THREADS
    return failed ? broken("no thread")
                  : Py_BuildValue("(iikk)", native.good, native.came_back,
                                  native.ident, native.native_id);
}

static PyMethodDef methods[] = {
    METHOD(init_thread),
    METHOD(idents),
    METHOD(info),
    METHOD(get_stacksize),
    METHOD(set_stacksize),
    METHOD(lock_new),
    METHOD(lock_release),
    METHOD(lock_free),
    METHOD(lock_acquire),
    METHOD(lock_states),
    METHOD(key_create),
    METHOD(key_delete),
    METHOD(key_set),
    METHOD(key_get),
    METHOD(key_forget),
    METHOD(key_reinit),
    METHOD(tss_alloc),
    METHOD(tss_free),
    METHOD(tss_is_created),
    METHOD(tss_create),
    METHOD(tss_delete),
    METHOD(tss_set),
    METHOD(tss_get),
    METHOD(in_native),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_pythread, methods)
