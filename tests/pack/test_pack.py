"""The ways to use an Abiding that is installed, or lies inside a project."""

import os
import platform
import re
import shutil
import subprocess

import pytest

import conform

HERE = conform.TESTS / "pack"


def run(*command, cwd=None, **environment):
    done = subprocess.run([str(word) for word in command], cwd=cwd,
                          env={**os.environ, **environment}, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert done.returncode == 0, " ".join(map(str, command)) + "\n" + done.stdout
    return done.stdout


def shell(line, prefix, cwd):
    """Runs a line as a user types it, with `prefix` known to pkg-config."""
    run("sh", "-c", line, cwd=cwd,
        PKG_CONFIG_PATH=f"{prefix}/lib/pkgconfig:{prefix}/lib64/pkgconfig")


def imports_everywhere(session, folder, name="hello"):
    assert (folder / f"{name}.so").exists()
    for host in session.hosts:
        got = conform.run_code(host, f"import {name}; print({name}.greeting)", folder)
        assert got == (0, "hello\n"), host.name


@pytest.fixture(scope="session")
def prefix(session, tmp_path_factory):
    """Where `make install PREFIX=` put everything; moved afterwards."""
    session.builder.library()
    place = tmp_path_factory.mktemp("install")
    run("make", "-C", conform.ROOT, "install", f"BUILD={session.builder.folder}",
        f"PREFIX={place / 'first'}")
    (place / "first").rename(place / "moved")
    return place / "moved"


def test_pkg_config(session, prefix, tmp_path):
    shutil.copy(HERE / "hello.c", tmp_path / "spam.c")
    shell("cc -shared -fPIC -DABIDING_MODULE=spam -DPyModExport_hello=PyModExport_spam "
          "$(pkg-config --cflags abiding) spam.c $(pkg-config --libs abiding) -o spam.so",
          prefix, tmp_path)
    imports_everywhere(session, tmp_path, "spam")


def test_objects_of_another_version_do_not_link(prefix, tmp_path):
    """Inline code knows how the library's data of its own version is laid out."""
    shutil.copytree(prefix / "include", tmp_path / "include")
    [header] = tmp_path.glob("include/**/abiding/abiding.h")
    text = header.read_text()
    major, minor, micro = re.search(r'ABIDING_VERSION "(\d+)\.(\d+)\.(\d+)"', text).groups()
    other = text.replace(f"ABIDING_VERSION_MICRO {micro}", "ABIDING_VERSION_MICRO 99")
    assert other != text
    header.write_text(other)
    [library] = prefix.glob("lib*/libabiding.a")
    source = tmp_path / "hello.c"
    source.write_text((HERE / "hello.c").read_text()
                      + "void keep(PyObject *);\nvoid keep(PyObject *o) { Py_INCREF(o); }\n")
    said = subprocess.run(
        ["cc", "-shared", "-fPIC", "-DABIDING_MODULE=hello", f"-I{header.parent.parent}",
         source, library, "-o", tmp_path / "hello.so"], text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert said.returncode != 0 and f"abiding_host_{major}_{minor}_99" in said.stdout
    assert not (tmp_path / "hello.so").exists()


def test_pkg_config_link_only(session, prefix, official_include, tmp_path):
    shell(f"cc -c -fPIC -DPy_TARGET_ABI3T=0x030f0000 -I{official_include} "
          f"{HERE / 'foreign.c'} && cc -shared foreign.o $(pkg-config "
          "--define-variable=module=foreign --libs abiding-link) -o foreign.so",
          prefix, tmp_path)
    imports_everywhere(session, tmp_path, "foreign")


def test_pkg_config_tells_the_version(prefix):
    version = run("pkg-config", "--modversion", "abiding",
                  PKG_CONFIG_PATH=f"{prefix}/lib/pkgconfig").strip()
    assert f'#define ABIDING_VERSION "{version}"' in (
        prefix / "include/abiding/abiding/abiding.h").read_text()


@pytest.mark.parametrize("way", ["find_package", "add_subdirectory"])
@pytest.mark.parametrize("kind", ["Release", "Debug"])
def test_cmake(session, prefix, tmp_path, way, kind):
    run("cmake", "-S", HERE / way, "-B", tmp_path, f"-DCMAKE_BUILD_TYPE={kind}",
        f"-DCMAKE_PREFIX_PATH={prefix}", f"-DABIDING={conform.ROOT}",
        f"-DOFFICIAL_INCLUDE={session.official or ''}")
    run("cmake", "--build", tmp_path)
    imports_everywhere(session, tmp_path)
    imports_everywhere(session, tmp_path, "fat")
    assert "abiding_cp312_PyModExport_fat" in run("nm", tmp_path / "fat.so")
    if session.official:
        imports_everywhere(session, tmp_path, "foreign")


@pytest.mark.parametrize("words, complaint", [
    ("FAT OFFICIAL_HEADERS", "leave out FAT or OFFICIAL_HEADERS"),
    ("FAT", "FAT needs abiding-cc, which is there on Linux only"),
])
def test_fat_is_refused(prefix, tmp_path, words, complaint):
    system = "" if "OFFICIAL" in words else "set(CMAKE_SYSTEM_NAME Haiku)\n"
    (tmp_path / "CMakeLists.txt").write_text(
        f"cmake_minimum_required(VERSION 3.25)\nproject(x LANGUAGES C)\n{system}"
        f"find_package(Abiding REQUIRED)\nabiding_add_module(x x.c {words})\n")
    done = subprocess.run(["cmake", "-S", tmp_path, "-B", tmp_path / "build",
                           f"-DCMAKE_PREFIX_PATH={prefix}"],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode != 0 and complaint in " ".join(done.stdout.split())


def test_installed_are_only_our_files(prefix):
    files = {str(path.relative_to(prefix)) for path in prefix.rglob("*") if path.is_file()}
    elsewhere = {file for file in files if not file.startswith(
        ("include/abiding/", "lib/cmake/Abiding/", "lib/pkgconfig/abiding"))}
    assert elsewhere == {
        "lib/libabiding.a", f"lib/abiding/companion-{platform.machine()}.so",
        "bin/abiding", "bin/abiding-cc", "bin/abiding-c++", "share/man/man1/abiding.1",
        "share/bash-completion/completions/abiding", "share/zsh/site-functions/_abiding",
        "share/fish/vendor_completions.d/abiding.fish"}


def test_missing_version_stops_the_build(tmp_path):
    for name in ("CMakeLists.txt", "cmake", "src"):
        (tmp_path / name).symlink_to(conform.ROOT / name)
    shutil.copytree(conform.ROOT / "include", tmp_path / "include")
    header = tmp_path / "include/abiding/abiding.h"
    header.write_text(header.read_text().replace("ABIDING_VERSION ", "ABIDING_VER "))
    done = subprocess.run(["cmake", "-S", tmp_path, "-B", tmp_path / "build"],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode != 0 and "ABIDING_VERSION" in done.stdout
