#!/usr/bin/env python3
"""Makes the files of a release of the last commit: source, wheel, bill of materials, checksums.

Works on a clone, so what is not committed is not in them.  Times are the
commit's, and the paths that compilers leave in files start at the clone: the
same commit gives the same bytes on the same system.

The wheel carries the libraries that the command `abiding` needs (auditwheel
puts them in), and the licence of each, which is the copyright file of the
Debian package that it comes from.

usage: tools/dist.py --into DIR
Run by `make dist`, with the packages of tools/requirements-dist.txt.
"""

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import uuid
from datetime import datetime, timezone
from pathlib import Path

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parent.parent


def run(*command, **options):
    done = subprocess.run([str(word) for word in command], text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, **options)
    if done.returncode != 0:
        sys.exit(f"dist: {' '.join(map(str, command))} failed:\n{done.stdout}")
    return done.stdout


def clone(folder):
    """The last commit, and its time in seconds."""
    if run("git", "-C", ROOT, "status", "--porcelain"):
        print("dist: there are changes that are not committed; they will not be in it")
    run("git", "clone", "--quiet", ROOT, folder)
    return int(run("git", "-C", folder, "log", "-1", "--format=%ct"))


def version(source):
    text = (source / "include" / "abiding" / "abiding.h").read_text()
    number = re.search(r'ABIDING_VERSION\s+"(.*?)"', text)[1]
    if not re.search(rf"^## {re.escape(number)}\b", (source / "CHANGELOG.md").read_text(), re.MULTILINE):
        sys.exit(f"dist: CHANGELOG.md has no section for {number}, the version in abiding.h")
    return number


def build(source, into, environment):
    """(sdist, wheel with all it needs)"""
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", into, source, env=environment)
    [archive], [plain] = into.glob("*.tar.gz"), into.glob("*.whl")
    run(sys.executable, "-m", "auditwheel", "repair", "--wheel-dir", into / "whole", plain,
        env=environment)
    [whole] = (into / "whole").glob("*.whl")
    return archive, whole


def package_of(library):
    """(name, version, copyright file) of the Debian package that a bundled library is from."""
    # libzip-5c554ca2.so.4.0, as auditwheel names it
    stem, rest = re.fullmatch(r"(.*)-[0-9a-f]{8}(\.so.*)", library).groups()
    for folder in run("ldconfig", "-p").split():
        if folder.startswith("/") and os.path.realpath(folder).endswith(f"/{stem}{rest}"):
            # dpkg knows files by the name that they were installed with
            for path in (os.path.realpath(folder), os.path.realpath(folder).removeprefix("/usr")):
                done = subprocess.run(["dpkg", "-S", path], text=True, stdout=subprocess.PIPE,
                                      stderr=subprocess.DEVNULL)
                if done.returncode == 0:
                    name = done.stdout.split(":")[0]
                    return (name, run("dpkg-query", "-W", "-f", "${Version}", name),
                            Path("/usr/share/doc") / name / "copyright")
    sys.exit(f"dist: no Debian package has {stem}{rest}: make releases on Debian or Ubuntu")


def add_licences(wheel, into, environment):
    """(the wheel with them, [(package, version, sha256 of the library)])"""
    run(sys.executable, "-m", "wheel", "unpack", "--dest", into / "open", wheel)
    [folder] = (into / "open").iterdir()
    [licences] = folder.glob("*.dist-info/licenses")
    [libraries] = folder.glob("*.libs")
    parts = []
    for library in sorted(libraries.iterdir()):
        name, number, text = package_of(library.name)
        shutil.copyfile(text, licences / f"{name}.txt")
        parts.append((name, number, hashlib.sha256(library.read_bytes()).hexdigest()))
    (into / "packed").mkdir()
    run(sys.executable, "-m", "wheel", "pack", "--dest-dir", into / "packed", folder,
        env=environment)
    [packed] = (into / "packed").glob("*.whl")
    return packed, parts


def bill_of_materials(number, seconds, files, parts):
    system = re.search(r"^ID=\"?(\w+)", Path("/etc/os-release").read_text(), re.MULTILINE)[1]
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"abiding {number} {seconds}"))
    bom.metadata.timestamp = datetime.fromtimestamp(seconds, timezone.utc)
    bom.metadata.component = whole = Component(
        name="abiding", version=number, type=ComponentType.LIBRARY, bom_ref="abiding",
        licenses=[LicenseExpression("0BSD")], purl=PackageURL("pypi", name="abiding", version=number))
    outputs = []
    for file in files:
        made = Component(name=file.name, type=ComponentType.FILE, bom_ref=file.name, hashes=[
            HashType(alg=HashAlgorithm.SHA_256, content=checksum(file))])
        bom.components.add(made)
        outputs.append(made)
        if file.suffix == ".whl":
            bundled = [Component(
                name=name, version=version_, type=ComponentType.LIBRARY, bom_ref=f"deb:{name}",
                description="in the wheel, for the command `abiding`; its licence is in licenses/",
                purl=PackageURL("deb", system, name, version_),
                hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)])
                for name, version_, digest in parts]
            bom.components.update(bundled)
            bom.register_dependency(made, bundled)
    bom.register_dependency(whole, outputs)
    return JsonV1Dot6(bom).output_as_string(indent=2) + "\n"


def checksum(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--into", type=Path, required=True, metavar="DIR",
                        help="files of an earlier release in it are replaced")
    into = parser.parse_args().into.resolve()
    with tempfile.TemporaryDirectory() as name:
        source, made = Path(name) / "abiding", Path(name) / "made"
        seconds = clone(source)
        number = version(source)
        prefix = f"-ffile-prefix-map={name}=."
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(seconds), "CFLAGS": prefix,
                       "CXXFLAGS": prefix, "LC_ALL": "C.UTF-8", "TZ": "UTC",
                       "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))}
        archive, wheel = build(source, made, environment)
        wheel, parts = add_licences(wheel, made, environment)
        bom = made / f"abiding-{number}.cdx.json"
        bom.write_text(bill_of_materials(number, seconds, (archive, wheel), parts))
        files = sorted((archive, wheel, bom), key=lambda file: file.name)
        sums = made / "SHA256SUMS"
        sums.write_text("".join(f"{checksum(file)}  {file.name}\n" for file in files))
        into.mkdir(parents=True, exist_ok=True)
        for old in (*into.glob("abiding-*"), into / "SHA256SUMS"):
            old.unlink(missing_ok=True)
        for file in (*files, sums):
            shutil.copyfile(file, into / file.name)
            print(f"{file.stat().st_size:9,} {into / file.name}")


if __name__ == "__main__":
    main()
