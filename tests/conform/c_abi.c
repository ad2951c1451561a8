/* Versions, the ABI check, and PyCFunction_New(). */
#include "shim_test.h"

#undef Py_PACK_VERSION
#undef Py_PACK_FULL_VERSION
#undef PyCFunction_New
#undef PyCFunction_NewEx

/* Read by a constructor of this file: the value must be there by then. */
static unsigned long version_at_load;

__attribute__((constructor)) static void
read_version(void)
{
    version_at_load = Py_Version;
}

static PyObject *
version(ARGS)
{
    (void)args;
    NEED(0)
    return Py_BuildValue("(kk)", Py_Version, version_at_load);
}

static PyObject *
pack_version(ARGS)
{
    NEED(2)
    return PyLong_FromUnsignedLong((Py_PACK_VERSION)(
        (int)PyLong_AsLong(args[0]), (int)PyLong_AsLong(args[1])));
}

static PyObject *
pack_full_version(ARGS)
{
    NEED(5)
    return PyLong_FromUnsignedLong((Py_PACK_FULL_VERSION)(
        (int)PyLong_AsLong(args[0]), (int)PyLong_AsLong(args[1]),
        (int)PyLong_AsLong(args[2]), (int)PyLong_AsLong(args[3]),
        (int)PyLong_AsLong(args[4])));
}

/* check(name or ..., major, minor, flags, build_version, abi_version) */
static PyObject *
check(ARGS)
{
    NEED(6)
    PyABIInfo info = {
        .abiinfo_major_version = (uint8_t)PyLong_AsUnsignedLong(args[1]),
        .abiinfo_minor_version = (uint8_t)PyLong_AsUnsignedLong(args[2]),
        .flags = (uint16_t)PyLong_AsUnsignedLong(args[3]),
        .build_version = (uint32_t)PyLong_AsUnsignedLong(args[4]),
        .abi_version = (uint32_t)PyLong_AsUnsignedLong(args[5]),
    };
    if (PyErr_Occurred()) {
        return NULL;
    }
    return answer_int(PyABIInfo_Check(&info, text(args[0])));
}

static PyObject *
check_null(ARGS)
{
    NEED(1)
    return answer_int(PyABIInfo_Check(NULL, text(args[0])));
}

/* The description that the compiler puts into every module. */
static PyObject *
check_own(ARGS)
{
    (void)args;
    NEED(0)
    PyABIInfo_VAR(own);
    return answer_int(PyABIInfo_Check(&own, "own"));
}

static PyObject *
echo(PyObject *self, PyObject *argument)
{
    return PyTuple_Pack(2, self != NULL ? self : Py_Ellipsis, argument);
}

static PyMethodDef echo_def = {"echo", echo, METH_O, "echo(x)\n--\n\nEchoes."};
static PyMethodDef bad_def = {"bad", echo, METH_O | METH_NOARGS, NULL};

static PyObject *
new_function(ARGS)
{
    NEED(1)
    return answer_object((PyCFunction_New)(&echo_def, NULLABLE(args[0])));
}

static PyObject *
new_bad_function(ARGS)
{
    (void)args;
    NEED(0)
    return answer_object((PyCFunction_New)(&bad_def, NULL));
}

static PyMethodDef methods[] = {
    METHOD(version),
    METHOD(pack_version),
    METHOD(pack_full_version),
    METHOD(check),
    METHOD(check_null),
    METHOD(check_own),
    METHOD(new_function),
    METHOD(new_bad_function),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_abi, methods)
