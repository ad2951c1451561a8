/* examples/hello/hello.c as it is written for one version of CPython with that
 * version's own headers: what an import of ours is compared with. */
#include <Python.h>

static PyObject *
greet(PyObject *Py_UNUSED(module), PyObject *name)
{
    return PyUnicode_FromFormat("Hello %S, this is Python %d.%d", name,
                                PY_MAJOR_VERSION, PY_MINOR_VERSION);
}

static PyMethodDef methods[] = {
    {"greet", greet, METH_O, "greet($module, name, /)\n--\n\nSay hello."},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
#if PY_VERSION_HEX >= 0x030D0000
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#endif
    {0, NULL},
};

static struct PyModuleDef definition = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "hello",
    .m_methods = methods,
    .m_slots = slots,
};

PyMODINIT_FUNC
PyInit_hello(void)
{
    return PyModuleDef_Init(&definition);
}
