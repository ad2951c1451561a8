"""The example in Rust, built by its own comment's commands and by cargo, and run on every host."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import hosts as host_finder
import producers

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "rust"

pytestmark = [pytest.mark.everything,
              pytest.mark.skipif(not shutil.which("cargo"), reason="no cargo here: Rust is not tested")]


@pytest.fixture(scope="module")
def folders(session, tmp_path_factory):
    """Where sections.so is: made with an installed library, as the comment in the source says, and by the crate."""
    folder = tmp_path_factory.mktemp("rust")
    prefix = producers.prefix(session.builder)
    shutil.copy(EXAMPLE / "sections.rs", folder)
    by_hand, by_cargo = re.findall(r"((?:^//     .*\n)+)", (EXAMPLE / "sections.rs").read_text(), re.MULTILINE)
    config, = prefix.rglob("pkgconfig")
    run(by_hand, folder, PKG_CONFIG_PATH=str(config))
    project = folder / "cargo"
    project.mkdir()
    copy_example(project)
    run(by_cargo, project, ABIDING_DIR=str(prefix))
    return {"by hand": folder, "cargo": project}


def copy_example(folder):
    for file in EXAMPLE.iterdir():
        if file.is_file():
            (folder / file.name).write_text(file.read_text().replace("../../", f"{ROOT}/"))


def run(commands, folder, **environment):
    producers.run("sh", "-euc", commands.replace("//     ", ""), cwd=folder, **environment)


@pytest.mark.parametrize("host", [pytest.param(host, id=host.name)
                                  for host in host_finder.find_hosts() if not host.sanitizer])
@pytest.mark.parametrize("way", ["by hand", "cargo"])
def test_rust(folders, way, host):
    done = subprocess.run([host.python, str(EXAMPLE / "use_sections.py")],
                          env={**os.environ, "PYTHONPATH": str(folders[way]), "PYTHONDONTWRITEBYTECODE": "1"},
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)
    assert (done.returncode, done.stdout) == (0, "ok\n"), done.stdout


def test_where_the_crate_looks(session, tmp_path):
    """By pkg-config, by Python; and what it says where Abiding is not found, or not where ABIDING_DIR says."""
    copy_example(tmp_path)
    config, = producers.prefix(session.builder).rglob("pkgconfig")
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\ntest "$*" = "-m abiding --pkgconfigdir" && echo {config}\n')
    python.chmod(0o755)
    clean = {name: value for name, value in os.environ.items() if name not in ("PKG_CONFIG_PATH", "ABIDING_DIR")}
    nowhere = {"PKG_CONFIG_LIBDIR": str(tmp_path)}
    for variables, says in [({"PKG_CONFIG_PATH": str(config)}, ""),
                            ({**nowhere, "PYO3_PYTHON": str(python)}, ""),
                            ({**nowhere, "PYO3_PYTHON": "false"}, "name the folder it is installed in with ABIDING_DIR"),
                            ({"ABIDING_DIR": str(tmp_path)}, "no abiding-link.pc in its lib/pkgconfig")]:
        done = subprocess.run(["cargo", "build", "--locked"], cwd=tmp_path, env={**clean, **variables}, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        assert (done.returncode != 0) == bool(says) and says in done.stdout, done.stdout


def test_crate_has_the_librarys_version():
    crate = (ROOT / "rust" / "abiding-build" / "Cargo.toml").read_text()
    version, = re.findall(r'ABIDING_VERSION "(.*)"', (ROOT / "include" / "abiding" / "abiding.h").read_text())
    assert f'\nversion = "{version}"\n' in crate
