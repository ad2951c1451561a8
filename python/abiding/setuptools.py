"""Universal extension modules with setuptools.

    # setup.py
    from setuptools import setup
    from abiding.setuptools import Extension

    setup(ext_modules=[Extension("spam", ["spam.c"])])

with "abiding" among the requirements of the build, in pyproject.toml.  The file
made has the plain name that every CPython looks for, and a wheel that holds such
modules alone gets the tags under which every CPython installs it.

The wheel's tags are those that pip before 26.1 takes too.  `new_installers = 1`
in section [bdist_wheel] of setup.cfg gives the short ones, for pip 26.1, uv 0.11.3
and later.
"""

import copy
import sys

import setuptools
from setuptools.command.build_ext import build_ext

try:
    from setuptools.command.bdist_wheel import bdist_wheel
except ImportError:                     # before setuptools 70.1
    try:
        from wheel.bdist_wheel import bdist_wheel
    except ImportError:
        bdist_wheel = None

import abiding

# Interpreter and ABI tags; a wheel's name has them in this order, which is that of text.
TAGS = ("cp313.cp314.cp39", "abi3.abi3t.cp313t.cp314t")
NEW_TAGS = ("cp39", "abi3.abi3t")


class Extension(setuptools.Extension):
    """An extension module that every CPython from 3.9 on imports.

    Takes what setuptools.Extension takes.  With fat=True each source is compiled
    once for each layout class; that needs abiding-cc, so Linux."""

    def __init__(self, name, sources, *, fat=False, **keywords):
        super().__init__(name, sources, **keywords)
        if self.py_limited_api:
            raise ValueError(f"{name}: leave out py_limited_api: that names the file NAME.abi3.so, "
                             "which free-threaded CPython does not look for")
        self.fat = fat
        module = name.rpartition(".")[2]
        self.define_macros = [("ABIDING_MODULE", module), *self.define_macros]
        # setuptools puts CPython's own headers behind these
        self.include_dirs = [abiding.get_include(), *self.include_dirs]
        self.extra_compile_args = ["-fvisibility=hidden", *self.extra_compile_args]
        self.extra_link_args = [*self.extra_link_args, *abiding.get_ldflags()]


def is_universal(extension):
    return isinstance(extension, Extension)


def make_build_ext(base):
    class BuildExtension(base):
        def get_ext_filename(self, fullname):
            known = getattr(self, "ext_map", {}).get(fullname)
            if not is_universal(known):
                return super().get_ext_filename(fullname)
            return fullname.replace(".", "/") + (".pyd" if sys.platform == "win32" else ".so")

        def build_extension(self, extension):
            usual = self.compiler
            if getattr(extension, "fat", False):
                self.compiler = fat_compiler(usual)
            try:
                super().build_extension(extension)
            finally:
                self.compiler = usual

    return BuildExtension


def fat_compiler(usual):
    """A copy of the compiler that calls abiding-cc with each of its programs."""
    compiler = copy.copy(usual)
    for name in ("compiler_so", "compiler_so_cxx", "linker_so", "linker_so_cxx"):
        words = getattr(usual, name, None)
        if words:
            program = "abiding-c++" if name.endswith("cxx") else "abiding-cc"
            setattr(compiler, name,
                    [str(abiding.prefix / "bin" / program), "--compiler", *words])
    return compiler


def make_bdist_wheel(base):
    class BuildWheel(base):
        user_options = [*base.user_options, (
            "new-installers", None,
            "give an Abiding wheel the tags that pip 26.1, uv 0.11.3 and later take, and only these")]
        boolean_options = [*base.boolean_options, "new-installers"]

        def initialize_options(self):
            super().initialize_options()
            self.new_installers = False

        def get_tag(self):
            python, abi, platform = super().get_tag()
            modules = self.distribution.ext_modules or []
            if modules and all(map(is_universal, modules)):
                python, abi = NEW_TAGS if self.new_installers else TAGS
            return python, abi, platform

    return BuildWheel


def finalize(distribution):
    """setuptools calls this for each project that it builds; it changes those that use Abiding."""
    if not any(map(is_universal, distribution.ext_modules or [])):
        return
    commands = distribution.cmdclass
    commands["build_ext"] = make_build_ext(commands.get("build_ext", build_ext))
    wheel = commands.get("bdist_wheel", bdist_wheel)
    if wheel is not None:
        commands["bdist_wheel"] = make_bdist_wheel(wheel)
