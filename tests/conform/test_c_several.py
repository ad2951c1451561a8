"""Several modules in one file, and names that are not ASCII."""
import importlib.util
import os
import sys

import pytest

from copies import copy

FILE = importlib.util.find_spec("c_several").origin
SUFFIX = FILE[FILE.rindex("c_several") + len("c_several"):]
NAMES = {"c_several": "first", "c_second": "second", "zweit\u00e9": "third",
         "\u540d": "fourth"}

# Linked with Abiding only, a file has one entry for hosts below 3.15.
ONE_ENTRY = (os.environ["ABIDING_TEST_MODE"] == "linkonly"
             and sys.version_info < (3, 15))


def load(name, file=FILE):
    spec = importlib.util.spec_from_file_location(name, file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("package", ["", "pkg.", "p\u00e4ckage.\u540d."])
@pytest.mark.parametrize("name", sorted(NAMES))
def test_each_by_its_name(name, package):
    if ONE_ENTRY and name != "c_several":
        with pytest.raises(ImportError) as info:
            load(package + name)
        assert info.value.name == package + name
        return
    module = load(package + name)
    assert module.__name__ == package + name
    assert module.about()[0] == NAMES[name]


def test_tokens_differ():
    names = ["c_several"] if ONE_ENTRY else sorted(NAMES)
    tokens = {load(name).about()[1] for name in names for _ in range(3)}
    assert len(tokens) == len(names)


@pytest.mark.once("copies a file that is then loaded")
@pytest.mark.parametrize("name", sorted(NAMES))
def test_import_of_a_copy(name, tmp_path, monkeypatch):
    """The same file under the other names: found by the import statement."""
    copy(FILE, tmp_path / (name + SUFFIX))
    monkeypatch.syspath_prepend(str(tmp_path))
    sys.modules.pop(name, None)
    if ONE_ENTRY and name != "c_several":
        with pytest.raises(ImportError):
            __import__(name)
        return
    module = __import__(name)
    assert module.about()[0] == NAMES[name]
    assert module.__file__ == str(tmp_path / (name + SUFFIX))
    del sys.modules[name]


def test_missing_name():
    for name in "c_third", "zweit\u00e8", "eqr":
        with pytest.raises(ImportError):
            load(name)
