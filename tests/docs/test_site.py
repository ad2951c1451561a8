"""The site builds without a warning, and every link in it leads somewhere."""

import html.parser
import subprocess
import urllib.parse

import pytest

import conform

pytestmark = pytest.mark.everything
ROOT = conform.ROOT


class Page(html.parser.HTMLParser):
    """What a page refers to, and what in it can be referred to."""

    def __init__(self, file):
        super().__init__()
        self.links, self.names = [], set()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src") and value:
                self.links.append(value)
            elif name in ("id", "name"):
                self.names.add(value)


def broken(folder):
    """(page, link) for each link to a file or a place in one that is not there."""
    pages = {file: Page(file) for file in folder.rglob("*.html")}
    for file, page in pages.items():
        for link in page.links:
            url = urllib.parse.urlsplit(link)
            if url.scheme or url.netloc:
                continue
            target = (file.parent / urllib.parse.unquote(url.path)).resolve() if url.path else file
            place = urllib.parse.unquote(url.fragment)
            if not target.exists() or (place and target in pages and place not in pages[target].names):
                yield file.relative_to(folder).as_posix(), link


@pytest.fixture(scope="module")
def site(session, tmp_path_factory):
    """Built as `make site` does, where a warning is an error."""
    folder = tmp_path_factory.mktemp("site")
    session.builder.set_up("site")
    command = [ROOT / "build" / "site-venv" / "bin" / "python", "-m", "sphinx", "-q", "-W",
               "--keep-going", "-c", "docs", ".", folder]
    done = subprocess.run(command, cwd=ROOT, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    assert done.returncode == 0, done.stdout
    assert " ".join(map(str, command[1:-1])) in (ROOT / "Makefile").read_text().replace("\\\n", "")
    return folder


def test_every_page_is_there(site):
    for page in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")):
        made = site / page.relative_to(ROOT).with_suffix(".html")
        assert made.exists(), page
        assert made == site / "README.html" or made.name in (site / "README.html").read_text()
    assert "README.html" in (site / "index.html").read_text()


def test_links(site):
    assert list(broken(site)) == []


def test_broken_links_are_found(site, tmp_path):
    (tmp_path / "a.html").write_text('<a href="b.html#there">1</a><a href="b.html#where">2</a>'
                                     '<img src="c.svg"><a href="https://example.org/">3</a>')
    (tmp_path / "b.html").write_text('<h1 id="there">b</h1><a href="#up">4</a><a href="a.html">5</a>')
    assert sorted(broken(tmp_path)) == [("a.html", "b.html#where"), ("a.html", "c.svg"),
                                        ("b.html", "#up")]
