"""The walk past the page on which a backup is put back, in every state."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hhh_desktop import paths
from hhh_desktop.domain.staff import Salon
from hhh_desktop.domain.times import system_clock
from hhh_desktop.services import registration
from hhh_desktop.services.ports import Desk
from hhh_desktop.services.purposes import load_book
from hhh_desktop.services.recovery_code import new_code
from hhh_desktop.storage.backups import back_up
from hhh_desktop.storage.vault import NewSalon, create_salon
from tests.gui.driver import CHEAP

if TYPE_CHECKING:
    from tests.gui.tour import Scene, Stage

PASSPHRASE = "fietsbel lantaarn zee pannenkoek"


def restoring(stage: Stage) -> Iterator[Scene]:
    """A backup put back: found, refused, by code, checked, read, put in place; and on a PC where there is nothing."""
    code = new_code()
    folder, stick = stage.work / "restore", stage.work / "stick"
    salon = Salon("", "Knip & Zo", phone="+31402123456")
    made, _ = create_salon(folder, NewSalon(salon, "Marije", PASSPHRASE, "", code), CHEAP, system_clock)
    stick.mkdir()
    with made:
        desk = Desk(made, made.staff.all()[0], load_book(paths.resources() / "consent"), "1", system_clock)
        first = registration.register(desk, {"given_name": "Sanne", "surname": "Bakker", "phone": "06 41221980"})
        registration.register(desk, {"given_name": "Sem", "surname": "van Bergen", "phone": "06 41221981"})
        for place in (folder / "backups", stick):
            for _ in range(3 if place != stick else 1):
                back_up(made, place, system_clock)
        shutil.copytree(stick, stage.work / "aside")
        made.erasures.erase(first.id, system_clock, None)
    newest = max((folder / "backups").glob("*.hhhb"), key=lambda path: path.name)
    with newest.open("ab") as file:
        file.write(b"x")
    with stage.running(folder) as driver:
        driver.click("unlock_restore")
        yield "restore-choose", driver.front
        damaged = next(at for at, one in enumerate(driver.page._choices) if one.refusal)  # type: ignore[attr-defined]
        driver.find("backup_list").setCurrentRow(damaged)
        driver.click("restore_next")
        yield "restore-choose-refused", driver.front
        driver.flow._before.search(str(stage.work / "aside"))  # type: ignore[union-attr]
        driver.rest()
        driver.click("restore_next")
        yield "restore-who", driver.front
        driver.put("restore_passphrase", "niet de goede wachtzin")
        driver.click("restore_next")
        yield "restore-who-refused", driver.front
        driver.click("use_code")
        driver.put("restore_code", code[:-2] + "AA")
        driver.click("restore_next")
        yield "restore-code-refused", driver.front
        driver.page.show_checking()  # type: ignore[attr-defined]
        driver.page.show_progress(3, 10)  # type: ignore[attr-defined]
        yield "restore-checking", driver.front
        driver.page.show_who(0, ["Marije"])  # type: ignore[attr-defined]
        driver.put("restore_passphrase", PASSPHRASE)
        driver.click("restore_next")
        yield "restore-report", driver.front
        driver.page.show_swapping()  # type: ignore[attr-defined]
        yield "restore-swapping", driver.front
        driver.page._step = ""  # type: ignore[attr-defined]
        driver.page.confirmed.emit()  # type: ignore[attr-defined]
        driver.rest()
        yield "restore-done", driver.front
    with stage.running(stage.work / "nothing") as driver:
        driver.click("setup_restore")
        driver.flow.window.resize(stage.size)
        yield "restore-nothing-found", driver.front
        driver.flow._before.search(str(stick))  # type: ignore[union-attr]
        driver.rest()
        driver.click("restore_next")
        driver.click("use_code")
        driver.put("restore_code", code)
        driver.click("restore_next")
        yield "restore-report-new-pc", driver.front
        driver.click("restore_next")
        yield "restore-done-by-code", driver.front
