/* Modules made from slots at run time: PyModule_FromSlotsAndSpec() and what
 * can be asked of its results.
 *
 * Python says what the functions in the slots do: Py_mod_create calls
 * `spec.on_create(spec, def_is_null)` and Py_mod_exec `module.on_exec(module)`.
 * Ellipsis as their result stands for failure without an exception. */
#include "slot_arena.h"

struct state {
    PyObject *kept;
    long long number;
};

/* How often each of these ran since it was last asked. */
static struct {
    long traverse, clear, free, without_state;
} counts;

#define COUNT(NAME) __atomic_add_fetch(&counts.NAME, 1, __ATOMIC_RELAXED)
#define TAKE(NAME) __atomic_exchange_n(&counts.NAME, 0, __ATOMIC_RELAXED)

static char a_token[1];

static PyObject *
mod_create(PyObject *spec, PyModuleDef *def)
{
    PyObject *function = PyObject_GetAttrString(spec, "on_create");
    if (function == NULL) {
        return NULL;
    }
    PyObject *result = PyObject_CallFunctionObjArgs(
        function, spec, def == NULL ? Py_True : Py_False, NULL);
    Py_DECREF(function);
    if (result == Py_Ellipsis) {
        Py_CLEAR(result);
    }
    return result;
}

/* A result beside an exception. */
static PyObject *
mod_create_both(PyObject *Py_UNUSED(spec), PyModuleDef *Py_UNUSED(def))
{
    PyErr_SetString(PyExc_KeyError, "beside the result");
    return PyModule_New("both");
}

static int
mod_exec(PyObject *module)
{
    PyObject *result = PyObject_CallMethod(module, "on_exec", "O", module);
    if (result == NULL) {
        return -1;
    }
    int failed = result == Py_Ellipsis;
    Py_DECREF(result);
    return failed ? -1 : 0;
}

static int
mod_exec_both(PyObject *Py_UNUSED(module))
{
    PyErr_SetString(PyExc_KeyError, "beside the result");
    return 0;
}

static int
mod_traverse(PyObject *module, visitproc visit, void *arg)
{
    struct state *state = PyModule_GetState_DuringGC(module);
    void *token;
    COUNT(traverse);
    if (state == NULL || PyModule_GetToken_DuringGC(module, &token) < 0) {
        COUNT(without_state);
        return 0;
    }
    Py_VISIT(state->kept);
    return 0;
}

static int
mod_clear(PyObject *module)
{
    struct state *state = PyModule_GetState(module);
    COUNT(clear);
    if (state == NULL) {
        COUNT(without_state);
        return 0;
    }
    Py_CLEAR(state->kept);
    return 0;
}

static void
mod_free(void *module)
{
    struct state *state = PyModule_GetState(module);
    COUNT(free);
    if (state == NULL) {
        COUNT(without_state);
        return;
    }
    Py_CLEAR(state->kept);
}

static PyObject *
whoami(PyObject *module, PyObject *Py_UNUSED(ignored))
{
    return Py_NewRef(module);
}

static PyMethodDef mod_methods[] = {
    {"whoami", whoami, METH_NOARGS, "whoami($module)\n--\n\nThe module."},
    {NULL, NULL, 0, NULL}
};

static const struct address *
addresses(void)
{
    static const struct address all[] = {
        ADDRESS(mod_create), ADDRESS(mod_create_both), ADDRESS(mod_exec),
        ADDRESS(mod_exec_both), ADDRESS(mod_traverse), ADDRESS(mod_clear),
        ADDRESS(mod_free), ADDRESS(mod_methods), ADDRESS(a_token),
        {NULL, NULL}
    };
    return all;
}

static PyObject *
take_counts(ARGS)
{
    NEED(0)
    (void)args;
    return Py_BuildValue("{slslslsl}", "traverse", TAKE(traverse),
                         "clear", TAKE(clear), "free", TAKE(free),
                         "without_state", TAKE(without_state));
}

/* from_slots([(id, value[, flags]), ...] or Ellipsis, spec) */
static PyObject *
from_slots(ARGS)
{
    NEED(2)
    struct arena arena = {NULL};
    PySlot *slots =
        args[0] == Py_Ellipsis ? NULL : arena_slots(&arena, args[0], 0);
    PyObject *module = PyErr_Occurred()
                       ? NULL : PyModule_FromSlotsAndSpec(slots, args[1]);
    arena_discard(&arena);
    return answer_object(module);
}

static PyObject *
exec(ARGS)
{
    NEED(1)
    return answer_int(PyModule_Exec(args[0]));
}

static PyObject *
get_state_size(ARGS)
{
    NEED(1)
    Py_ssize_t size = 0x5e7;
    int code = PyModule_GetStateSize(args[0], &size);
    if (code < 0) {
        return size == -1 ? answer_int(code) : broken("the size is not -1");
    }
    if (code > 0) {
        return broken("neither 0 nor an error");
    }
    return PyErr_Occurred() ? broken("exception without an error")
                            : PyLong_FromSsize_t(size);
}

/* The address, or None for NULL. */
static PyObject *
answer_address(void *pointer)
{
    if (PyErr_Occurred()) {
        return pointer == NULL ? NULL : broken("an exception beside a result");
    }
    return pointer == NULL ? Py_NewRef(Py_None) : PyLong_FromVoidPtr(pointer);
}

static PyObject *
get_token(ARGS)
{
    NEED(1)
    void *token = UNSET, *during = UNSET;
    int code = PyModule_GetToken_DuringGC(args[0], &during);
    PyErr_Clear();
    if (PyModule_GetToken(args[0], &token) != code || token != during) {
        return broken("PyModule_GetToken_DuringGC says something else");
    }
    if (code < 0) {
        return token == NULL ? answer_int(code) : broken("the token is not NULL");
    }
    return answer_address(token);
}

static PyObject *
get_state(ARGS)
{
    NEED(1)
    void *state = PyModule_GetState(args[0]);
    if (!PyErr_Occurred() && PyModule_GetState_DuringGC(args[0]) != state) {
        return broken("PyModule_GetState_DuringGC says something else");
    }
    return answer_address(state);
}

static PyObject *
get_def(ARGS)
{
    NEED(1)
    return answer_address(PyModule_GetDef(args[0]));
}

/* keep(module, value, number): stores both, gives what was there. */
static PyObject *
keep(ARGS)
{
    NEED(3)
    struct state *state = PyModule_GetState(args[0]);
    if (state == NULL) {
        return broken("no state");
    }
    PyObject *old = Py_BuildValue(
        "(OL)", state->kept ? state->kept : Py_None, state->number);
    PyObject *kept = state->kept;
    state->kept = Py_NewRef(args[1]);
    state->number = PyLong_AsLongLong(args[2]);
    Py_XDECREF(kept);
    return old;
}

static PyMethodDef methods[] = {
    METHOD(slot_ids), METHOD(address), METHOD(take_counts), METHOD(from_slots),
    METHOD(exec), METHOD(get_state_size), METHOD(get_token), METHOD(get_state),
    METHOD(get_def), METHOD(keep),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_modslots, methods)
