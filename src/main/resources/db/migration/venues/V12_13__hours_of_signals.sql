-- The hours of a day over which a camera's people are averaged are part of the dated rule.
ALTER TABLE venues_signal_rule
  ADD COLUMN from_hour TINYINT NOT NULL DEFAULT 7,
  ADD COLUMN to_hour   TINYINT NOT NULL DEFAULT 21;

-- The figures stand in their columns; the source says what they rest on.
UPDATE venues_signal_rule SET source = 'Đề xuất, chưa có văn bản quy định' WHERE version = 1;
