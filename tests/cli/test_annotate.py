"""``snnbib annotate``: what it writes into a list, and that it can be undone."""

from pathlib import Path

from tests.cli.conftest import LIST, Run

LINK = '[[bib](exports/aaai/aaai-2024.bib "\\cite{guo2024ternary}")]'


def test_every_paper_gets_a_link_and_loses_it_again(resolved: Path, run: Run) -> None:
    path = resolved / "papers.md"
    result = run("annotate", "papers.md")
    assert (result.exit_code, result.stderr) == (
        0,
        "papers.md: 2 lines changed\nnext: snnbib export papers.md\n",
    )
    text = path.read_text("utf-8")
    assert text.count("[[bib](exports/aaai/aaai-2024.bib ") == 2
    assert f"[[arxiv](https://arxiv.org/abs/2312.06372)] {LINK}\n" in text
    assert run("export", "papers.md").exit_code == 0
    assert run("annotate", "papers.md").stderr == "papers.md: nothing to change\n"
    assert run("annotate", "papers.md", "--remove").stderr == "papers.md: 2 lines changed\n"
    assert path.read_text("utf-8") == LIST


def test_lock_and_exports_stay_as_they_are(resolved: Path, run: Run) -> None:
    lock = (resolved / "papers.lock.json").read_bytes()
    run("export", "papers.md")
    run("annotate", "papers.md")
    assert run("check", "papers.md", "--strict").exit_code == 0
    run("resolve", "papers.md", "--bib", "papers.bib")
    assert (resolved / "papers.lock.json").read_bytes() == lock
    assert run("export", "papers.md", "--check").exit_code == 0


def test_check_writes_nothing(resolved: Path, run: Run) -> None:
    result = run("annotate", "papers.md", "--check")
    assert (result.exit_code, result.stderr) == (
        1,
        "papers.md: 2 lines differ: run 'snnbib annotate'\n",
    )
    assert (resolved / "papers.md").read_text("utf-8") == LIST
    run("annotate", "papers.md")
    assert run("annotate", "papers.md", "--check").exit_code == 0


def test_the_lines_that_change_are_those_of_the_file(resolved: Path, run: Run) -> None:
    path = resolved / "papers.md"
    path.write_text(f"Notes\u2028 and\x0c more\n\n{LIST}", encoding="utf-8", newline="")
    result = run("annotate", "papers.md", "--check", "--verbose")
    lines = path.read_text("utf-8").split("\n")
    expected = [number for number, line in enumerate(lines, 1) if line.startswith("- ")]
    named = [line for line in result.stderr.split("\n") if line.startswith("papers.md:")]
    assert [f"papers.md:{number}" for number in expected] == [
        line for line in named if "differ" not in line
    ]


def test_the_published_page(resolved: Path, run: Run) -> None:
    run("annotate", "papers.md", "--page", "https://example.org/papers/")
    text = (resolved / "papers.md").read_text("utf-8")
    assert "[[bib](https://example.org/papers/#qiu2024gated " in text


def test_a_page_that_is_no_web_address_is_refused(resolved: Path, run: Run) -> None:
    result = run("annotate", "papers.md", "--page", "example.org/papers")
    assert result.exit_code == 2
    assert result.stderr.endswith(
        "Error: --page 'example.org/papers' is not a web address: write https://...\n"
    )
    assert (resolved / "papers.md").read_text("utf-8") == LIST


def test_line_ends_and_a_byte_order_mark_stay(resolved: Path, run: Run) -> None:
    path = resolved / "papers.md"
    content = b"\xef\xbb\xbf" + LIST.replace("\n", "\r\n").encode()
    path.write_bytes(content)
    assert run("annotate", "papers.md").exit_code == 0
    annotated = path.read_bytes()
    assert annotated.count(b"\r\n") == annotated.count(b"\n") == content.count(b"\n")
    run("annotate", "papers.md", "--remove")
    assert path.read_bytes() == content


def test_the_exports_of_the_project_are_linked(resolved: Path, run: Run) -> None:
    (resolved / "snnbib.toml").write_text(
        'list = "papers.md"\nexports = "my references"\n', encoding="utf-8"
    )
    run("annotate")
    assert "[[bib](my%20references/aaai/" in (resolved / "papers.md").read_text("utf-8")
