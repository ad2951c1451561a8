/* What makes one source a build for one version, and one for all of them?
 *
 * SPEED_NATIVE: compiled with a host's own headers for that version alone, and
 * written as such builds are, with the macros and the struct fields that the
 * Limited API has not.  Otherwise with Abiding's headers, or with CPython's for
 * abi3t.  SPEED_NAME is the module's name.
 *
 * A source defines struct world, its operations and what module.h wants, and
 * includes module.h last. */
#ifndef SPEED_VARIANT_H
#define SPEED_VARIANT_H

#include <Python.h>

#define STRING(X) #X
#define TEXT(X) STRING(X)
#define JOIN(A, B) A##B
#define NAMED(A, B) JOIN(A, B)

/* The compiler may not carry anything over this line. */
#define FENCE() __asm__ volatile("" : : : "memory")
#define USE(X) __asm__ volatile("" : : "r"(X) : "memory")
/* Hides from the compiler where a pointer comes from. */
#define HIDE(X) __asm__ volatile("" : "+r"(X))

/* What one thread works on: each has its own objects. */
struct world;

struct operation {
    const char *name, *group;
    void (*run)(long n, const struct world *w);     /* n times over */
};
#define OP(NAME) \
    static void op_##NAME(long n, __attribute__((unused)) const struct world *w)
/* n is a multiple of this. */
#define MANY 256
#define REPEAT for (long i = 0; i < n; i++)

/* An object's own data: a struct with the head in it, or only the data.  Where
 * they are in the instances of a type, find_own() finds once. */
#ifdef SPEED_NATIVE
#  define OWN_HEAD PyObject_HEAD
#  define OWN_SIZE(TYPE) ((int)sizeof(TYPE))
#  define OWN(TYPE, O, PLACE) ((TYPE *)(O))
#  define OWN_IN_GC OWN
typedef char own_place;
#  define find_own(CLS, PLACE) (*(PLACE) = (CLS) == NULL)
#else
#  define OWN_HEAD
#  define OWN_SIZE(TYPE) (-(int)sizeof(TYPE))
#  ifdef ABIDING_TYPEDATA_H
#    define OWN(TYPE, O, PLACE) ((TYPE *)Abiding_GetObjectData(O))
#    define OWN_IN_GC OWN
typedef char own_place;
#    define find_own(CLS, PLACE) (*(PLACE) = 0, Abiding_CheckObjectData(CLS))
#  else
#    define OWN(TYPE, O, PLACE) ((TYPE *)PyObject_GetTypeData((O), (PLACE)))
#    define OWN_IN_GC(TYPE, O, PLACE) ((TYPE *)PyObject_GetTypeData_DuringGC((O), (PLACE)))
typedef PyTypeObject *own_place;
#    define find_own(CLS, PLACE) (*(PLACE) = (CLS), 0)
#  endif
#endif

#if defined(SPEED_NATIVE) && PY_VERSION_HEX < 0x030a0000
static inline PyObject *
Py_NewRef(PyObject *o)
{
    Py_INCREF(o);
    return o;
}
#endif

#if defined(SPEED_NATIVE) || defined(ABIDING_HOST_H)
#  define LIST_ITEM PyList_GET_ITEM
#  define LIST_SIZE PyList_GET_SIZE
#  define TUPLE_ITEM PyTuple_GET_ITEM
#  define TUPLE_SIZE PyTuple_GET_SIZE
#  define LIST_SET PyList_SET_ITEM
#  define TUPLE_SET PyTuple_SET_ITEM
#else
#  define LIST_ITEM PyList_GetItem
#  define LIST_SIZE PyList_Size
#  define TUPLE_ITEM PyTuple_GetItem
#  define TUPLE_SIZE PyTuple_Size
#  define LIST_SET PyList_SetItem
#  define TUPLE_SET PyTuple_SetItem
#endif

/* From 3.13 on; a build for an older version has nothing there. */
#ifndef Py_BEGIN_CRITICAL_SECTION
#  define Py_BEGIN_CRITICAL_SECTION(op) {
#  define Py_END_CRITICAL_SECTION() }
#  define Py_BEGIN_CRITICAL_SECTION2(a, b) {
#  define Py_END_CRITICAL_SECTION2() }
#endif

#endif
