/* moduleobject.h: new modules, and what they are called. */
#include "calls.h"

static PyObject *
answer_text(const char *string)
{
    return string == NULL ? answer_object(NULL)
           : PyErr_Occurred() ? broken("exception without an error")
                              : PyBytes_FromString(string);
}
#define ANSWER_T answer_text
#define T_O(F) CALL_O(T, F)

/* Whose text it is: does not change from call to call. */
static PyObject *
stays(ARGS)
{
    NEED(1)
    PyObject *name = PyModule_GetNameObject(args[0]);
    if (name == NULL) {
        return NULL;
    }
    int same = PyModule_GetName(args[0]) == PyUnicode_AsUTF8AndSize(name, NULL);
    Py_DECREF(name);
    return answer_object(PyBool_FromLong(same));
}

_Pragma("GCC diagnostic ignored \"-Wdeprecated-declarations\"")

#define FUNCTIONS(X)                                                          \
    X(O_O, PyModule_NewObject)                                                \
    X(O_O, PyModule_GetNameObject)                                            \
    X(T_O, PyModule_GetName)                                                  \
    X(O_O, PyModule_GetFilenameObject)                                        \
    X(T_O, PyModule_GetFilename)

FUNCTIONS(DEFINE_CALL)

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(stays),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_moduleobject, methods)
