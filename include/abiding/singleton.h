/* Where are None, True, False, Ellipsis and NotImplemented, and who counts them?
 *
 * Every host exports the objects, so their addresses are constants and no call is needed. From 3.12 on they are
 * immortal; 3.9 to 3.11 count them, and a function that returns one without a reference takes it away from everybody
 * else, until the host dies of it. So the Py_RETURN_ macros ask.
 */
#ifndef ABIDING_SINGLETON_H
#define ABIDING_SINGLETON_H

#define Py_None (&_Py_NoneStruct)
#define Py_NotImplemented (&_Py_NotImplementedStruct)
#define Py_Ellipsis (&_Py_EllipsisObject)
#define Py_False _PyObject_CAST(&_Py_FalseStruct)
#define Py_True _PyObject_CAST(&_Py_TrueStruct)

/* Returns o, a singleton, as a new reference. */
static inline PyObject *abiding_singleton(PyObject *o)
{
    if (ABIDING_COUNTS_SINGLETONS) {
        if (ABIDING_HOST(counting) == ABIDING_COUNTING_ALL)
            ++*(uint64_t *)(void *)o;
        else
            Py_IncRef(o);
    }
    return o;
}

#define Py_RETURN_NONE return abiding_singleton(Py_None)
#define Py_RETURN_NOTIMPLEMENTED return abiding_singleton(Py_NotImplemented)
#define Py_RETURN_TRUE return abiding_singleton(Py_True)
#define Py_RETURN_FALSE return abiding_singleton(Py_False)

#define ABIDING_RETURN_BOOL(truth) return abiding_singleton((truth) ? Py_True : Py_False)
#define Py_RETURN_RICHCOMPARE(val1, val2, op) \
    do { \
        switch (op) { \
        case Py_LT: ABIDING_RETURN_BOOL((val1) < (val2)); \
        case Py_LE: ABIDING_RETURN_BOOL((val1) <= (val2)); \
        case Py_EQ: ABIDING_RETURN_BOOL((val1) == (val2)); \
        case Py_NE: ABIDING_RETURN_BOOL((val1) != (val2)); \
        case Py_GT: ABIDING_RETURN_BOOL((val1) > (val2)); \
        case Py_GE: ABIDING_RETURN_BOOL((val1) >= (val2)); \
        default: Py_UNREACHABLE(); \
        } \
    } while (0)

#endif
