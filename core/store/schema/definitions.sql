
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
