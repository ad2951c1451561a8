/* Can a source keep its PyModuleDef and its PyInit_spam? Yes, with multi-phase initialization, by including this header.
 *
 * Under abi3t PyModuleDef is opaque: no two hosts agree on it. This header gives it a shape of its own, that of 3.9 to
 * 3.15 as a source writes it, which the library turns into slots. So code that ends in
 *
 *     PyMODINIT_FUNC PyInit_spam(void) { return PyModuleDef_Init(&def); }
 *
 * needs no change, generated code included: compile it with -DABIDING_MODULE=spam -include abiding/moduledef.h.
 * PyModExport_spam, which 3.15 and later call, is supplied. The definition's address is the module's token. As in any
 * slots array there may be one Py_mod_exec; m_size must not be negative. Include it in the one source that defines the
 * module. What else takes a PyModuleDef would hand the host a structure it does not know, and does not compile.
 */
#ifndef ABIDING_MODULEDEF_H
#define ABIDING_MODULEDEF_H

#include <Python.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct PyModuleDef_Base {
    int abiding_state;      /* of abiding_slots: 0 unset, 1 being written, 2 set */
    PySlot abiding_slots[11];
} PyModuleDef_Base;

#define PyModuleDef_HEAD_INIT {0, {PySlot_END}}

struct PyModuleDef {
    PyModuleDef_Base m_base;
    const char *m_name;
    const char *m_doc;
    Py_ssize_t m_size;
    PyMethodDef *m_methods;
    PyModuleDef_Slot *m_slots;
    traverseproc m_traverse;
    inquiry m_clear;
    freefunc m_free;
};

/* What PyModuleDef_Init() is here. def must live and stay as it is as long as the file is loaded.
 * Returns, borrowed: below 3.15 the host's module definition; on 3.15 and later the slots array, for PyModExport_ alone.
 * NULL with an exception: ImportError if this host is refused, else what 3.15 says of the slots. Called with an attached
 * thread state, by several interpreters at once if need be. */
ABIDING_FUNC(PyObject *) abiding_moduledef_init(PyModuleDef *def);

/* The checked build has macros of the same names. */
#undef PyModuleDef_Init
#define PyModuleDef_Init(def) abiding_moduledef_init(def)

/* A call of these is an error at compile time that says why. */
#ifdef __has_attribute
#  if __has_attribute(error)
#    define ABIDING_REFUSED(why) __attribute__((error(why)))
#  endif
#endif
#ifndef ABIDING_REFUSED
#  define ABIDING_REFUSED(why)
#endif

void *abiding_refused_create(PyModuleDef *def)
    ABIDING_REFUSED("PyModule_Create() is single-phase initialization, which Abiding does not bridge: "
                    "give the PyModuleDef slots and return PyModuleDef_Init()");
void *abiding_refused_def(PyModuleDef *def)
    ABIDING_REFUSED("this function hands the host a PyModuleDef, whose layout differs on every host");

#undef PyModule_Create
#undef PyModule_Create2
#undef PyModule_FromDefAndSpec
#undef PyModule_FromDefAndSpec2
#undef PyModule_ExecDef
#undef PyState_AddModule
#undef PyState_FindModule
#undef PyState_RemoveModule
#define PyModule_Create(def) ((PyObject *)abiding_refused_create(def))
#define PyModule_Create2(def, api) ((PyObject *)abiding_refused_create(def))
#define PyModule_FromDefAndSpec(def, spec) ((PyObject *)abiding_refused_def(def))
#define PyModule_FromDefAndSpec2(def, spec, api) ((PyObject *)abiding_refused_def(def))
#define PyModule_ExecDef(module, def) ((int)(Py_ssize_t)abiding_refused_def(def))
#define PyState_AddModule(module, def) ((int)(Py_ssize_t)abiding_refused_def(def))
#define PyState_FindModule(def) ((PyObject *)abiding_refused_def(def))
#define PyState_RemoveModule(def) ((int)(Py_ssize_t)abiding_refused_def(def))

#ifdef __cplusplus
}
#endif

#define ABIDING_HOOK_OF(hook, init) \
    ABIDING_INIT init(void); \
    ABIDING_HOOK hook(void); \
    ABIDING_HOOK hook(void) \
    { \
        return (PySlot *)init(); \
    }
#if defined(ABIDING_MODULE)
ABIDING_HOOK_OF(ABIDING_JOIN(PyModExport_, ABIDING_MODULE), ABIDING_JOIN(PyInit_, ABIDING_MODULE))
#elif defined(ABIDING_MODULE_U)
ABIDING_HOOK_OF(ABIDING_JOIN(PyModExportU_, ABIDING_MODULE_U), ABIDING_JOIN(PyInitU_, ABIDING_MODULE_U))
#endif

#endif
