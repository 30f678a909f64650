"""Each writer by itself: what it writes can be read back as it was, and does no harm where it is opened."""

import csv
import io
import json
import re
from html.parser import HTMLParser

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hhh_desktop.domain.client import FIELD_NAMES
from hhh_desktop.export.attachments import attachments
from hhh_desktop.export.contact_csv import contact_csv
from hhh_desktop.export.csv_guard import guard, undo_guard
from hhh_desktop.export.pages import access_page, read_me_page
from hhh_desktop.export.record_json import record_dict, record_json
from hhh_desktop.export.vcard import MAX_OCTETS, fold_line, vcard
from hhh_desktop.export.wording import CODES, MEMBERS, RIGHTS, TEXTS
from hhh_desktop.services.access import MIN_BITS, load_words, make_password
from tests.conftest import ROOT
from tests.unit.export_record import event, record
from tests.unit.test_plain_language import EASY, reading_ease

SCHEMA = json.loads((ROOT / "resources" / "schema" / "gegevens.schema.json").read_text(encoding="utf-8"))
FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠"
tricky = st.text(alphabet="'=+-@;\"\t\r\n aé＝😀", max_size=12)


# --- csv -------------------------------------------------------------------------------------------------------------


@settings(deadline=None)
@given(tricky | st.text())
def test_the_guard_is_undone_exactly(text):
    assert undo_guard(guard(text)) == text
    assert guard(text)[:1] not in set(FORMULA_SIGNS)


def test_the_guard_leaves_a_dutch_name_alone_and_hits_phones():
    assert guard("'t Hart") == undo_guard("'t Hart") == "'t Hart"
    assert guard("+31612345678") == "'+31612345678"
    assert guard("'=1") == "''=1"


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["given_name", "surname", "note", "city"]), tricky))
def test_csv_reads_back(values):
    raw = contact_csv(record(**values))
    assert raw.startswith(b"\xef\xbb\xbf")
    header, row = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";")
    assert set(header) == set(FIELD_NAMES)
    read = dict(zip(header, map(undo_guard, row), strict=True))
    assert {name: read[name] for name in values} == values
    assert read["birth_day"] == "" and read["is_adult"] == "1"
    assert not [cell for cell in row if cell[:1] in set(FORMULA_SIGNS)]


# --- vCard -----------------------------------------------------------------------------------------------------------


def parse_card(raw: bytes) -> dict[str, tuple[str, list[str]]]:
    """Name -> (parameters, components) of a vCard, read the way RFC 6350 says."""
    text = raw.decode().replace("\r\n ", "")
    found = {}
    for line in text.removesuffix("\r\n").split("\r\n"):
        name, parameters, value = re.fullmatch(r'([A-Z0-9-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:]*))*):(.*)', line).groups()
        found[name] = (parameters, _components(value))
    return found


def _components(value: str) -> list[str]:
    parts, current, escaped = [], "", False
    for letter in value:
        if escaped or letter != ";":
            current += letter
            escaped = not escaped and letter == "\\"
        else:
            parts.append(current)
            current = ""
    return [_unescaped(part) for part in [*parts, current]]


def _unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def test_a_whole_card():
    card = parse_card(
        vcard(record(phone_2="+31401234567", street="Kerkstraat", house_number="12", house_suffix="A", postcode="5611 AA",
                     city="Eindhoven", birth_day=3, birth_month=5, note="een\ntwee"))
    )  # fmt: skip
    assert card["VERSION"][1] == ["4.0"]
    assert card["FN"][1] == ["Noor van den Berg"]
    assert card["N"] == (';SORT-AS="Berg,Noor"', ["van den Berg", "Noor", "", "", ""])
    assert card["ADR"][1] == ["", "", "Kerkstraat 12 A", "Eindhoven", "", "5611 AA", "NL"]
    assert card["BDAY"][1] == ["--0503"]  # a day and a month, no year (RFC 6350, section 4.3.1)
    assert card["TEL"] == (";VALUE=uri;PREF=2", ["tel:+31401234567"])
    assert card["EMAIL"][1] == ["noor@voorbeeld.nl"] and card["NOTE"][1] == ["een\ntwee"]
    assert card["REV"][1] == ["20261123T111213Z"]


@settings(deadline=None)
@given(*[st.text(alphabet="a,;:\\\"^\n\r é😀'", max_size=90)] * 3)
def test_a_card_of_any_text_reads_back(surname, given_name, note):
    raw = vcard(record(surname=surname, given_name=given_name, infix="", note=note))
    assert all(len(line) <= MAX_OCTETS for line in raw.split(b"\r\n"))
    card = parse_card(raw)
    assert card["N"][1][:2] == [re.sub(r"\r\n?", "\n", part) for part in (surname, given_name)]
    if note:
        assert card["NOTE"][1] == [re.sub(r"\r\n?", "\n", note)]


@settings(deadline=None)
@given(st.text(alphabet="aé😀", max_size=200))
def test_folding_never_cuts_a_letter(text):
    folded = fold_line(text)
    for line in folded.split(b"\r\n"):
        assert len(line) <= MAX_OCTETS
        line.decode()
    assert folded.decode().replace("\r\n ", "").removesuffix("\r\n") == text


# --- json ------------------------------------------------------------------------------------------------------------

EVENTS = (event(1, "card", "given", signature=b"\x89PNG\r\n\x1a\nx"), event(2, "news_sms", "refused"))


def test_json_fits_its_schema_and_the_schema_is_strict():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    data = json.loads(record_json(record(EVENTS)))
    jsonschema.validate(data, SCHEMA)
    for spoil in (
        lambda d: d.pop("recipients"), lambda d: d.update(extra=1), lambda d: d["purposes"][0].update(state="maybe"),
        lambda d: d["tables"].pop("client"), lambda d: d.update(format="other"), lambda d: d.update(made_at="gisteren"),
    ):  # fmt: skip
        broken = json.loads(json.dumps(data))
        spoil(broken)
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, SCHEMA)


def test_stored_bytes_are_in_the_json_and_beside_it():
    whole = record(EVENTS)
    entry = record_dict(whole)["tables"]["consent_event"][0]["signature"]
    assert dict(attachments(whole)) == {entry["file"]: EVENTS[0].signature}
    assert entry["file"] == "bijlagen/consent_event-1-signature.png"


# --- pages -----------------------------------------------------------------------------------------------------------


class Outline(HTMLParser):
    """What a screen reader and a browser make of a page."""

    def __init__(self):
        super().__init__()
        self.headings, self.tags, self.attributes, self.language = [], [], [], None
        self.heads_without_scope = 0

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, *pair) for pair in attrs]
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "html":
            self.language = dict(attrs).get("lang")
        self.heads_without_scope += tag == "th" and "scope" not in dict(attrs)


def pages(**contact):
    whole = record(EVENTS, **contact)
    return [access_page(whole), read_me_page(whole, encrypted=True), read_me_page(whole, encrypted=False)]


@pytest.mark.parametrize("language", ["nl", "en", "ar"])
def test_pages_stand_on_their_own_and_can_be_heard(language):
    for page in pages(language=language):
        outline = Outline()
        outline.feed(page)
        assert outline.language == ("en" if language == "en" else "nl")
        assert outline.headings[0] == 1 and outline.headings.count(1) == 1
        assert all(after - before <= 1 for before, after in zip(outline.headings, outline.headings[1:], strict=False))
        assert outline.heads_without_scope == 0
        assert not {"script", "img", "link", "iframe", "object", "form", "a", "base"} & set(outline.tags)
        assert not [found for found in outline.attributes if found[1] in {"src", "href", "style", "background"}]
        assert "url(" not in page and "@import" not in page and "default-src 'none'" in page


def test_pages_speak_the_language_of_the_client():
    dutch, english, both = (pages(language=language)[0] for language in ("nl", "en", "tr"))
    assert "Wat wij van u weten" in dutch and "What we know about you" not in dutch
    assert "What we know about you" in english and "Wat wij van u weten" not in english
    assert 'lang="nl">Wat wij van u weten' in both and 'lang="en">What we know about you' in both


@pytest.mark.parametrize("template", ["nl", "en"])
def test_nothing_a_client_typed_becomes_markup(template):
    for page in pages(given_name="<b>x</b>{{ 1+1 }}", note='"><script>', surname="&lt;", language=template):
        assert "<b>" not in page and "<script" not in page
    assert "&lt;b&gt;x&lt;/b&gt;{{ 1+1 }}" in pages(given_name="<b>x</b>{{ 1+1 }}")[0]
    assert "&amp;lt;" in pages(surname="&lt;")[0]


def test_every_word_exists_in_both_languages():
    for words in (
        *TEXTS.values(),
        *MEMBERS.values(),
        *RIGHTS.values(),
        *(w for c in CODES.values() for w in c.values()),
    ):
        assert set(words) == {"nl", "en"} and all(text.strip() for text in words.values())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_explanations_are_plain(language):
    texts = [words[language] for table in (TEXTS, MEMBERS, RIGHTS) for words in table.values()]
    assert reading_ease("\n".join(text for text in texts if text.endswith(".")), language) >= EASY


# --- the password ----------------------------------------------------------------------------------------------------


def test_the_word_list():
    words = load_words(ROOT / "resources" / "words")
    assert len(set(words)) == len(words) >= 2048 and list(words) == sorted(words)
    assert all(re.fullmatch(r"[a-z]{4,8}", word) for word in words)


def test_passwords_are_words_enough():
    words = load_words(ROOT / "resources" / "words")
    made = {make_password(words) for _ in range(50)}
    assert len(made) == 50
    assert all(set(password.split("-")) <= set(words) for password in made)
    assert len(words) ** len(next(iter(made)).split("-")) >= 2**MIN_BITS
    with pytest.raises(ValueError, match="too short"):
        make_password(words[:900])
