"""The walk past the section on backups, and past what is said of them elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from hhh_desktop.domain.times import stamp, system_clock
from hhh_desktop.gui.flows.leaving import Leaving
from hhh_desktop.services.backups import Backup, BackupState, Expired
from hhh_desktop.storage.backup_notes import OWN, SECOND, TRIAL, BackupNotes, save_notes
from tests.gui.audit import settle
from tests.gui.driver import RECEPTIONIST

if TYPE_CHECKING:
    from tests.gui.tour import Scene, Stage


def backing_up(stage: Stage) -> Iterator[Scene]:
    """The section on backups in all its states, and what the desk says of them."""
    with stage.running(stage.copy("backups")) as driver:
        driver.unlock()
        driver.click("place_manage")
        driver.find("tab_backups").setFocus()
        driver.click("tab_backups")
        yield "backups-none", driver.front
        flow = driver.flow.desk
        assert flow is not None and flow.managing is not None
        panel, page = flow.managing.page.backups, flow.managing.backups
        panel.show_progress("copying", 40, 100)
        yield "backups-making", driver.front
        panel.show_ended()
        driver.click("make_backup")
        yield "backups-made", driver.front
        driver.click("try_restore")
        yield "backups-tried", driver.front
        settings = replace(driver.context.settings, backup_folder="E:\\Her His Hair back-ups")
        state, now = many_backups(settings.backup_folder), driver.context.now().astimezone()
        panel.show_state(state, settings, now)
        panel.show_trial()
        yield "backups-many", driver.front
        driver.click("show_all")
        panel.ui.backups_scroll.verticalScrollBar().setValue(10_000)
        settle()
        yield "backups-many-below", driver.front
        driver.click("show_all")
        panel.ui.backups_scroll.verticalScrollBar().setValue(0)
        panel.show_state(replace(state, second_here=False, reached=3, backups=state.backups[6:]), settings, now)
        page._notes = BackupNotes({OWN: "disk_full", TRIAL: "pages"})
        page._say_faults()
        yield "backups-faults", driver.front
        driver.context.lock()
        driver.rest()
        save_notes(driver.folder, BackupNotes({SECOND: "io"}))
        driver.unlock()
        yield "desk-backup-failed", driver.front
        driver.context.lock()
        driver.rest()
        driver.unlock(RECEPTIONIST)
        yield "desk-backup-failed-receptionist", driver.front
        driver.context.lock()
        driver.rest()
        unlock = driver.flow._unlock
        assert unlock is not None
        unlock.show_busy(True)
        unlock.show_waiting(
            driver.flow.tr("Er wordt nog een back-up afgemaakt"), driver.flow.tr("Daarna gaat het vanzelf open.")
        )
        yield "unlock-waiting", driver.front
        leaving = Leaving(driver.context, lambda: None)
        leaving._show()
        assert leaving.window is not None
        leaving.window.show_progress("copying", 40, 100)
        yield "leaving", leaving.window
        leaving.window.hide()
        leaving.window.deleteLater()


def many_backups(second: str) -> BackupState:
    """A month of backups in both places, of invented sizes."""
    newest = system_clock()
    backups = []
    for days in range(12):
        made = newest - timedelta(days=days, minutes=37 * days)
        for place in ("", second) if days % 3 == 0 else ("",):
            name = f"{days}-{place}"
            size = 1_234_567 - days * 3000
            backups.append(
                Backup(name, name, place, stamp(made), size, 0, stamp(made), stamp(made + timedelta(days=30)))
            )
    gone = stamp(newest - timedelta(days=40))
    expired = (Expired(gone, stamp(newest)),)
    return BackupState(
        backups=tuple(backups),
        reached=len(backups),
        second_here=True,
        expired=expired,
        last_trial=stamp(newest - timedelta(days=20)),
    )
