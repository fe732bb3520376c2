r"""LaTeX: every style and engine builds all works without an error, and runs nothing.

The torture set has works with commands, formulas and braces that must not work.
"""

import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from snnbib.cli import main
from snnbib.exporting.citations import parse
from tests.readers.allowed import BIBER_WARNINGS, BIBTEX_WARNINGS, is_allowed
from tests.readers.conftest import ROOT

Run = Callable[..., subprocess.CompletedProcess[str]]

DOCUMENT = r"""\documentclass{article}
\usepackage[T1]{fontenc}
\usepackage{lmodern}
%s
\usepackage{url}
%% splncs04's own \doi cannot take the underscores of Springer's DOIs.
\newcommand{\doi}[1]{\url{https://doi.org/#1}}
\begin{document}
%s
\bibliographystyle{%s}
\bibliography{%s}
\end{document}
"""
BIBLATEX = r"""\documentclass{article}
\usepackage[backend=biber]{biblatex}
\addbibresource{%s.bib}
\begin{document}
%s
\printbibliography
\end{document}
"""
STYLES = {
    "plain": "",
    "plainnat": r"\usepackage[numbers]{natbib}",
    "IEEEtran": "",
    "splncs04": "",
    "ACM-Reference-Format": r"\usepackage[numbers]{natbib}",
}

_ITEM = re.compile(r"\\bibitem\s*(?:\[.*?\]\s*%?\s*)?\{([^{}\s]+)\}$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("stem", ["snn", "short", "torture"])
def test_bibtex_and_pdflatex(style: str, stem: str, files: Path, run: Run, tmp_path: Path) -> None:
    keys = copied_keys(files / f"{stem}.bib", tmp_path)
    document = DOCUMENT % (STYLES[style], cited(keys), style, stem)
    (tmp_path / "a.tex").write_text(document, encoding="utf-8")
    latex = ("pdflatex", "-interaction=nonstopmode", "-recorder", "a")
    run(*latex, cwd=tmp_path)
    run("bibtex", "a", cwd=tmp_path)
    output = re.findall(r"^Warning--.*", (tmp_path / "a.blg").read_text("latin-1"), re.MULTILINE)
    assert [line for line in output if not is_allowed(line, BIBTEX_WARNINGS)] == []
    run(*latex, cwd=tmp_path)
    run(*latex, cwd=tmp_path)
    assert complaints(tmp_path / "a.log") == []
    assert "Missing character" not in (tmp_path / "a.log").read_text("latin-1")
    assert foreign_files(tmp_path) == []
    items = _ITEM.findall((tmp_path / "a.bbl").read_text("utf-8"))
    assert sorted(items) == keys


@pytest.mark.parametrize(
    ("stem", "lacking"), [("snn", ""), ("torture", ""), ("unicode", "α"), ("raw", "Юажкру伟张")]
)
def test_biber_and_lualatex(stem: str, lacking: str, files: Path, run: Run, tmp_path: Path) -> None:
    """No letter is lost, but for those that are written as they are and that the font lacks."""
    keys = copied_keys(files / f"{stem}.bib", tmp_path)
    (tmp_path / "a.tex").write_text(BIBLATEX % (stem, cited(keys)), encoding="utf-8")
    latex = ("lualatex", "-interaction=nonstopmode", "-recorder", "a")
    run(*latex, cwd=tmp_path)
    output = run("biber", "a", cwd=tmp_path).stdout
    assert [line for line in output.splitlines() if re.match("WARN|ERROR", line)] == []
    run(*latex, cwd=tmp_path)
    run(*latex, cwd=tmp_path)
    assert complaints(tmp_path / "a.log") == []
    log = (tmp_path / "a.log").read_text(encoding="utf-8", errors="replace")
    assert set(re.findall(r"^Missing character: There is no (.)", log, re.MULTILINE)) == set(
        lacking
    )
    assert foreign_files(tmp_path) == []
    entries = re.findall(r"\\entry\{([^{}]+)\}", (tmp_path / "a.bbl").read_text("utf-8"))
    assert sorted(entries) == keys


def copied_keys(source: Path, directory: Path) -> list[str]:
    """Copy a bibliography next to the document; its keys in alphabetical order."""
    text = source.read_text(encoding="utf-8")
    (directory / source.name).write_text(text, encoding="utf-8")
    return sorted(re.findall(r"^@(?!comment)\w+\{(.+),$", text, re.MULTILINE))


def cited(keys: Sequence[str]) -> str:
    r"""A paragraph for every key, which cites it.

    >>> cited(["a", "b"])
    '\\cite{a}\n\n\\cite{b}'
    """
    return "\n\n".join(f"\\cite{{{key}}}" for key in keys)


@pytest.mark.parametrize("stem", ["snn", "short", "torture"])
def test_biber_finds_the_data_model_kept(stem: str, files: Path, run: Run, tmp_path: Path) -> None:
    output = run(
        "biber", "--tool", "--validate-datamodel", f"--output-file={tmp_path / 'out.bib'}",
        f"--logfile={tmp_path / 'out'}", files / f"{stem}.bib", cwd=tmp_path,
    ).stdout  # fmt: skip
    warnings = [line for line in output.splitlines() if re.match("WARN|ERROR", line)]
    assert [line for line in warnings if not is_allowed(line, BIBER_WARNINGS)] == []


@pytest.mark.parametrize("backend", ["bibtex", "biber"])
@pytest.mark.parametrize("bibliography", ["export", "cited"])
def test_the_survey_builds_and_finds_every_citation(
    backend: str, bibliography: str, run: Run, tmp_path: Path
) -> None:
    """As the README has it: with exports/snn.bib, and with what ``snnbib cited`` writes."""
    source = Path(__file__).with_name("survey.tex")
    survey = source.read_text(encoding="utf-8")
    cited = {key for keys in re.findall(r"\\cite\{([^}]*)\}", survey) for key in keys.split(",")}
    assert len(cited) == 20
    if bibliography == "export":
        shutil.copy(ROOT / "exports/snn.bib", tmp_path)
    else:
        done = CliRunner().invoke(main, ["cited", str(source), "-o", str(tmp_path / "snn.bib")])
        assert (done.exit_code, done.stderr) == (0, f"20 works in {tmp_path / 'snn.bib'}\n")
    use = r"\def\usebiber{}" if backend == "biber" else ""
    (tmp_path / "survey.tex").write_text(use + survey, encoding="utf-8")
    latex = ("pdflatex", "-interaction=nonstopmode", "survey")
    run(*latex, cwd=tmp_path)
    output = run(backend, "survey", cwd=tmp_path).stdout
    assert not re.search(r"^(?:Warning--|WARN|ERROR)", output, re.MULTILINE)
    run(*latex, cwd=tmp_path)
    run(*latex, cwd=tmp_path)
    assert complaints(tmp_path / "survey.log") == []
    written = (tmp_path / "survey.bbl").read_text("latin-1")
    assert {key for key in cited if f"{{{key}}}" in written} == cited


def test_what_latex_wrote_says_the_same_as_the_source(run: Run, tmp_path: Path) -> None:
    survey = Path(__file__).with_name("survey.tex").read_text(encoding="utf-8")
    keys = sorted(citation.key for citation in parse(survey, "survey.tex").citations)
    for use, suffix in (("", "aux"), (r"\def\usebiber{}", "aux"), (r"\def\usebiber{}", "bcf")):
        (tmp_path / "survey.tex").write_text(use + survey, encoding="utf-8")
        run("pdflatex", "-interaction=nonstopmode", "survey", cwd=tmp_path)
        written = (tmp_path / f"survey.{suffix}").read_text("latin-1")
        citations = parse(written, f"survey.{suffix}").citations
        assert sorted(citation.key for citation in citations) == keys


def complaints(log: Path) -> list[str]:
    """Errors and warnings of the last run; a citation that is not found is one."""
    text = log.read_text("latin-1")
    return re.findall(r"^(?:! .*|.*\bWarning: .*)", text, re.MULTILINE)


def foreign_files(directory: Path) -> list[str]:
    """Files that TeX opened and that are neither the document's nor the distribution's."""
    recorded = (directory / "a.fls").read_text("latin-1").splitlines()
    paths = {line.split(" ", 1)[1] for line in recorded if line.startswith(("INPUT ", "OUTPUT "))}
    return sorted(
        path for path in paths if Path(path).is_absolute() and "/tex" not in path.casefold()
    )
