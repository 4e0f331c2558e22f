"""The short lines that stand in an article's text and are none of it, in the languages of many newspapers.

Collected by us from the templates of news sites: pointers to other stories, newsletter and follow-us boxes, notices.
"""

import re

# A pointer to another story: "Read more: …", "Les også: …", alone or before the other story's headline.
POINTER = re.compile(
    r"""
    ^\W{0,3}(?:
      (?:also\ )?(?:read|see|watch|listen)\ (?:more|also|next|now|:) | also\ (?:read|see|on)\b | read\b.{0,12}:
      | (?:more|related|recommended|popular|trending|see\ also|must[ -]read|in\ pictures|watch)\s*: | related\ (?:articles?|stor(?:y|ies)|posts?|content|coverage|reading)\b
      | more\ (?:from|on|about|stories|coverage|ap)\b(?=.{0,60}$) | don['’]?t\ miss\b | you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested|have\ missed)
      | recommended\ (?:stories|reading|for\ you)
      | lesen\ sie\ (?:auch|hier|dazu|mehr|weiter) | lies\ (?:auch|hier) | (?:auch|das\ könnte\ sie\ auch)\ interess | mehr\ (?:zum\ thema|dazu|lesen|aus) | zum\ artikel\b
      | weiterlesen\b | passend\ zum\ thema | (?:das\ )?könnte\ (?:sie|dich)\ auch
      | à\ lire\ (?:aussi|également) | lire\ (?:aussi|également|la\ suite) | (?:voir|sur\ le\ même)\ (?:aussi|sujet)
      | le[ae]\ (?:también|además|mais|también) | (?:lea|leer|ver|vea|mira)\ (?:también|además|más)\b | te\ puede\ interesar | leia\ (?:também|mais)\b | veja\ (?:também|mais)\b
      | leggi\ (?:anche|tutto) | potrebbe\ interessarti | lees\ (?:ook|meer) | les\ (?:også|mer|videre)\b | læs\ (?:også|mere) | läs\ (?:även|mer|också) | lue\ myös
      | czytaj\ (?:więcej|także|też|również) | zobacz\ (?:też|także|również) | čtěte\ (?:také|více|dále) | přečtěte\ si | mohlo\ by\ vás | čítajte\ (?:aj|tiež)
      | читайте?\ (?:также|також|ещё) | смотрите\ также | ilgili\ haber | ayrıca\ okuyun | 関連記事 | あわせて読みたい | 関連リンク | 관련\s?기사 | 相关(?:阅读|新闻|链接)
      | おすすめ(?:情報|記事) | frétt\ af\b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A pointer's label by itself is no longer than this many characters; with the other story's headline, than the second.
LONGEST_LABEL, LONGEST_POINTER = 40, 220

# An invitation: newsletter, app, channel, subscription, sharing, comments.
INVITATION = re.compile(
    r"""
    \b(?:sign|log)[ -]?(?:up|in)\b | \bsubscribe\ (?:to|now|today|here|for)\b | newsletter | \bfollow\ (?:us|me|our|the|\S+\ on)\b | \bfollow\ @ | whatsapp-?(?:kanal|channel) | google\ news
    | \bdownload\ (?:our|the)\b.{0,30}\bapp\b | like\ this\ (?:story|article) | share\ (?:it|this|your)\b | join\ the\ (?:conversation|discussion)
    | push[- ]?(?:nachricht|notification|mitteilung) | abonnier | abonnez | jetzt\ (?:testen|anmelden|registrieren) | folgst?\ (?:du|sie|uns)
    | datenschutzerkl | \bcookies\b | suscr[ií]b | síguenos | s'abonner | inscrivez | iscriviti | assine\b | nieuwsbrief | subskryb
    | affiliate | \b(?:earn|receive|get)\ a?\ ?(?:small\ )?commission | eine\ provision\b | your\ inbox | \btip\ line\b | enable\ javascript | your\ browser
    | フォロー | 会員 | 구독 | 订阅 | display\ name | personal,\ non-commercial
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Notices that stand alone: advertisement labels, loading texts, buttons.
NOTICE = re.compile(
    r"""
    ^\W{0,3}(?:advertisement|advertising|sponsored|anzeige|werbung|publicidad|publicité|pubblicità|reklam[ae]?|annonse|advertentie|mainos|광고|広告
      |loading|story\ continues(?:\ below)?.{0,30}|article\ continues.{0,40}|scroll\ to\ continue.{0,30}|continue\ reading.{0,20}|comments?|popular|share|teilen|kommentare?|swipe.{0,10}
      |empfohlener\ (?:redaktioneller|externer)\ inhalt|externer\ inhalt|embed(?:ded)?\ content|hauptinhalt|článek|tags?|show\ more|view\ comments|top\ stories)\W{0,3}$
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Who made the story, below it: "(Reporting by …)", "SOURCE: …", "Associated Press writers … contributed to this report."
COLOPHON = re.compile(
    r"""
    ^\W{0,3}(?:(?:additional\ )?(?:reporting|editing|writing|compiled)\ (?:and\ \w+\ )?by\b | source\ ?: | quelle\ ?: | sources\ ?: | filed\ under | tags?\ ?[:\s] | updated\ (?:at|on)\b | copyright\b | ©
      | this\ (?:story|article|report)\ (?:was|has\ been|is|originally)\b | mit\ (?:material|agenturmaterial|informationen)\b | mit\ agentur | dieses\ thema\ im\ programm
      | reach\ (?:the\ )?(?:reporter|reporters|me|him|her)\b | contact\ (?:the\ )?(?:reporter|author|writer)\b )
    | \bcontributed\ (?:to|reporting)\b | \bcontributed\W*$ | ^\S+@\S+\.\w+$ | ^(?:https?://|www\.)\S+$ | ^(?:twitter|facebook|instagram)\.com/\S+$
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "By Ana Ruiz", "Von Bo Lind": a byline.
BYLINE = re.compile(
    r"^(?:by|von|par|por|di|door|av|af|text|texte|autor|autorin|author|written by|story by)\b\s?:?\s+[A-ZÀ-ÞĀ-ſ]",
    re.IGNORECASE,
)
