-- What the guide and the day of the rembuk still lacked.

PRAGMA user_version = 6;
