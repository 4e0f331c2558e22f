"""Lines of a pasted page that are no part of the article: buttons, advertisements, newsletters, copyright."""

import re

_WHOLE = re.compile(
    r"""
    (?: # buttons
        facebook | twitter | x | whatsapp | reddit | pinterest | linkedin | tumblr | flipboard | threads | telegram
      | bluesky | e-?mail | print | pocket | copy(?:[ ]link)? | link[ ]copied.* | share(?:[ ](?:this|on|via)\b.*)?
      | tweet(?:[ ]this)? | save | gift | log[ ]?in.* | sign[ ](?:in|up)\b.* | subscribe\b.* | register\b.*
      | follow[ ](?:us|our|on|topics?)\b.* | join[ ](?:us|the[ ]conversation|our)\b.* | (?:click|tap)[ ]here\b.*
      | skip[ ](?:past|to)\b.* | close | menu | search | home | next | previous | back[ ]to[ ]top | continue[ ]reading
      | comments? | leave[ ]a[ ]comment | \d+[ ](?:comments?|shares?|views?) | video[ ]player.* | loading\.*
        # advertisements, newsletters, subscriptions
      | advertisements?(?:[ ]\d+)? | ad | sponsored(?:[ ]content)? | article[ ]content | story[ ]continues[ ]below.*
      | (?:this[ ])?advertisement[ ]has[ ]not.* | thanks[ ]for[ ]signing[ ]up.* | enable[ ]notifications.*
      | support[ ](?:local|independent|quality)[ ]journalism.* | create[ ](?:a[ ]free[ ]|an[ ])?account.*
      | (?:get|start)[ ](?:our|your|the)[ ](?:free|daily|best|latest)\b.* | add[ ]us\b.*google.* | or
        # other stories
      | (?:related|more|trending|popular|recommended)
        (?:[ ](?:stories|articles|topics|coverage|news|content|videos?|reading|tags|links))?:?
      | more[ ](?:from|on)\b.{0,60} | most[ ](?:read|popular|viewed)\b.* | you[ ]may(?:[ ]also)?[ ]like:?
      | latest[ ](?:news|videos?)\b.* | (?:read|see)[ ](?:more|also|next)\b.*
      | (?:watch|listen)[ ](?:more|also|next|now|to[ ]this[ ]article)\b.*
        # what the house says of the article and of itself
      | \d+[ ]min(?:ute)?s?[ ]read | author[ ]of[ ]the[ ]article:? | (?:ad|privacy|cookie)[ ]policy
      | all[ ]rights[ ]reserved\b.* | (?:©|\(c\)|copyright\b)[ ]?(?:19|20)\d\d\b.{0,160}
      | (?:©|\(c\)|copyright\b).{0,80}\b(?:rights|ltd|inc|llc|media|limited)\b.{0,80}
      | (?:additional|with)?[ ]?reporting[ ]by\b.{0,160} | (?:editing|compiled|edited)[ ]by\b.{0,120}
      | \d{1,3} | [\W_]+ | -?[ ]?ends?[ ]?-? | \(end(?:s|[ ]item)?\) | \(more\) )[ ]?[.!:;>»]?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?:read more|read also|see also|also read|read next|related(?: story| article)?|more on this|watch|listen"
    r"|explainer|don't miss|share this (?:story|article)|sign up (?:for|to) (?:our|the)|subscribe to|recommended"
    r"|editor's picks?)\s*[:|»>]",
    re.IGNORECASE,
)
_LONGEST = 200


def is_page_line(text: str) -> bool:
    """Return whether a whole paragraph belongs to the page rather than to the article.

    >>> [is_page_line(line) for line in ("Advertisement", "Read more: Storm over Arden", "The storm has passed.")]
    [True, True, False]
    """
    if len(text) > _LONGEST:
        return False
    return bool(_WHOLE.fullmatch(text) or _LEADING.match(text))
