
-- The named columns of a file's bulk rows; role: what it is to us, empty: kept under its name only.
CREATE TABLE file_column(
  file INTEGER NOT NULL REFERENCES import_file(id), kind INTEGER NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL,
  role TEXT NOT NULL, PRIMARY KEY(file, kind, number)) STRICT, WITHOUT ROWID;
-- kind: 0 cost, 1 point, 2 outcome. Rows in the order of the file. Times and days are those of all its rows.
CREATE TABLE segment(
  id INTEGER PRIMARY KEY, file INTEGER NOT NULL REFERENCES import_file(id), kind INTEGER NOT NULL, seq INTEGER NOT NULL,
  rows INTEGER NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX segment_by_file ON segment(file, kind, seq);
CREATE TABLE segment_column(
  segment INTEGER NOT NULL REFERENCES segment(id), number INTEGER NOT NULL, encoding INTEGER NOT NULL, hash INTEGER NOT NULL,
  bytes BLOB NOT NULL) STRICT;
CREATE UNIQUE INDEX segment_column_by_number ON segment_column(segment, number);
-- Growth of the dictionary of one column of a file, in order of seq.
CREATE TABLE word(
  file INTEGER NOT NULL REFERENCES import_file(id), kind INTEGER NOT NULL, number INTEGER NOT NULL, seq INTEGER NOT NULL,
  count INTEGER NOT NULL, hash INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE UNIQUE INDEX word_by_column ON word(file, kind, number, seq);

-- What a cost import replaces. delivery and source stand here again so that the newest is found by one index.
CREATE TABLE cost_scope(
  id INTEGER PRIMARY KEY AUTOINCREMENT, import INTEGER NOT NULL REFERENCES import(id), source INTEGER NOT NULL REFERENCES source(id),
  delivery INTEGER NOT NULL, provider TEXT NOT NULL, account TEXT NOT NULL, period TEXT NOT NULL, rows INTEGER NOT NULL) STRICT;
CREATE INDEX cost_scope_by_key ON cost_scope(source, provider, account, period, delivery);
CREATE INDEX cost_scope_by_import ON cost_scope(import);
CREATE VIEW live_scope AS
  SELECT s.* FROM cost_scope s JOIN live_import i ON i.id = s.import
  WHERE NOT EXISTS(
    SELECT 1 FROM cost_scope n JOIN live_import m ON m.id = n.import
    WHERE n.source = s.source AND n.provider = s.provider AND n.account = s.account AND n.period = s.period AND n.delivery > s.delivery);
-- number: the scope's number in the rows of that file.
CREATE TABLE file_scope(
  file INTEGER NOT NULL REFERENCES import_file(id), number INTEGER NOT NULL, scope INTEGER NOT NULL REFERENCES cost_scope(id),
  PRIMARY KEY(file, number)) STRICT, WITHOUT ROWID;
CREATE TABLE segment_scope(
  segment INTEGER NOT NULL REFERENCES segment(id), number INTEGER NOT NULL, rows INTEGER NOT NULL,
  PRIMARY KEY(segment, number)) STRICT, WITHOUT ROWID;

-- Where money goes: a component, a pool that a shared rule splits, or neither: unassigned.
CREATE TABLE bucket(
  id INTEGER PRIMARY KEY AUTOINCREMENT, component INTEGER REFERENCES component_name(id), shared_rule INTEGER,
  purposes INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE UNIQUE INDEX bucket_by_content ON bucket(ifnull(component, 0), ifnull(shared_rule, 0), purposes);
-- The distinct things that rules look at: a row carries the number of its key. From first_day on until the next entry.
CREATE TABLE alloc(
  file INTEGER NOT NULL REFERENCES import_file(id), kind INTEGER NOT NULL, key INTEGER NOT NULL, first_day INTEGER NOT NULL,
  bucket INTEGER NOT NULL REFERENCES bucket(id), PRIMARY KEY(file, kind, key, first_day)) STRICT, WITHOUT ROWID;

-- Roll-ups: a cache, made again from segments at will. billed, list: NULL where no row said any. effective: the row's own,
-- else its billed amount (fallback: how many rows). unused: effective of rows whose commitment status is Unused.
CREATE TABLE cost_cell_stated(
  scope INTEGER NOT NULL REFERENCES cost_scope(id), bucket INTEGER NOT NULL REFERENCES bucket(id), day INTEGER NOT NULL,
  currency TEXT NOT NULL, billed TEXT, effective TEXT, list TEXT, unused TEXT, rows INTEGER NOT NULL, fallback INTEGER NOT NULL,
  PRIMARY KEY(scope, bucket, day, currency)) STRICT, WITHOUT ROWID;
CREATE INDEX cost_cell_by_day ON cost_cell_stated(day);
-- In force. Several rows for one bucket, day and currency are to be added up (they come from several scopes).
CREATE VIEW cost_cell AS
  SELECT c.bucket, c.day, c.currency, c.billed, c.effective, c.list, c.unused, c.rows, c.fallback, s.import, s.source
  FROM cost_cell_stated c JOIN live_scope s ON s.id = c.scope;
