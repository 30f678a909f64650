"""First start: what each page asks, what Verder answers, what is kept and forgotten, and how it looks in every variant."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from hhh_desktop.gui.theme import apply_theme
from hhh_desktop.gui.views.setup_wizard import SetupAnswers, SetupWizard
from hhh_desktop.gui.widgets import StrengthMeter
from tests.gui.audit import FEW_VARIANTS, VARIANTS, Variant, application, audit, looked_at, settle, shown

GROUPS = ("7YQ2MK", "0A9C4T", "HJ3N8W", "PX5ZQ1", "2V6R7D", "KM4E9B")
PASSPHRASE = "fietsbel lantaarn zee pannenkoek"


@pytest.fixture
def wizard(qtbot: QtBot) -> SetupWizard:
    application()
    made = SetupWizard()
    qtbot.addWidget(made)
    shown(made, QSize(1366, 768))
    return made


def _press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def _type(words: str) -> None:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit)
    QTest.keyClicks(widget, words)


def _fill_salon(wizard: SetupWizard) -> None:
    wizard.ui.salon_name.setText("Knip & Zo")
    wizard.ui.owner_name.setText("Marije de Wit")
    wizard.ui.salon_email.setText("balie@voorbeeld.nl")


def _to_passphrase(wizard: SetupWizard) -> None:
    _fill_salon(wizard)
    wizard.ui.next.click()


def _to_code(wizard: SetupWizard) -> None:
    _to_passphrase(wizard)
    wizard.ui.passphrase.setText(PASSPHRASE)
    wizard.show_strength(4, 32, 4)
    wizard.ui.passphrase_repeat.setText(PASSPHRASE)
    wizard.ui.next.click()
    wizard.show_recovery_code(GROUPS, (1, 4))


def _to_typing_back(wizard: SetupWizard) -> None:
    _to_code(wizard)
    wizard.ui.next.click()


@pytest.mark.parametrize(
    ("field", "typed", "better"),
    [
        ("salon_phone", "06 12", "06 12 34 56 78"),
        ("salon_email", "balie@", "balie@voorbeeld.nl"),
        ("salon_postcode", "12AB", "1234 AB"),
    ],
)
def test_what_cannot_be_kept_is_refused_on_its_own_page(
    wizard: SetupWizard, field: str, typed: str, better: str
) -> None:
    wizard.sentence = lambda refused: f"Kijk dit na: {refused.field} {refused.reason}"
    _fill_salon(wizard)
    edit = getattr(wizard.ui, field)
    edit.setText(typed)
    wizard.ui.next.click()
    assert wizard.ui.pages.currentIndex() == 0
    assert edit.hasFocus()
    assert edit.property("refused")
    assert getattr(wizard.ui, f"note_{field}").text().startswith(f"Kijk dit na: {field} ")
    edit.setText(better)
    wizard.ui.next.click()
    assert wizard.ui.pages.currentIndex() == 1


def test_the_whole_way_by_keyboard(wizard: SetupWizard) -> None:
    done: list[SetupAnswers] = []
    wizard.finished.connect(done.append)
    wizard.recovery_code_wanted.connect(lambda: wizard.show_recovery_code(GROUPS, (1, 4)))
    edited: list[str] = []
    wizard.passphrase_edited.connect(edited.append)
    _type("Knip & Zo")
    _press(Qt.Key.Key_Tab)
    _type("Marije de Wit")
    _press(Qt.Key.Key_Tab)
    _type("040 212 34 56")
    _press(Qt.Key.Key_Return)
    _type(PASSPHRASE)
    _press(Qt.Key.Key_Tab)  # the eye
    _press(Qt.Key.Key_Tab)
    _type(PASSPHRASE)
    _press(Qt.Key.Key_Tab)
    _press(Qt.Key.Key_Tab)
    _type("vier dingen op vakantie")
    _press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is wizard.ui.print_code
    wizard.ui.next.setFocus()
    _press(Qt.Key.Key_Return)
    _type("oa9c4t ")  # as people write it: small letters, o for 0
    _press(Qt.Key.Key_Tab)
    _type("2V6R7D")
    assert done == []
    _press(Qt.Key.Key_Return)
    assert done == [
        SetupAnswers(
            salon_name="Knip & Zo",
            owner_name="Marije de Wit",
            salon_phone="040 212 34 56",
            passphrase=PASSPHRASE,
            hint="vier dingen op vakantie",
            recovery_code="-".join(GROUPS),
        )
    ]
    assert edited[-1] == PASSPHRASE


@pytest.mark.parametrize(
    ("fields", "asked"),
    [
        ({}, "salon_name"),
        ({"salon_name": "Knip & Zo"}, "owner_name"),
        ({"salon_name": "Knip & Zo", "owner_name": "   "}, "owner_name"),
        ({"salon_name": "Knip & Zo", "owner_name": "Marije"}, "salon_phone"),
        ({"salon_name": "Knip & Zo", "owner_name": "Marije", "salon_street": "Dorpsstraat 1"}, "salon_phone"),
    ],
)
def test_verder_says_what_is_missing_and_goes_there(wizard: SetupWizard, fields: dict[str, str], asked: str) -> None:
    for name, value in fields.items():
        getattr(wizard.ui, name).setText(value)
    assert wizard.ui.next.isEnabled()
    wizard.ui.next.click()
    edit = getattr(wizard.ui, asked)
    assert edit.hasFocus()
    assert edit.property("refused")
    assert getattr(wizard.ui, f"note_{asked}").text() == wizard.ui.next_hint.text() != ""
    QTest.keyClicks(edit, "x")
    assert not edit.property("refused")
    assert getattr(wizard.ui, f"note_{asked}").text() == ""


def test_a_refusal_does_not_move_the_form(wizard: SetupWizard) -> None:
    _to_passphrase(wizard)
    settle()
    before = [field.geometry() for field in (wizard.ui.passphrase, wizard.ui.passphrase_repeat, wizard.ui.hint)]
    wizard.ui.next.click()
    settle()
    assert wizard.ui.passphrase.property("refused")
    assert [field.geometry() for field in (wizard.ui.passphrase, wizard.ui.passphrase_repeat, wizard.ui.hint)] == before


@pytest.mark.parametrize(
    "contact", [{"salon_phone": "040 2"}, {"salon_email": "a@b.nl"}, {"salon_street": "A 1", "salon_city": "B"}]
)
def test_any_one_contact_is_enough(wizard: SetupWizard, contact: dict[str, str]) -> None:
    for name, value in {"salon_name": "Knip & Zo", "owner_name": "Marije", **contact}.items():
        getattr(wizard.ui, name).setText(value)
    wizard.ui.next.click()
    assert wizard.ui.passphrase.hasFocus()


@pytest.mark.parametrize(
    ("passphrase", "repeat", "hint", "asked"),
    [
        ("", "", "", "passphrase"),
        ("veertien teken", "veertien teken", "", "passphrase"),
        (PASSPHRASE, "", "", "passphrase_repeat"),
        (PASSPHRASE, PASSPHRASE + "x", "", "passphrase_repeat"),
        (PASSPHRASE, PASSPHRASE, f"het is {PASSPHRASE.upper()}!", "hint"),
        (PASSPHRASE, PASSPHRASE, "Lantaarn", "hint"),
        (PASSPHRASE, PASSPHRASE, "iets met een pannenkoek", "hint"),
        ("x" * 300, "x" * 300, "", "passphrase"),
        (f"{PASSPHRASE}\u202e", f"{PASSPHRASE}\u202e", "", "passphrase"),
    ],
)
def test_a_passphrase_is_long_twice_the_same_and_not_in_its_hint(
    wizard: SetupWizard, passphrase: str, repeat: str, hint: str, asked: str
) -> None:
    _to_passphrase(wizard)
    wizard.ui.passphrase.setText(passphrase)
    wizard.ui.passphrase_repeat.setText(repeat)
    wizard.ui.hint.setText(hint)
    wizard.ui.next.click()
    assert getattr(wizard.ui, asked).hasFocus()
    assert getattr(wizard.ui, asked).property("refused")


def test_fifteen_characters_are_enough_without_recipes(wizard: SetupWizard) -> None:
    _to_passphrase(wizard)
    wizard.ui.passphrase.setText("vijftien tekens")
    wizard.ui.passphrase_repeat.setText("vijftien tekens")
    wanted: list[bool] = []
    wizard.recovery_code_wanted.connect(lambda: wanted.append(True))
    wizard.ui.next.click()
    assert wanted == [True]


def test_code_and_fields_are_never_seen_together(wizard: SetupWizard) -> None:
    _to_code(wizard)
    assert wizard.ui.code_panel.isVisible()
    assert not wizard.ui.type_panel.isVisible()
    printed: list[bool] = []
    wizard.print_requested.connect(lambda: printed.append(True))
    _press(Qt.Key.Key_Return)  # the focus is on the print button: Return presses that
    assert printed == [True]
    wizard.ui.next.click()
    assert not wizard.ui.code_panel.isVisible()
    assert wizard.ui.type_panel.isVisible()
    assert "2" in wizard.ui.label_code_first.text()
    assert "5" in wizard.ui.label_code_second.text()


def test_a_slip_of_the_pen_is_named_and_nothing_is_made(wizard: SetupWizard) -> None:
    done: list[SetupAnswers] = []
    wizard.finished.connect(done.append)
    _to_typing_back(wizard)
    wizard.ui.next.click()
    assert wizard.ui.code_first.property("refused")
    wizard.ui.code_first.setText(GROUPS[1])
    wizard.ui.code_second.setText(GROUPS[0])
    wizard.ui.next.click()
    assert wizard.ui.code_second.property("refused")
    assert "5" in wizard.ui.note_code_second.text()
    assert done == []
    wizard.ui.code_second.setText(GROUPS[4])
    wizard.ui.next.click()
    assert len(done) == 1


def test_two_different_groups_are_asked_when_nobody_says_which(wizard: SetupWizard) -> None:
    for _ in range(20):
        wizard.show_recovery_code(GROUPS)
        first, second = wizard._asked
        assert 0 <= first < second < 6


def test_back_keeps_everything_and_the_same_code(wizard: SetupWizard) -> None:
    wanted: list[bool] = []
    wizard.recovery_code_wanted.connect(lambda: wanted.append(True))
    _to_typing_back(wizard)
    assert wanted == [True]
    for _ in range(3):  # fields, code, passphrase
        _press(Qt.Key.Key_Escape)
    assert wizard.ui.salon_name.hasFocus()
    assert wizard.ui.salon_name.text() == "Knip & Zo"
    assert wizard.ui.back.isHidden()
    wizard.ui.next.click()
    wizard.ui.next.click()
    assert wanted == [True]
    assert wizard.ui.code_group_2.text() == GROUPS[1]


def test_busy_takes_no_keys_and_a_problem_leads_back_with_all_answers(wizard: SetupWizard) -> None:
    done: list[SetupAnswers] = []
    wizard.finished.connect(done.append)
    _to_typing_back(wizard)
    wizard.show_busy()
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert done == []
    assert wizard.ui.pages.currentIndex() == 3
    wizard.show_problem("De schijf is vol", "Er is nog niets gemaakt.")
    assert "schijf" in wizard.ui.message_bar.message()
    assert wizard.answers().passphrase == PASSPHRASE
    assert wizard.ui.code_panel.isVisible()


def test_done_forgets_what_is_secret(wizard: SetupWizard) -> None:
    first: list[bool] = []
    wizard.first_client_requested.connect(lambda: first.append(True))
    _to_typing_back(wizard)
    wizard.ui.code_first.setText(GROUPS[1])
    wizard.show_busy()
    wizard.show_done()
    answers = wizard.answers()
    assert (answers.passphrase, answers.hint, answers.recovery_code) == ("", "", "")
    assert wizard.ui.code_first.text() == ""
    assert wizard.ui.code_group_1.text() == wizard.ui.code_group_1.accessibleName() == ""
    _press(Qt.Key.Key_Return)
    assert first == [True]


def test_secrets_stay_out_of_reprs() -> None:
    shown_words = repr(SetupAnswers("Knip", "Marije", passphrase=PASSPHRASE, hint="vakantie", recovery_code="7YQ2MK"))
    assert "Knip" in shown_words
    assert not any(secret in shown_words for secret in (PASSPHRASE, "vakantie", "7YQ2MK"))


def test_a_field_refused_later_is_shown_on_its_page(wizard: SetupWizard) -> None:
    _to_typing_back(wizard)
    wizard.show_field_problem("salon_email", "Zet na het @ nog een punt.")
    assert wizard.ui.salon_email.hasFocus()
    assert wizard.ui.note_salon_email.text() == "Zet na het @ nog een punt."
    with pytest.raises(KeyError):
        wizard.show_field_problem("shoe_size", "x")


def test_strength_is_said_in_length_word_and_pictogram(qtbot: QtBot) -> None:
    application()
    meter = StrengthMeter()
    qtbot.addWidget(meter)
    said = []
    for score, characters in ((0, 0), (4, 8), (1, 20), (2, 20), (3, 20), (4, 20)):
        meter.show_strength(score, characters, 3, "repeated" if score == 1 else "")
        said.append((meter.gauge.level, meter.words()))
    assert [level for level, _ in said] == [0, 1, 1, 2, 3, 4]
    assert len({words for _, words in said}) == len(said)
    assert "vaak hetzelfde" in said[2][1]
    assert meter.accessibleName() == meter.words()


def test_another_language_keeps_what_was_typed_and_the_code(qtbot: QtBot) -> None:
    application()

    def make() -> SetupWizard:
        made = SetupWizard()
        _to_code(made)
        return made

    with looked_at(make, Variant(words="pseudo")) as wizard:
        assert isinstance(wizard, SetupWizard)
        assert wizard.ui.code_group_1.text() == GROUPS[0]
        assert wizard.ui.passphrase.text() == PASSPHRASE
    chosen: list[str] = []
    other = SetupWizard()
    qtbot.addWidget(other)
    other.language_chosen.connect(chosen.append)
    other.ui.setup_language_en.click()
    other.show_language("nl")
    assert chosen == ["en"]
    assert other.ui.setup_language_nl.isChecked()


CROWDED = {"salon_refused", "passphrase_weak", "code", "typing_back_refused"}
STATES: dict[str, Callable[[SetupWizard], object]] = {
    "salon": lambda wizard: None,
    "salon_refused": lambda wizard: wizard.ui.next.click(),
    "passphrase": _to_passphrase,
    "passphrase_weak": lambda wizard: (
        _to_passphrase(wizard),
        wizard.ui.passphrase.setText("welkom welkom welkom"),
        wizard.show_strength(1, 20, 3, "repeated"),
        wizard.ui.next.click(),
    ),
    "code": _to_code,
    "typing_back": _to_typing_back,
    "typing_back_refused": lambda wizard: (
        _to_typing_back(wizard),
        wizard.ui.code_first.setText("0A9C4X"),
        wizard.ui.next.click(),
    ),
    "problem": lambda wizard: (
        _to_typing_back(wizard),
        wizard.show_busy(),
        wizard.show_problem("De schijf is vol", "Er is nog niets gemaakt. Maak plek en kies dan Verder."),
    ),
    "busy": lambda wizard: wizard.show_busy(),
    "done": lambda wizard: wizard.show_done(),
}


@pytest.mark.parametrize(
    ("state", "variant"),
    [(state, variant) for state in STATES for variant in (VARIANTS if state in CROWDED else FEW_VARIANTS)],
    ids=str,
)
def test_nothing_is_clipped_small_unnamed_or_pale(state: str, variant: Variant) -> None:
    with looked_at(SetupWizard, variant) as wizard:
        assert isinstance(wizard, SetupWizard)
        STATES[state](wizard)
        settle()
        assert audit(wizard) == []


def test_text_size_and_scheme_change_under_an_open_window() -> None:
    with looked_at(SetupWizard, Variant(1280, 720)) as wizard:
        assert isinstance(wizard, SetupWizard)
        STATES["passphrase_weak"](wizard)
        for scheme, points in (("dark", 18), ("light", 14), ("light", 11)):
            apply_theme(application(), scheme, points)  # type: ignore[arg-type]  # the literals above
            settle()
            assert audit(wizard) == []
