"""Runs inside a host: does one thing over and over and prints, as JSON, what
the interpreter's own counters say after each run.

usage: again.py THING COUNTER
"""

import array
import gc
import importlib.util
import json
import sys
import weakref
from importlib.machinery import ExtensionFileLoader, ModuleSpec

import churn

RUNS = 6
TIMES = range(500)


def import_again():
    loader = ExtensionFileLoader("churn", churn.__file__)
    spec = ModuleSpec("churn", loader, origin=churn.__file__)
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    module.Knot().hold(module)


def make_types():
    made = churn.make_type()

    class Below(made):
        pass

    one, two = made(), Below()
    one.hold(two)
    two.hold(one)


def refuse_types():
    try:
        churn.make_impossible_type()
    except (SystemError, TypeError):
        pass
    else:
        raise AssertionError("a type smaller than its base was made")


def make_cycles():
    one, two = churn.Knot(), churn.Knot()
    one.hold(two)
    two.hold([one, {"type": churn.Knot}])
    one.attribute = two
    weakref.ref(one)


def return_singletons():
    churn.none()
    churn.yes()
    churn.no()
    churn.not_implemented()
    churn.ellipsis()
    churn.constant()


def raise_errors():
    try:
        churn.complain(churn)
    except ValueError:
        pass
    try:
        churn.Knot().hold()
    except TypeError:
        pass


THINGS = {f.__name__: f for f in (import_again, make_types, refuse_types, make_cycles,
                                  return_singletons, raise_errors)}
SINGLETONS = (None, True, False, NotImplemented, Ellipsis)
COUNTERS = {
    "references": (1, lambda i: sys.gettotalrefcount()),
    "singletons": (len(SINGLETONS), lambda i: sys.getrefcount(SINGLETONS[i])),
    "blocks": (1, lambda i: sys.getallocatedblocks()),
}


def main(thing, counter):
    thing, (width, counter) = THINGS[thing], COUNTERS[counter]
    # numbers in an array are no objects, and so are not counted themselves
    counts = [array.array("q", bytes(8 * (RUNS + 2))) for _ in range(width)]
    for run in range(RUNS + 2):
        for _ in TIMES:
            thing()
        for _ in range(3):
            gc.collect()
        if sys.version_info < (3, 12):
            # an unused entry of the method cache holds a reference to None
            sys._clear_type_cache()
        for i in range(width):
            counts[i][run] = counter(i)
    # after two runs to warm up
    print(json.dumps([list(one)[2:] for one in counts]))


if __name__ == "__main__":
    main(*sys.argv[1:])
