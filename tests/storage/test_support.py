"""The report for help says how the program and its files fare, and nothing of anybody: clients, staff, whoever owns the PC."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from hhh_desktop.domain.staff import Role
from hhh_desktop.services import support as words
from hhh_desktop.services.settings import Settings
from hhh_desktop.services.support import Part, detail, roughly, text_of
from hhh_desktop.services.vault_errors import KeyFileDamagedError
from hhh_desktop.storage import support
from hhh_desktop.storage.log_file import note_bug, scrubbed, start_log, stop_log
from hhh_desktop.storage.settings_file import save_settings
from hhh_desktop.storage.vault import add_staff
from hhh_desktop.storage.verification import Check
from tests.storage.backup_salon import CHEAP, OWNER, WORDS, BackedUp

STAFF = "Esra Yılmaz"
#: People, the salon, and the user's name in paths. "Marije" is the owner.
NAMES = (OWNER, "Esra", "Yılmaz", "Salon Voorbeeld", "Quispelaar", WORDS, "ontbijt")


@pytest.fixture
def salon(tmp_path, clock, book):
    made = BackedUp(tmp_path / "Quispelaar", clock, book)
    made.people = [made.busy.person() for _ in range(12)]
    add_staff(
        made.vault, made.vault.staff.all()[0], STAFF, Role.RECEPTIONIST, "een andere wachtzin", "ontbijt", CHEAP, clock
    )
    made.back_up()
    made.settings = Settings(handover_folder=str(made.folder / "Marije"), backup_folder=str(tmp_path / "Quispelaar"))
    save_settings(made.folder, made.settings)
    start_log(made.folder)
    yield made
    stop_log()
    made.vault.close()


def needles(salon):
    return [*NAMES, *(needle.decode(errors="replace") for person in salon.people for needle in person.needles)]


def spilt(text, salon):
    """Whole words of the report that are of somebody."""
    folded = text.casefold()
    return [needle for needle in needles(salon) if len(needle) > 3 and needle.casefold() in folded]


def report(salon, *, vault=True, trouble=None, language="nl"):
    parts = support.gather(salon.folder, salon.settings, salon.vault if vault else None, trouble, Qt="6.9.0")
    return text_of(parts, "2026-11-23T19:06:45.160Z", language)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("opened", [True, False])
def test_nobody_is_in_it(salon, opened, language):
    note_bug(ValueError("Quispelaar"))
    text = report(salon, vault=opened, trouble=None if opened else KeyFileDamagedError("malformed"), language=language)
    assert spilt(text, salon) == []
    assert "6.9.0" in text
    assert "records.db: " in text
    assert "ValueError" in text
    assert ("key_file_damaged malformed" in text) is not opened
    assert ("10-99" in text) is opened, "of clients a rough number only"
    assert json.dumps(text, ensure_ascii=False)


@pytest.mark.parametrize("leak", ["path", "staff", "detail", "log"])
def test_the_control_of_that(salon, monkeypatch, leak):
    """Each gate, taken away, lets somebody through: so it is the gates that keep them out."""
    if leak == "path":
        monkeypatch.setattr(support, "_kind", str)
    elif leak == "staff":
        monkeypatch.setattr(support, "_keys", lambda _folder: ", ".join(s.name for s in salon.vault.keys.staff()))
    elif leak == "detail":
        monkeypatch.setattr(support, "verify", lambda _vault: [Check("pages", False, "Quispelaar 3 pages")])
        assert spilt(report(salon), salon) == []
        monkeypatch.setattr(support, "detail", str)
    else:
        (salon.folder / "log" / "hhh.log").write_text("2026-11-23 19:00:00,123 Quispelaar at gui.app:12")
        assert spilt(report(salon), salon) == []
        monkeypatch.setattr("hhh_desktop.storage.log_file.scrubbed", str)
    assert spilt(report(salon, vault=leak not in ("path", "staff")), salon)


def test_it_tells_what_is_not_sound_in_codes(salon):
    key_file = salon.folder / "records.keys"
    key_file.chmod(0o644)
    text = report(salon)
    assert "file rights: ! records.keys" in text
    assert "audit chain: goed" in text
    assert "eigen map 2" in text


def test_what_can_stand_in_a_detail_and_a_note():
    assert detail("14 clients, 13 entries, 12 matched") == "14 clients 13 entries 12 matched"
    assert detail("Quispelaar; 0612345678901") == "… …"
    line = "2026-11-23 19:00:00,123 OSError ENOSPC at gui.app:12 > services.finding:3; from KeyError at ?:9"
    assert scrubbed(line) == line
    assert scrubbed("2026-11-23 Noor +31612345678 noor@voorbeeld.nl KeyError:'Noor'") == "2026-11-23 … … … …"
    assert [roughly(n) for n in (0, 1, 9, 10, 99, 100, 54321)] == [
        "0",
        "1-9",
        "1-9",
        "10-99",
        "10-99",
        "100-999",
        "10000-99999",
    ]


def test_a_receptionist_gets_no_checks_and_an_empty_folder_a_report(salon, tmp_path):
    from hhh_desktop.storage.vault import open_salon

    salon.vault.close()
    vault, _ = open_salon(salon.folder, STAFF, "een andere wachtzin", salon.clock, salon.marks)
    with vault:
        parts = support.gather(salon.folder, salon.settings, vault)
    assert "checks" not in {part.title for part in parts}
    text = text_of(support.gather(tmp_path / "nowhere", Settings()), "2026-11-23T19:06:45.160Z")
    assert "sleutels: key_file_missing" in text


def test_every_title_has_words():
    for code, (dutch, english) in words._LABELS.items():
        assert dutch and english, code
    assert text_of([Part("notes", ())], "2026-11-23T19:06").endswith("geen\n")


def test_settings_are_told_by_kind(salon):
    text = text_of([support._settings(replace(salon.settings, handover_folder=str(salon.folder)))], "2026-11-23T19:06")
    assert "map om mee te geven: op deze pc" in text
