"""The client display with real keys, real clicks, a window manager and a second screen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from tests.gui.xvfb import Child, XServer, missing_tools, x_server

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not installed: {', '.join(missing_tools())}")

ME = "tests.gui.client_on_x"
STRAY = ("Return", "KP_Enter", "space", "Tab", "ISO_Left_Tab", "Escape")


@pytest.fixture(scope="module")
def server() -> Iterator[XServer]:
    with x_server() as made:
        yield made


def answers(child: Child) -> list[list[str]]:
    return [said["answered"] for said in child.seen if "answered" in said]


def after(server: XServer, child: Child, *keys: str) -> list[list[str]]:
    """Asks anew, presses the keys, and says which answers came of it; F10 asks, F11 lets a second pass, F12 reports."""
    before = len(answers(child))
    server.keys("F10", "F11", *keys, "F12")
    child.wait_for("reported")
    return answers(child)[before:]


def accidents(server: XServer, child: Child, longest: int = 2) -> list[str]:
    walks = [("Tab",) * steps + keys for steps in range(7) for keys in (("space", "Return"), ("Return", "space"))]
    short = [keys for length in range(1, longest + 1) for keys in product(STRAY, repeat=length)]
    return ["+".join(keys) for keys in [*short, *walks] if after(server, child, *keys)]


def test_stray_keys_answer_nothing_and_an_arrow_with_return_does(server: XServer) -> None:
    with server.program(ME, "asked") as child:
        assert child.wait_for("ready")["focus"] == "question"
        assert accidents(server, child) == []
        assert not [said for said in child.seen if "repeated" in said]  # every key was one a person pressed
        assert after(server, child, "Left", "Return") == [["card", "given"]]
        assert after(server, child, "Right", "KP_Enter") == [["card", "refused"]]
        assert after(server, child, "Down", "Return") == [["card", "deferred"]]
        assert after(server, child, "Left", "space") == []
        assert after(server, child, "Left", "Tab", "Return") == []


@pytest.mark.parametrize(("control", "caught"), [("plain", "Tab+space"), ("default", "Return")])
def test_control_ordinary_and_default_buttons_are_caught(server: XServer, control: str, caught: str) -> None:
    with server.program(ME, control) as child:
        child.wait_for("ready")
        assert any(caught in found for found in accidents(server, child))


def test_a_held_key_answers_nothing(server: XServer) -> None:
    with server.program(ME, "asked") as child:
        child.wait_for("ready")
        server.keys("F10", "F11", "Left")
        server.keyboard("keydown", "Return")
        try:
            child.wait_for("repeated", "Return")
        finally:
            server.keyboard("keyup", "Return")
        server.keys("F12")
        child.wait_for("reported")
        assert answers(child) == [["card", "given"]]  # the press itself, and none of its repeats on later pages


@pytest.mark.parametrize(("mode", "expected"), [("asked", 1), ("unguarded", 2)])
def test_a_double_click_answers_one_question(server: XServer, mode: str, expected: int) -> None:
    """`unguarded` is the control: without the guard the second click answers the next question."""
    with server.program(ME, mode) as child:
        yes = child.wait_for("ready")["yes"]
        server.keys("F10", "F11", "F12")
        child.wait_for("reported")
        server.click(*yes, times=2)
        server.keys("F12")
        child.wait_for("reported")
        assert len(answers(child)) == expected


def test_on_the_second_screen_with_the_desk_on_the_first() -> None:
    with x_server(screens=2) as server, server.program(ME, "second") as child:
        said = child.wait_for("ready")
        assert said["screens"] == 2
        assert said["on"] == 1
        assert said["in_place"] is False
        assert said["size"] == [1280, 800]
        assert server.windows("^Klantscherm$", 1)
        assert not server.windows("^Klantscherm$", 0)


def test_in_place_of_the_desk_where_there_is_one_screen(server: XServer) -> None:
    with server.program(ME, "second") as child:
        said = child.wait_for("ready")
        assert said["screens"] == 1
        assert said["in_place"] is True
        assert said["size"] == [1280, 800]
        assert after(server, child, "alt+F4") == []
        assert child.seen[-1]["visible"] is True  # a client cannot close the way to the desk
