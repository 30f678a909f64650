"""What can go wrong, as codes; the window and the command line turn them into sentences."""

from __future__ import annotations


class HhhError(Exception):
    """Anything the program refuses or cannot do, known by a code that never changes."""

    code = "error"


class RefusedError(HhhError):
    """The request was understood and refused; nothing has changed. `row` counts from 1 when it came from a file."""

    code = "refused"
    row: int | None = None


class InvalidFieldError(RefusedError):
    """One field cannot be kept as given.

    `field` is the name in the form, the dataclass, the column and the file; `reason` is a code such as `empty`,
    `too_long`, `malformed`, `control_character`, `purpose_not_granted`; `detail` may carry what the sentence needs
    (a limit, a suggestion, a purpose), never a value that was typed elsewhere.
    """

    code = "invalid_field"

    def __init__(self, field: str, reason: str, detail: str = "") -> None:
        super().__init__(f"{field}: {reason}" + (f" ({detail})" if detail else ""))
        self.field = field
        self.reason = reason
        self.detail = detail


class UnknownClientError(RefusedError):
    """No client has this number (any more)."""

    code = "unknown_client"

    def __init__(self, client_id: int) -> None:
        super().__init__(f"client {client_id}")
        self.client_id = client_id


class LostRaceError(RefusedError):
    """The record changed since it was read; writing now would overwrite somebody's work."""

    code = "lost_race"

    def __init__(self, client_id: int, expected: int, found: int) -> None:
        super().__init__(f"client {client_id}: version {expected} was read, {found} is stored")
        self.client_id = client_id
        self.expected = expected
        self.found = found


class NotAllowedError(RefusedError):
    """The role of the staff member who is signed in does not include this."""

    code = "not_allowed"

    def __init__(self, right: str) -> None:
        super().__init__(right)
        self.right = right


class ConsentRefusedError(RefusedError):
    """A consent event that the rules do not permit; `reason` is a code (`not_asked`, `too_soon`, `not_given` …)."""

    code = "consent_refused"

    def __init__(self, purpose: str, reason: str, detail: str = "") -> None:
        super().__init__(f"{purpose}: {reason}" + (f" ({detail})" if detail else ""))
        self.purpose = purpose
        self.reason = reason
        self.detail = detail


class CannotOpenError(HhhError):
    """The salon's file cannot be opened; nothing was changed.

    `reason` is a code: `missing`, `wrong_key`, `damaged`, `in_use`, `read_only`, `newer`, `not_ours`, `settings` …
    """

    code = "cannot_open"

    def __init__(self, reason: str = "", detail: str = "") -> None:
        super().__init__(reason + (f": {detail}" if detail else ""))
        self.reason = reason or type(self).code
        self.detail = detail


class StorageFaultError(HhhError):
    """Writing failed for a reason outside the program (`disk_full`, `read_only`, `locked`, `io`); nothing half done."""

    code = "storage_fault"

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason + (f": {detail}" if detail else ""))
        self.reason = reason
        self.detail = detail
