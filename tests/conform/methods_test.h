/* Methods by every calling convention, each telling what it was given, for
 * tests of what is made of a PyMethodDef. */
#ifndef METHODS_TEST_H
#define METHODS_TEST_H

#include "shim_test.h"

static PyObject *
m_varargs(PyObject *self, PyObject *args)
{
    return Py_BuildValue("(sOO)", "varargs", self ? self : Py_None, args);
}

static PyObject *
m_noargs(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return Py_BuildValue("(sO)", "noargs", self ? self : Py_None);
}

static PyObject *
m_o(PyObject *self, PyObject *argument)
{
    return Py_BuildValue("(sOO)", "o", self ? self : Py_None, argument);
}

static PyObject *
m_keywords(PyObject *self, PyObject *args, PyObject *kwargs)
{
    return Py_BuildValue("(sOOO)", "keywords", self ? self : Py_None, args,
                         kwargs && PyDict_Size(kwargs) ? kwargs : Py_None);
}

static PyObject *
m_fastcall(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    return Py_BuildValue("(sOnO)", "fastcall", self ? self : Py_None, nargs,
                         nargs ? args[0] : Py_None);
}

static PyObject *
m_fastkeywords(PyObject *self, PyObject *const *args, Py_ssize_t nargs,
               PyObject *kwnames)
{
    return Py_BuildValue("(sOnOO)", "fastkeywords", self ? self : Py_None, nargs,
                         nargs ? args[0] : Py_None, kwnames ? kwnames : Py_None);
}

static PyObject *
m_method(PyObject *self, PyTypeObject *defining, PyObject *const *args,
         Py_ssize_t nargs, PyObject *kwnames)
{
    return Py_BuildValue("(sOOnOO)", "method", self ? self : Py_None,
                         (PyObject *)defining, nargs, nargs ? args[0] : Py_None,
                         kwnames ? kwnames : Py_None);
}

#define DEFINITION(NAME, FLAGS)                                               \
    {#NAME, (PyCFunction)(void (*)(void))m_##NAME, FLAGS,                     \
     #NAME "($self, a=1)\n--\n\nThe documentation."}

/* The one called `name`; NULL with an exception if there is none. */
static PyMethodDef *
find_definition(PyMethodDef *definitions, PyObject *name)
{
    const char *wanted = text(name);
    for (PyMethodDef *each = definitions; wanted && each->ml_name != NULL; each++) {
        if (strcmp(each->ml_name, wanted) == 0) {
            return each;
        }
    }
    broken("no such definition");
    return NULL;
}

#endif
