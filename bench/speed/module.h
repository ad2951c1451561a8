/* The module around the operations; a source includes this last.  It has
 *   operations[]    of struct operation
 *   start(module)   runs at import; 0, or -1 with an exception
 *   fill(w, module, given)
 *                   makes the calling thread's world from a dict that inside.py
 *                   has filled; 0, or -1 with an exception. */
#include <time.h>

#define OPERATIONS ((long)(sizeof(operations) / sizeof(operations[0])))

/* list_operations() -> [(name, group)] */
static PyObject *
list_operations(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    PyObject *names = PyList_New(0);
    for (long i = 0; i < OPERATIONS && names != NULL; i++) {
        PyObject *row = Py_BuildValue("(ss)", operations[i].name, operations[i].group);
        if (row == NULL || PyList_Append(names, row) < 0) {
            Py_CLEAR(names);
        }
        Py_XDECREF(row);
    }
    return names;
}

/* setup(given) -> world.  It is never freed: the process ends first. */
static PyObject *
setup(PyObject *self, PyObject *given)
{
    struct world *w = PyMem_Calloc(1, sizeof(*w));
    if (w == NULL) {
        return PyErr_NoMemory();
    }
    return fill(w, self, given) < 0 ? NULL : PyCapsule_New(w, "world", NULL);
}

/* run(index, n, world) -> nanoseconds of this thread's time for n repetitions */
static PyObject *
run(PyObject *self, PyObject *args)
{
    long index, n;
    PyObject *capsule;
    (void)self;
    if (!PyArg_ParseTuple(args, "llO", &index, &n, &capsule)) {
        return NULL;
    }
    const struct world *w = PyCapsule_GetPointer(capsule, "world");
    if (w == NULL) {
        return NULL;
    }
    if (index < 0 || index >= OPERATIONS) {
        PyErr_SetString(PyExc_IndexError, "no such operation");
        return NULL;
    }
    struct timespec begin, end;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
    operations[index].run(n, w);
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
    if (PyErr_Occurred()) {
        return NULL;
    }
    return PyFloat_FromDouble((double)(end.tv_sec - begin.tv_sec) * 1e9
                              + (double)(end.tv_nsec - begin.tv_nsec));
}

static PyMethodDef methods[] = {
    {"list_operations", list_operations, METH_NOARGS, NULL},
    {"run", run, METH_VARARGS, NULL},
    {"setup", setup, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

#ifdef SPEED_NATIVE
static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, (void *)start},
#  ifdef Py_mod_gil
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#  endif
    {0, NULL},
};
static PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, TEXT(SPEED_NAME), NULL, 16, methods, slots, NULL, NULL, NULL,
};
PyMODINIT_FUNC
NAMED(PyInit_, SPEED_NAME)(void)
{
    return PyModuleDef_Init(&definition);
}
#else
PyABIInfo_VAR(abi_info);
static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi_info),
    PySlot_STATIC_DATA(Py_mod_name, (void *)TEXT(SPEED_NAME)),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_SIZE(Py_mod_state_size, 16),
    PySlot_FUNC(Py_mod_exec, start),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};
PyMODEXPORT_FUNC
NAMED(PyModExport_, SPEED_NAME)(void)
{
    return slots;
}
#endif
