"""Reads and writes the characters of strings in place: through views and builders instead."""

from projects import Project
from porting import replace


def port(text):
    # What is read: the view stands for the string's struct.
    text = replace(text, r"\(PyUnicodeObject \*in\)", "(PyObject *in, const Abiding_UnicodeView *view)", count=3)
    text = replace(text, r"PyUnicode_([124])BYTE_DATA\(in\)", r"(Py_UCS\1 *)view->data", count=6)
    text = replace(text, r"PyUnicode_GET_LENGTH\(in\)", "view->length", count=6)
    # What is written: the builder is the string until it is finished.
    text = replace(text, r"PyObject \*out;", "Abiding_UnicodeBuilder out;", count=3)
    text = replace(text, r"out = PyUnicode_New\(([^;]*)\);\n\tif \(!out\)",
                   r"if (Abiding_UnicodeBuilder_Begin(&out, \1) < 0)", count=3)
    text = replace(text, r"PyUnicode_[124]BYTE_DATA\(out\)", "out.data", count=3)
    text = replace(text, r"return out;", "return Abiding_UnicodeBuilder_Finish(&out);", count=3)
    # The view lasts as long as its data is looked at.
    text = replace(text, r"^\tswitch \(PyUnicode_KIND\(s\)\) \{",
                   "\tAbiding_UnicodeView view;\n\tif (Abiding_UnicodeView_Begin(&view, s) < 0)\n\t\treturn NULL;\n"
                   "\tPyObject *result = NULL;\n\tswitch (view.kind) {", count=1)
    text = replace(text, r"return (escape_unicode_kind[124])\(\(PyUnicodeObject\*\) s\);",
                   r"result = \1(s, &view);\n\t\tbreak;", count=3)
    return replace(text, r"^\tassert\(0\);.*\n\treturn NULL;", "\tAbiding_UnicodeView_Release(&view);\n\treturn result;",
                   count=1)


PROJECT = Project(
    sdist="markupsafe-3.0.4.tar.gz",
    sha256="2e9ad7dd851bf45fab9f75cbff4cb493fee9979e8d8c7c9c3ee119022518edd6",
    module="markupsafe._speedups",
    source="src/markupsafe/_speedups.c",
    root="src",
    moduledef=True,
    # As above.
    flags=["-include", "string.h"],
    port={"src/markupsafe/_speedups.c": port},
    how="views and builders for the characters of strings",
    tests=["tests"],
)
