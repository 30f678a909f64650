"""Whatever is typed, handed over or edited by hand: an answer or a refusal in words, and nothing is stored by halves."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from contextlib import nullcontext

import pytest

from hhh_desktop.domain.client import FIELD_NAMES
from hhh_desktop.domain.errors import HhhError
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services import finding, registration
from hhh_desktop.services.settings import Settings
from hhh_desktop.storage import key_slots
from hhh_desktop.storage.ledger import LEDGER_NAME
from hhh_desktop.storage.settings_file import FILE_NAME, load_settings, save_settings
from hhh_desktop.storage.vault import Vault, open_salon
from tests.faults.busy_desk import OPENS_WITH, OWNER, BusyDesk, desk_over, make_salon
from tests.faults.reach import dice, times
from tests.storage.cli_salon import NOOR, Shell
from tests.storage.cli_salon import make_salon as make_shell_salon
from tests.storage.key_salon import cheap_derive

pytestmark = pytest.mark.row("hostile")

PIECES = (
    '"', "'", "*", "^", ":", "(", ")", "{", "}", "-", "+", "~", "\\", "%", "_", ";", "--", "/*", ",", ".", "@", "#",
    "AND", "OR", "NOT", "NEAR", "NEAR(", "text:", "client_index", "rank", "NULL", "' OR 1=1 --", "\x00", "\n", "\t", "\u2028",
    "\u202e", "\u200f", "\ufeff", "\ud800", "\udfff", "\U0001f600", "\u0301" * 9, "ß", "ı", "İ", "ﬁ", "’", "`", "\u200b",
    "van", "de", "Q", "z", "06", "0031", "1234 AB", "noor@", "99999999999999999999", "1e999", "0x", "𝟘", "\uffff", "a" * 600,
)  # fmt: skip
VALUES = (
    None, True, False, 0, -1, 1.5, 10**30, float("nan"), float("inf"), "", " ", "x", "é" * 300, "1" * 50, [], {}, ["a"] * 9,
    {"$ne": 1}, "=1+1", "+316", "../../etc/passwd", "2030-05", "9999-99", "nl", "owner", "😀" * 201, "a\x00b", "\u202eabc",
)  # fmt: skip


def hostile(chance):
    """A text that nobody would type, put together from what parsers stumble over."""
    return "".join(chance.choice(PIECES) for _ in range(chance.randint(1, 9)))


@pytest.fixture
def salon(tmp_path, monkeypatch):
    """A small salon; a cheap hash stands in for Argon2id, whose parameters are among what is edited here."""
    monkeypatch.setattr(key_slots, "derive_key", cheap_derive)
    folder = tmp_path / "salon"
    make_salon(folder, clients=12)
    with opened(folder) as vault:
        BusyDesk(vault, 1, say=lambda **_: None).erase()
    return folder


def opened(folder):
    return open_salon(folder, OWNER, OPENS_WITH, system_clock, folder.with_name("marks"))[0]


def rows(vault):
    return {name: vault.database.rows(f"SELECT * FROM {name}") for name in ("client", "consent_event", "client_change")}


def test_a_search_finds_or_finds_nothing(salon, tally):
    chance = dice("searches")
    with opened(salon) as vault:
        desk, before = desk_over(vault), rows(vault)
        for _ in range(times(300, 3000)):
            text = hostile(chance)
            for hit in finding.find(desk, text):
                assert hit.id
            tally(searches=1)
        names = {"given_name": hostile(chance), "surname": hostile(chance), "phone": hostile(chance)}
        registration.lookalikes(desk, names)
        assert rows(vault) == before


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template") / "salon"
    make_shell_salon(folder)
    return folder


@pytest.fixture
def hhh(template, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(key_slots, "derive_key", key_slots.derive_key)
    return Shell(template, tmp_path, monkeypatch, capsys)


def mutated(chance, record):
    """The record with some of its fields otherwise, as JSON; now and then the JSON itself is broken, too."""
    mutant = dict(record)
    for _ in range(chance.randint(0, 4)):
        name = chance.choice((*FIELD_NAMES, "id", "uid", "version", "created_at", "", hostile(chance)))
        mutant[name] = chance.choice(VALUES) if chance.random() < 0.7 else hostile(chance)
    data = json.dumps(mutant).encode("utf-8", "surrogatepass")
    return broken(chance, data) if chance.random() < 0.25 else data


def broken(chance, data):
    """Bytes changed, taken out, doubled or put in."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(changed)) if changed else 0
        what = chance.randrange(4)
        if what == 0 and changed:
            changed[at] ^= 1 << chance.randrange(8)
        elif what == 1:
            del changed[at : at + chance.randint(1, 30)]
        elif what == 2:
            changed[at:at] = changed[at : at + chance.randint(1, 30)]
        else:
            changed[at:at] = chance.choice(
                (b"\x00", b"\xff", b'"', b"{", b"}", b"[]", b"null", b"1e400", b"\\ud800", b"-1")
            )
    return bytes(changed)


def test_a_list_is_taken_whole_or_refused_whole(hhh, tally):
    """Up to three records at a time, one of which may be sound, through `hhh add`."""
    chance, told = dice("records"), Counter()
    stored, done = 0, 0
    while done < times(60, 1000):
        records = [mutated(chance, {**NOOR, "surname": f"Berg{done}"}) for _ in range(chance.randint(1, 3))]
        each = chance.random() < 0.3
        answer = hhh("add", "-", *(["--each"] if each else []), stdin=b"\n".join(records))
        assert answer.code in (0, 1) and "Traceback" not in answer.err, (records, answer)
        if answer.code:
            complaint = json.loads(answer.err)
            assert complaint["error"] != "error" and complaint["message"], (records, answer)
            told[complaint["error"]] += 1
        kept = answer.out.count('"uid"') if each else len(json.loads(answer.out)["ids"]) if not answer.code else 0
        assert hhh.count() == stored + kept, (records, answer)
        stored, done = stored + kept, done + len(records)
        told["kept"] += kept
        tally(records=len(records))
    print(told)
    assert hhh("verify").json["ok"] is True
    assert told["kept"] and len(told) > 5


def test_a_mutated_key_file_opens_what_it_opened_or_is_refused(salon, tally):
    chance, told = dice("key files"), Counter()
    data = (salon / "records.keys").read_bytes()
    with opened(salon) as vault:
        before = rows(vault)
    for _ in range(times(40, 500)):
        with_copy = chance.random() < 0.3
        mutant = broken(chance, data)
        (salon / "records.keys").write_bytes(mutant)
        (salon / "records.keys.bak").write_bytes(data if with_copy else mutant)
        try:
            with opened(salon) as vault:
                assert rows(vault) == before
            told["opened"] += 1
        except HhhError as error:
            told[f"{error.code} {getattr(error, 'reason', '')}"] += 1
            for path in salon.parent.rglob("unlock*.guard"):  # wrong words count as a guess; not what is tried here
                path.unlink()
        tally(key_files=1)
    print(told)
    assert told["opened"] and len(told) > 2


def test_mutated_settings_stop_nobody(salon, tally):
    chance, told = dice("settings"), Counter()
    save_settings(salon, Settings(backup_folder="/media/stick", text_size=14))
    data = (salon / FILE_NAME).read_bytes()
    for _ in range(times(100, 500)):
        (salon / FILE_NAME).write_bytes(broken(chance, data))
        found = load_settings(salon)
        told["as written" if found == Settings(backup_folder="/media/stick", text_size=14) else "otherwise"] += 1
        assert 1 <= found.lock_minutes <= 60 and 3 <= found.backup_count <= 365 and isinstance(found.backup_folder, str)
        save_settings(salon, found)
        assert load_settings(salon) == found
        tally(settings=1)
    assert told["otherwise"]


def test_a_mutated_list_of_erasures_erases_nobody_and_stops_nobody(salon, tally):
    chance, told = dice("ledgers"), Counter()
    data = (salon / LEDGER_NAME).read_bytes()
    with opened(salon) as vault:
        vault.database.checkpoint()
        before = rows(vault)
    keep = salon.with_name("keep")
    shutil.copytree(salon, keep)
    for _ in range(times(40, 500)):
        mutant = broken(chance, data * chance.randint(1, 3))
        (salon / LEDGER_NAME).write_bytes(mutant)
        try:
            with opened(salon) as vault:
                assert rows(vault) == before
            told["opened"] += 1
        except HhhError as error:
            told[error.code] += 1
        for folder in (salon, salon.with_name("marks")):
            shutil.rmtree(folder)
        shutil.copytree(keep, salon)
        tally(ledgers=1)
    print(told)
    assert told["opened"] > 0.9 * told.total()


def test_control_a_search_without_quotes_breaks(salon, monkeypatch, tally):
    """What is typed, given to the index as it is: most of it is no query."""
    from sqlcipher3 import dbapi2 as sqlcipher

    chance, wrong = dice("naive"), 0
    monkeypatch.setattr(finding, "match_expression", lambda text: text or None)
    with opened(salon) as vault:
        desk = desk_over(vault)
        for _ in range(50):
            try:
                finding.find(desk, hostile(chance))
            except (sqlcipher.Error, HhhError, ValueError):
                wrong += 1
    assert wrong > 10
    tally(controls=1)


def test_control_a_list_stored_row_by_row_is_caught(hhh, monkeypatch, tally):
    """`hhh add` without its one transaction: the sound row before the unsound one stays, and is counted."""
    with monkeypatch.context() as patch:
        patch.setattr(Vault, "transaction", lambda self: nullcontext())
        answer = hhh("add", "-", stdin=json.dumps(NOOR).encode() + b'\n{"given_name": 5}')
    assert answer.code == 1 and hhh.count() == 1
    tally(controls=1)
