"""docs/how-do-i-graft-a-wheel.md says what `abiding graft` does."""

import re
import subprocess

import pytest

import conform
import hosts as host_finder

PAGE = (conform.ROOT / "docs" / "how-do-i-graft-a-wheel.md").read_text(encoding="utf-8")
COMMAND = conform.ROOT / "build" / "command" / "bin"
OFFICIAL = host_finder.official_include(host_finder.find_hosts())


@pytest.mark.skipif(not OFFICIAL, reason="no headers of CPython 3.15 here")
def test_commands_print_what_is_shown(tmp_path):
    subprocess.run(["cc", "-shared", "-fPIC", "-DPy_TARGET_ABI3T=0x030f0000", f"-I{OFFICIAL}",
                    conform.ROOT / "examples" / "hello" / "hello.c", "-o", tmp_path / "hello.abi3t.so"], check=True)
    (tmp_path / "grafted").mkdir()
    (commands,) = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
    (shown,) = re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)
    output = subprocess.run(["sh", "-euc", commands], cwd=tmp_path, env={"PATH": f"{COMMAND}:/usr/bin:/bin"},
                            capture_output=True, text=True, check=True).stdout
    assert output.endswith(f"\n{shown}")
    (companion,) = (tmp_path / "grafted").glob("*.abiding-*.so")
    example = re.search(r"hello\.abiding-[0-9a-f]+\.so", PAGE)[0]
    assert len(example) == len(companion.name) and companion.name[:14] == example[:14]
