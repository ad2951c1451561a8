"""Slots as tests describe them: the words of slot_arena.h."""
import sys
import sysconfig
import types

OPTIONAL, STATIC, INTPTR = 1, 2, 4

# Type flags.
DISALLOW_INSTANTIATION = 1 << 7
IMMUTABLETYPE = 1 << 8
HEAPTYPE = 1 << 9
BASETYPE = 1 << 10
HAVE_VECTORCALL = 1 << 11
READY = 1 << 12
HAVE_GC = 1 << 14
METHOD_DESCRIPTOR = 1 << 17
ITEMS_AT_END = 1 << 23

# Members.
T_SHORT, T_INT, T_DOUBLE, T_STRING_INPLACE, T_OBJECT_EX = 0, 1, 4, 13, 16
T_CHAR, T_BYTE, T_LONGLONG, T_PYSSIZET = 7, 8, 17, 19
READONLY, RELATIVE = 1, 8

NULL = None


def c(name):
    return "c", name


def obj(x):
    return "object", x


def slots(*items):
    return "slots", list(items)


def type_slots(*items):
    return "type_slots", list(items)


def module_slots(*items):
    return "module_slots", list(items)


def members(*items):
    return "members", list(items)


def ids(module):
    """The slot ids of 3.15 by name, as `module` was compiled with them."""
    return types.SimpleNamespace(**module.slot_ids())


FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))

# 3.13t keeps classes and modules for ever once a thread has been started.
CLASSES_DIE = not (FREE_THREADED and sys.version_info[:2] == (3, 13))


class Maker:
    """Makes types through the functions of a module with TYPE_BUILDER_METHODS."""

    def __init__(self, module):
        self.module = module
        self.id = ids(module)

    def from_slots(self, *more, name=b"m.T"):
        return self.module.from_slots([(self.id.tp_name, name), *more])

    def from_spec(self, *more, how=None, name=b"m.T", basicsize=0, itemsize=0,
                  flags=0, bases=..., module=..., metaclass=...):
        """By the simplest function that takes these arguments."""
        if how is None:
            how = ("metaclass" if metaclass is not ... else
                   "module" if module is not ... else
                   "bases" if bases is not ... else "spec")
        return self.module.from_spec(how, name, basicsize, itemsize, flags,
                                     list(more), bases, module, metaclass)
