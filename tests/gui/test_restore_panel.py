"""The page on which a backup is put back: nothing clipped in any look, no secret that waits, and no swap by accident."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hhh_desktop.gui.views.restore_panel import BackupChoice, RestorePanel, RestoreSummary
from tests.gui.audit import FEW_VARIANTS, VARIANTS, Variant, application, audit, looked_at, settle, shown

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key
REFUSED = "Deze back-up is beschadigd. Er is niets veranderd. Kies een andere back-up."
CHOICES = [
    BackupChoice("2026-11-17T17:02:00.000Z", 2_400_000, "op deze pc"),
    BackupChoice("2026-11-16T17:02:00.000Z", 2_300_000, "op de tweede plek", REFUSED),
    *(BackupChoice(f"2026-11-{day:02}T17:02:00.000Z", 2_000_000, "stick") for day in range(9, 2, -1)),
]
SUMMARY = RestoreSummary("2026-11-17T17:02:00.000Z", "Knip & Zo", 312, 2, True, False, False, 7)


def _report(panel: RestorePanel) -> None:
    panel.show_choices(CHOICES)
    panel.show_who(0, ["Marije"])
    panel.show_report(SUMMARY)


def _who(panel: RestorePanel) -> None:
    panel.show_choices(CHOICES)
    panel.show_who(0, ["Marije de Boer", "Esra Yılmaz"])


def _refused(panel: RestorePanel) -> None:
    panel.show_choices(CHOICES)
    panel.ui.backup_list.setCurrentRow(1)
    panel.ui.restore_next.click()


def _code(panel: RestorePanel) -> None:
    _who(panel)
    panel.ui.use_code.click()
    panel.show_wrong_groups((2, 5))


STATES: dict[str, Callable[[RestorePanel], None]] = {
    "choices": lambda panel: panel.show_choices(CHOICES),
    "refused": _refused,
    "looking": lambda panel: panel.show_looking(),
    "nothing": lambda panel: panel.show_choices([], searched=True),
    "problem": lambda panel: (panel.show_choices(CHOICES), panel.show_problem("Hier is geen sleutel", REFUSED))[0],
    "who": _who,
    "code": _code,
    "checking": lambda panel: panel.show_checking(),
    "report": _report,
    "swapping": lambda panel: panel.show_swapping(),
}


@pytest.mark.parametrize(
    ("state", "variant"),
    [
        (state, variant)
        for state in STATES
        for variant in (VARIANTS if state in ("report", "choices") else FEW_VARIANTS)
    ],
    ids=str,
)
def test_nothing_is_clipped_small_unnamed_or_pale(state: str, variant: Variant) -> None:
    with looked_at(RestorePanel, variant) as panel:
        assert isinstance(panel, RestorePanel)
        STATES[state](panel)
        settle()
        assert audit(panel) == []


@pytest.fixture
def panel() -> Iterator[RestorePanel]:
    """The page on the screen, in Dutch whatever ran before; what it says is in `heard`."""
    application()
    before = QLocale()
    QLocale.setDefault(QLocale("nl_NL"))
    made = RestorePanel()
    made.heard = []  # type: ignore[attr-defined]
    for name in ("chosen", "submitted", "confirmed", "cancelled", "stopped"):
        getattr(made, name).connect(lambda *values, name=name: made.heard.append((name, *values)))  # type: ignore[attr-defined]
    shown(made)
    yield made
    made.close()
    made.deleteLater()
    settle()
    QLocale.setDefault(before)


def press(*keys: Qt.Key) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)
        settle()


def heard(panel: RestorePanel) -> list[tuple[object, ...]]:
    return panel.heard  # type: ignore[attr-defined, no-any-return]


def test_return_on_the_last_page_presses_neither(panel: RestorePanel) -> None:
    _report(panel)
    press(Key.Key_Return, Key.Key_Enter, Key.Key_Space)
    assert heard(panel) == []
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is panel.ui.restore_refuse, "the first way on is no"
    press(Key.Key_Tab, Key.Key_Return)
    assert heard(panel) == [("confirmed",)]
    press(Key.Key_Escape)
    assert heard(panel)[-1] == ("cancelled",)


def test_a_refused_backup_is_not_chosen_and_says_why(panel: RestorePanel) -> None:
    _refused(panel)
    assert heard(panel) == [] and REFUSED in panel.ui.backup_list_note.text()
    press(Key.Key_Up)
    assert REFUSED not in panel.ui.backup_list_note.text()
    press(Key.Key_Return)
    assert heard(panel) == [("chosen", 0)]


def test_the_first_that_can_be_put_back_is_chosen_beforehand(panel: RestorePanel) -> None:
    panel.show_choices([CHOICES[1], CHOICES[0]])
    assert panel.ui.backup_list.currentRow() == 1


def test_no_secret_waits(panel: RestorePanel) -> None:
    _who(panel)
    panel.ui.restore_passphrase.setText("fietsbel lantaarn")
    press(Key.Key_Return)
    assert heard(panel) == [("submitted", "Marije de Boer", "fietsbel lantaarn", "")]
    panel.show_report(SUMMARY)
    assert not panel.ui.restore_passphrase.text() and not panel.ui.restore_passphrase.isUndoAvailable()
    _code(panel)
    panel.ui.restore_code.setText("ABCDEF")
    panel.hide()
    assert not panel.ui.restore_code.text()


def test_what_there_is_to_know_stands_in_the_report(panel: RestorePanel) -> None:
    _report(panel)
    said = " ".join(label.text() for label in panel.ui.report_page.findChildren(type(panel.ui.report_sub)))
    for words in ("17 november 2026", "312 klanten", "2 mensen die sindsdien zijn gewist", "zit er niet in",
                  "apart gezet", "7 dagen", "wachtzinnen van toen"):  # fmt: skip
        assert words in said, words
    panel.show_report(RestoreSummary(SUMMARY.made_at, "", 1, 0, False, False, True, 7))
    said = " ".join(label.text() for label in panel.ui.report_page.findChildren(type(panel.ui.report_sub)))
    assert "1 klant" in said and "noodcode" in said and "apart" not in said and "gewist" not in said


def test_nobody_is_told_that_there_are_none_before_somebody_looked(panel: RestorePanel) -> None:
    panel.show_looking()
    assert "zoekt" in panel.ui.nothing_found.text() and panel.ui.nothing_found.isVisible()
    panel.show_choices([])
    assert "geen back-ups" in panel.ui.nothing_found.text()


def test_after_a_swap_that_failed_there_is_a_way_back(panel: RestorePanel) -> None:
    _report(panel)
    left: list[bool] = []
    panel.cancelled.connect(lambda: left.append(True))
    panel.show_swapping()
    assert not panel.ui.restore_back.isVisible()
    panel.show_problem("De schijf is vol")
    assert panel.ui.restore_back.isVisible() and "niets veranderd" not in panel.ui.foot_hint.text()
    QTest.keyClick(panel, Key.Key_Escape)
    assert left == [True]


def test_the_language_changes_live(panel: RestorePanel) -> None:
    before = QLocale()
    try:
        _report(panel)
        QLocale.setDefault(QLocale("en_GB"))
        QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
        said = " ".join(label.text() for label in panel.ui.report_page.findChildren(type(panel.ui.report_sub)))
        assert "November" in said and panel.ui.restore_next.text() == "Terugzetten"
    finally:
        QLocale.setDefault(before)
