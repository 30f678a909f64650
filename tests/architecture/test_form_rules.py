"""Rules for the screens as they are laid out in ui/*.ui; each with a control that shows it can fail."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture.project import ROOT

FIELDS = {
    *("QLineEdit", "QComboBox", "QPlainTextEdit", "QTextEdit", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit"),
    *("QDateTimeEdit", "QSlider", "QListView", "QListWidget", "QTableView", "QTableWidget", "QTreeView", "QTreeWidget"),
}
TICKS = {"QCheckBox", "QRadioButton"}
BUTTONS = {"QPushButton", "QToolButton", "QCommandLinkButton", *TICKS}
FORMS = sorted((ROOT / "ui").glob("*.ui"))


class Form:
    """A .ui file, asked what the rules want to know."""

    def __init__(self, xml: str) -> None:
        """Read the form; its own widgets count as what they extend."""
        self.tree = ElementTree.fromstring(xml)  # noqa: S314 - our own files
        self.extends = {
            str(custom.findtext("class")): str(custom.findtext("extends")) for custom in self.tree.iter("customwidget")
        }
        self.widgets = list(self.tree.iter("widget"))
        self.tabstops = [stop.text for stop in self.tree.iter("tabstop")]
        self.buddies = {self.value(widget, "buddy") for widget in self.widgets}

    def kind(self, widget: ElementTree.Element) -> str:
        """The Qt class a widget is, or extends."""
        name = widget.get("class", "")
        return self.extends.get(name, name)

    def value(self, widget: ElementTree.Element, name: str) -> str | None:
        """A property of a widget as text."""
        found = widget.find(f"property[@name='{name}']/*")
        return None if found is None else (found.text or "")

    def reachable(self, kinds: set[str]) -> list[ElementTree.Element]:
        """The widgets of these kinds that a key can reach."""
        return [
            widget
            for widget in self.widgets
            if self.kind(widget) in kinds and not str(self.value(widget, "focusPolicy")).endswith("NoFocus")
        ]

    def unnamed(self) -> list[str]:
        """Fields without a label that is theirs or an accessible name, and picture buttons without such a name.

        Other buttons may get their words when they are shown; a test of the running window asks every widget's name.
        """
        fields = [
            widget
            for widget in self.reachable(FIELDS)
            if widget.get("name") not in self.buddies and not self.value(widget, "accessibleName")
        ]
        buttons = [
            widget
            for widget in self.reachable({"QToolButton"})
            if not self.value(widget, "text") and not self.value(widget, "accessibleName")
        ]
        return [str(widget.get("name")) for widget in fields + buttons]

    def outside_the_tab_order(self) -> list[str]:
        """Fields that the tab order forgets, and buttons where there is one: the order of the file would decide."""
        kinds = FIELDS | BUTTONS if self.tabstops else FIELDS
        forgotten = [str(widget.get("name")) for widget in self.reachable(kinds)]
        alone = len(self.reachable(FIELDS | BUTTONS)) == 1
        return [] if alone else [name for name in forgotten if name not in self.tabstops]

    def ticked(self) -> list[str]:
        """Boxes and radio buttons that are ticked before anybody touched them."""
        return [
            str(w.get("name")) for w in self.widgets if self.kind(w) in TICKS and self.value(w, "checked") == "true"
        ]

    def rich(self) -> list[str]:
        """Labels that would read a client's name as HTML: plain ones say so, our own are made plain."""
        return [
            str(widget.get("name"))
            for widget in self.widgets
            if (widget.get("class") == "QLabel" and not str(self.value(widget, "textFormat")).endswith("PlainText"))
            or str(self.value(widget, "textFormat")).endswith(("RichText", "MarkdownText"))
        ]

    def box(self) -> list[str]:
        """Button boxes: they choose a default button by themselves, and one Return would close a question."""
        return [str(widget.get("name")) for widget in self.widgets if self.kind(widget) == "QDialogButtonBox"]


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
@pytest.mark.parametrize("rule", [Form.unnamed, Form.outside_the_tab_order, Form.ticked, Form.rich, Form.box])
def test_a_form_keeps_the_rules(path: Path, rule: Callable[[Form], list[str]]) -> None:
    assert rule(Form(path.read_text(encoding="utf-8"))) == []


BAD = """<ui version="4.0"><class>Bad</class><widget class="QWidget" name="Bad">
<widget class="QLineEdit" name="email"/>
<widget class="OurField" name="phone"/>
<widget class="QLineEdit" name="surname"/>
<widget class="QLabel" name="label"><property name="buddy"><cstring>surname</cstring></property></widget>
<widget class="QToolButton" name="close"/>
<widget class="QCheckBox" name="yes"><property name="text"><string>Ja</string></property>
<property name="checked"><bool>true</bool></property></widget>
<widget class="QDialogButtonBox" name="box"/>
</widget><customwidgets><customwidget><class>OurField</class><extends>QLineEdit</extends></customwidget></customwidgets>
<tabstops><tabstop>email</tabstop><tabstop>surname</tabstop></tabstops></ui>"""


def test_a_form_that_breaks_the_rules_would_be_seen() -> None:
    bad = Form(BAD)
    assert bad.unnamed() == ["email", "phone", "close"]
    assert bad.outside_the_tab_order() == ["phone", "close", "yes"]
    assert Form(BAD.replace("tabstop", "nothing")).outside_the_tab_order() == ["email", "phone", "surname"]
    assert bad.ticked() == ["yes"]
    assert bad.rich() == ["label"]
    assert bad.box() == ["box"]


def test_every_form_has_its_class_and_file_under_one_name() -> None:
    for path in FORMS:
        assert Form(path.read_text(encoding="utf-8")).tree.findtext("class") == path.stem.title().replace("_", ""), path
