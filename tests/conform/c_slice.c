/* Slices. */
#include "calls.h"

#define SENTINEL ((Py_ssize_t)-77777)

static PyObject *
new(PyObject *start, PyObject *stop, PyObject *step)
{
    return PySlice_New(start, stop, step);
}

static PyObject *
triple(Py_ssize_t start, Py_ssize_t stop, Py_ssize_t step)
{
    return Py_BuildValue("(nnn)", start, stop, step);
}

static PyObject *
unpack(PyObject *slice)
{
    Py_ssize_t start = SENTINEL, stop = SENTINEL, step = SENTINEL;
    int code = PySlice_Unpack(slice, &start, &stop, &step);
    return code == 0 ? triple(start, stop, step)
                     : code == -1 ? NULL : broken("neither 0 nor -1");
}

/* adjust((start, stop, step), length) -> (slice length, start, stop) */
static PyObject *
adjust(PyObject *indices, Py_ssize_t length)
{
    Py_ssize_t start, stop, step;
    if (!PyArg_ParseTuple(indices, "nnn", &start, &stop, &step)) {
        return NULL;
    }
    Py_ssize_t count = PySlice_AdjustIndices(length, &start, &stop, step);
    return triple(count, start, stop);
}

/* None for an error that has no exception.  (With an index that does not fit
 * every host answers as it likes, but with an exception.) */
static PyObject *
get_indices(PyObject *slice, Py_ssize_t length)
{
    Py_ssize_t start = SENTINEL, stop = SENTINEL, step = SENTINEL;
    int code = PySlice_GetIndices(slice, length, &start, &stop, &step);
    if (code == -1 && !PyErr_Occurred()) {
        return Py_NewRef(Py_None);
    }
    return PyErr_Occurred() ? NULL : triple(start, stop, step);
}

static PyObject *
answer_indices(int code, Py_ssize_t *n)
{
    if (code == -1) {
        return n[3] == 0 ? NULL : broken("error, but the slice length is not 0");
    }
    return code == 0 ? Py_BuildValue("(nnnn)", n[0], n[1], n[2], n[3])
                     : broken("neither 0 nor -1");
}

/* The macro. */
static PyObject *
get_indices_ex(PyObject *slice, Py_ssize_t length)
{
    Py_ssize_t n[4] = {SENTINEL, SENTINEL, SENTINEL, 0};
    int code = PySlice_GetIndicesEx(slice, length, &n[0], &n[1], &n[2], &n[3]);
    return answer_indices(code, n);
}

/* The function of that name. */
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
static PyObject *
get_indices_ex_function(PyObject *slice, Py_ssize_t length)
{
    Py_ssize_t n[4] = {SENTINEL, SENTINEL, SENTINEL, 0};
    int code = (PySlice_GetIndicesEx)(slice, length, &n[0], &n[1], &n[2], &n[3]);
    return answer_indices(code, n);
}

#define FUNCTIONS(X)                                                          \
    X(O_OOO, new)                                                             \
    X(O_O, unpack)                                                            \
    X(O_ON, adjust)                                                           \
    X(O_ON, get_indices)                                                      \
    X(O_ON, get_indices_ex)                                                   \
    X(O_ON, get_indices_ex_function)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_slice, methods)
