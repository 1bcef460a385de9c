ALTER TABLE organisation ADD COLUMN phone TEXT;
INSERT INTO no_such_table VALUES (1);
PRAGMA user_version = 8;
