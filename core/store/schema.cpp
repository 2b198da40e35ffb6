#include "core/store/schema.h"

#include "core/bytes/hash.h"
#include "core/bytes/sqlite.h"
#include "core/store/key_places.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core {

namespace {

// Longer than most files: one table of statements, split by subject.

constexpr const char* imports = R"sql(
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
)sql";

constexpr const char* segments = R"sql(
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
)sql";

constexpr const char* assets = R"sql(
CREATE TABLE asset_name(
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, namespace TEXT NOT NULL, name TEXT NOT NULL, version TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX asset_name_by_content ON asset_name(kind, namespace, name, version);
CREATE TABLE asset_stated(
  import INTEGER NOT NULL REFERENCES import(id), asset INTEGER NOT NULL REFERENCES asset_name(id), parent INTEGER REFERENCES asset_name(id),
  PRIMARY KEY(asset, import)) STRICT, WITHOUT ROWID;
CREATE INDEX asset_stated_by_import ON asset_stated(import);
CREATE TABLE asset_descriptor_stated(
  import INTEGER NOT NULL REFERENCES import(id), asset INTEGER NOT NULL REFERENCES asset_name(id), name TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY(asset, name, import)) STRICT, WITHOUT ROWID;
CREATE INDEX asset_descriptor_stated_by_import ON asset_descriptor_stated(import);
CREATE VIEW asset_descriptor AS
  SELECT d.asset, d.name, d.value, max(d.import) AS import FROM asset_descriptor_stated d JOIN live_import i ON i.id = d.import
  GROUP BY d.asset, d.name;
CREATE VIEW asset AS
  SELECT n.id, n.kind, n.namespace, n.name, n.version,
    (SELECT s.parent FROM asset_stated s JOIN live_import i ON i.id = s.import
     WHERE s.asset = n.id AND s.parent IS NOT NULL ORDER BY s.import DESC LIMIT 1) AS parent
  FROM asset_name n
  WHERE EXISTS(SELECT 1 FROM asset_stated s JOIN live_import i ON i.id = s.import WHERE s.asset = n.id);

CREATE TABLE run_name(id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, external_id TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX run_name_by_content ON run_name(kind, external_id);
CREATE TABLE run_stated(
  run INTEGER NOT NULL REFERENCES run_name(id), import INTEGER NOT NULL REFERENCES import(id), file INTEGER NOT NULL REFERENCES import_file(id),
  row INTEGER NOT NULL, asset INTEGER REFERENCES asset_name(id), env TEXT NOT NULL, name TEXT NOT NULL, started_ms INTEGER, ended_ms INTEGER,
  status TEXT NOT NULL, producer TEXT NOT NULL, PRIMARY KEY(run, import)) STRICT, WITHOUT ROWID;
CREATE INDEX run_stated_by_import ON run_stated(import);
CREATE TABLE run_param_stated(
  run INTEGER NOT NULL REFERENCES run_name(id), import INTEGER NOT NULL REFERENCES import(id), key TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY(run, key, import)) STRICT, WITHOUT ROWID;
CREATE INDEX run_param_stated_by_import ON run_param_stated(import);
-- The newest import that names the run wins; a start or end that it does not know comes from an earlier one.
CREATE VIEW run AS
  SELECT n.id, n.kind, n.external_id, s.asset, s.env, s.name,
    coalesce(s.started_ms, (SELECT min(o.started_ms) FROM run_stated o JOIN live_import i ON i.id = o.import WHERE o.run = n.id)) AS started_ms,
    coalesce(s.ended_ms, (SELECT max(o.ended_ms) FROM run_stated o JOIN live_import i ON i.id = o.import WHERE o.run = n.id)) AS ended_ms,
    s.status, s.producer, s.import, s.file, s.row
  FROM run_name n JOIN run_stated s ON s.run = n.id
  WHERE s.import = (SELECT max(o.import) FROM run_stated o JOIN live_import i ON i.id = o.import WHERE o.run = n.id);
CREATE VIEW run_param AS
  SELECT p.run, p.key, p.value, max(p.import) AS import FROM run_param_stated p JOIN live_import i ON i.id = p.import GROUP BY p.run, p.key;

CREATE TABLE edge_stated(
  import INTEGER NOT NULL REFERENCES import(id), from_asset INTEGER NOT NULL REFERENCES asset_name(id),
  to_asset INTEGER NOT NULL REFERENCES asset_name(id), kind TEXT NOT NULL, last_seen_ms INTEGER,
  PRIMARY KEY(from_asset, to_asset, kind, import)) STRICT, WITHOUT ROWID;
CREATE INDEX edge_stated_by_import ON edge_stated(import);
CREATE VIEW edge AS
  SELECT e.from_asset, e.to_asset, e.kind, max(e.import) AS import, max(e.last_seen_ms) AS last_seen_ms
  FROM edge_stated e JOIN live_import i ON i.id = e.import GROUP BY e.from_asset, e.to_asset, e.kind;
)sql";

constexpr const char* registers = R"sql(
CREATE TABLE component_name(id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE) STRICT;
-- NULL: this statement says nothing of it. kind NULL: the component is only named.
CREATE TABLE component_stated(
  id INTEGER PRIMARY KEY AUTOINCREMENT, component INTEGER NOT NULL REFERENCES component_name(id), import INTEGER REFERENCES import(id),
  kind TEXT, owner_data TEXT, owner_model TEXT, owner_cost TEXT, goal TEXT, portable TEXT, retired_on TEXT,
  file INTEGER REFERENCES import_file(id), line INTEGER) STRICT;
CREATE INDEX component_stated_by_component ON component_stated(component, id);
CREATE INDEX component_stated_by_import ON component_stated(import);
CREATE VIEW live_component_stated AS
  SELECT * FROM component_stated WHERE import IS NULL OR import IN (SELECT id FROM live_import);
CREATE VIEW component AS
  SELECT n.id, n.key, n.name,
    coalesce((SELECT s.kind FROM live_component_stated s WHERE s.component = n.id AND s.kind IS NOT NULL ORDER BY s.id DESC LIMIT 1), '') AS kind,
    coalesce((SELECT s.owner_data FROM live_component_stated s WHERE s.component = n.id AND s.owner_data IS NOT NULL ORDER BY s.id DESC LIMIT 1), '') AS owner_data,
    coalesce((SELECT s.owner_model FROM live_component_stated s WHERE s.component = n.id AND s.owner_model IS NOT NULL ORDER BY s.id DESC LIMIT 1), '') AS owner_model,
    coalesce((SELECT s.owner_cost FROM live_component_stated s WHERE s.component = n.id AND s.owner_cost IS NOT NULL ORDER BY s.id DESC LIMIT 1), '') AS owner_cost,
    coalesce((SELECT s.goal FROM live_component_stated s WHERE s.component = n.id AND s.goal IS NOT NULL ORDER BY s.id DESC LIMIT 1), '') AS goal,
    coalesce((SELECT s.portable FROM live_component_stated s WHERE s.component = n.id AND s.portable IS NOT NULL ORDER BY s.id DESC LIMIT 1), '') AS portable,
    coalesce((SELECT s.retired_on FROM live_component_stated s WHERE s.component = n.id AND s.retired_on IS NOT NULL ORDER BY s.id DESC LIMIT 1), '') AS retired_on
  FROM component_name n WHERE EXISTS(SELECT 1 FROM live_component_stated s WHERE s.component = n.id);

CREATE TABLE component_link_stated(
  id INTEGER PRIMARY KEY AUTOINCREMENT, component INTEGER NOT NULL REFERENCES component_name(id),
  input INTEGER NOT NULL REFERENCES component_name(id), import INTEGER REFERENCES import(id),
  file INTEGER REFERENCES import_file(id), line INTEGER) STRICT;
CREATE INDEX component_link_stated_by_import ON component_link_stated(import);
CREATE VIEW component_link AS
  SELECT DISTINCT component, input FROM component_link_stated WHERE import IS NULL OR import IN (SELECT id FROM live_import);

-- component NULL: the organisation. cleared: an entry by hand that was taken back, so the one before holds again.
CREATE TABLE given_stated(
  id INTEGER PRIMARY KEY AUTOINCREMENT, component INTEGER REFERENCES component_name(id), first_day INTEGER NOT NULL, last_day INTEGER NOT NULL,
  period_kind TEXT NOT NULL, measure TEXT NOT NULL, value TEXT NOT NULL, cleared INTEGER NOT NULL DEFAULT 0,
  import INTEGER REFERENCES import(id), file INTEGER REFERENCES import_file(id), line INTEGER) STRICT;
CREATE INDEX given_stated_by_key ON given_stated(measure, component, first_day, last_day, id);
CREATE INDEX given_stated_by_import ON given_stated(import);
CREATE VIEW given AS
  SELECT g.* FROM given_stated g
  WHERE (g.import IS NULL OR g.import IN (SELECT id FROM live_import)) AND g.cleared = 0 AND NOT EXISTS(
    SELECT 1 FROM given_stated n
    WHERE n.cleared = 0 AND n.measure = g.measure AND n.component IS g.component AND n.first_day = g.first_day AND n.last_day = g.last_day AND n.id > g.id
      AND (n.import IS NULL OR n.import IN (SELECT id FROM live_import)));

CREATE TABLE rate_stated(
  id INTEGER PRIMARY KEY AUTOINCREMENT, currency TEXT NOT NULL, month TEXT NOT NULL, rate TEXT NOT NULL, origin TEXT NOT NULL,
  import INTEGER REFERENCES import(id), file INTEGER REFERENCES import_file(id), line INTEGER) STRICT;
CREATE INDEX rate_stated_by_key ON rate_stated(currency, month, id);
CREATE INDEX rate_stated_by_import ON rate_stated(import);
CREATE VIEW rate AS
  SELECT r.* FROM rate_stated r
  WHERE (r.import IS NULL OR r.import IN (SELECT id FROM live_import)) AND NOT EXISTS(
    SELECT 1 FROM rate_stated n WHERE n.currency = r.currency AND n.month = r.month AND n.id > r.id
      AND (n.import IS NULL OR n.import IN (SELECT id FROM live_import)));
)sql";

constexpr const char* definitions = R"sql(
-- One document: kind kpis, rules, bindings or targets. replaces: it takes the place of the whole set.
CREATE TABLE definition_document(
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, import INTEGER REFERENCES import(id), replaces INTEGER NOT NULL,
  at_ms INTEGER NOT NULL) STRICT;
CREATE INDEX definition_document_by_import ON definition_document(import);
CREATE TABLE definition_item(
  document INTEGER NOT NULL REFERENCES definition_document(id), id TEXT NOT NULL, position INTEGER NOT NULL, json TEXT NOT NULL,
  PRIMARY KEY(document, id)) STRICT, WITHOUT ROWID;
CREATE VIEW live_document AS
  SELECT d.* FROM definition_document d
  WHERE (d.import IS NULL OR d.import IN (SELECT id FROM live_import)) AND NOT EXISTS(
    SELECT 1 FROM definition_document r WHERE r.kind = d.kind AND r.replaces = 1 AND r.id > d.id
      AND (r.import IS NULL OR r.import IN (SELECT id FROM live_import)));
-- In force, one row an item; order by document, position where the order matters.
CREATE VIEW definition AS
  SELECT d.kind, t.id, t.json, t.document, t.position
  FROM live_document d JOIN definition_item t ON t.document = d.id
  WHERE NOT EXISTS(SELECT 1 FROM live_document n JOIN definition_item u ON u.document = n.id
                   WHERE n.kind = d.kind AND u.id = t.id AND n.id > d.id);
-- Every change of what is in force, undo included, is a version of its set.
CREATE TABLE definition_change(
  kind TEXT NOT NULL, version INTEGER NOT NULL, at_ms INTEGER NOT NULL, PRIMARY KEY(kind, version)) STRICT, WITHOUT ROWID;
CREATE VIEW definition_version AS SELECT kind, max(version) AS version FROM definition_change GROUP BY kind;

CREATE TABLE map_name(id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE map_stated(
  id INTEGER PRIMARY KEY AUTOINCREMENT, map INTEGER NOT NULL REFERENCES map_name(id), import INTEGER REFERENCES import(id),
  at_ms INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX map_stated_by_map ON map_stated(map, id);
CREATE INDEX map_stated_by_import ON map_stated(import);
CREATE VIEW map AS
  SELECT n.id, n.key, n.name, s.text, s.import, s.id AS version, s.at_ms FROM map_name n JOIN map_stated s ON s.map = n.id
  WHERE s.id = (SELECT max(o.id) FROM map_stated o WHERE o.map = n.id AND (o.import IS NULL OR o.import IN (SELECT id FROM live_import)));

-- Results frozen for a briefing, review or forecast: json as it was printed, hash of it, versions of what it rests on.
CREATE TABLE result_set(
  id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, hash TEXT NOT NULL, at_ms INTEGER NOT NULL, period TEXT NOT NULL,
  purpose TEXT NOT NULL, versions TEXT NOT NULL, json TEXT NOT NULL) STRICT;
CREATE INDEX result_set_by_hash ON result_set(hash);
)sql";

constexpr const char* measures = R"sql(
-- A pool of cost that the shared rule of this id splits; bucket.shared_rule names it.
CREATE TABLE pool(id INTEGER PRIMARY KEY AUTOINCREMENT, rule TEXT NOT NULL UNIQUE) STRICT;
-- Derived measures per component and day, packed: a cache, made again at will. component 0: what no rule gives to one.
-- layer: what it is derived from (cost, outcome, asset, point, direct). currency is empty for what is not money.
-- values: one a day from first_day on, exact, a blank between, "." for none.
CREATE TABLE measure_series(
  layer TEXT NOT NULL, component INTEGER NOT NULL, measure TEXT NOT NULL, currency TEXT NOT NULL, first_day INTEGER NOT NULL,
  "values" TEXT NOT NULL, PRIMARY KEY(layer, component, measure, currency)) STRICT, WITHOUT ROWID;
-- Days of the first and last fact of a component, measures or not.
CREATE TABLE component_seen(
  layer TEXT NOT NULL, component INTEGER NOT NULL, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL,
  PRIMARY KEY(layer, component)) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* prints = R"sql(
-- What a longer version of a file is known by (core/bytes/hash.h, BlockPrint); bytes: unpacked.
CREATE TABLE file_print(
  file INTEGER PRIMARY KEY REFERENCES import_file(id), bytes INTEGER NOT NULL, blocks TEXT NOT NULL) STRICT;
CREATE INDEX file_print_by_bytes ON file_print(bytes);
)sql";

constexpr const char* sections = R"sql(
-- A file of very many keys is kept in sections with dictionaries of their own; the second one and those after it are rows of
-- import_file without an identity that name the first. rows: of the section.
ALTER TABLE import_file ADD COLUMN section_of INTEGER REFERENCES import_file(id);
)sql";

constexpr const char* places = R"sql(
-- Where the keys of a file's rows of a kind go, the distinct things that rules look at: a row carries the number of its key.
-- Packed (core/store/key_places.h), as a file may have as many keys as rows.
CREATE TABLE key_place(
  file INTEGER NOT NULL REFERENCES import_file(id), kind INTEGER NOT NULL, keys INTEGER NOT NULL, places INTEGER NOT NULL,
  hash INTEGER NOT NULL, counts BLOB NOT NULL, days BLOB NOT NULL, buckets BLOB NOT NULL) STRICT;
CREATE UNIQUE INDEX key_place_by_file ON key_place(file, kind);
)sql";

struct Step {
    std::array<const char*, 6> sql;        // the rest null
    void (*takeOver)(Database&) = nullptr; // what stands in the tables that go
    const char* last = nullptr;
};
// Step n takes a file from version n to n + 1. Steps that were released never change.
constexpr std::array steps = {Step{{imports, segments, assets, registers, definitions, measures}}, Step{{prints}},
                              Step{{sections}}, Step{{places}, packOldPlaces, "DROP TABLE alloc"}};

void apply(Database& db, int from)
{
    const auto& step = steps[static_cast<std::size_t>(from)];
    for (const auto* sql : step.sql)
        if (sql != nullptr)
            db.execute(sql);
    if (step.takeOver != nullptr)
        step.takeOver(db);
    if (step.last != nullptr)
        db.execute(step.last);
}

constexpr const char* catalogue =
    "SELECT group_concat(type || ' ' || name || ' ' || sql, char(10)) FROM (SELECT * FROM sqlite_schema"
    " WHERE sql IS NOT NULL AND name <> 'sqlite_sequence' ORDER BY type, name)";

// Of the newest version, so that not every start makes all tables in memory to compare with; tst_store_workspace says
// when it must change.
constexpr std::string_view newestCatalogue = "1aaa11fd3fcedf0a61ef8bdc277954eb283bc3e94c5f143ce1afb57c01a9565e";

std::string catalogueOf(int version)
{
    auto model = Database::inMemory();
    for (int n = 0; n < version; ++n)
        apply(model, n);
    return sha256(text(model, catalogue));
}

} // namespace

int newestSchema() { return static_cast<int>(steps.size()); }

void migrate(Database& db)
{
    for (;;) {
        Transaction transaction(db); // looks again at what another program may have done meanwhile
        const auto version = static_cast<int>(number(db, "PRAGMA user_version"));
        if (version >= newestSchema())
            return;
        apply(db, version);
        db.execute("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

bool isOurSchema(const Database& db)
{
    const auto version = static_cast<int>(number(db, "PRAGMA user_version"));
    return sha256(text(db, catalogue)) == (version == newestSchema() ? newestCatalogue : catalogueOf(version));
}

} // namespace core
