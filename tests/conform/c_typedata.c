/* conform: modes=abiding,fat,fallback,opaque,unknown */
/* The places of types' own data: Abiding_GetTypeData...(). */
#include "shim_test.h"

#include <stdio.h>

#ifndef _WIN32
#  include <pthread.h>
#endif

static char tokens[3];

/* make(base, size, token) -> a type with `size` bytes of its own below `base`;
 * token: 0 none, 1 or 2. */
static PyObject *
make(ARGS)
{
    NEED(3)
    long token = PyLong_AsLong(args[2]);
    PyType_Slot slots[] = {
        {token > 0 ? Py_tp_token : 0, token > 0 ? &tokens[token] : NULL},
        {0, NULL},
    };
    PyType_Spec spec = {"c_typedata.Made", -(int)PyLong_AsLong(args[1]), 0,
                        Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, slots};
    return answer_object(PyType_FromSpecWithBases(&spec, args[0]));
}

static PyObject *
distance(PyObject *object, void *data)
{
    return data == NULL ? answer_object(NULL)
                        : PyLong_FromSsize_t((char *)data - (char *)object);
}

/* Distances from the object to the data, each found in another way. */

static PyObject *
by_function(ARGS)
{
    NEED(2)
    return distance(args[0], PyObject_GetTypeData(args[0], (PyTypeObject *)args[1]));
}

static PyObject *
by_base_class(ARGS)
{
    NEED(2)
    return distance(args[0], Abiding_GetTypeDataByBaseClass(args[0], (PyTypeObject *)args[1]));
}

static PyObject *
by_token(ARGS)
{
    NEED(2)
    long token = PyLong_AsLong(args[1]);
    const void *wanted = token < 0 ? NULL : &tokens[token];
    void *data = Abiding_GetTypeDataByToken(args[0], wanted);
    /* What the inline code leaves to the library, which finds everything. */
    if (data != NULL && abiding_type_data_by_token(args[0], wanted) != data) {
        return broken("two places for one token");
    }
    return distance(args[0], data);
}

static PyObject *
by_handle(ARGS)
{
    NEED(2)
    Abiding_TypeDataHandle handle;
    if (Abiding_GetTypeDataHandle((PyTypeObject *)args[1], &handle) < 0) {
        return handle.offset == 0 ? NULL : broken("an error, but an offset");
    }
    return distance(args[0], Abiding_GetTypeDataByHandle(args[0], handle));
}

/* The same for types that derive from object. */
static PyObject *
in_object(ARGS)
{
    NEED(2)
    if (Abiding_CheckObjectData((PyTypeObject *)args[1]) < 0) {
        return NULL;
    }
    return distance(args[0], Abiding_GetObjectData(args[0]));
}

/* address(object, type) -> (address, offset): for use where neither is known. */
static PyObject *
address(ARGS)
{
    NEED(2)
    Abiding_TypeDataHandle handle;
    if (Abiding_GetTypeDataHandle((PyTypeObject *)args[1], &handle) < 0) {
        return NULL;
    }
    return Py_BuildValue("NI", PyLong_FromVoidPtr(args[0]), handle.offset);
}

/* Adds one to the long in the data of an object that may belong to another
 * interpreter; -> the long. */
static PyObject *
add_at(ARGS)
{
    NEED(2)
    Abiding_TypeDataHandle handle = {(uint32_t)PyLong_AsUnsignedLong(args[1])};
    long *data = Abiding_GetTypeDataByHandle(PyLong_AsVoidPtr(args[0]), handle);
    return PyErr_Occurred() ? NULL : PyLong_FromLong(++*data);
}

/* Handles of no type and of NULL. */
static PyObject *
of_null(ARGS)
{
    NEED(0)
    (void)args;
    Abiding_TypeDataHandle handle = {1};
    if (Abiding_GetTypeDataHandle(NULL, &handle) == 0 || handle.offset != 0) {
        return broken("a handle of NULL");
    }
    return NULL;
}

static PyObject *
object_of_null(ARGS)
{
    NEED(0)
    (void)args;
    return Abiding_CheckObjectData(NULL) == 0 ? broken("data of NULL") : NULL;
}

/* A type whose deallocator reads the data by a handle that was made with the
 * type, and prints it: works also while the interpreter ends. */
static Abiding_TypeDataHandle last_handle;

static void
last_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    long *data = Abiding_GetTypeDataByHandle(self, last_handle);
    printf("data %ld\n", *data);
    fflush(stdout);
    freefunc free = (freefunc)PyType_GetSlot(type, Py_tp_free);
    free(self);
    Py_DECREF((PyObject *)type);
}

/* make_last(number) -> an instance with that number. */
static PyObject *
make_last(ARGS)
{
    NEED(1)
    PyType_Slot slots[] = {{Py_tp_dealloc, last_dealloc}, {0, NULL}};
    PyType_Spec spec = {"c_typedata.Last", -(int)sizeof(long), 0,
                        Py_TPFLAGS_DEFAULT, slots};
    PyObject *type = PyType_FromSpec(&spec);
    if (type == NULL
        || Abiding_GetTypeDataHandle((PyTypeObject *)type, &last_handle) < 0)
    {
        Py_XDECREF(type);
        return NULL;
    }
    PyObject *self = PyObject_CallNoArgs(type);
    Py_DECREF(type);
    if (self != NULL) {
        *(long *)Abiding_GetTypeDataByHandle(self, last_handle) =
            PyLong_AsLong(args[0]);
    }
    return self;
}

#ifndef _WIN32
struct work {
    PyObject *object;
    Abiding_TypeDataHandle handle;
    long *data;
};

static void *
add_in_thread(void *given)
{
    struct work *work = given;
    work->data = Abiding_GetTypeDataByHandle(work->object, work->handle);
    ++*work->data;
    return NULL;
}

/* A thread that Python knows nothing of adds one to the long in the data that
 * args[1] has in args[0]; -> the long. */
static PyObject *
add_one(ARGS)
{
    NEED(2)
    struct work work = {args[0], {0}, NULL};
    pthread_t thread;
    if (Abiding_GetTypeDataHandle((PyTypeObject *)args[1], &work.handle) < 0) {
        return NULL;
    }
    int failed;
    Py_BEGIN_ALLOW_THREADS
    failed = pthread_create(&thread, NULL, add_in_thread, &work) != 0
             || pthread_join(thread, NULL) != 0;
    Py_END_ALLOW_THREADS
    return failed ? broken("no thread") : PyLong_FromLong(*work.data);
}
#endif

static PyMethodDef methods[] = {
    METHOD(make),
    METHOD(by_function),
    METHOD(by_base_class),
    METHOD(by_token),
    METHOD(by_handle),
    METHOD(in_object),
    METHOD(address),
    METHOD(add_at),
    METHOD(of_null),
    METHOD(object_of_null),
    METHOD(make_last),
#ifndef _WIN32
    METHOD(add_one),
#endif
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_typedata, methods)
