"""Runs inside a host: the threads of stress.c, and what disturbs them.

usage: inside.py SECTIONS THREADS SEED
Prints sections, seconds, collections and forks as JSON; fails with what is wrong.
"""
import gc
import json
import os
import sys
import threading
import time
import warnings

import stress

OBJECTS = 4


def main():
    wanted, count, seed = map(int, sys.argv[1:])
    warnings.simplefilter("ignore", DeprecationWarning)     # fork() and threads
    lists = tuple([None] for _ in range(OBJECTS))
    results, wrong, done = [None] * count, [], threading.Event()
    disturbed = {"collections": 0, "forks": 0, "callbacks": 0}

    def callback():
        disturbed["callbacks"] += 1
        time.sleep(0.0002)
        return [[] for _ in range(100)]

    def watched(work, *args):
        try:
            work(*args)
        except BaseException as error:
            wrong.append(repr(error))

    def work(i):
        results[i] = stress.work(lists, callback, wanted // count + 1, seed * 1000 + i + 1)

    def collect():
        while not done.wait(0.02):
            gc.collect()
            disturbed["collections"] += 1

    def fork():
        """The child has objects of its own: what other threads had locked stays so there."""
        while not done.wait(0.2):
            own = tuple([None] for _ in range(OBJECTS))
            child = os.fork()
            if child == 0:
                stress.alone(own)
                os._exit(7)
            if os.waitpid(child, 0)[1] != 7 << 8:
                wrong.append("a child did not end as it should")
            disturbed["forks"] += 1

    started = time.monotonic()
    workers = [threading.Thread(target=watched, args=(work, i)) for i in range(count)]
    others = [threading.Thread(target=watched, args=(other,)) for other in (collect, fork)]
    for thread in workers + others:
        thread.start()
    for thread in workers:
        thread.join()
    seconds = time.monotonic() - started
    done.set()
    for thread in others:
        thread.join()

    if wrong:
        sys.exit("; ".join(wrong))
    sums, locked = stress.counted()
    expected = [sum(column) for column in zip(*(added for _, added in results))]
    if sums != expected or locked:
        sys.exit(f"lost updates: {sums} where {expected} was added; locked: {locked}")
    print(json.dumps({"sections": sum(sections for sections, _ in results),
                      "seconds": round(seconds, 1), **disturbed}))


main()
