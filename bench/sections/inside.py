"""Runs inside a host: operations a second of 1 and 2 threads, each way, as JSON.

usage: inside.py SECONDS ROUNDS
"""
import json
import sys
import threading
import time

import sections

PREPARING = 0.002               # to start the threads in

# way: its number in sections.c, and whether all threads have one object
WAYS = {"own object": (0, False), "one object": (0, True), "global PyMutex": (1, True),
        "global lock": (2, True), "nothing": (3, False)}


def once(way, threads, seconds):
    number, shared = WAYS[way]
    objects = [[]] * threads if shared else [[] for _ in range(threads)]
    results, start = [0] * threads, time.monotonic() + PREPARING

    def work(i):
        results[i] = sections.run(number, objects[i], i, start, start + seconds)

    workers = [threading.Thread(target=work, args=(i,)) for i in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return sum(results) / seconds


seconds, rounds = float(sys.argv[1]), int(sys.argv[2])
best = {}
for _ in range(rounds):         # the ways in turn: what else the machine does hits all
    for way in WAYS:
        for threads in (1, 2):
            key = f"{way}/{threads}"
            best[key] = max(best.get(key, 0), once(way, threads, seconds))
print(json.dumps(best))
