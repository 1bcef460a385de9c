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

-- A round keeps the version of the frame it is read in; the workspace carries every version a round is read in.

CREATE TABLE frame_version (
    id TEXT PRIMARY KEY,
    frame TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sources TEXT NOT NULL,
    UNIQUE (frame, version)
) STRICT;
INSERT INTO frame_version SELECT id, frame, version, text, sha256, sources FROM frame_in_use;
DROP TABLE frame_in_use;
ALTER TABLE frame_version RENAME TO frame_in_use;
ALTER TABLE cycle ADD COLUMN frame_version INTEGER;
UPDATE cycle SET frame_version = (SELECT version FROM frame_in_use WHERE frame_in_use.frame = cycle.frame);

-- Follow-up: how far commitments are.

CREATE TABLE commitment_report (
    id TEXT PRIMARY KEY,
    commitment_id TEXT NOT NULL REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL,
    state TEXT NOT NULL,
    realised TEXT,
    rupiah INTEGER CHECK (rupiah BETWEEN 0 AND 10000000000000),
    note TEXT,
    reported_by TEXT,
    road TEXT,
    evidence_id TEXT REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX commitment_report_commitment ON commitment_report (commitment_id);

-- Images of many changes are kept deflated, a thousand in a row of the kind DEFLATED.
ALTER TABLE image ADD COLUMN packed BLOB;

-- A meeting has a moderator by name and a notulis among the officials, who signs its notulen.
ALTER TABLE meeting ADD COLUMN moderator TEXT;
ALTER TABLE meeting ADD COLUMN minutes_taker_id TEXT;

-- Requests: what is noticed by itself when it comes.

ALTER TABLE data_request ADD COLUMN awaited TEXT NOT NULL DEFAULT '[]';

-- Kecamatan: the official who approved; what was written in words alone stays as it is.

ALTER TABLE kecamatan_approval ADD COLUMN official_id TEXT REFERENCES official (id) DEFERRABLE INITIALLY DEFERRED;

PRAGMA user_version = 6;
