from abiding.setuptools import Extension
from setuptools import setup

setup(ext_modules=[Extension("hello", ["hello.c"])])
