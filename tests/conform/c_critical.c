/* Critical sections: a counter that is not atomic, and who may be inside. */
#include "shim_test.h"

static PyObject *
work_of(PyObject *item, long times, int kind, PyObject *other)
{
    volatile long *counter = PyLong_AsVoidPtr(item);
    (void)other;
    for (long i = 0; i < times; i++) {
        switch (kind) {
            case 0:
                Py_BEGIN_CRITICAL_SECTION(item);
                *counter = *counter + 1;
                Py_END_CRITICAL_SECTION();
                break;
            case 1:
                Py_BEGIN_CRITICAL_SECTION2(item, other);
                *counter = *counter + 1;
                Py_END_CRITICAL_SECTION2();
                break;
            case 2:
                Py_BEGIN_CRITICAL_SECTION2(other, item);
                *counter = *counter + 1;
                Py_END_CRITICAL_SECTION2();
                break;
            case 3:         /* the same object twice */
                Py_BEGIN_CRITICAL_SECTION2(item, item);
                *counter = *counter + 1;
                Py_END_CRITICAL_SECTION2();
                break;
            case 4:         /* nested: the inner one may suspend the outer */
                Py_BEGIN_CRITICAL_SECTION(other);
                Py_BEGIN_CRITICAL_SECTION(item);
                *counter = *counter + 1;
                Py_END_CRITICAL_SECTION();
                Py_END_CRITICAL_SECTION();
                break;
            case 5:         /* nested on the same object */
                Py_BEGIN_CRITICAL_SECTION(item);
                Py_BEGIN_CRITICAL_SECTION(item);
                *counter = *counter + 1;
                Py_END_CRITICAL_SECTION();
                Py_END_CRITICAL_SECTION();
                break;
            case 6:         /* nested in a pair */
                Py_BEGIN_CRITICAL_SECTION2(other, item);
                Py_BEGIN_CRITICAL_SECTION2(item, other);
                *counter = *counter + 1;
                Py_END_CRITICAL_SECTION2();
                Py_END_CRITICAL_SECTION2();
                break;
            default:
                return broken("no such kind");
        }
    }
    Py_RETURN_NONE;
}

/* count(address of a long, as int object; times; kind; other object) */
static PyObject *
count(ARGS)
{
    NEED(4)
    return work_of(args[0], PyLong_AsLong(args[1]), (int)PyLong_AsLong(args[2]),
                   args[3]);
}

/* inside(x, y or None, callable): calls with the section held. */
static PyObject *
inside(ARGS)
{
    NEED(3)
    PyObject *result;
    if (args[1] == Py_None) {
        Py_BEGIN_CRITICAL_SECTION(args[0]);
        result = PyObject_CallNoArgs(args[2]);
        Py_END_CRITICAL_SECTION();
    }
    else {
        Py_BEGIN_CRITICAL_SECTION2(args[0], args[1]);
        result = PyObject_CallNoArgs(args[2]);
        Py_END_CRITICAL_SECTION2();
    }
    return result;
}

/* By function, begun and ended in this order. */
static PyObject *
by_function(ARGS)
{
    NEED(2)
    PyCriticalSection one;
    PyCriticalSection2 two;
    PyCriticalSection_Begin(&one, args[0]);
    PyCriticalSection2_Begin(&two, args[0], args[1]);
    PyCriticalSection2_End(&two);
    PyCriticalSection_End(&one);
    return Py_NewRef(Py_None);
}

static PyMethodDef methods[] = {
    METHOD(count),
    METHOD(inside),
    METHOD(by_function),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_critical, methods)
