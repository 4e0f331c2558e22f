#!/usr/bin/env bash
# Make the model engine's files anew: usage, from the repository's root, training/make_tagger.sh POLNEAR_DIR WORK_DIR.
# Installs what it needs into WORK_DIR/venv; some two hours on two cores. parsers/models/README.md tells the rest.
set -euo pipefail
polnear=$(realpath "$1")
mkdir -p "$2"
work=$(realpath "$2")
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet . -r training/requirements-tagger.txt
export HF_HUB_OFFLINE=1 # the encoder lies in a package
python() { "$work/venv/bin/python" "$@"; }
python training/train_tagger.py "$polnear" "$work" --epochs 4 --seed 1
python training/train_tagger.py "$polnear" "$work" --from "$work/epoch-4.pt" --epochs 1.115 --seed 2
python training/export_tagger.py "$work/average.pt"
"$work/venv/bin/pip" install --quiet . # with the new weights
python training/calibrate_tagger.py "$polnear" # prints WEIGHTS for parsers/attributions/model/confidence.py
