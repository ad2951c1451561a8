"""The example in Rust, built by its own comment's commands and run on every host."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import hosts as host_finder

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "rust"

pytestmark = [pytest.mark.everything,
              pytest.mark.skipif(not shutil.which("rustc"), reason="no rustc here: Rust is not tested")]


@pytest.fixture(scope="module")
def folder(session, tmp_path_factory):
    """Where sections.so is: made with an installed library, as the comment in the source says."""
    folder = tmp_path_factory.mktemp("rust")
    prefix = folder / "prefix"
    session.builder.library()
    subprocess.run(["cmake", "--build", session.builder.folder, "--target", "abiding", "abiding-cc"],
                   check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--install", session.builder.folder, "--prefix", prefix],
                   check=True, stdout=subprocess.DEVNULL)
    shutil.copy(EXAMPLE / "sections.rs", folder)
    commands = re.findall(r"^//     (.*)$", (EXAMPLE / "sections.rs").read_text(), re.MULTILINE)
    config, = prefix.rglob("pkgconfig")
    subprocess.run("\n".join(["set -eu", *commands]), shell=True, check=True, cwd=folder,
                   env={**os.environ, "PKG_CONFIG_PATH": str(config)})
    return folder


@pytest.mark.parametrize("host", [pytest.param(host, id=host.name)
                                  for host in host_finder.find_hosts() if not host.sanitizer])
def test_rust(folder, host):
    done = subprocess.run([host.python, str(EXAMPLE / "use_sections.py")],
                          env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)
    assert (done.returncode, done.stdout) == (0, "ok\n"), done.stdout
