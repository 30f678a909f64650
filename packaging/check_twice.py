#!/usr/bin/env python3
"""Builds each artefact twice, the second time at another hour, place on the clock and mask: the same bytes, or it fails.

`just package-check` runs it; it takes minutes and is no part of .ci/run. Targets may be named: `check_twice.py linux sbom`.
"""

from __future__ import annotations

import os
import sys

from building import BuildError, log, sha256

#: What must change nothing: the time zone, the language, the rights of new files, and the order of Python's hashes.
_OTHER = {"TZ": "Asia/Tokyo", "LANG": "nl_NL.UTF-8", "LC_ALL": "nl_NL.UTF-8", "PYTHONHASHSEED": "7"}


def main(arguments: list[str]) -> int:
    """0 when every target named came out the same; without names, all that can be built on Linux."""
    from build import TARGETS

    different = []
    try:
        for name in arguments or [one for one in TARGETS if one != "macos"]:
            first = {path.name: sha256(path) for path in TARGETS[name]()}
            os.environ.update(_OTHER)
            before = os.umask(0o077)
            try:
                second = {path.name: sha256(path) for path in TARGETS[name]()}
            finally:
                os.umask(before)
            for artefact, digest in first.items():
                same = second.get(artefact) == digest
                log(f"{artefact}: built twice, {'the same' if same else 'DIFFERENT'}")
                different += [] if same else [artefact]
    except BuildError as error:
        log(f"failed: {error}")
        return 1
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
