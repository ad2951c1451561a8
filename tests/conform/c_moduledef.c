/* conform: modes=abiding,fat,opaque,unknown */
/* A source that keeps its PyModuleDef: what abiding/moduledef.h makes of it. */
#include <Python.h>
#include <abiding/moduledef.h>

struct state {
    long executed;
    PyObject *kept;
};

static PyModuleDef def;
static int frees;

static PyObject *
state_of(PyObject *module, PyObject *Py_UNUSED(ignored))
{
    struct state *state = PyModule_GetState(module);
    Py_ssize_t size;
    void *token;
    if (PyModule_GetStateSize(module, &size) < 0
        || PyModule_GetToken(module, &token) < 0)
    {
        return NULL;
    }
    return Py_BuildValue("lOnp", state->executed,
                         state->kept != NULL ? state->kept : Py_None,
                         size == (Py_ssize_t)sizeof(struct state) ? 0 : size,
                         token == &def);
}

static PyObject *
keep(PyObject *module, PyObject *value)
{
    struct state *state = PyModule_GetState(module);
    Py_XSETREF(state->kept, Py_NewRef(value));
    Py_RETURN_NONE;
}

static PyObject *
freed(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(ignored))
{
    return PyLong_FromLong(frees);
}

static PyObject *
by_def(PyObject *Py_UNUSED(module), PyObject *type)
{
    return Py_XNewRef(PyType_GetModuleByDef((PyTypeObject *)type, &def));
}

static PyMethodDef methods[] = {
    {"state_of", state_of, METH_NOARGS, NULL},
    {"keep", keep, METH_O, NULL},
    {"freed", freed, METH_NOARGS, NULL},
    {"by_def", by_def, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static int
execute(PyObject *module)
{
    static PyType_Slot slots[] = {{0, NULL}};
    static PyType_Spec spec = {"c_moduledef.Own", 0, 0,
                               Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, slots};
    struct state *state = PyModule_GetState(module);
    state->executed += 1;
    PyObject *type = PyType_FromModuleAndSpec(module, &spec, NULL);
    int result = type == NULL ? -1
                 : PyModule_AddType(module, (PyTypeObject *)type);
    Py_XDECREF(type);
    return result;
}

static int
traverse(PyObject *module, visitproc visit, void *arg)
{
    struct state *state = PyModule_GetState(module);
    Py_VISIT(state->kept);
    return 0;
}

static int
clear(PyObject *module)
{
    struct state *state = PyModule_GetState(module);
    Py_CLEAR(state->kept);
    return 0;
}

static void
release(void *module)
{
    frees++;
    clear(module);
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, (void *)execute},
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
    {0, NULL},
};

static PyModuleDef def = {
    PyModuleDef_HEAD_INIT,
    .m_name = "c_moduledef",
    .m_doc = "kept its PyModuleDef",
    .m_size = sizeof(struct state),
    .m_methods = methods,
    .m_slots = slots,
    .m_traverse = traverse,
    .m_clear = clear,
    .m_free = release,
};

PyMODINIT_FUNC
PyInit_c_moduledef(void)
{
    return PyModuleDef_Init(&def);
}
