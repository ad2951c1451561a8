/* Weak references: the referent as a strong reference (below 3.13). */
#include "bind.h"
#include "error.h"

/* Not in the Limited API any more, but in every host below 3.15: the referent
 * as a borrowed reference, None when it is gone. */
ABD_ORIGINAL(PyObject *, PyWeakref_GetObject, (PyObject *ref), (ref))

ABD_BIND_PyWeakref_GetRef

static int
old_PyWeakref_GetRef(PyObject *ref, PyObject **pobj)
{
    *pobj = NULL;
    if (ref == NULL) {
        abd_bad_internal_call();
        return -1;
    }
    if (!PyWeakref_Check(ref)) {
        PyErr_SetString(PyExc_TypeError, "expected a weakref");
        return -1;
    }
    PyObject *object = host_PyWeakref_GetObject(ref);
    if (Py_IsNone(object)) {
        return 0;
    }
    Py_INCREF(object);
    *pobj = object;
    return 1;
}
