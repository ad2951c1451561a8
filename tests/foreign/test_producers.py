"""Modules that others' generators write, with Abiding linked in, pass their checks on every host that has what
they need.

docs/how-do-i-use-it-from-my-generator.md has the commands by which they are built here, and what came of it.
"""

import subprocess
from dataclasses import replace

import pytest

import hosts as host_finder
import producers
import kit
from producers import HERE, PRODUCERS, ROOT, refusal

pytestmark = pytest.mark.everything

HOSTS = [host for host in host_finder.find_hosts() if not host.sanitizer]
BY_NAME = {host.name: host for host in HOSTS}
PYO3, CFFI, NUMPY, NANOBIND = (next(producer for producer in PRODUCERS if producer.scripts == (name,))
                               for name in ("pyo3", "cffi", "numpy", "nanobind"))


@pytest.fixture(scope="session")
def builder(session):
    return session.builder


def failing(*command):
    done = subprocess.run([str(word) for word in command], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert done.returncode != 0
    return done.stdout


@pytest.mark.parametrize("producer, host", [
    pytest.param(producer, host, id=f"{producer.key}-{host.name}")
    for producer in PRODUCERS for host in HOSTS if not producer.lacks(host.tag)])
def test_module(producer, host, builder):
    try:
        wrong = producers.check(producer, host, builder)
    except producers.NotHere as reason:
        pytest.skip(f"{reason}: not tested")
    assert not wrong, wrong


def test_the_table_in_the_docs():
    """A yes where the test above passes: everywhere but where there is nothing to try it with."""
    assert producers.table(lambda producer, tag: True) in producers.PAGE.read_text(encoding="utf-8")


def test_lines_for_cargo():
    crate = (HERE / "pyo3" / "Cargo.toml").read_text()
    lines, = producers.blocks("PyO3", "toml")
    assert lines.replace("../abiding/", "../../../") in crate
    script, = producers.blocks("PyO3", "rust")
    assert script.replace("spam", "rusty") == (HERE / "pyo3" / "build.rs").read_text()


@pytest.mark.parametrize("producer, language", [(NUMPY, "c"), (NANOBIND, "c++")], ids=["numpy", "nanobind"])
def test_lines_for_c(producer, language):
    shown, = producers.blocks(producer.section, language)
    source, = producer.modules.values()
    assert shown in (HERE / source).read_text()


# --- what does not work -----------------------------------------------------------

def test_nanobind_itself(builder):
    nanobind = producers.nanobind(builder)
    said = failing("c++", "-std=c++17", "-fsyntax-only", f"-I{ROOT}/include", f"-I{nanobind}/include",
                   f"-I{nanobind}/ext/robin_map/include", nanobind / "src" / "nb_combined.cpp")
    assert refusal("nanobind 3.1.0, not split") in said


@pytest.mark.skipif("cp315t" not in BY_NAME, reason="no cp315t here: not tested")
def test_nanobind_compiled_once(builder, tmp_path):
    """For hosts with the GIL; the others refuse it with a reason."""
    producers.run("c++", "-std=c++17", "-shared", "-fPIC", "-O1", "-fvisibility=hidden", f"-I{ROOT}/include",
                  f"-I{producers.nanobind(builder)}/include", HERE / "kennel.cpp", builder.library(),
                  "-o", tmp_path / "kennel.so")
    once = replace(NANOBIND, build=None)
    assert refusal("compiled once by `c++`") in producers.check(once, BY_NAME["cp315t"], builder, tmp_path)
    for host in HOSTS:
        if not host.free_threaded and not once.lacks(host.tag):
            assert not producers.check(once, host, builder, tmp_path)


@pytest.mark.skipif("cp313t" not in BY_NAME, reason="no cp313t here: not tested")
def test_cffi_where_it_is_not(builder):
    bare = replace(CFFI, runtime="")
    folder = producers.built(CFFI, builder)
    assert refusal("on 3.13t") in producers.check(bare, BY_NAME["cp313t"], builder, folder)


def test_numpy_headers_refuse_older_targets(builder, tmp_path):
    source = tmp_path / "old.c"
    source.write_text("#define NPY_TARGET_VERSION NPY_2_0_API_VERSION\n"
                      "#include <Python.h>\n#include <numpy/arrayobject.h>\n")
    assert refusal("own headers") in failing("cc", "-fsyntax-only", f"-I{ROOT}/include",
                                             f"-I{producers.numpy_headers(builder)}", source)


@pytest.mark.parametrize("options, says", [
    (["-DNPY_TARGET_VERSION=1"], "define ABIDING_NUMPY_TARGET instead"),
    (["-DABIDING_NUMPY_TARGET=0x11"], "older than NumPy 2.0"),
    (["-DABIDING_NUMPY_TARGET=NPY_2_5_API_VERSION"], None),
    (["-DABIDING_NUMPY_TARGET=NPY_2_3_API_VERSION"], None),
])
def test_numpy_targets(options, says, builder):
    command = ["cc", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", f"-I{ROOT}/include", "-isystem",
               producers.numpy_headers(builder), *options, HERE / "numeric.c"]
    if says:
        assert says in failing(*command)
    else:
        producers.run(*command)


@pytest.mark.parametrize("compiler, dialect", [("c++", "c++11"), ("clang++", "c++17"), ("clang", "c11")])
def test_numpy_header_in_each_language(compiler, dialect, builder, tmp_path):
    source = tmp_path / "any.c"
    source.write_text("#include <abiding/numpy.h>\nint size(const PyArrayObject *array);\n"
                      "int size(const PyArrayObject *array) { return PyArray_NDIM(array); }\n"
                      "int start(void);\nint start(void) { import_array1(-1); return 0; }\n")
    producers.run(compiler, "-x", "c++" if "++" in compiler else "c", f"-std={dialect}", "-fsyntax-only", "-Wall",
                  "-Wextra", "-Werror", f"-I{ROOT}/include", "-isystem", producers.numpy_headers(builder), source)


def test_name_of_the_file_in_maturins_wheels(builder, tmp_path):
    module = (producers.built(PYO3, builder) / "rusty.so").read_bytes()
    wheel = kit.wheel(tmp_path / "rusty-1.0-cp315-abi3.abi3t-linux_x86_64.whl",
                      {"rusty/rusty.abi3t-x86_64-linux-gnu.so": module})
    assert refusal("maturin 1.16.0") in failing(producers.prefix(builder) / "bin" / "abiding", "tag", wheel)


def test_gnu_ld_takes_one_version_script(tmp_path):
    """As rustc has one of its own."""
    for name in "ab":
        (tmp_path / name).write_text(f"{{ global: {name}; }};\n")
    (tmp_path / "c.c").write_text("int a; int b;\n")
    scripts = [f"-Wl,--version-script={tmp_path}/{name}" for name in "ab"]
    command = ["cc", "-shared", "-fPIC", tmp_path / "c.c", "-o", tmp_path / "c.so", *scripts]
    assert refusal("linked by GNU ld") in failing(*command, "-fuse-ld=bfd")
    producers.run(*command, "-fuse-ld=lld")
