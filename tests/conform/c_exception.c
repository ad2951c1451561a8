/* pyerrors.h: what an exception knows, classes of exceptions, which one matches. */
#include "calls.h"

/* A new reference; NULL without an exception is an answer too. */
static PyObject *
answer_nullable(PyObject *object)
{
    return object == NULL && !PyErr_Occurred() ? Py_NewRef(Py_Ellipsis)
                                               : answer_object(object);
}

#define Q_O(F) CALL(F, 1, , answer_nullable(F(OBJECT_ARG(0))))

#define FUNCTIONS(X)                                                          \
    X(I_OO, PyException_SetTraceback)                                         \
    X(Q_O, PyException_GetTraceback)                                          \
    X(Q_O, PyException_GetCause)                                              \
    X(Q_O, PyException_GetContext)                                            \
    X(I_OO, PyErr_GivenExceptionMatches)

FUNCTIONS(DEFINE_CALL)

/* These take over a reference. */
#define SETTER(F)                                                             \
    static PyObject *                                                         \
    F##_(ARGS)                                                                \
    {                                                                         \
        NEED(2)                                                               \
        PyObject *value = NULLABLE(args[1]);                                  \
        Py_XINCREF(value);                                                    \
        F(args[0], value);                                                    \
        return answer_int(0);                                                 \
    }

SETTER(PyException_SetCause)
SETTER(PyException_SetContext)

static PyObject *
class_name(ARGS)
{
    NEED(1)
    const char *name = PyExceptionClass_Name(args[0]);
    if (name != PyExceptionClass_Name(args[0])) {
        return broken("not the same string again");
    }
    return PyBytes_FromString(name);
}

/* The three after normalization; each reference is ours, as it was before. */
static PyObject *
normalize(ARGS)
{
    NEED(3)
    PyObject *three[3];
    for (int i = 0; i < 3; i++) {
        three[i] = NULLABLE(args[i]);
        Py_XINCREF(three[i]);
    }
    PyErr_NormalizeException(&three[0], &three[1], &three[2]);
    if (PyErr_Occurred()) {
        return broken("normalizing raised");
    }
    PyObject *result = PyTuple_New(3);
    for (int i = 0; i < 3; i++) {
        PyTuple_SetItem(result, i, three[i] != NULL ? three[i] : Py_NewRef(Py_Ellipsis));
    }
    return result;
}

static PyObject *
new_exception(ARGS)
{
    NEED(3)
    TEXT_ARG(name, 0)
    return answer_object(PyErr_NewException(name, OBJECT_ARG(1), OBJECT_ARG(2)));
}

static PyObject *
new_exception_with_doc(ARGS)
{
    NEED(4)
    TEXT_ARG(name, 0)
    TEXT_ARG(doc, 1)
    return answer_object(PyErr_NewExceptionWithDoc(name, doc, OBJECT_ARG(2), OBJECT_ARG(3)));
}

/* (encoding, object, start, end, reason) */
static PyObject *
decode_error(ARGS)
{
    NEED(5)
    TEXT_ARG(encoding, 0)
    SIZE_ARG(start, 2)
    SIZE_ARG(end, 3)
    TEXT_ARG(reason, 4)
    char *bytes;
    Py_ssize_t size;
    if (PyBytes_AsStringAndSize(args[1], &bytes, &size) < 0) {
        return NULL;
    }
    return answer_object(PyUnicodeDecodeError_Create(encoding, bytes, size, start, end,
                                                     reason));
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(PyException_SetCause_),
    METHOD(PyException_SetContext_),
    METHOD(class_name),
    METHOD(normalize),
    METHOD(new_exception),
    METHOD(new_exception_with_doc),
    METHOD(decode_error),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_exception, methods)
