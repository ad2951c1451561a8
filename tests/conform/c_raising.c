/* pyerrors.h and warnings.h: raising what is usual, and where in a source. */
#include "calls.h"

#include <errno.h>
#include <signal.h>

/* What a function that returns NULL has raised. */
static PyObject *
raised(PyObject *result)
{
    if (result != NULL) {
        return broken("not NULL");
    }
    PyObject *exc = PyErr_GetRaisedException();
    return exc != NULL ? exc : broken("nothing raised");
}

#define R_FUNCTIONS(X)                                                        \
    X(R_O, PyErr_SetFromErrno)                                                \
    X(R_OO, PyErr_SetFromErrnoWithFilenameObject)                             \
    X(R_OOO, PyErr_SetFromErrnoWithFilenameObjects)                           \
    X(R_OS, PyErr_SetFromErrnoWithFilename)

/* After the arguments comes the value of errno. */
#define ERRNO_ARG(INDEX)                                                      \
    errno = (int)PyLong_AsLong(args[INDEX]);
#define R_O(F)                                                                \
    CALL(F, 2, ERRNO_ARG(1), raised(F(args[0])))
#define R_OO(F)                                                               \
    CALL(F, 3, ERRNO_ARG(2), raised(F(args[0], OBJECT_ARG(1))))
#define R_OOO(F)                                                              \
    CALL(F, 4, ERRNO_ARG(3), raised(F(args[0], OBJECT_ARG(1), OBJECT_ARG(2))))
#define R_OS(F)                                                               \
    CALL(F, 3, TEXT_ARG(s, 1) ERRNO_ARG(2), raised(F(args[0], s)))

R_FUNCTIONS(DEFINE_CALL)

CALL(PyErr_NoMemory, 0, (void)args;, raised(PyErr_NoMemory()))
CALL(PyErr_SetImportError, 3, ,
     raised(PyErr_SetImportError(OBJECT_ARG(0), OBJECT_ARG(1), OBJECT_ARG(2))))
CALL(PyErr_SetImportErrorSubclass, 4, ,
     raised(PyErr_SetImportErrorSubclass(OBJECT_ARG(0), OBJECT_ARG(1), OBJECT_ARG(2),
                                         OBJECT_ARG(3))))

/* What PyErr_SetFromErrno raises while the signal args[1] waits. */
static PyObject *
interrupted(ARGS)
{
    NEED(2)
    raise((int)PyLong_AsLong(args[1]));
    errno = EINTR;
    return raised(PyErr_SetFromErrno(args[0]));
}

static PyObject *
bad_argument(ARGS)
{
    (void)args;
    NEED(0)
    return PyErr_BadArgument() == 0 ? raised(NULL) : broken("not 0");
}

/* Without the macro of this name. */
static PyObject *
bad_internal_call(ARGS)
{
    (void)args;
    NEED(0)
    (PyErr_BadInternalCall)();
    return raised(NULL);
}

static PyObject *
bad_internal_call_at(ARGS)
{
    NEED(2)
    TEXT_ARG(file, 0)
    SIZE_ARG(line, 1)
    _PyErr_BadInternalCall(file, (int)line);
    return raised(NULL);
}

/* args[0] after it was raised and told its place; without args[3], by the
 * function that knows no column. */
static PyObject *
syntax_location(ARGS)
{
    NEED(4)
    TEXT_ARG(file, 1)
    SIZE_ARG(line, 2)
    SIZE_ARG(column, 3)
    PyErr_SetRaisedException(Py_NewRef(args[0]));
    if (column == -2) {
        PyErr_SyntaxLocation(file, (int)line);
    }
    else {
        PyErr_SyntaxLocationEx(file, (int)line, (int)column);
    }
    return raised(NULL);
}

static PyObject *
program_text(ARGS)
{
    NEED(2)
    TEXT_ARG(file, 0)
    SIZE_ARG(line, 1)
    PyObject *result = PyErr_ProgramText(file, (int)line);
    return result == NULL && !PyErr_Occurred() ? Py_NewRef(Py_Ellipsis)
                                               : answer_object(result);
}

/* With an attached thread state or, if args[0] is false, without. */
static PyObject *
set_interrupt(ARGS)
{
    NEED(1)
    if (args[0] == Py_True) {
        PyErr_SetInterrupt();
    }
    else {
        Py_BEGIN_ALLOW_THREADS
        PyErr_SetInterrupt();
        Py_END_ALLOW_THREADS
    }
    return answer_int(0);
}

static PyObject *
check_signals(ARGS)
{
    (void)args;
    NEED(0)
    return answer_int(PyErr_CheckSignals());
}

static PyObject *
warn_explicit(ARGS)
{
    NEED(6)
    TEXT_ARG(message, 1)
    TEXT_ARG(file, 2)
    SIZE_ARG(line, 3)
    TEXT_ARG(module, 4)
    return answer_int(PyErr_WarnExplicit(OBJECT_ARG(0), message, file, (int)line, module,
                                         OBJECT_ARG(5)));
}

static PyMethodDef methods[] = {
    R_FUNCTIONS(CALL_METHOD)
    CALL_METHOD(, PyErr_NoMemory)
    CALL_METHOD(, PyErr_SetImportError)
    CALL_METHOD(, PyErr_SetImportErrorSubclass)
    METHOD(interrupted),
    METHOD(bad_argument),
    METHOD(bad_internal_call),
    METHOD(bad_internal_call_at),
    METHOD(syntax_location),
    METHOD(program_text),
    METHOD(set_interrupt),
    METHOD(check_signals),
    METHOD(warn_explicit),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_raising, methods)
