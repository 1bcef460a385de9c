-- The convergence actions through the year. An action is named by the guidance frame's id and its own id within it.

-- Guidance frames in use and what was filled in, state of steps.

CREATE TABLE step_state (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    frame TEXT NOT NULL,
    action TEXT NOT NULL,
    step TEXT NOT NULL,
    done_at TEXT,
    done_by TEXT,
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    note TEXT,
    UNIQUE (cycle_id, frame, action, step),
    CHECK ((done_at IS NULL) = (done_by IS NULL))
) STRICT;

CREATE TABLE frame_in_use (
    id TEXT PRIMARY KEY,
    frame TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL CHECK (version >= 1),
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sources TEXT NOT NULL
) STRICT;

CREATE TABLE filled_text (
    id TEXT PRIMARY KEY,
    frame TEXT NOT NULL,
    action TEXT NOT NULL,
    field TEXT NOT NULL,
    step TEXT,
    text TEXT NOT NULL
) STRICT;

-- Evidence.
CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    frame TEXT NOT NULL,
    action TEXT NOT NULL,
    item TEXT,
    kind TEXT NOT NULL,
    caption TEXT NOT NULL,
    date TEXT,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL,
    path TEXT,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

-- Deadlines and milestones of the year.

CREATE TABLE deadline (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    frame TEXT,
    action TEXT,
    milestone TEXT,
    title TEXT,
    from_on TEXT,
    to_on TEXT,
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    owner TEXT,
    source TEXT,
    verified INTEGER NOT NULL,
    done_on TEXT,
    note TEXT,
    CHECK ((frame IS NULL) = (action IS NULL)),
    CHECK (from_on <= to_on)
) STRICT;

-- Self-assessment and what was copied to the portal.

CREATE TABLE assessment_criterion (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    frame TEXT,
    action TEXT,
    code TEXT,
    text TEXT,
    weight INTEGER CHECK (weight BETWEEN 1 AND 1000),
    steps TEXT NOT NULL,
    source TEXT,
    verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
    computation TEXT,
    grade TEXT,
    reason TEXT,
    evidence TEXT,
    evidence_ids TEXT NOT NULL,
    CHECK ((frame IS NULL) = (action IS NULL))
) STRICT;

CREATE TABLE portal_entry (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    layout TEXT NOT NULL,
    form_column TEXT NOT NULL,
    kecamatan_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    month INTEGER CHECK (month BETWEEN 1 AND 12),
    source TEXT NOT NULL,
    typed_at TEXT NOT NULL,
    officer TEXT NOT NULL,
    numbers TEXT NOT NULL
) STRICT;

-- Kecamatan: approval by the camat.

CREATE TABLE kecamatan_approval (
    id TEXT PRIMARY KEY,
    area_id TEXT NOT NULL REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    month INTEGER CHECK (month BETWEEN 1 AND 12),
    source TEXT NOT NULL,
    approver TEXT NOT NULL,
    day TEXT NOT NULL,
    note TEXT,
    digest TEXT NOT NULL
) STRICT;

-- A new year: which commitment of the year before a commitment continues.

CREATE TABLE carried_commitment (
    id TEXT PRIMARY KEY,
    commitment_id TEXT NOT NULL UNIQUE REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
    predecessor_id TEXT NOT NULL REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

PRAGMA user_version = 4;
