"""The look: contrast, live switching, the ring, the base widgets, and that the audit finds what it should."""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QRegion
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hhh_desktop.gui.theme import apply_theme, color, current, icon, pixmap, restyle
from hhh_desktop.gui.theme.apply import style_sheet
from hhh_desktop.gui.theme.focus_ring import ring_of
from hhh_desktop.gui.theme.state import Theme
from hhh_desktop.gui.theme.tokens import PAIRS, SCHEMES, ratio, type_scale
from hhh_desktop.gui.widgets import (
    ElidedLabel,
    FittedLabel,
    Gauge,
    IconButton,
    IconLabel,
    MessageBar,
    Monogram,
    PassphraseField,
    QrCode,
    RailButton,
    Strands,
    TextLabel,
    WrapLabel,
)
from hhh_desktop.paths import resources
from tests.gui.audit import Variant, application, audit, looked_at, settle, shown

pytestmark = pytest.mark.usefixtures("qapp")


# ── tokens ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "paper", "least"), PAIRS)
def test_every_pair_in_use_has_its_contrast(scheme: str, ink: str, paper: str, least: float) -> None:
    table = SCHEMES[scheme]  # type: ignore[index]
    assert ratio(table[ink], table[paper]) >= least


def test_contrast_is_measured_and_not_just_granted() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)  # the well-known grey that just fails
    light = SCHEMES["light"]
    assert ratio(light["line"], light["surface"]) < 3  # a divider would not do as the edge of a field


def test_the_type_scale_meets_both_ends() -> None:
    assert type_scale(11) == {"body": 11, "lead": 13, "title": 16, "display": 22}
    assert type_scale(18) == {"body": 18, "lead": 19, "title": 22, "display": 26}
    for points in range(11, 19):
        sizes = list(type_scale(points).values())
        assert sizes == sorted(sizes)
        assert Theme(points=points).control_height >= max(40, 2 * points * 96 / 72 - 1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["down", "check", "dot"])
def test_pictures_of_the_style_sheet_have_the_colours_of_the_scheme(scheme: str, name: str) -> None:
    ink = {"down": "muted", "check": "on_accent", "dot": "accent"}[name]
    drawn = (resources() / "themes" / scheme / f"{name}.svg").read_text()
    assert SCHEMES[scheme][ink] in drawn  # type: ignore[index]


@pytest.mark.parametrize("points", [11, 14, 18])
def test_the_style_sheet_has_no_unknown_name_left(points: int) -> None:
    assert "@" not in re.sub(r"/\*.*?\*/", "", style_sheet(Theme("dark", points)), flags=re.DOTALL)


def test_every_pictogram_can_be_drawn() -> None:
    for file in sorted((resources() / "icons").glob("*.svg")):
        drawn = pixmap(file.stem, "accent", 24).toImage()
        assert any(drawn.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), file.stem


def _asked_in_forms(name: str) -> set[tuple[str, str]]:
    """Every (form, value) of a dynamic property in the forms of the project."""
    found = set()
    for form in sorted((resources().parent / "ui").glob("*.ui")):
        for asked in ElementTree.parse(form).iter("property"):  # noqa: S314  our own files
            value = asked.find("string")
            if asked.get("name") == name and asked.get("stdset") == "0" and value is not None:
                found.add((form.name, str(value.text)))
                assert value.get("notr") == "true", f"{form.name}: {name} would go through the translator"
    return found


def test_forms_ask_only_for_pictograms_and_colours_that_exist() -> None:
    drawn = {file.stem for file in (resources() / "icons").glob("*.svg")}
    assert not {asked for asked in _asked_in_forms("symbol") if asked[1] not in drawn}
    for name in ("ink", "paper", "disc"):
        assert not {asked for asked in _asked_in_forms(name) if asked[1] not in SCHEMES["light"]}


@pytest.mark.parametrize("name", ["role", "tone", "kind", "tint"])
def test_forms_ask_only_for_looks_the_style_sheet_knows(name: str) -> None:
    known = set(re.findall(rf'\[{name}="(\w+)"\]', style_sheet(Theme())))
    assert known
    assert not {asked for asked in _asked_in_forms(name) if asked[1] not in known}


# ── live switching ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_scheme_size_and_direction_switch_live(qtbot: QtBot) -> None:
    app = application()
    window, layout = QWidget(), None
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    label, button, field = TextLabel(), IconButton(), PassphraseField()
    label.setText("Woorden")
    button.setText("Terug")
    button.setProperty("symbol", "back")
    field.setObjectName("passphrase")
    for widget in (label, button, field):
        layout.addWidget(widget)
    shown(window)
    try:
        for turn in range(30):  # a Python QProxyStyle died of this
            scheme = ("light", "dark")[turn % 2]
            apply_theme(app, scheme, 11 + turn % 8)  # type: ignore[arg-type]
            app.setLayoutDirection(Qt.LayoutDirection(turn % 2))
            settle()
            assert label.palette().windowText().color() == color("text")
            assert label.font().pointSize() == current().points == 11 + turn % 8
            assert field.height() >= current().control_height
            assert button.height() >= current().control_height
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        apply_theme(app, "light", 11)


def test_system_scheme_is_followed_only_when_chosen() -> None:
    app = application()
    apply_theme(app, "dark", 12)
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current().scheme == "dark"
    apply_theme(app, "system", 12)
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current() == Theme("light", 12)
    apply_theme(app, "light", 11)


def test_text_size_is_kept_within_bounds() -> None:
    app = application()
    assert apply_theme(app, "light", 40).points == 18
    assert apply_theme(app, "light", 3).points == 11


def test_pictograms_take_the_ink_of_the_scheme_and_turn_round_in_a_mirrored_window(qtbot: QtBot) -> None:
    app = application()
    apply_theme(app, "light", 11)
    light = _inks(icon("check", "accent").pixmap(20, 20).toImage())
    apply_theme(app, "dark", 11)
    dark = _inks(icon("check", "accent").pixmap(20, 20).toImage())
    apply_theme(app, "light", 11)
    assert light == {SCHEMES["light"]["accent"].lower()}
    assert dark == {SCHEMES["dark"]["accent"].lower()}
    plain, turned = pixmap("back").toImage(), pixmap("back", mirrored=True).toImage()
    there = [(x, y) for x in range(20) for y in range(20)]
    assert max(abs(plain.pixelColor(x, y).alpha() - turned.pixelColor(19 - x, y).alpha()) for x, y in there) < 64
    assert max(abs(plain.pixelColor(x, y).alpha() - turned.pixelColor(x, y).alpha()) for x, y in there) > 128
    assert pixmap("key").toImage() == pixmap("key", mirrored=True).toImage()  # a key has no direction


def _inks(image: object) -> set[str]:
    return {
        image.pixelColor(x, y).name()  # type: ignore[attr-defined]
        for x in range(20)
        for y in range(20)
        if image.pixelColor(x, y).alpha() == 255  # type: ignore[attr-defined]
    }


# ── the ring ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_ring_follows_focus_hiding_resizing_and_scrolling(qtbot: QtBot) -> None:
    application()
    window = QWidget()
    qtbot.addWidget(window)
    outer = QVBoxLayout(window)
    area, inside = QScrollArea(), QWidget()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    outer.addWidget(area)
    column = QVBoxLayout(inside)
    fields = [QLineEdit() for _ in range(30)]
    for field in fields:
        column.addWidget(field)
    shown(window, QSize(400, 300))
    fields[1].setFocus()
    settle()
    ring = ring_of(window)
    assert ring is not None
    assert ring.target is fields[1]

    def place() -> QPoint:
        return fields[1].mapTo(window, QPoint(0, 0))

    assert ring.isVisible()
    assert ring.pos() + QPoint(5, 5) == place()
    area.verticalScrollBar().setValue(20)
    settle()
    assert ring.pos() + QPoint(5, 5) == place()
    area.verticalScrollBar().setValue(2000)
    settle()
    assert not ring.isVisible()  # scrolled out of sight
    area.verticalScrollBar().setValue(0)
    window.resize(500, 300)
    settle()
    assert ring.width() == fields[1].width() + 10
    fields[2].setFocus()
    fields[1].hide()
    settle()
    assert ring.target is fields[2]
    fields[2].hide()
    settle()
    assert ring.target is not fields[2]


@pytest.mark.parametrize("kind", ["primary", "soft", "answer"])
def test_the_ring_is_whole_at_the_round_corners(qtbot: QtBot, kind: str) -> None:
    application()
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(40, 40, 40, 40)
    button = IconButton()
    button.setText("Ja")
    button.setProperty("kind", kind)
    button.setMinimumSize(200, 90)
    layout.addWidget(button)
    shown(window)
    button.setFocus()
    settle()
    ring = ring_of(window)
    assert ring is not None
    masked = ring.mask()
    whole = QImage(ring.size(), QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(Qt.GlobalColor.transparent)
    ring.clearMask()
    ring.render(whole, QPoint(0, 0), QRegion(), QWidget.RenderFlag.IgnoreMask)
    drawn = [QPoint(x, y) for x in range(whole.width()) for y in range(40) if whole.pixelColor(x, y).alpha() > 128]
    assert drawn
    assert [point for point in drawn if not masked.contains(point)] == []


def test_the_ring_survives_the_end_of_what_it_went_round(qtbot: QtBot) -> None:
    application()
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    field = QLineEdit()
    layout.addWidget(field)
    shown(window)
    field.setFocus()
    settle()
    field.deleteLater()
    settle()
    window.resize(300, 200)
    settle()
    ring = ring_of(window)
    assert ring is not None
    assert not ring.isVisible()


# ── widgets ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_button_keeps_its_distance_on_both_sides(qtbot: QtBot) -> None:
    application()
    button = IconButton()
    qtbot.addWidget(button)
    button.setText("Sleutel")
    button.setProperty("symbol", "key")
    shown(button)
    assert button.iconSize() == QSize(26, 20)
    drawn = button.icon().pixmap(26, 20).toImage()
    assert all(drawn.pixelColor(x, y).alpha() == 0 for x in range(20, 26) for y in range(20))
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    drawn = button.icon().pixmap(26, 20).toImage()
    assert all(drawn.pixelColor(x, y).alpha() == 0 for x in range(6) for y in range(20))
    button.setText("")
    assert button.iconSize() == QSize(20, 20)


def test_choosing_never_makes_a_word_too_wide(qtbot: QtBot) -> None:
    application()
    for button in (RailButton(), IconButton()):
        qtbot.addWidget(button)
        button.setText("Toestemmingen en verzoeken")
        button.setCheckable(True)
        button.setProperty("kind", "seg")
        shown(button)
        room = button.sizeHint().width()
        button.setChecked(True)
        settle()
        assert button.sizeHint().width() <= room + 1


def test_a_wrapped_label_is_as_high_as_its_text(qtbot: QtBot) -> None:
    application()
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    label = WrapLabel()
    label.setText("Wij kunnen uw wachtzin niet terugvinden. Daarom krijgt u zo een noodcode op papier. " * 3)
    layout.addWidget(label)
    layout.addWidget(QPushButton("Verder"))
    shown(window, QSize(300, 100))
    assert label.height() >= label.heightForWidth(label.width())
    assert not [problem for problem in audit(window) if problem.startswith("clipped")]


def test_a_shortened_label_keeps_its_whole_text_within_reach(qtbot: QtBot) -> None:
    application()
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("Een naam die veel te lang is voor deze plek")
    shown(label, QSize(120, 30))
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(600, 30)
    label.grab()
    assert label.toolTip() == ""


@pytest.mark.parametrize(
    "question",
    ["Mag dit?", "Wilt u ons nieuws en onze acties krijgen per e-mail?", "Mag het? " * 18],
)
def test_a_question_takes_two_lines_at_most_where_it_can(qtbot: QtBot, question: str) -> None:
    application()
    label = FittedLabel()
    qtbot.addWidget(label)
    label.setText(question)
    shown(label, QSize(900, 200))
    assert label.accessibleName() == question
    assert label.minimumSizeHint().height() <= 4 * QFontMetrics(label.font()).lineSpacing() * 3
    assert not [problem for problem in audit(label) if problem.startswith("clipped")]


def test_the_message_bar_speaks_acts_and_forgets(qtbot: QtBot) -> None:
    application()
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.setObjectName("message_bar")
    bar.show_message("good", "Bewaard", "<b>Noor</b> staat erin.", [("undo", "Terug"), ("open", "Openen")])
    shown(bar, QSize(800, 60))
    assert bar.message() == "Bewaard <b>Noor</b> staat erin."
    pressed: list[str] = []
    bar.action_triggered.connect(pressed.append)
    button = bar.findChild(QPushButton, "open")
    assert button is not None
    button.click()
    assert pressed == ["open"]
    assert audit(bar) == []
    bar.show_message("danger", "Niet bewaard", "De schijf is vol.")
    settle()
    assert bar.findChild(QPushButton, "open") is None
    with qtbot.waitSignal(bar.closed):
        cross = bar.findChild(QPushButton, "message_close")
        assert cross is not None
        cross.click()
    assert bar.isHidden()
    assert not [label.text() for label in bar.findChildren(QLabel) if label.text()]
    with pytest.raises(ValueError, match="two"):
        bar.show_message("info", "x", "", [("a", "a"), ("b", "b"), ("c", "c")])


def test_a_passphrase_is_hidden_until_asked_and_again_after_clearing(qtbot: QtBot) -> None:
    application()
    field = PassphraseField()
    qtbot.addWidget(field)
    field.setObjectName("passphrase")
    shown(field, QSize(300, 40))
    field.setText("fietsbel lantaarn")
    assert field.displayText() != field.text()
    assert field.eye.objectName() == "passphrase_reveal"
    before = field.eye.accessibleName()
    field.eye.click()
    assert field.displayText() == field.text()
    assert field.eye.accessibleName() != before
    field.clear()
    assert field.echoMode() == QLineEdit.EchoMode.Password
    field.undo()
    assert field.text() == ""


def test_drawn_widgets_paint_in_both_directions_and_schemes(qtbot: QtBot) -> None:
    app = application()
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    code, gauge, initials, symbol = QrCode(), Gauge(), Monogram(), IconLabel()
    code.show_text("https://voorbeeld.nl/privacy")
    gauge.show_level(9)
    assert gauge.level == 4
    initials.show_name("Noor", "van den Berg", "x")
    assert initials.text() == "NV"
    symbol.show_symbol("undo", "accent")
    for widget in (code, gauge, initials, symbol, Strands()):
        layout.addWidget(widget)
    shown(window, QSize(400, 700))
    plain = window.grab().toImage()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert window.grab().toImage() != plain
    apply_theme(app, "dark", 11)
    settle()
    drawn = code.grab().toImage()  # dark on white in both schemes
    seen = {drawn.pixelColor(x, 132).name() for x in range(32, 232)}
    assert seen == {"#2a1f22", "#ffffff"}
    apply_theme(app, "light", 11)


def test_start_up_does_not_pay_for_what_is_not_shown() -> None:
    import subprocess
    import sys

    probe = (
        "import sys, hhh_desktop.gui.theme, hhh_desktop.gui.widgets;"
        "print([m for m in ('PySide6.QtSvg', 'segno') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# ── the audit itself: each kind of problem is found ─────────────────────────────────────────────────────────────────


def _good() -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    label, field, button, other = TextLabel(), QLineEdit(), IconButton(), QLineEdit()
    label.setText("Voornaam")
    label.setBuddy(field)
    field.setObjectName("given_name")
    other.setObjectName("surname")
    other.setAccessibleName("Achternaam")
    button.setObjectName("save_client")
    button.setText("Bewaar")
    for widget in (label, field, other, button):
        layout.addWidget(widget)
    layout.addStretch(1)
    return window


def _clip_label(window: QWidget) -> None:
    label = window.findChildren(QLabel)[0]
    label.setMaximumWidth(20)


def _clip_wrapped(window: QWidget) -> None:
    label = QLabel("Een zin van een paar woorden die niet past", window)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setGeometry(300, 300, 120, 20)
    label.show()


def _clip_button(window: QWidget) -> None:
    window.findChildren(QPushButton)[0].setMaximumWidth(34)


def _clip_field(window: QWidget) -> None:
    window.findChildren(QLineEdit)[0].setPlaceholderText("een voorbeeld dat veel te lang is voor dit veld " * 5)


def _clip_combo(window: QWidget) -> None:
    combo = QComboBox(window)
    combo.setObjectName("country")
    combo.setAccessibleName("Land")
    combo.addItem("Verenigde Staten van Amerika")
    combo.setGeometry(300, 300, 80, 40)
    combo.show()


def _outside(window: QWidget) -> None:
    window.findChildren(QLabel)[0].parentWidget().findChildren(QPushButton)[0].setParent(None)
    label = TextLabel(window)
    label.setText("buiten")
    label.setGeometry(window.width() - 10, 200, 60, 30)
    label.show()


def _small(window: QWidget) -> None:
    window.findChildren(QPushButton)[0].setStyleSheet("QPushButton { min-height: 20px; max-height: 20px; padding: 0 }")


def _small_for_a_client(window: QWidget) -> None:
    window.setObjectName("client_display")
    window.findChildren(QPushButton)[0].setStyleSheet("QPushButton { min-height: 40px; max-height: 40px }")


def _no_object_name(window: QWidget) -> None:
    window.findChildren(QLineEdit)[0].setObjectName("")


def _no_spoken_name(window: QWidget) -> None:
    window.findChildren(QLabel)[0].setBuddy(None)  # type: ignore[arg-type]


def _markup(window: QWidget) -> None:
    window.findChildren(QLabel)[0].setTextFormat(Qt.TextFormat.AutoText)


def _pale(window: QWidget) -> None:
    window.findChildren(QLabel)[0].setStyleSheet("QLabel { color: #DDCCBB }")


def _back_to_front(window: QWidget) -> None:
    QWidget.setTabOrder(window.findChildren(QLineEdit)[0], window.findChildren(QPushButton)[0])


def _over_each_other(window: QWidget) -> None:
    label = TextLabel(window)
    label.setText("eroverheen")
    label.setGeometry(window.findChildren(QLineEdit)[0].geometry())
    label.show()


def _too_small_a_window(window: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.setSizeConstraint(layout.SizeConstraint.SetNoConstraint)
    window.setMinimumSize(0, 0)
    window.resize(100, 60)


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (_clip_label, "clipped: TextLabel"),
        (_clip_wrapped, "clipped: QLabel"),
        (_clip_button, "clipped: IconButton"),
        (_clip_field, "clipped: QLineEdit"),
        (_clip_combo, "clipped: QComboBox"),
        (_outside, "outside"),
        (_small, "target"),
        (_small_for_a_client, "target"),
        (_no_object_name, "unnamed"),
        (_no_spoken_name, "unnamed"),
        (_markup, "format"),
        (_pale, "contrast"),
        (_back_to_front, "tab order"),
        (_over_each_other, "overlap"),
        (_too_small_a_window, "window"),
    ],
)
def test_the_audit_finds_each_kind_of_problem(qtbot: QtBot, spoil: Callable[[QWidget], None], kind: str) -> None:
    application()
    apply_theme(application(), "light", 11)
    window = _good()
    qtbot.addWidget(window)
    shown(window, QSize(640, 480))
    assert audit(window) == []
    spoil(window)
    settle()
    found = audit(window)
    assert any(problem.startswith(kind) for problem in found), found


def test_the_audit_passes_tab_steps_that_the_caller_explains(qtbot: QtBot) -> None:
    window = _good()
    qtbot.addWidget(window)
    shown(window, QSize(640, 480))
    _back_to_front(window)
    assert audit(window, tab_exceptions={("save_client", "surname")}) == []


def test_variants_lengthen_and_mirror_and_put_everything_back() -> None:
    def make() -> QWidget:
        window = _good()
        button = window.findChildren(QPushButton)[0]
        button.setText(QApplication.translate("x", "Bewaar"))
        return window

    with looked_at(make, Variant(points=18, words="pseudo")) as window:
        assert len(window.findChildren(QPushButton)[0].text()) > len("Bewaar")
    with looked_at(make, Variant(words="mirrored", scheme="dark")) as window:
        assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert current().scheme == "dark"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert current() == Theme("light", 11)
    assert QApplication.translate("x", "Bewaar") == "Bewaar"


def test_restyle_changes_what_the_sheet_says(qtbot: QtBot) -> None:
    application()
    label = TextLabel()
    qtbot.addWidget(label)
    label.setText("x")
    shown(label)
    restyle(label, tone="danger")
    assert label.palette().windowText().color() == color("danger")


@pytest.mark.parametrize(("width", "under"), [(960, False), (430, True)])
def test_a_bar_puts_its_buttons_under_words_that_would_stand_in_a_column(qtbot: QtBot, width: int, under: bool) -> None:
    application()
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    bar = MessageBar()
    layout.addWidget(bar)
    layout.addStretch(1)
    shown(window, QSize(width, 400))
    bar.show_message(
        "warning", "Al open", "Sluit het andere venster en probeer het nog een keer.", [("again", "Opnieuw")]
    )
    settle()
    text, button = bar.findChild(QLabel, "message_text"), bar.findChild(QPushButton, "again")
    assert text is not None
    assert button is not None
    beneath = button.mapTo(bar, QPoint(0, 0)).y() >= text.mapTo(bar, QPoint(0, text.height())).y()
    assert beneath == under
    assert button.width() < bar.width() / 2


def test_a_message_does_not_make_the_window_grow(qtbot: QtBot) -> None:
    app = application()
    apply_theme(app, "light", 18)
    try:
        window = QWidget()
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        bar = MessageBar()
        layout.addWidget(bar)
        layout.addStretch(1)
        shown(window, QSize(960, 200))
        bar.show_message("warning", "Het bestand is al open", "Sluit het andere venster van dit programma. " * 2)
        settle()
        assert window.height() == 200
        assert bar.height() <= 200
    finally:
        apply_theme(app, "light", 11)


def test_a_phone_number_reads_the_same_in_a_mirrored_window(qtbot: QtBot) -> None:
    application()
    drawn = []
    for side in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        label = ElidedLabel()
        qtbot.addWidget(label)
        label.setLayoutDirection(side)
        label.setText("06 12 34 12 22")
        label.resize(label.sizeHint())
        label.show()
        settle()
        picture = label.grab().toImage()
        ink = [
            x for x in range(picture.width()) if any(picture.pixelColor(x, y).lightness() < 128 for y in range(8, 16))
        ]
        drawn.append([x - ink[0] for x in ink])
    assert drawn[0] == drawn[1]
