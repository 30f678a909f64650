"""Pictures every screen in every state from the real program, with invented clients, and says what the audit finds.

`python bench/shots.py [VARIANT …] [--only TEXT]` writes `build/shots/VARIANT/NN-SCREEN.png` and `findings.txt`. Each
variant plays in a process of its own, because scale and screens are chosen before Qt starts.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "shots"
WORKERS = 2


@dataclass(frozen=True)
class Look:
    """One way in which the whole program is pictured."""

    width: int = 1366
    height: int = 768
    language: str = "nl"
    scheme: str = "light"
    points: int = 11
    scale: int = 1
    words: str = "plain"  # plain, longer (40 %), mirrored


LOOKS = {
    "nl": Look(),
    "en": Look(language="en"),
    "dark": Look(scheme="dark"),
    "1280": Look(1280, 720),
    "18pt": Look(points=18),
    "200": Look(1280, 720, scale=2),
    "mirrored": Look(words="mirrored"),
    "longer-18pt-1280-dark": Look(1280, 720, points=18, scheme="dark", words="longer"),
}


def main() -> int:
    """Runs the variants, a process each, and prints what was made and what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("looks", nargs="*", help=", ".join(LOOKS))
    parser.add_argument("--only", default="", help="only screens with this in their name")
    parser.add_argument("--no-pictures", action="store_true", help="only audit")
    parser.add_argument("--out", type=Path, default=OUT, help="where the pictures go")
    parser.add_argument("--play", metavar="DEMO", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if unknown := set(options.looks) - set(LOOKS):
        parser.error(f"no such variant: {', '.join(sorted(unknown))}")
    if options.play:
        return play(options.looks[0], Path(options.play), None if options.no_pictures else options.only, options.out)
    return direct(options.looks or list(LOOKS), options.only, options.out)


def direct(names: list[str], only: str, out: Path) -> int:
    """One process per variant, as many at a time as there are cores to spare."""
    from hhh_desktop.demo import make_demo

    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo"
        make_demo(demo)

        def run(name: str) -> subprocess.CompletedProcess[str]:
            look = LOOKS[name]
            screens = Path(folder) / f"{name}.json"
            screens.write_text(json.dumps({"screens": [_screen(look)]}))
            environment = {
                **os.environ,
                "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
                "QT_SCALE_FACTOR": str(look.scale),
                "HHH_MARKS": str(Path(folder) / f"marks-{name}"),
            }
            command = [sys.executable, __file__, name, "--play", str(demo), "--only", only, "--out", str(out)]
            return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

        with ThreadPoolExecutor(WORKERS) as pool:
            done = dict(zip(names, pool.map(run, names), strict=True))
    for name, process in done.items():
        trouble = [line for line in process.stderr.splitlines() if "propagateSizeHints" not in line]
        print("\n".join([f"── {name} ──", process.stdout.strip(), *trouble[-40:]]))
    print(f"{len(list(out.rglob('*.png')))} pictures in {out}, {time.monotonic() - began:.0f} s")
    return max(process.returncode for process in done.values())


def _screen(look: Look) -> dict[str, object]:
    """One screen of the variant's size, so that the client display takes the place of the desk."""
    width, height = look.width * look.scale, look.height * look.scale
    return {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}


def play(name: str, demo: Path, only: str | None, out: Path) -> int:
    """Plays one variant in this process: pictures of screens with `only` in their name (None: none), audits all."""
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtWidgets import QDialog

    from hhh_desktop.gui.theme import apply_theme
    from tests.gui.audit import Longer, application, settle
    from tests.gui.driver import Driver
    from tests.gui.tour import Stage, everything, problems

    look, folder, qt = LOOKS[name], out / name, application()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    longer = Longer()

    def prepare(driver: Driver) -> None:
        driver.settings(scheme=look.scheme, text_size=look.points, language=look.language)
        if look.words == "longer":
            qt.installTranslator(longer)
        if look.words == "mirrored":
            qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    apply_theme(qt, look.scheme, look.points)  # type: ignore[arg-type]
    findings: list[str] = []
    with tempfile.TemporaryDirectory() as work:
        stage = Stage(Path(work), demo, look.language, QSize(look.width, look.height), prepare)
        number = 0
        for screen, window in everything(stage):
            number += 1
            settle()
            if only is not None and only in screen:
                window.grab().save(str(folder / f"{number:02}-{screen}.png"))
            found = problems(window)
            beside = isinstance(window, QDialog)  # as large as what it says
            if window.size() != stage.size and not beside and window.minimumSize() != window.maximumSize():
                found.append(f"window: {window.width()}x{window.height()}, wanted {look.width}x{look.height}")
            findings += [f"{number:02}-{screen}: {problem}" for problem in found]
    (folder / "findings.txt").write_text("\n".join(findings))
    print(f"{number} screens, {len(findings)} findings")
    print("\n".join(findings))
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    raise SystemExit(main())
