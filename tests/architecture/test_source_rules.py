"""Rules for what is written, read off the sources themselves; each with a control that shows it can fail."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.project import PACKAGE, ROOT, calls, modules, project_files

# Painters and strings have a translate() too, and it is another thing.
TRANSLATORS = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
TRANSLATING = {"", "QCoreApplication", "QApplication", "QGuiApplication"}
# Calls that run a second event loop inside the first: the desk would stand still, and a lock could not come through.
NESTED_LOOPS = {
    "QMessageBox": {"information", "warning", "critical", "question", "about", "aboutQt"},
    "QInputDialog": {"getText", "getInt", "getDouble", "getItem", "getMultiLineText"},
    "QFileDialog": {"getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"},
    "QColorDialog": {"getColor"},
    "QFontDialog": {"getFont"},
}
MAIN_LOOP = {"app", "application", "qt", "QApplication"}
MOST_LINES = 400
# A little room: a module is split because it answers two questions, not because of one line.
WITH_ROOM = 430


def parsed(path: Path) -> ast.Module:
    """A module's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def words_lupdate_cannot_read(tree: ast.AST) -> list[int]:
    """The lines where tr() or translate() is given something else than plain text: lupdate sees nothing there."""
    found = []
    for owner, name, call in calls(tree):
        if name in TRANSLATORS and call.args and (name == "tr" or owner in TRANSLATING):
            words = call.args[0] if name in {"tr", "QT_TR_NOOP"} else call.args[1] if len(call.args) > 1 else None
            if not (isinstance(words, ast.Constant) and isinstance(words.value, str)):
                found.append(call.lineno)
    return found


def forbidden_in_the_window(tree: ast.AST) -> list[str]:
    """What the window may not do: run a nested event loop, or show text that is read as HTML."""
    found = []
    for owner, name, call in calls(tree):
        if (name in {"exec", "exec_"} and owner not in MAIN_LOOP) or name == "processEvents":
            found.append(f"line {call.lineno}: {owner}.{name}()")
        if name in NESTED_LOOPS.get(owner, ()):
            found.append(f"line {call.lineno}: {owner}.{name}()")
        if name in {"QEventLoop", "QDialogButtonBox"}:
            found.append(f"line {call.lineno}: {name}")
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in {"RichText", "MarkdownText", "AutoText"}:
            found.append(f"line {node.lineno}: {node.attr}")
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_words_are_plain_text_for_the_translator(path: Path) -> None:
    assert words_lupdate_cannot_read(parsed(path)) == []


def test_an_f_string_for_the_translator_would_be_seen() -> None:
    code = (
        'self.tr(f"Dag {name}")\nself.tr("Dag %1")\ntranslate("Desk", f"{x}")\nself.tr(words)\ntranslate("Desk", "Dag")'
    )
    assert words_lupdate_cannot_read(ast.parse(code)) == [1, 3, 4]


@pytest.mark.parametrize("path", modules(PACKAGE / "gui"), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_window_runs_one_event_loop_and_plain_text(path: Path) -> None:
    assert forbidden_in_the_window(parsed(path)) == []


@pytest.mark.parametrize(
    "code",
    [
        "dialog.exec()",
        "self.menu.exec_()",
        "QMessageBox.question(self, '', '')",
        "QFileDialog.getSaveFileName(self)",
        "QEventLoop()",
        "QApplication.processEvents()",
        "label.setTextFormat(Qt.TextFormat.RichText)",
    ],
)
def test_what_the_window_may_not_do_would_be_seen(code: str) -> None:
    assert forbidden_in_the_window(ast.parse(code))


@pytest.mark.parametrize(
    "code", ["app.exec()", "QApplication.exec()", "dialog.open()", "label.setTextFormat(Qt.TextFormat.PlainText)"]
)
def test_what_the_window_must_do_is_let_be(code: str) -> None:
    assert forbidden_in_the_window(ast.parse(code)) == []


@pytest.mark.parametrize(
    "path", [*modules(), *modules(ROOT / "packaging"), ROOT / "run.py"], ids=lambda path: path.name
)
def test_a_module_is_read_in_one_sitting(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= WITH_ROOM, f"{lines} lines; about {MOST_LINES} is the most that reads in one sitting"


# Written in parts, so that this file does not find itself.
PLACES = re.compile(
    "|".join(
        [
            *(re.escape(host) for host in ("pypi" + ".org", "pythonhosted" + ".org", "deb.debian" + ".org")),
            *(re.escape(host) for host in ("registry.npmjs" + ".org", "proxy.golang" + ".org")),
            r"(?<![\w.~])/" + r"(?:work|tmp|root)/",
            r"\.\./" + "shared",
            "file:" + "///",
        ]
    )
)


def test_nothing_names_a_registry_or_a_folder_of_one_machine() -> None:
    found = []
    for path in project_files():
        content = path.read_bytes()
        if b"\0" not in content:
            for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), start=1):
                if PLACES.search(line):
                    found.append(f"{path.relative_to(ROOT)}:{number}")
    assert found == []


def test_a_registry_or_a_folder_would_be_seen() -> None:
    for line in ("--index-url https://pypi" + ".org/simple", "cd /wo" + "rk/main", 'open("/tm' + 'p/x")'):
        assert PLACES.search(line), line
    for line in ("resources/work/x", "http://www.w3.org/ns", "~/tmp/x"):
        assert not PLACES.search(line), line
