"""Critical sections at compile time: what must be used is, every dialect takes every form, and the checked build costs
nothing where it is off.
"""

import pytest

from toolchain import C, CXX, DIALECTS, ROOT, compile, run, succeed

FORMS = """
#include <Python.h>
#ifdef __cplusplus
#  include <abiding/critical_section.hpp>
#endif

#ifndef __cplusplus
ABIDING_CRITICAL_METHOD(method)
(PyObject *self, PyObject *argument)
{
    ABIDING_ASSERT_CRITICAL_SECTION(self);
    return Py_NewRef(argument);
}

ABIDING_CRITICAL_SLOT(sendfunc, send)
(PyObject *self, PyObject *argument, PyObject **result)
{
    *result = method(self, argument);
    return *result != NULL ? PYGEN_NEXT : PYGEN_ERROR;
}
#else
extern "C" PySendResult send(PyObject *self, PyObject *argument, PyObject **result);
#endif

int forms(PyObject *x, PyObject *y, PyMutex *m);
int forms(PyObject *x, PyObject *y, PyMutex *m)
{
    PyObject *result = _Py_NULL;
    PyCriticalSection one;
    PyCriticalSection2 two;
    Py_BEGIN_CRITICAL_SECTION(x);
    Py_END_CRITICAL_SECTION();
    Py_BEGIN_CRITICAL_SECTION2(x, y);
    Py_END_CRITICAL_SECTION2();
    Py_BEGIN_CRITICAL_SECTION_MUTEX(m);
    Py_END_CRITICAL_SECTION();
    Py_BEGIN_CRITICAL_SECTION2_MUTEX(m, m);
    Py_END_CRITICAL_SECTION2();
    if (Abiding_CriticalSection_BeginWithError(&one, x) < 0 || PyList_Append(x, y) < 0)
        return -1;
    PyCriticalSection_End(&one);
    if (Abiding_CriticalSection2_BeginMutexWithError(&two, m, m) < 0)
        return -1;
    PyCriticalSection2_End(&two);
    ABIDING_CRITICAL_SECTION(x) {
        ABIDING_CRITICAL_SECTION2_MUTEX(m, m) {
            PyMutex_Lock(m);
            PyMutex_Unlock(m);
        }
        ABIDING_CRITICAL_SECTION_MUTEX(m) {
            return PyMutex_IsLocked(m);
        }
    }
#ifdef __cplusplus
    abiding::critical_section guard(x), other(*m);
    abiding::critical_section2 both(x, y), mutexes(*m, *m);
#endif
    Py_DECREF(x);
    return send(x, y, &result) == PYGEN_NEXT ? 0 : -1;
}
"""


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "forms.c"
    path.write_text(FORMS)
    return path


@pytest.mark.parametrize("options", [[], ["-DABIDING_CHECKED"], ["-DABIDING_OPAQUE"], ["-DABIDING_CLASS_cp313t"],
                                     ["-DABIDING_CLASS_cp39", "-DABIDING_CHECKED"]], ids=str)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_form(dialect, options, source):
    succeed(compile(dialect, *options, "-O2", "-fsyntax-only", source))


@pytest.mark.parametrize("dialect", C + CXX)
def test_errors_must_be_looked_at(dialect, tmp_path):
    for begin in ("Section_BeginWithError(c, x)", "Section2_BeginWithError(d, x, x)",
                  "Section_BeginMutexWithError(c, m)", "Section2_BeginMutexWithError(d, m, m)"):
        source = tmp_path / "unused.c"
        source.write_text("#include <Python.h>\n"
                          "void f(PyCriticalSection *c, PyCriticalSection2 *d, PyObject *x, PyMutex *m);\n"
                          "void f(PyCriticalSection *c, PyCriticalSection2 *d, PyObject *x, PyMutex *m)\n"
                          f"{{ (void)c; (void)d; (void)x; (void)m; Abiding_Critical{begin}; }}\n")
        done = compile(dialect, "-c", source, "-o", tmp_path / "unused.o")
        assert done.returncode != 0 and "unused-result" in done.stdout


def code(dialect, source, *options):
    """What the compiler makes of it, without the names of files."""
    done = compile(dialect, *options, "-O2", "-S", "-g0", "-o", "-", source)
    return [line for line in succeed(done).splitlines() if not line.lstrip().startswith((".file", ".ident"))]


@pytest.mark.parametrize("dialect", C)
def test_checked_build_costs_nothing_where_it_is_off(dialect, source):
    """The same instructions as without the macro that only the checked build reads; none of its names."""
    off = code(dialect, source)
    assert not [line for line in off if "checked" in line]
    without = source.with_name("without.c")
    without.write_text(FORMS.replace("ABIDING_ASSERT_CRITICAL_SECTION(self);", "(void)self;"))
    assert off == code(dialect, without)
    on = code(dialect, source, "-DABIDING_CHECKED")
    assert [line for line in on if "abiding_checked_" in line]


@pytest.mark.parametrize("checked", [False, True])
def test_checked_build_is_in_the_file_only_where_it_is_on(checked, session, tmp_path):
    session.builder.library()
    cflags, ldflags = session.builder.flags("hello", "abiding")
    output = tmp_path / "hello.so"
    succeed(run([session.builder.cc, "-shared", "-fPIC", "-O2", *cflags, *(["-DABIDING_CHECKED"] if checked else []),
                 ROOT / "examples" / "hello" / "hello.c", *ldflags, session.builder.library(), "-o", output]))
    assert ("abiding_checked_" in succeed(run(["nm", output]))) == checked
