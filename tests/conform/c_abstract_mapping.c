/* abstract.h: mappings, and items of any object. */
#include "calls.h"

/* The functions, not the macros that stand for others. */
#undef PyObject_Length
#undef PyMapping_Length

#define FUNCTIONS(X)                                                          \
    X(N_O, PyObject_Size)                                                     \
    X(N_O, PyObject_Length)                                                   \
    X(O_OO, PyObject_GetItem)                                                 \
    X(I_OOO, PyObject_SetItem)                                                \
    X(I_OO, PyObject_DelItem)                                                 \
    X(I_OS, PyObject_DelItemString)                                           \
    X(I_O, PyMapping_Check)                                                   \
    X(N_O, PyMapping_Size)                                                    \
    X(N_O, PyMapping_Length)                                                  \
    X(I_OO, PyMapping_HasKey)                                                 \
    X(I_OS, PyMapping_HasKeyString)                                           \
    X(O_O, PyMapping_Keys)                                                    \
    X(O_O, PyMapping_Values)                                                  \
    X(O_O, PyMapping_Items)                                                   \
    X(O_OS, PyMapping_GetItemString)                                          \
    X(I_OSO, PyMapping_SetItemString)                                         \
    X(I_OO, mapping_del_item)                                                 \
    X(I_OS, mapping_del_item_string)

static int
mapping_del_item(PyObject *o, PyObject *key)
{
    return PyMapping_DelItem(o, key);
}

static int
mapping_del_item_string(PyObject *o, const char *key)
{
    return PyMapping_DelItemString(o, key);
}

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_abstract_mapping, methods)
