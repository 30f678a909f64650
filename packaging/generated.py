"""Make what is generated from sources and committed beside them (forms, translations), or tell what has grown old.

`python packaging/generated.py forms|words` writes; with `--check` nothing is written and what is stale, missing or left
over is named, with exit code 1. Both use the same functions, so that a check cannot drift from what it checks.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = Path("hhh_desktop/gui/forms")
I18N = Path("resources/i18n")
TRANSLATED = ("en",)  # Dutch is the source; a language more is one more word here


def tool(name: str, *arguments: str, cwd: Path) -> None:
    """Run one of PySide6's programs of this environment in `cwd`; its own words are shown only when it fails."""
    program = Path(sys.executable).with_name(name)
    done = subprocess.run([str(program), *arguments], cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stdout}{done.stderr}")


def make_forms(root: Path, into: Path) -> list[Path]:
    """Generate `into`/FORMS/ui_NAME.py for each `ui/NAME.ui` of `root`; the files made, relative to `into`."""
    made = []
    (into / FORMS).mkdir(parents=True, exist_ok=True)
    for source in sorted((root / "ui").glob("*.ui")):
        form = FORMS / f"ui_{source.stem}.py"
        tool("pyside6-uic", f"ui/{source.name}", "-o", str((into / form).resolve()), cwd=root)
        made.append(form)
    return made


def texts(root: Path) -> list[str]:
    """The files that hold words to translate: the code and the forms' sources, never the forms made from those."""
    code = [path.relative_to(root) for path in (root / "hhh_desktop").rglob("*.py")]
    forms = [path.relative_to(root) for path in (root / "ui").glob("*.ui")]
    return sorted(path.as_posix() for path in [*code, *forms] if not path.is_relative_to(FORMS))


def make_words(root: Path, into: Path) -> list[Path]:
    """Bring `into`/I18N up to date with the words in `root`, keeping what is translated; the files made.

    Every file is named to lupdate: given a folder it silently finds no Python at all. Strings without a place and
    dropped words keep the result the same whoever runs it, and free of text that nobody sees any more.
    """
    languages = sorted({*TRANSLATED, *(path.stem.rpartition("_")[2] for path in (root / I18N).glob("*.ts"))})
    sources, made = texts(root), []
    (into / I18N).mkdir(parents=True, exist_ok=True)
    for language in languages if sources else []:
        words = I18N / f"hhh_desktop_{language}.ts"
        if into != root and (root / words).exists():
            shutil.copyfile(root / words, into / words)
        catalogue = str((into / words).resolve())
        settings = ["-no-obsolete", "-locations", "none", "-source-language", "nl", "-target-language", language]
        tool("pyside6-lupdate", *sources, *settings, "-silent", "-ts", catalogue, cwd=root)
        compiled = words.with_suffix(".qm")
        tool("pyside6-lrelease", "-silent", catalogue, "-qm", str((into / compiled).resolve()), cwd=root)
        made += [words, compiled]
    return made


def differences(root: Path, fresh: Path, made: list[Path], committed: list[Path]) -> list[str]:
    """One line for each file that is missing, differs from its fresh copy, or has lost its source."""
    found = [f"{path}: its source is gone" for path in committed if path not in made]
    for path in made:
        if not (root / path).exists():
            found.append(f"{path}: missing")
        elif (root / path).read_bytes() != (fresh / path).read_bytes():
            found.append(f"{path}: differs from what its sources make")
    return found


def stale_forms(root: Path = ROOT) -> list[str]:
    """What in FORMS is not what `ui/*.ui` makes, a line each; empty when all is current."""
    with tempfile.TemporaryDirectory() as folder:
        made = make_forms(root, Path(folder))
        committed = [path.relative_to(root) for path in (root / FORMS).glob("ui_*.py")]
        return differences(root, Path(folder), made, committed)


def stale_words(root: Path = ROOT) -> list[str]:
    """What in I18N is not what the code and forms make, a line each; empty when all is current."""
    with tempfile.TemporaryDirectory() as folder:
        made = make_words(root, Path(folder))
        committed = [path.relative_to(root) for path in (root / I18N).glob("*.[tq][sm]")]
        return differences(root, Path(folder), made, committed)


def finished(message: ElementTree.Element) -> bool:
    """Whether a message of a .ts file has its translation, in each of its plural forms when it has those."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    words = translation.findall("numerusform") or [translation]
    return all((word.text or "").strip() for word in words)


def unfinished_words(root: Path = ROOT) -> list[str]:
    """The words that have no finished translation yet, one `FILE: CONTEXT: WORDS` each."""
    return [
        f"{path.name}: {context.findtext('name')}: {message.findtext('source')!r}"
        for path in sorted((root / I18N).glob("*.ts"))
        for context in ElementTree.parse(path).iterfind("context")  # noqa: S314 - our own file, not from outside
        for message in context.iterfind("message")
        if not finished(message)
    ]


def main(arguments: list[str]) -> int:
    """Write or check one kind; the exit code, 1 when a check found something."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=["forms", "words", "unfinished"])
    parser.add_argument("--check", action="store_true", help="write nothing; name what is stale")
    chosen = parser.parse_args(arguments)
    if chosen.kind == "unfinished":
        found = unfinished_words()
    elif chosen.check:
        found = stale_forms() if chosen.kind == "forms" else stale_words()
    else:
        make = make_forms if chosen.kind == "forms" else make_words
        print(f"{len(make(ROOT, ROOT))} files made")
        return 0
    print("\n".join(found) if found else f"{chosen.kind}: all current")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
