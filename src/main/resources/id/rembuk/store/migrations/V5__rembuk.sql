-- The day of the rembuk.

-- The meeting prepared: kinds, level, agenda, expected list.

ALTER TABLE meeting ADD COLUMN kinds TEXT NOT NULL DEFAULT 'REMBUK';
ALTER TABLE meeting ADD COLUMN level TEXT NOT NULL DEFAULT 'KABUPATEN';

CREATE TABLE sitting (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL UNIQUE REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL,
    opened_at TEXT,
    closed_at TEXT,
    current_item_id TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    threshold INTEGER CHECK (threshold BETWEEN 1 AND 100),
    chosen_at TEXT NOT NULL,
    reopenings TEXT NOT NULL
) STRICT;

CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    speakers TEXT NOT NULL,
    moderator TEXT,
    planned_minutes INTEGER CHECK (planned_minutes BETWEEN 1 AND 1440),
    started_at TEXT,
    ended_at TEXT,
    spent_seconds INTEGER NOT NULL CHECK (spent_seconds >= 0)
) STRICT;

CREATE TABLE attendee (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    expected INTEGER NOT NULL CHECK (expected IN (0, 1)),
    name TEXT,
    organisation TEXT,
    element TEXT,
    sex TEXT,
    mode TEXT NOT NULL,
    came_at TEXT,
    left_at TEXT,
    CHECK (name IS NOT NULL OR organisation IS NOT NULL)
) STRICT;

CREATE INDEX attendee_meeting ON attendee (meeting_id);

-- The meeting held: attendance, decisions, changes from the floor, minutes, pledges.

CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    hands TEXT,
    note TEXT
) STRICT;

-- The record before the change is kept as JSON, in the column of its kind.
CREATE TABLE floor_change (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    before_text TEXT NOT NULL,
    after_text TEXT NOT NULL,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    settled_at TEXT,
    line TEXT,
    commitment TEXT,
    CHECK ((line IS NULL) <> (commitment IS NULL))
) STRICT;

CREATE TABLE minute (
    id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    agenda_item_id TEXT REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE pledge (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    meeting_id TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    partner TEXT NOT NULL,
    nameable INTEGER NOT NULL CHECK (nameable IN (0, 1)),
    rupiah INTEGER CHECK (rupiah BETWEEN 0 AND 10000000000000),
    receiver TEXT NOT NULL,
    period TEXT NOT NULL,
    duration INTEGER CHECK (duration >= 1),
    number INTEGER CHECK (number >= 1),
    channel TEXT,
    note TEXT
) STRICT;

CREATE TABLE agreed_text (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL CHECK (version >= 1),
    locked_at TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES stored_file (sha256) DEFERRABLE INITIALLY DEFERRED,
    unlocked_at TEXT,
    unlock_reason TEXT,
    UNIQUE (cycle_id, version)
) STRICT;

-- The projection: slides of one's own. Where it stood is a preference of the workspace.

CREATE TABLE own_slide (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 1),
    title TEXT NOT NULL,
    text TEXT,
    file_hash TEXT REFERENCES stored_file (sha256) DEFERRABLE INITIALLY DEFERRED
) STRICT;

PRAGMA user_version = 5;
