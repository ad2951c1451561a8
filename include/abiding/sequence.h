/* How many items has what PySequence_Fast() returned, and which? */
#ifndef ABIDING_SEQUENCE_H
#define ABIDING_SEQUENCE_H

/* CPython's macros that the Limited API leaves out: `o` must be a list or a tuple, `i` within it. On a known host nothing is
 * checked and nothing fails; on others these are the calls of the Limited API, which set an exception then. Both need an
 * attached thread state; without a GIL, a list that no other thread changes meanwhile.
 * PySequence_Fast_ITEMS() is not here: not every host has to keep the items side by side. */

/* Returns the number of items. */
static inline Py_ALWAYS_INLINE Py_ssize_t PySequence_Fast_GET_SIZE(PyObject *o)
{
    return PyList_Check(o) ? PyList_GET_SIZE(o) : PyTuple_GET_SIZE(o);
}

/* Returns a borrowed reference. */
static inline Py_ALWAYS_INLINE PyObject *PySequence_Fast_GET_ITEM(PyObject *o, Py_ssize_t i)
{
    return PyList_Check(o) ? PyList_GET_ITEM(o, i) : PyTuple_GET_ITEM(o, i);
}

#endif
