"""What an opening found out about the salon's file and log, as codes; the window and `hhh` have sentences for them."""

from __future__ import annotations

from dataclasses import dataclass

#: Codes that say that the log is not what it was: how bad, the worst first.
HISTORY = ("altered", "truncated", "rolled_back")
#: Codes that say that the witness outside the file cannot be asked.
WITNESS = ("witness_missing", "witness_damaged", "witness_other_salon")
#: Codes that are good to know and no reason to worry.
CALM = ("restored", "rights_mended", "key_file_mended")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found.

    `seq` is the number of an entry in the log: the last one that is still there (`truncated`, `rolled_back`), the first
    that differs (`altered`), or the one that notes the restore (`restored`). `at` is when that entry was written and
    `until` when the last missing one was, as stored times; `detail` names files. Nothing in it is personal data.
    """

    code: str
    seq: int = 0
    at: str = ""
    until: str = ""
    detail: str = ""

    @property
    def kind(self) -> str:
        """How it is shown: danger, warning or info."""
        return "danger" if self.code in HISTORY or self.code == "check_failed" else (
            "info" if self.code in CALM else "warning"
        )  # fmt: skip
