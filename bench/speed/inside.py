"""Runs inside a host: times every operation of every variant, interleaved, and
prints JSON.  usage: inside.py TASK, which is JSON as well:

  sources       what is measured: a module for each and each variant of it
  variants      their names; the first decides how often an operation repeats
  threads       how many at once, each with its own objects: [1, 2]
  rounds        how often each variant has its turn, with one thread
  milliseconds  how long one turn takes, about
"""

import gc
import importlib
import json
import os
import sys
import threading


def world():
    """What the calling thread's operations work on (fill() in the sources)."""
    made, stop = [], threading.Event()

    def other_thread():
        made.append([object()])
        stop.wait()

    thread = threading.Thread(target=other_thread, daemon=True)
    thread.start()
    while not made:
        pass
    items = ["item%d" % i for i in range(256)]
    parsed = records()
    return {
        "one": [1], "other": [2], "list": items, "tuple": tuple(items),
        "dict": {"__len__": 1, "b": 2}, "key": "__len__", "number": 123456, "text": "some text",
        "bytes": b"some bytes", "function": lambda x: x, "name": "attribute",
        "array": (1, 2), "foreign": made[0], "many": [[i] for i in range(256)],
        "use_series": use_series,
        "document": json.dumps(parsed, indent=1), "parsed": parsed, "weight": weigh(parsed),
    }, stop


def use_series(make):
    """The part of container.c's program that is in Python. make() is a list, or works like one."""
    series = make()
    for number in range(256):
        series.append(number * 7 % 256)
    series.extend(list(range(64)))
    series.insert(3, 1000)
    series.reverse()
    total = 0
    for index in range(0, len(series), 4):
        series[index] += 1
        total += series[index] * index
    for number in series:
        total ^= number
    for number in range(0, 64, 8):
        total += series.index(number) + (number in series)
    while len(series) > 64:
        total = (total * 31 + series.pop()) % 1000003
    return total


def records():
    """Something of everything that JSON has; the numbers add up without rounding."""
    return {"size": 32, "empty": [{}, [], ""], "big": -1234567890123456789, "records": [
        {"id": i, "name": "record %d" % i, "price": i * 0.25 - 3, "ratio": i * 1.5e3,
         "tags": ["red", "green", "blue"][:i % 4], "active": i % 3 == 0,
         "parent": None if i % 5 == 0 else i // 2, "place": [i, -i, [i * 0.5, True, None]],
         "note": "caf\u00e9 \"%d\"\n\U0001f40d" % i if i % 8 == 0 else "nothing of note"}
        for i in range(32)]}


def weigh(value):
    """weigh() in parser.c."""
    if value is None:
        return 1.0
    if value is True:
        return 2.0
    if value is False:
        return 3.0
    if isinstance(value, int):
        return float(value & 0xffff)
    if isinstance(value, float):
        return value
    if isinstance(value, str):
        return float(len(value))
    if isinstance(value, list):
        return sum(map(weigh, value)) + 4
    return sum(len(key) + weigh(item) for key, item in value.items()) + 5


class Stopped(Exception):
    """Another thread has failed, and says why."""


class Measurement:
    """All operations, with `threads` threads at once."""

    def __init__(self, task, modules, operations, threads):
        self.modules, self.operations = modules, operations
        # longer turns, and fewer, where threads have to meet for each
        longer = 1 if threads == 1 else 4
        self.goal = task["milliseconds"] * 1e6 * longer
        self.turns = -(-task["rounds"] // longer)
        self.met = [0] * threads
        self.times = [{variant: [[] for _ in operations] for variant in modules}
                      for _ in range(threads)]
        self.n, self.wrong = 0, None

    def meet(self, number):
        """Returns when every thread is here, at once: a lock takes too long to wake them."""
        behind = self.met[number]
        self.met[number] = (behind + 1) % 4
        for other in range(len(self.met)):
            while self.met[other] == behind:
                if self.wrong is not None:
                    raise Stopped
                os.sched_yield()

    def repetitions(self, module, index, world_):
        """Gives every thread the same number, which the first finds out alone."""
        n = 256
        while module.run(index, n, world_) < self.goal:
            n *= 2
        return n

    def work(self, number):
        """What each thread does."""
        given, stop = world()
        worlds = {variant: [module.setup(given) for module in modules]
                  for variant, modules in self.modules.items()}
        variants = list(self.modules)
        for place, (source, index) in enumerate(self.operations):
            if number == 0:
                first = variants[0]
                self.n = self.repetitions(self.modules[first][source], index, worlds[first][source])
            for turn in range(self.turns):
                turn %= len(variants)
                for variant in variants[turn:] + variants[:turn]:
                    self.meet(number)
                    spent = self.modules[variant][source].run(index, self.n, worlds[variant][source])
                    self.times[number][variant][place].append(spent / self.n)
            self.meet(number)
        stop.set()

    def guarded(self, number):
        try:
            self.work(number)
        except Stopped:
            pass
        except BaseException as error:
            self.wrong = error

    def run(self):
        """{variant: by operation, by round: nanoseconds, the mean of the threads}"""
        others = [threading.Thread(target=self.guarded, args=(number,))
                  for number in range(1, len(self.times))]
        for thread in others:
            thread.start()
        self.guarded(0)
        for thread in others:
            thread.join()
        if self.wrong is not None:
            raise self.wrong
        return {variant: [[sum(values) / len(values) for values in zip(*rounds)]
                          for rounds in zip(*(times[variant] for times in self.times))]
                for variant in self.modules}


def main():
    task = json.loads(sys.argv[1])
    modules = {variant: [importlib.import_module(source + "_" + variant)
                         for source in task["sources"]]
               for variant in task["variants"]}
    rows = [(source, index, row) for source, module in enumerate(modules[task["variants"][0]])
            for index, row in enumerate(module.list_operations())]
    # it would run now in one variant's turn, now in another's
    gc.collect()
    gc.disable()
    operations = [(source, index) for source, index, _ in rows]
    times = {threads: Measurement(task, modules, operations, threads).run()
             for threads in task["threads"]}
    print(json.dumps({"operations": [row for _, _, row in rows], "times": times,
                      "files": [module.__file__ for made in modules.values() for module in made]}))


main()
