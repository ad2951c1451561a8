/* ceval.h: the frame that runs, calls that wait, recursion. */
#include "shim_test.h"

#include <dlfcn.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

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

/* A borrowed reference that may be NULL without an exception: Ellipsis. */
static PyObject *
borrowed(void *object)
{
    if (PyErr_Occurred()) {
        return broken("an exception that must not be");
    }
    return Py_NewRef(object != NULL ? (PyObject *)object : Py_Ellipsis);
}

#define BORROWED(NAME)                                                        \
    static PyObject *                                                         \
    NAME(ARGS)                                                                \
    {                                                                         \
        (void)args;                                                           \
        NEED(0)                                                               \
        return borrowed(PyEval_Get##NAME());                                  \
    }
BORROWED(Builtins)
BORROWED(Globals)
BORROWED(Locals)
BORROWED(Frame)

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
    PyObject *old_locals = outcome(Py_XNewRef(PyEval_GetLocals()));
    work->results = Py_BuildValue("(NNNNNNN)", builtins, globals, locals,
                                  borrowed(PyEval_GetBuiltins()),
                                  borrowed(PyEval_GetGlobals()), old_locals,
                                  borrowed(PyEval_GetFrame()));
    PyThreadState_Clear(state);
    PyEval_SaveThread();
    PyThreadState_Delete(state);
    PyThread_release_lock(work->done);
}

/* (builtins, globals, locals, the first three again, frame) as a thread sees
 * them that runs no Python; the second time by the functions that borrow. */
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

/* Code and frames. */

/* The items of a tuple as an array that lives as long as the tuple. */
static Py_ssize_t
items(PyObject *tuple, PyObject **array, Py_ssize_t room)
{
    Py_ssize_t size = PyTuple_Size(tuple);
    for (Py_ssize_t i = 0; i < size && i < room; i++) {
        array[i] = PyTuple_GetItem(tuple, i);
    }
    return size;
}

/* eval_code(code, globals, locals, args, names and values, defaults,
 *           keyword defaults, closure) */
static PyObject *
eval_code(ARGS)
{
    NEED(8)
    PyObject *arguments[8], *words[8], *defaults[8];
    int argument_count = (int)items(args[3], arguments, 8);
    int word_count = (int)items(args[4], words, 8) / 2;
    int default_count = (int)items(args[5], defaults, 8);
    return answer_object(PyEval_EvalCodeEx(
        args[0], args[1], NULLABLE(args[2]), arguments, argument_count, words, word_count,
        defaults, default_count, NULLABLE(args[6]), NULLABLE(args[7])));
}

/* What PyEval_EvalFrame() calls in the end, and how: see PEP 523.  Not part of
 * the Limited API, so these functions are asked for by name. */
typedef PyObject *(*evaluator)(PyThreadState *, void *, int);

static PyObject *
show_evaluation(PyThreadState *Py_UNUSED(state), void *frame, int throws)
{
    PyObject *(*code_of)(void *) = (PyObject *(*)(void *))(uintptr_t)dlsym(
        RTLD_DEFAULT, "PyUnstable_InterpreterFrame_GetCode");
    PyObject *code = Py_Version < 0x030b0000 ? (PyObject *)PyFrame_GetCode(frame)
        : code_of != NULL ? code_of(frame) : Py_NewRef(Py_None);
    return Py_BuildValue("(Ni)", code, throws);
}

/* eval_frame(frame, throws): the code that would be evaluated and `throws`, as
 * the interpreter's evaluator gets them. */
static PyObject *
eval_frame(ARGS)
{
    NEED(2)
    evaluator (*get)(PyInterpreterState *) =
        (evaluator (*)(PyInterpreterState *))(uintptr_t)dlsym(
            RTLD_DEFAULT, "_PyInterpreterState_GetEvalFrameFunc");
    void (*set)(PyInterpreterState *, evaluator) =
        (void (*)(PyInterpreterState *, evaluator))(uintptr_t)dlsym(
            RTLD_DEFAULT, "_PyInterpreterState_SetEvalFrameFunc");
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    PyFrameObject *frame = (PyFrameObject *)args[0];
    int throws = (int)PyLong_AsLong(args[1]);
    evaluator before = get(interpreter);
    set(interpreter, show_evaluation);
    PyObject *result = throws < 0 ? PyEval_EvalFrame(frame)
                                  : PyEval_EvalFrameEx(frame, throws);
    set(interpreter, before);
    return answer_object(result);
}

/* run_frame(code, globals, throws): evaluates a new frame. */
static PyObject *
run_frame(ARGS)
{
    NEED(3)
    PyFrameObject *(*make)(PyThreadState *, PyObject *, PyObject *, PyObject *) =
        (PyFrameObject *(*)(PyThreadState *, PyObject *, PyObject *, PyObject *))
            (uintptr_t)dlsym(RTLD_DEFAULT, "PyFrame_New");
    PyFrameObject *frame = make(PyThreadState_Get(), args[0], args[1], args[1]);
    if (frame == NULL) {
        return NULL;
    }
    int throws = (int)PyLong_AsLong(args[2]);
    if (throws > 0) {
        PyErr_SetString(PyExc_KeyError, "thrown");
    }
    PyObject *result = throws < 0 ? PyEval_EvalFrame(frame)
                                  : PyEval_EvalFrameEx(frame, throws);
    Py_DECREF((PyObject *)frame);
    return answer_object(result);
}

static PyObject *
function_name(ARGS)
{
    NEED(1)
    return PyUnicode_FromString(PyEval_GetFuncName(args[0]));
}

static PyObject *
function_words(ARGS)
{
    NEED(1)
    return PyUnicode_FromString(PyEval_GetFuncDesc(args[0]));
}

/* Calls that wait for the main thread. */

static struct {
    _Atomic int count;
    int order[1000];
    unsigned long thread;
} ran;

static int
pending(void *argument)
{
    ran.order[ran.count++] = (int)(intptr_t)argument;
    ran.thread = PyThread_get_thread_ident();
    if (argument == NULL) {
        PyErr_SetString(PyExc_KeyError, "in a pending call");
        return -1;
    }
    /* Not interrupted by another one. */
    return Py_MakePendingCalls();
}

/* pending_calls(arguments) -> [what each round left, ...]: adds a call for each
 * and makes them until one round leaves nothing; 0 fails. */
static PyObject *
pending_calls(ARGS)
{
    NEED(1)
    PyObject *rounds = PyList_New(0);
    for (Py_ssize_t i = 0; i < PyTuple_Size(args[0]); i++) {
        long argument = PyLong_AsLong(PyTuple_GetItem(args[0], i));
        if (Py_AddPendingCall(pending, (void *)(intptr_t)argument) != 0 || PyErr_Occurred()) {
            return broken("not added");
        }
    }
    int before;
    do {
        before = ran.count;
        int code = Py_MakePendingCalls();
        PyObject *left = outcome(code < 0 ? NULL : PyLong_FromLong(code));
        PyList_Append(rounds, left);
        Py_DECREF(left);
    } while (ran.count > before);
    return rounds;
}

/* As many as there is room for: the number of them. */
static PyObject *
pending_too_many(ARGS)
{
    (void)args;
    NEED(0)
    int added = 0;
    while (added < 1000 && Py_AddPendingCall(pending, (void *)(intptr_t)(added + 1)) == 0) {
        added++;
    }
    return PyErr_Occurred() ? broken("an exception that must not be")
                            : PyLong_FromLong(added);
}

static PyObject *
pending_make(ARGS)
{
    (void)args;
    NEED(0)
    return answer_int(Py_MakePendingCalls());
}

/* take_ran() -> (the arguments in the order of the calls, the last one's thread) */
static PyObject *
take_ran(ARGS)
{
    (void)args;
    NEED(0)
    PyObject *order = PyList_New(0);
    for (int i = 0; i < ran.count; i++) {
        PyObject *one = PyLong_FromLong(ran.order[i]);
        PyList_Append(order, one);
        Py_DECREF(one);
    }
    ran.count = 0;
    return Py_BuildValue("(Nk)", order, ran.thread);
}

/* Recursion. */

static PyObject *
get_limit(ARGS)
{
    (void)args;
    NEED(0)
    return PyLong_FromLong(Py_GetRecursionLimit());
}

static PyObject *
set_limit(ARGS)
{
    NEED(1)
    Py_SetRecursionLimit((int)PyLong_AsLong(args[0]));
    return answer_object(Py_NewRef(Py_None));
}

/* Uses some of the stack, which is what counts since 3.14. */
static int
descend(int depth, int deepest)
{
    volatile char room[Py_Version < 0x030e0000 ? 256 : 4096];
    room[0] = 0;
    if (depth == deepest || Py_EnterRecursiveCall(" in this test")) {
        return depth;
    }
    int reached = descend(depth + 1, deepest);
    Py_LeaveRecursiveCall();
    return reached + room[0];
}

/* recurse(deepest) -> (depth that was reached, what was raised) */
static PyObject *
recurse(ARGS)
{
    NEED(1)
    int reached = descend(0, (int)PyLong_AsLong(args[0]));
    return Py_BuildValue("(iN)", reached, outcome(NULL));
}

/* Threads. */

static PyObject *
init_threads(ARGS)
{
    (void)args;
    NEED(0)
    PyThreadState *before = PyThreadState_Get();
    PyEval_InitThreads();
    return PyThreadState_Get() == before ? answer_object(Py_NewRef(Py_None))
                                         : broken("another thread state");
}

struct acquirer {
    PyInterpreterState *interpreter;
    PyThread_type_lock done;
    PyObject *function, *result;
    int attached;
};

static void
run_acquirer(void *argument)
{
    struct acquirer *work = argument;
    PyThreadState *state = PyThreadState_New(work->interpreter);
    for (int i = 0; i < 2; i++) {
        PyEval_AcquireThread(state);
        work->attached += PyThreadState_Get() == state;
        PyEval_ReleaseThread(state);
    }
    PyEval_AcquireThread(state);
    work->result = outcome(PyObject_CallNoArgs(work->function));
    PyThreadState_Clear(state);
    PyEval_ReleaseThread(state);
    PyThreadState_Delete(state);
    PyThread_release_lock(work->done);
}

/* acquire_thread(function): its result in another thread, while this one is
 * detached. */
static PyObject *
acquire_thread(ARGS)
{
    NEED(1)
    struct acquirer work = {
        .interpreter = PyInterpreterState_Get(),
        .done = PyThread_allocate_lock(),
        .function = args[0],
    };
    PyThreadState *here = PyThreadState_Get();
    PyThread_acquire_lock(work.done, WAIT_LOCK);
    PyThread_start_new_thread(run_acquirer, &work);
    PyEval_ReleaseThread(here);
    PyThread_acquire_lock(work.done, WAIT_LOCK);
    PyEval_AcquireThread(here);
    PyThread_release_lock(work.done);
    PyThread_free_lock(work.done);
    if (work.attached != 2 || PyThreadState_Get() != here) {
        Py_XDECREF(work.result);
        return broken("not attached");
    }
    return work.result;
}

static PyMethodDef methods[] = {
    METHOD(Builtins),
    METHOD(Globals),
    METHOD(Locals),
    METHOD(Frame),
    METHOD(eval_code),
    METHOD(eval_frame),
    METHOD(run_frame),
    METHOD(function_name),
    METHOD(function_words),
    METHOD(pending_calls),
    METHOD(pending_too_many),
    METHOD(pending_make),
    METHOD(take_ran),
    METHOD(get_limit),
    METHOD(set_limit),
    METHOD(recurse),
    METHOD(init_threads),
    METHOD(acquire_thread),
    METHOD(frame_builtins),
    METHOD(frame_globals),
    METHOD(frame_locals),
    METHOD(without_frame),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_eval, methods)
