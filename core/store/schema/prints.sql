
-- What a longer version of a file is known by (core/bytes/hash.h, BlockPrint); bytes: unpacked.
CREATE TABLE file_print(
  file INTEGER PRIMARY KEY REFERENCES import_file(id), bytes INTEGER NOT NULL, blocks TEXT NOT NULL) STRICT;
CREATE INDEX file_print_by_bytes ON file_print(bytes);
