/* The frame that runs. */
#include "shim_test.h"

static PyObject *
frame_builtins(ARGS)
{
    (void)args;
    NEED(0)
    return answer_object(PyEval_GetFrameBuiltins());
}

static PyObject *
frame_globals(ARGS)
{
    (void)args;
    NEED(0)
    return answer_object(PyEval_GetFrameGlobals());
}

static PyObject *
frame_locals(ARGS)
{
    (void)args;
    NEED(0)
    return answer_object(PyEval_GetFrameLocals());
}

struct elsewhere {
    PyInterpreterState *interpreter;
    PyThread_type_lock done;
    PyObject *results;
};

/* What a call left: its result, the exception, or None for neither. */
static PyObject *
outcome(PyObject *result)
{
    PyObject *raised = PyErr_GetRaisedException();
    if (result == NULL) {
        return raised != NULL ? raised : Py_NewRef(Py_None);
    }
    if (raised != NULL) {
        Py_DECREF(result);
        return raised;
    }
    return result;
}

static void
run_elsewhere(void *argument)
{
    struct elsewhere *work = argument;
    PyThreadState *state = PyThreadState_New(work->interpreter);
    PyEval_RestoreThread(state);
    PyObject *builtins = outcome(PyEval_GetFrameBuiltins());
    PyObject *globals = outcome(PyEval_GetFrameGlobals());
    PyObject *locals = outcome(PyEval_GetFrameLocals());
    work->results = Py_BuildValue("(NNN)", builtins, globals, locals);
    PyThreadState_Clear(state);
    PyEval_SaveThread();
    PyThreadState_Delete(state);
    PyThread_release_lock(work->done);
}

/* (builtins, globals, locals) as a thread sees them that runs no Python. */
static PyObject *
without_frame(ARGS)
{
    (void)args;
    NEED(0)
    struct elsewhere work = {PyInterpreterState_Get(), PyThread_allocate_lock(), NULL};
    PyThread_acquire_lock(work.done, WAIT_LOCK);
    PyThread_start_new_thread(run_elsewhere, &work);
    Py_BEGIN_ALLOW_THREADS
    PyThread_acquire_lock(work.done, WAIT_LOCK);
    Py_END_ALLOW_THREADS
    PyThread_release_lock(work.done);
    PyThread_free_lock(work.done);
    return work.results;
}

static PyMethodDef methods[] = {
    METHOD(frame_builtins),
    METHOD(frame_globals),
    METHOD(frame_locals),
    METHOD(without_frame),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_eval, methods)
