"""The checked build: each misuse has its message, and what is none has not."""
import re
import sys

import c_checked
import elsewhere
import pytest

# what is called: the message behind "abiding: ", from the function to the cure
MISUSES = {
    "end_twice(1000)":
        "PyCriticalSection_End() in end_twice (FILE): this section is not open: it was ended "
        "before, or never begun. End each section once, with the structure that began it.",
    "begin_twice(1000)":
        "PyCriticalSection_Begin() in begin_twice (FILE), on a 'int': this structure still has "
        "the section on a 'int' begun in begin_twice (FILE). End that one first, or use a "
        "structure of its own.",
    "end_on_another_thread([])":
        "PyCriticalSection_End() in end_in_thread (FILE), on a 'list': the section on a 'list' "
        "begun in end_on_another_thread (FILE) belongs to another thread. Begin and end a "
        "section in one thread.",
    "end_under_another_state([])":
        "PyCriticalSection_End() in end_under_another_state (FILE), on a 'list': the section on "
        "a 'list' begun in end_under_another_state (FILE) was begun under another thread state. "
        "Attach the thread state again that the section was begun under.",
    "return_without_end(1000)":
        "Py_END_CRITICAL_SECTION() in return_without_end (FILE), on a 'int': it was not called "
        "before the scope that began the section was left. End it on every way out, or use "
        "ABIDING_CRITICAL_SECTION(), which does so.",
    "end_forgotten(1000)":
        "PyCriticalSection_Begin() in end_forgotten (FILE), on a 'int': the section on a 'int' "
        "begun in forget (FILE) was not ended before that function returned. End it on every "
        "way out, or use ABIDING_CRITICAL_SECTION(), which does so.",
    "end_forgotten_in_method({})":
        "PyCriticalSection_End() in end_forgotten_in_method (FILE), on a 'module': the section "
        "on a 'dict' begun in forget (FILE) was not ended before that function returned. End "
        "the inner section first, on every way out.",
    "end_out_of_order({})":
        "PyCriticalSection_End() in end_out_of_order (FILE), on a 'dict': the section on a "
        "'dict' begun in end_out_of_order (FILE) is inside it and still open. End the inner "
        "section first, on every way out.",
    "nested([], {})":
        "PyCriticalSection_Begin() in nested (FILE), on a 'dict': it may suspend the section on "
        "a 'list' begun in nested (FILE), inside of which it begins. Lock both at once with "
        "Py_BEGIN_CRITICAL_SECTION2(), or begin the inner one in a function of its own that "
        "does not rely on the outer one.",
    "relies([])":
        "ABIDING_ASSERT_CRITICAL_SECTION() in relies (FILE), on a 'list': there is no section "
        "in this thread. Begin a section on this object here; on two objects at once with "
        "Py_BEGIN_CRITICAL_SECTION2().",
    "in_section([], lambda: c_checked.in_section({}, lambda: c_checked.relies(outer)))":
        "ABIDING_ASSERT_CRITICAL_SECTION() in relies (FILE), on a 'list': the innermost section "
        "of this thread is not on it, but the section on a 'dict' begun in in_section (FILE), "
        "which may have suspended all others. Begin a section on this object here; on two "
        "objects at once with Py_BEGIN_CRITICAL_SECTION2().",
    "no_state_section([])":
        "PyCriticalSection_Begin() in no_state_section (FILE): no thread state is attached to "
        "this thread. Call it before Py_BEGIN_ALLOW_THREADS or after Py_END_ALLOW_THREADS, or "
        "attach one with PyThreadState_Ensure().",
    "no_state_call([])":
        "PyList_New() in no_state_call (FILE): no thread state is attached to this thread. Call "
        "it before Py_BEGIN_ALLOW_THREADS or after Py_END_ALLOW_THREADS, or attach one with "
        "PyThreadState_Ensure().",
    "no_state_reference([])":
        "Py_INCREF() in no_state_reference (FILE): no thread state is attached to this thread. "
        "Call it before Py_BEGIN_ALLOW_THREADS or after Py_END_ALLOW_THREADS, or attach one "
        "with PyThreadState_Ensure().",
    "null_object([])":
        "PyCriticalSection_Begin() in null_object (FILE): a pointer is NULL. Pass the object "
        "that is to be locked.",
    "data_of_type_of(type('Sub', (c_checked.box(),), {})())":
        "PyObject_GetTypeData() in data_of_type_of (FILE), on a 'Sub': this is a subclass of "
        "'Box', and what it gets is not the data of 'Box'. Do not ask with Py_TYPE(): pass the "
        "type that has the data, from the module state, PyType_GetBaseByToken() or a "
        "METH_METHOD function's defining class.",
}


@pytest.mark.once("each in a process of its own")
@pytest.mark.parametrize("misuse", MISUSES, ids=lambda misuse: misuse.split("(")[0])
def test_misuse(misuse):
    status, output = elsewhere.run(f"import c_checked; outer = []; c_checked.{misuse}")
    # 3.12 and 3.13 crash over the rest of their report, if there is no thread state.
    assert status == -6 or (status == -11 and misuse.startswith("no_state")
                            and sys.version_info[:2] in ((3, 12), (3, 13))), output
    text = re.sub(r"\([^():]*c_checked\.c:\d+\)", "(FILE)", output)
    assert f"Fatal Python error: abiding: {MISUSES[misuse]}\n" in text.replace(
        "abiding_checked: ", "").replace("misuse: ", "")


@pytest.mark.parametrize("x, y", [([], {}), (1000, "text"), (object(), object()), ([], [])])
def test_no_misuse(x, y):
    for _ in range(3):
        assert c_checked.right(x, y) == (repr(x), repr(y))


def test_nested_in_functions_is_no_misuse():
    """What runs inside may begin sections of its own, on whatever."""
    x, y = [], {}
    assert c_checked.in_section(x, lambda: c_checked.in_section(
        y, lambda: c_checked.in_section(x, lambda: c_checked.right(x, y)))) == ("[]", "{}")


def test_errors_pass():
    for wrong in (lambda: 1 / 0, lambda: [][0]):
        with pytest.raises((ZeroDivisionError, IndexError)):
            c_checked.in_section([], lambda: c_checked.in_section({}, wrong))
    assert c_checked.right([], {}) == ("[]", "{}")


def test_data_of_its_own_type_is_no_misuse():
    box = c_checked.box()()
    assert c_checked.data_of_type_of(box) == c_checked.data_of_box(box)
    sub = type("Sub", (c_checked.box(),), {})()
    assert c_checked.data_of_box(sub) - id(sub) == c_checked.data_of_box(box) - id(box)


def test_many_threads():
    x = []

    def work():
        for _ in range(300):
            assert c_checked.right(x, {}) == ("[]", "{}")

    elsewhere.at_once(*[work] * 4)
