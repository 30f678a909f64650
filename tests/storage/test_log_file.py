"""The log tells kinds and places, never a value."""

import pytest

from hhh_desktop.storage.log_file import note_bug, start_log, stop_log


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
