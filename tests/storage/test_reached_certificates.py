"""A certificate that said that backups were still to follow is written anew once they were reached."""

from __future__ import annotations

import json

import pytest

from hhh_desktop.domain.times import moment_of
from hhh_desktop.export.certificate import certificate_html, certified
from hhh_desktop.export.reached import erasures_reached, write_reached
from hhh_desktop.services.erasure import erase
from hhh_desktop.storage.backup_erasure import erase_from_backups
from hhh_desktop.storage.backup_keys import load
from tests.storage.backup_salon import BackedUp


@pytest.fixture
def salon(tmp_path, clock, book):
    made = BackedUp(tmp_path, clock, book)
    yield made
    made.vault.close()


@pytest.fixture
def away(salon, tmp_path, clock):
    """Three erasures with certificates: the first before there was any backup, the others with one on a stick."""
    stick = tmp_path / "stick"
    people = [salon.busy.person() for _ in range(4)]
    certify(salon, erase(salon.desk, people[0].id))
    salon.back_up()
    salon.back_up(stick)
    stick.rename(tmp_path / "drawer")
    for one in people[1:3]:
        certify(salon, erase(salon.desk, one.id))
    erase_from_backups(salon.vault, clock)
    return stick


def certify(salon, report):
    return certified(report, salon.vault.salon.get(), salon.folder)


def renewed(salon):
    return [one.number for one in write_reached(salon.vault.erasures, salon.vault.salon.get(), salon.folder)]


def told(salon, number):
    return json.loads((salon.folder / "certificates" / f"wisbewijs-{number}.json").read_text())["backups"]


def test_it_follows_what_is_reached_whenever_that_is(salon, away, tmp_path, clock):
    assert (told(salon, 1)["waiting"], told(salon, 2)["waiting"], told(salon, 3)["waiting"]) == (0, 2, 2)
    first = (salon.folder / "certificates" / "wisbewijs-1.json").read_bytes()
    assert renewed(salon) == [2, 3], "the own place is done, the stick is still to follow"
    assert (told(salon, 2)["waiting"], told(salon, 2)["reached"]) == (1, 1) and told(salon, 2)["until"]
    assert renewed(salon) == []
    clock.forward(days=20)
    (tmp_path / "drawer").rename(away)
    salon.again()
    assert erasures_reached(salon.vault.erasures, salon.folder) == (), "nothing was reached yet"
    assert len(erase_from_backups(salon.vault, clock).rewritten) == 1
    salon.again()  # a stop between reaching and writing
    assert renewed(salon) == [2, 3]
    assert told(salon, 3) == {
        "made_by_program": 2,
        "reached": 2,
        "waiting": 0,
        "until": "",
        "replayed_on_restore": True,
    }
    assert (salon.folder / "certificates" / "wisbewijs-1.json").read_bytes() == first
    salon.back_up()
    assert renewed(salon) == [], "a backup made since has nothing to do with it"


def test_the_report_that_is_written_is_whole(salon, away, tmp_path, clock):
    before = json.loads((salon.folder / "certificates" / "wisbewijs-2.json").read_text())
    (tmp_path / "drawer").rename(away)
    erase_from_backups(salon.vault, clock)
    renewed(salon)
    after = json.loads((salon.folder / "certificates" / "wisbewijs-2.json").read_text())
    changed = {key for key in after if after[key] != before.get(key)}
    assert changed <= {"backups", "audit_head", "audit_seq"}, changed


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"backups": {"waiting": "x"}}', "[" * 9000])
def test_a_certificate_that_cannot_be_read_is_left_alone(salon, away, content):
    path = salon.folder / "certificates" / "wisbewijs-2.json"
    path.write_text(content)
    assert erasures_reached(salon.vault.erasures, salon.folder) == (3,)


def test_a_stick_in_a_drawer_keeps_what_it_has_beyond_the_date_and_the_certificate_promises_nothing_else(
    salon, away, tmp_path, clock
):
    clock.forward(days=62)
    salon.back_up()
    [entry] = load(tmp_path / "drawer", salon.vault.keys.database_id).entries
    assert moment_of(entry.backup.expires_at) < clock(), "its date is over, and its key is still there"
    report = salon.vault.erasures.report(2)
    assert report.backups.waiting == 1
    for language, promise, words in (
        ("nl", "uiterlijk", "zodra de stick weer in de pc komt"),
        ("en", "at the latest", "as soon as that stick is in the PC again"),
    ):
        page = " ".join(certificate_html(report, salon.vault.salon.get(), language).split())
        assert words in page and promise not in page
