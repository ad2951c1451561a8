/* conform: modes=abiding,fat,opaque,unknown */
/* The guards of abiding/critical_section.hpp. */
#include "shim_test.h"

#include <abiding/critical_section.hpp>

#include <mutex>
#include <stdexcept>
#include <type_traits>

static_assert(!std::is_copy_constructible<abiding::critical_section>::value, "");
static_assert(!std::is_move_constructible<abiding::critical_section2>::value, "");
static_assert(!std::is_copy_assignable<abiding::mutex>::value, "");
static_assert(sizeof(abiding::mutex) == 1, "");

static abiding::mutex mutex, mutex2;

/* count(address of a long, times, x, y): each guard once */
static PyObject *
count(ARGS)
{
    NEED(4)
    volatile long *counter = static_cast<volatile long *>(PyLong_AsVoidPtr(args[0]));
    long times = PyLong_AsLong(args[1]);
    for (long i = 0; i < times; i++) {
        {
            abiding::critical_section guard(args[2]);
            *counter = *counter + 1;
        }
        {
            abiding::critical_section2 guard(args[3], args[2]);
            *counter = *counter + 1;
        }
    }
    Py_RETURN_NONE;
}

/* count_locked(address of a long, times): by std::lock_guard */
static PyObject *
count_locked(ARGS)
{
    NEED(2)
    volatile long *counter = static_cast<volatile long *>(PyLong_AsVoidPtr(args[0]));
    long times = PyLong_AsLong(args[1]);
    Py_BEGIN_ALLOW_THREADS
    for (long i = 0; i < times; i++) {
        std::lock_guard<abiding::mutex> guard(mutex);
        *counter = *counter + 1;
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static void
fail_inside(PyObject *x, PyObject *y)
{
    abiding::critical_section2 objects(x, y);
    abiding::critical_section2 mutexes(mutex.native(), mutex2.native());
    abiding::critical_section again(mutex2.native());
    throw std::runtime_error("from inside");
}

/* fail(x, y): a C++ exception passes the guards; what it says. */
static PyObject *
fail(ARGS)
{
    NEED(2)
    try {
        fail_inside(args[0], args[1]);
    }
    catch (const std::runtime_error &error) {
        if (PyMutex_IsLocked(&mutex.native()) || PyMutex_IsLocked(&mutex2.native())) {
            return broken("a mutex is still locked");
        }
        return PyUnicode_FromString(error.what());
    }
    return broken("nothing was thrown");
}

static PyMethodDef methods[] = {
    METHOD(count),
    METHOD(count_locked),
    METHOD(fail),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(cpp_sections, methods)
