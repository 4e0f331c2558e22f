"""What a source hands to the parsers: bytes, and what is known of them from outside."""

import msgspec


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """The bytes of one input, after gunzip and content-encoding, and what came with them.

    `uri` is the input as given ("-" for stdin, None for a bare string), `url` the page's address (the last one after
    redirects, or what --url says), `name` the file's name without ".gz" (a hint at the type), `retrieved_at` an
    RFC 3339 time for fetched inputs.

    `media_type` and `encoding` are what the user declares ("text/html", "utf-8"; None when nothing is) and always hold;
    `server_media_type` and `server_encoding` are what an HTTP server declares: the type gives way to what the bytes
    plainly are, the encoding to a byte order mark.
    """

    data: bytes
    uri: str | None = None
    url: str | None = None
    name: str | None = None
    media_type: str | None = None
    encoding: str | None = None
    server_media_type: str | None = None
    server_encoding: str | None = None
    retrieved_at: str | None = None
