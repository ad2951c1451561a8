/* Dictionaries: looking up and inserting with strong references (below 3.13).
 *
 * The bodies start from borrowed references: below 3.13 there is a GIL, and
 * nothing can run between such a call and our Py_INCREF(). */
#include "bind.h"
#include "error.h"

ABD_BIND_PyDict_GetItemRef

static int
old_PyDict_GetItemRef(PyObject *mp, PyObject *key, PyObject **result)
{
    *result = NULL;
    if (!PyDict_Check(mp)) {
        abd_bad_internal_call();
        return -1;
    }
    PyObject *value = PyDict_GetItemWithError(mp, key);
    if (value == NULL) {
        return PyErr_Occurred() ? -1 : 0;
    }
    Py_INCREF(value);
    *result = value;
    return 1;
}

ABD_BIND_PyDict_GetItemStringRef

static int
old_PyDict_GetItemStringRef(PyObject *mp, const char *key, PyObject **result)
{
    *result = NULL;
    PyObject *name = PyUnicode_FromString(key);
    if (name == NULL) {
        return -1;
    }
    int code = PyDict_GetItemRef(mp, name, result);
    Py_DECREF(name);
    return code;
}

/* Not in the Limited API, but in every host below 3.15: a borrowed reference. */
ABD_ORIGINAL(PyObject *, PyDict_SetDefault,
             (PyObject *mp, PyObject *key, PyObject *default_value),
             (mp, key, default_value))

ABD_BIND_PyDict_SetDefaultRef

/* The host's call hashes the key once, as 3.15's does, but does not say
 * whether it inserted.  Another value than the default was there before; for
 * the default itself the size tells. */
static int
old_PyDict_SetDefaultRef(PyObject *mp, PyObject *key, PyObject *default_value,
                         PyObject **result)
{
    if (result != NULL) {
        *result = NULL;
    }
    if (!PyDict_Check(mp)) {
        abd_bad_internal_call();
        return -1;
    }
    Py_ssize_t size = PyDict_Size(mp);
    PyObject *value = host_PyDict_SetDefault(mp, key, default_value);
    if (value == NULL) {
        return -1;
    }
    int present = value != default_value || PyDict_Size(mp) == size;
    if (result != NULL) {
        Py_INCREF(value);
        *result = value;
    }
    return present;
}
