"""Abiding as a Python package, and the wheels that projects build with it,
installed by real pip in every host."""

import ast
import os
import subprocess
import sys
import zipfile

import pytest

import conform
import hosts as host_finder

pytestmark = pytest.mark.everything

BUILD = conform.ROOT / "build"
PYTHON = BUILD / "pack-venv" / "bin" / "python"
EXAMPLES = conform.ROOT / "examples"
SYSTEMS = ("setuptools", "scikit-build-core", "meson-python")
HOSTS = [host for host in host_finder.find_hosts() if not host.sanitizer]
# pip before 26.1 installs what is tagged cp313t and cp314t; 25.1 does not run on 3.15.
PIPS = [(host, "old") for host in HOSTS if not host.native] \
    + [(host, "new") for host in HOSTS if host.version >= (3, 10)]


def run(*command, fails=False, **environment):
    done = subprocess.run([str(word) for word in command], env={**os.environ, **environment},
                          text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert (done.returncode != 0) == fails, " ".join(map(str, command)) + "\n" + done.stdout
    return done.stdout


def only(folder, pattern):
    [found] = folder.glob(pattern)
    return found


@pytest.fixture(scope="session")
def abiding(session, tmp_path_factory):
    """A venv that has Abiding's wheel, made of its sdist."""
    session.builder.set_up("pack")
    folder = tmp_path_factory.mktemp("abiding")
    run(PYTHON, "-m", "build", "--no-isolation", "--outdir", folder, conform.ROOT)
    # Not an installation upon the venv, which others use at the same time.
    run(PYTHON, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps",
        "--target", folder / "site", only(folder, "*.whl"))
    return folder


def copy_example(folder, example="setuptools", **replaced):
    """The example as a user would have it, links followed."""
    for file in (EXAMPLES / example).iterdir():
        text = file.read_text()
        for old, new in replaced.get(file.name.replace(".", "_"), {}).items():
            assert old in text
            text = text.replace(old, new)
        (folder / file.name).write_text(text)
    return folder


def build(abiding, project, *options, fails=False):
    """The wheel; or what pip printed, if it is to fail."""
    said = run(PYTHON, "-m", "pip", "wheel", "--no-build-isolation", "--no-index", "--no-deps",
               "--wheel-dir", project / "out", *options, project, fails=fails,
               PYTHONPATH=str(abiding / "site"),
               PATH=os.pathsep.join((str(PYTHON.parent), os.environ["PATH"])))
    return said if fails else only(project / "out", "*.whl")


@pytest.fixture(scope="session")
def hello(abiding, tmp_path_factory):
    """hello(name): the wheel of the example of that name, tagged by `abiding tag` where the
    build system does not do it."""
    wheels = {}

    def get(name):
        if name not in wheels:
            folder = copy_example(tmp_path_factory.mktemp(name), name)
            wheels[name] = build(abiding, folder)
            if name != "setuptools":
                (folder / "tagged").mkdir()
                run(abiding / "site" / "abiding" / "prefix" / "bin" / "abiding", "tag",
                    "-o", folder / "tagged", wheels[name])
                wheels[name] = only(folder / "tagged", "*.whl")
        return wheels[name]
    return get


def names(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_own_wheel_is_for_every_python(abiding):
    wheel = only(abiding, "*.whl")
    assert "-py3-none-" in wheel.name
    assert {"abiding/prefix/bin/abiding", "abiding/prefix/bin/abiding-cc",
            "abiding/prefix/bin/abiding-c++",
            "abiding/prefix/lib/libabiding.a", "abiding/prefix/include/abiding/Python.h"
            } <= set(names(wheel))


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_module_tells_where(abiding, host):
    status, output = conform.run_code(host, """if True:
        import abiding, os
        assert os.path.isfile(os.path.join(abiding.get_include(), "Python.h"))
        assert os.path.isfile(os.path.join(abiding.get_cmake_dir(), "abiding-config.cmake"))
        assert os.path.isfile(os.path.join(abiding.get_pkgconfig_dir(), "abiding-link.pc"))
        print([abiding.get_version(), abiding.get_cflags(), abiding.get_ldflags()])
        """, abiding / "site")
    assert status == 0, output
    version, cflags, ldflags = ast.literal_eval(output)
    assert f'"{version}"' in (conform.ROOT / "include/abiding/abiding.h").read_text()
    assert cflags[0].startswith("-I") and "-labiding" in ldflags


def test_flags_compile(abiding, session, tmp_path):
    command = (f"cc -shared -fPIC -DABIDING_MODULE=hello $({PYTHON} -m abiding --cflags) "
               f"{EXAMPLES / 'hello' / 'hello.c'} $({PYTHON} -m abiding --libs) -o {tmp_path / 'hello.so'}")
    run("sh", "-c", command, PYTHONPATH=str(abiding / "site"))
    for host in session.hosts:
        assert conform.run_code(host, "import hello; hello.greet('sh')", tmp_path)[0] == 0, host.name


def test_flags_want_a_question(abiding):
    said = run(PYTHON, "-m", "abiding", fails=True, PYTHONPATH=str(abiding / "site"))
    assert "nothing asked" in said


@pytest.mark.parametrize("name", SYSTEMS)
def test_names_and_tags(hello, name):
    wheel = hello(name)
    assert wheel.name.split("-", 2)[2].startswith("cp313.cp314.cp39-abi3.abi3t.cp313t.cp314t-")
    assert [name for name in names(wheel) if name.endswith(".so")] == ["hello.so"]


@pytest.mark.parametrize("name", SYSTEMS)
@pytest.mark.parametrize("host, age", PIPS, ids=lambda value: getattr(value, "name", value))
def test_pip_installs(hello, tmp_path, host, age, name):
    pip = only(BUILD / f"pip-{age}", "*.whl") / "pip"
    run(host.python, "-I", pip, "install", "--quiet", "--disable-pip-version-check", "--no-index",
        "--no-deps", "--no-cache-dir", "--target", tmp_path, hello(name))
    status, output = conform.run_code(host, "import hello; print(hello.greet('pip'))", tmp_path)
    assert status == 0 and output.startswith("Hello pip, this is Python "), output


def test_tags_for_new_installers(abiding, tmp_path):
    project = copy_example(tmp_path)
    (project / "setup.cfg").write_text("[bdist_wheel]\nnew_installers = 1\n")
    assert "-cp39-abi3.abi3t-" in build(abiding, project).name


@pytest.mark.parametrize("options", [[], ["-DHELLO_FAT=ON"]], ids=["plain", "fat"])
def test_cmake_example(abiding, session, tmp_path, options):
    """Built, tested by ctest, installed."""
    project, site = copy_example(tmp_path, "cmake"), tmp_path / "site"
    prefix = run(PYTHON, "-m", "abiding", "--prefix", PYTHONPATH=str(abiding / "site")).strip()
    run("cmake", "-S", project, "-B", tmp_path / "build", f"-DCMAKE_PREFIX_PATH={prefix}", *options)
    run("cmake", "--build", tmp_path / "build")
    run("ctest", "--test-dir", tmp_path / "build", "--no-tests=error")
    run("cmake", "--install", tmp_path / "build", "--prefix", site)
    greets_everywhere(session, site)


@pytest.mark.parametrize("asked", ["pkg-config abiding", f"{PYTHON} -m abiding"], ids=["pkg-config", "module"])
def test_makefile_example(abiding, session, tmp_path, asked):
    project = copy_example(tmp_path, "makefile")
    folder = run(PYTHON, "-m", "abiding", "--pkgconfigdir", PYTHONPATH=str(abiding / "site")).strip()
    if asked.startswith("pkg-config"):
        run("make", "-C", project, PKG_CONFIG_PATH=folder)     # the default
    else:
        run("make", "-C", project, f"ABIDING={asked}", PYTHONPATH=str(abiding / "site"))
    greets_everywhere(session, project)


def greets_everywhere(session, folder):
    assert [file.name for file in folder.glob("*.so")] == ["hello.so"]
    for host in session.hosts:
        status, output = conform.run_code(host, "import hello; print(hello.greet('you'))", folder)
        assert status == 0 and output.startswith("Hello you, this is Python "), f"{host.name}\n{output}"


def test_cibuildwheel_example(abiding, session, tmp_path):
    """cibuildwheel reads the configuration, and takes the wheel of its first build for all the others."""
    pinned = (conform.TESTS / "pack" / "requirements-cibuildwheel.txt").read_text()
    version = pinned.split("\ncibuildwheel==")[1].split()[0]
    assert f"asks cibuildwheel {version} what" in (conform.ROOT / "docs" / "how-do-i-make-a-wheel.md").read_text()
    project = copy_example(tmp_path, "cibuildwheel")
    wheel = build(abiding, project)
    imports_everywhere(session, wheel, tmp_path / "site", "import hello; hello.greet('cibuildwheel')")
    python = BUILD / "cibuildwheel-venv" / "bin" / "python"
    builds = run(python, "-m", "cibuildwheel", "--print-build-identifiers", "--platform", "linux", "--archs", "x86_64",
                 project).split()
    assert builds[0] == "cp39-manylinux_x86_64" and builds[-1] >= "cp315-manylinux_x86_64"
    assert len(builds) >= 7 and not any("t-" in name for name in builds)
    # As auditwheel names it.
    repaired = wheel.name.replace("-linux_x86_64", "-manylinux_2_17_x86_64")
    code = ("import pathlib, sys; from cibuildwheel.util.packaging import find_compatible_wheel as find\n"
            "print(*[name for name in sys.argv[2:] if find([pathlib.Path(sys.argv[1])], name)])")
    assert run(python, "-c", code, repaired, *builds).split() == builds


def imports_everywhere(session, wheel, folder, code):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    for host in session.hosts:
        status, output = conform.run_code(host, code, folder)
        assert status == 0, f"{host.name}\n{output}"


def test_fat_in_a_package(abiding, session, tmp_path):
    project = copy_example(
        tmp_path, hello_c={"PyModExport_hello": "PyModExport__hello"},
        setup_py={'"hello", ["hello.c"]': '"greeting._hello", ["hello.c"], fat=True',
                  "setup(": 'setup(packages=["greeting"], '})
    (project / "greeting").mkdir()
    (project / "greeting" / "__init__.py").write_text("from ._hello import greet\n")
    wheel = build(abiding, project)
    imports_everywhere(session, wheel, tmp_path / "site", "import greeting; greeting.greet('fat')")
    assert "abiding_cp312_PyModExport__hello" in run("nm", tmp_path / "site/greeting/_hello.so")


def test_others_keep_their_tags(abiding, tmp_path):
    """A module of the usual kind in the same wheel is for one version, and so is the wheel."""
    project = copy_example(tmp_path, setup_py={
        "import setup\n": "import Extension as Usual, setup\n",
        "[Extension(": '[Usual("spam", ["spam.c"]), Extension('})
    (project / "spam.c").write_text("int spam;\n")
    wheel = build(abiding, project)
    assert "abi3" not in wheel.name
    found = sorted(name for name in names(wheel) if name.endswith(".so"))
    assert found[0] == "hello.so" and found[1].startswith("spam.cpython-")


def test_limited_api_is_refused(abiding, tmp_path):
    project = copy_example(tmp_path, setup_py={'["hello.c"]': '["hello.c"], py_limited_api=True'})
    assert "hello: leave out py_limited_api" in build(abiding, project, fails=True)
