/* Swapping thread states, ending and deleting interpreters, as from 3.12 on.
 *
 * Up to 3.11 there is one GIL, and the current thread state is one variable
 * of the process: PyThreadState_Swap() sets it and leaves the GIL alone, and
 * what it reads there may be the state of another thread that runs while the
 * caller waits.  (PyGILState_Check() is no help: once a subinterpreter has
 * existed it always answers 1.)  From 3.12 on swapping lets go of one state,
 * with its GIL, and waits for the other, Py_EndInterpreter() leaves no state
 * attached and no GIL taken, and PyInterpreterState_Delete() detaches a state
 * of that interpreter and no other. */
#include "pystate.h"

#include "bind.h"
#include "peek.h"

/* In the stable ABI, but not in its headers. */
extern void PyThreadState_DeleteCurrent(void);

ABD_BIND_PyThreadState_Swap
ABD_HOST_PyThreadState_Swap
ABD_BIND_Py_EndInterpreter
ABD_HOST_Py_EndInterpreter
ABD_BIND_PyInterpreterState_Delete
ABD_HOST_PyInterpreterState_Delete

/* The host's own answer, found once: 3.13 made the function public. */
static PyThreadState *
host_current(void)
{
    static _Atomic(abd_fn) known;
    abd_fn function = atomic_load_explicit(&known, memory_order_relaxed);
    if (function == NULL) {
        function = abd_load_function("PyThreadState_GetUnchecked");
        if (function == NULL) {
            function = abd_bind_original("_PyThreadState_UncheckedGet");
        }
        atomic_store_explicit(&known, function, memory_order_relaxed);
    }
    return ((PyThreadState *(*)(void))function)();
}

/* Up to 3.11, the thread of a state.  If the state is another thread's that
 * ends just now, this reads memory given back to the C library; its value
 * then does not matter, as long as it is not our thread. */
static unsigned long
thread_of(PyThreadState *state)
{
    return (unsigned long)abd_peek_size(state, abd_layout->thread_id);
}

PyThreadState *
abd_thread_attached(void)
{
    PyThreadState *state = host_current();
    if (state == NULL || !abd_host_below(ABD_PY(3, 12))
        || state == PyGILState_GetThisThreadState()
        || thread_of(state) == PyThread_get_thread_ident())
    {
        return state;
    }
    return NULL;
}

void
abd_thread_attach(PyThreadState *state)
{
    PyEval_RestoreThread(state);
    if (abd_host_below(ABD_PY(3, 12))) {
        abd_poke_size(state, abd_layout->thread_id,
                      (Py_ssize_t)PyThread_get_thread_ident());
    }
}

PyInterpreterState *
abd_main_interpreter(void)
{
    PyInterpreterState *(*find)(void) = (PyInterpreterState *(*)(void))
        abd_load_function("PyInterpreterState_Main");
    return find != NULL ? find() : NULL;
}

static PyThreadState *
old_PyThreadState_Swap(PyThreadState *tstate)
{
    PyThreadState *before = abd_thread_attached();
    if (before == tstate) {
        return before;
    }
    if (before != NULL) {
        PyEval_SaveThread();
    }
    if (tstate != NULL) {
        abd_thread_attach(tstate);
    }
    return before;
}

/* Below, the host returns with no thread state, but with the GIL.  Only a state
 * gives that back: the one this thread has for the main interpreter, else one
 * made for nothing else. */
static PyThreadState *
state_to_return_to(int *made)
{
    PyInterpreterState *main = abd_main_interpreter();
    PyThreadState *state = PyGILState_GetThisThreadState();
    *made = state == NULL || PyThreadState_GetInterpreter(state) != main;
    if (*made) {
        state = PyThreadState_New(main);
    }
    if (state == NULL) {
        Py_FatalError("no memory for a thread state");
    }
    return state;
}

static void
return_and_detach(PyThreadState *state, int made)
{
    host_PyThreadState_Swap(state);
    if (made) {
        PyThreadState_Clear(state);
        PyThreadState_DeleteCurrent();
    }
    else {
        PyEval_SaveThread();
    }
}

static void
old_Py_EndInterpreter(PyThreadState *tstate)
{
    int made;
    PyThreadState *last = state_to_return_to(&made);
    host_Py_EndInterpreter(tstate);
    return_and_detach(last, made);
}

/* Without the GIL, the host would detach another thread, the one that has it. */
static void
old_PyInterpreterState_Delete(PyInterpreterState *interp)
{
    PyThreadState *state = abd_thread_attached();
    if (state != NULL && PyThreadState_GetInterpreter(state) != interp) {
        host_PyInterpreterState_Delete(interp);
        host_PyThreadState_Swap(state);
        return;
    }
    int made;
    state = state_to_return_to(&made);
    old_PyThreadState_Swap(state);
    host_PyInterpreterState_Delete(interp);
    return_and_detach(state, made);
}
