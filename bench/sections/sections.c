/* How often can threads add to counters, each kept apart in one way or another? */
#include <Python.h>

#include <time.h>

static PyMutex global_mutex;
static PyThread_type_lock global_lock;

/* What is done inside: as much as a small method does. */
static void
add(volatile long *counter)
{
    for (int i = 0; i < 10; i++) {
        *counter = *counter + 1;
    }
}

static double
now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

enum way { SECTION, MUTEX, LOCK, NOTHING };

/* Far enough from what other threads write. */
static _Alignas(128) volatile long counters[64][16];

/* run(way, object, which counter, start, until): operations between these two
 * times, the same for all threads, on the clock of time.monotonic() */
static PyObject *
run(PyObject *Py_UNUSED(module), PyObject *arguments)
{
    int way, which;
    double start, until;
    PyObject *object;
    if (!PyArg_ParseTuple(arguments, "iOidd", &way, &object, &which, &start, &until)) {
        return NULL;
    }
    volatile long *counter = counters[which & 63];
    long times = 0;
    while (now() < start) {
    }
    for (; now() < until; times += 100) {
        for (int i = 0; i < 100; i++) {
            switch ((enum way)way) {
                case SECTION:
                    ABIDING_CRITICAL_SECTION(object) {
                        add(counter);
                    }
                    break;
                case MUTEX:
                    PyMutex_Lock(&global_mutex);
                    add(counter);
                    PyMutex_Unlock(&global_mutex);
                    break;
                case LOCK:
                    if (PyThread_acquire_lock(global_lock, NOWAIT_LOCK) != PY_LOCK_ACQUIRED) {
                        Py_BEGIN_ALLOW_THREADS
                        PyThread_acquire_lock(global_lock, WAIT_LOCK);
                        Py_END_ALLOW_THREADS
                    }
                    add(counter);
                    PyThread_release_lock(global_lock);
                    break;
                case NOTHING:
                    add(counter);
                    break;
            }
        }
    }
    return PyLong_FromLong(times);
}

static int
prepare(PyObject *Py_UNUSED(module))
{
    global_lock = PyThread_allocate_lock();
    return global_lock != NULL ? 0 : (PyErr_NoMemory(), -1);
}

static PyMethodDef methods[] = {
    {"run", run, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL}
};

PyABIInfo_VAR(abi);

static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_FUNC(Py_mod_exec, prepare),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_sections(void)
{
    return slots;
}
