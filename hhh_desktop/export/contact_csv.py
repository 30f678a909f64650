"""gegevens.csv: what the client gave, in one row that another salon or `hhh import` can read (GDPR art. 20)."""

from __future__ import annotations

import csv
import io

from hhh_desktop.domain.data_map import columns_of
from hhh_desktop.export.csv_guard import guard
from hhh_desktop.services.access import AccessRecord

#: Dutch Excel parts columns by semicolon. A `sep=;` line would make Excel ignore the byte order mark, and other readers
#: take it for a row; so there is none.
DELIMITER = ";"


def contact_csv(record: AccessRecord) -> bytes:
    """One header of field names and one row; UTF-8 with a byte order mark, else Excel reads CP1252; CRLF (RFC 4180)."""
    row = record.tables["client"][0]
    names = [rule.column for rule in columns_of("client") if rule.client_given]
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=DELIMITER, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerow(["" if row[name] is None else guard(str(row[name])) for name in names])
    return stream.getvalue().encode("utf-8-sig")
