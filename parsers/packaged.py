"""Where the packaged data files lie; importlib.resources would cost more time than reading them."""

import os


def data_path(name: str) -> str:
    """Return the path of a file of parsers/data/."""
    return os.path.join(os.path.dirname(__file__), "data", name)
