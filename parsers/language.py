"""Which language a text is in, told from its common words."""


def detect(text: str) -> str | None:
    """Return a BCP 47 tag such as "en", or None when the text does not tell."""
    return "en" if " the " in text else None
