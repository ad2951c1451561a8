/* conform: modes=abiding,fat,opaque,unknown flags=-DABIDING_CHECKED */
/* The checked build: one function for each misuse, and what is none. */
#include "shim_test.h"

#include <pthread.h>

static PyObject *box_type;

/* --- No misuse ---------------------------------------------------------- */

static PyObject *
inner(PyObject *a)
{
    ABIDING_CRITICAL_SECTION(a) {
        ABIDING_ASSERT_CRITICAL_SECTION(a);
        return PyObject_Repr(a);
    }
    return NULL;
}

ABIDING_CRITICAL_METHOD(method)
(PyObject *self, PyObject *other)
{
    ABIDING_ASSERT_CRITICAL_SECTION(self);
    return inner(other);
}

/* right(x, y): all the forms, used as they should be; x's repr and y's. */
static PyObject *
right(ARGS)
{
    NEED(2)
    static PyMutex mutex, mutex2;
    PyCriticalSection one;
    PyCriticalSection2 two;
    Py_BEGIN_CRITICAL_SECTION2(args[0], args[1]);
    ABIDING_ASSERT_CRITICAL_SECTION(args[0]);
    ABIDING_ASSERT_CRITICAL_SECTION(args[1]);
    /* Nothing of the outer one is given up. */
    Py_BEGIN_CRITICAL_SECTION2(args[1], args[0]);
    Py_END_CRITICAL_SECTION2();
    Py_END_CRITICAL_SECTION2();
    Py_BEGIN_CRITICAL_SECTION_MUTEX(&mutex);
    Py_END_CRITICAL_SECTION();
    Py_BEGIN_CRITICAL_SECTION2_MUTEX(&mutex, &mutex2);
    Py_END_CRITICAL_SECTION2();
    PyCriticalSection_Begin(&one, args[0]);
    Py_BEGIN_ALLOW_THREADS
    Py_END_ALLOW_THREADS
    PyCriticalSection_End(&one);
    if (Abiding_CriticalSection2_BeginWithError(&two, args[0], args[1]) < 0) {
        return NULL;
    }
    PyCriticalSection2_End(&two);
    if (Abiding_CriticalSection2_BeginMutexWithError(&two, &mutex, &mutex2) < 0) {
        return NULL;
    }
    PyCriticalSection2_End(&two);
    if (Abiding_CriticalSection_BeginMutexWithError(&one, &mutex) < 0) {
        return NULL;
    }
    PyCriticalSection_End(&one);
    if (Abiding_CriticalSection_BeginWithError(&one, NULL) == 0) {
        return broken("NULL is no object");
    }
    PyErr_Clear();
    PyObject *first = inner(args[0]), *second = method(args[0], args[1]);
    return Py_BuildValue("(NN)", first, second);
}

/* in_section(x, callable) */
static PyObject *
in_section(ARGS)
{
    NEED(2)
    PyObject *result;
    Py_BEGIN_CRITICAL_SECTION(args[0]);
    result = PyObject_CallNoArgs(args[1]);
    Py_END_CRITICAL_SECTION();
    return result;
}

/* --- Misuse ------------------------------------------------------------- */

static PyObject *
end_twice(ARGS)
{
    NEED(1)
    PyCriticalSection c;
    PyCriticalSection_Begin(&c, args[0]);
    PyCriticalSection_End(&c);
    PyCriticalSection_End(&c);
    Py_RETURN_NONE;
}

static PyObject *
begin_twice(ARGS)
{
    NEED(1)
    PyCriticalSection c;
    PyCriticalSection_Begin(&c, args[0]);
    PyCriticalSection_Begin(&c, args[0]);
    Py_RETURN_NONE;
}

static PyCriticalSection for_thread;

static void *
end_in_thread(void *Py_UNUSED(unused))
{
    PyGILState_STATE state = PyGILState_Ensure();
    PyCriticalSection_End(&for_thread);
    PyGILState_Release(state);
    return NULL;
}

static PyObject *
end_on_another_thread(ARGS)
{
    NEED(1)
    pthread_t thread;
    PyCriticalSection_Begin(&for_thread, args[0]);
    pthread_create(&thread, NULL, end_in_thread, NULL);
    Py_BEGIN_ALLOW_THREADS
    pthread_join(thread, NULL);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *
end_under_another_state(ARGS)
{
    NEED(1)
    PyCriticalSection c;
    PyCriticalSection_Begin(&c, args[0]);
    Py_NewInterpreter();            /* and attaches its state */
    PyCriticalSection_End(&c);
    Py_RETURN_NONE;
}

static PyObject *
return_without_end(ARGS)
{
    NEED(1)
    Py_BEGIN_CRITICAL_SECTION(args[0]);
    if (Py_IsNone(args[0]) || PyLong_AsLong(args[0]) >= 0) {
        Py_RETURN_NONE;
    }
    Py_END_CRITICAL_SECTION();
    Py_RETURN_NONE;
}

__attribute__((noinline)) static void
forget(PyObject *object)
{
    PyCriticalSection c;
    PyCriticalSection_Begin(&c, object);
    __asm__ volatile("" : : "r"(&c) : "memory");
}

/* The next begin of the thread finds it. */
static PyObject *
end_forgotten(ARGS)
{
    NEED(1)
    PyCriticalSection c;
    forget(args[0]);
    PyCriticalSection_Begin(&c, args[0]);
    PyCriticalSection_End(&c);
    Py_RETURN_NONE;
}

/* So does the end of the method. */
ABIDING_CRITICAL_METHOD(end_forgotten_in_method)
(PyObject *Py_UNUSED(module), PyObject *object)
{
    forget(object);
    Py_RETURN_NONE;
}

static PyObject *
end_out_of_order(ARGS)
{
    NEED(1)
    PyCriticalSection outer, inside;
    PyCriticalSection_Begin(&outer, args[0]);
    PyCriticalSection_Begin(&inside, args[0]);
    PyCriticalSection_End(&outer);
    PyCriticalSection_End(&inside);
    Py_RETURN_NONE;
}

/* Two locks by nesting. */
static PyObject *
nested(ARGS)
{
    NEED(2)
    Py_BEGIN_CRITICAL_SECTION(args[0]);
    Py_BEGIN_CRITICAL_SECTION(args[1]);
    Py_END_CRITICAL_SECTION();
    Py_END_CRITICAL_SECTION();
    Py_RETURN_NONE;
}

static PyObject *
relies(ARGS)
{
    NEED(1)
    ABIDING_ASSERT_CRITICAL_SECTION(args[0]);
    Py_RETURN_NONE;
}

static PyObject *
no_state_section(ARGS)
{
    NEED(1)
    PyThreadState *state = PyEval_SaveThread();
    Py_BEGIN_CRITICAL_SECTION(args[0]);
    Py_END_CRITICAL_SECTION();
    PyEval_RestoreThread(state);
    Py_RETURN_NONE;
}

static PyObject *
no_state_call(ARGS)
{
    NEED(1)
    PyObject *result;
    Py_BEGIN_ALLOW_THREADS
    result = PyList_New(0);
    Py_END_ALLOW_THREADS
    return result;
}

static PyObject *
no_state_reference(ARGS)
{
    NEED(1)
    Py_BEGIN_ALLOW_THREADS
    Py_INCREF(args[0]);
    Py_DECREF(args[0]);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyObject *
null_object(ARGS)
{
    NEED(1)
    PyObject *nothing = NULL;
    Py_BEGIN_CRITICAL_SECTION(nothing);
    Py_END_CRITICAL_SECTION();
    Py_RETURN_NONE;
}

/* Right for a Box, wrong for a subclass. */
static PyObject *
data_of_type_of(ARGS)
{
    NEED(1)
    return PyLong_FromVoidPtr(PyObject_GetTypeData(args[0], Py_TYPE(args[0])));
}

static PyObject *
data_of_box(ARGS)
{
    NEED(1)
    return PyLong_FromVoidPtr(PyObject_GetTypeData(args[0], (PyTypeObject *)box_type));
}

/* box(): the type, with data of its own. */
static PyObject *
box(ARGS)
{
    NEED(0)
    static PyType_Slot slots[] = {{0, NULL}};
    static PyType_Spec spec = {"c_checked.Box", -16, 0,
                               Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, slots};
    if (box_type == NULL) {
        box_type = PyType_FromSpec(&spec);
    }
    return Py_XNewRef(box_type);
}

static PyMethodDef methods[] = {
    METHOD(right),
    METHOD(in_section),
    METHOD(end_twice),
    METHOD(begin_twice),
    METHOD(end_on_another_thread),
    METHOD(end_under_another_state),
    METHOD(return_without_end),
    METHOD(end_forgotten),
    {"end_forgotten_in_method", end_forgotten_in_method, METH_O, NULL},
    METHOD(end_out_of_order),
    METHOD(nested),
    METHOD(relies),
    METHOD(no_state_section),
    METHOD(no_state_call),
    METHOD(no_state_reference),
    METHOD(null_object),
    METHOD(data_of_type_of),
    METHOD(data_of_box),
    METHOD(box),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_checked, methods)
