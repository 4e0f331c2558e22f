"""Where the packaged data files lie; importlib.resources would cost more time than reading them."""

import os

PARSERS = os.path.dirname(os.path.dirname(__file__))


def data_path(name: str) -> str:
    """Return the path of a file of parsers/data/."""
    return os.path.join(PARSERS, "data", name)


def model_path(name: str) -> str:
    """Return the path of a file of parsers/models/."""
    return os.path.join(PARSERS, "models", name)
