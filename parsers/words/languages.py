"""The commonest words of languages, and the scripts that tell a language by themselves.

Function words and forms of "to be" and "to have", chosen by us to tell neighbouring languages apart, and checked on
the pages of 39 countries and the datelines in many languages that newsjson is developed on.
"""

from functools import cache

_COMMON = {
    "en": "the of and to in that is was for on with as at by from it he she his her they this have has had are "
    "were be been not but which who will would an or said their we you there when what about more after",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden "
    "aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur "
    "oder aber vor zur bis mehr durch",
    "fr": "le la les de des du et en un une est que qui dans pour au aux par sur pas plus ce il elle ne se avec "
    "sont son sa ses été cette mais ou nous vous ils leur on à a ont était après entre deux aussi comme",
    "es": "el la los las de del y en un una que es por para con se su sus al lo como más no ha fue son este "
    "esta pero o muy también entre desde sobre hasta cuando está había años ya le han dos",
    "it": "il lo la i gli le di del della dei delle e in un una che è per con si su al alla da dal non sono "
    "come più anche ma ha nel nella questo questa era dalla tra stato hanno essere ed ai suo dopo degli",
    "pt": "o a os as de do da dos das e em um uma que é por para com se no na nos nas ao não mais foi são como "
    "sua seu pelo pela mas também ou já entre até está ser tem ele ela disse à",
    "nl": "de het een en van in is dat op te voor met zijn die niet aan er om ook als maar door over bij uit "
    "nog naar dan of worden werd heeft hij ze wordt deze kan was hebben tot meer zich geen",
    "sv": "och att det i en som är på av för med den till inte ett har de om var han men sig från vi så kan nu "
    "när vid också efter eller hade ska hon blev mycket säger",
    "da": "og at det i en som er på af for med den til ikke et har de om var han men sig fra vi så kan nu når "
    "ved også efter eller havde skal hun blev meget siger blevet være mere",
    "nb": "og at det i en som er på av for med den til ikke et har de om var han men seg fra vi så kan nå når "
    "ved også etter eller hadde skal hun ble mye sier blitt være mer",
    "is": "og að í á sem er við um fyrir með til ekki það hann var ég en af frá því hefur eru þess þá verið hún",
    "fi": "ja on ei että se oli hän ovat mutta joka kun myös kuin sen tai ole mukaan jo nyt niin hänen mitä "
    "vain jos olla olisi ollut kertoo sekä noin jälkeen",
    "pl": "i w z na się nie do że jest to o jak po od za przez dla są co tym był już tak czy oraz jego było być "
    "tego może także który która które ze ale przed",
    "cs": "a v se na je že z to s do o i k ve pro za by si po které jako ale který jsou podle od která jeho "
    "ještě už také být byl bylo má při až jen nebo uvedl",
    "sk": "a v sa na je že z to s do o i k vo pre za by si po ktoré ako ale ktorý sú podľa od ktorá jeho ešte "
    "už aj byť bol bolo má pri až len alebo uviedol",
    "hu": "a az és hogy nem is egy ez volt meg csak már de ha mint még vagy el azt lesz van szerint után amely "
    "aki ami pedig között lehet ezt minden",
    "ro": "și în de la a cu pe nu că un o care din este pentru mai au fost sau să al ale ce prin după dar se "
    "are sunt fi acest această lui până între",
    "tr": "ve bir bu da de için ile olarak çok daha gibi olan kadar sonra ise olduğu en göre var ancak ne ya "
    "tarafından olduğunu her ama değil oldu etti dedi yeni",
    "id": "yang dan di ini itu dengan untuk dari pada dalam tidak akan juga ke adalah oleh karena bisa ada kata "
    "mereka saat telah sudah tersebut para sebagai lebih dapat",
    "vi": "và của là có không được cho một những các trong đã với người này khi để cũng từ đến về sẽ ở ra như "
    "năm tại nhiều",
    "ca": "el la els les de del i en un una que és per amb es no al com més ha són seu seva aquest aquesta però "
    "també dels a va ser entre fins o han què",
    "hr": "i u je se na da za su od s koji o kao ne što to će bi iz ali a sve je biti nije bio prema koje samo "
    "već više nakon",
    "sl": "in v je se na da za so od z ki o kot ne pa to bo bi iz ali tudi še že po pri ni bil več le s kar",
    "lt": "ir kad su iš į yra tai bei kaip už ar dėl nuo buvo apie bus jis po savo taip pat ne tik šis",
    "lv": "un ir ar no par ka tas kā uz arī bet gan lai pēc bija vai tiek to šo nav kas viņš",
    "et": "ja on ei et see oli ka kui ta oma aga mis või kes siis mida veel ning juba nii välja saab pärast",
    "sq": "të e në dhe i një për me që nga është se më ka si nuk janë do u por ky kjo pas",
    "sw": "na ya wa kwa ni katika za la kuwa cha hiyo huo alisema watu hii hilo baada pia ambayo kama",
    "tl": "ang ng sa na mga at ay si ni ito para hindi kay may siya nang isang pa rin nila kung",
    "af": "die en van in is dat het nie te vir met om aan op sy hy was wat as deur ook sal word maar by uit",
    "ru": "и в на не что с по он как это к но из за от для о его был до так же у бы после также году будет",
    "uk": "і в на не що з до за та у про як від це для його але є був також року під після або які",
    "bg": "и на в да за се от с че не по са е до при си като това към ще след но или има който",
    "sr": "и у је да се на за су од са које као не што то ће би из али о биће није који",
    "be": "і ў на не што з па да як гэта у для за ад ён яго але быў таксама пра",
    "mk": "и на во да се за од со не дека е ќе по што го ги но како ја од се",
    "ar": "في من على إلى أن عن التي الذي مع هذا هذه ما لا كان بعد أو بين قال ذلك كما",
    "fa": "و در به از که این را با است برای آن بر خود تا شد می یک کرد هم است",
    "ur": "کے میں کی ہے کا اور سے کو نے پر ہیں کہ اس یہ بھی کر نہیں تھا",
    "hi": "के में की है का और से को ने पर हैं कि इस यह भी कर नहीं था",
    "mr": "आहे आणि या की हे तर नाही होते आहेत असे मध्ये त्या ते",
}  # fmt: skip

# A script's first code point, the one after its last, and the language that it tells ("" where several share it).
SCRIPTS = (
    (0x0370, 0x0400, "el"),
    (0x0400, 0x0530, ""),
    (0x0530, 0x0590, "hy"),
    (0x0590, 0x0600, "he"),
    (0x0600, 0x0700, ""),
    (0x0900, 0x0980, ""),
    (0x0980, 0x0A00, "bn"),
    (0x0A00, 0x0A80, "pa"),
    (0x0A80, 0x0B00, "gu"),
    (0x0B80, 0x0C00, "ta"),
    (0x0C00, 0x0C80, "te"),
    (0x0C80, 0x0D00, "kn"),
    (0x0D00, 0x0D80, "ml"),
    (0x0D80, 0x0E00, "si"),
    (0x0E00, 0x0E80, "th"),
    (0x0E80, 0x0F00, "lo"),
    (0x1000, 0x10A0, "my"),
    (0x10A0, 0x1100, "ka"),
    (0x1200, 0x1380, "am"),
    (0x1780, 0x1800, "km"),
    (0x3040, 0x3100, "ja"),
    (0x4E00, 0xA000, "zh"),
    (0xAC00, 0xD7B0, "ko"),
)

# The two-letter codes of ISO 639-1: what a page states beside them ("us", "jp", "english") is no language.
TWO_LETTER_CODES = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji
    jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb
    nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr
    ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split()
)
# Written with so many English words that its texts are told as English: Scots, and the creoles of English.
NEAR_ENGLISH = frozenset("sco pcm jam tpi bis pis srn gul kri hwc".split())


@cache
def languages_by_word() -> dict[str, tuple[str, ...]]:
    """Return {common word: the languages that have it}."""
    found: dict[str, tuple[str, ...]] = {}
    for language, words in _COMMON.items():
        for word in dict.fromkeys(words.split()):
            found[word] = (*found.get(word, ()), language)
    return found
