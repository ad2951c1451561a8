"""The site: README.md and docs/, as they are, with the list of pages that README.md ends in.

make site builds it into build/site; the source folder is the project's own.
"""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

project = "Abiding"
version = release = re.search(r'ABIDING_VERSION\s+"(.*?)"',
                              (ROOT / "include" / "abiding" / "abiding.h").read_text())[1]
root_doc = "README"
include_patterns = ["*.md", "docs/*.md"]
extensions = ["myst_parser"]
myst_heading_anchors = 4        # links to headings, named as code hosts name them
nitpicky = True

html_theme = "furo"
html_title = f"{project} {version}"
html_copy_source = html_show_copyright = html_show_sphinx = False


def pages(readme):
    """(caption, [page]) for each list of pages below the heading More of README.md."""
    for part in re.split(r"^### ", readme.split("\n## More\n")[1], flags=re.MULTILINE)[1:]:
        caption, _, text = part.partition("\n")
        yield caption, re.findall(r"^- \[.*\]\((.*)\.md\)$", text, re.MULTILINE)


def add_contents(app, name, source):
    """README.md is the front page, and its list of pages the site's contents."""
    if name != root_doc:
        return
    for caption, names in pages(source[0]):
        source[0] += "\n\n".join([f"\n\n```{{toctree}}\n:hidden:\n:caption: {caption}\n",
                                  "\n".join(names), "```\n"])


def add_front_page(app, exception):
    """A browser that opens the folder looks for index.html."""
    if exception is None and app.builder.format == "html":
        (Path(app.outdir) / "index.html").write_text(
            '<!doctype html><meta charset="utf-8"><title>Abiding</title>'
            '<meta http-equiv="refresh" content="0; url=README.html">'
            '<a href="README.html">Abiding</a>\n')


def setup(app):
    app.connect("source-read", add_contents)
    app.connect("build-finished", add_front_page)
    return {"parallel_read_safe": True}
