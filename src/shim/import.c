/* sys.modules: a module as a strong reference (below 3.13). */
#include "bind.h"

ABD_BIND_PyImport_AddModuleRef

static PyObject *
old_PyImport_AddModuleRef(const char *name)
{
    PyObject *module = PyImport_AddModule(name);
    Py_XINCREF(module);
    return module;
}
