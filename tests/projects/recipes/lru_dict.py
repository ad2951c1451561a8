"""Two static types, tables of methods for mappings and sequences, and objects that know each other by their structs."""

from projects import Project
from porting import exec_slot, freed, own_data, replace, spec_of_static

# The dictionary has the objects, the list their data; each node tells which object it is in.
NODES = """static Node *
get_node(PyObject *d, PyObject *key)
{
    PyObject *object = PyObject_GetItem(d, key);
    return object == NULL ? NULL : (Node *)Abiding_GetObjectData(object);
}

"""

INIT = """PyMODINIT_FUNC
PyInit__lru(void)
{
    PyObject *module = PyModule_Create(&moduledef);

    if (PyType_Ready(&NodeType) < 0)
        return NULL;

    if (PyType_Ready(&LRUType) < 0)
        return NULL;

    Py_INCREF(&LRUType);
    PyModule_AddObject(module, "LRU", (PyObject *) &LRUType);

    return module;
}
"""


def port(text):
    # For Python 3 alone, and in one function.
    text = replace(text, r"^static PyObject \*\nmoduleinit\((?:.*\n)*\Z", INIT.replace("\\", r"\\"), count=1)
    text = replace(text, r"^#ifndef Py_TYPE\n.*\n#endif\n\n", "", count=1)
    text = exec_slot(text, "_lru")
    # What was a node and an object at once.
    text = replace(text, r"^#define GET_NODE.*\n#define PUT_NODE.*\n",
                   "#define GET_NODE(d, key) get_node((d), (key))\n"
                   "#define PUT_NODE(d, key, node) PyObject_SetItem((d), (key), (node)->object)\n", count=1)
    text = replace(text, r"PUT_NODE\(([^()]*), NULL\)", r"PyObject_DelItem(\1)", count=2)
    text = replace(text, r"^    PyObject \* value;\n", r"    PyObject * object;\n\g<0>", count=1)
    text = replace(text, r"^(?=typedef struct \{\n    PyObject_HEAD\n    PyObject \* dict;)", NODES, count=1)
    text = replace(text, r"^( *)node = PyObject_NEW\(Node, &NodeType\);",
                   r"\1PyObject *made = PyObject_New(PyObject, NodeType);" "\n"
                   r"\1node = (Node *)Abiding_GetObjectData(made);" "\n" r"\1node->object = made;", count=1)
    text = replace(text, r"Py_DECREF\(node\)", "Py_DECREF(node->object)", count=1)
    text = replace(text, r"Py_XDECREF\(node\)", "Py_XDECREF(node ? node->object : NULL)", count=1)
    text = replace(text, r"PyObject_TypeCheck\(node, ", "PyObject_TypeCheck(node->object, ", count=2)
    text = freed(text)
    # These change the list, and never look at an object.
    text = own_data(text, "LRU", keep=["lru_remove_node", "lru_add_node_at_head", "set_callback"])
    text = own_data(text, "Node")
    text = spec_of_static(text, "NodeType", "Node")
    return spec_of_static(text, "LRUType", "LRU")


PROJECT = Project(
    sdist="lru_dict-1.4.1.tar.gz",
    sha256="cc518ff2d38cc7a8ab56f9a6ae557f91e2e1524b57ed8e598e97f45a2bd708fc",
    module="lru._lru",
    source="src/lru/_lru.c",
    root="src",
    moduledef=True,
    flags=["-include", "assert.h"],
    port={"src/lru/_lru.c": port},
    how="multi-phase initialization, specs for its two static types and their tables of methods, own data",
    tests=["test"],
    hidden={"gettotalrefcount": "of debug builds: each test compares the count of the whole process, and fails without the "
                                "port too"},
)
