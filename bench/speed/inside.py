"""Runs inside a host: times every operation of every variant, interleaved, and
prints JSON.  usage: inside.py ROUNDS MILLISECONDS NAME..."""

import importlib
import json
import sys
import threading


def world():
    """What one thread's operations work on (fill() in operations.c)."""
    made, stop = [], threading.Event()

    def other_thread():
        made.append([object()])
        stop.wait()

    thread = threading.Thread(target=other_thread, daemon=True)
    thread.start()
    while not made:
        pass
    items = ["item%d" % i for i in range(256)]
    return {
        "one": [1], "other": [2], "list": items, "tuple": tuple(items),
        "dict": {"__len__": 1, "b": 2}, "key": "__len__", "number": 123456, "text": "some text",
        "bytes": b"some bytes", "function": lambda x: x, "name": "attribute",
        "array": (1, 2), "foreign": made[0], "many": [[i] for i in range(256)],
    }, stop


def main():
    rounds, goal = int(sys.argv[1]), float(sys.argv[2]) * 1e6
    given, stop = world()
    modules = {name: importlib.import_module(name) for name in sys.argv[3:]}
    worlds = {name: module.setup(given) for name, module in modules.items()}
    names = list(modules)
    operations = modules[names[0]].list_operations()
    times = {name: [[] for _ in operations] for name in names}
    for index in range(len(operations)):
        n = 256
        while modules[names[0]].run(index, n, worlds[names[0]]) < goal:
            n *= 2
        for number in range(rounds):
            turn = number % len(names)
            for name in names[turn:] + names[:turn]:
                times[name][index].append(modules[name].run(index, n, worlds[name]) / n)
    stop.set()
    print(json.dumps({"operations": operations, "times": times,
                      "files": {name: module.__file__ for name, module in modules.items()}}))


main()
