"""The privacy statement as a page: parsed without markup, read by keyboard, versioned, in any language and size."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from hhh_desktop.domain.purpose import Statement
from hhh_desktop.gui.views.statement_panel import Block, StatementPanel, blocks
from hhh_desktop.services.purposes import load_statement
from tests.gui.audit import VARIANTS, Variant, application, audit, looked_at, settle, shown
from tests.gui.client_rounds import RESOURCES, WORDS, pseudo

CONTACT = "020 123 45 67"


def statement(language: str = "nl", body: str = "") -> Statement:
    real = load_statement(RESOURCES / "statement", language)
    return dataclasses.replace(real, body=body) if body else real


@pytest.fixture
def panel() -> Iterator[StatementPanel]:
    application()
    made = StatementPanel()
    shown(made, QSize(846, 640))
    made.show_statement(statement(), WORDS["nl"], salon="Her His Hair", contact=CONTACT)
    settle()
    yield made
    made.close()
    made.deleteLater()
    settle()


def texts(panel: StatementPanel) -> list[str]:
    return [label.text() for label in panel.ui.statement_text.findChildren(QLabel)]


def test_the_small_piece_of_markdown_and_nothing_else() -> None:
    body = "# Kop\n\nEen regel\nen nog een.\n\n## Deel\n\n- punt een\n- punt twee\n\n*geen* <b>opmaak</b> [hier](x)"
    assert list(blocks(body)) == [
        Block("heading", "Kop"),
        Block("paragraph", "Een regel en nog een."),
        Block("section", "Deel"),
        Block("point", "punt een"),
        Block("point", "punt twee"),
        Block("paragraph", "*geen* <b>opmaak</b> [hier](x)"),
    ]
    assert list(blocks("alinea\n- punt")) == [Block("paragraph", "alinea"), Block("point", "punt")]
    assert list(blocks("")) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_word_of_the_statement_is_on_the_page(panel: StatementPanel, language: str) -> None:
    shown_one = statement(language)
    panel.show_statement(shown_one, WORDS[language], salon="Her His Hair", contact=CONTACT)
    settle()
    on_page = " ".join(texts(panel))
    for line in shown_one.filled(salon="Her His Hair", contact=CONTACT).splitlines():
        assert line.removeprefix("## ").removeprefix("# ").removeprefix("- ").strip() in on_page
    assert CONTACT in on_page


def test_version_and_date_in_the_words_of_the_statement(panel: StatementPanel) -> None:
    one = dataclasses.replace(statement(), version=3, effective=date(2027, 5, 4))
    panel.show_statement(one, WORDS["nl"], salon="S", contact="c")
    assert panel.ui.statement_version.text() == "Versie 3 · geldt vanaf 4 mei 2027"
    panel.show_statement(one, WORDS["en"], salon="S", contact="c")
    assert panel.ui.statement_version.text() == "Version 3 · in force from 4 May 2027"


def test_a_salon_s_name_is_text_and_never_markup(panel: StatementPanel) -> None:
    hostile = '<img src="file:/etc/passwd"><h1>x</h1>'
    panel.show_statement(statement(), WORDS["nl"], salon=hostile, contact=hostile)
    settle()
    labels = panel.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels if label.text())
    assert any(hostile in label.text() for label in labels)


def test_it_scrolls_by_keyboard_from_the_start(panel: StatementPanel) -> None:
    bar = panel.ui.statement_scroll.verticalScrollBar()
    assert panel.focusWidget() is panel.ui.statement_scroll
    assert bar.maximum() > 0
    places = [bar.value()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_End):
        QTest.keyClick(panel.windowHandle(), key)
        places.append(bar.value())
    assert places == sorted(set(places))
    assert bar.value() == bar.maximum()
    QTest.keyClick(panel.windowHandle(), Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() < bar.maximum()
    QTest.keyClick(panel.windowHandle(), Qt.Key.Key_Home)
    assert bar.value() == 0


def test_another_version_starts_at_its_beginning_and_replaces_the_first(panel: StatementPanel) -> None:
    panel.ui.statement_scroll.verticalScrollBar().setValue(500)
    panel.show_statement(statement(body="# Nieuw\n\nKort."), WORDS["nl"], salon="S", contact="c")
    settle()
    assert texts(panel) == ["Nieuw", "Kort."]
    assert panel.ui.statement_scroll.verticalScrollBar().value() == 0


@pytest.mark.parametrize("how", ["click", "escape"])
def test_it_closes(panel: StatementPanel, how: str) -> None:
    closed: list[bool] = []
    panel.closed.connect(lambda: closed.append(True))
    if how == "click":
        QTest.mouseClick(panel.ui.statement_close, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(panel.windowHandle(), Qt.Key.Key_Escape)
    assert closed == [True]


def test_right_to_left_follows_the_statement_not_the_desk(panel: StatementPanel) -> None:
    arabic = pseudo(WORDS["nl"], language="ar", right_to_left=True)
    panel.show_statement(statement(), arabic, salon="S", contact="c")
    assert panel.ui.statement_page.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert panel.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_lines_are_no_longer_than_seventy_characters_or_so(panel: StatementPanel) -> None:
    panel.resize(1600, 700)
    settle()
    measure = panel.ui.statement_version.fontMetrics()
    assert panel.ui.statement_text.width() <= measure.averageCharWidth() * 70


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_it_passes_the_audit(qapp: object, variant: Variant) -> None:
    def make() -> QWidget:
        made = StatementPanel()
        made.show_statement(statement(), WORDS["nl"], salon="Her His Hair", contact=CONTACT)
        return made

    with looked_at(make, variant) as made:
        assert audit(made) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_salon_that_told_no_address_sends_the_reader_to_the_desk(panel: StatementPanel, language: str) -> None:
    panel.show_statement(statement(language), WORDS[language], salon="Her His Hair", contact="")
    settle()
    said = " ".join(texts(panel))
    assert f": {WORDS[language].ask_desk}." in said
    assert ": ." not in said
