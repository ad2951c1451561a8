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
    for file in EXAMPLE.iterdir():
        if file.is_file():
            (project / file.name).write_text(file.read_text().replace("../../", f"{ROOT}/"))
    run(by_cargo, project, ABIDING_DIR=str(prefix))
    return {"by hand": folder, "cargo": project}


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


def test_crate_says_what_to_do(tmp_path):
    """Where Abiding is not found, or not where ABIDING_DIR says."""
    for file in EXAMPLE.iterdir():
        if file.is_file():
            (tmp_path / file.name).write_text(file.read_text().replace("../../", f"{ROOT}/"))
    build = ["cargo", "build", "--locked"]
    clean = {name: value for name, value in os.environ.items() if name not in ("PKG_CONFIG_PATH", "ABIDING_DIR")}
    nowhere = {"PYO3_PYTHON": "false", "PKG_CONFIG_LIBDIR": str(tmp_path)}
    for variables, says in [({"ABIDING_DIR": str(tmp_path)}, "no abiding-link.pc in its lib/pkgconfig"),
                            (nowhere, "name the folder it is installed in with ABIDING_DIR")]:
        done = subprocess.run(build, cwd=tmp_path, env={**clean, **variables}, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
        assert done.returncode != 0 and says in done.stdout, done.stdout


def test_crate_has_the_librarys_version():
    crate = (ROOT / "rust" / "abiding-build" / "Cargo.toml").read_text()
    version, = re.findall(r'ABIDING_VERSION "(.*)"', (ROOT / "include" / "abiding" / "abiding.h").read_text())
    assert f'\nversion = "{version}"\n' in crate
