r"""LaTeX compiled from hostile metadata runs nothing and reads no file, with `\write18` allowed."""

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from snnbib.formats import bibtex
from snnbib.model import Person, Work
from tests.formats.torture import plain_work
from tests.readers.test_latex import BIBLATEX, DOCUMENT, STYLES, cited

Run = Callable[..., subprocess.CompletedProcess[str]]

# Each would leave the file "ran", or open "secret.tex", if it were TeX.
PAYLOADS = [
    r"\immediate\write18{touch ran}",
    r"\input|'touch ran'",
    r"\directlua{os.execute('touch ran')}",
    r"\ShellEscape{touch ran}",
    r"\openout5=ran \immediate\write5{x}",
    r"\input{secret}",
    r"\input secret ",
    r"\include{secret}",
    r"\openin5=secret ",
    r"\verbatiminput{secret}",
    r"\includegraphics{secret}",
    r"\csname input\endcsname{secret}",
    r"\begingroup\catcode`@=0 @input{secret}\endgroup",
    "^^5cinput{secret}",
    "^^^^005cinput{secret}",
    r"}\input{secret}{",
    r"}}\input{secret}\iffalse{{",
    r'"\input{secret}"',
    r"} # {\input{secret}} # {",
    "},\n  note = {\\input{secret}",
    "}\n\n@preamble{\"\\input{secret}\"}\n@misc{x, title={",
    "%\n\\input{secret}",
    "%\u2028\\input{secret}",
    "\\\u200binput{secret}",
    r"\\input{secret}",
    r"$\input{secret}$",
    r"$x$\input{secret}$y$",
    r"$\alpha\input{secret}$",
    r"$\mathcal{\input{secret}}$",
    r"$\mbox{\input{secret}}$",
    r"$x^{\input{secret}}$",
    r"$^^5cinput{secret}$",
    r"<i>\input{secret}</i>",
    r"<sup>\input{secret}</sup>",
    r"<i>}\input{secret}</i>",
]  # fmt: skip


def hostile_work(number: int, payload: str) -> Work:
    """A work that has it in every field that is text, and in the addresses."""
    fields = (
        "title", "venue", "container_title", "event_title", "event_place", "series", "volume",
        "issue", "pages", "publisher", "publisher_place",
    )  # fmt: skip
    address = "https://example.org/" + payload.replace("\n", "")
    return plain_work(
        key=f"hostile{number}",
        year=2000 + number,
        authors=(Person(family=payload, given=payload), Person(literal=payload)),
        url=address,
        code=address,
        **dict.fromkeys(fields, payload),
    )


@pytest.mark.parametrize("style", ["plain", "plainnat", "ACM-Reference-Format"])
def test_pdflatex_and_bibtex(style: str, run: Run, tmp_path: Path) -> None:
    keys = write_hostile(tmp_path, unicode=False)
    document = DOCUMENT % (STYLES[style], cited(keys), style, "hostile")
    compile_with("pdflatex", "bibtex", document, run, tmp_path)
    assert (tmp_path / "a.bbl").read_text().count("\\bibitem") == len(PAYLOADS)
    assert touched(tmp_path) == []


@pytest.mark.parametrize("unicode", [False, True])
def test_lualatex_and_biber(unicode: bool, run: Run, tmp_path: Path) -> None:  # noqa: FBT001
    keys = write_hostile(tmp_path, unicode=unicode)
    compile_with("lualatex", "biber", BIBLATEX % ("hostile", cited(keys)), run, tmp_path)
    assert (tmp_path / "a.bbl").read_text("utf-8").count("\\entry{") == len(PAYLOADS)
    assert touched(tmp_path) == []


@pytest.mark.parametrize(
    ("latex", "payload"),
    [
        ("pdflatex", r"\immediate\write18{touch ran}"),
        ("lualatex", r"\directlua{os.execute('touch ran')}"),
        ("pdflatex", r"\input{secret}"),
    ],
)
def test_raw_they_would(latex: str, payload: str, run: Run, tmp_path: Path) -> None:
    """What these tests look for is there when TeX gets a payload as it is."""
    write_hostile(tmp_path, unicode=False)
    document = rf"\documentclass{{article}}\begin{{document}}{payload}\end{{document}}"
    compile_with(latex, "true", document, run, tmp_path)
    assert touched(tmp_path) == (["secret.tex"] if "secret" in payload else ["ran"])


def write_hostile(directory: Path, *, unicode: bool) -> Sequence[str]:
    """The bibliography, and the file that nothing is to open; the keys."""
    works = [hostile_work(number, payload) for number, payload in enumerate(PAYLOADS)]
    entries = [bibtex.render(work, unicode=unicode) for work in works]
    (directory / "hostile.bib").write_text(bibtex.assemble(entries), encoding="utf-8")
    (directory / "secret.tex").write_text("secret", encoding="utf-8")
    return [work.key for work in works]


def compile_with(latex: str, backend: str, document: str, run: Run, directory: Path) -> None:
    """As far as the page with the references, with every command allowed to TeX."""
    (directory / "a.tex").write_text(document, encoding="utf-8")
    command = (latex, "-shell-escape", "-interaction=nonstopmode", "-recorder", "a")
    run(*command, cwd=directory)
    run(backend, "a", cwd=directory)
    run(*command, cwd=directory)
    run(*command, cwd=directory)


def touched(directory: Path) -> list[str]:
    """Which of the two files were written or opened, and any other that has no business here."""
    made = {path.name for path in directory.iterdir()} - {"hostile.bib", "secret.tex"}
    strangers = sorted(name for name in made if not name.startswith("a."))
    recorded = (directory / "a.fls").read_text("latin-1").splitlines()
    opened = {Path(line.partition(" ")[2]).name for line in recorded}
    return strangers + sorted(opened & {"secret.tex", "secret"})
