/* PyCodec_Unregister(), which 3.9 lacks: it shows neither the list of search
 * functions nor the dict of what they found.
 *
 * Both are found by a probe, a search function of our own that knows one
 * encoding with a name that nobody else has.  Once it is registered, the
 * garbage collector tells which list holds it; moved to the front, where it
 * answers before anybody else is asked, its encoding is looked up, and the
 * collector tells which dict holds the answer.  That walks over all objects
 * twice; whoever unregisters a codec does so rarely. */
#include "bind.h"

#include <stdio.h>

ABD_BIND_PyCodec_Unregister

struct probe {
    char name[40];
    PyObject *answer;       /* what a search function returns: a 4-tuple */
    PyObject *function;
};

/* self: (name, answer).  Called by the look-ups of other threads, too. */
static PyObject *
probe_search(PyObject *self, PyObject *name)
{
    int found = PyObject_RichCompareBool(PyTuple_GetItem(self, 0), name, Py_EQ);
    if (found < 0) {
        return NULL;
    }
    return Py_NewRef(found ? PyTuple_GetItem(self, 1) : Py_None);
}

static PyMethodDef probe_def = {"probe", probe_search, METH_O, NULL};

static int
probe_register(struct probe *probe)
{
    /* The list keeps the answer, and so the dict, known to the collector. */
    probe->answer = Py_BuildValue("([]OOO)", Py_None, Py_None, Py_None);
    if (probe->answer == NULL) {
        return -1;
    }
    snprintf(probe->name, sizeof(probe->name), "abiding_probe_%zx",
             (size_t)probe->answer);
    PyObject *self = Py_BuildValue("(sO)", probe->name, probe->answer);
    if (self == NULL) {
        return -1;
    }
    probe->function = PyCMethod_New(&probe_def, self, NULL, NULL);
    Py_DECREF(self);
    return probe->function != NULL ? PyCodec_Register(probe->function) : -1;
}

/* Is this the list of search functions, given that the probe is in it?  A
 * list of all objects, made by another thread, would hold the probe too. */
static int
is_search_path(PyObject *list)
{
    if (!PyList_CheckExact(list)) {
        return 0;
    }
    Py_ssize_t count = PyList_Size(list);
    for (Py_ssize_t i = 0; i < count; i++) {
        if (!PyCallable_Check(PyList_GetItem(list, i))) {
            return 0;
        }
    }
    return 1;
}

static int
is_cache(PyObject *dict, const struct probe *probe)
{
    if (!PyDict_CheckExact(dict)) {
        return 0;
    }
    PyObject *answer;
    if (PyDict_GetItemStringRef(dict, probe->name, &answer) < 0) {
        PyErr_Clear();
    }
    int found = answer == probe->answer;
    Py_XDECREF(answer);
    return found;
}

/* A new reference to the container of `object` that is the search path (the
 * probe given) or the cache (its answer); NULL, perhaps with an exception. */
static PyObject *
find_container(PyObject *gc, const struct probe *probe, PyObject *object)
{
    PyObject *found = NULL;
    PyObject *containers = PyObject_CallMethod(gc, "get_referrers", "(O)", object);
    if (containers == NULL) {
        return NULL;
    }
    Py_ssize_t count = PyList_Size(containers);
    for (Py_ssize_t i = 0; i < count && found == NULL; i++) {
        PyObject *each = PyList_GetItem(containers, i);
        if (object == probe->function ? is_search_path(each)
                                      : is_cache(each, probe)) {
            found = Py_NewRef(each);
        }
    }
    Py_DECREF(containers);
    return found;
}

static int
call_gc(PyObject *gc, const char *function)
{
    PyObject *result = PyObject_CallMethod(gc, function, NULL);
    Py_XDECREF(result);
    return result != NULL ? 0 : -1;
}

/* What gc.freeze() has hidden comes to light, and is hidden again. */
static PyObject *
find_thawed(const struct probe *probe, PyObject *object)
{
    PyObject *gc = PyImport_ImportModule("gc");
    if (gc == NULL) {
        return NULL;
    }
    PyObject *found = find_container(gc, probe, object);
    if (found == NULL && !PyErr_Occurred() && call_gc(gc, "unfreeze") == 0) {
        found = find_container(gc, probe, object);
        if (call_gc(gc, "freeze") < 0) {
            Py_CLEAR(found);
        }
    }
    Py_DECREF(gc);
    if (found == NULL && !PyErr_Occurred()) {
        PyErr_SetString(PyExc_RuntimeError,
                        "the codec search functions were not found");
    }
    return found;
}

/* Takes the first `item` out: 1 if there was one, else 0; -1 on error. */
static int
list_remove(PyObject *list, PyObject *item)
{
    Py_ssize_t count = PyList_Size(list);
    for (Py_ssize_t i = 0; i < count; i++) {
        if (PyList_GetItem(list, i) == item) {
            return PyList_SetSlice(list, i, i + 1, NULL) < 0 ? -1 : 1;
        }
    }
    return 0;
}

static int
find_both(const struct probe *probe, PyObject **path, PyObject **cache)
{
    *path = find_thawed(probe, probe->function);
    if (*path == NULL || list_remove(*path, probe->function) < 0
        || PyList_Insert(*path, 0, probe->function) < 0)
    {
        return -1;
    }
    PyObject *encoder = PyCodec_Encoder(probe->name);
    if (list_remove(*path, probe->function) < 0) {
        Py_CLEAR(encoder);
    }
    if (encoder == NULL) {
        return -1;
    }
    Py_DECREF(encoder);
    *cache = find_thawed(probe, probe->answer);
    return *cache != NULL ? PyDict_DelItemString(*cache, probe->name) : -1;
}

static int
old_PyCodec_Unregister(PyObject *search_function)
{
    struct probe probe = {.answer = NULL};
    PyObject *path = NULL, *cache = NULL;
    int result = -1;
    if (probe_register(&probe) == 0 && find_both(&probe, &path, &cache) == 0) {
        result = list_remove(path, search_function);
        if (result > 0) {
            PyDict_Clear(cache);
            result = 0;
        }
    }
    Py_XDECREF(path);
    Py_XDECREF(cache);
    Py_XDECREF(probe.answer);
    Py_XDECREF(probe.function);
    return result;
}
