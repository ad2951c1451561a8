/* User code that uses every public macro, and must compile without a warning as C11 and as C++11. It is never run. */
#include <Python.h>
#include <structmember.h>
#include <osdefs.h>

#if !defined(Py_GIL_DISABLED) || Py_LIMITED_API < 0x030f0000 || Py_TARGET_ABI3T < 0x030f0000
#  error not abi3t
#endif
#if PY_BIG_ENDIAN == PY_LITTLE_ENDIAN || !defined(HAVE_LONG_LONG) || !defined(WITH_THREAD)
#  error no such machine
#endif
#if !defined(Py_USING_UNICODE) || !defined(Py_UNICODE_WIDE) || !defined(PY_HAVE_THREAD_NATIVE_ID)
#  error no such host
#endif

typedef struct {
    PyObject *held;
    double number;
    char name[16];
} thing;

PyDoc_STRVAR(thing_doc, "A thing.");
PyDoc_VAR(other_doc) = PyDoc_STR("Another.");
PyABIInfo_VAR(abi_info);

static Py_ALIGNED(16) int aligned;
static PY_LONG_LONG wide = Py_LL(1);
static PY_UINT32_T u32 = 1;
static PY_UINT64_T u64 = Py_ULL(1);
static PY_INT32_T i32 = -1;
static PY_INT64_T i64 = -1;
static PY_TIMEOUT_T timeout = -1;
static wchar_t path[MAXPATHLEN] = {SEP, DELIM};

PyAPI_FUNC(int) somewhere(void);
PyAPI_DATA(int) something;
Py_IMPORTED_SYMBOL int imported(void);
Py_EXPORTED_SYMBOL int exported(void);
Py_LOCAL_SYMBOL int hidden(void);
Py_DEPRECATED(3.9) int deprecated(void);
int formatted(const char *format, ...) Py_GCC_ATTRIBUTE((format(printf, 1, 2)));
static Py_NO_INLINE int aside(void) { return 1; }
static inline Py_ALWAYS_INLINE int within(void) { return 2; }
Py_LOCAL(int) local(void) { return 3; }
Py_LOCAL_INLINE(int) local_inline(void) { return 4; }

int small_macros(int n, const char *text, ...);
int small_macros(int n, const char *text, ...)
{
    int numbers[3] = {Py_MIN(n, 1), Py_MAX(n, 2), Py_ABS(n)};
    va_list va, copy;
    Py_BUILD_ASSERT(sizeof(int) >= 2);
    va_start(va, text);
    Py_VA_COPY(copy, va);
    va_end(copy);
    va_end(va);
    switch (n) {
    case 0:
        n += Py_BUILD_ASSERT_EXPR(sizeof(long) >= sizeof(int));
        _Py_FALLTHROUGH;
    case 1:
        n += Py_CHARMASK(*text) + (int)Py_ARRAY_LENGTH(numbers) + (int)Py_MEMBER_SIZE(thing, name);
        break;
    case 2:
        Py_UNREACHABLE();
    default:
        break;
    }
    n += Py_ARITHMETIC_RIGHT_SHIFT(int, n, 2) + Py_SAFE_DOWNCAST((Py_ssize_t)numbers[0], Py_ssize_t, int);
    n += Py_FORCE_EXPANSION(aside)() + within() + local() + local_inline() + aligned + (int)wide + (int)timeout + (int)path[0];
    n += (int)u32 + (int)u64 + i32 + (int)i64 + (int)strlen(Py_STRINGIFY(PY_VERSION_HEX));
    n += thing_doc[0] + other_doc[0];
    n += Py_IS_NAN(Py_NAN) + Py_IS_INFINITY(Py_INFINITY) + Py_IS_FINITE(Py_MATH_PI) + (Py_HUGE_VAL > 0);
    n += PyOS_stricmp(text, "x") + PyOS_strnicmp(text, "x", 1);
    n += (int)(Py_PACK_VERSION(3, 15) - Py_PACK_FULL_VERSION(3, 15, 2, 0xF, 0));
    return n + PyABIInfo_Check(&abi_info, "uses") + somewhere() + something + imported() + exported() + hidden();
}

int memory(void);
int memory(void)
{
    double *a = PyMem_New(double, 4), *b = PyMem_NEW(double, 4);
    void *raw = PyMem_MALLOC(8);
    PyMem_Resize(a, double, 8);
    PyMem_RESIZE(b, double, 8);
    raw = PyMem_REALLOC(raw, 16);
    PyMem_FREE(raw);
    PyMem_Del(a);
    PyMem_DEL(b);
    raw = PyObject_MALLOC(8);
    raw = PyObject_REALLOC(raw, 16);
    PyObject_FREE(raw);
    return 0;
}

int checks(PyObject *o);
int checks(PyObject *o)
{
    return PyByteArray_Check(o) + PyByteArray_CheckExact(o) + PyBytes_Check(o) + PyBytes_CheckExact(o) +
           PyUnicode_Check(o) + PyUnicode_CheckExact(o) + PyExceptionClass_Check(o) + PyExceptionInstance_Check(o) +
           (PyExceptionInstance_Class(o) == o) + PyLong_Check(o) + PyLong_CheckExact(o) + PyBool_Check(o) +
           PyFloat_Check(o) + PyFloat_CheckExact(o) + PyComplex_Check(o) + PyComplex_CheckExact(o) + PyRange_Check(o) +
           PyMemoryView_Check(o) + PyTuple_Check(o) + PyTuple_CheckExact(o) + PyList_Check(o) + PyList_CheckExact(o) +
           PyDict_Check(o) + PyDict_CheckExact(o) + PyDictKeys_Check(o) + PyDictValues_Check(o) + PyDictItems_Check(o) +
           PyDictViewSet_Check(o) + PyFrozenSet_CheckExact(o) + PyFrozenSet_Check(o) + PyAnySet_CheckExact(o) +
           PyAnySet_Check(o) + PySet_CheckExact(o) + PySet_Check(o) + PyCFunction_CheckExact(o) + PyCFunction_Check(o) +
           PyModule_Check(o) + PyModule_CheckExact(o) + PyCapsule_CheckExact(o) + PyTraceBack_Check(o) +
           PySlice_Check(o) + PySeqIter_Check(o) + PyCallIter_Check(o) + PyWeakref_CheckRef(o) +
           PyWeakref_CheckRefExact(o) + PyWeakref_CheckProxy(o) + PyWeakref_Check(o) + PyType_Check(o) +
           PyType_CheckExact(o) + PyObject_TypeCheck(o, &PyList_Type) + PyType_IS_GC(Py_TYPE(o)) +
           PyType_FastSubclass(Py_TYPE(o), Py_TPFLAGS_LIST_SUBCLASS) +
           PyType_HasFeature(Py_TYPE(o), Py_TPFLAGS_HAVE_GC) +
           Py_Is(o, Py_Ellipsis) + Py_IsNone(o) + Py_IsTrue(o) + Py_IsFalse(o);
}

int references(PyObject *o, thing *t, visitproc visit, void *arg);
int references(PyObject *o, thing *t, visitproc visit, void *arg)
{
    Py_INCREF(o);
    Py_XINCREF(o);
    Py_DECREF(o);
    Py_XDECREF(o);
    t->held = Py_NewRef(o);
    Py_SETREF(t->held, Py_XNewRef(o));
    Py_XSETREF(t->held, NULL);
    Py_VISIT(t->held);
    Py_CLEAR(t->held);
    Py_SET_REFCNT(o, 1);
    return 0;
}

PyObject *none(PyObject *self, PyObject *args);
PyObject *none(PyObject *Py_UNUSED(self), PyObject *Py_UNUSED(args)) { Py_RETURN_NONE; }
PyObject *not_implemented(void);
PyObject *not_implemented(void) { Py_RETURN_NOTIMPLEMENTED; }
PyObject *truth(int v);
PyObject *truth(int v)
{
    if (v)
        Py_RETURN_TRUE;
    else
        Py_RETURN_FALSE;
}
PyObject *compare(int a, int b, int op);
PyObject *compare(int a, int b, int op) { Py_RETURN_RICHCOMPARE(a, b, op); }
PyObject *nan_(void);
PyObject *nan_(void) { Py_RETURN_NAN; }
PyObject *inf(double sign);
PyObject *inf(double sign) { Py_RETURN_INF(sign); }
PyObject *fixed[5] = {Py_None, Py_True, Py_False, Py_Ellipsis, Py_NotImplemented};

void *make(PyTypeObject *type, PyObject *raw);
void *make(PyTypeObject *type, PyObject *raw)
{
    thing *t = PyObject_New(thing, type);
    t = PyObject_NEW(thing, type);
    t = PyObject_NewVar(thing, type, 3);
    t = PyObject_NEW_VAR(thing, type, 3);
    t = PyObject_GC_New(thing, type);
    t = PyObject_GC_NewVar(thing, type, 3);
    t = PyObject_GC_Resize(thing, t, 5);
    PyObject_INIT(raw, type);
    PyObject_INIT_VAR((PyVarObject *)raw, type, 2);
    PyObject_Del(raw);
    PyObject_DEL(raw);
    return t;
}

int objects(PyObject *o, PyModuleDef *def, Py_ssize_t n);
int objects(PyObject *o, PyModuleDef *def, Py_ssize_t n)
{
    static PyMethodDef method = {"none", none, METH_VARARGS, NULL};
    Py_ssize_t start, stop, step, count;
    enum { A_NUMBER = 3 };
    const char *A_TEXT = "text";
    PyObject *module = PyModule_Create(def);
    module = PyModule_FromDefAndSpec(def, o);
    PyErr_BadInternalCall();
    PyCFunction_New(&method, o);
    PyCFunction_NewEx(&method, o, module);
    PyLong_FromPid((int)PyLong_AsPid(o));
    PyImport_ImportModuleEx("a", NULL, NULL, NULL);
    Py_BEGIN_ALLOW_THREADS
    Py_BLOCK_THREADS
    Py_UNBLOCK_THREADS
    Py_END_ALLOW_THREADS
    Py_BEGIN_CRITICAL_SECTION(o);
    n++;
    Py_END_CRITICAL_SECTION();
    Py_BEGIN_CRITICAL_SECTION2(o, module);
    n++;
    Py_END_CRITICAL_SECTION2();
    return PyModule_AddIntMacro(module, A_NUMBER) + PyModule_AddStringMacro(module, A_TEXT) +
           PySlice_GetIndicesEx(o, n, &start, &stop, &step, &count) + (PyThreadState_GET() != NULL) +
           (int)PyObject_Length(o) + (int)PySequence_Length(o) + PySequence_In(o, o) + (int)PyMapping_Length(o) +
           PyMapping_DelItemString(o, "k") + PyMapping_DelItem(o, o) + (int)PyLong_AS_LONG(o);
}

int parse(PyObject *args, PyObject *kw);
int parse(PyObject *args, PyObject *kw)
{
    static PY_CXX_CONST char *const names[] = {(PY_CXX_CONST char *)"a", NULL};
    PyObject *a = NULL;
    return PyArg_ParseTupleAndKeywords(args, kw, "|O", names, &a);
}

static PyMemberDef members[] = {
    {"number", Py_T_DOUBLE, offsetof(thing, number), Py_READONLY | Py_RELATIVE_OFFSET, NULL},
    {"old", T_OBJECT_EX, offsetof(thing, held), READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};
static int exec(PyObject *Py_UNUSED(module)) { return 0; }
static PyMethodDef methods[] = {{"none", none, METH_NOARGS, thing_doc}, {NULL, NULL, 0, NULL}};

PySlot type_slots[] = {
    PySlot_STATIC_DATA(Py_tp_members, members),
    PySlot_INT64(Py_tp_flags, 1),
    PySlot_UINT64(Py_tp_flags, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_TYPE_SUBCLASS),
    PySlot_SIZE(Py_tp_extra_basicsize, sizeof(thing)),
    PySlot_PTR(Py_tp_name, "uses.Thing"),
    PySlot_END,
};
static PySlot module_slots[] = {
    PySlot_PTR_STATIC(Py_mod_methods, methods),
    PySlot_FUNC(Py_mod_exec, exec),
    PySlot_DATA(Py_mod_gil, Py_MOD_GIL_NOT_USED),
    PySlot_DATA(Py_mod_abi, &abi_info),
    PySlot_END,
};

PyMODINIT_FUNC PyInit_uses(void);
PyMODEXPORT_FUNC PyModExport_uses(void);
PyMODEXPORT_FUNC PyModExport_uses(void) { return module_slots; }
