"""newsjson: from a news article to its dateline, quotations, attributions and photo credits."""

from .version import __version__

__all__ = ["__version__"]
