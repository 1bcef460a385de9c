-- The first schema of a workspace. Ids are UUID version 7 as text; money is whole rupiah; decimals are text without
-- trailing zeros; days are yyyy-mm-dd; times are ISO-8601 in UTC. Unknown is NULL, never 0.

PRAGMA application_id = 1380794955; -- 'RMBK'

-- The oldest program schema that may still read this file; a newer file is opened read-only by programs from there on.
CREATE TABLE format (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    min_reader INTEGER NOT NULL CHECK (min_reader >= 1)
) STRICT;
INSERT INTO format (only_row, min_reader) VALUES (1, 1);

CREATE TABLE identity (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    id TEXT NOT NULL,
    generation INTEGER NOT NULL CHECK (generation >= 1),
    practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
    regency_code TEXT NOT NULL,
    regency_name TEXT NOT NULL,
    province_name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    handed_over_to TEXT,
    handed_over_at TEXT
) STRICT;

-- A practice workspace can never lose its mark.
CREATE TRIGGER identity_keeps_practice BEFORE UPDATE OF practice ON identity
WHEN OLD.practice = 1 AND NEW.practice = 0
BEGIN
    SELECT RAISE(ABORT, 'a practice workspace keeps its mark');
END;

CREATE TRIGGER identity_is_never_deleted BEFORE DELETE ON identity
BEGIN
    SELECT RAISE(ABORT, 'a workspace keeps its identity');
END;

CREATE TABLE preference (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE area (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    level TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    parent_id TEXT REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    valid_from TEXT,
    valid_to TEXT
) STRICT;
CREATE INDEX area_code ON area (code);

CREATE TABLE cycle (
    id TEXT PRIMARY KEY,
    activity_year INTEGER NOT NULL,
    planning_year INTEGER NOT NULL,
    level TEXT NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    frame TEXT
) STRICT;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT,
    aliases TEXT NOT NULL,
    kind TEXT NOT NULL,
    field_codes TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1))
) STRICT;

CREATE TABLE official (
    id TEXT PRIMARY KEY,
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT,
    position TEXT,
    acting_kind TEXT NOT NULL,
    on_behalf_of TEXT,
    below TEXT,
    id_number_kind TEXT NOT NULL,
    id_number TEXT,
    valid_from TEXT,
    valid_to TEXT
) STRICT;

CREATE TABLE letterhead (
    id TEXT PRIMARY KEY,
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    government_line TEXT,
    office_line TEXT,
    address TEXT,
    contact TEXT,
    city TEXT
) STRICT;

CREATE TABLE stunting_count (
    id TEXT PRIMARY KEY,
    area_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    month INTEGER CHECK (month BETWEEN 1 AND 12),
    source TEXT NOT NULL,
    families INTEGER,
    families_at_risk INTEGER,
    targeted INTEGER,
    measured INTEGER,
    short_children INTEGER,
    severely_short INTEGER,
    cases INTEGER,
    citation TEXT
) STRICT;

CREATE TABLE prevalence (
    id TEXT PRIMARY KEY,
    area_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    month INTEGER CHECK (month BETWEEN 1 AND 12),
    source TEXT NOT NULL,
    percent TEXT NOT NULL,
    citation TEXT
) STRICT;

CREATE TABLE target (
    id TEXT PRIMARY KEY,
    scope TEXT NOT NULL,
    area_name TEXT NOT NULL,
    year INTEGER NOT NULL,
    percent TEXT NOT NULL,
    stated_by TEXT,
    stated_on TEXT,
    citation TEXT
) STRICT;

CREATE TABLE plan_line (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    intervention_class TEXT,
    reach TEXT,
    nomenclature_code TEXT,
    nomenclature_name TEXT,
    nomenclature_version TEXT,
    description TEXT,
    output TEXT,
    unit TEXT,
    baseline TEXT,
    target_operator TEXT NOT NULL,
    target_number TEXT,
    target_text TEXT,
    target_groups TEXT NOT NULL,
    people INTEGER,
    month_from INTEGER CHECK (month_from BETWEEN 1 AND 12),
    month_to INTEGER CHECK (month_to BETWEEN 1 AND 12),
    budget_kind TEXT NOT NULL,
    budget_rupiah INTEGER CHECK (budget_rupiah BETWEEN 0 AND 10000000000000),
    budget_embedded_in TEXT,
    stunting_share INTEGER CHECK (stunting_share BETWEEN 0 AND 10000000000000),
    every_desa INTEGER NOT NULL CHECK (every_desa IN (0, 1)),
    priority_desa INTEGER NOT NULL CHECK (priority_desa IN (0, 1)),
    indicator_codes TEXT NOT NULL,
    origin TEXT NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX plan_line_order ON plan_line (cycle_id, organisation_id, position);

CREATE TABLE plan_line_fund (
    plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL,
    source TEXT NOT NULL,
    rupiah INTEGER NOT NULL CHECK (rupiah BETWEEN 0 AND 10000000000000),
    PRIMARY KEY (plan_line_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_line_site (
    plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    area_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (plan_line_id, area_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_line_stage (
    plan_line_id TEXT NOT NULL REFERENCES plan_line (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER NOT NULL,
    step TEXT NOT NULL,
    date TEXT,
    rupiah INTEGER,
    document TEXT,
    PRIMARY KEY (plan_line_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    text TEXT,
    owner_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    indicator_code TEXT,
    measure TEXT,
    unit TEXT,
    baseline TEXT,
    baseline_source TEXT,
    baseline_year INTEGER,
    target_operator TEXT NOT NULL,
    target_number TEXT,
    target_text TEXT,
    deadline TEXT,
    every_desa INTEGER NOT NULL CHECK (every_desa IN (0, 1)),
    priority_desa INTEGER NOT NULL CHECK (priority_desa IN (0, 1)),
    no_cost_reason TEXT,
    evidence TEXT,
    reservation TEXT,
    gate_reason TEXT
) STRICT;

CREATE TABLE commitment_site (
    commitment_id TEXT NOT NULL REFERENCES commitment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    area_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (commitment_id, area_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment_plan_line (
    commitment_id TEXT NOT NULL REFERENCES commitment (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    plan_line_id TEXT NOT NULL REFERENCES plan_line (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (commitment_id, plan_line_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    office TEXT NOT NULL,
    os_user TEXT NOT NULL,
    computer TEXT NOT NULL,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    changes TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

PRAGMA user_version = 1;
