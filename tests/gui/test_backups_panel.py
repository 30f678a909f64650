"""The section on backups by itself: what it says in each state, and that nothing is lost in any look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from hhh_desktop.domain.times import stamp
from hhh_desktop.gui.views.backups_panel import BackupsPanel
from hhh_desktop.gui.views.leaving_window import LeavingWindow
from hhh_desktop.services.backups import Backup, BackupState, Expired
from hhh_desktop.services.settings import Settings
from tests.gui.audit import VARIANTS, Longer, Variant, application, audit, looked_at, settle, shown

pytestmark = pytest.mark.usefixtures("qapp")

NOW = datetime(2026, 11, 3, 18, 30, tzinfo=UTC)
STICK = "E:\\Her His Hair back-ups"
SETTINGS = Settings(backup_folder=STICK)
INSIDE = [Variant(1110, 620, 18), Variant(1110, 620, 18, "dark", "pseudo"), Variant(1180, 640)]


def backup(days: int, place: str = "", size: int = 1_234_567) -> Backup:
    made = NOW - timedelta(days=days)
    return Backup(f"{days}{place}", "n", place, stamp(made), size, 0, stamp(made), stamp(made + timedelta(days=30)))


def state(*days: int, **more: object) -> BackupState:
    made = tuple(backup(day) for day in days)
    return replace(BackupState(made, len(made), second_here=True), **more)  # type: ignore[arg-type]


@pytest.fixture
def panel() -> Iterator[BackupsPanel]:
    """The section as an owner finds it, with a backup of today."""
    application()
    made = BackupsPanel()
    made.show_state(state(0, 1), Settings(), NOW)
    shown(made)
    yield made
    made.close()
    made.deleteLater()
    settle()


def words_in(widget: QWidget) -> str:
    settle()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def test_a_good_one_an_old_one_and_none_are_told_apart_in_words_and_picture(panel: BackupsPanel) -> None:
    ui = panel.ui
    assert "vandaag" in ui.state_title.text() and ui.state_icon.property("disc") == "good_soft"
    panel.show_state(state(7), Settings(), NOW)
    assert ui.state_icon.property("disc") == "good_soft", "a week is not overdue"
    panel.show_state(state(8), Settings(), NOW)
    assert "8 dagen geleden" in ui.state_text.text() and ui.state_icon.property("disc") == "warning_soft"
    panel.show_state(BackupState(), Settings(), NOW)
    assert ui.state_title.text() == "Er is nog geen back-up" and ui.state_icon.property("disc") == "warning_soft"
    assert not ui.try_restore.isEnabled()


def test_each_backup_says_when_where_how_large_and_until_when(panel: BackupsPanel) -> None:
    panel.show_state(replace(state(), backups=(backup(1), backup(40, STICK), backup(2, "F:\\oud"))), SETTINGS, NOW)
    said = words_in(panel)
    assert "gisteren" in said and "Op deze pc · 1,2 MB · blijft tot 2 december" in said
    assert "Op de tweede plek · 1,2 MB · blijft tot er drie nieuwere zijn" in said
    assert "Op een vorige plek" in said


def test_a_long_list_is_shown_on_wish(panel: BackupsPanel) -> None:
    panel.show_state(state(*range(12)), Settings(), NOW)
    short = words_in(panel).count("Op deze pc")
    assert short == 5 and panel.ui.show_all.text() == "Alle 12 tonen"
    panel.ui.show_all.setFocus()
    press(Qt.Key.Key_Space)
    settle()
    assert words_in(panel).count("Op deze pc") == 12 and panel.ui.show_all.text() == "Minder tonen"


def test_the_second_place_says_whether_it_is_here(panel: BackupsPanel) -> None:
    ui = panel.ui
    assert ui.choose_second.text() == "Plek kiezen" and not ui.drop_second.isVisible()
    panel.show_state(replace(state(0), second_here=False), SETTINGS, NOW)
    assert "is er nu niet" in ui.second_text.text() and STICK in ui.second_path.text().replace("\n", "")
    panel.show_state(state(0), SETTINGS, NOW)
    assert "Die is er." in ui.second_text.text()
    panel.show_state(state(0, second_copied_by="OneDrive"), SETTINGS, NOW)
    assert "OneDrive kopieert deze map" in ui.second_text.text()
    heard: list[Settings] = []
    panel.settings_changed.connect(heard.append)
    ui.drop_second.setFocus()
    press(Qt.Key.Key_Space)
    assert heard == [replace(SETTINGS, backup_folder="")]


def test_the_rule_follows_the_number_that_is_chosen(panel: BackupsPanel) -> None:
    heard: list[Settings] = []
    panel.settings_changed.connect(heard.append)
    panel.ui.backup_count.setFocus()
    press(Qt.Key.Key_Home)
    assert heard[-1].backup_count == 7
    panel.show_settings(heard[-1])
    assert "hoogstens 7" in panel.ui.rule.text()
    panel.show_settings(Settings(backup_count=11))
    assert panel.ui.backup_count.currentText() == "11", "an odd number stays as it is"


def test_while_one_is_made_the_keyboard_is_on_stopping_and_comes_back(panel: BackupsPanel) -> None:
    ui = panel.ui
    ui.make_backup.setFocus()
    panel.show_progress("copying", 30, 60)
    settle()
    assert ui.stop_backup.hasFocus() and not ui.make_backup.isEnabled() and ui.progress_bar.value() == 30
    panel.show_progress("reading", 0, 0)
    assert "nagelezen" in ui.progress_text.text() and ui.progress_bar.value() == 60
    panel.show_ended()
    settle()
    assert ui.make_backup.hasFocus() and not ui.progress_box.isVisible()


def test_erasing_in_the_backups_is_counted_until_it_is_done(panel: BackupsPanel) -> None:
    panel.show_state(replace(state(*range(12)), reached=3), Settings(), NOW)
    assert panel.ui.reach_text.text().startswith("3 van 12") and panel.ui.reach_bar.isVisible()
    panel.show_state(state(*range(12)), Settings(), NOW)
    assert not panel.ui.reach_bar.isVisible() and "alle back-ups weg" in panel.ui.reach_text.text()


def test_a_destroyed_key_is_told(panel: BackupsPanel) -> None:
    gone = Expired(stamp(NOW - timedelta(days=31)), stamp(NOW))
    panel.show_state(replace(state(0), expired=(gone,)), Settings(), NOW)
    said = words_in(panel)
    assert "De sleutel van 3 okt 2026" in said and "niemand kan die back-up nog lezen" in said


def test_the_language_changes_live(panel: BackupsPanel) -> None:
    app, longer = application(), Longer()
    app.installTranslator(longer)
    settle()
    try:
        assert "ëmw" in panel.ui.state_title.text() and "ëmw" in panel.ui.make_backup.text()
    finally:
        app.removeTranslator(longer)
        settle()


# ── how it looks ────────────────────────────────────────────────────────────────────────────────────────────────────


def _full() -> BackupsPanel:
    panel = BackupsPanel()
    gone = Expired(stamp(NOW - timedelta(days=31)), stamp(NOW))
    panel.show_state(replace(state(*range(12)), expired=(gone,), reached=3, second_here=False), SETTINGS, NOW)
    panel.show_fault("Er is geen plek voor een back-up", "De schijf van deze pc is vol. Maak plek.")
    return panel


def _making() -> BackupsPanel:
    panel = BackupsPanel()
    panel.show_state(BackupState(), Settings(), NOW)
    panel.show_progress("copying", 1, 2)
    return panel


def _trying() -> BackupsPanel:
    panel = BackupsPanel()
    panel.show_state(state(0, 1, last_trial=stamp(NOW)), SETTINGS, NOW)
    panel.show_trying()
    return panel


@pytest.mark.parametrize("make", [_full, _making, _trying])
@pytest.mark.parametrize("variant", [*VARIANTS, *INSIDE], ids=str)
def test_it_is_whole_in_every_variant(make: Callable[[], BackupsPanel], variant: Variant) -> None:
    with looked_at(make, variant) as window:
        assert audit(window) == []


def test_leaving_is_stopped_by_button_by_escape_and_by_closing() -> None:
    application()
    window = LeavingWindow()
    stopped: list[int] = []
    window.stopped.connect(lambda: stopped.append(1))
    window.show()
    settle()
    window.show_progress("copying", 1, 2)
    assert window.ui.leaving_bar.value() == 30
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert len(stopped) == 1 and window.isVisible(), "it goes when what is half made was taken away"
    window.ui.stop_backup.click()
    window.close()
    assert len(stopped) == 3 and window.isVisible()
    window.hide()
    window.deleteLater()
    settle()
