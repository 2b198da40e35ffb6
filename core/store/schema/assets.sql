
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
