"""``snnbib init``: a project file, git attributes and, if asked, a workflow and a hook."""

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from snnbib import __version__
from snnbib.cli.output import Messages, message_options, shell_word
from snnbib.cli.services import checked_mailto
from snnbib.counts import counted
from snnbib.errors import FileError, ProjectError

if TYPE_CHECKING:
    from snnbib.project import Project

__all__ = ["init"]

_WORKFLOW = ".github/workflows/references.yml"
_HOOKS = ".pre-commit-config.yaml"
_ATTRIBUTES = ".gitattributes"
_PROJECT = """\
# The project of snnbib: which list, and what is written from it.
list = $list
name = $name
exports = $exports
"""
_TEMPLATES = {
    _WORKFLOW: """\
# Checks the list, its lock and its references; written by snnbib init.
name: references

on: [push, pull_request]

permissions: {}

jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
          fetch-depth: 0 # citation keys are compared with those of the last tag
      - uses: $owner/snnbib/.github/actions/snnbib@v$version
        with:
          list: $list
          exports: $exports
""",
    _HOOKS: """\
repos:
  - repo: https://github.com/$owner/snnbib
    rev: v$version
    hooks: [{ id: snnbib-check, args: [$list] }, { id: snnbib-export, args: [$list] }]
""",
}
_ATTRIBUTE_LINES = (
    # Papers that two branches add in one place are both kept.
    "$list merge=union",
    # The same bytes on every system; 'snnbib resolve' merges what git cannot.
    "$lock text eol=lf linguist-generated",
    # Never a conflict: 'snnbib export' writes them again after a merge.
    "$exports text eol=lf linguist-generated merge=union",
)


@click.command
@click.argument("list_path", metavar="[LIST]", default="papers.md", type=click.Path(path_type=Path))
@click.option(
    "--exports",
    metavar="DIR",
    default="exports",
    show_default=True,
    help="Where the references are written.",
)
@click.option("--mailto", metavar="ADDRESS", default="", help="Your e-mail address, for Crossref.")
@click.option(
    "--workflow",
    metavar="OWNER",
    default="",
    help="Also write a GitHub workflow; it uses the snnbib of this GitHub account.",
)
@click.option(
    "--pre-commit",
    "hooks",
    metavar="OWNER",
    default="",
    help="Also write hooks for pre-commit; they use the snnbib of this GitHub account.",
)
@message_options
def init(
    list_path: Path,
    exports: str,
    *,
    mailto: str,
    workflow: str,
    hooks: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Write a project file for LIST, and say what comes next.

    Writes snnbib.toml, and the lines of .gitattributes that make merges simple. A file that exists
    stays as it is; to .gitattributes only the lines that are missing are added.

    \b
    Example:
      snnbib init
      snnbib init survey.md --exports references --workflow OWNER
    """
    from snnbib.project import FILE_NAME

    messages = Messages(quiet=quiet, verbose=verbose)
    checked_mailto(mailto)
    values = _values(list_path, exports)
    project = _project(values, mailto)
    address = f"mailto = {_toml(mailto)}\n" if mailto else ""
    texts = {FILE_NAME: _project_text(values) + address}
    root = _repository_root()
    for path, owner in ((_WORKFLOW, workflow), (_HOOKS, hooks)):
        if owner:
            named = {**_paths_from(root, values), "owner": owner, "version": __version__}
            texts[_path_to(root / path)] = _filled(_TEMPLATES[path], named)
    for path, text in texts.items():
        _write_if_missing(Path(path), text, messages)
    added = _add_attributes(values)
    change = f"{counted(added, 'line')} added" if added else "is as it should be"
    messages.say(f"{_ATTRIBUTES}: {change}")
    steps = _next_steps(
        project,
        [*texts, _ATTRIBUTES],
        has_address=bool(mailto or project.mailto),
        has_workflow=(root / _WORKFLOW).exists(),
    )
    for line in steps:
        messages.say(line)


def _write_if_missing(path: Path, text: str, messages: Messages) -> None:
    """Write a file; if it exists, print the text that would have been written."""
    from snnbib import files

    if files.has_text(path, text):
        messages.say(f"{path}: is as it should be")
    elif path.exists():
        messages.warn(f"{path}: exists and stays as it is; it would have been:")
        messages.warn(text.rstrip())
    else:
        files.write_text(path, text)
        messages.say(f"{path}: written")


def _values(list_path: Path, exports: str) -> dict[str, str]:
    """The values of the templates: paths below this directory, with forward slashes.

    Raises:
        FileError: the list is not a file below this directory with a name that can be printed, or
            the exports are not below it.
    """
    here = Path.cwd()
    path = Path(os.path.normpath(list_path.absolute()))
    if not path.is_file():
        markdown_files = sorted(item.name for item in here.glob("*.md") if item.is_file())
        named = markdown_files[0] if len(markdown_files) == 1 else "LIST"
        hint = f"; Markdown files here: {', '.join(markdown_files)}" if markdown_files else ""
        message = f"no such file: name your list, snnbib init {shell_word(named)}{hint}"
        raise FileError(message, path=str(list_path))
    if not path.is_relative_to(here):
        message = "is not below this directory: run 'snnbib init' where the list is"
        raise FileError(message, path=str(list_path))
    relative = path.relative_to(here).as_posix()
    if not relative.isprintable():  # neither TOML nor .gitattributes could name it
        message = "its name has a character that is not printable: rename it"
        raise FileError(message, path=str(list_path))
    # A list that is the README of its repository gets the repository's name.
    stem = here.name if path.stem.casefold() == "readme" else path.stem
    name = re.sub(r"[^\w.+-]+", "-", stem).strip("-.") or "papers"
    lock = path.with_name(f"{path.stem}.lock.json").relative_to(here).as_posix()
    directory = Path(os.path.normpath(Path(exports).absolute()))
    if not exports or not directory.is_relative_to(here) or directory == here:
        message = "is not a directory below this one: name another with --exports"
        raise FileError(message, path=exports or "--exports")
    below = directory.relative_to(here).as_posix()
    return {"list": relative, "lock": lock, "name": name, "exports": below}


def _repository_root() -> Path:
    """The top of the git repository, where GitHub and pre-commit look for their files."""
    here = Path.cwd()
    return next((path for path in (here, *here.parents) if (path / ".git").exists()), here)


def _paths_from(root: Path, values: Mapping[str, str]) -> dict[str, str]:
    """The list and the exports as YAML names them, from the top of the repository."""
    below = Path.cwd().relative_to(root)
    return {key: _yaml((below / values[key]).as_posix()) for key in ("list", "exports")}


def _path_to(path: Path) -> str:
    return Path(os.path.relpath(path)).as_posix()


def _project(values: Mapping[str, str], mailto: str) -> "Project":
    """The new project, or that of an existing snnbib.toml if it is for the same list.

    Raises:
        ProjectError: snnbib.toml exists, and it names another list.
    """
    from snnbib import files
    from snnbib.project import FILE_NAME, parse_project

    path = Path.cwd() / FILE_NAME
    if not path.exists():
        return parse_project(_project_text(values) + f"mailto = {_toml(mailto)}", path)
    try:
        project = parse_project(files.read_text(path), path)
    except (FileError, ProjectError) as error:
        raise type(error)(error.message, path=FILE_NAME, line=error.line) from None
    if project.list_path != Path.cwd() / values["list"]:
        raise ProjectError(f"is the project of {project.list_path.name}", path=FILE_NAME)
    return project


def _project_text(values: Mapping[str, str]) -> str:
    quoted = {key: _toml(value) for key, value in values.items()}
    return _filled(_PROJECT, quoted)


def _filled(template: str, values: Mapping[str, str]) -> str:
    from string import Template

    return Template(template).substitute(values)


def _toml(text: str) -> str:
    """A TOML basic string (https://toml.io/en/v1.0.0#string): its escapes are those of JSON."""
    import json

    return json.dumps(text, ensure_ascii=False)


def _yaml(text: str) -> str:
    """A YAML scalar: plain if it cannot mean anything else, else in double quotes, as in JSON."""
    return text if re.fullmatch(r"[A-Za-z_.][\w./-]*", text) else _toml(text)


def _attribute_pattern(path: str, ending: str = "") -> str:
    r"""A pattern of .gitattributes for a path, quoted where it must be.

    See gitattributes(5), "DESCRIPTION", and gitignore(5), "PATTERN FORMAT".

    >>> print(_attribute_pattern("a.md"), _attribute_pattern("my list [1]", "/**"))
    a.md "my list \\[1]/**"
    """
    pattern = re.sub(r"([\\*?\[]|^!)", r"\\\1", path) + ending
    if re.fullmatch(r'[^\s"\\#!][^\s"\\]*', pattern):
        return pattern
    escaped = pattern.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _add_attributes(values: Mapping[str, str]) -> int:
    """Add the missing lines to .gitattributes, and return their number."""
    from snnbib import files

    path = Path(_ATTRIBUTES)
    text = files.read_text(path) if path.exists() else ""
    patterns = {
        "list": _attribute_pattern(values["list"]),
        "lock": _attribute_pattern(values["lock"]),
        "exports": _attribute_pattern(values["exports"], "/**"),
    }
    wanted = [_filled(line, patterns) for line in _ATTRIBUTE_LINES]
    missing = [line for line in wanted if line not in text.replace("\r\n", "\n").split("\n")]
    if missing:
        separator = "" if not text or text.endswith("\n") else "\n"
        files.write_text(path, text + separator + "\n".join(missing) + "\n")
    return len(missing)


def _next_steps(
    project: "Project", written: Sequence[str], *, has_address: bool, has_workflow: bool
) -> list[str]:
    name = project.list_path.relative_to(Path.cwd())
    lock = name.with_name(f"{name.stem}.lock.json")
    exports = project.exports.relative_to(Path.cwd())
    path = project.corrections or project.list_path.with_name("corrections.toml")
    corrections = [path.relative_to(Path.cwd())] if path.exists() else []
    address = "" if has_address else " --mailto you@example.org"
    workflow = (
        f"  snnbib init {shell_word(name)} --workflow OWNER    "
        "writes a GitHub workflow that checks all this; OWNER is the GitHub account that has snnbib"
    )
    return [
        "",
        "next:",
        "  snnbib read       shows which papers are read from the list, and what is left out",
        f"  snnbib resolve{address}    asks Crossref, arXiv and DBLP, and writes {lock}",
        "  snnbib review     asks you about matches that are not certain; then resolve again",
        f"  snnbib export     writes the references into {exports}",
        "  snnbib check      names what is wrong, by file and line, and what to commit",
        *([] if has_workflow else [workflow]),
        f"  git add {' '.join(map(shell_word, [*written, name, lock, *corrections, exports]))}",
        '  git commit -m "The list and its references"',
    ]
