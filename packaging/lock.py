"""Renew the locks of the program, of its tests and of the installers (packaging/): every package by version and hash.

One resolution for Linux, macOS and Windows and each Python from 3.11 on; no registry and no folder of this machine is
written down, so that pip's own settings decide where packages come from. `--keep` pins only what is new.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# The tests' lock takes the program's pins over, so that what is tested is what is shipped.
LOCKS = {
    "requirements.lock": ["--group", "build"],
    "requirements-dev.lock": ["--group", "dev", "-c", "requirements.lock"],
    "packaging/requirements.lock": ["packaging/requirements.in", "-c", "requirements.lock"],
}
ALWAYS = ["--universal", "--generate-hashes", "--no-annotate", "--no-header", "--quiet", "--python-version", "3.11"]


def main(arguments: list[str]) -> int:
    """Write both locks; the exit code of the resolver."""
    uv = Path(sys.executable).with_name("uv")
    renew = [] if "--keep" in arguments else ["--upgrade"]
    for lock, settings in LOCKS.items():
        command = [str(uv), "pip", "compile", "pyproject.toml", *settings, *ALWAYS, *renew, "--output-file", lock]
        done = subprocess.run(command, cwd=ROOT, check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
