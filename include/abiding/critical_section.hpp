// Guards for C++: begun by the constructor, ended by the destructor, also when an exception passes. C++11 and later.
#ifndef ABIDING_CRITICAL_SECTION_HPP
#define ABIDING_CRITICAL_SECTION_HPP

#include <Python.h>

// The checked build names the function that has the guard.
#ifdef ABIDING_CHECKED
#  define ABIDING_WHERE_DEFAULT \
    , const char *function = __builtin_FUNCTION(), const char *file = __builtin_FILE(), int line = __builtin_LINE()
#  define ABIDING_GUARD_BEGIN(begin, ...) abiding_checked_##begin(__VA_ARGS__, function, file, line, nullptr)
#else
#  define ABIDING_WHERE_DEFAULT
#  define ABIDING_GUARD_BEGIN(begin, ...) begin(__VA_ARGS__)
#endif

namespace abiding {

// A critical section on an object or a mutex. Like every one it is ended by the thread that began it, after all those
// begun later: so as a local variable, neither copied nor moved.
class critical_section {
public:
    explicit critical_section(PyObject *op ABIDING_WHERE_DEFAULT) noexcept
    {
        ABIDING_GUARD_BEGIN(PyCriticalSection_Begin, &section_, op);
    }
    explicit critical_section(PyMutex &m ABIDING_WHERE_DEFAULT) noexcept
    {
        ABIDING_GUARD_BEGIN(PyCriticalSection_BeginMutex, &section_, &m);
    }
    ~critical_section() { PyCriticalSection_End(&section_); }
    critical_section(const critical_section &) = delete;
    critical_section &operator=(const critical_section &) = delete;

private:
    PyCriticalSection section_;
};

// One on two objects, or two mutexes, in whatever order.
class critical_section2 {
public:
    critical_section2(PyObject *a, PyObject *b ABIDING_WHERE_DEFAULT) noexcept
    {
        ABIDING_GUARD_BEGIN(PyCriticalSection2_Begin, &section_, a, b);
    }
    critical_section2(PyMutex &m1, PyMutex &m2 ABIDING_WHERE_DEFAULT) noexcept
    {
        ABIDING_GUARD_BEGIN(PyCriticalSection2_BeginMutex, &section_, &m1, &m2);
    }
    ~critical_section2() { PyCriticalSection2_End(&section_); }
    critical_section2(const critical_section2 &) = delete;
    critical_section2 &operator=(const critical_section2 &) = delete;

private:
    PyCriticalSection2 section_;
};

// A PyMutex that std::lock_guard and std::unique_lock take.
class mutex {
public:
    constexpr mutex() noexcept : mutex_{0} {}
    void lock() noexcept { PyMutex_Lock(&mutex_); }
    void unlock() noexcept { PyMutex_Unlock(&mutex_); }
    PyMutex &native() noexcept { return mutex_; }
    mutex(const mutex &) = delete;
    mutex &operator=(const mutex &) = delete;

private:
    PyMutex mutex_;
};

}  // namespace abiding

#undef ABIDING_WHERE_DEFAULT
#undef ABIDING_GUARD_BEGIN

#endif
