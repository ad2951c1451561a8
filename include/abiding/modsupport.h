/* How are arguments parsed with lengths that are Py_ssize_t? By the names that every host has for that: below 3.13 those
 * without _SizeT take '#' for an int, or refuse. Called at once, as arguments that vary cannot be handed on; the functions
 * of the usual names are there for those who look them up. */
#ifndef ABIDING_MODSUPPORT_H
#define ABIDING_MODSUPPORT_H

#ifdef __cplusplus
extern "C" {
#endif

PyAPI_FUNC(int) _PyArg_Parse_SizeT(PyObject *args, const char *format, ...);
PyAPI_FUNC(int) _PyArg_ParseTuple_SizeT(PyObject *args, const char *format, ...);
PyAPI_FUNC(int) _PyArg_ParseTupleAndKeywords_SizeT(PyObject *args, PyObject *kw, const char *format,
    PY_CXX_CONST char *const *keywords, ...);

#ifdef __cplusplus
}
#endif

#define PyArg_Parse(args, ...) _PyArg_Parse_SizeT((args), __VA_ARGS__)
#define PyArg_ParseTuple(args, ...) _PyArg_ParseTuple_SizeT((args), __VA_ARGS__)
#define PyArg_ParseTupleAndKeywords(args, ...) _PyArg_ParseTupleAndKeywords_SizeT((args), __VA_ARGS__)

#endif
