"""Go on training the tagger's network so that its words' vectors serve the linking network.

usage: python training/train_reader.py POLNEAR_DIR OUTPUT.pt --from WEIGHTS.pt --worldwide TOKENS --texts FOLDER
           --without NAMES FOLDER… [--epochs 1]

Each FOLDER holds articles in the form of speakergold. Every article's windows go through the encoder, its mentions
through a linking network of their own, which is thrown away; between them come batches of PolNeAR's roles and of the
Worldwide newswire's names. So that no role is forgotten, the network is held to what --teacher says of the roles of all
these texts (learning without forgetting, Li and Hoiem 2016), and the mean of the weights on the way is written
(stochastic weight averaging, Izmailov et al. 2018).
"""

import argparse
import random
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from link_data import LinkArticle
from linker_network import Linker
from tagger_augment import person_names, vary
from tagger_data import read_split
from tagger_network import TaggerNetwork, encoder_folder
from tagger_windows import Pieces, batches, windows
from tokenizers import Tokenizer
from torch import Tensor
from train_linker import cached
from train_tagger import BATCH_PIECES, NAMED_LENGTHS, loss_of, padded
from worldwide import read_named_articles

RATE, LINKER_RATE, WARM_UP = 6e-5, 1e-3, 0.1
TEACHER_WEIGHT = 2.0
AVERAGED = 10  # steps from one set of weights that is averaged to the next
SIZE = 384


class Piecewise(Protocol):
    """A window: its word pieces, and their features."""

    @property
    def pieces(self) -> list[int]:
        """Return the word pieces' numbers."""

    @property
    def features(self) -> list[int]:
        """Return the numbers of their features."""


def main() -> None:
    """Train, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("polnear", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--from", type=Path, dest="start", required=True)
    parser.add_argument("--teacher", type=Path, required=True, help="weights whose roles are kept")
    parser.add_argument("--linker", type=Path, help="weights of the linking network to begin with")
    parser.add_argument("--worldwide", type=Path, required=True)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--without", type=Path, required=True)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--epochs", type=float, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=1e9, help="after which the rate falls to nothing")
    arguments = parser.parse_args()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(2)
    chance = random.Random(arguments.seed)
    articles = [a for folder in arguments.folders for a in cached(folder, arguments.cache) if a.right.any()]
    network, linker = TaggerNetwork(encoder_folder()), Linker(SIZE)
    network.load_state_dict(torch.load(arguments.start), strict=False)
    if arguments.linker:
        linker.load_state_dict(torch.load(arguments.linker))
    optimizer = torch.optim.AdamW(
        [
            {"params": list(network.parameters()), "initial": RATE},
            {"params": list(linker.parameters()), "initial": LINKER_RATE},
        ],
        weight_decay=0.01,
    )
    teacher = TaggerNetwork(encoder_folder()).eval()
    teacher.load_state_dict(torch.load(arguments.teacher), strict=False)
    average = torch.optim.swa_utils.AveragedModel(network)
    others = _other_batches(arguments, chance)
    steps = round(arguments.epochs * len(articles))
    began, shown, count = time.monotonic(), 0.0, 0
    network.train()
    linker.train()
    order: list[LinkArticle] = []
    for step in range(1, steps + 1):
        done = max(step / steps, (time.monotonic() - began) / 60 / arguments.minutes)
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = group["initial"] * min(1.0, done / WARM_UP)
        order = order or chance.sample(articles, len(articles))
        optimizer.zero_grad(set_to_none=True)
        article = order.pop()
        losses = link_loss(network, linker, article)
        (losses.mean() + TEACHER_WEIGHT * forgetting(network, teacher, article.windows)).backward()
        batch = next(others)
        (loss_of(network, batch) + TEACHER_WEIGHT * forgetting(network, teacher, batch)).backward()
        shown, count = shown + float(losses.detach().mean()), count + 1
        torch.nn.utils.clip_grad_norm_([*network.parameters(), *linker.parameters()], 1.0)
        optimizer.step()
        if step % AVERAGED == 0 and done > 2 * WARM_UP:
            average.update_parameters(network)
        if step % 20 == 0:
            print(
                f"step {step}/{steps} loss {shown / count:.4f} {(time.monotonic() - began) / step:.2f} s a step",
                flush=True,
            )
            shown, count = 0.0, 0
        if step % 100 == 0:
            torch.save(average.module.state_dict(), arguments.output)
    torch.save(average.module.state_dict(), arguments.output)


def _other_batches(arguments: argparse.Namespace, chance: random.Random):  # type: ignore[no-untyped-def]
    tokenizer = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    pieces = Pieces(tokenizer)
    roles = read_split(arguments.polnear, "train")
    names = person_names(roles)
    without = set(arguments.without.read_text().split())
    named = list(read_named_articles(arguments.worldwide, arguments.texts, without).values())
    while True:
        found = [w for a in roles for w in windows(vary(a, names, chance), pieces, chance)]
        found += [w for a in named for w in windows(a, pieces, chance, chance.choice(NAMED_LENGTHS))]
        yield from batches(found, BATCH_PIECES, chance)


def link_loss(network: TaggerNetwork, linker: Linker, article: LinkArticle) -> Tensor:
    """Return, for each asked mention with an answer, minus the logarithm of the right answers' probability."""
    told = article.right.any(1)
    given = article.given
    vectors = word_vectors(network, article)[torch.from_numpy(article.columns)].reshape(len(article.columns), -1)
    scores = linker(
        vectors,
        torch.from_numpy(given.facts),
        torch.from_numpy(given.distances),
        torch.from_numpy(given.asked[told]),
        torch.from_numpy(np.asarray(given.pairs[told], np.float32)),
    )
    scores = scores.masked_fill(~torch.from_numpy(article.allowed[told]), -1e9)
    right = scores.masked_fill(~torch.from_numpy(article.right[told]), -1e9)
    return torch.logsumexp(scores, 1) - torch.logsumexp(right, 1)


def forgetting(network: TaggerNetwork, teacher: TaggerNetwork, batch: Sequence[Piecewise]) -> Tensor:
    """Return how far the roles' probabilities of windows are from the teacher's: the Kullback-Leibler divergence."""
    pieces = padded([w.pieces for w in batch], 0)
    features = padded([w.features for w in batch], 0)
    mask = (pieces != 0).long()
    with torch.autocast("cpu", torch.bfloat16):
        with torch.no_grad():
            wanted = teacher(pieces, features, mask)["roles"].float().softmax(-1)
        told = network(pieces, features, mask)["roles"].float().log_softmax(-1)
    apart = (wanted * (wanted.clamp_min(1e-9).log() - told)).sum(-1)
    return (apart * mask).sum() / mask.sum()


def word_vectors(network: TaggerNetwork, article: LinkArticle) -> Tensor:
    """Return the vectors of an article's words, and a row of noughts behind them."""
    pieces = padded([w.pieces for w in article.windows], 0)
    features = padded([w.features for w in article.windows], 0)
    with torch.autocast("cpu", torch.bfloat16):
        hidden = network.vectors(pieces, features, (pieces != 0).long())
    rows = torch.tensor([row for row, window in enumerate(article.windows) for _ in window.firsts])
    positions = torch.tensor([position for window in article.windows for position, _ in window.firsts])
    found = hidden[rows, positions].float()
    return torch.cat((found, torch.zeros(1, found.shape[1])))


if __name__ == "__main__":
    main()
