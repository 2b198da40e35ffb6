DELETE FROM import
INSERT INTO import DEFAULT VALUES
UPDATE import SET rowid = 1
REPLACE INTO import DEFAULT VALUES
DROP TABLE import
ALTER TABLE import RENAME TO gone
ALTER TABLE import ADD COLUMN extra TEXT
CREATE INDEX extra ON import(rowid)
CREATE TRIGGER extra AFTER INSERT ON import BEGIN SELECT 1; END
ANALYZE import
REINDEX import
WITH x AS (SELECT 1) DELETE FROM import
EXPLAIN DELETE FROM import; SELECT 1
CREATE TABLE copy AS SELECT * FROM import
CREATE TEMP TABLE copy AS SELECT * FROM import
CREATE VIEW extra AS SELECT * FROM import
DELETE FROM import_file
INSERT INTO import_file DEFAULT VALUES
UPDATE import_file SET rowid = 1
REPLACE INTO import_file DEFAULT VALUES
DROP TABLE import_file
ALTER TABLE import_file RENAME TO gone
ALTER TABLE import_file ADD COLUMN extra TEXT
CREATE INDEX extra ON import_file(rowid)
CREATE TRIGGER extra AFTER INSERT ON import_file BEGIN SELECT 1; END
ANALYZE import_file
REINDEX import_file
WITH x AS (SELECT 1) DELETE FROM import_file
EXPLAIN DELETE FROM import_file; SELECT 1
CREATE TABLE copy AS SELECT * FROM import_file
CREATE TEMP TABLE copy AS SELECT * FROM import_file
CREATE VIEW extra AS SELECT * FROM import_file
DELETE FROM cost_cell_stated
INSERT INTO cost_cell_stated DEFAULT VALUES
UPDATE cost_cell_stated SET rowid = 1
REPLACE INTO cost_cell_stated DEFAULT VALUES
DROP TABLE cost_cell_stated
ALTER TABLE cost_cell_stated RENAME TO gone
ALTER TABLE cost_cell_stated ADD COLUMN extra TEXT
CREATE INDEX extra ON cost_cell_stated(rowid)
CREATE TRIGGER extra AFTER INSERT ON cost_cell_stated BEGIN SELECT 1; END
ANALYZE cost_cell_stated
REINDEX cost_cell_stated
WITH x AS (SELECT 1) DELETE FROM cost_cell_stated
EXPLAIN DELETE FROM cost_cell_stated; SELECT 1
CREATE TABLE copy AS SELECT * FROM cost_cell_stated
CREATE TEMP TABLE copy AS SELECT * FROM cost_cell_stated
CREATE VIEW extra AS SELECT * FROM cost_cell_stated
DELETE FROM segment
INSERT INTO segment DEFAULT VALUES
UPDATE segment SET rowid = 1
REPLACE INTO segment DEFAULT VALUES
DROP TABLE segment
ALTER TABLE segment RENAME TO gone
ALTER TABLE segment ADD COLUMN extra TEXT
CREATE INDEX extra ON segment(rowid)
CREATE TRIGGER extra AFTER INSERT ON segment BEGIN SELECT 1; END
ANALYZE segment
REINDEX segment
WITH x AS (SELECT 1) DELETE FROM segment
EXPLAIN DELETE FROM segment; SELECT 1
CREATE TABLE copy AS SELECT * FROM segment
CREATE TEMP TABLE copy AS SELECT * FROM segment
CREATE VIEW extra AS SELECT * FROM segment
DELETE FROM segment_column
INSERT INTO segment_column DEFAULT VALUES
UPDATE segment_column SET rowid = 1
REPLACE INTO segment_column DEFAULT VALUES
DROP TABLE segment_column
ALTER TABLE segment_column RENAME TO gone
ALTER TABLE segment_column ADD COLUMN extra TEXT
CREATE INDEX extra ON segment_column(rowid)
CREATE TRIGGER extra AFTER INSERT ON segment_column BEGIN SELECT 1; END
ANALYZE segment_column
REINDEX segment_column
WITH x AS (SELECT 1) DELETE FROM segment_column
EXPLAIN DELETE FROM segment_column; SELECT 1
CREATE TABLE copy AS SELECT * FROM segment_column
CREATE TEMP TABLE copy AS SELECT * FROM segment_column
CREATE VIEW extra AS SELECT * FROM segment_column
DELETE FROM word
INSERT INTO word DEFAULT VALUES
UPDATE word SET rowid = 1
REPLACE INTO word DEFAULT VALUES
DROP TABLE word
ALTER TABLE word RENAME TO gone
ALTER TABLE word ADD COLUMN extra TEXT
CREATE INDEX extra ON word(rowid)
CREATE TRIGGER extra AFTER INSERT ON word BEGIN SELECT 1; END
ANALYZE word
REINDEX word
WITH x AS (SELECT 1) DELETE FROM word
EXPLAIN DELETE FROM word; SELECT 1
CREATE TABLE copy AS SELECT * FROM word
CREATE TEMP TABLE copy AS SELECT * FROM word
CREATE VIEW extra AS SELECT * FROM word
DELETE FROM component_name
INSERT INTO component_name DEFAULT VALUES
UPDATE component_name SET rowid = 1
REPLACE INTO component_name DEFAULT VALUES
DROP TABLE component_name
ALTER TABLE component_name RENAME TO gone
ALTER TABLE component_name ADD COLUMN extra TEXT
CREATE INDEX extra ON component_name(rowid)
CREATE TRIGGER extra AFTER INSERT ON component_name BEGIN SELECT 1; END
ANALYZE component_name
REINDEX component_name
WITH x AS (SELECT 1) DELETE FROM component_name
EXPLAIN DELETE FROM component_name; SELECT 1
CREATE TABLE copy AS SELECT * FROM component_name
CREATE TEMP TABLE copy AS SELECT * FROM component_name
CREATE VIEW extra AS SELECT * FROM component_name
DELETE FROM given_stated
INSERT INTO given_stated DEFAULT VALUES
UPDATE given_stated SET rowid = 1
REPLACE INTO given_stated DEFAULT VALUES
DROP TABLE given_stated
ALTER TABLE given_stated RENAME TO gone
ALTER TABLE given_stated ADD COLUMN extra TEXT
CREATE INDEX extra ON given_stated(rowid)
CREATE TRIGGER extra AFTER INSERT ON given_stated BEGIN SELECT 1; END
ANALYZE given_stated
REINDEX given_stated
WITH x AS (SELECT 1) DELETE FROM given_stated
EXPLAIN DELETE FROM given_stated; SELECT 1
CREATE TABLE copy AS SELECT * FROM given_stated
CREATE TEMP TABLE copy AS SELECT * FROM given_stated
CREATE VIEW extra AS SELECT * FROM given_stated
DELETE FROM setting
INSERT INTO setting DEFAULT VALUES
UPDATE setting SET rowid = 1
REPLACE INTO setting DEFAULT VALUES
DROP TABLE setting
ALTER TABLE setting RENAME TO gone
ALTER TABLE setting ADD COLUMN extra TEXT
CREATE INDEX extra ON setting(rowid)
CREATE TRIGGER extra AFTER INSERT ON setting BEGIN SELECT 1; END
ANALYZE setting
REINDEX setting
WITH x AS (SELECT 1) DELETE FROM setting
EXPLAIN DELETE FROM setting; SELECT 1
CREATE TABLE copy AS SELECT * FROM setting
CREATE TEMP TABLE copy AS SELECT * FROM setting
CREATE VIEW extra AS SELECT * FROM setting
DELETE FROM sqlite_schema
INSERT INTO sqlite_schema DEFAULT VALUES
UPDATE sqlite_schema SET rowid = 1
REPLACE INTO sqlite_schema DEFAULT VALUES
DROP TABLE sqlite_schema
ALTER TABLE sqlite_schema RENAME TO gone
ALTER TABLE sqlite_schema ADD COLUMN extra TEXT
CREATE INDEX extra ON sqlite_schema(rowid)
CREATE TRIGGER extra AFTER INSERT ON sqlite_schema BEGIN SELECT 1; END
ANALYZE sqlite_schema
REINDEX sqlite_schema
WITH x AS (SELECT 1) DELETE FROM sqlite_schema
EXPLAIN DELETE FROM sqlite_schema; SELECT 1
CREATE TABLE copy AS SELECT * FROM sqlite_schema
CREATE TEMP TABLE copy AS SELECT * FROM sqlite_schema
CREATE VIEW extra AS SELECT * FROM sqlite_schema
DELETE FROM cost
INSERT INTO cost DEFAULT VALUES
UPDATE cost SET rowid = 1
REPLACE INTO cost DEFAULT VALUES
DROP TABLE cost
ALTER TABLE cost RENAME TO gone
ALTER TABLE cost ADD COLUMN extra TEXT
CREATE INDEX extra ON cost(rowid)
CREATE TRIGGER extra AFTER INSERT ON cost BEGIN SELECT 1; END
ANALYZE cost
REINDEX cost
WITH x AS (SELECT 1) DELETE FROM cost
EXPLAIN DELETE FROM cost; SELECT 1
CREATE TABLE copy AS SELECT * FROM cost
CREATE TEMP TABLE copy AS SELECT * FROM cost
CREATE VIEW extra AS SELECT * FROM cost
DELETE FROM point
INSERT INTO point DEFAULT VALUES
UPDATE point SET rowid = 1
REPLACE INTO point DEFAULT VALUES
DROP TABLE point
ALTER TABLE point RENAME TO gone
ALTER TABLE point ADD COLUMN extra TEXT
CREATE INDEX extra ON point(rowid)
CREATE TRIGGER extra AFTER INSERT ON point BEGIN SELECT 1; END
ANALYZE point
REINDEX point
WITH x AS (SELECT 1) DELETE FROM point
EXPLAIN DELETE FROM point; SELECT 1
CREATE TABLE copy AS SELECT * FROM point
CREATE TEMP TABLE copy AS SELECT * FROM point
CREATE VIEW extra AS SELECT * FROM point
DELETE FROM outcome
INSERT INTO outcome DEFAULT VALUES
UPDATE outcome SET rowid = 1
REPLACE INTO outcome DEFAULT VALUES
DROP TABLE outcome
ALTER TABLE outcome RENAME TO gone
ALTER TABLE outcome ADD COLUMN extra TEXT
CREATE INDEX extra ON outcome(rowid)
CREATE TRIGGER extra AFTER INSERT ON outcome BEGIN SELECT 1; END
ANALYZE outcome
REINDEX outcome
WITH x AS (SELECT 1) DELETE FROM outcome
EXPLAIN DELETE FROM outcome; SELECT 1
CREATE TABLE copy AS SELECT * FROM outcome
CREATE TEMP TABLE copy AS SELECT * FROM outcome
CREATE VIEW extra AS SELECT * FROM outcome
SELECT * FROM segment
SELECT bytes FROM segment_column s JOIN segment
SELECT count(*) FROM segment
WITH x AS (SELECT * FROM segment) SELECT * FROM x
SELECT (SELECT count(*) FROM segment) FROM cost
SELECT * FROM segment_column
SELECT bytes FROM segment_column s JOIN segment_column
SELECT count(*) FROM segment_column
WITH x AS (SELECT * FROM segment_column) SELECT * FROM x
SELECT (SELECT count(*) FROM segment_column) FROM cost
SELECT * FROM word
SELECT bytes FROM segment_column s JOIN word
SELECT count(*) FROM word
WITH x AS (SELECT * FROM word) SELECT * FROM x
SELECT (SELECT count(*) FROM word) FROM cost
ATTACH 'other.db' AS other
ATTACH ':memory:' AS other
ATTACH 'file:other.db?mode=rwc' AS other
DETACH main
VACUUM
VACUUM INTO 'copy.db'
VACUUM main INTO 'copy.db'
BEGIN
BEGIN IMMEDIATE
BEGIN EXCLUSIVE
COMMIT
END
ROLLBACK
SAVEPOINT s
RELEASE s
ROLLBACK TO s
PRAGMA writable_schema = 1
PRAGMA writable_schema
PRAGMA query_only = 0
PRAGMA query_only
PRAGMA journal_mode = DELETE
PRAGMA journal_mode = OFF
PRAGMA journal_mode
PRAGMA synchronous = OFF
PRAGMA user_version = 5
PRAGMA application_id = 5
PRAGMA foreign_keys = OFF
PRAGMA trusted_schema = 1
PRAGMA cell_size_check = 0
PRAGMA wal_checkpoint
PRAGMA wal_checkpoint(TRUNCATE)
PRAGMA incremental_vacuum
PRAGMA auto_vacuum = 0
PRAGMA locking_mode = EXCLUSIVE
PRAGMA temp_store_directory = '/tmp'
PRAGMA data_store_directory = '/tmp'
PRAGMA mmap_size = 1
PRAGMA cache_size = 1
PRAGMA page_size = 512
PRAGMA max_page_count = 1
PRAGMA schema_version = 1
PRAGMA hard_heap_limit = 1
PRAGMA soft_heap_limit = 1
PRAGMA integrity_check
PRAGMA quick_check
PRAGMA optimize
PRAGMA shrink_memory
PRAGMA database_list
PRAGMA function_list
PRAGMA module_list
PRAGMA pragma_list
PRAGMA compile_options
PRAGMA collation_list
PRAGMA recursive_triggers = 1
PRAGMA reverse_unordered_selects = 1
PRAGMA secure_delete = 0
PRAGMA threads = 4
PRAGMA busy_timeout = 1
PRAGMA case_sensitive_like = 1
PRAGMA legacy_alter_table = 1
PRAGMA defer_foreign_keys = 1
PRAGMA ignore_check_constraints = 1
PRAGMA automatic_index = 0
PRAGMA encoding = 'UTF-16'
PRAGMA count_changes = 1
PRAGMA empty_result_callbacks = 1
PRAGMA full_column_names = 1
PRAGMA short_column_names = 1
PRAGMA stats
PRAGMA vdbe_trace = 1
PRAGMA parser_trace = 1
PRAGMA analysis_limit = 1
PRAGMA checkpoint_fullfsync = 1
PRAGMA fullfsync = 1
PRAGMA cache_spill = 0
PRAGMA read_uncommitted = 1
PRAGMA wal_autocheckpoint = 0
PRAGMA journal_size_limit = 0
SELECT load_extension('x')
SELECT load_extension('x.so', 'init')
SELECT readfile('/etc/hostname')
SELECT writefile('/tmp/x', 'y')
SELECT edit('x')
SELECT fts3_tokenizer('x')
SELECT zeroblob(1000000000)
SELECT randomblob(1000000000)
SELECT sqlite_compileoption_get(1)
SELECT sqlite_source_id()
SELECT last_insert_rowid()
SELECT changes()
SELECT total_changes()
SELECT sqlite_log(1, 'x')
SELECT sqlite_offset(id) FROM import
SELECT soundex('x')
SELECT json_remove('{}', '$.a')
SELECT hex(zeroblob(4))
SELECT * FROM pragma_writable_schema
SELECT * FROM pragma_database_list
SELECT * FROM pragma_function_list
SELECT * FROM pragma_compile_options
SELECT * FROM dbstat
SELECT * FROM sqlite_dbpage
SELECT * FROM fsdir('.')
SELECT * FROM generate_series(1, 5)
SELECT * FROM bytecode('SELECT 1')
SELECT * FROM tables_used('SELECT 1')
SELECT * FROM sqlite_stmt
SELECT * FROM completion('SEL')
CREATE VIRTUAL TABLE v USING fts5(a)
CREATE VIRTUAL TABLE v USING cost
CREATE VIRTUAL TABLE temp.v USING rtree(a, b, c)
CREATE TEMP VIEW v AS SELECT 1
CREATE TEMP TRIGGER t AFTER INSERT ON import BEGIN SELECT 1; END
CREATE TABLE t(a)
CREATE TEMP TABLE t(a)
CREATE UNIQUE INDEX i ON import(id)
DROP VIEW component
DROP INDEX word_by_column
DROP TRIGGER t
REINDEX
ANALYZE
SELECT 1; SELECT 2
SELECT 1; DELETE FROM import
SELECT 1;; SELECT 2
/* x */ SELECT 1; /* y */ DROP TABLE import
SELECT 1; BEGIN
; SELECT 1; SELECT 2
INSERT INTO import(id) SELECT 1 RETURNING id
DELETE FROM import RETURNING *
UPDATE import SET note = 'x' RETURNING note
WITH x AS (DELETE FROM import RETURNING id) SELECT * FROM x
UPDATE OR IGNORE import SET note = ''
INSERT OR REPLACE INTO setting VALUES('key', '0')
DELETE FROM sqlite_sequence
UPDATE sqlite_schema SET sql = ''
UPDATE main.import SET note = ''
-- only a comment
/* only a comment */
;
SELEC 1
SELECT FROM
SELECT nothing FROM import
SELECT * FROM nothing
SELECT no_such_function(1)
SELECT '
SELECT (
SELECT 1 +
SELECT total_of()
SELECT total_of(1, 2)
SELECT total_of('abc')
SELECT total_of(9e999)
HELP
.tables
.quit
DROP
