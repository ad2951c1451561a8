/* Lists: items as strong references. */
#include "shim_test.h"

static PyObject *
get_item_ref(ARGS)
{
    NEED(2)
    Py_ssize_t index = PyLong_AsSsize_t(args[1]);
    if (index == -1 && PyErr_Occurred()) {
        return NULL;
    }
    return answer_object(PyList_GetItemRef(args[0], index));
}

static PyMethodDef methods[] = {
    METHOD(get_item_ref),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_list, methods)
