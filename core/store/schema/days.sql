-- The days for which a cost scope speaks, and its rows there. No rows: a delivery of the whole period says that what an earlier
-- one had on this day is no more. held: not 0, and the scope does not speak for this day: its rows are less than half of those
-- that stood there, which are so many. live: no newer live delivery of the scope speaks for the day (core/store/live_days.h).
CREATE TABLE scope_day(
  scope INTEGER NOT NULL REFERENCES cost_scope(id), day INTEGER NOT NULL, rows INTEGER NOT NULL, held INTEGER NOT NULL DEFAULT 0,
  live INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(scope, day)) STRICT, WITHOUT ROWID;
CREATE INDEX scope_day_out_of_force ON scope_day(scope, day) WHERE live = 0;

-- Until now a delivery took the place of whole scopes: it speaks for all days that any before it had.
INSERT INTO scope_day(scope, day, rows, live)
  SELECT scope, day, sum(rows), scope IN (SELECT id FROM live_scope) FROM cost_cell_stated GROUP BY scope, day;
-- Of imports whose rows were given up the days are those that they may have had.
INSERT OR IGNORE INTO scope_day(scope, day, rows)
  WITH RECURSIVE span(scope, day, last) AS (
    SELECT s.id, max(i.first_day, unixepoch(s.period) / 86400), min(i.last_day, unixepoch(s.period) / 86400 + 30)
    FROM cost_scope s JOIN import i ON i.id = s.import WHERE i.dropped = 1 AND i.undone_at_ms IS NULL
    UNION ALL SELECT scope, day + 1, last FROM span WHERE day < last)
  SELECT scope, day, 0 FROM span WHERE day <= last;
INSERT OR IGNORE INTO scope_day(scope, day, rows, live)
  SELECT s.id, d.day, 0, s.id IN (SELECT id FROM live_scope) FROM cost_scope s JOIN cost_scope b ON b.source = s.source
    AND b.provider = s.provider AND b.account = s.account AND b.period = s.period AND b.delivery < s.delivery
  JOIN import i ON i.id = b.import AND i.undone_at_ms IS NULL JOIN scope_day d ON d.scope = b.id;

DROP VIEW cost_cell;
DROP VIEW live_scope;
CREATE VIEW live_scope AS
  SELECT s.* FROM cost_scope s WHERE EXISTS(SELECT 1 FROM scope_day d WHERE d.scope = s.id AND d.live = 1);
CREATE VIEW cost_cell AS
  SELECT c.bucket, c.day, c.currency, c.billed, c.effective, c.list, c.unused, c.rows, c.fallback, s.import, s.source, c.scope
  FROM cost_cell_stated c JOIN scope_day d ON d.scope = c.scope AND d.day = c.day AND d.live = 1 JOIN cost_scope s ON s.id = c.scope;
-- Day by day, in whose place an import stands: the newest delivery before its own that speaks for the day and is not undone.
CREATE VIEW replaced_day AS
  SELECT s.import, s.id AS scope, d.day, d.live, b.import AS before, b.id AS before_scope, e.rows AS before_rows
  FROM cost_scope s JOIN import i ON i.id = s.import AND i.undone_at_ms IS NULL
  JOIN scope_day d ON d.scope = s.id AND d.held = 0
  JOIN cost_scope b ON b.source = s.source AND b.provider = s.provider AND b.account = s.account AND b.period = s.period
    AND b.delivery < s.delivery
  JOIN import j ON j.id = b.import AND j.undone_at_ms IS NULL
  JOIN scope_day e ON e.scope = b.id AND e.day = d.day AND e.held = 0
  WHERE NOT EXISTS(
    SELECT 1 FROM cost_scope n JOIN import m ON m.id = n.import AND m.undone_at_ms IS NULL
    JOIN scope_day f ON f.scope = n.id AND f.day = d.day AND f.held = 0
    WHERE n.source = s.source AND n.provider = s.provider AND n.account = s.account AND n.period = s.period
      AND n.delivery > b.delivery AND n.delivery < s.delivery);

-- What an import did to the money of the days that it took over, as it was when it landed. lost: in some scope none, or less
-- than half of it, was left.
CREATE TABLE import_change(
  import INTEGER NOT NULL REFERENCES import(id), day INTEGER NOT NULL, currency TEXT NOT NULL, amount_column TEXT NOT NULL,
  before TEXT NOT NULL, after TEXT NOT NULL, lost INTEGER NOT NULL, PRIMARY KEY(import, day, currency, amount_column))
  STRICT, WITHOUT ROWID;
