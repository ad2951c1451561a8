"""Real projects, each one file, pass their own tests on every host; docs/where-do-real-projects-run.md tells the same."""

import re
import subprocess

import pytest

import conform
import hosts as host_finder
import porting
import projects
import table

HOSTS = [host for host in host_finder.find_hosts() if not host.sanitizer]


@pytest.fixture(scope="session")
def built(session):
    """built(name): the folder of the ported sources with the built file in it, and what the port changed."""
    def get(name):
        with session.builder.locked(f"project-{name}"):
            return projects.build(name)
    return get


def run(built, name, host, longest):
    folder, _ = built(name)
    passed, output = projects.run(name, host, folder, longest)
    assert passed, output
    return passed, output


@pytest.mark.everything
@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
@pytest.mark.parametrize("name", projects.RECIPES)
def test_own_tests_pass(built, name, host):
    """As many as the page says."""
    passed, output = run(built, name, host, longest=False)
    if host.name in table.read()[1]:
        assert table.cell(name, host.name) == str(passed), output


@pytest.mark.parametrize("name", [
    # Compiling that one takes longest.
    pytest.param(name, marks=pytest.mark.longest if name == "brotli" else pytest.mark.everything)
    for name in projects.RECIPES])
def test_as_many_pass_without_abiding(built, name, tmp_path):
    """The project as it is, built for the first host whose headers are here: no test is lost by the port."""
    host = next(host for host in HOSTS if host.include and not host.native and not host.debug)
    control, output = projects.run(name, host, projects.build_control(name, host, tmp_path))
    assert control == run(built, name, host, longest=False)[0], output


@pytest.mark.longest
@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
@pytest.mark.parametrize("name", [name for name in projects.RECIPES if projects.load(name).long])
def test_all_own_tests_pass(built, name, host):
    run(built, name, host, longest=True)


@pytest.mark.longest
@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
@pytest.mark.parametrize("mode", ["fat", "opaque"])
@pytest.mark.parametrize("name", projects.RECIPES)
def test_own_tests_pass_in_other_modes(session, name, mode, host):
    """Compiled by abiding-cc, and without any fast path: as many as else."""
    with session.builder.locked(f"project-{name}"):
        folder, _ = projects.build(name, fat=mode == "fat")
    passed, output = projects.run(name, host, folder, mode=mode)
    assert passed and (host.name not in table.read()[1] or table.cell(name, host.name) == str(passed)), output


@pytest.mark.everything
@pytest.mark.parametrize("name", projects.RECIPES)
def test_page_tells_what_was_changed(built, name):
    _, lines = built(name)
    assert table.row(name, lines) in table.PAGE.read_text()


@pytest.mark.everything
@pytest.mark.parametrize("name", projects.RECIPES)
def test_file_is_universal(built, name):
    """One file: `abiding check` says that it loads on all hosts."""
    folder, _ = built(name)
    command = conform.ROOT / "build" / "command" / "bin" / "abiding"
    done = subprocess.run([command, "check", projects.file_of(projects.load(name), folder)], stdout=subprocess.PIPE, text=True)
    assert done.returncode == 0 and "made with Abiding" in done.stdout, done.stdout
    assert set(re.findall(r"(?:cp\d+t?|later(?:-t)?) (\w+)", done.stdout)) == {"yes"}, done.stdout


@pytest.mark.everything
@pytest.mark.parametrize("sdist", projects.BLOCKED)
def test_what_blocks_others(session, sdist, tmp_path):
    """The project uses each of the names, and they are not in the Limited API: that is what the page says."""
    with session.builder.locked(f"project-{sdist}"):
        text = projects.text_of(sdist)
    names = projects.BLOCKED[sdist].names
    for name in names:
        assert re.search(rf"\b{name}\b", text), name
        source = tmp_path / f"{name}.c"
        source.write_text(f"#include <abiding/moduledef.h>\n#include <frameobject.h>\nvoid *used(void);\n"
                          f"#ifdef {name}\n#error it is a macro\n#endif\nvoid *used(void) {{ return (void *){name}; }}\n")
        done = subprocess.run(["cc", "-fsyntax-only", f"-I{conform.ROOT / 'include'}", source],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        assert f"‘{name}’ undeclared" in done.stdout or f"'{name}' undeclared" in done.stdout, (name, done.stdout)
    assert f"| {projects.title(sdist)} | {', '.join(f'`{name}`' for name in names)} |" in table.PAGE.read_text()


# --- the page and the steps, without any project ------------------------------------------

def test_page_has_a_row_for_each_project():
    rows, hosts = table.read()
    assert sorted(rows) == sorted(projects.title(projects.load(name).sdist) for name in projects.RECIPES)
    assert len(rows) >= 6
    assert [host for host in hosts if host in host_finder.KNOWN] == list(host_finder.KNOWN)
    assert all(int(count) > 0 for row in rows.values() for count in row.values())


def test_page_tells_what_is_left_out():
    text = table.PAGE.read_text()
    for name in projects.RECIPES:
        project = projects.load(name)
        for part, why in projects.not_run(project).items():
            assert f"| {projects.title(project.sdist)} | `{part}` | {why} |" in text


def test_steps_that_find_nothing_say_so():
    for step in (lambda: porting.replace("int x;\n", "y", "z"),
                 lambda: porting.replace("x x\n", "x", "y", count=1),
                 lambda: porting.exec_slot("int x;\n", "spam"),
                 lambda: porting.own_data("int x;\n", "Spam"),
                 lambda: porting.created("int x;\n", "Spam"),
                 lambda: porting.freed("int x;\n"),
                 lambda: porting.spec_of_static("int x;\n", "Spam_Type", "Spam")):
        with pytest.raises(porting.NotFound):
            step()


def test_tables_of_methods_are_not_lost():
    """They become slots; a type with what the step cannot make is refused."""
    table_ = "static PyMappingMethods m = {\n    .mp_length = (lenfunc)size,\n    .mp_subscript = get,\n};\n\n"
    type_ = ("static PyTypeObject T = {\n    PyVarObject_HEAD_INIT(NULL, 0)\n    .tp_name = \"spam.T\",\n"
             "    .tp_as_mapping = &m,\n};\n")
    ready = "    if (PyType_Ready(&T) < 0)\n"
    made = porting.spec_of_static(table_ + type_ + ready, "T", "T")
    assert "{Py_mp_length, (void *)size}" in made and "{Py_mp_subscript, (void *)get}" in made
    assert "PyMappingMethods" not in made and "Py_TPFLAGS_DISALLOW_INSTANTIATION" in made
    with pytest.raises(porting.NotFound, match="table"):
        porting.spec_of_static(type_ + ready, "T", "T")
    text = ("static PyTypeObject T = {\n    PyVarObject_HEAD_INIT(NULL, 0)\n    .tp_name = \"spam.T\",\n"
            "    .tp_as_number = &numbers,\n};\n")
    with pytest.raises(porting.NotFound, match="as_number"):
        porting.spec_of_static(text, "T", "T")
