-- What the guide and the day of the rembuk still lacked.

-- What the regency is compared with.

CREATE TABLE higher_prevalence (
    id TEXT PRIMARY KEY,
    scope TEXT NOT NULL,
    area_name TEXT NOT NULL,
    year INTEGER NOT NULL,
    month INTEGER CHECK (month BETWEEN 1 AND 12),
    source TEXT NOT NULL,
    percent TEXT NOT NULL,
    citation TEXT
) STRICT;

PRAGMA user_version = 6;
