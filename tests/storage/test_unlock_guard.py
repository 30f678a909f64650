"""The delay after wrong passphrases: it grows, outlives a restart; no removed file and no clock undoes it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hhh_desktop.services.vault_errors import KeyFileDamagedError, UnlockTooSoonError, WrongPassphraseError
from hhh_desktop.storage import secure_files, unlock_guard
from hhh_desktop.storage.unlock_guard import UnlockGuard, delay_after

DATABASE_ID = "0190b1c5-0000-7000-8000-000000000001"


class FakeClock:
    """A clock that stands still until it is told otherwise."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Desk:
    """A data folder, a settings folder and a clock; `start()` is a fresh start of the program."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.data.mkdir()
        self.marks = folder / "settings" / "hhh-desktop"
        self.clock = FakeClock()

    def start(self) -> UnlockGuard:
        return UnlockGuard(self.data, self.marks, DATABASE_ID, self.clock)

    @property
    def places(self) -> list[Path]:
        return [self.data / "unlock.guard", self.marks / f"unlock-{DATABASE_ID}.guard"]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def fail(guard: UnlockGuard, times: int) -> None:
    for _ in range(times):
        guard.failed()


def test_the_delay_grows_to_five_minutes_and_no_further() -> None:
    assert [delay_after(count) for count in range(9)] == [0, 0, 0, 0, 1, 2, 4, 8, 16]
    assert [delay_after(count) for count in (12, 13, 40, 10_000)] == [256, 300, 300, 300]


def test_a_fresh_salon_waits_for_nothing(desk: Desk) -> None:
    assert desk.start().seconds_left() == 0
    assert not any(place.exists() for place in desk.places)


def test_waiting_uses_the_delay_up(desk: Desk) -> None:
    guard = desk.start()
    fail(guard, 7)
    assert guard.seconds_left() == 8
    desk.clock.move(5)
    assert guard.seconds_left() == 3
    desk.clock.move(100)
    assert guard.seconds_left() == 0
    guard.failed()
    assert guard.seconds_left() == 16


def test_success_forgets(desk: Desk) -> None:
    guard = desk.start()
    fail(guard, 9)
    guard.succeeded()
    assert guard.seconds_left() == desk.start().seconds_left() == 0
    guard.failed()
    assert guard.seconds_left() == 0


def test_a_restart_changes_nothing(desk: Desk) -> None:
    fail(desk.start(), 7)
    desk.clock.move(2)
    assert desk.start().seconds_left() == 6


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize(
    "content", [None, b"", b"{}", b'{"failures": 0, "failed_at": 0}', b'{"failures": -5}', b"[" * 900]
)
def test_one_file_removed_emptied_or_put_back_changes_nothing(desk: Desk, place: int, content: bytes | None) -> None:
    fail(desk.start(), 8)
    if content is None:
        desk.places[place].unlink()
    else:
        desk.places[place].write_bytes(content)
    guard = desk.start()
    assert guard.seconds_left() == 16
    guard.failed()
    assert guard.seconds_left() == 32
    assert all(json.loads(path.read_bytes())["failures"] == 9 for path in desk.places)


def test_with_one_place_only_removing_it_would_reset(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: the second place is what makes the test above pass."""
    guard = desk.start()
    monkeypatch.setattr(guard, "_places", guard._places[:1])
    fail(guard, 8)
    desk.places[0].unlink()
    assert guard.seconds_left() == 0


def test_files_that_are_there_but_say_nothing_cost_half_a_minute(desk: Desk) -> None:
    desk.start().failed()
    for place in desk.places:
        place.write_bytes(b"")
    guard = desk.start()
    assert guard.seconds_left() == 32
    desk.clock.move(33)
    assert guard.seconds_left() == 0


def test_a_copy_of_the_data_folder_shares_the_count(desk: Desk, tmp_path: Path) -> None:
    fail(desk.start(), 8)
    copy = tmp_path / "copy"
    copy.mkdir()
    assert UnlockGuard(copy, desk.marks, DATABASE_ID, desk.clock).seconds_left() == 16


def test_another_database_has_its_own_count(desk: Desk, tmp_path: Path) -> None:
    fail(desk.start(), 8)
    other = tmp_path / "other"
    other.mkdir()
    assert UnlockGuard(other, desk.marks, DATABASE_ID.replace("1", "2"), desk.clock).seconds_left() == 0


@pytest.mark.parametrize("restart", [False, True])
@pytest.mark.parametrize("back", [1, 3600, 10 * 365 * 86400])
def test_a_clock_set_back_does_not_shorten_the_delay(desk: Desk, back: float, restart: bool) -> None:
    guard = desk.start()
    fail(guard, 8)
    desk.clock.move(10)
    before = guard.seconds_left()
    desk.clock.move(-back)
    if restart:
        guard = desk.start()
    assert before <= guard.seconds_left() <= 16
    desk.clock.move(16)
    assert guard.seconds_left() == 0  # and it does not last for ten years either


def test_setting_the_clock_back_and_back_again_gains_nothing(desk: Desk) -> None:
    guard = desk.start()
    fail(guard, 8)
    desk.clock.move(-100)
    assert guard.seconds_left() == 16
    desk.clock.move(16)
    fail(guard, 1)
    desk.clock.move(-10)
    assert guard.seconds_left() == 32
    desk.clock.move(-10)
    assert guard.seconds_left() == 32


@pytest.mark.parametrize(
    "content",
    [b'{"failures": 1e999, "failed_at": 0}', b'{"failures": 99999999999, "failed_at": 1e300}', b"\xff\xfe", b"null"],
)
def test_hostile_files_never_mean_more_than_five_minutes(desk: Desk, content: bytes) -> None:
    desk.start().failed()
    for place in desk.places:
        place.write_bytes(content)
    guard = desk.start()
    assert 0 <= guard.seconds_left() <= 300
    desk.clock.move(300)
    assert guard.seconds_left() == 0


def no_write(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_on_a_full_disk_the_count_lives_in_memory(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unlock_guard, "write_atomically", no_write)
    guard = desk.start()
    fail(guard, 8)
    assert guard.seconds_left() == 16
    guard.succeeded()
    assert guard.seconds_left() == 0


def test_a_read_only_data_folder_leaves_the_settings_folder(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def only_marks(path: Path, data: bytes) -> None:
        if path.parent == desk.data:
            raise OSError(30, "Read-only file system")
        secure_files.write_atomically(path, data)

    monkeypatch.setattr(unlock_guard, "write_atomically", only_marks)
    fail(desk.start(), 8)
    guard = desk.start()
    assert guard.seconds_left() == 16
    guard.succeeded()
    assert desk.start().seconds_left() == 0


def attempt(guard: UnlockGuard, outcome: Callable[[], object]) -> None:
    with guard.attempt():
        outcome()


def raising(error: BaseException) -> Callable[[], object]:
    def outcome() -> object:
        raise error

    return outcome


def test_an_attempt_counts_what_was_wrong_and_refuses_while_the_delay_lasts(desk: Desk) -> None:
    guard = desk.start()
    for _ in range(8):
        desk.clock.move(guard.seconds_left())
        with pytest.raises(WrongPassphraseError):
            attempt(guard, raising(WrongPassphraseError()))
    tried: list[bool] = []
    for _ in range(3):  # being too early does not count
        with pytest.raises(UnlockTooSoonError) as refused:
            attempt(guard, lambda: tried.append(True))
        assert refused.value.seconds == 16
    assert not tried
    desk.clock.move(16)
    attempt(guard, lambda: tried.append(True))
    assert tried and desk.start().seconds_left() == 0


def test_an_attempt_that_failed_for_another_reason_does_not_count(desk: Desk) -> None:
    guard = desk.start()
    fail(guard, 4)
    desk.clock.move(5)
    for error in (KeyFileDamagedError("malformed"), OSError(5, "Input/output error")):
        with pytest.raises(type(error)):
            attempt(guard, raising(error))
    assert guard.seconds_left() == 0
    guard.failed()
    assert guard.seconds_left() == 2


def test_ending_the_program_half_way_counts(desk: Desk) -> None:
    for _ in range(4):
        with pytest.raises(KeyboardInterrupt):
            attempt(desk.start(), raising(KeyboardInterrupt()))
    assert desk.start().seconds_left() == 1


def test_the_count_is_on_disk_before_the_passphrase_is_checked(desk: Desk) -> None:
    """A killed program runs no handler, so the count must already be there."""
    seen: list[int] = []
    attempt(desk.start(), lambda: seen.append(json.loads(desk.places[0].read_bytes())["failures"]))
    assert seen == [1]
