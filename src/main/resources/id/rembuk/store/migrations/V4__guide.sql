-- The convergence actions through the year. An action is named by the guidance frame's id and its own id within it.

-- Guidance frames in use and what was filled in, state of steps.

-- Evidence.

-- Deadlines and milestones of the year.

-- Self-assessment and what was copied to the portal.

-- Kecamatan: approval by the camat.

PRAGMA user_version = 4;
