-- An ending can be taken back for a while, and the timeline keeps the names of those days.
ALTER TABLE crowding_advisory ADD COLUMN undo_until DATETIME(3) NULL;
ALTER TABLE crowding_advisory_entry ADD COLUMN officer_name VARCHAR(200) NOT NULL DEFAULT '';

-- Three figures that the versions so far did not have; no other figure changes.
UPDATE crowding_setting SET rules = JSON_SET(rules,
  '$.advisory.undoMinutes', 10, '$.usual.freezeHours', 24, '$.usual.days', 7);
