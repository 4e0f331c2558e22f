"""Average weights that were trained from the same first epoch.

usage: python training/average_tagger.py OUTPUT.pt WEIGHTS.pt WEIGHTS.pt...

Such weights lie in one basin of the loss, and their mean does better than each (model soups, Wortsman et al. 2022).
"""

import sys

import torch


def main(output: str, *paths: str) -> None:
    """Write the mean of the weights."""
    states = [torch.load(path) for path in paths]
    torch.save({name: sum(state[name] for state in states) / len(states) for name in states[0]}, output)


if __name__ == "__main__":
    main(*sys.argv[1:])
