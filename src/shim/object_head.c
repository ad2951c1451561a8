/* The object header: type, size and reference count, which extensions for the
 * opaque PyObject ask for by call.  Below 3.14 (size: 3.15) hosts offer only
 * macros, so these read the verified layout. */
#include "bind.h"
#include "peek.h"

ABD_BIND_Py_TYPE

static PyTypeObject *
old_Py_TYPE(PyObject *ob)
{
    return abd_object_type(ob);
}

ABD_BIND_Py_IS_TYPE

static int
old_Py_IS_TYPE(PyObject *ob, PyTypeObject *type)
{
    return abd_object_type(ob) == type;
}

ABD_BIND_Py_SIZE

static Py_ssize_t
old_Py_SIZE(PyObject *ob)
{
    return abd_object_size(ob);
}

ABD_BIND_Py_SET_SIZE

static void
old_Py_SET_SIZE(PyVarObject *ob, Py_ssize_t size)
{
    abd_poke_size(ob, abd_layout->ob_size, size);
}

/* Free-threaded: one count that only the owning thread changes, and one,
 * shifted by two flag bits, for all others. */
#define SHARED_SHIFT 2
#define IMMORTAL_LOCAL UINT32_MAX

static Py_ssize_t
count_free_threaded(PyObject *ob)
{
    const char *head = (const char *)ob;
    uint32_t local = __atomic_load_n(
        (const uint32_t *)(const void *)(head + abd_layout->ob_ref_local),
        __ATOMIC_RELAXED);
    if (local == IMMORTAL_LOCAL) {
        return (Py_ssize_t)IMMORTAL_LOCAL;
    }
    Py_ssize_t shared = __atomic_load_n(
        (const Py_ssize_t *)(const void *)(head + abd_layout->ob_ref_shared),
        __ATOMIC_RELAXED);
    return (Py_ssize_t)local + (shared >> SHARED_SHIFT);
}

ABD_BIND_Py_REFCNT

static Py_ssize_t
old_Py_REFCNT(PyObject *ob)
{
    return abiding_host.free_threaded ? count_free_threaded(ob)
                                      : abd_peek_size(ob, abd_layout->ob_refcnt);
}

/* Every host below 3.13 has one count, of full width; in 3.12 a negative
 * lower half means immortal, and such an object keeps its count. */
ABD_BIND__Py_SetRefcnt

static void
old__Py_SetRefcnt(PyObject *ob, Py_ssize_t refcnt)
{
    Py_ssize_t current = abd_peek_size(ob, abd_layout->ob_refcnt);
    if (!abd_host_below(ABD_PY(3, 12)) && (int32_t)current < 0) {
        return;
    }
    abd_poke_size(ob, abd_layout->ob_refcnt, refcnt);
}
