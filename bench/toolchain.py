"""Compilers and installed files, as the benchmarks use them."""

import subprocess
import sys


def run(*command):
    done = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        sys.exit(" ".join(str(word) for word in command) + "\n" + done.stdout)
    return done.stdout


def install(build, prefix):
    """Installs the library of `build` for the benchmarks; returns the prefix."""
    run("cmake", "--install", build, "--prefix", prefix)
    return prefix


def pkg_config(prefix, *words):
    """What pkg-config answers for the library in `prefix`, as a list."""
    return run("env", f"PKG_CONFIG_PATH={prefix}/lib/pkgconfig", "pkg-config", *words).split()
