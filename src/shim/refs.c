/* References and identity as functions, which 3.9 has as macros only. */
#include "bind.h"

ABD_BIND_Py_NewRef
ABD_BIND_Py_XNewRef
ABD_BIND__Py_IncRef
ABD_BIND__Py_DecRef
ABD_BIND_Py_Is
ABD_BIND_Py_IsNone
ABD_BIND_Py_IsTrue
ABD_BIND_Py_IsFalse

static PyObject *
old_Py_NewRef(PyObject *obj)
{
    Py_IncRef(obj);
    return obj;
}

static PyObject *
old_Py_XNewRef(PyObject *obj)
{
    Py_IncRef(obj);
    return obj;
}

static void
old__Py_IncRef(PyObject *op)
{
    Py_IncRef(op);
}

static void
old__Py_DecRef(PyObject *op)
{
    Py_DecRef(op);
}

static int
old_Py_Is(PyObject *x, PyObject *y)
{
    return x == y;
}

static int
old_Py_IsNone(PyObject *x)
{
    return x == Py_None;
}

static int
old_Py_IsTrue(PyObject *x)
{
    return x == Py_True;
}

static int
old_Py_IsFalse(PyObject *x)
{
    return x == Py_False;
}
