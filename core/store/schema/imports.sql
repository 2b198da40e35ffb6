
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE source(
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, format TEXT NOT NULL, zone TEXT NOT NULL DEFAULT 'UTC',
  mapping TEXT NOT NULL DEFAULT '', role TEXT NOT NULL DEFAULT 'bills' CHECK(role IN ('bills', 'view')),
  currency TEXT NOT NULL DEFAULT '') STRICT;

-- delivery: the first import of a chain of tails (its own id without tails). dropped: its rows are gone for good.
CREATE TABLE import(
  id INTEGER PRIMARY KEY AUTOINCREMENT, source INTEGER NOT NULL REFERENCES source(id), delivery INTEGER NOT NULL,
  tail_of INTEGER REFERENCES import(id), format TEXT NOT NULL, reader INTEGER NOT NULL, at_ms INTEGER NOT NULL,
  undone_at_ms INTEGER, dropped INTEGER NOT NULL DEFAULT 0, rows INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0,
  first_day INTEGER, last_day INTEGER, note TEXT NOT NULL DEFAULT '') STRICT;
CREATE VIEW live_import AS SELECT * FROM import WHERE undone_at_ms IS NULL AND dropped = 0;

CREATE TABLE import_file(
  id INTEGER PRIMARY KEY AUTOINCREMENT, import INTEGER NOT NULL REFERENCES import(id), path TEXT NOT NULL, bytes INTEGER NOT NULL,
  modified_ns INTEGER, identity TEXT NOT NULL, sha256 TEXT, container TEXT NOT NULL DEFAULT '', encoding TEXT NOT NULL DEFAULT '',
  decimal_comma INTEGER NOT NULL DEFAULT 0, rows INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0,
  inspection TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX import_file_by_import ON import_file(import);
CREATE INDEX import_file_by_identity ON import_file(identity);

CREATE TABLE import_total(
  import INTEGER NOT NULL REFERENCES import(id), currency TEXT NOT NULL, amount_column TEXT NOT NULL, amount TEXT NOT NULL,
  PRIMARY KEY(import, currency, amount_column)) STRICT, WITHOUT ROWID;

CREATE TABLE quarantine(
  id INTEGER PRIMARY KEY, import_file INTEGER NOT NULL REFERENCES import_file(id), line INTEGER NOT NULL, "column" INTEGER NOT NULL,
  code TEXT NOT NULL, reason TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX quarantine_by_file ON quarantine(import_file);
