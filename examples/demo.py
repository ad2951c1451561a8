#!/usr/bin/env python3
"""Builds examples/xxhash once and hashes a file with it on every Python here.

The file is the biggest one that the interpreter running this has loaded, some
megabytes on most machines.  Every host hashes it at once, in parts of many
sizes, and in quarters by four threads; all must find what libxxhash finds
without Python.  Prints one line per host; the status is 1 if a host differs,
fails or crashes, or if there is none.

usage: python3 examples/demo.py [--build DIR] [--file FILE]
Run by `make demo`, which compiles the library first.
"""

import argparse
import ctypes
import ctypes.util
import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import hosts as host_finder  # noqa: E402

SECONDS = 120                   # for all work on one host
THREADS = 4

# Runs in the host: argv is the module's folder and the file.
WORK = r"""
import json, sys, threading, time
sys.path.insert(0, sys.argv[1])
import xxhash
with open(sys.argv[2], "rb") as file:
    data = file.read()
started = time.perf_counter()

whole = xxhash.XXH3_128(data).hexdigest()

part = xxhash.XXH3_128()
view, at, size = memoryview(data), 0, 1
while at < len(data):           # 1, 2, 4, ... up to a megabyte, and again
    part.update(view[at:at + size])
    at, size = at + size, size * 2 if size < 1 << 20 else 1
parts = part.hexdigest()

quarters = [None] * %(threads)d
def work(i):
    step = -(-len(data) // len(quarters))
    quarters[i] = xxhash.XXH3_128(view[i * step:(i + 1) * step]).digest()
threads = [threading.Thread(target=work, args=(i,)) for i in range(len(quarters))]
for thread in threads: thread.start()
for thread in threads: thread.join()
joined = xxhash.XXH3_128(b"".join(quarters)).hexdigest()

print(json.dumps({"seconds": time.perf_counter() - started, "whole": whole,
                  "parts": parts, "threads": joined}))
""" % {"threads": THREADS}


class Trouble(Exception):
    """Something that stops the demo, ready to print."""


def run(*command, **options):
    done = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          **options)
    if done.returncode != 0:
        raise Trouble(shlex.join(str(word) for word in command) + "\n" + done.stdout)


def build_example(build):
    """The folder of xxhash.so, made with an installed Abiding as by a user."""
    prefix, example = build / "demo" / "prefix", build / "demo" / "xxhash"
    run("cmake", "--install", build, "--prefix", prefix)
    run("cmake", "-S", ROOT / "examples" / "xxhash", "-B", example,
        "-DCMAKE_BUILD_TYPE=Release", f"-DCMAKE_PREFIX_PATH={prefix}")
    run("cmake", "--build", example)
    return example


def biggest_file():
    """The biggest file mapped into this process, this interpreter's own if
    the system does not tell."""
    files = {os.path.realpath(sys.executable)}
    try:
        with open("/proc/self/maps", encoding="utf-8", errors="replace") as maps:
            words = (line.split(None, 5) for line in maps)
            files.update(w[5].rstrip("\n") for w in words if len(w) == 6)
    except OSError:
        pass
    return max(filter(os.path.isfile, sorted(files)), key=os.path.getsize)


def without_python(data):
    """What the hosts must find, from libxxhash itself."""
    class Hash128(ctypes.Structure):
        _fields_ = [("low64", ctypes.c_uint64), ("high64", ctypes.c_uint64)]

    name = ctypes.util.find_library("xxhash")
    if name is None:
        raise Trouble("there is no libxxhash here; `tools/setup demo` installs it")
    function = ctypes.CDLL(name).XXH3_128bits
    function.argtypes = [ctypes.c_char_p, ctypes.c_size_t]
    function.restype = Hash128

    def digest(part):
        value = function(part, len(part))
        return value.high64.to_bytes(8, "big") + value.low64.to_bytes(8, "big")

    step = -(-len(data) // THREADS)
    quarters = b"".join(digest(data[i * step:(i + 1) * step]) for i in range(THREADS))
    whole = digest(data).hex()
    return {"whole": whole, "parts": whole, "threads": digest(quarters).hex()}


def ask(host, folder, file):
    """What `host` finds: a dict, or a str saying what went wrong."""
    environment = {k: v for k, v in os.environ.items()
                   if not k.startswith(("PYTHON", "ABIDING_"))}
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    try:
        done = subprocess.run([host.python, "-c", WORK, str(folder), file],
                              env=environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return f"not done after {SECONDS} seconds"
    except OSError as error:
        return f"does not start: {error.strerror}"
    if done.returncode < 0:
        return f"crashed: {signal.Signals(-done.returncode).name}"
    if done.returncode > 0:
        words = done.stderr.decode(errors="replace").strip().splitlines()
        return words[-1] if words else f"ended with status {done.returncode}"
    try:
        return json.loads(done.stdout.decode())
    except ValueError:
        return "printed something else than a result"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", metavar="DIR", type=Path,
                        default=os.environ.get("ABIDING_BUILD") or ROOT / "build",
                        help="where the library was built (default: build)")
    parser.add_argument("--file", help="the file to hash")
    options = parser.parse_args()

    found, instrumented = [], []
    for host in host_finder.find_hosts():
        (instrumented if host.sanitizer else found).append(host)
    file = options.file or biggest_file()
    try:
        folder = build_example(options.build.resolve())
        data = Path(file).read_bytes()
        expected = without_python(data)
    except (Trouble, OSError) as trouble:
        print(trouble, file=sys.stderr)
        return 1

    print(f"{file}, {len(data) / 1e6:.1f} MB, hashed whole, in parts, in "
          f"{THREADS} threads by one xxhash.so:\n")
    line = "{:8} {:10} {:13} {:>8}  {:32}  {}"
    print(line.format("host", "version", "threads", "ms", "XXH3_128", "").rstrip())
    bad = []
    for host in found:
        answer = ask(host, folder, file)
        threads = "free-threaded" if host.free_threaded else "GIL"
        if isinstance(answer, str):
            bad.append(host.name)
            print(line.format(host.name, host.release, threads, "-", "-", answer))
            continue
        differs = [what for what in expected if answer[what] != expected[what]]
        if differs:
            bad.append(host.name)
        print(line.format(host.name, host.release, threads,
                          f"{answer['seconds'] * 1000:.1f}", answer["whole"],
                          f"DIFFERENT: {', '.join(differs)}" if differs else "same"),
              flush=True)
    absent = host_finder.missing(found)
    print(f"\n{len(found)} hosts, {len(found) - len(bad)} the same as libxxhash "
          f"without Python")
    if bad:
        print(f"not the same: {', '.join(bad)}")
    for host in instrumented:
        print(f"{host.name}: not tested, as it wants a file built for its "
              f"{host.sanitizer} sanitizer")
    print(f"not here, so not tested: {', '.join(absent) or 'none'}")
    return 1 if bad or not found else 0


if __name__ == "__main__":
    sys.exit(main())
