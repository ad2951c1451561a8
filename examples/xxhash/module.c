/* XXH3, the fast non-cryptographic hash of libxxhash, for Python. */
#include "xxhash_module.h"

char module_token;

struct module_state *
state_of_type(PyTypeObject *type)
{
    PyObject *module = PyType_GetModuleByToken(type, &module_token);
    if (module == NULL) {
        return NULL;
    }
    struct module_state *state = PyModule_GetState(module);
    Py_DECREF(module);          /* the type keeps it alive */
    return state;
}

int
parse_arguments(struct arguments *result, struct module_state *state,
                PyObject *args, PyObject *kwargs, const char *format)
{
    static char *keywords[] = {"", "seed", "secret", NULL};
    PyObject *seed = NULL, *secret = Py_None;
    memset(result, 0, sizeof(*result));
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, format, keywords,
                                     &result->data, &seed, &secret))
    {
        return -1;
    }
    if (seed != NULL && PyLong_AsUInt64(seed, &result->seed) < 0) {
        goto error;
    }
    if (!Py_IsNone(secret)) {
        if (!PyObject_TypeCheck(secret, state->Secret)) {
            PyErr_Format(PyExc_TypeError, "secret must be a Secret or None, not %T",
                         secret);
            goto error;
        }
        if (seed != NULL) {
            PyErr_SetString(state->Error, "give a seed or a secret, not both");
            goto error;
        }
        result->secret = secret;
    }
    return 0;
error:
    PyBuffer_Release(&result->data);
    return -1;
}

/* Functions for bytes that are there at once */

typedef XXH128_hash_t (*whole_function)(const void *data, size_t size,
                                        XXH64_hash_t seed,
                                        const struct secret *secret);

static XXH128_hash_t
whole_64(const void *data, size_t size, XXH64_hash_t seed,
         const struct secret *secret)
{
    XXH128_hash_t result = {0, 0};
    result.low64 = secret != NULL
        ? XXH3_64bits_withSecret(data, size, secret->bytes, (size_t)secret->size)
        : XXH3_64bits_withSeed(data, size, seed);
    return result;
}

static XXH128_hash_t
whole_128(const void *data, size_t size, XXH64_hash_t seed,
          const struct secret *secret)
{
    return secret != NULL
        ? XXH3_128bits_withSecret(data, size, secret->bytes, (size_t)secret->size)
        : XXH3_128bits_withSeed(data, size, seed);
}

static PyObject *
hash_whole(PyObject *module, PyObject *args, PyObject *kwargs,
           const char *format, whole_function whole)
{
    struct arguments given;
    if (parse_arguments(&given, PyModule_GetState(module), args, kwargs,
                        format) < 0)
    {
        return NULL;
    }
    const struct secret *secret =
        given.secret != NULL ? type_data(given.secret, &secret_token) : NULL;
    const void *data = given.data.buf;
    size_t size = (size_t)given.data.len;
    XXH128_hash_t hash;
    if (size >= DETACH_SIZE) {
        Py_BEGIN_ALLOW_THREADS
        hash = whole(data, size, given.seed, secret);
        Py_END_ALLOW_THREADS
    }
    else {
        hash = whole(data, size, given.seed, secret);
    }
    PyBuffer_Release(&given.data);

    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    return PyLong_FromUnsignedNativeBytes(canonical.digest,
                                          sizeof(canonical.digest),
                                          Py_ASNATIVEBYTES_BIG_ENDIAN);
}

static PyObject *
xxh3_64(PyObject *module, PyObject *args, PyObject *kwargs)
{
    return hash_whole(module, args, kwargs, "y*|$OO:xxh3_64", whole_64);
}

static PyObject *
xxh3_128(PyObject *module, PyObject *args, PyObject *kwargs)
{
    return hash_whole(module, args, kwargs, "y*|$OO:xxh3_128", whole_128);
}

static PyMethodDef module_methods[] = {
    {"xxh3_64", METHOD(xxh3_64), METH_VARARGS | METH_KEYWORDS,
     "xxh3_64($module, data, /, *, seed=0, secret=None)\n--\n\n"
     "The 64-bit hash of data as an int."},
    {"xxh3_128", METHOD(xxh3_128), METH_VARARGS | METH_KEYWORDS,
     "xxh3_128($module, data, /, *, seed=0, secret=None)\n--\n\n"
     "The 128-bit hash of data as an int."},
    {NULL, NULL, 0, NULL},
};

/* The module */

/* A new type of this module, from its constant slots. */
static PyTypeObject *
add_type(PyObject *module, const PySlot *slots, PyTypeObject *base)
{
    PySlot all[] = {
        PySlot_STATIC_DATA(Py_slot_subslots, (void *)slots),
        PySlot_DATA(Py_tp_module, module),
        PySlot_DATA(Py_tp_bases, base),
        PySlot_END
    };
    PyTypeObject *type = (PyTypeObject *)PyType_FromSlots(all);
    if (type != NULL && PyModule_AddType(module, type) < 0) {
        Py_CLEAR(type);
    }
    return type;
}

static int
module_exec(PyObject *module)
{
    struct module_state *state = PyModule_GetState(module);
    unsigned int version = XXH_versionNumber();

    state->Error = PyErr_NewExceptionWithDoc(
        "xxhash.Error", "An argument that the algorithm has no use for.",
        PyExc_ValueError, NULL);
    if (state->Error == NULL
        || PyModule_AddObjectRef(module, "Error", state->Error) < 0)
    {
        return -1;
    }
    state->Secret = add_type(module, secret_slots, &PyBaseObject_Type);
    if (state->Secret == NULL) {
        return -1;
    }
    state->Hash = add_type(module, hash_slots, &PyBaseObject_Type);
    if (state->Hash == NULL) {
        return -1;
    }
    state->XXH3_64 = add_type(module, xxh3_64_slots, state->Hash);
    if (state->XXH3_64 == NULL) {
        return -1;
    }
    state->XXH3_128 = add_type(module, xxh3_128_slots, state->Hash);
    if (state->XXH3_128 == NULL) {
        return -1;
    }
    return PyModule_Add(module, "XXHASH_VERSION",
                        PyUnicode_FromFormat("%u.%u.%u", version / 10000,
                                             version / 100 % 100,
                                             version % 100));
}

static int
module_traverse(PyObject *module, visitproc visit, void *arg)
{
    struct module_state *state = PyModule_GetState_DuringGC(module);
    Py_VISIT(state->Error);
    Py_VISIT(state->Secret);
    Py_VISIT(state->Hash);
    Py_VISIT(state->XXH3_64);
    Py_VISIT(state->XXH3_128);
    return 0;
}

static int
module_clear(PyObject *module)
{
    struct module_state *state = PyModule_GetState(module);
    Py_CLEAR(state->Error);
    Py_CLEAR(state->Secret);
    Py_CLEAR(state->Hash);
    Py_CLEAR(state->XXH3_64);
    Py_CLEAR(state->XXH3_128);
    return 0;
}

static void
module_free(void *module)
{
    (void)module_clear(module);
}

PyABIInfo_VAR(abi_info);

static PySlot module_slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, "xxhash"),
    PySlot_STATIC_DATA(Py_mod_doc, "XXH3, the fast hash of libxxhash."),
    PySlot_STATIC_DATA(Py_mod_token, &module_token),
    PySlot_SIZE(Py_mod_state_size, sizeof(struct module_state)),
    PySlot_STATIC_DATA(Py_mod_methods, module_methods),
    PySlot_FUNC(Py_mod_exec, module_exec),
    PySlot_FUNC(Py_mod_state_traverse, module_traverse),
    PySlot_FUNC(Py_mod_state_clear, module_clear),
    PySlot_FUNC(Py_mod_state_free, module_free),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_DATA(Py_mod_multiple_interpreters,
                Py_MOD_PER_INTERPRETER_GIL_SUPPORTED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_xxhash(void)
{
    return module_slots;
}
