"""The whole program with a window manager, a real keyboard and a second screen: where the keys go."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hhh_desktop.demo import OPENS_WITH, make_demo
from tests.gui.xvfb import Child, XServer, missing_tools, x_server

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not installed: {', '.join(missing_tools())}")

ME = "tests.gui.program_on_x"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "salon"
    make_demo(folder, clients=20)
    return folder


@pytest.fixture
def folder(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HHH_MARKS", str(tmp_path / "marks"))
    return Path(shutil.copytree(demo, tmp_path / "salon"))


@pytest.fixture(scope="module")
def one_screen() -> Iterator[XServer]:
    with x_server() as made:
        yield made


def _type(server: XServer, words: str) -> None:
    server.keys(*("space" if letter == " " else letter for letter in words))


def _after(server: XServer, child: Child, *keys: str) -> dict[str, Any]:
    """Presses keys on the keyboard and says how everything stands when their work is done."""
    server.keys(*keys, "F12")
    return child.wait_for("reported")


def _moves(server: XServer, child: Child, keys: str, where: str) -> dict[str, Any]:
    """Presses a key that another window answers, waits until that has the keyboard, and says how everything stands."""
    server.keys(keys)
    child.wait_for("keyboard", where)
    return _after(server, child)


def _unlock(server: XServer, child: Child) -> dict[str, Any]:
    child.wait_for("keyboard", "unlock_passphrase")
    _type(server, OPENS_WITH)
    return _moves(server, child, "Return", "search")


def test_after_unlocking_the_search_has_the_keyboard_and_gets_it_back(one_screen: XServer, folder: Path) -> None:
    with one_screen.program(ME, str(folder)) as child:
        said = _unlock(one_screen, child)
        assert (said["open"], said["focus"], said["window"]) == (True, "search", "main_window")
        _type(one_screen, "a")
        said = _after(one_screen, child, "Return")
        assert said["page"] == "client_card" and said["focus"] != "search"
        said = _after(one_screen, child, "j", "a", "n")  # typed on the card
        assert (said["typed"], said["focus"]) == ("jan", "search") and said["page"] != "client_card"
        assert not _moves(one_screen, child, "ctrl+l", "unlock_passphrase")["open"]


def test_on_one_screen_the_display_takes_the_place_of_the_desk_and_no_key_answers_by_accident(
    one_screen: XServer, folder: Path
) -> None:
    with one_screen.program(ME, str(folder)) as child:
        before = _unlock(one_screen, child)["events"]
        said: dict[str, Any] = {}
        for number in range(20):  # somebody with questions left
            _after(one_screen, child, "Escape", "Escape", *["Down"] * (number + 1))
            _after(one_screen, child, "Return")
            if _after(one_screen, child)["asks"]:
                said = _moves(one_screen, child, "ctrl+t", "question")
                break
        assert said["display"] and said["display_size"] == said["display_screen"]
        said = _after(one_screen, child, "Return", "space", "KP_Enter", "Tab", "space", "Return", "Escape", "Return")
        assert said["events"] == before and said["display"]
        said = _after(one_screen, child, "alt+F4")
        assert said["display"] and said["open"]
        said = _after(one_screen, child, "Left", "Return")
        assert said["events"] == before + 1, "control: an arrow and then Return do answer"
        assert not _moves(one_screen, child, "ctrl+l", "unlock_passphrase")["open"]


def test_with_two_screens_the_client_has_one_and_the_desk_keeps_the_keyboard(folder: Path) -> None:
    with x_server(screens=2) as server, server.program(ME, str(folder)) as child:
        said = _unlock(server, child)
        assert said["screens"] == 2 and said["display"]
        assert said["display_on"] != said["desk_on"] and said["display_size"] == said["display_screen"]
        assert (said["focus"], said["window"]) == ("search", "main_window")
        _type(server, "a")
        assert _after(server, child, "Return")["page"] == "client_card"
