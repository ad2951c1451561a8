/* How does a host find a module? 3.15 and later call the hook, PyModExport_spam; older ones call PyInit_spam.
 *
 * Compiled with -DABIDING_MODULE=spam (or _U=<punycode> for a name that is not ASCII), the source that uses
 * PyMODEXPORT_FUNC gets a PyInit_spam that calls its hook. It appears at the first use and nowhere else: a source
 * without a hook gets none, nor does one that has used PyMODINIT_FUNC before, which has a PyInit_ of its own. The stub
 * is weak, so that one defined in another source wins. ABIDING_OWN_INIT keeps it away altogether.
 *
 * Several modules in one file: ABIDING_EXPORT(spam); at file scope for each.
 */
#ifndef ABIDING_MODULE_H
#define ABIDING_MODULE_H

#ifdef __cplusplus
extern "C" {
#endif

/* Is this host one that the extension can run on? name is the module's, for the message.
 * Returns 0 to go on; -1 with ImportError, which says what the file needs, what the host is, and what to do. */
ABIDING_FUNC(int) abiding_enter(const char *name);

/* Hands a slots array to a host that knows no hooks. name is what the module is called if no slot says.
 * Returns what PyInit_ has to return: a module definition for multi-phase initialization; it lives as long as the file
 * and is the same at every import. NULL with an exception if 3.15 would not take the slots.
 * slots must stay as it is as long as the file is loaded. Called with an attached thread state, by several
 * interpreters at once if need be. */
ABIDING_FUNC(PyObject *) abiding_init(PySlot *slots, const char *name);

#ifdef __cplusplus
}
#  define ABIDING_C extern "C"
#  define ABIDING_ASSERT static_assert
#else
#  define ABIDING_C
#  define ABIDING_ASSERT _Static_assert
#endif

/* Protected, and called by the stub instead of handed on as an address: with RTLD_GLOBAL another file's hook of the
 * same name would come first, and old linkers refuse the address of a protected function. */
#define ABIDING_HOOK ABIDING_C ABIDING_PROTECTED PySlot *
#define ABIDING_WEAK __attribute__((weak)) ABIDING_EXPORTED
#define ABIDING_INIT ABIDING_C ABIDING_EXPORTED PyObject *

/* The hook's prototype comes first: what a user writes before PyMODEXPORT_FUNC then applies to the hook. */
#define ABIDING_STUB(init, hook, name) \
    ABIDING_HOOK hook(void); \
    ABIDING_C ABIDING_WEAK PyObject *init(void); \
    ABIDING_INIT init(void) \
    { \
        return abiding_enter(name) < 0 ? _Py_NULL : abiding_init(hook(), name); \
    } \
    ABIDING_ASSERT(sizeof(PySlot) == 16, "a slot has this size on every machine")
#define ABIDING_JOIN(a, b) ABIDING_JOIN_(a, b)
#define ABIDING_JOIN_(a, b) a##b

#define ABIDING_EXPORT(name) \
    ABIDING_STUB(ABIDING_JOIN(PyInit_, name), ABIDING_JOIN(PyModExport_, name), Py_STRINGIFY(name))
#define ABIDING_EXPORT_U(punycode) \
    ABIDING_STUB(ABIDING_JOIN(PyInitU_, punycode), ABIDING_JOIN(PyModExportU_, punycode), Py_STRINGIFY(punycode))

#define PyMODINIT_FUNC ABIDING_INIT
#define PyMODEXPORT_FUNC ABIDING_HOOK

#if (defined(ABIDING_MODULE) || defined(ABIDING_MODULE_U)) && !defined(ABIDING_OWN_INIT)
/* Both macros have a first meaning and a lasting one. Whichever is used first takes the first meaning off both. */
#  ifdef ABIDING_MODULE
#    define ABIDING_EXPORT_FIRST ABIDING_EXPORT(ABIDING_MODULE)
#  else
#    define ABIDING_EXPORT_FIRST ABIDING_EXPORT_U(ABIDING_MODULE_U)
#  endif
#  define ABIDING_SETTLED _Pragma("pop_macro(\"PyMODINIT_FUNC\")") _Pragma("pop_macro(\"PyMODEXPORT_FUNC\")")
#  pragma push_macro("PyMODINIT_FUNC")
#  pragma push_macro("PyMODEXPORT_FUNC")
#  undef PyMODINIT_FUNC
#  undef PyMODEXPORT_FUNC
#  define PyMODINIT_FUNC ABIDING_SETTLED ABIDING_INIT
#  define PyMODEXPORT_FUNC ABIDING_SETTLED ABIDING_EXPORT_FIRST; ABIDING_HOOK
#endif

#endif
