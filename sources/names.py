"""How an input is named in records and messages: as text that can be written, and without a password."""

import re

# "scheme://" and the user info behind it, up to the last "@" before the path (RFC 3986, 3.2.1). For http and https also
# as people mistype them, with more slashes, fewer or backslashes: a password is none the less one.
_SCHEME = r"(?P<scheme>https?:[/\\]*|[a-z][a-z0-9+.-]{0,30}://)"
_USER = r"[^/?#\s]*@"
# A "/", "?" or "#" that stands unescaped in a password: what follows the first colon is no port then.
_BROKEN_USER = r"(?!\[)[^/?#@:\s]*:(?![0-9]{0,5}(?:[/?#\s]|$))[^\s]*@"
_USERINFO = re.compile(rf"(?<![a-z0-9+.]){_SCHEME}(?:{_USER}|{_BROKEN_USER})", re.IGNORECASE)


def public_name(argument: str) -> str:
    """Return an INPUT as records name it: printable, an address without user and password.

    >>> public_name("https://ana:secret@example.org/@ana"), public_name("mirror/https:/ana@example.org")
    ('https://example.org/@ana', 'mirror/https:/ana@example.org')
    """
    name = printable(argument)
    found = _USERINFO.match(name, len(name) - len(name.lstrip()))
    return name[: found.end("scheme")] + name[found.end() :] if found else name


def without_userinfo(text: str) -> str:
    """Return text in which no address has a user and password.

    >>> without_userinfo("cannot open http://ana:sec/ret@example.org:80/1 at http://[::1]/@ana")
    'cannot open http://example.org:80/1 at http://[::1]/@ana'
    """
    return _USERINFO.sub(r"\g<scheme>", text)


def printable(path: str) -> str:
    """Return a path as text that can be written as UTF-8: bytes and surrogates that are none become U+FFFD."""
    try:
        return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    except UnicodeEncodeError:  # a surrogate that stands for no byte: Windows has such names
        return re.sub("[\ud800-\udfff]", "\ufffd", path)
