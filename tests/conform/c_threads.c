/* Thread states, and interpreters kept from ending (PEP 788). */
#include "shim_test.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Handles are shown to Python as ints. */

static void *
pointer(PyObject *handle)
{
    return PyLong_AsVoidPtr(handle);
}

/* A pointer that may be NULL without an exception: None. */
static PyObject *
handle_or_none(void *handle)
{
    if (PyErr_Occurred()) {
        return broken("an exception that must not be");
    }
    return handle != NULL ? PyLong_FromVoidPtr(handle) : Py_NewRef(Py_None);
}

/* A pointer that is NULL with an exception on error. */
static PyObject *
handle_or_error(void *handle)
{
    if (handle == NULL) {
        return answer_object(NULL);
    }
    return PyErr_Occurred() ? broken("exception without an error")
                            : PyLong_FromVoidPtr(handle);
}

static PyObject *
guard_from_current(ARGS)
{
    (void)args;
    NEED(0)
    return handle_or_error(PyInterpreterGuard_FromCurrent());
}

static PyObject *
guard_from_view(ARGS)
{
    NEED(1)
    return handle_or_none(PyInterpreterGuard_FromView(pointer(args[0])));
}

static PyObject *
guard_close(ARGS)
{
    NEED(1)
    PyInterpreterGuard_Close(pointer(args[0]));
    return answer_object(Py_NewRef(Py_None));
}

static PyObject *
view_from_current(ARGS)
{
    (void)args;
    NEED(0)
    return handle_or_error(PyInterpreterView_FromCurrent());
}

static PyObject *
view_from_main(ARGS)
{
    (void)args;
    NEED(0)
    return handle_or_none(PyInterpreterView_FromMain());
}

static PyObject *
view_close(ARGS)
{
    NEED(1)
    PyInterpreterView_Close(pointer(args[0]));
    return answer_object(Py_NewRef(Py_None));
}

static PyObject *
is_finalizing(ARGS)
{
    (void)args;
    NEED(0)
    return answer_int(Py_IsFinalizing());
}

/* (id of the attached thread state, id of its interpreter) */
static PyObject *
where(ARGS)
{
    (void)args;
    NEED(0)
    PyThreadState *state = PyThreadState_Get();
    return Py_BuildValue("(KL)", (unsigned long long)PyThreadState_GetID(state),
                         (long long)PyInterpreterState_GetID(
                             PyThreadState_GetInterpreter(state)));
}

/* With a thread state attached. */

static PyObject *
ensure(ARGS)
{
    NEED(1)
    return handle_or_none(PyThreadState_Ensure(pointer(args[0])));
}

static PyObject *
ensure_from_view(ARGS)
{
    NEED(1)
    return handle_or_none(PyThreadState_EnsureFromView(pointer(args[0])));
}

static PyObject *
release(ARGS)
{
    NEED(1)
    PyThreadState_Release(pointer(args[0]));
    return answer_object(Py_NewRef(Py_None));
}

/* What a native thread does: `times` rounds, in each of which it becomes able
 * to call Python through a guard or a view, calls `function`, and lets go. */
struct work {
    void *handle;
    int is_view;
    int times;
    int failures;           /* rounds without a thread state */
    int close_guard;        /* before the call: as a daemon thread does */
    PyObject *function;
    int owns_function;      /* drops it in the last round */
    PyThread_type_lock done;
};

static int
run_rounds(struct work *work)
{
    for (int i = 0; i < work->times; i++) {
        PyThreadStateToken *token = work->is_view
            ? PyThreadState_EnsureFromView(work->handle)
            : PyThreadState_Ensure(work->handle);
        if (token == NULL) {
            work->failures++;
            continue;
        }
        if (work->close_guard) {
            PyInterpreterGuard_Close(work->handle);
        }
        PyObject *result = PyObject_CallNoArgs(work->function);
        if (result == NULL) {
            PyErr_Print();
            work->failures += 1000;
        }
        Py_XDECREF(result);
        if (work->owns_function && i == work->times - 1) {
            Py_CLEAR(work->function);
        }
        PyThreadState_Release(token);
    }
    return 0;
}

static void
run_work(void *argument)
{
    struct work *work = argument;
    run_rounds(work);
    PyThread_release_lock(work->done);
}

/* in_thread(handle, is_view, times, function) -> failures.  Waits. */
static PyObject *
in_thread(ARGS)
{
    NEED(4)
    struct work work = {
        .handle = pointer(args[0]),
        .is_view = PyObject_IsTrue(args[1]),
        .times = (int)PyLong_AsLong(args[2]),
        .function = args[3],
        .done = PyThread_allocate_lock(),
    };
    PyThread_acquire_lock(work.done, WAIT_LOCK);
    PyThread_start_new_thread(run_work, &work);
    Py_BEGIN_ALLOW_THREADS
    PyThread_acquire_lock(work.done, WAIT_LOCK);
    Py_END_ALLOW_THREADS
    PyThread_release_lock(work.done);
    PyThread_free_lock(work.done);
    return PyLong_FromLong(work.failures);
}

/* The same in this thread while it has no thread state attached. */
static PyObject *
detached(ARGS)
{
    NEED(4)
    struct work work = {
        .handle = pointer(args[0]),
        .is_view = PyObject_IsTrue(args[1]),
        .times = (int)PyLong_AsLong(args[2]),
        .function = args[3],
    };
    Py_BEGIN_ALLOW_THREADS
    run_rounds(&work);
    Py_END_ALLOW_THREADS
    return PyLong_FromLong(work.failures);
}

static void
run_alone(void *argument)
{
    struct work *work = argument;
    void *guard = work->is_view || work->close_guard ? NULL : work->handle;
    run_rounds(work);
    if (guard != NULL) {
        PyInterpreterGuard_Close(guard);
    }
    free(work);
}

/* leave_thread(handle, is_view, close_guard, times, function): starts a native
 * thread and forgets it.  It owns the guard, which it closes at the end or,
 * if so told, as soon as it is attached. */
static PyObject *
leave_thread(ARGS)
{
    NEED(5)
    struct work *work = calloc(1, sizeof(*work));
    if (work == NULL) {
        return PyErr_NoMemory();
    }
    work->handle = pointer(args[0]);
    work->is_view = PyObject_IsTrue(args[1]);
    work->close_guard = PyObject_IsTrue(args[2]);
    work->times = (int)PyLong_AsLong(args[3]);
    work->function = Py_NewRef(args[4]);
    work->owns_function = 1;
    PyThread_start_new_thread(run_alone, work);
    return Py_NewRef(Py_None);
}

/* view_from_main() where no thread state is attached. */
struct find_main {
    PyInterpreterView *view;
    PyThread_type_lock done;
};

static void
run_find_main(void *argument)
{
    struct find_main *find = argument;
    find->view = PyInterpreterView_FromMain();
    PyThread_release_lock(find->done);
}

static PyObject *
view_from_main_in_thread(ARGS)
{
    (void)args;
    NEED(0)
    struct find_main find = {NULL, PyThread_allocate_lock()};
    PyThread_acquire_lock(find.done, WAIT_LOCK);
    PyThread_start_new_thread(run_find_main, &find);
    Py_BEGIN_ALLOW_THREADS
    PyThread_acquire_lock(find.done, WAIT_LOCK);
    Py_END_ALLOW_THREADS
    PyThread_release_lock(find.done);
    PyThread_free_lock(find.done);
    return handle_or_none(find.view);
}

/* A thread that never has a thread state guards the main interpreter for half
 * a second. */
static void
run_guard_main(void *argument)
{
    PyThread_type_lock guarded = argument;
    PyInterpreterView *view = PyInterpreterView_FromMain();
    PyInterpreterGuard *guard = PyInterpreterGuard_FromView(view);
    PyInterpreterView_Close(view);
    PyThread_release_lock(guarded);
    struct timespec half = {0, 500000000};
    nanosleep(&half, NULL);
    fputs(guard != NULL ? "unguards\n" : "no guard\n", stdout);
    fflush(stdout);
    if (guard != NULL) {
        PyInterpreterGuard_Close(guard);
    }
}

static PyObject *
guard_main_in_thread(ARGS)
{
    (void)args;
    NEED(0)
    PyThread_type_lock guarded = PyThread_allocate_lock();
    PyThread_acquire_lock(guarded, WAIT_LOCK);
    PyThread_start_new_thread(run_guard_main, guarded);
    Py_BEGIN_ALLOW_THREADS
    PyThread_acquire_lock(guarded, WAIT_LOCK);
    Py_END_ALLOW_THREADS
    PyThread_release_lock(guarded);
    PyThread_free_lock(guarded);
    return answer_object(Py_NewRef(Py_None));
}

/* Interpreters and PyThreadState_Swap(). */

static int
run_code(const char *code)
{
    PyObject *compiled = Py_CompileString(code, "<test>", Py_file_input);
    PyObject *space = PyDict_New();
    PyObject *result = NULL;
    if (compiled != NULL && space != NULL) {
        PyObject *builtins = PyImport_ImportModule("builtins");
        if (builtins != NULL) {
            PyDict_SetItemString(space, "__builtins__", builtins);
            Py_DECREF(builtins);
            result = PyEval_EvalCode(compiled, space, space);
        }
    }
    if (result == NULL) {
        PyErr_Print();
    }
    Py_XDECREF(compiled);
    Py_XDECREF(space);
    Py_XDECREF(result);
    return result != NULL ? 0 : -1;
}

/* across(handle, is_view): goes to an interpreter from wherever this thread
 * is, runs some code there and comes back; the interpreter's id, None if it
 * cannot be reached. */
static PyObject *
across(ARGS)
{
    NEED(2)
    void *handle = pointer(args[0]);
    PyThreadState *here = PyThreadState_Get();
    PyThreadStateToken *token = PyObject_IsTrue(args[1])
        ? PyThreadState_EnsureFromView(handle) : PyThreadState_Ensure(handle);
    if (token == NULL) {
        return answer_object(Py_NewRef(Py_None));
    }
    long long id = PyInterpreterState_GetID(PyInterpreterState_Get());
    int result = run_code("assert [x * x for x in range(3)] == [0, 1, 4]");
    PyThreadState_Release(token);
    if (PyThreadState_Get() != here) {
        Py_FatalError("did not come back");
    }
    return result == 0 ? PyLong_FromLongLong(id) : broken("the code raised");
}

/* in_interpreter(code, function=None): runs code in a new interpreter, calls
 * function() here in between, and ends it.  0, or -1 if the code raised. */
static PyObject *
in_interpreter(ARGS)
{
    NEED(2)
    const char *code = text(args[0]);
    PyThreadState *here = PyThreadState_Get();
    PyThreadState *there = Py_NewInterpreter();
    if (there == NULL) {
        PyThreadState_Swap(here);
        return broken("no new interpreter");
    }
    int result = run_code(code);
    if (PyThreadState_Swap(here) != there) {
        Py_FatalError("swapped out another thread state");
    }
    PyObject *called = args[1] != Py_None ? PyObject_CallNoArgs(args[1])
                                          : Py_NewRef(Py_None);
    if (PyThreadState_Swap(there) != here) {
        Py_FatalError("swapped out another thread state");
    }
    Py_EndInterpreter(there);
    if (PyThreadState_Swap(here) != NULL) {
        Py_FatalError("a thread state is left");
    }
    if (called == NULL) {
        return NULL;
    }
    Py_DECREF(called);
    return PyLong_FromLong(result);
}

/* swap_out(function): calls nothing while no state is attached, so that other
 * threads run; True if `function`'s thread was able to. */
struct waiting {
    PyThread_type_lock ran;
    PyObject *function;
    PyInterpreterState *interpreter;
};

static void
run_waiting(void *argument)
{
    struct waiting *waiting = argument;
    PyThreadState *state = PyThreadState_New(waiting->interpreter);
    if (PyThreadState_Swap(state) != NULL) {
        Py_FatalError("a new thread has a thread state");
    }
    Py_XDECREF(PyObject_CallNoArgs(waiting->function));
    PyThreadState_Clear(state);
    if (PyThreadState_Swap(NULL) != state) {
        Py_FatalError("swapped out another thread state");
    }
    PyThreadState_Delete(state);
    PyThread_release_lock(waiting->ran);
}

static PyObject *
swap_out(ARGS)
{
    NEED(1)
    struct waiting waiting = {PyThread_allocate_lock(), args[0], PyInterpreterState_Get()};
    PyThread_acquire_lock(waiting.ran, WAIT_LOCK);
    PyThread_start_new_thread(run_waiting, &waiting);
    PyThreadState *here = PyThreadState_Swap(NULL);
    if (here == NULL || PyThreadState_Swap(NULL) != NULL) {
        Py_FatalError("PyThreadState_Swap(NULL) lies");
    }
    /* Would wait for ever if this thread still held the GIL. */
    PyThread_acquire_lock(waiting.ran, WAIT_LOCK);
    if (PyThreadState_Swap(here) != NULL || PyThreadState_Get() != here) {
        Py_FatalError("PyThreadState_Swap() does not attach");
    }
    if (PyThreadState_Swap(here) != here) {
        Py_FatalError("PyThreadState_Swap() does not stay attached");
    }
    PyThread_release_lock(waiting.ran);
    PyThread_free_lock(waiting.ran);
    return answer_object(Py_NewRef(Py_None));
}

static PyMethodDef methods[] = {
    METHOD(guard_from_current),
    METHOD(guard_from_view),
    METHOD(guard_close),
    METHOD(view_from_current),
    METHOD(view_from_main),
    METHOD(view_from_main_in_thread),
    METHOD(view_close),
    METHOD(is_finalizing),
    METHOD(where),
    METHOD(ensure),
    METHOD(ensure_from_view),
    METHOD(release),
    METHOD(in_thread),
    METHOD(detached),
    METHOD(leave_thread),
    METHOD(guard_main_in_thread),
    METHOD(across),
    METHOD(in_interpreter),
    METHOD(swap_out),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_threads, methods)
