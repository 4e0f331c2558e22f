"""Class names: every word of a table is found, though its stems are looked for first."""

import pytest
from newsjson.parsers.pages.body import standfirst
from newsjson.parsers.pages.markup import labels as page_labels
from newsjson.parsers.pages.markup import phrases
from newsjson.parsers.pages.markup.labels import LabelPattern
from newsjson.parsers.pages.pictures import images

# One class name or address for each word of each table.
CASES = {
    "FURNITURE": (
        page_labels.FURNITURE,
        "related-stories recommended recirc-unit read-more readnext read-also more-stories more-on more-from "
        "newsletter-signup subscribe-box promo teaser outbrain taboola-below social-bar sharing-tools share post-share "
        "comments disqus_thread consent-box cookie-bar advert sponsored breadcrumbs tags author-bio autor-box "
        "author_info authorcard author-profile author-detail biography sign-up signup most-read mostpopular not-prose "
        "collection__list collections__list cta disclaimer popular trending donate video-js vjs-modal jw-player "
        "jwplayer jw-text-track",
    ),
    "standfirst": (
        standfirst._CLASSES,
        "standfirst article-lead lede intro teaser-text dek deck subtitle sub-head subline summary excerpt chapeau "
        "chapo vorspann abstract description desc ingress sommario occhiello bajada entradilla perex strapline sapo",
    ),
    "FACT_BOX": (
        page_labels.FACT_BOX,
        "info-box infobox fact-box factsheet fakta-ruta faktenbox facts postcard side-box box-info",
    ),
    "POST": (
        page_labels.POST,
        "twitter-tweet twitter-video instagram-media tiktok-embed fb-post fb-video bluesky-embed reddit-card "
        "mastodon-embed threads-embed text-post-media telegram-post imgur-embed truthsocial-embed",
    ),
    "CAPTION_CLASSES": (
        page_labels.CAPTION_CLASSES,
        "caption wp-caption-text image-text photo_legend picture-credit mediaCopyright bild-source foto-info imgbyline "
        "figure-desc thumb-title pic-author image-meta bildunterschrift bildnachweis bildquelle bildrechte legend "
        "legenda fotocredit copyright photo-by credits pie-de-foto piefoto didascalia photographer bildautor",
    ),
    "CREDIT_CLASSES": (
        page_labels.CREDIT_CLASSES,
        "photo-credit copyright source img-quelle fonte fuente bron kilde zdroj photographer fotograf byline author "
        "autor creator agency agentur rights bildnachweis bildquelle bildrechte photo-by courtesy attribution crédit "
        "distributor citation",
    ),
    "PORTRAIT_CLASSES": (
        page_labels.PORTRAIT_CLASSES,
        "avatar author-image autor_photo author-bio authorbox author-card author-info author-picture author-portrait "
        "author-headshot author-heading author-group author-name author-role author-list portrait headshot "
        "byline-image",
    ),
    "INVITATION": (
        phrases.INVITATION,
        "sign+up+for log+in+to newsletter subscribe+to nieuwsbrief follow+us follow+@velm whatsapp-kanal google+news "
        "download+our+app like+this+story share+this join+the+discussion push-nachricht abonniere abonnez s'abonner "
        "inscrivez iscriviti assine suscríbete síguenos subskrybuj jetzt+anmelden folgst+du cookies "
        "datenschutzerklärung an+dieser+stelle+finden+sie ausgewählten+externen+inhalt affiliate earn+a+commission "
        "eine+provision your+inbox tip+line "
        "enable+javascript your+browser your+consent our+privacy+policy display+name personal,+non-commercial フォロー "
        "会員 구독 订阅",
    ),
    "images that stand in for others": (
        images._PLACEHOLDER,
        "/transparent.gif /placeholder-16x9.png /spacer.gif /blank.svg /1x1.webp /lazyload.gif /lazy_load.png",
    ),
    "signs": (
        images._SIGN,
        "/logo.png /icon-2.svg /sprite.gif /rss.png /badge.webp /emoji.png /button.gif /qrcode/1 /qr-codes/1 /a.svg",
    ),
    "no pictures": (
        images.NO_PICTURE,
        "/logo /icon /avatar /author /portrait /placeholder /spacer /pixel /blank /default /sprite /badge /emoji "
        "/a.svg /button /googleplay /google-play /app-play /app-store /appstore /advert /banner /newsletter /share",
    ),
}


@pytest.mark.parametrize(
    ("labels", "word"), [(labels, word.replace("+", " ")) for labels, words in CASES.values() for word in words.split()]
)
def test_every_word_is_found_in_any_case(labels: LabelPattern, word: str) -> None:
    assert labels.search(word)
    assert labels.search(word.upper())


@pytest.mark.parametrize("word", ["hascaption", "has-caption", "no-caption"])
def test_a_class_that_only_speaks_of_captions_is_none(word: str) -> None:
    assert not page_labels.CAPTION_CLASSES.search(word)


def test_other_class_names_hold_no_word() -> None:
    for labels, _ in CASES.values():
        assert not labels.search("article-body paragraph w-full")
