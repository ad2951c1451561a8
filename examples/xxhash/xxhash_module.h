/* What the sources of this example share.
 *
 * module.c has the module and its functions, hash.c the hash objects and the
 * rules by which threads share them, secret.c an object that gives its memory
 * out as a buffer. */
#ifndef XXHASH_MODULE_H
#define XXHASH_MODULE_H

#include <Python.h>

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <xxhash.h>

/* From this size on, hashing takes longer than letting other threads run. */
#define DETACH_SIZE (64 * 1024)

struct module_state {
    PyTypeObject *Hash, *XXH3_64, *XXH3_128, *Secret;
    PyObject *Error;
};

/* Their addresses tell our types and modules from everybody else's. */
extern char hash_token, secret_token, module_token;

extern const PySlot secret_slots[], hash_slots[], xxh3_64_slots[],
                    xxh3_128_slots[];

/* What an instance of Secret holds.  It never changes, so its memory can be
 * given out, and read by detached threads, without a lock. */
struct secret {
    unsigned char *bytes;
    Py_ssize_t size;
};

struct arguments {
    Py_buffer data;             /* to be released */
    uint64_t seed;
    PyObject *secret;           /* borrowed; a Secret or NULL */
};

/* data, seed and secret, from a format like "y*|$OO:name".  -1 with an
 * exception set, and then there is nothing to release. */
int parse_arguments(struct arguments *result, struct module_state *state,
                    PyObject *args, PyObject *kwargs, const char *format);

/* The state of the module that `type` or a base of it was defined in.  NULL
 * with TypeError set if there is none. */
struct module_state *state_of_type(PyTypeObject *type);

/* The data of `self`, whose type is the one marked with `token` or a
 * subclass of it; the caller knows that it is. */
static inline void *
type_data(PyObject *self, void *token)
{
    PyTypeObject *type;
    int found = PyType_GetBaseByToken(Py_TYPE(self), token, &type);
    assert(found == 1);
    (void)found;
    void *data = PyObject_GetTypeData(self, type);
    Py_DECREF(type);            /* a base of self's type: lives on */
    return data;
}

static inline void *
type_data_during_gc(PyObject *self, void *token)
{
    PyTypeObject *type;         /* borrowed: the collector allows no counting */
    int found = PyType_GetBaseByToken_DuringGC(Py_TYPE(self), token, &type);
    assert(found == 1);
    (void)found;
    return PyObject_GetTypeData_DuringGC(self, type);
}

/* The METH_METHOD and METH_KEYWORDS signatures are not that of PyCFunction, and
 * function pointer types convert without a warning only through this one. */
#define METHOD(FUNCTION) ((PyCFunction)(void (*)(void))(FUNCTION))

#endif
