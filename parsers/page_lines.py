"""Lines of a pasted page that are no part of the article: buttons, advertisements, newsletters, copyright."""

import re

_WHOLE = re.compile(
    r"""
    (?: advertisements?(?:[ ]\d+)? | ad | sponsored(?:[ ]content)? | article[ ]content | story[ ]continues[ ]below.*
      | facebook | twitter | x | whatsapp | reddit | pinterest | linkedin | tumblr | flipboard | threads | telegram | bluesky
      | e-?mail | print | pocket | copy(?:[ ]link)? | link[ ]copied.* | share(?:[ ](?:this|on|via|full)\b.*)? | tweet(?:[ ]this)? | save | gift
      | log[ ]?in.* | sign[ ](?:in|up)\b.* | subscribe\b.* | register\b.* | follow[ ](?:us|our|on|topics?)\b.* | join[ ](?:us|the|our)\b.*
      | (?:related|more|trending|popular|recommended)(?:[ ](?:stories|articles|topics|coverage|news|content|on[ ]this|from|videos?|reading|tags|links))?:?
      | (?:read|see|watch|listen)(?:[ ](?:more|also|next|now|to[ ]this[ ]article|preview))\b.* | (?:click|tap)[ ]here\b.* | you[ ]may(?:[ ]also)?[ ]like:?
      | most[ ](?:read|popular|viewed)\b.* | \d+[ ](?:min(?:ute)?s?[ ]read|comments?|shares?|views?) | (?:comments?|leave[ ]a[ ]comment|what's[ ]this\?)
      | latest(?:[ ]\w+){0,2} | updated[ ]?: | (?:ad|privacy|cookie)[ ]policy | terms[ ].{0,60} | all[ ]rights[ ]reserved\b.*
      | (?:©|\(c\)|copyright\b)[ ]?(?:(?:19|20)\d\d\b|.{0,80}\b(?:rights|ltd|inc|llc|media|limited)\b).{0,100} | thanks[ ]for[ ]signing[ ]up.* | skip[ ](?:past|to)\b.* | (?:get|start)[ ](?:our|your|the)[ ](?:free|daily|best|latest)\b.*
      | (?:this[ ])?advertisement[ ]has[ ]not.* | loading\.*.* | video[ ]player.* | (?:close|menu|search|home|next|previous|back[ ]to[ ]top|continue[ ]reading)
      | (?:add|make)[ ]us\b.*google.* | support[ ](?:local|independent|quality)[ ]journalism.* | enable[ ]notifications.* | create[ ](?:a[ ]free[ ]|an[ ])?account.*
      | (?:please|enjoy)[ ](?:log|sign|subscribe|the[ ]latest[ ]local).* | article[ ](?:was|has[ ]been)[ ]updated.* | author[ ]of[ ]the[ ]article:? | or
      | (?:additional|with)?[ ]?reporting[ ](?:by|from)\b.{0,160} | (?:editing|compiled|edited)[ ]by\b.{0,120} | \d{1,3} | [\W_]+
      | (?:[-–—*#+=~]|end|ends|\(end(?:s|[ ]item)?\)|\(more\)|\#\#\#)+ )[ ]?[.!:;>»]?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?:read more|read also|see also|also read|read next|related(?: story| article)?|more on this|watch|listen|explainer|don't miss"
    r"|share this (?:story|article)|sign up (?:for|to) (?:our|the)|subscribe to|recommended|editor's picks?)\s*[:|»>]",
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
