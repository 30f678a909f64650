"""`python -m hhh_desktop.cli` is `hhh`."""

from hhh_desktop.cli import main

raise SystemExit(main())
