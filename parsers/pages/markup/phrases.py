"""The short lines that stand in an article's text and are none of it, in the languages of many newspapers.

Collected by us from the templates of news sites: pointers to other stories, newsletter and follow-us boxes, notices.
"""

import re

from .labels import LabelPattern

_FLAGS = re.VERBOSE | re.IGNORECASE

# A pointer to another story: "Read more: …", "Les også: …", alone or before the other story's headline.
POINTER = re.compile(
    r"""
    ^\W{0,3}(?:
      (?:also\ )?(?:read|see|watch|listen)\ (?:more|also|next|now|:) | also\ (?:read|see|on)\b | read\b.{0,12}:
    | (?:more|related|recommended|popular|trending|see\ also|must[ -]read|in\ pictures|watch)\s*:
    | related\ (?:articles?|stor(?:y|ies)|posts?|content|coverage|reading)\b | don['’]?t\ miss\b
    | more\ (?:from|on|about|stories|coverage|ap)\b(?=.{0,80}$) | recommended\ (?:stories|reading|for\ you)
    | you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested|have\ missed)
    | lesen\ sie\ (?:auch|hier|dazu|mehr|weiter) | lies\ (?:auch|hier) | (?:auch|das\ könnte\ sie\ auch)\ interess
    | mehr\ (?:zum\ thema|dazu|lesen|aus) | zum\ artikel\b | weiterlesen\b | passend\ zum\ thema
    | (?:das\ )?könnte\ (?:sie|dich)\ auch
    | à\ lire\ (?:aussi|également) | lire\ (?:aussi|également|la\ suite) | (?:voir|sur\ le\ même)\ (?:aussi|sujet)
    | (?:lea|lee|leer|ver|vea|mira)\ (?:también|además|más)\b | te\ puede\ interesar
    | (?:leia|veja)\ (?:também|mais)\b | leggi\ (?:anche|tutto) | potrebbe\ interessarti | lees\ (?:ook|meer)
    | les\ (?:også|mer|videre)\b | læs\ (?:også|mere) | läs\ (?:även|mer|också) | lue\ myös | frétt\ af\b
    | czytaj\ (?:więcej|także|też|również) | zobacz\ (?:też|także|również) | čtěte\ (?:také|více|dále)
    | přečtěte\ si | mohlo\ by\ vás | čítajte\ (?:aj|tiež) | ilgili\ haber | ayrıca\ okuyun
    | читайте?\ (?:также|також|ещё) | смотрите\ также
    | 関連記事 | あわせて読みたい | 関連リンク | おすすめ(?:情報|記事) | 관련\s?기사 | 相关(?:阅读|新闻|链接)
    )
    """,
    _FLAGS,
)

# An invitation: newsletter, app, channel, subscription, sharing, comments.
INVITATION = LabelPattern(
    """
    sign log newsletter subscribe nieuwsbrief follow whatsapp google download like share join push abonn inscri iscri
    assine suscr síguenos subskryb jetzt folg datenschutz cookie dieser extern affiliate commission provision inbox tip
    javascript browser consent privacy display personal フォロー 会員 구독 订阅
    """,
    r"""
    \b(?:sign[ -]?up|(?:sign|log)[ -]?in)\ (?:for|to|now|here|today|or|and)\b | newsletter
    | \bsubscribe\ (?:to|now|today|here|for)\b | nieuwsbrief
    | \bfollow\ (?:us|me|our|the|\S+\ on)\b | \bfollow\ @ | whatsapp-?(?:kanal|channel) | google\ news
    | \bdownload\ (?:our|the)\b.{0,30}\bapp\b | like\ this\ (?:story|article) | share\ (?:it|this|your)\b
    | join\ the\ (?:conversation|discussion) | push[- ]?(?:nachricht|notification|mitteilung)
    | abonnier | abonnez | s'abonner | inscrivez | iscriviti | assine\b | suscr[ií]b | síguenos | subskryb
    | jetzt\ (?:testen|anmelden|registrieren) | folgst?\ (?:du|sie|uns) | datenschutzerkl | \bcookies\b
    | an\ dieser\ stelle\ finden\ sie | ausgewählten?\ externen?\ inhalt
    | affiliate | \b(?:earn|receive|get)\ a?\ ?(?:small\ )?commission | eine\ provision\b | your\ inbox
    | \btip\ line\b | enable\ javascript | your\ browser | your\ consent\b | our\ privacy\ policy
    | display\ name | personal,\ non-commercial
    | フォロー | 会員 | 구독 | 订阅
    """,
)

# What begins like that in a paragraph of a few words is the site's own voice, wherever it stands.
OFFER = re.compile(
    r"""
    ^\W{0,3}(?:
      sign\ up\ (?:for|to)\ (?:our|the|get|receive)\b | subscribe\ (?:to\ (?:our|the)|now|today|here)\b
    | download\ (?:our|the\ \S+(?:\ \S+)?)\ app\b | follow\ (?:us|our)\b | join\ our\b
    | (?:get|receive)\ (?:our|the)\ .{0,40}\bnewsletter | (?:by\ )?(?:clicking|signing\ up),?\ you\ agree
    )
    """,
    _FLAGS,
)

# Notices that stand alone: advertisement labels, loading texts, buttons, reading times.
NOTICE = re.compile(
    r"""
    ^\W{0,3}(?:
      advertisement | advertising | sponsored | anzeige | werbung | publicidad | publicité | pubblicità | reklam[ae]?
    | annonse | advertentie | mainos | 광고 | 広告 | loading | comments? | popular | share | teilen | kommentare?
    | story\ continues(?:\ below)?.{0,30} | article\ continues.{0,40} | scroll\ to\ continue.{0,30}
    | continue\ reading.{0,20} | swipe.{0,10} | show\ more | view\ comments | top\ stories | tags?
    | (?:print|order|email|save)\ (?:article|reprints|this\ article) | thank\ you | an\ error\ has\ occurred.{0,30}
    | this\ article\ has\ been\ sent\ to | empfohlener\ (?:redaktioneller|externer)\ inhalt | externer\ inhalt
    | listen\ to\ this\ (?:article|story) | view\ this\ post\ on\ \w+ | a\ post\ shared\ by\ .{0,40}
    | \d+\ ?min(?:ute)?s? | embed(?:ded)?\ content | hauptinhalt | článek
    | \d+\ ?(?:min\.?|minutes?|minuten|minutos|minuti)\ (?:read|lesezeit|de\ leitura|di\ lettura|de\ lectura)
    | (?:lesezeit|tempo\ de\ leitura|reading\ time|temps\ de\ lecture)\b.{0,20}
    )\W{0,3}$
    """,
    _FLAGS,
)

# Who made the story, below it: "(Reporting by …)", "SOURCE: …", "… writers contributed to this report."
COLOPHON = re.compile(
    r"""
    ^\W{0,3}(?:
      (?:additional\ )?(?:reporting|editing|writing|compiled)\ (?:and\ \w+\ )?by\b
    | (?:sources?|quellen?|fuentes?|fonti?e?|zdroje?|kilder?|bron(?:nen)?|källor|källa|lähde|źródło|forrás|kaynak|izvor
        |sursa)\ ?: | filed\ under | tags?\ ?[:\s] | updated\ (?:at|on)\b
    | mit\ (?:material|agenturmaterial|informationen)\b | mit\ agentur | dieses\ thema\ im\ programm
    | (?:reach|contact|write\ to)\ (?:the\ )?(?:reporters?|me|him|her|author|writer)\b
    | get\ in\ touch\ with\ our | for\ (?:more\ stories\ like\ this|the\ latest\ .{0,40}news)\b | with\ reporting\ by\b
    | dies(?:er|e)\ (?:artikel|text|beitrag|kolumne)\ .{0,40}(?:zuerst|ursprünglich).{0,60}\berschien
    | fehler\ gefunden | aus\ dem\ englischen | il\ vous\ reste\b | (?:©|ⓒ|copyright\b).{0,60}$
    | ©\ ?[A-Z].{0,60}\b(?:19|20)\d\d\b
    )
    | \bcontributed\ (?:to|reporting)\b | \bcontributed\W*$
    | ^\S+@\S+\.\w+$ | ^(?:https?://|www\.)\S+$ | ^(?:twitter|facebook|instagram)\.com/\S+$
    """,
    _FLAGS,
)

# What a site says to its readers at an article's end.
FAREWELL = re.compile(
    r"""
    ^\W{0,3}(?:
      (?:like|enjoy(?:ed)?)\ this\ (?:story|article) | join\ (?:our|us|the\ conversation)\b | click\ here\ (?:for|to)\b
    | (?:note|please\ note|atenção|attenzione|hinweis)\s?:.{0,60}\b(?:comments?|comentários|commenti|kommentare)\b
    | get\ .{3,60}\ delivered | (?:do\ you\ )?have\ a\ (?:news\ )?tip\b | got\ a\ tip\b | send\ (?:us|your)\b
    | this\ (?:copy\ is\ for\ your\ personal|site\ is\ protected\ by)\b
    | all\ rights\ reserved | copyright\b | listen\ to\ .{0,60}(?:live|podcast)\b
    | \[(?:button|caption|gallery|embed|video|audio|contact)[\ \]]  # a short code that nothing has replaced
    | (?:subscribe|sign\ up|follow)\b.{0,200}\b(?:newsletter|podcast|channel|twitter|facebook|instagram)\b
    )
    | \bletters\ to\ the\ editor\b | \bour\ (?:subscriber\ agreement|terms\ of\ (?:use|service))\b
    """,
    _FLAGS,
)

# Who the author is, below the story: "Ana Ruiz is a reporter at The Bugle and covers the valley."
BIOGRAPHY = re.compile(
    r"""
    ^(?-i:[A-ZÀ-ÞĀ-ſ][\w.'’-]*(?:\ [\w.'’-]+){1,4}),?\ (?:
      (?:is|are)\ (?:an?\ |the\ )?(?:[\w'’-]+\ ){0,5}?
        (?:reporter|correspondent|editor|writer|journalist|columnist|contributor|producer|photographer|commentator)s?
        \ (?:at|for|with|of|on|in|who|whose|covering|based|and)\b
    | ist\ (?:[\w-]+\ ){0,4}?(?:redakteur|reporter|korrespondent|journalist|autor|volontär|kolumnist)(?:in)?
        \ (?:bei|beim|der|des|für|im|in|und)\b
    | (?:est|es|è)\ (?:[\w-]+\ ){0,3}?(?:journaliste|periodista|giornalista|corresponsal|correspondante?)\b
        .{0,20}\b(?:à|au|pour|chez|de|en|per|del|della)\b
    )
    """,
    _FLAGS,
)

# The heading of such a portrait.
ABOUT_AUTHOR = re.compile(
    r"""
    (?:about\ the\ (?:authors?|writers?|reporters?|contributors?) | (?:the\ )?authors?:? | meet\ the\ author
    | über\ (?:den\ autor|die\ autor(?:in(?:nen)?|en)) | zur\ person | (?:der|die)\ autor(?:in)?
    | à\ propos\ de\ l['’]aut(?:eur|rice) | l['’]aut(?:eur|rice|ore) | sobre\ (?:(?:el|o)\ autor|l?a\ autora)
    | over\ de\ auteur | om\ (?:forfatteren|författaren) | o\ autor(?:ze|ovi|ce)
    )\W{0,3}$
    """,
    _FLAGS,
)

# "By Ana Ruiz", "Von Bo Lind": a byline.
BYLINE = re.compile(
    r"""
    ^(?:by|von|par|por|di|door|av|af|texte?\s?:|autor(?:in)?|author|(?:written|story|posted|words)\ by)(?!\w)
    \s?:?\s+[A-ZÀ-ÞĀ-ſ]
    """,
    _FLAGS,
)
