"""A data folder that will not do is said in the first window, before anybody typed anything."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hhh_desktop.demo import make_demo
from hhh_desktop.storage import folder_kind
from tests.gui.driver import Driver, cheap_keys, running

linux = pytest.mark.skipif(sys.platform != "linux", reason="mountinfo is Linux's")


@pytest.fixture(autouse=True)
def _marks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[None]:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    with cheap_keys():
        yield


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that lies on a share, as far as the mounts say."""
    real, point = folder_kind._mount_of, tmp_path / "share"

    def mount_of(path: Path, mounts: str) -> tuple[str, str] | None:
        return real(path, f"{mounts}\n99 1 0:99 / {point} rw - cifs //server/salon rw\n")

    monkeypatch.setattr(folder_kind, "_mount_of", mount_of)
    point.mkdir()
    return point


def _said(driver: Driver) -> str:
    return str(driver.page.ui.message_bar.message())  # type: ignore[attr-defined]


@linux
def test_no_first_start_on_the_network(share: Path) -> None:
    with running(share / "salon") as driver:
        assert driver.page.objectName() == "setup_wizard"
        driver.wait(lambda: bool(_said(driver)))
        assert "Deze map staat niet op deze pc" in _said(driver) and "cifs" in _said(driver)
        assert not (share / "salon").exists()


def test_no_first_start_where_a_service_copies_but_a_local_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "wolk").mkdir()
    (tmp_path / "wolk" / ".dropbox").touch()
    with running(tmp_path / "wolk" / "salon") as driver:
        driver.wait(lambda: bool(_said(driver)))
        assert "Dropbox maakt kopieën van deze map" in _said(driver)
        assert str(folder_kind.proposal()) in _said(driver)


def test_an_own_folder_is_no_reason_to_say_anything(tmp_path: Path) -> None:
    with running(tmp_path / "salon") as driver:
        from hhh_desktop.gui.flows.setup import SetupFlow

        flow = driver.flow._before
        assert isinstance(flow, SetupFlow)
        flow._check_folder()
        driver.rest()
        assert not _said(driver)


@linux
def test_a_salon_that_was_put_on_the_network_is_not_opened(tmp_path: Path, share: Path) -> None:
    make_demo(tmp_path / "salon", clients=3)
    (tmp_path / "salon").rename(share / "salon")
    with running(share / "salon") as driver:
        driver.wait(lambda: "Deze map staat niet op deze pc" in _said(driver))
        assert not driver.find("unlock").isEnabled()
        (share / "salon").rename(tmp_path / "salon")  # put back, as it says; the folder is looked at again
    with running(tmp_path / "salon") as driver:
        driver.unlock()
