"""Words that make a name an organization's, in bylines, credits and running text.

Put together by hand from the names of papers, agencies, firms and public bodies in English news, and checked on the
development articles (benchmarks/README.md); words/credits.py adds those that stand in credits of other languages.
"""

from ..common.listed import listed

ORGANIZATION_WORDS = listed(
    """
    academy administration ag agency airlines airways alliance analytics army assembly associates association
    authority bank bbc board brewery broadcasting bureau cabinet campaign capital center centers centre charity
    chronicle church cia clinic club cnn co coalition college commission committee commons communications
    company confederation congress consortium consulting cooperative corp corporation corps council court courts
    daily defence defense department dept directorate division economics electric electronics embassy energy
    enterprises entertainment eu exchange fbi fc federation firm force forces forum foundation front fund games
    gazette gmbh government group guard hamas herald hezbollah holdings hospital house inc industries initiative
    institute institution institutions insurance international investigations investments journal kremlin lab
    laboratories laboratory labs league ledger legislature llc llp ltd magazine management media ministry motors
    movement museum nations nato navy network networks news newspaper office opera orchestra organisation
    organization parliament partners partnership party patrol pentagon petroleum pharma pharmaceuticals pictures
    plc police post press productions program programme project publications publishing radio records reform
    regiment registry research reserve review school senate securities service services society software
    solutions standard studio studios sun survey syndicate systems taliban team technologies technology
    telegraph television theater theatre times trades tribune trust tv un union universal university ventures
    watch watchdog works workers
    """
)
