/* conform: modes=abiding,fat,fallback,opaque,unknown */
/* The forms of critical sections that CPython does not have: with an error,
 * as a block, around methods and slots. */
#include "shim_test.h"

/* --- With an error ------------------------------------------------------ */

/* with_error(x, y): the results of the four, each ended again. */
static PyObject *
with_error(ARGS)
{
    NEED(2)
    static PyMutex m1, m2;
    PyCriticalSection one;
    PyCriticalSection2 two;
    PyObject *x = NULLABLE(args[0]), *y = NULLABLE(args[1]);
    if (Abiding_CriticalSection_BeginWithError(&one, x) < 0) {
        return NULL;
    }
    PyCriticalSection_End(&one);
    if (Abiding_CriticalSection2_BeginWithError(&two, x, y) < 0) {
        return NULL;
    }
    PyCriticalSection2_End(&two);
    if (Abiding_CriticalSection_BeginMutexWithError(&one, &m1) < 0) {
        return NULL;
    }
    PyCriticalSection_End(&one);
    if (Abiding_CriticalSection2_BeginMutexWithError(&two, &m1, &m2) < 0) {
        return NULL;
    }
    PyCriticalSection2_End(&two);
    Py_RETURN_NONE;
}

/* null(which): a NULL in each place there is. */
static PyObject *
null(ARGS)
{
    NEED(1)
    static PyMutex mutex;
    PyCriticalSection one;
    PyCriticalSection2 two;
    PyObject *x = args[0];
    int code;
    switch (PyLong_AsLong(x)) {
        case 0: code = Abiding_CriticalSection_BeginWithError(NULL, x); break;
        case 1: code = Abiding_CriticalSection_BeginWithError(&one, NULL); break;
        case 2: code = Abiding_CriticalSection2_BeginWithError(NULL, x, x); break;
        case 3: code = Abiding_CriticalSection2_BeginWithError(&two, NULL, x); break;
        case 4: code = Abiding_CriticalSection2_BeginWithError(&two, x, NULL); break;
        case 5: code = Abiding_CriticalSection_BeginMutexWithError(NULL, &mutex); break;
        case 6: code = Abiding_CriticalSection_BeginMutexWithError(&one, NULL); break;
        case 7: code = Abiding_CriticalSection2_BeginMutexWithError(NULL, &mutex, &mutex); break;
        case 8: code = Abiding_CriticalSection2_BeginMutexWithError(&two, NULL, &mutex); break;
        case 9: code = Abiding_CriticalSection2_BeginMutexWithError(&two, &mutex, NULL); break;
        default: return broken("no such place");
    }
    return answer_int(code);
}

/* lend(x): for any interpreter.  borrowed(y): with_error(x, y), with the x lent last. */
static PyObject *lent;

static PyObject *
lend(ARGS)
{
    NEED(1)
    lent = args[0];
    Py_RETURN_NONE;
}

static PyObject *
borrowed(ARGS)
{
    NEED(1)
    PyObject *both[] = {lent, args[0]};
    return with_error(NULL, both, 2);
}

/* --- As a block --------------------------------------------------------- */

static int
leave_by(int way, PyObject *x, PyObject *y)
{
    int steps = 0;
    for (int i = 0; i < 2; i++) {
        ABIDING_CRITICAL_SECTION(x) {
            steps += 1;
            if (way == 0) {
                continue;           /* of the block: the loop outside goes on */
            }
            if (way == 1) {
                break;              /* the same */
            }
            if (way == 2) {
                return steps + 100;
            }
            ABIDING_CRITICAL_SECTION2(x, y) {
                steps += 10;
                if (way == 3) {
                    goto out;
                }
            }
            steps += 1000;
        }
    }
out:
    return steps;
}

/* left_by(way, x, y) */
static PyObject *
left_by(ARGS)
{
    NEED(3)
    return PyLong_FromLong(leave_by((int)PyLong_AsLong(args[0]), args[1], args[2]));
}

/* count(address of a long, times, x, y): with every form */
static PyObject *
count(ARGS)
{
    NEED(4)
    volatile long *counter = PyLong_AsVoidPtr(args[0]);
    long times = PyLong_AsLong(args[1]);
    PyObject *x = args[2], *y = args[3];
    PyCriticalSection one;
    PyCriticalSection2 two;
    for (long i = 0; i < times; i++) {
        ABIDING_CRITICAL_SECTION(x) {
            *counter = *counter + 1;
        }
        ABIDING_CRITICAL_SECTION2(y, x) {
            *counter = *counter + 1;
        }
        if (Abiding_CriticalSection_BeginWithError(&one, x) < 0) {
            return NULL;
        }
        *counter = *counter + 1;
        PyCriticalSection_End(&one);
        if (Abiding_CriticalSection2_BeginWithError(&two, x, y) < 0) {
            return NULL;
        }
        *counter = *counter + 1;
        PyCriticalSection2_End(&two);
        Py_BEGIN_CRITICAL_SECTION(y);
        Py_BEGIN_CRITICAL_SECTION(x);
        *counter = *counter + 1;
        Py_END_CRITICAL_SECTION();
        Py_END_CRITICAL_SECTION();
    }
    Py_RETURN_NONE;
}

/* --- Around methods and slots ------------------------------------------- */

/* A type whose every method adds to a number that is not atomic. */

typedef struct {
    volatile long number;
} Tally;

static int tally_token;

static Tally *
tally(PyObject *self)
{
    return Abiding_GetTypeDataByToken(self, &tally_token);
}

static PyObject *
add(PyObject *self, long by)
{
    Tally *data = tally(self);
    data->number = data->number + by;
    return PyLong_FromLong(data->number);
}

#define ABSORB(object) ((void)(object))

ABIDING_CRITICAL_METHOD(add_one)
(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return add(self, 1);
}

ABIDING_CRITICAL_SLOT(PyCFunctionWithKeywords, add_keywords)
(PyObject *self, PyObject *arguments, PyObject *keywords)
{
    int by;
    static const char *names[] = {"by", NULL};
    if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "i", (char **)names, &by)) {
        return NULL;
    }
    return add(self, by);
}

ABIDING_CRITICAL_SLOT(PyCFunctionFast, add_count)
(PyObject *self, PyObject *const *arguments, Py_ssize_t count)
{
    ABSORB(arguments);
    return add(self, count);
}

ABIDING_CRITICAL_SLOT(PyCFunctionFastWithKeywords, add_fast_keywords)
(PyObject *self, PyObject *const *arguments, Py_ssize_t count, PyObject *names)
{
    ABSORB(arguments);
    return add(self, count + (names != NULL ? PyTuple_Size(names) : 0));
}

ABIDING_CRITICAL_SLOT(PyCMethod, add_by_method)
(PyObject *self, PyTypeObject *cls, PyObject *const *arguments, Py_ssize_t count,
 PyObject *names)
{
    ABSORB(arguments), ABSORB(names);
    return PyObject_TypeCheck(self, cls) ? add(self, count) : broken("not its class");
}

ABIDING_CRITICAL_SLOT(getter, get_number)
(PyObject *self, void *Py_UNUSED(closure))
{
    return add(self, 0);
}

ABIDING_CRITICAL_SLOT(setter, set_number)
(PyObject *self, PyObject *value, void *Py_UNUSED(closure))
{
    long number = value != NULL ? PyLong_AsLong(value) : 0;
    tally(self)->number = number;
    return PyErr_Occurred() ? -1 : 0;
}

ABIDING_CRITICAL_SLOT(lenfunc, length)
(PyObject *self)
{
    return tally(self)->number;
}

ABIDING_CRITICAL_SLOT(reprfunc, repr)
(PyObject *self)
{
    return PyUnicode_FromFormat("Tally(%ld)", tally(self)->number);
}

ABIDING_CRITICAL_SLOT(hashfunc, hash)
(PyObject *self)
{
    return tally(self)->number;
}

ABIDING_CRITICAL_SLOT(ternaryfunc, call)
(PyObject *self, PyObject *arguments, PyObject *keywords)
{
    ABSORB(keywords);
    return add(self, PyTuple_Size(arguments));
}

ABIDING_CRITICAL_SLOT(binaryfunc, subscript)
(PyObject *self, PyObject *key)
{
    long by = PyLong_AsLong(key);
    return PyErr_Occurred() ? NULL : add(self, by);
}

ABIDING_CRITICAL_SLOT(objobjargproc, ass_subscript)
(PyObject *self, PyObject *key, PyObject *value)
{
    tally(self)->number = PyLong_AsLong(key) + (value != NULL ? PyLong_AsLong(value) : 0);
    return PyErr_Occurred() ? -1 : 0;
}

ABIDING_CRITICAL_SLOT(objobjproc, contains)
(PyObject *self, PyObject *key)
{
    return tally(self)->number == PyLong_AsLong(key);
}

ABIDING_CRITICAL_SLOT(inquiry, is_true)
(PyObject *self)
{
    return tally(self)->number != 0;
}

ABIDING_CRITICAL_SLOT(unaryfunc, negative)
(PyObject *self)
{
    return PyLong_FromLong(-tally(self)->number);
}

ABIDING_CRITICAL_SLOT(richcmpfunc, compare)
(PyObject *self, PyObject *other, int how)
{
    if (how != Py_EQ || !PyLong_Check(other)) {
        Py_RETURN_NOTIMPLEMENTED;
    }
    return PyBool_FromLong(tally(self)->number == PyLong_AsLong(other));
}

ABIDING_CRITICAL_SLOT(getiterfunc, iter)
(PyObject *self)
{
    return Py_NewRef(self);
}

ABIDING_CRITICAL_SLOT(iternextfunc, next)
(PyObject *self)
{
    return tally(self)->number >= 3 ? NULL : add(self, 1);
}

ABIDING_CRITICAL_SLOT(initproc, init)
(PyObject *self, PyObject *arguments, PyObject *keywords)
{
    ABSORB(keywords);
    return PyArg_ParseTuple(arguments, "|l", &tally(self)->number) ? 0 : -1;
}

ABIDING_CRITICAL_SLOT(getattrofunc, getattro)
(PyObject *self, PyObject *name)
{
    return PyObject_GenericGetAttr(self, name);
}

ABIDING_CRITICAL_SLOT(setattrofunc, setattro)
(PyObject *self, PyObject *name, PyObject *value)
{
    return PyObject_GenericSetAttr(self, name, value);
}

ABIDING_CRITICAL_SLOT(descrgetfunc, descr_get)
(PyObject *self, PyObject *object, PyObject *type)
{
    ABSORB(object), ABSORB(type);
    return add(self, 1);
}

ABIDING_CRITICAL_SLOT(descrsetfunc, descr_set)
(PyObject *self, PyObject *object, PyObject *value)
{
    ABSORB(object);
    tally(self)->number = value != NULL ? PyLong_AsLong(value) : 0;
    return PyErr_Occurred() ? -1 : 0;
}

ABIDING_CRITICAL_SLOT(sendfunc, send)
(PyObject *self, PyObject *value, PyObject **result)
{
    *result = add(self, PyLong_AsLong(value));
    return *result != NULL ? PYGEN_NEXT : PYGEN_ERROR;
}

ABIDING_CRITICAL_SLOT(getbufferproc, get_buffer)
(PyObject *self, Py_buffer *view, int flags)
{
    return PyBuffer_FillInfo(view, self, (void *)&tally(self)->number, sizeof(long), 1, flags);
}

#define CALLABLE(function) (PyCFunction)(void (*)(void))function

static PyMethodDef tally_methods[] = {
    {"add_one", add_one, METH_NOARGS, NULL},
    {"add_keywords", CALLABLE(add_keywords), METH_VARARGS | METH_KEYWORDS, NULL},
    {"add_count", CALLABLE(add_count), METH_FASTCALL, NULL},
    {"add_fast_keywords", CALLABLE(add_fast_keywords), METH_FASTCALL | METH_KEYWORDS, NULL},
    {"add_by_method", CALLABLE(add_by_method),
     METH_METHOD | METH_FASTCALL | METH_KEYWORDS, NULL},
    {NULL, NULL, 0, NULL}
};

static PyGetSetDef tally_getset[] = {
    {"number", get_number, set_number, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL}
};

static PySlot tally_slots[] = {
    PySlot_STATIC_DATA(Py_tp_name, (void *)"c_sections.Tally"),
    PySlot_SIZE(Py_tp_extra_basicsize, sizeof(Tally)),
    PySlot_UINT64(Py_tp_flags, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE),
    PySlot_STATIC_DATA(Py_tp_token, &tally_token),
    PySlot_STATIC_DATA(Py_tp_methods, tally_methods),
    PySlot_STATIC_DATA(Py_tp_getset, tally_getset),
    PySlot_FUNC(Py_mp_length, length),
    PySlot_FUNC(Py_mp_subscript, subscript),
    PySlot_FUNC(Py_mp_ass_subscript, ass_subscript),
    PySlot_FUNC(Py_sq_contains, contains),
    PySlot_FUNC(Py_nb_bool, is_true),
    PySlot_FUNC(Py_nb_negative, negative),
    PySlot_FUNC(Py_tp_repr, repr),
    PySlot_FUNC(Py_tp_hash, hash),
    PySlot_FUNC(Py_tp_call, call),
    PySlot_FUNC(Py_tp_richcompare, compare),
    PySlot_FUNC(Py_tp_iter, iter),
    PySlot_FUNC(Py_tp_iternext, next),
    PySlot_FUNC(Py_tp_init, init),
    PySlot_FUNC(Py_tp_getattro, getattro),
    PySlot_FUNC(Py_tp_setattro, setattro),
    PySlot_FUNC(Py_tp_descr_get, descr_get),
    PySlot_FUNC(Py_tp_descr_set, descr_set),
    PySlot_FUNC(Py_bf_getbuffer, get_buffer),
    PySlot_END
};

static PyObject *
tally_type(ARGS)
{
    NEED(0)
    return PyType_FromSlots(tally_slots);
}

/* send(tally, value): the slot of that name, from 3.10 on. */
static PyObject *
send_to(ARGS)
{
    NEED(2)
    PyObject *result = NULL;
    return send(args[0], args[1], &result) == PYGEN_NEXT ? result : NULL;
}

static PyMethodDef methods[] = {
    METHOD(with_error),
    METHOD(null),
    METHOD(lend),
    METHOD(borrowed),
    METHOD(left_by),
    METHOD(count),
    METHOD(tally_type),
    METHOD(send_to),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_sections, methods)
