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

#endif
