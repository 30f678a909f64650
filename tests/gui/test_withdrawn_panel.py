"""After a withdrawal: what is left is shown and offered for erasure; an accidental Enter erases nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from hhh_desktop.gui.views.withdrawn_panel import WithdrawnPanel
from tests.gui.audit import VARIANTS, Variant, application, audit, looked_at, settle, shown

pytestmark = pytest.mark.usefixtures("qapp")

LEFT = [("Straat", "Kerkstraat"), ("Huisnummer", "12"), ("Postcode", ""), ("Plaats", "Eindhoven")]
CARDS = [Variant(846, 640), Variant(680, 590, 18), Variant(680, 590, 18, "dark", "pseudo")]


@pytest.fixture
def panel() -> Iterator[WithdrawnPanel]:
    """News by post was withdrawn; an address is left."""
    application()
    made = WithdrawnPanel()
    made.heard = []
    made.content_erased.connect(lambda purpose: made.heard.append(("erase", purpose)))
    made.content_kept.connect(lambda purpose: made.heard.append(("keep", purpose)))
    shown(made)
    made.show_withdrawn("news_post", "Nieuws per post", LEFT)
    settle()
    yield made
    made.close()
    made.deleteLater()
    settle()


def words_in(panel: WithdrawnPanel) -> str:
    """All that its labels hold."""
    return "\n".join(label.text() for label in panel.findChildren(QLabel))


def test_it_says_what_stopped_and_what_is_left(panel: WithdrawnPanel) -> None:
    said = words_in(panel)
    assert "Nieuws per post is ingetrokken" in said and "Wij gebruiken dit niet meer." in said
    for label, content in LEFT:
        assert label in said and content in said
    assert "leeg, maar er stond eerder iets" in said


def test_the_keyboard_starts_where_an_accident_costs_nothing(panel: WithdrawnPanel) -> None:
    assert QApplication.focusWidget() is panel.ui.keep_content
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(panel.ui.keep_content, held)
    assert panel.heard == []
    QTest.keyClick(panel.ui.keep_content, Qt.Key.Key_Return)
    assert panel.heard == [("keep", "news_post")]


def test_tab_and_enter_erase_what_is_left(panel: WithdrawnPanel) -> None:
    QTest.keyClick(panel.ui.keep_content, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.ui.erase_content
    QTest.keyClick(panel.ui.erase_content, Qt.Key.Key_Return)
    assert panel.heard == [("erase", "news_post")]


def test_with_nothing_left_there_is_nothing_to_erase(panel: WithdrawnPanel) -> None:
    panel.show_withdrawn("review", "Uw mening", [])
    settle()
    assert not panel.ui.erase_content.isVisible() and not panel.ui.left_title.isVisible()
    assert panel.ui.keep_content.text() == "Klaar"


def test_hidden_it_holds_no_details(panel: WithdrawnPanel) -> None:
    assert "Kerkstraat" in words_in(panel)  # control
    panel.hide()
    assert "Kerkstraat" not in words_in(panel) and "Eindhoven" not in words_in(panel)
    assert "Kerkstraat" not in str(vars(panel))


@pytest.mark.parametrize("variant", [*VARIANTS, *CARDS], ids=str)
def test_it_is_whole_in_every_variant(variant: Variant) -> None:
    def make() -> WithdrawnPanel:
        made = WithdrawnPanel()
        made.show_withdrawn("news_post", "Nieuws per post", LEFT)
        return made

    with looked_at(make, variant) as window:
        assert audit(window) == []
