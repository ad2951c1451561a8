/* Exception classes that a host lacks: EncodingWarning (3.9), and the keeping
 * of all of them.
 *
 * Where the host has the class, a constructor copies its address, as data has
 * to be there before anything runs.  A class cannot be made there; that is
 * done when a module is imported, before its own code. */
#include "exceptions.h"

#include "bind.h"
#include "module.h"

ABIDING_HIDDEN PyObject *PyExc_EncodingWarning;
int (*abd_exceptiongroup_ready)(void);

PyObject *
abd_exceptions_of_host(const char *name)
{
    PyObject **variable = abd_load_data(name);
    return variable != NULL ? *variable : NULL;
}

/* Sharing. */

/* Not in the Limited API, but in every host below 3.11. */
ABD_ORIGINAL(PyInterpreterState *, PyInterpreterState_Main, (void), ())

ABD_HOST_PyThreadState_Swap
ABD_HOST_PyErr_Fetch

/* Calls `make` in the main interpreter, so that the class belongs to it: one
 * that a subinterpreter tracks must not outlive that.  On these hosts
 * swapping the thread state keeps the GIL. */
static PyObject *
exceptions_make_in_main(PyObject *(*make)(void))
{
    PyThreadState *current = PyThreadState_Get();
    PyInterpreterState *main = host_PyInterpreterState_Main();
    if (PyThreadState_GetInterpreter(current) == main) {
        return make();
    }

    /* This thread may have a state there already. */
    PyThreadState *other = PyGILState_GetThisThreadState(), *created = NULL;
    if (other == NULL || PyThreadState_GetInterpreter(other) != main) {
        other = created = PyThreadState_New(main);
        if (other == NULL) {
            return PyErr_NoMemory();
        }
    }
    host_PyThreadState_Swap(other);
    PyObject *type, *value, *traceback;
    PyObject *made = make();
    host_PyErr_Fetch(&type, &value, &traceback);
    if (created != NULL) {
        PyThreadState_Clear(created);
    }
    host_PyThreadState_Swap(current);
    if (created != NULL) {
        PyThreadState_Delete(created);
    }
    PyErr_Restore(type, value, traceback);
    return made;
}

int
abd_exceptions_share(const char *name, PyObject **variable, PyObject *(*make)(void))
{
    PyObject *shared = PyInterpreterState_GetDict(host_PyInterpreterState_Main());
    PyObject *key = PyUnicode_FromFormat("abiding.%s", name);
    if (shared == NULL || key == NULL) {
        Py_XDECREF(key);
        return PyErr_Occurred() ? -1 : (PyErr_NoMemory(), -1);
    }
    PyObject *class;
    int found = PyDict_GetItemRef(shared, key, &class);
    if (found == 0) {
        class = exceptions_make_in_main(make);
        if (class != NULL && PyDict_SetItem(shared, key, class) < 0) {
            Py_CLEAR(class);
        }
    }
    Py_DECREF(key);
    if (class == NULL) {
        return -1;
    }
    if (class != *variable) {
        /* The variable's own reference, which nothing ends: what an earlier
         * life of the interpreter made may still be in use. */
        *variable = class;
    }
    else {
        Py_DECREF(class);
    }
    return 0;
}

static PyObject *
exceptions_make_encoding_warning(void)
{
    return PyErr_NewExceptionWithDoc("builtins.EncodingWarning",
                                     "Base class for warnings about encodings.",
                                     PyExc_Warning, NULL);
}

/* Fills the variables of the classes that this file uses.  Called by every
 * import; cheap but for the first of the process. */
static int
exceptions_ready(void)
{
    if (abd_host_below(ABD_PY(3, 10))
        && abd_exceptions_share("EncodingWarning", &PyExc_EncodingWarning,
                                exceptions_make_encoding_warning) < 0)
    {
        return -1;
    }
    return abd_exceptiongroup_ready == NULL ? 0 : abd_exceptiongroup_ready();
}

__attribute__((constructor(102))) static void
exceptions_constructor(void)
{
    PyExc_EncodingWarning = abd_exceptions_of_host("PyExc_EncodingWarning");
    abd_module_prepare = exceptions_ready;
}
