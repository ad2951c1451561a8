/* Names of types; types made immutable. */
#include "shim_test.h"

#define NAME_OF(NAME, FUNCTION)                                               \
    static PyObject *                                                         \
    NAME(ARGS)                                                                \
    {                                                                         \
        NEED(1)                                                               \
        return answer_object(FUNCTION((PyTypeObject *)args[0]));              \
    }

NAME_OF(name, PyType_GetName)
NAME_OF(qualname, PyType_GetQualName)
NAME_OF(module_name, PyType_GetModuleName)
NAME_OF(full_name, PyType_GetFullyQualifiedName)

static PyObject *
freeze(ARGS)
{
    NEED(1)
    return answer_int(PyType_Freeze((PyTypeObject *)args[0]));
}

static PyObject *
is_immutable(ARGS)
{
    NEED(1)
    return PyBool_FromLong((PyType_GetFlags((PyTypeObject *)args[0])
                            & Py_TPFLAGS_IMMUTABLETYPE) != 0);
}

/* make_type(name): a type from a spec. */
static PyObject *
make_type(ARGS)
{
    NEED(1)
    PyType_Slot slots[] = {{0, NULL}};
    PyType_Spec spec = {
        .name = text(args[0]),
        .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
        .slots = slots,
    };
    return answer_object(PyType_FromSpec(&spec));
}

static PyMethodDef methods[] = {
    METHOD(name),
    METHOD(qualname),
    METHOD(module_name),
    METHOD(full_name),
    METHOD(freeze),
    METHOD(is_immutable),
    METHOD(make_type),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_typenames, methods)
