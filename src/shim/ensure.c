/* PEP 788: a thread state of a given interpreter for whichever thread asks.
 *
 * As on 3.15 the state that is attached serves if it is the interpreter's;
 * else the one that this thread used last, if it is; else a new one.  Where
 * states may not share a thread and an interpreter (debug hosts up to 3.11
 * die of it) the second is also taken while another is attached. */
#include "bind.h"
#include "guard.h"
#include "pystate.h"

ABD_BIND_PyThreadState_Ensure
ABD_BIND_PyThreadState_EnsureFromView
ABD_BIND_PyThreadState_Release

/* In the stable ABI, but not in its headers. */
extern void PyThreadState_DeleteCurrent(void);

/* Our PyThreadStateToken. */
struct ensured {
    PyThreadState *before, *state;  /* attached before and since; may be equal */
    int owned;                      /* `state` was made for this */
    PyInterpreterGuard *guard;      /* to close at the end; may be NULL */
};

/* This thread's own state for `interpreter`, if it has one that can be
 * attached while `attached` is detached; else NULL. */
static PyThreadState *
state_to_reuse(PyInterpreterState *interpreter, PyThreadState *attached)
{
    if (attached != NULL && !abd_host_below(ABD_PY(3, 12))) {
        return NULL;
    }
    PyThreadState *state = PyGILState_GetThisThreadState();
    return state != NULL && PyThreadState_GetInterpreter(state) == interpreter
           ? state : NULL;
}

static int
ensured_attach(struct ensured *ensured, PyInterpreterState *interpreter)
{
    PyThreadState *attached = abd_thread_attached();
    ensured->before = attached;
    if (attached != NULL && PyThreadState_GetInterpreter(attached) == interpreter) {
        ensured->state = attached;
        return 0;
    }
    ensured->state = state_to_reuse(interpreter, attached);
    if (ensured->state == NULL) {
        ensured->state = PyThreadState_New(interpreter);
        if (ensured->state == NULL) {
            return -1;
        }
        ensured->owned = 1;
    }
    if (attached != NULL) {
        PyEval_SaveThread();
    }
    abd_thread_attach(ensured->state);
    return 0;
}

static PyThreadStateToken *
old_PyThreadState_Ensure(PyInterpreterGuard *guard)
{
    struct ensured *ensured = PyMem_RawCalloc(1, sizeof(*ensured));
    if (ensured == NULL
        || ensured_attach(ensured, abd_guard_interpreter(guard)) < 0)
    {
        PyMem_RawFree(ensured);
        return NULL;
    }
    abd_guard_attached(guard);
    return ensured;
}

static PyThreadStateToken *
old_PyThreadState_EnsureFromView(PyInterpreterView *view)
{
    PyInterpreterGuard *guard = PyInterpreterGuard_FromView(view);
    if (guard == NULL) {
        return NULL;
    }
    struct ensured *ensured = PyThreadState_Ensure(guard);
    if (ensured == NULL) {
        PyInterpreterGuard_Close(guard);
        return NULL;
    }
    ensured->guard = guard;
    return ensured;
}

static void
old_PyThreadState_Release(PyThreadStateToken *token)
{
    struct ensured *ensured = token;
    if (abd_thread_attached() != ensured->state) {
        Py_FatalError("PyThreadState_Release: the thread state of the matching "
                      "PyThreadState_Ensure() is not attached");
    }
    if (ensured->owned) {
        PyThreadState_Clear(ensured->state);
        PyThreadState_DeleteCurrent();
    }
    else if (ensured->state != ensured->before) {
        PyEval_SaveThread();
    }
    if (ensured->before != NULL && ensured->before != ensured->state) {
        abd_thread_attach(ensured->before);
    }
    if (ensured->guard != NULL) {
        PyInterpreterGuard_Close(ensured->guard);
    }
    PyMem_RawFree(ensured);
}
