/* Which function does a method call, on which object? The Limited API has no bound methods. */
#ifndef ABIDING_METHOD_H
#define ABIDING_METHOD_H

#ifdef __cplusplus
extern "C" {
#endif

/* What types.MethodType(func, self) makes, func being any callable. All need an attached thread state. A host that has these
 * functions is asked; one without them, by `types.MethodType` and the attributes of a method. All hosts. */

/* func is not NULL. Returns a new reference; NULL with SystemError if self is NULL, MemoryError; with TypeError if self is None on
 * a host without this function. */
ABIDING_FUNC(PyObject *) PyMethod_New(PyObject *func, PyObject *self);

/* Returns a borrowed reference; NULL with SystemError if meth is no method. */
ABIDING_FUNC(PyObject *) PyMethod_Function(PyObject *meth);
ABIDING_FUNC(PyObject *) PyMethod_Self(PyObject *meth);

/* Borrowed. NULL with an exception set if a host without PyMethod_Type has no module `types` either. */
ABIDING_FUNC(PyTypeObject *) abiding_method_type(void);

/* Returns true for a method, not for what derives from it (nothing can). Never fails on a host that has PyMethod_Type; on
 * another one false, with an exception set, if `types` cannot be imported. */
static inline int PyMethod_Check(PyObject *o)
{
    return Py_IS_TYPE(o, abiding_method_type());
}

/* As above, for what PyMethod_Check() took. */
static inline PyObject *PyMethod_GET_FUNCTION(PyObject *meth)
{
    return PyMethod_Function(meth);
}
static inline PyObject *PyMethod_GET_SELF(PyObject *meth)
{
    return PyMethod_Self(meth);
}

#ifdef __cplusplus
}
#endif

#endif
