/* osmodule.h: paths. */
#include "calls.h"

#define FUNCTIONS(X) X(O_O, PyOS_FSPath)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_osmodule, methods)
