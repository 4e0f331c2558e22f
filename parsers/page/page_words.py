"""The words by which pages label their parts, in class names and in short lines."""

import re

from .page_text import words

# Classes of utility style sheets that hide an element from readers of the page.
HIDDEN_CLASSES = words(
    """
    visually-hidden visuallyhidden sr-only screen-reader-text screen-reader-only u-hidden is-hidden
    hidden-text screenreader-only visually-hidden-focusable assistive-text u-visually-hidden
    """
)

# Parts of class names and ids that mark what stands beside an article.
FURNITURE = re.compile(
    r"""
    related | recommend | recirc | read-?(?:more|next|also) | more-(?:stories|on|from) | newsletter | subscri | promo
    | teaser | outbrain | taboola | social | sharing | (?:^|[\s_-])share | comment | disqus | consent | cookie | advert
    | sponsor | breadcrumb | \btags?\b | autho?r[-_]*(?:bio|box|info|card|profile|detail) | biograph | sign-?up
    | most-?(?:read|popular) | not-prose | collections?__ | \bcta\b | disclaimer | popular | trending | donat
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Class names of boxes of facts beside the running text.
FACT_BOX = re.compile(
    r"""info-?box | fact-?(?:box|sheet)s? | fakta | faktenbox | \bfacts?\b | post-?card | side-?box | \bbox-?info""",
    re.VERBOSE | re.IGNORECASE,
)

# Class names that services of short posts ask for around an embedded post.
POST = re.compile(
    r"""
    twitter-(?:tweet|video) | instagram-media | tiktok-embed
    | \bfb-(?:post|video) | bluesky-embed | reddit-(?:embed|card)
    | mastodon-embed | threads-embed | text-post-media | telegram-(?:post|widget) | imgur-embed | truthsocial-embed
    """,
    re.VERBOSE | re.IGNORECASE,
)

# Class names that mark a picture's caption or credit.
CAPTION_CLASSES = re.compile(
    r"""
    (?<!has)(?<!has-)(?<!no-)caption | (?:image|photo|picture|media|bild|foto|img|figure|thumb|pic)[-_]*
      (?:text|legend|credit|copyright|source
    | info|byline|desc|title|author|autor|meta) | bildunter | bildnachweis | bildquelle | legenda?\b | fotocredit
    | copyright | photo-?by | \bcredits?\b | pie-?(?:de-)?foto | didascalia | photographer | bildautor
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Class names that mark the credit within a picture's text.
CREDIT_CLASSES = re.compile(
    r"""
    credit | copyright | (?:^|[\s_-])(?:source|quelle|fonte|fuente|bron|kilde|zdroj)(?:$|[\s_-]) | photographer
    | fotograf | byline | author | autor(?!en) | creator | agency | agentur | rights | bildnachweis | bildquelle
    | photo-?by | courtesy | attribution | crédit | distributor | \bcitation\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Class names of a byline's portrait and of what stands around it.
PORTRAIT_CLASSES = re.compile(
    r"""
    avatar | autho?r[-_]*(?:image|photo|bio|box|card|info|picture|portrait|headshot|heading|group|name|role|list)
    | portrait | headshot | byline[-_]*image
    """,
    re.VERBOSE | re.IGNORECASE,
)
BYLINE_CLASSES = re.compile(r"autho?r|byline", re.IGNORECASE)
