-- What the program remembers of its backups; the list beside them, backups.keys, is what counts. No key of a backup
-- stands here: a later backup would carry it along, and taking it out of the list would destroy nothing.

CREATE TABLE backup (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,                        -- of the file; a rewritten backup gets a new one
  place TEXT NOT NULL,                       -- empty: the data folder's own; else the folder
  made_at TEXT NOT NULL,
  size INTEGER NOT NULL,
  erased_through INTEGER NOT NULL,           -- number of the last erasure it reflects
  verified_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  destroyed_at TEXT                          -- null while its key exists
) STRICT;

-- Under which keys the lists beside backups are sealed, one per database key there ever was, derived from it one way: a
-- stick that comes back after the database key was renewed can still be read, and is then sealed anew.
CREATE TABLE backup_sealing (
  id TEXT PRIMARY KEY,
  key BLOB NOT NULL,
  first_used_at TEXT NOT NULL
) STRICT;
