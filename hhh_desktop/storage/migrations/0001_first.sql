-- The first schema. Every column has its row in domain/data_map.py; a test fails on one without.
-- AUTOINCREMENT: a number is never used twice, so an old reference cannot come to mean somebody else.
-- Times are UTC text (ISO 8601); uid is a UUIDv7 made on the PC.

CREATE TABLE salon (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL,                         -- bound into the key file and every key slot
  name TEXT NOT NULL,
  street TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  ledger_key BLOB NOT NULL,                  -- keys the hashes in erasures.ledger, which lies outside this file
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE staff (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,                  -- the key slot's uid
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('owner', 'receptionist')),
  created_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE client (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  given_name TEXT NOT NULL DEFAULT '',
  infix TEXT NOT NULL DEFAULT '',
  surname TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  phone_2 TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT 'nl',
  country TEXT NOT NULL DEFAULT 'NL',
  reminder_channel TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL CHECK (source <> ''),
  is_adult INTEGER NOT NULL DEFAULT 1 CHECK (is_adult IN (0, 1)),
  turns_16 TEXT NOT NULL DEFAULT '',
  guardian_name TEXT NOT NULL DEFAULT '',
  guardian_phone TEXT NOT NULL DEFAULT '',
  street TEXT NOT NULL DEFAULT '',
  house_number TEXT NOT NULL DEFAULT '',
  house_suffix TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  birth_day INTEGER,
  birth_month INTEGER,
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  created_by INTEGER NOT NULL REFERENCES staff (id),
  updated_at TEXT NOT NULL,
  last_contact_at TEXT NOT NULL,
  search_stamp INTEGER NOT NULL,             -- rowid in client_index: seconds of last contact << 24 | id
  search_text TEXT NOT NULL                  -- the exact text in client_index: FTS5 can only remove what it is given
) STRICT;

CREATE TABLE client_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES client (id),
  version INTEGER NOT NULL,                  -- the version this change made
  at TEXT NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  field TEXT NOT NULL,
  old_value TEXT NOT NULL
) STRICT;
CREATE INDEX client_change_of_client ON client_change (client_id);

-- The exact words clients were shown. No personal data; kept so that an old answer can still be read.
CREATE TABLE consent_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hash TEXT NOT NULL UNIQUE,                 -- SHA-256, hex, of body as UTF-8
  purpose TEXT NOT NULL,
  language TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  first_used_at TEXT NOT NULL
) STRICT;

CREATE TABLE consent_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL,
  client_id INTEGER NOT NULL REFERENCES client (id),
  purpose TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('given', 'refused', 'deferred', 'withdrawn')),
  text_id INTEGER NOT NULL REFERENCES consent_text (id),
  statement_version TEXT NOT NULL,
  at TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('display', 'spoken', 'paper', 'phone')),
  asked_by INTEGER NOT NULL REFERENCES staff (id),
  seconds_shown REAL NOT NULL CHECK (seconds_shown >= 0),
  guardian TEXT NOT NULL DEFAULT '',
  signature BLOB
) STRICT;
-- Holds all that a row of the list at the desk needs, so that a keystroke never reads an event itself.
CREATE INDEX consent_event_of_client ON consent_event (client_id, purpose, answer, at);

-- Evidence of who did what: a hash chain of commitments. What a commitment commits to lies beside it and can be
-- erased without breaking the chain.
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  staff_id INTEGER,                          -- null: the program itself
  action TEXT NOT NULL,
  commitment BLOB NOT NULL,                  -- SHA-256 of nonce and detail
  chain BLOB NOT NULL                        -- SHA-256 of the previous chain value and this row
) STRICT;

CREATE TABLE audit_detail (
  seq INTEGER PRIMARY KEY REFERENCES audit (seq),
  client_id INTEGER REFERENCES client (id),
  nonce BLOB NOT NULL,
  detail TEXT NOT NULL                       -- JSON; ids, field names and codes, no values
) STRICT;
CREATE INDEX audit_detail_of_client ON audit_detail (client_id) WHERE client_id IS NOT NULL;

-- Erasures done: numbers only. The row is the certificate's source.
CREATE TABLE erasure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  staff_id INTEGER REFERENCES staff (id),
  reason TEXT NOT NULL,                      -- in the words of whoever erased; refused when it names the person
  counts TEXT NOT NULL,                      -- JSON: rows removed per table, and how many contact fields were filled
  ledger_hash TEXT NOT NULL,                 -- the keyed hash that stands in the ledger
  proven_at TEXT                             -- null until the file was rebuilt and scanned
) STRICT;

-- Work that a crash must not lose: made with the rows that go, dropped once the file is rebuilt and scanned.
CREATE TABLE erasure_pending (
  erasure_id INTEGER PRIMARY KEY REFERENCES erasure (id),
  client_id INTEGER NOT NULL,
  needles TEXT NOT NULL                      -- JSON: keyed hashes of values only this person had, for the scan after a crash
) STRICT;

CREATE VIRTUAL TABLE client_index USING fts5 (
  text, content = '', tokenize = "unicode61 remove_diacritics 2 tokenchars '@._#'", prefix = '1 2 3 4', detail = none
);
-- Without this, a removed term stays readable in the index until its segment is merged.
INSERT INTO client_index (client_index, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE client_index_terms USING fts5vocab (client_index, row);

-- Consent events and the audit chain are written once. Only the erasure of that client opens the way.
CREATE TRIGGER consent_event_is_final BEFORE UPDATE ON consent_event
BEGIN SELECT RAISE (ABORT, 'consent events are append-only'); END;
CREATE TRIGGER consent_event_stays BEFORE DELETE ON consent_event
WHEN NOT EXISTS (SELECT 1 FROM erasure_pending WHERE client_id = OLD.client_id)
BEGIN SELECT RAISE (ABORT, 'consent events are append-only'); END;
CREATE TRIGGER consent_text_is_final BEFORE UPDATE ON consent_text
BEGIN SELECT RAISE (ABORT, 'consent texts are append-only'); END;
CREATE TRIGGER consent_text_stays BEFORE DELETE ON consent_text
BEGIN SELECT RAISE (ABORT, 'consent texts are append-only'); END;
CREATE TRIGGER audit_is_final BEFORE UPDATE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit chain is append-only'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit chain is append-only'); END;
CREATE TRIGGER audit_detail_is_final BEFORE UPDATE ON audit_detail
BEGIN SELECT RAISE (ABORT, 'the audit chain is append-only'); END;
CREATE TRIGGER audit_detail_stays BEFORE DELETE ON audit_detail
WHEN OLD.client_id IS NULL OR NOT EXISTS (SELECT 1 FROM erasure_pending WHERE client_id = OLD.client_id)
BEGIN SELECT RAISE (ABORT, 'the audit chain is append-only'); END;
CREATE TRIGGER erasure_stays BEFORE DELETE ON erasure
BEGIN SELECT RAISE (ABORT, 'erasures are append-only'); END;
CREATE TRIGGER erasure_is_final BEFORE UPDATE ON erasure
WHEN OLD.proven_at IS NOT NULL
  OR NOT EXISTS (SELECT 1 FROM erasure_pending WHERE erasure_id = OLD.id)
  OR (NEW.id, NEW.uid, NEW.at, NEW.reason, NEW.ledger_hash) IS NOT (OLD.id, OLD.uid, OLD.at, OLD.reason, OLD.ledger_hash)
BEGIN SELECT RAISE (ABORT, 'erasures are append-only'); END;
