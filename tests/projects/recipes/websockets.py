"""Single-phase initialization, a type's name out of its struct, a memoryview's buffer out of its struct."""

from projects import Project
from porting import exec_slot, replace


def port(text):
    text = exec_slot(text, "speedups")
    # %T is the name of an object's type, and Py_TYPE(obj)->tp_name the same with a struct that abi3t does not have.
    text = replace(text, r"%\.200s found\",\n( *)Py_TYPE\(obj\)->tp_name\)", r'%T found",\n\1obj)', count=1)
    # The memory belongs to the object, not to the buffer, and *tmp holds that. It is contiguous, but CPython forgets to
    # mark the copy that it made as such, so nothing less than PyBUF_FULL_RO is given.
    text = replace(text, r"^( *)Py_buffer \*mv_buf;\n *mv_buf = PyMemoryView_GET_BUFFER\(\*tmp\);\n"
                         r" *\*buffer = mv_buf->buf;\n *\*length = mv_buf->len;\n",
                   "\\1Py_buffer view;\n"
                   "\\1if (PyObject_GetBuffer(*tmp, &view, PyBUF_FULL_RO) < 0)\n\\1{\n\\1    return -1;\n\\1}\n"
                   "\\1*buffer = view.buf;\n\\1*length = view.len;\n\\1PyBuffer_Release(&view);\n", count=1)
    return text


PROJECT = Project(
    sdist="websockets-15.0.1.tar.gz",
    sha256="82544de02076bafba038ce055ee6412d68da13ab47f0c60cab827346de828dee",
    module="websockets.speedups",
    source="src/websockets/speedups.c",
    root="src",
    moduledef=True,
    port={"src/websockets/speedups.c": port},
    how="multi-phase initialization, `%T`, `PyObject_GetBuffer()`",
    # What calls the one function of the module; others need files that are not among the sources.
    tests=["tests/test_utils.py"],
    left_out={"(ApplyMaskTests and non_contiguous)":
              "of the code in Python: `int.from_bytes()` of 3.15 does not take that memoryview"},
)
