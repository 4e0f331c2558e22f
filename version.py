"""The version, in one place: setup.cfg and `--version` read it here."""

__version__ = "0.2.0"
