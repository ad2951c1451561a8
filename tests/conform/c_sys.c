/* conform: flags=-Wno-deprecated-declarations */
/* Attributes of sys, its argv and streams, and auditing. */
#include "shim_test.h"

static PyObject *
get_attr(ARGS)
{
    NEED(1)
    return answer_object(PySys_GetAttr(args[0]));
}

static PyObject *
get_attr_string(ARGS)
{
    NEED(1)
    return answer_object(PySys_GetAttrString(text(args[0])));
}

static PyObject *
get_optional_attr(ARGS)
{
    NEED(1)
    PyObject *result = UNSET;
    int code = PySys_GetOptionalAttr(args[0], &result);
    return answer_pair(code, result);
}

static PyObject *
get_optional_attr_string(ARGS)
{
    NEED(1)
    PyObject *result = UNSET;
    int code = PySys_GetOptionalAttrString(text(args[0]), &result);
    return answer_pair(code, result);
}

static PyObject *
audit_tuple(ARGS)
{
    NEED(2)
    return answer_int(PySys_AuditTuple(text(args[0]), NULLABLE(args[1])));
}

#define AUDIT(EVENT, ...) answer_int(PySys_Audit(EVENT, __VA_ARGS__))

/* By args[1], how the arguments args[2] and args[3] are given. */
static PyObject *
audit(ARGS)
{
    NEED(4)
    const char *event = text(args[0]), *format = text(args[1]);
    if (event == NULL) {
        return NULL;
    }
    if (format == NULL) {
        return AUDIT(event, NULL);
    }
    if (strcmp(format, "s#") == 0) {
        return AUDIT(event, format, text(args[2]), PyLong_AsSsize_t(args[3]));
    }
    if (strcmp(format, "(isd)") == 0) {
        return AUDIT(event, format, 7, text(args[2]), 0.5);
    }
    return AUDIT(event, format, args[2], args[3]);
}

static PyObject *
set_object(ARGS)
{
    NEED(2)
    return answer_int(PySys_SetObject(text(args[0]), NULLABLE(args[1])));
}

enum { MOST = 4 };

/* Sets sys.argv to the words of a list; args[1] is updatepath, or Ellipsis for
 * the function that asks the host. */
static PyObject *
set_argv(ARGS)
{
    NEED(2)
    wchar_t *words[MOST + 1] = {NULL};
    Py_ssize_t count = PyList_Size(args[0]);
    int good = count >= 0 && count <= MOST;
    for (Py_ssize_t i = 0; good && i < count; i++) {
        PyObject *word = PyList_GetItemRef(args[0], i);
        words[i] = PyUnicode_AsWideCharString(word, NULL);
        good = words[i] != NULL;
        Py_DECREF(word);
    }
    if (good && args[1] == Py_Ellipsis) {
        PySys_SetArgv((int)count, words);
    }
    else if (good) {
        PySys_SetArgvEx((int)count, words, (int)PyLong_AsLong(args[1]));
    }
    for (int i = 0; i < MOST; i++) {
        PyMem_Free(words[i]);
    }
    return good ? answer_int(0) : NULL;
}

/* Writes with "<%s> %d 100%%" while an exception is raised, which stays. */
#define WRITER(NAME, F)                                                       \
    static PyObject *                                                         \
    NAME(ARGS)                                                                \
    {                                                                         \
        NEED(1)                                                               \
        const char *word = text(args[0]);                                     \
        PyErr_SetString(PyExc_KeyError, "stays");                             \
        F("<%s> %d 100%%", word, -5);                                         \
        return NULL;                                                          \
    }

WRITER(write_stdout, PySys_WriteStdout)
WRITER(write_stderr, PySys_WriteStderr)

static PyObject *
get_x_options(ARGS)
{
    (void)args;
    NEED(0)
    PyObject *borrowed = PySys_GetXOptions();
    Py_XINCREF(borrowed);
    return answer_object(borrowed);
}

static PyMethodDef methods[] = {
    METHOD(get_attr),
    METHOD(get_attr_string),
    METHOD(get_optional_attr),
    METHOD(get_optional_attr_string),
    METHOD(audit_tuple),
    METHOD(audit),
    METHOD(set_object),
    METHOD(set_argv),
    METHOD(write_stdout),
    METHOD(write_stderr),
    METHOD(get_x_options),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_sys, methods)
