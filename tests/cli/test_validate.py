"""newsjson validate: what it reads, and that each rule of the contract is kept watch over."""

import copy
import gzip
import io
import json

import pytest
from helpers.running import ARTICLE, newsjson
from hypothesis import given, settings
from hypothesis import strategies as st
from newsjson.cli import validate
from newsjson.cli.records import read_records
from newsjson.schemas import contract

TEXT = "Bridge closed\n\n“It holds,” said Ana Ruiz. She said that “it will last.”\n\nThe Orla. (AP Photo/Jan Novak)\n"


def at(words, start=0):
    begin = TEXT.index(words, start)
    return {"text": words, "start": begin, "end": begin + len(words)}


def extent(*pieces):
    spans = [[TEXT.index(piece), TEXT.index(piece) + len(piece)] for piece in pieces]
    return {"text": " ".join(pieces), "spans": spans}


def paragraph(role, words):
    return {"role": role, "start": TEXT.index(words), "end": TEXT.index(words) + len(words)}


ANA = {"id": "s1", "name": "Ana Ruiz"}
PLACE = dict.fromkeys(["text", "name", "region", "country", "country_code", "latitude", "longitude", "geonames_id"]) | {
    "text": "Velm"
}


def valid_record():
    """Return a record that keeps every rule and has something of everything."""
    body = "“It holds,” said Ana Ruiz. She said that “it will last.”"
    quote = {"kind": "direct", "paragraph": 1, "speaker": ANA, "continues": None, "confidence": 0.9}
    return {
        "schema_version": "1.0",
        "generator": {"name": "newsjson", "version": "0.1.0", "engine": "rules"},
        "source": {
            "uri": "article.txt",
            "media_type": "text/plain",
            "encoding": "utf-8",
            "bytes": 100,
            "sha256": "0" * 64,
            "retrieved_at": "2025-04-28T09:30:00Z",
            "canonical_url": None,
        },
        "language": "en",
        "headline": "Bridge closed",
        "description": None,
        "publisher": None,
        "section": None,
        "authors": [],
        "published": {"text": "28 April 2025", "date": "2025-04-28", "datetime": "2025-04-28T10:15:00+01:00"},
        "modified": None,
        "dateline": {
            "kind": "inferred",
            "text": None,
            "start": None,
            "end": None,
            "place": PLACE,
            "places": [PLACE],
            "agencies": [],
            "date": "2025-04-28",
            "date_text": None,
            "confidence": 0.5,
        },
        "text": TEXT,
        "paragraphs": [
            paragraph("headline", "Bridge closed"),
            paragraph("body", body),
            paragraph("caption", "The Orla."),
            paragraph("credit", "(AP Photo/Jan Novak)"),
        ],
        "quotes": [
            {"id": "q1"}
            | quote
            | at("It holds,")
            | {"mention": at("Ana Ruiz"), "cue": at("said"), "attribution": "a1"},
            {"id": "q2"} | quote | at("it will last.") | {"mention": None, "cue": None, "attribution": "a2"},
        ],
        "attributions": [
            {
                "id": "a1",
                "kind": "direct",
                "speech": True,
                "source": extent("Ana Ruiz"),
                "cue": extent("said"),
                "content": extent("“It holds,”"),
                "speaker": ANA,
                "quotes": ["q1"],
                "confidence": 0.8,
            },
            {
                "id": "a2",
                "kind": "mixed",
                "speech": True,
                "source": extent("She"),
                "cue": None,
                "content": extent("that “it will last.”"),
                "speaker": ANA,
                "quotes": ["q2"],
                "confidence": 0.75,
            },
        ],
        "speakers": [
            ANA | {"kind": "person", "titles": [], "aliases": [], "mentions": [extent("Ana Ruiz")["spans"][0]]},
        ],
        "photo_credits": [
            {"id": "c1"}
            | at("(AP Photo/Jan Novak)")
            | {
                "caption": at("The Orla."),
                "creators": ["Jan Novak"],
                "agencies": ["AP"],
                "handout": False,
                "date": None,
                "place": None,
                "image_url": None,
            },
        ],
        "images": [
            {"url": None, "alt": None, "caption": at("The Orla."), "credit": "c1"},
            {"url": "https://example.org/orla.jpg", "alt": "A river", "caption": None, "credit": None},
        ],
        "warnings": [{"code": "paywall", "message": "The rest is for subscribers."}],
    }


def ordered(record):
    """Return a record with its keys in the order of the schema, as they are not in dicts put together above."""
    import msgspec
    from newsjson.schemas.article import Article

    return msgspec.convert(record, Article).to_dict()


def faults(record):
    return [(fault.path, fault.what) for fault in contract.check(record)]


VALID = ordered(valid_record())
ERROR = {
    "schema_version": "1.0",
    "source": {"uri": "missing.txt"},
    "error": {"code": "not_found", "message": "no such file"},
}


def changed(path, value):
    """Return the valid record with the value at a path like "quotes[0].start" replaced."""
    record = copy.deepcopy(VALID)
    *parents, last = path.replace("]", "").replace("[", ".").split(".")
    target = record
    for key in parents:
        target = target[int(key) if key.isdigit() else key]
    if isinstance(target, tuple):
        raise TypeError("change the whole list")
    target[int(last) if last.isdigit() else last] = value
    return json.loads(json.dumps(record))


def test_valid_records_have_no_faults():
    assert faults(json.loads(json.dumps(VALID))) == []
    assert faults(ERROR) == []


@pytest.mark.parametrize(
    ("path", "value", "where", "says"),
    [
        # the schema: the first fault with its path
        ("headline", 7, "headline", "expected `str | null`, got `int`"),
        ("schema_version", "2.0", "schema_version", "invalid enum value"),
        ("quotes[1].kind", "indirect", "quotes[1].kind", "invalid enum value"),
        ("quotes[1].start", -1, "quotes[1].start", ">= 0"),
        ("quotes[1].extra", 1, "quotes[1]", "unknown field `extra`"),
        ("source.sha256", "abc", "source.sha256", "regex"),
        ("published.date", "28.4.2025", "published.date", "regex"),
        ("warnings[0].code", "odd", "warnings[0].code", "invalid enum value"),
        ("language", "!!", "language", "regex"),
        ("dateline.place.country_code", "XYZ", "dateline.place.country_code", "regex"),
        ("dateline.place.latitude", 500, "dateline.place.latitude", "<= 90"),
        ("dateline.place.longitude", -180.5, "dateline.place.longitude", ">= -180"),
        ("dateline.places[0].geonames_id", -1, "dateline.places[0].geonames_id", ">= 1"),
        # spans say what they claim
        ("quotes[0].text", "It holds.", "quotes[0]", "text is 'It holds.', but the article has 'It holds,' there"),
        ("quotes[0].end", 10_000, "quotes[0]", "is no stretch of the text"),
        ("quotes[0].mention.start", 1, "quotes[0].mention", "but the article has"),
        ("quotes[0].cue.text", "says", "quotes[0].cue", "but the article has"),
        ("attributions[0].content.text", "It holds", "attributions[0].content.text", "but its spans say"),
        ("attributions[0].source.spans", [[90_000, 90_001]], "attributions[0].source.spans[0]", "no stretch"),
        ("attributions[0].cue.spans", [], "attributions[0].cue.spans", "has no piece"),
        (
            "attributions[0].cue",
            {"text": "said said", "spans": [[27, 31], [27, 31]]},
            "attributions[0].cue.spans",
            "overlap",
        ),
        ("photo_credits[0].caption.text", "The Elbe.", "photo_credits[0].caption", "but the article has"),
        ("photo_credits[0].start", None, "photo_credits[0]", "only one of start and end is null"),
        ("images[0].credit", "c2", "images[0].credit", "there is no photo credit c2"),
        ("images[1].credit", "c1", "images[1].credit", "an image before has it"),
        ("images[0].credit", None, "images", "none has the credit c1"),
        ("images[0].url", "https://example.org/a.jpg", "images[0]", "is not that of c1"),
        ("speakers[0].mentions", [[5, 5]], "speakers[0].mentions[0]", "no stretch"),
        # ids resolve, both ways
        ("quotes[1].id", "q1", "quotes[1].id", "is q1, not q2"),
        ("speakers[0].id", "s2", "quotes[0].speaker", "there is no speaker s1"),
        ("quotes[0].speaker.name", "Ana", "quotes[0].speaker", "s1 is 'Ana Ruiz', not 'Ana'"),
        ("attributions[0].speaker.name", "Ana", "attributions[0].speaker", "s1 is 'Ana Ruiz', not 'Ana'"),
        ("quotes[0].attribution", "a9", "quotes[0].attribution", "there is no attribution a9"),
        ("quotes[0].attribution", "a2", "quotes[0].attribution", "a2 does not name q1"),
        ("quotes[0].attribution", None, "attributions[0].quotes[0]", "q1 names no attribution, not a1"),
        ("attributions[0].quotes", ["q7"], "attributions[0].quotes[0]", "there is no quote q7"),
        ("attributions[1].quotes", ["q1", "q2"], "attributions[1].quotes[0]", "q1 is not within the content"),
        ("quotes[0].continues", "q2", "quotes[0].continues", "there is no quote q2 before it"),
        # paragraphs
        ("paragraphs[1].start", 5, "paragraphs[1]", "overlaps"),
        ("paragraphs[1].end", 40, "paragraphs[2]", "is in no paragraph"),
        ("paragraphs[3].end", 80, "paragraphs", "is in no paragraph"),
        ("quotes[0].paragraph", 2, "quotes[0].paragraph", "not within paragraph 2"),
        ("quotes[0].paragraph", 9, "quotes[0].paragraph", "there is no paragraph 9"),
        # the rest
        ("quotes[0].confidence", None, "quotes[0].confidence", "null exactly when there is no speaker"),
        ("quotes[0].confidence", 0.123, "quotes[0].confidence", "more than two decimals"),
        ("attributions[0].kind", "indirect", "attributions[0].kind", "is indirect, but it has quotes"),
        ("attributions[0].kind", "mixed", "attributions[0].kind", "is mixed, but all words are inside its quotes"),
        ("attributions[1].kind", "direct", "attributions[1].kind", "is direct, but it has words outside its quotes"),
        ("dateline.kind", "printed", "dateline", "is printed, but text, start or end is null"),
        ("dateline.text", "VELM", "dateline", "is inferred, but"),
        ("dateline.start", 0, "dateline", "does not stand in a body paragraph"),
        ("dateline.places", [], "dateline.place", "is not the first of places"),
        ("dateline.date", "2025-02-30", "dateline.date", "no day of the calendar"),
        ("published.date", "2025-04-27", "published.date", "is not the day of datetime"),
        ("source.retrieved_at", "2025-04-28T29:30:00Z", "source.retrieved_at", "is no instant"),
        ("quotes", [], "attributions[0].quotes[0]", "there is no quote q1"),
    ],
)
def test_each_rule_is_watched(path, value, where, says):
    found = faults(changed(path, value))
    assert any(there == where and says in what for there, what in found), found


def test_attributions_stand_in_the_order_of_the_text():
    swapped = json.dumps(VALID).replace('"a1"', '"?"').replace('"a2"', '"a1"').replace('"?"', '"a2"')
    record = json.loads(swapped)
    record["attributions"].reverse()
    assert faults(record) == [("attributions[1]", "is out of order")]


def test_speakers_stand_in_the_order_of_their_first_words():
    record = json.loads(json.dumps(VALID))
    jan = {"id": "s1", "name": "Jan Novak"}
    record["attributions"][1]["speaker"] = jan
    record["quotes"][1]["speaker"] = jan
    for item in (record["attributions"][0], record["quotes"][0]):
        item["speaker"] = {"id": "s2", "name": "Ana Ruiz"}
    [ana] = record["speakers"]
    record["speakers"] = [ana | jan, ana | {"id": "s2"}]
    assert faults(record) == [("speakers[1]", "is out of order")]


def test_photo_credits_stand_in_the_order_of_the_text():
    record = json.loads(json.dumps(VALID))
    [credit] = record["photo_credits"]
    record["photo_credits"].append(credit | {"id": "c2"} | at("The Orla."))
    record["images"].append(record["images"][0] | {"credit": "c2"})
    assert faults(record) == [("photo_credits[1]", "is out of order")]


def test_a_mixed_attribution_has_words_inside_marks():
    record = json.loads(json.dumps(VALID))
    record["quotes"] = record["quotes"][:1]
    record["attributions"][1] |= {"quotes": [], "content": extent("said that")}
    assert faults(record) == [("attributions[1].kind", "is mixed, but no word is inside quotation marks")]


def test_a_missing_key_is_a_fault():
    record = dict(VALID)
    del record["headline"]
    [(path, what)] = faults(record)
    assert (path, what) == ("", "object missing required field `headline`")


def test_the_order_of_keys_is_part_of_the_contract():
    record = json.loads(json.dumps(VALID))
    record["quotes"][0] = dict(reversed(record["quotes"][0].items()))
    assert faults(record) == [("quotes[0]", "keys are not in the order of the schema")]


def test_a_speaker_who_says_nothing_is_a_fault():
    record = json.loads(json.dumps(VALID))
    record["speakers"].append(record["speakers"][0] | {"id": "s2"})
    assert faults(record) == [("speakers[1]", "has neither a quote nor an attribution")]


@settings(deadline=None, max_examples=50)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_anything_that_is_json_is_checked_without_a_crash(value):
    assert faults(value)


LINE = json.dumps(VALID, ensure_ascii=False)
BAD_LINE = LINE.replace('"text": "It holds,"', '"text": "It breaks"', 1)


@pytest.mark.parametrize(
    "content",
    [
        LINE,
        f"{LINE}\n{json.dumps(ERROR)}\n\n{LINE}\n",
        json.dumps(VALID, indent=2),
        f"[{LINE}, {LINE}]",
        json.dumps([VALID, VALID], indent=1),
        f"[\n{LINE},\n{LINE}\n]\n",
        json.dumps(VALID, indent=2) + "\n" + json.dumps(VALID, indent=2),  # as jq writes them
    ],
    ids=["object", "ndjson", "indented", "array", "indented array", "array of lines", "indented objects"],
)
def test_every_way_to_write_records_is_read(content):
    given = list(read_records(io.BytesIO(content.encode())))
    assert len(given) == content.count('"schema_version"')
    assert [fault for record in given for fault in validate.faults(record)] == []


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (f"{LINE}\n{BAD_LINE}\n", "2: quotes[0]: text is 'It breaks'"),
        (f"[{LINE}, {BAD_LINE}]", "1: [1].quotes[0]: text is 'It breaks'"),
        (f'{LINE}\n{{"a": 1\n{LINE}\n', "2: the JSON is cut off"),
        (LINE[:200], "1: the JSON is cut off"),
        ("not json\n", "1: no JSON"),
        ("[1]", "1: [0]: expected `object`, got `int`"),
        ("7", "1: expected `object`, got `int`"),
        ("[" * 100_000, "1: the JSON is nested too deeply"),
        (json.dumps(ERROR).replace("not_found", "odd"), "1: error.code: invalid enum value"),
    ],
)
def test_a_fault_has_its_line_and_path(content, says):
    given = read_records(io.BytesIO(content.encode()))
    [said] = [f"{record.line}: {fault}" for record in given for fault in validate.faults(record)]
    assert said.startswith(says)


def test_standard_input_is_checked():
    done = newsjson("validate", stdin=f"{LINE}\n{BAD_LINE}\n".encode())
    assert (done.returncode, done.stdout) == (1, b"")
    [line] = done.stderr.decode().splitlines()
    assert line.startswith("newsjson: error: -:2: quotes[0]: text is 'It breaks'")
    empty = newsjson("validate", stdin=b"\n")
    assert (empty.returncode, empty.stderr) == (1, b"newsjson: error: -: no record\n")


def test_what_parse_writes_is_valid():
    written = newsjson("parse", "-", "missing.txt", "--error-records", stdin=ARTICLE.encode()).stdout
    assert written.count(b"\n") == 2
    assert newsjson("validate", "-v", stdin=written).stderr == b"newsjson: 2 of 2 records are valid\n"


def test_files_are_named_and_counted(tmp_path):
    good, bad, packed = tmp_path / "good.json", tmp_path / "bad.ndjson", tmp_path / "packed.gz"
    good.write_text(LINE, encoding="utf-8")
    bad.write_text(f"{LINE}\n{LINE.replace('Ana Ruiz', 'Ana', 1)}\n", encoding="utf-8")
    packed.write_bytes(gzip.compress(good.read_bytes()))
    done = newsjson("validate", "-v", good, bad, packed)
    lines = done.stderr.decode().splitlines()
    assert done.returncode == 1
    assert lines[-1] == "newsjson: 3 of 4 records are valid"
    assert len(lines) > 1
    assert all(line.startswith(f"newsjson: error: {bad}:2: ") for line in lines[:-1])


PACKED = gzip.compress(LINE.encode(), mtime=0)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (PACKED[:-9], "the gzip data ends too early"),
        (PACKED[:10] + b"\xff\xff\xff" + PACKED[13:], "damaged gzip data"),  # what zlib complains of
        (PACKED[:-8] + b"\0\0\0\0" + PACKED[-4:], "damaged gzip data"),  # the checksum
        (PACKED + b"something else", "damaged gzip data"),
    ],
    ids=["cut off", "bytes changed", "checksum changed", "something behind it"],
)
def test_damaged_gzip_costs_its_file_only(tmp_path, data, says):
    (tmp_path / "damaged.gz").write_bytes(data)
    (tmp_path / "good.json").write_text(LINE, encoding="utf-8")
    done = newsjson("validate", "damaged.gz", "good.json", cwd=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (1, f"newsjson: error: damaged.gz: {says}\n")


def test_what_cannot_be_read_exits_with_3_and_partly_with_1(tmp_path):
    (tmp_path / "good.json").write_text(LINE, encoding="utf-8")
    done = newsjson("validate", "missing.json", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (3, b"newsjson: error: missing.json: no such file or directory\n")
    assert newsjson("validate", "good.json", "missing.json", cwd=tmp_path).returncode == 1
    assert newsjson("validate", "-q", "missing.json", cwd=tmp_path).stderr == b""
