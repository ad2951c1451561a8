"""Every data symbol is what the interpreter itself knows under another name."""

import builtins
import os
import subprocess
import sys
import types
import weakref

import pytest

import c_data

HOST = sys.version_info[:2]


class Slots:
    __slots__ = ("member",)


def type_of_traceback():
    try:
        raise ValueError
    except ValueError as error:
        return type(error.__traceback__)


class OldSequence:
    def __getitem__(self, index):
        raise IndexError


TYPES = {
    "PyBaseObject_Type": object,
    "PySuper_Type": super,
    "PyUnicode_Type": str,
    "PyLong_Type": int,
    "PyEnum_Type": enumerate,
    "PyByteArrayIter_Type": type(iter(bytearray())),
    "PyBytesIter_Type": type(iter(b"")),
    # an iterator of its own for text that is all ASCII is a detail of str
    "PyUnicodeIter_Type": type(iter("\u20ac")),
    "PyRangeIter_Type": type(iter(range(1))),
    "PyLongRangeIter_Type": type(iter(range(1 << 100))),
    "PyMemoryView_Type": memoryview,
    "PyTupleIter_Type": type(iter(())),
    "PyListIter_Type": type(iter([])),
    "PyListRevIter_Type": type(reversed([])),
    "PyDictKeys_Type": type({}.keys()),
    "PyDictValues_Type": type({}.values()),
    "PyDictItems_Type": type({}.items()),
    "PyDictIterKey_Type": type(iter({})),
    "PyDictIterValue_Type": type(iter({}.values())),
    "PyDictIterItem_Type": type(iter({}.items())),
    "PyDictRevIterKey_Type": type(reversed({})),
    "PyDictRevIterItem_Type": type(reversed({}.items())),
    "PyDictRevIterValue_Type": type(reversed({}.values())),
    "PySetIter_Type": type(iter(set())),
    "PyCFunction_Type": type(len),
    "PyModule_Type": types.ModuleType,
    "PyTraceBack_Type": type_of_traceback(),
    "PyEllipsis_Type": type(...),
    "PySeqIter_Type": type(iter(OldSequence())),
    "PyCallIter_Type": type(iter(int, 1)),
    "PyClassMethodDescr_Type": type(dict.__dict__["fromkeys"]),
    "PyGetSetDescr_Type": type(type.__dict__["__module__"]),
    "PyMemberDescr_Type": type(Slots.__dict__["member"]),
    "PyMethodDescr_Type": type(list.append),
    "PyWrapperDescr_Type": type(object.__init__),
    "PyDictProxy_Type": types.MappingProxyType,
    "Py_GenericAliasType": types.GenericAlias,
    "_PyWeakref_RefType": weakref.ref,
    "_PyWeakref_ProxyType": weakref.ProxyType,
    "_PyWeakref_CallableProxyType": weakref.CallableProxyType,
}
OBJECTS = {
    "_Py_NoneStruct": None,
    "_Py_NotImplementedStruct": NotImplemented,
    "_Py_EllipsisObject": ...,
    "_Py_FalseStruct": False,
    "_Py_TrueStruct": True,
}
# Not reachable from Python under any name.
NAMED = {
    "PyModuleDef_Type": "moduledef",
    "PyCapsule_Type": "PyCapsule",
}
# Of younger hosts: below they are the library's, one class for the process.
CLASSES = {
    "PyExc_BaseExceptionGroup": ("BaseExceptionGroup", (3, 11)),
    "PyExc_EncodingWarning": ("EncodingWarning", (3, 10)),
}
OTHERS = {"Py_Version", "PyStructSequence_UnnamedField", "PyOS_InputHook",
          "Py_FileSystemDefaultEncoding", "Py_FileSystemDefaultEncodeErrors",
          "Py_HasFileSystemDefaultEncoding", "Py_UTF8Mode"}


def builtin(name):
    """PyFrozenSet_Type is frozenset, PyExc_KeyError is KeyError."""
    if name.startswith("PyExc_"):
        return name[len("PyExc_"):]
    if name.startswith("Py") and name.endswith("_Type"):
        return name[len("Py"):-len("_Type")].lower()
    return None


BUILTINS = {name: builtin(name) for name in c_data.names()
            if name not in TYPES and name not in NAMED and name not in CLASSES
            and builtin(name) is not None}


def test_every_symbol_is_tested_here():
    tested = [*BUILTINS, *TYPES, *OBJECTS, *NAMED, *CLASSES, *OTHERS]
    assert sorted(tested) == sorted(c_data.names())
    assert len(tested) == 140


@pytest.mark.parametrize("name", sorted(BUILTINS))
def test_builtin(name):
    assert c_data.read(name) is getattr(builtins, BUILTINS[name])


@pytest.mark.parametrize("name", sorted({**TYPES, **OBJECTS}))
def test_object(name):
    assert c_data.read(name) is {**TYPES, **OBJECTS}[name]


@pytest.mark.parametrize("name", sorted(NAMED))
def test_name(name):
    found = c_data.read(name)
    assert type(found) is type
    assert found.__name__ == NAMED[name]


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_class(name):
    own, first = CLASSES[name]
    found = c_data.read(name)
    assert found.__name__ == own
    if HOST >= first:
        assert found is getattr(builtins, own)
    else:
        assert issubclass(found, {"PyExc_BaseExceptionGroup": BaseException,
                                  "PyExc_EncodingWarning": Warning}[name])


def test_version():
    assert c_data.read("Py_Version") == sys.hexversion


def test_unnamed_field():
    found = c_data.read("PyStructSequence_UnnamedField")
    # os.stat_result has such fields; its C source names them by this string
    assert found == "unnamed field"


def test_input_hook():
    # set by the module readline, and by an interactive prompt, on some hosts
    code = ("import sys, c_data\n"
            "assert 'readline' not in sys.modules\n"
            "print(c_data.read('PyOS_InputHook'))")
    assert run(code) == ["False"]


def test_file_system_encoding():
    # 3.9 to 3.15 set all three when they start
    assert c_data.read("Py_FileSystemDefaultEncoding") == sys.getfilesystemencoding()
    assert c_data.read("Py_FileSystemDefaultEncodeErrors") == sys.getfilesystemencodeerrors()
    assert c_data.read("Py_HasFileSystemDefaultEncoding") in (0, 1)


@pytest.mark.parametrize("mode", [0, 1])
def test_utf8_mode(mode):
    assert c_data.read("Py_UTF8Mode") == sys.flags.utf8_mode
    code = "import sys, c_data\nprint(c_data.read('Py_UTF8Mode'), sys.flags.utf8_mode)"
    assert run(code, f"-Xutf8={mode}") == [f"{mode} {mode}"]


def run(code, *options):
    done = subprocess.run([sys.executable, *options, "-c", code], env=dict(os.environ),
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
    assert done.returncode == 0, done.stdout.decode()
    return done.stdout.decode().split("\n")[:-1]
