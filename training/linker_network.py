"""The linking network to train; parsers/speakers/linking/network.py tells what it reads."""

import torch
from newsjson.parsers.speakers.linking.facts import MENTION_FACTS
from newsjson.parsers.speakers.linking.network import BORDER_WORDS, DISTANCES
from newsjson.parsers.speakers.linking.pair_facts import PAIR_FACTS
from torch import Tensor, nn

LAYERS, HEADS, DOTS = 2, 4, 16


class Layer(nn.Module):
    """One layer of attention over mentions."""

    def __init__(self, size: int, dropout: float) -> None:
        super().__init__()
        self.attention = nn.Linear(size, 3 * size)
        self.mixed = nn.Linear(size, size)
        self.wide = nn.Linear(size, 2 * size)
        self.narrow = nn.Linear(2 * size, size)
        self.norm1, self.norm2 = nn.LayerNorm(size), nn.LayerNorm(size)
        self.distances = nn.Parameter(torch.zeros(HEADS, 2 * DISTANCES))
        self.dropout = nn.Dropout(dropout)

    def forward(self, inputs: Tensor, distances: Tensor) -> Tensor:
        """Return the mentions, each with what it took from the others."""
        number, size = inputs.shape
        parts = self.attention(inputs).chunk(3, 1)
        query, key, value = (part.reshape(number, HEADS, -1).transpose(0, 1) for part in parts)
        scores = query @ key.transpose(1, 2) / (size // HEADS) ** 0.5 + self.distances[:, distances]
        mixed = (self.dropout(scores.softmax(-1)) @ value).transpose(0, 1).reshape(number, size)
        inputs = self.norm1(inputs + self.dropout(self.mixed(mixed)))
        return self.norm2(inputs + self.dropout(self.narrow(self.wide(inputs).relu())))


class Linker(nn.Module):
    """Mentions in, scores of each asked one's answers out."""

    def __init__(self, vectors: int, size: int = 128, hidden: int = 96, dropout: float = 0.2) -> None:
        super().__init__()
        self.words = nn.Linear(BORDER_WORDS * vectors, size, bias=False)
        self.facts = nn.Linear(MENTION_FACTS, size)
        self.input = nn.LayerNorm(size)
        for number in range(LAYERS):
            setattr(self, f"layer{number}", Layer(size, dropout))
        self.dots_asked, self.dots_answer = nn.Linear(size, size), nn.Linear(size, size)
        self.asked, self.answer = nn.Linear(size, hidden), nn.Linear(size, hidden, bias=False)
        self.pairs, self.products = nn.Linear(PAIR_FACTS, hidden, bias=False), nn.Linear(DOTS, hidden, bias=False)
        self.score = nn.Linear(hidden, 1)
        self.other, self.other_score = nn.Linear(size, hidden), nn.Linear(hidden, 2)
        self.dropout = nn.Dropout(dropout)

    def forward(self, vectors: Tensor, facts: Tensor, distances: Tensor, asked: Tensor, pairs: Tensor) -> Tensor:
        """Return [a, n + 2] scores: of each mention, of a new referent, of nobody."""
        mentions = self.dropout(self.input(self.words(self.dropout(vectors)) + self.facts(facts)))
        for number in range(LAYERS):
            mentions = getattr(self, f"layer{number}")(mentions, distances)
        who, size = mentions[asked], mentions.shape[1]
        left = self.dots_asked(who).reshape(-1, DOTS, size // DOTS)
        right = self.dots_answer(mentions).reshape(-1, DOTS, size // DOTS)
        dots = torch.einsum("ahd,nhd->anh", left, right)
        hidden = self.asked(who)[:, None] + self.answer(mentions)[None] + self.pairs(pairs) + self.products(dots)
        scores = self.score(self.dropout(hidden.relu()))[:, :, 0]
        other = self.other_score(self.dropout(self.other(who).relu()))
        return torch.cat((scores, other), 1)
