/* How does a whole method run in a critical section on its object?
 *
 *     ABIDING_CRITICAL_METHOD(counter_add)
 *     (PyObject *self, PyObject *number)
 *     {
 *         ...
 *     }
 *
 * defines counter_add() for the method table, of the type PyCFunction. It begins a section on self, runs the body, and ends
 * the section. The body is a function of its own, so it may return wherever it likes. A slot, or a method of other
 * arguments, is written with the name of its type, which CPython gave it:
 *
 *     ABIDING_CRITICAL_SLOT(lenfunc, counter_length)
 *     (PyObject *self)
 *     {
 *         ...
 *     }
 *
 * The section is on the first argument and no other. An operator of numbers, which may have its object in the second one,
 * wants both: there ABIDING_CRITICAL_SECTION2() is the way. There is no form for what runs when nobody else can have the
 * object, or may not lock: tp_new, tp_dealloc, tp_free, tp_traverse, tp_clear, tp_finalize, bf_releasebuffer.
 */
#ifndef ABIDING_CRITICAL_METHOD_H
#define ABIDING_CRITICAL_METHOD_H

#define ABIDING_CRITICAL_METHOD(function) ABIDING_CRITICAL_SLOT(PyCFunction, function)
#define ABIDING_CRITICAL_SLOT(type, function) ABIDING_CRITICAL_##type(function)

/* The declaration of the body, the function, and the beginning of the body's definition. */
#define ABIDING_CRITICAL_PARTS(result, function, parameters, arguments) \
    static result function##_in_section parameters; \
    static result function parameters \
    { \
        PyCriticalSection abiding_section; \
        PyCriticalSection_Begin(&abiding_section, _PyObject_CAST(a)); \
        result abiding_result = function##_in_section arguments; \
        PyCriticalSection_End(&abiding_section); \
        return abiding_result; \
    } \
    static result function##_in_section

#define ABIDING_CRITICAL_1(result, function) ABIDING_CRITICAL_PARTS(result, function, (PyObject *a), (a))
#define ABIDING_CRITICAL_2(result, function, B) ABIDING_CRITICAL_PARTS(result, function, (PyObject *a, B b), (a, b))
#define ABIDING_CRITICAL_3(result, function, B, C) \
    ABIDING_CRITICAL_PARTS(result, function, (PyObject *a, B b, C c), (a, b, c))
#define ABIDING_CRITICAL_4(result, function, B, C, D) \
    ABIDING_CRITICAL_PARTS(result, function, (PyObject *a, B b, C c, D d), (a, b, c, d))
#define ABIDING_CRITICAL_5(result, function, B, C, D, E) \
    ABIDING_CRITICAL_PARTS(result, function, (PyObject *a, B b, C c, D d, E e), (a, b, c, d, e))

/* Methods. */
#define ABIDING_CRITICAL_PyCFunction(function) ABIDING_CRITICAL_2(PyObject *, function, PyObject *)
#define ABIDING_CRITICAL_PyCFunctionWithKeywords(function) \
    ABIDING_CRITICAL_3(PyObject *, function, PyObject *, PyObject *)
#define ABIDING_CRITICAL_PyCFunctionFast(function) \
    ABIDING_CRITICAL_3(PyObject *, function, PyObject *const *, Py_ssize_t)
#define ABIDING_CRITICAL_PyCFunctionFastWithKeywords(function) \
    ABIDING_CRITICAL_4(PyObject *, function, PyObject *const *, Py_ssize_t, PyObject *)
#define ABIDING_CRITICAL_PyCMethod(function) \
    ABIDING_CRITICAL_5(PyObject *, function, PyTypeObject *, PyObject *const *, Py_ssize_t, PyObject *)

/* PyGetSetDef. */
#define ABIDING_CRITICAL_getter(function) ABIDING_CRITICAL_2(PyObject *, function, void *)
#define ABIDING_CRITICAL_setter(function) ABIDING_CRITICAL_3(int, function, PyObject *, void *)

/* Slots. */
#define ABIDING_CRITICAL_unaryfunc(function) ABIDING_CRITICAL_1(PyObject *, function)
#define ABIDING_CRITICAL_binaryfunc(function) ABIDING_CRITICAL_2(PyObject *, function, PyObject *)
#define ABIDING_CRITICAL_ternaryfunc(function) ABIDING_CRITICAL_3(PyObject *, function, PyObject *, PyObject *)
#define ABIDING_CRITICAL_inquiry(function) ABIDING_CRITICAL_1(int, function)
#define ABIDING_CRITICAL_lenfunc(function) ABIDING_CRITICAL_1(Py_ssize_t, function)
#define ABIDING_CRITICAL_ssizeargfunc(function) ABIDING_CRITICAL_2(PyObject *, function, Py_ssize_t)
#define ABIDING_CRITICAL_ssizeobjargproc(function) ABIDING_CRITICAL_3(int, function, Py_ssize_t, PyObject *)
#define ABIDING_CRITICAL_objobjproc(function) ABIDING_CRITICAL_2(int, function, PyObject *)
#define ABIDING_CRITICAL_objobjargproc(function) ABIDING_CRITICAL_3(int, function, PyObject *, PyObject *)
#define ABIDING_CRITICAL_getbufferproc(function) ABIDING_CRITICAL_3(int, function, Py_buffer *, int)
#define ABIDING_CRITICAL_getattrfunc(function) ABIDING_CRITICAL_2(PyObject *, function, char *)
#define ABIDING_CRITICAL_getattrofunc(function) ABIDING_CRITICAL_2(PyObject *, function, PyObject *)
#define ABIDING_CRITICAL_setattrfunc(function) ABIDING_CRITICAL_3(int, function, char *, PyObject *)
#define ABIDING_CRITICAL_setattrofunc(function) ABIDING_CRITICAL_3(int, function, PyObject *, PyObject *)
#define ABIDING_CRITICAL_reprfunc(function) ABIDING_CRITICAL_1(PyObject *, function)
#define ABIDING_CRITICAL_hashfunc(function) ABIDING_CRITICAL_1(Py_hash_t, function)
#define ABIDING_CRITICAL_richcmpfunc(function) ABIDING_CRITICAL_3(PyObject *, function, PyObject *, int)
#define ABIDING_CRITICAL_getiterfunc(function) ABIDING_CRITICAL_1(PyObject *, function)
#define ABIDING_CRITICAL_iternextfunc(function) ABIDING_CRITICAL_1(PyObject *, function)
#define ABIDING_CRITICAL_descrgetfunc(function) ABIDING_CRITICAL_3(PyObject *, function, PyObject *, PyObject *)
#define ABIDING_CRITICAL_descrsetfunc(function) ABIDING_CRITICAL_3(int, function, PyObject *, PyObject *)
#define ABIDING_CRITICAL_initproc(function) ABIDING_CRITICAL_3(int, function, PyObject *, PyObject *)
#define ABIDING_CRITICAL_sendfunc(function) ABIDING_CRITICAL_3(PySendResult, function, PyObject *, PyObject **)

#endif
