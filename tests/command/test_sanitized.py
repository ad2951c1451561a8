"""The same tests with a command that ASan and UBSan watch."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import conform

HERE = Path(__file__).resolve().parent
# A sanitizer's memory and time are its own.
APART = "not constant_memory and not take_long and not companion_defines and not companion_needs"


@pytest.mark.everything
def test_sanitized(tmp_path):
    build = conform.ROOT / "build" / "command-sanitized"
    subprocess.run(["cmake", "-S", conform.ROOT, "-B", build, "-DCMAKE_BUILD_TYPE=Debug",
                    "-DCMAKE_C_FLAGS=-fsanitize=address,undefined -fno-sanitize-recover=all"], check=True,
                   stdout=subprocess.PIPE)
    subprocess.run(["cmake", "--build", build, "--target", "abiding-command"], check=True, stdout=subprocess.PIPE)
    for folder in "lib", "include":         # what the command looks for beside itself; hosts load these
        shutil.copytree(conform.ROOT / "build" / "command" / folder, build / "command" / folder, dirs_exist_ok=True)
    done = subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", APART, HERE],
                          env={**os.environ, "ABIDING_COMMAND": str(build / "command" / "bin" / "abiding")},
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-6000:]
