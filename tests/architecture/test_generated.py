"""What is generated and committed is what its sources make now: the forms and the translations."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from tests.architecture.project import script

generated = script("packaging/generated.py")

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>SmallForm</class><widget class="QWidget" name="SmallForm">
<widget class="QPushButton" name="save"><property name="text"><string>Bewaren</string></property></widget></widget></ui>
"""
CODE = """from PySide6.QtCore import QObject

class Desk(QObject):
    def greet(self) -> str:
        return self.tr("Goedemorgen")
"""


def test_the_forms_are_what_their_sources_make() -> None:
    assert generated.stale_forms() == [], "run `just forms`"


def test_the_translations_hold_the_words_of_the_sources() -> None:
    assert generated.stale_words() == [], "run `just words`"


def test_every_word_is_translated() -> None:
    assert generated.unfinished_words() == [], "translate these in resources/i18n, then run `just words`"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A project of one form and one module, with all that is made from them."""
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui/small_form.ui").write_text(FORM, encoding="utf-8")
    (tmp_path / "hhh_desktop").mkdir()
    (tmp_path / "hhh_desktop/desk.py").write_text(CODE, encoding="utf-8")
    generated.make_forms(tmp_path, tmp_path)
    generated.make_words(tmp_path, tmp_path)
    return tmp_path


def test_what_was_just_made_is_current(small: Path) -> None:
    assert generated.stale_forms(small) == []
    assert generated.stale_words(small) == []


def test_both_forms_and_code_give_their_words(small: Path) -> None:
    """A folder given to lupdate would find the form's words and silently none of the code's."""
    words = (small / generated.I18N / "hhh_desktop_en.ts").read_text(encoding="utf-8")
    assert "Goedemorgen" in words
    assert words.count("<source>Bewaren</source>") == 1, "once: from the form, not from what was made of it too"


def test_a_changed_form_is_stale(small: Path) -> None:
    (small / "ui/small_form.ui").write_text(FORM.replace("Bewaren", "Opslaan"), encoding="utf-8")
    assert generated.stale_forms(small) == [
        "hhh_desktop/gui/forms/ui_small_form.py: differs from what its sources make"
    ]
    assert len(generated.stale_words(small)) == 1, "the .qm holds translated words only, and there is none yet"


def test_a_form_without_its_source_or_its_python_is_named(small: Path) -> None:
    (small / "ui/other_form.ui").write_text(FORM.replace("SmallForm", "OtherForm"), encoding="utf-8")
    (small / "ui/small_form.ui").unlink()
    assert generated.stale_forms(small) == [
        "hhh_desktop/gui/forms/ui_small_form.py: its source is gone",
        "hhh_desktop/gui/forms/ui_other_form.py: missing",
    ]


def test_new_words_in_the_code_make_the_translations_stale(small: Path) -> None:
    (small / "hhh_desktop/desk.py").write_text(CODE.replace("Goedemorgen", "Goedemiddag"), encoding="utf-8")
    assert generated.stale_words(small) == ["resources/i18n/hhh_desktop_en.ts: differs from what its sources make"]


def test_a_translation_that_was_not_compiled_is_stale(small: Path) -> None:
    words = small / generated.I18N / "hhh_desktop_en.ts"
    unfinished = '<source>Goedemorgen</source>\n        <translation type="unfinished"></translation>'
    text = words.read_text(encoding="utf-8")
    assert unfinished in text
    words.write_text(
        text.replace(unfinished, "<source>Goedemorgen</source>\n        <translation>Good morning</translation>"),
        encoding="utf-8",
    )
    assert generated.stale_words(small) == ["resources/i18n/hhh_desktop_en.qm: differs from what its sources make"]


def test_words_without_a_translation_are_named(small: Path) -> None:
    assert generated.unfinished_words(small) == [
        "hhh_desktop_en.ts: Desk: 'Goedemorgen'",
        "hhh_desktop_en.ts: SmallForm: 'Bewaren'",
    ]


@pytest.mark.parametrize(
    ("translation", "whole"),
    [
        ("<translation>Save</translation>", True),
        ("<translation></translation>", False),
        ('<translation type="unfinished">Save</translation>', False),
        ("<translation><numerusform>one</numerusform><numerusform>%n</numerusform></translation>", True),
        ("<translation><numerusform>one</numerusform><numerusform></numerusform></translation>", False),
    ],
)
def test_a_translation_is_finished_in_every_plural(translation: str, whole: bool) -> None:
    message = ElementTree.fromstring(f"<message><source>Bewaren</source>{translation}</message>")  # noqa: S314 - ours
    assert generated.finished(message) is whole


def test_without_any_source_there_is_nothing_to_make(tmp_path: Path) -> None:
    assert generated.make_forms(tmp_path, tmp_path) == generated.make_words(tmp_path, tmp_path) == []


def test_the_check_leaves_the_project_alone(small: Path) -> None:
    before = {path: path.read_bytes() for path in small.rglob("*") if path.is_file()}
    (small / "ui/small_form.ui").write_text(FORM.replace("Bewaren", "Opslaan"), encoding="utf-8")
    generated.stale_forms(small)
    generated.stale_words(small)
    after = {path: path.read_bytes() for path in small.rglob("*") if path.is_file()}
    assert {path for path in after if after[path] != before.get(path)} == {small / "ui/small_form.ui"}
