"""An abi3 module with multi-phase initialization: it keeps its PyModuleDef."""

from projects import Project

PROJECT = Project(
    sdist="tornado-6.5.10.tar.gz",
    sha256="a6b1ccd08c04b4a06fb5aeb381be99de5ad1e5375c1785e31d78c880feb57687",
    module="tornado.speedups",
    source="tornado/speedups.c",
    moduledef=True,
    how="`-include abiding/moduledef.h`",
    # What calls the one function of the module, with its equivalent in Python beside it.
    tests=["tornado/test/websocket_test.py"],
)
