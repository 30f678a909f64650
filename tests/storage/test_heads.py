"""Heads that lie elsewhere: typed over from paper, in a certificate, in the lists beside the backups."""

from __future__ import annotations

import json
import shutil

import pytest

from hhh_desktop.domain.errors import InvalidFieldError
from hhh_desktop.export.certificate import certificate_html, certificate_json
from hhh_desktop.services.erasure import erase
from hhh_desktop.services.heads import parse_head, short_head
from hhh_desktop.storage.heads import backups_that_differ, head_of, is_in_log
from hhh_desktop.storage.restore import restore
from hhh_desktop.storage.vault import open_salon
from hhh_desktop.storage.verification import verify
from hhh_desktop.storage.witness import mark_read
from tests.storage.backup_salon import OWNER, WORDS, BackedUp

CHAIN = "3fa902bc77d1e0aa" + "0" * 48


@pytest.fixture
def salon(tmp_path, clock, book):
    made = BackedUp(tmp_path, clock, book)
    made.again()
    made.busy.person()
    yield made
    made.vault.close()


@pytest.mark.parametrize(
    "typed",
    ["417:3fa9-02bc-77d1-e0aa", " 417 : 3FA9 02BC 77D1 E0AA\n", "417:3fa902bc", f"417:{CHAIN}", "417;3fa9.02bc-77d1"],
)
def test_a_head_as_somebody_types_it_over(typed):
    seq, mark = parse_head(typed)
    assert seq == 417 and CHAIN.startswith(mark)
    assert short_head(417, CHAIN) == "417:3fa9-02bc-77d1-e0aa"


@pytest.mark.parametrize(
    "typed", ["", "417", "417:", "417:3fa", "x:3fa902bc", "417:3fa902bg", "417:" + "a" * 65, "4 1 7"]
)
def test_what_is_no_head(typed):
    with pytest.raises(InvalidFieldError):
        parse_head(typed)


def test_a_head_of_before_stays_in_the_log_and_no_other_is(salon):
    printed = head_of(salon.vault)
    salon.busy.person()
    assert is_in_log(salon.vault, printed) and head_of(salon.vault) != printed
    seq, mark = parse_head(printed)
    wrong = ("0" if mark[0] != "0" else "1") + mark[1:]
    assert not is_in_log(salon.vault, f"{seq}:{wrong}")
    assert not is_in_log(salon.vault, f"{seq + 1}:{mark}")
    assert not is_in_log(salon.vault, f"{seq + 10000}:{mark}")


def test_every_certificate_carries_the_head(salon):
    report = erase(salon.desk, salon.busy.person().id)
    told = certificate_json(report, salon.vault.salon.get())
    head = f"{told['audit_seq']}:{told['audit_head']}"
    assert is_in_log(salon.vault, head)
    short = short_head(told["audit_seq"], told["audit_head"])
    for language, words in (("nl", "Het logboek tot en met regel"), ("en", "The log up to entry")):
        page = certificate_html(report, salon.vault.salon.get(), language)
        assert words in page and short in page
    assert json.dumps(told)


def test_a_backup_knows_the_log_and_tells_when_it_is_another_one(salon):
    old = salon.folder.with_name("old.db")
    salon.vault.close()
    shutil.copy(salon.folder / "records.db", old)
    salon.again()
    salon.busy.person()
    salon.clock.forward(days=1)
    made = salon.back_up()
    assert backups_that_differ(salon.vault) == ()
    salon.vault.close()
    shutil.copy(old, salon.folder / "records.db")
    for path in (salon.folder / "records.witness", *salon.marks.glob("head-*")):
        path.unlink()  # whoever did it took the witnesses away too
    salon.again()
    assert backups_that_differ(salon.vault) == (made.backup.name,)
    wrong = {check.name: check.detail for check in verify(salon.vault) if not check.ok}
    assert made.backup.name in wrong["history"]


def test_backups_of_before_a_restore_are_no_alarm(salon, tmp_path):
    first = salon.back_up()
    salon.clock.forward(days=1)
    salon.busy.person()
    salon.back_up()
    salon.clock.forward(hours=1)
    salon.vault.close()
    done = restore(first.path, tmp_path / "restored", OWNER, WORDS, salon.clock, salon.marks)
    shutil.copytree(salon.place, done.folder / "backups")
    salon.vault, _ = open_salon(done.folder, OWNER, WORDS, salon.clock, salon.marks)
    assert [one.code for one in salon.vault.findings] == ["restored"]
    mark_read(salon.vault, salon.vault.staff.all()[0], salon.clock)
    assert backups_that_differ(salon.vault) == ()
