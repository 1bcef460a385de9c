-- Data of desa: services, where each number comes from, imports, and what is worked out from them.

ALTER TABLE stunting_count ADD COLUMN origins TEXT;

CREATE TABLE service_count (
    id TEXT PRIMARY KEY,
    area_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    indicator_code TEXT NOT NULL,
    year INTEGER NOT NULL,
    month INTEGER CHECK (month BETWEEN 1 AND 12),
    source TEXT NOT NULL,
    numerator INTEGER CHECK (numerator >= 0),
    denominator INTEGER CHECK (denominator >= 0),
    origins TEXT
) STRICT;

CREATE TABLE intake (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sheet TEXT NOT NULL,
    mapping TEXT NOT NULL,
    officer TEXT NOT NULL,
    at TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    rows_new INTEGER NOT NULL,
    rows_changed INTEGER NOT NULL,
    rows_same INTEGER NOT NULL,
    rows_set_aside INTEGER NOT NULL,
    images_sha256 TEXT NOT NULL,
    taken_back_at TEXT
) STRICT;

-- Before- and after-images of many records changed at once, so that they can be undone without being held in memory.
CREATE TABLE image (
    set_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    before_image TEXT,
    after_image TEXT,
    PRIMARY KEY (set_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE area_alias (
    id TEXT PRIMARY KEY,
    parent_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    spelling TEXT NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (parent_id, spelling)
) STRICT;

CREATE TABLE remembered_mapping (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    headings TEXT NOT NULL
) STRICT;

CREATE TABLE priority_rule (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL UNIQUE REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    month INTEGER CHECK (month BETWEEN 1 AND 12),
    source TEXT NOT NULL,
    count_weight INTEGER NOT NULL CHECK (count_weight BETWEEN 0 AND 100),
    prevalence_weight INTEGER NOT NULL CHECK (prevalence_weight BETWEEN 0 AND 100),
    risk_weight INTEGER NOT NULL CHECK (risk_weight BETWEEN 0 AND 100),
    least_measured INTEGER NOT NULL CHECK (least_measured >= 0),
    wanted INTEGER NOT NULL CHECK (wanted >= 0),
    choices TEXT NOT NULL
) STRICT;

CREATE TABLE priority_site (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    area_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER,
    score INTEGER,
    manual INTEGER NOT NULL CHECK (manual IN (0, 1)),
    reason TEXT,
    decree TEXT,
    UNIQUE (cycle_id, area_id)
) STRICT;

CREATE TABLE cause_note (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    indicator_code TEXT NOT NULL,
    cause TEXT,
    bottleneck TEXT,
    solution TEXT,
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    plan_line_id TEXT REFERENCES plan_line (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE field_finding (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    date TEXT,
    area_id TEXT REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    target_group TEXT,
    problem TEXT,
    recommendation TEXT,
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    commitment_id TEXT REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
    plan_line_id TEXT REFERENCES plan_line (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE data_request (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL,
    items TEXT NOT NULL,
    asked_on TEXT,
    due_on TEXT,
    received_on TEXT,
    note TEXT
) STRICT;

CREATE TABLE boundary_map (
    id TEXT PRIMARY KEY,
    level TEXT NOT NULL UNIQUE,
    file_sha256 TEXT NOT NULL REFERENCES stored_file (sha256) DEFERRABLE INITIALLY DEFERRED,
    source_name TEXT NOT NULL,
    citation TEXT
) STRICT;

PRAGMA user_version = 3;
