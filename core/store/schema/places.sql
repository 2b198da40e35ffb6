
-- Where the keys of a file's rows of a kind go, the distinct things that rules look at: a row carries the number of its key.
-- Packed (core/store/key_assignments.h), as a file may have as many keys as rows.
CREATE TABLE key_place(
  file INTEGER NOT NULL REFERENCES import_file(id), kind INTEGER NOT NULL, keys INTEGER NOT NULL, places INTEGER NOT NULL,
  hash INTEGER NOT NULL, counts BLOB NOT NULL, days BLOB NOT NULL, buckets BLOB NOT NULL) STRICT;
CREATE UNIQUE INDEX key_place_by_file ON key_place(file, kind);
