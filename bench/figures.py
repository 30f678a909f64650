"""What a benchmark says: one line of the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing: what came out, what it should reach, and whether it did (None: only told)."""

    work: str
    measured: str
    reach: str = ""
    reached: bool | None = None

    @property
    def row(self) -> str:
        """A row of the table."""
        verdict = {True: "yes", False: "**no**", None: ""}[self.reached]
        return f"| {self.work} | {self.measured} | {self.reach} | {verdict} |"


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` per cent of `values` lie; nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share / 100))]


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return percentile(values, 50)
