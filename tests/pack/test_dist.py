"""The files of a release: whole, complete, and the same each time."""

import hashlib
import json
import os
import subprocess
import tarfile
import zipfile

import pytest

import conform

ROOT = conform.ROOT
# Debian's names for what `abiding` is linked with, and what that needs
LIBRARIES = {"libzip4", "libjansson4", "libssl3", "libbz2-1.0"}


def dist(folder):
    done = subprocess.run([ROOT / "build" / "dist-venv" / "bin" / "python", ROOT / "tools" / "dist.py",
                           "--into", folder], text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    assert done.returncode == 0, done.stdout
    return folder


@pytest.fixture(scope="module")
def release(session, tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    session.builder.set_up("dist")
    (folder / "abiding-0.0.0.tar.gz").write_text("of an earlier release")
    (folder / "notes.txt").write_text("mine")
    return dist(folder)


def packages(names):
    """As Debian calls them; Ubuntu's have t64 behind."""
    return {name.removesuffix("t64") for name in names}


def only(folder, pattern):
    [found] = folder.glob(pattern)
    return found


@pytest.mark.everything
def test_what_is_in_the_folder(release):
    sums = dict(reversed(line.split()) for line in (release / "SHA256SUMS").read_text().splitlines())
    files = {file.name: hashlib.sha256(file.read_bytes()).hexdigest()
             for file in release.iterdir() if file.name not in ("SHA256SUMS", "notes.txt")}
    assert sums == files
    assert len(files) == 3
    assert (release / "notes.txt").read_text() == "mine"


@pytest.mark.everything
def test_source_is_all_of_it(release):
    tracked = subprocess.run(["git", "-C", ROOT, "ls-tree", "-r", "--name-only", "HEAD"], check=True,
                             text=True, stdout=subprocess.PIPE).stdout.split("\n")[:-1]
    with tarfile.open(only(release, "*.tar.gz")) as archive:
        inside = {name.partition("/")[2] for name in archive.getnames()}
    assert {name for name in tracked if not name.startswith(".")} - inside == set()


@pytest.mark.everything
def test_wheel_brings_what_the_command_needs(release, session, tmp_path):
    """Also with none of the libraries installed, which is played by where the loader finds them."""
    with zipfile.ZipFile(only(release, "*.whl")) as wheel:
        wheel.extractall(tmp_path)
        licences = {name.split("/")[-1].removesuffix(".txt")
                    for name in wheel.namelist() if "/licenses/" in name}
    command = tmp_path / "abiding" / "prefix" / "bin" / "abiding"
    command.chmod(0o755)
    loaded = subprocess.run(["ldd", command], check=True, text=True, stdout=subprocess.PIPE).stdout
    for name in ("libzip", "libjansson", "libcrypto"):
        assert str(tmp_path / "abiding.libs" / name) in os.path.normpath(
            [line.split("=>")[1].split()[0] for line in loaded.splitlines() if name in line][0])
    assert packages(licences) == {"LICENSE", *LIBRARIES}
    said = subprocess.run([command, "check", only(release, "*.whl")], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert said.returncode == 0, said.stdout


@pytest.mark.everything
def test_bill_of_materials(release):
    bom = json.loads(only(release, "*.cdx.json").read_text())
    assert (bom["bomFormat"], bom["metadata"]["component"]["name"]) == ("CycloneDX", "abiding")
    parts = {part["name"]: part for part in bom["components"]}
    archives = [only(release, "*.tar.gz"), only(release, "*.whl")]
    assert packages(parts) == LIBRARIES | {file.name for file in archives}
    for file in archives:
        assert parts[file.name]["hashes"][0]["content"] == hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.mark.longest
def test_the_same_each_time(release, tmp_path):
    again = dist(tmp_path / "again")
    assert (again / "SHA256SUMS").read_text() == (release / "SHA256SUMS").read_text()
