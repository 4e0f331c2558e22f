"""Datelines as the news agencies print them, in many languages: whole articles in, places, agencies and day out.

The shapes are the agencies' own, the news is invented; some of the places are real, others (Velm, Otterby, Brenside…)
are in no table. All articles carry the date 29 April 2025.
"""

import newsjson
import pytest
from helpers.leads import HEADLINES, LEADS

# language, dateline, places with their country codes ("" where no table knows the place), agencies, day
FORMS = [
    # Associated Press: no day; a state or country unless the city stands alone; old feeds have an underline
    ("en", "LA CROSSE, Wis. (AP) —", "LA CROSSE, Wis.=US", "AP", None),
    ("en", "WASHINGTON (AP) —", "WASHINGTON=US", "AP", None),
    ("en", "BAKU, Azerbaijan (AP) —", "BAKU, Azerbaijan=AZ", "AP", None),
    ("en", "PORTLAND, Ore. (AP) _", "PORTLAND, Ore.=US", "AP", None),
    ("en", "WINSTON-SALEM, N.C. (AP) —", "WINSTON-SALEM, N.C.=US", "AP", None),
    ("en", "O'FALLON, Mo. (AP) —", "O'FALLON, Mo.=US", "AP", None),
    ("en", "COEUR D’ALENE, Idaho (AP) —", "COEUR D’ALENE, Idaho=US", "AP", None),
    ("en", "ST. PETERSBURG, Fla. (AP) --", "ST. PETERSBURG, Fla.=US", "AP", None),
    ("en", "RAMALLAH, West Bank (AP) —", "RAMALLAH, West Bank=PS", "AP", None),
    ("en", "SAN JOSE, Costa Rica (AP) —", "SAN JOSE, Costa Rica=CR", "AP", None),
    ("en", "Velm, Norway (AP) —", "Velm, Norway=NO", "AP", None),
    ("en", "OTTERBY SANDS (AP) —", "OTTERBY SANDS=", "AP", None),
    ("en", "NEW YORK, April 28 (AP) —", "NEW YORK=US", "AP", "2025-04-28"),
    ("en", "ABOARD AIR FORCE ONE (AP) —", "ABOARD AIR FORCE ONE=", "AP", None),
    ("en", "ABOARD THE USS BRENSIDE (AP) —", "ABOARD THE USS BRENSIDE=", "AP", None),
    ("en", "(AP) —", "", "AP", None),
    # Reuters: the day before the agency, companies' news without a place
    ("en", "KATHMANDU, April 25 (Reuters) -", "KATHMANDU=NP", "Reuters", "2025-04-25"),
    ("en", "Jan 30 (Reuters) -", "", "Reuters", "2025-01-30"),
    ("en", "BEIRUT/THE HAGUE, March 7 (Reuters) -", "BEIRUT=LB|THE HAGUE=NL", "Reuters", "2025-03-07"),
    ("en", "BEIJING/SEOUL/OTTERBY, Dec 31 (Reuters) -", "BEIJING=CN|SEOUL=KR|OTTERBY=", "Reuters", "2024-12-31"),
    ("en", "LONDON, April 28 (Reuters Breakingviews) -", "LONDON=GB", "Reuters Breakingviews", "2025-04-28"),
    ("en", "NAIROBI (Thomson Reuters Foundation) -", "NAIROBI=KE", "Thomson Reuters Foundation", None),
    ("en", "FRANKFURT, Germany/PARIS (Reuters) –", "FRANKFURT, Germany=DE|PARIS=FR", "Reuters", None),
    ("en", "London, Monday (Reuters) -", "London=GB", "Reuters", "2025-04-28"),
    ("en", "TOKYO, April 28, Reuters -", "TOKYO=JP", "Reuters", "2025-04-28"),
    # Agence France-Presse, in its six languages
    ("en", "STOCKHOLM, Aug 29, 2014 (AFP) -", "STOCKHOLM=SE", "AFP", "2014-08-29"),
    ("en", "Paris, April 28, 2025 (AFP) –", "Paris=FR", "AFP", "2025-04-28"),
    ("en", "Manila (AFP) –", "Manila=PH", "AFP", None),
    ("en", "AFP, MANILA\n", "MANILA=PH", "AFP", None),
    ("fr", "Strasbourg, 10 juil 2024 (AFP)", "Strasbourg=FR", "AFP", "2024-07-10"),
    ("fr", "Paris (AFP) –", "Paris=FR", "AFP", None),
    ("fr", "Dakar, 1er mai 2025 (AFP) -", "Dakar=SN", "AFP", "2025-05-01"),
    ("es", "Bogotá, 28 Abr 2025 (AFP) -", "Bogotá=CO", "AFP", "2025-04-28"),
    ("pt", "Nações Unidas, Estados Unidos, 14 Mar 2020 (AFP) —", None, "AFP", "2020-03-14"),
    ("pt", "Brasília, 28 Abr 2025 (AFP) -", "Brasília=BR", "AFP", "2025-04-28"),
    ("de", "Paris (AFP) -", "Paris=FR", "AFP", None),
    # other agencies that write English
    ("en", "SYDNEY March 22 AAP -", "SYDNEY=AU", "AAP", "2025-03-22"),
    ("en", "SEOUL, Aug. 20 (Yonhap) --", "SEOUL=KR", "Yonhap", "2025-08-20"),
    ("en", "BEIJING, March 3 (Xinhua) --", "BEIJING=CN", "Xinhua", "2025-03-03"),
    ("en", "MOSCOW, March 3. /TASS/.", "MOSCOW=RU", "TASS", "2025-03-03"),
    ("en", "MOSCOW. April 28 (Interfax) -", "MOSCOW=RU", "Interfax", "2025-04-28"),
    ("en", "New Delhi, Mar 3 (PTI)", "New Delhi=IN", "PTI", "2025-03-03"),
    ("en", "New Delhi, April 28 (IANS)", "New Delhi=IN", "IANS", "2025-04-28"),
    ("en", "Brenside (Assam) [India], April 28 (ANI):", None, "ANI", "2025-04-28"),
    ("en", "WASHINGTON, April 28 (UPI) --", "WASHINGTON=US", "UPI", "2025-04-28"),
    ("en", "TOKYO, April 28 (Kyodo) -", "TOKYO=JP", "Kyodo", "2025-04-28"),
    ("en", "Tokyo, April 28 (Jiji Press)--", "Tokyo=JP", "Jiji Press", "2025-04-28"),
    ("en", "KUALA LUMPUR, April 28 (Bernama) --", "KUALA LUMPUR=MY", "Bernama", "2025-04-28"),
    ("en", "MANILA (PNA) –", "MANILA=PH", "PNA", None),
    ("en", "Hanoi (VNA) –", "Hanoi=VN", "VNA", None),
    ("en", "MINSK, 28 April (BelTA) –", "MINSK=BY", "BelTA", "2025-04-28"),
    ("en", "SOFIA, April 28 (BTA) -", "SOFIA=BG", "BTA", "2025-04-28"),
    ("en", "Baku, April 28, AZERTAC", "Baku=AZ", "AZERTAC", "2025-04-28"),
    ("en", "BAKU, Azerbaijan, April 28. /Trend/.", "BAKU, Azerbaijan=AZ", "Trend", "2025-04-28"),
    ("en", "VILNIUS, April 28, BNS -", "VILNIUS=LT", "BNS", "2025-04-28"),
    ("en", "ISLAMABAD, Apr 28 (APP):", "ISLAMABAD=PK", "APP", "2025-04-28"),
    ("en", "DHAKA, April 28, 2025 (BSS) -", "DHAKA=BD", "BSS", "2025-04-28"),
    ("en", "Accra, April 28, GNA –", "Accra=GH", "GNA", "2025-04-28"),
    ("en", "Abuja, April 28, 2025 (NAN)", "Abuja=NG", "NAN", "2025-04-28"),
    ("en", "Tehran, IRNA –", "Tehran=IR", "IRNA", None),
    ("en", "RIYADH — (SPA)", "RIYADH=SA", "SPA", None),
    ("en", "ABU DHABI, 28th April, 2025 (WAM) --", "ABU DHABI=AE", "WAM", "2025-04-28"),
    ("en", "NEW YORK, April 28, 2025 (GLOBE NEWSWIRE) --", "NEW YORK=US", "GLOBE NEWSWIRE", "2025-04-28"),
    ("en", "OTTERBY, Ohio, April 28, 2025 /PRNewswire/ --", "OTTERBY, Ohio=US", "PRNewswire", "2025-04-28"),
    ("en", "LONDON--(BUSINESS WIRE)--", "LONDON=GB", "BUSINESS WIRE", None),
    ("en", "NEW YORK AND MAINZ, Germany--(BUSINESS WIRE)--", "NEW YORK=US|MAINZ, Germany=DE", "BUSINESS WIRE", None),
    ("en", "OTTERBY, Texas, April  01, 2025  (GLOBE NEWSWIRE) --", "OTTERBY, Texas=US", "GLOBE NEWSWIRE", "2025-04-01"),
    ("en", "(Bloomberg) --", "", "Bloomberg", None),
    ("en", "The Associated Press —", "", "The Associated Press", None),  # without brackets
    ("en", "Agence France-Presse, MANILA\n", "MANILA=PH", "Agence France-Presse", None),
    (
        "en",
        "FRANKFURT, Germany/BRUSSELS/LONDON/PARIS/ROME/MADRID, Monday, April 28, 2025 (Thomson Reuters Foundation) -",
        "FRANKFURT, Germany=DE|BRUSSELS=BE|LONDON=GB|PARIS=FR|ROME=IT|MADRID=ES",
        "Thomson Reuters Foundation",
        "2025-04-28",
    ),
    ("en", "(CNN) —", "", "CNN", None),
    ("en", "HOUSTON, Texas (KTRK) --", "HOUSTON, Texas=US", "KTRK", None),
    ("en", "OTTERBY, Iowa (WXYZ) —", "OTTERBY, Iowa=US", "WXYZ", None),
    ("en", "Vatican City, Apr 28, 2025 / 10:15 am (CNA).-", "Vatican City=VA", "CNA", "2025-04-28"),
    # German: dpa with its regional desks, the churches' agencies, Austria's, Switzerland's
    ("de", "Berlin (dpa) -", "Berlin=DE", "dpa", None),
    ("de", "Berlin/Frankfurt (dpa) -", "Berlin=DE|Frankfurt=DE", "dpa", None),
    ("de", "München (dpa/lby) –", "München=DE", "dpa|lby", None),
    ("de", "Frankfurt/Main (dpa) -", "Frankfurt/Main=DE", "dpa", None),
    ("de", "Brensdorf (dpa/lno) -", "Brensdorf=", "dpa|lno", None),
    ("de", "Halle (Saale) (dpa/sa) -", None, "dpa|sa", None),
    ("de", "Bonn (KNA/iz)", "Bonn=DE", "KNA|iz", None),
    ("de", "Hannover (epd).", "Hannover=DE", "epd", None),
    ("de", "Wien (APA) –", "Wien=AT", "APA", None),
    ("de", "Bern (sda) -", "Bern=CH", "sda", None),
    ("de", "Zürich (awp) -", "Zürich=CH", "awp", None),
    ("de", "Hamburg (ots) -", "Hamburg=DE", "ots", None),
    ("de", "Köln, 28. April (dpa) -", "Köln=DE", "dpa", "2025-04-28"),
    # French
    ("fr", "PARIS, 28 avril (Reuters) -", "PARIS=FR", "Reuters", "2025-04-28"),
    ("fr", "Lausanne, 28 avr (ATS) -", "Lausanne=CH", "ATS", "2025-04-28"),
    ("fr", "BRUXELLES (Belga) –", "BRUXELLES=BE", "Belga", None),
    ("fr", "ALGER, 28 avr 2025 (APS) -", "ALGER=DZ", "APS", "2025-04-28"),
    ("fr", "Rabat, 28 avr. 2025 (MAP) -", "Rabat=MA", "MAP", "2025-04-28"),
    ("fr", "Kinshasa, 28 avril 2025 (ACP).-", "Kinshasa=CD", "ACP", "2025-04-28"),
    # Spanish
    ("es", "Bruselas, 7 oct (EFE).-", "Bruselas=BE", "EFE", "2025-10-07"),
    ("es", "Madrid, 28 abr (EFE).-", "Madrid=ES", "EFE", "2025-04-28"),
    ("es", "MADRID, 28 Abr. (EUROPA PRESS) -", "MADRID=ES", "EUROPA PRESS", "2025-04-28"),
    ("es", "La Habana, 28 abr (Prensa Latina)", "La Habana=CU", "Prensa Latina", "2025-04-28"),
    ("es", "Lima, abr. 28 (ANDINA).", "Lima=PE", "ANDINA", "2025-04-28"),
    ("es", "Ciudad de México, 28 abr (Notimex).-", "Ciudad de México=MX", "Notimex", "2025-04-28"),
    ("es", "La Paz, 28 abr 2025 (ABI).-", "La Paz=BO", "ABI", "2025-04-28"),
    ("es", "Buenos Aires, 28 de abril (Télam) -", "Buenos Aires=AR", "Télam", "2025-04-28"),
    ("es", "EFE.-", "", "EFE", None),
    ("es", "MADRID 27 Nov. (EUROPA PRESS) -", "MADRID=ES", "EUROPA PRESS", "2024-11-27"),
    ("es", "CARACAS (AP) —", "CARACAS=VE", "AP", None),
    ("es", "Villa Otero (Bolivia), 28 abr (EFE).-", "Villa Otero (Bolivia)=BO", "EFE", "2025-04-28"),
    # Portuguese
    ("pt", "Lisboa, 28 abr 2025 (Lusa) –", "Lisboa=PT", "Lusa", "2025-04-28"),
    ("pt", "Maputo, 28 abr (Lusa) -", "Maputo=MZ", "Lusa", "2025-04-28"),
    ("pt", "SÃO PAULO, SP (FOLHAPRESS) -", None, "FOLHAPRESS", None),
    ("pt", "BRASÍLIA (Reuters) -", "BRASÍLIA=BR", "Reuters", None),
    # Italian: the agency first, or last
    ("it", "(ANSA) - ROMA, 1 LUG -", "ROMA=IT", "ANSA", "2025-07-01"),
    ("it", "(ANSA) - ROMA -", "ROMA=IT", "ANSA", None),
    ("it", "(ANSA) - BRUXELLES, 28 APR -", "BRUXELLES=BE", "ANSA", "2025-04-28"),
    ("it", "(AGI) - Roma, 28 apr. -", "Roma=IT", "AGI", "2025-04-28"),
    ("it", "Roma, 28 apr. (askanews) –", "Roma=IT", "askanews", "2025-04-28"),
    ("it", "ROMA (ITALPRESS) –", "ROMA=IT", "ITALPRESS", None),
    ("it", "Milano, 28 apr. (Adnkronos) -", "Milano=IT", "Adnkronos", "2025-04-28"),
    # Dutch
    ("nl", "DEN HAAG (ANP) -", "DEN HAAG=NL", "ANP", None),
    ("nl", "BRUSSEL (BELGA) -", "BRUSSEL=BE", "BELGA", None),
    # Polish, Czech, Slovak, Hungarian, Romanian, Croatian
    ("pl", "Warszawa, 28.04.2025 (PAP) -", "Warszawa=PL", "PAP", "2025-04-28"),
    ("pl", "Bruksela (PAP) -", "Bruksela=BE", "PAP", None),
    ("cs", "Praha 28. dubna (ČTK) -", "Praha=CZ", "ČTK", "2025-04-28"),
    ("sk", "Bratislava 28. apríla (TASR) -", "Bratislava=SK", "TASR", "2025-04-28"),
    ("hu", "Budapest, 2025. április 28., hétfő (MTI) -", "Budapest=HU", "MTI", "2025-04-28"),
    ("ro", "București, 28 apr /Agerpres/ -", "București=RO", "Agerpres", "2025-04-28"),
    ("hr", "ZAGREB, 28. travnja 2025. (Hina) -", "ZAGREB=HR", "Hina", "2025-04-28"),
    # Nordic
    ("nb", "OSLO (NTB):", "OSLO=NO", "NTB", None),
    ("da", "KØBENHAVN (Ritzau) -", "KØBENHAVN=DK", "Ritzau", None),
    ("sv", "STOCKHOLM (TT) -", "STOCKHOLM=SE", "TT", None),
    ("fi", "Helsinki, 28.4. (STT) –", "Helsinki=FI", "STT", "2025-04-28"),
    ("fi", "Helsinki (STT) –", "Helsinki=FI", "STT", None),
    # Turkish, Indonesian
    ("tr", "ANKARA (AA) -", "ANKARA=TR", "AA", None),
    ("tr", "İSTANBUL (DHA)-", "İSTANBUL=TR", "DHA", None),
    ("tr", "Ankara, 28 Nisan (İHA) -", "Ankara=TR", "İHA", "2025-04-28"),
    ("id", "Jakarta (ANTARA) -", "Jakarta=ID", "ANTARA", None),
    ("id", "TEMPO.CO, Jakarta -", "Jakarta=ID", "TEMPO.CO", None),
    ("id", "Jakarta, CNN Indonesia --", "Jakarta=ID", "CNN Indonesia", None),
    # Russian and Ukrainian: no table knows the places in Cyrillic
    ("ru", "МОСКВА, 28 апр — РИА Новости.", "МОСКВА=", "РИА Новости", "2025-04-28"),
    ("ru", "МОСКВА, 28 апреля. /ТАСС/.", "МОСКВА=", "ТАСС", "2025-04-28"),
    ("ru", "Москва. 28 апреля. INTERFAX.RU -", "Москва=", "INTERFAX.RU", "2025-04-28"),
    # Chinese, Japanese, Korean: places and agencies in their own scripts
    ("zh", "新华社北京4月28日电", "北京=", "新华社", "2025-04-28"),
    ("zh", "中新社上海2024年12月3日电", "上海=", "中新社", "2024-12-03"),
    ("zh", "（中央社台北28日電）", "台北=", "中央社", "2025-04-28"),
    ("ja", "【ワシントン共同】", "ワシントン=", "共同", None),
    ("ja", "【ロンドン時事】", "ロンドン=", "時事", None),
    ("ja", "［東京 28日 ロイター］ -", "東京=", "ロイター", "2025-04-28"),
    ("ko", "(서울=연합뉴스)", "서울=", "연합뉴스", None),
    ("ko", "(런던·서울=연합뉴스) 황정우 특파원 백나리 기자 =", "런던=|서울=", "연합뉴스", None),
    ("ko", "[워싱턴=뉴시스]", "워싱턴=", "뉴시스", None),
    ("uk", "КИЇВ. 28 квітня. УНН.", "КИЇВ=", "УНН", "2025-04-28"),
]


@pytest.mark.parametrize(("language", "form", "places", "agencies", "date"), FORMS)
def test_printed_forms(language: str, form: str, places: str | None, agencies: str, date: str | None) -> None:
    lead = LEADS[language]
    headline = HEADLINES.get(language, HEADLINES["en"])
    article = newsjson.parse_text(f"{headline}\n\nPublished 29 April 2025\n\n{form} {lead}\n\n{lead}\n", engine="rules")
    found = article.dateline
    assert found is not None
    assert (found.kind, found.text) == ("printed", form.strip())
    assert article.text[found.start : found.end] == found.text
    assert article.text[found.end :].lstrip().startswith(lead)
    if places is not None:
        assert [f"{place.text}={place.country_code or ''}" for place in found.places] == list(
            filter(None, places.split("|"))
        )
    assert list(found.agencies) == list(filter(None, agencies.split("|")))
    assert found.date == date
    assert 0.5 <= found.confidence <= 1
