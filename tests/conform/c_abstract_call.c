/* abstract.h: calls. */
#include "calls.h"

#define FUNCTIONS(X)                                                          \
    X(O_O, PyObject_CallNoArgs)                                               \
    X(O_OOO, PyObject_Call)                                                   \
    X(O_OO, PyObject_CallObject)                                              \
    X(O_OOO, PyVectorcall_Call)

FUNCTIONS(DEFINE_CALL)

/* (callable, *args) */
static PyObject *
call_function_obj_args(ARGS)
{
    PyObject *callable = OBJECT_ARG(0);
    switch (nargs - 1) {
    case 0:
        return answer_object(PyObject_CallFunctionObjArgs(callable, NULL));
    case 1:
        return answer_object(PyObject_CallFunctionObjArgs(
            callable, args[1], NULL));
    case 2:
        return answer_object(PyObject_CallFunctionObjArgs(
            callable, args[1], args[2], NULL));
    case 8:
        return answer_object(PyObject_CallFunctionObjArgs(
            callable, args[1], args[2], args[3], args[4], args[5], args[6],
            args[7], args[8], NULL));
    default:
        return broken("that many arguments are not foreseen");
    }
}

/* (object, name, *args) */
static PyObject *
call_method_obj_args(ARGS)
{
    PyObject *object = OBJECT_ARG(0), *name = OBJECT_ARG(1);
    switch (nargs - 2) {
    case 0:
        return answer_object(PyObject_CallMethodObjArgs(object, name, NULL));
    case 1:
        return answer_object(PyObject_CallMethodObjArgs(
            object, name, args[2], NULL));
    case 2:
        return answer_object(PyObject_CallMethodObjArgs(
            object, name, args[2], args[3], NULL));
    case 8:
        return answer_object(PyObject_CallMethodObjArgs(
            object, name, args[2], args[3], args[4], args[5], args[6],
            args[7], args[8], args[9], NULL));
    default:
        return broken("that many arguments are not foreseen");
    }
}

/* (name, kwnames or NULL, offset flag or 0, *args): the last arguments are
 * the values of kwnames. */
static PyObject *
vectorcall_method(ARGS)
{
    PyObject *kwnames = NULLABLE(args[1]), *stack[16] = {UNSET};
    Py_ssize_t keywords = kwnames != NULL ? PyTuple_Size(kwnames) : 0;
    size_t flag = PyObject_IsTrue(args[2]) ? PY_VECTORCALL_ARGUMENTS_OFFSET : 0;

    Py_ssize_t count = nargs - 3;
    if (count > 15) {
        return broken("that many arguments are not foreseen");
    }
    memcpy(stack + 1, args + 3, (size_t)count * sizeof(PyObject *));
    PyObject *result = PyObject_VectorcallMethod(
        args[0], stack + 1, (size_t)(count - keywords) | flag, kwnames);
    if (stack[0] != UNSET
        || memcmp(stack + 1, args + 3, (size_t)count * sizeof(PyObject *)) != 0) {
        Py_XDECREF(result);
        return broken("the arguments are not as before");
    }
    return answer_object(result);
}

static PyMethodDef methods[] = {
    FUNCTIONS(CALL_METHOD)
    METHOD(call_function_obj_args),
    METHOD(call_method_obj_args),
    METHOD(vectorcall_method),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_abstract_call, methods)
