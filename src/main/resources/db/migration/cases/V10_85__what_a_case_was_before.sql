-- What a confirmation that is refuted gives back: the rules and the stay of a contact, and the release of those whom it met.
ALTER TABLE cases_case
  ADD COLUMN rules_before INT NULL,
  ADD COLUMN placement_before VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN followed_since DATETIME(3) NULL;

ALTER TABLE cases_exposure
  ADD COLUMN state_before VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN raised_at DATETIME(3) NULL;

-- A bulk step is taken back where no line came to the timeline since, whatever became known of the person.
ALTER TABLE cases_bulk_item ADD COLUMN lines_after INT NULL;

-- Nobody calls a case that is over, or an F0, as a contact.
UPDATE cases_case SET call_state = 'DONE' WHERE call_state = 'OPEN' AND (ended_at IS NOT NULL OR kind NOT IN ('F1', 'F2'));
