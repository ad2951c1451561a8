/* How many items has a list, and which? Anything unusual is the host's function to answer, or to refuse. */
#ifndef ABIDING_LIST_H
#define ABIDING_LIST_H

/* CPython's macros that the Limited API leaves out: `list` must be a list, `index` within it. On a known host nothing is
 * checked and nothing fails; on others these are the calls of the Limited API, which set an exception then. All need an
 * attached thread state; without a GIL, a list that no other thread changes meanwhile. */

/* Returns a borrowed reference. */
static inline Py_ALWAYS_INLINE PyObject *PyList_GET_ITEM(PyObject *list, Py_ssize_t index)
{
    size_t at = ABIDING_HOST(list_item);
    if (ABIDING_LIKELY(at != 0))
        return ABIDING_READ(PyObject *, ABIDING_READ(char *, list, at), (size_t)index * sizeof(PyObject *));
    return PyList_GetItem(list, index);
}

/* Returns the number of items. */
static inline Py_ALWAYS_INLINE Py_ssize_t PyList_GET_SIZE(PyObject *list)
{
    size_t at = ABIDING_HOST(ob_size);
    return ABIDING_LIKELY(at != 0) ? ABIDING_READ(Py_ssize_t, list, at) : PyList_Size(list);
}

/* Steals the reference to `item`. For a place that nothing is in yet: what was there is not given back on a known host. */
static inline Py_ALWAYS_INLINE void PyList_SET_ITEM(PyObject *list, Py_ssize_t index, PyObject *item)
{
    size_t at = ABIDING_HOST(list_item);
    if (ABIDING_LIKELY(at != 0))
        ABIDING_WRITE(PyObject *, ABIDING_READ(char *, list, at), (size_t)index * sizeof(PyObject *), item);
    else
        PyList_SetItem(list, index, item);
}

/* The inline forms of PyList_Size() and PyList_GetItem(), with all that these promise. */

static inline Py_ALWAYS_INLINE Py_ssize_t abiding_list_size(PyObject *list)
{
    return ABIDING_HOST(ob_size) != 0 && PyList_Check(list) ? PyList_GET_SIZE(list) : PyList_Size(list);
}
#define PyList_Size(list) abiding_list_size(list)

static inline Py_ALWAYS_INLINE PyObject *abiding_list_item(PyObject *list, Py_ssize_t index)
{
    if (ABIDING_HOST(list_item) != 0 && PyList_Check(list) && (size_t)index < (size_t)PyList_GET_SIZE(list))
        return PyList_GET_ITEM(list, index);
    return PyList_GetItem(list, index);
}
#define PyList_GetItem(list, index) abiding_list_item((list), (index))

#endif
