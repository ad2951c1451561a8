/* BaseExceptionGroup and ExceptionGroup (3.9, 3.10), with the behaviour of
 * 3.15 but for what belongs to the language: no `except*`, and the host's
 * traceback printer does not show the exceptions within.
 *
 * Written in Python: what matters here is what these classes mean, and they
 * are made once per process, only for extensions that use them. */
#include "exceptions.h"

#include "bind.h"

ABIDING_HIDDEN PyObject *PyExc_BaseExceptionGroup;

static const char exceptiongroup_source[] =
"class BaseExceptionGroup(BaseException):\n"
"    'A combination of multiple unrelated exceptions.'\n"
"\n"
"    __slots__ = ('_message', '_exceptions', '_shown')\n"
"\n"
"    def __new__(cls, /, *args, **keywords):\n"
"        if len(args) != 2:\n"
"            raise TypeError('BaseExceptionGroup.__new__() takes exactly 2 '\n"
"                            f'arguments ({len(args)} given)')\n"
"        message, exceptions = args\n"
"        if not isinstance(message, str):\n"
"            kind = 'None' if message is None else type(message).__name__\n"
"            raise TypeError('BaseExceptionGroup.__new__() argument 1 must be '\n"
"                            f'str, not {kind}')\n"
"        if not is_sequence(exceptions):\n"
"            raise TypeError('second argument (exceptions) must be a sequence')\n"
"        within = tuple(exceptions)\n"
"        if not within:\n"
"            raise ValueError('second argument (exceptions) must be a '\n"
"                             'non-empty sequence')\n"
"        for i, exc in enumerate(within):\n"
"            if not isinstance(exc, BaseException):\n"
"                raise ValueError(f'Item {i} of second argument (exceptions) '\n"
"                                 'is not an exception')\n"
"        if all(isinstance(exc, Exception) for exc in within):\n"
"            if cls is BaseExceptionGroup:\n"
"                cls = ExceptionGroup\n"
"        elif cls is ExceptionGroup:\n"
"            raise TypeError('Cannot nest BaseExceptions in an ExceptionGroup')\n"
"        elif issubclass(cls, Exception):\n"
"            raise TypeError(f'Cannot nest BaseExceptions in {cls.__name__!r}')\n"
"        self = BaseException.__new__(cls, *args)\n"
"        self._message = message\n"
"        self._exceptions = within\n"
"        # The sequence may change later, its text not.\n"
"        self._shown = (type(exceptions) if type(exceptions) in (list, tuple)\n"
"                       else repr(exceptions))\n"
"        return self\n"
"\n"
"    message = property(lambda self: self._message, doc='exception message')\n"
"    exceptions = property(lambda self: self._exceptions,\n"
"                          doc='nested exceptions')\n"
"\n"
"    def __str__(self):\n"
"        count = len(self._exceptions)\n"
"        plural = 's' if count > 1 else ''\n"
"        return f'{self._message} ({count} sub-exception{plural})'\n"
"\n"
"    def __repr__(self):\n"
"        shown = self._shown\n"
"        if not isinstance(shown, str):\n"
"            shown = repr(shown(self._exceptions))\n"
"        return f'{type(self).__name__}({self._message!r}, {shown})'\n"
"\n"
"    __class_getitem__ = classmethod(type(list[int]))\n"
"\n"
"    def derive(self, excs, /):\n"
"        return BaseExceptionGroup(self._message, excs)\n"
"\n"
"    def split(self, matcher_value, /):\n"
"        return divide(self, matcher(matcher_value), True)\n"
"\n"
"    def subgroup(self, matcher_value, /):\n"
"        return divide(self, matcher(matcher_value), False)[0]\n"
"\n"
"\n"
"class ExceptionGroup(BaseExceptionGroup, Exception):\n"
"    __slots__ = ()\n"
"\n"
"\n"
"def is_sequence(value):\n"
"    return hasattr(type(value), '__getitem__') and not isinstance(value, dict)\n"
"\n"
"\n"
"def matcher(condition):\n"
"    kinds = condition if isinstance(condition, tuple) else (condition,)\n"
"    if all(isinstance(kind, type) and issubclass(kind, BaseException)\n"
"           for kind in kinds):\n"
"        return lambda exc: isinstance(exc, kinds)\n"
"    if callable(condition) and not isinstance(condition, type):\n"
"        return condition\n"
"    raise TypeError('expected an exception type, a tuple of exception types, '\n"
"                    'or a callable (other than a class)')\n"
"\n"
"\n"
"def divide(exc, matches, want_rest):\n"
"    if matches(exc):\n"
"        return exc, None\n"
"    if not isinstance(exc, BaseExceptionGroup):\n"
"        return None, exc\n"
"    matching, rest = [], []\n"
"    for inner in exc._exceptions:\n"
"        one, other = divide(inner, matches, want_rest)\n"
"        if one is not None:\n"
"            matching.append(one)\n"
"        if other is not None:\n"
"            rest.append(other)\n"
"    return (subset(exc, matching),\n"
"            subset(exc, rest) if want_rest else None)\n"
"\n"
"\n"
"def subset(group, exceptions):\n"
"    if not exceptions:\n"
"        return None\n"
"    new = group.derive(exceptions)\n"
"    if not isinstance(new, BaseExceptionGroup):\n"
"        raise TypeError('derive must return an instance of '\n"
"                        'BaseExceptionGroup')\n"
"    new.__traceback__ = group.__traceback__\n"
"    new.__context__ = group.__context__\n"
"    new.__cause__ = group.__cause__\n"
"    notes = getattr(group, '__notes__', None)\n"
"    if is_sequence(notes):\n"
"        new.__notes__ = list(notes)\n"
"    return new\n";

static PyObject *
exceptiongroup_make(void)
{
    PyObject *names = Py_BuildValue("{s:s,s:N}", "__name__", "builtins", "__builtins__",
                                    PyImport_ImportModule("builtins"));
    if (names == NULL) {
        return NULL;
    }
    PyObject *class = NULL, *done = NULL;
    PyObject *code = Py_CompileString(exceptiongroup_source, "<abiding exception groups>",
                                      Py_file_input);
    if (code != NULL) {
        done = PyEval_EvalCode(code, names, names);
        Py_DECREF(code);
    }
    if (done != NULL) {
        class = Py_XNewRef(PyDict_GetItemString(names, "BaseExceptionGroup"));
        Py_DECREF(done);
    }
    Py_DECREF(names);
    return class;
}

static int
exceptiongroup_ready(void)
{
    return !abd_host_below(ABD_PY(3, 11)) ? 0
        : abd_exceptions_share("BaseExceptionGroup", &PyExc_BaseExceptionGroup,
                               exceptiongroup_make);
}

__attribute__((constructor(102))) static void
exceptiongroup_constructor(void)
{
    PyExc_BaseExceptionGroup = abd_exceptions_of_host("PyExc_BaseExceptionGroup");
    abd_exceptiongroup_ready = exceptiongroup_ready;
}
