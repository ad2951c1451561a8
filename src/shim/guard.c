/* PEP 788: interpreters that are kept from ending while a thread works.
 *
 * A host below 3.15 ends an interpreter without asking.  It does call atexit
 * functions first; so each interpreter for which a guard or view is made gets
 * one of ours, which waits until the last guard is closed and then lets no
 * further one be taken.  Two things are weaker than on 3.15.  An atexit
 * function registered before the first guard or view of an interpreter runs
 * after ours: it gets no guard any more.  And a thread that was promised
 * nothing (it closed its guard, or never had one) and asks for the GIL of an
 * interpreter that ends is treated as the host does: up to 3.13 it exits
 * instead of hanging.  As on 3.15 a guard that is never closed, in a child
 * after fork() also that of another thread, makes the end wait for ever;
 * Ctrl-C ends the waiting.
 *
 * A PyInterpreterGuard and a PyInterpreterView are both a counted pointer to
 * the interpreter's record.  The main interpreter's record is static, so that
 * it can be found without a thread state.  Every extension has its own. */
#include "guard.h"

#include "bind.h"
#include "pystate.h"

#include <stdint.h>

ABD_BIND_PyInterpreterGuard_FromCurrent
ABD_BIND_PyInterpreterGuard_FromView
ABD_BIND_PyInterpreterGuard_Close
ABD_BIND_PyInterpreterView_FromCurrent
ABD_BIND_PyInterpreterView_FromMain
ABD_BIND_PyInterpreterView_Close

/* --- The gate: how many guards, and whether there may be more ----------- */

#define GATE_CLOSED 1       /* for ever */
#define GATE_AWAITED 2      /* somebody waits until no guard is left */
#define GATE_GUARD 4        /* times their number */

struct record {
    _Atomic(intptr_t) gate;
    _Atomic(intptr_t) references;
    _Atomic(PyInterpreterState *) interpreter;  /* NULL: not known yet */
    _Atomic(int) woken;                         /* `wake` is released */
    _Atomic(PyThread_type_lock) wake;
};

static int
gate_enter(struct record *record)
{
    intptr_t gate = atomic_load(&record->gate);
    do {
        if (gate & GATE_CLOSED) {
            return 0;
        }
    } while (!atomic_compare_exchange_weak(&record->gate, &gate,
                                           gate + GATE_GUARD));
    return 1;
}

static void
gate_leave(struct record *record)
{
    intptr_t before = atomic_fetch_sub(&record->gate, GATE_GUARD);
    if (before / GATE_GUARD == 1 && (before & GATE_AWAITED)
        && atomic_exchange(&record->woken, 1) == 0)
    {
        PyThread_release_lock(record->wake);
    }
}

/* Closes the gate if nobody is inside. */
static int
gate_close(struct record *record)
{
    intptr_t gate = atomic_load(&record->gate);
    do {
        if (gate / GATE_GUARD != 0) {
            return 0;
        }
    } while (!atomic_compare_exchange_weak(&record->gate, &gate,
                                           gate | GATE_CLOSED));
    return 1;
}

/* --- Records ------------------------------------------------------------ */

static struct record main_record;

static void
record_release(struct record *record)
{
    if (record != &main_record
        && atomic_fetch_sub(&record->references, 1) == 1)
    {
        PyThread_free_lock(record->wake);
        PyMem_RawFree(record);
    }
}

static struct record *
record_retain(struct record *record)
{
    atomic_fetch_add(&record->references, 1);
    return record;
}

/* The main interpreter's may be prepared by several threads at once. */
static int
record_prepare(struct record *record, PyInterpreterState *interpreter)
{
    if (atomic_load(&record->wake) == NULL) {
        PyThread_type_lock lock = PyThread_allocate_lock(), none = NULL;
        if (lock == NULL) {
            return -1;
        }
        PyThread_acquire_lock(lock, WAIT_LOCK);
        if (!atomic_compare_exchange_strong(&record->wake, &none, lock)) {
            PyThread_free_lock(lock);
        }
    }
    atomic_store(&record->interpreter, interpreter);
    return 0;
}

/* With one reference; NULL with MemoryError. */
static struct record *
record_new(PyInterpreterState *interpreter)
{
    struct record *record = &main_record;
    if (interpreter != abd_main_interpreter()) {
        record = PyMem_RawCalloc(1, sizeof(*record));
    }
    if (record == NULL || record_prepare(record, interpreter) < 0) {
        if (record != &main_record) {
            PyMem_RawFree(record);
        }
        PyErr_NoMemory();
        return NULL;
    }
    return record_retain(record);
}

static const char capsule_name[] = "abiding.interpreter";

/* The interpreter is gone, whether or not it called our atexit function. */
static void
capsule_end(PyObject *capsule)
{
    struct record *record = PyCapsule_GetPointer(capsule, capsule_name);
    atomic_store(&record->interpreter, NULL);
    atomic_fetch_or(&record->gate, GATE_CLOSED);
    record_release(record);
}

/* The atexit function; self is the capsule.  An exception that a signal
 * handler raises while it waits ends the waiting: the guards that are left
 * protect nothing any more. */
static PyObject *
wait_for_guards(PyObject *self, PyObject *Py_UNUSED(args))
{
    struct record *record = PyCapsule_GetPointer(self, capsule_name);
    atomic_fetch_or(&record->gate, GATE_AWAITED);
    while (!gate_close(record)) {
        PyLockStatus status;
        Py_BEGIN_ALLOW_THREADS
        status = PyThread_acquire_lock_timed(record->wake, -1, 1);
        Py_END_ALLOW_THREADS
        if (status == PY_LOCK_ACQUIRED) {
            atomic_store(&record->woken, 0);
        }
        else if (PyErr_CheckSignals() < 0) {
            atomic_fetch_or(&record->gate, GATE_CLOSED);
            return NULL;
        }
    }
    return Py_NewRef(Py_None);
}

static PyMethodDef wait_def = {"wait_for_guards", wait_for_guards, METH_NOARGS, NULL};

static int
call_at_exit(PyObject *capsule)
{
    PyObject *result = NULL;
    PyObject *function = PyCMethod_New(&wait_def, capsule, NULL, NULL);
    PyObject *module = function != NULL ? PyImport_ImportModule("atexit") : NULL;
    if (module != NULL) {
        result = PyObject_CallMethod(module, "register", "(O)", function);
        Py_DECREF(module);
    }
    Py_XDECREF(function);
    Py_XDECREF(result);
    return result != NULL ? 0 : -1;
}

/* The key under which an interpreter keeps this extension's capsule. */
static PyObject *
capsule_key(void)
{
    return PyUnicode_FromFormat("%s.%p", capsule_name, (void *)&main_record);
}

/* Stores a capsule with `record`, whose reference it takes over, unless
 * another thread was faster; a new reference to the one that is stored. */
static PyObject *
capsule_store(PyObject *dict, PyObject *key, struct record *record)
{
    PyObject *capsule = PyCapsule_New(record, capsule_name, NULL), *stored = NULL;
    if (capsule == NULL) {
        record_release(record);
        return NULL;
    }
    if (PyDict_SetDefaultRef(dict, key, capsule, &stored) != 0) {
        record_release(record);
        Py_DECREF(capsule);
        return stored;
    }
    Py_DECREF(stored);
    PyCapsule_SetDestructor(capsule, capsule_end);
    /* The main interpreter of a runtime that was initialised again. */
    atomic_fetch_and(&record->gate, ~(intptr_t)(GATE_CLOSED | GATE_AWAITED));
    if (call_at_exit(capsule) < 0) {
        PyObject *type, *value, *traceback;
        PyErr_Fetch(&type, &value, &traceback);
        if (PyDict_DelItem(dict, key) < 0) {
            PyErr_Clear();
        }
        PyErr_Restore(type, value, traceback);
        Py_CLEAR(capsule);
    }
    return capsule;
}

/* The record of the attached thread state's interpreter, borrowed: the
 * interpreter keeps it.  NULL with an exception set. */
static struct record *
current_record(void)
{
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    if (atomic_load(&main_record.interpreter) == interpreter) {
        return &main_record;
    }
    PyObject *dict = PyInterpreterState_GetDict(interpreter);
    if (dict == NULL) {
        PyErr_NoMemory();
        return NULL;
    }
    PyObject *key = capsule_key(), *capsule = NULL;
    if (key != NULL && PyDict_GetItemRef(dict, key, &capsule) == 0) {
        struct record *record = record_new(interpreter);
        if (record != NULL) {
            capsule = capsule_store(dict, key, record);
        }
    }
    Py_XDECREF(key);
    if (capsule == NULL) {
        return NULL;
    }
    struct record *record = PyCapsule_GetPointer(capsule, capsule_name);
    Py_DECREF(capsule);
    return record;
}

/* --- The main interpreter, seen from outside ---------------------------- */

/* A view of it needs no thread state, so its record may be in use before the
 * interpreter knows of it.  Called in the main interpreter, the exception
 * that may be set stays. */
static int
adopt_main(void *Py_UNUSED(unused))
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    current_record();
    PyErr_Restore(type, value, traceback);
    return 0;
}

static int
add_pending_call(int (*function)(void *))
{
    if (abd_host_below(ABD_PY(3, 12))) {
        /* The public one asks the interpreter of whatever thread runs. */
        int (*add)(PyInterpreterState *, int (*)(void *), void *);
        add = (int (*)(PyInterpreterState *, int (*)(void *), void *))
            abd_load_function("_PyEval_AddPendingCall");
        if (add != NULL) {
            return add(abd_main_interpreter(), function, NULL);
        }
    }
    return Py_AddPendingCall(function, NULL);
}

/* Sees to it that the main interpreter will wait: at once where this thread
 * runs in it, else through its main thread, which does what is pending before
 * it ends.  -1, without an exception, if that is not possible any more. */
static int
announce_main(void)
{
    if (atomic_load(&main_record.interpreter) != NULL) {
        return 0;
    }
    if (!Py_IsInitialized() || Py_IsFinalizing()) {
        return -1;
    }
    PyThreadState *state = abd_thread_attached();
    if (state != NULL
        && PyThreadState_GetInterpreter(state) == abd_main_interpreter())
    {
        return adopt_main(NULL);
    }
    return add_pending_call(adopt_main);
}

/* --- The functions ------------------------------------------------------ */

static PyObject *
finalization_error(void)
{
    /* 3.13 and later; a RuntimeError there, too. */
    PyObject **type = abd_load_data("PyExc_PythonFinalizationError");
    return type != NULL ? *type : PyExc_RuntimeError;
}

static PyInterpreterGuard *
old_PyInterpreterGuard_FromCurrent(void)
{
    struct record *record = current_record();
    if (record == NULL) {
        return NULL;
    }
    if (!gate_enter(record)) {
        PyErr_SetString(finalization_error(),
                        "cannot acquire finalization guard anymore");
        return NULL;
    }
    return (PyInterpreterGuard *)record_retain(record);
}

static PyInterpreterGuard *
old_PyInterpreterGuard_FromView(PyInterpreterView *view)
{
    struct record *record = (struct record *)view;
    if (!gate_enter(record)) {
        return NULL;
    }
    if (record == &main_record && announce_main() < 0) {
        gate_leave(record);
        return NULL;
    }
    return (PyInterpreterGuard *)record_retain(record);
}

static void
old_PyInterpreterGuard_Close(PyInterpreterGuard *guard)
{
    struct record *record = (struct record *)guard;
    gate_leave(record);
    record_release(record);
}

static PyInterpreterView *
old_PyInterpreterView_FromCurrent(void)
{
    struct record *record = current_record();
    return record != NULL ? (PyInterpreterView *)record_retain(record) : NULL;
}

static PyInterpreterView *
old_PyInterpreterView_FromMain(void)
{
    return (PyInterpreterView *)record_retain(&main_record);
}

static void
old_PyInterpreterView_Close(PyInterpreterView *view)
{
    record_release((struct record *)view);
}

PyInterpreterState *
abd_guard_interpreter(PyInterpreterGuard *guard)
{
    struct record *record = (struct record *)guard;
    PyInterpreterState *interpreter = atomic_load(&record->interpreter);
    return interpreter != NULL ? interpreter : abd_main_interpreter();
}

void
abd_guard_attached(PyInterpreterGuard *guard)
{
    if ((struct record *)guard == &main_record
        && atomic_load(&main_record.interpreter) == NULL)
    {
        adopt_main(NULL);
    }
}
