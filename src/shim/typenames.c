/* The names of a type, and making it immutable for good.
 *
 * The names come from the type object itself, so that no metaclass attribute
 * is asked; "static" below is any type that is not made at run time. */
#include "bind.h"
#include "peek.h"

#include <stdatomic.h>
#include <string.h>

ABD_BIND_PyType_GetName
ABD_BIND_PyType_GetQualName
ABD_BIND_PyType_GetModuleName
ABD_BIND_PyType_GetFullyQualifiedName
ABD_BIND_PyType_Freeze

#define TPFLAGS_IMMUTABLETYPE (1UL << 8)

static PyObject *
old_PyType_GetName(PyTypeObject *type)
{
    if (abd_type_is_heap(type)) {
        return Py_NewRef(abd_peek_pointer(type, abd_layout->ht_name));
    }
    const char *dot = strrchr(abd_type_name(type), '.');
    return PyUnicode_InternFromString(dot != NULL ? dot + 1
                                                  : abd_type_name(type));
}

static PyObject *
old_PyType_GetQualName(PyTypeObject *type)
{
    if (abd_type_is_heap(type)) {
        return Py_NewRef(abd_peek_pointer(type, abd_layout->ht_qualname));
    }
    return PyType_GetName(type);
}

static PyObject *
old_PyType_GetModuleName(PyTypeObject *type)
{
    if (abd_type_is_heap(type)) {
        PyObject *module;
        PyObject *dict = abd_peek_pointer(type, abd_layout->tp_dict);
        if (PyDict_GetItemStringRef(dict, "__module__", &module) == 0) {
            PyErr_SetString(PyExc_AttributeError, "__module__");
        }
        return module;
    }
    const char *name = abd_type_name(type);
    const char *dot = strrchr(name, '.');
    if (dot == NULL) {
        return PyUnicode_InternFromString("builtins");
    }
    return PyUnicode_FromStringAndSize(name, dot - name);
}

static PyObject *
old_PyType_GetFullyQualifiedName(PyTypeObject *type)
{
    if (!abd_type_is_heap(type)) {
        return PyUnicode_FromString(abd_type_name(type));
    }
    PyObject *module = PyType_GetModuleName(type);
    if (module == NULL) {
        return NULL;
    }
    PyObject *result = PyType_GetQualName(type);
    if (result != NULL && PyUnicode_Check(module)
        && PyUnicode_CompareWithASCIIString(module, "builtins") != 0
        && PyUnicode_CompareWithASCIIString(module, "__main__") != 0)
    {
        PyObject *qualname = result;
        result = PyUnicode_FromFormat("%U.%U", module, qualname);
        Py_DECREF(qualname);
    }
    Py_DECREF(module);
    return result;
}

/* 3.9 has no such flag; there it is the static types that cannot change. */
static int
type_is_immutable(PyTypeObject *type)
{
    return abd_type_has(type, TPFLAGS_IMMUTABLETYPE) || !abd_type_is_heap(type);
}

/* On 3.9 the flag is set, for who asks, but type.__setattr__ does not. */
static int
old_PyType_Freeze(PyTypeObject *type)
{
    PyObject *mro = abd_type_mro(type);
    if (mro == NULL || !PyTuple_Check(mro)) {
        PyErr_SetString(PyExc_TypeError, "unable to get the type MRO");
        return -1;
    }
    Py_ssize_t count = PyTuple_Size(mro);
    for (Py_ssize_t i = 1; i < count; i++) {
        PyTypeObject *base = (PyTypeObject *)PyTuple_GetItem(mro, i);
        if (!type_is_immutable(base)) {
            PyErr_Format(PyExc_TypeError,
                         "Creating immutable type %s from mutable base %N",
                         abd_type_name(type), base);
            return -1;
        }
    }
    _Atomic(unsigned long) *flags = (_Atomic(unsigned long) *)
        ((char *)type + abd_layout->tp_flags);
    atomic_fetch_or(flags, TPFLAGS_IMMUTABLETYPE);
    PyType_Modified(type);
    return 0;
}
