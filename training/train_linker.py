"""Train the linking network on articles with answers.

usage: python training/train_linker.py OUTPUT.onnx FOLDER… [--without-fold K/5] [--epochs 12] [--seeds 2]

Each FOLDER holds articles in the form of speakergold. With --without-fold, those of a fold are left out: weights that
such articles may be measured with.
"""

import argparse
import pickle
import random
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from link_data import LinkArticle, read_folder
from linker_graph import build_linker
from linker_network import Linker
from torch import Tensor

RATE, DECAY, WARM_UP = 1e-3, 0.02, 0.1
BATCH = 8  # articles


def main() -> None:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--without-fold")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seeds", type=int, default=2, help="how many networks are trained, whose mean answers")
    parser.add_argument("--share", type=float, default=1.0, help="of the articles, to see how much they help")
    parser.add_argument("--state", type=Path, help="where the weights are kept for train_reader.py")
    parser.add_argument("--cache", type=Path, help="where the articles are kept as they are read")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    articles = [a for folder in arguments.folders for a in cached(folder, arguments.cache)]
    kept, out = split(articles, arguments.without_fold)
    kept = random.Random(0).sample(kept, round(len(kept) * arguments.share))
    linkers = [train(kept, out, arguments.epochs, seed) for seed in range(1, arguments.seeds + 1)]
    if arguments.state:
        torch.save(linkers[0].state_dict(), arguments.state)
    model = build_linker([{name: v.numpy() for name, v in linker.state_dict().items()} for linker in linkers])
    onnx.checker.check_model(model)
    onnx.save(model, arguments.output)


def cached(folder: Path, cache: Path | None) -> list[LinkArticle]:
    """Return the articles of a folder, read once."""
    if cache is None:
        return read_folder(folder)
    path = cache / f"{folder.name}.pickle"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        articles = [
            a._replace(
                given=a.given._replace(
                    vectors=a.given.vectors.astype(np.float16), pairs=a.given.pairs.astype(np.float16)
                )
            )
            for a in read_folder(folder)
        ]
        path.write_bytes(pickle.dumps(articles))
    found: list[LinkArticle] = pickle.loads(path.read_bytes())
    return found


def fold_of(name: str, folds: int) -> int:
    """Return the fold, from 1 on, of an article of speakergold: all articles of a paper are in one."""
    group = name.rpartition("_")[0] if name.startswith("ww-") else name
    return zlib.crc32(group.encode()) % folds + 1


def split(articles: Sequence[LinkArticle], without: str | None) -> tuple[list[LinkArticle], list[LinkArticle]]:
    """Return the articles outside a fold, and those in it."""
    if without is None:
        return list(articles), []
    number, folds = map(int, without.split("/"))
    inside = [a for a in articles if fold_of(a.name, folds) == number]
    names = {a.name for a in inside}
    return [a for a in articles if a.name not in names], inside


def tensors(article: LinkArticle) -> tuple[Tensor, ...]:
    """Return what the network reads, the answers allowed and the right ones, of the asked mentions with an answer."""
    told = article.right.any(1)
    given = article.given
    return (
        torch.from_numpy(np.asarray(given.vectors, np.float32)),
        torch.from_numpy(given.facts),
        torch.from_numpy(given.distances),
        torch.from_numpy(given.asked[told]),
        torch.from_numpy(np.asarray(given.pairs[told], np.float32)),
        torch.from_numpy(article.allowed[told]),
        torch.from_numpy(article.right[told]),
    )


def train(kept: Sequence[LinkArticle], out: Sequence[LinkArticle], epochs: int, seed: int) -> Linker:
    """Return the trained network; print the loss of what is left out."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    kept = [a for a in kept if a.right.any()]
    linker = Linker(kept[0].given.vectors.shape[1] // 4)
    optimizer = torch.optim.AdamW(linker.parameters(), lr=RATE, weight_decay=DECAY)
    steps = epochs * ((len(kept) + BATCH - 1) // BATCH)
    done = 0
    for epoch in range(1, epochs + 1):
        linker.train()
        order = list(kept)
        chance.shuffle(order)
        total = count = 0.0
        for begin in range(0, len(order), BATCH):
            share = done / steps
            for group in optimizer.param_groups:
                group["lr"] = RATE * (share / WARM_UP if share < WARM_UP else (1 - share) / (1 - WARM_UP))
            losses = [_loss(linker, article) for article in order[begin : begin + BATCH]]
            loss = torch.cat(losses)
            optimizer.zero_grad()
            loss.mean().backward()
            torch.nn.utils.clip_grad_norm_(linker.parameters(), 1.0)
            optimizer.step()
            done += 1
            total, count = total + float(loss.detach().sum()), count + len(loss)
        print(f"epoch {epoch}: loss {total / count:.4f}", *measured(linker, out), flush=True)
    return linker.eval()


def _loss(linker: Linker, article: LinkArticle) -> Tensor:
    """Return, for each asked mention, minus the logarithm of the right answers' probability together."""
    *given, allowed, right = tensors(article)
    scores = linker(*given).masked_fill(~allowed, -1e9)
    return torch.logsumexp(scores, 1) - torch.logsumexp(scores.masked_fill(~right, -1e9), 1)


def measured(linker: Linker, articles: Sequence[LinkArticle]) -> tuple[str, ...]:
    """Return, to be printed, the loss of articles and how often the right answers have most of the probability."""
    if not articles:
        return ()
    linker.eval()
    with torch.no_grad():
        losses = torch.cat([_loss(linker, a) for a in articles if a.right.any()])
    right = (losses < 0.6931).float().mean()
    return (f"left out: loss {losses.mean():.4f}, right {100 * right:.1f} of {len(losses)}",)


if __name__ == "__main__":
    main()
