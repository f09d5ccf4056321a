-- Whether somebody had answered in this browser before this person began: never who, so that it ties no two people together.
ALTER TABLE participations ADD COLUMN same_browser INTEGER NOT NULL DEFAULT 0;
