"""The forms of lines that articles are not made of: addresses, paths, log entries, code, encoded data."""

from collections.abc import Sequence

from ..common.patterns import lazy

# What a text begins with that its format's specification, or its shell, tells.
_BEGINNINGS = (
    (lazy(r"#!\s?/"), "a script"),
    (lazy(r"<\?php\b"), "source code"),
    (lazy(r"BEGIN:VCALENDAR"), "a calendar"),
    (lazy(r"BEGIN:VCARD"), "an address book"),
    (lazy(r"WEBVTT(?:\s|$)"), "subtitles"),
    (lazy(r"\[Script Info\]"), "subtitles"),
    (lazy(r"#EXTM3U"), "a playlist"),
    (lazy(r"-----BEGIN [A-Z ]{3,40}-----"), "encoded data"),
    (lazy(r"(?:diff --git |--- [^\n]{1,300}\n\+\+\+ |Index: [^\n]{1,300}\n=====)"), "a patch"),
    (lazy(r"(?:%[^\n]{0,200}\n\s*){0,20}\\document(?:class|style)\b"), "LaTeX source"),
    (lazy(r"@[a-z]{4,20}\{[^\s{}]{1,100},\s*\n"), "a bibliography"),
    (lazy(r"TY  - [A-Z]"), "a bibliography"),
)

_BULLET = r"(?:[-*•+–]\s+|\(?\d{1,4}[.):]\s+|[<\"'(\[]){0,2}"
_URL = r"(?:(?:https?|ftp)://|www\.)[^\s<>\"]+"
_HOST = r"(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|info|co|[a-z]{2})(?::\d{1,5})?/[^\s<>\"]*"
_ADDRESS = lazy(
    rf"{_BULLET}(?:{_URL}|{_HOST})[>\"')\],;]{{0,3}}(?:\s+#.{{0,200}})?",
)
_HOLDS_ADDRESS = lazy(r"(?:https?|ftp)://[^\s<>\"]{4}")

_ENDING = r"\.(?:[A-Za-z][A-Za-z0-9]{0,4}|7z|mp3|mp4)(?:\.(?:gz|bz2|xz|zst|zip))?"
_PART = r"[^/\\:*?\"<>|\n]{1,200}"
_PATH = lazy(
    rf"{_BULLET}(?:(?:[A-Za-z]:[\\/]|\\\\|~?/|\.{{1,2}}[\\/])?(?:{_PART}[\\/]){{1,40}}(?:{_PART})?|[^\s/\\]{{1,200}}"
    rf"|[^/\\\n]{{1,120}}{_ENDING})[\"']?"
)
_FILE_NAME = lazy(rf"\S.*{_ENDING}[\"')\]]{{0,2}}|(?:~?/|\.{{1,2}}/|[A-Za-z]:\\|\\\\)[^\n]{{1,400}}")
_SENTENCE = lazy(r"[^\W\d_]{2}[.!?…]\s")
_LISTED_FILE = lazy(
    r"[-dlcbps][-rwxsStT]{9}[.+@]?\s+\d"  # ls -l
    r"|\d{2}[./]\d{2}[./]\d{4}\s+\d{2}:\d{2}(?:\s[AP]M)?\s+(?:<DIR>|[\d.,]+)\s"  # dir
    r"|[0-9a-f]{32,128}\s[ *]\S"  # sha256sum
    r"|\d+(?:\.\d)?[KMGT]?\s+(?:~?/|\./)\S"  # du
)

_TIME = r"\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?"
_DAY = (
    r"\d{4}[-/]\d{2}[-/]\d{2}|\d{1,2}/(?:\d{1,2}|[A-Z][a-z]{2})/\d{2,4}"
    r"|(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} {1,2}\d{1,2}(?: \d{4})?"
)
_LEVEL = r"(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|CRITICAL|FATAL|SEVERE)"
_LOG = lazy(
    rf"[\[(]?(?:{_DAY})[T :,]+{_TIME}"
    rf"|\[?{_TIME}[\])]?\s+\[?{_LEVEL}\b|\[?{_LEVEL}[\]:\s]"
    r"|\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \["
    r"|\[ {0,6}\d{1,7}\.\d{6}\] "
)
_CHAT = lazy(
    r"[\[(]?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? (?:at )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?"
    r"(?:\s[-–])?\s[^:\n]{1,60}(?::\s|$)"
    r"|\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s<[^>\n]{1,40}>\s"
)
_SUBTITLE = lazy(r"(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}")

_CODE = lazy(
    r"""[{}()\[\]]+[;,]?$"""
    r"""|.{0,400}(?:[;{}]|\)\s?:|=>|->|\(\s*|\[\s*|\\|&&|\|\|)\s*(?://.*|\#.*|/\*.*)?$(?<!&[a-z]{3};)"""
    r"""|(?://|/\*|\*/|\#include\b|\#define\b|\#\s?(?:if|endif|pragma)|--\s|\#\s\S|\*\s?@|@\w+(?:\(|$))"""
    r"""|(?:import|from|using|package|require|use)\s[\w.*{}"'/:<>-]+(?:\s(?:import|as|from)\s.+)?;?$"""
    r"""|(?:def|class|func|fn|function|public|private|protected|static|const|let|var|return|elif|else|try|except|finally"""
    r"""|end|endif|fi|done|esac|then|do|echo|export|if|for|while|switch|case|struct|enum|interface|module|local|raise"""
    r"""|assert|yield|pass|break|continue|with)\b(?:$|.{0,200}[(){}:;=\[\]$"'])"""
    r"""|(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|FROM|WHERE|VALUES|ORDER|GROUP|JOIN)\s.{0,200}[(),;*=]?$"""
    r"""|[\w.$\[\]"'@-]{1,80}\s?(?:[-+*/|&:]?=|:=|<-)\s?\S"""
    r"""|[\w.$]{1,80}\(.{0,300}\)[;,]?$"""
    r"""|["']?[\w.-]{1,60}["']?\s?:\s?(?:["'\d\[{]|true\b|false\b|null\b).{0,300},?$"""
    r"""|["'][^"'\n]{0,200}["'],?$"""
    r"""|</?[A-Za-z][\w:.-]*(?:\s[^<>]{0,400})?/?>""",
)  # fmt: skip
_PROSE_END = lazy(r"""[a-z]{2}[.!?]["”’)]?$""")
_SETTING = lazy(r"\[[\w .:-]{1,60}\]$|[\w.-]{1,40}\s?=\s?|[a-zA-Z_][\w.-]{0,40}:(?:\s[^.!?]{0,120})?$|[#;]")

_ENCODED = lazy(
    r"[A-Za-z0-9+/_-]{4,}={0,2}|(?:[0-9a-fA-F]{2}[: ]){7,}.{0,80}|[0-9a-f]{6,8}:?\s+(?:[0-9a-f]{2,4}\s+){2,}.*"
)
_DATA_ADDRESS = lazy(r"data:[\w/+.-]{3,60};base64,")
_FEWEST_ENCODED = 40  # characters: a long word, or an address without its dots, has fewer
_ENCODED_SHARE = 0.9
_FIGURES = lazy(r"[\d!-/:-@\[-`{-~]+")

_LONGEST_ITEM = 60  # characters
_WORDS_OF_ITEM = 6
_ENDS = (".", "!", "?", "…", "。", "!”", ".”", '."', "?”")


def kind_by_beginning(start: str) -> str | None:
    """Return what a text is by the first words of its format, or None."""
    return next((kind for pattern, kind in _BEGINNINGS if pattern.match(start)), None)


def is_address(line: str) -> bool:
    """Return whether a line is an address of the web, with a bullet or a remark at most."""
    return _ADDRESS.fullmatch(line) is not None


def is_remark(line: str) -> bool:
    """Return whether a line is a remark in a list: it begins with a number sign."""
    return line.startswith("#")


def holds_address(line: str) -> bool:
    """Return whether a line holds an address of the web, with anything beside it."""
    return _HOLDS_ADDRESS.search(line) is not None


def is_path(line: str) -> bool:
    """Return whether a line can be the path or the name of a file or folder."""
    return _PATH.fullmatch(line) is not None and not _SENTENCE.search(line)


def is_file_name(line: str) -> bool:
    r"""Return whether a line ends as the names of files do, or begins as paths do.

    >>> is_file_name("pages/one.html.gz"), is_file_name("C:\\pages\\one"), is_file_name("either/or")
    (True, True, False)
    """
    return _FILE_NAME.fullmatch(line) is not None


def is_listed_file(line: str) -> bool:
    """Return whether a line is one of `ls -l`, `dir`, `sha256sum` or `du`."""
    return _LISTED_FILE.match(line) is not None


def is_log_line(line: str) -> bool:
    """Return whether a line is an entry of a log: it begins with day and time, a level, or a client's address."""
    return _LOG.match(line) is not None


def is_chat_line(line: str) -> bool:
    """Return whether a line is a message of an exported chat: day, time, and who."""
    return _CHAT.match(line) is not None


def is_subtitle_time(line: str) -> bool:
    """Return whether a line says from when to when a subtitle is shown."""
    return _SUBTITLE.match(line) is not None


def is_code(line: str) -> bool:
    """Return whether a line is of a program, a query or a style sheet."""
    return _CODE.match(line) is not None and not _PROSE_END.search(line)


def is_setting(line: str) -> bool:
    """Return whether a line gives a name its value, or heads such lines."""
    return _SETTING.match(line) is not None


def is_encoded(lines: Sequence[str]) -> bool:
    """Return whether lines are the letters and digits that stand for bytes: base64, hexadecimal digits."""
    if lines and _DATA_ADDRESS.match(lines[0]):
        return True
    encoded = sum(len(line) for line in lines if _ENCODED.fullmatch(line) and _is_mixed(line))
    return encoded >= _FEWEST_ENCODED and encoded >= _ENCODED_SHARE * sum(map(len, lines))


def _is_mixed(line: str) -> bool:
    """Return whether letters stand beside figures or capitals amid small letters, as in no word."""
    return any(map(str.isdigit, line)) or (line != line.lower() and line[1:] != line[1:].lower())


def count_figures(text: str) -> int:
    """Return how many characters of a text are digits or signs of ASCII."""
    return sum(map(len, _FIGURES.findall(text)))


def count_code_marks(text: str) -> int:
    """Return how many characters of a text are brackets, equals signs and semicolons."""
    return sum(map(text.count, "{}()[]=;<>"))


def ends_sentence(line: str) -> bool:
    """Return whether a line ends as a sentence does, its closing quotation mark included."""
    return line.endswith(_ENDS)


def are_items(lines: Sequence[str]) -> bool:
    """Return whether lines are items of a list: short, and none of them a sentence."""
    return all(
        len(line) <= _LONGEST_ITEM and len(line.split()) <= _WORDS_OF_ITEM and not line.endswith(_ENDS)
        for line in lines
    )
