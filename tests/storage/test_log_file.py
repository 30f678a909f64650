"""The log tells kinds and places, never a value."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from hhh_desktop.storage import log_file
from hhh_desktop.storage.log_file import note_bug, note_qt, scrubbed, start_log, stop_log


@pytest.fixture
def log(tmp_path):
    start_log(tmp_path)
    yield tmp_path / "log" / "hhh.log"
    stop_log()


def bug():
    from hhh_desktop.domain.times import add_duration

    try:
        add_duration(None, "Noor van den Berg 0612345678")
    except ValueError as error:
        raise RuntimeError("Noor van den Berg") from error


def test_a_bug_is_noted_without_what_it_was_about(log):
    with pytest.raises(RuntimeError) as caught:
        bug()
    note = note_bug(caught.value)
    text = log.read_text()
    assert note in text and "RuntimeError" in text and "; from ValueError at " in text
    assert "Noor" not in text and "0612345678" not in text
    assert str(caught.value) == "Noor van den Berg", "the control: the message itself does hold it"


def test_the_log_is_for_this_user_only(log):
    note_bug(ValueError("x"))
    assert log.stat().st_mode & 0o077 == 0


def test_no_place_for_a_log_stops_nobody(tmp_path):
    (tmp_path / "log").write_text("a file where a folder should be")
    start_log(tmp_path)
    assert note_bug(ValueError("x")).startswith("ValueError")


NEEDLES = ("Noor", "Berg", "0612345678", "noor@voorbeeld", "zeven lauwe mussen", "/home/")


def a_key():
    {}["Noor van den Berg"]


def a_file():
    Path("/home/Noor/0612345678").read_text()


def a_value():
    int("noor@voorbeeld.example")


def a_field():
    person = SimpleNamespace(surname="Berg")
    return person.zeven_lauwe_mussen


@pytest.mark.parametrize("what", [a_key, a_file, a_value, a_field])
def test_the_usual_bugs_leave_no_value(log, what, capfd):
    with pytest.raises((KeyError, OSError, ValueError, AttributeError)) as caught:
        what()
    note_bug(caught.value)
    text = log.read_text()
    assert not [one for one in NEEDLES if one in text + "".join(capfd.readouterr())]
    assert type(caught.value).__name__ in text
    assert "tests.storage.test_log_file:" in text
    assert [one for one in NEEDLES if one in f"{caught.value} {caught.value!r}"] or what is a_field, (
        "the control: the error holds it"
    )


def test_the_log_grows_to_three_small_files_that_are_this_users_only(tmp_path, monkeypatch):
    monkeypatch.setattr(log_file, "_LARGEST", 2_000)
    start_log(tmp_path)
    try:
        for _ in range(200):
            note_bug(ValueError("x"))
    finally:
        stop_log()
    files = sorted((tmp_path / "log").iterdir())
    assert [one.name for one in files] == ["hhh.log", "hhh.log.1", "hhh.log.2"]
    assert all(one.stat().st_size <= 2_000 and one.stat().st_mode & 0o077 == 0 for one in files)


def test_a_full_disk_costs_the_note_and_says_nothing(log, capfd, monkeypatch):
    def full(_handler, _record):
        raise OSError(28, "Noor")

    monkeypatch.setattr(log_file.RotatingFileHandler, "shouldRollover", full)
    note_bug(ValueError("x"))
    assert "".join(capfd.readouterr()) == ""
    monkeypatch.setattr(log_file._PrivateFileHandler, "handleError", log_file.RotatingFileHandler.handleError)
    note_bug(ValueError("x"))
    assert "Noor" in capfd.readouterr().err, "the control: Python's own way tells it all"


def test_what_qt_says_is_noted_by_its_function_only(log):
    note_qt("warning", "default", "QString::arg: Argument missing: Noor van den Berg, 0612345678")
    note_qt("warning", "Noor van den Berg", "Quispelaar, 0612345678")
    lines = [line.split(" ", 2)[2] for line in log.read_text().splitlines()]
    assert lines == ["qt warning at default > QString::arg", "qt warning at ?"]
    assert [scrubbed(line) for line in lines] == lines


def test_a_link_under_the_logs_name_is_not_written_through(tmp_path):
    precious = tmp_path / "precious"
    precious.write_text("somebody else's\n")
    precious.chmod(0o644)
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "hhh.log").symlink_to(precious)
    try:
        start_log(tmp_path)
        note_bug(ValueError("x"))
    finally:
        stop_log()
    assert precious.read_text() == "somebody else's\n" and precious.stat().st_mode & 0o777 == 0o644
