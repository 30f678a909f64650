"""What the frozen program runs: one file under two names, `hhh-desktop` (the window) and `hhh` (without one)."""

import sys
from pathlib import Path

if Path(sys.argv[0]).stem == "hhh":
    from hhh_desktop.cli import main
else:
    from hhh_desktop.__main__ import main

if __name__ == "__main__":
    raise SystemExit(main())
