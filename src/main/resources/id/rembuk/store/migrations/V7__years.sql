-- What an office filled in belongs to a year; the step or evidence it makes keeps its name in every year.

-- A program of schema 6 would show the texts of all years in each and not find the steps they make.
UPDATE format SET min_reader = 7;

CREATE TABLE filled_text_of_year (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    frame TEXT NOT NULL,
    action TEXT NOT NULL,
    field TEXT NOT NULL,
    step TEXT,
    entry TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- A text stood in every year of its frame, so each keeps its own; the newest year, which may still turn to another frame
-- and back, keeps all.
INSERT INTO filled_text_of_year
SELECT
    iif(cycle.newest, filled_text.id, filled_text.id || '-' || cycle.id),
    cycle.id,
    filled_text.frame,
    filled_text.action,
    filled_text.field,
    filled_text.step,
    filled_text.id,
    filled_text.text
FROM filled_text
JOIN (
    SELECT id, frame, row_number() OVER (ORDER BY activity_year DESC, id) = 1 AS newest FROM cycle
) AS cycle ON cycle.newest OR cycle.frame = filled_text.frame;
DROP TABLE filled_text;
ALTER TABLE filled_text_of_year RENAME TO filled_text;

-- A hundred thousand rows of an import are stored by their key alone.

CREATE TABLE service_count_by_id (
    id TEXT PRIMARY KEY,
    area_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    indicator_code TEXT NOT NULL,
    year INTEGER NOT NULL,
    month INTEGER CHECK (month BETWEEN 1 AND 12),
    source TEXT NOT NULL,
    numerator INTEGER CHECK (numerator >= 0),
    denominator INTEGER CHECK (denominator >= 0),
    origins TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO service_count_by_id
SELECT id, area_id, indicator_code, year, month, source, numerator, denominator, origins
FROM service_count
ORDER BY id;
DROP TABLE service_count;
ALTER TABLE service_count_by_id RENAME TO service_count;

PRAGMA user_version = 7;
