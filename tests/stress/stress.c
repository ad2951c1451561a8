/* Critical sections in every wrong-looking order, by many threads at once.
 *
 * Each of a few objects has a counter that is not atomic.  A thread goes from
 * one operation to the next by chance, begins sections on one object or two,
 * in either order, nested, gives way inside, and counts for itself what it
 * added.  The sums must agree, and all must come to an end. */
#include <Python.h>

#define OBJECTS 4

static volatile long counters[OBJECTS];
static PyMutex mutexes[OBJECTS];
static volatile long behind_mutex[OBJECTS];

static unsigned int
chance(unsigned int *seed)
{
    unsigned int x = *seed;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    return *seed = x;
}

/* What a thread works with. */
struct work {
    PyObject *objects[OBJECTS];
    PyObject *callback;             /* blocks, allocates, collects */
    long sections;                  /* begun so far */
    long added[OBJECTS], added_behind[OBJECTS];
    unsigned int seed;
};

static void
add(struct work *work, int i)
{
    counters[i] = counters[i] + 1;
    work->added[i]++;
}

static void
add_behind(struct work *work, int i)
{
    behind_mutex[i] = behind_mutex[i] + 1;
    work->added_behind[i]++;
}

static void
one(struct work *work, int i)
{
    work->sections++;
    ABIDING_CRITICAL_SECTION(work->objects[i]) {
        add(work, i);
    }
}

static void
two(struct work *work, int i, int k)
{
    work->sections++;
    ABIDING_CRITICAL_SECTION2(work->objects[i], work->objects[k]) {
        add(work, i);
        add(work, k);
    }
}

static int
call_back(struct work *work)
{
    PyObject *result = PyObject_CallNoArgs(work->callback);
    Py_XDECREF(result);
    return result != NULL ? 0 : -1;
}

/* One operation; -1 with an exception. */
static int
step(struct work *work)
{
    unsigned int random = chance(&work->seed);
    int i = random % OBJECTS, k = random / OBJECTS % OBJECTS, code = 0;
    switch (random >> 8 & 15) {
        case 0: case 1: case 2: case 3:
            one(work, i);
            break;
        case 4: case 5: case 6:
            two(work, i, k);
            break;
        case 7:                     /* locks in one order... */
            work->sections++;
            ABIDING_CRITICAL_SECTION(work->objects[i]) {
                add(work, i);
                one(work, k);
            }
            break;
        case 8:                     /* ...and in the other */
            work->sections++;
            ABIDING_CRITICAL_SECTION(work->objects[k]) {
                add(work, k);
                one(work, i);
            }
            break;
        case 9:
            work->sections++;
            ABIDING_CRITICAL_SECTION2(work->objects[k], work->objects[i]) {
                two(work, i, (k + 1) % OBJECTS);
            }
            break;
        case 10:                    /* gives way inside, suspended or not */
            work->sections++;
            ABIDING_CRITICAL_SECTION(work->objects[i]) {
                add(work, i);
                if ((random >> 12 & 63) == 0) {
                    Py_BEGIN_ALLOW_THREADS
                    Py_END_ALLOW_THREADS
                }
                add(work, i);
            }
            break;
        case 11:
            work->sections++;
            ABIDING_CRITICAL_SECTION2(work->objects[i], work->objects[k]) {
                if ((random >> 12 & 1023) == 0) {
                    code = call_back(work);
                }
                add(work, i);
            }
            break;
        case 12: {                  /* a host's own sections on the same object */
            work->sections++;
            ABIDING_CRITICAL_SECTION(work->objects[i]) {
                code = PyList_SetItem(work->objects[k], 0, Py_NewRef(Py_None));
                add(work, i);
            }
            break;
        }
        case 13:
            PyMutex_Lock(&mutexes[i]);
            add_behind(work, i);
            PyMutex_Unlock(&mutexes[i]);
            break;
        case 14:
            work->sections++;
            ABIDING_CRITICAL_SECTION2_MUTEX(&mutexes[i], &mutexes[k]) {
                add_behind(work, i);
                add_behind(work, k);
            }
            break;
        default:
            work->sections++;
            ABIDING_CRITICAL_SECTION_MUTEX(&mutexes[k]) {
                one(work, i);
            }
            break;
    }
    return code;
}

static PyObject *
totals(const long *first, const long *second)
{
    PyObject *list = PyList_New(2 * OBJECTS);
    for (int i = 0; list != NULL && i < 2 * OBJECTS; i++) {
        PyObject *number = PyLong_FromLong(i < OBJECTS ? first[i] : second[i - OBJECTS]);
        if (number == NULL || PyList_SetItem(list, i, number) < 0) {
            Py_CLEAR(list);
        }
    }
    return list;
}

/* work(lists, callback, sections, seed): (sections begun, what was added) */
static PyObject *
work_on(PyObject *Py_UNUSED(module), PyObject *arguments)
{
    PyObject *lists;
    long wanted;
    struct work work = {.sections = 0};
    if (!PyArg_ParseTuple(arguments, "O!OlI", &PyTuple_Type, &lists, &work.callback, &wanted,
                          &work.seed)) {
        return NULL;
    }
    for (int i = 0; i < OBJECTS; i++) {
        work.objects[i] = PyTuple_GetItem(lists, i);
        if (work.objects[i] == NULL) {
            return NULL;
        }
    }
    while (work.sections < wanted) {
        if (step(&work) < 0) {
            return NULL;
        }
        if ((work.sections & 1023) == 0 && PyErr_CheckSignals() < 0) {
            return NULL;
        }
    }
    return Py_BuildValue("(lN)", work.sections, totals(work.added, work.added_behind));
}

/* alone(lists): sections on them, as many as a child needs to hang */
static PyObject *
alone(PyObject *Py_UNUSED(module), PyObject *lists)
{
    for (int i = 0; i < 1000; i++) {
        PyObject *a = PyTuple_GetItem(lists, i % OBJECTS);
        PyObject *b = PyTuple_GetItem(lists, i / OBJECTS % OBJECTS);
        if (a == NULL || b == NULL) {
            return NULL;
        }
        ABIDING_CRITICAL_SECTION2(a, b) {
            ABIDING_CRITICAL_SECTION(b) {
                if (PyList_SetItem(a, 0, Py_NewRef(Py_None)) < 0) {
                    return NULL;
                }
            }
        }
    }
    Py_RETURN_NONE;
}

/* counted(): the sums, and whether a mutex is locked */
static PyObject *
counted(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(ignored))
{
    long first[OBJECTS], second[OBJECTS];
    int locked = 0;
    for (int i = 0; i < OBJECTS; i++) {
        first[i] = counters[i];
        second[i] = behind_mutex[i];
        locked += PyMutex_IsLocked(&mutexes[i]);
    }
    return Py_BuildValue("(Ni)", totals(first, second), locked);
}

static PyMethodDef methods[] = {
    {"work", work_on, METH_VARARGS, NULL},
    {"alone", alone, METH_O, NULL},
    {"counted", counted, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL}
};

PyABIInfo_VAR(abi);

static PySlot slots[] = {
    PySlot_STATIC_DATA(Py_mod_abi, &abi),
    PySlot_STATIC_DATA(Py_mod_methods, methods),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_END
};

PyMODEXPORT_FUNC
PyModExport_stress(void)
{
    return slots;
}
