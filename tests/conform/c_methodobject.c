/* methodobject.h: functions and methods made by hand. */
#include "calls.h"
#include "methods_test.h"

/* The function, not the macro that calls PyCMethod_New(). */
#undef PyCFunction_NewEx

static PyMethodDef definitions[] = {
    DEFINITION(varargs, METH_VARARGS),
    DEFINITION(noargs, METH_NOARGS),
    DEFINITION(o, METH_O),
    DEFINITION(keywords, METH_VARARGS | METH_KEYWORDS),
    DEFINITION(fastcall, METH_FASTCALL),
    DEFINITION(fastkeywords, METH_FASTCALL | METH_KEYWORDS),
    DEFINITION(method, METH_METHOD | METH_FASTCALL | METH_KEYWORDS),
    {"static", m_noargs, METH_NOARGS | METH_STATIC, NULL},
    {"of_class", m_noargs, METH_NOARGS | METH_CLASS, NULL},
    {"coexisting", m_noargs, METH_NOARGS | METH_COEXIST, NULL},
    {"bad", m_noargs, METH_NOARGS | METH_O, NULL},
    {"bad_method", m_noargs, METH_METHOD | METH_FASTCALL, NULL},
    {NULL, NULL, 0, NULL}
};

/* new_ex(name, self or NULL, module or NULL) */
static PyObject *
new_ex(ARGS)
{
    NEED(3)
    PyMethodDef *found = find_definition(definitions, args[0]);
    return found ? answer_object(PyCFunction_NewEx(found, OBJECT_ARG(1), OBJECT_ARG(2)))
                 : NULL;
}

/* new_method(name, self or NULL, module or NULL, class or NULL) */
static PyObject *
new_method(ARGS)
{
    NEED(4)
    PyMethodDef *found = find_definition(definitions, args[0]);
    return found ? answer_object(PyCMethod_New(found, OBJECT_ARG(1), OBJECT_ARG(2),
                                               (PyTypeObject *)OBJECT_ARG(3)))
                 : NULL;
}

/* Which of our functions it is. */
static PyObject *
get_function(ARGS)
{
    NEED(1)
    PyCFunction function = PyCFunction_GetFunction(args[0]);
    if (function == NULL) {
        return answer_object(NULL);
    }
    for (const PyMethodDef *each = definitions; each->ml_name != NULL; each++) {
        if (each->ml_meth == function) {
            return answer_object(PyUnicode_FromString(each->ml_name));
        }
    }
    return Py_NewRef(Py_None);
}

/* Borrowed; Ellipsis is NULL without an exception. */
static PyObject *
get_self(ARGS)
{
    NEED(1)
    PyObject *self = PyCFunction_GetSelf(args[0]);
    if (self == NULL && !PyErr_Occurred()) {
        return Py_NewRef(Py_Ellipsis);
    }
    return answer_object(Py_XNewRef(self));
}

static PyObject *
get_flags(ARGS)
{
    NEED(1)
    return answer_int(PyCFunction_GetFlags(args[0]));
}

static PyObject *
checks(ARGS)
{
    NEED(1)
    return Py_BuildValue("(ii)", PyCFunction_Check(args[0]),
                         PyCFunction_CheckExact(args[0]));
}

static PyMethodDef methods[] = {
    METHOD(new_ex),
    METHOD(new_method),
    METHOD(get_function),
    METHOD(get_self),
    METHOD(get_flags),
    METHOD(checks),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_methodobject, methods)
