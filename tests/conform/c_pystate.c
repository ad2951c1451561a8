/* pystate.h: thread states, interpreters and the modules they find by
 * definition. */
#include "shim_test.h"

/* Pointers are shown to Python as ints. */

/* A borrowed reference that may be NULL without an exception: Ellipsis. */
static PyObject *
borrowed(PyObject *object)
{
    if (PyErr_Occurred()) {
        return broken("an exception that must not be");
    }
    return Py_NewRef(object != NULL ? object : Py_Ellipsis);
}

static PyObject *
thread_dict(ARGS)
{
    (void)args;
    NEED(0)
    return borrowed(PyThreadState_GetDict());
}

static PyObject *
interpreter_dict(ARGS)
{
    (void)args;
    NEED(0)
    return borrowed(PyInterpreterState_GetDict(PyInterpreterState_Get()));
}

static PyObject *
thread_frame(ARGS)
{
    (void)args;
    NEED(0)
    return answer_object((PyObject *)PyThreadState_GetFrame(PyThreadState_Get()));
}

/* set_async(thread, exception, ...): the codes of one call for each. */
static PyObject *
set_async(PyObject *Py_UNUSED(self), PyObject *const *args, Py_ssize_t nargs)
{
    PyObject *codes = PyList_New(0);
    unsigned long thread = PyLong_AsUnsignedLong(args[0]);
    for (Py_ssize_t i = 1; i < nargs; i++) {
        int code = PyThreadState_SetAsyncExc(thread, NULLABLE(args[i]));
        PyObject *one = PyErr_Occurred() ? NULL : PyLong_FromLong(code);
        if (one == NULL) {
            Py_DECREF(codes);
            return broken("an exception that must not be");
        }
        PyList_Append(codes, one);
        Py_DECREF(one);
    }
    return codes;
}

/* What is done in one of three places. */

struct job {
    void (*work)(void *);
    void *argument;
    PyThread_type_lock done;
};

static void
run_job(void *argument)
{
    struct job *job = argument;
    job->work(job->argument);
    PyThread_release_lock(job->done);
}

/* `where` is "attached", "detached", or "thread", which never had a state. */
static void
work_at(const char *where, void (*work)(void *), void *argument)
{
    if (strcmp(where, "attached") == 0) {
        work(argument);
    }
    else if (strcmp(where, "detached") == 0) {
        Py_BEGIN_ALLOW_THREADS
        work(argument);
        Py_END_ALLOW_THREADS
    }
    else {
        struct job job = {work, argument, PyThread_allocate_lock()};
        PyThread_acquire_lock(job.done, WAIT_LOCK);
        PyThread_start_new_thread(run_job, &job);
        Py_BEGIN_ALLOW_THREADS
        PyThread_acquire_lock(job.done, WAIT_LOCK);
        Py_END_ALLOW_THREADS
        PyThread_release_lock(job.done);
        PyThread_free_lock(job.done);
    }
}

/* The GIL, or what is left of it. */

struct steps {
    PyThreadState *before;
    PyGILState_STATE first, second, third;
    int own_before, own_within, own_after, dict_within, dict_after, frame;
    PyObject *result, *function;
};

static int
is_own(PyThreadState *attached)
{
    return PyGILState_GetThisThreadState() == attached;
}

static void
take_steps(void *argument)
{
    struct steps *steps = argument;
    steps->own_before = is_own(steps->before);
    steps->first = PyGILState_Ensure();
    steps->own_within = is_own(PyThreadState_Get());
    steps->second = PyGILState_Ensure();
    PyFrameObject *frame = PyThreadState_GetFrame(PyThreadState_Get());
    steps->frame = frame != NULL;
    Py_XDECREF((PyObject *)frame);
    steps->dict_within = PyThreadState_GetDict() != NULL;
    steps->result = PyObject_CallNoArgs(steps->function);
    PyGILState_Release(steps->second);
    steps->own_within &= is_own(PyThreadState_Get());
    PyGILState_Release(steps->first);
    steps->own_after = is_own(steps->before);
    steps->third = PyGILState_Ensure();         /* and once more */
    PyGILState_Release(steps->third);
    steps->dict_after = PyThreadState_GetDict() != NULL;
}

/* gil_steps(where, function): (which calls found the GIL held, when this
 * thread's own state was the expected one, when there was a dictionary, if
 * there was a frame, the function's result). */
static PyObject *
gil_steps(ARGS)
{
    NEED(2)
    const char *where = text(args[0]);
    PyThreadState *state = PyThreadState_Get();
    struct steps steps = {.function = args[1],
                          .before = strcmp(where, "thread") == 0 ? NULL : state};
    work_at(where, take_steps, &steps);
    if (PyThreadState_Get() != state) {
        return broken("did not come back");
    }
    return Py_BuildValue("((iii)(iii)(ii)iN)",
                         steps.first == PyGILState_LOCKED,
                         steps.second == PyGILState_LOCKED,
                         steps.third == PyGILState_LOCKED,
                         steps.own_before, steps.own_within, steps.own_after,
                         steps.dict_within, steps.dict_after, steps.frame, steps.result);
}

/* Interpreters by their parts: one that nothing was put in, and one that was
 * emptied. */

static PyObject *
id_of(PyInterpreterState *interpreter)
{
    return PyLong_FromLongLong(PyInterpreterState_GetID(interpreter));
}

static void
delete(void *interpreter)
{
    PyInterpreterState_Delete(interpreter);
}

/* interpreter_new(where it is deleted): its id, after it is gone. */
static PyObject *
interpreter_new(ARGS)
{
    NEED(1)
    PyThreadState *here = PyThreadState_Get();
    PyInterpreterState *made = PyInterpreterState_New();
    if (made == NULL || made == PyInterpreterState_Get()) {
        return broken("no new interpreter");
    }
    if (PyThreadState_Get() != here) {
        return broken("another thread state");
    }
    PyObject *id = id_of(made);
    work_at(text(args[0]), delete, made);
    return PyThreadState_Get() == here ? answer_object(id) : broken("did not come back");
}

static void
note_end(PyObject *capsule)
{
    int *ended = PyCapsule_GetPointer(capsule, "c_pystate.ended");
    *ended += 1;
}

/* interpreter_clear(deleted while attached to it): (its id, how many
 * dictionaries were emptied before and after it) */
static PyObject *
interpreter_clear(ARGS)
{
    NEED(1)
    static int ended;
    PyThreadState *here = PyThreadState_Get();
    PyThreadState *made = Py_NewInterpreter();
    if (made == NULL) {
        PyThreadState_Swap(here);
        return broken("no new interpreter");
    }
    PyInterpreterState *interpreter = PyThreadState_GetInterpreter(made);
    PyObject *note = PyCapsule_New(&ended, "c_pystate.ended", note_end);
    PyDict_SetItemString(PyInterpreterState_GetDict(interpreter), "note", note);
    Py_DECREF(note);
    long long id = PyInterpreterState_GetID(interpreter);
    int before = ended;
    PyInterpreterState_Clear(interpreter);
    int after = ended;
    if (args[0] == Py_False) {
        PyEval_SaveThread();
    }
    PyInterpreterState_Delete(interpreter);
    if (PyThreadState_Swap(here) != NULL) {
        return broken("a thread state of an interpreter that is gone");
    }
    return Py_BuildValue("(Lii)", id, before, after);
}

/* Modules by definition; the definition is that of a module. */

static PyObject *
find_module(ARGS)
{
    NEED(1)
    return borrowed(PyState_FindModule(PyModule_GetDef(args[0])));
}

/* add_module(module, whose definition) */
static PyObject *
add_module(ARGS)
{
    NEED(2)
    return answer_int(PyState_AddModule(args[0], PyModule_GetDef(args[1])));
}

static PyObject *
remove_module(ARGS)
{
    NEED(1)
    return answer_int(PyState_RemoveModule(PyModule_GetDef(args[0])));
}

static PyMethodDef methods[] = {
    METHOD(thread_dict),
    METHOD(interpreter_dict),
    METHOD(thread_frame),
    METHOD(set_async),
    METHOD(gil_steps),
    METHOD(interpreter_new),
    METHOD(interpreter_clear),
    METHOD(find_module),
    METHOD(add_module),
    METHOD(remove_module),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_pystate, methods)
