
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
