"""Erased means gone: from rows, index, samples, page gaps, WAL and every file; proven by reading the raw pages."""

from __future__ import annotations

import json
import os
from dataclasses import replace

import pytest

from hhh_desktop.domain.erasure import ErasureNotProvenError
from hhh_desktop.domain.errors import InvalidFieldError, NotAllowedError, UnknownClientError
from hhh_desktop.export.certificate import (
    certificate_html,
    certificate_json,
    certified,
    write_certificate,
    write_missing,
)
from hhh_desktop.services.erasure import erase, names_the_person, preview
from hhh_desktop.services.finding import find
from hhh_desktop.services.registration import edit, register
from hhh_desktop.storage.audit import SqlAudit
from hhh_desktop.storage.erasure import SqlErasures
from tests.conftest import KEY, NOW
from tests.storage.busy import assert_whole, found


def test_the_preview_counts_what_goes_and_names_what_stays(desk, busy):
    planted = busy.person()
    before = preview(desk, planted.id)
    assert before.rows["consent_event"] >= 3 and before.rows["client_change"] == 8
    assert before.rows["audit_detail"] >= 5 and before.rows["client"] == 1 and before.rows["client_index"] > 5
    assert before.values == len(before.fields) and {"given_name", "phone", "note"} <= set(before.fields)
    assert [stay.code for stay in before.stays] == ["ledger_hash", "erasure_proof", "audit_commitments"]
    assert all(stay.law.startswith("GDPR") and stay.retention for stay in before.stays)
    assert desk.records.clients.get(planted.id)


def test_the_report_says_what_was_done(desk, busy):
    planted, other = busy.person(), busy.person()
    before, steps = preview(desk, planted.id), []
    report = erase(desk, planted.id, "klant vroeg erom", steps.append)
    assert steps == ["removing", "rebuilding", "checking", "done"]
    assert dict(report.removed) == dict(before.rows) and report.values == before.values
    assert report.number == 1 and report.actor_role == "owner" and report.reason == "klant vroeg erom"
    assert report.proven_at and report.checked.needles > 10 and report.checked.pages > 10
    assert report.checked.terms > 0 and report.checked.values > 100 and report.checked.files == 1
    assert_whole(desk.records.database, [planted], [other])
    with pytest.raises(UnknownClientError):
        erase(desk, planted.id)


def test_the_certificate_names_nobody(desk, busy, tmp_path):
    planted = busy.person()
    report = erase(desk, planted.id, "op verzoek")
    pages = [certificate_html(report, desk.records.salon.get(), language) for language in ("nl", "en")]
    data = json.dumps(certificate_json(report, desk.records.salon.get()))
    for text in (*pages, data):
        assert not [needle for needle in planted.needles if needle in text.encode()]
        assert "Marije" not in text and "Salon Voorbeeld" in text and report.uid in text
    assert "antwoorden op vragen" in pages[0] and "answers to questions" in pages[1]
    assert "de eigenaar" in pages[0] and "the owner" in pages[1]
    assert 'lang="nl"' in pages[0] and "AVG art. 6 lid 1 onder c" in pages[0] and "GDPR 6(1)(c)" in pages[1]


def test_the_certificate_is_written_whole_and_private(desk, busy, tmp_path):
    report = erase(desk, busy.person().id, "<b>op verzoek</b>")
    salon_of = desk.records.salon.get()
    paths = write_certificate(report, salon_of, tmp_path, "nl", lambda html, path: path.write_text(html))
    assert [path.name for path in paths] == ["wisbewijs-1.pdf", "wisbewijs-1.json"]
    assert json.loads(paths[1].read_text())["removed"] == dict(report.removed)
    assert "&lt;b&gt;op verzoek" in paths[0].read_text()
    assert os.name == "nt" or all(path.stat().st_mode & 0o777 == 0o600 for path in paths)

    def broken(html, path):
        path.write_text("half")
        raise OSError("no")

    with pytest.raises(OSError, match="no"):
        write_certificate(replace(report, number=2), salon_of, tmp_path, "nl", broken)
    assert sorted(path.name for path in paths[0].parent.iterdir()) == [
        "wisbewijs-1.json", "wisbewijs-1.pdf", "wisbewijs-2.json",
    ]  # fmt: skip


def test_whoever_listens_cannot_stop_it(desk, busy):
    """Locking takes the window away that shows the steps."""

    def gone(step):
        raise RuntimeError("Signal source has been deleted")

    planted = busy.person()
    assert erase(desk, planted.id, progress=gone).proven_at
    assert_whole(desk.records.database, [planted], [])


def test_packages_made_before_are_told(desk, busy):
    planted = busy.person()
    assert preview(desk, planted.id).handed_over == 0
    for _ in range(2):
        desk.records.audit.append("client_exported", NOW, desk.actor.id, planted.id, encrypted=True)
    desk.records.audit.append("client_exported", NOW, desk.actor.id, busy.person().id, encrypted=True)
    assert preview(desk, planted.id).handed_over == 2
    report, salon_of = erase(desk, planted.id), desk.records.salon.get()
    assert report.handed_over == 2 == certificate_json(report, salon_of)["handed_over"]
    assert "gemaakt: 2." in certificate_html(report, salon_of)
    assert "erasure: 2." in certificate_html(report, salon_of, "en")
    assert "pakketten" not in certificate_html(replace(report, handed_over=0), salon_of).lower()


def test_what_a_certificate_holds_is_kept_with_the_erasure(desk, busy, erasures):
    report = erase(desk, busy.person().id, "op verzoek")
    assert erasures.proven() == (1,)
    assert certificate_json(erasures.report(1), desk.records.salon.get()) == certificate_json(
        report, desk.records.salon.get()
    )


def test_certificates_that_are_not_there_are_written_and_no_others(desk, busy, erasures, tmp_path):
    for _ in range(2):
        erase(desk, busy.person().id)
    salon_of = desk.records.salon.get()

    def page(html, path):
        path.write_text(html)

    write_certificate(erasures.report(1), salon_of, tmp_path, "nl", page)
    before = (tmp_path / "certificates" / "wisbewijs-1.json").stat().st_mtime_ns
    written = write_missing(erasures, salon_of, tmp_path, "nl", page)
    assert [path.name for path in written] == ["wisbewijs-2.pdf", "wisbewijs-2.json"]
    assert (tmp_path / "certificates" / "wisbewijs-1.json").stat().st_mtime_ns == before
    assert write_missing(erasures, salon_of, tmp_path, "nl", page) == ()


def test_a_certificate_that_cannot_be_written_stops_nothing(desk, busy, erasures, tmp_path):
    report = erase(desk, busy.person().id)
    (tmp_path / "certificates").write_text("a file stands in the way")
    assert certified(report, desk.records.salon.get(), tmp_path, "nl").paths == ()


def test_a_receptionist_may_not(reception, erasures, noor):
    for what in (preview, erase):
        with pytest.raises(NotAllowedError):
            what(reception, noor.id)


@pytest.mark.parametrize(
    "reason",
    ["mevrouw Berg vroeg erom", "NOOR", "bel 06 12 34 56 78", "noor@voorbeeld.nl", "tel +31 6 12345678", "berg, noor",
     "eerder: Jansén"],
)  # fmt: skip
def test_a_reason_that_names_the_person_is_refused(desk, erasures, noor, reason):
    edit(desk, noor.id, {"surname": "Jansen"})
    edit(desk, noor.id, {"surname": "Berg"})
    with pytest.raises(InvalidFieldError) as caught:
        erase(desk, noor.id, reason)
    assert (caught.value.field, caught.value.reason) == ("reason", "names_the_person")
    assert desk.records.clients.get(noor.id) and not erasures.ledger.entries()


@pytest.mark.parametrize(("reason", "code"), [("x" * 201, "too_long"), ("a\x00b", "control_character")])
def test_a_reason_is_cleaned(desk, erasures, noor, reason, code):
    with pytest.raises(InvalidFieldError) as caught:
        erase(desk, noor.id, reason)
    assert (caught.value.field, caught.value.reason) == ("reason", code)


def test_an_ordinary_reason_is_no_name():
    values = {"Bo", "van den", "Berg", "+31612345678", "bo@x.nl", "!!!"}
    assert not names_the_person("Op verzoek van de klant, 24 maanden geen bezoek (brief 12-03-2026)", values)
    assert not names_the_person("stapels post, bomen", values)
    assert names_the_person("de familie berg", values) and names_the_person("Bo belde", values)


@pytest.mark.parametrize("reason", ["Bergs verzoek", "het verzoek van de Bérgjes", "Bo's moeder belde"])
def test_an_ending_behind_a_name_hides_nobody(reason):
    assert names_the_person(reason, {"Bo", "Berg"})


def test_of_a_short_name_the_whole_word_counts():
    assert not names_the_person("Bon kwijt, ergens opgeborgen", {"Bo", "Berg"})


# --- the proof, with controls ---------------------------------------------------------------------------------------


def test_two_hundred_people_leave_nothing_in_a_busy_file(desk, busy, database):
    kept = [busy.work() for _ in range(30)]
    gone = []
    for number in range(200):
        planted = busy.person(note_length=120 if number % 20 else 9000)
        if number % 10 == 0:
            kept.append(busy.work())
        if number % 40 == 0:
            database.maintain("ANALYZE")
        erase(desk, planted.id)
        gone.append(planted)
    database.checkpoint()
    assert_whole(database, gone, kept)
    needles = [needle for planted in kept for needle in planted.needles]
    assert len(found(database, needles)) > 0.8 * len(set(needles))  # those who are there are found by the same search
    assert sum(len(planted.needles) for planted in gone) > 2400


class _WithoutRebuild(SqlErasures):
    def rebuild(self):
        self._database.checkpoint()


class _WithoutSamples(SqlErasures):
    def _clear_samples(self):
        pass


def controlled(kind, desk, busy, database, people=30):
    """Erases people by a recipe that lacks a part; gives what of them is found and how often the program noticed.

    Looks each time the program notices, too: what somebody else writes later may cover the remains.
    """
    erasures = kind(database, database.path.parent, KEY)
    planted = []
    for _ in range(people):
        planted.append(busy.person(note_length=100))
        busy.work()
    for _ in range(3):
        busy.grow(planted)
    if kind is _WithoutSamples:
        database.maintain("ANALYZE")
    noticed, seen = 0, set()
    for one in planted:
        try:
            erasures.erase(one.id, desk.clock, desk.actor)
        except ErasureNotProvenError as error:
            assert error.places
            noticed += 1
            seen |= found(database, one.needles)
            if seen:
                break
    database.checkpoint()
    return seen | found(database, [needle for one in planted for needle in one.needles]), noticed


@pytest.mark.parametrize("kind", [_WithoutRebuild, _WithoutSamples])
def test_without_a_part_of_the_recipe_people_are_found(desk, busy, database, kind):
    """The control: the scanner sees what an incomplete erasure leaves, and the program refuses its own certificate.

    SQLite's own wiping is off: it leaves so little that whether anybody is found would be a matter of luck.
    """
    database.rows("PRAGMA secure_delete = OFF")
    remains, noticed = controlled(kind, desk, busy, database)
    assert remains and noticed
    assert len(SqlErasures(database, database.path.parent, KEY).pending()) == noticed


def test_without_the_index_setting_people_are_found(desk, busy, database):
    with database.transaction():
        database.run("INSERT INTO client_index (client_index, rank) VALUES ('secure-delete', 0)")
    remains, noticed = controlled(SqlErasures, desk, busy, database)
    assert remains and noticed


@pytest.mark.parametrize("wiping", ["ON", "OFF"])
def test_with_the_whole_recipe_the_same_people_are_not_found(desk, busy, database, wiping):
    database.rows(f"PRAGMA secure_delete = {wiping}")
    remains, noticed = controlled(SqlErasures, desk, busy, database)
    assert not remains and not noticed


@pytest.mark.parametrize(
    "plant",
    [
        lambda database, name: database.run("CREATE TABLE forgotten AS SELECT ? AS text", (name,)),
        lambda database, name: SqlAudit(database).append("note", NOW, 1, text=name),
    ],
)
def test_a_value_that_somebody_put_elsewhere_stops_the_certificate(desk, busy, database, erasures, plant):
    name = busy.word(12).capitalize()
    client = register(desk, {"given_name": "Bo", "surname": name, "phone": busy.phone()})
    with database.transaction():
        plant(database, name)
    with pytest.raises(ErasureNotProvenError):
        erase(desk, client.id)
    assert len(erasures.pending()) == 1


def test_a_value_cut_in_two_by_the_end_of_a_page_is_found(desk, busy, database, erasures):
    """A long record goes on in another page, and no page holds the value whole: so long records are read as values."""
    client = register(desk, {"given_name": "Bo", "surname": "Kwistenburgerhof", "phone": busy.phone()})
    with database.transaction():
        for space in range(3900, 4000, 4):
            SqlAudit(database).append("note", NOW, 1, text="x" * space + "Kwistenburgerhof" + "x" * 200)
    with pytest.raises(ErasureNotProvenError) as caught:
        erase(desk, client.id)
    assert "value:audit_detail.detail" in caught.value.places


def test_a_trace_in_another_file_stops_the_certificate(desk, busy, erasures, tmp_path):
    log = tmp_path / "log" / "today.txt"
    log.parent.mkdir()
    client = register(desk, {"given_name": "Bo", "surname": "Kwist", "email": "bo.kwist@ergens.nl"})
    log.write_text("x" * 5000 + "bo.kwist@ergens.nl")
    with pytest.raises(ErasureNotProvenError) as caught:
        erase(desk, client.id)
    assert caught.value.places == ("file:log/today.txt",)
    log.unlink()
    [report] = erasures.finish_pending(desk.clock)
    assert report.checked.by_hash and report.proven_at and not erasures.pending()


def test_people_who_share_everything_with_others_can_be_erased(desk, busy, database, erasures):
    """A double registration, a family phone, a name inside another one, a name that is a word of the program."""
    same = {"given_name": "Sanne", "surname": "Vermeulen", "phone": "0612345678", "email": "sanne@voorbeeld.nl"}
    twin, first = register(desk, same), register(desk, same)
    inside = register(desk, {"given_name": "Anne", "surname": "Vermeul", "phone": "0612345678"})
    words = register(desk, {"given_name": "Client", "surname": "Consent", "phone": "0612345679"})
    codes = register(desk, {"given_name": "Appointment", "surname": "Display", "phone": "0612345670"})
    for client in (first, inside, words, codes):
        assert erase(desk, client.id).proven_at
    assert [hit.id for hit in find(desk, "vermeulen")] == [twin.id]
    assert find(desk, "client") == ()


def test_the_shortest_names_are_compared_value_by_value(desk, database, erasures):
    client = register(desk, {"given_name": "Bo", "surname": "Ij", "email": "b@x.nl"})
    with database.transaction():
        database.run("UPDATE erasure SET reason = ? WHERE 0", ("",))
        database.run(
            "INSERT INTO erasure (id, uid, at, reason, counts, ledger_hash) VALUES (9, 'u', '', 'Ij', '{}', 'h')"
        )
    with pytest.raises(ErasureNotProvenError) as caught:
        erase(desk, client.id)
    assert caught.value.places == ("value:erasure.reason",)
