/* sys.modules, and what an import statement asks for. */
#include "calls.h"

static PyObject *
add_module_ref(ARGS)
{
    NEED(1)
    return answer_object(PyImport_AddModuleRef(text(args[0])));
}

static PyObject *
module_dict(ARGS)
{
    (void)args;
    NEED(0)
    return answer_object(Py_XNewRef(PyImport_GetModuleDict()));
}

/* The module, or Ellipsis where there is none. */
static PyObject *
get_module(ARGS)
{
    NEED(1)
    PyObject *module = PyImport_GetModule(args[0]);
    return module == NULL && !PyErr_Occurred() ? Py_NewRef(Py_Ellipsis)
                                               : answer_object(module);
}

static PyObject *
add_module_object(ARGS)
{
    NEED(1)
    return answer_object(Py_XNewRef(PyImport_AddModuleObject(args[0])));
}

/* import_level(name, globals, locals, fromlist, level) */
static PyObject *
import_level(ARGS)
{
    NEED(5)
    TEXT_ARG(name, 0)
    SIZE_ARG(level, 4)
    return answer_object(PyImport_ImportModuleLevel(
        name, OBJECT_ARG(1), OBJECT_ARG(2), OBJECT_ARG(3), (int)level));
}

static PyObject *
import_level_object(ARGS)
{
    NEED(5)
    SIZE_ARG(level, 4)
    return answer_object(PyImport_ImportModuleLevelObject(
        OBJECT_ARG(0), OBJECT_ARG(1), OBJECT_ARG(2), OBJECT_ARG(3), (int)level));
}

static PyObject *
import_(ARGS)
{
    NEED(1)
    return answer_object(PyImport_Import(args[0]));
}

static PyMethodDef methods[] = {
    METHOD(add_module_ref),
    METHOD(module_dict),
    METHOD(get_module),
    METHOD(add_module_object),
    METHOD(import_level),
    METHOD(import_level_object),
    METHOD(import_),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_import, methods)
