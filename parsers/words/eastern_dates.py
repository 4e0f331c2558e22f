"""The months of Arabic, Persian, Urdu, Hebrew, Hindi, Bengali and Thai dates, and the digits that they are written in.

Facts of the languages, written down by us; tests read dates of each back. Looked up folded, as in words/dates.py.
"""

# One row a month of the Gregorian calendar; underscores stand for spaces. Hebrew has "in" before the month.
EASTERN_MONTHS = """
يناير جانفي كانون_الثاني ژانویه جنوری ינואר בינואר जनवरी জানুয়ারি জানুয়ারী มกราคม ม.ค
فبراير فيفري شباط فوریه فروری פברואר בפברואר फरवरी ফেব্রুয়ারি กุมภาพันธ์ ก.พ
مارس آذار مارچ מרץ במרץ मार्च মার্চ มีนาคม มี.ค
أبريل إبريل أفريل نيسان آوریل اپریل אפריל באפריל अप्रैल এপ্রিল เมษายน เม.ย
مايو ماي أيار مه می مئی מאי במאי मई মে พฤษภาคม พ.ค
يونيو جوان حزيران ژوئن جون יוני ביוני जून জুন มิถุนายน มิ.ย
يوليو جويلية تموز ژوئیه جولای جولائی יולי ביולי जुलाई জুলাই กรกฎาคม ก.ค
أغسطس أوت آب اوت اگست אוגוסט באוגוסט अगस्त আগস্ট สิงหาคม ส.ค
سبتمبر أيلول سپتامبر ستمبر ספטמבר בספטמבר सितंबर सितम्बर সেপ্টেম্বর กันยายน ก.ย
أكتوبر تشرين_الأول اکتبر اکتوبر אוקטובר באוקטובר अक्टूबर अक्तूबर অক্টোবর ตุลาคม ต.ค
نوفمبر تشرين_الثاني نوامبر نومبر נובמבר בנובמבר नवंबर नवम्बर নভেম্বর พฤศจิกายน พ.ย
ديسمبر كانون_الأول دسامبر دسمبر דצמבר בדצמבר दिसंबर दिसम्बर ডিসেম্বর ธันวาคม ธ.ค
"""
# The months of the Persian calendar, in their order.
PERSIAN_MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"

# The signs within words of these scripts that are no letters: vowels, marks of length and tone.
MARKS = "\u0591-\u05c7\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09d7\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"

_ZEROS = (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10)  # Arabic, Persian, Devanagari, Bengali, Thai, full width
_DIGITS = {zero + digit: str(digit) for zero in _ZEROS for digit in range(10)}


def western_digits(text: str) -> str:
    """Return the text with the digits of other scripts as 0 to 9; no character moves.

    >>> western_digits("٠٧ أكتوبر ٢٠٢٠")
    '07 أكتوبر 2020'
    """
    return text if text.isascii() else text.translate(_DIGITS)
