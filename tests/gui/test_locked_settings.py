"""What an administrator has set for this PC stands in the settings, says so, and cannot be chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hhh_desktop.gui.flows.context import Context
from hhh_desktop.gui.views.backups_panel import BackupsPanel
from hhh_desktop.gui.views.settings_panel import SettingsPanel
from hhh_desktop.services.settings import Settings
from hhh_desktop.storage.settings_file import load_settings
from tests.gui.audit import application

pytestmark = pytest.mark.usefixtures("qapp")
LOCKED = Settings(lock_minutes=2, locked=frozenset({"lock_minutes", "language", "backup_folder", "backup_count"}))


def test_the_settings_say_what_is_set(qapp: object) -> None:
    application()
    panel = SettingsPanel()
    ui = panel.ui
    for settings, free in ((Settings(), True), (LOCKED, False), (Settings(), True)):
        panel.show_settings(settings)
        for one in (ui.lock_minutes, ui.language_nl, ui.language_en):
            assert (one.isEnabled(), one.accessibleDescription() == "") == (free, free)
        assert ui.scheme_dark.isEnabled() and ui.text_size.isEnabled()


def test_the_backups_say_what_is_set(qapp: object) -> None:
    application()
    panel = BackupsPanel()
    for settings, free in ((Settings(), True), (LOCKED, False)):
        panel.show_settings(settings)
        for one in (panel.ui.choose_second, panel.ui.drop_second, panel.ui.backup_count):
            assert (one.isEnabled(), one.accessibleDescription() == "") == (free, free)


def test_no_other_way_changes_what_is_set(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    application()
    defaults = tmp_path / "defaults.toml"
    monkeypatch.setenv("HHH_DEFAULTS", str(defaults))
    for text, expected in (("", 60), ("[locked]\nlock_minutes = 2\n", 2)):
        defaults.write_text(text, encoding="utf-8")
        context = Context(tmp_path, load_settings(tmp_path))
        assert context.change_settings(replace(context.settings, lock_minutes=60, scheme="dark")) is None
        assert (context.settings.lock_minutes, context.settings.scheme) == (expected, "dark")
        assert load_settings(tmp_path).lock_minutes == expected
        context.close()
