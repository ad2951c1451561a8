/* Weak references: the referent as a strong reference (below 3.13). */
#include "bind.h"

/* Not part of the Limited API any more; every host below 3.13 exports it.  It
 * gives a borrowed reference, None when the referent is gone. */
PyAPI_FUNC(PyObject *) PyWeakref_GetObject(PyObject *ref);

ABD_BIND_PyWeakref_GetRef

static int
old_PyWeakref_GetRef(PyObject *ref, PyObject **pobj)
{
    *pobj = NULL;
    if (ref == NULL) {
        PyErr_BadInternalCall();
        return -1;
    }
    if (!PyWeakref_Check(ref)) {
        PyErr_SetString(PyExc_TypeError, "expected a weakref");
        return -1;
    }
    PyObject *object = PyWeakref_GetObject(ref);
    if (object == NULL) {
        return -1;
    }
    if (Py_IsNone(object)) {
        return 0;
    }
    Py_INCREF(object);
    *pobj = object;
    return 1;
}
