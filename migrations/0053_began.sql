-- Who joins while news goes out is not among those it is for; of who joined before this it is not known when.
ALTER TABLE participations ADD COLUMN began_at INTEGER NOT NULL DEFAULT 0;
