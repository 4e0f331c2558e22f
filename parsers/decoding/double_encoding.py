"""Text that was read in the wrong encoding and saved again: "Itâ€™s" for It’s, "cafÃ©" for café.

The bytes of UTF-8 were taken for characters of a code page. Each such character is found by its form: what stands for a
first byte, and behind it what stands for as many following bytes as that announces. By chance hardly any text holds
one, but a capital Ã before a quotation mark is possible; so texts are touched only where a form stands that no language
writes.
"""

import re
from functools import cache

from ..common.patterns import lazy

_CODECS = ("cp1252", "mac_roman", "cp1251")
# A cheap first question: what the first bytes of punctuation and of letters are in each code page.
_FIRST = lazy(r"[âÂÃÐÑÅÄà-é]|‚Ä|√|вЂ|[РС][^\x00-\x7fА-Яа-яё]")
# Forms that no language writes: a dash or mark, a sign behind a capital Ã or Â, and in a row the two or three
# characters that a Cyrillic or Chinese one became.
_SURE = {
    "cp1252": lazy(
        r"â€[\x80-\x9f\ufffd ¡-¿‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€(?=\s|$)|[ÂÃ][\x80-\x9f¡-ª¬-º¼-¿]"
        r"|(?:[ÐÑ][^\x00-\x7fА-я]){3}|(?:[ä-é][^\x00-\x7fà-ÿ]{2}){3}"
    ),
    "mac_roman": lazy(r"‚Ä[úùôòîìö¶¢π]|√[©®†°≥∫±ßü∂§´•ñ°]"),
    "cp1251": lazy(r"вЂ[њќ™\x98ќ“”¦ћ\ufffd]|(?:[РС][^\x00-\x7fА-Яа-яё]){4}"),
}
_MOST_TIMES = 3  # that a text can have been saved so


def mend_double_encoding(text: str) -> str:
    """Return the text with the characters that it was meant to have; one that was read rightly stays as it is.

    >>> mend_double_encoding("â€œWe had no choice,â€ she said in the cafÃ©.")
    '“We had no choice,” she said in the café.'
    """
    for _ in range(_MOST_TIMES):
        if text.isascii() or not _FIRST.search(text):
            break
        codec = next((codec for codec in _CODECS if _SURE[codec].search(text)), None)
        if codec is None:
            break
        text = _read_again(text, codec)
    return text


def _read_again(text: str, codec: str) -> str:
    found, bytes_of = _form(codec)

    def character(match: re.Match[str]) -> str:
        try:
            return match[0].translate(bytes_of).encode("latin-1").decode("utf-8")
        except UnicodeError:
            return match[0]

    if codec == "cp1252":  # the closing mark's last byte is none of its characters, and mostly lost
        text = re.sub(r"â€(?:\ufffd|(?=[\s.,;:!?)\]]|$))", "”", text)
        text = text.replace("Ã  ", "à ").replace("Â ", "\xa0")
    return found.sub(character, text)


@cache
def _form(codec: str) -> tuple[re.Pattern[str], dict[int, int]]:
    """Return the pattern of one character's bytes as the code page's characters, and which byte each of these is."""
    characters = {}
    for byte in range(0x80, 0x100):
        try:
            characters[byte] = bytes([byte]).decode(codec)
        except UnicodeDecodeError:
            characters[byte] = chr(byte)

    def one_of(first: int, end: int) -> str:
        return "[" + "".join(map(re.escape, (characters[byte] for byte in range(first, end)))) + "]"

    following = one_of(0x80, 0xC0)
    pattern = (
        f"{one_of(0xC2, 0xE0)}{following}|{one_of(0xE0, 0xF0)}{following}{{2}}|{one_of(0xF0, 0xF5)}{following}{{3}}"
    )
    return re.compile(pattern), {ord(character): byte for byte, character in characters.items()}
