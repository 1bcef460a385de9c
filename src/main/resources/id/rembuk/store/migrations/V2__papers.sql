-- Official papers: the meeting they are about, drafts and finals, their files and signatures. Lists are JSON.

ALTER TABLE letterhead ADD COLUMN images TEXT NOT NULL DEFAULT '[]';

-- Files by what is in them: the name is the SHA-256 (hexadecimal) of the bytes, so a file is kept once and never changes.
CREATE TABLE stored_file (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    length INTEGER NOT NULL CHECK (length = length(bytes)),
    bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER stored_file_never_changes BEFORE UPDATE ON stored_file
BEGIN
    SELECT RAISE(ABORT, 'a stored file never changes');
END;

CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    date TEXT,
    start_time TEXT,
    end_time TEXT,
    zone TEXT,
    place TEXT,
    city TEXT,
    chair_id TEXT,
    participants INTEGER CHECK (participants >= 0),
    invited INTEGER CHECK (invited >= 0),
    elements TEXT NOT NULL,
    basis TEXT NOT NULL,
    agenda TEXT NOT NULL,
    discussion TEXT NOT NULL,
    follow_up TEXT NOT NULL
) STRICT;

CREATE TABLE document (
    id TEXT PRIMARY KEY,
    cycle_id TEXT NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    replaces_id TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    number TEXT,
    date TEXT,
    paper TEXT NOT NULL,
    annex_paper TEXT NOT NULL,
    signature_layout TEXT NOT NULL,
    letterhead_id TEXT,
    signers TEXT NOT NULL,
    frozen_at TEXT,
    frozen_number TEXT,
    snapshot_hash TEXT REFERENCES stored_file (sha256) DEFERRABLE INITIALLY DEFERRED,
    template_hash TEXT REFERENCES stored_file (sha256) DEFERRABLE INITIALLY DEFERRED,
    workplan_hash TEXT REFERENCES stored_file (sha256) DEFERRABLE INITIALLY DEFERRED,
    history_head TEXT,
    differences TEXT NOT NULL
) STRICT;

CREATE TABLE edition (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    road TEXT NOT NULL,
    file_hash TEXT NOT NULL REFERENCES stored_file (sha256) DEFERRABLE INITIALLY DEFERRED,
    pages INTEGER NOT NULL CHECK (pages >= 1),
    revisions TEXT NOT NULL,
    UNIQUE (document_id, road)
) STRICT;

CREATE TABLE signing (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    road TEXT NOT NULL,
    field TEXT NOT NULL,
    at TEXT NOT NULL,
    certificate TEXT,
    scan_hash TEXT REFERENCES stored_file (sha256) DEFERRABLE INITIALLY DEFERRED,
    scan_type TEXT,
    final_hash TEXT NOT NULL,
    UNIQUE (document_id, road, field)
) STRICT;

CREATE TABLE paper_template (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL UNIQUE,
    html TEXT NOT NULL,
    css TEXT NOT NULL
) STRICT;

PRAGMA user_version = 2;
