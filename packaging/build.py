#!/usr/bin/env python3
"""Builds what a salon's PC is given: `python packaging/build.py linux`; artefacts, sums and a log come in dist/."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from building import DIST, BuildError, log, write_sums


def _linux() -> list[Path]:
    from debian import build_deb

    return [build_deb()]


def _runtime() -> Path | None:
    """Another embeddable Python than the one that pins.toml names: HHH_WINDOWS_PYTHON, for trying things out."""
    named = os.environ.get("HHH_WINDOWS_PYTHON")
    return Path(named) if named else None


def _windows() -> list[Path]:
    from windows_setup import build_setup

    return [build_setup(_runtime())]


def _msi() -> list[Path]:
    from windows_setup import build_msi

    return [build_msi(_runtime())]


def _sbom() -> list[Path]:
    from bom import build_sbom

    return [build_sbom()]


def _macos() -> list[Path]:
    from macos_image import build_image

    return [build_image()]


#: What can be built; `all` is everything that this kind of system can build.
TARGETS: dict[str, Callable[[], list[Path]]] = {
    "linux": _linux,
    "windows": _windows,
    "msi": _msi,
    "sbom": _sbom,
    "macos": _macos,
}


def main(arguments: list[str]) -> int:
    """Builds the targets named; 0 when all of them were built, 1 when one could not be, 2 on usage."""
    wanted = (
        [name for name in TARGETS if (name == "macos") == (sys.platform == "darwin")]
        if arguments == ["all"]
        else arguments
    )
    if not wanted or any(name not in TARGETS for name in wanted):
        print(f"usage: build.py {' | '.join([*TARGETS, 'all'])}", file=sys.stderr)
        return 2
    try:
        for name in wanted:
            for artefact in TARGETS[name]():
                log(f"{artefact.name}: {artefact.stat().st_size:,} bytes")
        DIST.mkdir(exist_ok=True)
        write_sums()
    except BuildError as error:
        log(f"failed: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
