-- The day of the rembuk.

-- The meeting prepared: kinds, level, agenda, expected list.

-- The meeting held: attendance, decisions, changes from the floor, minutes, pledges.

-- The projection: slides of one's own, where it stood.

PRAGMA user_version = 5;
