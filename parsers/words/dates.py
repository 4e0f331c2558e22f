"""The words of printed dates: months and weekdays of the languages that news is commonly written in.

Facts of the languages, written down by us; tests read every month of two dozen languages back. A word is looked up
folded: lower case, no accents, no closing stop.
"""

import unicodedata

from .eastern_dates import EASTERN_MONTHS, PERSIAN_MONTHS

# One row a month: full names and genitives, then abbreviations, without regard to language.
_MONTHS = """
january jan januar janner jaenner janvier janv enero ene gennaio gen janeiro januari stycznia styczen sty jänner
    ledna leden januarie ianuarie ocak januára tammikuuta tammikuu siječnja januarja jaanuar ιανουαριου
february feb febr februar februari fevrier fevr fev febrero febbraio febb fevereiro lutego luty lut unora unor
    februarie februára subat helmikuuta helmikuu feber
    veljače pebruari februarja veebruar φεβρουαριου
march mar marz maerz mars marzo marco maart mrt marca marzec brezna brezen martie mart maaliskuuta maaliskuu mrz
    ožujka märts maret μαρτιου marcius
april apr avril avr abril abr aprile kwietnia kwiecien kwi dubna duben aprilie apríla nisan huhtikuuta huhtikuu
    travnja aprila aprill απριλιου aprilis
may mai mayo maggio mag maio mei maja maj kvetna kveten mayis toukokuuta toukokuu mája
    svibnja μαιου majus
june jun juin junio giugno giu junho juni czerwca czerwiec cze cervna cerven iunie haziran kesakuuta kesakuu júna
    lipnja junija juuni ιουνιου junius
july jul juillet juil julio luglio lug julho juli lipca lipiec lip cervence cervenec iulie temmuz heinakuuta
    heinakuu júla srpnja julija juuli ιουλιου julius
august aug aout agosto ago agustus augustus augusti sierpnia sierpien sie srpna srpen agustos elokuuta elokuu
    augusta kolovoza avgusta ágúst αυγουστου augusztus
september sept sep septembre septiembre setiembre settembre set sett setembro wrzesnia wrzesien wrz zari
    septembrie eylul syyskuuta syyskuu septembra rujna σεπτεμβριου szeptember
october oct octobre octubre ottobre ott outubro out oktober okt pazdziernika pazdziernik paz rijna rijen octombrie
    ekim lokakuuta lokakuu oktobra oktoober οκτωβριου
november nov novembre noviembre novembro listopada listopad lis listopadu noiembrie kasim marraskuuta marraskuu
    novembra studenoga studenog nopember νοεμβριου
december dec decembre diciembre dic dicembre dezembro dez dezember desember des grudnia grudzien gru prosince
    prosinec decembrie aralik joulukuuta joulukuu decembra prosinca detsember δεκεμβριου
"""
_CYRILLIC_MONTHS = """
января январь янв январе січня січень януари
февраля февраль фев феврале лютого лютий февруари
марта март мар марте березня березень
апреля апрель апр апреле квітня квітень април
мая май мае травня травень
июня июнь июн июне червня червень юни
июля июль июл июле липня липень юли
августа август авг августе серпня серпень
сентября сентябрь сен сент сентябре вересня вересень септември
октября октябрь окт октябре жовтня жовтень октомври
ноября ноябрь ноя ноябре листопада листопад ноември
декабря декабрь дек декабре грудня грудень декември
"""

# Full names first: only these count on their own ("on Monday"); the abbreviations need a date beside them.
_WEEKDAYS = """
monday montag lundi lunes lunedi segunda-feira maandag poniedzialek mandag pondeli понедельник понеділок
tuesday dienstag mardi martes martedi terca-feira dinsdag wtorek tirsdag utery вторник вівторок
wednesday mittwoch mercredi miercoles mercoledi quarta-feira woensdag sroda onsdag streda среда середа
thursday donnerstag jeudi jueves giovedi quinta-feira donderdag czwartek torsdag ctvrtek четверг четвер
friday freitag vendredi viernes venerdi sexta-feira vrijdag piatek fredag patek пятница
saturday samstag sonnabend samedi sabado sabato zaterdag sobota lordag суббота субота
sunday sonntag dimanche domingo domenica zondag niedziela sondag nedele воскресенье неділя
"""
# The last of a row are full names of further languages that are names or words in others ("Marti", "Salı", "Joi").
_WEEKDAY_ABBREVIATIONS = """
mon mo lun seg segunda ma pon пн hetfo luni ponedjeljak pazartesi senin maanantai
tue tues di mar ter terca wt вт kedd marti utorak sali selasa tiistai
wed mi mer mie qua quarta wo sr ср szerda miercuri srijeda carsamba rabu keskiviikko
thu thur thurs do jeu jue gio qui quinta czw чт csutortok joi cetvrtak persembe kamis torstai
fri fr ven vie sex sexta vr pt пт pentek vineri petak cuma jumat perjantai
sat sa sam sab za sob сб szombat sambata subota cumartesi sabtu lauantai
sun so dim dom zo nd вс vasarnap duminica nedjelja pazar minggu sunnuntai
"""

ROMANCE_WEEKDAYS = frozenset(
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo lunedi"
    " martedi mercoledi giovedi venerdi sabato domenica segunda-feira terca-feira quarta-feira quinta-feira"
    " sexta-feira".split()
)
RELATIVE_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def fold_date_word(word: str) -> str:
    """Return the word as the tables have it: lower case, without accents and without a closing stop.

    >>> fold_date_word("Févr.")
    'fevr'
    """
    word = word.lower().rstrip(".").replace("ł", "l").replace("ø", "o").replace("ı", "i")
    if word.isascii():
        return word
    return "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))


def is_abbreviated(month: str) -> bool:
    """Return whether a month is written short, so that a stop after it can be its own.

    >>> is_abbreviated("Sept"), is_abbreviated("July")
    (True, False)
    """
    folded = fold_date_word(month)
    return len(folded) <= 5 and folded not in _SHORT_NAMES


def _rows(table: str, first: int) -> dict[str, int]:
    """Return each word's row, counted from `first`; an indented line goes on with the row above it."""
    numbered: dict[str, int] = {}
    number = first - 1
    for line in table.strip("\n").splitlines():
        number += not line.startswith(" ")
        numbered.update((fold_date_word(word), number) for word in line.split())
    return numbered


MONTHS = {
    **_rows(_MONTHS, 1),
    **_rows(_CYRILLIC_MONTHS, 1),
    **{word.replace("_", " "): month for word, month in _rows(EASTERN_MONTHS, 1).items()},
}
PERSIAN_CALENDAR = {fold_date_word(word): number for number, word in enumerate(PERSIAN_MONTHS.split(), 1)}
_SHORT_NAMES = frozenset(
    "may june july march april mars mai juin avril marz maerz juni juli mayo marzo abril enero julio junio luglio"
    " maio maart mei maj maja lipca luty marca ocak mart nisan mayis ekim maja juna jula мая мае июня июля".split()
)
# "listopad" is November in Polish, October in Croatian: the larger press decides. "avr", "mei", "maj" have one reading.
WEEKDAY_NAMES = _rows(_WEEKDAYS, 0)
WEEKDAYS = {**_rows(_WEEKDAY_ABBREVIATIONS, 0), **WEEKDAY_NAMES}
