"""Four static types, each with PyObject_HEAD."""

from projects import Project
from porting import created, exec_slot, freed, own_data, replace, spec_of_static


def port(text):
    # As most write it: the variable and what it is set to in one line.
    text = replace(text, r"^    PyObject \*module;\n\n    module =", "    PyObject *module =", count=1)
    text = exec_slot(text, "_xxhash")
    text = replace(text, r"INITERROR;", "return -1;")
    text = freed(text)
    for name in ("PYXXH32", "PYXXH64", "PYXXH3_64", "PYXXH3_128"):
        text = created(text, f"{name}Object")
        # do_update() is called by methods alone, which have the data already.
        text = own_data(text, f"{name}Object", keep=[f"{name}_do_update"])
        text = spec_of_static(text, f"{name}Type", f"{name}Object")
    return replace(text, r"return \(PyObject \*\)(?:self|p);", "return made;", count=8)


PROJECT = Project(
    sdist="xxhash-3.5.0.tar.gz",
    sha256="84f2caddf951c9cbf8dc2e22a89d4ccf5d86391ac6418fe81e3c67d0cf60b45f",
    module="xxhash._xxhash",
    source="src/_xxhash.c",
    others=["deps/xxhash/xxhash.c"],
    moduledef=True,
    flags=["-Ideps/xxhash"],
    port={"src/_xxhash.c": port},
    how="multi-phase initialization, specs for its four static types, own data",
    tests=["tests"],
)
