"""The pages about who can unlock, by themselves: what each row offers, what is said meanwhile, and how it looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from hhh_desktop.domain.staff import Role, StaffMember
from hhh_desktop.gui.views.key_section import KeySection
from hhh_desktop.gui.views.own_passphrase import OwnPassphrase
from hhh_desktop.gui.views.recovery_panel import RecoveryPanel
from hhh_desktop.gui.views.staff_leave import StaffLeave
from hhh_desktop.gui.views.staff_panel import StaffPanel
from hhh_desktop.services.passphrase import estimate
from hhh_desktop.services.recovery_code import format_code
from tests.gui.audit import FEW_VARIANTS, Longer, Variant, application, audit, looked_at, settle, shown

pytestmark = pytest.mark.usefixtures("qapp")

MARIJE = StaffMember(1, "a", "Marije de Boer", Role.OWNER)
ESRA = StaffMember(2, "b", "Esra Yılmaz", Role.RECEPTIONIST)
SANNE = StaffMember(3, "c", "Sanne van der Heijden-Oosterhuis", Role.OWNER)
CODE = format_code(bytes([1]) + bytes(range(40, 58)))
INSIDE = [*FEW_VARIANTS, Variant(1110, 620, 18), Variant(1110, 620, 18, "dark", "pseudo")]


def words_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def panel() -> Iterator[StaffPanel]:
    application()
    made = StaffPanel()
    made.show_staff((MARIJE, ESRA, SANNE), MARIJE.id)
    shown(made)
    yield made
    made.close()
    made.deleteLater()
    settle()


def acts(panel: StaffPanel) -> list[str]:
    names = [button.objectName() for button in panel.findChildren(QPushButton) if button.isVisible()]
    return [name for name in names if name.partition("_")[0] in ("own", "reset", "remove")]


def test_each_row_offers_what_can_be_done_for_that_person(panel: StaffPanel) -> None:
    assert acts(panel) == ["own_passphrase", "reset_2", "remove_2", "reset_3", "remove_3"]
    assert "Uit dienst? Dat doet de andere eigenaar voor u." in words_in(panel)
    panel.show_staff((MARIJE, ESRA), MARIJE.id)
    settle()
    assert acts(panel) == ["own_passphrase", "reset_2", "remove_2"]
    assert "Er moet altijd een eigenaar zijn, dus u kunt niet uit dienst." in words_in(panel)
    assert panel.findChild(QPushButton, "remove_2").accessibleName() == "Esra Yılmaz uit dienst"


def test_tab_goes_down_the_rows_and_then_to_what_stands_beside(panel: StaffPanel) -> None:
    panel.findChild(QPushButton, "own_passphrase").setFocus()
    order = ["own_passphrase"]
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget().objectName())
    assert order == [*acts(panel), "add_staff", "renew_key", "new_code"]


def test_a_new_passphrase_for_somebody_asks_neither_name_nor_role_and_comes_back_to_the_row(panel: StaffPanel) -> None:
    heard: list[tuple[str, str, str]] = []
    panel.reset_submitted.connect(lambda *values: heard.append(values))
    panel.findChild(QPushButton, "reset_2").click()
    assert panel.ui.new_member.isHidden() and QApplication.focusWidget() is panel.ui.passphrase
    panel.ui.passphrase.setText("vier losse woorden")
    panel.ui.repeat.setText("vier losse woorden")
    panel.ui.save_staff.click()
    assert heard == [("Esra Yılmaz", "vier losse woorden", "")]
    panel.ui.staff_cancel.click()
    assert QApplication.focusWidget().objectName() == "reset_2"
    panel.ui.add_staff.click()
    assert panel.ui.new_member.isVisible() and panel.ui.form_title.text() == "Nieuwe medewerker"
    assert not panel.ui.passphrase.text()


def test_another_language_comes_in_live(panel: StaffPanel) -> None:
    longer = Longer()
    panel.key.show_state("3 mei", 4, owed=True)
    panel.key.show_end("good", "Gelukt", "In het Nederlands.")
    QApplication.installTranslator(longer)
    try:
        settle()
        assert "ëm" in panel.findChild(QPushButton, "remove_2").text()
        assert "Gelukt" not in words_in(panel), "what was said in another language is gone"
        assert "De nieuwe sleutel is nog niet af ëm" in words_in(panel)
    finally:
        QApplication.removeTranslator(longer)
        settle()


def test_the_key_section_says_owed_until_it_is_done_and_keeps_what_went_wrong() -> None:
    application()
    section = KeySection()
    shown(section)
    section.show_state("3 mei", 4, owed=False)
    assert section.ui.key_state_box.isHidden() and section.ui.renew_key.text() == "Sleutel vernieuwen"
    section.show_step("copying", 30, 100)
    assert section.ui.renewal_bar.value() == 12 and not section.ui.renew_key.isEnabled()
    section.show_end("danger", "De schijf is vol", "Maak plek.")
    section.show_state("3 mei", 4, owed=True)
    assert "De schijf is vol" in words_in(section) and section.ui.renew_key.text() == "Nu afmaken"
    section.clear()
    section.show_state("3 mei", 4, owed=True)
    assert "nog niet af" in words_in(section)
    section.show_state("3 mei", 4, owed=False)
    assert section.ui.key_state_box.isHidden()
    section.close()
    section.deleteLater()
    settle()


def test_who_is_asked_about_leaves_the_page_with_it() -> None:
    application()
    page = StaffLeave()
    shown(page)
    page.show_leaver(ESRA, 4)
    assert "Gaat Esra Yılmaz uit dienst?" in words_in(page)
    heard: list[str] = []
    page.confirmed.connect(heard.append)
    page.hide()
    page.ui.leave_confirm.click()
    assert heard == []
    assert not [label.text() for label in page.findChildren(QLabel) if "Esra" in label.text()]
    page.deleteLater()
    settle()


# ── how it looks ────────────────────────────────────────────────────────────────────────────────────────────────────


def _leaving() -> QWidget:
    page = StaffLeave()
    page.show_leaver(SANNE, 12)
    return page


def _own() -> QWidget:
    page = OwnPassphrase()
    page.show_who(SANNE.name, owner=True)
    page.ui.old.setText("niet de goede")
    page.ui.passphrase.setText("zomer")
    page.show_strength(estimate("zomer"))
    page.show_refusal("old", "Deze wachtzin klopt niet. Kijk of Caps Lock aan staat en typ de wachtzin nog een keer.")
    return page


def _code() -> QWidget:
    page = RecoveryPanel()
    page.show_new_code(CODE, renewing=True)
    return page


@pytest.mark.parametrize("make", [_leaving, _own, _code])
@pytest.mark.parametrize("variant", INSIDE, ids=str)
def test_it_is_whole_in_every_variant(make: Callable[[], QWidget], variant: Variant) -> None:
    with looked_at(make, variant) as window:
        assert audit(window) == []
