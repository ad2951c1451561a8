/* References and identity as functions. */
#include "shim_test.h"

/* The functions, not the macros. */
#undef Py_NewRef
#undef Py_XNewRef
#undef Py_Is
#undef Py_IsNone
#undef Py_IsTrue
#undef Py_IsFalse

/* The name in parentheses keeps any further macro away. */

static PyObject *
new_ref(ARGS)
{
    NEED(1)
    return answer_object((Py_NewRef)(args[0]));
}

/* None for NULL. */
static PyObject *
x_new_ref(ARGS)
{
    NEED(1)
    PyObject *result = (Py_XNewRef)(NULLABLE(args[0]));
    return result != NULL ? answer_object(result)
                          : PyUnicode_FromString("NULL");
}

static PyObject *
inc_ref(ARGS)
{
    NEED(1)
    (_Py_IncRef)(args[0]);
    return PyLong_FromLong(0);
}

static PyObject *
dec_ref(ARGS)
{
    NEED(1)
    (_Py_DecRef)(args[0]);
    return PyLong_FromLong(0);
}

static PyObject *
is_(ARGS)
{
    NEED(2)
    return answer_int((Py_Is)(NULLABLE(args[0]), NULLABLE(args[1])));
}

static PyObject *
is_none(ARGS)
{
    NEED(1)
    return answer_int((Py_IsNone)(args[0]));
}

static PyObject *
is_true(ARGS)
{
    NEED(1)
    return answer_int((Py_IsTrue)(args[0]));
}

static PyObject *
is_false(ARGS)
{
    NEED(1)
    return answer_int((Py_IsFalse)(args[0]));
}

static PyMethodDef methods[] = {
    METHOD(new_ref),
    METHOD(x_new_ref),
    METHOD(inc_ref),
    METHOD(dec_ref),
    METHOD(is_),
    METHOD(is_none),
    METHOD(is_true),
    METHOD(is_false),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_refs, methods)
