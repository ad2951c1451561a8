/* How many items has a list, and which? Anything unusual is the host's function to answer, or to refuse. */
#ifndef ABIDING_LIST_H
#define ABIDING_LIST_H

static inline Py_ALWAYS_INLINE Py_ssize_t abiding_list_size(PyObject *list)
{
    size_t at = ABIDING_HOST(ob_size);
    return at != 0 && PyList_Check(list) ? ABIDING_READ(Py_ssize_t, list, at) : PyList_Size(list);
}
#define PyList_Size(list) abiding_list_size(list)

/* A borrowed reference: without a GIL only for lists that no other thread changes, as with CPython's own. */
static inline Py_ALWAYS_INLINE PyObject *abiding_list_item(PyObject *list, Py_ssize_t index)
{
    size_t at = ABIDING_HOST(list_item);
    if (at != 0 && PyList_Check(list) && (size_t)index < (size_t)Py_SIZE(list))
        return ABIDING_READ(PyObject *, ABIDING_READ(char *, list, at), (size_t)index * sizeof(PyObject *));
    return PyList_GetItem(list, index);
}
#define PyList_GetItem(list, index) abiding_list_item((list), (index))

/* CPython's, which the Limited API leaves out: `list` is a list, `index` within it. Nothing is checked where the host is
 * known; elsewhere they are the calls above, and PyList_SetItem(). A list has these places while it is being filled. */

/* Returns a borrowed reference. */
static inline Py_ALWAYS_INLINE PyObject *PyList_GET_ITEM(PyObject *list, Py_ssize_t index)
{
    size_t at = ABIDING_HOST(list_item);
    if (at != 0)
        return ABIDING_READ(PyObject *, ABIDING_READ(char *, list, at), (size_t)index * sizeof(PyObject *));
    return PyList_GetItem(list, index);
}

static inline Py_ALWAYS_INLINE Py_ssize_t PyList_GET_SIZE(PyObject *list)
{
    size_t at = ABIDING_HOST(ob_size);
    return at != 0 ? ABIDING_READ(Py_ssize_t, list, at) : PyList_Size(list);
}

/* Steals the reference to `item`, and forgets what was there: for a new list. */
static inline Py_ALWAYS_INLINE void PyList_SET_ITEM(PyObject *list, Py_ssize_t index, PyObject *item)
{
    size_t at = ABIDING_HOST(list_item);
    if (at != 0)
        ABIDING_WRITE(PyObject *, ABIDING_READ(char *, list, at), (size_t)index * sizeof(PyObject *), item);
    else
        PyList_SetItem(list, index, item);
}

#endif
