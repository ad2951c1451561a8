/* A host made of bytes: what host.c reads of a real one, set by the test.
 * Knows nothing of Python.h, whose types are opaque. */
#include "fake_host.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* The static objects whose fields host.c verifies. */
_Alignas(16) char PyType_Type[1024], PyBaseObject_Type[1024];
_Alignas(16) char PyModule_Type[1024], PyTuple_Type[1024], PyList_Type[1024];
_Alignas(16) char PyLong_Type[1024], PyFloat_Type[1024], PyBytes_Type[1024];
_Alignas(16) char PyUnicode_Type[1024];
void *PyExc_ImportError;

/* Valid at once: the constructor of host.c runs before main(). */
struct fake_host fake = {.version = "3.9.18", .basicsize = 32};
char fake_message[1024];

static void
put(char *object, unsigned offset, const void *value)
{
    memcpy(object + offset, value, sizeof(void *));
}

void
fake_reset(const char *version, int free_threaded)
{
    static const char *object_name = "object";
    long head = free_threaded ? 32 : 16, member = 40;
    unsigned type = free_threaded ? 24 : 8, var = free_threaded ? 40 : 24;
    const void *type_pointer = PyType_Type;

    memset(PyType_Type, 0, sizeof(PyType_Type));
    memset(PyBaseObject_Type, 0, sizeof(PyBaseObject_Type));
    memset(PyModule_Type, 0, sizeof(PyModule_Type));
    memset(PyTuple_Type, 0, sizeof(PyTuple_Type));
    memset(PyList_Type, 0, sizeof(PyList_Type));
    put(PyType_Type, type, &type_pointer);
    put(PyBaseObject_Type, var, &object_name);
    put(PyBaseObject_Type, var + 8, &head);
    put(PyType_Type, var + 16, &member);
    fake = (struct fake_host){
        .version = version, .free_threaded = free_threaded,
        .basicsize = var + 8,
    };
    fake_message[0] = '\0';
}

void
fake_sizes(long heap_size, long module_size)
{
    put(PyType_Type, fake.basicsize, &heap_size);
    put(PyModule_Type, fake.basicsize, &module_size);
}

void
fake_item_sizes(long tuple_size, long str_size)
{
    long head = fake.free_threaded ? 32 : 16;
    long list_size = head + 24, int_size = head + 8, bytes_size = head + 17;
    put(PyTuple_Type, fake.basicsize, &tuple_size);
    put(PyList_Type, fake.basicsize, &list_size);
    put(PyLong_Type, fake.basicsize, &int_size);
    put(PyFloat_Type, fake.basicsize, &int_size);
    put(PyBytes_Type, fake.basicsize, &bytes_size);
    put(PyUnicode_Type, fake.basicsize, &str_size);
}

void
fake_object_size(long size)
{
    put(PyBaseObject_Type, fake.basicsize, &size);
}

/* What host.c calls. */

const char *Py_GetVersion(void);
const char *
Py_GetVersion(void)
{
    return fake.version;
}

static void
present(void)
{
}

void (*abd_load_function(const char *name))(void);
void
(*abd_load_function(const char *name))(void)
{
    int found = (strcmp(name, "_Py_MergeZeroLocalRefcount") == 0
                 && fake.free_threaded)
                || (strcmp(name, "_Py_NegativeRefcount") == 0 && fake.debug);
    return found ? present : 0;
}

void *PyErr_Format(void *exception, const char *format, ...);
void *
PyErr_Format(void *exception, const char *format, ...)
{
    va_list arguments;
    (void)exception;
    va_start(arguments, format);
    vsnprintf(fake_message, sizeof(fake_message), format, arguments);
    va_end(arguments);
    return 0;
}
