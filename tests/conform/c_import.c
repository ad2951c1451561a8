/* sys.modules: a module that is made when absent, as a strong reference. */
#include "shim_test.h"

static PyObject *
add_module_ref(ARGS)
{
    NEED(1)
    return answer_object(PyImport_AddModuleRef(text(args[0])));
}

static PyMethodDef methods[] = {
    METHOD(add_module_ref),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_import, methods)
