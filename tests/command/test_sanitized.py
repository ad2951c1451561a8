"""The same tests with a command that ASan and UBSan watch."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import conform

HERE = Path(__file__).resolve().parent
# A sanitizer's memory and time are its own; and there is no library beside this command, which these want.
APART = "not constant_memory and not take_long and not test_new and not flags and not graft"


@pytest.mark.everything
def test_sanitized(tmp_path):
    build = conform.ROOT / "build" / "command-sanitized"
    subprocess.run(["cmake", "-S", conform.ROOT, "-B", build, "-DCMAKE_BUILD_TYPE=Debug",
                    "-DCMAKE_C_FLAGS=-fsanitize=address,undefined -fno-sanitize-recover=all"], check=True,
                   stdout=subprocess.PIPE)
    subprocess.run(["cmake", "--build", build, "--target", "abiding-command"], check=True, stdout=subprocess.PIPE)
    done = subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", APART, HERE],
                          env={**os.environ, "ABIDING_COMMAND": str(build / "command" / "bin" / "abiding")},
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-6000:]
