/* Hash, XXH3_64 and XXH3_128: objects with native memory that several threads
 * may use at once, and that hash without the GIL. */
#include "xxhash_module.h"

#define MAX_DIGEST_SIZE 16

/* The two algorithms share a native state and differ in these functions. */
struct algorithm {
    const char *name;
    Py_ssize_t digest_size;
    XXH_errorcode (*reset_with_seed)(XXH3_state_t *state, XXH64_hash_t seed);
    XXH_errorcode (*reset_with_secret)(XXH3_state_t *state, const void *secret,
                                       size_t size);
    XXH_errorcode (*update)(XXH3_state_t *state, const void *data, size_t size);
    void (*digest)(const XXH3_state_t *state, unsigned char *result);
};

static void
digest_64(const XXH3_state_t *state, unsigned char *result)
{
    XXH64_canonical_t canonical;
    XXH64_canonicalFromHash(&canonical, XXH3_64bits_digest(state));
    memcpy(result, canonical.digest, sizeof(canonical.digest));
}

static void
digest_128(const XXH3_state_t *state, unsigned char *result)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(state));
    memcpy(result, canonical.digest, sizeof(canonical.digest));
}

static const struct algorithm xxh3_64_algorithm = {
    .name = "XXH3_64",
    .digest_size = 8,
    .reset_with_seed = XXH3_64bits_reset_withSeed,
    .reset_with_secret = XXH3_64bits_reset_withSecret,
    .update = XXH3_64bits_update,
    .digest = digest_64,
};

static const struct algorithm xxh3_128_algorithm = {
    .name = "XXH3_128",
    .digest_size = 16,
    .reset_with_seed = XXH3_128bits_reset_withSeed,
    .reset_with_secret = XXH3_128bits_reset_withSecret,
    .update = XXH3_128bits_update,
    .digest = digest_128,
};

/* What an instance of Hash or of a subclass holds.
 *
 * `algorithm`, `seed` and `secret` never change once the object is made.
 * `state`, `length`, `busy` and `idle` do, and whoever touches them is in a
 * critical section on the object.  That alone keeps threads apart as long as
 * they stay attached: on a host with a GIL the section does nothing and the
 * GIL does it, on a host without one the section locks the object.
 *
 * A thread that detaches loses both: the GIL is released, and the section is
 * suspended until the thread attaches again.  So while hash_feed() hashes
 * detached it marks the object `busy` and holds the lock `idle`.  All others
 * call hash_wait() first, which sleeps on that lock, detached as well, for as
 * long as the mark is set.  The holder needs the GIL and the section to get
 * out; nobody who waits for the lock has either: no deadlock. */
struct hash {
    const struct algorithm *algorithm;
    XXH64_hash_t seed;
    PyObject *secret;           /* a Secret or NULL; `state` points into it */
    XXH3_state_t *state;
    unsigned long long length;  /* bytes hashed since the last reset */
    int busy;
    PyThread_type_lock idle;    /* NULL until first needed */
    PyObject *weakrefs;
};

char hash_token;

/* Making one */

/* -1 with an exception set. */
static int
check(XXH_errorcode code, PyTypeObject *type)
{
    if (code == XXH_OK) {
        return 0;
    }
    struct module_state *state = state_of_type(type);
    if (state != NULL) {
        PyErr_SetString(state->Error, "libxxhash refused the call");
    }
    return -1;
}

static XXH_errorcode
reset_state(XXH3_state_t *state, const struct algorithm *algorithm,
            XXH64_hash_t seed, PyObject *secret)
{
    if (secret != NULL) {
        struct secret *data = type_data(secret, &secret_token);
        return algorithm->reset_with_secret(state, data->bytes,
                                            (size_t)data->size);
    }
    return algorithm->reset_with_seed(state, seed);
}

/* A new object that has hashed nothing.  Once it is allocated it is completed
 * at once: whenever this thread detaches, others can find it with
 * gc.get_objects(). */
static PyObject *
hash_alloc(PyTypeObject *type, const struct algorithm *algorithm,
           XXH64_hash_t seed, PyObject *secret)
{
    PyObject *self = NULL;
    PyTypeObject *base = NULL;
    XXH3_state_t *state = XXH3_createState();
    if (state == NULL) {
        return PyErr_NoMemory();
    }
    if (check(reset_state(state, algorithm, seed, secret), type) < 0
        || PyType_GetBaseByToken(type, &hash_token, &base) < 0)
    {
        goto done;
    }
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    self = alloc(type, 0);
    if (self != NULL) {
        struct hash *hash = PyObject_GetTypeData(self, base);
        hash->algorithm = algorithm;
        hash->seed = seed;
        hash->secret = Py_XNewRef(secret);
        hash->state = state;
        state = NULL;
    }
done:
    XXH3_freeState(state);
    Py_XDECREF((PyObject *)base);
    return self;
}

/* Returns once no other thread is working detached. */
static void
hash_wait(struct hash *hash)
{
    while (hash->busy) {
        PyThread_type_lock idle = hash->idle;
        Py_BEGIN_ALLOW_THREADS
        PyThread_acquire_lock(idle, WAIT_LOCK);
        PyThread_release_lock(idle);
        Py_END_ALLOW_THREADS
    }
}

/* Adds bytes; called in a critical section on the object.  -1 with an
 * exception set. */
static int
hash_feed(struct hash *hash, const Py_buffer *data, PyTypeObject *type)
{
    size_t size = (size_t)data->len;
    XXH_errorcode code = XXH_OK;

    hash_wait(hash);
    if (size >= DETACH_SIZE) {
        if (hash->idle == NULL) {
            hash->idle = PyThread_allocate_lock();
            if (hash->idle == NULL) {
                PyErr_NoMemory();
                return -1;
            }
        }
        hash->busy = 1;
        /* At most a thread on its way out of hash_wait() has it now, and
         * gives it up without having to attach. */
        PyThread_acquire_lock(hash->idle, WAIT_LOCK);
        Py_BEGIN_ALLOW_THREADS
        code = hash->algorithm->update(hash->state, data->buf, size);
        Py_END_ALLOW_THREADS
        hash->busy = 0;
        PyThread_release_lock(hash->idle);
    }
    else if (size > 0) {
        code = hash->algorithm->update(hash->state, data->buf, size);
    }
    if (check(code, type) < 0) {
        return -1;
    }
    hash->length += size;
    return 0;
}

static PyObject *
hash_make(PyTypeObject *type, const struct algorithm *algorithm,
          PyObject *args, PyObject *kwargs, const char *format)
{
    struct module_state *state = state_of_type(type);
    if (state == NULL) {
        return NULL;
    }
    struct arguments given;
    if (parse_arguments(&given, state, args, kwargs, format) < 0) {
        return NULL;
    }
    PyObject *self = hash_alloc(type, algorithm, given.seed, given.secret);
    if (self != NULL && given.data.len > 0) {
        struct hash *hash = type_data(self, &hash_token);
        int result;
        Py_BEGIN_CRITICAL_SECTION(self);
        result = hash_feed(hash, &given.data, type);
        Py_END_CRITICAL_SECTION();
        if (result < 0) {
            Py_CLEAR(self);
        }
    }
    PyBuffer_Release(&given.data);
    return self;
}

static PyObject *
xxh3_64_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    return hash_make(type, &xxh3_64_algorithm, args, kwargs, "|y*$OO:XXH3_64");
}

static PyObject *
xxh3_128_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    return hash_make(type, &xxh3_128_algorithm, args, kwargs, "|y*$OO:XXH3_128");
}

/* Their life.  There is no tp_clear: as `state` points into `secret` that
 * cannot be given up early, and a cycle through a Secret always leads through
 * the attributes of a subclass, which the collector can clear. */

static int
hash_traverse(PyObject *self, visitproc visit, void *arg)
{
    struct hash *hash = type_data_during_gc(self, &hash_token);
    Py_VISIT(Py_TYPE(self));
    Py_VISIT(hash->secret);
    return 0;
}

static void
hash_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    PyObject_ClearWeakRefs(self);
    struct hash *hash = type_data(self, &hash_token);
    XXH3_freeState(hash->state);
    Py_XDECREF(hash->secret);
    if (hash->idle != NULL) {
        PyThread_free_lock(hash->idle);
    }
    freefunc tp_free = (freefunc)PyType_GetSlot(type, Py_tp_free);
    tp_free(self);
    Py_DECREF(type);
}

/* Their methods */

/* Called most, so it takes the class that defines it from the caller (that is
 * METH_METHOD) instead of looking for the token. */
static PyObject *
hash_update(PyObject *self, PyTypeObject *defining_class, PyObject *const *args,
            Py_ssize_t nargs, PyObject *kwnames)
{
    if (nargs != 1 || (kwnames != NULL && PyTuple_Size(kwnames) > 0)) {
        return PyErr_Format(PyExc_TypeError, "update() takes exactly one "
                            "positional argument (%zd given)", nargs);
    }
    Py_buffer data;
    if (PyObject_GetBuffer(args[0], &data, PyBUF_SIMPLE) < 0) {
        return NULL;
    }
    struct hash *hash = PyObject_GetTypeData(self, defining_class);
    int result;
    Py_BEGIN_CRITICAL_SECTION(self);
    result = hash_feed(hash, &data, defining_class);
    Py_END_CRITICAL_SECTION();
    PyBuffer_Release(&data);
    if (result < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

/* Returns the size of the digest. */
static Py_ssize_t
hash_finish(PyObject *self, unsigned char digest[MAX_DIGEST_SIZE])
{
    struct hash *hash = type_data(self, &hash_token);
    Py_BEGIN_CRITICAL_SECTION(self);
    hash_wait(hash);
    hash->algorithm->digest(hash->state, digest);
    Py_END_CRITICAL_SECTION();
    return hash->algorithm->digest_size;
}

static PyObject *
hash_digest(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    unsigned char digest[MAX_DIGEST_SIZE];
    Py_ssize_t size = hash_finish(self, digest);
    return PyBytes_FromStringAndSize((const char *)digest, size);
}

static PyObject *
hash_hexdigest(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    static const char digits[] = "0123456789abcdef";
    unsigned char digest[MAX_DIGEST_SIZE];
    char text[2 * MAX_DIGEST_SIZE];
    Py_ssize_t size = hash_finish(self, digest);
    for (Py_ssize_t i = 0; i < size; i++) {
        text[2 * i] = digits[digest[i] >> 4];
        text[2 * i + 1] = digits[digest[i] & 0xF];
    }
    return PyUnicode_FromStringAndSize(text, 2 * size);
}

static PyObject *
hash_intdigest(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    unsigned char digest[MAX_DIGEST_SIZE];
    Py_ssize_t size = hash_finish(self, digest);
    return PyLong_FromUnsignedNativeBytes(digest, (size_t)size,
                                          Py_ASNATIVEBYTES_BIG_ENDIAN);
}

static PyObject *
hash_copy(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    struct hash *hash = type_data(self, &hash_token);
    PyObject *result = hash_alloc(Py_TYPE(self), hash->algorithm, hash->seed,
                                  hash->secret);
    if (result == NULL) {
        return NULL;
    }
    struct hash *copy = type_data(result, &hash_token);
    Py_BEGIN_CRITICAL_SECTION2(self, result);
    hash_wait(hash);
    XXH3_copyState(copy->state, hash->state);
    copy->length = hash->length;
    Py_END_CRITICAL_SECTION2();
    return result;
}

static PyObject *
hash_reset(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    struct hash *hash = type_data(self, &hash_token);
    int result;
    Py_BEGIN_CRITICAL_SECTION(self);
    hash_wait(hash);
    result = check(reset_state(hash->state, hash->algorithm, hash->seed,
                               hash->secret), Py_TYPE(self));
    if (result == 0) {
        hash->length = 0;
    }
    Py_END_CRITICAL_SECTION();
    if (result < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *
hash_reduce(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return PyErr_Format(PyExc_TypeError, "cannot pickle '%T' object: its state "
                        "belongs to libxxhash; pickle the digest", self);
}

static PyMethodDef hash_methods[] = {
    {"update", METHOD(hash_update), METH_METHOD | METH_FASTCALL | METH_KEYWORDS,
     "update($self, data, /)\n--\n\n"
     "Hash the bytes of data after those given before.\n\n"
     "Big data is hashed while other threads run."},
    {"digest", hash_digest, METH_NOARGS,
     "digest($self, /)\n--\n\nThe hash so far as bytes, big-endian."},
    {"hexdigest", hash_hexdigest, METH_NOARGS,
     "hexdigest($self, /)\n--\n\nThe hash so far as hexadecimal digits."},
    {"intdigest", hash_intdigest, METH_NOARGS,
     "intdigest($self, /)\n--\n\nThe hash so far as an int."},
    {"copy", hash_copy, METH_NOARGS,
     "copy($self, /)\n--\n\n"
     "A new object of the same type in the same state.\n\n"
     "Attributes of a subclass are not copied."},
    {"reset", hash_reset, METH_NOARGS,
     "reset($self, /)\n--\n\n"
     "Forget the bytes given so far; seed and secret remain."},
    {"__copy__", hash_copy, METH_NOARGS,
     "__copy__($self, /)\n--\n\nThe same as copy()."},
    {"__reduce__", hash_reduce, METH_NOARGS,
     "__reduce__($self, /)\n--\n\nRaises TypeError: cannot be pickled."},
    {NULL, NULL, 0, NULL},
};

static unsigned long long
hash_length(PyObject *self)
{
    struct hash *hash = type_data(self, &hash_token);
    unsigned long long length;
    Py_BEGIN_CRITICAL_SECTION(self);
    hash_wait(hash);
    length = hash->length;
    Py_END_CRITICAL_SECTION();
    return length;
}

static PyObject *
hash_repr(PyObject *self)
{
    return PyUnicode_FromFormat("<%T, %llu bytes hashed>", self,
                                hash_length(self));
}

static PyObject *
get_length(PyObject *self, void *Py_UNUSED(closure))
{
    return PyLong_FromUnsignedLongLong(hash_length(self));
}

static PyObject *
get_name(PyObject *self, void *Py_UNUSED(closure))
{
    struct hash *hash = type_data(self, &hash_token);
    return PyUnicode_FromString(hash->algorithm->name);
}

static PyObject *
get_digest_size(PyObject *self, void *Py_UNUSED(closure))
{
    struct hash *hash = type_data(self, &hash_token);
    return PyLong_FromSsize_t(hash->algorithm->digest_size);
}

static PyObject *
get_seed(PyObject *self, void *Py_UNUSED(closure))
{
    struct hash *hash = type_data(self, &hash_token);
    return PyLong_FromUInt64(hash->seed);
}

static PyObject *
get_secret(PyObject *self, void *Py_UNUSED(closure))
{
    struct hash *hash = type_data(self, &hash_token);
    return Py_NewRef(hash->secret != NULL ? hash->secret : Py_None);
}

static PyGetSetDef hash_getset[] = {
    {"name", get_name, NULL, "The name of the algorithm.", NULL},
    {"digest_size", get_digest_size, NULL, "Bytes in a digest.", NULL},
    {"length", get_length, NULL, "Bytes hashed so far.", NULL},
    {"seed", get_seed, NULL, "The seed, an int; 0 if none was given.", NULL},
    {"secret", get_secret, NULL, "The Secret or None.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMemberDef hash_members[] = {
    {"__weaklistoffset__", Py_T_PYSSIZET, offsetof(struct hash, weakrefs),
     Py_READONLY | Py_RELATIVE_OFFSET, NULL},
    {NULL, 0, 0, 0, NULL},
};

const PySlot hash_slots[] = {
    PySlot_STATIC_DATA(Py_tp_name, "xxhash.Hash"),
    PySlot_STATIC_DATA(Py_tp_doc,
        "What XXH3_64 and XXH3_128 have in common; has no instances."),
    PySlot_SIZE(Py_tp_extra_basicsize, sizeof(struct hash)),
    PySlot_UINT64(Py_tp_flags, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE
                  | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_IMMUTABLETYPE
                  | Py_TPFLAGS_DISALLOW_INSTANTIATION),
    PySlot_STATIC_DATA(Py_tp_token, &hash_token),
    PySlot_FUNC(Py_tp_traverse, hash_traverse),
    PySlot_FUNC(Py_tp_dealloc, hash_dealloc),
    PySlot_FUNC(Py_tp_repr, hash_repr),
    PySlot_STATIC_DATA(Py_tp_methods, hash_methods),
    PySlot_STATIC_DATA(Py_tp_getset, hash_getset),
    PySlot_STATIC_DATA(Py_tp_members, hash_members),
    PySlot_END
};

/* The subclasses inherit all of that, garbage collection included. */

const PySlot xxh3_64_slots[] = {
    PySlot_STATIC_DATA(Py_tp_name, "xxhash.XXH3_64"),
    PySlot_STATIC_DATA(Py_tp_doc,
        "XXH3_64(data=b'', /, *, seed=0, secret=None)\n--\n\n"
        "Hashes bytes into 64 bits, all at once or in parts."),
    PySlot_UINT64(Py_tp_flags, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE
                  | Py_TPFLAGS_IMMUTABLETYPE),
    PySlot_FUNC(Py_tp_new, xxh3_64_new),
    PySlot_END
};

const PySlot xxh3_128_slots[] = {
    PySlot_STATIC_DATA(Py_tp_name, "xxhash.XXH3_128"),
    PySlot_STATIC_DATA(Py_tp_doc,
        "XXH3_128(data=b'', /, *, seed=0, secret=None)\n--\n\n"
        "Hashes bytes into 128 bits, all at once or in parts."),
    PySlot_UINT64(Py_tp_flags, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE
                  | Py_TPFLAGS_IMMUTABLETYPE),
    PySlot_FUNC(Py_tp_new, xxh3_128_new),
    PySlot_END
};
