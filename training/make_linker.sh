#!/usr/bin/env bash
# Make tagger.onnx with names, and linker.onnx: usage, from the repository's root, after make_tagger.sh,
#   training/make_linker.sh POLNEAR_DIR WORLDWIDE_DIR MARKED_DIR GOLD_DIR WORK_DIR
# WORLDWIDE_DIR holds train.tsv.gz and original_articles/, MARKED_DIR what marked_articles.py writes, GOLD_DIR articles of
# the same form that the tagger must not see, WORK_DIR is make_tagger.sh's. Some two hours on two cores.
set -euo pipefail
polnear=$(realpath "$1") worldwide=$(realpath "$2") marked=$(realpath "$3") gold=$(realpath "$4") work=$(realpath "$5")
export HF_HUB_OFFLINE=1 # the encoder lies in a package
python() { "$work/venv/bin/python" "$@"; }
# names of the articles that no network may see
(cd "$gold" && ls ww-*.txt | sed 's/^ww-//; s/\.txt$//') > "$work/without.txt"
named=(--worldwide "$worldwide/train.tsv.gz" --texts "$worldwide/original_articles" --without "$work/without.txt")
export_and_install() { # the articles are read with the weights that are installed
    python training/export_tagger.py "$1"
    "$work/venv/bin/pip" install --quiet .
    rm -rf "$work/cache"
}
python training/import_tagger.py parsers/models/tagger.onnx "$work/roles.pt"
python training/train_tagger.py "$polnear" "$work/names" --from "$work/roles.pt" "${named[@]}" \
    --epochs 1 --share 0.6 --rate 0.5 --seed 3
start="$work/names/epoch-1.pt"
for pass in 1 2; do
    export_and_install "$start"
    python training/train_linker.py "$work/linker.onnx" "$marked" --cache "$work/cache" --epochs 4 --state "$work/linker.pt"
    python training/train_reader.py "$polnear" "$work/reader-$pass.pt" "$marked" --from "$start" --teacher "$work/roles.pt" \
        --linker "$work/linker.pt" "${named[@]}" --cache "$work/cache" --epochs 0.6 --seed "$((pass + 4))"
    start="$work/reader-$pass.pt"
done
export_and_install "$start"
for fold in 1 2 3 4 5; do # to measure with
    python training/train_linker.py "$work/linker-$fold.onnx" "$gold" "$marked" --cache "$work/cache" --without-fold "$fold/5"
done
python training/train_linker.py parsers/models/linker.onnx "$gold" "$marked" --cache "$work/cache"
python training/calibrate_linker.py "$gold" "$work" # prints WEIGHTS for parsers/speakers/linking/confidence.py
