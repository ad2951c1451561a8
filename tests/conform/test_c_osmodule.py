import pathlib

import c_osmodule as c
import pytest

from counting import kept


class Weird(Exception):
    pass


class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        if self.path is Weird:
            raise Weird
        return self.path


class MyStr(str):
    def __fspath__(self):
        raise AssertionError


class MyBytes(bytes):
    def __fspath__(self):
        raise AssertionError


class OfTheInstance:
    def __init__(self):
        self.__fspath__ = lambda: "path"


class Without(Path):
    __fspath__ = None


PATHS = ["", "path", "gr\u00fcn", "\udcff", "nul\0", "x" * 100000, b"", b"\xff\0", MyStr("path"),
         MyBytes(b"path")]


@pytest.mark.parametrize("path", PATHS)
def test_fspath(path):
    assert c.PyOS_FSPath(path) is path
    assert c.PyOS_FSPath(Path(path)) is path


def test_fspath_of_the_standard_library():
    assert c.PyOS_FSPath(pathlib.PurePosixPath("/a") / "b") == "/a/b"


@pytest.mark.parametrize("wrong", [None, 1, 1.5, (), [], bytearray(b"path"), memoryview(b"path"),
                                   object(), Path, OfTheInstance()])
def test_no_path(wrong):
    with pytest.raises(TypeError, match="^expected str, bytes or os.PathLike object, not %s$"
                       % type(wrong).__name__):
        c.PyOS_FSPath(wrong)
    if wrong is not None:
        with pytest.raises(TypeError, match=r"^expected Path.__fspath__\(\) to return str or bytes, "
                                            "not %s$" % type(wrong).__name__):
            c.PyOS_FSPath(Path(wrong))


def test_errors():
    with pytest.raises(Weird):
        c.PyOS_FSPath(Path(Weird))
    with pytest.raises(TypeError):
        c.PyOS_FSPath(Without("path"))
    with pytest.raises(TypeError, match="returned? .*Path|to return str or bytes, not Path"):
        c.PyOS_FSPath(Path(Path("path")))       # asked once only


def test_references():
    held, text = [], MyStr("path")
    path, wrong = Path(text), Path([1])
    assert kept(lambda: c.PyOS_FSPath(text), text) == 0
    assert kept(lambda: held.append(c.PyOS_FSPath(text)), text) == 1
    assert kept(lambda: c.PyOS_FSPath(path), path, text) == [0, 0]
    assert kept(lambda: held.append(c.PyOS_FSPath(path)), path, text) == [0, 1]
    assert kept(lambda: c.PyOS_FSPath(wrong), wrong, wrong.path) == [0, 0]
    assert kept(lambda: c.PyOS_FSPath(wrong.path), wrong.path) == 0
