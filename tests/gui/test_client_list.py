"""The rows of the list: what is marked, what is said, and that they are painted where they belong."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QListView

from hhh_desktop.gui import formats
from hhh_desktop.gui.models.client_list import ROW_ROLE, ClientListModel, found_marks, rows_of
from hhh_desktop.gui.theme import font
from hhh_desktop.gui.views.client_delegate import ClientDelegate, whole_parts
from tests.gui.audit import application
from tests.gui.people import BERGS, TODAY, hit


@pytest.mark.parametrize(
    ("name", "typed", "marked"),
    [
        ("van den Berg, Noor", "berg", ["Berg"]),
        ("van den Berg, Noor", "no be", ["Be", "No"]),
        ("Bergman, Aaliyah", "BERGM", ["Bergm"]),
        ("Steen-Bergen, Joost", "berg", ["Berg"]),
        ("Steenbergen, Joost", "berg", []),
        ("Yılmaz, Elif", "yilm", ["Yılm"]),
        ("Großmann, Zoë", "gross zoe", ["Groß", "Zoë"]),
        ("van den Berg, Noor", "vandenb", ["van", "den", "B"]),
        ("de l'Étoile, Anaïs", "etoile", ["Étoile"]),
        ("van den Berg, Noor", "5678", []),
        ("van den Berg, Noor", "", []),
    ],
)
def test_what_was_found_is_marked(name: str, typed: str, marked: list[str]) -> None:
    assert sorted(name[at : at + length] for at, length in found_marks(name, typed)) == sorted(marked)


def test_the_second_line_shows_what_was_asked_for() -> None:
    one = hit(7, "Noor", "", "Bos", phone="+31612345678", email="noor@voorbeeld.nl")
    assert rows_of([one], "noor", TODAY)[0].facts == "06 ·· 56 78 · 5611 AB"
    by_figures = rows_of([one], "5678", TODAY)[0]
    assert [by_figures.facts[at : at + length] for at, length in by_figures.fact_marks] == ["56 78"]
    by_email = rows_of([one], "noor@v", TODAY)[0]
    assert by_email.facts == "noor@voorbeeld.nl"
    assert [by_email.facts[at : at + length] for at, length in by_email.fact_marks] == ["noor@v"]
    assert rows_of([one], "", TODAY)[0].facts == "3 nov 2026 · 06 ·· 56 78"


def test_a_row_is_spoken_in_full_words() -> None:
    model = ClientListModel()
    model.replace(rows_of(BERGS, "berg", TODAY))
    spoken = [model.data(model.index(at), Qt.ItemDataRole.AccessibleTextRole) for at in range(3)]
    assert spoken[0] == "van den Berg, Noor, 06 ·· 00 01 · 5611 AB, jonger dan 16, 2 vragen open"
    assert spoken[2].endswith("1 vraag open")


def test_the_model_is_sound(qtmodeltester: Any) -> None:
    model = ClientListModel()
    model.replace(rows_of(BERGS, "berg", TODAY))
    qtmodeltester.check(model)
    assert model.data(model.index(0), ROW_ROLE).id == 1


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("points", [11, 18])
def test_rows_are_painted_at_their_reading_side(qtbot: Any, mirrored: bool, points: int) -> None:
    from hhh_desktop.gui.theme import apply_theme, color

    apply_theme(application(), "light", points)
    view, model = QListView(), ClientListModel()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(ClientDelegate(view))
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    model.replace(rows_of(BERGS[1:2], "xyz", TODAY))
    view.resize(400, 200)
    view.show()
    picture = view.viewport().grab().toImage()
    ink = color("text").rgb()
    across = [x for x in range(picture.width()) for y in range(0, 90) if picture.pixel(x, y) == ink]
    assert across, "the name is not there"
    assert (max(across) > 360 and min(across) > 80) if mirrored else (max(across) < 320 and min(across) < 40)
    apply_theme(application(), "light", 11)


def test_hostile_names_are_painted(qtbot: Any) -> None:
    names = ["", "A" * 200, "<b>x</b>", "محمد علي", "\u0301\u0301", "名前", "1=1; DROP", "🙂" * 50]
    view, model = QListView(), ClientListModel()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(ClientDelegate(view))
    model.replace(rows_of([hit(at, name, "", name) for at, name in enumerate(names)], "a b <", TODAY))
    view.resize(300, 700)
    view.show()
    view.grab()
    assert model.rowCount() == len(names)


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("+31612345678", "06 ·· 56 78"),
        ("+31402123456", "040 ·· 34 56"),
        ("+31495123456", "0495 ·· 34 56"),
        ("+4915112345678", "+49 ·· 56 78"),
        ("", ""),
    ],
)
def test_enough_of_a_number_to_recognise(stored: str, shown: str) -> None:
    assert formats.phone_tail(stored) == shown


def test_days_are_written_the_dutch_way() -> None:
    assert formats.when("2026-11-22T12:00:00.000Z", TODAY) == "gisteren"
    assert formats.when("2026-03-12T12:00:00.000Z", TODAY) == "12 mrt 2026"
    assert formats.long_day(TODAY) == "23 november 2026"
    assert formats.when("", TODAY) == ""
    assert formats.when("2026-11-23T10:40:00.000Z", TODAY).startswith("vandaag ")


def test_words_too_long_for_a_line_may_break() -> None:
    assert formats.breakable("kort en goed") == "kort en goed"
    long = formats.breakable("x" * 200)
    assert max(map(len, long.split("\n"))) <= 40
    assert long.replace("\n", "") == "x" * 200


def test_a_client_under_16_is_told_in_words_too() -> None:
    model = ClientListModel()
    model.replace(rows_of([hit(7, "Noor", "", "Bos", is_adult=False), hit(8, "Jan", "", "Bos")], "bos", TODAY))
    young, grown = model.index(0, 0), model.index(1, 0)
    assert "ouder of voogd" in str(young.data(Qt.ItemDataRole.ToolTipRole))
    assert grown.data(Qt.ItemDataRole.ToolTipRole) is None


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_word_stands_in_the_row_where_the_name_leaves_room(qtbot: Any, mirrored: bool) -> None:
    application()
    painted = []
    for minor in (True, False):
        view = QListView()
        qtbot.addWidget(view)
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        model = ClientListModel(view)
        view.setModel(model)
        view.setItemDelegate(ClientDelegate(view))
        long = "Anna-Maria Wilhelmina Johanna Geertruida"
        model.replace(
            rows_of(
                [hit(7, "Noor", "", "Bos", is_adult=not minor), hit(8, long, "", "Bos", is_adult=not minor)], "", TODAY
            )
        )
        view.resize(360, 200)
        view.show()
        painted.append(view.viewport().grab().toImage())
    young, grown = painted

    def widths(row: int) -> int:
        """How many columns at the end of the row's first line differ, which is what the sign takes up."""
        lines = range(row * 72 + 8, row * 72 + 40)
        return sum(any(young.pixel(x, y) != grown.pixel(x, y) for y in lines) for x in range(young.width()))

    assert widths(0) > 50, "sign and word"
    assert widths(1) > 10, "the sign stays when there is no room"


def test_a_fact_is_shown_whole_or_not_at_all(qtbot: Any) -> None:
    application()
    measure = QFontMetricsF(font("body"))
    facts = "20 nov 2026 · 06 ·· 71 05"
    wide = measure.horizontalAdvance(facts)
    assert whole_parts(facts, measure, wide) == facts
    assert whole_parts(facts, measure, wide - 1) == "20 nov 2026"
    assert whole_parts(facts, measure, 5) == "20 nov 2026", "the first one stays, shortened if need be"
    assert whole_parts("", measure, 5) == ""
