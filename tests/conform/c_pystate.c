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

/* The GIL, or what is left of it. */

struct steps {
    PyGILState_STATE first, second, third;
    int own_before, own_within, own_after, dict_within, dict_after, frame;
    PyObject *result, *function;
    PyThread_type_lock done;
};

static int
is_own(PyThreadState *attached)
{
    return PyGILState_GetThisThreadState() == attached;
}

static void
take_steps(struct steps *steps, PyThreadState *before)
{
    steps->own_before = is_own(before);
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
    steps->own_after = is_own(before);
    steps->third = PyGILState_Ensure();         /* and once more */
    PyGILState_Release(steps->third);
    steps->dict_after = PyThreadState_GetDict() != NULL;
}

static void
run_steps(void *argument)
{
    struct steps *steps = argument;
    take_steps(steps, NULL);
    PyThread_release_lock(steps->done);
}

/* gil_steps(where, function): (which calls found the GIL held, when this
 * thread's own state was the expected one, when there was a dictionary, if
 * there was a frame, the function's result).  `where` is "attached",
 * "detached" or "thread". */
static PyObject *
gil_steps(ARGS)
{
    NEED(2)
    const char *where = text(args[0]);
    struct steps steps = {.function = args[1]};
    PyThreadState *state = PyThreadState_Get();
    if (strcmp(where, "attached") == 0) {
        take_steps(&steps, state);
    }
    else if (strcmp(where, "detached") == 0) {
        Py_BEGIN_ALLOW_THREADS
        take_steps(&steps, state);
        Py_END_ALLOW_THREADS
    }
    else {
        steps.done = PyThread_allocate_lock();
        PyThread_acquire_lock(steps.done, WAIT_LOCK);
        PyThread_start_new_thread(run_steps, &steps);
        Py_BEGIN_ALLOW_THREADS
        PyThread_acquire_lock(steps.done, WAIT_LOCK);
        Py_END_ALLOW_THREADS
        PyThread_release_lock(steps.done);
        PyThread_free_lock(steps.done);
    }
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
 * emptied.  Deleted while no state is attached: up to 3.11 it would be gone,
 * but with the GIL. */

static PyObject *
id_of(PyInterpreterState *interpreter)
{
    return PyLong_FromLongLong(PyInterpreterState_GetID(interpreter));
}

/* interpreter_new(): its id, after it is gone. */
static PyObject *
interpreter_new(ARGS)
{
    (void)args;
    NEED(0)
    PyThreadState *here = PyThreadState_Get();
    PyInterpreterState *made = PyInterpreterState_New();
    if (made == NULL || made == PyInterpreterState_Get()) {
        return broken("no new interpreter");
    }
    if (PyThreadState_Get() != here) {
        return broken("another thread state");
    }
    PyObject *id = id_of(made);
    Py_BEGIN_ALLOW_THREADS
    PyInterpreterState_Delete(made);
    Py_END_ALLOW_THREADS
    return answer_object(id);
}

static void
note_end(PyObject *capsule)
{
    int *ended = PyCapsule_GetPointer(capsule, "c_pystate.ended");
    *ended += 1;
}

/* interpreter_clear(): (its id, how many dictionaries were emptied before and
 * after it) */
static PyObject *
interpreter_clear(ARGS)
{
    (void)args;
    NEED(0)
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
    PyEval_SaveThread();
    PyInterpreterState_Delete(interpreter);
    PyEval_RestoreThread(here);
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
