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

-- Evidence.

-- Deadlines and milestones of the year.

-- Self-assessment and what was copied to the portal.

-- Kecamatan: approval by the camat.

PRAGMA user_version = 4;
