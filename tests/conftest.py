"""Fixtures every test may use."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
