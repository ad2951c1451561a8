"""Broken wheels, as a user meets them: does the message alone tell what is wrong, with which file, and what to do?

Each is mended here by doing what the message says, and nothing else; then check has nothing more to say.
"""

import pytest

import conform
import hosts as host_finder
from kit import LIBRARY, NEW, OLD, OURS, check, compile_c, run, wheel

HOSTS = host_finder.find_hosts()
OFFICIAL = host_finder.official_include(HOSTS)
GIL = [host for host in HOSTS if host.include and not host.free_threaded and not host.debug]
PLATFORM = "linux_x86_64"
ABI3 = f"cp39-abi3-{PLATFORM}"
LATER = OLD.replace("PyLong_FromLong(42)", "PyList_GetItemRef(none, 0)")
PRIVATE = OLD.replace("PyLong_FromLong(42)", "PyUnicode_New(0, 0)").replace("static PyObject *answer",
                                                                            "PyAPI_FUNC(PyObject *) PyUnicode_New();\nstatic PyObject *answer")
HIDDEN = OLD.replace("PyMODINIT_FUNC", "PyObject *")

pytestmark = pytest.mark.skipif(not OFFICIAL or not any(host.version >= (3, 13) for host in GIL),
                                reason="no headers of CPython 3.13 and 3.15 here")


def newest(below=(3, 15)):
    return max((host for host in GIL if host.version < below), key=lambda host: host.version).include


def abi3(folder, text=OLD, *options):
    return compile_c(folder / "spam.so", text, "-DPy_LIMITED_API=0x030d0000", f"-I{newest()}", *options).read_bytes()


def abi3t(folder, *options):
    return compile_c(folder / "spam.so", NEW, "-DPy_TARGET_ABI3T=0x030f0000", f"-I{OFFICIAL}", *options).read_bytes()


def universal(folder):
    return compile_c(folder / "spam.so", NEW, "-DABIDING_MODULE=spam", f"-I{OURS}", LIBRARY, "-ldl").read_bytes()


def spoil(lines):
    return [lines[0].replace("sha256=", "sha256=A"), *lines[1:]]


# what is wrong: (the wheel's tags, how it is made, what the message has to hold, how the wheel is mended)
TRIALS = {
    "hidden hook": (
        ABI3, lambda d: {"spam.so": abi3(d, HIDDEN, "-fvisibility=hidden")},
        ["cannot see PyInit_spam", "to do: declare the hook with PyMODEXPORT_FUNC or PyMODINIT_FUNC"],
        lambda d: (ABI3, {"spam.so": abi3(d)})),
    "suffix of one version": (
        ABI3, lambda d: {"spam.cpython-313-x86_64-linux-gnu.so": abi3(d)},
        ["does not look for a name that ends in .cpython-313-x86_64-linux-gnu.so", "to do: call the file spam.so",
         "if it was compiled for all"],
        lambda d: (ABI3, {"spam.so": abi3(d)})),
    "symbol of 3.13": (
        ABI3, lambda d: {"spam.abi3.so": abi3(d, LATER)},
        ["cp39 to cp312: lacks PyList_GetItemRef, which CPython exports since 3.13",
         "to do: do without PyList_GetItemRef, or tag it for 3.13 and later"],
        lambda d: (f"cp313-abi3-{PLATFORM}", {"spam.abi3.so": abi3(d, LATER)})),
    "not in the stable ABI": (
        ABI3, lambda d: {"spam.so": abi3(d, PRIVATE)},
        ["problem: uses PyUnicode_New, which is not in the stable ABI: do without it, or tag it for one version"],
        lambda d: (f"cp313-cp313-{PLATFORM}", {"spam.so": abi3(d, PRIVATE)})),
    "changed after packing": (
        ABI3, lambda d: {"spam.so": abi3(d)},
        ["problem: spam.so is not what RECORD has the hash of: it was changed after it was packed; unpack it and run "
         "`wheel pack`"],
        lambda d: (ABI3, {"spam.so": abi3(d)})),
    "another processor": (
        "cp39-abi3-linux_aarch64", lambda d: {"spam.so": abi3(d)},
        ["problem: spam.so is for x86_64, the tag says linux_aarch64: build it there, or tag it for what it is"],
        lambda d: (ABI3, {"spam.so": abi3(d)})),
    "no ABI": (
        f"py3-none-{PLATFORM}", lambda d: {"spam.so": abi3(d)},
        ["problem: its ABI tag is none, so any Python installs it, but it has extension modules: tag it for those that they "
         "load on"],
        lambda d: (ABI3, {"spam.so": abi3(d)})),
    "abi3t below 3.15": (
        f"cp39-abi3.abi3t-{PLATFORM}", lambda d: {"spam.so": abi3t(d)},
        ["calls PyInit_spam, which the file lacks", "to do: link it with Abiding, or graft it (`abiding graft`), for older "
         "versions; or tag it for 3.15 and later"],
        lambda d: (f"cp315-abi3.abi3t-{PLATFORM}", {"spam.so": abi3t(d)})),
    "abi3t that was not linked with Abiding": (
        f"cp39-abi3.abi3t-{PLATFORM}", lambda d: {"spam.so": abi3t(d)},
        ["to do: link it with Abiding"],
        lambda d: (f"cp39-abi3.abi3t-{PLATFORM}", {"spam.so": universal(d)})),
    "abi3 without the GIL": (
        f"cp313-abi3.cp313t-{PLATFORM}", lambda d: {"spam.abi3.so": abi3(d)},
        ["has no GIL and other objects than abi3 presumes; it takes abi3t",
         "to do: compile it for abi3t, or leave versions without the GIL out of its tags"],
        lambda d: (f"cp313-abi3-{PLATFORM}", {"spam.abi3.so": abi3(d)})),
    "another name": (
        ABI3, lambda d: {"eggs.so": abi3(d)},
        ["calls PyInit_eggs for a file of this name; the file has PyInit_spam",
         "to do: call the file as its hook, PyInit_spam, says, or the hook as the file, eggs"],
        lambda d: (ABI3, {"spam.so": abi3(d)})),
    "tags out of order": (
        f"cp39.cp313-abi3-{PLATFORM}", lambda d: {"spam.so": abi3(d)}, ["cp313 comes too late; sort them (`wheel tags`"],
        lambda d: (f"cp313.cp39-abi3-{PLATFORM}", {"spam.so": abi3(d)})),
    "renamed by hand": (
        ABI3, lambda d: {"spam.so": abi3(d)}, ["its WHEEL says cp312-abi3-linux_x86_64, its name does not: name it anew"],
        lambda d: (ABI3, {"spam.so": abi3(d)})),
}
OPTIONS = {"changed after packing": {"record": spoil}, "renamed by hand": {"tags": [f"cp312-abi3-{PLATFORM}"]}}


@pytest.mark.parametrize("trial", TRIALS)
def test_the_message_is_enough(trial, tmp_path):
    tags, make, told, mend = TRIALS[trial]
    broken = wheel(tmp_path / f"trial-1.0-{tags}.whl", make(tmp_path / "broken"), **OPTIONS.get(trial, {}))
    _, output, _ = run("check", broken, status=1)
    assert [words for words in told if words not in output] == [], output
    page = tmp_path / "page.html"
    run("check", "--html", page, broken, status=1)
    assert page.read_text().count("<b>to do</b>: ") == output.count("  to do: ")
    tags, files = mend(tmp_path / "mended")
    status, (file,) = check(wheel(tmp_path / "good" / f"trial-1.0-{tags}.whl", files))
    assert status == 0 and file["problems"] == [] and file["extensions"][0]["advice"] == []


def test_grafting_is_as_good_as_its_word(tmp_path):
    given = wheel(tmp_path / f"trial-1.0-cp39-abi3.abi3t-{PLATFORM}.whl", {"spam.so": abi3t(tmp_path / "in")})
    _, output, _ = run("check", given, status=1)
    assert "graft it (`abiding graft`)" in output
    _, made, _ = run("graft", "-o", tmp_path / "out", given, status=0)
    run("check", made.strip(), status=0)


@pytest.mark.parametrize("words, told", [
    (["check", "none.so"], "none.so: unreadable: No such file or directory"),
    (["check", "text.so"], "text.so: unreadable: is neither ELF nor Mach-O nor PE"),
    (["tag", "text.so"], "abiding tag: text.so: is neither ELF nor Mach-O nor PE"),
    (["graft", "text.so"], "abiding graft: text.so: is neither ELF nor Mach-O nor PE"),
    (["try", "none.so"], "abiding try: none.so: No such file or directory"),
    (["new", "1x"], "'1x' is no name for a module: letters, digits and _, not a digit first"),
    (["plan", "text.so"], "abiding plan: text.so: its name does not end in .whl"),
    (["explain", "PyList_GetItemRe"], "PyList_GetItemRef"),
])
def test_what_is_no_such_thing(words, told, tmp_path):
    (tmp_path / "text.so").write_text("text")
    status, output, messages = run(*words, cwd=tmp_path)
    assert status != 0 and told in output + messages, (output, messages)
