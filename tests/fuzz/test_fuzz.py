"""Do bytes that mean harm do any?  libFuzzer with ASan and UBSan, over a kept corpus.

`--everything` fuzzes each format for some seconds, `--longest` for $ABIDING_FUZZ_SECONDS (default: 900).  What it finds
is left in build/fuzz/; an input that found something belongs into corpus/ once it is mended.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import conform

HERE = Path(__file__).resolve().parent
ROOT = conform.ROOT
TARGETS = {"elf": "spam.so", "macho": "spam.so", "pe": "spam.pyd", "wheel": "spam-1.0-cp39-abi3.abi3t-linux_x86_64.whl",
           "graft": None}
READ = ["advice.c", "arena.c", "archive.c", "database.c", "elf.c", "extension.c", "file_name.c", "image.c", "inspect.c",
        "macho.c", "pe.c", "platform.c", "policy.c", "reader.c", "record.c", "report_html.c", "report_json.c", "report_text.c",
        "siblings.c", "tags.c", "wheel.c", "whole_file.c"]
GRAFT = ["elf_edit.c", "graft.c", "graft_judge.c", "../cc/own_path.linux.c", "../cc/text.c"]
SECONDS = 15
MEMORY = 512                    # megabytes
SLOW = 10                       # seconds for one input: so much is a finding


def companions(folder):
    """The smallest that graft takes, for each processor."""
    for machine in "x86_64", "aarch64":
        subprocess.run(["clang", f"--target={machine}-linux-gnu", "-ffreestanding", "-shared", "-fPIC", "-O1", "-nostdlib",
                        "-fuse-ld=lld", "-Wl,--hash-style=sysv", f"-I{ROOT}", f"-I{ROOT}/include", HERE / "companion.c",
                        "-o", folder / f"companion-{machine}.so"], check=True)


def build(folder, target):
    if not shutil.which("clang"):
        pytest.skip("no clang here: not tested")
    libraries = subprocess.run(["pkg-config", "--libs", "--cflags", "libzip", "jansson", "libcrypto"], check=True,
                               capture_output=True, text=True).stdout.split()
    entry, names, defines = "fuzz.c", READ, [f'-DTARGET="{TARGETS[target]}"']
    if target == "graft":
        companions(folder)
        entry, names = "fuzz_graft.c", READ + GRAFT
        defines = [f'-DCOMPANIONS="{folder}"', '-DABIDING_TO_COMPANION="none"']
    sources = [ROOT / "command" / "abiding" / name for name in names]
    program = folder / f"fuzz-{target}"
    subprocess.run(["clang", "-std=gnu11", "-D_GNU_SOURCE", "-g", "-O1", "-fsanitize=fuzzer,address,undefined", "-fno-sanitize-recover=all",
                    *defines, f"-I{ROOT}", f"-I{ROOT}/command/abiding", f"-I{ROOT}/include",
                    str(HERE / entry), *map(str, sources), *libraries, "-o", str(program)], check=True)
    return program


def fuzz(target, folder, *options):
    program = build(folder, target)
    found = ROOT / "build" / "fuzz"
    found.mkdir(parents=True, exist_ok=True)
    corpus = folder / "corpus"
    corpus.mkdir()
    done = subprocess.run([program, f"-artifact_prefix={found}/{target}-", f"-rss_limit_mb={MEMORY}", f"-timeout={SLOW}",
                           "-print_final_stats=1", *options, corpus, HERE / "corpus" / target],
                          capture_output=True, text=True, errors="replace")
    assert done.returncode == 0, done.stderr[-4000:]
    return int(done.stderr.split("number_of_executed_units:")[1].split()[0])


@pytest.mark.everything
def test_what_is_kept_for_graft_can_be_grafted(tmp_path):
    """Or the fuzzer would see nothing but refusals."""
    if not shutil.which("clang"):
        pytest.skip("no clang here: not tested")
    companions(tmp_path)
    command = ROOT / "build" / "command" / "bin" / "abiding"
    for path in (HERE / "corpus" / "graft").iterdir():
        machine = "aarch64" if "aarch64" in path.name else "x86_64"
        done = subprocess.run([command, "graft", "--assume-abi3t", "--companion", tmp_path / f"companion-{machine}.so",
                               "-o", tmp_path / "out", path], capture_output=True, text=True)
        refused = path.name.startswith("refused-")
        assert done.returncode == refused and done.stderr.count("\n") == refused, (path, done.stderr)


@pytest.mark.everything
@pytest.mark.parametrize("target", TARGETS)
def test_for_a_short_while(target, tmp_path):
    kept = list((HERE / "corpus" / target).iterdir())
    assert fuzz(target, tmp_path, f"-max_total_time={SECONDS}", "-max_len=16384") > len(kept) > 0


@pytest.mark.longest
@pytest.mark.parametrize("target", TARGETS)
def test_for_long(target, tmp_path):
    seconds = os.environ.get("ABIDING_FUZZ_SECONDS", "900")
    print(target, fuzz(target, tmp_path, f"-max_total_time={seconds}", "-max_len=16384"), "executions")
