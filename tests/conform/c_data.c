/* Every data symbol of the stable ABI, by name (gen/symbols.h). */
#include "shim_test.h"

/* Defined where entries are recorded (tests/coverage/recorder.c). */
__attribute__((weak)) void abd_read(const char *name);

static PyObject *
read_type(const void *place)
{
    return Py_NewRef((PyObject *)place);
}

static PyObject *
read_object(const void *place)
{
    PyObject *object = *(PyObject *const *)place;
    return object != NULL ? Py_NewRef(object) : Py_NewRef(Py_Ellipsis);
}

static PyObject *
read_text(const void *place)
{
    const char *string = *(const char *const *)place;
    return string != NULL ? PyUnicode_FromString(string) : Py_NewRef(Py_Ellipsis);
}

static PyObject *
read_int(const void *place)
{
    return PyLong_FromLong(*(const int *)place);
}

static PyObject *
read_unsigned_long(const void *place)
{
    return PyLong_FromUnsignedLong(*(const unsigned long *)place);
}

/* A hook that is not set is NULL. */
static PyObject *
read_function(const void *place)
{
    return PyBool_FromLong(*(int (*const *)(void))place != NULL);
}

/* An opaque structure in the headers, and an object in the host. */
#define READER(POINTER)                                                       \
    _Generic((POINTER),                                                       \
             PyTypeObject *: read_type,                                       \
             PyObject *: read_type,                                           \
             PyLongObject *: read_type,                                       \
             PyObject **: read_object,                                        \
             const char **: read_text,                                        \
             const char *const *: read_text,                                  \
             int *: read_int,                                                 \
             const unsigned long *: read_unsigned_long,                       \
             int (**)(void): read_function)

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static const struct {
    const char *name;
    PyObject *(*read)(const void *);
    const void *place;
} data[] = {
#define ABD_DATA_ROW(NAME) {#NAME, READER(&NAME), (const void *)&NAME},
#include "../../gen/symbols.h"
};

/* read(name): the value; Ellipsis for NULL.  Objects are the object. */
static PyObject *
read(ARGS)
{
    NEED(1)
    const char *name = text(args[0]);
    for (size_t i = 0; name != NULL && i < Py_ARRAY_LENGTH(data); i++) {
        if (strcmp(name, data[i].name) == 0) {
            if (abd_read != NULL) {
                abd_read(name);
            }
            return answer_object(data[i].read(data[i].place));
        }
    }
    return broken("no data symbol has this name");
}

/* names(): all of them. */
static PyObject *
names(ARGS)
{
    (void)args;
    NEED(0)
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < Py_ARRAY_LENGTH(data); i++) {
        PyObject *name = PyUnicode_FromString(data[i].name);
        if (name == NULL || PyList_Append(list, name) < 0) {
            Py_CLEAR(list);
        }
        Py_XDECREF(name);
    }
    return list;
}

static PyMethodDef methods[] = {
    METHOD(read),
    METHOD(names),
    {NULL, NULL, 0, NULL},
};

SHIM_TEST_MODULE(c_data, methods)
