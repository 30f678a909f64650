"""The owner's page by keyboard: salon, staff, settings and checks, and how little of it somebody at the desk sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from hhh_desktop.domain.staff import Role, Salon, StaffMember
from hhh_desktop.gui.views.manage_page import ManagePage
from hhh_desktop.gui.views.reading import path_lines
from hhh_desktop.services.passphrase import estimate
from hhh_desktop.services.settings import Settings
from hhh_desktop.storage.verification import CHECKS
from tests.gui.audit import VARIANTS, Longer, Variant, application, audit, looked_at, settle, shown, tab_chain

pytestmark = pytest.mark.usefixtures("qapp")

SALON = Salon("u", "Her His Hair", "Kerkstraat 12", "5611 AB", "Eindhoven", "040 123 45 67", "info@voorbeeld.nl")
STAFF = (
    StaffMember(1, "a", "Marije de Boer", Role.OWNER),
    StaffMember(2, "b", "Esra Yılmaz", Role.RECEPTIONIST),
)
SETTINGS = Settings(handover_folder="C:\\Users\\Balie\\Documents\\Meegeven", lock_minutes=7)
PHRASE = "fietsbel lantaarn zee pannenkoek"
#: Beside the rail, as the window has it at its smallest.
INSIDE = [Variant(1110, 620, 18), Variant(1110, 620, 18, "dark", "pseudo"), Variant(1180, 640)]


@dataclass(frozen=True)
class Line:
    """What the check of the file hands over, per thing looked at."""

    name: str
    ok: bool
    detail: str = ""


LINES = (Line("pages", True, "412 pages"), Line("ledger", False, "line 3"), Line("audit chain", True))


def filled() -> ManagePage:
    """The page as an owner finds it."""
    page = ManagePage()
    page.show_owner(True)
    page.show_salon(SALON)
    page.show_staff(STAFF)
    page.show_settings(SETTINGS)
    page.safety.show_data_folder("C:\\Users\\Balie\\AppData\\Local\\HerHisHairDesktop")
    return page


@pytest.fixture
def page() -> Iterator[ManagePage]:
    """The page, and what it says in `heard`."""
    application()
    made = filled()
    made.heard = []
    made.salon_submitted.connect(lambda salon: made.heard.append(salon))
    made.staff_submitted.connect(lambda *values: made.heard.append(values))
    made.settings_changed.connect(lambda settings: made.heard.append(settings))
    made.folder_choice_requested.connect(lambda: made.heard.append("folder"))
    made.safety.verify_requested.connect(lambda: made.heard.append("verify"))
    made.safety.data_folder_open_requested.connect(lambda: made.heard.append("data folder"))
    made.passphrase_edited.connect(lambda typed: made.heard.append(len(typed)))
    shown(made)
    yield made
    made.close()
    made.deleteLater()
    settle()


def press(key: Qt.Key) -> None:
    """A real key into whatever has the focus."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def type_in(words: str) -> None:
    """Real keys into whatever has the focus."""
    QTest.keyClicks(QApplication.focusWidget(), words)


def walk_to(name: str) -> None:
    """Tab until the widget of that name has the keyboard."""
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {name}")


def words_in(widget: QWidget) -> str:
    """All that visible labels say."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


# ── salon ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_salon_is_changed_by_keyboard_and_its_letterhead_follows(page: ManagePage) -> None:
    page.ui.tab_salon.setFocus()
    walk_to("salon_website")
    type_in("voorbeeld.nl")
    assert "voorbeeld.nl" in page.ui.shown_rest.text()
    press(Qt.Key.Key_Return)
    assert page.heard == [replace(SALON, website="voorbeeld.nl")]
    page.show_salon(page.heard[0])
    assert page.ui.salon_state.text() == "Bewaard."
    type_in("x")
    assert page.ui.salon_state.text() == ""


def test_a_salon_without_a_name_is_asked_for_it(page: ManagePage) -> None:
    page.ui.salon_name.setFocus()
    page.ui.salon_name.selectAll()
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return)
    assert page.heard == []
    assert page.ui.salon_name.property("refused") and page.ui.salon_name_note.text() == "Vul de naam van de salon in."
    type_in("S")
    assert not page.ui.salon_name.property("refused") and page.ui.salon_name_note.text() == ""


def test_a_refusal_of_the_salon_stands_at_its_field(page: ManagePage) -> None:
    page.show_refusal("email", "Zo ziet een e-mailadres er niet uit.")
    assert page.ui.salon_email_note.text() == "Zo ziet een e-mailadres er niet uit."
    assert QApplication.focusWidget() is page.ui.salon_email


def test_walking_the_tabs_keeps_the_keyboard_on_them(page: ManagePage) -> None:
    for name in ("tab_salon", "tab_staff", "tab_settings", "tab_backups", "tab_safety"):
        walk_to(name)
        press(Qt.Key.Key_Space)
        settle()
        assert QApplication.focusWidget().objectName() == name
        assert page.ui.pages.currentWidget().objectName() == name.removeprefix("tab_") + "_page"


# ── staff ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_staff_are_listed_with_their_role(page: ManagePage) -> None:
    page.ui.tab_staff.click()
    said = words_in(page.staff)
    for name in ("Marije de Boer", "Esra Yılmaz", "Eigenaar", "Balie"):
        assert name in said
    page.staff.ui.add_staff.click()
    assert "klanten wissen" in words_in(page.staff)  # what an owner may, in words, where the role is chosen


def test_a_colleague_is_added_by_keyboard_alone(page: ManagePage) -> None:
    page.ui.tab_staff.setFocus()
    press(Qt.Key.Key_Return)
    walk_to("add_staff")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.staff.ui.name
    type_in("Noa")
    walk_to("role_receptionist")
    press(Qt.Key.Key_Space)
    walk_to("passphrase")
    type_in(PHRASE)
    walk_to("repeat")
    type_in(PHRASE)
    walk_to("hint")
    type_in("ontbijt")
    press(Qt.Key.Key_Return)
    assert page.heard[:-1] == list(range(1, len(PHRASE) + 1))  # every letter is measured
    assert page.heard[-1] == ("Noa", "receptionist", PHRASE, "ontbijt")
    page.show_staff((*STAFF, StaffMember(3, "c", "Noa", Role.RECEPTIONIST)))
    assert "Noa" in words_in(page.staff) and page.staff.ui.staff_form.isHidden()
    assert page.staff.ui.passphrase.text() == page.staff.ui.repeat.text() == ""


def test_no_role_is_chosen_beforehand_and_each_gap_is_pointed_out_in_turn(page: ManagePage) -> None:
    page.ui.tab_staff.click()
    ui = page.staff.ui
    ui.add_staff.click()
    assert not ui.role_receptionist.isChecked() and not ui.role_owner.isChecked()
    ui.save_staff.click()
    assert ui.name_note.text() == "Vul de naam in."
    type_in("Noa")
    ui.save_staff.click()
    assert ui.role_note.text() == "Kies balie of eigenaar."
    ui.role_owner.click()
    ui.save_staff.click()
    assert "15 tekens" in ui.passphrase_note.text() and QApplication.focusWidget() is ui.passphrase
    type_in(PHRASE)
    ui.save_staff.click()
    assert "nog een keer" in ui.repeat_note.text()
    type_in(PHRASE + "s")
    ui.save_staff.click()
    assert "niet dezelfde" in ui.repeat_note.text()
    press(Qt.Key.Key_Backspace)
    ui.save_staff.click()
    assert page.heard[-1] == ("Noa", "owner", PHRASE, "")


def test_what_the_service_refuses_stands_at_its_field(page: ManagePage) -> None:
    page.ui.tab_staff.click()
    page.staff.ui.add_staff.click()
    page.show_refusal("name", "Er is al iemand met deze naam.")
    assert page.staff.ui.name_note.text() == "Er is al iemand met deze naam."
    page.show_refusal("hint", "In de hint mag niets van de wachtzin staan.")
    assert page.staff.ui.hint.property("refused")
    page.show_refusal("disk", "De schijf is vol.")
    assert page.staff.ui.name_note.text() == "De schijf is vol."


def test_strength_is_said_and_drawn_and_forgotten_with_the_words(page: ManagePage) -> None:
    page.ui.tab_staff.click()
    ui = page.staff.ui
    ui.add_staff.click()
    page.show_strength(estimate("zomer"))
    assert ui.strength_gauge.level == 0  # what comes in late finds an empty field
    for typed, level, said in (("zomer", 1, "nog te kort"), (PHRASE, 4, "Heel sterk")):
        ui.passphrase.setText(typed)
        page.show_strength(estimate(typed))
        assert ui.strength_gauge.level == level and said in ui.strength_words.text()
    ui.staff_cancel.click()
    assert ui.strength_gauge.level == 0


def test_going_elsewhere_leaves_no_passphrase_behind(page: ManagePage) -> None:
    page.ui.tab_staff.click()
    page.staff.ui.add_staff.click()
    page.staff.ui.passphrase.setText(PHRASE)
    page.staff.ui.hint.setText("ontbijt")
    page.ui.tab_salon.click()
    assert all(PHRASE not in field.text() for field in page.findChildren(QLineEdit))
    assert page.staff.ui.hint.text() == ""
    page.ui.tab_staff.click()
    assert page.staff.ui.staff_form.isHidden()


def test_while_the_key_is_made_nobody_is_added_twice(page: ManagePage) -> None:
    page.ui.tab_staff.click()
    page.staff.ui.add_staff.click()
    page.staff.show_busy(True)
    assert not page.staff.ui.save_staff.isEnabled() and page.staff.ui.progress.text()
    page.show_refusal("name", "Er is al iemand met deze naam.")
    assert page.staff.ui.save_staff.isEnabled()


# ── settings ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_each_setting_is_sent_whole_and_at_once(page: ManagePage) -> None:
    page.ui.tab_settings.click()
    ui = page.settings.ui
    ui.language_nl.setFocus()
    press(Qt.Key.Key_Right)
    assert page.heard[-1:] in ([], [replace(SETTINGS, language="en")])  # arrows choose in an exclusive group
    ui.language_en.click()
    ui.scheme_dark.click()
    ui.text_size.setFocus()
    press(Qt.Key.Key_End)
    ui.lock_minutes.setFocus()
    press(Qt.Key.Key_Home)
    ui.client_display_window.click()
    ui.choose_handover_folder.click()
    last = [heard for heard in page.heard if isinstance(heard, Settings)][-1]
    assert last == replace(
        SETTINGS, language="en", scheme="dark", text_size=18, lock_minutes=1, client_display="window"
    )
    assert page.heard[-1] == "folder"


def test_showing_settings_sends_nothing_and_keeps_odd_values(page: ManagePage) -> None:
    page.ui.tab_settings.click()
    page.show_settings(replace(SETTINGS, scheme="light", text_size=14))
    assert page.heard == []
    ui = page.settings.ui
    assert ui.scheme_light.isChecked() and ui.text_size.currentData() == 14
    assert ui.lock_minutes.currentData() == 7  # not in the list, and still shown as it is
    assert ui.handover_folder.text() == SETTINGS.handover_folder
    page.show_settings(Settings())
    assert ui.handover_folder.text() == "Nog geen map gekozen."


def test_somebody_at_the_desk_sees_only_what_is_hers(page: ManagePage) -> None:
    reachable = {widget.objectName() for widget in tab_chain(page)}
    assert "tab_staff" in reachable  # control: an owner does
    page.show_owner(False)
    settle()
    reachable = {widget.objectName() for widget in tab_chain(page)}
    assert {"scheme_dark", "text_size"} <= reachable
    assert not reachable & {
        "tab_salon",
        "tab_staff",
        "tab_backups",
        "make_backup",
        "tab_safety",
        "salon_name",
        "add_staff",
        "verify",
    }
    assert not reachable & {"lock_minutes", "client_display_window", "choose_handover_folder", "open_data_folder"}
    assert page.ui.title.text() == "Instellingen"


# ── safety ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_checking_says_what_was_found_the_unsound_first(page: ManagePage) -> None:
    page.ui.tab_safety.setFocus()
    press(Qt.Key.Key_Return)
    walk_to("verify")
    press(Qt.Key.Key_Return)
    assert page.heard == ["verify"]
    page.safety.show_verifying()
    assert not page.safety.ui.verify.isEnabled() and "doorwerken" in page.safety.ui.last_check.text()
    assert page.ui.tab_safety.hasFocus(), "the keyboard stays on something that can be seen"
    page.safety.show_verification(LINES, "vandaag 11:40")
    settle()
    assert page.safety.ui.verify.hasFocus(), "and comes back"
    assert "niet in orde" in page.safety.ui.last_check.text() and "vandaag 11:40" in page.safety.ui.last_check.text()
    said = words_in(page.safety.ui.safety_check)
    assert said.index("Er is iets met de wislijst gebeurd") < said.index("Elke bladzijde van het bestand is echt")
    assert "ledger, line 3" in said and "412 pages" not in said
    page.safety.show_verification([Line("pages", True)])
    assert page.safety.ui.last_check.text() == "Alles is in orde."


@pytest.mark.parametrize("ok", [True, False], ids=["sound", "unsound"])
def test_every_check_there_is_has_words_of_its_own(page: ManagePage, ok: bool) -> None:
    page.ui.tab_safety.click()
    page.safety.show_verification([Line(name, ok) for name in CHECKS])
    settle()
    said = words_in(page.safety.ui.safety_check).splitlines()
    assert not set(CHECKS) & set(said), "the name of a check is no sentence"


def test_it_says_where_the_data_is_and_what_it_does_not_protect_against(page: ManagePage) -> None:
    page.ui.tab_safety.click()
    settle()
    said = words_in(page.ui.safety_page)
    assert "AppData" in said and "Hier niet tegen" in said and "Wat al geprint of meegegeven is." in said
    page.safety.ui.open_data_folder.click()
    assert page.heard == ["data folder"]


def test_another_language_comes_in_live(page: ManagePage) -> None:
    page.ui.tab_staff.click()
    app, longer = application(), Longer()
    app.installTranslator(longer)
    settle()
    try:
        assert "Eigenaar ëmw" in words_in(page.staff)
        assert page.ui.title.text() != "Beheer"
    finally:
        app.removeTranslator(longer)
        settle()
    assert page.ui.title.text() == "Beheer"


def test_a_long_path_breaks_after_a_slash_and_loses_nothing() -> None:
    for path in (
        "C:\\Users\\Balie\\AppData\\Local\\HerHisHairDesktop\\data",
        "/home/balie/.local/share/HerHisHairDesktop/records",
    ):
        lines = path_lines(path).split("\n")
        assert len(lines) == 2 and lines[0][-1] in "/\\" and "".join(lines) == path
    endless = "x" * 300
    assert max(map(len, path_lines(endless).split("\n"))) <= 44 and path_lines(endless).replace("\n", "") == endless
    assert path_lines("") == ""


# ── how it looks ────────────────────────────────────────────────────────────────────────────────────────────────────


def _staff() -> ManagePage:
    page = filled()
    page.ui.tab_staff.click()
    return page


def _adding() -> ManagePage:
    page = _staff()
    page.staff.ui.add_staff.click()
    page.staff.ui.name.setText("Noa")
    page.staff.ui.role_owner.click()
    page.staff.ui.passphrase.setText("zomer")
    page.show_strength(estimate("zomer"))
    page.staff.ui.save_staff.click()
    return page


def _settings() -> ManagePage:
    page = filled()
    page.ui.tab_settings.click()
    return page


def _at_the_desk() -> ManagePage:
    page = filled()
    page.show_owner(False)
    return page


def _safety() -> ManagePage:
    page = filled()
    page.ui.tab_safety.click()
    page.safety.show_verification(LINES, "vandaag 11:40")
    return page


@pytest.mark.parametrize("make", [filled, _staff, _adding, _settings, _at_the_desk, _safety])
@pytest.mark.parametrize("variant", [*VARIANTS, *INSIDE], ids=str)
def test_it_is_whole_in_every_variant(make: Callable[[], ManagePage], variant: Variant) -> None:
    with looked_at(make, variant) as window:
        assert audit(window) == []
