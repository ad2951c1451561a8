"""Two types made from specs already: what is left is PyObject_HEAD and the fields of types."""

from projects import Project
from porting import own_data, replace


def port(text):
    # The type is asked for its functions. A type made from a spec is held by each of its instances, and was never let go.
    text = replace(text, r"^  PY_GET_TYPE\(self\)->tp_free\(\(PyObject\*\)self\);\n\}",
                   "  PyTypeObject* type = Py_TYPE(object);\n"
                   "  ((freefunc)PyType_GetSlot(type, Py_tp_free))(object);\n  Py_DECREF(type);\n}", count=2)
    text = replace(text, r"PY_GET_TYPE\(self\)->tp_free\(\(PyObject\*\)self\)", "Py_DECREF(object)", count=2)
    for name in ("PyBrotli_Compressor", "PyBrotli_Decompressor"):
        text = own_data(text, name)
        text = replace(text, rf"^  {name}\* self = \({name}\*\)type->tp_alloc\(type, 0\);\n"
                             r"(.*\n)\n  if \(self == NULL\) return NULL;\n",
                       "  PyObject* object = ((allocfunc)PyType_GetSlot(type, Py_tp_alloc))(type, 0);\n"
                       "\\1\n  if (object == NULL) return NULL;\n"
                       f"  {name}* self = ({name}*)Abiding_GetObjectData(object);\n", count=1)
        text = replace(text, rf"sizeof\({name}\), 0", f"-(int)sizeof({name}), 0", count=1)
    text = replace(text, r"return \(PyObject\*\)self;", "return object;", count=2)
    # Asked once, when the types are made.
    return replace(text, r"PyType_Ready\(\(PyTypeObject\*\)(\w+)\) < 0", r"Abiding_CheckObjectData((PyTypeObject*)\1) < 0",
                   count=2)


PROJECT = Project(
    sdist="brotli-1.2.1.tar.gz",
    sha256="02b2f7b5a83485efe448a44ddf7983def05c3bb1dcf917d4f7154070260e13de",
    module="_brotli",
    source="python/_brotli.c",
    others=["c/common/*.c", "c/dec/*.c", "c/enc/*.c"],
    root="python",
    moduledef=True,
    flags=["-Ic/include", "-DOS_LINUX"],
    libraries=["-lm"],
    port={"python/_brotli.c": port},
    how="own data, the type's functions by `PyType_GetSlot()`",
    # All but those of the command line, which is in Python.
    tests=["python/tests/compress_test.py", "python/tests/compressor_test.py", "python/tests/decompress_test.py",
           "python/tests/decompressor_test.py"],
    # Compression at its slowest.
    long={part: "takes long: with `make test-longest`" for part in ("quality_9", "quality_11", "Quality9", "Quality11")},
)
