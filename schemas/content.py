"""What a source hands to the parsers: bytes, and what is known of them from outside."""

import msgspec


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """The bytes of one input, after gunzip and content-encoding, and what came with them.

    `uri` is the input as given ("-" for stdin, None for a bare string), `url` the page's address (the last one after
    redirects, or what --url says), `media_type` and `encoding` what the user, or else the server, declares
    ("text/html", "utf-8"; None when nobody does), `name` the file's name (a hint at the type), `retrieved_at` an
    RFC 3339 time for fetched inputs.
    """

    data: bytes
    uri: str | None = None
    url: str | None = None
    name: str | None = None
    media_type: str | None = None
    encoding: str | None = None
    retrieved_at: str | None = None
