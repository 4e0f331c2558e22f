"""Lines of a pasted page that are no part of the article: buttons, advertisements, newsletters, copyright.

The phrases were gathered by us from pages of English-language newspapers.
"""

from ..common.patterns import lazy

_WHOLE = frozenset(
    """
    facebook|twitter|x|whatsapp|reddit|pinterest|linkedin|tumblr|flipboard|threads|telegram|bluesky|email|e-mail|print
    |pocket|copy|copy link|link copied|share|tweet|tweet this|save|gift|close|menu|search|home|next|previous|loading
    |back to top|continue reading|keep reading|comment|comments|leave a comment|submit a correction|advertisement|ad
    |sponsored|sponsored content|article content|story continues below|related|related stories|related articles
    |related topics|related content|related news|related tags|related links|related coverage|related reading|more
    |more stories|more news|trending|trending now|popular|popular stories|recommended|recommended stories
    |recommended reading|most read|most popular|most viewed|you may like|you may also like|latest news|latest videos
    |author of the article|ad policy|privacy policy|cookie policy|terms of use|or|end|ends|- end -|(end)|(ends)|(more)
    |view image in fullscreen|video player|log in|login|sign in|sign up|subscribe|register|register now
    |follow us|what's this|for immediate release|immediate release|press release|news release|media release|-30-|- 30 -
    """.replace("\n    ", "").split("|")
)
_BEGINNINGS = tuple(
    """
    share this|share on|share via|log in |sign in |sign up |subscribe |register / |register to |register for |follow us
    |follow our |join us |join the conversation|join our |click here|tap here|skip past|skip to |video player is|loading
    |link copied|story continues below|this advertisement has not|advertisement has not|thanks for signing up
    |enable notifications|support local journalism|support independent journalism|support quality journalism
    |create account|create an account|create a free account|get our |get the best|get your free|get the latest
    |add us as |make us |more from |more on |most read |most popular |read more|read also|read next|see also|see more
    |watch more|watch also|watch next|watch now|listen now|listen to this article|all rights reserved|reporting by
    |for immediate release|embargoed until |embargoed for
    |additional reporting by|with reporting by|editing by |compiled by |edited by |author of the article
    """.replace("\n    ", "").split("|")
)
_LABELS = frozenset(
    """
    read more|read also|see also|also read|read next|related|related story|related article|more on this|watch|listen
    |explainer|don't miss|share this story|share this article|recommended|editor's pick|editor's picks
    """.replace("\n    ", "").split("|")
)
_ADVERTISEMENT_NUMBER = lazy(r"advertisement \d+|\d+ (?:comments?|shares?|views?|min(?:ute)?s? read)")
_COPYRIGHT = lazy(r"(?:©|\(c\)|copyright\b)(?: ?(?:19|20)\d\d\b|.{0,80}\b(?:rights|ltd|inc|llc|media|limited)\b)")
_LONGEST_PAGE_LINE, _MOST_BUTTON_WORDS = 200, 24


def is_page_line(text: str) -> bool:
    """Return whether a whole paragraph belongs to the page rather than to the article.

    >>> [is_page_line(line) for line in ("Advertisement", "Read more: Storm over Arden", "The storm has passed.")]
    [True, True, False]
    """
    if len(text) > _LONGEST_PAGE_LINE:
        return False
    line = text.lower().replace("’", "'")
    bare = line.strip(" .!?:;>»")
    if bare in _WHOLE or (bare.isdigit() and len(bare) < 4) or not any(character.isalnum() for character in bare):
        return True
    if line.startswith(_BEGINNINGS) and len(line.split()) <= _MOST_BUTTON_WORDS:
        return True
    label = line.partition(":")[0] if ":" in line else line.partition("|")[0]
    return (
        (label != line and label.strip() in _LABELS)
        or bool(_ADVERTISEMENT_NUMBER.fullmatch(bare))
        or (line[0] in "©(c" and bool(_COPYRIGHT.match(line)))
    )
