"""How pages label their parts: the words of class names and ids, and how they are looked for."""

import re

from .text import word_set


class LabelPattern:
    """Words of class names, ids or lines, found without regard to case.

    Every word of the pattern holds one of the `stems`. They are looked for first: a pattern of many words takes ten
    times as long, and hardly any class name or line holds one.
    """

    def __init__(self, stems: str, pattern: str) -> None:
        self.stems = tuple(stems.split())
        self.pattern = re.compile(pattern, re.VERBOSE)

    def search(self, labels: str) -> bool:
        """Tell whether class names, or a line, hold one of the words."""
        folded = labels.lower()
        for stem in self.stems:  # a generator for any() takes twice as long
            if stem in folded:
                return self.pattern.search(folded) is not None
        return False


# Classes of utility style sheets that hide an element from readers of the page.
HIDDEN_CLASSES = word_set(
    """
    visually-hidden visuallyhidden sr-only screen-reader-text screen-reader-only u-hidden is-hidden
    hidden-text screenreader-only visually-hidden-focusable assistive-text u-visually-hidden
    """
)

# Parts of class names and ids that mark what stands beside an article.
FURNITURE = LabelPattern(
    """
    related rec read more newsletter subscri promo teaser outbrain taboola social sharing share comment disqus consent
    cookie advert sponsor breadcrumb tag author autor biograph sign most not-prose collection cta disclaimer popular
    trending donat player video-js vjs jw
    """,
    r"""
    related | recommend | recirc | read-?(?:more|next|also) | more-(?:stories|on|from) | newsletter | subscri | promo
    | teaser | outbrain | taboola | social | sharing | (?:^|[\s_-])share | comment | disqus | consent | cookie | advert
    | sponsor | breadcrumb | \btags?\b | auth?or[-_]*(?:bio|box|info|card|profile|detail) | biograph | sign-?up
    | most-?(?:read|popular) | not-prose | collections?__ | \bcta\b | disclaimer | popular | trending | donat
    | (?:audio|video|podcast|media)-?player | \bvideo-js | \bvjs- | \bjw-?(?:player|video|text)
    """,
)
# Class names of boxes of facts beside the running text.
FACT_BOX = LabelPattern(
    "box fact fakt post",
    r"""info-?box | fact-?(?:box|sheet)s? | fakta | faktenbox | \bfacts?\b | post-?card | side-?box | \bbox-?info""",
)

# Class names that services of short posts ask for around an embedded post.
POST = LabelPattern(
    "twitter instagram tiktok fb- bluesky reddit mastodon threads text-post telegram imgur truthsocial",
    r"""
    twitter-(?:tweet|video) | instagram-media | tiktok-embed
    | \bfb-(?:post|video) | bluesky-embed | reddit-(?:embed|card)
    | mastodon-embed | threads-embed | text-post-media | telegram-(?:post|widget) | imgur-embed | truthsocial-embed
    """,
)

# Class names that mark a picture's caption or credit.
CAPTION_CLASSES = LabelPattern(
    "caption image photo pic media bild foto img figure thumb legend copyright credit pie didascalia",
    r"""
    (?<!has)(?<!has-)(?<!no-)caption | (?:image|photo|picture|media|bild|foto|img|figure|thumb|pic)[-_]*
      (?:text|legend|credit|copyright|source
    | info|byline|desc|title|author|autor|meta) | bildunter | bildnachweis | bildquelle | bildrechte | legenda?\b
    | fotocredit | copyright | photo-?by | \bcredits?\b | pie-?(?:de-)?foto | didascalia | photographer | bildautor
    """,
)
# Class names that mark the credit within a picture's text.
CREDIT_CLASSES = LabelPattern(
    """
    cr copyright source quelle fonte fuente bron kilde zdroj photo fotograf byline author autor agen rights bild
    courtesy attribution distributor citation
    """,
    r"""
    credit | copyright | (?:^|[\s_-])(?:source|quelle|fonte|fuente|bron|kilde|zdroj)(?:$|[\s_-]) | photographer
    | fotograf | byline | author | autor(?!en) | creator | agency | agentur | rights | bildnachweis | bildquelle
    | bildrechte | photo-?by | courtesy | attribution | crédit | distributor | \bcitation\b
    """,
)
# Class names of a byline's portrait and of what stands around it.
PORTRAIT_CLASSES = LabelPattern(
    "avatar author autor portrait headshot byline",
    r"""
    avatar | auth?or[-_]*(?:image|photo|bio|box|card|info|picture|portrait|headshot|heading|group|name|role|list)
    | portrait | headshot | byline[-_]*image
    """,
)
BYLINE_CLASSES = re.compile(r"auth?or|byline", re.IGNORECASE)
