#!/usr/bin/env bash
# Installs what the tests of this directory run: Chromium, and what drives it.
#   install.sh DIRECTORY   packages of npm go into DIRECTORY, Debian's into the system
set -euo pipefail
directory=${1:?"where to?"}
mkdir -p "$directory"

if command -v apt-get >/dev/null; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends chromium
else
  echo "not Debian: install chromium yourself" >&2
fi

npm install --silent --no-fund --no-audit --prefix "$directory" playwright-core axe-core
