"""The part of the walk about who can unlock: leaving, keys, codes and passphrases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hhh_desktop.services.vault_errors import RotationUnfinishedError
from tests.gui.audit import settle
from tests.gui.driver import RECEPTIONIST

if TYPE_CHECKING:
    from tests.gui.tour import Stage

PASSPHRASE = "fietsbel lantaarn zee pannenkoek"


def staffing(stage: Stage) -> Iterator[tuple[str, QWidget]]:
    """The owner's section on staff with all that can be done there; then the receptionist's own passphrase."""
    with stage.running(stage.copy("staffing")) as driver:
        driver.unlock()
        driver.click("place_manage")
        driver.click("tab_staff")
        yield "staff-list", driver.front
        flow = driver.flow.desk.managing.staff  # type: ignore[union-attr]
        panel = flow.panel
        members = {member.name: member for member in panel._staff}
        esra = members[RECEPTIONIST]
        driver.click("add_staff")
        yield "staff-add", driver.front
        driver.key(Qt.Key.Key_Return)
        yield "staff-add-refused", driver.front
        driver.click("staff_cancel")
        driver.click(f"reset_{esra.id}")
        driver.put("passphrase", PASSPHRASE)
        yield "staff-reset", driver.front
        driver.click("staff_cancel")
        driver.click(f"remove_{esra.id}")
        yield "staff-leave", driver.front
        driver.click("leave_cancel")
        for step, done, again in (("copying", 60, False), ("reading", 0, True)):
            panel.key.show_step(step, done, 100, again=again)
            settle()
            _to_the_end(panel)
            yield f"staff-renewing-{step}", driver.front
        said = driver.context.said(RotationUnfinishedError("disk_full"))
        panel.key.show_end("warning", said.head, said.text)
        _to_the_end(panel)
        yield "staff-unfinished", driver.front
        driver.click("renew_key")
        driver.wait(lambda: not flow.renewing.is_working)
        driver.rest()
        _to_the_end(panel)
        yield "staff-renewed", driver.front
        panel.key.clear()
        panel.key.show_state("3 mei", 4, owed=True)
        settle()
        _to_the_end(panel)
        yield "staff-owed", driver.front
        panel.key.show_state("3 mei", 4, owed=False)
        driver.click("new_code")
        yield "staff-new-code", driver.front
        driver.put("check_1", "AAAAAA")
        driver.click("recovery_done")
        yield "staff-new-code-refused", driver.front
        driver.click("recovery_cancel")
        yield from _removed(driver, esra)
    with stage.running(stage.copy("own")) as driver:
        driver.unlock(RECEPTIONIST)
        driver.click("place_manage")
        driver.click("own_passphrase")
        yield "own-passphrase", driver.front
        driver.put("old", "niet de goede")
        driver.put("passphrase", PASSPHRASE)
        driver.put("repeat", PASSPHRASE)
        driver.click("own_save")
        yield "own-passphrase-refused", driver.front


def _removed(driver: Any, member: Any) -> Iterator[tuple[str, QWidget]]:
    driver.click(f"remove_{member.id}")
    driver.click("leave_confirm")
    renewing = driver.flow.desk.managing.staff.renewing
    driver.wait(lambda: not renewing.is_working)
    driver.rest()
    yield "staff-left", driver.front


def _to_the_end(panel: Any) -> None:
    bar = panel.ui.staff_scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
