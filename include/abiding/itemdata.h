/* Where are the items of an object whose type adds some to each instance? */
#ifndef ABIDING_ITEMDATA_H
#define ABIDING_ITEMDATA_H

#ifdef __cplusplus
extern "C" {
#endif

/* A type of variable size has an item size (Py_tp_itemsize, PyType_Spec.itemsize), instances made by PyObject_NewVar() or
 * tp_alloc with the number of items, which Py_SIZE() tells, and with Py_TPFLAGS_ITEMS_AT_END the items behind all fixed
 * data, however much subclasses add.
 *
 * That number lies right behind what every object starts with, where also the data of a type below `object` may begin:
 * such data starts with room for it,
 *
 *     typedef struct {
 *         ABIDING_VAR_HEAD
 *         double sum;
 *     } Row;
 *
 * and data of a subclass, or of a metaclass, needs none; that of a base without items that has such subclasses does. Abiding_GetTypeDataHandle() refuses a type on a host where that
 * would not do. */
#define ABIDING_VAR_HEAD Py_ssize_t abiding_var_head;

/* Returns the first item of obj, an instance of a type with Py_TPFLAGS_ITEMS_AT_END or of a metaclass: aligned as the
 * end of the fixed data is, to 16 bytes if all of it was asked for by negative sizes. Valid as long as obj lives.
 * NULL with TypeError if the type has another layout. Needs an attached thread state. All hosts; below 3.12 the flag
 * is inherited by our own doing. */
ABIDING_FUNC(void *) PyObject_GetItemData(PyObject *obj);

static inline Py_ALWAYS_INLINE void *abiding_item_data(PyObject *obj)
{
    /* Below 3.12 a type says it for itself alone, where no dict can be between. */
    size_t at = ABIDING_HOST(tp_basicsize);
    if (at != 0 && (PyType_GetFlags(Py_TYPE(obj)) & Py_TPFLAGS_ITEMS_AT_END) != 0)
        return (char *)obj + ABIDING_GET(Py_ssize_t, Py_TYPE(obj), at);
    return PyObject_GetItemData(obj);
}
#define PyObject_GetItemData(obj) abiding_item_data(obj)

#ifdef __cplusplus
}
#endif

#endif
