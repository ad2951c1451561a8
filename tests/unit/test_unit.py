"""Compiles each tests/unit/test_*.c against made-up hosts and runs it.

No Python in these: ASan and UBSan watch, and the program says "ok" or the
line of the first wrong answer.
"""

import os
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PROGRAMS = sorted(HERE.glob("test_*.c"))


@pytest.mark.parametrize("source", PROGRAMS, ids=lambda path: path.stem)
def test_unit(source, tmp_path):
    program = tmp_path / source.stem
    subprocess.run(
        [os.environ.get("CC", "cc"), "-std=gnu11", "-g", "-Wall", "-Wextra",
         "-Werror", "-fsanitize=address,undefined", "-fno-sanitize-recover",
         "-DABIDING_HOST_CONST=",
         f"-I{ROOT}/include", f"-I{ROOT}/src", f"-I{ROOT}", f"-I{HERE}",
         str(source), *([str(HERE / "fake_host.c")] if source.stem == "test_host" else []),
         "-o", str(program)],
        check=True)
    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith("ABIDING_")}
    done = subprocess.run([str(program)], env=environment, timeout=60,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True)
    assert done.stdout.strip() == "ok"
    assert done.returncode == 0
