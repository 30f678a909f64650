"""UUIDv7: identifiers that are made on the PC, never clash and sort by time (RFC 9562, section 5.7)."""

from __future__ import annotations

import secrets
import uuid
from datetime import datetime


def new_uid(moment: datetime) -> str:
    """A fresh UUIDv7 for `moment`, in its usual text form."""
    milliseconds = int(moment.timestamp() * 1000) & (1 << 48) - 1
    value = milliseconds << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return str(uuid.UUID(int=value))
