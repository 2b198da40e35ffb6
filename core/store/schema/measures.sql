
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
