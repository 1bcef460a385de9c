ALTER TABLE organisation ADD COLUMN phone TEXT;
CREATE TABLE later (id TEXT PRIMARY KEY) STRICT;
PRAGMA user_version = 8;
