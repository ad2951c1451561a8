/* conform: flags=-Wno-deprecated-declarations */
/* pylifecycle.h: the start and the end of the interpreter, what it is, signals.
 *
 * What starts or ends it happens in a process of its own, there for the most
 * part in a function that exit() calls: by then the interpreter that loaded
 * this module has ended as it should, and the next can be started. */
#include "calls.h"

#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

/* Prints without any interpreter. */
static void
say(const char *format, ...)
{
    char line[1000];
    va_list list;
    va_start(list, format);
    int length = vsnprintf(line, sizeof(line), format, list);
    va_end(list);
    if (write(STDOUT_FILENO, line, (size_t)length) != length) {
        abort();
    }
}

static PyObject *
is_initialized(ARGS)
{
    (void)args;
    NEED(0)
    return answer_int(Py_IsInitialized());
}

static PyObject *
initialize(ARGS)
{
    (void)args;
    NEED(0)
    Py_Initialize();
    Py_InitializeEx(0);
    Py_InitializeEx(1);
    return answer_int(0);
}

#define STRING(F)                                                             \
    static PyObject *                                                         \
    F##_(ARGS)                                                                \
    {                                                                         \
        (void)args;                                                           \
        NEED(0)                                                               \
        return F() == F() ? PyUnicode_FromString(F()) : broken("another");    \
    }

STRING(Py_GetVersion)
STRING(Py_GetPlatform)
STRING(Py_GetCopyright)
STRING(Py_GetCompiler)
STRING(Py_GetBuildInfo)

/* --- in a process of its own --- */

static PyObject *
fatal_error(ARGS)
{
    NEED(1)
    Py_FatalError(text(args[0]));
}

static PyObject *
py_exit(ARGS)
{
    NEED(1)
    int status = (int)PyLong_AsLong(args[0]);
    Py_Exit(status);
}

static void
say_first(void)
{
    say("first %d\n", Py_IsInitialized());
}

static void
say_second(void)
{
    say("second\n");
}

static PyObject *
at_exit_two(ARGS)
{
    (void)args;
    NEED(0)
    int first = Py_AtExit(say_first);
    return Py_BuildValue("(ii)", first, Py_AtExit(say_second));
}

/* How many functions more can be registered. */
static PyObject *
at_exit_many(ARGS)
{
    (void)args;
    NEED(0)
    int count = 0;
    while (count < 1000 && Py_AtExit(say_second) == 0) {
        count++;
    }
    return Py_BuildValue("(ii)", count, Py_AtExit(say_first));
}

enum { MOST = 8 };

static struct {
    int count;
    char *words[MOST + 1];
    wchar_t *wide[MOST + 1];
} later;

/* What the interpreter that runs thinks of itself. */
static void
say_interpreter(void)
{
    PyObject *sys = PyImport_ImportModule("sys");
    PyObject *executable = PyObject_GetAttrString(sys, "executable");
    PyObject *prefix = PyObject_GetAttrString(sys, "prefix");
    say("%s %s\n", PyUnicode_AsUTF8AndSize(executable, NULL),
        PyUnicode_AsUTF8AndSize(prefix, NULL));
    Py_DECREF(prefix);
    Py_DECREF(executable);
    Py_DECREF(sys);
}

static int
sigint_is_default(void)
{
    return PyOS_getsig(SIGINT) == SIG_DFL;
}

/* Starts and ends two interpreters, one without signals. */
static void
cycles(void)
{
    say("before %d\n", Py_IsInitialized());
    say("again %d\n", Py_FinalizeEx());

    PyOS_setsig(SIGINT, SIG_DFL);
    Py_Initialize();
    say("one %d %d\n", Py_IsInitialized(), sigint_is_default());
    say("end %d\n", Py_FinalizeEx());
    say("again %d\n", Py_FinalizeEx());
    say("ended %d\n", Py_IsInitialized());

    PyOS_setsig(SIGINT, SIG_DFL);
    Py_InitializeEx(0);
    say("two %d %d\n", Py_IsInitialized(), sigint_is_default());
    Py_Finalize();
    Py_Finalize();
    say("ended %d\n", Py_IsInitialized());
}

/* Starts one with the program name words[0] and the home words[1]. */
static void
named(void)
{
    Py_SetProgramName(later.wide[0]);
    Py_SetPythonHome(later.wide[1]);
    Py_InitializeEx(1);
    say_interpreter();
    say("end %d\n", Py_FinalizeEx());
}

static void
main_of_bytes(void)
{
    say("main %d\n", Py_BytesMain(later.count, later.words));
}

static void
main_of_wide(void)
{
    say("main %d\n", Py_Main(later.count, later.wide));
}

/* Has exit() call the function args[0] with a list of words. */
static PyObject *
at_exit_of_c(ARGS)
{
    NEED(2)
    static const struct {
        const char *name;
        void (*function)(void);
    } functions[] = {
        {"cycles", cycles}, {"named", named},
        {"bytes", main_of_bytes}, {"wide", main_of_wide},
    };
    later.count = (int)PyList_Size(args[1]);
    for (int i = 0; i < later.count && i < MOST; i++) {
        PyObject *word = PyList_GetItemRef(args[1], i);
        wchar_t *wide = PyUnicode_AsWideCharString(word, NULL);
        if (wide == NULL) {
            return NULL;
        }
        /* Their memory must outlive the allocators of the interpreter. */
        later.wide[i] = wcsdup(wide);
        later.words[i] = strdup(PyUnicode_AsUTF8AndSize(word, NULL));
        PyMem_Free(wide);
        Py_DECREF(word);
    }
    for (size_t i = 0; i < sizeof(functions) / sizeof(functions[0]); i++) {
        if (strcmp(functions[i].name, text(args[0])) == 0) {
            return answer_int(atexit(functions[i].function));
        }
    }
    return broken("no such function");
}

/* --- signals --- */

static volatile sig_atomic_t handled;

static void
handler(int number)
{
    handled = number;
}

static const char *
name_of(PyOS_sighandler_t function)
{
    return function == SIG_DFL ? "default" : function == SIG_IGN ? "ignore"
           : function == SIG_ERR ? "error" : function == handler ? "handler" : "other";
}

static PyObject *
getsig(ARGS)
{
    NEED(1)
    return PyUnicode_FromString(name_of(PyOS_getsig((int)PyLong_AsLong(args[0]))));
}

static PyObject *
setsig(ARGS)
{
    NEED(2)
    const char *name = text(args[1]);
    PyOS_sighandler_t function = strcmp(name, "default") == 0 ? SIG_DFL
                                 : strcmp(name, "ignore") == 0 ? SIG_IGN : handler;
    return PyUnicode_FromString(name_of(PyOS_setsig((int)PyLong_AsLong(args[0]), function)));
}

/* The signal that the handler saw when args[0] was raised. */
static PyObject *
raise_signal(ARGS)
{
    NEED(1)
    handled = 0;
    raise((int)PyLong_AsLong(args[0]));
    return PyLong_FromLong(handled);
}

static PyMethodDef methods[] = {
    METHOD(is_initialized),
    METHOD(initialize),
    METHOD(Py_GetVersion_),
    METHOD(Py_GetPlatform_),
    METHOD(Py_GetCopyright_),
    METHOD(Py_GetCompiler_),
    METHOD(Py_GetBuildInfo_),
    METHOD(fatal_error),
    METHOD(py_exit),
    METHOD(at_exit_two),
    METHOD(at_exit_many),
    METHOD(at_exit_of_c),
    METHOD(getsig),
    METHOD(setsig),
    METHOD(raise_signal),
    {NULL, NULL, 0, NULL}
};

SHIM_TEST_MODULE(c_lifecycle, methods)
