"""Does manifest/exports.tsv tell the truth? Each host is asked for every name in it."""

import pytest

from test_manifest import API, ROOT, TABLE, ask, every_host, row_of

ROWS = [line.split("\t") for line in (ROOT / "manifest" / "exports.tsv").read_text().splitlines() if line[0] != "#"]
EXPORTED = {name: set(hosts.split()) for name, hosts, *_ in ROWS}
CODE = """
import ctypes, json, sys
def exported(name):
    try:
        ctypes.c_byte.in_dll(ctypes.pythonapi, name)
    except ValueError:
        return False
    return True
print(json.dumps([name for name in json.load(sys.stdin) if exported(name)]))
"""


def test_the_table_is_in_order_and_says_nothing_twice():
    names = [row[0] for row in ROWS]
    assert names == sorted(set(names))
    assert not set(names) & {*API["function"], *API["data"]}
    assert {host for hosts in EXPORTED.values() for host in hosts} == {*TABLE, "windows"}


@pytest.mark.parametrize("host", every_host())
def test_exports_beside_the_stable_abi(host):
    if row_of(host) is None or host.debug or host.sanitizer:
        pytest.skip("not built as a release is")
    assert set(ask(host, CODE, list(EXPORTED))) == {name for name, hosts in EXPORTED.items() if host.tag in hosts}
