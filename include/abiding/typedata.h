/* Where is the data of one's own type in an object? Without a reference, a look-up, or a thread state. */
#ifndef ABIDING_TYPEDATA_H
#define ABIDING_TYPEDATA_H

#ifdef __cplusplus
extern "C" {
#endif

/* A sum that is not constant is made once: added up anew by each access, processors do not see that a load reads what was
 * just stored, and wait for it. */
static inline Py_ALWAYS_INLINE void *abiding_at(PyObject *obj, size_t offset)
{
    char *place = (char *)obj + offset;
#if defined(__GNUC__)
    if (!__builtin_constant_p(offset))
        __asm__("" : "+r"(place));
#endif
    return place;
}

/* The place of one type's data in its instances. Belongs to a type object, not to a spec or a token: one spec gives
 * different places under different bases. */
typedef struct {
    uint32_t offset;                  /* from the start of the object, in bytes */
} Abiding_TypeDataHandle;

/* Finds the place of the data that cls has in its instances, those of subclasses included: what PyObject_GetTypeData()
 * answers for each of them. cls was made with a negative basicsize. The handle is good for as long as cls lives, in
 * every thread; it owns nothing.
 * Returns 0; -1 with TypeError if cls is no type, NULL included, or has no data of its own; with SystemError on a host that
 * keeps data in another way than behind that of the base, or the number of items elsewhere than in ABIDING_VAR_HEAD.
 * Needs an attached thread state. All hosts. */
ABIDING_FUNC(int) Abiding_GetTypeDataHandle(PyTypeObject *cls, Abiding_TypeDataHandle *handle);

/* Returns the data of the handle's type in obj, an instance of it: not checked, never fails. Needs no attached thread
 * state, only that obj lives, in whichever interpreter: to the end, while objects are deallocated. */
static inline Py_ALWAYS_INLINE void *Abiding_GetTypeDataByHandle(PyObject *obj, Abiding_TypeDataHandle handle)
{
    return abiding_at(obj, handle.offset);
}

/* Most types derive from object itself: their data follows what every object starts with, in the same place for all of
 * them, and a source compiled for one layout class knows it as a constant. */

/* May Abiding_GetObjectData() be used for instances of cls? To be asked once, before that.
 * Returns 0; -1 with TypeError if the base of cls is not object, else as Abiding_GetTypeDataHandle(). */
ABIDING_FUNC(int) Abiding_CheckObjectData(PyTypeObject *cls);

/* Where it found the data; 0 before. */
extern ABIDING_HIDDEN Abiding_TypeDataHandle abiding_object_data;

/* Returns the data in obj, an instance of a type that Abiding_CheckObjectData() took: not checked, never fails. Needs no
 * attached thread state, only that obj lives. */
static inline Py_ALWAYS_INLINE void *Abiding_GetObjectData(PyObject *obj)
{
#ifdef ABIDING_CLASS
    size_t at = ABIDING_HOST(object_size);
    if (at != 0)
        return abiding_at(obj, at);
#endif
    return abiding_at(obj, abiding_object_data.offset);
}

/* As below, whatever the host. */
ABIDING_FUNC(void *) abiding_type_data_by_token(PyObject *obj, const void *token);
ABIDING_FUNC(void *) abiding_type_data_missing(PyObject *obj, PyTypeObject *cls);

/* Returns the data of the first of obj's types that has this token (Py_tp_token), as PyType_GetBaseByToken() finds it:
 * valid as long as obj lives, no reference taken. NULL with TypeError if none has it, SystemError if token is NULL.
 * Needs an attached thread state. All hosts. */
static inline Py_ALWAYS_INLINE void *Abiding_GetTypeDataByToken(PyObject *obj, const void *token)
{
    size_t at = ABIDING_HOST(token);
    if (at != 0 && token != _Py_NULL) {
        PyTypeObject *type = Py_TYPE(obj);
        while (type != _Py_NULL && (PyType_GetFlags(type) & Py_TPFLAGS_HEAPTYPE) != 0) {
            size_t place = at;
            if (ABIDING_HOST(token_behind)) {
                /* Another metaclass may allocate in a way of its own. */
                if (!Py_IS_TYPE(_PyObject_CAST(type), &PyType_Type))
                    break;
                place += (size_t)Py_SIZE(_PyObject_CAST(type)) * sizeof(PyMemberDef);
            }
            if (ABIDING_GET(const void *, type, place) == token)
                return PyObject_GetTypeData(obj, type);
            type = ABIDING_GET(PyTypeObject *, type, ABIDING_HOST(tp_base));
        }
    }
    return abiding_type_data_by_token(obj, token);
}

/* Returns the data that cls has in obj, as PyObject_GetTypeData() does; NULL with TypeError if obj is no instance of
 * cls. Needs an attached thread state. All hosts. */
static inline Py_ALWAYS_INLINE void *Abiding_GetTypeDataByBaseClass(PyObject *obj, PyTypeObject *cls)
{
    return PyObject_TypeCheck(obj, cls) ? PyObject_GetTypeData(obj, cls) : abiding_type_data_missing(obj, cls);
}

#ifdef __cplusplus
}
#endif

#endif
