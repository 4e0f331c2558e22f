"""The labels of the fields that press archives print above and below an article that is exported from them.

Gathered by us from the printed forms of Nexis, Factiva, ProQuest and NewsBank. Folded: small letters.
"""

from ...common.listed import listed

# {label: the field of an article}; "text" is where the article itself begins.
FIELDS = {
    "headline": "headline",
    "title": "headline",
    "hd": "headline",
    "byline": "authors",
    "by": "authors",
    "author": "authors",
    "authors": "authors",
    "author/byline": "authors",
    "section": "section",
    "se": "section",
    "publication": "publisher",
    "publication title": "publisher",
    "publication name": "publisher",
    "source name": "publisher",
    "newspaper": "publisher",
    "sn": "publisher",
    "publication date": "published",
    "date": "published",
    "pub date": "published",
    "pd": "published",
    "highlight": "description",
    "subtitle": "description",
    "body": "text",
    "full text": "text",
    "lp": "text",
    "td": "text",
}
# Fields that no article's part stands in.
OTHER_FIELDS = listed(
    """
    length load-date language publication-type graphic copyright page pages edition subject company ticker organization
    country state city geographic industry person dateline series correction-date issue volume notes url database
    source classification location locations people links accession wc pg la cy sc et ed co in ns re pub an cr ipc ipd
    publisher
    """
) | frozenset(
    (
        "publication type",
        "document type",
        "word count",
        "record number",
        "document url",
        "last updated",
        "journal code",
        "proquest document id",
        "place of publication",
        "country of publication",
        "language of publication",
        "publication subject",
        "publication year",
        "source type",
        "accession number",
        "first page",
        "issn",
        "time of day",
        "company / organization",
    )
)
# Only archives print these: two of them, and the text is an export.
SIGNS = frozenset(
    (
        "length",
        "load-date",
        "byline",
        "author/byline",
        "publication-type",
        "publication title",
        "proquest document id",
        "record number",
        "document url",
        "word count",
        "wc",
        "hd",
        "pd",
        "td",
        "journal code",
        "publication subject",
        "accession number",
    )
)
# Labels of two letters stand without a colon, in capitals: "HD Otterby closes swing bridge".
SHORT_LABELS = frozenset(
    label for label in (*FIELDS, *OTHER_FIELDS) if len(label) == 2 or label in ("ipc", "ipd", "pub")
)
