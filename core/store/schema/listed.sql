-- listed: effective cost of the rows whose list price stands in list, which are those of use that have one (a contracted cost
-- stands in where it is missing). Roll-ups are counted again; what was derived from the old ones waits for the next import.
ALTER TABLE cost_cell_stated ADD COLUMN listed TEXT;
-- Rows of use where the contracted cost stands in for a list price, and those that have neither, as the import told them.
ALTER TABLE import ADD COLUMN contracted_rows INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import ADD COLUMN unlisted_rows INTEGER NOT NULL DEFAULT 0;
DROP VIEW cost_cell;
CREATE VIEW cost_cell AS
  SELECT c.bucket, c.day, c.currency, c.billed, c.effective, c.list, c.listed, c.unused, c.rows, c.fallback, s.import, s.source, c.scope
  FROM cost_cell_stated c JOIN scope_day d ON d.scope = c.scope AND d.day = c.day AND d.live = 1 JOIN cost_scope s ON s.id = c.scope;
DELETE FROM measure_series WHERE layer = 'cost' AND measure = 'spend_list';
