"""The words by which pages label their parts, in class names and in short lines."""

import re

# Classes of utility style sheets that hide an element from readers of the page.
HIDDEN_CLASSES = frozenset(
    [
        "visually-hidden",
        "visuallyhidden",
        "sr-only",
        "screen-reader-text",
        "screen-reader-only",
        "u-hidden",
        "is-hidden",
        "hidden-text",
        "screenreader-only",
        "visually-hidden-focusable",
        "assistive-text",
        "u-visually-hidden",
    ]
)

# Parts of class names and ids that mark what stands beside an article.
FURNITURE = re.compile(
    r"""
    related | recommend | read-?(?:more|next|also) | more-(?:stories|on|from) | newsletter | subscri | paywall
    | promo | teaser | outbrain | taboola | social | share | sharing | comment | disqus | consent | cookie | advert
    | sponsor | breadcrumb | \btags?\b | author-?(?:bio|box|info|card) | sign-?up | most-?(?:read|popular)
    """,
    re.VERBOSE | re.IGNORECASE,
)
