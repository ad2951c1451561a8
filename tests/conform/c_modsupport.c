/* modsupport.h: arguments without a format, and what is added to a module. */
#include "calls.h"

/* An int that is 1, or 0 with an exception. */
static PyObject *
answer_success(int code)
{
    if (code != 0 && code != 1) {
        return broken("neither 0 nor 1");
    }
    PyObject *checked = answer_int(code - 1);
    Py_XDECREF(checked);
    return checked == NULL ? NULL : PyLong_FromLong(code);
}
#define ANSWER_B answer_success
#define B_O(F) CALL_O(B, F)

enum { MOST = 4 };

/* unpack(args, name, min, max) -> a list, Ellipsis where nothing was filled in */
static PyObject *
unpack(ARGS)
{
    NEED(4)
    TEXT_ARG(name, 1)
    SIZE_ARG(min, 2)
    SIZE_ARG(max, 3)
    PyObject *found[MOST] = {UNSET, UNSET, UNSET, UNSET};
    int code = PyArg_UnpackTuple(args[0], name, min, max, &found[0], &found[1],
                                 &found[2], &found[3]);
    if (code == 0) {
        for (int i = 0; i < MOST; i++) {
            if (found[i] != UNSET) {
                return broken("filled in, though it failed");
            }
        }
        return answer_object(NULL);
    }
    if (code != 1 || PyErr_Occurred()) {
        return broken("no success, nor an error");
    }
    PyObject *list = PyList_New(MOST);
    for (int i = 0; list != NULL && i < MOST; i++) {
        PyList_SetItem(list, i, Py_NewRef(found[i] == UNSET ? Py_Ellipsis : found[i]));
    }
    return list;
}

/* A tuple that is unpacked into nothing. */
static PyObject *
unpack_none(ARGS)
{
    NEED(1)
    return answer_success(PyArg_UnpackTuple(args[0], "none", 0, 0));
}

#define I_OSS(F)                                                              \
    CALL(F, 3, TEXT_ARG(s, 1) TEXT_ARG(t, 2), answer_int(F(OBJECT_ARG(0), s, t)))

#define FUNCTIONS(X)                                                          \
    X(B_O, PyArg_ValidateKeywordArguments)                                    \
    X(I_OSS, PyModule_AddStringConstant)                                      \
    X(I_OS, PyModule_SetDocString)

FUNCTIONS(DEFINE_CALL)

static PyObject *
self_and_args(PyObject *self, PyObject *args)
{
    return Py_BuildValue("(OO)", self, args);
}

static PyObject *
self_only(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return Py_NewRef(self);
}

static PyMethodDef none[] = {{NULL, NULL, 0, NULL}};
static PyMethodDef two[] = {
    {"both", self_and_args, METH_VARARGS, "both($module, /, *args)\n--\n\nIts words."},
    {"alone", self_only, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}
};
static PyMethodDef again[] = {
    {"both", self_only, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}
};
static PyMethodDef of_class[] = {
    {"alone", self_only, METH_NOARGS, NULL},
    {"wrong", self_only, METH_NOARGS | METH_CLASS, NULL},
    {NULL, NULL, 0, NULL}
};
static PyMethodDef of_none[] = {
    {"wrong", self_only, METH_NOARGS | METH_STATIC, NULL},
    {NULL, NULL, 0, NULL}
};
static PyMethodDef bad_flags[] = {
    {"wrong", self_only, METH_NOARGS | METH_O, NULL},
    {NULL, NULL, 0, NULL}
};

static const struct {
    const char *name;
    PyMethodDef *functions;
} arrays[] = {
    {"none", none}, {"two", two}, {"again", again}, {"of_class", of_class},
    {"of_none", of_none}, {"bad_flags", bad_flags},
};

/* add_functions(module, which) */
static PyObject *
add_functions(ARGS)
{
    NEED(2)
    TEXT_ARG(wanted, 1)
    for (size_t i = 0; i < sizeof(arrays) / sizeof(arrays[0]); i++) {
        if (strcmp(arrays[i].name, wanted) == 0) {
            return answer_int(PyModule_AddFunctions(args[0], arrays[i].functions));
        }
    }
    return broken("no such functions");
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(unpack),
    METHOD(unpack_none),
    METHOD(add_functions),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_modsupport, methods)
