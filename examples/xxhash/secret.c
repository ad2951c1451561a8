/* Secret: memory of ours that others read through the buffer protocol. */
#include "xxhash_module.h"

char secret_token;

static PyObject *
secret_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *keywords[] = {"", NULL};
    Py_buffer data;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "y*:Secret", keywords, &data)) {
        return NULL;
    }
    PyObject *self = NULL;
    PyTypeObject *base = NULL;
    unsigned char *bytes = NULL;
    struct module_state *state = state_of_type(type);
    if (state == NULL) {
        goto done;
    }
    if (data.len < XXH3_SECRET_SIZE_MIN) {
        PyErr_Format(state->Error, "a secret has at least %d bytes, not %zd",
                     XXH3_SECRET_SIZE_MIN, data.len);
        goto done;
    }
    bytes = PyMem_Malloc((size_t)data.len);
    if (bytes == NULL) {
        PyErr_NoMemory();
        goto done;
    }
    memcpy(bytes, data.buf, (size_t)data.len);
    if (PyType_GetBaseByToken(type, &secret_token, &base) < 0) {
        goto done;
    }
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    self = alloc(type, 0);
    if (self != NULL) {
        struct secret *secret = PyObject_GetTypeData(self, base);
        secret->bytes = bytes;
        secret->size = data.len;
        bytes = NULL;
    }
done:
    PyMem_Free(bytes);
    Py_XDECREF((PyObject *)base);
    PyBuffer_Release(&data);
    return self;
}

static int
secret_traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(Py_TYPE(self));
    return 0;
}

static void
secret_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    struct secret *secret = type_data(self, &secret_token);
    PyMem_Free(secret->bytes);
    freefunc tp_free = (freefunc)PyType_GetSlot(type, Py_tp_free);
    tp_free(self);
    Py_DECREF(type);
}

static Py_ssize_t
secret_length(PyObject *self)
{
    struct secret *secret = type_data(self, &secret_token);
    return secret->size;
}

static int
secret_getbuffer(PyObject *self, Py_buffer *view, int flags)
{
    struct secret *secret = type_data(self, &secret_token);
    return PyBuffer_FillInfo(view, self, secret->bytes, secret->size, 1, flags);
}

/* Says nothing of the bytes: it is a secret. */
static PyObject *
secret_repr(PyObject *self)
{
    return PyUnicode_FromFormat("<%T of %zd bytes>", self, secret_length(self));
}

const PySlot secret_slots[] = {
    PySlot_STATIC_DATA(Py_tp_name, "xxhash.Secret"),
    PySlot_STATIC_DATA(Py_tp_doc,
        "Secret(data, /)\n--\n\n"
        "Random bytes that replace the built-in ones of the algorithm.\n\n"
        "The memory can be read through the buffer protocol."),
    PySlot_SIZE(Py_tp_extra_basicsize, sizeof(struct secret)),
    PySlot_UINT64(Py_tp_flags, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE
                  | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_IMMUTABLETYPE),
    PySlot_STATIC_DATA(Py_tp_token, &secret_token),
    PySlot_FUNC(Py_tp_new, secret_new),
    PySlot_FUNC(Py_tp_traverse, secret_traverse),
    PySlot_FUNC(Py_tp_dealloc, secret_dealloc),
    PySlot_FUNC(Py_tp_repr, secret_repr),
    PySlot_FUNC(Py_sq_length, secret_length),
    PySlot_FUNC(Py_bf_getbuffer, secret_getbuffer),
    PySlot_END
};
