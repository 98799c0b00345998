-- When a case changed last, so that other programs are told of changes since they asked, not of new cases alone.
ALTER TABLE cases_case ADD COLUMN changed_at DATETIME(3) NOT NULL DEFAULT '2000-01-01 00:00:00.000';

UPDATE cases_case SET changed_at = COALESCE(
  (SELECT MAX(s.entered_at) FROM cases_step s WHERE s.case_id = cases_case.id), registered_at);

ALTER TABLE cases_case ADD INDEX cases_case_changed (changed_at, area_path, state);
