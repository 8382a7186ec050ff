#!/usr/bin/env bash
# Makes workbooks that other programs write from the program's own forms, and beside them what is meant in each cell.
# Usage: tests/foreign/make.sh PROGRAM CRITERIA FOLDER [COUNT]
set -euo pipefail
program=$(realpath "$1")
criteria=$(realpath "$2")
out=$(realpath -m "$3")
count=${4:-500}
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

(cd "$here" && npm install --no-audit --no-fund --no-package-lock --silent)
"$program" template --criteria "$criteria" --out "$work/made/template" >/dev/null 2>&1
"$program" demo --out "$work/made/demo" >/dev/null 2>&1
# The forms are read with the set they were made for, also when the set has changed since.
(cd "$criteria" && python3 - "$work/criteria.zip" <<'PY'
import os, sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as packed:
    for folder, _, files in sorted(os.walk(".")):
        for name in sorted(files):
            packed.write(os.path.join(folder, name), os.path.relpath(os.path.join(folder, name), "."))
PY
)
python3 "$here/plan.py" "$work/made" "$work/criteria.zip" "$work" "$count"
python3 "$here/write.py" "$work" "$out"
node "$here/write.mjs" "$work" "$out"
cp "$work/expected.json" "$work/criteria.zip" "$out/"
ls "$out"/*.xlsx | wc -l
